// A number or dates that may be typed instead of answering yes or no: what follows is computed.
#pragma once

#include "catalog/triagedefinition.h"
#include "ui/fieldtext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace prealable {

class SourceEditor : public QWidget
{
    Q_OBJECT
public:
    SourceEditor(const TriageFact &fact, const QString &label, const QString &hint,
        QWidget *parent = nullptr);

    [[nodiscard]] const FieldId &fact() const { return m_fact; }
    // Nothing when nothing is typed.
    [[nodiscard]] Typed read() const;
    void setValue(const Value &value);
    void setWrong(bool wrong);

Q_SIGNALS:
    void edited();

private:
    void addLine(int width);
    void addLines();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Typed readDates() const;
    void changed();

    FieldId m_fact;
    FactType m_type;
    QLabel *m_label;
    QLabel *m_echo;
    QLineEdit *m_line = nullptr; // one of the two
    QPlainTextEdit *m_lines = nullptr;
};

} // namespace prealable
