// Dated values of the law with their sources: forms/law/. No number of the law stands in C++.
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QMap>
#include <QStringList>
#include <optional>

namespace prealable {

struct LawSource {
    SourceId id;
    QString title; // "Code de la sécurité sociale, article R. 322-10-4"
    QString version; // date of the version read, or of the document; may be empty
    QDate checkedOn; // the day it was last read
    QString confidence; // "C", "P", "X" or "U"
    QString url; // may be empty
};

struct LawEdition {
    double value = 0;
    QDate from; // null: since ever
    QDate until; // last day; null: still in force
    QList<SourceId> sources;
    QString confidence;
    QDate checkedOn;
};

// A unit as it is written beside a number; '#' stands for the number, and may be missing ("two
// months" is one word in Arabic).
struct UnitForm {
    double from = 0; // the smallest number that it is for
    QString pattern;
};

struct LawValue {
    LawId id;
    QString unit; // "km", "day", "month", "year", "count", "euro", "percent"
    QList<LawEdition> editions;
};

// When silence means agreement.
struct SilenceDeadline {
    QString scope; // "default", "transport", "wheelchair-options", …
    LawId value; // its unit (day, month) says how to count; empty: always an express answer
    QString startsFrom; // "reception" or "posting"
    QString alternative; // the other reading, empty when the law is plain
    QDate from;
    QDate until;
    QStringList cautions; // text keys
    QList<SourceId> sources;
};

struct AppealRoute {
    QString refusal; // "medical", "administrative", "both"
    QString commission; // "CMRA", "CRA", "CRA+CMRA"
    LawId delay;
    LawId silence;
    QString then; // "tribunal"
    QStringList cautions; // text keys
    QList<SourceId> sources;
};

struct HolidayCalendar {
    QStringList fixed; // "MM-dd"
    QList<int> afterEaster; // days after Easter Sunday
    QList<SourceId> sources;
};

class LawLibrary
{
public:
    QMap<SourceId, LawSource> sources;
    QMap<LawId, LawValue> values;
    QMap<QString, QList<UnitForm>> units; // by the name of the unit; none for "count"
    QList<SilenceDeadline> silences;
    QList<AppealRoute> appeals;
    HolidayCalendar holidays;

    // The value in force on a day; nullopt when the id or the day is not covered.
    [[nodiscard]] std::optional<double> value(const LawId &id, QDate day) const;
    [[nodiscard]] const LawEdition *edition(const LawId &id, QDate day) const;
    // "150 km", "2 mois", "15 jours", "4 €": as a person reads it, in the language of the texts;
    // empty when not covered.
    [[nodiscard]] QString shown(const LawId &id, QDate day) const;
    // The same of any number in a unit.
    [[nodiscard]] QString shown(double value, const QString &unit) const;
    [[nodiscard]] bool knowsUnit(const QString &unit) const;
    // The latest `checkedOn` that every value has: "law data as of".
    [[nodiscard]] QDate checkedOn() const;
};

} // namespace prealable
