// French telephone number, mainland and overseas: "06 12 34 56 78", "+33 6 12 34 56 78",
// "0033612345678", "+33 (0)6 12 34 56 78", "+262 692 12 34 56".
#pragma once

#include "core/identifier.h"

#include <QString>

namespace prealable {

class Phone
{
public:
    // Structure: a number of another country, or one that begins with neither 0 nor a country code.
    static Parsed<Phone> parse(const QString &text);

    [[nodiscard]] QString canonical() const { return m_text; }
    [[nodiscard]] QString shown() const; // "06 12 34 56 78"

    bool operator==(const Phone &) const = default;

private:
    explicit Phone(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace prealable
