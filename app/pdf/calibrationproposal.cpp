#include "pdf/calibrationproposal.h"

#include "pdf/labelmatch.h"
#include "pdf/templateindex.h"

#include <algorithm>
#include <cmath>

namespace prealable {

namespace {

constexpr double LeastConfidence = 0.5;
constexpr double Ordered = 0.36; // what a match must be worth to hold its place in the order
constexpr double Distinct = 0.1; // between the best place out of order and the next one
constexpr double ByCombAlone = 0.5; // a comb of the right, unusual length without its label
constexpr int UnusualComb = 8;
constexpr int LeastFields = 3; // fewer on a page are chance

using SpotKind = WritingSpot::Kind;
using Scores = QList<QList<double>>; // [field][spot]

// Whether such a field may stand in such a spot, as a factor.
double fitness(const ExpectedField &field, const WritingSpot &spot)
{
    if (field.box != (spot.kind == SpotKind::Box))
        return 0;
    if (field.box)
        return 1;
    const int cells = field.cells > 0 ? field.cells : field.maxLength;
    if (spot.kind == SpotKind::Comb) {
        if (cells == 0)
            return 0.7;
        return spot.cells == cells ? 1.15 : 0.6;
    }
    double factor = spot.kind == SpotKind::Blank ? 0.9 : 1;
    if (field.cells > 0)
        factor *= 0.92;
    if (field.multiline && spot.kind == SpotKind::Cell && spot.rect.height() > 26)
        factor *= 1.08;
    return factor;
}

// One page and what may be written on it.
class Matcher
{
public:
    explicit Matcher(SpotsOfPage page)
        : m_page(std::move(page))
    {
        for (const WritingSpot &spot : m_page.spots) {
            QList<Label> labels;
            for (const NearbyText &near : textsNear(spot, m_page.labels, m_page.spots))
                labels << Label{m_words.of(near.text), near.weight, near.heading};
            m_lines << 0;
            labels << headingsAbove(m_labels.size());
            m_labels << labels;
        }
    }

    struct Match {
        int spot = -1;
        double confidence = 0;
    };

    // One entry a field of `sheet`.
    QList<Match> match(const ExpectedSheet &sheet)
    {
        const Scores scores = scoresOf(sheet);
        QList<Match> matches = inOrder(scores);
        outOfOrder(scores, matches);
        for (Match &match : matches) {
            if (match.confidence < LeastConfidence)
                match = {};
        }
        return matches;
    }

    [[nodiscard]] const WritingSpot &spot(int at) const { return m_page.spots[at]; }
    [[nodiscard]] const QList<WritingSpot> &spots() const { return m_page.spots; }

private:
    struct Label {
        LabelWords::Words words;
        double weight = 1;
        bool heading = false;
    };

    // In a table the heading of a column stands above its first line only.
    QList<Label> headingsAbove(qsizetype at)
    {
        constexpr double SameColumn = 4;
        const QRectF &rect = m_page.spots[at].rect;
        for (qsizetype i = at - 1; i >= 0; --i) {
            const QRectF &above = m_page.spots[i].rect;
            const double gap = rect.top() - above.bottom();
            if (gap < -3 || gap > 26 || std::abs(above.left() - rect.left()) > SameColumn
                || std::abs(above.right() - rect.right()) > SameColumn)
                continue;
            m_lines[at] = m_lines[i] + 1;
            QList<Label> headings;
            for (const Label &label : m_labels[i]) {
                if (label.heading)
                    headings << Label{label.words, 0.99 * label.weight, true};
            }
            return headings;
        }
        return {};
    }

    Scores scoresOf(const ExpectedSheet &sheet)
    {
        Scores scores;
        for (const ExpectedField &field : sheet.fields) {
            QList<LabelWords::Words> wanted;
            for (const QString &label : field.labels)
                wanted << m_words.of(label);
            QList<double> row;
            for (qsizetype i = 0; i < m_page.spots.size(); ++i)
                row << score(field, wanted, int(i));
            scores << row;
        }
        return scores;
    }

    double score(const ExpectedField &field, const QList<LabelWords::Words> &wanted, int at) const
    {
        const WritingSpot &spot = m_page.spots[at];
        const double factor = fitness(field, spot);
        if (factor <= 0)
            return 0;
        double best = 0;
        for (const Label &label : m_labels[at]) {
            for (const LabelWords::Words &words : wanted)
                best = std::max(best, label.weight * m_words.similarity(words, label.words));
        }
        const int cells = field.cells > 0 ? field.cells : field.maxLength;
        if (spot.kind == SpotKind::Comb && cells >= UnusualComb && spot.cells == cells)
            best = std::max(best, ByCombAlone);
        // The first line of a table is the one below its heading.
        constexpr double OtherLine = 0.7;
        const bool line = field.row < 0 || field.row == m_lines[at];
        return std::min(1.0, best * factor) * (line ? 1 : OtherLine);
    }

    // The assignment of the highest sum in which fields and spots are in the same order.
    static QList<Match> inOrder(const Scores &scores)
    {
        const qsizetype fields = scores.size();
        const qsizetype spots = fields > 0 ? scores.first().size() : 0;
        QList<QList<double>> best(fields + 1, QList<double>(spots + 1, 0));
        for (qsizetype i = fields - 1; i >= 0; --i) {
            for (qsizetype j = spots - 1; j >= 0; --j)
                best[i][j] = std::max(
                    {best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + scores[i][j] - Ordered});
        }
        QList<Match> matches(fields);
        for (qsizetype i = 0, j = 0; i < fields && j < spots;) {
            const double gain = scores[i][j] - Ordered;
            if (gain > 0 && best[i][j] <= best[i + 1][j + 1] + gain + 1e-9) {
                matches[i] = {int(j), scores[i][j]};
                ++i;
                ++j;
            } else if (best[i][j] <= best[i + 1][j] + 1e-9) {
                ++i;
            } else {
                ++j;
            }
        }
        return matches;
    }

    // Columns are read in another order on another page: what names one free spot alone, and
    // clearly, is placed there.
    static void outOfOrder(const Scores &scores, QList<Match> &matches)
    {
        constexpr double Clear = 0.72;
        QList<bool> taken(scores.isEmpty() ? 0 : scores.first().size(), false);
        for (const Match &match : matches) {
            if (match.spot >= 0 && match.confidence >= LeastConfidence)
                taken[match.spot] = true;
        }
        for (qsizetype i = 0; i < scores.size(); ++i) {
            if (matches[i].spot >= 0 && matches[i].confidence >= LeastConfidence)
                continue;
            int first = -1;
            double second = 0;
            for (qsizetype j = 0; j < taken.size(); ++j) {
                if (taken[j])
                    continue;
                if (first < 0 || scores[i][j] > scores[i][first]) {
                    second = first < 0 ? 0 : scores[i][first];
                    first = int(j);
                } else {
                    second = std::max(second, scores[i][j]);
                }
            }
            if (first >= 0 && scores[i][first] >= Clear && scores[i][first] - second >= Distinct) {
                matches[i] = {first, scores[i][first]};
                taken[first] = true;
            }
        }
    }

    SpotsOfPage m_page;
    LabelWords m_words;
    QList<QList<Label>> m_labels; // of each spot
    QList<int> m_lines; // of each spot: how many stand above it in its column
};

// Lines below a line, as long and close: one text of several lines.
QRectF withLinesBelow(const QList<WritingSpot> &spots, int first)
{
    constexpr double Closest = 26;
    QRectF rect = spots[first].rect;
    if (spots[first].kind != SpotKind::Line)
        return rect;
    for (qsizetype i = first + 1; i < spots.size(); ++i) {
        const QRectF &next = spots[i].rect;
        if (spots[i].kind == SpotKind::Line && next.bottom() > rect.bottom() + 4
            && next.bottom() - rect.bottom() < Closest && std::abs(next.right() - rect.right()) < 6
            && next.left() <= rect.left() + 6)
            rect.setBottom(next.bottom());
    }
    return rect;
}

struct PageMatch {
    QList<Matcher::Match> matches;
    double total = 0;
    int count = 0;
};

PageMatch matched(Matcher &page, const ExpectedSheet &sheet)
{
    PageMatch result{page.match(sheet), 0, 0};
    for (const Matcher::Match &match : result.matches) {
        result.total += match.confidence;
        result.count += match.spot >= 0 ? 1 : 0;
    }
    return result;
}

// Volets often hold the same fields: of those that fit as well, the one after the last page's.
qsizetype chosenSheet(const QList<PageMatch> &all, qsizetype before)
{
    constexpr double AsWell = 0.95;
    double best = 0;
    for (const PageMatch &one : all)
        best = std::max(best, one.total);
    qsizetype first = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].total < AsWell * best || all[i].count < 1)
            continue;
        if (i == before + 1)
            return i;
        if (first < 0)
            first = i;
    }
    return first;
}

ProposedField proposed(
    const ExpectedField &field, const Matcher &page, const Matcher::Match &match, int number)
{
    const WritingSpot &spot = page.spot(match.spot);
    ProposedField result;
    result.confidence = match.confidence;
    result.field.name = field.name;
    result.field.page = number;
    result.field.rect = field.multiline ? withLinesBelow(page.spots(), match.spot) : spot.rect;
    result.field.type = field.box ? CalibratedField::Type::Box : CalibratedField::Type::Text;
    result.field.state = field.state;
    result.field.multiline = field.multiline;
    const int cells = field.maxLength > 0 ? field.maxLength : field.cells;
    result.field.comb = spot.kind == SpotKind::Comb && spot.cells == cells;
    return result;
}

// A field has one shape, wherever it stands: a comb only where every place is one.
void agree(QList<ProposedField> &fields, const QList<ExpectedSheet> &sheets)
{
    QHash<PdfFieldName, bool> comb;
    for (const ProposedField &one : fields) {
        const auto known = comb.constFind(one.field.name);
        comb.insert(one.field.name, one.field.comb && (known == comb.constEnd() || known.value()));
    }
    QHash<PdfFieldName, const ExpectedField *> expected;
    for (const ExpectedSheet &sheet : sheets) {
        for (const ExpectedField &field : sheet.fields) {
            if (!expected.contains(field.name))
                expected.insert(field.name, &field);
        }
    }
    for (ProposedField &one : fields) {
        const ExpectedField &field = *expected.value(one.field.name);
        one.field.comb = comb.value(one.field.name) && !field.multiline;
        one.field.multiline = field.multiline;
        one.field.maxLength
            = one.field.comb && field.maxLength == 0 ? field.cells : field.maxLength;
    }
}

QList<ExpectedField> missingFields(
    const QList<ExpectedSheet> &sheets, const QList<ProposedField> &found)
{
    const auto key = [](const PdfFieldName &name, const QString &state) {
        return name.text() + u'\n' + state;
    };
    QSet<QString> known;
    for (const ProposedField &one : found)
        known << key(one.field.name, one.field.state);
    QList<ExpectedField> missing;
    for (const ExpectedSheet &sheet : sheets) {
        for (const ExpectedField &field : sheet.fields) {
            if (known.contains(key(field.name, field.state)))
                continue;
            known << key(field.name, field.state);
            missing << field;
        }
    }
    return missing;
}

} // namespace

Calibration CalibrationProposal::calibration(
    const FormEdition &edition, const QByteArray &pdf) const
{
    Calibration made{edition.form, edition.edition, sha256Of(pdf), pages, {}, {}};
    for (const ProposedField &one : fields)
        made.fields << one.field;
    return made;
}

Result<CalibrationProposal> proposeCalibration(
    const QByteArray &pdf, const PageReader &reader, const QList<ExpectedSheet> &sheets)
{
    const auto index = indexTemplate(pdf);
    if (!index)
        return index.error();
    const auto pages = pageGeometry(pdf, CalibratedPages);
    if (!pages)
        return pages.error();
    CalibrationProposal result;
    for (const QRectF &page : index->pages)
        result.pages << page.size();
    const QSet<int> lengths = combLengths(sheets);
    qsizetype before = -1;
    for (qsizetype i = 0; i < pages->size(); ++i) {
        Matcher page(writingSpots(pages->at(i), reader.words(int(i)), lengths));
        QList<PageMatch> all;
        for (const ExpectedSheet &sheet : sheets)
            all << matched(page, sheet);
        const qsizetype sheet = chosenSheet(all, before);
        if (sheet < 0
            || all[sheet].count < std::min<qsizetype>(LeastFields, sheets[sheet].fields.size()))
            continue;
        before = sheet;
        for (qsizetype k = 0; k < sheets[sheet].fields.size(); ++k) {
            if (all[sheet].matches[k].spot < 0)
                continue;
            ProposedField one
                = proposed(sheets[sheet].fields[k], page, all[sheet].matches[k], int(i));
            one.field.rect = pages->at(i).frame.user(one.field.rect);
            one.volet = sheets[sheet].volet;
            result.fields << one;
        }
    }
    agree(result.fields, sheets);
    result.missing = missingFields(sheets, result.fields);
    return result;
}

} // namespace prealable
