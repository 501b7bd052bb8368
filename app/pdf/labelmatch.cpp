#include "pdf/labelmatch.h"

#include "core/searchtext.h"

#include <QSet>

#include <algorithm>

namespace prealable {

namespace {

constexpr qsizetype StemLength = 6;
constexpr double WordGap = 14; // points: between words of one label
constexpr double LabelReach = 60; // from a label to its spot on the same line
constexpr double ColumnReach = 140; // the same, where labels have a column of their own
constexpr double LineReach = 15; // from a label to its spot below

const QSet<QString> &emptyWords()
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "de du des la le les l d et ou a au aux en un une par sur pour dans si il y s qu que "
            "qui est son sa ses cette ce cet");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

QString joined(const QList<PageWord> &words)
{
    QStringList texts;
    for (const PageWord &word : words)
        texts << word.text;
    return texts.join(u' ');
}

bool holdsSpot(const QRectF &room, const WritingSpot &own, const QList<WritingSpot> &spots)
{
    return std::any_of(spots.begin(), spots.end(), [&](const WritingSpot &spot) {
        return spot.kind != WritingSpot::Kind::Blank && &spot != &own && spot.rect != own.rect
            && spot.rect.intersects(room);
    });
}

class Surroundings
{
public:
    Surroundings(
        const WritingSpot &spot, const QList<PageWord> &labels, const QList<WritingSpot> &spots)
        : m_spot(spot)
        , m_spots(spots)
    {
        const QRectF around = spot.rect.adjusted(-400, -34, 400, 22);
        for (const PageWord &word : labels) {
            if (word.rect.intersects(around))
                m_words << word;
        }
        std::sort(m_words.begin(), m_words.end(),
            [](const PageWord &a, const PageWord &b) { return a.rect.left() < b.rect.left(); });
    }

    QList<NearbyText> texts() const
    {
        const bool box = m_spot.kind == WritingSpot::Kind::Box;
        QList<NearbyText> texts;
        const QList<PageWord> before = left();
        const bool near
            = before.isEmpty() || m_spot.rect.left() - before.last().rect.right() <= LabelReach;
        addParts(texts, before, false, (box ? 0.8 : 1) * (near ? 1 : 0.92));
        if (box)
            addParts(texts, right(), true, 1);
        else
            addParts(texts, right(), true, 0.55);
        const qsizetype beside = texts.size();
        addLines(texts, above(), 0.97);
        for (qsizetype i = beside; i < texts.size(); ++i)
            texts[i].heading = true;
        addLines(texts, below(), 0.6);
        return texts;
    }

private:
    // Words of the spot's line up to the spot, as far as they hang together.
    QList<PageWord> left() const
    {
        QList<PageWord> chain;
        double edge = m_spot.rect.left() + 3;
        for (auto word = m_words.crbegin(); word != m_words.crend(); ++word) {
            if (word->rect.right() > edge + 2 || !isLevel(*word))
                continue;
            const double gap = edge - word->rect.right();
            if (gap > (chain.isEmpty() ? ColumnReach : WordGap)
                || holdsSpot(between(word->rect.right(), edge - 3), m_spot, m_spots))
                break;
            chain.prepend(*word);
            edge = word->rect.left();
        }
        return chain;
    }

    QList<PageWord> right() const
    {
        QList<PageWord> chain;
        double edge = m_spot.rect.right() - 3;
        for (const PageWord &word : m_words) {
            if (word.rect.left() < edge - 2 || !isLevel(word))
                continue;
            const double gap = word.rect.left() - edge;
            if (gap > (chain.isEmpty() ? 26 : WordGap)
                || holdsSpot(between(edge + 3, word.rect.left()), m_spot, m_spots))
                break;
            chain << word;
            edge = word.rect.right();
        }
        return chain;
    }

    // On the spot's line: a label stands on the same base line, a long field may be higher.
    bool isLevel(const PageWord &word) const { return onOneLine(word.rect, m_spot.rect); }

    QRectF between(double from, double to) const
    {
        return {from, m_spot.rect.center().y() - 2, std::max(0.1, to - from), 4};
    }

    // Up to two lines of words above the spot, nearest first.
    QList<QList<PageWord>> above() const
    {
        QList<QList<PageWord>> lines;
        double edge = m_spot.rect.top() + 3;
        for (int i = 0; i < 2; ++i) {
            const QList<PageWord> line = lineAt(edge, -1);
            if (line.isEmpty())
                break;
            lines << line;
            edge = line.first().rect.top() + 2;
        }
        return lines;
    }

    QList<QList<PageWord>> below() const
    {
        const QList<PageWord> line = lineAt(m_spot.rect.bottom() - 2, 1);
        return line.isEmpty() ? QList<QList<PageWord>>() : QList<QList<PageWord>>{line};
    }

    QList<PageWord> lineAt(double edge, int way) const
    {
        const PageWord *nearest = nullptr;
        double shortest = LineReach;
        for (const PageWord &word : m_words) {
            const double away = way < 0 ? edge - word.rect.bottom() : word.rect.top() - edge;
            if (away < -2 || away > shortest || !isOver(word))
                continue;
            shortest = away;
            nearest = &word;
        }
        QList<PageWord> line;
        if (!nearest)
            return line;
        double right = 0;
        for (const PageWord &word : m_words) {
            if (!onOneLine(word.rect, nearest->rect) || !isOver(word))
                continue;
            if (!line.isEmpty() && word.rect.left() - right > 2 * WordGap)
                break;
            line << word;
            right = word.rect.right();
        }
        return line;
    }

    bool isOver(const PageWord &word) const
    {
        return word.rect.right() > m_spot.rect.left() - 4
            && word.rect.left() < m_spot.rect.right() + 4;
    }

    // A label may be the end of a sentence (`fromStart`: its beginning).
    static void addParts(
        QList<NearbyText> &texts, const QList<PageWord> &words, bool fromStart, double weight)
    {
        if (words.isEmpty())
            return;
        texts << NearbyText{joined(words), weight};
        for (const int count : {2, 4, 7}) {
            if (words.size() > count)
                texts << NearbyText{
                    joined(fromStart ? words.first(count) : words.last(count)), 0.97 * weight};
        }
    }

    static void addLines(
        QList<NearbyText> &texts, const QList<QList<PageWord>> &lines, double weight)
    {
        if (lines.isEmpty())
            return;
        addParts(texts, lines.first(), true, weight);
        if (lines.size() > 1)
            texts << NearbyText{joined(lines[1]) + u' ' + joined(lines[0]), 0.97 * weight};
    }

    const WritingSpot &m_spot;
    const QList<WritingSpot> &m_spots;
    QList<PageWord> m_words; // near the spot, from left to right
};

} // namespace

LabelWords::Words LabelWords::of(const QString &text)
{
    Words words;
    QString current;
    const auto take = [&] {
        if (!current.isEmpty() && !emptyWords().contains(current)) {
            const QString stem = current.left(StemLength);
            auto number = m_numbers.find(stem);
            if (number == m_numbers.end()) {
                number = m_numbers.insert(stem, int(m_weights.size()));
                m_weights << (stem.size() >= 4 ? 1.0 : stem.size() >= 2 ? 0.7 : 0.3);
            }
            words << *number;
        }
        current.clear();
    };
    for (const QChar character : searchText(text)) {
        if (character.isLetterOrNumber())
            current += character;
        else
            take();
    }
    take();
    return words;
}

double LabelWords::similarity(const Words &wanted, const Words &printed) const
{
    const auto weight = [this](const Words &words) {
        double sum = 0;
        for (const int word : words)
            sum += m_weights[word];
        return sum;
    };
    if (wanted.isEmpty() || printed.isEmpty())
        return 0;
    double common = 0;
    Words left = printed;
    for (const int word : wanted) {
        if (left.removeOne(word))
            common += m_weights[word];
    }
    return common <= 0 ? 0 : 0.6 * common / weight(wanted) + 0.4 * common / weight(printed);
}

QList<NearbyText> textsNear(
    const WritingSpot &spot, const QList<PageWord> &labels, const QList<WritingSpot> &spots)
{
    return Surroundings(spot, labels, spots).texts();
}

} // namespace prealable
