#include "ui/topbar.h"

#include "ui/flowlayout.h"
#include "ui/style.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace prealable {

TopBar::TopBar(QLabel *name, QLabel *said, const QList<QWidget *> &ways)
    : m_name(name)
    , m_said(said)
    , m_ways(new QWidget)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("bar"));
    m_grid->setContentsMargins(style::space(3), style::space(1), style::space(3), style::space(1));
    m_grid->setHorizontalSpacing(style::space(2));
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    auto *row = new FlowLayout(m_ways, style::space(2), 0);
    for (QWidget *way : ways)
        row->addWidget(way);
    m_grid->addWidget(m_name, 0, 0);
    m_grid->addWidget(m_said, 0, 1);
    m_grid->addWidget(m_ways, 0, 2);
    m_said->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
}

bool TopBar::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

// How many lines it takes: the sentence leaves the first one, then the ways do.
int TopBar::lines() const
{
    const QMargins margins = m_grid->contentsMargins();
    const int gap = m_grid->horizontalSpacing();
    const int ways = m_ways->layout()->sizeHint().width();
    const int first = margins.left() + margins.right() + m_name->sizeHint().width() + gap + ways;
    const int said = m_said->fontMetrics().horizontalAdvance(m_said->text());
    if (first + gap + said <= width())
        return 1;
    // Under a line of both the sentence takes all three columns, so two gaps.
    return first + gap <= width() ? 2 : 3;
}

void TopBar::arrange()
{
    const int lines = this->lines();
    if (lines == m_lines)
        return;
    m_lines = lines;
    m_grid->removeWidget(m_said);
    m_grid->removeWidget(m_ways);
    if (lines == 3)
        m_grid->addWidget(m_ways, 1, 0, 1, 3);
    else
        m_grid->addWidget(m_ways, 0, 2);
    if (lines == 1)
        m_grid->addWidget(m_said, 0, 1);
    else
        m_grid->addWidget(m_said, lines - 1, 0, 1, 3);
    m_said->setAlignment((lines == 1 ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

} // namespace prealable
