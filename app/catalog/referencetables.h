// Dated tables of forms/law/: the caisses and the régimes by code, and the acts that a table of the
// past marked as needing an agreement. They help to choose and to recognise; that a code is absent
// from a table proves nothing.
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace prealable {

// Of which day a table is, when it was last looked at, and where it comes from.
struct TableOrigin {
    QDate tableDate;
    QDate checkedOn;
    SourceId source;
    QString licence;
    QString note; // for the person who looks at the table, in the language of the texts
};

struct Fund { // a caisse
    QString code; // 3 digits, the middle of the code of the organisme; empty: not known
    QString name;
    QString departement; // "01", "2A", "971"
    QString regime; // 2 digits
};

struct Regime {
    QString code; // 2 digits, the beginning of the code of the organisme
    QString name;
    QString label;
    bool open = true; // false: takes no new members
};

// Acts of one nomenclature that needed an agreement on the table's day.
struct ActHints {
    struct Act {
        QString code;
        QString label;
        QString family; // key of `families`, may be empty
    };
    struct Family {
        QString id;
        QString label;
    };
    QString system; // "nabm", "ccam"
    TableOrigin origin;
    QString confidence; // as in LawSource
    QList<Family> families;
    QList<Act> acts;

    [[nodiscard]] const Act *act(const QString &code) const;
};

struct ReferenceTables {
    TableOrigin fundsOrigin;
    QList<Fund> funds;
    TableOrigin regimesOrigin;
    QList<Regime> regimes;
    QList<ActHints> hints;

    // nullptr: not in the table.
    [[nodiscard]] const ActHints *hintsOf(const QString &system) const;
    // The caisses of a département, general régime first.
    [[nodiscard]] QList<Fund> fundsOf(const QString &departement) const;
};

} // namespace prealable
