// From the need to the form: which questions share a page, numbers and dates instead of yes or no,
// a search that is offered again, drafts of an older edition.
#include "ui/fieldeditor.h"
#include "ui/optionbutton.h"
#include "ui/page.h"
#include "ui/walker.h"

#include <QApplication>
#include <QDirIterator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace prealable;
using namespace prealable::test;

class TestTriage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void knockOutsShareAPage();
    void oneKnockOutEndsIt();
    void everySingleQuestionIsAQuestion();
    void datesAndDistanceMakeASeries();
    void dateIsWrong_data();
    void dateIsWrong();
    void typingTakesBackYesAndNo();
    void searchIsOfferedAgain();
    void searchIsForgottenWhenItEnds();
    void nextPersonStartsAfresh();
    void everyNeedIsListed();
    void draftOfAnOlderEditionOpens();
    void confirmationIsPartOfTheRequest();

private:
    QString drafts() const { return m_folder->filePath(QStringLiteral("drafts")); }
    static bool isOn(Walker &walker, const char *page)
    {
        return walker.window().currentPage()->inherits(page);
    }
    // Answers until a widget of that name is on screen.
    void goTo(Walker &walker, const QString &name, const QStringList &yes);
    QStringList offered(Walker &walker) const;
    std::unique_ptr<Catalog> withASecondNeed(const QString &folder) const;

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    const QStringList m_toSeries
        = {QStringLiteral("transport.reason.hospitalisation"), QStringLiteral("need.hygiene")};
};

void TestTriage::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
}

void TestTriage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestTriage::goTo(Walker &walker, const QString &name, const QStringList &yes)
{
    walker.beginTriage();
    for (int i = 0;
         i < 40 && walker.find<QWidget>(name) == nullptr && isOn(walker, "prealable::TriagePage");
         ++i) {
        walker.answerTriage(yes);
        walker.enter();
    }
    QVERIFY2(walker.find<QWidget>(name) != nullptr, qPrintable(walker.pageTitle()));
}

QStringList TestTriage::offered(Walker &walker) const
{
    QStringList ids;
    for (const Draft &draft : walker.window().session().drafts().list())
        ids.append(draft.id);
    return ids;
}

void TestTriage::knockOutsShareAPage()
{
    Walker walker(*m_catalog, drafts());
    walker.beginTriage();
    const QStringList together
        = {QStringLiteral("transport.bySmur"), QStringLiteral("transport.bariatricOnly"),
            QStringLiteral("transport.leaveWithoutMedicalReason")};
    for (const QString &fact : together)
        QVERIFY2(walker.find<OptionButton>(fact) != nullptr, qPrintable(fact));
    QCOMPARE(
        walker.pageTitle(), m_catalog->text(QStringLiteral("triage.transport.page.outside.title")));
    // Nothing ticked is no answer.
    walker.enter();
    QVERIFY(walker.window().currentPage()->hasProblems());
    // « Aucun de ces cas » and the others exclude each other.
    auto *none = walker.find<OptionButton>(QStringLiteral("outside.none"));
    auto *smur = walker.find<OptionButton>(together.first());
    QVERIFY(none != nullptr);
    walker.press(together.first());
    QVERIFY(smur->isChecked() && !none->isChecked());
    walker.press(QStringLiteral("outside.none"));
    QVERIFY(!smur->isChecked() && none->isChecked());
    walker.enter();
    QVERIFY(isOn(walker, "prealable::TriagePage"));
    QVERIFY(walker.find<OptionButton>(QStringLiteral("transport.reason.ald")) != nullptr);
    // Back: as it was left.
    QTest::keyClick(&walker.window(), Qt::Key_Left, Qt::AltModifier);
    QCoreApplication::processEvents();
    none = walker.find<OptionButton>(QStringLiteral("outside.none"));
    QVERIFY(none != nullptr && none->isChecked());
}

void TestTriage::oneKnockOutEndsIt()
{
    Walker walker(*m_catalog, drafts());
    walker.beginTriage();
    walker.press(QStringLiteral("transport.bariatricOnly"));
    walker.enter();
    QVERIFY(isOn(walker, "prealable::OutcomePage"));
    QCOMPARE(walker.pageTitle(),
        m_catalog->text(QStringLiteral("triage.transport.outcome.not-covered.title")));
}

void TestTriage::everySingleQuestionIsAQuestion()
{
    int single = 0;
    for (const QString &need : m_catalog->needs()) {
        const TriageDefinition &definition = *m_catalog->triage(need);
        TriageSession session(*m_catalog, definition, testDay());
        for (const TriageFact &fact : definition.facts) {
            if (fact.type != FactType::Flag && fact.type != FactType::Choice)
                continue;
            const QString question = session.question(fact.id);
            QVERIFY2(question.endsWith(QStringLiteral("\u00a0?")) || question.endsWith(u'?'),
                qPrintable(question));
            ++single;
        }
    }
    QVERIFY(single > 20);
    // For transport, each in its own words: not the statement with a question mark.
    TriageSession session(*m_catalog, *m_catalog->triage(QStringLiteral("transport")), testDay());
    for (const char *id : {"ald.related", "patient.hospitalised", "transport.over150km",
             "transport.series", "transport.airSea", "transport.convocation"}) {
        const FieldId fact(QString::fromLatin1(id));
        QVERIFY2(!session.question(fact).startsWith(session.label(fact)), id);
    }
}

void TestTriage::datesAndDistanceMakeASeries()
{
    Walker walker(*m_catalog, drafts());
    goTo(walker, QStringLiteral("transport.dates"), m_toSeries);
    auto *distance = walker.find<QLineEdit>(QStringLiteral("transport.distanceKm"));
    auto *dates = walker.find<QPlainTextEdit>(QStringLiteral("transport.dates"));
    QVERIFY(distance != nullptr && dates != nullptr);
    distance->setFocus();
    typeText(distance, QStringLiteral("62,5"));
    dates->setFocus();
    typeText(dates, QStringLiteral("1er décembre 2026\n08/12/2026 ; 15/12/2026\n2026-12-22\n"));
    // The key that goes on from a text of several lines.
    QTest::keyClick(dates, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!walker.window().currentPage()->hasProblems());
    for (int i = 0; i < 20 && isOn(walker, "prealable::TriagePage"); ++i) {
        walker.answerTriage({});
        walker.enter();
    }
    QVERIFY(isOn(walker, "prealable::OutcomePage"));
    QCOMPARE(walker.pageTitle(),
        m_catalog->text(QStringLiteral("triage.transport.outcome.prior-agreement.title")));
    // The distance is not asked a second time in the form.
    walker.enter();
    QVERIFY(isOn(walker, "prealable::QuestionsPage"));
    QCOMPARE(walker.window().session().request().answers.value(
                 FieldId(QStringLiteral("transport.distanceKm"))),
        Value::number(62.5));
}

void TestTriage::dateIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no date") << QStringLiteral("mardi prochain") << QStringLiteral("n° 1");
    QTest::newRow("the second") << QStringLiteral("01/12/2026, 31/02/2027")
                                << QStringLiteral("n° 2");
    QTest::newRow("short year") << QStringLiteral("01/12/26") << QStringLiteral("quatre chiffres");
    QTest::newRow("too many") << QStringLiteral("01/12/2026\n").repeated(401)
                              << QStringLiteral("400");
    QTest::newRow("only separators") << QStringLiteral(" ; , ") << QStringLiteral("Choisissez");
}

void TestTriage::dateIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    Walker walker(*m_catalog, drafts());
    goTo(walker, QStringLiteral("transport.dates"), m_toSeries);
    auto *dates = walker.find<QPlainTextEdit>(QStringLiteral("transport.dates"));
    QVERIFY(dates != nullptr);
    dates->setPlainText(text);
    walker.enter();
    QVERIFY(walker.window().currentPage()->hasProblems());
    const auto links
        = walker.find<QFrame>(QStringLiteral("errorSummary"))->findChildren<QAbstractButton *>();
    QCOMPARE(links.size(), 1);
    QVERIFY2(links.first()->text().contains(says), qPrintable(links.first()->text()));
}

void TestTriage::typingTakesBackYesAndNo()
{
    Walker walker(*m_catalog, drafts());
    goTo(walker, QStringLiteral("transport.distanceKm"), m_toSeries);
    walker.press(QStringLiteral("transport.over150km/no"));
    auto *no = walker.find<OptionButton>(QStringLiteral("transport.over150km/no"));
    QVERIFY(no != nullptr && no->isChecked());
    auto *distance = walker.find<QLineEdit>(QStringLiteral("transport.distanceKm"));
    distance->setFocus();
    typeText(distance, QStringLiteral("180"));
    QVERIFY(!no->isChecked());
    walker.enter();
    for (int i = 0; i < 20 && isOn(walker, "prealable::TriagePage"); ++i) {
        walker.answerTriage({});
        walker.enter();
    }
    QCOMPARE(walker.pageTitle(),
        m_catalog->text(QStringLiteral("triage.transport.outcome.prior-agreement.title")));
}

void TestTriage::searchIsOfferedAgain()
{
    QString title;
    {
        Walker walker(*m_catalog, drafts());
        walker.press(QStringLiteral("user/practice"));
        goTo(walker, QStringLiteral("patient.hospitalised"), m_toSeries);
        title = walker.pageTitle();
        QCOMPARE(offered(walker).size(), 1);
    } // the program stops here

    Walker again(*m_catalog, drafts());
    const QStringList ids = offered(again);
    QCOMPARE(ids.size(), 1);
    auto *resume = again.find<QAbstractButton>(QStringLiteral("draft/") + ids.first());
    QVERIFY(resume != nullptr);
    QVERIFY(resume->accessibleDescription().contains(
        m_catalog->text(QStringLiteral("triage.transport.title"))));
    again.press(QStringLiteral("draft/") + ids.first());
    QVERIFY(isOn(again, "prealable::TriagePage"));
    QCOMPARE(again.pageTitle(), title);
    QCOMPARE(again.window().session().user(), Session::User::Practice);
    // Back goes the way that was come, with the answers.
    QTest::keyClick(&again.window(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(again.pageTitle() != title);
    again.enter();
    QCOMPARE(again.pageTitle(), title);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&again.window(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(isOn(again, "prealable::StartPage"));
}

void TestTriage::searchIsForgottenWhenItEnds()
{
    Walker walker(*m_catalog, drafts());
    goTo(walker, QStringLiteral("transport.distanceKm"), m_toSeries);
    QCOMPARE(offered(walker).size(), 1);
    walker.press(QStringLiteral("transport.over150km/yes"));
    walker.enter();
    for (int i = 0; i < 20 && isOn(walker, "prealable::TriagePage"); ++i) {
        walker.answerTriage({});
        walker.enter();
    }
    QVERIFY(isOn(walker, "prealable::OutcomePage"));
    QCOMPARE(offered(walker).size(), 1);
    walker.enter(); // the form begins: its own draft takes over
    QVERIFY(isOn(walker, "prealable::QuestionsPage"));
    const QList<Draft> now = walker.window().session().drafts().list();
    QCOMPARE(now.size(), 1);
    QCOMPARE(now.first().request.form, FormId(QStringLiteral("transport-dap")));
    QVERIFY(now.first().triage.need.isEmpty());
}

void TestTriage::nextPersonStartsAfresh()
{
    Walker walker(*m_catalog, drafts());
    walker.beginTriage();
    walker.press(QStringLiteral("transport.bySmur"));
    walker.enter();
    QVERIFY(isOn(walker, "prealable::OutcomePage"));
    walker.enter();
    QVERIFY(isOn(walker, "prealable::StartPage"));
    QVERIFY(offered(walker).isEmpty());
    walker.beginTriage();
    QVERIFY(isOn(walker, "prealable::TriagePage"));
    QVERIFY(!walker.find<OptionButton>(QStringLiteral("transport.bySmur"))->isChecked());
}

std::unique_ptr<Catalog> TestTriage::withASecondNeed(const QString &folder) const
{
    const QString source = QStringLiteral(PREALABLE_SOURCE_DIR "/forms");
    QDirIterator files(source, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = folder + file.mid(source.size());
        QDir().mkpath(QFileInfo(target).path());
        QFile::copy(file, target);
    }
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder + QStringLiteral("/triage/") + name);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    };
    write(QStringLiteral("zebra.json"), R"({ "need": "zebra",
      "facts": [ { "id": "striped", "type": "flag" }, { "id": "lame", "type": "flag" } ],
      "pages": [ { "id": "both", "facts": ["striped", "lame"] } ],
      "steps": [ { "id": "yes", "when": { "any": [ { "is": "striped" }, { "is": "lame" } ] },
                   "outcome": "prescription", "form": null },
                 { "id": "no", "outcome": "no-agreement", "form": null } ] })");
    QFile texts(folder + QStringLiteral("/triage/texts.fr.json"));
    QByteArray content = texts.open(QIODevice::ReadOnly) ? texts.readAll() : QByteArray();
    texts.close();
    content.replace(content.lastIndexOf('}'), 1, R"(,
      "triage.zebra.purpose": "P", "triage.zebra.sheet.what": "P", "triage.zebra.sheet.fills": "P",
      "triage.zebra.sheet.sends": "P", "triage.zebra.sheet.to": "P", "triage.zebra.sheet.join": "P",
      "triage.zebra.sheet.delay": "P", "triage.zebra.sheet.silence": "P",
      "triage.zebra.sheet.refusal": "P",
      "triage.zebra.title": "À rayures", "triage.zebra.page.both.title": "Est-ce l'un des deux ?",
      "triage.zebra.fact.striped.label": "Il est rayé", "triage.zebra.fact.lame.label": "Il boite",
      "triage.zebra.step.yes.text": "Oui.", "triage.zebra.step.no.text": "Non.",
      "triage.zebra.outcome.prescription.title": "Prescription",
      "triage.zebra.outcome.prescription.next": "Demandez.",
      "triage.zebra.outcome.no-agreement.title": "Rien à demander",
      "triage.zebra.outcome.no-agreement.next": "Rien.",
      "triage.zebra.outcome.unknown.title": "?", "triage.zebra.outcome.unknown.next": "?" })");
    write(QStringLiteral("texts.fr.json"), content);
    auto catalog = Catalog::load(folder);
    if (!catalog)
        qFatal("%s: %s", qPrintable(catalog.error().first().where),
            qPrintable(catalog.error().first().detail));
    return std::make_unique<Catalog>(std::move(catalog).value());
}

void TestTriage::everyNeedIsListed()
{
    const auto catalog = withASecondNeed(m_folder->filePath(QStringLiteral("forms")));
    QCOMPARE(catalog->needs().size(), m_catalog->needs().size() + 1);
    Walker walker(*catalog, drafts());
    QStringList titles;
    for (const QString &need : catalog->needs()) {
        auto *option = walker.find<OptionButton>(QStringLiteral("need/") + need);
        QVERIFY2(option != nullptr, qPrintable(need));
        QVERIFY(!option->isChecked()); // nobody is led to the first one
        QCOMPARE(option->text(), catalog->text(QStringLiteral("triage.%1.title").arg(need)));
    }
    walker.enter();
    QVERIFY(isOn(walker, "prealable::StartPage"));
    QVERIFY(walker.window().currentPage()->hasProblems());
    walker.beginTriage(QStringLiteral("zebra"));
    QCOMPARE(walker.pageTitle(), QStringLiteral("Est-ce l'un des deux ?"));
    walker.press(QStringLiteral("both.none"));
    walker.enter();
    QCOMPARE(walker.pageTitle(), QStringLiteral("Rien à demander"));
    walker.enter();
    walker.beginTriage(); // and another need after it
    QCOMPARE(
        walker.pageTitle(), catalog->text(QStringLiteral("triage.transport.page.outside.title")));
}

void TestTriage::draftOfAnOlderEditionOpens()
{
    QVERIFY(QDir().mkpath(drafts()));
    QFile file(drafts() + QStringLiteral("/old.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({ "format": "prealable-draft", "version": 1, "typed": {}, "place": {},
      "request": { "format": "prealable-request", "version": 1, "form": "transport-dap",
                   "edition": "11575-03",
                   "answers": { "beneficiary.familyName": "MARTIN", "beneficiary.weight": 71.5 } } })");
    file.close();
    Walker walker(*m_catalog, drafts());
    walker.press(QStringLiteral("draft/old"));
    QVERIFY(isOn(walker, "prealable::ReviewPage"));
    QCOMPARE(walker.window().session().edition().edition.text(), QStringLiteral("11575-08"));
    auto *panel = walker.find<QFrame>(QStringLiteral("leftovers"));
    QVERIFY(panel != nullptr);
    QString said;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        said += label->text() + u'\n';
    for (const char *part : {"11575-03", "11575-08", "beneficiary.weight", "71,5"})
        QVERIFY2(said.contains(QString::fromLatin1(part)), qPrintable(said));
    QCOMPARE(walker.window().session().request().answers.value(
                 FieldId(QStringLiteral("beneficiary.familyName"))),
        Value::text(QStringLiteral("MARTIN")));
    // It stays until it is let go, over a restart too.
    walker.window().session().setAnswer(
        FieldId(QStringLiteral("beneficiary.familyName")), Value::text(QStringLiteral("DURAND")));
    walker.window().session().saveNow();
    Walker again(*m_catalog, drafts());
    again.press(QStringLiteral("draft/old"));
    QVERIFY(again.find<QFrame>(QStringLiteral("leftovers")) != nullptr);
    again.press(QStringLiteral("dropLeftovers"));
    QVERIFY(again.find<QFrame>(QStringLiteral("leftovers")) == nullptr);
    again.window().session().saveNow();
    const auto saved = again.window().session().drafts().load(QStringLiteral("old"));
    QVERIFY(saved.ok());
    QVERIFY(saved->leftovers.isEmpty() && saved->startedWith.isEmpty());
}

void TestTriage::confirmationIsPartOfTheRequest()
{
    Walker walker(*m_catalog, drafts());
    auto request = caseRequest(*m_catalog,
        QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/transport-dap/11575-08/sample.json"));
    QVERIFY(request.ok());
    request->answers.set(
        FieldId(QStringLiteral("beneficiary.birthDate")), Value::date(QDate(1970, 2, 3)));
    QVERIFY(walker.window().session().open(*request));
    walker.window().goToStep(QStringLiteral("review"));
    walker.enter();
    QVERIFY(walker.window().currentPage()->hasProblems());
    auto *reason = walker.find<QLineEdit>(QStringLiteral("confirm/nir.birthDate"));
    QVERIFY(reason != nullptr);
    reason->setFocus();
    typeText(reason, QStringLiteral("Corrigé par la mairie"));
    QCOMPARE(walker.window().session().request().confirmed.value(
                 RuleId(QStringLiteral("nir.birthDate"))),
        QStringLiteral("Corrigé par la mairie"));
    walker.enter();
    QVERIFY(isOn(walker, "prealable::ExportPage"));
}

QTEST_MAIN(TestTriage)
#include "test_triage.moc"
