#include "store/columnmapping.h"

#include "catalog/jsonreader.h"
#include "core/identifiertext.h"
#include "core/searchtext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace prealable {

namespace {

constexpr int formatVersion = 1;
const auto formatName = QLatin1String("prealable-columns");
const auto keyPart = QLatin1String("key");

struct Heading {
    const char *field;
    const char *headings; // folded, separated by "|"
    ColumnMapping::Part part = ColumnMapping::Part::Whole;
};

// As headings of exports are written once accents, capitals and signs are gone.
constexpr Heading knownHeadings[] = {
    {"beneficiary.familyName",
        "nom|nom patient|nom du patient|nom de famille|nom de naissance|nom naissance|nom jeune "
        "fille"
        "|nom de jeune fille|nom patronymique|patronyme|nomnaissance|nomfamille|last name|family "
        "name"},
    {"beneficiary.usedName",
        "nom usage|nom d usage|nom usuel|nom utilise|nom marital|nom d epouse|nom epouse|nomusage"
        "|nomusuel|nommarital"},
    {"beneficiary.givenNames",
        "prenom|prenoms|prenom patient|prenom du patient|prenom s|prenom usuel|prenom utilise"
        "|premier prenom|prenom de naissance|liste des prenoms|first name|given name"},
    {"beneficiary.nir",
        "nir|ins|ins nir|matricule ins|matricule|numero de securite sociale|numero securite sociale"
        "|n securite sociale|no securite sociale|num securite sociale|n de securite sociale"
        "|securite sociale|secu|num secu|n secu|no secu|numero secu|num ss|n ss|no ss|numero ss|nss|nss "
        "cle"
        "|insee|numero insee|n insee|immatriculation|numero d immatriculation"},
    {"beneficiary.nir", "cle|cle nir|cle ss|cle secu|cle insee|cle nss|cle securite sociale",
        ColumnMapping::Part::NirKey},
    {"beneficiary.birthDate",
        "date de naissance|date naissance|naissance|ne le|nee le|ne e le|ddn|dt "
        "naissance|dnaissance"
        "|datenaissance|birth date|date naiss|dat naiss"},
    {"beneficiary.sex", "sexe|civilite|genre|titre|sex"},
    {"beneficiary.address.lines",
        "adresse|adresse 1|adresse1|adresse 2|adresse2|adresse 3|adresse3|adresse ligne 1"
        "|adresse ligne 2|adresse patient|rue|voie|numero et voie|n et voie|complement|complement "
        "adresse"
        "|complement d adresse|adresse complement|batiment|lieu dit|adresse "
        "postale|adr1|adr2|adr3"},
    {"beneficiary.address.postalCode",
        "code postal|cp|codepostal|code post|postal|code postal patient"},
    {"beneficiary.address.city",
        "ville|commune|localite|ville patient|bureau distributeur|cp ville|code postal ville"
        "|commune de residence"},
    {"beneficiary.address.country", "pays|pays de residence"},
    {"beneficiary.phone",
        "telephone|tel|telephone 1|tel 1|telephone portable|portable|mobile|tel portable|tel mobile"
        "|gsm|telephone mobile|telephone fixe|tel fixe|fixe|tel domicile|telephone domicile|n "
        "telephone"
        "|numero de telephone|telephone principal"},
    {"insured.familyName", "nom assure|nom de l assure|nom assure e"},
    {"insured.givenNames", "prenom assure|prenom de l assure|prenom assure e"},
    {"insured.nir",
        "nir assure|nir ouvrant droit|numero assure|n assure|no assure|num assure|nss assure|n ss "
        "assure"
        "|immatriculation assure|nir od|numero de l assure"},
    {"fund.name",
        "caisse|organisme|nom caisse|nom organisme|caisse d assurance maladie|cpam|amo|nom amo"},
    {"fund.code",
        "code caisse|code organisme|code centre|organisme de rattachement|regime caisse centre"
        "|code amo|n organisme|code organisme de rattachement|code regime caisse centre"},
};

QString foldedHeading(const QString &heading)
{
    QString folded = searchText(heading);
    for (QChar &c : folded) {
        const bool isWord = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (!isWord)
            c = u' ';
    }
    return folded.simplified();
}

ColumnMapping::Column guessed(const QString &heading)
{
    const QString folded = foldedHeading(heading);
    for (const Heading &known : knownHeadings) {
        if (!folded.isEmpty() && QString::fromLatin1(known.headings).split(u'|').contains(folded))
            return {heading, FieldId(QString::fromLatin1(known.field)), known.part};
    }
    return {heading, {}, ColumnMapping::Part::Whole};
}

bool isTarget(const FieldDefinition &field)
{
    const QString group = field.id.text().section(u'.', 0, 0);
    return (group == u"beneficiary" || group == u"insured" || group == u"fund")
        && field.type != FieldType::Flag && field.group.isEmpty() && !field.medical;
}

// « 75008 PARIS » in one column: the code goes to the field that is filled with the town.
void setTown(PersonBuilder &person, const FieldDefinition &town, const Dictionary &dictionary,
    const QString &text, const PersonBuilder::Source &source)
{
    const QString line = importedLine(text);
    const QString code = line.left(5);
    FieldId codeField;
    for (const FieldDefinition &other : dictionary) {
        if (arePair(town, other) && other.type == FieldType::PostalCode)
            codeField = other.id;
    }
    if (codeField.isEmpty() || !isAsciiDigits(code) || code.size() != 5 || line.mid(5, 1) != u" ") {
        person.set(town.id, line, source);
        return;
    }
    person.set(codeField, code, source);
    person.set(town.id, line.mid(6), source);
}

void readRow(PersonBuilder &person, const CsvRow &row, const ColumnMapping &mapping,
    const Dictionary &dictionary)
{
    QHash<FieldId, QString> keys; // of the patient's number and of the insured's
    for (qsizetype i = 0; i < mapping.columns().size(); ++i) {
        if (mapping.columns().at(i).part == ColumnMapping::Part::NirKey)
            keys.insert(mapping.columns().at(i).field, importedLine(row.cells.value(i)));
    }
    for (qsizetype i = 0; i < mapping.columns().size(); ++i) {
        const ColumnMapping::Column &column = mapping.columns().at(i);
        const auto field = dictionary.constFind(column.field);
        if (field == dictionary.constEnd() || column.part != ColumnMapping::Part::Whole)
            continue;
        if (field->type == FieldType::Phone && person.value(column.field).isAnswered())
            continue;
        const PersonBuilder::Source source{row.line, column.heading};
        QString text = row.cells.value(i);
        const QString key = keys.value(column.field);
        constexpr qsizetype withoutKey = 13;
        if (field->type == FieldType::Nir && !key.isEmpty()
            && compactIdentifier(text).size() == withoutKey)
            text += u' ' + (key.size() == 1 ? u'0' + key : key);
        if (field->table == u"communes" && field->type == FieldType::Text)
            setTown(person, *field, dictionary, text, source);
        else
            person.set(column.field, text, source);
    }
}

} // namespace

ColumnMapping ColumnMapping::guess(const QStringList &headings, const Dictionary &dictionary)
{
    ColumnMapping mapping;
    const QList<FieldId> known = targets(dictionary);
    for (const QString &heading : headings) {
        Column column = guessed(heading);
        if (!known.contains(column.field))
            column.field = {};
        mapping.m_columns.append(column);
    }
    return mapping;
}

QList<FieldId> ColumnMapping::targets(const Dictionary &dictionary)
{
    QList<FieldId> fields;
    for (const FieldDefinition &field : dictionary) {
        if (isTarget(field))
            fields.append(field.id);
    }
    return fields;
}

void ColumnMapping::setColumn(qsizetype index, const FieldId &field, Part part)
{
    if (index < 0 || index >= m_columns.size())
        return;
    m_columns[index].field = field;
    m_columns[index].part = part;
}

bool ColumnMapping::fits(const QStringList &headings) const
{
    QStringList own;
    for (const Column &column : m_columns)
        own.append(column.heading);
    return own == headings;
}

QByteArray ColumnMapping::toJson() const
{
    QJsonArray columns;
    for (const Column &column : m_columns) {
        QJsonObject object{{u"heading"_qs, column.heading}};
        if (!column.field.isEmpty())
            object.insert(u"field"_qs, column.field.text());
        if (column.part == Part::NirKey)
            object.insert(u"part"_qs, keyPart);
        columns.append(object);
    }
    const QJsonObject root{
        {u"format"_qs, formatName}, {u"version"_qs, formatVersion}, {u"columns"_qs, columns}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<ColumnMapping, Errors> ColumnMapping::parse(
    const QByteArray &json, const QString &name, const Dictionary &dictionary)
{
    const JsonDocument document = JsonDocument::parse(json, name);
    const JsonNode root = document.root();
    ColumnMapping mapping;
    if (root.exists() && root["format"].text() != formatName)
        root.fail(ErrorCode::WrongFormat, u"Ce fichier n'est pas une liste de colonnes."_qs);
    else if (root.exists() && root["version"].integer() != formatVersion)
        root.fail(ErrorCode::NewerVersion,
            u"Ces colonnes viennent d'une autre version du programme\u00A0: choisissez-les de nouveau."_qs);
    if (!document.ok())
        return document.errors();
    root.expect({"format", "version", "columns"});
    const QList<FieldId> known = targets(dictionary);
    for (const JsonNode &node : root["columns"].items()) {
        node.expect({"heading"}, {"field", "part"});
        Column column{node["heading"].text(), FieldId(node["field"].text()), Part::Whole};
        if (node["field"].exists() && !known.contains(column.field))
            node["field"].fail(
                ErrorCode::UnknownField, u"Cette réponse ne se reprend pas d'une colonne."_qs);
        if (node["part"].exists() && node["part"].text() != keyPart)
            node["part"].fail(ErrorCode::JsonWrongValue, u"Valeur possible\u00A0: key."_qs);
        if (node["part"].exists())
            column.part = Part::NirKey;
        mapping.m_columns.append(column);
    }
    if (mapping.m_columns.size() > CsvTable::mostColumns)
        root["columns"].fail(ErrorCode::JsonWrongValue, u"Il y a trop de colonnes."_qs);
    if (!document.ok())
        return document.errors();
    return mapping;
}

PatientImport patientsOf(
    const CsvTable &table, const ColumnMapping &mapping, const Dictionary &dictionary)
{
    PatientImport import;
    import.findings = table.findings;
    const bool any = std::any_of(mapping.columns().cbegin(), mapping.columns().cend(),
        [](const ColumnMapping::Column &column) { return !column.field.isEmpty(); });
    if (!any) {
        import.findings.append({1, {}, {}, u"Aucun titre de colonne n'a été reconnu."_qs,
            u"Dites ce que contient chaque colonne. La première ligne du fichier doit porter les titres."_qs});
        return import;
    }
    for (const CsvRow &row : table.rows) {
        PersonBuilder person(dictionary, row.line);
        readRow(person, row, mapping, dictionary);
        if (!person.isEmpty())
            import.people.append(person.person());
        else
            import.findings.append(
                {row.line, {}, {}, u"Cette ligne ne contient rien qui se reprenne."_qs,
                    u"Vérifiez-la dans le fichier, ou laissez-la de côté."_qs});
    }
    return import;
}

} // namespace prealable
