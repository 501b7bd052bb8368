// The postal code and the town of an address by keyboard alone: choosing in one field fills both,
// and what is in no list may be typed all the same.
#include "ui/communeeditor.h"
#include "ui/page.h"
#include "ui/walker.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace prealable;
using namespace prealable::test;

static const char code[] = "beneficiary.address.postalCode";
static const char city[] = "beneficiary.address.city";

class TestCommunes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyFormProposes_data();
    void everyFormProposes();
    void aCodeFillsTheTown();
    void aTownFillsTheCode();
    void theDistrictIsShownNotWritten();
    void townsOfTheCodeOnArrowDown();
    void theCodeGivenComesFirst();
    void anotherChoiceReplacesBoth();
    void aCodeOfNoListStays();
    void cedexIsNeverLost();
    void aCodeChosenLeavesCedexAlone();
    void whatIsTypedIsNeverCorrected();
    void enterTakesNothingByChance();
    void escapeCloses();
    void tabLeaves();
    void blankStays();
    void noListWhereNothingIsToAdd();
    void theWheelChangesNothing();
    void isReadAloud();
    void windowClosesWithTheListOpen();

private:
    QLineEdit *line(const char *field)
    {
        return m_walker->find<QLineEdit>(QString::fromLatin1(field));
    }
    CommuneEditor *editor(const char *field)
    {
        for (CommuneEditor *editor : m_walker->window().findChildren<CommuneEditor *>()) {
            if (editor->field() == FieldId(QString::fromLatin1(field)))
                return editor;
        }
        return nullptr;
    }
    QAbstractItemView *list(const char *field) { return editor(field)->completer()->popup(); }
    QStringList lines(const char *field)
    {
        QStringList result;
        const QAbstractItemModel *model = list(field)->model();
        for (int row = 0; row < model->rowCount() && list(field)->isVisible(); ++row)
            result.append(model->index(row, 0).data().toString());
        return result;
    }
    void type(const char *field, const QString &text)
    {
        line(field)->setFocus();
        line(field)->selectAll();
        typeText(line(field), text);
        QCoreApplication::processEvents();
    }
    void choose(const char *field, int number = 1)
    {
        for (int i = 0; i < number; ++i)
            QTest::keyClick(list(field), Qt::Key_Down);
        QTest::keyClick(list(field), Qt::Key_Return);
    }
    [[nodiscard]] QString answer(const char *field)
    {
        return m_walker->window()
            .session()
            .request()
            .answers.value(FieldId(QString::fromLatin1(field)))
            .toText();
    }
    // At the field, or beside the buttons of a page that shows the whole form.
    [[nodiscard]] bool isTold(const QString &text)
    {
        const auto labels = m_walker->window().currentPage()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    void open(const QString &form);

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Walker> m_walker;
};

void TestCommunes::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
}

void TestCommunes::init()
{
    open(QStringLiteral("transport-dap"));
}

void TestCommunes::open(const QString &form)
{
    m_walker.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_walker = std::make_unique<Walker>(*m_catalog, m_folder->path());
    m_walker->window().session().setUser(Session::User::Practice);
    m_walker->window().startForm(FormId(form));
    for (const Section &section : m_walker->window().session().edition().sections) {
        for (const Question &question : section.questions) {
            if (question.field == FieldId(QString::fromLatin1(city)))
                m_walker->window().goToStep(QStringLiteral("section:") + section.id.text());
        }
    }
    QCoreApplication::processEvents();
    QVERIFY(line(code) != nullptr && line(city) != nullptr);
}

void TestCommunes::everyFormProposes_data()
{
    QTest::addColumn<QString>("form");
    for (const EditionSummary &summary : m_catalog->summaries()) {
        const FormEdition *edition = m_catalog->edition(summary.form, summary.edition);
        if (edition->question(FieldId(QString::fromLatin1(city))) != nullptr)
            QTest::newRow(qPrintable(summary.form.text())) << summary.form.text();
    }
}

void TestCommunes::everyFormProposes()
{
    QFETCH(QString, form);
    open(form);
    type(code, QStringLiteral("35000"));
    choose(code);
    QCOMPARE(answer(city), QStringLiteral("Rennes"));
}

void TestCommunes::aCodeFillsTheTown()
{
    type(code, QStringLiteral("01000"));
    QCOMPARE(lines(code),
        QStringList({QStringLiteral("01000 Bourg-en-Bresse"),
            QStringLiteral("01000 Saint-Denis-lès-Bourg")}));
    QTest::keyClick(list(code), Qt::Key_Down);
    QTest::keyClick(list(code), Qt::Key_Down);
    QCOMPARE(answer(city), QString()); // what one passes is not yet an answer
    QTest::keyClick(list(code), Qt::Key_Return);
    QVERIFY(!list(code)->isVisible());
    QCOMPARE(answer(code), QStringLiteral("01000"));
    QCOMPARE(answer(city), QStringLiteral("Saint-Denis-lès-Bourg"));
    QCOMPARE(line(city)->text(), QStringLiteral("Saint-Denis-lès-Bourg"));
    QCOMPARE(QApplication::focusWidget(), line(code));
    QVERIFY(m_walker->window().currentPage()->inherits("prealable::QuestionsPage"));
}

void TestCommunes::aTownFillsTheCode()
{
    type(city, QStringLiteral("st etienne du rouv"));
    QCOMPARE(lines(city), QStringList{QStringLiteral("76800 Saint-Étienne-du-Rouvray")});
    choose(city);
    QCOMPARE(answer(city), QStringLiteral("Saint-Étienne-du-Rouvray"));
    QCOMPARE(answer(code), QStringLiteral("76800"));
    QCOMPARE(line(code)->text(), QStringLiteral("76800"));
}

void TestCommunes::theDistrictIsShownNotWritten()
{
    type(city, QStringLiteral("paris 8"));
    QCOMPARE(lines(city).value(0), QStringLiteral("75008 Paris – 8e arrondissement"));
    choose(city);
    QCOMPARE(answer(city), QStringLiteral("Paris"));
    QCOMPARE(answer(code), QStringLiteral("75008"));
}

void TestCommunes::townsOfTheCodeOnArrowDown()
{
    type(code, QStringLiteral("97500"));
    QTest::keyClick(list(code), Qt::Key_Escape);
    line(city)->setFocus();
    QTest::keyClick(line(city), Qt::Key_Down);
    QCOMPARE(lines(city),
        QStringList(
            {QStringLiteral("97500 Saint-Pierre"), QStringLiteral("97500 Miquelon-Langlade")}));
    choose(city, 2);
    QCOMPARE(answer(city), QStringLiteral("Miquelon-Langlade"));
    QCOMPARE(answer(code), QStringLiteral("97500"));
}

void TestCommunes::theCodeGivenComesFirst()
{
    type(code, QStringLiteral("31400"));
    QTest::keyClick(list(code), Qt::Key_Escape);
    type(city, QStringLiteral("toul"));
    QCOMPARE(lines(city).value(0), QStringLiteral("31400 Toulouse"));
}

void TestCommunes::anotherChoiceReplacesBoth()
{
    type(code, QStringLiteral("01000"));
    choose(code, 2);
    type(city, QStringLiteral("Saint-Denis 93200"));
    choose(city);
    QCOMPARE(answer(city), QStringLiteral("Saint-Denis"));
    QCOMPARE(answer(code), QStringLiteral("93200"));
    type(code, QStringLiteral("97400"));
    choose(code);
    QCOMPARE(answer(code), QStringLiteral("97400"));
    QCOMPARE(line(city)->text(), QStringLiteral("Saint-Denis"));
    type(code, QStringLiteral("35400"));
    choose(code);
    QCOMPARE(line(city)->text(), QStringLiteral("Saint-Malo"));
}

void TestCommunes::aCodeOfNoListStays()
{
    for (const char *typed : {"75379", "98000", "99999"}) {
        type(code, QString::fromLatin1(typed));
        QVERIFY(!list(code)->isVisible());
        QCOMPARE(answer(code), QString::fromLatin1(typed));
    }
    type(city, QStringLiteral("Ma vallée"));
    QVERIFY(!list(city)->isVisible());
    QTest::keyClick(line(city), Qt::Key_Tab);
    QCOMPARE(answer(city), QStringLiteral("Ma vallée"));
    QCOMPARE(answer(code), QStringLiteral("99999"));
    const Assessment &assessment = m_walker->window().session().assessment();
    for (const Finding &finding : assessment.findings)
        QVERIFY2(
            !finding.fields.contains(FieldId(QString::fromLatin1(code))), qPrintable(finding.text));
}

void TestCommunes::cedexIsNeverLost()
{
    type(code, QStringLiteral("75379"));
    type(city, QStringLiteral("paris CEDEX 08"));
    QCOMPARE(answer(city), QStringLiteral("paris CEDEX 08"));
    // One line for the name; no ordinary code replaces that of the CEDEX.
    QCOMPARE(lines(city).value(0), QStringLiteral("Paris CEDEX 08"));
    QCOMPARE(lines(city).count(QStringLiteral("Paris CEDEX 08")), 1);
    choose(city);
    QCOMPARE(answer(city), QStringLiteral("Paris CEDEX 08"));
    QCOMPARE(answer(code), QStringLiteral("75379"));
    QVERIFY(isTold(QStringLiteral("CEDEX")));
}

void TestCommunes::aCodeChosenLeavesCedexAlone()
{
    type(city, QStringLiteral("Rennes Cedex 7"));
    QTest::keyClick(list(city), Qt::Key_Escape);
    type(code, QStringLiteral("35400"));
    choose(code);
    QCOMPARE(answer(code), QStringLiteral("35400"));
    QCOMPARE(answer(city), QStringLiteral("Rennes Cedex 7"));
    QVERIFY(isTold(QStringLiteral("Vérifiez-la")));
}

void TestCommunes::whatIsTypedIsNeverCorrected()
{
    type(city, QStringLiteral("RENNES"));
    QTest::keyClick(list(city), Qt::Key_Tab);
    QCOMPARE(answer(city), QStringLiteral("RENNES"));
    QCOMPARE(line(city)->text(), QStringLiteral("RENNES"));
    QCOMPARE(answer(code), QString());
    type(code, QStringLiteral("01000"));
    QTest::keyClick(list(code), Qt::Key_Tab);
    QCOMPARE(answer(code), QStringLiteral("01000"));
    QCOMPARE(answer(city), QStringLiteral("RENNES"));
}

void TestCommunes::enterTakesNothingByChance()
{
    type(city, QStringLiteral("renn"));
    QVERIFY(list(city)->isVisible());
    QTest::keyClick(list(city), Qt::Key_Return);
    QVERIFY(!list(city)->isVisible());
    QCOMPARE(answer(city), QStringLiteral("renn"));
    QCOMPARE(answer(code), QString());
}

void TestCommunes::escapeCloses()
{
    type(city, QStringLiteral("renn"));
    QTest::keyClick(list(city), Qt::Key_Escape);
    QVERIFY(!list(city)->isVisible());
    QCOMPARE(answer(city), QStringLiteral("renn"));
    QVERIFY(m_walker->window().currentPage()->inherits("prealable::QuestionsPage"));
    QTest::keyClick(line(city), Qt::Key_Down); // and comes back
    QVERIFY(list(city)->isVisible());
}

void TestCommunes::tabLeaves()
{
    type(code, QStringLiteral("35000"));
    QTest::keyClick(list(code), Qt::Key_Tab);
    QVERIFY(!list(code)->isVisible());
    QCOMPARE(answer(city), QString());
    QVERIFY(QApplication::focusWidget() != line(code));
    type(code, QStringLiteral("35000"));
    QTest::keyClick(list(code), Qt::Key_Down);
    QTest::keyClick(list(code), Qt::Key_Tab);
    QCOMPARE(answer(city), QStringLiteral("Rennes"));
}

void TestCommunes::blankStays()
{
    Session &session = m_walker->window().session();
    session.setAnswer(FieldId(QString::fromLatin1(city)), Value::blank());
    type(code, QStringLiteral("35000"));
    choose(code);
    QCOMPARE(session.request().answers.value(FieldId(QString::fromLatin1(city))).state(),
        FieldState::Blank);
}

void TestCommunes::noListWhereNothingIsToAdd()
{
    type(code, QStringLiteral("35000"));
    choose(code);
    type(city, QStringLiteral("Rennes"));
    QVERIFY(!list(city)->isVisible());
    type(code, QStringLiteral("35000"));
    QVERIFY(!list(code)->isVisible());
    QTest::keyClick(line(code), Qt::Key_Down); // asked for, it opens
    QVERIFY(list(code)->isVisible());
}

void TestCommunes::theWheelChangesNothing()
{
    const auto turn = [](QWidget *widget) {
        const QPointF middle = widget->rect().center();
        QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, -240}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &event);
    };
    type(city, QStringLiteral("saint"));
    QVERIFY(list(city)->isVisible());
    turn(list(city)->viewport());
    QVERIFY(!list(city)->currentIndex().isValid());
    QCOMPARE(answer(city), QStringLiteral("saint"));
    QVERIFY(list(city)->verticalScrollBar()->value() > 0); // it only scrolls
    QTest::keyClick(list(city), Qt::Key_Escape);
    turn(line(city));
    turn(line(code));
    QCOMPARE(answer(city), QStringLiteral("saint"));
    QCOMPARE(answer(code), QString());
}

// The name of the list is what the alert tells a screen reader.
void TestCommunes::isReadAloud()
{
    type(code, QStringLiteral("97500"));
    QCOMPARE(list(code)->accessibleName(),
        QStringLiteral("Communes proposées : 2. Flèche bas pour choisir."));
    QTest::keyClick(list(code), Qt::Key_Escape);
    for (const char *field : {code, city}) {
        QVERIFY(!line(field)->accessibleName().isEmpty());
        QVERIFY(line(field)->accessibleDescription().contains(QStringLiteral("Une liste s'ouvre")));
    }
}

// The sanitizers see to it that nothing is told of the keyboard while it goes.
void TestCommunes::windowClosesWithTheListOpen()
{
    type(city, QStringLiteral("saint"));
    QVERIFY(list(city)->isVisible());
    m_walker.reset();
    QVERIFY(QApplication::activePopupWidget() == nullptr);
}

QTEST_MAIN(TestCommunes)
#include "test_communes.moc"
