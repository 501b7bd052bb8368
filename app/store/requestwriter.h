// A request as the text of a request file, and the pieces that other files of ours are written
// with.
#pragma once

#include "catalog/formedition.h"
#include "core/answers.h"

#include <QJsonValue>

namespace prealable {

inline constexpr int requestVersion = 1;
inline constexpr int longestReason = 300; // why a warning is kept, in characters
inline QString requestFormat()
{
    return QStringLiteral("prealable-request");
}

// Answers in the order of the edition's questions, so that a person can read the file; by name when
// the edition is not known. Ends with a line break.
QByteArray requestText(const FormEdition *edition, const Request &request);

// An answer, or a fact of the triage, as it stands in our files.
QByteArray valueText(const Value &value);

// One JSON value on one line. What no reader of JSON takes (a NUL, half of a surrogate pair) is
// written as U+FFFD: a file that we write is one that we read.
QByteArray jsonText(const QString &text);
QByteArray jsonText(const QJsonValue &value);

} // namespace prealable
