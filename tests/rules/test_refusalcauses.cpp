// What makes a refusal likely: which findings count, in which order; what is looked at by hand.
#include "catalog/catalog.h"
#include "rules/refusalcauses.h"
#include "support/rulebuilders.h"

#include <QTest>

using namespace prealable;
using namespace prealable::test;

namespace {

const QDate today(2026, 11, 22);

FormEdition smallForm()
{
    EditionBuilder builder;
    builder.require("name", FieldType::Text);
    builder.ask("far", FieldType::Flag);
    builder.rule("far.void", Severity::Blocking, is("far"), "far").refusal
        = QStringLiteral("refused");
    builder.rule("far.odd", Severity::Blocking, is("far"), "far");
    builder.rule("far.late", Severity::Warning, is("far"), "far").refusal
        = QStringLiteral("refused");
    builder.rule("far.unusual", Severity::Warning, is("far"), "far");
    builder.rule("far.remark", Severity::Info, is("far"), "far");
    FormEdition edition = builder.edition();
    edition.cerfa = QStringLiteral("1*02");
    edition.refusals.effects = {{QStringLiteral("refused"), {}}, {QStringLiteral("returned"), {}},
        {QStringLiteral("delayed"), {}}};
    edition.refusals.causes = {{QStringLiteral("missing"), QStringLiteral("returned")},
        {QStringLiteral("format.nir"), QStringLiteral("refused")},
        {QStringLiteral("format"), QStringLiteral("delayed")},
        {QStringLiteral("blocking"), QStringLiteral("returned")}};
    return edition;
}

Assessment assessed(const FormEdition &edition, bool isFar)
{
    return assess(
        edition, transportLaw(), requestFor(edition, {{field("far"), Value::flag(isFar)}}), today);
}

Finding builtIn(const char *rule, Severity severity)
{
    Finding finding;
    finding.rule = RuleId(QString::fromLatin1(rule));
    finding.severity = severity;
    return finding;
}

QStringList rulesOf(const QList<RefusalCause> &causes)
{
    QStringList rules;
    for (const RefusalCause &cause : causes)
        rules.append(cause.finding.rule.text());
    return rules;
}

} // namespace

class TestRefusalCauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The gravest effect first; of one effect what stops the request first.
    void theGravestComeFirst()
    {
        const FormEdition edition = smallForm();
        const Assessment result = assessed(edition, true);
        const auto causes = refusalCauses(edition, result.gaps + result.findings);
        QCOMPARE(rulesOf(causes),
            (QStringList{QStringLiteral("far.void"), QStringLiteral("far.late"),
                QStringLiteral("missing.name"), QStringLiteral("far.odd")}));
        QCOMPARE(causes.first().gravity, 0);
        QCOMPARE(causes.last().effect, QStringLiteral("returned"));
    }

    void aWarningWithoutEffectIsNoCause()
    {
        const FormEdition edition = smallForm();
        for (const Finding &finding : assessed(edition, true).findings) {
            const bool named = finding.rule.text() == QLatin1String("far.unusual")
                || finding.rule.text() == QLatin1String("far.remark");
            QCOMPARE(refusalEffect(edition, finding).isEmpty(), named);
        }
        QVERIFY(refusalCauses(edition, assessed(edition, false).findings).isEmpty());
    }

    // A built-in finding goes by the longest name that is known.
    void builtInFindingsGoByTheirName_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("blocking");
        QTest::addColumn<QString>("effect");
        QTest::newRow("whole") << "format.nir" << true << "refused";
        QTest::newRow("longer") << "format.nir.key" << false << "refused";
        QTest::newRow("shorter") << "format.rpps.key" << false << "delayed";
        QTest::newRow("not a dot") << "formatted" << false << "";
        QTest::newRow("unknown, blocking") << "date.odd" << true << "returned";
        QTest::newRow("unknown, warning") << "date.odd" << false << "";
    }

    void builtInFindingsGoByTheirName()
    {
        QFETCH(QString, rule);
        QFETCH(bool, blocking);
        QFETCH(QString, effect);
        const Finding finding
            = builtIn(qPrintable(rule), blocking ? Severity::Blocking : Severity::Warning);
        QCOMPARE(refusalEffect(smallForm(), finding), effect);
    }

    void handChecksFollowTheAnswers()
    {
        FormEdition edition = smallForm();
        edition.byHand = {{QStringLiteral("signature"), {}, QStringLiteral("returned"), {}},
            {QStringLiteral("waiting"), no(is("far")), QStringLiteral("delayed"), {}}};
        QCOMPARE(assessed(edition, true).handChecks.size(), 1);
        QCOMPARE(assessed(edition, false).handChecks.size(), 2);
        edition.texts.insert(QStringLiteral("refusal.check.signature"),
            QStringLiteral("{printedNumber}: {recipient}"));
        edition.sentTo.id = QStringLiteral("office");
        edition.texts.insert(QStringLiteral("sentTo.office"), QStringLiteral("Bureau"));
        QCOMPARE(handCheckText(edition, edition.byHand.first()), QStringLiteral("1*02: Bureau"));
    }

    // The real forms: what is known to be refused has an effect, and each text can be shown.
    void theKnownCausesAreThere()
    {
        const auto catalog = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
        QVERIFY(catalog.ok());
        const FormEdition *edition
            = catalog->inForce(FormId(QStringLiteral("transport-dap")), today);
        QVERIFY(edition != nullptr);
        const auto effect = [edition](const char *rule, Severity severity) {
            return refusalEffect(*edition, builtIn(rule, severity));
        };
        QCOMPARE(effect("attachment.prescription", Severity::Blocking), QStringLiteral("returned"));
        QCOMPARE(effect("attachment.date.missing", Severity::Warning), QStringLiteral("returned"));
        QCOMPARE(effect("attachment.date.late", Severity::Warning), QStringLiteral("unpaid"));
        QCOMPARE(effect("format.nir.key", Severity::Blocking), QStringLiteral("returned"));
        QCOMPARE(effect("nir.birthDate", Severity::Warning), QStringLiteral("returned"));
        QCOMPARE(effect("longDistance.notChosen", Severity::Warning), QStringLiteral("returned"));
        QCOMPARE(effect("longDistance.tooShort", Severity::Blocking), QStringLiteral("refused"));
        QCOMPARE(effect("request.afterTransport", Severity::Blocking), QStringLiteral("unpaid"));
        QCOMPARE(effect("urgency.maternity", Severity::Warning), QStringLiteral("unpaid"));
        for (const char *quiet : {"series.ald", "samsah.noBox"})
            QVERIFY2(effect(quiet, Severity::Info).isEmpty(), quiet);
        for (const HandCheck &check : edition->byHand) {
            const QString text = handCheckText(*edition, check);
            QVERIFY2(!text.isEmpty() && !text.contains(u'{'), qPrintable(check.id));
        }
        QVERIFY(handCheckText(*edition, edition->byHand.at(2)).contains(u"11575*08"));
    }
};

QTEST_GUILESS_MAIN(TestRefusalCauses)
#include "test_refusalcauses.moc"
