// FHIR Patients of made-up people, in the shape of FR Core.
#include "store/fhirpatient.h"

#include "store/importtest.h"

using namespace prealable;
using namespace prealable::test;

class TestFhirPatient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholePatient();
    void parts_data();
    void parts();
    void findings_data();
    void findings();
    void aBundle();
    void refused_data();
    void refused();
    void hostile();
};

static Result<PatientImport, Errors> read(const QByteArray &json)
{
    return readFhirPatients(json, u"patient.json"_qs, dictionary());
}

static QByteArray patient(const QByteArray &members)
{
    return "{\"resourceType\":\"Patient\"," + members + "}";
}

void TestFhirPatient::aWholePatient()
{
    const auto import = read(patient(R"(
        "meta": {"profile": ["https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-patient-ins"]},
        "identifier": [
          {"use": "usual", "system": "urn:oid:1.2.3.4", "value": "IPP-1"},
          {"use": "official", "system": "urn:oid:1.2.250.1.213.1.4.8", "value": "269092A00402183"}],
        "name": [
          {"use": "usual", "family": "DURAND", "given": ["Anne"]},
          {"use": "official", "family": "MARTIN", "given": ["Zoé"],
           "extension": [{"url": "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-patient-birth-list-given-name",
                          "valueString": "Zoé Anne"}]}],
        "gender": "female", "birthDate": "1969-09-05",
        "telecom": [{"system": "email", "value": "a@example.org"}, {"system": "phone", "value": "+33 6 12 34 56 78"}],
        "address": [{"use": "old", "city": "Brest"},
          {"use": "home", "line": ["Bât. B", "1 rue A"], "postalCode": "20000", "city": "AJACCIO", "country": "FRA"}])"));
    QVERIFY(import.ok());
    QCOMPARE(import->people.size(), 1);
    QCOMPARE(told(import->people.first()),
        QStringList({u"address.city=AJACCIO"_qs, u"address.lines=Bât. B|1 rue A"_qs,
            u"address.postalCode=20000"_qs, u"birthDate=1969-09-05"_qs, u"familyName=MARTIN"_qs,
            u"givenNames=Zoé Anne"_qs, u"nir=269092A00402183"_qs, u"phone=0612345678"_qs,
            u"sex=woman"_qs, u"usedName=DURAND"_qs}));
    QCOMPARE(told(import->people.first().findings), QStringList());
}

void TestFhirPatient::parts_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QStringList>("person");
    QTest::newRow("maiden name") << QByteArray(
        R"("name": [{"use": "official", "family": "A", "given": ["C", null]}, {"use": "maiden", "family": "B"}])")
                                 << QStringList({u"familyName=B"_qs, u"givenNames=C"_qs});
    QTest::newRow("same used name") << QByteArray(
        R"("name": [{"use": "official", "family": "A"}, {"use": "usual", "family": "A"}])")
                                    << QStringList{u"familyName=A"_qs};
    QTest::newRow("address abroad")
        << QByteArray(
               R"("address": [{"city": "Genève", "postalCode": "12010", "country": "Suisse"}])")
        << QStringList({u"address.city=Genève"_qs, u"address.country=Suisse"_qs,
               u"address.postalCode=12010"_qs});
    QTest::newRow("system without its scheme") << QByteArray(
        R"("identifier": [{"system": "1.2.250.1.213.1.4.8", "value": "255081416802538"}])")
                                               << QStringList{u"nir=255081416802538"_qs};
    QTest::newRow("waiting number first") << QByteArray(
        R"("identifier": [{"system": "urn:oid:1.2.250.1.213.1.4.9", "value": "7850578006084 82"},
           {"system": "urn:oid:1.2.250.1.213.1.4.8", "value": "255081416802538"}])")
                                          << QStringList{u"nir=255081416802538"_qs};
    QTest::newRow("old number") << QByteArray(R"("birthDate": "1985-03-05",
        "identifier": [{"use": "old", "system": "urn:oid:1.2.250.1.213.1.4.8", "value": "255081416802538"}])")
                                << QStringList{u"birthDate=1985-03-05"_qs};
    QTest::newRow("other OID near it") << QByteArray(R"("gender": "male",
        "identifier": [{"system": "urn:oid:1.2.250.1.213.1.4.80", "value": "255081416802538"}])")
                                       << QStringList{u"sex=man"_qs};
}

void TestFhirPatient::parts()
{
    QFETCH(QByteArray, members);
    const auto import = read(patient(members));
    QVERIFY(import.ok());
    QTEST(told(import->people.first()), "person");
}

void TestFhirPatient::findings_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const QByteArray &members, const QString &finding) {
        QTest::newRow(name) << members << finding;
    };
    row("test identity",
        R"("identifier": [{"system": "urn:oid:1.2.250.1.213.1.4.10", "value": "255081416802538"}])",
        u"0 /identifier/0/value: C'est l'identité d'un patient d'essai"_qs);
    row("demonstration",
        R"("identifier": [{"system": "urn:oid:1.2.250.1.213.1.4.11", "value": "255081416802538"}])",
        u"0 /identifier/0/value: C'est l'identité d'un patient d'essai"_qs);
    row("waiting number",
        R"("identifier": [{"system": "urn:oid:1.2.250.1.213.1.4.9", "value": "7850578006084 82"}])",
        u"0 /identifier/0/value: C'est un numéro d'attente"_qs);
    row("wrong key",
        R"("identifier": [{"system": "urn:oid:1.2.250.1.213.1.4.8", "value": "255081416802539"}])",
        u"0 /identifier/0/value: Le numéro de sécurité sociale ne va pas"_qs);
    row("only a used name", R"("name": [{"use": "usual", "family": "A"}])",
        u"0 /name/0/family: Le fichier ne dit pas si ce nom est le nom de naissance"_qs);
    row("part of a date", R"("birthDate": "1985-03", "gender": "male")",
        u"0 /birthDate: Cette date n'est pas claire"_qs);
    row("other gender", R"("gender": "unknown", "birthDate": "1985-03-05")",
        u"0 /gender: Le fichier ne dit ni femme ni homme"_qs);
    row("deceased", R"("deceasedBoolean": true, "gender": "male")",
        u"0 /deceasedBoolean: Ce dossier dit que la personne est décédée"_qs);
}

void TestFhirPatient::findings()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, finding);
    const auto import = read(patient(members));
    QVERIFY(import.ok());
    const QList<ImportFinding> &all = import->people.first().findings;
    QCOMPARE(all.size(), 1);
    QVERIFY2(told(all).first().startsWith(finding), qPrintable(told(all).first()));
    QVERIFY(areSentences(all));
}

void TestFhirPatient::aBundle()
{
    const auto import = read(R"({"resourceType":"Bundle","type":"collection","entry":[
        {"resource":{"resourceType":"Organization","name":"X"}},
        {"resource":{"resourceType":"Patient","name":[{"use":"official","family":"A"}]}},
        {"fullUrl":"urn:uuid:1"},
        {"resource":{"resourceType":"Patient"}},
        {"resource":{"resourceType":"Patient","name":[{"use":"official","family":"B"}]}}]})");
    QVERIFY(import.ok());
    QCOMPARE(import->people.size(), 2);
    QCOMPARE(told(import->findings),
        QStringList{
            u"0 /entry/3/resource: Cette fiche ne dit rien du patient qui se reprenne."_qs});
}

void TestFhirPatient::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &json, ErrorCode code) {
        QTest::newRow(name) << json << int(code);
    };
    row("empty", "", ErrorCode::JsonSyntax);
    row("XML", "<Patient/>", ErrorCode::JsonSyntax);
    row("other resource", "{\"resourceType\":\"Observation\"}", ErrorCode::WrongFormat);
    row("no resource", "{}", ErrorCode::WrongFormat);
    row("a list", "[]", ErrorCode::WrongFormat);
    row("empty bundle", "{\"resourceType\":\"Bundle\"}", ErrorCode::WrongFormat);
    row("name of another type", patient("\"name\":\"A\""), ErrorCode::JsonWrongType);
    row("number for a text", patient("\"birthDate\":1985"), ErrorCode::JsonWrongType);
    row("twice", "{\"resourceType\":\"Patient\",\"resourceType\":\"Patient\"}",
        ErrorCode::JsonDuplicateKey);
    row("zero byte", QByteArray("{\"resourceType\":\"Patient\0\"}", 27), ErrorCode::JsonSyntax);
    row("broken text", "{\"resourceType\":\"\xFF\"}", ErrorCode::JsonSyntax);
    row("deep", QByteArray(100000, '['), ErrorCode::JsonSyntax);
}

void TestFhirPatient::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    const auto import = read(json);
    QVERIFY(!import.ok());
    QCOMPARE(int(import.error().first().code), code);
    QVERIFY(import.error().first().detail.endsWith(u'.'));
}

void TestFhirPatient::hostile()
{
    const auto large = read(QByteArray(100 * 1024 * 1024, ' '));
    QVERIFY(!large.ok());
    const auto names = read(patient("\"name\":[{\"use\":\"official\",\"family\":\"A\",\"given\":["
        + QByteArray("\"x\",").repeated(100000) + "\"x\"]}]"));
    QVERIFY(names.ok());
    QVERIFY(names->people.first().findings.first().text.contains(u"trop long"_qs));
}

QTEST_APPLESS_MAIN(TestFhirPatient)
#include "test_fhirpatient.moc"
