// A tooth by its two digits: quadrant and place (ISO 3950, "FDI"). Quadrants 1 to 4 are permanent
// teeth, 5 to 8 temporary ones.
#pragma once

#include "core/identifier.h"

#include <QList>
#include <QStringList>

namespace prealable {

class Tooth
{
public:
    // Structure: no such quadrant or place ("19", "56").
    static Parsed<Tooth> parse(const QString &text);

    [[nodiscard]] QString canonical() const { return m_text; }
    [[nodiscard]] QString shown() const { return m_text; } // "46"
    [[nodiscard]] int quadrant() const { return m_text.at(0).digitValue(); }
    [[nodiscard]] int place() const { return m_text.at(1).digitValue(); }
    [[nodiscard]] bool isTemporary() const { return quadrant() > 4; }

    bool operator==(const Tooth &) const = default;

private:
    explicit Tooth(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

// The rows of a chart, from the patient's right to the left as the examiner sees them: upper then
// lower permanent teeth, upper then lower temporary ones.
QList<QStringList> toothChart();

} // namespace prealable
