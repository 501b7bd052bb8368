// How the window looks: one grid of 8 px, one type scale, one accent. Everything else follows the
// palette, so that a system in high contrast keeps its own colours.
#pragma once

#include <QColor>
#include <QFocusFrame>
#include <QFont>
#include <QPalette>

class QApplication;

namespace prealable {

namespace style {

inline constexpr int grid = 8;
inline constexpr int itemPadding = 8; // at both sides of a list's texts

struct Colours {
    QColor page; // background of a page
    QColor side; // background of the step list and bars
    QColor text;
    QColor muted; // hints; at least 4.5:1 on `page`
    QColor line; // borders of fields; at least 3:1 on `page`
    QColor hairline; // separators
    QColor accent; // titles, main buttons
    QColor onAccent;
    QColor selected; // background of a chosen option
    QColor focus;
    QColor error;
    QColor errorBack;
    QColor warning;
    QColor warningBack;
    QColor done;
    QColor doneBack;
};

// Of the running application.
const Colours &colours();
// Light or dark as the system is; the system's own when it is in high contrast.
Colours coloursFor(const QPalette &system);

enum class Size { Small, Body, Large, Title, Display };
// From the application's font, so that a larger one enlarges everything.
QFont font(Size size, bool bold = false);

// The widest column of text, in pixels; grows with the font.
int columnWidth();
// `steps` of the grid.
constexpr int space(int steps)
{
    return steps * grid;
}

// Palette, base style and style sheet. Call again after the application's font changed.
void apply(QApplication &application);
// After the layout direction of the application changed.
void turn(QApplication &application);

} // namespace style

// A ring of 3 px around whatever has the keyboard.
class FocusRing : public QFocusFrame
{
    Q_OBJECT
public:
    explicit FocusRing(QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *before, QWidget *now);
};

} // namespace prealable
