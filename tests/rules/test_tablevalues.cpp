// What the PDF fields show of a group: the lines of its table, totals, rows in words, what is left
// over, and which answer stands behind which field.
#include "rules/fieldvalues.h"
#include "support/rulebuilders.h"

#include <QTest>

using namespace prealable;
using namespace prealable::test;

namespace {

const QDate today(2026, 11, 21);

Value text(const char *t)
{
    return Value::text(QString::fromUtf8(t));
}

PdfFieldName name(const char *pdf)
{
    return PdfFieldName(QString::fromUtf8(pdf));
}

TextPart part(const char *id)
{
    TextPart part;
    part.field = field(id);
    return part;
}

PdfMapping mapped(const char *pdf, const QList<TextPart> &parts)
{
    PdfMapping mapping;
    mapping.name = name(pdf);
    mapping.parts = parts;
    mapping.volets = {1};
    return mapping;
}

PdfMapping ticked(const char *pdf, const Condition &when)
{
    PdfMapping mapping;
    mapping.name = name(pdf);
    mapping.box = true;
    mapping.volets = {1};
    mapping.choices = {{when, QStringLiteral("Oui")}};
    return mapping;
}

// A table of two lines; its total, and its rows in words in a field of their own.
EditionBuilder tripsForm()
{
    EditionBuilder form;
    form.ask("all", FieldType::Flag);
    form.ask("trips", FieldType::Group);
    form.member("trips.to", FieldType::Text);
    form.member("trips.cost", FieldType::Number);
    form.member("trips.paid", FieldType::Flag);
    form.text(QStringLiteral("field.trips.row"), QStringLiteral("Trajet"));
    TextPart total;
    total.sum = field("trips.cost");
    total.before = QStringLiteral("(");
    total.after = QStringLiteral(" €)");
    form.pdf("total").parts = {total};
    TextPart words;
    words.rows = field("trips");
    words.when = is("all");
    form.pdf("words").parts = {words};
    form.pdf("some", true).choices
        = {{inSomeRow("trips", is("trips.paid")), QStringLiteral("Oui")}};
    TextPart cost = part("trips.cost");
    cost.when = is("trips.paid");
    cost.after = QStringLiteral(" €");
    form.table("trips", 2)
        .column(mapped("to", {part("trips.to"), cost}))
        .column(ticked("paid", all({is("trips.paid"), is("all")})));
    return form;
}

Row trip(const char *to, double cost, bool paid)
{
    return row({{field("trips.to"), text(to)}, {field("trips.cost"), Value::number(cost)},
        {field("trips.paid"), Value::flag(paid)}});
}

Assessment assessed(const EditionBuilder &form, std::vector<Row> rows, bool all = true)
{
    const QMap<FieldId, Value> answers{
        {field("all"), Value::flag(all)}, {field("trips"), Value::rows(std::move(rows))}};
    return assess(form.edition(), transportLaw(), requestFor(form.edition(), answers), today);
}

QMap<QString, QString> shown(const EditionBuilder &form, std::vector<Row> rows, bool all = true)
{
    QMap<QString, QString> texts;
    const PdfFieldValues values
        = fieldValues(form.edition(), transportLaw(), assessed(form, std::move(rows), all));
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        texts.insert(it.key().text(), it->text);
    return texts;
}

QString of(const QMap<QString, QString> &values, const char *pdf)
{
    return values.value(QString::fromUtf8(pdf), QStringLiteral("no such field"));
}

QStringList idsOf(const QList<FieldId> &fields)
{
    QStringList ids;
    for (const FieldId &id : fields)
        ids.append(id.text());
    return ids;
}

QStringList namesOf(const QList<PdfFieldName> &fields)
{
    QStringList names;
    for (const PdfFieldName &one : fields)
        names.append(one.text());
    names.sort();
    return names;
}

} // namespace

class TestTableValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRow()
    {
        const QMap<QString, QString> values = shown(tripsForm(), {});
        QCOMPARE(values.size(), 7);
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            QVERIFY2(it->isEmpty(), qPrintable(it.key() + QStringLiteral(": ") + *it));
    }

    void eachLineShowsItsRow()
    {
        const QMap<QString, QString> values
            = shown(tripsForm(), {trip("Lyon", 12, true), trip("Nice", 7.5, false)});
        QCOMPARE(of(values, "to 1"), QStringLiteral("Lyon 12 €"));
        QCOMPARE(of(values, "to 2"), QStringLiteral("Nice"));
        QCOMPARE(of(values, "paid 1"), QStringLiteral("Oui"));
        QCOMPARE(of(values, "paid 2"), QString());
        QCOMPARE(of(values, "some"), QStringLiteral("Oui"));
        QCOMPARE(of(values, "words"),
            QStringLiteral(u"Trajet 1 – <trips.to>\u00A0: Lyon\u00A0; <trips.cost>\u00A0: 12\u00A0; "
                           u"<trips.paid>\u00A0: \u00A0; Trajet 2 – <trips.to>\u00A0: Nice\u00A0; "
                           u"<trips.cost>\u00A0: 7,5\u00A0; <trips.paid>\u00A0: "));
        // A condition of a column also sees what stands outside the row.
        const QMap<QString, QString> others = shown(tripsForm(), {trip("Lyon", 12, true)}, false);
        QCOMPARE(of(others, "paid 1"), QString());
        QCOMPARE(of(others, "words"), QString());
        QCOMPARE(of(others, "to 2"), QString());
    }

    void totals_data()
    {
        QTest::addColumn<QList<double>>("costs"); // below 0: not said
        QTest::addColumn<QString>("total");
        QTest::newRow("no row") << QList<double>() << QString();
        QTest::newRow("nothing said") << QList<double>{-1, -1} << QString();
        QTest::newRow("one") << QList<double>{4} << QStringLiteral("(4 €)");
        QTest::newRow("free") << QList<double>{0} << QStringLiteral("(0 €)");
        QTest::newRow("some said") << QList<double>{4, -1, 1.5} << QStringLiteral("(5,5 €)");
        QTest::newRow("cents") << QList<double>{0.1, 0.2} << QStringLiteral("(0,3 €)");
        QTest::newRow("more than the table")
            << QList<double>{1000, 200, 30, 4.05} << QStringLiteral("(1234,05 €)");
    }

    void totals()
    {
        QFETCH(QList<double>, costs);
        std::vector<Row> rows;
        for (const double cost : costs)
            rows.push_back(cost < 0 ? Row() : trip("Lyon", cost, false));
        QTEST(of(shown(tripsForm(), rows), "total"), "total");
    }

    void rowsThatDoNotFit()
    {
        const EditionBuilder form = tripsForm();
        const std::vector<Row> two{trip("Lyon", 1, true), trip("Nice", 2, true)};
        QVERIFY(rowsLeftOver(form.edition(), assessed(form, two)).isEmpty());
        std::vector<Row> four = two;
        four.push_back(row({{field("trips.to"), text("Brest")}}));
        four.push_back(row({{field("trips.to"), text("Lille")}}));
        const QList<RowsLeftOver> left = rowsLeftOver(form.edition(), assessed(form, four));
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().group, field("trips"));
        QCOMPARE(left.first().rows,
            (QStringList{QStringLiteral(u"Trajet 3 – <trips.to>\u00A0: Brest"),
                QStringLiteral(u"Trajet 4 – <trips.to>\u00A0: Lille")}));
        QCOMPARE(of(shown(form, four), "to 2"), QStringLiteral("Nice 2 €"));
    }

    void fromCellToAnswerAndBack()
    {
        const EditionBuilder form = tripsForm();
        const FormEdition &edition = form.edition();
        QCOMPARE(idsOf(questionsBehind(edition, name("to 2"))),
            (QStringList{QStringLiteral("trips[1].to"), QStringLiteral("trips[1].cost"),
                QStringLiteral("trips[1].paid")}));
        QCOMPARE(idsOf(questionsBehind(edition, name("paid 1"), QStringLiteral("Oui"))),
            (QStringList{QStringLiteral("trips[0].paid"), QStringLiteral("all")}));
        QVERIFY(questionsBehind(edition, name("paid 1"), QStringLiteral("non")).isEmpty());
        QCOMPARE(
            idsOf(questionsBehind(edition, name("total"))), QStringList{QStringLiteral("trips")});
        QCOMPARE(idsOf(questionsBehind(edition, name("words"))),
            (QStringList{QStringLiteral("trips"), QStringLiteral("all")}));
        QCOMPARE(namesOf(fieldsShowing(edition, FieldId(QStringLiteral("trips[1].paid")))),
            (QStringList{QStringLiteral("paid 2"), QStringLiteral("to 2")}));
        QVERIFY(fieldsShowing(edition, FieldId(QStringLiteral("trips[2].paid"))).isEmpty());
        QCOMPARE(namesOf(fieldsShowing(edition, field("all"))),
            (QStringList{
                QStringLiteral("paid 1"), QStringLiteral("paid 2"), QStringLiteral("words")}));
        // The group stands for all of its rows.
        const QStringList ofGroup = namesOf(fieldsShowing(edition, field("trips")));
        for (const char *pdf : {"paid 1", "paid 2", "to 1", "to 2", "total", "words", "some"})
            QVERIFY2(ofGroup.contains(QString::fromLatin1(pdf)), pdf);
    }
};

QTEST_GUILESS_MAIN(TestTableValues)
#include "test_tablevalues.moc"
