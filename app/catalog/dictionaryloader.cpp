#include "catalog/dictionaryloader.h"

#include "catalog/conditionparser.h"
#include "catalog/refusalloader.h"

#include <algorithm>

namespace prealable {
namespace {

constexpr int mostRows = 200; // nobody types more; a longer list is not a request

FieldType readType(const JsonNode &node)
{
    return readWord<FieldType>(node,
        {{"text", FieldType::Text}, {"multiline", FieldType::Multiline}, {"flag", FieldType::Flag},
            {"number", FieldType::Number}, {"date", FieldType::Date}, {"choice", FieldType::Choice},
            {"list", FieldType::List}, {"nir", FieldType::Nir}, {"rpps", FieldType::Rpps},
            {"structureId", FieldType::StructureId}, {"fundCode", FieldType::FundCode},
            {"postalCode", FieldType::PostalCode}, {"phone", FieldType::Phone},
            {"ccam", FieldType::Ccam}, {"ngap", FieldType::Ngap}, {"nabm", FieldType::Nabm},
            {"lpp", FieldType::Lpp}, {"teeth", FieldType::Teeth}, {"group", FieldType::Group}});
}

void readOptions(const JsonNode &node, FieldDefinition &field)
{
    const bool wanted = field.type == FieldType::Choice || field.type == FieldType::List;
    const JsonNode options = node["options"];
    if (options.exists() != wanted) {
        node.fail(ErrorCode::JsonWrongValue,
            u"Les types choice et list, et eux seuls, ont des « options »."_qs);
        return;
    }
    if (!wanted)
        return;
    for (const JsonNode &option : options.items()) {
        const QString key = readId(option);
        if (field.options.contains(key))
            option.fail(ErrorCode::JsonWrongValue, u"Cette option est écrite deux fois."_qs);
        field.options.append(key);
    }
    if (field.options.isEmpty())
        options.fail(ErrorCode::JsonWrongValue, u"Cette liste d'options est vide."_qs);
}

void readNumberLimits(const JsonNode &node, FieldDefinition &field)
{
    field.integer = node["integer"].flag();
    field.unit = node["unit"].text();
    if (node["minimum"].exists())
        field.minimum = node["minimum"].number();
    if (node["maximum"].exists())
        field.maximum = node["maximum"].number();
    for (const char *key : {"minimum", "maximum", "integer", "unit"}) {
        if (node[key].exists() && field.type != FieldType::Number)
            node[key].fail(ErrorCode::JsonWrongValue, u"Cette clé est réservée au type number."_qs);
    }
    if (field.minimum && field.maximum && *field.minimum > *field.maximum)
        node.fail(ErrorCode::JsonWrongValue, u"« minimum » dépasse « maximum »."_qs);
}

// Which column of the table a field takes follows from its type: a text the name.
void readTable(const JsonNode &node, FieldDefinition &field)
{
    if (!node.exists())
        return;
    field.table
        = readWord<QString>(node, {{"caisses", u"caisses"_qs}, {"communes", u"communes"_qs}});
    const bool isFunds = field.table == u"caisses"_qs;
    const FieldType code = isFunds ? FieldType::FundCode : FieldType::PostalCode;
    if (field.type != FieldType::Text && field.type != code)
        node.fail(ErrorCode::JsonWrongValue,
            u"« table » va avec un texte, pour un nom, ou avec le type %1."_qs.arg(
                isFunds ? u"fundCode"_qs : u"postalCode"_qs));
}

FieldDefinition readField(const JsonNode &node)
{
    node.expect({"id", "type"},
        {"maxLength", "minimum", "maximum", "integer", "unit", "options", "personal", "medical",
            "past", "maxRows", "table", "picture"});
    FieldDefinition field;
    field.id = readIdAs<FieldId>(node["id"]);
    field.type = readType(node["type"]);
    readOptions(node, field);
    readNumberLimits(node, field);
    const bool isText = field.type == FieldType::Text || field.type == FieldType::Multiline;
    field.maxLength = field.type == FieldType::Multiline ? 1000 : 80;
    if (node["maxLength"].exists()) {
        field.maxLength = node["maxLength"].integer();
        if (!isText || field.maxLength <= 0)
            node["maxLength"].fail(ErrorCode::JsonWrongValue,
                u"« maxLength » est un nombre positif, pour un texte."_qs);
    }
    if (node["maxRows"].exists()) {
        field.maxRows = node["maxRows"].integer();
        if (field.type != FieldType::Group || field.maxRows < 1 || field.maxRows > mostRows)
            node["maxRows"].fail(ErrorCode::JsonWrongValue,
                u"« maxRows » est un nombre de 1 à %1, pour un groupe."_qs.arg(mostRows));
    }
    readTable(node["table"], field);
    if (node["picture"].exists()) {
        field.picture = readId(node["picture"]);
        if (!pictureNames().contains(field.picture))
            node["picture"].fail(ErrorCode::JsonWrongValue, u"Le programme n'a pas ce dessin."_qs);
    }
    field.personal = node["personal"].flag();
    field.medical = node["medical"].flag();
    field.past = node["past"].flag();
    if (field.past && field.type != FieldType::Date)
        node["past"].fail(ErrorCode::JsonWrongValue, u"Cette clé est réservée au type date."_qs);
    return field;
}

// A field belongs to the group that its id begins with, when there is one.
void joinGroup(const JsonNode &node, Dictionary &dictionary, FieldDefinition field)
{
    if (dictionary.contains(field.id))
        node["id"].fail(ErrorCode::JsonWrongValue, u"Ce champ est défini deux fois."_qs);
    const FieldId before(field.id.text().section(u'.', 0, -2));
    const auto group = dictionary.find(before);
    if (group != dictionary.end() && group->type == FieldType::Group) {
        if (field.type == FieldType::Group)
            node["type"].fail(ErrorCode::JsonWrongValue, u"Un groupe n'est pas dans un groupe."_qs);
        if (!field.table.isEmpty())
            node["table"].fail(
                ErrorCode::JsonWrongValue, u"Une ligne d'un groupe n'a pas de table."_qs);
        field.group = before;
        group->members.append(field.id);
    }
    dictionary.insert(field.id, field);
}

QList<FieldId> readKnownFields(const JsonNode &node, const Dictionary &dictionary)
{
    QList<FieldId> fields;
    for (const JsonNode &item : node.items()) {
        fields.append(readIdAs<FieldId>(item));
        if (!dictionary.isEmpty() && !dictionary.contains(fields.last()))
            item.fail(ErrorCode::JsonWrongValue, u"Ce champ n'est pas dans common/fields.json."_qs);
    }
    return fields;
}

QMap<QString, Correspondent> readCorrespondents(const JsonNode &list, const Dictionary &dictionary)
{
    QMap<QString, Correspondent> read;
    for (const JsonNode &node : list.items()) {
        node.expect({"id", "lines"}, {"readsHealthData"});
        Correspondent correspondent;
        correspondent.id = readId(node["id"]);
        if (read.contains(correspondent.id))
            node["id"].fail(ErrorCode::JsonWrongValue, u"Ce correspondant est écrit deux fois."_qs);
        for (const JsonNode &line : node["lines"].items())
            correspondent.lines.append(readKnownFields(line, dictionary));
        correspondent.readsHealthData = node["readsHealthData"].flag();
        read.insert(correspondent.id, correspondent);
    }
    return read;
}

// After the dictionary: its fields are named here.
void loadCorrespondents(FormsFolder &folder, LoadedForms &forms)
{
    folder.read(u"common/correspondents.json"_qs, [&forms](const JsonNode &root) {
        root.expect({"about", "senders", "recipients"});
        forms.correspondents.about = readKnownFields(root["about"], forms.dictionary);
        forms.correspondents.senders = readCorrespondents(root["senders"], forms.dictionary);
        forms.correspondents.recipients = readCorrespondents(root["recipients"], forms.dictionary);
    });
}

// One field, or the request's and the register's where they differ: both hold the same answers.
std::pair<FieldId, FieldId> readRoleField(const JsonNode &node, const Dictionary &dictionary)
{
    const QList<FieldId> names = readKnownFields(node, dictionary);
    if (names.isEmpty() || names.size() > 2) {
        node.fail(ErrorCode::JsonWrongValue, u"Un champ est attendu, ou deux."_qs);
        return {};
    }
    if (dictionary.value(names.first()).type != dictionary.value(names.last()).type)
        node.fail(ErrorCode::JsonWrongValue, u"Ces deux champs sont de types différents."_qs);
    return {names.first(), names.last()};
}

// { "if": condition, "fields": [...] }: these are only asked then. Both name fields of the role.
void readRoleCondition(const JsonNode &node, const Dictionary &dictionary, RegisterRole &role)
{
    node.expect({"if", "fields"});
    const auto isKept = [&role](const FieldId &field) {
        return std::any_of(role.fields.cbegin(), role.fields.cend(),
            [&field](const auto &known) { return known.second == field; });
    };
    const Condition condition = ConditionParser(node["definitions"]).parse(node["if"]);
    const QList<FieldId> read = fieldsOf(condition);
    if (read.isEmpty() || !std::all_of(read.cbegin(), read.cend(), isKept))
        node["if"].fail(ErrorCode::JsonWrongValue, u"Une condition regarde des champs du rôle."_qs);
    for (const FieldId &field : readKnownFields(node["fields"], dictionary)) {
        if (!isKept(field) || role.when.contains(field))
            node["fields"].fail(
                ErrorCode::JsonWrongValue, u"Un champ du rôle est attendu, une seule fois."_qs);
        role.when.insert(field, condition);
    }
}

RegisterRole readRole(const JsonNode &node, const Dictionary &dictionary)
{
    node.expect({"id", "kind", "fields"}, {"when"});
    RegisterRole role;
    role.id = readId(node["id"]);
    role.kind = readWord<QString>(node["kind"],
        {{"patient", u"patient"_qs}, {"prescriber", u"prescriber"_qs},
            {"structure", u"structure"_qs}, {"fund", u"fund"_qs}});
    for (const JsonNode &field : node["fields"].items()) {
        const auto read = readRoleField(field, dictionary);
        const bool twice = std::any_of(role.fields.cbegin(), role.fields.cend(),
            [&](const auto &other) { return other.first == read.first; });
        if (twice)
            field.fail(ErrorCode::JsonWrongValue, u"Ce champ est écrit deux fois."_qs);
        role.fields.append(read);
    }
    if (role.fields.isEmpty())
        node["fields"].fail(ErrorCode::JsonWrongValue, u"Un rôle a au moins un champ."_qs);
    if (const JsonNode when = node["when"]; when.exists()) {
        for (const JsonNode &condition : when.items())
            readRoleCondition(condition, dictionary, role);
    }
    return role;
}

void loadRegisterRoles(FormsFolder &folder, LoadedForms &forms)
{
    folder.read(u"common/register.json"_qs, [&forms](const JsonNode &root) {
        root.expect({"roles"});
        for (const JsonNode &node : root["roles"].items()) {
            const RegisterRole role = readRole(node, forms.dictionary);
            const bool twice = std::any_of(forms.roles.cbegin(), forms.roles.cend(),
                [&](const RegisterRole &other) { return other.id == role.id; });
            if (twice)
                node["id"].fail(ErrorCode::JsonWrongValue, u"Ce rôle est écrit deux fois."_qs);
            forms.roles.append(role);
        }
    });
}

bool isDictionary(const QString &file)
{
    return file == u"fields.json"_qs
        || (file.startsWith(u"fields-"_qs) && file.endsWith(u".json"_qs));
}

} // namespace

void loadDictionary(FormsFolder &folder, LoadedForms &forms)
{
    QStringList names = folder.files(u"common"_qs);
    if (std::none_of(names.cbegin(), names.cend(), isDictionary))
        names.append(u"fields.json"_qs); // says that it is not there
    for (const QString &name : qAsConst(names)) {
        const QString file = u"common/"_qs + name;
        if (name.endsWith(u".fr.json"_qs)) {
            forms.common.append({file, loadTexts(folder, file)});
        } else if (isDictionary(name)) {
            folder.read(file, [&forms](const JsonNode &root) {
                root.expect({"fields"});
                for (const JsonNode &node : root["fields"].items())
                    joinGroup(node, forms.dictionary, readField(node));
            });
        } else if (name != u"correspondents.json"_qs && name != u"register.json"_qs
            && name != u"refusals.json"_qs) {
            folder.fail(ErrorCode::WrongFormat, file, u"Ce fichier n'a pas sa place ici."_qs);
        }
    }
    loadCorrespondents(folder, forms);
    loadRegisterRoles(folder, forms);
    loadRefusals(folder, forms);
}

QMap<QString, QString> loadTexts(FormsFolder &folder, const QString &file)
{
    QMap<QString, QString> texts;
    folder.read(file, [&texts](const JsonNode &root) {
        for (const JsonNode &member : root.members()) {
            const QString text = member.text();
            if (member.isText() && text.trimmed().isEmpty())
                member.fail(ErrorCode::JsonWrongValue, u"Ce texte est vide."_qs);
            texts.insert(member.key(), text);
        }
    });
    return texts;
}

} // namespace prealable
