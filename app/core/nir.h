// Numéro d'inscription au répertoire ("numéro de sécurité sociale"): 13 characters and a 2-digit
// key. Sex (1), year (2), month (2), département (2 or 3), commune (3 or 2), order (3), key (2).
// Source: INSEE's structure of the NIR; décret n° 82-103 of 22 January 1982.
#pragma once

#include "core/identifier.h"

#include <QDate>
#include <QString>
#include <optional>

namespace prealable {

class Nir
{
public:
    enum class Sex { Man, Woman };

    // Accepts spaces, no-break spaces, dots, dashes, lower case; 13 characters (no key) or 15. The
    // key is verified when given, never invented.
    static Parsed<Nir> parse(const QString &text);

    [[nodiscard]] QString number() const { return m_text.left(13); }
    [[nodiscard]] QString key() const { return m_text.mid(13); } // empty when not given
    [[nodiscard]] QString canonical() const { return m_text; } // 13 or 15 characters, upper case
    [[nodiscard]] QString shown() const; // "2 69 09 2A 004 021 83"

    [[nodiscard]] bool isProvisional() const; // first digit 3, 4, 7 or 8
    [[nodiscard]] std::optional<Sex> sex() const;
    [[nodiscard]] int birthYear() const; // two digits
    [[nodiscard]] std::optional<int>
    birthMonth() const; // none for the months of incomplete records

    // Whether a birth date can be that of this number (year and month; unknown months agree).
    [[nodiscard]] bool agreesWith(QDate birthDate) const;

    bool operator==(const Nir &) const = default;

private:
    explicit Nir(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace prealable
