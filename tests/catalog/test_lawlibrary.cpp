// Dated values: which one is in force on the days around a change, and how a person reads it.
#include "catalog/lawloader.h"

#include <QTest>

using namespace prealable;

namespace {

LawLibrary library()
{
    LawLibrary law;
    LawValue age;
    age.id = LawId(u"age"_qs);
    age.unit = u"year"_qs;
    LawEdition old;
    old.value = 16;
    old.until = QDate(2025, 11, 30);
    old.checkedOn = QDate(2024, 1, 1);
    LawEdition recent;
    recent.value = 18;
    recent.from = QDate(2025, 12, 1);
    recent.until = QDate(2026, 12, 31);
    recent.checkedOn = QDate(2026, 8, 20);
    age.editions = {old, recent};
    law.values.insert(age.id, age);
    return law;
}

QString shown(double value, const QString &unit)
{
    LawLibrary law;
    LawEdition edition;
    edition.value = value;
    law.values.insert(LawId(u"x"_qs), {LawId(u"x"_qs), unit, {edition}});
    nameUnits(law,
        {{unitKey(u"day"_qs), u"#\u00A0jour|2:#\u00A0jours"_qs}, {unitKey(u"euro"_qs), u"€#"_qs},
            {unitKey(u"month"_qs), u"#\u00A0شهر|1:شهر واحد|2:شهرين|3:#\u00A0أشهر"_qs}});
    return law.shown(LawId(u"x"_qs), QDate(2026, 11, 21));
}

} // namespace

class TestLawLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundaryDays();
    void unknownValues();
    void showsUnits();
    void readsUnits_data();
    void readsUnits();
    void checkedOnIsTheOldestOfTheLatest();
};

void TestLawLibrary::boundaryDays()
{
    const LawLibrary law = library();
    const LawId age(u"age"_qs);
    QCOMPARE(law.value(age, QDate(1950, 1, 1)), std::optional<double>(16));
    QCOMPARE(law.value(age, QDate(2025, 11, 30)), std::optional<double>(16));
    QCOMPARE(law.value(age, QDate(2025, 12, 1)), std::optional<double>(18));
    QCOMPARE(law.value(age, QDate(2026, 12, 31)), std::optional<double>(18));
    QCOMPARE(law.value(age, QDate(2027, 1, 1)), std::nullopt);
    QCOMPARE(law.edition(age, QDate(2025, 12, 1))->from, QDate(2025, 12, 1));
}

void TestLawLibrary::unknownValues()
{
    const LawLibrary law = library();
    QCOMPARE(law.value(LawId(u"lost"_qs), QDate(2026, 1, 1)), std::nullopt);
    QCOMPARE(law.edition(LawId(u"lost"_qs), QDate(2026, 1, 1)), nullptr);
    QCOMPARE(law.shown(LawId(u"lost"_qs), QDate(2026, 1, 1)), QString());
    QCOMPARE(law.shown(LawId(u"age"_qs), QDate(2027, 1, 1)), QString());
}

void TestLawLibrary::showsUnits()
{
    QCOMPARE(shown(150, u"km"_qs), u"150\u00A0km"_qs);
    QCOMPARE(shown(1, u"day"_qs), u"1\u00A0jour"_qs);
    QCOMPARE(shown(1.5, u"day"_qs), u"1,5\u00A0jour"_qs);
    QCOMPARE(shown(15, u"day"_qs), u"15\u00A0jours"_qs);
    QCOMPARE(shown(-3, u"day"_qs), u"-3\u00A0jours"_qs);
    QCOMPARE(shown(0, u"month"_qs), u"0\u00A0شهر"_qs);
    QCOMPARE(shown(1, u"month"_qs), u"شهر واحد"_qs);
    QCOMPARE(shown(2, u"month"_qs), u"شهرين"_qs);
    QCOMPARE(shown(12, u"month"_qs), u"12\u00A0أشهر"_qs);
    QCOMPARE(shown(4, u"count"_qs), u"4"_qs);
    QCOMPARE(shown(2.5, u"euro"_qs), u"€2,50"_qs);
    QCOMPARE(shown(2, u"euro"_qs), u"€2"_qs);
    QCOMPARE(shown(0.1, u"euro"_qs), u"€0,10"_qs);
    QCOMPARE(shown(55, u"percent"_qs), u"55\u00A0percent"_qs); // no text names it
}

void TestLawLibrary::readsUnits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("forms"); // 0: refused
    QTest::newRow("one") << u"# km"_qs << 1;
    QTest::newRow("two") << u"# jour|2:# jours"_qs << 2;
    QTest::newRow("without a number") << u"#|1:one|2:two"_qs << 3;
    QTest::newRow("part of one") << u"# h|1.5:# hs"_qs << 2;
    QTest::newRow("colon in the first") << u"a:#"_qs << 1;
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("no bound") << u"# jour|# jours"_qs << 0;
    QTest::newRow("bound that is none") << u"# jour|x:# jours"_qs << 0;
    QTest::newRow("no bound before the colon") << u"# jour|:# jours"_qs << 0;
    QTest::newRow("same bound") << u"# a|2:# b|2:# c"_qs << 0;
    QTest::newRow("bound of the first") << u"# a|0:# b"_qs << 0;
    QTest::newRow("falling") << u"# a|3:# b|2:# c"_qs << 0;
    QTest::newRow("no words") << u"# a|2:"_qs << 0;
}

void TestLawLibrary::readsUnits()
{
    QFETCH(QString, text);
    QFETCH(int, forms);
    const auto read = readUnitForms(text);
    QCOMPARE(read ? int(read->size()) : 0, forms);
}

void TestLawLibrary::checkedOnIsTheOldestOfTheLatest()
{
    LawLibrary law = library();
    QCOMPARE(law.checkedOn(), QDate(2026, 8, 20));
    LawEdition edition;
    edition.checkedOn = QDate(2026, 3, 14);
    law.values.insert(LawId(u"b"_qs), {LawId(u"b"_qs), u"km"_qs, {edition}});
    QCOMPARE(law.checkedOn(), QDate(2026, 3, 14));
    QVERIFY(LawLibrary().checkedOn().isNull());
}

QTEST_GUILESS_MAIN(TestLawLibrary)
#include "test_lawlibrary.moc"
