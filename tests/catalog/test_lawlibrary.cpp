// Dated values: which one is in force on the days around a change, and how a person reads it.
#include "catalog/lawlibrary.h"

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
    QCOMPARE(shown(1, u"month"_qs), u"1\u00A0mois"_qs);
    QCOMPARE(shown(2, u"month"_qs), u"2\u00A0mois"_qs);
    QCOMPARE(shown(1, u"year"_qs), u"1\u00A0an"_qs);
    QCOMPARE(shown(16, u"year"_qs), u"16\u00A0ans"_qs);
    QCOMPARE(shown(4, u"count"_qs), u"4"_qs);
    QCOMPARE(shown(2.5, u"euro"_qs), u"2,50\u00A0€"_qs);
    QCOMPARE(shown(2, u"euro"_qs), u"2\u00A0€"_qs);
    QCOMPARE(shown(0.1, u"euro"_qs), u"0,10\u00A0€"_qs);
    QCOMPARE(shown(55, u"percent"_qs), u"55\u00A0%"_qs);
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
