#include "ui/calibrationcanvas.h"

#include "pdf/calibratedform.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace prealable {

namespace {

constexpr double Step = 1; // points, of an arrow key
constexpr double FineStep = 0.25;
constexpr double SnapReach = 3; // points
constexpr double Corner = 7; // pixels: the grip that stretches a frame
constexpr double SmallestSide = 3; // points

PdfFieldName nameOf(qsizetype entry)
{
    return PdfFieldName(QString::number(entry));
}

} // namespace

CalibrationCanvas::CalibrationCanvas(QWidget *parent)
    : PageCanvas(parent)
{
    connect(this, &PageCanvas::pageChanged, this, [this] { m_lastSpot = -1; });
}

void CalibrationCanvas::setDraft(const CalibrationMaterial *material, CalibrationDraft *draft)
{
    m_material = material;
    m_draft = draft;
    m_current = -1;
    setTemplate(material->pdf, std::make_shared<TemplateIndex>(), Origin::Foreign);
    refresh();
    setPage(0);
}

// Every place is a field of its own here: the boxes of one field are all ticked to be seen. Pages
// are what is shown of them.
void CalibrationCanvas::refresh()
{
    auto index = std::make_shared<TemplateIndex>();
    for (const PageGeometry &page : m_material->pages) {
        index->pages << page.frame.shown;
        index->rotations << page.frame.rotation;
    }
    PdfFieldValues values;
    for (qsizetype i = 0; i < m_draft->entries().size(); ++i) {
        if (!m_draft->isPlaced(i))
            continue;
        const CalibrationDraft::Entry &entry = m_draft->entries()[i];
        if (entry.place.page >= m_material->pages.size())
            continue;
        PdfFieldInfo field
            = shownField(entry.place, m_material->pages[entry.place.page].frame.rotation);
        field.name = nameOf(i);
        field.tooltip = entry.field.labels.constFirst();
        index->fields << field;
        values.insert(nameOf(i), {entry.field.box, m_draft->sample(i)});
    }
    replaceFields(index);
    setValues(values);
}

void CalibrationCanvas::setCurrent(qsizetype entry)
{
    m_current = entry;
    if (entry >= 0 && m_draft->isPlaced(entry)) {
        setPage(m_draft->entries()[entry].place.page);
        scrollTo(seenRect(entry));
    }
    viewport()->update();
}

const PageFrame &CalibrationCanvas::frame() const
{
    return m_material->pages[page()].frame;
}

QRectF CalibrationCanvas::seenRect(qsizetype entry) const
{
    const CalibratedField &place = m_draft->entries()[entry].place;
    return m_material->pages[place.page].frame.seen(place.rect);
}

bool CalibrationCanvas::isHere(qsizetype entry) const
{
    return entry >= 0 && m_draft->isPlaced(entry) && m_draft->entries()[entry].place.page == page();
}

// The current one first: it may lie under another.
qsizetype CalibrationCanvas::entryAt(const QPointF &position) const
{
    const auto covers = [&](qsizetype entry) {
        return isHere(entry)
            && inViewport(seenRect(entry)).adjusted(-2, -2, 2, 2).contains(position);
    };
    if (m_current >= 0 && covers(m_current))
        return m_current;
    for (qsizetype i = 0; i < m_draft->entries().size(); ++i) {
        if (covers(i))
            return i;
    }
    return -1;
}

QSizeF CalibrationCanvas::usualSize() const
{
    const ExpectedField &field = m_draft->entries()[m_current].field;
    if (field.box)
        return {10, 10};
    if (field.cells > 0)
        return {11.0 * field.cells, 13};
    return {field.multiline ? 300.0 : 160.0, field.multiline ? 40.0 : 13.0};
}

bool CalibrationCanvas::isTaken(const QRectF &seen) const
{
    for (qsizetype i = 0; i < m_draft->entries().size(); ++i) {
        if (i != m_current && isHere(i) && seenRect(i).contains(seen.center()))
            return true;
    }
    return false;
}

void CalibrationCanvas::placeOnNextSpot()
{
    if (m_current < 0)
        return;
    const bool box = m_draft->entries()[m_current].field.box;
    const QList<WritingSpot> &spots = m_material->spots[page()];
    for (qsizetype step = 1; step <= spots.size(); ++step) {
        const qsizetype at = (m_lastSpot + step) % spots.size();
        if (box != (spots[at].kind == WritingSpot::Kind::Box) || isTaken(spots[at].rect))
            continue;
        m_lastSpot = at;
        setSeen(spots[at].rect, false);
        scrollTo(spots[at].rect);
        return;
    }
    const QSizeF size = usualSize();
    const QPointF middle = onPage(QPointF(viewport()->rect().center()));
    setSeen(QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size), false);
}

// Never out of the page.
void CalibrationCanvas::setSeen(const QRectF &seen, bool snap)
{
    const bool box = m_draft->entries()[m_current].field.box;
    const QSizeF whole = frame().size();
    QRectF rect = snap
        ? snapped(seen, box, m_material->pages[page()], m_material->spots[page()], SnapReach)
        : seen;
    rect.setWidth(std::clamp(rect.width(), SmallestSide, whole.width()));
    rect.setHeight(std::clamp(rect.height(), SmallestSide, whole.height()));
    rect.moveLeft(std::clamp(rect.left(), 0.0, whole.width() - rect.width()));
    rect.moveTop(std::clamp(rect.top(), 0.0, whole.height() - rect.height()));
    m_draft->place(m_current, page(), frame().user(rect));
    refresh();
    Q_EMIT changed(m_current);
}

void CalibrationCanvas::move(double dx, double dy)
{
    if (isHere(m_current))
        setSeen(seenRect(m_current).translated(dx, dy), false);
}

void CalibrationCanvas::resizeBy(double dx, double dy)
{
    if (!isHere(m_current))
        return;
    QRectF rect = seenRect(m_current);
    rect.setSize(QSizeF(
        std::max(SmallestSide, rect.width() + dx), std::max(SmallestSide, rect.height() + dy)));
    setSeen(rect, false);
}

// Dashed: proposed. Solid: confirmed. Thick, with a corner to pull: the current one.
void CalibrationCanvas::paintEvent(QPaintEvent *event)
{
    PageCanvas::paintEvent(event);
    if (!m_draft || page() >= pageCount())
        return;
    QPainter painter(viewport());
    for (qsizetype i = 0; i < m_draft->entries().size(); ++i) {
        if (!isHere(i))
            continue;
        const bool confirmed = m_draft->entries()[i].state == CalibrationDraft::State::Confirmed;
        const bool current = i == m_current;
        const QRectF target = inViewport(seenRect(i));
        QPen pen(confirmed ? QColor(0, 110, 60) : QColor(0, 60, 140), current ? 2.5 : 1);
        pen.setStyle(confirmed ? Qt::SolidLine : Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(current ? QColor(255, 214, 64, 70) : QColor(Qt::transparent));
        painter.drawRect(target);
        if (current)
            painter.fillRect(
                QRectF(target.bottomRight() - QPointF(Corner, Corner) / 2, QSizeF(Corner, Corner)),
                pen.color());
    }
}

void CalibrationCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_draft) {
        PageCanvas::mousePressEvent(event);
        return;
    }
    const QPointF corner
        = isHere(m_current) ? inViewport(seenRect(m_current)).bottomRight() : QPointF(-100, -100);
    m_stretching = (event->position() - corner).manhattanLength() <= 2 * Corner;
    const qsizetype entry = m_stretching ? m_current : entryAt(event->position());
    if (entry >= 0) {
        if (entry != m_current)
            Q_EMIT chosen(entry);
        m_grip = onPage(event->position()) - seenRect(entry).topLeft();
        m_dragging = true;
    } else if (m_current >= 0 && !m_draft->isPlaced(m_current)) {
        const QSizeF size = usualSize();
        setSeen(QRectF(onPage(event->position()) - QPointF(4, size.height() / 2), size), true);
    }
}

void CalibrationCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging || m_current < 0 || !isHere(m_current)) {
        PageCanvas::mouseMoveEvent(event);
        return;
    }
    QRectF rect = seenRect(m_current);
    const QPointF mouse = onPage(event->position());
    if (m_stretching)
        rect.setBottomRight(QPointF(std::max(rect.left() + SmallestSide, mouse.x()),
            std::max(rect.top() + SmallestSide, mouse.y())));
    else
        rect.moveTopLeft(mouse - m_grip);
    setSeen(rect, false);
}

// It snaps when it is let go, so that it does not stick while it is moved. Alt: as it lies.
void CalibrationCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragging && !m_stretching && isHere(m_current) && !(event->modifiers() & Qt::AltModifier))
        setSeen(seenRect(m_current), true);
    m_dragging = false;
    m_stretching = false;
}

bool CalibrationCanvas::moveByKey(const QKeyEvent &event)
{
    const double step = event.modifiers() & Qt::ShiftModifier ? FineStep : Step;
    const int key = event.key();
    const double dx = key == Qt::Key_Left ? -step : key == Qt::Key_Right ? step : 0;
    const double dy = key == Qt::Key_Up ? -step : key == Qt::Key_Down ? step : 0;
    if (dx == 0 && dy == 0)
        return false;
    if (event.modifiers() & Qt::ControlModifier)
        resizeBy(dx, dy);
    else
        move(dx, dy);
    return true;
}

void CalibrationCanvas::keyPressEvent(QKeyEvent *event)
{
    if (m_draft && m_current >= 0) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT confirmWanted();
            return;
        case Qt::Key_Delete:
            Q_EMIT removeWanted();
            return;
        case Qt::Key_Space:
            placeOnNextSpot();
            return;
        default:
            if (moveByKey(*event))
                return;
        }
    }
    PageCanvas::keyPressEvent(event);
}

} // namespace prealable
