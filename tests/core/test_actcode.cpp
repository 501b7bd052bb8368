// The codes of acts and devices: how they are written, in every spacing, and nothing else.
#include "core/actcode.h"

#include "core/identifiertable.h"

using namespace prealable;
using test::accepted;
using test::refused;

class TestActCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void ccam_data();
    void ccam() { test::checkIdentifier<CcamCode>(); }
    void ngap_data();
    void ngap() { test::checkIdentifier<NgapCode>(); }
    void nabm_data();
    void nabm() { test::checkIdentifier<NabmCode>(); }
    void lpp_data();
    void lpp() { test::checkIdentifier<LppCode>(); }
    void acceptEverySpacing();
    void ngapParts_data();
    void ngapParts();
};

void TestActCode::ccam_data()
{
    test::identifierColumns();
    const QString code = QStringLiteral("HBLD036");
    accepted(code, code, code);
    accepted(QStringLiteral("hbld036"), code, code);
    accepted(QStringLiteral("HBLD 036"), code, code);
    accepted(QStringLiteral(" hb-ld.036 "), code, code);
    accepted(QStringLiteral("qzrp002"), QStringLiteral("QZRP002"), QStringLiteral("QZRP002"));
    accepted(QStringLiteral("IIII111"), QStringLiteral("IIII111"), QStringLiteral("IIII111"));
    refused(QString(), IdentifierProblem::Empty);
    refused(QStringLiteral(" . "), IdentifierProblem::Empty);
    refused(QStringLiteral("HBLD03"), IdentifierProblem::Length);
    refused(QStringLiteral("HBLD0366"), IdentifierProblem::Length);
    refused(QStringLiteral("HBL0036"), IdentifierProblem::Structure);
    refused(QStringLiteral("HBLDO36"), IdentifierProblem::Structure);
    refused(QStringLiteral("036HBLD"), IdentifierProblem::Structure);
    refused(QStringLiteral("1234567"), IdentifierProblem::Structure);
    refused(QStringLiteral("HBLD03é"), IdentifierProblem::Characters);
    refused(QStringLiteral("HBLD/36"), IdentifierProblem::Characters);
    refused(QStringLiteral("HBLİ036"), IdentifierProblem::Characters); // no ASCII letter
    refused(QStringLiteral("HBLD٠٣٦"), IdentifierProblem::Characters); // digits of another script
}

void TestActCode::ngap_data()
{
    test::identifierColumns();
    const auto as = [](const char *text, const char *code) {
        accepted(QString::fromUtf8(text), QString::fromUtf8(code), QString::fromUtf8(code));
    };
    as("TO 90", "TO 90");
    as("to90", "TO 90");
    as(" T O 9 0 ", "TO 90");
    as("AMK 8,1", "AMK 8,1");
    as("amk8.1", "AMK 8,1");
    as("RIC 8,12", "RIC 8,12");
    as("ric 8,12", "RIC 8,12");
    as("AMO 34", "AMO 34");
    as("K 0,5", "K 0,5");
    as("SPHQ 2000", "SPHQ 2000");
    refused(QString(), IdentifierProblem::Empty);
    refused(QStringLiteral("  "), IdentifierProblem::Empty);
    for (const char *text : {"TO", "90", "TO 0", "TO 0,0", "TO 90,", "TO ,5", "TO 90,123",
             "TO 1,2,3", "TO 90 B", "AAAAA 10", "TO 12345", ",", "T,O90"})
        refused(QString::fromLatin1(text), IdentifierProblem::Structure);
    for (const char *text : {"1/2 TO 90", "AMK-8", "TO 90 €", "ÀMK 8", "TO +5"})
        refused(QString::fromUtf8(text), IdentifierProblem::Characters);
}

void TestActCode::nabm_data()
{
    test::identifierColumns();
    accepted(QStringLiteral("0040"), QStringLiteral("0040"), QStringLiteral("0040"));
    accepted(QStringLiteral("00 40"), QStringLiteral("0040"), QStringLiteral("0040"));
    accepted(QStringLiteral("4 085"), QStringLiteral("4085"), QStringLiteral("4085"));
    refused(QString(), IdentifierProblem::Empty);
    refused(QStringLiteral("040"), IdentifierProblem::Length);
    refused(QStringLiteral("00400"), IdentifierProblem::Length);
    refused(QStringLiteral("B040"), IdentifierProblem::Characters);
    refused(QStringLiteral("004O"), IdentifierProblem::Characters);
}

void TestActCode::lpp_data()
{
    test::identifierColumns();
    const QString code = QStringLiteral("2503780");
    accepted(code, code, code);
    accepted(QStringLiteral("25 03 780"), code, code);
    accepted(QStringLiteral("0000001"), QStringLiteral("0000001"), QStringLiteral("0000001"));
    refused(QString(), IdentifierProblem::Empty);
    refused(QStringLiteral("250378"), IdentifierProblem::Length);
    refused(QStringLiteral("25037801"), IdentifierProblem::Length);
    refused(QStringLiteral("25O3780"), IdentifierProblem::Characters);
}

void TestActCode::acceptEverySpacing()
{
    test::checkSpacing<CcamCode>(QStringLiteral("HBLD036"));
    test::checkSpacing<NabmCode>(QStringLiteral("0040"));
    test::checkSpacing<LppCode>(QStringLiteral("2503780"));
    // A dot is a decimal comma here: only what is no character of the code is left out.
    for (const QChar filler : {QChar(u' '), QChar(0x00A0), QChar(0x202F), QChar(0xFEFF)}) {
        QString text = QStringLiteral("AMK8,1");
        for (qsizetype at = text.size(); at >= 0; --at)
            text.insert(at, filler);
        QVERIFY2(NgapCode::parse(text).ok(), qPrintable(text));
        QCOMPARE(NgapCode::parse(text)->canonical(), QStringLiteral("AMK 8,1"));
    }
}

void TestActCode::ngapParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("letters");
    QTest::addColumn<double>("coefficient");
    QTest::newRow("whole") << QStringLiteral("to90") << QStringLiteral("TO") << 90.0;
    QTest::newRow("comma") << QStringLiteral("AMK 8,1") << QStringLiteral("AMK") << 8.1;
    QTest::newRow("dot") << QStringLiteral("RIC 8.12") << QStringLiteral("RIC") << 8.12;
    QTest::newRow("below one") << QStringLiteral("K 0,5") << QStringLiteral("K") << 0.5;
}

void TestActCode::ngapParts()
{
    QFETCH(QString, text);
    const auto code = NgapCode::parse(text);
    QVERIFY(code.ok());
    QTEST(code->letters(), "letters");
    QTEST(code->coefficient(), "coefficient");
}

QTEST_APPLESS_MAIN(TestActCode)
#include "test_actcode.moc"
