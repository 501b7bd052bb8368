#include "pdf/coverlist.h"

#include "pdf/measure.h"
#include "pdf/renditionlayout.h"
#include "pdf/textlayout.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>

namespace prealable {

namespace {

constexpr int CoverResolution = 1200;
constexpr double CoverScale = CoverResolution / 72.0;
constexpr double Millimetre = 72 / 25.4;
constexpr double LeftEdge = 20 * Millimetre;
constexpr double RightEdge = 190 * Millimetre;
constexpr double SenderTop = 18 * Millimetre;
constexpr double SenderWidth = 80 * Millimetre;
constexpr double WindowLeft = 110 * Millimetre;
constexpr double WindowTop = 55 * Millimetre;
constexpr double WindowHeight = 25 * Millimetre;
constexpr double WindowWidth = 85 * Millimetre;
constexpr double BodyTop = 100 * Millimetre; // below the first fold
constexpr double NextBodyTop = 20 * Millimetre;
constexpr double BodyBottom = 278 * Millimetre;
constexpr double Size = 10.5;
constexpr double Small = 9;

struct CoverLine {
    QString text;
    double size = Size;
    Weight weight = Weight::Regular;
    double indent = 0; // points
    double before = 0; // points above it
    QString right = {}; // at the right edge
};

class CoverPainter
{
public:
    explicit CoverPainter(QIODevice *device)
        : m_writer(device)
    {
        m_writer.setResolution(CoverResolution);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins({});
        m_painter.begin(&m_writer);
        m_painter.setPen(Qt::black);
    }

    void paintHead(const CoverList &cover)
    {
        paintBlock(cover.sender, LeftEdge, SenderTop, SenderWidth, 45 * Millimetre);
        paintBlock(withRoomToWrite(cover), WindowLeft, WindowTop, WindowWidth, WindowHeight);
        m_y = BodyTop;
    }

    void paint(const CoverLine &line)
    {
        const double width = RightEdge - LeftEdge - line.indent
            - (line.right.isEmpty() ? 0 : textWidth(line.right, line.size) + 12);
        m_y += line.before;
        bool first = true;
        for (const QString &part : wrapped(line.text, width, line.size, line.weight)) {
            newPageWhenFull(line.size);
            const double baseline = m_y + line.size * Ascent;
            put(LeftEdge + line.indent, baseline, part, line.size, line.weight);
            if (first && !line.right.isEmpty())
                put(RightEdge - textWidth(line.right, line.size), baseline, line.right, line.size,
                    Weight::Regular);
            first = false;
            m_y += line.size * 1.32;
        }
    }

private:
    // Our tables hold no addresses of funds: there is room to write it.
    static QStringList withRoomToWrite(const CoverList &cover)
    {
        QStringList lines = cover.recipient;
        if (cover.addressMissing)
            lines += {QString(44, u'.'), QString(44, u'.')};
        return lines;
    }

    void put(double x, double y, const QString &text, double size, Weight weight)
    {
        paintLine(m_painter, QPointF(x, y) * CoverScale, text, qRound(size * CoverScale), weight);
    }

    // Smaller letters when there are many lines: the window is what it is.
    void paintBlock(const QStringList &lines, double x, double y, double width, double height)
    {
        QStringList shown;
        double size = Size + 0.5;
        do {
            size -= 0.5;
            shown.clear();
            for (const QString &line : lines)
                shown += wrapped(line, width, size);
        } while (size > 6 && double(shown.size()) * size * LineHeight > height);
        for (const QString &line : shown) {
            put(x, y + size * Ascent, line, size, Weight::Regular);
            y += size * LineHeight;
        }
    }

    void newPageWhenFull(double size)
    {
        if (m_y + size * LineHeight <= BodyBottom)
            return;
        m_writer.newPage();
        m_y = NextBodyTop;
    }

    QPdfWriter m_writer;
    QPainter m_painter;
    double m_y = 0;
};

QString pagesText(int pages)
{
    return pages == 1 ? QStringLiteral("1 page") : QStringLiteral("%1 pages").arg(pages);
}

void addItems(QList<CoverLine> &lines, const QString &heading, const QList<CoverItem> &items)
{
    if (items.isEmpty())
        return;
    lines.append({heading, Size, Weight::Bold, 0, 12});
    for (const CoverItem &item : items)
        lines.append({QStringLiteral("Pièce %1 – %2").arg(item.number).arg(item.label), Size,
            Weight::Regular, 12, 3, pagesText(item.pages)});
}

QList<CoverLine> bodyOf(const CoverList &cover)
{
    QList<CoverLine> lines;
    lines.append({QStringLiteral("Bordereau d'envoi"), 15, Weight::Bold});
    lines.append({cover.title, Size + 1, Weight::Bold, 0, 4});
    if (!cover.about.isEmpty())
        lines.append({QStringLiteral("Pour : %1").arg(cover.about), Size, Weight::Regular, 0, 3});
    lines.append({QStringLiteral("Le %1").arg(cover.day), Size, Weight::Regular, 0, 3});
    addItems(lines, QStringLiteral("Dans cette enveloppe"), cover.items);
    addItems(lines,
        QStringLiteral("Dans une enveloppe fermée, marquée « secret médical », glissée dans la "
                       "première"),
        cover.sealed);
    if (!cover.missing.isEmpty()) {
        lines.append({QStringLiteral("Il manque"), Size, Weight::Bold, 0, 12});
        for (const QString &label : cover.missing)
            lines.append({label, Size, Weight::Regular, 12, 3});
    }
    if (!cover.keep.isEmpty()) {
        lines.append({QStringLiteral("Ce que vous gardez"), Size, Weight::Bold, 0, 16});
        lines.append({cover.keep, Size, Weight::Regular, 12, 3});
    }
    if (cover.addressMissing)
        lines.append({QStringLiteral("L'adresse de la caisse est à écrire en haut, sous son nom : "
                                     "elle figure sur ses courriers et sur ameli.fr."),
            Small, Weight::Regular, 0, 14});
    return lines;
}

QList<CoverLine> sealedBodyOf(const CoverList &cover)
{
    QList<CoverLine> lines;
    lines.append({QStringLiteral("Secret médical – pli confidentiel"), 15, Weight::Bold});
    lines.append({QStringLiteral("À glisser, avec les pages qui suivent, dans une enveloppe "
                                 "fermée. À ouvrir par le médecin-conseil seulement."),
        Size, Weight::Regular, 0, 6});
    lines.append({cover.title, Size + 1, Weight::Bold, 0, 10});
    if (!cover.about.isEmpty())
        lines.append({QStringLiteral("Pour : %1").arg(cover.about), Size, Weight::Regular, 0, 3});
    lines.append({QStringLiteral("Le %1").arg(cover.day), Size, Weight::Regular, 0, 3});
    addItems(lines, QStringLiteral("Dans cette enveloppe fermée"), cover.sealed);
    return lines;
}

Result<QByteArray> paintedCover(const CoverList &cover, const QList<CoverLine> &body)
{
    loadBundledFonts();
    QString all = cover.sender.join(u' ') + cover.recipient.join(u' ');
    for (const CoverLine &line : body)
        all += line.text;
    if (const QStringList missing = missingGlyphs(all); !missing.isEmpty()) {
        return Error{ErrorCode::PdfGlyphMissing, QStringLiteral("bordereau"),
            QStringLiteral("Le bordereau contient des caractères qui ne peuvent pas être "
                           "imprimés : %1. Remplacez-les.")
                .arg(missing.join(QStringLiteral(", ")))};
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        CoverPainter painter(&buffer);
        painter.paintHead(cover);
        for (const CoverLine &line : body)
            painter.paint(line);
    }
    return bytes;
}

} // namespace

Result<QByteArray> coverPdf(const CoverList &cover)
{
    return paintedCover(cover, bodyOf(cover));
}

Result<QByteArray> sealedCoverPdf(const CoverList &cover)
{
    return paintedCover(cover, sealedBodyOf(cover));
}

} // namespace prealable
