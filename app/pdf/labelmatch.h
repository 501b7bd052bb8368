// How well a printed label names a field.
#pragma once

#include "pdf/writingspots.h"

#include <QHash>
#include <QStringList>

namespace prealable {

// Words as numbers, so that hundreds of labels are compared quickly. Accents, case and endings do
// not matter; articles and prepositions are left out.
class LabelWords
{
public:
    using Words = QList<int>;

    Words of(const QString &text);
    // From 0, nothing in common, to 1, the same words. What is wanted weighs more than what is
    // printed besides.
    [[nodiscard]] double similarity(const Words &wanted, const Words &printed) const;

private:
    QHash<QString, int> m_numbers;
    QList<double> m_weights; // of each number: a short word says less
};

// Texts that may be the label of a spot, with how usual their place is.
struct NearbyText {
    QString text;
    double weight = 1;
    bool heading = false; // it stands above: below it a column may go on
};
QList<NearbyText> textsNear(
    const WritingSpot &spot, const QList<PageWord> &labels, const QList<WritingSpot> &spots);

} // namespace prealable
