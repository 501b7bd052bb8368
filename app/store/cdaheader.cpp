#include "store/cdaheader.h"

#include "store/healthidentity.h"

#include <QXmlStreamReader>
#include <optional>

namespace prealable {

namespace {

constexpr int deepest = 40;
constexpr qsizetype longestHeaderText = 4000;
constexpr qsizetype mostCdaPeople = 20;
constexpr qsizetype mostParts = 50; // of one name, or lines of one address
constexpr int mostElements = 20000; // before and within the patients

const auto hl7 = QLatin1String("urn:hl7-org:v3");

struct Name {
    QString text;
    QString qualifier;
};

// What one recordTarget says, in the order in which it stands there.
struct Target {
    struct Id {
        QString root;
        QString extension;
        int line = 0;
    };
    QList<Id> ids;
    QList<Name> families;
    QList<Name> givens;
    QString gender;
    QString birthTime;
    QStringList streets; // as streetAddressLine, or house number and street name
    QString houseNumber;
    QString street;
    QString postalCode;
    QString city;
    QString country;
    QStringList telecoms;
    int line = 0;
    bool isCut = false; // it had more parts than are read
};

class CdaReader
{
public:
    CdaReader(const QByteArray &bytes, QString name)
        : m_xml(bytes)
        , m_name(std::move(name))
    {
    }

    // What is wrong with the file; nothing: the targets are read.
    std::optional<Error> run()
    {
        while (!m_xml.atEnd() && !m_xml.isStartElement()) {
            if (m_xml.readNext() == QXmlStreamReader::DTD)
                return wrong(
                    u"Ce document déclare un type ou des entités à lui\u00A0: par prudence, il n'est pas lu."_qs);
        }
        if (m_xml.hasError())
            return failed();
        if (m_xml.name() != u"ClinicalDocument" || m_xml.namespaceUri() != hl7)
            return wrong(u"Ce fichier n'est pas un document CDA."_qs);
        while (!m_stop && m_xml.readNextStartElement()) {
            if (m_xml.name() == u"recordTarget")
                target();
            else if (!m_targets.isEmpty() || m_xml.name() == u"component")
                break; // the patients stand together, before the body
            else
                skip(0);
        }
        if (m_stop)
            return wrong(
                u"L'en-tête de ce document est trop long ou trop imbriqué pour être lu."_qs);
        if (m_targets.isEmpty() && m_xml.hasError())
            return failed();
        if (m_targets.isEmpty())
            return wrong(u"Ce document CDA ne dit pas de quel patient il parle (recordTarget)."_qs);
        return m_xml.hasError() ? std::optional(failed()) : std::nullopt;
    }
    [[nodiscard]] const QList<Target> &targets() const { return m_targets; }

private:
    [[nodiscard]] Error wrong(const QString &detail) const
    {
        return {ErrorCode::WrongFormat, m_name, detail};
    }
    [[nodiscard]] Error failed() const
    {
        return wrong(
            u"Ce document n'est pas du XML correct, à la ligne %1."_qs.arg(m_xml.lineNumber()));
    }

    // Into the next element below the present one.
    bool next(int depth)
    {
        if (m_stop || ++m_elements > mostElements || depth > deepest) {
            m_stop = true;
            return false;
        }
        return m_xml.readNextStartElement();
    }
    void skip(int depth)
    {
        while (next(depth + 1))
            skip(depth + 1);
    }
    // The text of an element; what is nested in it is left out.
    QString text()
    {
        QString text;
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd() && !m_stop) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                m_stop = ++m_elements > mostElements || ++depth > deepest;
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                break;
            case QXmlStreamReader::Characters:
                if (depth == 1)
                    text += m_xml.text();
                m_stop = m_stop || text.size() > longestHeaderText;
                break;
            default:
                break;
            }
        }
        return importedLine(text);
    }
    [[nodiscard]] QString attribute(const char *name) const
    {
        const QString value = m_xml.attributes().value(QLatin1String(name)).toString();
        return value.size() > longestHeaderText ? QString() : value;
    }

    void target()
    {
        if (m_targets.size() >= mostCdaPeople) {
            m_stop = true;
            return;
        }
        m_targets.append(Target{});
        m_targets.last().line = int(m_xml.lineNumber());
        while (next(1)) {
            if (m_xml.name() == u"patientRole")
                role(m_targets.last());
            else
                skip(1);
        }
    }

    void role(Target &target)
    {
        while (next(2)) {
            const auto name = m_xml.name();
            if (name == u"id") {
                target.ids.append(
                    {attribute("root"), attribute("extension"), int(m_xml.lineNumber())});
                skip(2);
            } else if (name == u"addr" && target.city.isEmpty()) {
                address(target);
            } else if (name == u"telecom") {
                target.telecoms.append(attribute("value"));
                skip(2);
            } else if (name == u"patient") {
                patient(target);
            } else {
                skip(2);
            }
        }
    }

    // Hostile documents have thousands of them.
    template <typename Part>
    static void append(QList<Part> &parts, const Part &part, Target &target)
    {
        if (parts.size() < mostParts)
            parts.append(part);
        else
            target.isCut = true;
    }

    void address(Target &target)
    {
        while (next(3)) {
            const QString name = m_xml.name().toString();
            const QString text = this->text();
            if ((name == u"streetAddressLine" || name == u"additionalLocator") && !text.isEmpty())
                append(target.streets, text, target);
            else if (name == u"houseNumber")
                target.houseNumber = text;
            else if (name == u"streetName" || name == u"street")
                target.street = text;
            else if (name == u"streetNameType" // « rue », before the name
                && target.houseNumber.size() < longestHeaderText)
                target.houseNumber = importedLine(target.houseNumber + u' ' + text);
            else if (name == u"postalCode")
                target.postalCode = text;
            else if (name == u"city")
                target.city = text;
            else if (name == u"country")
                target.country = text;
        }
    }

    void patient(Target &target)
    {
        while (next(3)) {
            const auto name = m_xml.name();
            if (name == u"name") {
                names(target);
                continue;
            }
            if (name == u"administrativeGenderCode")
                target.gender = attribute("code");
            else if (name == u"birthTime")
                target.birthTime = attribute("value");
            skip(3);
        }
    }

    void names(Target &target)
    {
        while (next(4)) {
            const QString name = m_xml.name().toString();
            const QString qualifier = attribute("qualifier");
            const QString text = this->text();
            if (name == u"family" && !text.isEmpty())
                append(target.families, {text, qualifier}, target);
            else if (name == u"given" && !text.isEmpty())
                append(target.givens, {text, qualifier}, target);
        }
    }

    QXmlStreamReader m_xml;
    QString m_name;
    QList<Target> m_targets;
    int m_elements = 0;
    bool m_stop = false;
};

QString named(const QList<Name> &names, const QStringList &qualifiers)
{
    QStringList found;
    for (const Name &name : names) {
        const QStringList own = name.qualifier.split(u' ', Qt::SkipEmptyParts);
        const bool fits = qualifiers.isEmpty()
            ? own.isEmpty()
            : std::any_of(own.cbegin(), own.cend(),
                [&qualifiers](const QString &one) { return qualifiers.contains(one); });
        if (fits && !found.contains(name.text))
            found.append(name.text);
    }
    return found.join(u' ');
}

void setNames(PersonBuilder &person, const Target &target, const PersonBuilder::Source &source)
{
    const QString birth = named(target.families, {u"BR"_qs});
    const QString used = named(target.families, {u"CL"_qs, u"SP"_qs});
    const QString plain = named(target.families, {});
    const QString family = !birth.isEmpty() ? birth : !plain.isEmpty() ? plain : used;
    person.set(FieldId(u"beneficiary.familyName"_qs), family, source);
    if (used != family)
        person.set(FieldId(u"beneficiary.usedName"_qs), used, source);
    if (birth.isEmpty() && plain.isEmpty() && !used.isEmpty())
        person.note(FieldId(u"beneficiary.familyName"_qs), source,
            u"Le document ne donne que le nom utilisé, pas le nom de naissance."_qs,
            u"Demandez le nom de naissance."_qs);
    // Without a qualifier stands the list of all given names; with BR only the first one.
    QString given = named(target.givens, {});
    if (given.isEmpty())
        given = named(target.givens, {u"BR"_qs});
    if (given.isEmpty())
        given = named(target.givens, {u"CL"_qs});
    person.set(FieldId(u"beneficiary.givenNames"_qs), given, source);
}

ImportedPerson personOf(const Target &target, const Dictionary &dictionary)
{
    PersonBuilder person(dictionary, target.line);
    const PersonBuilder::Source source{target.line, u"recordTarget/patientRole"_qs};
    QList<HealthIdentity> identities;
    for (const Target::Id &id : target.ids)
        identities.append({id.root, id.extension, {id.line, u"recordTarget/patientRole/id"_qs}});
    setHealthIdentities(person, identities);
    setNames(person, target, source);
    if (target.gender == u"F" || target.gender == u"M")
        person.set(FieldId(u"beneficiary.sex"_qs), target.gender, source);
    person.set(FieldId(u"beneficiary.birthDate"_qs), plainDate(target.birthTime),
        {target.line, u"recordTarget/patientRole/patient/birthTime"_qs});
    for (const QString &street : target.streets)
        person.set(FieldId(u"beneficiary.address.lines"_qs), street, source);
    person.set(FieldId(u"beneficiary.address.lines"_qs), target.houseNumber + u' ' + target.street,
        source);
    person.set(FieldId(u"beneficiary.address.postalCode"_qs), target.postalCode, source);
    person.set(FieldId(u"beneficiary.address.city"_qs), target.city, source);
    if (!isFrance(target.country))
        person.set(FieldId(u"beneficiary.address.country"_qs), target.country, source);
    for (const QString &telecom : target.telecoms) {
        if (telecom.startsWith(u"tel:", Qt::CaseInsensitive)
            && !person.value(FieldId(u"beneficiary.phone"_qs)).isAnswered())
            person.set(FieldId(u"beneficiary.phone"_qs), telecom.mid(4), source);
    }
    if (target.isCut)
        person.note({}, source,
            u"Le document donne trop de noms ou de lignes d'adresse\u00A0: la fin n'a pas été "
            u"reprise."_qs,
            u"Vérifiez le nom et l'adresse."_qs);
    return person.person();
}

} // namespace

Result<PatientImport> readCdaHeader(
    const QByteArray &bytes, const QString &name, const Dictionary &dictionary)
{
    if (bytes.size() > largestCda)
        return Error{ErrorCode::FileTooLarge, name,
            u"Ce document est trop gros\u00A0: %1\u00A0Mo au plus."_qs.arg(
                largestCda / 1024 / 1024)};
    CdaReader reader(bytes, name);
    if (const std::optional<Error> error = reader.run())
        return *error;
    PatientImport import;
    for (const Target &target : reader.targets()) {
        const ImportedPerson person = personOf(target, dictionary);
        if (!person.answers.isEmpty())
            import.people.append(person);
        else
            import.findings.append({target.line, u"recordTarget"_qs, {},
                u"Ce document ne dit rien du patient qui se reprenne."_qs,
                u"Remplissez la demande vous-même."_qs});
    }
    return import;
}

} // namespace prealable
