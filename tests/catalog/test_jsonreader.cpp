// The strict JSON reader: what it accepts, what it refuses and with which words, hostile input.
#include "catalog/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace prealable;

namespace {

JsonDocument parsed(const QByteArray &json, const JsonLimits &limits = {})
{
    return JsonDocument::parse(json, QStringLiteral("f.json"), limits);
}

QStringList codes(const JsonDocument &document)
{
    QStringList result;
    for (const Error &error : document.errors())
        result.append(codeName(error.code) + u" "_qs + error.where);
    return result;
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsJson_data();
    void readsWhatIsJson();
    void refusesWhatIsNotJson_data();
    void refusesWhatIsNotJson();
    void givesLineAndColumn();
    void collectsEveryDuplicate();
    void expectsKeys();
    void gettersNoteWrongTypes();
    void absentNodesAreSilent();
    void pointersAreEscaped();
    void pointersAreBounded_data();
    void pointersAreBounded();
    void byteOrderMarkIsCharacterInTexts();
    void datesAreCanonical_data();
    void datesAreCanonical();
    void limitsHold();
    void everyTruncationIsRefused();
    void everyChangedByteIsSafe();
    void readsFiles();
};

void TestJsonReader::readsWhatIsJson_data()
{
    QTest::addColumn<QByteArray>("json");
    const QList<QByteArray> documents = {
        "{}",
        "[]",
        "null",
        "true",
        "false",
        "0",
        "-0.5e-3",
        "1E6",
        "\"\"",
        " [ 1 , 2 ] \r\n\t",
        "{\"a\":{\"b\":[null,true,{\"c\":\"d\"}]},\"e\":-12.25}",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u0153\\uD83D\\uDE00\"",
        "[\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\"]",
        "{\"\":1,\" \":2}",
    };
    for (const QByteArray &json : documents)
        QTest::newRow(json.constData()) << json;
}

// Qt's own parser is the judge.
void TestJsonReader::readsWhatIsJson()
{
    QFETCH(QByteArray, json);
    for (const QByteArray &bytes : {json, "\xEF\xBB\xBF" + json}) {
        const JsonDocument document = parsed(bytes);
        QCOMPARE(codes(document), QStringList());
        const QJsonDocument judge = QJsonDocument::fromJson("[" + json + "]");
        QCOMPARE(document.root().toQJson(), judge.array().at(0));
    }
}

void TestJsonReader::refusesWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &json, const QString &says) {
        QTest::newRow(name) << json << says;
    };
    row("empty", "", u"vide"_qs);
    row("only space", " \n ", u"vide"_qs);
    row("only a BOM", "\xEF\xBB\xBF", u"vide"_qs);
    row("two values", "1 2", u"après la fin"_qs);
    row("trailing comma in list", "[1,]", u"valeur JSON"_qs);
    row("trailing comma in object", "{\"a\":1,}", u"nom d'une clé"_qs);
    row("no comma", "[1 2]", u"virgule"_qs);
    row("no colon", "{\"a\" 1}", u"« : »"_qs);
    row("bare key", "{a:1}", u"nom d'une clé"_qs);
    row("single quotes", "{'a':1}", u"nom d'une clé"_qs);
    row("comment", "// x\n{}", u"valeur JSON"_qs);
    row("NaN", "[NaN]", u"valeur JSON"_qs);
    row("infinity", "[1e999]", u"trop grand"_qs);
    row("leading zero", "[012]", u"valeur JSON"_qs);
    row("plus", "[+1]", u"valeur JSON"_qs);
    row("bare point", "[.5]", u"valeur JSON"_qs);
    row("ending point", "[1.]", u"valeur JSON"_qs);
    row("French comma", "[1,5.]", u"valeur JSON"_qs);
    row("bare exponent", "[1e]", u"valeur JSON"_qs);
    row("capital", "[True]", u"valeur JSON"_qs);
    row("longer word", "[nulle]", u"virgule"_qs);
    row("open text", "[\"abc", u"pas fermé"_qs);
    row("line end in text", "[\"a\nb\"]", u"caractère de commande"_qs);
    row("NUL in text", QByteArray("[\"a\0b\"]", 7), u"caractère de commande"_qs);
    row("NUL outside", QByteArray("[1\0]", 4), u"virgule"_qs);
    row("escaped NUL", "[\"\\u0000\"]", u"qui existe"_qs);
    row("unknown escape", "[\"\\x41\"]", u"pas de sens"_qs);
    row("short \\u", "[\"\\u12\"]", u"qui existe"_qs);
    row("lone high half", "[\"\\uD83D\"]", u"moitié"_qs);
    row("lone low half", "[\"\\uDE00\"]", u"moitié"_qs);
    row("high half twice", "[\"\\uD83D\\uD83D\"]", u"moitié"_qs);
    row("Latin-1", "[\"\xE9\"]", u"UTF-8"_qs);
    row("overlong", "[\"\xC0\xAF\"]", u"UTF-8"_qs);
    row("overlong of three", "[\"\xE0\x80\xAF\"]", u"UTF-8"_qs);
    row("raw surrogate", "[\"\xED\xA0\x80\"]", u"UTF-8"_qs);
    row("beyond Unicode", "[\"\xF4\x90\x80\x80\"]", u"UTF-8"_qs);
    row("cut sequence", "[\"\xE2\x82", u"UTF-8"_qs);
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), u"UTF-8"_qs);
    row("wrong bracket", "[1}", u"virgule"_qs);
    row("PDF", "%PDF-1.7\n", u"valeur JSON"_qs);
}

void TestJsonReader::refusesWhatIsNotJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const JsonDocument document = parsed(json);
    QCOMPARE(document.errors().size(), 1);
    const Error &error = document.errors().first();
    QCOMPARE(error.code, ErrorCode::JsonSyntax);
    QCOMPARE(error.where, QStringLiteral("f.json"));
    QVERIFY2(error.detail.contains(says), qPrintable(error.detail));
    QVERIFY(!document.root().exists());
}

void TestJsonReader::givesLineAndColumn()
{
    const auto detail
        = [](const QByteArray &json) { return parsed(json).errors().value(0).detail; };
    QVERIFY(detail("x").startsWith(u"ligne 1, colonne 1 "_qs));
    QVERIFY(detail("{\n  \"a\": 1,\n  b\n}").startsWith(u"ligne 3, colonne 3 "_qs));
    // A character counts once, however many bytes it has; a BOM does not count.
    QVERIFY(detail("[\"\xC3\xA9\xF0\x9F\x98\x80\" x]").startsWith(u"ligne 1, colonne 7 "_qs));
    QVERIFY(detail("\xEF\xBB\xBFx").startsWith(u"ligne 1, colonne 1 "_qs));
}

void TestJsonReader::collectsEveryDuplicate()
{
    const JsonDocument document = parsed(R"({"a":1,"b":{"c":1,"c":2},"a":3,"\u0061":4})");
    QCOMPARE(codes(document),
        QStringList({u"json-duplicate-key f.json: /b/c"_qs, u"json-duplicate-key f.json: /a"_qs,
            u"json-duplicate-key f.json: /a"_qs}));
    QCOMPARE(document.root()["a"].integer(), 1);

    // Objects of any size: the last key repeats each of the others in turn.
    for (const int size : {2, 15, 16, 17, 18, 40}) {
        for (int repeated = 0; repeated < size; ++repeated) {
            QByteArray json = "{";
            for (int i = 0; i < size; ++i)
                json += "\"k" + QByteArray::number(i) + "\":0,";
            json += "\"k" + QByteArray::number(repeated) + "\":0}";
            QCOMPARE(parsed(json).errors().size(), 1);
        }
    }
}

void TestJsonReader::expectsKeys()
{
    const JsonDocument document = parsed(R"({"needed":1,"stray":2,"optional":3})");
    QVERIFY(!document.root().expect({"needed", "lost"}, {"optional"}));
    QCOMPARE(codes(document),
        QStringList({u"json-unknown-key f.json: /stray"_qs, u"json-missing-key f.json"_qs}));
    QVERIFY(document.errors().at(0).detail.contains(u"optional"_qs));
    QVERIFY(document.errors().at(1).detail.contains(u"lost"_qs));

    const JsonDocument good = parsed(R"({"needed":1})");
    QVERIFY(good.root().expect({"needed"}, {"optional"}));
    QVERIFY(good.ok());

    const JsonDocument list = parsed("[]");
    QVERIFY(!list.root().expect({}));
    QCOMPARE(codes(list), QStringList(u"json-wrong-type f.json"_qs));
}

void TestJsonReader::gettersNoteWrongTypes()
{
    const JsonDocument document = parsed(R"({"v":[1.5,"a",true,null,{},[],1e12]})");
    const QList<JsonNode> v = document.root()["v"].items();
    QCOMPARE(v.at(0).text(), QString());
    QCOMPARE(v.at(1).number(), 0.0);
    QCOMPARE(v.at(3).flag(), false);
    QCOMPARE(v.at(4).items().size(), 0);
    QCOMPARE(v.at(5).members().size(), 0);
    QCOMPARE(v.at(0).integer(), 0);
    QCOMPARE(v.at(6).integer(), 0);
    QCOMPARE(codes(document),
        QStringList({u"json-wrong-type f.json: /v/0"_qs, u"json-wrong-type f.json: /v/1"_qs,
            u"json-wrong-type f.json: /v/3"_qs, u"json-wrong-type f.json: /v/4"_qs,
            u"json-wrong-type f.json: /v/5"_qs, u"json-wrong-value f.json: /v/0"_qs,
            u"json-wrong-value f.json: /v/6"_qs}));

    const JsonDocument lists = parsed(R"({"texts":["a",1,"b"],"numbers":[1,2.5]})");
    QCOMPARE(lists.root()["texts"].texts(), QStringList({u"a"_qs, QString(), u"b"_qs}));
    QCOMPARE(lists.root()["numbers"].integers(), QList<int>({1, 0}));
    QCOMPARE(codes(lists),
        QStringList(
            {u"json-wrong-type f.json: /texts/1"_qs, u"json-wrong-value f.json: /numbers/1"_qs}));
}

void TestJsonReader::absentNodesAreSilent()
{
    const JsonDocument document = parsed("{}");
    const JsonNode absent = document.root()["a"]["b"];
    QVERIFY(!absent.exists());
    QCOMPARE(absent.text(), QString());
    QCOMPARE(absent.integer(), 0);
    QVERIFY(!absent.flag());
    QVERIFY(absent.items().isEmpty());
    QVERIFY(absent.members().isEmpty());
    QVERIFY(absent.date().isNull());
    QVERIFY(absent.toQJson().isUndefined());
    QVERIFY(document.ok());
}

void TestJsonReader::pointersAreEscaped()
{
    const JsonDocument document = parsed(R"({"a/b":{"m~n":[0,{"":1}]}})");
    const JsonNode inner = document.root()["a/b"]["m~n"].items().at(1)[""];
    QCOMPARE(inner.where(), u"f.json: /a~1b/m~0n/1/"_qs);
    QCOMPARE(document.root().where(), u"f.json"_qs);
}

void TestJsonReader::pointersAreBounded_data()
{
    QTest::addColumn<QString>("key"); // as JSON spells it
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &key, const QString &shown) {
        QTest::newRow(name) << key << shown;
    };
    row("as long as may be", QString(60, u'a'), QString(60, u'a'));
    row("longer", QString(61, u'a'), QString(60, u'a') + u'…');
    row("a letter in the wrong place", u"Madame, je viens "_qs.repeated(1000),
        u"Madame, je viens "_qs.repeated(4).left(60) + u'…');
    row("lines", u"a\\nb\\tc\\r"_qs, u"a?b?c?"_qs);
    row("escape sequences", u"\\u001b[2J\\u0007"_qs, u"?[2J?"_qs);
    row("written backwards", u"\u202Egpj.fdp"_qs, u"?gpj.fdp"_qs);
    row("a line end of Unicode", u"a\u2028b\u2029c"_qs, u"a?b?c"_qs);
    row("a pair cut in two", QString(59, u'a') + u"😀"_qs, QString(59, u'a') + u"?…"_qs);
    row("French", u"n° et œuvre"_qs, u"n° et œuvre"_qs);
}

void TestJsonReader::pointersAreBounded()
{
    QFETCH(QString, key);
    QFETCH(QString, shown);
    const QString json = u"{\"%1\":1,\"%1\":{\"x\":[2]}}"_qs.arg(key);
    const JsonDocument document = parsed(json.toUtf8());
    document.root().expect({});
    for (const JsonNode &member : document.root().members())
        QCOMPARE(member.where(), u"f.json: /"_qs + shown);
    QCOMPARE(document.errors().size(), 3); // twice unknown, once duplicate
    for (const Error &error : document.errors())
        QCOMPARE(error.where, u"f.json: /"_qs + shown);

    // Many long keys, one in the other: what is nearest to the value stays.
    QByteArray deep = "0";
    for (int i = 0; i < 30; ++i)
        deep = "{\"" + QByteArray(50, 'k') + QByteArray::number(i) + "\":" + deep + "}";
    const JsonDocument nested = parsed(deep);
    JsonNode node = nested.root();
    while (node.isObject())
        node = node.members().first();
    QVERIFY2(node.where().startsWith(u"f.json: /…/k"_qs), qPrintable(node.where()));
    QVERIFY2(node.where().endsWith(u'k' + QString::number(0)), qPrintable(node.where()));
    QVERIFY(node.where().size() < 300);
}

// Only the one before the first value is none: wherever else it stands, it is part of the text.
void TestJsonReader::byteOrderMarkIsCharacterInTexts()
{
    const QChar mark(QChar::ByteOrderMark);
    const QString text = mark + u"a"_qs + mark + u"\n"_qs + mark + mark;
    const QByteArray raw = "\xEF\xBB\xBF"
                           "a\xEF\xBB\xBF\\n\xEF\xBB\xBF\xEF\xBB\xBF";
    for (const QByteArray &spelled : {raw, QByteArray("\\ufeffa\\uFEFF\\n\xEF\xBB\xBF\\ufeff")}) {
        const JsonDocument document
            = parsed("\xEF\xBB\xBF{\"t\":\"" + spelled + "\",\"" + spelled + "\":1}");
        QCOMPARE(codes(document), QStringList());
        QCOMPARE(document.root()["t"].text(), text);
        QCOMPARE(document.root().member(text).integer(), 1);
    }
    // Two keys that differ by it are two keys.
    QVERIFY(parsed("{\"k\":1,\"\xEF\xBB\xBFk\":2}").ok());
    // A second mark before the first value is no part of JSON.
    QCOMPARE(parsed("\xEF\xBB\xBF\xEF\xBB\xBF{}").errors().value(0).code, ErrorCode::JsonSyntax);
}

void TestJsonReader::datesAreCanonical_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("good") << u"2026-11-21"_qs << QDate(2026, 11, 21);
    QTest::newRow("leap day") << u"2024-02-29"_qs << QDate(2024, 2, 29);
    QTest::newRow("no leap day") << u"2026-02-29"_qs << QDate();
    QTest::newRow("short") << u"2026-1-5"_qs << QDate();
    QTest::newRow("French") << u"21/11/2026"_qs << QDate();
    QTest::newRow("time") << u"2026-11-21T00:00:00"_qs << QDate();
    QTest::newRow("space") << u" 2026-11-21"_qs << QDate();
    QTest::newRow("other digits") << u"٢٠٢٦-١١-٢١"_qs << QDate();
    QTest::newRow("empty") << QString() << QDate();
}

void TestJsonReader::datesAreCanonical()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const JsonDocument document = parsed("{\"d\":\"" + text.toUtf8() + "\"}");
    QCOMPARE(document.root()["d"].date(), date);
    QCOMPARE(document.ok(), date.isValid());
    if (!date.isValid())
        QCOMPARE(codes(document), QStringList(u"json-wrong-value f.json: /d"_qs));
    const JsonDocument none = parsed("{\"d\":null}");
    QVERIFY(none.root()["d"].dateOrNull().isNull() && none.ok());
}

void TestJsonReader::limitsHold()
{
    JsonLimits limits;
    limits.bytes = 10;
    QCOMPARE(parsed("[123456789]", limits).errors().value(0).code, ErrorCode::FileTooLarge);
    QVERIFY(parsed("[12345678]", limits).ok());

    limits = {};
    limits.depth = 3;
    QVERIFY(parsed("[[[1]]]", limits).ok());
    QVERIFY(parsed("[[[[1]]]]", limits).errors().value(0).detail.contains(u"imbrication"_qs));
    // Far deeper than any stack: refused, not crashed.
    QVERIFY(!parsed(QByteArray(1000000, '[')).ok());
    QVERIFY(!parsed(QByteArray("{\"a\":").repeated(100000)).ok());

    limits = {};
    limits.values = 4;
    QVERIFY(parsed("[1,2,3]", limits).ok());
    QVERIFY(parsed("[1,2,3,4]", limits).errors().value(0).detail.contains(u"trop de valeurs"_qs));

    limits = {};
    limits.errors = 2;
    const JsonDocument many = parsed("{\"a\":1,\"b\":2,\"c\":3}", limits);
    many.root().expect({});
    QCOMPARE(many.errors().size(), 2);
}

void TestJsonReader::everyTruncationIsRefused()
{
    const QByteArray json = R"({"a":[1,2.5,"é\u00e9",{"b":null}],"c":true})";
    QVERIFY(parsed(json).ok());
    for (qsizetype size = 0; size < json.size(); ++size) {
        const JsonDocument document = parsed(json.left(size));
        QVERIFY2(!document.ok() && !document.root().exists(), json.left(size).constData());
    }
}

// Whatever one byte becomes, the reader agrees with Qt's when it accepts.
void TestJsonReader::everyChangedByteIsSafe()
{
    const QByteArray json = R"({"a":[1,-2.5e3,"x\n",{"b":null}],"c":true})";
    int accepted = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray changed = json;
            changed[i] = static_cast<char>(byte);
            const JsonDocument document = parsed(changed);
            if (!document.ok())
                continue;
            ++accepted;
            QCOMPARE(
                document.root().toQJson(), QJsonValue(QJsonDocument::fromJson(changed).object()));
        }
    }
    QVERIFY(accepted > json.size());
}

void TestJsonReader::readsFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_qs);
    const auto code = [](const QString &name) {
        return JsonDocument::read(name, u"a.json"_qs).errors().value(0).code;
    };
    QCOMPARE(code(path), ErrorCode::FileNotFound);
    QCOMPARE(code(folder.path()), ErrorCode::FileUnreadable);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"a\":1}");
    file.close();
    QCOMPARE(JsonDocument::read(path, u"a.json"_qs).root()["a"].integer(), 1);
    QVERIFY(file.resize(5 * 1024 * 1024));
    QCOMPARE(code(path), ErrorCode::FileTooLarge);
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "test_jsonreader.moc"
