// Fichier national des établissements sanitaires et sociaux: the number of a care structure,
// 9 characters, the département first (2A and 2B in Corsica), the last one a Luhn check digit.
#pragma once

#include "core/identifier.h"

#include <QString>

namespace prealable {

class Finess
{
public:
    static Parsed<Finess> parse(const QString &text);

    [[nodiscard]] QString canonical() const { return m_text; }
    [[nodiscard]] QString shown() const; // "750712184"
    // False for a Corsican number: how its letter counts in the key is not published, so that such
    // a number is never refused for its key.
    [[nodiscard]] bool isKeyCertain() const;

    bool operator==(const Finess &) const = default;

private:
    explicit Finess(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace prealable
