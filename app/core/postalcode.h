// French postal code: 5 digits. Not the INSEE code of a commune, which has letters in Corsica.
#pragma once

#include "core/identifier.h"

#include <QString>

namespace prealable {

class PostalCode
{
public:
    // Structure: 00xxx, and 2Axxx or 2Bxxx (the INSEE code: the postal code there begins with 20).
    static Parsed<PostalCode> parse(const QString &text);

    [[nodiscard]] QString canonical() const { return m_text; }
    [[nodiscard]] QString shown() const; // "20000"

    bool operator==(const PostalCode &) const = default;

private:
    explicit PostalCode(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace prealable
