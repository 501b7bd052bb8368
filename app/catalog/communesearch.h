// The communes and their postal codes that fit what a person types: of a code its communes, of a
// name its codes. The table only helps to write: a code or a name that is not in it may be right
// (CEDEX codes, former communes, Monaco, abroad), and what was typed is never corrected.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace prealable {

// One postal code of one commune.
struct Commune {
    QString postalCode; // 5 digits
    QString name; // "Saint-Denis-lès-Bourg", as in an address
    QString district; // "8e arrondissement" where the code is that of one, otherwise empty

    bool operator==(const Commune &) const = default;
};

// What stands in the field of a town: its name and what the post office adds.
struct TownLine {
    QString town;
    QString cedex; // "CEDEX 08" as it was typed, or empty

    static TownLine split(const QString &typed);
    [[nodiscard]] QString joined() const; // "Paris CEDEX 08"
};

class CommuneSearch
{
public:
    // `table`: resources/communes/communes.txt; not copied when it is raw data that stays, and read
    // in place at each search. A table of another shape gives fewer communes, never an error.
    explicit CommuneSearch(QByteArray table);

    // The `most` best ones, best first. What is typed: the first digits of a code (three or more),
    // a name or its beginning, beginnings of its words in any order, without accents, hyphens or
    // capitals, « St » for « Saint », a district (« Lyon 3e »), a département (« Castres 81 »), or
    // a code and a name. `code`: that of the same address as far as it is known; its communes come
    // first. What follows CEDEX is not looked at.
    [[nodiscard]] QList<Commune> find(
        const QString &typed, const QString &code = {}, qsizetype most = 30) const;
    // All communes of a code, the largest first.
    [[nodiscard]] QList<Commune> ofCode(const QString &code) const;

private:
    QByteArray m_table;
};

} // namespace prealable
