#include "pdf/letterdocument.h"

#include "pdf/bundledfonts.h"

#include <QTextCursor>
#include <QTextList>
#include <algorithm>

namespace prealable::pdf {

namespace {

using Style = LetterParagraph::Style;

constexpr double TextSize = 11; // points
constexpr double HeadingSize = 12;
constexpr double LinePercent = 118;
constexpr double Gap = 7; // after a paragraph
constexpr double RoomToSign = 64;
constexpr double ItemIndent = 18;

bool isBold(Style style)
{
    return style == Style::Strong || style == Style::Heading;
}

class LetterSetter
{
public:
    LetterSetter(QTextDocument &document, const LetterSetting &setting)
        : m_setting(setting)
        , m_cursor(&document)
    {
        document.setDocumentMargin(0);
        document.setUndoRedoEnabled(false);
        document.setIndentWidth(units(ItemIndent));
        document.setDefaultFont(font(Style::Plain, QStringLiteral("Liberation Sans")));
        document.setTextWidth(setting.textWidth);
    }

    void add(const LetterText &paragraph)
    {
        if (!m_first)
            m_cursor.insertBlock();
        m_first = false;
        m_cursor.setBlockFormat(blockFormat(paragraph.style));
        addText(paragraph);
        if (paragraph.style != Style::Item) {
            m_list = nullptr;
        } else if (m_list) {
            m_list->add(m_cursor.block());
        } else {
            QTextListFormat list;
            list.setStyle(QTextListFormat::ListDisc);
            m_list = m_cursor.createList(list);
        }
    }

private:
    [[nodiscard]] double units(double points) const { return points * m_setting.scale; }

    [[nodiscard]] QFont font(Style style, const QString &family) const
    {
        const double size = style == Style::Heading ? HeadingSize : TextSize;
        const PdfTextStyle face{family, isBold(style), false, 0, 0};
        QFont font = bundledFont(face, std::max(1, qRound(units(size))));
        if (m_setting.pointSizes)
            font.setPointSizeF(size);
        return font;
    }

    [[nodiscard]] QTextBlockFormat blockFormat(Style style) const
    {
        QTextBlockFormat format;
        format.setLineHeight(LinePercent, QTextBlockFormat::ProportionalHeight);
        format.setBottomMargin(units(style == Style::Item || style == Style::Heading ? 3 : Gap));
        switch (style) {
        case Style::Address:
            format.setLeftMargin(m_setting.textWidth * 0.52);
            format.setTopMargin(units(Gap));
            format.setBottomMargin(units(3 * Gap));
            break;
        case Style::Right:
            format.setAlignment(Qt::AlignRight);
            break;
        case Style::Heading:
            format.setTopMargin(units(Gap));
            format.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
            break;
        case Style::Signature:
            format.setLeftMargin(m_setting.textWidth * 0.52);
            format.setTopMargin(units(RoomToSign));
            format.setNonBreakableLines(true);
            break;
        case Style::Plain:
        case Style::Strong:
        case Style::Item:
            break;
        }
        return format;
    }

    // A letter that the usual font lacks comes from another bundled one.
    void addText(const LetterText &paragraph)
    {
        const QString text = QString(paragraph.text).replace(u'\n', QChar::LineSeparator);
        const QString usual = QStringLiteral("Liberation Sans");
        QTextCharFormat plain;
        plain.setFont(font(paragraph.style, usual));
        const PdfTextStyle face{usual, isBold(paragraph.style), false, 0, 0};
        int done = 0;
        for (const QTextLayout::FormatRange &range : fallbackRanges(text, face, 16)) {
            m_cursor.insertText(text.mid(done, range.start - done), plain);
            QTextCharFormat other;
            other.setFont(font(paragraph.style, range.format.font().family()));
            m_cursor.insertText(text.mid(range.start, range.length), other);
            done = range.start + range.length;
        }
        m_cursor.insertText(text.mid(done), plain);
    }

    LetterSetting m_setting;
    QTextCursor m_cursor;
    QTextList *m_list = nullptr;
    bool m_first = true;
};

} // namespace

std::unique_ptr<QTextDocument> letterDocument(const WrittenPart &part, const LetterSetting &setting)
{
    auto document = std::make_unique<QTextDocument>();
    LetterSetter setter(*document, setting);
    for (const LetterText &paragraph : part.paragraphs)
        setter.add(paragraph);
    return document;
}

} // namespace prealable::pdf
