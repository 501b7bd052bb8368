#include "pdf/renditionlayout.h"

#include "pdf/measure.h"
#include "pdf/renditionframe.h"
#include "pdf/renditionrow.h"

#include <algorithm>

namespace prealable {

namespace {

constexpr double Inset = 7; // of the rows in their block

constexpr Density Roomy{7.5, 8.25, 16, 9.5, 12.5, 14, 5, 8, 16, 9.25, 5.5, 108};
constexpr Density Tight{7, 7.25, 12.5, 8.5, 10.5, 11.5, 2.25, 4, 12.5, 8, 3, 100};
constexpr int DensitySteps = 10;

// 0: tight, DensitySteps: roomy.
Density densityAt(int step)
{
    const double part = double(step) / DensitySteps;
    const auto between = [part](double Density::*member) {
        return Tight.*member + part * (Roomy.*member - Tight.*member);
    };
    Density density;
    for (double Density::*member :
        {&Density::caption, &Density::boxCaption, &Density::field, &Density::boxSide,
            &Density::pitch, &Density::step, &Density::rowGap, &Density::blockGap, &Density::band,
            &Density::bandText, &Density::padding, &Density::labelColumn})
        density.*member = between(member);
    return density;
}

struct PlacedBlock {
    QString number;
    QString title;
    bool reserved = false;
    QList<PlacedRow> rows;

    [[nodiscard]] double height(const Density &density) const
    {
        double rowsHeight = 0;
        for (const PlacedRow &row : rows)
            rowsHeight += row.height + density.rowGap;
        return density.band + 2 * density.padding + std::max(0.0, rowsHeight - density.rowGap);
    }
};

// A field that pdf.json does not show on a volet (health data, for one) is not drawn there either.
QList<RenditionCell> cellsOn(
    const FormEdition &edition, const QList<RenditionCell> &cells, int volet)
{
    QList<RenditionCell> kept;
    for (const RenditionCell &cell : cells) {
        const PdfMapping *mapping = edition.pdfField(cell.pdf);
        if (!mapping || mapping->volets.contains(volet))
            kept << cell;
    }
    return kept;
}

Result<QList<PlacedBlock>> placedBlocks(
    const FormEdition &edition, int volet, const Density &density)
{
    QList<PlacedBlock> blocks;
    int number = 0;
    for (const RenditionBlock &block : edition.rendition) {
        ++number; // the same on every volet
        if (!block.volets.contains(volet))
            continue;
        PlacedBlock placed;
        placed.number = QString::number(number);
        placed.title = edition.text(QStringLiteral("block.%1.title").arg(block.id));
        placed.reserved = block.reserved;
        for (const QList<RenditionCell> &all : block.rows) {
            const QList<RenditionCell> cells = cellsOn(edition, all, volet);
            if (cells.isEmpty())
                continue;
            const Result<PlacedRow> row
                = placeRow(edition, cells, PageBody.width() - 2 * Inset, density);
            if (!row)
                return row.error();
            placed.rows << *row;
        }
        if (!placed.rows.isEmpty())
            blocks << placed;
    }
    return blocks;
}

double totalHeight(const QList<PlacedBlock> &blocks, const Density &density)
{
    double height = 0;
    for (const PlacedBlock &block : blocks)
        height += block.height(density) + density.blockGap;
    return height - (blocks.isEmpty() ? 0 : density.blockGap);
}

// Sets blocks one under the other and opens a new page when one is full.
class Flow
{
public:
    Flow(int volet, const Density &density)
        : m_volet(volet)
        , m_density(density)
    {
        open();
    }

    void add(const PlacedBlock &block)
    {
        const double whole = block.height(m_density);
        const double least = m_density.band + 2 * m_density.padding
            + (block.rows.isEmpty() ? 0 : block.rows.first().height);
        // A block that fits on a page is kept whole; a larger one is divided between rows.
        const bool divisible = whole > (m_bottom - m_top) / 2;
        if (m_y > m_top && m_y + (divisible ? least : whole) > m_bottom)
            open();
        openBlock(block, false);
        for (const PlacedRow &row : block.rows) {
            if (m_y + row.height + m_density.padding > m_bottom && m_rowsOnPage > 0) {
                closeBlock(block);
                open();
                openBlock(block, true);
            }
            addRow(row, block.reserved);
        }
        closeBlock(block);
    }

    [[nodiscard]] QList<RenditionPage> pages() const { return m_pages; }

private:
    void open()
    {
        RenditionPage page;
        page.volet = m_volet;
        page.page = int(m_pages.size()) + 1;
        m_pages << page;
        m_y = m_top;
    }

    void openBlock(const PlacedBlock &block, bool continued)
    {
        RenditionPage &page = m_pages.last();
        m_blockTop = m_y;
        m_firstShape = page.shapes.size();
        m_rowsOnPage = 0;
        const QRectF band(PageBody.left(), m_y, PageBody.width(), m_density.band);
        page.shapes << RenditionShape{
            block.reserved ? RenditionShape::Kind::ReservedBand : RenditionShape::Kind::Band, band};
        const auto tone = block.reserved ? RenditionText::Tone::Ink : RenditionText::Tone::Reversed;
        const QString suffix = continued ? QStringLiteral(" (suite)") : QString();
        addBandText(band.adjusted(Inset, 0, 0, 0), block.number, tone);
        addBandText(band.adjusted(Inset + 16, 0, -Inset, 0), block.title + suffix, tone);
        m_y = band.bottom() + m_density.padding;
    }

    void addBandText(const QRectF &rect, const QString &title, RenditionText::Tone tone)
    {
        const FittedCaption fit
            = fitCaption(title, rect.width(), m_density.bandText, SmallestCaption, 1, Weight::Bold);
        RenditionText text;
        text.lines = fit.lines;
        text.size = fit.size;
        text.bold = true;
        text.tone = tone;
        text.rect
            = QRectF(rect.left(), rect.center().y() - fit.height() / 2, rect.width(), fit.height());
        m_pages.last().texts << text;
    }

    void addRow(const PlacedRow &row, bool reserved)
    {
        RenditionPage &page = m_pages.last();
        const QPointF at(PageBody.left() + Inset, m_y);
        for (RenditionShape shape : row.shapes) {
            shape.rect.translate(at);
            page.shapes << shape;
        }
        for (RenditionText text : row.texts) {
            text.rect.translate(at);
            page.texts << text;
        }
        for (RenditionWidget widget : row.widgets) {
            widget.rect.translate(at);
            widget.reserved = reserved;
            page.widgets << widget;
        }
        m_y += row.height + m_density.rowGap;
        ++m_rowsOnPage;
    }

    void closeBlock(const PlacedBlock &block)
    {
        if (m_rowsOnPage > 0)
            m_y -= m_density.rowGap;
        m_y += m_density.padding;
        if (block.reserved) {
            const QRectF ground(PageBody.left(), m_blockTop, PageBody.width(), m_y - m_blockTop);
            m_pages.last().shapes.insert(m_firstShape, {RenditionShape::Kind::Reserved, ground});
        }
        m_y += m_density.blockGap;
    }

    int m_volet;
    const Density &m_density;
    QList<RenditionPage> m_pages;
    const double m_top = PageBody.top() + HeaderHeight;
    const double m_bottom = PageBody.bottom() - FooterHeight;
    double m_y = 0;
    double m_blockTop = 0;
    qsizetype m_firstShape = 0;
    int m_rowsOnPage = 0;
};

Error located(const FormEdition &edition, const Error &error)
{
    return {error.code,
        QStringLiteral("%1/%2/rendition.json: %3")
            .arg(edition.form.text(), edition.edition.text(), error.where),
        error.detail};
}

// Whether each volet fits on one page.
Result<bool> fitsOnPages(const FormEdition &edition, const Density &density)
{
    const double available = PageBody.height() - HeaderHeight - FooterHeight;
    for (const Volet &volet : edition.volets) {
        const Result<QList<PlacedBlock>> blocks = placedBlocks(edition, volet.number, density);
        if (!blocks)
            return located(edition, blocks.error());
        if (totalHeight(*blocks, density) > available)
            return false;
    }
    return true;
}

// One for the whole form, so that its volets look alike: the roomiest that fits.
Result<Density> chosenDensity(const FormEdition &edition)
{
    int least = -1; // the roomiest step known to fit
    int most = DensitySteps + 1; // the tightest known not to
    while (most - least > 1) {
        const int step = (least + most) / 2;
        const Result<bool> fits = fitsOnPages(edition, densityAt(step));
        if (!fits)
            return fits.error();
        (*fits ? least : most) = step;
    }
    if (least >= 0)
        return densityAt(least);
    return densityAt(DensitySteps / 2); // over several pages anyway
}

Result<QList<RenditionPage>> layoutVolet(
    const FormEdition &edition, int volet, const Density &density)
{
    const Result<QList<PlacedBlock>> blocks = placedBlocks(edition, volet, density);
    if (!blocks)
        return located(edition, blocks.error());
    Flow flow(volet, density);
    for (const PlacedBlock &block : *blocks)
        flow.add(block);
    QList<RenditionPage> pages = flow.pages();
    for (RenditionPage &page : pages)
        page.pageCount = int(pages.size());
    return pages;
}

} // namespace

Result<QList<RenditionPage>> layoutRendition(const FormEdition &edition)
{
    const Result<Density> density = chosenDensity(edition);
    if (!density)
        return density.error();
    QList<RenditionPage> all;
    for (const Volet &volet : edition.volets) {
        const Result<QList<RenditionPage>> pages = layoutVolet(edition, volet.number, *density);
        if (!pages)
            return pages.error();
        all << *pages;
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Result<void> framed = addFrame(edition, all[i], int(i) + 1, int(all.size()));
        if (!framed)
            return located(edition, framed.error());
    }
    return all;
}

} // namespace prealable
