// The whole way, by keyboard, over the real forms: from the start page to a written PDF.
#include "ui/mainwindow.h"
#include "ui/optionbutton.h"
#include "ui/page.h"
#include "ui/walker.h"
#include "ui/wheelguard.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace prealable;
using namespace prealable::test;

class TestFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void startPageIsShownFirst();
    void formIsThereBeforeTheFirstPicture();
    void wholeFlowByKeyboard();
    void triageLeadsToTheForm();
    void backKeepsAnswers();
    void draftIsOfferedAfterACrash();
    void summaryLeadsToTheField();
    void problemGoesAwayWhileCorrected();
    void doctorsPartIsLeftInOneGo_data();
    void doctorsPartIsLeftInOneGo();
    void arrowsChooseWhereNothingIsChosen();
    void fieldStaysInPlaceWhileCorrected();
    void stepIsDoneOnceLeft();
    void unreadableAnswerIsSaidAtTheEnd();
    void incompleteRequestGivesADraft();
    void officialFormIsChecked();
    void exportIsReopened();
    void otherPdfIsExplained();
    void attachmentsAreKept();
    void wheelNeverChangesAnAnswer();

private:
    QString sampleFile() const
    {
        return QStringLiteral(
            PREALABLE_SOURCE_DIR "/tests/cases/transport-dap/11575-08/sample.json");
    }
    bool isOn(Walker &walker, const char *page) const
    {
        return walker.window().currentPage()->inherits(page);
    }
    void fillTo(Walker &walker, const char *page);

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<Request> m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFlow::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
    auto sample = caseRequest(*m_catalog, sampleFile());
    QVERIFY2(sample.ok(), sample ? "" : qPrintable(sample.error().detail));
    m_sample = std::make_unique<Request>(std::move(sample).value());
}

void TestFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFlow::startPageIsShownFirst()
{
    MainWindow window({m_catalog.get(), m_folder->path(), testDay(), nullptr});
    QVERIFY(window.currentPage()->inherits("prealable::StartPage"));
    QCOMPARE(window.findChildren<Page *>().size(), 1);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY(window.findChildren<Page *>().size() > 1);
    QVERIFY(window.currentPage()->inherits("prealable::StartPage"));
}

// A file named on the command line, or a very fast hand.
void TestFlow::formIsThereBeforeTheFirstPicture()
{
    MainWindow window({m_catalog.get(), m_folder->path(), testDay(), nullptr});
    window.startForm(m_sample->form);
    QVERIFY(window.currentPage()->inherits("prealable::QuestionsPage"));
    const auto pages = window.findChildren<Page *>().size();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::processEvents();
    QCOMPARE(window.findChildren<Page *>().size(), pages);
    QVERIFY(window.currentPage()->inherits("prealable::QuestionsPage"));
}

void TestFlow::fillTo(Walker &walker, const char *page)
{
    for (int i = 0; i < 60 && !isOn(walker, page); ++i) {
        walker.fillPage(m_sample->answers);
        walker.enter();
    }
    QVERIFY2(isOn(walker, page), qPrintable(walker.pageTitle()));
}

void TestFlow::wholeFlowByKeyboard()
{
    Walker walker(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
    walker.pressForm(QStringLiteral("transport-dap"));
    fillTo(walker, "prealable::ExportPage");
    QVERIFY(walker.window().session().assessment().ready());
    // Who prepares the request was said on the start page.
    Answers expected = m_sample->answers;
    expected.set(
        FieldId(QStringLiteral("request.preparedBy")), Value::text(QStringLiteral("patient")));
    QCOMPARE(walker.window().session().request().answers.fields(), expected.fields());
    for (const FieldId &field : expected.fields())
        QVERIFY2(walker.window().session().request().answers.value(field) == expected.value(field),
            qPrintable(field.text()));

    walker.files().toSave = m_folder->filePath(QStringLiteral("demande.pdf"));
    QTest::keyClick(&walker.window(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(walker.files().toSave), 20000);
    QTRY_VERIFY(walker.find<QLabel>(QStringLiteral("exportState")) != nullptr);
    QFile pdf(walker.files().toSave);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
    QVERIFY(
        walker.find<QLabel>(QStringLiteral("deadline"))->text().contains(QStringLiteral("2026")));
}

void TestFlow::triageLeadsToTheForm()
{
    Walker walker(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
    walker.beginTriage();
    QVERIFY(isOn(walker, "prealable::TriagePage"));
    const QStringList yes = {QStringLiteral("transport.reason.hospitalisation"),
        QStringLiteral("transport.over150km"), QStringLiteral("need.hygiene")};
    for (int i = 0; i < 40 && isOn(walker, "prealable::TriagePage"); ++i) {
        walker.answerTriage(yes);
        walker.enter();
    }
    QVERIFY(isOn(walker, "prealable::OutcomePage"));
    QCOMPARE(walker.pageTitle(),
        m_catalog->text(QStringLiteral("triage.transport.outcome.prior-agreement.title")));
    // Back: the last question still has its answer.
    QTest::keyClick(&walker.window(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(isOn(walker, "prealable::TriagePage"));
    walker.enter();
    QVERIFY(isOn(walker, "prealable::OutcomePage"));
    walker.enter();
    QVERIFY(isOn(walker, "prealable::QuestionsPage"));
    QCOMPARE(walker.window().session().request().form, FormId(QStringLiteral("transport-dap")));
}

void TestFlow::backKeepsAnswers()
{
    Walker walker(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
    walker.pressForm(QStringLiteral("transport-dap"));
    fillTo(walker, "prealable::ReviewPage");
    const Answers before = walker.window().session().request().answers;
    for (int i = 0; i < 60 && !isOn(walker, "prealable::StartPage"); ++i)
        QTest::keyClick(&walker.window(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(isOn(walker, "prealable::StartPage"));
    const QList<Draft> drafts = walker.window().session().drafts().list();
    QCOMPARE(drafts.size(), 1);
    const QString button = QStringLiteral("draft/") + drafts.first().id;
    const QString whose = before.value(FieldId(QStringLiteral("beneficiary.familyName"))).toText();
    QVERIFY(!whose.isEmpty());
    QVERIFY(walker.find<QPushButton>(button)->accessibleDescription().contains(whose));
    walker.press(button);
    QVERIFY(walker.window().session().request().answers == before);
}

void TestFlow::draftIsOfferedAfterACrash()
{
    const QString drafts = m_folder->filePath(QStringLiteral("drafts"));
    Walker crashed(*m_catalog, drafts);
    crashed.pressForm(QStringLiteral("transport-dap"));
    auto *name = crashed.find<QLineEdit>(QStringLiteral("beneficiary.familyName"));
    QVERIFY(name != nullptr);
    name->setFocus();
    typeText(name, QStringLiteral("MARTIN"));
    QTest::qWait(500); // the first window is never closed

    Walker again(*m_catalog, drafts);
    const QList<Draft> offered = again.window().session().drafts().list();
    QCOMPARE(offered.size(), 1);
    again.press(QStringLiteral("draft/") + offered.first().id);
    QVERIFY(isOn(again, "prealable::QuestionsPage"));
    QCOMPARE(again.find<QLineEdit>(QStringLiteral("beneficiary.familyName"))->text(),
        QStringLiteral("MARTIN"));
}

void TestFlow::summaryLeadsToTheField()
{
    Walker walker(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
    walker.pressForm(QStringLiteral("transport-dap"));
    walker.enter();
    QVERIFY(walker.window().currentPage()->hasProblems());
    QVERIFY(walker.window().windowTitle().startsWith(QStringLiteral("Erreur")));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("errorSummaryTitle"));
    auto *summary = walker.find<QFrame>(QStringLiteral("errorSummary"));
    const auto links = summary->findChildren<QAbstractButton *>();
    QVERIFY(!links.isEmpty());
    links.first()->setFocus();
    QTest::keyClick(links.first(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("beneficiary.familyName"));
    QVERIFY(
        QApplication::focusWidget()->accessibleDescription().contains(QStringLiteral("Erreur")));
}

void TestFlow::problemGoesAwayWhileCorrected()
{
    Walker walker(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
    walker.pressForm(QStringLiteral("transport-dap"));
    walker.enter();
    QVERIFY(walker.window().currentPage()->hasProblems());
    walker.fillPage(m_sample->answers);
    QVERIFY(!walker.window().currentPage()->hasProblems());
    QVERIFY(!walker.window().windowTitle().startsWith(QStringLiteral("Erreur")));
}

void TestFlow::doctorsPartIsLeftInOneGo_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("patient") << QStringLiteral("user/patient");
    QTest::newRow("practice") << QStringLiteral("user/practice");
}

void TestFlow::doctorsPartIsLeftInOneGo()
{
    QFETCH(QString, user);
    Walker walker(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
    walker.press(user);
    walker.pressForm(QStringLiteral("transport-dap"));
    for (int i = 0;
         i < 60 && walker.find<QAbstractButton>(QStringLiteral("prescriber.rpps/blank")) == nullptr;
         ++i) {
        walker.fillPage(m_sample->answers);
        walker.enter();
    }
    const auto buttons = walker.window().findChildren<QAbstractButton *>(
        QRegularExpression(QStringLiteral("^leave(ToPrescriber$|/)")));
    for (QAbstractButton *button : buttons) {
        if (button->isVisible())
            walker.press(button->objectName());
    }
    const Value rpps = walker.window().session().request().answers.value(
        FieldId(QStringLiteral("prescriber.rpps")));
    QCOMPARE(rpps.state(), FieldState::Blank);
    // The rest of a page that shows the whole form.
    const Answers given = walker.window().session().request().answers;
    Answers rest = m_sample->answers;
    for (const FieldId &field : given.fields()) {
        if (given.value(field).state() == FieldState::Blank)
            rest.clear(field);
    }
    walker.fillPage(rest);
    walker.enter();
    QVERIFY(!isOn(walker, "prealable::QuestionsPage"));
}

void TestFlow::arrowsChooseWhereNothingIsChosen()
{
    QWidget group;
    QVBoxLayout layout(&group);
    for (const char *name : {"a", "b", "c"})
        layout.addWidget(
            new OptionButton(OptionButton::Kind::Radio, QString::fromLatin1(name), {}, &group));
    const auto options = group.findChildren<OptionButton *>();
    group.show();
    QVERIFY(QTest::qWaitForWindowActive(&group));
    options.first()->setFocus();
    QVERIFY(!options.first()->isChecked()); // only arriving chooses nothing
    QTest::keyClick(options.first(), Qt::Key_Down);
    QVERIFY(options.at(1)->isChecked());
    QTest::keyClick(options.at(1), Qt::Key_Down);
    QVERIFY(options.at(2)->isChecked() && !options.at(1)->isChecked());
}

void TestFlow::fieldStaysInPlaceWhileCorrected()
{
    Walker walker(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
    walker.window().resize(900, 480);
    walker.press(QStringLiteral("user/practice"));
    walker.pressForm(QStringLiteral("transport-dap"));
    walker.enter();
    QVERIFY(walker.window().currentPage()->hasProblems());
    auto *field = walker.find<QLineEdit>(QStringLiteral("beneficiary.birthDate"));
    QVERIFY(field != nullptr);
    field->setFocus();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    const int before = field->mapTo(&walker.window(), QPoint(0, 0)).y();
    typeText(field, QStringLiteral("05/03/1985")); // its line leaves the summary above
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(field->mapTo(&walker.window(), QPoint(0, 0)).y(), before);
    QVERIFY(before > 0 && before < walker.window().height());
}

void TestFlow::stepIsDoneOnceLeft()
{
    Walker walker(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
    walker.window().resize(1320, 860); // room for the list of steps
    walker.open(QStringLiteral(PREALABLE_SOURCE_DIR "/packaging/sample-request.json"));
    QVERIFY(isOn(walker, "prealable::ReviewPage"));
    const auto status = [&] {
        QCoreApplication::processEvents(); // the list of steps is made anew
        return walker.find<QAbstractButton>(QStringLiteral("step.review"))
            ->accessibleName()
            .section(QStringLiteral(", "), -1);
    };
    QCOMPARE(status(), QStringLiteral("À faire"));
    walker.window().goToStep(QStringLiteral("attachments"));
    QCOMPARE(status(), QStringLiteral("Terminé"));
    walker.window().session().setAnswer(FieldId(QStringLiteral("beneficiary.familyName")), {});
    QCOMPARE(status(), QStringLiteral("À compléter"));
}

void TestFlow::unreadableAnswerIsSaidAtTheEnd()
{
    Walker walker(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
    walker.open(QStringLiteral(PREALABLE_SOURCE_DIR "/packaging/sample-request.json"));
    const FieldId phone(QStringLiteral("beneficiary.phone")); // nobody has to give it
    QVERIFY(walker.window().session().assessment().isAsked(phone));
    walker.window().session().setAnswer(phone, {}, QStringLiteral("zéro six"));
    QVERIFY(walker.window().session().assessment().ready());
    QVERIFY(!walker.window().session().isSettled());
    walker.window().goToStep(QStringLiteral("attachments"));
    walker.window().goToStep(QStringLiteral("review"));
    QVERIFY(walker.find<QAbstractButton>(QStringLiteral("goto/unreadable.beneficiary.phone")));
    walker.enter();
    QVERIFY(isOn(walker, "prealable::ReviewPage"));
    QVERIFY(walker.window().currentPage()->hasProblems());
}

void TestFlow::incompleteRequestGivesADraft()
{
    Walker walker(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
    walker.open(QStringLiteral(PREALABLE_SOURCE_DIR "/packaging/sample-request.json"));
    QVERIFY(isOn(walker, "prealable::ReviewPage"));
    walker.window().session().setAnswer(FieldId(QStringLiteral("beneficiary.familyName")), {});
    walker.enter();
    QVERIFY(walker.window().currentPage()->hasProblems());
    walker.press(QStringLiteral("asDraft"));
    QVERIFY(isOn(walker, "prealable::ExportPage"));
    QVERIFY(walker.find<QFrame>(QStringLiteral("draftWarning")) != nullptr);
}

void TestFlow::officialFormIsChecked()
{
    Walker walker(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
    walker.open(QStringLiteral(PREALABLE_SOURCE_DIR "/packaging/sample-request.json"));
    walker.enter();
    QVERIFY2(isOn(walker, "prealable::ExportPage"), qPrintable(walker.pageTitle()));
    // Not a PDF at all: a sentence, and nothing is written.
    QFile wrong(m_folder->filePath(QStringLiteral("wrong.pdf")));
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write("no PDF");
    wrong.close();
    walker.press(QStringLiteral("export/official"));
    walker.files().toOpen = {wrong.fileName()};
    walker.press(QStringLiteral("chooseOfficial"));
    walker.files().toSave = m_folder->filePath(QStringLiteral("out.pdf"));
    walker.press(QStringLiteral("savePdf"));
    QTRY_VERIFY_WITH_TIMEOUT(walker.window().currentPage()->hasProblems(), 10000);
    QVERIFY(!QFile::exists(walker.files().toSave));
}

void TestFlow::exportIsReopened()
{
    Walker first(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
    first.open(QStringLiteral(PREALABLE_SOURCE_DIR "/packaging/sample-request.json"));
    first.enter();
    first.files().toSave = m_folder->filePath(QStringLiteral("demande.pdf"));
    first.press(QStringLiteral("savePdf"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(first.files().toSave), 20000);
    const Answers expected = first.window().session().request().answers;
    QVERIFY(!expected.fields().isEmpty());

    // On another computer, dropped on the window.
    Walker other(*m_catalog, m_folder->filePath(QStringLiteral("elsewhere")));
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(first.files().toSave)});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&other.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&other.window(), &drop);
    QVERIFY(isOn(other, "prealable::ReadingPage"));
    QTRY_VERIFY_WITH_TIMEOUT(isOn(other, "prealable::FoundFormPage"), 60000);
    other.press(QStringLiteral("found/continue"));
    QVERIFY2(isOn(other, "prealable::ReviewPage"), qPrintable(other.pageTitle()));
    QVERIFY(other.window().session().request().answers == expected);
}

void TestFlow::otherPdfIsExplained()
{
    const QString path = m_folder->filePath(QStringLiteral("lettre.pdf"));
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.drawText(100, 100, QStringLiteral("Une lettre"));
    }
    Walker walker(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
    walker.open(path);
    QVERIFY(isOn(walker, "prealable::FoundFormPage"));
    const auto *state = walker.find<QLabel>(QStringLiteral("found/state"));
    QVERIFY(state != nullptr);
    QVERIFY2(state->text().contains(QStringLiteral("Pièces à joindre")), qPrintable(state->text()));
    walker.press(QStringLiteral("back"));
    QVERIFY(isOn(walker, "prealable::StartPage"));
}

void TestFlow::attachmentsAreKept()
{
    Walker walker(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
    walker.open(QStringLiteral(PREALABLE_SOURCE_DIR "/packaging/sample-request.json"));
    walker.window().goToStep(QStringLiteral("attachments"));
    QVERIFY(isOn(walker, "prealable::AttachmentsPage"));
    QFile photo(m_folder->filePath(QStringLiteral("ordonnance.png")));
    QVERIFY(photo.open(QIODevice::WriteOnly));
    photo.write("image");
    photo.close();
    walker.files().toOpen = {photo.fileName(), m_folder->filePath(QStringLiteral("missing.pdf"))};
    const auto before = walker.window().session().request().attachments.size();
    walker.press(QStringLiteral("chooseFiles"));
    const QList<Attachment> after = walker.window().session().request().attachments;
    QCOMPARE(after.size(), before + 1); // the file that is not there is refused
    QCOMPARE(after.last().pageCount, 1);
    auto *date = walker.find<QLineEdit>(QStringLiteral("attachment/%1/date").arg(before));
    QVERIFY(date != nullptr);
    date->setFocus();
    typeText(date, QStringLiteral("10 novembre 2026"));
    QCOMPARE(walker.window().session().request().attachments.last().date, QDate(2026, 11, 10));
}

void TestFlow::wheelNeverChangesAnAnswer()
{
    WheelGuard guard;
    qApp->installEventFilter(&guard);
    QScrollArea area;
    auto *spin = new QSpinBox;
    spin->setValue(5);
    area.setWidget(spin);
    area.show();
    spin->setFocus();
    QWheelEvent wheel(QPointF(2, 2), QPointF(2, 2), {}, QPoint(0, 120), Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(spin, &wheel);
    QCOMPARE(spin->value(), 5);
    qApp->removeEventFilter(&guard);
    QWheelEvent again(QPointF(2, 2), QPointF(2, 2), {}, QPoint(0, 120), Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(spin, &again);
    QCOMPARE(spin->value(), 6); // without the guard it does: the test can fail
}

QTEST_MAIN(TestFlow)
#include "test_flow.moc"
