#include "pdf/textlayout.h"

#include "pdf/bundledfonts.h"
#include "pdf/plaintext.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <memory>

namespace prealable {

using pdf::PlainText;

namespace {

// Layout units per point. Sizes are multiples of half a point, so a font is always a whole number
// of units high: widths do not depend on the device that paints.
constexpr double unit = 20;
constexpr double sizeStep = 0.5;
constexpr double sidePadding = 2; // points
constexpr double tolerance = 0.1; // points
// Liberation's capital height and depth below the baseline, as parts of the size.
constexpr double capitals = 0.73;
constexpr double depth = 0.21;

int pixelsOf(double size)
{
    return std::max(1, static_cast<int>(std::lround(size * unit)));
}

// What is drawn for what was typed: composed letters, plain spaces for those no font has.
QString prepared(const QString &text, bool multiline)
{
    QString clean = text;
    clean.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    clean.replace(u'\r', u'\n');
    clean.replace(u'\t', u' ');
    clean.replace(QChar(0x202F), QChar(0x00A0));
    clean.remove(QChar(0x00AD));
    clean.remove(QChar(0xFEFF));
    if (!multiline)
        clean.replace(u'\n', u' ');
    return clean.normalized(QString::NormalizationForm_C);
}

QStringList graphemesOf(const QString &text)
{
    QStringList graphemes;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    while (finder.toNextBoundary() != -1) {
        graphemes.append(text.mid(start, finder.position() - start));
        start = finder.position();
    }
    return graphemes;
}

struct Area {
    double width; // points
    double height; // points
};

Area innerArea(const TextBox &box)
{
    const double side = std::min(sidePadding, box.size.width() * 0.05);
    const double edge = box.multiline ? std::min(1.0, box.size.height() * 0.03) : 0;
    return {
        std::max(1.0, box.size.width() - 2 * side), std::max(1.0, box.size.height() - 2 * edge)};
}

Qt::Alignment alignmentOf(int quadding)
{
    const Qt::Alignment side = quadding == 1 ? Qt::AlignHCenter
        : quadding == 2                      ? Qt::AlignRight
                                             : Qt::AlignLeft;
    return side | Qt::AlignAbsolute;
}

// The lines of a text that needs shaping, at one size, in layout units.
class Lines
{
public:
    Lines(const TextBox &box, const QString &text, double size);

    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double height() const { return m_height; }
    // Characters of the lines that end above `height`.
    [[nodiscard]] qsizetype charactersWithin(double height) const;
    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    [[nodiscard]] double baseline() const { return m_layout->lineAt(0).ascent(); }
    void draw(QPainter &painter, QPointF at) const { m_layout->draw(&painter, at); }

private:
    std::unique_ptr<QTextLayout> m_layout;
    double m_width = 0;
    double m_height = 0;
};

Lines::Lines(const TextBox &box, const QString &text, double size)
{
    QString broken = text;
    broken.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_unique<QTextLayout>(broken, pdf::bundledFont(box.style, pixelsOf(size)));
    QTextOption option(alignmentOf(box.quadding));
    option.setTextDirection(Qt::LayoutDirectionAuto); // else the window's
    option.setWrapMode(
        box.multiline ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setFormats(pdf::fallbackRanges(broken, box.style, pixelsOf(size)));
    const double available = innerArea(box).width * unit;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(available);
        line.setPosition({0, m_height});
        m_height += line.height();
        m_width = std::max(m_width, line.naturalTextWidth());
    }
    m_layout->endLayout();
}

qsizetype Lines::charactersWithin(double height) const
{
    qsizetype characters = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (line.y() + line.height() > height)
            break;
        characters = line.textStart() + line.textLength();
    }
    return characters;
}

struct Extent {
    double width = 0; // points
    double height = 0; // points
    qsizetype lines = 0;
};

// A text in a box, to be tried at several sizes.
class Measured
{
public:
    Measured(const TextBox &box, const QString &text)
        : m_box(box)
        , m_text(text)
        , m_area(innerArea(box))
        , m_plain(PlainText::of(text, box.style))
    {
    }

    [[nodiscard]] bool fitsAt(double size) const;
    // Of the lines that fit the height of the box.
    [[nodiscard]] qsizetype charactersWithin(double size) const;

private:
    [[nodiscard]] Extent at(double size) const;
    [[nodiscard]] std::vector<PlainText::Line> plainLines(double size) const
    {
        return m_plain->lines((m_area.width + tolerance) / size, m_box.multiline);
    }

    const TextBox &m_box;
    const QString &m_text;
    Area m_area;
    std::optional<PlainText> m_plain;
};

Extent Measured::at(double size) const
{
    if (m_plain && !m_box.multiline)
        return {m_plain->width() * size, 0, 1};
    if (m_plain) {
        const auto lines = static_cast<qsizetype>(plainLines(size).size());
        return {0, double(lines) * m_plain->face().lineHeight() * size, lines};
    }
    const Lines lines(m_box, m_text, size);
    return {lines.width() / unit, lines.height() / unit, lines.lineCount()};
}

bool Measured::fitsAt(double size) const
{
    const bool isFloor = size <= m_box.floorSize;
    const double needed = size * (isFloor ? capitals : capitals + depth);
    if (needed > m_area.height)
        return false;
    const Extent extent = at(size);
    if (extent.width > m_area.width + tolerance)
        return false;
    return !m_box.multiline || extent.lines == 1 || extent.height <= m_area.height + tolerance;
}

qsizetype Measured::charactersWithin(double size) const
{
    const double height = m_area.height + tolerance;
    if (!m_plain)
        return Lines(m_box, m_text, size).charactersWithin(height * unit);
    const std::vector<PlainText::Line> lines = plainLines(size);
    const double room = height / (m_plain->face().lineHeight() * size);
    const auto count = std::min(lines.size(), static_cast<size_t>(room));
    return count == 0 ? 0 : lines[count - 1].next;
}

bool combFitsAt(const TextBox &box, const QStringList &cells, double size)
{
    const double cell = box.size.width() / box.comb;
    if (size * capitals > box.size.height())
        return false;
    TextBox one = box;
    one.multiline = false;
    return std::all_of(cells.begin(), cells.end(), [&](const QString &grapheme) {
        const std::optional<PlainText> plain = PlainText::of(grapheme, box.style);
        return plain ? plain->width() * size <= cell
                     : Lines(one, grapheme, size).width() <= cell * unit;
    });
}

double startSize(const TextBox &box)
{
    const double own = box.style.size;
    const bool isUsable = own > 0 && own * (capitals + depth) <= box.size.height();
    const double start = isUsable ? own : box.aimedSize;
    return std::max(box.floorSize, std::floor(start / sizeStep) * sizeStep);
}

// The largest size at which `fits`, going down by half points; 0 when there is none.
template <typename Fits>
double largestSize(const TextBox &box, Fits &&fits)
{
    const double start = startSize(box);
    const int steps = int(std::ceil((start - box.floorSize) / sizeStep));
    for (int smaller = 0; smaller < steps; ++smaller) {
        const double size = start - smaller * sizeStep;
        if (fits(size))
            return size;
    }
    return fits(box.floorSize) ? box.floorSize : 0;
}

TextFit fitComb(const TextBox &box, const QString &text)
{
    QStringList cells = graphemesOf(text);
    TextFit fit;
    fit.overflow = cells.mid(box.comb).join(QString());
    cells = cells.mid(0, box.comb);
    fit.shown = cells.join(QString());
    fit.size = largestSize(box, [&](double size) { return combFitsAt(box, cells, size); });
    fit.fits = fit.overflow.isEmpty() && fit.size > 0;
    if (fit.size <= 0)
        fit.size = box.floorSize;
    return fit;
}

// The place of the last word that ends at or before `limit`; in the middle of a word only when the
// first one is already too long.
qsizetype wordEndBefore(const QString &text, qsizetype limit)
{
    if (limit >= text.size() || text[limit].isSpace())
        return std::min(limit, text.size());
    for (qsizetype at = limit; at > 0; --at) {
        if (text[at - 1].isSpace())
            return at;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(limit);
    return finder.isAtBoundary() ? limit : std::max<qsizetype>(0, finder.toPreviousBoundary());
}

// How many characters of a single line fit at the floor.
qsizetype charactersOnLine(const TextBox &box, const QString &text)
{
    qsizetype low = 0;
    qsizetype high = text.size();
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (Measured(box, text.left(middle)).fitsAt(box.floorSize))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

TextFit cut(const TextBox &box, const QString &text)
{
    TextFit fit;
    fit.fits = false;
    fit.size = box.floorSize;
    qsizetype end = 0;
    if (box.size.height() < box.floorSize * capitals) {
        end = 0; // nothing readable fits
    } else if (box.multiline) {
        end = wordEndBefore(text, Measured(box, text).charactersWithin(fit.size));
        if (end == 0 && !box.style.family.isEmpty()) {
            TextBox single = box;
            single.multiline = false;
            const QString first = text.section(u'\n', 0, 0);
            end = wordEndBefore(first, charactersOnLine(single, first));
        }
    } else {
        end = wordEndBefore(text, charactersOnLine(box, text));
    }
    fit.shown = text.left(end).trimmed();
    fit.overflow = text.mid(end).trimmed();
    return fit;
}

// Where the cells of a comb begin.
qsizetype firstCell(const TextBox &box, qsizetype cells)
{
    const qsizetype spare = std::max<qsizetype>(0, box.comb - cells);
    return box.quadding == 2 ? spare : box.quadding == 1 ? spare / 2 : 0;
}

// Of capitals in the middle of the box.
double middleBaseline(const TextBox &box, const TextFit &fit)
{
    return (box.size.height() + fit.size * (capitals - 0.02)) / 2;
}

// One line: its capitals in the middle of a low box, at the top of a high one.
double singleBaseline(const TextBox &box, const TextFit &fit)
{
    const double middle = middleBaseline(box, fit);
    return box.multiline ? std::min(middle, fit.size * 1.05 + 1) : middle;
}

void paintComb(QPainter &painter, const TextBox &box, const TextFit &fit)
{
    const QStringList cells = graphemesOf(fit.shown);
    const double cell = box.size.width() / box.comb * unit;
    const qsizetype first = firstCell(box, cells.size());
    TextBox one = box;
    one.multiline = false;
    one.quadding = 0;
    const double base = middleBaseline(box, fit) * unit;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Lines lines(one, cells[i], fit.size);
        const double left = cell * static_cast<double>(first + i) + (cell - lines.width()) / 2;
        lines.draw(painter, {left, base - lines.baseline()});
    }
}

void paintLines(QPainter &painter, const TextBox &box, const TextFit &fit)
{
    const Area area = innerArea(box);
    const double left = (box.size.width() - area.width) / 2 * unit;
    const Lines lines(box, fit.shown, fit.size);
    if (box.multiline && lines.lineCount() > 1) {
        lines.draw(painter, {left, (box.size.height() - area.height) / 2 * unit});
        return;
    }
    lines.draw(painter, {left, singleBaseline(box, fit) * unit - lines.baseline()});
}

std::vector<PlacedText> placedCells(const TextBox &box, const TextFit &fit, const PlainText &plain)
{
    std::vector<PlacedText> placed;
    const double cell = box.size.width() / box.comb;
    const qsizetype first = firstCell(box, fit.shown.size());
    const double base = middleBaseline(box, fit);
    for (qsizetype i = 0; i < fit.shown.size(); ++i) {
        const double width
            = static_cast<double>(plain.face().advance(fit.shown[i].unicode())) * fit.size;
        placed.push_back({fit.shown.mid(i, 1),
            {cell * static_cast<double>(first + i) + (cell - width) / 2, base}});
    }
    return placed;
}

void paintPlaced(QPainter &painter, const TextBox &box, const TextFit &fit,
    const std::vector<PlacedText> &placed)
{
    QFont font = pdf::bundledFont(box.style, pixelsOf(fit.size));
    font.setKerning(false); // the widths are those of the letters alone
    painter.setFont(font);
    for (const PlacedText &line : placed)
        painter.drawText(line.baseline * unit, line.text);
}

} // namespace

TextFit fitText(const TextBox &box, const QString &text)
{
    const QString clean = prepared(text, box.multiline && box.comb == 0);
    if (box.comb > 0)
        return fitComb(box, clean);
    if (clean.trimmed().isEmpty())
        return {startSize(box), true, QString(), QString()};
    const Measured measured(box, clean);
    const double size = largestSize(box, [&](double tried) { return measured.fitsAt(tried); });
    if (size > 0)
        return {size, true, clean, QString()};
    return cut(box, clean);
}

std::optional<std::vector<PlacedText>> placedText(const TextBox &box, const TextFit &fit)
{
    const std::optional<PlainText> plain = PlainText::of(fit.shown, box.style);
    if (!plain)
        return std::nullopt;
    if (box.comb > 0)
        return placedCells(box, fit, *plain);
    const Area area = innerArea(box);
    const double left = (box.size.width() - area.width) / 2;
    const auto lines = plain->lines((area.width + tolerance) / fit.size, box.multiline);
    const double height = plain->face().lineHeight() * fit.size;
    double base = lines.size() == 1
        ? singleBaseline(box, fit)
        : (box.size.height() - area.height) / 2 + plain->face().ascent() * fit.size;
    std::vector<PlacedText> placed;
    for (const PlainText::Line &line : lines) {
        const double spare = area.width - line.width * fit.size;
        const double x = left + spare * (box.quadding == 1 ? 0.5 : box.quadding == 2 ? 1 : 0);
        placed.push_back({plain->text(line), {x, base}});
        base += height;
    }
    return placed;
}

void paintText(QPainter &painter, const QRectF &target, const TextBox &box, const TextFit &fit)
{
    if (fit.shown.isEmpty() || box.size.isEmpty())
        return;
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(
        target.width() / (box.size.width() * unit), target.height() / (box.size.height() * unit));
    painter.setPen(QColor::fromRgb(box.style.rgb));
    // A painter on a widget takes its direction, and « 12 rue … » would read « rue … 12 ».
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    if (const auto placed = placedText(box, fit))
        paintPlaced(painter, box, fit, *placed);
    else if (box.comb > 0)
        paintComb(painter, box, fit);
    else
        paintLines(painter, box, fit);
    painter.restore();
}

void paintTick(QPainter &painter, const QRectF &target)
{
    const double side = std::min(target.width(), target.height());
    const QRectF square(target.center().x() - side / 2, target.center().y() - side / 2, side, side);
    const auto at = [&square](double x, double y) {
        return QPointF(square.left() + x * square.width(), square.top() + y * square.height());
    };
    QPainterPath path;
    path.moveTo(at(0.2, 0.54));
    path.lineTo(at(0.42, 0.76));
    path.lineTo(at(0.8, 0.24));
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, side * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

} // namespace prealable
