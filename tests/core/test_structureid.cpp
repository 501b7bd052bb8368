#include "core/structureid.h"

#include "core/identifiertable.h"

using namespace prealable;
using test::accepted;
using test::refused;

class TestStructureId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void parses_data();
    void parses() { test::checkIdentifier<StructureId>(); }
    void tellsKindAndCertainty_data();
    void tellsKindAndCertainty();
    void acceptsEverySpacing();
};

void TestStructureId::parses_data()
{
    test::identifierColumns();
    accepted(QStringLiteral("750712184"), QStringLiteral("750712184"), QStringLiteral("750712184"));
    accepted(
        QStringLiteral("2A 0000014"), QStringLiteral("2A0000014"), QStringLiteral("2A0000014"));
    accepted(
        QStringLiteral("75 071 218 5"), QStringLiteral("750712185"), QStringLiteral("750712185"));
    accepted(QStringLiteral("732 829 320 00074"), QStringLiteral("73282932000074"),
        QStringLiteral("732 829 320 00074"));
    refused(QString(), IdentifierProblem::Empty);
    refused(QStringLiteral(" . "), IdentifierProblem::Empty);
    refused(QStringLiteral("75071218X"), IdentifierProblem::Characters);
    refused(QStringLiteral("7328293200007A"), IdentifierProblem::Characters);
    refused(QStringLiteral("Clinique du Parc"), IdentifierProblem::Characters);
    refused(QStringLiteral("75071218"), IdentifierProblem::Length);
    refused(QStringLiteral("7507121840"), IdentifierProblem::Length);
    refused(QStringLiteral("732829320000741"), IdentifierProblem::Length);
    refused(QStringLiteral("2A00000"), IdentifierProblem::Length);
    refused(QStringLiteral("000000000"), IdentifierProblem::Structure);
    refused(QStringLiteral("00000000000000"), IdentifierProblem::Structure);
    refused(QStringLiteral("73282932000075"), IdentifierProblem::Key);
}

void TestStructureId::tellsKindAndCertainty_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("certain");
    const auto row = [](const char *name, const QString &text, StructureId::Kind kind,
                         bool certain) { QTest::newRow(name) << text << int(kind) << certain; };
    using Kind = StructureId::Kind;
    row("FINESS", QStringLiteral("750712184"), Kind::Finess, true);
    row("Corsican FINESS", QStringLiteral("2b0004246"), Kind::Finess, false);
    // The same number with one digit changed may as well be a practice's number.
    row("AM number", QStringLiteral("750712185"), Kind::AmNumber, false);
    row("SIRET", QStringLiteral("73282932000074"), Kind::Siret, true);
}

void TestStructureId::tellsKindAndCertainty()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(bool, certain);
    const Parsed<StructureId> parsed = StructureId::parse(text);
    QVERIFY(parsed.ok());
    QCOMPARE(int(parsed->kind()), kind);
    QCOMPARE(parsed->isCertain(), certain);
}

void TestStructureId::acceptsEverySpacing()
{
    test::checkSpacing<StructureId>(QStringLiteral("750712184"));
    test::checkSpacing<StructureId>(QStringLiteral("2A0000014"));
    test::checkSpacing<StructureId>(QStringLiteral("73282932000074"));
}

QTEST_APPLESS_MAIN(TestStructureId)
#include "test_structureid.moc"
