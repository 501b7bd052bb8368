// The caisses that fit what a person types: a part of the name, a département or a code.
#pragma once

#include "catalog/referencetables.h"

#include <QStringList>

namespace prealable {

class FundSearch
{
public:
    explicit FundSearch(const QList<Fund> &funds);
    // In the order of the table, `most` at most; none for less than two characters.
    [[nodiscard]] QList<Fund> find(const QString &typed, qsizetype most = 30) const;

private:
    struct Entry {
        Fund fund;
        QString words; // of the name: " cpam de l ain"
        QString place; // the département, lower case
        QString digits; // régime and caisse: "01011"; empty: not known
    };
    static bool fits(const Entry &entry, const QString &word);

    QList<Entry> m_entries;
};

// "01 331": how the code of the organisme begins; empty when the table does not know it.
QString shownCodeStart(const Fund &fund);

} // namespace prealable
