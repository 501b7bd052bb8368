// Codes of acts and devices. None of them has a key: what is checked is how the code is written,
// never that the act exists or needs an agreement.
#pragma once

#include "core/identifier.h"

#include <QString>

namespace prealable {

// Classification commune des actes médicaux: 4 letters and 3 digits.
class CcamCode
{
public:
    static Parsed<CcamCode> parse(const QString &text);

    [[nodiscard]] QString canonical() const { return m_text; }
    [[nodiscard]] QString shown() const { return m_text; } // "HBLD036"

    bool operator==(const CcamCode &) const = default;

private:
    explicit CcamCode(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

// Nomenclature générale des actes professionnels: a letter key (1 to 4 letters) and a coefficient,
// whose decimals come after a comma: "TO 90", "AMK 8,1", "RIC 8,12", "1/2 TO 90" is not one.
class NgapCode
{
public:
    // Accepts "to90", "AMK8.1". Structure: no coefficient, or a coefficient of 0.
    static Parsed<NgapCode> parse(const QString &text);

    [[nodiscard]] QString canonical() const { return m_text; }
    [[nodiscard]] QString shown() const { return m_text; } // "AMK 8,1"
    [[nodiscard]] QString letters() const { return m_text.section(u' ', 0, 0); }
    [[nodiscard]] double coefficient() const;

    bool operator==(const NgapCode &) const = default;

private:
    explicit NgapCode(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

// Nomenclature des actes de biologie médicale: 4 digits.
class NabmCode
{
public:
    static Parsed<NabmCode> parse(const QString &text);

    [[nodiscard]] QString canonical() const { return m_text; }
    [[nodiscard]] QString shown() const { return m_text; } // "0040"

    bool operator==(const NabmCode &) const = default;

private:
    explicit NabmCode(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

// Liste des produits et prestations: 7 digits.
class LppCode
{
public:
    static Parsed<LppCode> parse(const QString &text);

    [[nodiscard]] QString canonical() const { return m_text; }
    [[nodiscard]] QString shown() const { return m_text; } // "2503780"

    bool operator==(const LppCode &) const = default;

private:
    explicit LppCode(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace prealable
