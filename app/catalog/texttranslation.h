// The words of forms/ in another language, found by the French text: one that changed is visibly
// not translated any more, and one that stands in many forms is kept once.
//
//   {"format": 1, "language": "en", "texts": {"Nom de naissance": "Birth name", …}}
#pragma once

#include "core/result.h"

#include <QHash>
#include <QMap>
#include <QString>

namespace prealable {

class TextTranslation
{
public:
    TextTranslation() = default;
    explicit TextTranslation(QHash<QString, QString> words)
        : m_words(std::move(words))
    {
    }
    // The errors of the JSON reader; `where` is the name of the file.
    static Result<TextTranslation, Errors> read(const QByteArray &json, const QString &where);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QHash<QString, QString> &words() const { return m_words; }
    // The French itself when there is no other.
    [[nodiscard]] QString of(const QString &french) const { return m_words.value(french, french); }
    void apply(QMap<QString, QString> &texts) const;
    [[nodiscard]] QMap<QString, QString> applied(QMap<QString, QString> texts) const;

private:
    QHash<QString, QString> m_words;
};

// What a text names and a translation must name too: "{law:…}", "{field:…}", "{date:…}", sorted.
QStringList placeholdersIn(const QString &text);

} // namespace prealable
