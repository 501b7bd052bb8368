// Groups in request files and drafts: rows are read, written and kept, and what is wrong in one is
// named by its place.
#include "store/draftstore.h"
#include "store/storetest.h"

#include <QTemporaryDir>

using namespace prealable;

namespace {

FieldId field(const char *name)
{
    return FieldId(QString::fromLatin1(name));
}

QByteArray withAnswers(const QByteArray &answers)
{
    return R"json({"format":"prealable-request","version":1,"form":"general-dap","answers":{)json"
        + answers + "}}";
}

const FormEdition &generalDap()
{
    const FormEdition *edition
        = test::realForms().inForce(FormId(QStringLiteral("general-dap")), test::testDay());
    if (!edition)
        qFatal("forms/ has no general-dap");
    return *edition;
}

QByteArray twoActs()
{
    return withAnswers(R"json("acts": [ { "system": "ccam", "ccam": "hbld 036", "count": 2,)json"
                       R"json( "done": null }, { "system": "ngap", "ngap": "TO 90",)json"
                       R"json( "description": "Œuvre « à » suivre" } ])json");
}

} // namespace

class TestRequestRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void readsRows();
    void writesRows();
    void emptyRowsAreKept();
    void blankGroup();
    void refuses_data();
    void refuses();
    void teeth();
    void draftsKeepRows();
};

void TestRequestRows::readsRows()
{
    const Result<Request> parsed = test::parse(twoActs());
    QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.error().where));
    QCOMPARE(parsed->answers.fields(), QList<FieldId>{field("acts")});
    const std::vector<Row> rows = parsed->answers.value(field("acts")).toRows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].values.size(), 4);
    QCOMPARE(
        rows[0].value(field("acts.ccam")), Value::text(QStringLiteral("hbld 036"))); // as typed
    QCOMPARE(rows[0].value(field("acts.count")), Value::number(2));
    QCOMPARE(rows[0].value(field("acts.done")), Value::blank());
    QCOMPARE(rows[0].value(field("acts.ngap")), Value());
    QCOMPARE(rows[1].value(field("acts.description")),
        Value::text(QStringLiteral("Œuvre « à » suivre")));
}

void TestRequestRows::writesRows()
{
    const Request request = test::parse(twoActs()).value();
    const QByteArray json = requestJson(generalDap(), request);
    QVERIFY2(json.contains("\"ccam\": \"hbld 036\"") && !json.contains("acts.ccam"), json);
    QVERIFY(json.contains("\"done\": null"));
    const Result<Request> again = test::parse(json);
    QVERIFY2(again.ok(), json);
    QVERIFY(*again == request);
    QCOMPARE(requestJson(generalDap(), *again), json);
}

void TestRequestRows::emptyRowsAreKept()
{
    const Request none = test::parse(withAnswers(R"json("acts": [])json")).value();
    QVERIFY(none.answers.value(field("acts")).isRows());
    QCOMPARE(none.answers.value(field("acts")).rowCount(), 0);
    const Request two
        = test::parse(withAnswers(R"json("acts": [ {}, { "count": 1 } ])json")).value();
    QCOMPARE(two.answers.value(field("acts")).rowCount(), 2);
    for (const Request &request : {none, two})
        QVERIFY(test::parse(requestJson(generalDap(), request)).value() == request);
}

void TestRequestRows::blankGroup()
{
    const Result<Request> parsed = test::parse(withAnswers(R"json("acts": null)json"));
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->answers.value(field("acts")), Value::blank());
}

void TestRequestRows::refuses_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *answers, ErrorCode code, const char *where) {
        QTest::newRow(name) << QByteArray(answers) << codeName(code) << QString::fromLatin1(where);
    };
    row("no list", R"json("acts": { "count": 1 })json", ErrorCode::JsonWrongType, "/answers/acts");
    row("a text", R"json("acts": "HBLD036")json", ErrorCode::JsonWrongType, "/answers/acts");
    row("rows of text", R"json("acts": [ {}, "HBLD036" ])json", ErrorCode::JsonWrongType,
        "/answers/acts/1");
    row("a row of null", R"json("acts": [ null ])json", ErrorCode::JsonWrongType,
        "/answers/acts/0");
    row("a list in a list", R"json("acts": [ [] ])json", ErrorCode::JsonWrongType,
        "/answers/acts/0");
    row("unknown member", R"json("acts": [ {}, { "price": 1 } ])json", ErrorCode::UnknownField,
        "/answers/acts/1/price");
    row("a member by its whole name", R"json("acts": [ { "acts.count": 1 } ])json",
        ErrorCode::UnknownField, "/answers/acts/0/acts.count");
    row("another field", R"json("acts": [ { "beneficiary.familyName": "A" } ])json",
        ErrorCode::UnknownField, "/answers/acts/0/beneficiary.familyName");
    row("a member outside its group", R"json("acts.count": 1)json", ErrorCode::UnknownField,
        "/answers/acts.count");
    row("a place as a name", R"json("acts[0].count": 1)json", ErrorCode::UnknownField,
        "/answers/acts[0].count");
    row("a text for a number", R"json("acts": [ { "count": "2" } ])json", ErrorCode::JsonWrongType,
        "/answers/acts/0/count");
    row("a number for a code", R"json("acts": [ { "ccam": 36 } ])json", ErrorCode::JsonWrongType,
        "/answers/acts/0/ccam");
    row("no such option", R"json("acts": [ { "system": "icd" } ])json", ErrorCode::JsonWrongValue,
        "/answers/acts/0/system");
    row("twice the same member", R"json("acts": [ { "count": 1, "count": 2 } ])json",
        ErrorCode::JsonDuplicateKey, "/answers/acts/0/count");
}

void TestRequestRows::refuses()
{
    QFETCH(QByteArray, answers);
    const Result<Request> parsed = test::parse(withAnswers(answers));
    QVERIFY(!parsed.ok());
    QTEST(codeName(parsed.error().code), "code");
    QFETCH(QString, where);
    QCOMPARE(parsed.error().where, QStringLiteral("demande.json: ") + where);
    QVERIFY(!parsed.error().detail.isEmpty());
    QVERIFY(!parsed.error().detail.contains(QLatin1String("HBLD")));
}

void TestRequestRows::teeth()
{
    const FormEdition *edition = nullptr;
    FieldId group;
    FieldId member;
    for (const FormEdition &one : test::realForms().editions()) {
        for (const FieldDefinition &definition : one.fields) {
            if (definition.type == FieldType::Teeth && !definition.group.isEmpty()) {
                edition = &one;
                group = definition.group;
                member = definition.id;
            }
        }
    }
    QVERIFY2(edition, "no form asks for teeth");
    const auto with = [&](const QByteArray &teeth) {
        return test::parse(R"json({"format":"prealable-request","version":1,"form":")json"
            + edition->form.text().toUtf8() + R"json(","edition":")json"
            + edition->edition.text().toUtf8() + R"json(","answers":{")json" + group.text().toUtf8()
            + R"json(":[{")json" + member.text().section(u'.', -1).toUtf8() + "\":" + teeth
            + "}]}}");
    };
    const Result<Request> parsed = with(R"json(["46","11","99"])json");
    QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.error().detail));
    QCOMPARE(parsed->answers.value(group).toRows().at(0).value(member).toList(),
        (QStringList{QStringLiteral("46"), QStringLiteral("11"), QStringLiteral("99")}));
    QVERIFY(test::parse(requestJson(*edition, *parsed)).value() == *parsed);
    QCOMPARE(with(R"json(["46","46"])json").error().code, ErrorCode::JsonWrongValue);
    QCOMPARE(with(R"json([46])json").error().code, ErrorCode::JsonWrongType);
    QCOMPARE(with(R"json("46")json").error().code, ErrorCode::JsonWrongType);
}

void TestRequestRows::draftsKeepRows()
{
    const QTemporaryDir folder;
    DraftStore store(test::realForms(), folder.path());
    Draft draft;
    draft.id = DraftStore::newId();
    draft.request = test::parse(twoActs()).value();
    draft.typed.insert(FieldId(QStringLiteral("acts[1].count")), QStringLiteral("deu"));
    draft.typed.insert(FieldId(QStringLiteral("acts[0].ccam")), QStringLiteral("HBL"));
    QVERIFY(store.save(draft).ok());
    const Result<Draft> loaded = store.load(draft.id);
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().detail));
    QVERIFY(loaded->request == draft.request);
    QCOMPARE(loaded->typed, draft.typed);
}

QTEST_GUILESS_MAIN(TestRequestRows)
#include "test_requestrows.moc"
