#include "core/identifier.h"

namespace prealable {

QString problemName(IdentifierProblem problem)
{
    switch (problem) {
    case IdentifierProblem::Empty:
        return QStringLiteral("empty");
    case IdentifierProblem::Characters:
        return QStringLiteral("characters");
    case IdentifierProblem::Length:
        return QStringLiteral("length");
    case IdentifierProblem::Structure:
        return QStringLiteral("structure");
    case IdentifierProblem::Key:
        return QStringLiteral("key");
    }
    Q_UNREACHABLE();
}

} // namespace prealable
