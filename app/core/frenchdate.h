// Dates as French people write them: "05/03/1985", "5.3.1985", "5-3-1985", "05031985",
// "5 mars 1985", "1er mars 1985", "1985-03-05". Two-digit years are refused: they are ambiguous.
#pragma once

#include "core/identifier.h"

#include <QDate>
#include <QString>

namespace prealable {

// Structure: a day that does not exist (31/02). Length: a year of two digits.
Parsed<QDate> parseFrenchDate(const QString &text);

QString shownDate(QDate date); // "05/03/1985"
QString shownLongDate(QDate date); // "5 mars 1985"; "1er mars 1985"

} // namespace prealable
