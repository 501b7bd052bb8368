// Teeth by their numbers: typed (« 16, 26 ») or chosen on a chart. Both show the same.
#pragma once

#include "ui/fieldeditor.h"

#include <QLineEdit>
#include <QToolButton>

namespace prealable {

class TeethEditor : public FieldEditor
{
    Q_OBJECT
public:
    TeethEditor(const FormEdition &edition, const Question &question, QWidget *parent);

protected:
    void showValue(const Value &value, const QString &typed) override;
    void clearInput() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeChart();
    void typed(const QString &text);
    void chosen();
    void mark(const QStringList &teeth);
    void move(const QToolButton *from, int rows, int columns);

    QLineEdit *m_edit;
    QList<QList<QToolButton *>> m_chart; // rows as the examiner sees them
};

} // namespace prealable
