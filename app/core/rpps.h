// Répertoire partagé des professionnels de santé: the number of a practitioner, 11 digits, the last
// one a Luhn check digit. Source: ANS, annuaire santé.
#pragma once

#include "core/identifier.h"

#include <QString>

namespace prealable {

class Rpps
{
public:
    static Parsed<Rpps> parse(const QString &text);

    [[nodiscard]] QString canonical() const { return m_text; }
    [[nodiscard]] QString shown() const; // "10001234565"

    bool operator==(const Rpps &) const = default;

private:
    explicit Rpps(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace prealable
