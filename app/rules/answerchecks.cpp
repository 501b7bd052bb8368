#include "rules/answerchecks.h"

#include "core/actcode.h"
#include "core/fundcode.h"
#include "core/nir.h"
#include "core/phone.h"
#include "core/postalcode.h"
#include "core/rpps.h"
#include "core/structureid.h"
#include "core/tooth.h"

#include <cmath>

namespace prealable {

namespace {

// What the types of identifiers have in common, once parsed.
struct Identifier {
    std::optional<IdentifierProblem> problem;
    bool certain = true;
    bool provisional = false;
    QString canonical;
    QString shown;
};

template <typename T>
Identifier parsedAs(const QString &text)
{
    const Parsed<T> parsed = T::parse(text);
    Identifier identifier;
    if (!parsed) {
        identifier.problem = parsed.error();
        return identifier;
    }
    identifier.canonical = parsed->canonical();
    identifier.shown = parsed->shown();
    if constexpr (requires { parsed->isCertain(); })
        identifier.certain = parsed->isCertain();
    if constexpr (requires { parsed->isProvisional(); })
        identifier.provisional = parsed->isProvisional();
    return identifier;
}

// Nullopt when the type is not one of an identifier.
std::optional<Identifier> identifierOf(FieldType type, const QString &text)
{
    switch (type) {
    case FieldType::Nir:
        return parsedAs<Nir>(text);
    case FieldType::Rpps:
        return parsedAs<Rpps>(text);
    case FieldType::StructureId:
        return parsedAs<StructureId>(text);
    case FieldType::FundCode:
        return parsedAs<FundCode>(text);
    case FieldType::PostalCode:
        return parsedAs<PostalCode>(text);
    case FieldType::Phone:
        return parsedAs<Phone>(text);
    case FieldType::Ccam:
        return parsedAs<CcamCode>(text);
    case FieldType::Ngap:
        return parsedAs<NgapCode>(text);
    case FieldType::Nabm:
        return parsedAs<NabmCode>(text);
    case FieldType::Lpp:
        return parsedAs<LppCode>(text);
    default:
        return std::nullopt;
    }
}

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Nir:
        return QStringLiteral("nir");
    case FieldType::Rpps:
        return QStringLiteral("rpps");
    case FieldType::StructureId:
        return QStringLiteral("structureId");
    case FieldType::FundCode:
        return QStringLiteral("fundCode");
    case FieldType::PostalCode:
        return QStringLiteral("postalCode");
    case FieldType::Phone:
        return QStringLiteral("phone");
    case FieldType::Ccam:
        return QStringLiteral("ccam");
    case FieldType::Ngap:
        return QStringLiteral("ngap");
    case FieldType::Nabm:
        return QStringLiteral("nabm");
    case FieldType::Lpp:
        return QStringLiteral("lpp");
    default:
        return {};
    }
}

// A number whose check is public and certain blocks; where the rule of the number is not published
// (structures, caisses) or the request is valid without it (phone), the user decides.
Severity severityOf(FieldType type)
{
    switch (type) {
    case FieldType::StructureId:
    case FieldType::FundCode:
    case FieldType::Phone:
    case FieldType::Ngap:
        return Severity::Warning;
    default:
        return Severity::Blocking;
    }
}

AnswerProblem problem(const QString &rule, Severity severity = Severity::Blocking)
{
    return {RuleId(rule), severity};
}

QList<AnswerProblem> identifierProblems(FieldType type, const QString &text)
{
    const auto identifier = identifierOf(type, text);
    if (!identifier)
        return {};
    const QString prefix = QStringLiteral("format.%1.").arg(typeName(type));
    if (identifier->problem)
        return {problem(prefix + problemName(*identifier->problem), severityOf(type))};
    if (identifier->provisional)
        return {problem(QStringLiteral("nir.provisional"), Severity::Warning)};
    if (!identifier->certain)
        return {problem(prefix + QStringLiteral("uncertain"), Severity::Warning)};
    return {};
}

// Characters as a person counts them on paper: a letter outside the BMP is one.
qsizetype lengthOf(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toUcs4().size();
}

QList<AnswerProblem> numberProblems(const FieldDefinition &field, double number)
{
    QList<AnswerProblem> problems;
    if (field.integer && std::floor(number) != number)
        problems.append(problem(QStringLiteral("format.number.integer")));
    if (field.minimum && number < *field.minimum)
        problems.append(problem(QStringLiteral("format.number.tooSmall")));
    if (field.maximum && number > *field.maximum)
        problems.append(problem(QStringLiteral("format.number.tooLarge")));
    return problems;
}

QList<AnswerProblem> toothProblems(const QStringList &teeth)
{
    for (const QString &tooth : teeth) {
        if (!Tooth::parse(tooth))
            return {problem(QStringLiteral("format.teeth.structure"))};
    }
    return {};
}

} // namespace

QList<AnswerProblem> answerProblems(const FieldDefinition &field, const Value &value, QDate day)
{
    if (!value.isAnswered())
        return {};
    if (value.isNumber())
        return numberProblems(field, value.toNumber());
    if (value.isRows() && value.rowCount() > field.maxRows)
        return {problem(QStringLiteral("format.group.tooMany"))};
    if (field.type == FieldType::Teeth)
        return toothProblems(value.toList());
    if (value.isDate() && field.past && value.toDate() > day)
        return {problem(QStringLiteral("format.date.future"))};
    if (!value.isText())
        return {};
    const bool free = field.type == FieldType::Text || field.type == FieldType::Multiline;
    if (free && lengthOf(value.toText()) > field.maxLength)
        return {problem(QStringLiteral("format.text.tooLong"))};
    return identifierProblems(field.type, value.toText());
}

bool isOfType(FieldType type, const Value &value)
{
    switch (type) {
    case FieldType::Flag:
        return value.isFlag();
    case FieldType::Number:
        return value.isNumber();
    case FieldType::Date:
        return value.isDate();
    case FieldType::List:
    case FieldType::Teeth:
        return value.isList();
    case FieldType::Group:
        return value.isRows();
    default:
        return value.isText();
    }
}

bool isValidAnswer(FieldType type, const Value &value)
{
    const auto identifier = identifierOf(type, value.toText());
    return identifier ? !identifier->problem : value.isAnswered();
}

QString canonicalIdentifier(FieldType type, const QString &text)
{
    const auto identifier = identifierOf(type, text);
    return identifier && !identifier->problem ? identifier->canonical : text.trimmed();
}

QString shownIdentifier(FieldType type, const QString &text)
{
    const auto identifier = identifierOf(type, text);
    return identifier && !identifier->problem ? identifier->shown : text.trimmed();
}

} // namespace prealable
