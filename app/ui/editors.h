// The editors of each type of field.
#pragma once

#include "ui/fieldeditor.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace prealable {

// Everything that is written on one line: texts, numbers, dates, identifiers. No mask: a mask
// breaks pasting. What was understood is shown grouped when the field is left.
class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    LineEditor(const FormEdition &edition, const Question &question, QWidget *parent);
    void setDense() override;

protected:
    void showValue(const Value &value, const QString &typed) override;
    void clearInput() override;
    void markWrong(bool wrong) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] int inputWidth() const override;
    QLineEdit *edit() const { return m_edit; }

private:
    void textChanged(const QString &text);
    void left();
    void fitWidth();
    [[nodiscard]] int denseWidth() const;

    QLineEdit *m_edit;
    QLabel *m_unit = nullptr;
    QString m_known; // what it held when its dense page was made
};

class MultilineEditor : public FieldEditor
{
    Q_OBJECT
public:
    MultilineEditor(const FormEdition &edition, const Question &question, QWidget *parent);
    void setDense() override;
    [[nodiscard]] bool takesEnter() const override { return true; }

protected:
    void showValue(const Value &value, const QString &typed) override;
    void clearInput() override;
    void markWrong(bool wrong) override;

private:
    void textChanged();

    QPlainTextEdit *m_edit;
};

// One of several, and yes or no.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const FormEdition &edition, const Question &question, QWidget *parent);
    void setDense() override;

protected:
    void showValue(const Value &value, const QString &typed) override;
    void clearInput() override;
    [[nodiscard]] bool needsRow() const override;

private:
    void check(const QString &key);

    QMap<QString, OptionButton *> m_options;
};

// Any number of several.
class ListEditor : public FieldEditor
{
    Q_OBJECT
public:
    ListEditor(const FormEdition &edition, const Question &question, QWidget *parent);
    void setDense() override;

protected:
    void showValue(const Value &value, const QString &typed) override;
    void clearInput() override;

private:
    void toggled();

    QList<std::pair<QString, OptionButton *>> m_options; // in the form's order
};

} // namespace prealable
