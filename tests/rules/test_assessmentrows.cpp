// assess() on groups: what each row asks, what is missing and wrong in it, and under which name.
#include "rules/assessment.h"
#include "rules/checkedrequest.h"
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

FieldId acts()
{
    return field("acts");
}

Row ccam(const char *code)
{
    return row({{field("acts.system"), text("ccam")}, {field("acts.ccam"), text(code)}});
}

Row ngap(const char *code)
{
    return row({{field("acts.system"), text("ngap")}, {field("acts.ngap"), text(code)}});
}

// Acts of two nomenclatures, each with a code of its own, and a question after them.
EditionBuilder actsForm()
{
    EditionBuilder form;
    form.ask("children", FieldType::Flag);
    form.require("acts", FieldType::Group);
    form.definition("acts").maxRows = 3;
    form.requireMember(
        "acts.system", FieldType::Choice, {QStringLiteral("ccam"), QStringLiteral("ngap")});
    form.requireMember("acts.ccam", FieldType::Ccam).when = equals("acts.system", "ccam");
    form.requireMember("acts.ngap", FieldType::Ngap).when = equals("acts.system", "ngap");
    form.member("acts.teeth", FieldType::Teeth).when = is("children");
    form.member("acts.count", FieldType::Number);
    form.definition("acts.count").minimum = 1;
    form.definition("acts.count").integer = true;
    form.require("note", FieldType::Text);
    form.text(QStringLiteral("field.acts.row"), QStringLiteral("Acte"));
    return form;
}

Assessment assessed(const EditionBuilder &form, std::vector<Row> rows,
    const QMap<FieldId, Value> &others = {{field("note"), text("x")}})
{
    QMap<FieldId, Value> answers = others;
    answers.insert(acts(), Value::rows(std::move(rows)));
    return assess(form.edition(), transportLaw(), requestFor(form.edition(), answers), today);
}

QStringList names(const QList<FieldId> &fields)
{
    QStringList ids;
    for (const FieldId &id : fields)
        ids.append(id.text());
    return ids;
}

// "rule: field, field" of each finding.
QStringList told(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(finding.rule.text() + QStringLiteral(": ")
            + names(finding.fields).join(QStringLiteral(", ")));
    return lines;
}

Value in(const Assessment &result, size_t row, const char *member)
{
    return result.values.value(acts()).toRows().at(row).value(field(member));
}

} // namespace

class TestAssessmentRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequiredGroupHasARow()
    {
        const EditionBuilder form = actsForm();
        const Assessment empty = assessed(form, {});
        QCOMPARE(names(empty.missing), QStringList{QStringLiteral("acts")});
        const Assessment nothing
            = assess(form.edition(), transportLaw(), requestFor(form.edition(), {}), today);
        QCOMPARE(
            names(nothing.missing), (QStringList{QStringLiteral("acts"), QStringLiteral("note")}));
        QVERIFY(assessed(form, {ccam("HBLD036")}).ready());
    }

    void whatIsMissingIsNamedByItsRow()
    {
        const EditionBuilder form = actsForm();
        const Assessment result
            = assessed(form, {row({{field("acts.system"), text("ccam")}}), ngap("TO 90"), Row()});
        QCOMPARE(names(result.missing),
            (QStringList{QStringLiteral("acts[0].ccam"), QStringLiteral("acts[2].system")}));
        QVERIFY(result.required.contains(FieldId(QStringLiteral("acts[1].ngap"))));
        QVERIFY(!result.required.contains(FieldId(QStringLiteral("acts[1].ccam"))));
        QCOMPARE(told(result.gaps),
            (QStringList{QStringLiteral("missing.acts[0].ccam: acts[0].ccam"),
                QStringLiteral("missing.acts[2].system: acts[2].system")}));
        QVERIFY(!result.ready());
        QCOMPARE(
            result.sections.value(SectionId(QStringLiteral("first"))), SectionStatus::Incomplete);
    }

    // The other nomenclature's code, kept from before, neither counts nor is lost.
    void membersDependOnTheirRow()
    {
        const EditionBuilder form = actsForm();
        Row changed = ngap("TO 90");
        changed.values.insert(field("acts.ccam"), text("not a code"));
        const Assessment result = assessed(form, {ccam("HBLD036"), changed, Row()});
        QCOMPARE(in(result, 0, "acts.ccam"), text("HBLD036"));
        QCOMPARE(in(result, 0, "acts.ngap").state(), FieldState::NotApplicable);
        QCOMPARE(in(result, 1, "acts.ccam").state(), FieldState::NotApplicable);
        QCOMPARE(in(result, 1, "acts.ngap"), text("TO 90"));
        QCOMPARE(in(result, 2, "acts.ccam").state(), FieldState::Unanswered);
        QVERIFY(result.findings.isEmpty());
        QCOMPARE(result.request.answers.value(acts()).toRows().at(1).value(field("acts.ccam")),
            text("not a code"));
    }

    void membersDependOnOtherQuestions()
    {
        const EditionBuilder form = actsForm();
        Row teeth = ccam("HBLD036");
        teeth.values.insert(
            field("acts.teeth"), Value::list({QStringLiteral("19"), QStringLiteral("11")}));
        const auto with = [&](const Value &children) {
            return assessed(
                form, {teeth}, {{field("note"), text("x")}, {field("children"), children}});
        };
        QCOMPARE(told(with(Value::flag(true)).findings),
            QStringList{QStringLiteral("format.teeth.structure: acts[0].teeth")});
        QVERIFY(with(Value::flag(false)).findings.isEmpty());
        QCOMPARE(in(with(Value::flag(false)), 0, "acts.teeth").state(), FieldState::NotApplicable);
        QCOMPARE(in(with(Value()), 0, "acts.teeth").state(), FieldState::Unanswered);
    }

    void wrongAnswersAreNamedByTheirRow()
    {
        const EditionBuilder form = actsForm();
        Row half = ccam("HBLD036");
        half.values.insert(field("acts.count"), Value::number(1.5));
        const Assessment result = assessed(form, {ngap("TO"), ccam("HBLD03"), half});
        QCOMPARE(told(result.findings),
            (QStringList{QStringLiteral("format.ccam.length: acts[1].ccam"),
                QStringLiteral("format.number.integer: acts[2].count"),
                QStringLiteral("format.ngap.structure: acts[0].ngap")}));
        QCOMPARE(result.findings.at(0).severity, Severity::Blocking);
        QCOMPARE(result.findings.at(2).severity, Severity::Warning);
    }

    void findingsSayWhichRow()
    {
        EditionBuilder form = actsForm();
        form.text(QStringLiteral("rule.format.ccam.length.text"),
            QStringLiteral("%1 : trop court.").arg(QStringLiteral("{label}")));
        const Assessment result = assessed(form, {ccam("HBLD036"), ccam("HBLD03")});
        QCOMPARE(result.findings.size(), 1);
        QCOMPARE(result.findings.first().text, QStringLiteral("Acte 2, <acts.ccam> : trop court."));
    }

    void tooManyRows()
    {
        EditionBuilder form = actsForm();
        form.text(QStringLiteral("rule.format.group.tooMany.text"),
            QStringLiteral("Pas plus de {maxRows}."));
        const Row act = ccam("HBLD036");
        QVERIFY(assessed(form, {act, act, act}).ready());
        const Assessment result = assessed(form, {act, act, act, act});
        QCOMPARE(told(result.findings), QStringList{QStringLiteral("format.group.tooMany: acts")});
        QCOMPARE(result.findings.first().text, QStringLiteral("Pas plus de 3."));
        QVERIFY(!result.ready());
    }

    void wrongTypesSayNothing()
    {
        const EditionBuilder form = actsForm();
        Row wrong = row({{field("acts.system"), Value::number(3)}});
        QCOMPARE(
            names(assessed(form, {wrong}).missing), QStringList{QStringLiteral("acts[0].system")});
        const Assessment result = assess(form.edition(), transportLaw(),
            requestFor(form.edition(), {{acts(), text("HBLD036")}, {field("note"), text("x")}}),
            today);
        QCOMPARE(names(result.missing), QStringList{QStringLiteral("acts")});
    }

    void blankMembers()
    {
        EditionBuilder form;
        form.require("acts", FieldType::Group);
        form.requireMember("acts.a", FieldType::Text).mayBeBlank = BlankReason::Performer;
        form.requireMember("acts.b", FieldType::Text);
        const Assessment result = assessed(form,
            {row({{field("acts.a"), Value::blank()}, {field("acts.b"), Value::blank()}})}, {});
        QCOMPARE(names(result.missing), QStringList{QStringLiteral("acts[0].b")});
    }

    void rulesOfRows()
    {
        EditionBuilder form = actsForm();
        Rule &rule = form.rule("acts.many", Severity::Warning,
            leaf(Condition::Operator::AtLeast, "acts.count", {}, {4.0}), "acts.count");
        rule.rows = acts();
        rule.fields.append(field("note"));
        form.text(QStringLiteral("rule.acts.many.text"),
            QStringLiteral("{field:acts.count} actes, {field:note}."));
        Row many = ccam("HBLD036");
        many.values.insert(field("acts.count"), Value::number(5));
        const Assessment result = assessed(form, {ccam("HBLD036"), many, many});
        QCOMPARE(told(result.findings),
            (QStringList{QStringLiteral("acts.many: acts[1].count, note"),
                QStringLiteral("acts.many: acts[2].count, note")}));
        QCOMPARE(result.findings.first().text, QStringLiteral("Acte 2 – 5 actes, x."));
        QVERIFY(result.ready()); // a warning
        QVERIFY(assessed(form, {}).findings.isEmpty());
    }

    // Blocking first; then by question, and in a group by row.
    void findingsInOrder()
    {
        EditionBuilder form = actsForm();
        form.rule("note.wrong", Severity::Blocking, Condition(), "note");
        form.rule("acts.a", Severity::Blocking, equals("acts.system", "ngap"), "acts.system").rows
            = acts();
        form.rule("acts.b", Severity::Blocking, equals("acts.system", "ccam"), "acts.system").rows
            = acts();
        form.rule("whole", Severity::Blocking, Condition(), "acts");
        const Assessment result = assessed(form, {ccam("HBLD036"), ngap("TO 90")});
        QCOMPARE(told(result.findings),
            (QStringList{QStringLiteral("whole: acts"), QStringLiteral("acts.b: acts[0].system"),
                QStringLiteral("acts.a: acts[1].system"), QStringLiteral("note.wrong: note")}));
    }

    void questionsAfterAGroupDependOnItsRows()
    {
        EditionBuilder form = actsForm();
        form.require("why", FieldType::Text).when
            = inSomeRow("acts", equals("acts.system", "ngap"));
        QVERIFY(assessed(form, {ccam("HBLD036")}).ready());
        QCOMPARE(names(assessed(form, {ccam("HBLD036"), ngap("TO 90")}).missing),
            QStringList{QStringLiteral("why")});
    }

    void groupsThatAreNotAsked()
    {
        EditionBuilder form;
        form.ask("any", FieldType::Flag);
        form.require("acts", FieldType::Group).when = is("any");
        form.requireMember("acts.ccam", FieldType::Ccam);
        const std::vector<Row> wrong{row({{field("acts.ccam"), text("?")}})};
        const Assessment result = assessed(form, wrong, {{field("any"), Value::flag(false)}});
        QVERIFY(result.ready());
        QCOMPARE(result.values.value(acts()).state(), FieldState::NotApplicable);
        QCOMPARE(result.request.answers.value(acts()).rowCount(), 1);
        QVERIFY(!assessed(form, wrong, {{field("any"), Value::flag(true)}}).ready());
    }

    void deadlineOfTheFirstConditionThatHolds()
    {
        EditionBuilder form;
        form.ask("slow", FieldType::Flag);
        form.deadline("slow", is("slow")).deadline("default");
        const auto scope = [&](const Value &slow) {
            return assessed(form, {}, {{field("slow"), slow}}).deadline;
        };
        QCOMPARE(scope(Value::flag(true)), QStringLiteral("slow"));
        QCOMPARE(scope(Value::flag(false)), QStringLiteral("default"));
        QCOMPARE(scope(Value()), QStringLiteral("default"));
        QVERIFY(assessed(EditionBuilder(), {}, {}).deadline.isEmpty());
    }

    void rowsInWords()
    {
        EditionBuilder form = actsForm();
        Row act = ngap("to90");
        act.values.insert(field("acts.count"), Value::number(2.5));
        act.values.insert(
            field("acts.teeth"), Value::list({QStringLiteral("11"), QStringLiteral("21")}));
        QCOMPARE(shownRows(form.edition(), acts(), Value::rows({act, Row()})),
            (QStringList{QStringLiteral(u"Acte 1 – <acts.system>\u00A0: NGAP\u00A0; <acts.ngap>\u00A0: "
                                        u"TO 90\u00A0; <acts.teeth>\u00A0: 11, 21\u00A0; "
                                        u"<acts.count>\u00A0: 2,5"),
                QStringLiteral("Acte 2")}));
        QVERIFY(shownRows(form.edition(), acts(), Value()).isEmpty());
        QCOMPARE(questionOf(FieldId(QStringLiteral("acts[3].count"))), acts());
        QCOMPARE(questionOf(field("acts.count")), field("acts.count"));
    }
};

QTEST_GUILESS_MAIN(TestAssessmentRows)
#include "test_assessmentrows.moc"
