#include "catalog/fundsearch.h"

#include "core/identifiertext.h"
#include "core/searchtext.h"

#include <algorithm>

namespace prealable {

namespace {

constexpr int shortest = 2; // one letter or digit fits too many
constexpr int longestDepartement = 3;
constexpr int caisseDigits = 3;

// Words that may begin anywhere in a name: "l'Ain", "Ille-et-Vilaine".
QString spaced(const QString &text)
{
    return searchText(text).replace(u'\'', u' ').replace(u'-', u' ').simplified();
}

} // namespace

FundSearch::FundSearch(const QList<Fund> &funds)
{
    for (const Fund &fund : funds)
        m_entries.append({fund, u' ' + spaced(fund.name), fund.departement.toLower(),
            fund.code.isEmpty() ? QString() : fund.regime + fund.code});
}

bool FundSearch::fits(const Entry &entry, const QString &word)
{
    if (entry.words.contains(u' ' + word))
        return true;
    const bool isNumber = isAsciiDigits(word);
    if (word.size() <= longestDepartement && entry.place.startsWith(word))
        return true;
    if (!isNumber || entry.digits.isEmpty())
        return false;
    if (word.size() <= caisseDigits)
        return word.size() == caisseDigits && entry.digits.endsWith(word);
    // The code of the organisme goes on after the caisse with the centre, which no table gives.
    return entry.digits.startsWith(word) || word.startsWith(entry.digits);
}

QList<Fund> FundSearch::find(const QString &typed, qsizetype most) const
{
    QList<Fund> found;
    const QString plain = spaced(typed);
    if (plain.size() < shortest)
        return found;
    // A code is written with spaces: « 01 331 0000 ».
    const QString together = QString(plain).remove(u' ');
    const QStringList words = isAsciiDigits(together) ? QStringList{together} : plain.split(u' ');
    for (const Entry &entry : m_entries) {
        const bool all = std::all_of(words.cbegin(), words.cend(),
            [&entry](const QString &word) { return fits(entry, word); });
        if (all && found.size() < most)
            found.append(entry.fund);
    }
    return found;
}

QString shownCodeStart(const Fund &fund)
{
    return fund.code.isEmpty() ? QString() : fund.regime + u' ' + fund.code;
}

} // namespace prealable
