#include "pdf/letterpdf.h"

#include "pdf/letterdocument.h"
#include "pdf/measure.h"
#include "pdf/pagereader.h"
#include "pdf/painteddocument.h"
#include "pdf/pdfaccess.h"
#include "pdf/pdfedit.h"
#include "pdf/renditionlayout.h"
#include "pdf/textlayout.h"
#include "pdf/watermark.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextDocumentWriter>
#include <QTextLayout>
#include <algorithm>

namespace prealable {

namespace {

constexpr int Resolution = 1200;
constexpr double Scale = Resolution / 72.0;
constexpr QRectF Body{62, 56, PageWidth - 124, PageHeight - 118}; // points
constexpr double BannerSize = 12;
constexpr double BannerRoom = 40;
constexpr double FootSize = 8;
constexpr double Edge = Scale; // of a page, where lines of the next one begin

QRectF scaled(const QRectF &rect)
{
    return {rect.x() * Scale, rect.y() * Scale, rect.width() * Scale, rect.height() * Scale};
}

// Every page of a part, in order.
class PartPainter
{
public:
    PartPainter(QPainter &painter, QPdfWriter &writer, const WrittenPart &part)
        : m_painter(painter)
        , m_writer(writer)
        , m_part(part)
        , m_body(part.banner.isEmpty() ? Body : Body.adjusted(0, BannerRoom, 0, 0))
        , m_document(pdf::letterDocument(part, {m_body.width() * Scale, Scale, false}))
    {
        m_document->setPageSize(m_body.size() * Scale);
    }

    int paint(bool first)
    {
        const int pages = std::max(1, m_document->pageCount());
        for (int page = 0; page < pages; ++page) {
            if (!first || page > 0)
                m_writer.newPage();
            paintBanner();
            paintBody(page);
            if (pages > 1)
                paintFoot(QStringLiteral("%1 / %2").arg(page + 1).arg(pages));
        }
        return pages;
    }

private:
    void paintBody(int page)
    {
        const QRectF body = scaled(m_body);
        const QRectF onPage(0, page * body.height(), body.width(), body.height());
        m_painter.save();
        m_painter.translate(body.left(), body.top() - onPage.top());
        m_painter.setPen(Qt::black);
        // Lines that only touch the edge belong to the next page: drawn here, nobody would see
        // them, but who copies the text would have them twice.
        QRectF rest = onPage.adjusted(0, Edge, 0, -Edge);
        const QTextBlock broken = brokenAt(onPage.top());
        if (broken.isValid()) {
            paintLines(broken, onPage);
            rest.setTop(m_document->documentLayout()->blockBoundingRect(broken).bottom() + Edge);
        }
        if (rest.isValid()) {
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = rest;
            context.palette.setColor(QPalette::Text, Qt::black);
            m_document->documentLayout()->draw(&m_painter, context);
        }
        m_painter.restore();
    }

    // The paragraph that began on an earlier page.
    [[nodiscard]] QTextBlock brokenAt(double top) const
    {
        for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
            const QRectF rect = m_document->documentLayout()->blockBoundingRect(block);
            if (rect.top() < top - Edge && rect.bottom() > top + Edge)
                return block;
        }
        return {};
    }

    // Qt draws one line more above what it is asked for: the last one of the page before.
    void paintLines(const QTextBlock &block, const QRectF &onPage)
    {
        const QTextLayout &layout = *block.layout();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const double middle = layout.position().y() + line.y() + line.height() / 2;
            if (middle > onPage.top() && middle < onPage.bottom())
                line.draw(&m_painter, layout.position());
        }
    }

    void paintBanner()
    {
        if (m_part.banner.isEmpty())
            return;
        const QRectF frame(Body.left(), Body.top() - 12, Body.width(), BannerRoom);
        m_painter.setPen(QPen(Qt::black, 1.2 * Scale));
        m_painter.drawRect(scaled(frame));
        const FittedCaption caption
            = fitCaption(m_part.banner, frame.width() - 16, BannerSize, 8, 2, Weight::Bold);
        double baseline = frame.center().y() - caption.height() / 2 + caption.size * Ascent;
        for (const QString &line : caption.lines) {
            const double width = textWidth(line, caption.size, Weight::Bold);
            paintLine(m_painter, QPointF(frame.center().x() - width / 2, baseline) * Scale, line,
                qRound(caption.size * Scale), Weight::Bold);
            baseline += caption.size * LineHeight;
        }
    }

    void paintFoot(const QString &text)
    {
        const double width = textWidth(text, FootSize);
        m_painter.setPen(Qt::black);
        paintLine(m_painter, QPointF(Body.right() - width, PageHeight - 34) * Scale, text,
            qRound(FootSize * Scale), Weight::Regular);
    }

    QPainter &m_painter;
    QPdfWriter &m_writer;
    const WrittenPart &m_part;
    QRectF m_body;
    std::unique_ptr<QTextDocument> m_document;
};

LetterPdf painted(const QList<WrittenPart> &parts)
{
    LetterPdf letter;
    QBuffer buffer(&letter.pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (const WrittenPart &part : parts) {
        const int pages = PartPainter(painter, writer, part).paint(letter.voletOfPage.isEmpty());
        letter.voletOfPage.append(QList<int>(pages, part.volet));
    }
    painter.end();
    return letter;
}

QString wordsOf(const WrittenPart &part)
{
    QStringList texts;
    for (const LetterText &paragraph : part.paragraphs)
        texts.append(paragraph.text);
    return texts.join(u'\n');
}

// Letters and digits only: how a viewer cuts lines, or what it makes of bullets, does not matter.
QString essence(const QString &text)
{
    QString kept;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC)) {
        if (character.isLetterOrNumber())
            kept.append(character);
    }
    return kept;
}

// What is written from right to left comes back in another order.
bool isTurned(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
    });
}

bool holdsWords(const QString &read, const QString &words)
{
    const QStringList all = words.simplified().split(u' ');
    return std::all_of(all.begin(), all.end(),
        [&read](const QString &word) { return isTurned(word) || read.contains(essence(word)); });
}

// The pages of a part, as a stranger reads them, say what the part says.
bool saysSame(const QStringList &pages, const WrittenPart &part, bool marked)
{
    const QString banner = essence(part.banner);
    QString read;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QString page = essence(pages.at(i));
        const QString foot = essence(QStringLiteral("%1 / %2").arg(i + 1).arg(pages.size()));
        if (!marked && !page.startsWith(banner))
            return false;
        if (!marked && pages.size() > 1 && !page.endsWith(foot))
            return false;
        if (!marked)
            page = page.mid(banner.size()).chopped(pages.size() > 1 ? foot.size() : 0);
        read += page;
    }
    const QString words = wordsOf(part);
    return marked || isTurned(words) ? holdsWords(read, words) : read == essence(words);
}

// `marked`: a watermark stands among the words.
Result<void> readBack(const LetterPdf &letter, const QList<WrittenPart> &parts, bool marked)
{
    const auto reader = PageReader::open(letter.pdf);
    if (!reader)
        return reader.error();
    bool same = reader->pageCount() == letter.voletOfPage.size();
    for (const WrittenPart &part : parts) {
        QStringList pages;
        for (int page = 0; same && page < reader->pageCount(); ++page) {
            if (letter.voletOfPage.at(page) == part.volet)
                pages.append(reader->text(page));
        }
        same = same && saysSame(pages, part, marked);
    }
    if (same)
        return {};
    return Error{ErrorCode::PdfNotVerified, QStringLiteral("letter"),
        QStringLiteral("La lettre relue n'est pas celle qui a été écrite. Rien n'a été "
                       "enregistré.")};
}

Result<void> refuseUnknownCharacters(const QList<WrittenPart> &parts)
{
    QStringList missing;
    for (const WrittenPart &part : parts)
        missing += missingGlyphs(part.banner + u'\n' + wordsOf(part));
    missing.removeDuplicates();
    if (missing.isEmpty())
        return {};
    return Error{ErrorCode::PdfGlyphMissing, QStringLiteral("letter"),
        QStringLiteral("La lettre contient des caractères qui ne peuvent pas être imprimés : %1. "
                       "Remplacez-les.")
            .arg(missing.join(QStringLiteral(", ")))};
}

Result<QByteArray> letterOdt(const QList<WrittenPart> &parts, const QString &watermark)
{
    loadBundledFonts();
    QTextDocument whole;
    QTextCursor cursor(&whole);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        WrittenPart part = parts.at(i);
        for (const QString &first : {part.banner, watermark}) {
            if (!first.isEmpty())
                part.paragraphs.prepend({LetterParagraph::Style::Strong, first});
        }
        // Qt counts in 96ths of an inch what it writes to a file.
        constexpr double perPoint = 96.0 / 72.0;
        const auto document = pdf::letterDocument(part, {Body.width() * perPoint, perPoint, true});
        if (i > 0) {
            cursor.insertBlock();
            QTextBlockFormat format;
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.setBlockFormat(format);
        }
        cursor.insertFragment(QTextDocumentFragment(document.get()));
        cursor.movePosition(QTextCursor::End);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "ODF");
    if (!writer.write(&whole))
        return Error{ErrorCode::Internal, QStringLiteral("letter"),
            QStringLiteral("La lettre n'a pas pu être écrite au format OpenDocument.")};
    return bytes;
}

QByteArray letterText(const QList<WrittenPart> &parts, const QString &watermark)
{
    QStringList texts;
    for (const WrittenPart &part : parts) {
        for (const QString &first : {watermark, part.banner}) {
            if (!first.isEmpty())
                texts.append(first);
        }
        for (const LetterText &paragraph : part.paragraphs)
            texts.append(paragraph.style == LetterParagraph::Style::Item
                    ? QStringLiteral("- ") + paragraph.text
                    : paragraph.text);
    }
    return (texts.join(QStringLiteral("\n\n")) + u'\n').toUtf8();
}

} // namespace

Result<LetterPdf> letterPdf(
    const QList<WrittenPart> &parts, const QString &title, const QString &watermark)
{
    loadBundledFonts();
    if (const auto drawable = refuseUnknownCharacters(parts); !drawable)
        return drawable.error();
    LetterPdf letter = painted(parts);
    const auto bytes = pdf::guarded<QByteArray>([&]() -> Result<QByteArray> {
        const std::shared_ptr<QPDF> opened = pdf::openBytes(letter.pdf);
        pdf::setDocumentData(*opened, title);
        pdf::FormTree tree = pdf::readForm(*opened);
        pdf::PdfEdit edit(*opened);
        pdf::addWatermark(edit, tree, watermark);
        return pdf::writtenBytes(*opened);
    });
    if (!bytes)
        return bytes.error();
    letter.pdf = *bytes;
    if (const auto same = readBack(letter, parts, !watermark.isEmpty()); !same)
        return same.error();
    return letter;
}

bool isEditableLetter(const QString &suffix)
{
    return suffix.toLower() == u"odt" || suffix.toLower() == u"txt";
}

Result<QByteArray> editableLetter(
    const QList<WrittenPart> &parts, const QString &suffix, const QString &watermark)
{
    if (suffix.toLower() == u"txt")
        return letterText(parts, watermark);
    return letterOdt(parts, watermark);
}

QString draftMark(const CheckedRequest &request)
{
    return request.isDraft() ? QStringLiteral("BROUILLON") : QString();
}

} // namespace prealable
