// From checked answers to the words of a letter, by the edition's letter.json. Pure: pdf/ sets it.
#pragma once

#include "rules/checkedrequest.h"

namespace prealable {

struct LetterText {
    LetterParagraph::Style style = LetterParagraph::Style::Plain;
    QString text; // lines are separated by '\n'; never empty

    bool operator==(const LetterText &) const = default;
};

// One document: it goes into an envelope of its own, with its own page numbers.
struct WrittenPart {
    int volet = 0;
    QString title; // of the volet
    QString banner; // on each of its pages; may be empty
    QList<LetterText> paragraphs;

    bool operator==(const WrittenPart &) const = default;
};

// The parts that this request has, in order. Empty when the edition is not a letter.
QList<WrittenPart> writtenLetter(
    const FormEdition &edition, const LawLibrary &law, const Assessment &assessment);

} // namespace prealable
