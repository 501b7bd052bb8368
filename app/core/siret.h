// Number of an establishment: SIREN (9 digits) and 5 digits, the last one a Luhn check digit. The
// establishments of La Poste (SIREN 356 000 000) have a digit sum that is a multiple of 5 instead.
#pragma once

#include "core/identifier.h"

#include <QString>

namespace prealable {

class Siret
{
public:
    static Parsed<Siret> parse(const QString &text);

    [[nodiscard]] QString canonical() const { return m_text; }
    [[nodiscard]] QString shown() const; // "356 000 000 00048"

    bool operator==(const Siret &) const = default;

private:
    explicit Siret(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace prealable
