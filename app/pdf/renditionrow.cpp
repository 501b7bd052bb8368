#include "pdf/renditionrow.h"

#include "pdf/measure.h"

#include <algorithm>
#include <numeric>

namespace prealable {

namespace {

using Kind = RenditionCell::Kind;

constexpr double Gutter = 10; // between two cells
constexpr double CaptionGap = 4; // between a caption and its box
constexpr double LeastLine = 90; // a line that one can write on
constexpr double LeastPitch = 8; // a comb's cell that one digit fits in
constexpr double EasyPitch = 10.5; // to stay on one line, a comb may narrow down to this
constexpr double LeastStretch = 130;
constexpr double MentionHeight = 24; // words that must strike the eye

struct Cell {
    const RenditionCell *source = nullptr;
    QString caption; // drawn; empty in the lines of a table, whose header has it
    QString name; // told by the field itself
    bool stretch = false;
    double least = 0;
    double x = 0;
    double width = 0;
};

struct Context {
    double width;
    const Density &density;
    bool before; // captions stand before their boxes, not above
};

int combCells(const RenditionCell &cell)
{
    return std::accumulate(cell.groups.begin(), cell.groups.end(), 0);
}

bool isWritten(const RenditionCell &cell)
{
    return cell.kind == Kind::Line || cell.kind == Kind::Comb;
}

double captionWidth(const Cell &cell, const Density &density)
{
    return textWidth(cell.caption, density.caption);
}

// The first caption of a row fills the label column, so that boxes of successive rows line up.
double captionColumn(const Cell &cell, bool first, const Density &density)
{
    const double own = captionWidth(cell, density) + CaptionGap;
    return first ? std::max(own, density.labelColumn) : own;
}

double leastWidth(const Cell &cell, bool first, const Context &context)
{
    const Density &density = context.density;
    const double comb = combCells(*cell.source) * density.pitch;
    const double column = context.before ? captionColumn(cell, first, density) : 0;
    switch (cell.source->kind) {
    case Kind::Box:
        return std::min(context.width,
            density.boxSide + CaptionGap + textWidth(cell.caption, density.boxCaption) + 0.5);
    case Kind::Comb:
        return context.before ? column + comb
                              : std::max(comb, widestWord(cell.caption, density.caption) + 0.5);
    case Kind::Line:
        return context.before ? column + LeastLine : LeastStretch;
    case Kind::Area:
    case Kind::Signature:
    case Kind::Note:
    case Kind::Mention:
        return LeastStretch;
    }
    Q_UNREACHABLE();
}

QList<Cell> measured(
    const FormEdition &edition, const QList<RenditionCell> &cells, const Context &context)
{
    QList<Cell> result;
    for (const RenditionCell &source : cells) {
        Cell cell;
        cell.source = &source;
        cell.name = edition.text(source.label.text()).simplified();
        if (source.line < 0)
            cell.caption = cell.name;
        else
            cell.name += QStringLiteral(" (ligne %1)").arg(source.line + 1);
        if (source.width > 0) {
            cell.least = source.width * (context.width + Gutter) - Gutter;
        } else {
            cell.stretch = source.kind != Kind::Box && source.kind != Kind::Comb;
            cell.least = leastWidth(cell, result.isEmpty(), context);
        }
        cell.least = std::min(cell.least, context.width);
        result << cell;
    }
    return result;
}

QList<QList<Cell>> broken(const QList<Cell> &cells, double width)
{
    QList<QList<Cell>> lines;
    double x = 0;
    for (const Cell &cell : cells) {
        if (lines.isEmpty() || x + cell.least > width + 0.1) {
            lines << QList<Cell>();
            x = 0;
        }
        lines.last() << cell;
        x += cell.least + Gutter;
    }
    return lines;
}

// Boxes that need several lines stand in columns when that takes no more lines.
bool setInColumns(QList<QList<Cell>> &lines, const QList<Cell> &cells, double width)
{
    const bool boxesOnly = std::all_of(cells.begin(), cells.end(),
        [](const Cell &cell) { return cell.source->kind == Kind::Box && cell.source->width <= 0; });
    if (!boxesOnly || lines.size() < 2)
        return false;
    double widest = 0;
    for (const Cell &cell : cells)
        widest = std::max(widest, cell.least);
    const int columns = std::max(1, int((width + Gutter) / (widest + Gutter)));
    if ((cells.size() + columns - 1) / columns > lines.size())
        return false;
    const double column = (width + Gutter) / columns;
    lines.clear();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i % columns == 0)
            lines << QList<Cell>();
        lines.last() << cells[i];
        lines.last().last().x = double(i % columns) * column;
        lines.last().last().width = column - Gutter;
    }
    return true;
}

// A comb that follows a comb (the key of a number) stands next to it.
void joinCombs(QList<Cell> &line, const Context &context)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        const Cell &before = line[i - 1];
        if (before.source->kind != Kind::Comb || line[i].source->kind != Kind::Comb)
            continue;
        const double comb = combCells(*before.source) * context.density.pitch;
        const double caption = captionWidth(before, context.density);
        const double used = context.before ? captionColumn(before, i == 1, context.density) + comb
                                           : std::max(comb, caption);
        line[i].x = before.x + std::min(used, before.width) + Gutter;
    }
}

void share(QList<Cell> &line, double width)
{
    double used = Gutter * double(line.size() - 1);
    int stretching = 0;
    for (const Cell &cell : line) {
        used += cell.least;
        stretching += cell.stretch ? 1 : 0;
    }
    const double spare = std::max(0.0, width - used);
    double x = 0;
    for (Cell &cell : line) {
        cell.x = x;
        cell.width = cell.least + (cell.stretch ? spare / stretching : 0);
        x += cell.width + Gutter;
    }
}

// Whether every caption of the line can stand before its box.
bool fitsBefore(const QList<Cell> &line, const Density &density)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const Cell &cell = line[i];
        if (!isWritten(*cell.source))
            continue;
        const double needed = cell.source->kind == Kind::Comb
            ? combCells(*cell.source) * std::min(density.pitch, EasyPitch)
            : std::max(LeastLine / 2, 0.4 * cell.width);
        if (captionColumn(cell, i == 0, density) + needed > cell.width + 0.1)
            return false;
    }
    return true;
}

Error captionError(const Cell &cell)
{
    const QString where
        = cell.source->pdf.isEmpty() ? cell.source->label.text() : cell.source->pdf.text();
    return {ErrorCode::FormsInvalid, where,
        QStringLiteral("La légende de cette case ne tient pas dans la page. "
                       "Raccourcissez-la ou élargissez la case.")};
}

RenditionText text(const FittedCaption &fit, const QRectF &rect)
{
    RenditionText result;
    result.lines = fit.lines;
    result.size = fit.size;
    result.rect = QRectF(rect.topLeft(), QSizeF(rect.width(), fit.height()));
    return result;
}

RenditionWidget widget(const Cell &cell, const QRectF &rect)
{
    return {cell.source->pdf, cell.source->kind, cell.source->state, cell.source->groups, rect,
        cell.name, false};
}

FittedCaption captionAbove(const Cell &cell, const Density &density)
{
    return fitCaption(cell.caption, cell.width, density.caption, SmallestCaption, 3);
}

// Height of the captions that stand above the boxes of a line.
Result<double> captionHeight(const QList<Cell> &line, const Context &context)
{
    double height = 0;
    for (const Cell &cell : line) {
        const bool above
            = cell.source->kind == Kind::Area || (isWritten(*cell.source) && !context.before);
        if (!above || cell.caption.isEmpty())
            continue;
        const FittedCaption fit = captionAbove(cell, context.density);
        if (fit.lines.isEmpty())
            return captionError(cell);
        height = std::max(height, fit.height() + 1);
    }
    return height;
}

class LinePlacer
{
public:
    LinePlacer(const Context &context, double top, double captions, PlacedRow &row)
        : m_context(context)
        , m_density(context.density)
        , m_top(top)
        , m_captions(captions)
        , m_row(row)
    {
    }

    // The line's bottom.
    Result<double> place(const QList<Cell> &line)
    {
        m_hasWritten = std::any_of(
            line.begin(), line.end(), [](const Cell &cell) { return isWritten(*cell.source); });
        m_isAlone = line.size() == 1;
        double bottom = m_top;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const Result<double> cell = placeCell(line[i], i == 0);
            if (!cell)
                return cell.error();
            bottom = std::max(bottom, *cell);
        }
        return bottom;
    }

private:
    Result<double> placeCell(const Cell &cell, bool first)
    {
        switch (cell.source->kind) {
        case Kind::Line:
        case Kind::Comb:
            return placeWritten(cell, first);
        case Kind::Box:
            return placeBox(cell);
        case Kind::Area:
            return placeArea(cell);
        case Kind::Signature:
            return placeSignature(cell);
        case Kind::Note:
            return placeNote(cell);
        case Kind::Mention:
            return placeMention(cell);
        }
        Q_UNREACHABLE();
    }

    // Nothing is drawn when it is not said.
    Result<double> placeMention(const Cell &cell)
    {
        const QRectF box(cell.x, m_top + m_captions, cell.width, MentionHeight);
        m_row.widgets << widget(cell, box);
        return box.bottom();
    }

    Result<double> placeWritten(const Cell &cell, bool first)
    {
        QRectF box(cell.x, m_top + m_captions, cell.width, m_density.field);
        if (m_context.before) {
            const double column = captionColumn(cell, first, m_density);
            box.setLeft(cell.x + column);
            const FittedCaption fit{{cell.caption}, m_density.caption};
            const double y = box.center().y() - fit.height() / 2;
            addCaption(fit, QRectF(cell.x, y, column - CaptionGap, 0));
        } else if (!placeCaptionAbove(cell)) {
            return captionError(cell);
        }
        if (cell.source->kind == Kind::Comb) {
            const int cells = std::max(1, combCells(*cell.source));
            const double pitch = std::min(m_density.pitch, box.width() / cells);
            if (pitch < LeastPitch)
                return captionError(cell);
            box.setWidth(pitch * cells);
        }
        m_row.widgets << widget(cell, box);
        return box.bottom();
    }

    Result<double> placeBox(const Cell &cell)
    {
        const double side = m_density.boxSide;
        const double left = cell.x + side + CaptionGap;
        const FittedCaption fit = fitCaption(cell.caption, cell.width - side - CaptionGap + 0.1,
            m_density.boxCaption, SmallestCaption, 4);
        if (fit.lines.isEmpty() && !cell.caption.isEmpty())
            return captionError(cell);
        const double lineHeight = fit.size * LineHeight;
        const double strip = stripHeight(lineHeight);
        const double top = m_top + m_captions;
        m_row.widgets << widget(cell, QRectF(cell.x, top + (strip - side) / 2, side, side));
        // The first line of the caption is level with the box.
        const double y = top + std::max(0.0, (strip - lineHeight) / 2);
        addCaption(fit, QRectF(left, y, cell.x + cell.width - left, 0));
        return std::max(top + strip, y + fit.height());
    }

    Result<double> placeArea(const Cell &cell)
    {
        if (!placeCaptionAbove(cell))
            return captionError(cell);
        const QRectF box(cell.x, m_top + m_captions, cell.width,
            std::max(1, cell.source->lines) * m_density.step + 3);
        m_row.widgets << widget(cell, box);
        return box.bottom();
    }

    Result<double> placeSignature(const Cell &cell)
    {
        const FittedCaption fit
            = fitCaption(cell.caption, cell.width - 8, m_density.caption, SmallestCaption, 3);
        if (fit.lines.isEmpty() && !cell.caption.isEmpty())
            return captionError(cell);
        const double height = std::max(
            std::max(1, cell.source->lines) * m_density.step + 3, fit.height() + m_density.step);
        const QRectF place(cell.x, m_top + m_captions, cell.width, height);
        m_row.shapes << RenditionShape{RenditionShape::Kind::Place, place};
        addCaption(fit, place.adjusted(4, 2.5, -4, 0));
        return place.bottom();
    }

    Result<double> placeNote(const Cell &cell)
    {
        const FittedCaption fit
            = fitCaption(cell.caption, cell.width, m_density.caption, SmallestCaption, 12);
        if (fit.lines.isEmpty())
            return captionError(cell);
        const double strip = m_isAlone ? fit.height() : stripHeight(fit.size * LineHeight);
        const double y = m_top + m_captions + std::max(0.0, (strip - fit.height()) / 2);
        addCaption(fit, QRectF(cell.x, y, cell.width, 0));
        if (m_isAlone)
            m_row.texts.last().tone = RenditionText::Tone::Muted;
        return std::max(m_top + m_captions + strip, y + fit.height());
    }

    // Height of the strip that the boxes of a line and the words between them are centred in.
    [[nodiscard]] double stripHeight(double textHeight) const
    {
        return m_hasWritten ? m_density.field : std::max(m_density.boxSide, textHeight);
    }

    bool placeCaptionAbove(const Cell &cell)
    {
        const FittedCaption fit = captionAbove(cell, m_density);
        if (fit.lines.isEmpty())
            return cell.caption.isEmpty();
        // Captions of one line stand on one base line.
        const double y = m_top + m_captions - 1 - fit.height();
        addCaption(fit, QRectF(cell.x, y, cell.width, 0));
        return true;
    }

    void addCaption(const FittedCaption &fit, const QRectF &rect)
    {
        if (!fit.lines.isEmpty() && !fit.lines.first().isEmpty())
            m_row.texts << text(fit, rect);
    }

    const Context &m_context;
    const Density &m_density;
    double m_top;
    double m_captions;
    PlacedRow &m_row;
    bool m_hasWritten = false;
    bool m_isAlone = false;
};

QList<QList<Cell>> arranged(
    const FormEdition &edition, const QList<RenditionCell> &cells, const Context &context)
{
    const QList<Cell> all = measured(edition, cells, context);
    QList<QList<Cell>> lines = broken(all, context.width);
    if (!setInColumns(lines, all, context.width)) {
        for (QList<Cell> &line : lines) {
            share(line, context.width);
            joinCombs(line, context);
        }
    }
    return lines;
}

} // namespace

Result<PlacedRow> placeRow(const FormEdition &edition, const QList<RenditionCell> &cells,
    double width, const Density &density)
{
    Context context{width, density, true};
    QList<QList<Cell>> lines = arranged(edition, cells, context);
    const bool written = std::any_of(cells.begin(), cells.end(), isWritten);
    const bool ofTable = std::any_of(
        cells.begin(), cells.end(), [](const RenditionCell &cell) { return cell.line >= 0; });
    if (written && (ofTable || lines.size() > 1 || !fitsBefore(lines.first(), density))) {
        context.before = false;
        lines = arranged(edition, cells, context);
    }
    PlacedRow row;
    for (const QList<Cell> &line : lines) {
        const Result<double> captions = captionHeight(line, context);
        if (!captions)
            return captions.error();
        const double top = row.height > 0 ? row.height + density.rowGap : 0;
        const Result<double> bottom = LinePlacer(context, top, *captions, row).place(line);
        if (!bottom)
            return bottom.error();
        row.height = *bottom;
    }
    return row;
}

} // namespace prealable
