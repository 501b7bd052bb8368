#include "rules/fieldvalues.h"
#include "support/rulebuilders.h"

#include <QTest>

using namespace prealable;
using namespace prealable::test;

namespace {

const QDate today(2026, 11, 21);

TextPart part(const char *id, PartFormat format = PartFormat::Default)
{
    TextPart part;
    part.field = field(id);
    part.format = format;
    return part;
}

PdfFieldName name(const char *pdf)
{
    return PdfFieldName(QString::fromUtf8(pdf));
}

EditionBuilder smallForm()
{
    EditionBuilder form;
    form.ask("nir", FieldType::Nir);
    form.ask("family", FieldType::Text);
    form.ask("given", FieldType::Text);
    form.ask("day", FieldType::Date);
    form.ask("address", FieldType::Multiline);
    form.ask("reasons", FieldType::List, {QStringLiteral("far"), QStringLiteral("series")});
    form.ask("count", FieldType::Number).when = oneOf("reasons", {QStringLiteral("series")});
    form.pdf("names").parts = {part("family"), part("given")};
    form.pdf("number").parts = {part("nir", PartFormat::NirNumber)};
    form.pdf("key").parts = {part("nir", PartFormat::NirKey)};
    form.pdf("cells").parts = {part("day", PartFormat::DayMonthYear)};
    form.pdf("date").parts = {part("day")};
    form.pdf("home").parts = {part("address", PartFormat::SingleLine)};
    TextPart also;
    also.text = TextKey(QStringLiteral("pdf.note.also"));
    also.when = all(
        {oneOf("reasons", {QStringLiteral("far")}), oneOf("reasons", {QStringLiteral("series")})});
    TextPart trips = part("count");
    trips.before = QStringLiteral("(");
    trips.after = QStringLiteral(" trajets)");
    PdfMapping &note = form.pdf("note");
    note.parts = {also, trips};
    note.separator = QStringLiteral(" ; ");
    form.text(QStringLiteral("pdf.note.also"), QStringLiteral("Aussi : série de {field:count}"));
    form.pdf("box", true).choices
        = {{oneOf("reasons", {QStringLiteral("far")}), QStringLiteral("Oui")},
            {oneOf("reasons", {QStringLiteral("series")}), QStringLiteral("non")}};
    form.pdf("reserved").leftBlank = QStringLiteral("caisse");
    return form;
}

PdfFieldValues valuesFor(const EditionBuilder &form, const QMap<FieldId, Value> &answers)
{
    const LawLibrary law = transportLaw();
    const Request request = requestFor(form.edition(), answers);
    return fieldValues(form.edition(), law, assess(form.edition(), law, request, today));
}

} // namespace

class TestFieldValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyRequest()
    {
        const PdfFieldValues values = valuesFor(smallForm(), {});
        QCOMPARE(values.size(), 8);
        QVERIFY(!values.contains(name("reserved")));
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            QVERIFY2(it->text.isEmpty(), qPrintable(it.key().text()));
        QVERIFY(values.value(name("box")).box);
        QVERIFY(!values.value(name("names")).box);
    }

    void filledRequest()
    {
        const auto text = [](const char *t) { return Value::text(QString::fromUtf8(t)); };
        const PdfFieldValues values = valuesFor(smallForm(),
            {{field("nir"), text("2 69 09 2a 004 021 83")}, {field("family"), text(" Nguyễn ")},
                {field("given"), text("Anne-Cœur")}, {field("day"), Value::date(QDate(1985, 3, 5))},
                {field("address"), text("1 rue de l'Été\n\n 20000 Ajaccio ")},
                {field("reasons"), Value::list({QStringLiteral("series"), QStringLiteral("far")})},
                {field("count"), Value::number(12)}});
        const auto of = [&values](const char *pdf) { return values.value(name(pdf)).text; };
        QCOMPARE(of("names"), QStringLiteral("Nguyễn Anne-Cœur"));
        QCOMPARE(of("number"), QStringLiteral("269092A004021"));
        QCOMPARE(of("key"), QStringLiteral("83"));
        QCOMPARE(of("cells"), QStringLiteral("05031985"));
        QCOMPARE(of("date"), QStringLiteral("05/03/1985"));
        QCOMPARE(of("home"), QStringLiteral("1 rue de l'Été, 20000 Ajaccio"));
        QCOMPARE(of("note"), QStringLiteral("Aussi : série de 12 ; (12 trajets)"));
        QCOMPARE(of("box"), QStringLiteral("Oui")); // the first that holds
    }

    void answersNotAskedAreNotWritten()
    {
        const PdfFieldValues values = valuesFor(smallForm(),
            {{field("reasons"), Value::list({QStringLiteral("far")})},
                {field("count"), Value::number(12)}});
        QCOMPARE(values.value(name("note")).text, QString());
    }

    void nirWithoutKey()
    {
        const PdfFieldValues values = valuesFor(
            smallForm(), {{field("nir"), Value::text(QStringLiteral("2690 92A 004021"))}});
        QCOMPARE(values.value(name("number")).text, QStringLiteral("269092A004021"));
        QCOMPARE(values.value(name("key")).text, QString());
    }

    void fromBoxToQuestionAndBack()
    {
        const EditionBuilder form = smallForm();
        const FormEdition &edition = form.edition();
        QCOMPARE(questionsBehind(edition, name("names")),
            (QList<FieldId>{field("family"), field("given")}));
        QCOMPARE(questionsBehind(edition, name("note")),
            (QList<FieldId>{field("count"), field("reasons")}));
        QCOMPARE(questionsBehind(edition, name("box"), QStringLiteral("non")),
            QList<FieldId>{field("reasons")});
        QVERIFY(questionsBehind(edition, name("reserved")).isEmpty());
        QVERIFY(questionsBehind(edition, name("unheard of")).isEmpty());
        QCOMPARE(fieldsShowing(edition, field("nir")),
            (QList<PdfFieldName>{name("number"), name("key")}));
        QCOMPARE(fieldsShowing(edition, field("reasons")),
            (QList<PdfFieldName>{name("note"), name("box")}));
    }
};

QTEST_GUILESS_MAIN(TestFieldValues)
#include "test_fieldvalues.moc"
