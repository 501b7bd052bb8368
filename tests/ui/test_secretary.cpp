// The view of a practice: a whole form on one page, typed with Enter alone, every command found by
// a few letters, the other view at any time.
#include "ui/commandpalette.h"
#include "ui/fieldeditor.h"
#include "ui/fieldtext.h"
#include "ui/flowlayout.h"
#include "ui/optionbutton.h"
#include "ui/questionspage.h"
#include "ui/walker.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTest>
#include <QTreeWidget>

using namespace prealable;
using namespace prealable::test;

class TestSecretary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void wholeFormStandsOnOnePage();
    void aFormIsTypedWithEnterAlone();
    void stepFollowsTheKeyboard();
    void aStepLeadsToItsSection();
    void longListOfProblemsIsCut();
    void viewChangesWithoutLoss();
    void helpComesWithItsKey();
    void everyKeyIsListed();
    void aQuestionIsFoundByItsLetters();
    void whatCannotBeFoundIsSaid();
    void partsOfTheWindowAreReached();
    void anotherRequestBeginsAtItsStart();
    void theViewChangesOnAnotherPageToo();
    void theBarMakesRoomForItsSentence();
    void arrowsFromABlankChooseNothing();
    void rowsFlow_data();
    void rowsFlow();

private:
    void open();
    // What has the keyboard gets this answer, by keys alone; the number of keys.
    int answer(const Value &value);
    int chooseOption(const QString &key);
    static FieldEditor *focusedEditor();
    CommandPalette *openPalette();
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<Request> m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Walker> m_walker;
};

void TestSecretary::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
    auto sample = caseRequest(*m_catalog,
        QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/transport-dap/11575-08/sample.json"));
    QVERIFY(sample.ok());
    m_sample = std::make_unique<Request>(std::move(sample).value());
}

void TestSecretary::init()
{
    m_walker.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSecretary::open()
{
    m_walker = std::make_unique<Walker>(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
    m_walker->press(QStringLiteral("user/practice"));
    m_walker->pressForm(QStringLiteral("transport-dap"));
}

void TestSecretary::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused != nullptr ? focused : &m_walker->window(), Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
}

FieldEditor *TestSecretary::focusedEditor()
{
    for (QWidget *widget = QApplication::focusWidget(); widget != nullptr;
         widget = widget->parentWidget()) {
        if (auto *editor = qobject_cast<FieldEditor *>(widget))
            return editor;
    }
    return nullptr;
}

int TestSecretary::chooseOption(const QString &wanted)
{
    // Space on the first, arrows to the others: they choose.
    int keys = 0;
    auto *at = qobject_cast<OptionButton *>(QApplication::focusWidget());
    while (at != nullptr && !(at->objectName() == wanted && at->isChecked()) && keys < 20) {
        key(at->objectName() == wanted ? Qt::Key_Space : Qt::Key_Right);
        at = qobject_cast<OptionButton *>(QApplication::focusWidget());
        ++keys;
    }
    return keys;
}

int TestSecretary::answer(const Value &value)
{
    QWidget *focused = QApplication::focusWidget();
    const QString field = focusedEditor()->field().text();
    int keys = 0;
    if (value.state() == FieldState::Blank) {
        while (QApplication::focusWidget()->objectName() != field + QStringLiteral("/blank")
            && ++keys < 20)
            key(Qt::Key_Tab);
        key(Qt::Key_Space);
        return keys + 1;
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(focused)) {
        typeText(text, value.toText());
        return int(value.toText().size());
    }
    if (qobject_cast<QLineEdit *>(focused) != nullptr) {
        const FieldDefinition *definition
            = m_walker->window().session().edition().field(FieldId(field));
        const QString text = FieldText::shown(*definition, value);
        typeText(focused, text);
        QCoreApplication::processEvents();
        if (QWidget *proposals = QApplication::activePopupWidget())
            QTest::keyClick(proposals, Qt::Key_Escape); // typed whole, nothing to choose
        QApplication::setActiveWindow(&m_walker->window()); // as a window manager does
        return int(text.size());
    }
    if (value.isFlag())
        return chooseOption(
            field + (value.toFlag() ? QStringLiteral("/yes") : QStringLiteral("/no")));
    if (!value.isList())
        return chooseOption(field + u'/' + value.toText());
    QStringList left = value.toList();
    for (; !left.isEmpty() && keys < 60; ++keys) {
        auto *option = qobject_cast<OptionButton *>(QApplication::focusWidget());
        const QString name = option->objectName().section(u'/', -1);
        if (left.removeAll(name) > 0) {
            key(Qt::Key_Space);
            ++keys;
        }
        if (!left.isEmpty())
            key(Qt::Key_Tab);
    }
    return keys;
}

void TestSecretary::wholeFormStandsOnOnePage()
{
    open();
    const Session &session = m_walker->window().session();
    int asked = 0;
    for (const Section &section : session.edition().sections) {
        QVERIFY(m_walker->find<QLabel>(QStringLiteral("section/") + section.id.text()) != nullptr);
        for (const Question &question : section.questions) {
            if (isAskedAtStart(question.field) || !session.assessment().isAsked(question.field))
                continue;
            ++asked;
            QVERIFY2(m_walker->find<QWidget>(question.field.text()) != nullptr,
                qPrintable(question.field.text()));
        }
    }
    QVERIFY(asked > 20);
    // Nothing beside the questions that Tab would stop at: help comes with F1.
    QVERIFY(m_walker->window().currentPage()->findChildren<Fold *>().isEmpty());
}

void TestSecretary::aFormIsTypedWithEnterAlone()
{
    open(); // what is typed at once goes into the first answer
    int control = 0;
    int typed = 0;
    const Session &session = m_walker->window().session();
    for (int i = 0; i < 80 && focusedEditor() != nullptr; ++i) {
        const FieldId field = focusedEditor()->field();
        const Value value = m_sample->answers.value(field);
        if (value.state() != FieldState::Unanswered) {
            const bool isText = value.isAnswered()
                && qobject_cast<OptionButton *>(QApplication::focusWidget()) == nullptr;
            const int keys = answer(value);
            (isText ? typed : control) += keys;
            QVERIFY2(session.request().answers.value(field) == value,
                qPrintable(field.text() + u'=' + session.request().answers.value(field).toText()));
        }
        const bool multiline
            = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()) != nullptr;
        key(multiline ? Qt::Key_Tab : Qt::Key_Return);
        if (multiline && QApplication::focusWidget()->objectName().endsWith(u"/blank")) {
            key(Qt::Key_Tab); // past « À compléter par le médecin »
            ++control;
        }
        ++control;
    }
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("next"));
    key(Qt::Key_Return);
    QStringList problems;
    for (const QLabel *label : m_walker->window().currentPage()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().startsWith(QStringLiteral("Erreur : ")))
            problems.append(label->text());
    }
    QCOMPARE(problems.join(u'\n'), QString());
    QVERIFY(m_walker->window().currentPage()->inherits("prealable::AttachmentsPage"));
    for (const FieldId &field : session.request().answers.fields()) {
        if (!isAskedAtStart(field))
            QCOMPARE(session.request().answers.value(field), m_sample->answers.value(field));
    }
    // What a whole request costs, from the form to the papers: keys that are no letters.
    QVERIFY2(control <= 75, qPrintable(QString::number(control)));
    QVERIFY2(typed > 100, qPrintable(QString::number(typed)));
}

void TestSecretary::stepFollowsTheKeyboard()
{
    open();
    m_walker->find<QLineEdit>(QStringLiteral("prescriber.rpps"))->setFocus();
    QCOMPARE(m_walker->window().session().place(), QStringLiteral("section:prescriber"));
    QVERIFY(m_walker->window().session().visited().contains(QStringLiteral("section:beneficiary")));
    m_walker->find<QLineEdit>(QStringLiteral("beneficiary.nir"))->setFocus();
    QCOMPARE(m_walker->window().session().place(), QStringLiteral("section:beneficiary"));
}

void TestSecretary::aStepLeadsToItsSection()
{
    open();
    m_walker->window().goToStep(QStringLiteral("section:prescriber"));
    QCoreApplication::processEvents();
    auto *heading = m_walker->find<QLabel>(QStringLiteral("section/prescriber"));
    QVERIFY(heading != nullptr);
    QTRY_VERIFY(!heading->visibleRegion().isEmpty());
    QVERIFY(focusedEditor() != nullptr); // the first answer that is due
    const FieldId due = focusedEditor()->field();
    QVERIFY(due.text().startsWith(QStringLiteral("prescriber.")));
    QVERIFY(m_walker->window().session().assessment().missing.contains(due));
    // Nothing is due any more: the heading, so that no answer is typed over.
    Session &session = m_walker->window().session();
    for (const FieldId &field : m_sample->answers.fields())
        session.setAnswer(field, m_sample->answers.value(field));
    m_walker->window().goToStep(QStringLiteral("section:beneficiary"));
    m_walker->window().goToStep(QStringLiteral("section:prescriber"));
    QVERIFY(m_walker->find<QLabel>(QStringLiteral("section/prescriber"))->hasFocus());
}

void TestSecretary::longListOfProblemsIsCut()
{
    open();
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_walker->window().currentPage()->hasProblems());
    auto *summary = m_walker->find<QWidget>(QStringLiteral("errorSummary"));
    QVERIFY(summary != nullptr);
    QCOMPARE(summary->findChildren<QAbstractButton *>().size(), 8);
    auto *title = m_walker->find<QLabel>(QStringLiteral("errorSummaryTitle"));
    QVERIFY(title->hasFocus());
    QVERIFY(title->accessibleDescription().contains(QStringLiteral("autre")));
    // Each question that is due says so itself.
    int marked = 0;
    for (const QLabel *label : m_walker->window().currentPage()->findChildren<QLabel *>())
        marked += label->isVisible() && label->text().startsWith(QStringLiteral("Erreur : "));
    QVERIFY(marked > 8);
}

void TestSecretary::viewChangesWithoutLoss()
{
    open();
    auto *nir = m_walker->find<QLineEdit>(QStringLiteral("beneficiary.nir"));
    nir->setFocus();
    typeText(nir, QStringLiteral("2 85 03")); // no number yet
    const Session &session = m_walker->window().session();
    for (const auto user : {Session::User::Patient, Session::User::Practice}) {
        key(Qt::Key_F8);
        QCOMPARE(session.user(), user);
        const auto *questions = qobject_cast<QuestionsPage *>(m_walker->window().currentPage());
        QVERIFY(questions != nullptr);
        QCOMPARE(questions->showsWholeForm(), user == Session::User::Practice);
        QVERIFY(focusedEditor() != nullptr);
        QCOMPARE(focusedEditor()->field().text(), QStringLiteral("beneficiary.nir"));
        QCOMPARE(m_walker->find<QLineEdit>(QStringLiteral("beneficiary.nir"))->text(),
            QStringLiteral("2 85 03"));
    }
    // It can be pressed too, and the draft goes on in that view.
    m_walker->press(QStringLiteral("view"));
    QCOMPARE(session.user(), Session::User::Patient);
    m_walker->window().session().saveNow();
    const QList<Draft> drafts = session.drafts().list();
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().place.value(u"user").toString(), QStringLiteral("patient"));
}

void TestSecretary::helpComesWithItsKey()
{
    open();
    m_walker->find<QLineEdit>(QStringLiteral("beneficiary.nir"))->setFocus();
    auto *note = m_walker->find<QLabel>(QStringLiteral("footNote"));
    QVERIFY(note != nullptr && !note->text().isEmpty());
    QCOMPARE(note->text(), focusedEditor()->note());
    key(Qt::Key_F1);
    const auto folds = focusedEditor()->findChildren<Fold *>();
    QVERIFY(!folds.isEmpty() && folds.first()->isOpen());
    key(Qt::Key_F1);
    QVERIFY(!folds.first()->isOpen());
}

CommandPalette *TestSecretary::openPalette()
{
    QApplication::setActiveWindow(&m_walker->window()); // as a window manager does
    QTest::keyClick(&m_walker->window(), Qt::Key_F3);
    QCoreApplication::processEvents();
    return m_walker->window().findChild<CommandPalette *>();
}

void TestSecretary::everyKeyIsListed()
{
    open();
    CommandPalette *palette = openPalette();
    QVERIFY(palette != nullptr && palette->isVisible());
    auto *list = palette->findChild<QTreeWidget *>();
    QStringList listed;
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        listed.append(list->topLevelItem(i)->text(1));
    const auto shortcuts = m_walker->window().findChildren<QShortcut *>();
    QVERIFY(shortcuts.size() > 8);
    for (const QShortcut *shortcut : shortcuts) {
        const QString keys = shortcut->key().toString(QKeySequence::NativeText);
        const bool same = shortcut->key() == QKeySequence(Qt::CTRL | Qt::Key_Enter);
        const bool paneKey = shortcut->parent() != &m_walker->window();
        QVERIFY2(same || paneKey || listed.contains(keys), qPrintable(keys));
    }
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
    QTRY_VERIFY(m_walker->window().findChild<CommandPalette *>() == nullptr);
}

void TestSecretary::aQuestionIsFoundByItsLetters()
{
    open();
    CommandPalette *palette = openPalette();
    QVERIFY(palette != nullptr);
    auto *edit = palette->findChild<QLineEdit *>();
    QVERIFY(edit->hasFocus());
    typeText(edit, QStringLiteral("question naissance date"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(m_walker->window().findChild<CommandPalette *>() == nullptr);
    QApplication::setActiveWindow(&m_walker->window()); // as a window manager does
    QTRY_VERIFY(focusedEditor() != nullptr);
    QCOMPARE(focusedEditor()->field().text(), QStringLiteral("beneficiary.birthDate"));
    // A button of the page, a step, another form.
    for (const char *words : {"retour", "etape document", "nouvelle demande orthodontie"}) {
        palette = openPalette();
        QVERIFY(palette != nullptr);
        edit = palette->findChild<QLineEdit *>();
        typeText(edit, QString::fromUtf8(words));
        QVERIFY2(palette->findChild<QTreeWidget *>()->topLevelItemCount() > 0, words);
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_VERIFY(m_walker->window().findChild<CommandPalette *>() == nullptr);
    }
}

void TestSecretary::whatCannotBeFoundIsSaid()
{
    open();
    CommandPalette *palette = openPalette();
    auto *edit = palette->findChild<QLineEdit *>();
    typeText(edit, QStringLiteral("zzzz"));
    QCOMPARE(palette->findChild<QTreeWidget *>()->topLevelItemCount(), 0);
    QTest::keyClick(edit, Qt::Key_Return); // nothing to run: it stays
    QVERIFY(palette->isVisible());
    const auto labels = palette->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [](const QLabel *label) { return label->text().contains(QStringLiteral("Aucune")); }));
}

void TestSecretary::partsOfTheWindowAreReached()
{
    open();
    auto *nir = m_walker->find<QLineEdit>(QStringLiteral("beneficiary.nir"));
    nir->setFocus();
    QWidget *page = m_walker->window().currentPage();
    key(Qt::Key_F6);
    QVERIFY(!page->isAncestorOf(QApplication::focusWidget())); // the live page
    QWidget *live = QApplication::focusWidget();
    key(Qt::Key_F6);
    QVERIFY(QApplication::focusWidget() != live); // the steps
    QVERIFY(!page->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(nir));
}

// A form with fewer steps, from the last step of one with more.
void TestSecretary::anotherRequestBeginsAtItsStart()
{
    open();
    m_walker->window().goToStep(QStringLiteral("export"));
    CommandPalette *palette = openPalette();
    QVERIFY(palette != nullptr);
    auto *edit = palette->findChild<QLineEdit *>();
    typeText(edit, QStringLiteral("nouvelle demande AME"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(
        m_walker->window().session().edition().form.text(), QStringLiteral("ame-derogation"));
    QVERIFY(m_walker->window().currentPage()->inherits("prealable::QuestionsPage"));
    QCOMPARE(m_walker->window().session().place(),
        QStringLiteral("section:")
            + m_walker->window().session().edition().sections.first().id.text());
    // And back to the draft of the first one.
    QTRY_VERIFY(m_walker->window().findChild<CommandPalette *>() == nullptr);
    palette = openPalette();
    QVERIFY(palette != nullptr);
    edit = palette->findChild<QLineEdit *>();
    typeText(edit, QStringLiteral("continuer brouillon accord prealable transport"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(
        m_walker->window().session().edition().form.text(), QStringLiteral("transport-dap"));
    QCOMPARE(m_walker->window().session().place(), QStringLiteral("export"));
}

void TestSecretary::theViewChangesOnAnotherPageToo()
{
    open();
    key(Qt::Key_F2);
    key(Qt::Key_F8);
    key(Qt::Key_F2);
    const auto *questions = qobject_cast<QuestionsPage *>(m_walker->window().currentPage());
    QVERIFY(questions != nullptr);
    QVERIFY(!questions->showsWholeForm());
}

void TestSecretary::theBarMakesRoomForItsSentence()
{
    open();
    MainWindow &window = m_walker->window();
    auto *said = window.findChild<QLabel *>(QStringLiteral("status"));
    auto *way = window.findChild<QWidget *>(QStringLiteral("commandsLink"));
    QVERIFY(said != nullptr && way != nullptr);
    const auto isUnder = [&] {
        const auto top
            = [&window](QWidget *widget) { return widget->mapTo(&window, QPoint()).y(); };
        return top(said) >= top(way) + way->height();
    };
    for (const int width : {1320, 700, 1320}) {
        window.resize(width, 860);
        QTRY_COMPARE(isUnder(), width == 700);
        QCOMPARE(said->width() >= said->fontMetrics().horizontalAdvance(said->text()), true);
    }
}

// « À compléter par le médecin » stands beside the choices: the arrows only leave it.
void TestSecretary::arrowsFromABlankChooseNothing()
{
    open();
    const FieldId mode(QStringLiteral("transport.mode"));
    auto *blank = m_walker->find<OptionButton>(mode.text() + QStringLiteral("/blank"));
    QVERIFY(blank != nullptr);
    blank->setFocus();
    key(Qt::Key_Space);
    for (const Qt::Key arrow : {Qt::Key_Up, Qt::Key_Left, Qt::Key_Down, Qt::Key_Right}) {
        blank->setFocus();
        key(arrow);
        QVERIFY(!blank->hasFocus());
        QCOMPARE(
            m_walker->window().session().request().answers.value(mode).state(), FieldState::Blank);
    }
}

void TestSecretary::rowsFlow_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestSecretary::rowsFlow()
{
    QFETCH(Qt::LayoutDirection, direction);
    QWidget box;
    box.setLayoutDirection(direction);
    auto *flow = new FlowLayout(&box, 10, 5);
    QList<QWidget *> widgets;
    for (const QSize size : {QSize(100, 20), QSize(100, 30), QSize(50, 20), QSize(120, 20),
             QSize(100, 20), QSize(100, 20)}) {
        auto *widget = new QWidget;
        widget->setFixedSize(size);
        flow->addWidget(widget);
        widgets.append(widget);
    }
    widgets.at(2)->hide(); // takes no place
    widgets.at(3)->setFixedSize(QWIDGETSIZE_MAX, 20);
    widgets.at(3)->setMinimumSize(120, 20);
    widgets.at(3)->setProperty("wide", true);
    box.resize(240, 200);
    flow->setGeometry(box.rect());
    const bool mirrored = direction == Qt::RightToLeft;
    const auto left = [&](int x, int width) { return mirrored ? 240 - x - width : x; };
    QCOMPARE(widgets.at(0)->geometry(), QRect(left(0, 100), 10, 100, 20)); // feet in line
    QCOMPARE(widgets.at(1)->geometry(), QRect(left(110, 100), 0, 100, 30));
    QCOMPARE(widgets.at(3)->y(), 35);
    QCOMPARE(widgets.at(3)->width(), 240);
    QCOMPARE(widgets.at(4)->y(), 60);
    QCOMPARE(widgets.at(5)->y(), 60);
    QCOMPARE(flow->heightForWidth(240), 80);
    QCOMPARE(flow->heightForWidth(100), 20 + 5 + 30 + 5 + 20 + 5 + 20 + 5 + 20);
}

QTEST_MAIN(TestSecretary)
#include "test_secretary.moc"
