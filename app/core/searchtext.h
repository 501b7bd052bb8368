// Texts made comparable for a search: accents, case and kinds of spaces do not matter.
#pragma once

#include <QString>
#include <QStringList>

namespace prealable {

// "Œdème de l’Aisne" -> "oedeme de l'aisne"
QString searchText(const QString &text);

// What a person types, as words to look for: all of them must be found.
class SearchWords
{
public:
    explicit SearchWords(const QString &typed);
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QStringList &words() const { return m_words; }
    // `text`: of searchText. Every text holds the words of an empty search.
    [[nodiscard]] bool areIn(const QString &text) const;

private:
    QStringList m_words;
};

} // namespace prealable
