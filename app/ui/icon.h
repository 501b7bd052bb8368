// The program's own icons (resources/icons): one line weight, drawn in the colour of what stands
// beside them, so that they follow light, dark and high contrast. Never alone: a text says the
// same.
#pragma once

#include <QColor>
#include <QIcon>

class QAbstractButton;
class QPainter;
class QRect;

namespace prealable {

// `name`: the file without its ".svg".
void paintIcon(QPainter &painter, const QRect &where, const QString &name, const QColor &colour);

// Before the button's text, in its colour. A primary button's is that on its ground.
void setIcon(QAbstractButton *button, const QString &name);

} // namespace prealable
