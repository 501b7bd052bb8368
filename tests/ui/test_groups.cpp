// Rows of a group and teeth, as a person fills them: by keyboard, with problems that lead to the
// row, and with nothing lost when a row goes or the program stops.
#include "ui/page.h"
#include "ui/walker.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace prealable;
using namespace prealable::test;

class TestGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void rowsAreAddedAndFilledByKeyboard();
    void aProblemLeadsToItsRow();
    void aRowGoesAndTheOthersMoveUp();
    void whatIsNotAValueStaysInTheDraft();
    void theListHasAnEnd();
    void teethAreTypedOrChosen();
    void arrowsGoFromToothToTooth();

private:
    void open(const char *form, const char *section);
    void type(const char *field, const char *text);
    void choose(const char *option);
    [[nodiscard]] Value answer(const char *field) const
    {
        return m_walker->window().session().request().answers.value(
            FieldId(QString::fromLatin1(field)));
    }
    QLineEdit *line(const char *field)
    {
        return m_walker->find<QLineEdit>(QString::fromLatin1(field));
    }

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Walker> m_walker;
};

void TestGroups::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
}

void TestGroups::init()
{
    m_walker.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestGroups::open(const char *form, const char *section)
{
    m_walker = std::make_unique<Walker>(*m_catalog, m_folder->path());
    m_walker->window().session().setUser(Session::User::Practice);
    m_walker->window().startForm(FormId(QString::fromLatin1(form)));
    m_walker->window().goToStep(QStringLiteral("section:") + QString::fromLatin1(section));
    QApplication::processEvents();
}

void TestGroups::type(const char *field, const char *text)
{
    QLineEdit *edit = line(field);
    QVERIFY2(edit, field);
    edit->setFocus();
    edit->selectAll();
    typeText(edit, QString::fromUtf8(text));
}

void TestGroups::choose(const char *option)
{
    auto *button = m_walker->find<QAbstractButton>(QString::fromLatin1(option));
    QVERIFY2(button, option);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QApplication::processEvents();
}

void TestGroups::rowsAreAddedAndFilledByKeyboard()
{
    open("general-dap", "acts");
    QVERIFY(!answer("acts").isAnswered()); // the first row is there, nothing is said yet
    QVERIFY(!line("acts[0].ccam"));
    choose("acts[0].system/ccam");
    QVERIFY(line("acts[0].ccam")); // asked now
    type("acts[0].ccam", "hbld 036");
    type("acts[0].count", "2");
    QCOMPARE(answer("acts").rowCount(), 1);
    QCOMPARE(answer("acts").toRows().front().value(FieldId(QStringLiteral("acts.count"))),
        Value::number(2));

    auto *add = m_walker->find<QPushButton>(QStringLiteral("acts/add"));
    QVERIFY(add);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QApplication::processEvents();
    QCOMPARE(answer("acts").rowCount(), 2);
    // The keyboard is in the new row.
    const QWidget *now = QApplication::focusWidget();
    QVERIFY(now && now->objectName().startsWith(QStringLiteral("acts[1].system")));
    choose("acts[1].system/ngap");
    type("acts[1].ngap", "TO 90");
    QCOMPARE(answer("acts").toRows().back().value(FieldId(QStringLiteral("acts.ngap"))),
        Value::text(QStringLiteral("TO 90")));
}

void TestGroups::aProblemLeadsToItsRow()
{
    open("general-dap", "acts");
    choose("acts[0].system/ccam");
    type("acts[0].ccam", "HBL");
    m_walker->enter();
    QApplication::processEvents();
    auto *page = m_walker->window().currentPage();
    QVERIFY(page->hasProblems());
    QVERIFY(m_walker->window().windowTitle().startsWith(QStringLiteral("Erreur")));
    const QLineEdit *code = line("acts[0].ccam");
    QVERIFY(code->accessibleDescription().contains(QStringLiteral("Erreur")));
    m_walker->window().goToStep(QStringLiteral("review"));
    QVERIFY(m_walker->window().session().assessment().missing.contains(
        FieldId(QStringLiteral("acts[0].count"))));
}

void TestGroups::aRowGoesAndTheOthersMoveUp()
{
    open("general-dap", "acts");
    type("acts[0].description", "premier");
    for (int i = 1; i < 3; ++i) {
        QTest::keyClick(m_walker->find<QPushButton>(QStringLiteral("acts/add")), Qt::Key_Space);
        QApplication::processEvents();
        type(qPrintable(QStringLiteral("acts[%1].description").arg(i)),
            i == 1 ? "second" : "dernier");
    }
    auto *remove = m_walker->find<QAbstractButton>(QStringLiteral("acts[1]/remove"));
    QVERIFY(remove);
    QVERIFY(remove->accessibleName().contains(u'2'));
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    QApplication::processEvents();
    const std::vector<Row> rows = answer("acts").toRows();
    QCOMPARE(rows.size(), size_t(2));
    const FieldId description(QStringLiteral("acts.description"));
    QCOMPARE(rows[0].value(description).toText(), QStringLiteral("premier"));
    QCOMPARE(rows[1].value(description).toText(), QStringLiteral("dernier"));
    QTRY_VERIFY(line("acts[1].description"));
    QCOMPARE(line("acts[1].description")->text(), QStringLiteral("dernier"));
    QVERIFY(!line("acts[2].description"));
    QVERIFY(QApplication::focusWidget());
}

void TestGroups::whatIsNotAValueStaysInTheDraft()
{
    open("general-dap", "acts");
    type("acts[0].description", "bilan");
    type("acts[0].count", "deux");
    m_walker->window().session().saveNow();
    const QList<Draft> drafts = m_walker->window().session().drafts().list();
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().typed.value(FieldId(QStringLiteral("acts[0].count"))),
        QStringLiteral("deux"));
    m_walker = std::make_unique<Walker>(*m_catalog, m_folder->path());
    QVERIFY(m_walker->window().session().resume(drafts.first()));
    m_walker->window().goToStep(QStringLiteral("section:acts"));
    QApplication::processEvents();
    QVERIFY(line("acts[0].count"));
    QCOMPARE(line("acts[0].count")->text(), QStringLiteral("deux"));
    QCOMPARE(line("acts[0].description")->text(), QStringLiteral("bilan"));
}

void TestGroups::theListHasAnEnd()
{
    open("general-dap", "acts");
    const int most
        = m_walker->window().session().edition().field(FieldId(QStringLiteral("acts")))->maxRows;
    for (int i = 1; i < most; ++i) {
        auto *add = m_walker->find<QPushButton>(QStringLiteral("acts/add"));
        QVERIFY2(add, qPrintable(QString::number(i)));
        add->click();
    }
    QVERIFY(!m_walker->find<QPushButton>(QStringLiteral("acts/add")));
    QCOMPARE(answer("acts").rowCount(), most);
}

void TestGroups::teethAreTypedOrChosen()
{
    open("dental-dentist", "mouth");
    const QString field = QStringLiteral("dental.chart[0].teeth");
    QLineEdit *edit = m_walker->find<QLineEdit>(field);
    QVERIFY(edit);
    edit->setFocus();
    typeText(edit, QStringLiteral("16, 26"));
    auto *tooth = m_walker->find<QToolButton>(field + QStringLiteral("/26"));
    QVERIFY(tooth && tooth->isChecked());
    QVERIFY(!tooth->accessibleName().isEmpty());
    tooth->setFocus();
    QTest::keyClick(tooth, Qt::Key_Space);
    QCOMPARE(edit->text(), QStringLiteral("16"));
    QTest::keyClick(m_walker->find<QToolButton>(field + QStringLiteral("/46")), Qt::Key_Space);
    QCOMPARE(edit->text(), QStringLiteral("16, 46"));
    const Row row = answer("dental.chart").toRows().front();
    QCOMPARE(row.value(FieldId(QStringLiteral("dental.chart.teeth"))),
        Value::list({QStringLiteral("16"), QStringLiteral("46")}));
    edit->setFocus();
    edit->clear();
    typeText(edit, QStringLiteral("19"));
    m_walker->enter();
    QVERIFY(edit->accessibleDescription().contains(QStringLiteral("dent")));
}

void TestGroups::arrowsGoFromToothToTooth()
{
    open("dental-dentist", "mouth");
    const auto at = [this](const char *number) {
        return m_walker->find<QToolButton>(
            QStringLiteral("dental.chart[0].teeth/%1").arg(QString::fromLatin1(number)));
    };
    at("18")->setFocus();
    QTest::keyClick(at("18"), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), at("17"));
    QTest::keyClick(at("17"), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), at("47"));
    at("11")->setFocus();
    QTest::keyClick(at("11"), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), at("21"));
    at("41")->setFocus();
    QTest::keyClick(at("41"), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), at("51"));
}

QTEST_MAIN(TestGroups)
#include "test_groups.moc"
