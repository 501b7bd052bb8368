// One question with its label, hint, problem, editor and help. What is particular to a type of
// field stands in the classes of editors.h; what is particular to a form stands in forms/.
#pragma once

#include "catalog/formedition.h"
#include "core/value.h"
#include "rules/assessment.h"
#include "ui/widgets.h"

namespace prealable {

class OptionButton;

class FieldEditor : public QFrame
{
    Q_OBJECT
public:
    // The editor for the field's type.
    static FieldEditor *make(const FormEdition &edition, const Question &question, QWidget *parent);

    // In a row of a group its place: "acts[0].code".
    [[nodiscard]] const FieldId &field() const { return m_definition.id; }
    // Every answer that is given here: its own, and those of a group's rows.
    [[nodiscard]] virtual QList<FieldId> names() const { return {field()}; }
    // The editor of one of them.
    virtual FieldEditor *editorOf(const FieldId &) { return this; }
    // Whether it is asked, and has to be answered.
    virtual void show(const Assessment &assessment);
    [[nodiscard]] QString label() const { return m_labelText; }
    // `typed`: what is not (yet) a value, of this editor.
    void load(const Value &value, const QString &typed);
    // The same for one of the answers in a group's rows.
    virtual void loadTyped(const FieldId &, const QString &) { }
    void setRequired(bool required);
    // « Erreur : … » in red, or a warning; both may be empty.
    void setProblem(const QString &problem, const QString &warning = {});
    // Leaves the field blank, as if « À compléter par le médecin » was ticked.
    void leaveBlank();
    bool openHelp();
    // All of it, also when it is open already.
    void unfoldHelp();
    // Enter belongs to the answer: a text of several lines.
    [[nodiscard]] virtual bool takesEnter() const { return false; }
    // As the Tab key does: what stands in a line is selected, so that typing replaces it.
    void takeFocus();
    // Side by side with others, for a whole form on one page. Hint and help are not on the page
    // until F1 asks for them; screen readers have the hint all the same.
    virtual void setDense();
    // What a dense page says of the question where one is: what was understood, or the hint.
    [[nodiscard]] QString note() const;
    // On a dense page: what the label and the input take.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void noteChanged();
    // `typed`: the text, when it is not (yet) a value.
    void edited(
        const prealable::FieldId &field, const prealable::Value &value, const QString &typed);

protected:
    FieldEditor(const FormEdition &edition, const Question &question, QWidget *parent);

    [[nodiscard]] const FieldDefinition &definition() const { return m_definition; }
    [[nodiscard]] const FormEdition &edition() const { return m_edition; }
    [[nodiscard]] QWidget *input() const { return m_input; }
    [[nodiscard]] bool isDense() const { return m_dense; }
    // On a dense page: whether it needs a row of its own, and else how wide the input is.
    [[nodiscard]] virtual bool needsRow() const;
    [[nodiscard]] virtual int inputWidth() const;
    // What has the object name of the field, the accessible name and the focus.
    void setInput(QWidget *input, QWidget *focusTarget = nullptr);
    // The same, when the input stands in a row with its unit.
    void setInputRow(QWidget *row, QWidget *input);
    // One more sentence under the label.
    void addHint(const QString &hint);
    // Under the input: what was understood.
    void setEcho(const QString &echo);
    void changed(const Value &value, const QString &typed = {});

    virtual void showValue(const Value &value, const QString &typed) = 0;
    virtual void clearInput() = 0;
    virtual void markWrong(bool) { }

private:
    // What stands under the input, made after it: the tab order is the visual order.
    void addBlank();
    void addFolds();
    void makeHelp();
    void setBlankBeside(bool wide);
    void blankToggled(bool blank);
    void describe();
    void showLabel();

    const FormEdition &m_edition;
    FieldDefinition m_definition;
    BlankReason m_blankReason;
    QString m_labelText;
    bool m_required = true;
    bool m_dense = false;
    QVBoxLayout *m_rows;
    QLabel *m_label;
    QLabel *m_hint;
    QLabel *m_problem;
    QLabel *m_warning;
    QLabel *m_echo;
    QWidget *m_input = nullptr;
    OptionButton *m_blank = nullptr;
    Fold *m_help = nullptr;
    Fold *m_where = nullptr;
};

} // namespace prealable
