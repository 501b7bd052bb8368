// Lines of text of made-up attestations de droits: what they state is public, their layout is not,
// so that several are tried.
#include "store/rightsattestation.h"

#include "store/importtest.h"

using namespace prealable;
using namespace prealable::test;

class TestRightsAttestation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layouts_data();
    void layouts();
    void severalOnALine_data();
    void severalOnALine();
    void beneficiariesInRows();
    void beneficiariesInBlocks();
    void namesThatCannotBeToldApart();
    void anOldOneIsNoted();
    void whatIsReadIsToBeCompared();
    void aWrongNumberIsNoted();
    void refused_data();
    void refused();
    void hostile();
};

static const QDate day(2026, 11, 21);

static Result<PatientImport> read(const QString &text)
{
    return readRightsAttestation(text.split(u'\n'), u"droits.pdf"_qs, dictionary(), day);
}

void TestRightsAttestation::layouts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("labels and values on a line")
        << QStringLiteral("Attestation de droits à l'assurance maladie\n"
                          "Valable du 01/11/2026 au 31/10/2027\n"
                          "Assuré(e)\n"
                          "Nom de naissance : MARTIN\n"
                          "Nom d'usage : DURAND\n"
                          "Prénom(s) : Zoé Anne\n"
                          "N° de sécurité sociale : 2 69 09 2A 004 021 83\n"
                          "Date de naissance : 05/09/1969\n"
                          "Organisme de rattachement : 01 751 0000\n");
    QTest::newRow("values on the next line")
        << QStringLiteral("ATTESTATION DE DROITS\n\n"
                          "Nom de famille\nMARTIN\n"
                          "Nom d’usage\nDURAND\n"
                          "Prénoms\nZoé Anne\n"
                          "Numéro de sécurité sociale\n2 69 09 2A 004 021 83\n"
                          "Né(e) le\n05/09/1969\n"
                          "Code organisme\n01 751 0000\n");
    QTest::newRow("without colons, other spaces")
        << QStringLiteral("Attestation  de  droits\n"
                          "NOM DE NAISSANCE   MARTIN\n"
                          "NOM D'USAGE   DURAND\n"
                          "PRÉNOMS   Zoé Anne\n"
                          "Nº DE SÉCURITÉ SOCIALE\u00A0: 269092A004021 83 (clé comprise)\n"
                          "DATE DE NAISSANCE   05/09/1969\n"
                          "ORGANISME DE RATTACHEMENT : CPAM DE PARIS (017510000)\n");
}

void TestRightsAttestation::layouts()
{
    QFETCH(QString, text);
    const auto import = read(text);
    QVERIFY(import.ok());
    QCOMPARE(import->people.size(), 1);
    QCOMPARE(told(import->people.first()),
        QStringList({u"birthDate=1969-09-05"_qs, u"familyName=MARTIN"_qs, u"givenNames=Zoé Anne"_qs,
            u"nir=269092A00402183"_qs, u"usedName=DURAND"_qs, u"fund.code=017510000"_qs}));
    QCOMPARE(told(import->people.first().findings), QStringList());
}

static const QString insured = QStringLiteral("Attestation de droits\nNom et prénom : DURAND "
                                              "Paul\nN° de sécurité sociale : 2550814168025 38\n"
                                              "Organisme de rattachement : 01 751 0000\n");

void TestRightsAttestation::severalOnALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("person");
    const auto row = [](const char *name, const QString &line, const QStringList &person) {
        QTest::newRow(name) << line << person;
    };
    const QString born = u"birthDate=1985-03-05"_qs;
    const QString name = u"familyName=DURAND"_qs;
    row("a colon of the second", u"Nom DURAND   Date de naissance : 05/03/1985"_qs, {born, name});
    row("a particle", u"Nom DE LA TOUR Date de naissance : 05/03/1985"_qs,
        {born, u"familyName=DE LA TOUR"_qs});
    row("two colons", u"Nom : DURAND Date de naissance : 05/03/1985"_qs, {born, name});
    row("no colons", u"Nom DURAND Prénom Zoé"_qs, {name, u"givenNames=Zoé"_qs});
    row("letters that fold to two", u"Nom ŒUVRÉ Date de naissance : 05/03/1985"_qs,
        {born, u"familyName=ŒUVRÉ"_qs});
    row("whose name", u"NOM DE L'ASSURÉ : DURAND"_qs, {name});
    row("with a bracket", u"Nom (de naissance) : DURAND"_qs, {name});
    row("a label as a street", u"Adresse : 1 rue du Nom de Jésus"_qs,
        {u"address.lines=1 rue du Nom de Jésus"_qs});
}

void TestRightsAttestation::severalOnALine()
{
    QFETCH(QString, line);
    const auto import = read(u"Attestation de droits\n"_qs + line + u'\n');
    QVERIFY(import.ok());
    QTEST(told(import->people.first()), "person");
}

void TestRightsAttestation::beneficiariesInRows()
{
    const auto import = read(insured
        + QStringLiteral(
            "Bénéficiaires\nNom Prénom Date de naissance\n"
            "DURAND Léo 12/06/2015\nLE GOFF Anne-Marie 01/02/1960 2 60 02 75 008 001 41\n"
            "Ces droits sont ouverts.\n"));
    QVERIFY(import.ok());
    QCOMPARE(import->people.size(), 3);
    QCOMPARE(told(import->people.at(1)),
        QStringList({u"birthDate=2015-06-12"_qs, u"familyName=DURAND"_qs, u"givenNames=Léo"_qs,
            u"fund.code=017510000"_qs, u"insured.familyName=DURAND"_qs,
            u"insured.givenNames=Paul"_qs, u"insured.nir=255081416802538"_qs}));
    QVERIFY(told(import->people.at(2)).contains(u"familyName=LE GOFF"_qs));
    QVERIFY(told(import->people.at(2)).contains(u"givenNames=Anne-Marie"_qs));
    QVERIFY(import->people.at(2).answers.value(FieldId(u"beneficiary.nir"_qs)).isAnswered());
    QVERIFY(import->people.at(1).line < import->people.at(2).line);
}

void TestRightsAttestation::beneficiariesInBlocks()
{
    const auto import = read(insured
        + QStringLiteral(
            "Bénéficiaire 1\nNom : DURAND\nPrénom : Léo\nDate de naissance : 12/06/2015\n"
            "Bénéficiaire 2\nNom : PETIT\nPrénom : Lou\nDate de naissance : 13/07/2016\n"));
    QVERIFY(import.ok());
    QCOMPARE(import->people.size(), 3);
    QVERIFY(told(import->people.at(1)).contains(u"givenNames=Léo"_qs));
    QVERIFY(told(import->people.at(2)).contains(u"familyName=PETIT"_qs));
    QVERIFY(told(import->people.at(2)).contains(u"birthDate=2016-07-13"_qs));
}

void TestRightsAttestation::namesThatCannotBeToldApart()
{
    const auto import = read(u"Attestation de droits\nNom et prénom : DURAND PAUL\n"_qs);
    QVERIFY(import.ok());
    const ImportedPerson &person = import->people.first();
    QCOMPARE(told(person), QStringList{u"familyName=DURAND PAUL"_qs});
    QCOMPARE(person.findings.size(), 1);
    QVERIFY(areSentences(person.findings));
}

void TestRightsAttestation::anOldOneIsNoted()
{
    const auto has = [](const QString &line) {
        const auto import = read(insured + line);
        return import.ok() && told(import->findings).join(u'|').contains(u"n'est plus valable"_qs);
    };
    QVERIFY(has(u"Valable du 01/01/2025 au 31/12/2025\n"_qs));
    QVERIFY(has(u"Droits ouverts jusqu'au 20/11/2026\n"_qs));
    QVERIFY(!has(u"Droits ouverts jusqu'au 21/11/2026\n"_qs));
    QVERIFY(!has(u"Fait au Mans, au 20/11/2026\n"_qs));
}

void TestRightsAttestation::whatIsReadIsToBeCompared()
{
    const auto import = read(insured);
    QVERIFY(import.ok());
    QVERIFY(!import->findings.isEmpty() && areSentences(import->findings));
    QVERIFY(import->findings.first().fix.contains(u"Comparez"_qs));
}

void TestRightsAttestation::aWrongNumberIsNoted()
{
    const auto import
        = read(u"Attestation de droits\nNom : A\nN° de sécurité sociale : 2550814168025 39\n"_qs);
    QVERIFY(import.ok());
    QCOMPARE(import->people.first().findings.size(), 1);
    QCOMPARE(import->people.first().findings.first().line, 3);
    QVERIFY(told(import->people.first()).contains(u"nir=255081416802539"_qs)
        || told(import->people.first()).contains(u"nir=2550814168025 39"_qs));
}

void TestRightsAttestation::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << u"pas une attestation"_qs;
    QTest::newRow("another paper") << u"Facture\nNom : DURAND\n"_qs << u"pas une attestation"_qs;
    QTest::newRow("nobody") << u"Attestation de droits\nPage 1\n"_qs << u"Aucune personne"_qs;
    QTest::newRow("a scan") << u"\n\n\n"_qs << u"ne se lit pas"_qs;
}

void TestRightsAttestation::refused()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto import = read(text);
    QVERIFY(!import.ok());
    QCOMPARE(import.error().code, ErrorCode::WrongFormat);
    QVERIFY2(import.error().detail.contains(says), qPrintable(import.error().detail));
}

void TestRightsAttestation::hostile()
{
    const auto longOne
        = readRightsAttestation(QStringList(3000, u"Nom : A"_qs), u"d.pdf"_qs, dictionary(), day);
    QVERIFY(!longOne.ok());
    QCOMPARE(longOne.error().code, ErrorCode::FileTooLarge);
    const auto crowd = read(
        insured + u"Bénéficiaires\n"_qs + QString(u"DURAND Léo 12/06/2015\n"_qs).repeated(1900));
    QVERIFY(crowd.ok());
    QVERIFY(crowd->people.size() <= 51);
    QVERIFY(told(crowd->findings).join(u'|').contains(u"il y en a trop"_qs));
    QVERIFY(read(insured + QString(1000000, u'1') + u'\n').ok());
    QVERIFY(read(insured + QString(5000, QChar(0)) + u"\nNom :\nNom :\nNom :"_qs).ok());
    // Letters that folding makes longer.
    QVERIFY(
        read(insured + QStringLiteral("Nom\u0130\uFB03 \uFB03\n:\n::::\nPr\uFB03nom \uFB03 x\n"))
            .ok());
}

QTEST_APPLESS_MAIN(TestRightsAttestation)
#include "test_rightsattestation.moc"
