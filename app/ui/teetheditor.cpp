#include "ui/teetheditor.h"

#include "core/tooth.h"
#include "ui/widgets.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace prealable {

namespace {

// « 16, 26 », « 16 26 », « 16-26 ».
QStringList teethIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;/–-]+"));
    QStringList teeth = text.split(between, Qt::SkipEmptyParts);
    teeth.removeDuplicates();
    return teeth;
}

} // namespace

TeethEditor::TeethEditor(const FormEdition &edition, const Question &question, QWidget *parent)
    : FieldEditor(edition, question, parent)
    , m_edit(new QLineEdit)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space(1));
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setMaxLength(400);
    column->addWidget(m_edit);
    // The chart's own direction would lead it to the left in any window.
    column->addWidget(makeChart(), 0, isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    setInputRow(whole, m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &TeethEditor::typed);
}

// One stop for the Tab key; inside, the arrows go from tooth to tooth.
QWidget *TeethEditor::makeChart()
{
    auto *chart = new QWidget;
    chart->setLayoutDirection(Qt::LeftToRight); // the patient's right is at the left, always
    chart->setAccessibleName(tr("Schéma des dents : %1").arg(label()));
    auto *grid = new QGridLayout(chart);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    const QList<QStringList> rows = toothChart();
    for (qsizetype row = 0; row < rows.size(); ++row) {
        m_chart.append(QList<QToolButton *>());
        const int indent = int(rows.first().size() - rows.at(row).size()) / 2;
        for (qsizetype column = 0; column < rows.at(row).size(); ++column) {
            const QString number = rows.at(row).at(column);
            auto *tooth = new QToolButton;
            tooth->setText(number);
            tooth->setProperty("look", QStringLiteral("tooth"));
            tooth->setCheckable(true);
            // As narrow as its number allows: sixteen stand side by side.
            tooth->setMinimumWidth(tooth->fontMetrics().horizontalAdvance(number) + 12);
            tooth->setObjectName(QStringLiteral("%1/%2").arg(field().text(), number));
            //: Accessible name of a tooth of the chart. %1: its number.
            tooth->setAccessibleName(tr("Dent %1").arg(number));
            tooth->setFocusPolicy(row == 0 && column == 0 ? Qt::StrongFocus : Qt::ClickFocus);
            tooth->installEventFilter(this);
            connect(tooth, &QToolButton::toggled, this, &TeethEditor::chosen);
            // A wider gap between right and left, and a line between the two dentitions.
            const int middle = column >= rows.at(row).size() / 2 ? 1 : 0;
            grid->addWidget(tooth, int(row) + (row >= 2 ? 1 : 0), int(column) + indent + middle);
            m_chart.last().append(tooth);
        }
    }
    grid->setColumnMinimumWidth(int(rows.first().size()) / 2, style::space(1));
    grid->setRowMinimumHeight(2, style::space(1));
    return chart;
}

bool TeethEditor::eventFilter(QObject *watched, QEvent *event)
{
    auto *tooth = qobject_cast<QToolButton *>(watched);
    if (tooth == nullptr || event->type() != QEvent::KeyPress)
        return FieldEditor::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        move(tooth, 0, -1);
        return true;
    case Qt::Key_Right:
        move(tooth, 0, 1);
        return true;
    case Qt::Key_Up:
        move(tooth, -1, 0);
        return true;
    case Qt::Key_Down:
        move(tooth, 1, 0);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        tooth->click();
        return true;
    default:
        return FieldEditor::eventFilter(watched, event);
    }
}

// Rows of milk teeth are shorter: the same distance from the middle is kept.
void TeethEditor::move(const QToolButton *from, int rows, int columns)
{
    for (qsizetype row = 0; row < m_chart.size(); ++row) {
        const qsizetype column = m_chart.at(row).indexOf(const_cast<QToolButton *>(from));
        if (column < 0)
            continue;
        const qsizetype target = qBound(qsizetype(0), row + rows, m_chart.size() - 1);
        const qsizetype shift = (m_chart.at(target).size() - m_chart.at(row).size()) / 2;
        const qsizetype at
            = qBound(qsizetype(0), column + shift + columns, m_chart.at(target).size() - 1);
        m_chart.at(target).at(at)->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void TeethEditor::mark(const QStringList &teeth)
{
    for (const QList<QToolButton *> &row : qAsConst(m_chart)) {
        for (QToolButton *tooth : row) {
            const QSignalBlocker quiet(tooth);
            tooth->setChecked(teeth.contains(tooth->text()));
        }
    }
}

void TeethEditor::typed(const QString &text)
{
    const QStringList teeth = teethIn(text);
    mark(teeth);
    // What is not a tooth is told by the rules, at this field.
    changed(teeth.isEmpty() ? Value() : Value::list(teeth));
}

// Teeth that were typed keep their order; the others follow as they stand on the chart.
void TeethEditor::chosen()
{
    QStringList teeth = teethIn(m_edit->text());
    for (const QList<QToolButton *> &row : qAsConst(m_chart)) {
        for (const QToolButton *tooth : row) {
            if (!tooth->isChecked())
                teeth.removeAll(tooth->text());
            else if (!teeth.contains(tooth->text()))
                teeth.append(tooth->text());
        }
    }
    setTextQuietly(*m_edit, teeth.join(QStringLiteral(", ")));
    changed(teeth.isEmpty() ? Value() : Value::list(teeth));
}

void TeethEditor::showValue(const Value &value, const QString &)
{
    mark(value.toList());
    if (!m_edit->hasFocus())
        setTextQuietly(*m_edit, value.toList().join(QStringLiteral(", ")));
}

void TeethEditor::clearInput()
{
    setTextQuietly(*m_edit, QString());
    mark({});
}

} // namespace prealable
