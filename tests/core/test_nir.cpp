#include "core/nir.h"

#include "core/identifiertable.h"

#include <QRandomGenerator>

using namespace prealable;
using test::accepted;
using test::refused;

static constexpr quint32 seed = 20261121;

// The key by the other published method: the letter becomes 0, then 1 or 2 million are taken away.
static QString keyOf(QString number)
{
    qint64 taken = 0;
    if (number.at(6) == u'A')
        taken = 1000000;
    if (number.at(6) == u'B')
        taken = 2000000;
    const qint64 value
        = number.replace(6, 1, taken == 0 ? number.mid(6, 1) : QStringLiteral("0")).toLongLong()
        - taken;
    return QStringLiteral("%1").arg(97 - value % 97, 2, 10, QLatin1Char('0'));
}

static QString padded(int number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

static QString someNumber(QRandomGenerator &random)
{
    static const QStringList sexes{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
        QStringLiteral("4"), QStringLiteral("7"), QStringLiteral("8")};
    static const QStringList places{QStringLiteral("01"), QStringLiteral("2A"),
        QStringLiteral("2B"), QStringLiteral("20"), QStringLiteral("75"), QStringLiteral("97"),
        QStringLiteral("98"), QStringLiteral("99")};
    return sexes.at(random.bounded(int(sexes.size()))) + padded(random.bounded(100), 2)
        + padded(random.bounded(1, 13), 2) + places.at(random.bounded(int(places.size())))
        + padded(random.bounded(1, 1000), 3) + padded(random.bounded(1, 1000), 3);
}

class TestNir : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void parses_data();
    void parses() { test::checkIdentifier<Nir>(); }
    void verifiesPublishedKeys_data();
    void verifiesPublishedKeys();
    void acceptsMonthsOfIncompleteRecords();
    void keepsKeyApart();
    void tellsSexAndBirth();
    void agreesWithBirthDate();
    void refusesEverySlip();
    void refusesEverySwap();
    void acceptsEverySpacing();
};

void TestNir::parses_data()
{
    test::identifierColumns();
    accepted(QStringLiteral("295109912611193"), QStringLiteral("295109912611193"),
        QStringLiteral("2 95 10 99 126 111 93"));
    accepted(QStringLiteral("2 95 10 99 126 111"), QStringLiteral("2951099126111"),
        QStringLiteral("2 95 10 99 126 111"));
    accepted(QStringLiteral("2.69.09.2a.004.021-83"), QStringLiteral("269092A00402183"),
        QStringLiteral("2 69 09 2A 004 021 83"));
    accepted(QStringLiteral("285012b03301283"), QStringLiteral("285012B03301283"),
        QStringLiteral("2 85 01 2B 033 012 83"));
    accepted(QStringLiteral("1\u00a085\u00a005\u202f78 006 084 \u2013 91"),
        QStringLiteral("185057800608491"), QStringLiteral("1 85 05 78 006 084 91"));
    accepted(QStringLiteral("1850597105123"), QStringLiteral("1850597105123"),
        QStringLiteral("1 85 05 97 105 123")); // Guadeloupe
    accepted(QStringLiteral("1850520004021"), QStringLiteral("1850520004021"),
        QStringLiteral("1 85 05 20 004 021")); // Corsica before 1976

    refused(QString(), IdentifierProblem::Empty);
    refused(QStringLiteral("  \u00a0- ."), IdentifierProblem::Empty);
    refused(QStringLiteral("2 95 1O 99 126 111"), IdentifierProblem::Characters); // a letter O
    refused(QStringLiteral("2951099126111/93"), IdentifierProblem::Characters);
    refused(QStringLiteral("269092C004021"), IdentifierProblem::Characters);
    refused(QStringLiteral("٢951099126111"), IdentifierProblem::Characters); // an Arabic digit
    refused(QStringLiteral("295109912611"), IdentifierProblem::Length);
    refused(QStringLiteral("29510991261119"), IdentifierProblem::Length);
    refused(QStringLiteral("2951099126111931"), IdentifierProblem::Length);
    refused(QStringLiteral("2"), IdentifierProblem::Length);
    refused(QString(100000, u'2'), IdentifierProblem::Length);
    for (const QChar first : {u'0', u'5', u'6', u'9'})
        refused(first + QStringLiteral("951099126111"), IdentifierProblem::Structure);
    refused(QStringLiteral("A951099126111"), IdentifierProblem::Structure);
    refused(QStringLiteral("2951092612A11"), IdentifierProblem::Structure); // letter elsewhere
    refused(QStringLiteral("269091A004021"), IdentifierProblem::Structure);
    refused(QStringLiteral("269092A00402A"), IdentifierProblem::Structure);
    refused(QStringLiteral("269092A0040218A"), IdentifierProblem::Structure);
    refused(QStringLiteral("2950099126111"), IdentifierProblem::Structure); // month 00
    refused(QStringLiteral("2951000126111"), IdentifierProblem::Structure); // département 00
    refused(QStringLiteral("295109912611194"), IdentifierProblem::Key);
    refused(QStringLiteral("295109912611100"), IdentifierProblem::Key);
    refused(QStringLiteral("269092B00402183"), IdentifierProblem::Key); // 2A's key
}

void TestNir::verifiesPublishedKeys_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("key");
    const QList<std::pair<QString, QString>> vectors{
        {QStringLiteral("2951099126111"), QStringLiteral("93")},
        {QStringLiteral("2550814168025"), QStringLiteral("38")},
        {QStringLiteral("1850578006084"), QStringLiteral("91")},
        {QStringLiteral("269092A004021"), QStringLiteral("83")},
        {QStringLiteral("285012B033012"), QStringLiteral("83")},
        {QStringLiteral("180012A004001"), QStringLiteral("68")},
        {QStringLiteral("299122B033123"), QStringLiteral("44")},
        {QStringLiteral("7850578006084"), QStringLiteral("82")},
        {QStringLiteral("3850578006084"), QStringLiteral("88")},
    };
    for (const auto &[number, key] : vectors)
        QTest::addRow("%s", qPrintable(number)) << number << key;
}

void TestNir::verifiesPublishedKeys()
{
    QFETCH(QString, number);
    QFETCH(QString, key);
    QCOMPARE(keyOf(number), key);
    for (int tried = 0; tried < 100; ++tried) {
        const QString other = padded(tried, 2);
        QCOMPARE(Nir::parse(number + other).ok(), other == key);
    }
}

void TestNir::acceptsMonthsOfIncompleteRecords()
{
    for (int month = 0; month < 100; ++month) {
        const bool known = month >= 1 && month <= 12;
        const bool incomplete = (month >= 20 && month <= 42) || month >= 50;
        const Parsed<Nir> nir
            = Nir::parse(QStringLiteral("185") + padded(month, 2) + QStringLiteral("78006084"));
        QCOMPARE(nir.ok(), known || incomplete);
        if (!nir) {
            QCOMPARE(nir.error(), IdentifierProblem::Structure);
            continue;
        }
        QCOMPARE(nir->birthMonth(), known ? std::optional(month) : std::nullopt);
    }
}

void TestNir::keepsKeyApart()
{
    const Nir whole = Nir::parse(QStringLiteral("269092A00402183")).value();
    QCOMPARE(whole.number(), QStringLiteral("269092A004021"));
    QCOMPARE(whole.key(), QStringLiteral("83"));
    const Nir keyless = Nir::parse(QStringLiteral("269092A004021")).value();
    QCOMPARE(keyless.number(), QStringLiteral("269092A004021"));
    QVERIFY(keyless.key().isEmpty()); // never invented
    QVERIFY(!(whole == keyless));
}

void TestNir::tellsSexAndBirth()
{
    const Nir man = Nir::parse(QStringLiteral("1850578006084")).value();
    QCOMPARE(man.sex(), std::optional(Nir::Sex::Man));
    QCOMPARE(man.birthYear(), 85);
    QCOMPARE(man.birthMonth(), std::optional(5));
    QVERIFY(!man.isProvisional());
    QCOMPARE(Nir::parse(QStringLiteral("2050578006084"))->sex(), std::optional(Nir::Sex::Woman));
    QCOMPARE(Nir::parse(QStringLiteral("2050578006084"))->birthYear(), 5);
    for (const QChar first : {u'3', u'4', u'7', u'8'}) {
        const Nir provisional = Nir::parse(first + QStringLiteral("850578006084")).value();
        QVERIFY(provisional.isProvisional());
        QVERIFY(!provisional.sex().has_value());
    }
}

void TestNir::agreesWithBirthDate()
{
    const Nir nir = Nir::parse(QStringLiteral("1850578006084")).value();
    QVERIFY(nir.agreesWith(QDate(1985, 5, 1)));
    QVERIFY(nir.agreesWith(QDate(1985, 5, 31)));
    QVERIFY(nir.agreesWith(QDate(1885, 5, 31))); // the number does not tell the century
    QVERIFY(!nir.agreesWith(QDate(1985, 6, 1)));
    QVERIFY(!nir.agreesWith(QDate(1986, 5, 1)));
    QVERIFY(nir.agreesWith(QDate())); // nothing known, nothing to disagree with
    const Nir unknownMonth = Nir::parse(QStringLiteral("1852078006084")).value();
    for (int month = 1; month <= 12; ++month)
        QVERIFY(unknownMonth.agreesWith(QDate(1985, month, 9)));
    QVERIFY(!unknownMonth.agreesWith(QDate(1984, 5, 9)));
}

void TestNir::refusesEverySlip()
{
    QRandomGenerator random(seed);
    for (int i = 0; i < 300; ++i) {
        const QString number = someNumber(random);
        test::checkEverySlipIsRefused<Nir>(number + keyOf(number));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestNir::refusesEverySwap()
{
    QRandomGenerator random(seed);
    for (int i = 0; i < 300; ++i) {
        const QString number = someNumber(random);
        const QString valid = number + keyOf(number);
        QVERIFY2(Nir::parse(valid).ok(), qPrintable(valid));
        for (qsizetype at = 0; at + 1 < number.size(); ++at) {
            QString swapped = valid;
            swapped[at] = valid.at(at + 1);
            swapped[at + 1] = valid.at(at);
            if (swapped != valid)
                QVERIFY2(!Nir::parse(swapped).ok(), qPrintable(swapped));
        }
    }
}

void TestNir::acceptsEverySpacing()
{
    test::checkSpacing<Nir>(QStringLiteral("269092A00402183"));
    test::checkSpacing<Nir>(QStringLiteral("269092a004021"));
    test::checkSpacing<Nir>(QStringLiteral("1850578006084"));
}

QTEST_APPLESS_MAIN(TestNir)
#include "test_nir.moc"
