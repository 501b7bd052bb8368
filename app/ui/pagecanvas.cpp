#include "ui/pagecanvas.h"

#include "pdf/foreignpages.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtConcurrent>
#include <algorithm>
#include <cmath>

namespace prealable {

namespace {

constexpr double LeastZoom = 0.5;
constexpr double MostZoom = 4;
constexpr double Margin = 8; // around the page
constexpr double Surround = 3; // of a highlighted box

// From the page's own coordinates (y upwards, not turned) to the page as it is seen.
QRectF seen(const QRectF &rect, const QRectF &page, int rotation)
{
    const double left = rect.left() - page.left();
    const double bottom = rect.top() - page.top(); // QRectF's top is the smaller y
    const double right = page.width() - left - rect.width();
    const double top = page.height() - bottom - rect.height();
    switch (((rotation % 360) + 360) % 360) {
    case 90:
        return {bottom, left, rect.height(), rect.width()};
    case 180:
        return {right, bottom, rect.width(), rect.height()};
    case 270:
        return {top, right, rect.height(), rect.width()};
    default:
        return {left, top, rect.width(), rect.height()};
    }
}

} // namespace

PageCanvas::PageCanvas(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    m_worker.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcher<Drawn>::finished, this, &PageCanvas::takeImage);
}

PageCanvas::~PageCanvas()
{
    m_watcher.disconnect(this);
    m_replaced.cancel();
    m_worker.clear();
    m_worker.waitForDone();
}

void PageCanvas::setTemplate(
    const QByteArray &pdf, std::shared_ptr<const TemplateIndex> index, Origin origin)
{
    ++m_generation;
    m_replaced.cancel();
    m_replaced.renew();
    m_pdf = pdf;
    m_origin = origin;
    m_index = std::move(index);
    m_reader = std::make_shared<std::optional<PageReader>>();
    m_drawn = {};
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    collectPlaces();
    layOut();
    Q_EMIT pageChanged(m_page);
}

void PageCanvas::replaceFields(std::shared_ptr<const TemplateIndex> index)
{
    m_index = std::move(index);
    collectPlaces();
    layOut();
}

int PageCanvas::pageCount() const
{
    return m_index ? int(m_index->pages.size()) : 0;
}

QString PageCanvas::textOf(const PdfFieldName &field) const
{
    return m_values.value(field).text;
}

void PageCanvas::collectPlaces()
{
    m_places.clear();
    if (m_page >= pageCount())
        return;
    for (const PdfFieldInfo &field : m_index->fields) {
        for (const PdfWidget &widget : field.widgets) {
            if (widget.page != m_page)
                continue;
            const QRectF rect
                = seen(widget.rect, m_index->pages[m_page], m_index->rotations.value(m_page));
            m_places << Place{&field, &widget, rect, fitField(field, widget, textOf(field.name))};
        }
    }
}

void PageCanvas::setValues(const PdfFieldValues &values)
{
    const PdfFieldValues before = std::exchange(m_values, values);
    for (Place &place : m_places) {
        const QString text = textOf(place.field->name);
        if (before.value(place.field->name).text == text)
            continue;
        place.fit = fitField(*place.field, *place.widget, text);
        repaintPlace(place);
    }
}

void PageCanvas::setHighlighted(const QList<PdfFieldName> &fields)
{
    m_highlighted = fields;
    if (!m_index || fields.isEmpty()) {
        viewport()->update();
        return;
    }
    const PdfFieldInfo *first = nullptr;
    bool here = false;
    for (const PdfFieldName &name : fields) {
        const PdfFieldInfo *field = m_index->field(name);
        if (!field || field->widgets.isEmpty())
            continue;
        first = first ? first : field;
        here = here
            || std::any_of(field->widgets.begin(), field->widgets.end(),
                [this](const PdfWidget &w) { return w.page == m_page; });
    }
    if (first && !here)
        setPage(first->widgets.first().page);
    for (const Place &place : m_places) {
        if (m_highlighted.contains(place.field->name)) {
            scrollTo(place.rect);
            break;
        }
    }
    viewport()->update();
}

void PageCanvas::setPage(int page)
{
    page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (page == m_page)
        return;
    m_page = page;
    collectPlaces();
    layOut();
    verticalScrollBar()->setValue(0);
    Q_EMIT pageChanged(m_page);
}

void PageCanvas::setZoom(double zoom)
{
    zoom = std::clamp(zoom, LeastZoom, MostZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    layOut();
    Q_EMIT zoomChanged(m_zoom);
}

QSizeF PageCanvas::pageSize() const
{
    if (m_page >= pageCount())
        return {};
    const QSizeF size = m_index->pages[m_page].size();
    return m_index->rotations.value(m_page) % 180 == 0 ? size : size.transposed();
}

double PageCanvas::scale() const
{
    const double width = pageSize().width();
    return width > 0 ? std::max(1.0, viewport()->width() - 2 * Margin) / width * m_zoom : 1;
}

QPointF PageCanvas::origin() const
{
    const double width = pageSize().width() * scale() + 2 * Margin;
    const double x = std::max(0.0, (viewport()->width() - width) / 2) + Margin;
    return {std::round(x - horizontalScrollBar()->value()), Margin - verticalScrollBar()->value()};
}

QRectF PageCanvas::inViewport(const QRectF &points) const
{
    return QRectF(points.topLeft() * scale(), points.size() * scale()).translated(origin());
}

QPointF PageCanvas::onPage(const QPointF &position) const
{
    return (position - origin()) / scale();
}

void PageCanvas::layOut()
{
    const QSizeF whole = pageSize() * scale() + QSizeF(2 * Margin, 2 * Margin);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, int(whole.width()) - viewport()->width()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setRange(0, std::max(0, int(whole.height()) - viewport()->height()));
    requestImage();
    viewport()->update();
}

bool PageCanvas::isPageDrawn() const
{
    return !m_drawn.image.isNull() && m_drawn.page == m_page
        && qFuzzyCompare(m_drawn.scale, scale() * devicePixelRatioF());
}

void PageCanvas::requestImage()
{
    if (!m_index || m_page >= pageCount() || isPageDrawn() || m_watcher.isRunning())
        return; // takeImage() asks again when the page or the zoom changed meanwhile
    const double wanted = scale() * devicePixelRatioF();
    m_watcher.setFuture(QtConcurrent::run(&m_worker,
        [pdf = m_pdf, page = m_page, wanted, generation = m_generation, origin = m_origin,
            reader = m_reader, cancelled = m_replaced.cancellation()]() -> Drawn {
            if (!*reader) {
                const Result<PageReader> opened = origin == Origin::Ours
                    ? PageReader::open(pdf)
                    : openForeignPages(pdf, ForeignDecoder().cancelledBy(cancelled));
                if (opened)
                    *reader = *opened;
            }
            return {*reader ? (*reader)->image(page, wanted) : QImage(), page, wanted, generation};
        }));
}

void PageCanvas::takeImage()
{
    const Drawn drawn = m_watcher.result();
    if (drawn.generation == m_generation) {
        m_drawn = drawn;
        viewport()->update();
        if (isPageDrawn() || drawn.image.isNull()) {
            Q_EMIT pageDrawn();
            return;
        }
    }
    requestImage();
}

QList<QRectF> PageCanvas::rectsOf(const PdfFieldName &field) const
{
    QList<QRectF> rects;
    for (const Place &place : m_places) {
        if (place.field->name == field)
            rects << inViewport(place.rect);
    }
    return rects;
}

void PageCanvas::repaintPlace(const Place &place)
{
    viewport()->update(
        inViewport(place.rect).adjusted(-Surround, -Surround, Surround, Surround).toAlignedRect());
}

void PageCanvas::scrollTo(const QRectF &points)
{
    const QRectF target = inViewport(points).adjusted(-24, -24, 24, 24);
    QScrollBar *vertical = verticalScrollBar();
    if (target.top() < 0)
        vertical->setValue(vertical->value() + int(target.top()));
    else if (target.bottom() > viewport()->height())
        vertical->setValue(vertical->value() + int(target.bottom()) - viewport()->height());
    QScrollBar *horizontal = horizontalScrollBar();
    if (target.left() < 0)
        horizontal->setValue(horizontal->value() + int(target.left()));
    else if (target.right() > viewport()->width())
        horizontal->setValue(horizontal->value() + int(target.right()) - viewport()->width());
}

// A frame as well as a tint: not by colour alone.
void PageCanvas::paintHighlight(QPainter &painter, const QRectF &target) const
{
    painter.setBrush(QColor(255, 214, 64, 90));
    painter.setPen(QPen(QColor(0, 60, 140), 2));
    painter.drawRect(target.adjusted(-1.5, -1.5, 1.5, 1.5));
}

void PageCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Mid));
    if (m_page >= pageCount())
        return;
    const QRectF page = inViewport(QRectF(QPointF(0, 0), pageSize()));
    painter.fillRect(page, Qt::white); // paper is white in every colour scheme
    if (m_drawn.page == m_page && !m_drawn.image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !isPageDrawn());
        painter.drawImage(page, m_drawn.image);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF exposed = QRectF(event->rect()).adjusted(-Surround, -Surround, Surround, Surround);
    for (const Place &place : m_places) {
        const QRectF target = inViewport(place.rect);
        if (!target.intersects(exposed))
            continue;
        if (m_highlighted.contains(place.field->name))
            paintHighlight(painter, target);
        painter.save();
        paintField(
            painter, target, *place.field, *place.widget, textOf(place.field->name), place.fit);
        painter.restore();
    }
}

void PageCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PageCanvas::scrollContentsBy(int, int)
{
    viewport()->update();
}

const PageCanvas::Place *PageCanvas::placeAt(const QPointF &position) const
{
    for (const Place &place : m_places) {
        if (inViewport(place.rect).adjusted(-1, -1, 1, 1).contains(position))
            return &place;
    }
    return nullptr;
}

void PageCanvas::mousePressEvent(QMouseEvent *event)
{
    const Place *place = event->button() == Qt::LeftButton ? placeAt(event->position()) : nullptr;
    if (place)
        Q_EMIT fieldClicked(place->field->name, QString::fromUtf8(place->widget->onState));
    else
        QAbstractScrollArea::mousePressEvent(event);
}

void PageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const Place *place = placeAt(event->position());
    viewport()->setCursor(place ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->setToolTip(place ? place->field->tooltip : QString());
}

void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        setPage(m_page + 1);
        return;
    case Qt::Key_PageUp:
        setPage(m_page - 1);
        return;
    case Qt::Key_Plus:
        setZoom(m_zoom * ZoomStep);
        return;
    case Qt::Key_Minus:
        setZoom(m_zoom / ZoomStep);
        return;
    case Qt::Key_0:
        setZoom(1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageCanvas::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoom(event->angleDelta().y() > 0 ? m_zoom * ZoomStep : m_zoom / ZoomStep);
    event->accept();
}

} // namespace prealable
