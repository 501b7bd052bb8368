// Access to a forms/ folder while it is being loaded: reads its files, collects all their problems.
#pragma once

#include "catalog/formssource.h"
#include "core/ids.h"

#include <functional>

namespace prealable {

class FormsFolder
{
public:
    explicit FormsFolder(FormsSource source)
        : m_source(std::move(source))
    {
    }

    // Gives the file's root to `use` when it is JSON; notes every problem found meanwhile.
    void read(const QString &file, const std::function<void(const JsonNode &)> &use);
    void fail(ErrorCode code, const QString &file, const QString &detail);

    [[nodiscard]] QStringList folders(const QString &folder) const
    {
        return m_source.folders(folder);
    }
    [[nodiscard]] QStringList files(const QString &folder) const { return m_source.files(folder); }
    [[nodiscard]] const Errors &errors() const { return m_errors; }

private:
    FormsSource m_source;
    Errors m_errors;
};

// Values that several files share. All note a problem and go on.

// Letters, digits, '.' and '-', beginning with a letter or digit.
QString readId(const JsonNode &node);

template <typename IdType>
IdType readIdAs(const JsonNode &node)
{
    return IdType(readId(node));
}

template <typename IdType>
QList<IdType> readIds(const JsonNode &node)
{
    QList<IdType> result;
    if (!node.exists())
        return result;
    for (const JsonNode &item : node.items())
        result.append(IdType(readId(item)));
    return result;
}

// An absent or null text is empty.
QString readTextOrNull(const JsonNode &node);

// One of a few words. The first of `words` when it is none of them.
template <typename T>
struct Word {
    const char *spelling;
    T meaning;
};

template <typename T>
T readWord(const JsonNode &node, std::initializer_list<Word<T>> words)
{
    const QString spelling = node.text();
    QStringList known;
    for (const Word<T> &word : words) {
        if (spelling == QLatin1String(word.spelling))
            return word.meaning;
        known.append(QLatin1String(word.spelling));
    }
    if (node.isText())
        node.fail(ErrorCode::JsonWrongValue,
            QStringLiteral("Valeurs possibles\u00A0: %1.").arg(known.join(QLatin1String(", "))));
    return words.begin()->meaning;
}

} // namespace prealable
