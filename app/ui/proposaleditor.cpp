#include "ui/proposaleditor.h"

#include "ui/widgets.h"
#include "ui/windowlanguage.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStringListModel>
#include <QStyle>

namespace prealable {

ProposalEditor::ProposalEditor(
    const FormEdition &edition, const Question &question, QWidget *parent)
    : LineEditor(edition, question, parent)
    , m_lines(new QStringListModel(this))
    , m_completer(new QCompleter(m_lines, this))
{
    // Not QLineEdit's own completer: it would write each proposal that one passes into the field.
    m_completer->setWidget(edit());
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->installEventFilter(this);
    edit()->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { chosen(index.row()); });
    connect(edit(), &QLineEdit::textEdited, this,
        [this](const QString &typed) { offer(typed, false); });
}

void ProposalEditor::offer(const QString &typed, bool asked)
{
    setEcho({});
    QStringList lines = propose(typed, asked);
    for (QString &line : lines)
        line = inReadingOrder(line, layoutDirection());
    m_lines->setStringList(lines);
    QAbstractItemView *popup = m_completer->popup();
    if (lines.isEmpty()) {
        popup->hide();
        return;
    }
    popup->ensurePolished(); // its font is that of the style sheet
    const int around = 2 * popup->frameWidth() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int width = qMax(edit()->width(), popup->sizeHintForColumn(0) + around);
    m_completer->complete(QRect(0, 0, qMin(width, window()->width()), edit()->height()));
    popup->setCurrentIndex({}); // Enter takes what was chosen, never the first one by chance
    popup->setAccessibleName(announcement(lines.size()));
    QAccessibleEvent event(popup, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ProposalEditor::chosen(qsizetype number)
{
    if (number < 0 || number >= m_lines->rowCount())
        return;
    m_completer->popup()->hide();
    choose(number);
}

void ProposalEditor::take(const QString &text)
{
    setTextQuietly(*edit(), text);
    changed(Value::text(text));
}

// An open list gives the keyboard back while there is still somebody to take it.
ProposalEditor::~ProposalEditor()
{
    m_completer->popup()->removeEventFilter(this);
    delete m_completer;
}

bool ProposalEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return LineEditor::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_completer->popup() && keyInList(event, key))
        return true;
    if (watched == edit() && key == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        offer(edit()->text(), true);
        return true;
    }
    return LineEditor::eventFilter(watched, event);
}

// Tab leaves the field as it does everywhere, and Enter goes on unless a line is marked.
bool ProposalEditor::keyInList(QEvent *event, int key)
{
    QAbstractItemView *popup = m_completer->popup();
    const bool marked = popup->currentIndex().isValid();
    const bool leaves = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    const bool goesOn = (key == Qt::Key_Return || key == Qt::Key_Enter) && !marked;
    if (!leaves && !goesOn)
        return false;
    const int number = popup->currentIndex().row();
    popup->hide();
    if (leaves && marked)
        chosen(number);
    QCoreApplication::sendEvent(edit(), event);
    return true;
}

} // namespace prealable
