// assess() on small editions: what is asked, what is missing, what is wrong, in which order.
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

Assessment assessed(const EditionBuilder &builder, const QMap<FieldId, Value> &answers)
{
    return assess(builder.edition(), transportLaw(), requestFor(builder.edition(), answers), today);
}

QStringList rules(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.rule.text());
    return ids;
}

QStringList names(const QList<FieldId> &fields)
{
    QStringList ids;
    for (const FieldId &id : fields)
        ids.append(id.text());
    return ids;
}

// A mode, and two questions that depend on it, one of them on the other.
EditionBuilder tripForm()
{
    EditionBuilder builder;
    builder.require(
        "mode", FieldType::Choice, {QStringLiteral("seated"), QStringLiteral("public")});
    builder.ask("wheelchair", FieldType::Flag).when = equals("mode", "seated");
    Question &size = builder.require("size", FieldType::Text);
    size.when = is("wheelchair");
    return builder;
}

} // namespace

class TestAssessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSaid()
    {
        const EditionBuilder form = tripForm();
        const Assessment result = assessed(form, {});
        QCOMPARE(names(result.asked), QStringList{QStringLiteral("mode")});
        QCOMPARE(names(result.missing), QStringList{QStringLiteral("mode")});
        QCOMPARE(result.values.value(field("wheelchair")).state(), FieldState::Unanswered);
        QCOMPARE(result.sections.value(SectionId(QStringLiteral("first"))), SectionStatus::ToDo);
        QVERIFY(!result.ready());
    }

    // An answer kept for a question that is no longer asked counts for nothing.
    void keptAnswersDoNotCount()
    {
        const EditionBuilder form = tripForm();
        const Assessment result = assessed(form,
            {{field("mode"), text("public")}, {field("wheelchair"), Value::flag(true)},
                {field("size"), text("large")}});
        QCOMPARE(names(result.asked), QStringList{QStringLiteral("mode")});
        QCOMPARE(result.values.value(field("wheelchair")).state(), FieldState::NotApplicable);
        QCOMPARE(result.values.value(field("size")).state(), FieldState::NotApplicable);
        QCOMPARE(result.request.answers.value(field("size")), text("large"));
        QVERIFY(result.ready());
    }

    void chainOfQuestions()
    {
        const EditionBuilder form = tripForm();
        const Assessment result = assessed(
            form, {{field("mode"), text("seated")}, {field("wheelchair"), Value::flag(true)}});
        QCOMPARE(names(result.missing), QStringList{QStringLiteral("size")});
        QCOMPARE(
            result.sections.value(SectionId(QStringLiteral("first"))), SectionStatus::Incomplete);
        QCOMPARE(rules(result.gaps), QStringList{QStringLiteral("missing.size")});
    }

    void sectionsThatAreNotAsked()
    {
        EditionBuilder form = tripForm();
        form.section("second", is("wheelchair"));
        form.require("detail", FieldType::Text);
        const SectionId second(QStringLiteral("second"));
        QCOMPARE(assessed(form, {}).sections.value(second), SectionStatus::ToDo);
        QCOMPARE(assessed(form, {{field("mode"), text("public")}}).sections.value(second),
            SectionStatus::NotApplicable);
        QCOMPARE(assessed(form,
                     {{field("mode"), text("seated")}, {field("wheelchair"), Value::flag(true)},
                         {field("detail"), text("x")}})
                     .sections.value(second),
            SectionStatus::Done);
    }

    void blankOnPurpose()
    {
        EditionBuilder form;
        form.require("a", FieldType::Text).mayBeBlank = BlankReason::Prescriber;
        form.require("b", FieldType::Text);
        const Assessment result
            = assessed(form, {{field("a"), Value::blank()}, {field("b"), Value::blank()}});
        QCOMPARE(names(result.missing), QStringList{QStringLiteral("b")});
    }

    void emptyIsNotAnswered()
    {
        EditionBuilder form;
        form.require("a", FieldType::Text);
        form.require("b", FieldType::List, {QStringLiteral("k")});
        form.require("c", FieldType::Number);
        const Assessment result = assessed(form,
            {{field("a"), text("  \n")}, {field("b"), Value::list({})}, {field("c"), text("12")}});
        QCOMPARE(names(result.missing),
            (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    }

    void requiredByACondition()
    {
        EditionBuilder form;
        form.ask("flag", FieldType::Flag);
        form.require("why", FieldType::Text).required = is("flag");
        QVERIFY(assessed(form, {}).missing.isEmpty());
        QVERIFY(assessed(form, {{field("flag"), Value::flag(false)}}).missing.isEmpty());
        QCOMPARE(names(assessed(form, {{field("flag"), Value::flag(true)}}).missing),
            QStringList{QStringLiteral("why")});
    }

    void formats_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("blocking");
        const auto row = [](const char *typed, FieldType type, const char *rule, bool blocking) {
            QTest::addRow("%s", typed)
                << int(type) << QString::fromUtf8(typed) << QString::fromLatin1(rule) << blocking;
        };
        row("2 69 09 2A 004 021 83", FieldType::Nir, "", false);
        row("269092A004021", FieldType::Nir, "", false);
        row("2 69 09 2A 004 021 84", FieldType::Nir, "format.nir.key", true);
        row("2 69 09", FieldType::Nir, "format.nir.length", true);
        row("2690é2A00402183", FieldType::Nir, "format.nir.characters", true);
        row("785057800608482", FieldType::Nir, "nir.provisional", false);
        row("10001234565", FieldType::Rpps, "", false);
        row("10001234566", FieldType::Rpps, "format.rpps.key", true);
        row("1000123456", FieldType::Rpps, "format.rpps.length", true);
        row("750712184", FieldType::StructureId, "", false);
        row("750712185", FieldType::StructureId, "format.structureId.uncertain", false);
        row("12", FieldType::StructureId, "format.structureId.length", false);
        row("75011", FieldType::PostalCode, "", false);
        row("2A004", FieldType::PostalCode, "format.postalCode.structure", true);
        row("7501", FieldType::PostalCode, "format.postalCode.length", true);
        row("06 12 34 56 78", FieldType::Phone, "", false);
        row("06 12", FieldType::Phone, "format.phone.length", false);
        row("017510000", FieldType::FundCode, "", false);
        row("01751", FieldType::FundCode, "format.fundCode.length", false);
    }

    void formats()
    {
        QFETCH(int, type);
        QFETCH(QString, typed);
        QFETCH(QString, rule);
        QFETCH(bool, blocking);
        EditionBuilder form;
        form.ask("number", FieldType(type));
        const Assessment result = assessed(form, {{field("number"), Value::text(typed)}});
        QCOMPARE(rules(result.findings), rule.isEmpty() ? QStringList() : QStringList{rule});
        QCOMPARE(result.hasBlockingFindings(), blocking);
        QCOMPARE(result.ready(), !blocking);
    }

    void limits()
    {
        EditionBuilder form;
        form.ask("km", FieldType::Number);
        FieldDefinition &km = form.definition("km");
        km.minimum = 1;
        km.maximum = 100;
        km.integer = true;
        form.ask("day", FieldType::Date);
        form.definition("day").past = true;
        form.ask("note", FieldType::Multiline);
        form.definition("note").maxLength = 3;
        const auto found = [&](const char *id, const Value &value) {
            return rules(assessed(form, {{field(id), value}}).findings).join(u' ');
        };
        QCOMPARE(found("km", Value::number(0)), QStringLiteral("format.number.tooSmall"));
        QCOMPARE(found("km", Value::number(101)), QStringLiteral("format.number.tooLarge"));
        QCOMPARE(found("km", Value::number(1.5)), QStringLiteral("format.number.integer"));
        QCOMPARE(found("km", Value::number(100)), QString());
        QCOMPARE(found("day", Value::date(today)), QString());
        QCOMPARE(found("day", Value::date(today.addDays(1))), QStringLiteral("format.date.future"));
        QCOMPARE(found("note", text("été")), QString());
        QCOMPARE(found("note", text("e\u0301te\u0301")), QString()); // the same, decomposed
        QCOMPARE(found("note", text("😀😀😀")), QString());
        QCOMPARE(found("note", text("abcd")), QStringLiteral("format.text.tooLong"));
    }

    void postalCodeOfAnotherCountry()
    {
        EditionBuilder form;
        form.ask("address.country", FieldType::Text);
        form.ask("address.postalCode", FieldType::PostalCode);
        const auto found = [&](const char *country) {
            return assessed(form,
                {{field("address.country"), text(country)},
                    {field("address.postalCode"), text("SW1A 1AA")}})
                .findings.size();
        };
        QCOMPARE(found("Royaume-Uni"), 0);
        QCOMPARE(found("France"), 1);
        QCOMPARE(found(" "), 1);
    }

    void findingsAreOrderedAndFilled()
    {
        EditionBuilder form;
        form.ask("a", FieldType::Number);
        form.ask("b", FieldType::Number);
        form.rule("late", Severity::Blocking, leaf(Condition::Operator::Answered, "b"), "b");
        form.rule("early", Severity::Blocking, leaf(Condition::Operator::Answered, "a"), "a");
        form.rule("soft", Severity::Warning, leaf(Condition::Operator::Answered, "a"), "a");
        form.text(QStringLiteral("rule.early.text"),
            QStringLiteral("{field:a} km, pas {law:transport.longDistance}, {autre}"));
        const Assessment result
            = assessed(form, {{field("a"), Value::number(120.5)}, {field("b"), Value::number(1)}});
        QCOMPARE(rules(result.findings),
            (QStringList{QStringLiteral("early"), QStringLiteral("late"), QStringLiteral("soft")}));
        QCOMPARE(
            result.findings.first().text, QStringLiteral("120,5 km, pas 150\u00a0km, {autre}"));
    }

    // A label that is a question ends its sentence.
    void oneMarkEndsASentence()
    {
        EditionBuilder form;
        form.ask("day", FieldType::Date);
        form.definition("day").past = true;
        form.text(QStringLiteral("field.day.label"), QStringLiteral("Quel jour ?"));
        form.text(QStringLiteral("rule.format.date.future.text"),
            QStringLiteral("Date à venir : {label}."));
        const Assessment result = assessed(form, {{field("day"), Value::date(today.addDays(1))}});
        QCOMPARE(result.findings.first().text, QStringLiteral("Date à venir : Quel jour ?"));
    }

    void rulesHaveTheirTime()
    {
        EditionBuilder form;
        form.ask("a", FieldType::Flag);
        Rule &rule = form.rule("once", Severity::Info, Condition(), "a");
        QCOMPARE(assessed(form, {}).findings.size(), 1);
        rule.from = today;
        rule.until = today;
        QCOMPARE(assessed(form, {}).findings.size(), 1);
        rule.from = today.addDays(1);
        rule.until = {};
        QCOMPARE(assessed(form, {}).findings.size(), 0);
        rule.from = {};
        rule.until = today.addDays(-1);
        QCOMPARE(assessed(form, {}).findings.size(), 0);
    }

    void aRuleThatIsUnknownDoesNotFire()
    {
        EditionBuilder form;
        form.ask("a", FieldType::Flag);
        form.rule("yes", Severity::Blocking, is("a"), "a");
        form.rule("no", Severity::Blocking, no(is("a")), "a");
        QVERIFY(assessed(form, {}).findings.isEmpty());
    }

    void attachments()
    {
        EditionBuilder form;
        form.ask("transport.date", FieldType::Date);
        form.ask("urgent.claimed", FieldType::Flag);
        form.attachment("prescription", Condition(), true).dateNeeded = true;
        form.attachment("photo", is("urgent.claimed"), false);
        form.text(QStringLiteral("attachment.prescription.label"), QStringLiteral("Ordonnance"));
        Request request = requestFor(form.edition(), {});
        const auto result = [&] { return assess(form.edition(), transportLaw(), request, today); };
        QCOMPARE(result().attachments.size(), 1);
        QVERIFY(!result().ready());
        QCOMPARE(rules(result().gaps), QStringList{QStringLiteral("attachment.prescription")});

        request.attachments.append({AttachmentKind(QStringLiteral("prescription")), {}, {}, 0});
        QVERIFY(result().ready());
        QVERIFY(result().attachments.first().dateMissing);
        QCOMPARE(rules(result().findings), QStringList{QStringLiteral("attachment.date.missing")});

        request.attachments[0].date = today.addDays(1);
        QCOMPARE(rules(result().findings), QStringList{QStringLiteral("attachment.date.future")});
        QVERIFY(!result().ready());

        request.attachments[0].date = today;
        QVERIFY(result().findings.isEmpty());
        request.answers.set(field("transport.date"), Value::date(today.addDays(-1)));
        QCOMPARE(rules(result().findings), QStringList{QStringLiteral("attachment.date.late")});
        request.answers.set(field("urgent.claimed"), Value::flag(true));
        QVERIFY(result().findings.isEmpty());
        QCOMPARE(result().attachments.size(), 2);
    }

    void checkedRequests()
    {
        const EditionBuilder form = tripForm();
        const Assessment ready = assessed(form, {{field("mode"), text("public")}});
        const auto checked = CheckedRequest::from(ready);
        QVERIFY(checked.ok());
        QVERIFY(!checked->isDraft());
        const Assessment missing = assessed(form, {});
        const auto refused = CheckedRequest::from(missing);
        QVERIFY(!refused.ok());
        QCOMPARE(rules(refused.error()), QStringList{QStringLiteral("missing.mode")});
        QVERIFY(CheckedRequest::draft(missing).isDraft());
    }

    void shownAnswers()
    {
        EditionBuilder form;
        form.ask("list", FieldType::List, {QStringLiteral("k1"), QStringLiteral("k2")});
        form.ask("nir", FieldType::Nir);
        form.ask("flag", FieldType::Flag);
        form.text(QStringLiteral("answer.yes"), QStringLiteral("Oui"));
        const auto shown = [&](const char *id, const Value &value) {
            return shownAnswer(form.edition(), field(id), value);
        };
        QCOMPARE(shown("list", Value::list({QStringLiteral("k2"), QStringLiteral("k1")})),
            QStringLiteral("K2, K1"));
        QCOMPARE(shown("nir", text("269092a00402183")), QStringLiteral("2 69 09 2A 004 021 83"));
        QCOMPARE(shown("nir", text("26")), QStringLiteral("26"));
        QCOMPARE(shown("flag", Value::flag(true)), QStringLiteral("Oui"));
        QCOMPARE(shown("x", Value::date(QDate(1985, 3, 5))), QStringLiteral("05/03/1985"));
        QCOMPARE(shown("x", Value::number(12345.25)), QStringLiteral("12345,25"));
        QCOMPARE(shown("nir", Value()), QString());
        QCOMPARE(shown("nir", Value::blank()), QString());
    }

    void answersToOtherFormsAreIgnored()
    {
        const EditionBuilder form = tripForm();
        const Assessment result
            = assessed(form, {{field("mode"), text("public")}, {field("elsewhere"), text("x")}});
        QVERIFY(!result.values.contains(field("elsewhere")));
        QVERIFY(result.ready());
    }
};

QTEST_GUILESS_MAIN(TestAssessment)
#include "test_assessment.moc"
