#include "store/requestfile.h"

#include "store/jsonfile.h"
#include "store/storetest.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace prealable;

static FieldId field(const char *name)
{
    return FieldId(QString::fromLatin1(name));
}

class TestRequestFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void readsEveryType();
    void readsLeastRequest();
    void takesEditionInForce();
    void acceptsBom();
    void refuses_data();
    void refuses();
    void namesSupersedingEdition();
    void refusesEditionThatEnded();
    void refusesWrongTypeAtEachKey();
    void roundTripsAnyRequest();
    void writesWhatItReads();
    void writesInOrderOfQuestions();
    void readsAndWritesFiles();
    void neverShowsAnswersInErrors();
};

void TestRequestFile::readsEveryType()
{
    const Result<Request> parsed = test::parse(test::completeText());
    QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.error().where));
    const Answers &answers = parsed->answers;
    QCOMPARE(parsed->form, test::dapForm());
    QCOMPARE(parsed->edition.text(), QStringLiteral("11575-08"));
    QCOMPARE(answers.fields().size(), 9);
    QCOMPARE(answers.value(field("beneficiary.familyName")),
        Value::text(QStringLiteral("MARTIN-Œuvré")));
    // Identifiers stay as typed: the rules say what is wrong with them.
    QCOMPARE(answers.value(field("beneficiary.nir")),
        Value::text(QStringLiteral("2 69 09 2a 004 021 83")));
    QCOMPARE(answers.value(field("beneficiary.birthDate")), Value::date(QDate(1969, 9, 14)));
    QCOMPARE(answers.value(field("transport.reasons")),
        Value::list({QStringLiteral("longDistance"), QStringLiteral("series")}));
    QCOMPARE(answers.value(field("transport.distanceKm")), Value::number(162.5));
    QCOMPARE(answers.value(field("transport.count")), Value::number(6));
    QCOMPARE(answers.value(field("transport.mode")), Value::text(QStringLiteral("seated")));
    QCOMPARE(answers.value(field("prescriber.rpps")), Value::blank());
    QCOMPARE(answers.value(field("urgent.claimed")), Value::flag(false));
    QCOMPARE(answers.value(field("fund.code")), Value());
    QCOMPARE(parsed->attachments.size(), 2);
    QCOMPARE(parsed->attachments.first(),
        (Attachment{AttachmentKind(QStringLiteral("prescription")),
            QStringLiteral("ordonnance.pdf"), QDate(2026, 11, 10), 2}));
    QVERIFY(parsed->attachments.last().date.isNull());
    QCOMPARE(parsed->attachments.last().pageCount, 0);
    QCOMPARE(parsed->confirmed.size(), 1);
    QCOMPARE(parsed->confirmed.value(RuleId(QStringLiteral("nir.birthDate"))),
        QStringLiteral("Née au loin, acte « corrigé »"));
}

void TestRequestFile::readsLeastRequest()
{
    const Result<Request> parsed = test::parse(
        R"({"format":"prealable-request","version":1,"form":"transport-dap","edition":"11575-08"})");
    QVERIFY(parsed.ok());
    QVERIFY(parsed->answers.isEmpty());
    QVERIFY(parsed->attachments.isEmpty());
    QVERIFY(parsed->confirmed.isEmpty());
}

void TestRequestFile::takesEditionInForce()
{
    const QByteArray text
        = R"({"format":"prealable-request","version":1,"form":"transport-dap","answers":{}})";
    const Result<Request> parsed = test::parse(text);
    QVERIFY(parsed.ok());
    const FormEdition *inForce = test::realForms().inForce(test::dapForm(), test::testDay());
    QVERIFY(inForce);
    QCOMPARE(parsed->edition, inForce->edition);
}

void TestRequestFile::acceptsBom()
{
    QCOMPARE(test::parse("\xEF\xBB\xBF" + test::completeText()).value(),
        test::parse(test::completeText()).value());
}

void TestRequestFile::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *from, const char *to, ErrorCode code,
                         const char *where) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << codeName(code)
                            << QString::fromLatin1(where);
    };
    using enum ErrorCode;
    row("other format", "prealable-request", "prealable-draft", WrongFormat, "");
    row("no format", "\"format\"", "\"fmt\"", WrongFormat, "");
    row("newer version", "\"version\": 1", "\"version\": 2, \"novelty\": {}", NewerVersion,
        "/version");
    row("far newer version", "\"version\": 1", "\"version\": 1e300", NewerVersion, "/version");
    row("version 0", "\"version\": 1", "\"version\": 0", JsonWrongValue, "/version");
    row("half a version", "\"version\": 1", "\"version\": 0.5", JsonWrongValue, "/version");
    row("version in words", "\"version\": 1", "\"version\": \"1\"", JsonWrongType, "/version");
    row("no version", "\"version\": 1,", "", JsonMissingKey, "");
    row("no form", "\"form\": \"transport-dap\",", "", JsonMissingKey, "");
    row("unknown form", "\"transport-dap\"", "\"transport-dab\"", UnknownForm, "/form");
    row("unknown edition", "11575-08", "11575-99", UnknownEdition, "/edition");
    row("empty edition", "\"11575-08\"", "\"\"", UnknownEdition, "/edition");
    row("superseded edition", "11575-08", "11575-05", SupersededEdition, "/edition");
    row("unknown key", "\"attachments\"", "\"attachment\"", JsonUnknownKey, "/attachment");
    row("confirmation of nothing", "nir.birthDate", "nir.birthday", JsonWrongValue,
        "/confirmed/0/rule");
    row("confirmation of what blocks", "nir.birthDate", "series.minimum", JsonWrongValue,
        "/confirmed/0/rule");
    row("confirmation by a number", "\"nir.birthDate\"", "7", JsonWrongType, "/confirmed/0/rule");
    row("confirmation without a reason", "Née au loin, acte « corrigé »", " \\t ", JsonWrongValue,
        "/confirmed/0/reason");
    row("reason on two lines", "Née au loin", "Née\\nau loin", JsonWrongValue,
        "/confirmed/0/reason");
    row("reason of another type", "\"Née au loin, acte « corrigé »\"", "true", JsonWrongType,
        "/confirmed/0/reason");
    row("no reason at all", ", \"reason\": \"Née au loin, acte « corrigé »\"", "", JsonMissingKey,
        "/confirmed/0");
    row("confirmed twice", "\"confirmed\": [",
        "\"confirmed\": [ { \"rule\": \"nir.birthDate\", \"reason\": \"a\" }, ", JsonWrongValue,
        "/confirmed/1");
    row("more in a confirmation", "\"reason\"", "\"by\": \"me\", \"reason\"", JsonUnknownKey,
        "/confirmed/0/by");
    row("duplicate key", "\"version\": 1,", "\"version\": 1, \"version\": 1,", JsonDuplicateKey,
        "/version");
    row("duplicate field", "\"urgent.claimed\"",
        "\"transport.mode\": \"seated\", \"urgent.claimed\"", JsonDuplicateKey,
        "/answers/transport.mode");
    row("unknown field", "beneficiary.familyName", "beneficiary.name", UnknownField,
        "/answers/beneficiary.name");
    row("text for a flag", "\"urgent.claimed\": false", "\"urgent.claimed\": \"false\"",
        JsonWrongType, "/answers/urgent.claimed");
    row("number for a text", "\"MARTIN-Œuvré\"", "7", JsonWrongType,
        "/answers/beneficiary.familyName");
    row("number for a NIR", "\"2 69 09 2a 004 021 83\"", "2690978004021", JsonWrongType,
        "/answers/beneficiary.nir");
    row("text for a number", "162.5", "\"162\"", JsonWrongType, "/answers/transport.distanceKm");
    row("half of a trip", "\"transport.count\": 6", "\"transport.count\": 6.5", JsonWrongValue,
        "/answers/transport.count");
    row("French date", "1969-09-14", "14/09/1969", JsonWrongValue,
        "/answers/beneficiary.birthDate");
    row("day that does not exist", "1969-09-14", "1969-02-30", JsonWrongValue,
        "/answers/beneficiary.birthDate");
    row("number for a date", "\"1969-09-14\"", "1969", JsonWrongType,
        "/answers/beneficiary.birthDate");
    row("no such option", "\"seated\"", "\"Seated\"", JsonWrongValue, "/answers/transport.mode");
    row("list for a choice", "\"seated\"", "[\"seated\"]", JsonWrongType,
        "/answers/transport.mode");
    row("no such key in a list", "\"series\"", "\"serie\"", JsonWrongValue,
        "/answers/transport.reasons/1");
    row("key twice in a list", "\"series\"", "\"longDistance\"", JsonWrongValue,
        "/answers/transport.reasons/1");
    row("blank inside a list", "\"series\"", "null", JsonWrongType, "/answers/transport.reasons/1");
    row("text for a list", "[\"longDistance\", \"series\"]", "\"series\"", JsonWrongType,
        "/answers/transport.reasons");
    row("no such attachment", "\"kind\": \"prescription\", \"file\": \"o",
        "\"kind\": \"recipe\", \"file\": \"o", JsonWrongValue, "/attachments/0/kind");
    row("no attached file", "\"ordonnance.pdf\"", "\"\"", JsonWrongValue, "/attachments/0/file");
    row("attachment's date", "2026-11-10", "2026-11-31", JsonWrongValue, "/attachments/0/date");
    row("pages below none", "\"pages\": 2", "\"pages\": -1", JsonWrongValue,
        "/attachments/0/pages");
    row("attachment's unknown key", "\"pages\": 2", "\"page\": 2", JsonUnknownKey,
        "/attachments/0/page");
    row("cut", "\"urgent.claimed\": false", "\"urgent.claimed\":", JsonSyntax, "");
}

void TestRequestFile::refuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, code);
    QFETCH(QString, where);
    QByteArray text = test::completeText();
    QVERIFY(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    const Result<Request> parsed = test::parse(text);
    QVERIFY(!parsed.ok());
    QCOMPARE(codeName(parsed.error().code), code);
    QCOMPARE(parsed.error().where,
        where.isEmpty() ? QStringLiteral("demande.json")
                        : QStringLiteral("demande.json: ") + where);
    QVERIFY(!parsed.error().detail.isEmpty());
}

void TestRequestFile::namesSupersedingEdition()
{
    for (const SupersededEdition &old : test::dap().supersedes) {
        const Result<Request> parsed
            = test::parse(test::completeText().replace("11575-08", old.edition.text().toUtf8()));
        QCOMPARE(parsed.error().code, ErrorCode::SupersededEdition);
        QVERIFY(parsed.error().detail.contains(QStringLiteral("11575-08")));
    }
    QVERIFY(!test::dap().supersedes.isEmpty());
}

static void copyFolder(const QString &from, const QString &to)
{
    QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString source = it.next();
        const QString target = to + source.mid(from.size());
        QVERIFY(QDir().mkpath(QFileInfo(target).path()));
        QVERIFY(QFile::copy(source, target));
    }
}

void TestRequestFile::refusesEditionThatEnded()
{
    QTemporaryDir folder;
    copyFolder(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"), folder.path());
    const QString file = folder.filePath(QStringLiteral("transport-dap/11575-08/edition.json"));
    QByteArray edition = readFile(file, 100000).value();
    QVERIFY(edition.contains("\"inForceUntil\": null"));
    edition.replace("\"inForceUntil\": null", "\"inForceUntil\": \"2026-11-20\"");
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    test::writeRaw(file, edition);
    const Result<Catalog, Errors> forms = Catalog::load(folder.path());
    QVERIFY2(forms.ok(), forms.ok() ? "" : qPrintable(forms.error().first().detail));

    const auto parsedOn = [&](const QByteArray &text, QDate day) {
        return parseRequest(forms.value(), text, QStringLiteral("d.json"), day);
    };
    const QByteArray text = test::completeText();
    QVERIFY(parsedOn(text, QDate(2026, 11, 20)).ok()); // its last day
    QCOMPARE(parsedOn(text, QDate(2026, 11, 21)).error().code, ErrorCode::SupersededEdition);
    const QByteArray anyEdition = QByteArray(text).replace(" \"edition\": \"11575-08\",", "");
    QVERIFY(parsedOn(anyEdition, QDate(2026, 11, 20)).ok());
    QCOMPARE(parsedOn(anyEdition, QDate(2026, 11, 21)).error().code, ErrorCode::UnknownEdition);
}

// At every key of the file, a value of each JSON type: either it is refused by name, or it is of
// the right type, or null, which leaves an answer blank.
void TestRequestFile::refusesWrongTypeAtEachKey()
{
    const QByteArray needed
        = R"({"format":"prealable-request","version":1,"form":"transport-dap",)";
    const QByteArrayList values{"true", "1", "\"x\"", "[]", "{}", "[[]]", "[1]", "[null]", "null"};
    for (const FieldDefinition &definition : test::dap().fields) {
        int taken = 0;
        for (const QByteArray &value : values) {
            const Result<Request> parsed = test::parse(
                needed + "\"answers\":{\"" + definition.id.text().toUtf8() + "\":" + value + "}}");
            taken += parsed.ok() ? 1 : 0;
            if (!parsed.ok())
                QVERIFY2(parsed.error().where.contains(definition.id.text()), value.constData());
        }
        // null and one right value; no option is called "x", no date either.
        const bool strict
            = definition.type == FieldType::Choice || definition.type == FieldType::Date;
        QVERIFY2(taken == (strict ? 1 : 2), qPrintable(definition.id.text()));
    }
    for (const QByteArray key : {"answers", "attachments", "confirmed", "edition"}) {
        for (const QByteArray &value : values) {
            const bool right = key == "answers" ? value == "{}" : key != "edition" && value == "[]";
            QCOMPARE(test::parse(needed + '"' + key + "\":" + value + '}').ok(), right);
        }
    }
}

static QString someText(QRandomGenerator &random)
{
    static const QStringList pieces{QStringLiteral("é"), QStringLiteral("\""), QStringLiteral("\\"),
        QStringLiteral("\n"), QStringLiteral("\t"), QStringLiteral("œ"), QStringLiteral("😀"),
        QStringLiteral("\u2028"), QStringLiteral("a/b"), QStringLiteral("{}"), QStringLiteral("'’"),
        QStringLiteral("محمد"), QStringLiteral("\u0001"), QStringLiteral("\ufeff")};
    QString text;
    for (int i = random.bounded(8); i > 0; --i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

static Value someValue(
    const FormEdition &edition, const FieldDefinition &definition, QRandomGenerator &random);

static Value someRows(
    const FormEdition &edition, const FieldDefinition &group, QRandomGenerator &random)
{
    std::vector<Row> rows(size_t(random.bounded(4)));
    for (Row &row : rows) {
        for (const FieldId &member : group.members) {
            const FieldDefinition *definition = edition.field(member);
            if (definition && random.bounded(2) == 0)
                row.values.insert(member, someValue(edition, *definition, random));
        }
    }
    return Value::rows(std::move(rows));
}

static Value someValue(
    const FormEdition &edition, const FieldDefinition &definition, QRandomGenerator &random)
{
    if (random.bounded(6) == 0)
        return Value::blank();
    switch (definition.type) {
    case FieldType::Flag:
        return Value::flag(random.bounded(2) == 0);
    case FieldType::Number:
        return Value::number(definition.integer ? double(random.bounded(-5, 100000))
                                                : random.generateDouble() * 1e6 - 10);
    case FieldType::Date:
        return Value::date(QDate(1900, 1, 1).addDays(random.bounded(80000)));
    case FieldType::Choice:
        return Value::text(definition.options.at(random.bounded(int(definition.options.size()))));
    case FieldType::List: {
        QStringList keys = definition.options;
        std::shuffle(keys.begin(), keys.end(), random);
        return Value::list(keys.mid(random.bounded(int(keys.size()) + 1)));
    }
    case FieldType::Teeth:
        return Value::list(
            QStringList{QStringLiteral("46"), QStringLiteral("19"), someText(random)}.mid(
                random.bounded(4)));
    case FieldType::Group:
        return someRows(edition, definition, random);
    default:
        return Value::text(someText(random));
    }
}

static Request someRequest(const FormEdition &edition, QRandomGenerator &random)
{
    Request request{edition.form, edition.edition, {}, {}, {}};
    for (const FieldDefinition &definition : edition.fields) {
        if (definition.group.isEmpty() && random.bounded(2) == 0)
            request.answers.set(definition.id, someValue(edition, definition, random));
    }
    for (const AttachmentRule &rule : edition.attachments) {
        if (random.bounded(2) == 0)
            request.attachments.append({rule.kind, u'x' + someText(random),
                random.bounded(2) == 0 ? QDate() : QDate(2026, 1, 1), random.bounded(3)});
    }
    for (const Rule &rule : edition.rules) {
        QString reason = u'r' + someText(random);
        reason.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
        if (rule.severity == Severity::Warning && random.bounded(2) == 0)
            request.confirmed.insert(rule.id, reason);
    }
    return request;
}

void TestRequestFile::roundTripsAnyRequest()
{
    QRandomGenerator random(20261121);
    for (const FormEdition &edition : test::realForms().editions()) {
        for (int i = 0; i < 100; ++i) {
            const Request request = someRequest(edition, random);
            const QByteArray json = requestJson(edition, request);
            const Result<Request> parsed = test::parse(json);
            QVERIFY2(parsed.ok(), json.constData());
            QVERIFY2(parsed.value() == request, json.constData());
            QCOMPARE(requestJson(edition, parsed.value()), json);
        }
    }
}

// What no JSON reader takes does not make a file that cannot be read again.
void TestRequestFile::writesWhatItReads()
{
    Request request{test::dapForm(), test::dap().edition, {}, {}, {}};
    const QString broken = QStringLiteral("a") + QChar(0) + QChar(0xD800) + u'b' + QChar(0xDC00);
    request.answers.set(field("beneficiary.familyName"), Value::text(broken));
    const Result<Request> parsed = test::parse(requestJson(test::dap(), request));
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->answers.value(field("beneficiary.familyName")),
        Value::text(QStringLiteral("a\ufffd\ufffdb\ufffd")));
}

void TestRequestFile::writesInOrderOfQuestions()
{
    const Request request = test::parse(test::completeText()).value();
    const QByteArray json = requestJson(test::dap(), request);
    QVERIFY(json.endsWith("}\n"));
    qsizetype last = -1;
    int found = 0;
    for (const Section &section : test::dap().sections) {
        for (const Question &question : section.questions) {
            const qsizetype at = json.indexOf('"' + question.field.text().toUtf8() + "\":");
            if (at < 0)
                continue;
            QVERIFY2(at > last, qPrintable(question.field.text()));
            last = at;
            ++found;
        }
    }
    QCOMPARE(found, request.answers.fields().size());
    // Another reader of JSON agrees that it is JSON.
    QVERIFY(QJsonDocument::fromJson(json).object().value(QStringLiteral("answers")).isObject());
}

void TestRequestFile::readsAndWritesFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Demande d'été.json"));
    const Request request = test::parse(test::completeText()).value();
    QVERIFY(writeRequestFile(test::dap(), request, path).ok());
    QCOMPARE(readRequestFile(test::realForms(), path, test::testDay()).value(), request);
    const Result<Request> absent = readRequestFile(
        test::realForms(), folder.filePath(QStringLiteral("absent.json")), test::testDay());
    QCOMPARE(absent.error().code, ErrorCode::FileNotFound);
    const Result<Request> directory
        = readRequestFile(test::realForms(), folder.path(), test::testDay());
    QCOMPARE(directory.error().code, ErrorCode::FileUnreadable);
    test::writeRaw(path, QByteArray(1024 * 1024 + 1, ' '));
    QCOMPARE(readRequestFile(test::realForms(), path, test::testDay()).error().code,
        ErrorCode::FileTooLarge);
}

void TestRequestFile::neverShowsAnswersInErrors()
{
    for (const char *wrong : {"beneficiary.birthDate", "transport.mode", "urgent.claimed",
             "transport.distanceKm", "transport.reasons"}) {
        const QByteArray text = QByteArray(R"({"format":"prealable-request","version":1,)"
                                           R"("form":"transport-dap","answers":{")")
            + wrong + R"(":"DUPONT"}})";
        const Result<Request> parsed = test::parse(text);
        QVERIFY(!parsed.ok());
        QVERIFY(!parsed.error().detail.contains(QStringLiteral("DUPONT")));
        QVERIFY(!parsed.error().where.contains(QStringLiteral("DUPONT")));
    }
}

QTEST_APPLESS_MAIN(TestRequestFile)
#include "test_requestfile.moc"
