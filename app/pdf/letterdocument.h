// A letter as Qt's own text document, in the bundled fonts.
#pragma once

#include "rules/letter.h"

#include <QTextDocument>
#include <memory>

namespace prealable::pdf {

struct LetterSetting {
    double textWidth = 0; // in units of the document
    double scale = 1; // units per point
    bool pointSizes = false; // fonts in points, for an office program; else in units
};

// One part. Its banner is left to whoever draws the pages.
std::unique_ptr<QTextDocument> letterDocument(
    const WrittenPart &part, const LetterSetting &setting);

} // namespace prealable::pdf
