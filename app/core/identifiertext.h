// The small tools that the identifiers share. They look at ASCII only: no locale decides what a
// letter or a digit is.
#pragma once

#include "core/identifier.h"

#include <QString>
#include <initializer_list>

namespace prealable {

// Without spaces of any kind, dots, dashes and invisible marks (all come with pasted text); ASCII
// letters in upper case.
QString compactIdentifier(const QString &text);

bool isAsciiDigits(QStringView text); // false when empty
// The compact text when it is so many digits and nothing else; Empty, Characters or Length.
Parsed<QString> parseDigits(const QString &text, int length);
int digitAt(QStringView text, qsizetype index);

// The last digit of `digits` is its check digit (ISO/IEC 7812-1, annex B).
bool passesLuhn(QStringView digits);

// "0612345678" with {2, 2, 2, 2, 2}: "06 12 34 56 78". Groups beyond the text are left out.
QString groupedText(const QString &text, std::initializer_list<int> groups);

} // namespace prealable
