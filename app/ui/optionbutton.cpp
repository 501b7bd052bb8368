#include "ui/optionbutton.h"

#include "ui/paragraph.h"
#include "ui/style.h"
#include "ui/windowlanguage.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace prealable {

namespace {

QString shown(const QString &text)
{
    return inReadingOrder(text, QGuiApplication::layoutDirection());
}

} // namespace

OptionButton::OptionButton(Kind kind, const QString &text, const QString &hint, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_hint(hint)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(kind == Kind::Radio);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text);
    setAccessibleDescription(hint);
    // Not fixed: in a narrower column the text takes more lines than the hint says.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OptionButton::setCompact()
{
    m_compact = true;
    setFont(style::font(style::Size::Small));
    m_places.clear();
    updateGeometry();
}

int OptionButton::padding() const
{
    return m_compact ? 4 : 10;
}

// A layout tries the same few widths again and again: the lines are broken once for each.
const OptionButton::Places &OptionButton::places(int width) const
{
    const auto known = m_places.constFind(width);
    return known != m_places.constEnd() ? *known : *m_places.insert(width, measured(width));
}

OptionButton::Places OptionButton::measured(int width) const
{
    const int padding = this->padding();
    const int side = fontMetrics().height() + 2;
    const int left = padding + side + padding;
    const QRect room(left, padding, qMax(10, width - left - padding), 10000);
    Places result;
    result.text = fontMetrics().boundingRect(room, paragraphFlags, shown(text()));
    int bottom = result.text.bottom();
    if (!m_hint.isEmpty()) {
        const QFontMetrics small(style::font(style::Size::Small));
        result.hint = small.boundingRect(
            room.translated(0, result.text.height() + 2), paragraphFlags, shown(m_hint));
        bottom = result.hint.bottom();
    }
    // All the room: a line that just fitted when it was measured breaks in a box of its own width.
    result.text.setLeft(room.left());
    result.text.setWidth(room.width());
    result.hint.setLeft(room.left());
    result.hint.setWidth(room.width());
    result.mark = QRect(padding, padding - 1, side, side);
    result.height = bottom + 1 + padding;
    if (isRightToLeft()) {
        for (QRect *rect : {&result.mark, &result.text, &result.hint})
            rect->moveLeft(width - rect->left() - rect->width());
    }
    return result;
}

void OptionButton::changeEvent(QEvent *event)
{
    m_places.clear(); // font, style, direction
    QAbstractButton::changeEvent(event);
}

int OptionButton::heightForWidth(int width) const
{
    return places(width).height;
}

QSize OptionButton::sizeHint() const
{
    const int wide
        = fontMetrics().horizontalAdvance(text()) + fontMetrics().height() + 4 * padding();
    const int width = qMin(qMax(wide, m_compact ? 0 : 180), style::columnWidth());
    return {width, heightForWidth(width)};
}

QSize OptionButton::minimumSizeHint() const
{
    const int letters = m_compact ? qMin<int>(12, int(text().size())) : 12;
    return {fontMetrics().averageCharWidth() * letters + fontMetrics().height(),
        fontMetrics().height() + 2 * padding()};
}

void OptionButton::paintMark(QPainter &painter, const QRect &where) const
{
    const auto &colours = style::colours();
    painter.setPen(QPen(isChecked() ? colours.accent : colours.line, isChecked() ? 2 : 1.5));
    painter.setBrush(colours.page);
    const QRectF box = QRectF(where).adjusted(1, 1, -1, -1);
    if (m_kind == Kind::Radio) {
        painter.drawEllipse(box);
        if (isChecked()) {
            const double inset = box.width() * 0.26;
            painter.setBrush(colours.accent);
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
        }
        return;
    }
    painter.drawRoundedRect(box, 3, 3);
    if (!isChecked())
        return;
    QPainterPath tick(QPointF(box.left() + box.width() * 0.22, box.top() + box.height() * 0.52));
    tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.74);
    tick.lineTo(box.left() + box.width() * 0.80, box.top() + box.height() * 0.28);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

void OptionButton::paintEvent(QPaintEvent *)
{
    const auto &colours = style::colours();
    const Places &where = places(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isChecked() || underMouse();
    painter.setPen(QPen(isChecked() ? colours.accent : colours.hairline, isChecked() ? 2 : 1));
    painter.setBrush(lit ? colours.selected : colours.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    paintMark(painter, where.mark);
    painter.setPen(colours.text);
    drawParagraph(painter, where.text.adjusted(0, 0, 0, 2), shown(text()));
    if (!m_hint.isEmpty()) {
        painter.setPen(colours.muted);
        painter.setFont(style::font(style::Size::Small));
        drawParagraph(painter, where.hint.adjusted(0, 0, 0, 2), shown(m_hint));
    }
}

// One radio button alone stays chosen too: Qt would let it go.
void OptionButton::nextCheckState()
{
    setChecked(m_kind == Kind::Radio || !isChecked());
}

void OptionButton::keyPressEvent(QKeyEvent *event)
{
    // Enter goes on to the next page; only the space bar and the arrows choose.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore();
        return;
    }
    QAbstractButton::keyPressEvent(event);
    chooseReached(event->key());
}

// Where nothing is chosen yet Qt's arrows only move: a person expects that they choose. From « Je
// ne sais pas », which may stand beside the choices, they only move.
void OptionButton::chooseReached(int key)
{
    const bool isArrow
        = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    auto *reached = qobject_cast<OptionButton *>(window()->focusWidget());
    const bool areRadios
        = m_kind == Kind::Radio && reached != nullptr && reached->m_kind == Kind::Radio;
    if (isArrow && areRadios && reached != this && reached->parentWidget() == parentWidget()
        && !reached->isChecked())
        reached->click();
}

} // namespace prealable
