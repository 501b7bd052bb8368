// One page of a form with its values painted over it. The page itself is drawn once per page and
// zoom, in a worker; a changed value repaints its own boxes only.
#pragma once

#include "pdf/fieldpainter.h"
#include "pdf/foreigndecoder.h"
#include "pdf/pagereader.h"
#include "rules/fieldvalues.h"

#include <QAbstractScrollArea>
#include <QFutureWatcher>
#include <QImage>
#include <QThreadPool>
#include <memory>
#include <optional>

namespace prealable {

class PageCanvas : public QAbstractScrollArea
{
    Q_OBJECT
public:
    static constexpr double ZoomStep = 1.25; // one step of the zoom, for buttons, keys and wheel

    explicit PageCanvas(QWidget *parent = nullptr);
    ~PageCanvas() override;

    // Pages that may be anybody's are drawn by the helper process.
    enum class Origin { Ours, Foreign };
    void setTemplate(const QByteArray &pdf, std::shared_ptr<const TemplateIndex> index,
        Origin origin = Origin::Ours);
    // Other fields on the same pages: the picture stays.
    void replaceFields(std::shared_ptr<const TemplateIndex> index);
    void setValues(const PdfFieldValues &values);
    // Turns to a page that shows one of them, and scrolls to it.
    void setHighlighted(const QList<PdfFieldName> &fields);
    void setPage(int page);
    void setZoom(double zoom); // 1: as wide as the view

    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] bool isPageDrawn() const; // at this zoom
    // Where a field's widgets stand in the viewport.
    [[nodiscard]] QList<QRectF> rectsOf(const PdfFieldName &field) const;

Q_SIGNALS:
    void pageChanged(int page);
    void pageDrawn();
    void zoomChanged(double zoom);
    void fieldClicked(const prealable::PdfFieldName &field, const QString &state);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

    // A place of the current page: points as seen, and the viewport's pixels.
    [[nodiscard]] double scale() const; // device independent pixels per point
    [[nodiscard]] QRectF inViewport(const QRectF &points) const;
    [[nodiscard]] QPointF onPage(const QPointF &position) const;
    void scrollTo(const QRectF &points);

private:
    struct Place { // a widget on the current page
        const PdfFieldInfo *field = nullptr;
        const PdfWidget *widget = nullptr;
        QRectF rect; // points, y downwards from the upper left corner of the page as it is seen
        TextFit fit;
    };

    [[nodiscard]] QSizeF pageSize() const; // points, as it is seen
    [[nodiscard]] QPointF origin() const; // of the page in the viewport
    [[nodiscard]] const Place *placeAt(const QPointF &position) const;
    [[nodiscard]] QString textOf(const PdfFieldName &field) const;
    void collectPlaces();
    void layOut();
    void requestImage();
    void takeImage();
    void repaintPlace(const Place &place);
    void paintHighlight(QPainter &painter, const QRectF &target) const;

    std::shared_ptr<const TemplateIndex> m_index;
    QByteArray m_pdf;
    Origin m_origin = Origin::Ours;
    std::shared_ptr<std::optional<PageReader>> m_reader; // one per template, opened by the worker
    PdfFieldValues m_values;
    QList<PdfFieldName> m_highlighted;
    QList<Place> m_places;
    int m_page = 0;
    double m_zoom = 1;

    struct Drawn {
        QImage image;
        int page = -1;
        double scale = 0; // device pixels per point
        int generation = 0;
    };
    Drawn m_drawn;
    int m_generation = 0; // of the template: a late picture of an earlier one is dropped
    QThreadPool m_worker; // one thread: Poppler's document is not shared
    Canceller m_replaced; // of the template
    QFutureWatcher<Drawn> m_watcher;
};

} // namespace prealable
