#include "pdf/textlayout.h"

#include "pdf/bundledfonts.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <memory>

namespace prealable {

namespace {

// Layout units per point. Sizes are multiples of half a point, so a font is always a whole number
// of units high: widths do not depend on the device that paints.
constexpr double unit = 20;
constexpr double sizeStep = 0.5;
constexpr double sidePadding = 2; // points
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

// The lines of a text at one size, in layout units.
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

bool fitsAt(const TextBox &box, const QString &text, double size)
{
    const Area area = innerArea(box);
    const bool isFloor = size <= box.floorSize;
    const double needed = size * (isFloor ? capitals : capitals + depth);
    if (needed > area.height)
        return false;
    const Lines lines(box, text, size);
    if (lines.width() > (area.width + 0.1) * unit)
        return false;
    return !box.multiline || lines.lineCount() == 1 || lines.height() <= (area.height + 0.1) * unit;
}

bool combFitsAt(const TextBox &box, const QStringList &cells, double size)
{
    const double cell = box.size.width() / box.comb;
    if (size * capitals > box.size.height())
        return false;
    TextBox one = box;
    one.multiline = false;
    one.size.setWidth(box.size.width());
    return std::all_of(cells.begin(), cells.end(),
        [&](const QString &grapheme) { return Lines(one, grapheme, size).width() <= cell * unit; });
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
        if (fitsAt(box, text.left(middle), box.floorSize))
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
        const double height = (innerArea(box).height + 0.1) * unit;
        end = wordEndBefore(text, Lines(box, text, fit.size).charactersWithin(height));
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

void paintComb(QPainter &painter, const TextBox &box, const TextFit &fit)
{
    const QStringList cells = graphemesOf(fit.shown);
    const double cell = box.size.width() / box.comb * unit;
    const qsizetype spare = std::max<qsizetype>(0, box.comb - cells.size());
    const qsizetype first = box.quadding == 2 ? spare : box.quadding == 1 ? spare / 2 : 0;
    TextBox one = box;
    one.multiline = false;
    one.quadding = 0;
    const double base = (box.size.height() + fit.size * (capitals - 0.02)) / 2 * unit;
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
    // One line: its capitals in the middle of a low box, at the top of a high one.
    const double middle = (box.size.height() + fit.size * (capitals - 0.02)) / 2;
    const double top = fit.size * 1.05 + 1;
    const double base = box.multiline ? std::min(middle, top) : middle;
    lines.draw(painter, {left, base * unit - lines.baseline()});
}

} // namespace

TextFit fitText(const TextBox &box, const QString &text)
{
    const QString clean = prepared(text, box.multiline && box.comb == 0);
    if (box.comb > 0)
        return fitComb(box, clean);
    if (clean.trimmed().isEmpty())
        return {startSize(box), true, QString(), QString()};
    const double size = largestSize(box, [&](double tried) { return fitsAt(box, clean, tried); });
    if (size > 0)
        return {size, true, clean, QString()};
    return cut(box, clean);
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
    if (box.comb > 0)
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
