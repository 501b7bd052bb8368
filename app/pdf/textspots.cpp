#include "pdf/textspots.h"

#include <algorithm>
#include <cmath>

namespace prealable::spots {

namespace {

constexpr double ShortestLeader = 18; // points
constexpr double ShortestBlank = 40;
constexpr double WordGap = 7; // between the words of one label

bool isLeader(QChar character)
{
    return QStringLiteral("._…‥·⋅").contains(character);
}

// Squares and circles. Those of sign fonts (Wingdings and others) come as letters of the private
// area; arrows, bullets and ticks of theirs are left out.
bool isTickSign(QChar sign)
{
    static const QString squares = QStringLiteral(
        "\u25A1\u25A2\u25AB\u25FB\u25FD\u2610\u2750\u274F\u2751\u2752\u25CB\u25EF\u2B1C\u274D");
    static const QString others
        = QStringLiteral("\uF0B7\uF0A7\uF0D8\uF0FC\uF06C\uF06E\uF076\uF0E0\uF0E8\uF0F0");
    const bool isPrivate = sign.unicode() >= 0xF000 && sign.unicode() <= 0xF0FF;
    return squares.contains(sign) || (isPrivate && !others.contains(sign));
}

bool isBar(QChar character)
{
    return character == u'|' || character == u'I' || character == u'l' || character == u'│';
}

// « |__|__|__| »: bars with underscores between them. 0 when it is not one.
int printedCells(const QString &text)
{
    int bars = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isBar(text[i]))
            ++bars;
        else if (text[i] != u'_')
            return 0;
    }
    const bool marked = text.contains(u'_') && bars >= 3;
    return marked ? bars - 1 : 0;
}

// Parts of a word that are of one kind: « Nom:....... » is a label and a line.
struct Part {
    PageWord word;
    bool leader = false;
};

QList<Part> partsOf(const PageWord &word)
{
    QList<Part> parts;
    for (qsizetype i = 0; i < word.text.size(); ++i) {
        const bool leader = isLeader(word.text[i]);
        if (parts.isEmpty() || parts.last().leader != leader)
            parts << Part{{{}, {}, {}}, leader};
        PageWord &part = parts.last().word;
        part.text += word.text[i];
        part.characters << word.characters.value(i);
        part.rect = part.rect.isNull() ? word.characters.value(i)
                                       : part.rect.united(word.characters.value(i));
    }
    // A full stop or an abbreviation's dots are no line.
    QList<Part> kept;
    for (const Part &part : parts) {
        const bool line = part.leader
            && (part.word.text.size() >= 4
                || (part.word.text.contains(u'…') && part.word.text.size() >= 2));
        if (!line && !kept.isEmpty() && !kept.last().leader) {
            kept.last().word.text += part.word.text;
            kept.last().word.characters += part.word.characters;
            kept.last().word.rect = kept.last().word.rect.united(part.word.rect);
        } else {
            kept << Part{part.word, line};
        }
    }
    return kept;
}

// Leaders that a printer wrote as several words are one line.
void addLeader(QList<QRectF> &leaders, const QRectF &rect)
{
    if (!leaders.isEmpty() && onOneLine(leaders.last(), rect)
        && rect.left() - leaders.last().right() < WordGap && rect.left() >= leaders.last().left())
        leaders.last() = leaders.last().united(rect);
    else
        leaders << rect;
}

WritingSpot boxAt(const QRectF &sign)
{
    // A sign's rectangle is as high as its line: the square stands in its lower part.
    const double side = std::min(sign.width(), sign.height());
    return {WritingSpot::Kind::Box,
        QRectF(sign.left() + (sign.width() - side) / 2, sign.center().y() - side / 2, side, side),
        0};
}

// « ❑ oui » may be one word: the sign is the box, the rest its label.
void addWord(TextSpots &result, PageWord word)
{
    if (word.text.isEmpty() || !isTickSign(word.text.front())) {
        result.words << word;
        return;
    }
    result.spots << boxAt(word.characters.value(0, word.rect));
    if (word.text.size() == 1)
        return;
    word.text.remove(0, 1);
    word.characters.removeFirst();
    word.rect.setLeft(word.characters.first().left());
    result.words << word;
}

} // namespace

TextSpots printedSpots(const QList<PageWord> &words)
{
    TextSpots result;
    QList<QRectF> leaders;
    for (const PageWord &word : words) {
        if (const int cells = printedCells(word.text); cells > 0) {
            result.spots << WritingSpot{WritingSpot::Kind::Comb, word.rect, cells};
            continue;
        }
        for (const Part &part : partsOf(word)) {
            if (part.leader)
                addLeader(leaders, part.word.rect);
            else
                addWord(result, part.word);
        }
    }
    for (const QRectF &leader : leaders) {
        if (leader.width() >= ShortestLeader)
            result.spots << WritingSpot{WritingSpot::Kind::Line,
                QRectF(leader.left(), leader.bottom() - AnswerHeight, leader.width(), AnswerHeight),
                0};
    }
    return result;
}

QList<WritingSpot> blanksAfterLabels(
    const QList<PageWord> &words, const PageGeometry &page, const QList<WritingSpot> &others)
{
    QList<WritingSpot> blanks;
    for (const PageWord &word : words) {
        if (!word.text.endsWith(u':') || word.rect.height() < 4)
            continue;
        QRectF room(word.rect.right() + 3, word.rect.bottom() - AnswerHeight + 1, 0, AnswerHeight);
        room.setRight(page.frame.size().width() - 30);
        const QRectF line = word.rect.adjusted(0, 1.5, 0, -1.5);
        for (const PageWord &other : words) {
            if (onOneLine(other.rect, line) && other.rect.left() > word.rect.right() - 1)
                room.setRight(std::min(room.right(), other.rect.left() - 3));
        }
        for (const QLineF &side : page.down) {
            if (side.x1() > room.left() && side.y1() < line.center().y()
                && side.y2() > line.center().y())
                room.setRight(std::min(room.right(), side.x1() - 1));
        }
        const bool taken = room.width() < ShortestBlank
            || std::any_of(others.begin(), others.end(),
                [&room](const WritingSpot &spot) { return spot.rect.intersects(room); });
        if (!taken)
            blanks << WritingSpot{WritingSpot::Kind::Blank, room, 0};
    }
    return blanks;
}

} // namespace prealable::spots
