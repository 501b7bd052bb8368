// Headers of made-up CDA documents.
#include "store/cdaheader.h"

#include "store/importtest.h"

#include <QElapsedTimer>

using namespace prealable;
using namespace prealable::test;

class TestCdaHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeHeader();
    void parts_data();
    void parts();
    void findings_data();
    void findings();
    void nothingAfterThePatientIsRead();
    void severalPatients();
    void refused_data();
    void refused();
    void hostile();
};

static Result<PatientImport> read(const QByteArray &xml)
{
    return readCdaHeader(xml, u"cda.xml"_qs, dictionary());
}

static QByteArray document(const QByteArray &role, const QByteArray &after = "<author/>")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<ClinicalDocument xmlns=\"urn:hl7-org:v3\" xmlns:sdtc=\"urn:hl7-org:sdtc\">\n"
           "<realmCode code=\"FR\"/><typeId root=\"2.16.840.1.113883.1.3\" "
           "extension=\"POCD_HD000040\"/>\n"
           "<title>Lettre</title>\n<recordTarget><patientRole>"
        + role + "</patientRole></recordTarget>\n" + after + "</ClinicalDocument>";
}

void TestCdaHeader::aWholeHeader()
{
    const auto import = read(document(R"(
      <id root="1.2.250.1.213.1.4.8" extension="269092A00402183"/>
      <id root="1.2.3.4.567.8.9.10" extension="1234567890121"/>
      <addr use="H"><houseNumber>1</houseNumber><streetNameType>rue</streetNameType>
        <streetName>des Lilas</streetName><postalCode>20000</postalCode><city>AJACCIO</city><country>FRA</country></addr>
      <telecom value="mailto:a@example.org"/><telecom value="tel:0612345678" use="MC"/>
      <patient><name><family qualifier="BR">MARTIN</family><family qualifier="CL">DURAND</family>
        <given>Zoé Anne</given><given qualifier="BR">Zoé</given><given qualifier="CL">Anne</given></name>
        <administrativeGenderCode code="F" codeSystem="2.16.840.1.113883.5.1"/>
        <birthTime value="19690905"/>
        <birthplace><place><addr><county>2A004</county><city>Ailleurs</city></addr></place></birthplace></patient>)"));
    QVERIFY(import.ok());
    QCOMPARE(import->people.size(), 1);
    QCOMPARE(told(import->people.first()),
        QStringList({u"address.city=AJACCIO"_qs, u"address.lines=1 rue des Lilas"_qs,
            u"address.postalCode=20000"_qs, u"birthDate=1969-09-05"_qs, u"familyName=MARTIN"_qs,
            u"givenNames=Zoé Anne"_qs, u"nir=269092A00402183"_qs, u"phone=0612345678"_qs,
            u"sex=woman"_qs, u"usedName=DURAND"_qs}));
    QCOMPARE(told(import->people.first().findings), QStringList());
}

void TestCdaHeader::parts_data()
{
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<QStringList>("person");
    const auto row = [](const char *name, const QByteArray &role, const QStringList &person) {
        QTest::newRow(name) << role << person;
    };
    row("older qualifier",
        "<patient><name><family qualifier=\"SP\">B</family><family "
        "qualifier=\"BR\">A</family></name></patient>",
        {u"familyName=A"_qs, u"usedName=B"_qs});
    row("no qualifier",
        "<patient><name><family>A</family><given>B</given><given>C</given></name></patient>",
        {u"familyName=A"_qs, u"givenNames=B C"_qs});
    row("street lines",
        "<addr><streetAddressLine>Bât. B</streetAddressLine><streetAddressLine>1 rue "
        "A</streetAddressLine>"
        "<city>Lyon</city></addr>",
        {u"address.city=Lyon"_qs, u"address.lines=Bât. B|1 rue A"_qs});
    row("time of birth", "<patient><birthTime value=\"19690905101500+0100\"/></patient>",
        {u"birthDate=1969-09-05"_qs});
    row("entities of XML", "<patient><name><family>A &amp; B&#233;</family></name></patient>",
        {u"familyName=A & Bé"_qs});
    row("CDATA", "<patient><name><family><![CDATA[A]]></family></name></patient>",
        {u"familyName=A"_qs});
    row("number of a test first",
        "<id root=\"1.2.250.1.213.1.4.10\" extension=\"269092A00402183\"/>"
        "<id root=\"1.2.250.1.213.1.4.8\" extension=\"255081416802538\"/>",
        {u"nir=255081416802538"_qs});
    row("unknown birth",
        "<patient><name><family>A</family></name><birthTime nullFlavor=\"UNK\"/></patient>",
        {u"familyName=A"_qs});
}

void TestCdaHeader::parts()
{
    QFETCH(QByteArray, role);
    const auto import = read(document(role));
    QVERIFY(import.ok());
    QTEST(told(import->people.first()), "person");
    QCOMPARE(told(import->people.first().findings), QStringList());
}

void TestCdaHeader::findings_data()
{
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<QString>("finding");
    QTest::newRow("test identity")
        << QByteArray("<id root=\"1.2.250.1.213.1.4.10\" extension=\"255081416802538\"/>")
        << u"5 recordTarget/patientRole/id: C'est l'identité d'un patient d'essai"_qs;
    QTest::newRow("wrong key")
        << QByteArray("<id root=\"1.2.250.1.213.1.4.8\" extension=\"255081416802539\"/>")
        << u"5 recordTarget/patientRole/id: Le numéro de sécurité sociale ne va pas"_qs;
    QTest::newRow("only a used name")
        << QByteArray("<patient><name><family qualifier=\"CL\">A</family></name></patient>")
        << u"5 recordTarget/patientRole: Le document ne donne que le nom utilisé"_qs;
    QTest::newRow("part of a date")
        << QByteArray(
               "<patient><name><family>A</family></name><birthTime value=\"1985\"/></patient>")
        << u"5 recordTarget/patientRole/patient/birthTime: Cette date n'est pas claire"_qs;
}

void TestCdaHeader::findings()
{
    QFETCH(QByteArray, role);
    QFETCH(QString, finding);
    const auto import = read(document(role));
    QVERIFY(import.ok());
    const QList<ImportFinding> &all = import->people.first().findings;
    QCOMPARE(all.size(), 1);
    QVERIFY2(told(all).first().startsWith(finding), qPrintable(told(all).first()));
    QVERIFY(areSentences(all));
}

void TestCdaHeader::nothingAfterThePatientIsRead()
{
    const auto import = read(document("<patient><name><family>A</family></name></patient>",
        "<author/><component><nonXMLBody><text>&undefined; <broken"));
    QVERIFY(import.ok());
    QCOMPARE(told(import->people.first()), QStringList{u"familyName=A"_qs});
}

void TestCdaHeader::severalPatients()
{
    const QByteArray second = "<recordTarget><patientRole><patient><name><family>B</family></name>"
                              "</patient></patientRole></recordTarget><recordTarget/>";
    const auto import
        = read(document("<patient><name><family>A</family></name></patient>", second));
    QVERIFY(import.ok());
    QCOMPARE(import->people.size(), 2);
    QCOMPARE(import->findings.size(), 1);
    QVERIFY(areSentences(import->findings));
}

void TestCdaHeader::refused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &xml, const QString &says) {
        QTest::newRow(name) << xml << says;
    };
    const QByteArray root = "<ClinicalDocument xmlns=\"urn:hl7-org:v3\">";
    row("empty", "", u"pas du XML"_qs);
    row("JSON", "{}", u"pas du XML"_qs);
    row("other XML", "<html/>", u"pas un document CDA"_qs);
    row("no namespace", "<ClinicalDocument/>", u"pas un document CDA"_qs);
    row("no patient", root + "<title/></ClinicalDocument>", u"recordTarget"_qs);
    row("patient in the body only",
        root + "<component><recordTarget/></component></ClinicalDocument>", u"recordTarget"_qs);
    row("cut", root + "<recordTarget><patientRole>", u"pas du XML"_qs);
    row("wrong end", root + "<recordTarget></patientRole>", u"pas du XML"_qs);
    row("zero byte", root + QByteArray("<title>\0</title>", 16), u"pas du XML"_qs);
    row("broken text", root + "<title>\xFF</title></ClinicalDocument>", u"pas du XML"_qs);
    row("document type", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">" + root, u"par prudence"_qs);
    row("external entity",
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + root
            + "<title>&x;</title></ClinicalDocument>",
        u"par prudence"_qs);
    QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY l0 \"lol\">";
    for (int i = 1; i < 10; ++i)
        laughs += "<!ENTITY l" + QByteArray::number(i) + " \""
            + ("&l" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    row("billion laughs", laughs + "]>" + root + "<title>&l9;</title></ClinicalDocument>",
        u"par prudence"_qs);
    row("unknown entity", root + "<title>&x;</title></ClinicalDocument>", u"pas du XML"_qs);
    row("deep", root + QByteArray("<a>").repeated(100000), u"imbriqué"_qs);
    row("deep in a text",
        root + "<recordTarget><patientRole><patient><name><family>"
            + QByteArray("<a>").repeated(100000),
        u"imbriqué"_qs);
    row("wide", root + QByteArray("<a/>").repeated(100000), u"trop long"_qs);
    row("a crowd", root + QByteArray("<recordTarget/>").repeated(100), u"trop long"_qs);
    row("a long name",
        document(
            "<patient><name><family>" + QByteArray(100000, 'x') + "</family></name></patient>"),
        u"trop long"_qs);
}

void TestCdaHeader::refused()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, says);
    QElapsedTimer timer;
    timer.start();
    const auto import = read(xml);
    QVERIFY(!import.ok());
    QCOMPARE(import.error().code, ErrorCode::WrongFormat);
    QVERIFY2(import.error().detail.contains(says), qPrintable(import.error().detail));
    QVERIFY(timer.elapsed() < 20000);
}

void TestCdaHeader::hostile()
{
    const auto large = read(QByteArray(100 * 1024 * 1024, '<'));
    QVERIFY(!large.ok());
    QCOMPARE(large.error().code, ErrorCode::FileTooLarge);
    const auto body = read(document("<patient><name><family>A</family></name></patient>",
        "<component>" + QByteArray(20 * 1024 * 1024, 'x')));
    QVERIFY(body.ok()); // an image in the body costs nothing
    // What is found twice is compared, what is a line is put behind: not with thousands of them.
    QByteArray crowd;
    for (int i = 0; i < 3000; ++i)
        crowd += "<given>" + QByteArray::number(i) + "</given>";
    QByteArray lines;
    for (int i = 0; i < 3000; ++i)
        lines += "<streetAddressLine>" + QByteArray(100, 'x') + "</streetAddressLine>";
    const auto many
        = read(document("<addr>" + lines + "</addr><patient><name>" + crowd + "</name></patient>"));
    QVERIFY(many.ok());
    const ImportedPerson &person = many->people.first();
    QCOMPARE(person.findings.size(), 2);
    QVERIFY(areSentences(person.findings));
    const auto text = [&person](const char *field) {
        return person.answers.value(FieldId(QString::fromLatin1(field))).toText();
    };
    QCOMPARE(text("beneficiary.givenNames").split(u' ').size(), 50);
    QVERIFY(text("beneficiary.address.lines").size() <= 2000);
    const auto before = read("<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><title>"
        + QByteArray(20 * 1024 * 1024, 'x') + "</title></ClinicalDocument>");
    QVERIFY(!before.ok());
}

QTEST_APPLESS_MAIN(TestCdaHeader)
#include "test_cdaheader.moc"
