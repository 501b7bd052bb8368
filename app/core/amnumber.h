// Numéro d'assurance maladie of a practice ("numéro de facturation"): 8 digits and a key. How the
// key is computed is not published: it is never refused for it.
#pragma once

#include "core/identifier.h"

#include <QString>

namespace prealable {

class AmNumber
{
public:
    static Parsed<AmNumber> parse(const QString &text);

    [[nodiscard]] QString canonical() const { return m_text; }
    [[nodiscard]] QString shown() const; // "751234567"
    [[nodiscard]] QString departement() const { return m_text.left(2); }
    [[nodiscard]] QString profession() const { return m_text.mid(2, 1); }

    bool operator==(const AmNumber &) const = default;

private:
    explicit AmNumber(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace prealable
