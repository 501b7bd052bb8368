#include "store/fhirpatient.h"

#include "catalog/jsonreader.h"
#include "store/healthidentity.h"

namespace prealable {

namespace {

constexpr qsizetype mostFhirPeople = 5000;
const auto birthNamesUrl = QLatin1String(
    "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-patient-birth-list-given-name");

// What is not there is empty; what is there and of another type is noted by the reader.
QList<JsonNode> list(const JsonNode &node)
{
    return node.exists() ? node.items() : QList<JsonNode>();
}

QString joined(const JsonNode &texts)
{
    QStringList parts;
    for (const JsonNode &text : list(texts)) {
        if (!text.isNull()) // beside an extension of the element
            parts.append(text.text());
    }
    return parts.join(u' ');
}

// "/entry/0/resource/birthDate" of "file.json: /entry/0/resource/birthDate".
QString pointerOf(const JsonNode &node)
{
    const QString where = node.where();
    const qsizetype at = where.lastIndexOf(u": /"_qs);
    return at < 0 ? QString() : where.mid(at + 2);
}

class FhirPatientReader
{
public:
    FhirPatientReader(const JsonNode &patient, const Dictionary &dictionary)
        : m_patient(patient)
        , m_person(dictionary, 0)
    {
    }

    ImportedPerson read()
    {
        identifiers();
        names();
        gender();
        set("beneficiary.birthDate", plainDate(m_patient["birthDate"].text()),
            m_patient["birthDate"]);
        address();
        phone();
        if (m_patient["deceasedBoolean"].exists() && m_patient["deceasedBoolean"].flag())
            m_person.note({}, source(m_patient["deceasedBoolean"]),
                u"Ce dossier dit que la personne est décédée."_qs,
                u"Vérifiez que c'est le bon dossier."_qs);
        return m_person.person();
    }

private:
    [[nodiscard]] static PersonBuilder::Source source(const JsonNode &node)
    {
        return {0, pointerOf(node)};
    }
    void set(const char *field, const QString &text, const JsonNode &node)
    {
        m_person.set(FieldId(QString::fromLatin1(field)), text, source(node));
    }

    void identifiers()
    {
        QList<HealthIdentity> identities;
        for (const JsonNode &identifier : list(m_patient["identifier"])) {
            if (identifier["use"].text() != u"old")
                identities.append({identifier["system"].text(), identifier["value"].text(),
                    source(identifier["value"])});
        }
        setHealthIdentities(m_person, identities);
    }

    // The one of this use; an absent one when there is none.
    [[nodiscard]] JsonNode name(const QString &use) const
    {
        for (const JsonNode &name : list(m_patient["name"])) {
            if (name["use"].text() == use)
                return name;
        }
        return m_patient["name"]["none"];
    }

    void names()
    {
        JsonNode official = name(u"official"_qs);
        const JsonNode maiden = name(u"maiden"_qs);
        const JsonNode usual = name(u"usual"_qs);
        const QList<JsonNode> all = list(m_patient["name"]);
        const bool isBirth = official.exists() || maiden.exists();
        if (!official.exists() && !all.isEmpty())
            official = usual.exists() ? usual : all.first();
        const JsonNode birth = maiden.exists() ? maiden : official;
        const QString family = birth["family"].text();
        set("beneficiary.familyName", family, birth["family"]);
        if (!isBirth && !family.isEmpty())
            m_person.note(FieldId(u"beneficiary.familyName"_qs), source(birth["family"]),
                u"Le fichier ne dit pas si ce nom est le nom de naissance."_qs,
                u"Demandez le nom de naissance."_qs);
        const QString used = usual["family"].text();
        if (isBirth && used != family)
            set("beneficiary.usedName", used, usual["family"]);
        for (const JsonNode &extension : list(official["extension"])) {
            if (extension["url"].text() == birthNamesUrl
                && !m_person.value(FieldId(u"beneficiary.givenNames"_qs)).isAnswered())
                set("beneficiary.givenNames", extension["valueString"].text(),
                    extension["valueString"]);
        }
        if (!m_person.value(FieldId(u"beneficiary.givenNames"_qs)).isAnswered())
            set("beneficiary.givenNames", joined(official["given"]), official["given"]);
    }

    void gender()
    {
        const QString gender = m_patient["gender"].text();
        if (gender == u"male" || gender == u"female")
            set("beneficiary.sex", gender, m_patient["gender"]);
        else if (!gender.isEmpty())
            m_person.note(FieldId(u"beneficiary.sex"_qs), source(m_patient["gender"]),
                u"Le fichier ne dit ni femme ni homme."_qs, u"Choisissez la réponse vous-même."_qs);
    }

    // The home; otherwise the first that is not an old one or a bill's.
    void address()
    {
        const QList<JsonNode> all = list(m_patient["address"]);
        const JsonNode *chosen = nullptr;
        for (const JsonNode &candidate : all) {
            const QString use = candidate["use"].text();
            if (use == u"old" || use == u"billing" || use == u"temp")
                continue;
            if (chosen == nullptr || (use == u"home" && (*chosen)["use"].text() != u"home"))
                chosen = &candidate;
        }
        if (chosen == nullptr)
            return;
        for (const JsonNode &line : list((*chosen)["line"])) {
            if (!line.isNull())
                set("beneficiary.address.lines", line.text(), line);
        }
        set("beneficiary.address.postalCode", (*chosen)["postalCode"].text(),
            (*chosen)["postalCode"]);
        set("beneficiary.address.city", (*chosen)["city"].text(), (*chosen)["city"]);
        const JsonNode country = (*chosen)["country"];
        if (!isFrance(country.text()))
            set("beneficiary.address.country", country.text(), country);
    }

    void phone()
    {
        for (const JsonNode &telecom : list(m_patient["telecom"])) {
            const bool isPhone
                = telecom["system"].text() == u"phone" || telecom["system"].text() == u"sms";
            if (isPhone && telecom["use"].text() != u"old"
                && !m_person.value(FieldId(u"beneficiary.phone"_qs)).isAnswered())
                set("beneficiary.phone", telecom["value"].text(), telecom["value"]);
        }
    }

    JsonNode m_patient;
    PersonBuilder m_person;
};

void readFhirPerson(const JsonNode &node, const Dictionary &dictionary, PatientImport &import)
{
    const ImportedPerson person = FhirPatientReader(node, dictionary).read();
    if (!person.answers.isEmpty())
        import.people.append(person);
    else
        import.findings.append(
            {0, pointerOf(node), {}, u"Cette fiche ne dit rien du patient qui se reprenne."_qs,
                u"Remplissez la demande vous-même."_qs});
}

} // namespace

Result<PatientImport, Errors> readFhirPatients(
    const QByteArray &json, const QString &name, const Dictionary &dictionary)
{
    const JsonDocument document = JsonDocument::parse(json, name);
    const JsonNode root = document.root();
    if (!document.ok())
        return document.errors();
    PatientImport import;
    const QString type = root["resourceType"].text();
    if (type == u"Patient") {
        readFhirPerson(root, dictionary, import);
    } else if (type == u"Bundle") {
        for (const JsonNode &entry : list(root["entry"])) {
            const JsonNode resource = entry["resource"];
            if (resource["resourceType"].text() != u"Patient")
                continue;
            if (import.people.size() == mostFhirPeople) {
                import.findings.append({0, pointerOf(resource), {},
                    u"Les patients à partir d'ici ne sont pas lus\u00A0: il y en a trop dans ce fichier."_qs,
                    u"Exportez au plus %1\u00A0patients à la fois."_qs.arg(mostFhirPeople)});
                break;
            }
            readFhirPerson(resource, dictionary, import);
        }
    }
    if (!document.ok())
        return document.errors();
    if (import.people.isEmpty() && import.findings.isEmpty())
        return Errors{{ErrorCode::WrongFormat, name,
            u"Ce fichier JSON ne contient pas de patient au format FHIR."_qs}};
    return import;
}

} // namespace prealable
