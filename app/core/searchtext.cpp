#include "core/searchtext.h"

#include <algorithm>

namespace prealable {

QString searchText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    // Decomposed: an accent becomes a mark of its own, a special space or exponent a plain one.
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar character : decomposed) {
        if (character.isSpace())
            plain.append(u' ');
        else if (character == QChar(0x0153)) // œ has no decomposition
            plain.append(QLatin1String("oe"));
        else if (character == QChar(0x00E6)) // æ
            plain.append(QLatin1String("ae"));
        else if (character == QChar(0x2019)) // typographic apostrophe
            plain.append(u'\'');
        else if (character.category() == QChar::Punctuation_Dash)
            plain.append(u'-');
        else if (!character.isMark() && character.category() != QChar::Other_Format)
            plain.append(character);
    }
    return plain.simplified();
}

SearchWords::SearchWords(const QString &typed)
    : m_words(searchText(typed).split(u' ', Qt::SkipEmptyParts))
{
}

bool SearchWords::areIn(const QString &text) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
        [&text](const QString &word) { return text.contains(word); });
}

} // namespace prealable
