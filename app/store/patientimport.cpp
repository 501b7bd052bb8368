#include "store/patientimport.h"

#include "core/finess.h"
#include "core/frenchdate.h"
#include "core/fundcode.h"
#include "core/nir.h"
#include "core/phone.h"
#include "core/postalcode.h"
#include "core/rpps.h"
#include "core/searchtext.h"
#include "core/structureid.h"

#include <QRegularExpression>

namespace prealable {

namespace {

constexpr qsizetype longestText = 2000; // no answer is longer; a whole file in one cell is not one

template <typename T>
Parsed<QString> canonicalOf(const QString &text)
{
    const Parsed<T> parsed = T::parse(text);
    if (!parsed)
        return parsed.error();
    return parsed->canonical();
}

Parsed<QString> identifierOf(FieldType type, const QString &text)
{
    switch (type) {
    case FieldType::Nir:
        return canonicalOf<Nir>(text);
    case FieldType::Rpps:
        return canonicalOf<Rpps>(text);
    case FieldType::StructureId:
        return canonicalOf<StructureId>(text);
    case FieldType::FundCode:
        return canonicalOf<FundCode>(text);
    case FieldType::PostalCode:
        return canonicalOf<PostalCode>(text);
    case FieldType::Phone:
        return canonicalOf<Phone>(text);
    default:
        return text;
    }
}

QString identifierName(FieldType type)
{
    switch (type) {
    case FieldType::Nir:
        return u"Le numéro de sécurité sociale"_qs;
    case FieldType::Rpps:
        return u"Le numéro RPPS"_qs;
    case FieldType::StructureId:
        return u"Le numéro de la structure"_qs;
    case FieldType::FundCode:
        return u"Le code de l'organisme"_qs;
    case FieldType::PostalCode:
        return u"Le code postal"_qs;
    case FieldType::Phone:
        return u"Le numéro de téléphone"_qs;
    default:
        return u"Cette valeur"_qs;
    }
}

// "1,85057E+14": what a spreadsheet leaves of a long number.
bool isRounded(const QString &text)
{
    static const QRegularExpression shape(u"^\\d([.,]\\d+)?[eE]\\+?\\d+$"_qs);
    return shape.match(text).hasMatch();
}

// One of a person's sexes as exports write it; empty: none of them.
QString sexOf(const QString &text)
{
    const QString plain = searchText(text).remove(u'.');
    static const QStringList women = {u"f"_qs, u"femme"_qs, u"feminin"_qs, u"female"_qs, u"2"_qs,
        u"mme"_qs, u"madame"_qs, u"mlle"_qs, u"mademoiselle"_qs, u"fille"_qs, u"woman"_qs};
    static const QStringList men = {u"m"_qs, u"h"_qs, u"homme"_qs, u"masculin"_qs, u"male"_qs,
        u"1"_qs, u"mr"_qs, u"monsieur"_qs, u"garcon"_qs, u"man"_qs};
    if (women.contains(plain))
        return u"woman"_qs;
    return men.contains(plain) ? u"man"_qs : QString();
}

QString choiceOf(const FieldDefinition &field, const QString &text)
{
    if (field.options.contains(text))
        return text;
    const QString sex = sexOf(text);
    return field.options.contains(sex) ? sex : QString();
}

} // namespace

QString importedLine(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            plain.append(u' ');
        else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            plain.append(c);
    }
    return plain.simplified();
}

PersonBuilder::PersonBuilder(const Dictionary &dictionary, int line)
    : m_dictionary(dictionary)
{
    m_person.line = line;
}

void PersonBuilder::note(
    const FieldId &field, const Source &source, const QString &text, const QString &fix)
{
    m_person.findings.append({source.line, source.where, field, text, fix});
}

void PersonBuilder::set(const FieldId &id, const QString &text, const Source &source)
{
    const auto field = m_dictionary.constFind(id);
    const QString line = importedLine(text);
    if (field == m_dictionary.constEnd() || line.isEmpty())
        return;
    if (line.size() > longestText) {
        note(id, source, u"Ce texte est trop long\u00A0: il n'a pas été repris."_qs,
            u"Vérifiez le fichier, puis recopiez ce qu'il faut."_qs);
        return;
    }
    const Value read = this->read(*field, line, source);
    if (!read.isAnswered())
        return;
    const Value before = value(id);
    if (!before.isAnswered())
        m_person.answers.set(id, read);
    else if (field->type == FieldType::Multiline
        && before.toText().size() + line.size() >= longestText)
        noteFull(id, source);
    else if (field->type == FieldType::Multiline)
        m_person.answers.set(id, Value::text(before.toText() + u'\n' + line));
    else if (before != read)
        note(id, source,
            u"Le fichier donne deux valeurs différentes\u00A0: la première est gardée."_qs,
            u"Choisissez la bonne."_qs);
}

// Once: a hostile file has thousands of lines.
void PersonBuilder::noteFull(const FieldId &field, const Source &source)
{
    if (m_full.contains(field))
        return;
    m_full.insert(field);
    note(field, source, u"Ce texte est trop long\u00A0: sa fin n'a pas été reprise."_qs,
        u"Vérifiez le fichier, puis recopiez ce qu'il faut."_qs);
}

Value PersonBuilder::read(const FieldDefinition &field, const QString &text, const Source &source)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Multiline:
        return Value::text(text);
    case FieldType::Date: {
        const Parsed<QDate> date = parseFrenchDate(text);
        if (date)
            return Value::date(*date);
        note(field.id, source, u"Cette date n'est pas claire\u00A0: elle n'a pas été reprise."_qs,
            u"Écrivez le jour, le mois et l'année avec quatre chiffres, par exemple 05/03/1985."_qs);
        return {};
    }
    case FieldType::Choice: {
        const QString key = choiceOf(field, text);
        if (!key.isEmpty())
            return Value::text(key);
        note(field.id, source, u"Ce mot n'est pas connu ici\u00A0: il n'a pas été repris."_qs,
            u"Choisissez la réponse vous-même."_qs);
        return {};
    }
    case FieldType::Nir:
    case FieldType::Rpps:
    case FieldType::StructureId:
    case FieldType::FundCode:
    case FieldType::PostalCode:
    case FieldType::Phone: {
        const Parsed<QString> identifier = identifierOf(field.type, text);
        if (!identifier)
            isRounded(text) ? note(field.id, source,
                u"Un tableur a arrondi ce numéro\u00A0: ses chiffres sont perdus."_qs,
                u"Mettez la colonne au format texte et faites de nouveau l'export."_qs)
                            : noteProblem(field, identifier.error(), source);
        return Value::text(identifier ? *identifier : text);
    }
    default:
        note(field.id, source, u"Cette réponse ne se reprend pas d'un fichier."_qs,
            u"Répondez à la question dans le formulaire."_qs);
        return {};
    }
}

void PersonBuilder::noteProblem(
    const FieldDefinition &field, IdentifierProblem problem, const Source &source)
{
    const QString name = identifierName(field.type);
    QString text;
    QString fix = u"Vérifiez-le et corrigez-le."_qs;
    switch (problem) {
    case IdentifierProblem::Empty:
        return;
    case IdentifierProblem::Characters:
        text = u"%1 contient des signes qui n'y ont pas leur place."_qs.arg(name);
        break;
    case IdentifierProblem::Length:
        text = u"%1 n'a pas le bon nombre de chiffres."_qs.arg(name);
        if (field.type == FieldType::PostalCode)
            fix = u"Un tableur enlève le zéro du début\u00A0: 1000 est sans doute 01000. Corrigez-le."_qs;
        break;
    case IdentifierProblem::Structure:
        text = u"%1 ne peut pas exister sous cette forme."_qs.arg(name);
        break;
    case IdentifierProblem::Key:
        text = u"%1 ne va pas avec sa clé\u00A0: un chiffre est sans doute faux."_qs.arg(name);
        break;
    }
    if (field.type == FieldType::Nir)
        fix = u"Comparez-le avec la carte Vitale ou l'attestation de droits."_qs;
    note(field.id, source, text, fix);
}

} // namespace prealable
