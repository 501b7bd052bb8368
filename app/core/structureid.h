// What a prescriber's structure is identified by: its AM number, its FINESS or its SIRET. The forms
// have one field for the three.
#pragma once

#include "core/identifier.h"

#include <QString>

namespace prealable {

class StructureId
{
public:
    enum class Kind { AmNumber, Finess, Siret };

    // 14 digits are a SIRET; 9 characters a FINESS when its key agrees, otherwise an AM number: a
    // number of 9 digits is never refused for its key.
    static Parsed<StructureId> parse(const QString &text);

    [[nodiscard]] QString canonical() const { return m_text; }
    [[nodiscard]] QString shown() const; // as its kind is shown
    [[nodiscard]] Kind kind() const { return m_kind; }
    // False when no key could be verified: a mistyped digit would not have been seen.
    [[nodiscard]] bool isCertain() const { return m_certain; }

    bool operator==(const StructureId &) const = default;

private:
    StructureId(Kind kind, QString text, bool certain)
        : m_kind(kind)
        , m_text(std::move(text))
        , m_certain(certain)
    {
    }

    Kind m_kind;
    QString m_text;
    bool m_certain;
};

} // namespace prealable
