// The page beside the questions: a click on a box goes to its question, and the question that has
// the keyboard lights its box.
#include "ui/fieldeditor.h"
#include "ui/livepane.h"
#include "ui/liveview.h"
#include "ui/page.h"
#include "ui/pagecanvas.h"
#include "ui/walker.h"
#include "ui/widgets.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace prealable;
using namespace prealable::test;

namespace {

PdfFieldName box(const char *name)
{
    return PdfFieldName(QString::fromUtf8(name));
}

} // namespace

class TestLivePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aClickGoesToTheQuestion_data();
    void aClickGoesToTheQuestion();
    void aClickOnABoxThatIsNotAskedStays();
    void theQuestionLightsItsBox();
    void theLightFollowsTheTabKey();
    void escapeGoesBackToTheQuestion();
    void aPracticeTabsFromAnswerToAnswer();

private:
    // A form on screen with its page drawn.
    void open(const char *user);
    void click(const PdfFieldName &field, const QString &state);
    // The question that has the keyboard.
    static QString focusedField();
    bool isLit(const PdfFieldName &field) const;

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<Request> m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Walker> m_walker;
    PageCanvas *m_canvas = nullptr;
};

void TestLivePane::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
    auto sample = caseRequest(*m_catalog,
        QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/transport-dap/11575-08/sample.json"));
    QVERIFY(sample.ok());
    m_sample = std::make_unique<Request>(std::move(sample).value());
}

void TestLivePane::init()
{
    m_walker.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestLivePane::open(const char *user)
{
    m_walker = std::make_unique<Walker>(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
    m_walker->press(QStringLiteral("user/") + QString::fromLatin1(user));
    m_walker->pressForm(QStringLiteral("transport-dap"));
    auto *pane = m_walker->window().findChild<LivePane *>();
    QVERIFY(pane != nullptr && pane->isVisible());
    m_canvas = pane->findChild<PageCanvas *>();
    QVERIFY(m_canvas != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(m_canvas->pageCount() > 0 && m_canvas->isPageDrawn(), 60000);
}

void TestLivePane::click(const PdfFieldName &field, const QString &state)
{
    const FormEdition &edition = m_walker->window().session().edition();
    const PdfMapping *mapping = edition.pdfField(field);
    QVERIFY(mapping != nullptr);
    const QList<QRectF> rects = m_canvas->rectsOf(field);
    const auto index = state.isEmpty() ? 0 : mapping->states.indexOf(state);
    QVERIFY2(index >= 0 && index < rects.size(), qPrintable(field.text()));
    // As a person: brings the box into view first.
    m_canvas->setHighlighted({field});
    const QPoint at = m_canvas->rectsOf(field).at(index).center().toPoint();
    QVERIFY(m_canvas->viewport()->rect().contains(at));
    QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, at);
    QCoreApplication::processEvents();
}

QString TestLivePane::focusedField()
{
    for (QWidget *widget = QApplication::focusWidget(); widget != nullptr;
         widget = widget->parentWidget()) {
        if (const auto *editor = qobject_cast<FieldEditor *>(widget))
            return editor->field().text();
    }
    return {};
}

bool TestLivePane::isLit(const PdfFieldName &field) const
{
    const QList<QRectF> rects = m_canvas->rectsOf(field);
    if (rects.isEmpty() || !m_canvas->viewport()->rect().contains(rects.first().center().toPoint()))
        return false;
    const QImage picture = m_canvas->viewport()->grab().toImage();
    // Near the corner, where no letter stands.
    const QPointF at = rects.first().topRight() + QPointF(-2, 2);
    const QColor inside = picture.pixelColor((at * picture.devicePixelRatio()).toPoint());
    return inside.red() > 240 && inside.blue() < 240;
}

void TestLivePane::aClickGoesToTheQuestion_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("question");
    for (const char *user : {"patient", "practice"}) {
        const auto row = [user](const char *field, const char *state, const char *question) {
            QTest::addRow("%s: %s %s", user, field, state)
                << QString::fromLatin1(user) << QString::fromUtf8(field) << QString::fromUtf8(state)
                << QString::fromLatin1(question);
        };
        row("num immat", "", "beneficiary.nir");
        row("date naiss", "", "beneficiary.birthDate");
        row("km", "Oui", "transport.reasons");
        row("elmedic", "", "transport.medicalElements");
    }
}

void TestLivePane::aClickGoesToTheQuestion()
{
    QFETCH(QString, user);
    QFETCH(QString, field);
    QFETCH(QString, state);
    QFETCH(QString, question);
    open(user.toLatin1().constData());
    QVERIFY(!QTest::currentTestFailed());
    click(PdfFieldName(field), state);
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(m_walker->window().currentPage()->inherits("prealable::QuestionsPage"));
    QCOMPARE(focusedField(), question);
    auto *editor = qobject_cast<QWidget *>(QApplication::focusWidget());
    QVERIFY(editor->isVisible() && !editor->visibleRegion().isEmpty()); // scrolled to
}

void TestLivePane::aClickOnABoxThatIsNotAskedStays()
{
    open("practice");
    // The insured person is asked only when it is somebody else.
    m_walker->window().session().setAnswer(
        FieldId(QStringLiteral("insured.isBeneficiary")), Value::flag(true));
    auto *name = m_walker->find<QLineEdit>(QStringLiteral("beneficiary.familyName"));
    QVERIFY(name != nullptr);
    name->setFocus();
    const QString before = m_walker->pageTitle();
    const QList<QRectF> rects = m_canvas->rectsOf(box("num immat ass"));
    QVERIFY(!rects.isEmpty());
    QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, rects.first().center().toPoint());
    QCOMPARE(m_walker->pageTitle(), before);
    m_walker->window().session().setAnswer(
        FieldId(QStringLiteral("insured.isBeneficiary")), Value::flag(false));
    click(box("num immat ass"), {});
    QCOMPARE(focusedField(), QStringLiteral("insured.nir"));
}

void TestLivePane::theQuestionLightsItsBox()
{
    open("practice");
    auto *nir = m_walker->find<QLineEdit>(QStringLiteral("beneficiary.nir"));
    auto *born = m_walker->find<QLineEdit>(QStringLiteral("beneficiary.birthDate"));
    QVERIFY(nir != nullptr && born != nullptr);
    nir->setFocus();
    QTRY_VERIFY(isLit(box("num immat")));
    QVERIFY(!isLit(box("date naiss")));
    born->setFocus();
    QTRY_VERIFY(isLit(box("date naiss")));
    QVERIFY(!isLit(box("num immat")));
}

void TestLivePane::theLightFollowsTheTabKey()
{
    open("practice");
    auto *nir = m_walker->find<QLineEdit>(QStringLiteral("beneficiary.nir"));
    QVERIFY(nir != nullptr);
    nir->setFocus();
    QTRY_VERIFY(isLit(box("num immat")));
    for (int i = 0; i < 12 && focusedField() != u"beneficiary.birthDate"; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(focusedField(), QStringLiteral("beneficiary.birthDate"));
    QTRY_VERIFY(isLit(box("date naiss")));
}

void TestLivePane::escapeGoesBackToTheQuestion()
{
    open("practice");
    auto *nir = m_walker->find<QLineEdit>(QStringLiteral("beneficiary.nir"));
    QVERIFY(nir != nullptr);
    nir->setFocus();
    m_canvas->setFocus();
    QVERIFY(m_canvas->hasFocus());
    QTest::keyClick(m_canvas, Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(nir));
    // The same from the list of steps.
    const auto steps = m_walker->window().findChildren<QAbstractButton *>(
        QRegularExpression(QStringLiteral("^step\\.")));
    QVERIFY(!steps.isEmpty());
    steps.first()->setFocus();
    QVERIFY(steps.first()->hasFocus());
    QTest::keyClick(steps.first(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(nir));
}

void TestLivePane::aPracticeTabsFromAnswerToAnswer()
{
    const auto between = [this](const char *user) {
        open(user);
        int keys = 0;
        auto *nir = m_walker->find<QLineEdit>(QStringLiteral("beneficiary.nir"));
        for (int i = 0; i < 8 && nir == nullptr; ++i) { // a patient has it on a page of its own
            m_walker->fillPage(m_sample->answers);
            m_walker->enter();
            nir = m_walker->find<QLineEdit>(QStringLiteral("beneficiary.nir"));
        }
        if (nir == nullptr)
            return -1;
        nir->setFocus();
        while (keys < 20 && focusedField() == u"beneficiary.nir") {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            ++keys;
        }
        return keys;
    };
    const int practice = between("practice");
    QCOMPARE(practice, 2); // past « Je ne sais pas » to the next answer
    auto *help = m_walker->window().findChild<QLineEdit *>(QStringLiteral("beneficiary.nir"));
    help->setFocus();
    const auto open = [this] {
        const auto folds = m_walker->window().findChildren<Fold *>();
        return std::any_of(folds.begin(), folds.end(),
            [](const Fold *fold) { return fold->isVisible() && fold->isOpen(); });
    };
    QVERIFY(!open());
    QTest::keyClick(&m_walker->window(), Qt::Key_F1);
    QVERIFY(open());
    QVERIFY(between("patient") > practice);
}

QTEST_MAIN(TestLivePane)
#include "test_livepane.moc"
