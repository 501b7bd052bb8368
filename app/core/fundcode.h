// Code of the organisme de rattachement, as on the carte Vitale's attestation: régime (2 digits),
// caisse (3) and centre (4). It has no key.
#pragma once

#include "core/identifier.h"

#include <QString>

namespace prealable {

class FundCode
{
public:
    static Parsed<FundCode> parse(const QString &text);

    [[nodiscard]] QString canonical() const { return m_text; }
    [[nodiscard]] QString shown() const; // "01 751 0000"
    [[nodiscard]] QString regime() const { return m_text.left(2); }
    [[nodiscard]] QString caisse() const { return m_text.mid(2, 3); }
    [[nodiscard]] QString centre() const { return m_text.mid(5); }

    bool operator==(const FundCode &) const = default;

private:
    explicit FundCode(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace prealable
