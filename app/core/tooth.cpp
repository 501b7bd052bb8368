#include "core/tooth.h"

#include "core/identifiertext.h"

namespace prealable {

Parsed<Tooth> Tooth::parse(const QString &text)
{
    const QString code = compactIdentifier(text);
    if (code.isEmpty())
        return IdentifierProblem::Empty;
    if (!isAsciiDigits(code))
        return IdentifierProblem::Characters;
    if (code.size() != 2)
        return IdentifierProblem::Length;
    const int quadrant = digitAt(code, 0);
    const int place = digitAt(code, 1);
    if (quadrant < 1 || quadrant > 8 || place < 1 || place > (quadrant > 4 ? 5 : 8))
        return IdentifierProblem::Structure;
    return Tooth(code);
}

QList<QStringList> toothChart()
{
    const auto row = [](int right, int left, int places) {
        QStringList teeth;
        for (int place = places; place >= 1; --place)
            teeth.append(QString::number(right * 10 + place));
        for (int place = 1; place <= places; ++place)
            teeth.append(QString::number(left * 10 + place));
        return teeth;
    };
    return {row(1, 2, 8), row(4, 3, 8), row(5, 6, 5), row(8, 7, 5)};
}

} // namespace prealable
