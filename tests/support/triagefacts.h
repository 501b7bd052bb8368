// The facts of a case of the triage, as its JSON file writes them.
#pragma once

#include "catalog/triagedefinition.h"
#include "core/value.h"

#include <QJsonArray>
#include <QJsonValue>

namespace prealable::test {

inline Value factValue(const TriageFact &fact, const QJsonValue &json)
{
    switch (fact.type) {
    case FactType::Flag:
        return Value::flag(json.toBool());
    case FactType::Choice:
        return Value::text(json.toString());
    case FactType::Number:
        return Value::number(json.toDouble());
    case FactType::Date:
        return Value::date(QDate::fromString(json.toString(), Qt::ISODate));
    case FactType::Dates: {
        QStringList dates;
        for (const QJsonValue date : json.toArray())
            dates.append(date.toString());
        return Value::list(dates);
    }
    }
    Q_UNREACHABLE();
}

} // namespace prealable::test
