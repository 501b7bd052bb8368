// The caisse is looked for in a table by keyboard alone; one choice fills its name and the
// beginning of its code, and what is not in the table may be typed all the same.
#include "ui/fundeditor.h"
#include "ui/page.h"
#include "ui/walker.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace prealable;
using namespace prealable::test;

class TestFunds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void choosingFillsNameAndCode();
    void aCodeLeadsToTheName();
    void theMouseChoosesToo();
    void freeTypingStays();
    void enterTakesNothingByChance();
    void tabLeavesTheField();
    void whatWasSaidBetterStays();
    void blankOnPurposeStays();
    void tabGoesOnAfterTheListClosed();
    void windowClosesWithTheListOpen();
    void theDayOfTheTableIsTold();
    void aCaisseWithoutCode();

private:
    QLineEdit *line(const char *field)
    {
        return m_walker->find<QLineEdit>(QString::fromLatin1(field));
    }
    FundEditor *editor(const char *field);
    QAbstractItemView *proposals(const char *field) { return editor(field)->completer()->popup(); }
    void type(const char *field, const QString &text);
    [[nodiscard]] Value answer(const char *field)
    {
        return m_walker->window().session().request().answers.value(
            FieldId(QString::fromLatin1(field)));
    }

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Walker> m_walker;
};

void TestFunds::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
}

void TestFunds::init()
{
    m_walker.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_walker = std::make_unique<Walker>(*m_catalog, m_folder->path());
    m_walker->window().session().setUser(Session::User::Practice);
    m_walker->window().startForm(FormId(QStringLiteral("transport-dap")));
    m_walker->window().goToStep(QStringLiteral("section:insured"));
    QCoreApplication::processEvents();
    QVERIFY(line("fund.name") != nullptr && line("fund.code") != nullptr);
}

FundEditor *TestFunds::editor(const char *field)
{
    for (FundEditor *editor : m_walker->window().findChildren<FundEditor *>()) {
        if (editor->field() == FieldId(QString::fromLatin1(field)))
            return editor;
    }
    return nullptr;
}

void TestFunds::type(const char *field, const QString &text)
{
    line(field)->setFocus();
    line(field)->selectAll();
    typeText(line(field), text);
    QCoreApplication::processEvents();
}

void TestFunds::choosingFillsNameAndCode()
{
    type("fund.name", QStringLiteral("ille-et"));
    QVERIFY(proposals("fund.name")->isVisible());
    QCOMPARE(proposals("fund.name")->model()->rowCount(), 1);
    QTest::keyClick(proposals("fund.name"), Qt::Key_Down);
    // What one passes is not yet an answer.
    QCOMPARE(answer("fund.name"), Value::text(QStringLiteral("ille-et")));
    QTest::keyClick(proposals("fund.name"), Qt::Key_Return);
    QVERIFY(!proposals("fund.name")->isVisible());
    QCOMPARE(answer("fund.name"), Value::text(QStringLiteral("CPAM d'Ille-et-Vilaine")));
    QCOMPARE(line("fund.name")->text(), QStringLiteral("CPAM d'Ille-et-Vilaine"));
    // Half a code would have to be mended later: it is only told.
    QVERIFY(!answer("fund.code").isAnswered());
    QVERIFY(line("fund.code")->text().isEmpty());
    // The table does not know the last digits: it is said, nothing is made up.
    bool told = false;
    for (const QLabel *label : m_walker->window().currentPage()->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("01 351")));
    QVERIFY(told);
    QVERIFY(m_walker->window().currentPage()->inherits("prealable::QuestionsPage"));
}

void TestFunds::aCodeLeadsToTheName()
{
    type("fund.code", QStringLiteral("02 331"));
    QVERIFY(proposals("fund.code")->isVisible());
    QTest::keyClick(proposals("fund.code"), Qt::Key_Down);
    QTest::keyClick(proposals("fund.code"), Qt::Key_Return);
    QCOMPARE(answer("fund.name"), Value::text(QStringLiteral("MSA Gironde")));
    QCOMPARE(answer("fund.code"), Value::text(QStringLiteral("02 331")));
    QCOMPARE(line("fund.name")->text(), QStringLiteral("MSA Gironde"));
}

void TestFunds::theMouseChoosesToo()
{
    type("fund.name", QStringLiteral("33"));
    QAbstractItemView *list = proposals("fund.name");
    QVERIFY(list->model()->rowCount() >= 2); // general and agricultural
    const QRect second = list->visualRect(list->model()->index(1, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, second.center());
    QCOMPARE(answer("fund.name"), Value::text(QStringLiteral("MSA Gironde")));
}

void TestFunds::freeTypingStays()
{
    type("fund.name", QStringLiteral("Caisse des notaires"));
    QVERIFY(!proposals("fund.name")->isVisible());
    QCOMPARE(answer("fund.name"), Value::text(QStringLiteral("Caisse des notaires")));
    type("fund.name", QStringLiteral("CPAM"));
    QVERIFY(proposals("fund.name")->isVisible());
    QTest::keyClick(proposals("fund.name"), Qt::Key_Escape);
    QVERIFY(!proposals("fund.name")->isVisible());
    QCOMPARE(answer("fund.name"), Value::text(QStringLiteral("CPAM")));
    QVERIFY(!answer("fund.code").isAnswered());
}

void TestFunds::enterTakesNothingByChance()
{
    type("fund.name", QStringLiteral("CPAM"));
    QVERIFY(proposals("fund.name")->isVisible());
    QTest::keyClick(proposals("fund.name"), Qt::Key_Return);
    QVERIFY(!proposals("fund.name")->isVisible());
    QCOMPARE(answer("fund.name"), Value::text(QStringLiteral("CPAM")));
}

void TestFunds::tabLeavesTheField()
{
    type("fund.name", QStringLiteral("gironde"));
    QVERIFY(proposals("fund.name")->isVisible());
    QTest::keyClick(proposals("fund.name"), Qt::Key_Tab);
    QVERIFY(!proposals("fund.name")->isVisible());
    QCOMPARE(answer("fund.name"), Value::text(QStringLiteral("gironde")));
    QCOMPARE(QApplication::focusWidget(), line("fund.code"));
    // A marked caisse is taken along.
    type("fund.name", QStringLiteral("gironde"));
    QTest::keyClick(proposals("fund.name"), Qt::Key_Down);
    QTest::keyClick(proposals("fund.name"), Qt::Key_Tab);
    QCOMPARE(answer("fund.name"), Value::text(QStringLiteral("CPAM – Gironde")));
    QCOMPARE(QApplication::focusWidget(), line("fund.code"));
}

void TestFunds::whatWasSaidBetterStays()
{
    type("fund.code", QStringLiteral("01 351 0000"));
    QTest::keyClick(proposals("fund.code"), Qt::Key_Escape);
    type("fund.name", QStringLiteral("ille-et"));
    QTest::keyClick(proposals("fund.name"), Qt::Key_Down);
    QTest::keyClick(proposals("fund.name"), Qt::Key_Return);
    QCOMPARE(answer("fund.code"), Value::text(QStringLiteral("013510000")));
    // Another caisse does not go with that code.
    type("fund.name", QStringLiteral("msa gironde"));
    QTest::keyClick(proposals("fund.name"), Qt::Key_Down);
    QTest::keyClick(proposals("fund.name"), Qt::Key_Return);
    QVERIFY(!answer("fund.code").isAnswered());
    QVERIFY(line("fund.code")->text().isEmpty());
}

void TestFunds::blankOnPurposeStays()
{
    m_walker->press(QStringLiteral("fund.code/blank"));
    QCOMPARE(answer("fund.code").state(), FieldState::Blank);
    type("fund.name", QStringLiteral("ille-et"));
    QTest::keyClick(proposals("fund.name"), Qt::Key_Down);
    QTest::keyClick(proposals("fund.name"), Qt::Key_Return);
    QCOMPARE(answer("fund.code").state(), FieldState::Blank);
}

// The list that was open has left nothing behind that keeps the keyboard.
void TestFunds::tabGoesOnAfterTheListClosed()
{
    type("fund.name", QStringLiteral("CPAM de l'Aveyron"));
    QTest::keyClick(proposals("fund.name"), Qt::Key_Escape);
    m_walker->window().currentPage()->arrive();
    QStringList way;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        way.append(QApplication::focusWidget()->objectName());
    }
    QVERIFY2(way.contains(QStringLiteral("fund.name")), qPrintable(way.join(u' ')));
    QVERIFY2(way.contains(QStringLiteral("fund.code")), qPrintable(way.join(u' ')));
}

// The sanitizers see to it that no page is told of the keyboard while it goes.
void TestFunds::windowClosesWithTheListOpen()
{
    type("fund.name", QStringLiteral("33"));
    QVERIFY(proposals("fund.name")->isVisible());
    m_walker.reset();
    QVERIFY(QApplication::activePopupWidget() == nullptr);
}

void TestFunds::theDayOfTheTableIsTold()
{
    for (const char *field : {"fund.name", "fund.code"})
        QVERIFY2(
            line(field)->accessibleDescription().contains(QStringLiteral("09/01/2020")), field);
    QVERIFY(line("fund.name")
                ->accessibleDescription()
                .contains(QStringLiteral("Une caisse absente peut exister")));
}

void TestFunds::aCaisseWithoutCode()
{
    type("fund.name", QStringLiteral("ille-et"));
    QTest::keyClick(proposals("fund.name"), Qt::Key_Down);
    QTest::keyClick(proposals("fund.name"), Qt::Key_Return);
    type("fund.name", QStringLiteral("msa alsace"));
    QVERIFY(proposals("fund.name")->isVisible());
    QTest::keyClick(proposals("fund.name"), Qt::Key_Down);
    QTest::keyClick(proposals("fund.name"), Qt::Key_Return);
    QCOMPARE(answer("fund.name"), Value::text(QStringLiteral("MSA Alsace")));
    QVERIFY(!answer("fund.code").isAnswered());
    QVERIFY(line("fund.code")->text().isEmpty());
}

QTEST_MAIN(TestFunds)
#include "test_funds.moc"
