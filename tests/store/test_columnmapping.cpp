// Patients from exports of French practices: which column is what, and what each row says.
#include "store/columnmapping.h"

#include "store/importtest.h"

using namespace prealable;
using namespace prealable::test;

class TestColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
    void people_data();
    void people();
    void findings_data();
    void findings();
    void aChangedColumnIsTaken();
    void unknownHeadingsAreSaid();
    void roundTrip();
    void damagedMapping_data();
    void damagedMapping();
    void targetsAreAboutPeople();
};

static PatientImport import(const QByteArray &csv)
{
    const Result<CsvTable> table = CsvTable::parse(csv, u"liste.csv"_qs);
    if (!table)
        qFatal("not a table");
    return patientsOf(*table, ColumnMapping::guess(table->headings, dictionary()), dictionary());
}

void TestColumnMapping::guesses_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *heading, const char *field) {
        QTest::newRow(heading) << QString::fromUtf8(heading) << QString::fromLatin1(field);
    };
    row("Nom", "beneficiary.familyName");
    row("NOM DE NAISSANCE", "beneficiary.familyName");
    row("Nom d'usage", "beneficiary.usedName");
    row("Nom d’usage", "beneficiary.usedName");
    row("Prénom(s)", "beneficiary.givenNames");
    row("PRENOM", "beneficiary.givenNames");
    row("N° Sécurité Sociale", "beneficiary.nir");
    row("N° de sécurité sociale", "beneficiary.nir");
    row("Num_SS", "beneficiary.nir");
    row("Matricule INS", "beneficiary.nir");
    row("Clé", "beneficiary.nir");
    row("Date de naissance", "beneficiary.birthDate");
    row("Né(e) le", "beneficiary.birthDate");
    row("Sexe", "beneficiary.sex");
    row("Civilité", "beneficiary.sex");
    row("Adresse 1", "beneficiary.address.lines");
    row("Complément d'adresse", "beneficiary.address.lines");
    row("Code postal", "beneficiary.address.postalCode");
    row("CP", "beneficiary.address.postalCode");
    row("Ville", "beneficiary.address.city");
    row("Tél. portable", "beneficiary.phone");
    row("Téléphone", "beneficiary.phone");
    row("Nom assuré", "insured.familyName");
    row("NIR ouvrant-droit", "insured.nir");
    row("Organisme de rattachement", "fund.code");
    row("Caisse", "fund.name");
    row("Solde", "");
    row("Notes", "");
    row("", "");
}

void TestColumnMapping::guesses()
{
    QFETCH(QString, heading);
    QFETCH(QString, field);
    const ColumnMapping mapping = ColumnMapping::guess({heading}, dictionary());
    QCOMPARE(mapping.columns().first().field.text(), field);
    QCOMPARE(mapping.columns().first().part == ColumnMapping::Part::NirKey, heading == u"Clé"_qs);
}

void TestColumnMapping::people_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("person");
    const auto row = [](const char *name, const QByteArray &csv, const QStringList &person) {
        QTest::newRow(name) << csv << person;
    };
    row("whole",
        "Nom;Prénom;N° Sécu;Date de naissance;Sexe;Adresse;CP;Ville;Tél\n"
        "MARTIN;Zoé;2 69 09 2A 004 021 83;05/09/1969;F;1 rue A;20000;AJACCIO;06.12.34.56.78\n",
        {u"address.city=AJACCIO"_qs, u"address.lines=1 rue A"_qs, u"address.postalCode=20000"_qs,
            u"birthDate=1969-09-05"_qs, u"familyName=MARTIN"_qs, u"givenNames=Zoé"_qs,
            u"nir=269092A00402183"_qs, u"phone=0612345678"_qs, u"sex=woman"_qs});
    row("key in its column", "NIR;Clé\n2550814168025;38\n", {u"nir=255081416802538"_qs});
    row("key of one digit", "Cle;NIR\n8;3850578006084\n", {u"nir=3850578006084 08"_qs});
    row("key twice", "NIR;Clé\n255081416802538;38\n", {u"nir=255081416802538"_qs});
    row("key of one of two numbers", "NIR;Clé;NIR assuré\n2550814168025;38;3850578006084\n",
        {u"nir=255081416802538"_qs, u"insured.nir=3850578006084"_qs});
    row("lines of an address", "Adresse 1;Adresse 2;Ville\nBât. B;2 rue C;Lyon\n",
        {u"address.city=Lyon"_qs, u"address.lines=Bât. B|2 rue C"_qs});
    row("code and town together", "Nom;CP Ville\nA;75008 PARIS CEDEX 08\n",
        {u"address.city=PARIS CEDEX 08"_qs, u"address.postalCode=75008"_qs, u"familyName=A"_qs});
    row("first of the telephones", "Nom;Mobile;Fixe\nA;;01 23 45 67 89\n",
        {u"familyName=A"_qs, u"phone=0123456789"_qs});
    row("civilité", "Nom;Civilité\nA;Mme\n", {u"familyName=A"_qs, u"sex=woman"_qs});
    row("sex in digits", "Nom;Sexe\nA;1\n", {u"familyName=A"_qs, u"sex=man"_qs});
    row("ISO date", "Nom;DDN\nA;1985-03-05\n", {u"birthDate=1985-03-05"_qs, u"familyName=A"_qs});
    row("insured and caisse",
        "Nom;Nom assuré;NIR assuré;Code organisme\nA;B;2550814168025 38;01 751 0000\n",
        {u"familyName=A"_qs, u"fund.code=017510000"_qs, u"insured.familyName=B"_qs,
            u"insured.nir=255081416802538"_qs});
}

void TestColumnMapping::people()
{
    QFETCH(QByteArray, csv);
    const PatientImport read = import(csv);
    QCOMPARE(read.people.size(), 1);
    QTEST(told(read.people.first()), "person");
    QCOMPARE(read.people.first().line, 2);
}

void TestColumnMapping::findings_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("finding"); // of the person; line and column first
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const QByteArray &csv, const QString &finding,
                         const QString &kept) { QTest::newRow(name) << csv << finding << kept; };
    row("wrong key", "Nom;NIR\nA;255081416802539\n",
        u"2 NIR: Le numéro de sécurité sociale ne va pas"_qs, u"nir=255081416802539"_qs);
    row("short number", "Nom;NIR\nA;25508\n", u"2 NIR: Le numéro de sécurité sociale n'a pas"_qs,
        u"nir=25508"_qs);
    row("rounded", "Nom;NIR\nA;\"2,55082E+14\"\n", u"2 NIR: Un tableur a arrondi"_qs,
        u"nir=2,55082E+14"_qs);
    row("zero lost", "Nom;CP\nA;1000\n", u"2 CP: Le code postal n'a pas"_qs,
        u"address.postalCode=1000"_qs);
    row("two-digit year", "Nom;DDN\nA;05/03/85\n", u"2 DDN: Cette date n'est pas claire"_qs, {});
    row("no such day", "Nom;DDN\nA;31/02/1985\n", u"2 DDN: Cette date n'est pas claire"_qs, {});
    row("unknown sex", "Nom;Sexe\nA;X\n", u"2 Sexe: Ce mot n'est pas connu"_qs, {});
    row("two names", "Nom;Nom de naissance\nA;B\n", u"2 Nom de naissance: Le fichier donne deux"_qs,
        u"familyName=A"_qs);
    row("a whole file in a cell", "Nom;Ville\nA;" + QByteArray(3000, 'x') + "\n",
        u"2 Ville: Ce texte est trop long"_qs, {});
}

void TestColumnMapping::findings()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, finding);
    QFETCH(QString, kept);
    const PatientImport read = import(csv);
    QCOMPARE(read.people.size(), 1);
    const ImportedPerson &person = read.people.first();
    QCOMPARE(person.findings.size(), 1);
    QVERIFY2(told(person.findings).first().startsWith(finding),
        qPrintable(told(person.findings).first()));
    QVERIFY(areSentences(person.findings));
    QCOMPARE(told(person).size(), kept.isEmpty() || kept == u"familyName=A" ? 1 : 2);
    QVERIFY(kept.isEmpty() || told(person).contains(kept));
}

void TestColumnMapping::aChangedColumnIsTaken()
{
    const auto table = CsvTable::parse("Zone 1;Nom\nLyon;Durand\n", u"l.csv"_qs);
    QVERIFY(table.ok());
    ColumnMapping mapping = ColumnMapping::guess(table->headings, dictionary());
    mapping.setColumn(0, FieldId(u"beneficiary.address.city"_qs));
    mapping.setColumn(1, {});
    mapping.setColumn(7, FieldId(u"beneficiary.nir"_qs)); // not there
    const PatientImport read = patientsOf(*table, mapping, dictionary());
    QCOMPARE(told(read.people.first()), QStringList{u"address.city=Lyon"_qs});
    QVERIFY(mapping.fits(table->headings));
    QVERIFY(!mapping.fits({u"Nom"_qs}));
}

void TestColumnMapping::unknownHeadingsAreSaid()
{
    const PatientImport none = import("A;B\n1;2\n");
    QVERIFY(none.people.isEmpty());
    QCOMPARE(told(none.findings), QStringList{u"1 : Aucun titre de colonne n'a été reconnu."_qs});
    const PatientImport some = import("Nom;Solde\n;12\nA;3\n");
    QCOMPARE(some.people.size(), 1);
    QCOMPARE(
        told(some.findings), QStringList{u"2 : Cette ligne ne contient rien qui se reprenne."_qs});
    QVERIFY(areSentences(none.findings + some.findings));
}

void TestColumnMapping::roundTrip()
{
    ColumnMapping mapping
        = ColumnMapping::guess({u"Nom"_qs, u"Clé"_qs, u"Solde"_qs, u"Né(e) le"_qs}, dictionary());
    const auto again = ColumnMapping::parse(mapping.toJson(), u"c.json"_qs, dictionary());
    QVERIFY(again.ok());
    QVERIFY(*again == mapping);
}

void TestColumnMapping::damagedMapping_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &json, ErrorCode code) {
        QTest::newRow(name) << json << int(code);
    };
    const QByteArray begin = "{\"format\":\"prealable-columns\",\"version\":1,\"columns\":";
    row("not JSON", "Nom;Ville", ErrorCode::JsonSyntax);
    row("other", "{\"format\":\"prealable-request\"}", ErrorCode::WrongFormat);
    row("a list", "[1]", ErrorCode::WrongFormat);
    row("later", "{\"format\":\"prealable-columns\",\"version\":2}", ErrorCode::NewerVersion);
    row("no columns", "{\"format\":\"prealable-columns\",\"version\":1}",
        ErrorCode::JsonMissingKey);
    row("no heading", begin + "[{\"field\":\"beneficiary.nir\"}]}", ErrorCode::JsonMissingKey);
    row("unknown field", begin + "[{\"heading\":\"A\",\"field\":\"beneficiary.x\"}]}",
        ErrorCode::UnknownField);
    row("medical field", begin + "[{\"heading\":\"A\",\"field\":\"risk.nature\"}]}",
        ErrorCode::UnknownField);
    row("wrong part", begin + "[{\"heading\":\"A\",\"part\":\"half\"}]}",
        ErrorCode::JsonWrongValue);
    row("deep", QByteArray(5000, '['), ErrorCode::JsonSyntax);
}

void TestColumnMapping::damagedMapping()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    const auto mapping = ColumnMapping::parse(json, u"c.json"_qs, dictionary());
    QVERIFY(!mapping.ok());
    QCOMPARE(int(mapping.error().first().code), code);
    QVERIFY(mapping.error().first().detail.endsWith(u'.'));
}

void TestColumnMapping::targetsAreAboutPeople()
{
    const QList<FieldId> targets = ColumnMapping::targets(dictionary());
    QVERIFY(targets.contains(FieldId(u"beneficiary.nir"_qs)));
    QVERIFY(targets.contains(FieldId(u"fund.code"_qs)));
    for (const FieldId &field : targets) {
        QVERIFY2(!dictionary().value(field).medical, qPrintable(field.text()));
        QVERIFY2(!field.text().startsWith(u"risk."), qPrintable(field.text()));
    }
}

QTEST_APPLESS_MAIN(TestColumnMapping)
#include "test_columnmapping.moc"
