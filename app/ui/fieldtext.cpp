#include "ui/fieldtext.h"
#include "ui/windowlanguage.h"

#include "core/actcode.h"
#include "core/frenchdate.h"
#include "core/fundcode.h"
#include "core/nir.h"
#include "core/phone.h"
#include "core/postalcode.h"
#include "core/rpps.h"
#include "core/structureid.h"

#include <QLocale>
#include <cmath>

namespace prealable {

namespace {

// A text that is a good identifier is kept in its plain form and shown grouped; any other is kept
// as it was typed, and the rules say what is wrong with it.
template <typename T>
Typed readIdentifier(const QString &text)
{
    const Parsed<T> parsed = T::parse(text);
    if (!parsed)
        return {Value::text(text), {}, text, {}};
    return {Value::text(parsed->canonical()), {}, parsed->shown(), {}};
}

QString plainNumber(double number)
{
    QLocale french(QLocale::French, QLocale::France);
    french.setNumberOptions(QLocale::OmitGroupSeparator);
    return french.toString(number, 'f', number == std::floor(number) ? 0 : 2);
}

} // namespace

Typed FieldText::readDate(const QString &text)
{
    const Parsed<QDate> parsed = parseFrenchDate(text);
    if (parsed)
        return {Value::date(*parsed), {}, shownDate(*parsed), shownDay(*parsed)};
    switch (parsed.error()) {
    case IdentifierProblem::Structure:
        //: Problem with a date.
        return {{}, tr("Cette date n'existe pas. Vérifiez le jour et le mois."), text, {}};
    case IdentifierProblem::Length:
        //: Problem with a date.
        return {{}, tr("Écrivez l'année avec quatre chiffres, par exemple 1985."), text, {}};
    default:
        //: Problem with a date.
        return {{}, tr("Écrivez la date avec le jour, le mois et l'année, par exemple 05/03/1985."),
            text, {}};
    }
}

Typed FieldText::readNumber(const FieldDefinition &field, const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (!c.isSpace())
            plain.append(c == u',' ? QChar(u'.') : c);
    }
    if (!field.unit.isEmpty() && plain.endsWith(field.unit, Qt::CaseInsensitive))
        plain.chop(field.unit.size());
    bool ok = false;
    const double number = QLocale::c().toDouble(plain, &ok);
    if (!ok || !std::isfinite(number)) {
        //: Problem with a number.
        return {{}, tr("Écrivez un nombre en chiffres, par exemple 12."), text, {}};
    }
    if (field.integer && number != std::floor(number)) {
        //: Problem with a number.
        return {{}, tr("Écrivez un nombre entier, sans virgule."), text, {}};
    }
    return {Value::number(number), {}, plainNumber(number), {}};
}

Typed FieldText::read(const FieldDefinition &field, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Date:
        return readDate(trimmed);
    case FieldType::Number:
        return readNumber(field, trimmed);
    case FieldType::Nir:
        return readIdentifier<Nir>(trimmed);
    case FieldType::Rpps:
        return readIdentifier<Rpps>(trimmed);
    case FieldType::StructureId:
        return readIdentifier<StructureId>(trimmed);
    case FieldType::FundCode:
        return readIdentifier<FundCode>(trimmed);
    case FieldType::PostalCode:
        return readIdentifier<PostalCode>(trimmed);
    case FieldType::Phone:
        return readIdentifier<Phone>(trimmed);
    case FieldType::Ccam:
        return readIdentifier<CcamCode>(trimmed);
    case FieldType::Ngap:
        return readIdentifier<NgapCode>(trimmed);
    case FieldType::Nabm:
        return readIdentifier<NabmCode>(trimmed);
    case FieldType::Lpp:
        return readIdentifier<LppCode>(trimmed);
    default:
        return {Value::text(trimmed), {}, trimmed, {}};
    }
}

QString FieldText::shown(const FieldDefinition &field, const Value &value)
{
    if (!value.isAnswered())
        return {};
    if (value.isDate())
        return shownDate(value.toDate());
    if (value.isNumber())
        return plainNumber(value.toNumber());
    return read(field, value.toText()).shown;
}

QString FieldText::leftToOther(BlankReason reason)
{
    return reason == BlankReason::Performer
        //: Left empty on purpose: the professional who gives the care will write it.
        ? tr("À compléter par le professionnel")
        //: Left empty on purpose: the doctor will write it.
        : tr("À compléter par le médecin");
}

int FieldText::width(const FieldDefinition &field)
{
    switch (field.type) {
    case FieldType::Number:
        return 10;
    case FieldType::Date:
        return 20;
    case FieldType::PostalCode:
    case FieldType::Ccam:
    case FieldType::Ngap:
    case FieldType::Nabm:
    case FieldType::Lpp:
        return 10;
    case FieldType::Nir:
        return 26;
    case FieldType::Rpps:
    case FieldType::StructureId:
    case FieldType::FundCode:
    case FieldType::Phone:
        return 20;
    default:
        return qBound(12, field.maxLength, 80);
    }
}

} // namespace prealable
