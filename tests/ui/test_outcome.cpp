// The page that says what the person needs: numbers of the law with their sources, the day each was
// checked, a plain word when it is not certain, and the sheet of the request.
#include "core/frenchdate.h"
#include "ui/page.h"
#include "ui/sourcetext.h"
#include "ui/walker.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace prealable;
using namespace prealable::test;

class TestOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void confidenceIsSaidInWords_data();
    void confidenceIsSaidInWords();
    void versionIsAsPreciseAsTheDocument_data();
    void versionIsAsPreciseAsTheDocument();
    void figureIsToldWithItsSources();
    void noFigureWhenThereIsNone();
    void everyReasonSaysWhenItWasChecked();
    void sheetUnfoldsByKeyboard();
    void sheetIsPreparedForThePrescriber();

private:
    // As far as the outcome: a choice, then a number of sessions where it is asked.
    void physiotherapy(const char *condition, const char *session);
    QString texts(const QWidget *in) const;

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Walker> m_walker;
};

void TestOutcome::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
}

void TestOutcome::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_walker = std::make_unique<Walker>(*m_catalog, m_folder->path());
}

void TestOutcome::physiotherapy(const char *condition, const char *session)
{
    m_walker->beginTriage(QStringLiteral("physiotherapy"));
    for (int i = 0; i < 8 && m_walker->window().currentPage()->inherits("prealable::TriagePage");
         ++i) {
        const QString choice = QStringLiteral("condition/") + QString::fromLatin1(condition);
        if (m_walker->find<QAbstractButton>(choice) != nullptr) {
            m_walker->press(choice);
        } else if (auto *line = m_walker->find<QLineEdit>(QStringLiteral("sessionNumber"))) {
            line->setFocus();
            typeText(line, QString::fromLatin1(session));
        } else {
            m_walker->answerTriage({});
        }
        m_walker->enter();
    }
    QVERIFY2(m_walker->window().currentPage()->inherits("prealable::OutcomePage"),
        qPrintable(m_walker->pageTitle()));
}

QString TestOutcome::texts(const QWidget *in) const
{
    QStringList all;
    for (const QLabel *label : in->findChildren<QLabel *>()) {
        if (label->isVisible())
            all.append(label->text());
    }
    return all.join(u'\n');
}

void TestOutcome::confidenceIsSaidInWords_data()
{
    QTest::addColumn<QString>("confidence");
    QTest::addColumn<QString>("says");
    QTest::newRow("certain") << QStringLiteral("C") << QStringLiteral("Vérifié le 01/08/2026.");
    QTest::newRow("likely") << QStringLiteral("P")
                            << QStringLiteral("Vérifié le 01/08/2026 : probable.");
    QTest::newRow("contradicted") << QStringLiteral(
        "X") << QStringLiteral("Vérifié le 01/08/2026 : les sources ne s'accordent pas.");
    // What nobody checked is never said to be checked.
    QTest::newRow("unverified") << QStringLiteral("U")
                                << QStringLiteral("Lu le 01/08/2026, non vérifié.");
}

void TestOutcome::confidenceIsSaidInWords()
{
    QFETCH(QString, confidence);
    QFETCH(QString, says);
    QCOMPARE(SourceText::checked(QDate(2026, 8, 1), confidence), says);
}

void TestOutcome::versionIsAsPreciseAsTheDocument_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("title");
    QTest::newRow("day") << QStringLiteral("2014-05-28")
                         << QStringLiteral("Article (version du 28/05/2014)");
    QTest::newRow("month") << QStringLiteral("2016-11")
                           << QStringLiteral("Article (version : novembre 2016)");
    QTest::newRow("year") << QStringLiteral("2018") << QStringLiteral("Article (version : 2018)");
    QTest::newRow("none") << QString() << QStringLiteral("Article");
}

void TestOutcome::versionIsAsPreciseAsTheDocument()
{
    QFETCH(QString, version);
    QFETCH(QString, title);
    LawSource source;
    source.title = QStringLiteral("Article");
    source.version = version;
    QCOMPARE(SourceText::title(source), title);
}

void TestOutcome::figureIsToldWithItsSources()
{
    physiotherapy("kneeArthroplasty", "30");
    const auto *figure
        = m_walker->find<QFrame>(QStringLiteral("figure/firstSessionNeedingAgreement"));
    QVERIFY(figure != nullptr);
    const QString said = texts(figure);
    const LawId law(QStringLiteral("physiotherapy.kneeArthroplasty"));
    const LawEdition *edition = m_catalog->law().edition(law, testDay());
    QVERIFY(edition != nullptr);
    QVERIFY2(said.contains(m_catalog->law().shown(law, testDay())), qPrintable(said));
    QVERIFY2(!said.contains(u'{'), qPrintable(said));
    for (const SourceId &source : edition->sources)
        QVERIFY2(said.contains(m_catalog->law().sources.value(source).title), qPrintable(said));
    // This threshold is one that the sources do not agree upon.
    QVERIFY2(said.contains(QStringLiteral("les sources ne s'accordent pas")), qPrintable(said));
    QVERIFY2(said.contains(shownDate(edition->checkedOn)), qPrintable(said));
}

void TestOutcome::noFigureWhenThereIsNone()
{
    physiotherapy("other", "30");
    for (const QFrame *frame : m_walker->window().currentPage()->findChildren<QFrame *>())
        QVERIFY2(!frame->objectName().startsWith(u"figure/"), qPrintable(frame->objectName()));
}

void TestOutcome::everyReasonSaysWhenItWasChecked()
{
    physiotherapy("kneeArthroplasty", "30");
    int reasons = 0;
    for (const QLabel *label :
        m_walker->window().currentPage()->findChildren<QLabel *>(QStringLiteral("source"))) {
        ++reasons;
        const QString line = label->text();
        const bool day = line.contains(QStringLiteral("Vérifié le "))
            || line.contains(QStringLiteral("non vérifié"));
        // The sources of a value come before the day of the value itself.
        const bool ofAValue = line.startsWith(u"Source") && !line.endsWith(u'.');
        QVERIFY2(day || ofAValue, qPrintable(line));
    }
    QVERIFY(reasons >= 3);
}

void TestOutcome::sheetUnfoldsByKeyboard()
{
    physiotherapy("other", "30"); // no form comes of it
    auto *sheet = m_walker->find<QAbstractButton>(QStringLiteral("sheet"));
    QVERIFY(sheet != nullptr);
    QVERIFY2(sheet->accessibleName().startsWith(u"Si un accord"), // nothing to ask for now
        qPrintable(sheet->accessibleName()));
    Page *page = m_walker->window().currentPage();
    QStringList parts;
    for (const char *part :
        {"what", "fills", "sends", "to", "join", "delay", "silence", "refusal"}) {
        QString text = m_catalog->text(
            QStringLiteral("triage.physiotherapy.sheet.") + QString::fromLatin1(part));
        QVERIFY2(!text.isEmpty(), part);
        for (const char *law : {"silence.default", "appeal.delay"})
            text.replace(QStringLiteral("{law:%1}").arg(QString::fromLatin1(law)),
                m_catalog->law().shown(LawId(QString::fromLatin1(law)), testDay()));
        parts.append(text);
    }
    for (const QString &part : parts)
        QVERIFY2(!texts(page).contains(part), qPrintable(part));
    m_walker->press(QStringLiteral("sheet"));
    const QString said = texts(page);
    for (const QString &part : parts) {
        QVERIFY2(said.contains(part), qPrintable(part));
        QVERIFY2(sheet->accessibleDescription().contains(part), qPrintable(part));
    }
    QVERIFY(said.contains(QStringLiteral("Et en cas de refus ?")));
    m_walker->press(QStringLiteral("sheet"));
    QVERIFY(!texts(page).contains(parts.first()));
}

// The prescriber asks online: the patient hands him what he needs, from the same answers.
void TestOutcome::sheetIsPreparedForThePrescriber()
{
    m_walker->beginTriage(QStringLiteral("ame"));
    MainWindow &window = m_walker->window();
    for (int i = 0; i < 8 && window.currentPage()->inherits("prealable::TriagePage"); ++i) {
        if (m_walker->find<QAbstractButton>(QStringLiteral("act/b")) != nullptr) {
            m_walker->press(QStringLiteral("act/b"));
        } else if (auto *line = m_walker->find<QLineEdit>(QStringLiteral("firstAdmission"))) {
            line->setFocus();
            typeText(line, QStringLiteral("01/10/2026"));
        } else {
            m_walker->answerTriage({QStringLiteral("programmed")});
        }
        m_walker->enter();
    }
    QVERIFY2(window.currentPage()->inherits("prealable::OutcomePage"),
        qPrintable(m_walker->pageTitle()));
    const auto *next = m_walker->find<QPushButton>(QStringLiteral("next"));
    QVERIFY(next != nullptr && next->text().contains(QStringLiteral("fiche")));
    m_walker->enter();
    QVERIFY(window.currentPage()->inherits("prealable::QuestionsPage"));
    const Request &request = window.session().request();
    QCOMPARE(request.form, FormId(QStringLiteral("ame-derogation")));
    QCOMPARE(
        request.answers.value(FieldId(QStringLiteral("act"))), Value::text(QStringLiteral("b")));
    QCOMPARE(request.answers.value(FieldId(QStringLiteral("firstAdmission"))),
        Value::date(QDate(2026, 10, 1)));
}

QTEST_MAIN(TestOutcome)
#include "test_outcome.moc"
