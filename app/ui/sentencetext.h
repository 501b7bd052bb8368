// What the layers below the window say (Error::detail, what is wrong with a paper or with a line of
// a file of patients) is written once, in French, with its numbers and names in it. Here it is
// found again and said in the language of the window.
//
// The sentences and their translations: translations/sentences.<language>.json, French as it stands
// in the code with its "%1". tests/lint/sentences.py sees that none is missing.
#pragma once

#include "catalog/texttranslation.h"
#include "core/error.h"

#include <QRegularExpression>
#include <vector>

namespace prealable {

class SentenceText
{
public:
    SentenceText() = default;
    explicit SentenceText(const TextTranslation &sentences);

    // Also of two sentences one after the other, and of one that quotes another. `french` itself
    // when it is not known.
    [[nodiscard]] QString of(const QString &french) const;

private:
    struct Pattern {
        QRegularExpression french;
        QList<int> numbers; // which "%n" each of its captures is
        QString other;
    };
    [[nodiscard]] QString found(const QString &french, int depth) const;
    [[nodiscard]] QString matched(const QString &french, int depth) const;

    TextTranslation m_sentences;
    std::vector<Pattern> m_patterns; // those that say most first
};

// In the language that is spoken (speak()).
QString shownSentence(const QString &french);
QString shownSentence(const Error &error);

} // namespace prealable
