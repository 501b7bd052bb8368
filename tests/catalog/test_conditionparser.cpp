// From JSON to Condition: every operator, every operand, references, cycles and runaway sizes.
#include "catalog/conditionparser.h"

#include <QTest>

using namespace prealable;

using Operator = Condition::Operator;

namespace {

struct Parsed {
    Condition condition;
    Errors errors;
};

Parsed parse(const QByteArray &condition, const QByteArray &definitions = "{}")
{
    const JsonDocument document = JsonDocument::parse(
        "{\"definitions\":" + definitions + ",\"when\":" + condition + "}", u"f.json"_qs);
    ConditionParser parser(document.root()["definitions"]);
    const Condition result = parser.parse(document.root()["when"]);
    return {result, document.errors()};
}

FieldId field(const char *name)
{
    return FieldId(QString::fromLatin1(name));
}

} // namespace

class TestConditionParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields();
    void keys();
    void operands();
    void shiftedDates();
    void groups();
    void rows();
    void predicates();
    void leftOutIsAlways();
    void references();
    void refuses_data();
    void refuses();
    void runawaySizesAreRefused();
    void fieldsInOrderWithoutDoubles();
};

void TestConditionParser::fields()
{
    const QList<QPair<QByteArray, Operator>> all = {{"is", Operator::Is},
        {"answered", Operator::Answered}, {"blank", Operator::Blank}, {"valid", Operator::Valid}};
    for (const auto &[name, op] : all) {
        const Parsed parsed = parse("{\"" + name + "\":\"a.b\"}");
        QVERIFY(parsed.errors.isEmpty());
        QCOMPARE(parsed.condition.op, op);
        QCOMPARE(parsed.condition.field, field("a.b"));
    }
}

void TestConditionParser::keys()
{
    Condition condition = parse(R"({"equals":["a","k"]})").condition;
    QCOMPARE(condition.op, Operator::Equals);
    QCOMPARE(condition.keys, QStringList(u"k"_qs));
    condition = parse(R"({"oneOf":["a",["k","l"]]})").condition;
    QCOMPARE(condition.op, Operator::OneOf);
    QCOMPARE(condition.field, field("a"));
    QCOMPARE(condition.keys, QStringList({u"k"_qs, u"l"_qs}));
}

void TestConditionParser::operands()
{
    const auto operand = [](const QByteArray &json) {
        const Parsed parsed = parse("{\"atLeast\":[\"a\"," + json + "]}");
        return parsed.errors.isEmpty() ? parsed.condition.operands.value(0) : Operand(-1.0);
    };
    QVERIFY(operand("12.5") == Operand(12.5));
    QVERIFY(operand("\"2026-11-21\"") == Operand(QDate(2026, 11, 21)));
    QVERIFY(operand("\"today\"") == Operand(TodayOperand()));
    QVERIFY(operand("{\"law\":\"l\"}") == Operand(LawOperand{LawId(u"l"_qs)}));
    QVERIFY(operand("{\"field\":\"f\"}") == Operand(FieldOperand{field("f")}));
    const QList<QPair<QByteArray, Operator>> all
        = {{"atLeast", Operator::AtLeast}, {"atMost", Operator::AtMost},
            {"before", Operator::Before}, {"onOrAfter", Operator::OnOrAfter}};
    for (const auto &[name, op] : all)
        QCOMPARE(parse("{\"" + name + "\":[\"a\",1]}").condition.op, op);
    const Condition age = parse(R"({"ageUnder":["a",16,"today"]})").condition;
    QCOMPARE(age.op, Operator::AgeUnder);
    QCOMPARE(age.operands.size(), 2);
}

void TestConditionParser::shiftedDates()
{
    const auto operand = [](const QByteArray &json) {
        const Parsed parsed = parse("{\"before\":[\"a\"," + json + "]}");
        return parsed.errors.isEmpty() ? parsed.condition.operands.value(0) : Operand(-1.0);
    };
    const LawId by(u"l"_qs);
    QVERIFY(operand(R"({"date":"today","plus":{"law":"l"}})")
        == Operand(ShiftedDate{TodayOperand(), by, false}));
    QVERIFY(operand(R"({"date":"2024-02-29","minus":{"law":"l"}})")
        == Operand(ShiftedDate{QDate(2024, 2, 29), by, true}));
    QVERIFY(operand(R"({"date":{"field":"f"},"plus":{"law":"l"}})")
        == Operand(ShiftedDate{FieldOperand{field("f")}, by, false}));
    const Condition condition
        = parse(R"({"before":["a",{"date":{"field":"f"},"plus":{"law":"l"}}]})").condition;
    QCOMPARE(fieldsOf(condition), (QList<FieldId>{field("a"), field("f")}));
}

void TestConditionParser::rows()
{
    const Condition any = parse(R"({"anyRow":["g",{"is":"g.a"}]})").condition;
    QCOMPARE(any.op, Operator::AnyRow);
    QCOMPARE(any.field, field("g"));
    QCOMPARE(any.children.size(), 1);
    QCOMPARE(any.children.first().field, field("g.a"));
    QCOMPARE(parse(R"({"everyRow":["g",{"is":"g.a"}]})").condition.op, Operator::EveryRow);
    const Condition apart = parse(R"({"daysApart":["g.d",{"law":"l"},{"is":"g.a"}]})").condition;
    QCOMPARE(apart.op, Operator::DaysApart);
    QCOMPARE(apart.field, field("g.d"));
    QCOMPARE(apart.operands.size(), 1);
    QCOMPARE(apart.children.first().op, Operator::Is);
    const Condition always = parse(R"({"daysApart":["g.d",30]})").condition;
    QCOMPARE(always.children.size(), 1);
    QCOMPARE(always.children.first().op, Operator::Always);
    QCOMPARE(fieldsOf(apart), (QList<FieldId>{field("g.d"), field("g.a")}));
}

void TestConditionParser::groups()
{
    const Condition condition
        = parse(R"({"all":[{"any":[{"is":"a"},{"is":"b"}]},{"not":{"is":"c"}}]})").condition;
    QCOMPARE(condition.op, Operator::All);
    QCOMPARE(condition.children.at(0).op, Operator::Any);
    QCOMPARE(condition.children.at(0).children.at(1).field, field("b"));
    QCOMPARE(condition.children.at(1).op, Operator::Not);
    QCOMPARE(condition.children.at(1).children.size(), 1);
}

void TestConditionParser::predicates()
{
    const Condition condition = parse(R"({"predicate":["near","a","b"]})").condition;
    QCOMPARE(condition.op, Operator::Predicate);
    QCOMPARE(condition.predicate, u"near"_qs);
    QCOMPARE(condition.arguments, QList<FieldId>({field("a"), field("b")}));
}

void TestConditionParser::leftOutIsAlways()
{
    const JsonDocument document = JsonDocument::parse("{}", u"f.json"_qs);
    ConditionParser parser(document.root()["definitions"]);
    QCOMPARE(parser.parse(document.root()["when"]).op, Operator::Always);
    QVERIFY(document.ok());
}

void TestConditionParser::references()
{
    const Parsed parsed = parse(R"({"ref":"b"})", R"({"b":{"not":{"ref":"a"}},"a":{"is":"x"}})");
    QVERIFY(parsed.errors.isEmpty());
    QVERIFY(parsed.condition == parse(R"({"not":{"is":"x"}})").condition);
}

void TestConditionParser::refuses_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("definitions");
    const auto row
        = [](const char *name, const QByteArray &condition, const QByteArray &definitions = "{}") {
              QTest::newRow(name) << condition << definitions;
          };
    row("a text", "\"is\"");
    row("null", "null");
    row("a list", "[]");
    row("no operator", "{}");
    row("two operators", R"({"is":"a","not":{"is":"b"}})");
    row("unknown operator", R"({"xor":[]})");
    row("flag is no field", R"({"is":true})");
    row("empty field", R"({"is":""})");
    row("field with a space", R"({"is":"a b"})");
    row("empty all", R"({"all":[]})");
    row("all of an object", R"({"all":{"is":"a"}})");
    row("not of a list", R"({"not":[{"is":"a"}]})");
    row("equals alone", R"({"equals":["a"]})");
    row("equals three", R"({"equals":["a","b","c"]})");
    row("equals a number", R"({"equals":["a",1]})");
    row("oneOf without list", R"({"oneOf":["a","b"]})");
    row("oneOf of none", R"({"oneOf":["a",[]]})");
    row("no operand", R"({"atLeast":["a"]})");
    row("operand true", R"({"atLeast":["a",true]})");
    row("operand no date", R"({"before":["a","soon"]})");
    row("operand 31 June", R"({"before":["a","2026-06-31"]})");
    row("operand unknown", R"({"before":["a",{"day":"b"}]})");
    row("operand both", R"({"atLeast":["a",{"law":"b","field":"c"}]})");
    row("age without day", R"({"ageUnder":["a",16]})");
    row("shift without date", R"({"before":["a",{"plus":{"law":"l"}}]})");
    row("shift by nothing", R"({"before":["a",{"date":"today"}]})");
    row("shift both ways",
        R"({"before":["a",{"date":"today","plus":{"law":"l"},"minus":{"law":"l"}}]})");
    row("shift by a number", R"({"before":["a",{"date":"today","plus":3}]})");
    row("shift of a number", R"({"before":["a",{"date":3,"plus":{"law":"l"}}]})");
    row("shift of 29 February 2025",
        R"({"before":["a",{"date":"2025-02-29","plus":{"law":"l"}}]})");
    row("any row of none", R"({"anyRow":["g"]})");
    row("any row of two", R"({"anyRow":["g",{"is":"g.a"},{"is":"g.b"}]})");
    row("every row of a text", R"({"everyRow":"g"})");
    row("days apart alone", R"({"daysApart":["g.d"]})");
    row("days apart of four", R"({"daysApart":["g.d",1,{"is":"g.a"},{"is":"g.b"}]})");
    row("no predicate", R"({"predicate":[]})");
    row("unknown reference", R"({"ref":"lost"})");
    row("self", R"({"is":"x"})", R"({"a":{"ref":"a"}})");
    row("circle", R"({"is":"x"})", R"({"a":{"ref":"b"},"b":{"not":{"ref":"c"}},"c":{"ref":"a"}})");
}

void TestConditionParser::refuses()
{
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, definitions);
    const Parsed parsed = parse(condition, definitions);
    QVERIFY(!parsed.errors.isEmpty());
    QVERIFY(parsed.errors.first().where.startsWith(u"f.json: /"_qs));
}

// Forty definitions, each twice the one before: 2^40 conditions if nothing stopped it.
void TestConditionParser::runawaySizesAreRefused()
{
    QByteArray definitions = R"({"d0":{"is":"x"})";
    for (int i = 1; i <= 40; ++i) {
        const QByteArray before = "{\"ref\":\"d" + QByteArray::number(i - 1) + "\"}";
        definitions
            += ",\"d" + QByteArray::number(i) + "\":{\"all\":[" + before + "," + before + "]}";
    }
    const Parsed parsed = parse(R"({"ref":"d40"})", definitions + "}");
    QVERIFY(!parsed.errors.isEmpty());
    QVERIFY(parsed.errors.first().detail.contains(u"trop grande"_qs));
}

void TestConditionParser::fieldsInOrderWithoutDoubles()
{
    const Condition condition = parse(
        R"({"all":[{"is":"b"},{"predicate":["p","a","b"]},{"before":["c",{"field":"d"}]}]})")
                                    .condition;
    QCOMPARE(fieldsOf(condition), QList<FieldId>({field("b"), field("a"), field("c"), field("d")}));
    QVERIFY(fieldsOf(Condition()).isEmpty());
}

QTEST_GUILESS_MAIN(TestConditionParser)
#include "test_conditionparser.moc"
