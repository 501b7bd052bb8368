#include "catalog/communesearch.h"

#include "catalog/communequery.h"
#include "core/identifiertext.h"

#include <QRegularExpression>
#include <algorithm>
#include <vector>

namespace prealable {

namespace {

constexpr std::size_t wholeCode = 5;

// Calls `use` with the code and the towns ("\t7Nantes\t…") of each line of the table.
template <typename Use>
void visitLines(const QByteArray &table, const Use &use)
{
    std::string_view rest(table.constData(), std::size_t(table.size()));
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        if (end > wholeCode)
            use(rest.substr(0, wholeCode), rest.substr(wholeCode, end - wholeCode));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

struct Found {
    std::string_view code;
    TableTown town;
    int rank;
};

bool isBetter(const Found &a, const Found &b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    if (a.town.size != b.town.size)
        return a.town.size > b.town.size;
    if (a.town.name != b.town.name)
        return a.town.name < b.town.name;
    return a.code < b.code;
}

QList<Commune> best(std::vector<Found> &found, qsizetype most)
{
    const auto text = [](std::string_view part) {
        return QString::fromUtf8(part.data(), qsizetype(part.size()));
    };
    const auto end = found.begin() + std::clamp<std::ptrdiff_t>(most, 0, std::ssize(found));
    std::partial_sort(found.begin(), end, found.end(), isBetter);
    QList<Commune> communes;
    for (auto it = found.begin(); it != end; ++it)
        communes.append({text(it->code), text(it->town.name), text(it->town.district)});
    return communes;
}

} // namespace

TownLine TownLine::split(const QString &typed)
{
    static const QRegularExpression cedex(QStringLiteral("(^|[\\s,-])(cedex\\b.*)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = cedex.match(typed);
    if (!match.hasMatch())
        return {typed.trimmed(), {}};
    return {typed.left(match.capturedStart()).trimmed(), match.captured(2).trimmed()};
}

QString TownLine::joined() const
{
    return cedex.isEmpty() || town.isEmpty() ? town + cedex : town + u' ' + cedex;
}

CommuneSearch::CommuneSearch(QByteArray table)
    : m_table(std::move(table))
{
}

QList<Commune> CommuneSearch::find(const QString &typed, const QString &code, qsizetype most) const
{
    const CommuneQuery query(TownLine::split(typed).town, compactIdentifier(code));
    std::vector<Found> found;
    if (query.isEmpty())
        return {};
    visitLines(m_table, [&](std::string_view lineCode, std::string_view towns) {
        if (!query.mayFit(lineCode))
            return;
        while (!towns.empty()) {
            const std::optional<TableTown> town = query.take(towns);
            const int rank = town ? query.rank(lineCode, *town) : -1;
            if (rank >= 0)
                found.push_back({lineCode, *town, rank});
        }
    });
    return best(found, most);
}

QList<Commune> CommuneSearch::ofCode(const QString &code) const
{
    const QString digits = compactIdentifier(code);
    return std::size_t(digits.size()) == wholeCode && isAsciiDigits(digits)
        ? find(digits, {}, m_table.size())
        : QList<Commune>();
}

} // namespace prealable
