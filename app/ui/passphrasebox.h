// Fields for a passphrase, hidden as they are typed until a button shows them: one for a phrase
// that is known, two for a new one.
#pragma once

#include "ui/errorsummary.h"

#include <optional>

class QLineEdit;

namespace prealable {

class PassphraseBox : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Known, New };
    struct Typed {
        QString phrase;
        QString again; // of a new one
    };

    // The widgets are named NAME, NAME/again and NAME/show; beside a field, FIELD/problem.
    PassphraseBox(const QString &name, Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] Typed typed() const;
    void setTyped(const Typed &typed);
    // What is wrong with what was typed; its target is the field.
    [[nodiscard]] std::optional<ErrorSummary::Problem> problem() const;
    // At its field, until something else is typed.
    void showProblem(const ErrorSummary::Problem &problem);
    void clearProblems();
    // The keyboard in the phrase, which the next letter replaces.
    void retype();

Q_SIGNALS:
    void edited();
    void entered(); // the Enter key in a known phrase

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Field {
        QLineEdit *edit = nullptr;
        QLabel *problem = nullptr;
        QString hint;
    };
    Field addField(const QString &name, const QString &label, const QString &hint);
    [[nodiscard]] QList<Field> fields() const;
    void showTyped(bool shown);

    QVBoxLayout *m_rows;
    Field m_phrase;
    Field m_again; // of a new one
    QPushButton *m_show;
};

} // namespace prealable
