#include "ui/sentencetext.h"

#include "ui/windowlanguage.h"

#include <QFile>

#include <algorithm>

namespace prealable {

namespace {

constexpr int deepest = 3; // a sentence that quotes one that quotes one

const QRegularExpression &placeholder()
{
    static const QRegularExpression number(QStringLiteral("%(\\d)"));
    return number;
}

} // namespace

SentenceText::SentenceText(const TextTranslation &sentences)
    : m_sentences(sentences)
{
    std::vector<std::pair<qsizetype, Pattern>> made;
    for (auto it = sentences.words().cbegin(); it != sentences.words().cend(); ++it) {
        Pattern pattern;
        QString expression;
        qsizetype start = 0;
        auto numbers = placeholder().globalMatch(it.key());
        while (numbers.hasNext()) {
            const QRegularExpressionMatch number = numbers.next();
            const qsizetype place = number.capturedStart();
            expression += QRegularExpression::escape(it.key().sliced(start, place - start));
            expression += QStringLiteral("(.+?)");
            pattern.numbers.append(number.capturedView(1).toInt());
            start = number.capturedEnd();
        }
        if (pattern.numbers.isEmpty())
            continue;
        expression += QRegularExpression::escape(it.key().sliced(start));
        pattern.french.setPattern(QRegularExpression::anchoredPattern(expression));
        pattern.french.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
        pattern.other = it.value();
        made.emplace_back(it.key().size() - 2 * pattern.numbers.size(), std::move(pattern));
    }
    std::stable_sort(made.begin(), made.end(),
        [](const auto &one, const auto &other) { return one.first > other.first; });
    for (auto &[letters, pattern] : made)
        m_patterns.push_back(std::move(pattern));
}

QString SentenceText::of(const QString &french) const
{
    if (m_sentences.isEmpty() || french.isEmpty())
        return french;
    const QString other = found(french, 0);
    return other.isEmpty() ? french : other;
}

// Empty when it is not known.
QString SentenceText::found(const QString &french, int depth) const
{
    if (depth > deepest)
        return {};
    const auto known = m_sentences.words().constFind(french);
    if (known != m_sentences.words().constEnd())
        return *known;
    // Two sentences, before a pattern takes both for one name.
    for (qsizetype end = french.indexOf(u". "); end >= 0; end = french.indexOf(u". ", end + 1)) {
        const QString first = found(french.first(end + 1), depth + 1);
        const QString rest = first.isEmpty() ? QString() : found(french.sliced(end + 2), depth + 1);
        if (!rest.isEmpty())
            return first + u' ' + rest;
    }
    return matched(french, depth);
}

QString SentenceText::matched(const QString &french, int depth) const
{
    for (const Pattern &pattern : m_patterns) {
        const QRegularExpressionMatch match = pattern.french.match(french);
        if (!match.hasMatch())
            continue;
        // All at once: what is put in may hold a "%1" of its own.
        QString other;
        qsizetype start = 0;
        auto numbers = placeholder().globalMatch(pattern.other);
        while (numbers.hasNext()) {
            const QRegularExpressionMatch number = numbers.next();
            const qsizetype place = pattern.numbers.indexOf(number.capturedView(1).toInt());
            const QString named = place < 0 ? QString() : match.captured(int(place) + 1);
            const QString quoted = found(named, depth + 1);
            other += pattern.other.sliced(start, number.capturedStart() - start);
            other += quoted.isEmpty() ? named : quoted;
            start = number.capturedEnd();
        }
        return other + pattern.other.sliced(start);
    }
    return {};
}

QString shownSentence(const QString &french)
{
    static QString language;
    static SentenceText sentences;
    if (language != spokenLanguage()) {
        language = spokenLanguage();
        const QString name = QStringLiteral(":/translations/sentences.%1.json").arg(language);
        QFile file(name);
        const auto read = file.open(QIODevice::ReadOnly)
            ? TextTranslation::read(file.readAll(), name)
            : Result<TextTranslation, Errors>(TextTranslation());
        sentences = read ? SentenceText(*read) : SentenceText();
    }
    return sentences.of(french);
}

QString shownSentence(const Error &error)
{
    return shownSentence(error.detail);
}

} // namespace prealable
