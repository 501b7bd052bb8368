#include "ui/steplist.h"

#include "ui/paragraph.h"
#include "ui/style.h"
#include "ui/widgets.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QStyle>

namespace prealable {

namespace {

class StepButton : public QAbstractButton
{
    Q_OBJECT
public:
    StepButton(const Step &step, int number, bool current)
        : m_step(step)
        , m_number(number)
        , m_current(current)
    {
        setText(step.title);
        setEnabled(step.visited || current);
        setFocusPolicy(Qt::StrongFocus);
        if (isEnabled())
            setCursor(Qt::PointingHandCursor);
        const QString status = Steps::statusText(step.status);
        //: Accessible name of a step. %1: number, %2: title, %3: status in words.
        setAccessibleName(step.isNumbered()
                ? tr("Étape %1 : %2, %3").arg(number).arg(step.title, status)
                : QStringLiteral("%1, %2").arg(step.title, status));
        //: Accessible description of the step that is on screen.
        setAccessibleDescription(current ? tr("étape en cours") : QString());
        // Not fixed: beside a scroll bar the text takes more lines than the hint says.
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return textRect(width).height() + QFontMetrics(small()).height() + 18;
    }
    QSize sizeHint() const override { return {220, heightForWidth(220)}; }
    QSize minimumSizeHint() const override { return {120, 40}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &c = style::colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_current || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_current ? c.page : c.selected);
            painter.drawRoundedRect(rect(), 5, 5);
        }
        if (m_current)
            painter.fillRect(seen(QRect(0, 4, 4, height() - 8)), c.accent);
        paintMark(painter);
        painter.setFont(titleFont());
        painter.setPen(isEnabled() ? c.accent : c.muted);
        const QRect title = textRect(width());
        const int room = width() - title.left() - 6;
        drawParagraph(
            painter, seen(QRect(title.left(), title.top(), room, title.height() + 2)), text());
        painter.setFont(small());
        painter.setPen(m_step.status == SectionStatus::Done  ? c.done
                : m_step.status == SectionStatus::Incomplete ? c.warning
                                                             : c.muted);
        drawParagraph(painter, seen(QRect(title.left(), title.bottom() + 3, room, height())),
            Steps::statusText(m_step.status));
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    QFont titleFont() const { return style::font(style::Size::Small, m_current); }
    QFont small() const
    {
        QFont font = style::font(style::Size::Small);
        font.setPointSizeF(font.pointSizeF() * 0.9);
        return font;
    }
    // Where a rectangle for left to right stands in the direction of the window.
    QRect seen(const QRect &left) const
    {
        return QStyle::visualRect(layoutDirection(), rect(), left);
    }
    int markSide() const { return QFontMetrics(titleFont()).height() + 6; }
    QRect textRect(int width) const
    {
        const int left = 12 + markSide() + 10;
        return QFontMetrics(titleFont())
            .boundingRect(
                QRect(left, 8, qMax(20, width - left - 6), 10000), paragraphFlags, text());
    }
    void paintMark(QPainter &painter) const
    {
        const auto &c = style::colours();
        const QRectF circle = seen(QRect(12, 7, markSide(), markSide()));
        const bool done = m_step.status == SectionStatus::Done;
        painter.setPen(QPen(done ? c.done : m_current ? c.accent : c.line, 1.5));
        painter.setBrush(done ? c.done : m_current ? c.accent : c.side);
        painter.drawEllipse(circle);
        if (done) {
            QPainterPath tick(
                circle.topLeft() + QPointF(circle.width() * 0.28, circle.height() * 0.53));
            tick.lineTo(
                circle.left() + circle.width() * 0.45, circle.top() + circle.height() * 0.70);
            tick.lineTo(
                circle.left() + circle.width() * 0.74, circle.top() + circle.height() * 0.34);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(c.page, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPath(tick);
            return;
        }
        painter.setFont(small());
        painter.setPen(m_current ? c.onAccent : c.muted);
        painter.drawText(circle, Qt::AlignCenter,
            m_step.isNumbered() ? QString::number(m_number) : QStringLiteral("•"));
    }

    Step m_step;
    int m_number;
    bool m_current;
};

} // namespace

StepList::StepList(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("side"));
    //: Accessible name of the list of steps at the left.
    setAccessibleName(tr("Étapes de la demande"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setStyleSheet(QStringLiteral("QScrollArea { background: transparent; }"));
    auto *inner = new QWidget;
    inner->setAutoFillBackground(false);
    m_rows = new QVBoxLayout(inner);
    m_rows->setContentsMargins(style::space(1), style::space(2), style::space(1), style::space(2));
    m_rows->setSpacing(4);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false);
    outer->addWidget(scroll);
}

void StepList::setSteps(const QList<Step> &steps, int current)
{
    // Whoever stands on a step keeps standing on it.
    int focused = -1;
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->hasFocus())
            focused = i;
    }
    clearLayout(m_rows);
    m_buttons.clear();
    const double scale = qMax(1.0, QApplication::font().pointSizeF() / 11);
    setFixedWidth(static_cast<int>(232 * qMin(scale, 1.35)));
    for (int i = 0; i < steps.size(); ++i) {
        auto *button = new StepButton(steps.at(i), i + 1, i == current);
        button->setObjectName(QStringLiteral("step.") + steps.at(i).key());
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        m_rows->addWidget(button);
        m_buttons.append(button);
    }
    m_rows->addStretch();
    if (focused >= 0 && focused < m_buttons.size())
        m_buttons.at(focused)->setFocus();
}

} // namespace prealable

#include "steplist.moc"
