// Every page of the flow: names, tab order, room for the text at 100 % and 200 %.
#include "pdf/textlayout.h"
#include "resources.h"
#include "ui/fieldeditor.h"
#include "ui/officialpdf.h"
#include "ui/optionbutton.h"
#include "ui/page.h"
#include "ui/style.h"
#include "ui/walker.h"

#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <cmath>
#include <functional>

using namespace prealable;
using namespace prealable::test;

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlHasAName();
    void tabOrderIsTheVisualOrder();
    void keyboardIsSeenEverywhere();
    void coloursAreReadable_data();
    void coloursAreReadable();
    void altKeysAreUnique();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    // The pages of a PDF that is opened, and the one that leads to the official form.
    void walkFiles(Walker &walker, const QString &pdf, const std::function<void()> &see);
    // From the beginning of a register to its settings.
    void walkRegister(const QString &drafts, const std::function<void(Walker &, Page *)> &visit);
    // Calls `visit` on every page of the flow.
    void walk(const std::function<void(Walker &, Page *)> &visit);

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<Request> m_sample;
    int m_pages = 0;
};

void TestPages::initTestCase()
{
    initResources();
    loadBundledFonts();
    auto catalog = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    QVERIFY(catalog.ok());
    m_catalog = std::make_unique<Catalog>(std::move(catalog).value());
    auto sample = caseRequest(*m_catalog,
        QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/transport-dap/11575-08/sample.json"));
    QVERIFY(sample.ok());
    m_sample = std::make_unique<Request>(std::move(sample).value());
    QApplication::setFont(QFont(QStringLiteral("Liberation Sans"), 11));
    style::apply(*qApp);
}

void TestPages::walkFiles(Walker &walker, const QString &pdf, const std::function<void()> &see)
{
    const FormEdition &dap = *m_catalog->edition(m_sample->form, m_sample->edition);
    const SupersededEdition old = dap.supersedes.first();
    for (const PrintedOn &printed :
        {PrintedOn{dap.cerfa, dap.reference}, PrintedOn{old.cerfa, old.reference}}) {
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(OfficialPdf(dap, printed).save());
        file.close();
        walker.open(pdf);
        QVERIFY(walker.window().currentPage()->inherits("prealable::FoundFormPage"));
        see();
    }
    walker.press(QStringLiteral("found/official"));
    QVERIFY(walker.window().currentPage()->inherits("prealable::OfficialPage"));
    see();
    walker.press(QStringLiteral("back"));
    walker.press(QStringLiteral("back"));
    QVERIFY(walker.window().currentPage()->inherits("prealable::StartPage"));
}

void TestPages::walkRegister(
    const QString &drafts, const std::function<void(Walker &, Page *)> &visit)
{
    Walker walker(*m_catalog, drafts);
    const auto see = [&](const char *page) {
        QTest::qWait(10);
        QVERIFY2(walker.window().currentPage()->inherits(page), page);
        ++m_pages;
        visit(walker, walker.window().currentPage());
        QTest::qWait(10);
    };
    const auto press = [&walker](const char *name) { walker.press(QString::fromUtf8(name)); };
    const auto fill = [&walker](const char *name, const char *text) {
        QTRY_VERIFY2(walker.find<QLineEdit>(QString::fromUtf8(name)) != nullptr, name);
        auto *line = walker.find<QLineEdit>(QString::fromUtf8(name));
        line->setFocus();
        line->selectAll();
        typeText(line, QString::fromUtf8(text));
    };
    press("user/practice");
    press("registerLink");
    see("prealable::UnlockPage");
    fill("register/passphrase", "quatre mots sans aucun rapport");
    fill("register/again", "quatre mots sans aucun rapport");
    walker.enter();
    QVERIFY(QTest::qWaitFor(
        [&] { return walker.window().currentPage()->inherits("prealable::RegisterPage"); }));
    see("prealable::RegisterPage");
    walker.window().startForm(m_sample->form);
    for (const FieldId &field : m_sample->answers.fields())
        walker.window().session().setAnswer(field, m_sample->answers.value(field));
    walker.window().goToStep(QStringLiteral("export"));
    press("export/file");
    see("prealable::ExportPage");
    press("export/card");
    see("prealable::EntryPage");
    press("entry/step/sent");
    fill("entry/day", "10/11/2026");
    press("entry/add");
    press("entry/step/refused");
    see("prealable::EntryPage");
    press("entry/add");
    see("prealable::EntryPage");
    const auto people = walker.window().findChildren<QAbstractButton *>(
        QRegularExpression(QStringLiteral("^entry/person/")));
    QVERIFY(!people.isEmpty());
    walker.press(people.first()->objectName());
    see("prealable::PersonPage");
    press("person/correct");
    see("prealable::RecordPage");
    press("back");
    see("prealable::PersonPage");
    press("back");
    see("prealable::RegisterPage");
    press("register/settings");
    see("prealable::RegisterSettingsPage");
    press("settings/server");
    see("prealable::RegisterServerPage");
    press("back");
    press("back");
    const QString table = drafts + QStringLiteral("/patients.csv");
    QFile file(table);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Nom;Prénom;Né le\nLEFÈVRE;Zoé;31/02/1984\n");
    file.close();
    walker.files().toOpen = {table};
    press("register/import");
    see("prealable::ImportPage");
    press("import/choose");
    QVERIFY(QTest::qWaitFor(
        [&] { return walker.find<QComboBox>(QStringLiteral("import/column/0")) != nullptr; }));
    see("prealable::ImportPage");
    walker.enter();
    see("prealable::ImportPage");
    walker.window().findChild<RegisterAccess *>()->lock();
    see("prealable::UnlockPage");
}

void TestPages::walk(const std::function<void(Walker &, Page *)> &visit)
{
    m_pages = 0;
    QTemporaryDir drafts;
    Walker walker(*m_catalog, drafts.path());
    const auto see = [&] {
        QTest::qWait(10);
        ++m_pages;
        visit(walker, walker.window().currentPage());
    };
    see();
    walker.press(QStringLiteral("rulesLink"));
    see();
    walker.press(QStringLiteral("back"));
    walkFiles(walker, drafts.filePath(QStringLiteral("officiel.pdf")), see);
    walker.beginTriage();
    const QStringList yes = {QStringLiteral("transport.reason.hospitalisation"),
        QStringLiteral("transport.over150km"), QStringLiteral("need.hygiene")};
    for (int i = 0; i < 40 && walker.window().currentPage()->inherits("prealable::TriagePage");
         ++i) {
        see();
        walker.answerTriage(yes);
        walker.enter();
    }
    see();
    walker.enter();
    for (int i = 0; i < 60; ++i) {
        if (walker.asksSomethingRequired()) {
            walker.enter(); // with its problems
            QVERIFY(walker.window().currentPage()->hasProblems());
            see();
        }
        walker.fillPage(m_sample->answers);
        see();
        if (walker.window().currentPage()->inherits("prealable::ExportPage"))
            break;
        walker.enter();
    }
    QString where = walker.pageTitle();
    if (auto *summary = walker.find<QFrame>(QStringLiteral("errorSummary"))) {
        for (const QAbstractButton *link : summary->findChildren<QAbstractButton *>())
            where += u' ' + link->text();
    }
    QVERIFY2(walker.window().currentPage()->inherits("prealable::ExportPage"), qPrintable(where));
    QVERIFY(m_pages > 15);
    walkRegister(drafts.path(), visit);
}

void TestPages::everyControlHasAName()
{
    walk([](Walker &walker, Page *) {
        QVERIFY2(walker.nameless().isEmpty(),
            qPrintable(walker.pageTitle() + u' ' + walker.nameless().join(u'\n')));
    });
}

void TestPages::tabOrderIsTheVisualOrder()
{
    walk([](Walker &walker, Page *page) {
        QPoint before(-1, -100000);
        bool footSeen = false;
        QString name;
        for (QWidget *widget = page->nextInFocusChain(); widget != page;
             widget = widget->nextInFocusChain()) {
            if (!page->isAncestorOf(widget) || !widget->isVisible()
                || !(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QScrollArea")
                || widget->focusProxy() != nullptr)
                continue;
            const QPoint at = widget->mapTo(page, QPoint(0, 0));
            const bool foot = widget->objectName() == u"back" || widget->objectName() == u"next";
            footSeen = footSeen || foot;
            if (foot)
                continue;
            QVERIFY2(!footSeen, // the foot stands at the bottom of the window
                qPrintable(walker.pageTitle() + QStringLiteral(": ") + widget->objectName()));
            const bool after = at.y() > before.y() + 3
                || (qAbs(at.y() - before.y()) <= 12 && at.x() >= before.x());
            QVERIFY2(after,
                qPrintable(QStringLiteral("%1: %2 after %3")
                               .arg(walker.pageTitle(), widget->objectName(), name)));
            before = at;
            name = widget->objectName();
        }
    });
}

namespace {

bool near(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) < 40 && qAbs(a.green() - b.green()) < 40
        && qAbs(a.blue() - b.blue()) < 40;
}

// How many sides of the ring are drawn in its colour.
int sidesSeen(MainWindow &window, const QFocusFrame &ring)
{
    const QImage picture = window.grab().toImage();
    const double ratio = picture.devicePixelRatio();
    const QRect around(ring.mapTo(&window, QPoint(0, 0)), ring.size());
    const QColor colour = style::colours().focus;
    int seen = 0;
    for (const QPoint &at : {QPoint(around.left() + 1, around.center().y()),
             QPoint(around.right() - 1, around.center().y()),
             QPoint(around.center().x(), around.top() + 1),
             QPoint(around.center().x(), around.bottom() - 1)}) {
        const QPoint pixel = (QPointF(at) * ratio).toPoint();
        seen += picture.rect().contains(pixel) && near(picture.pixelColor(pixel), colour) ? 1 : 0;
    }
    return seen;
}

// WCAG 2: relative luminance and contrast.
double luminance(const QColor &colour)
{
    const auto part
        = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = qMax(luminance(a), luminance(b));
    const double dark = qMin(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

// Tab through the whole window, the list of steps and the live page included.
void TestPages::keyboardIsSeenEverywhere()
{
    QSet<QString> kinds;
    walk([&kinds](Walker &walker, Page *page) {
        auto *ring = walker.window().findChild<QFocusFrame *>();
        QVERIFY(ring != nullptr);
        page->arrive();
        QSet<QWidget *> seen;
        for (int i = 0; i < 200; ++i) {
            QWidget *before = QApplication::focusWidget();
            QTest::keyClick(before, Qt::Key_Tab);
            QWidget *now = QApplication::focusWidget();
            QVERIFY(now != nullptr);
            if (seen.contains(now))
                break;
            seen.insert(now);
            QCoreApplication::processEvents();
            const QString where
                = QStringLiteral("%1: %2 %3")
                      .arg(walker.pageTitle(), QString::fromLatin1(now->metaObject()->className()),
                          now->objectName());
            QVERIFY2(ring->isVisible() && ring->widget() == now, qPrintable(where));
            QVERIFY2(sidesSeen(walker.window(), *ring) >= 3, qPrintable(where));
            kinds.insert(QString::fromLatin1(now->metaObject()->className()));
        }
        QVERIFY2(seen.size() >= 2, qPrintable(walker.pageTitle()));
        page->arrive(); // the walk goes on from here
    });
    for (const char *kind :
        {"QPushButton", "QLineEdit", "QPlainTextEdit", "prealable::OptionButton",
            "prealable::TwiceButton", "prealable::PageCanvas", "QToolButton"})
        QVERIFY2(kinds.contains(QString::fromLatin1(kind)), kind);
    QVERIFY(kinds.size() >= 8);
}

void TestPages::coloursAreReadable_data()
{
    QTest::addColumn<QColor>("window");
    QTest::newRow("light") << QColor(0xefefef);
    QTest::newRow("dark") << QColor(0x323232);
    QTest::newRow("a darker desktop") << QColor(0x202020);
}

void TestPages::coloursAreReadable()
{
    QFETCH(QColor, window);
    const style::Colours c = style::coloursFor(QPalette(window));
    for (const QColor &ground :
        {c.page, c.side, c.selected, c.warningBack, c.errorBack, c.doneBack}) {
        QVERIFY2(contrast(c.focus, ground) >= 3, qPrintable(ground.name()));
        for (const QColor &said : {c.text, c.muted, c.accent})
            QVERIFY2(contrast(said, ground) >= 4.5, qPrintable(said.name() + ground.name()));
    }
    QVERIFY(contrast(c.error, c.page) >= 4.5 && contrast(c.error, c.errorBack) >= 4.5);
    QVERIFY(contrast(c.warning, c.page) >= 4.5 && contrast(c.warning, c.warningBack) >= 4.5);
    QVERIFY(contrast(c.done, c.page) >= 4.5 && contrast(c.done, c.doneBack) >= 4.5);
    QVERIFY(contrast(c.onAccent, c.accent) >= 4.5 && contrast(c.onAccent, c.focus) >= 4.5);
    QVERIFY(contrast(c.line, c.page) >= 3);
    QCOMPARE(c.page.lightness() < 128, window.lightness() < 128);
    QVERIFY(contrast(Qt::white, QColor(0xcccccc)) < 3); // the measure can fail
}

// Alt and a letter presses one button, not the first of two.
void TestPages::altKeysAreUnique()
{
    walk([](Walker &walker, Page *page) {
        QMap<QString, QString> taken;
        for (const QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->inherits("prealable::OptionButton"))
                continue;
            const QString key = QKeySequence::mnemonic(button->text()).toString();
            if (key.isEmpty())
                continue;
            QVERIFY2(!taken.contains(key),
                qPrintable(QStringLiteral("%1: %2 and %3")
                               .arg(walker.pageTitle(), taken.value(key), button->text())));
            taken.insert(key, button->text());
        }
        QVERIFY2(!taken.isEmpty(), qPrintable(walker.pageTitle()));
    });
}

void TestPages::nothingIsClipped_data()
{
    QTest::addColumn<int>("points");
    QTest::newRow("100 %") << 11;
    QTest::newRow("200 %") << 22;
}

void TestPages::nothingIsClipped()
{
    QFETCH(int, points);
    QApplication::setFont(QFont(QStringLiteral("Liberation Sans"), points));
    style::apply(*qApp);
    walk([](Walker &walker, Page *page) {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const bool fits = label->wordWrap()
                ? label->height() >= label->heightForWidth(label->width())
                : label->width() >= label->sizeHint().width();
            QVERIFY2(fits, qPrintable(walker.pageTitle() + QStringLiteral(": ") + label->text()));
        }
        for (const QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->parentWidget()->inherits("QAbstractSpinBox"))
                continue;
            const bool fits = button->hasHeightForWidth()
                ? button->height() >= button->heightForWidth(button->width())
                : button->width() >= button->sizeHint().width();
            QVERIFY2(fits, qPrintable(walker.pageTitle() + QStringLiteral(": ") + button->text()));
        }
        // The column never hides under the edge of the window.
        for (const QScrollArea *area : page->findChildren<QScrollArea *>()) {
            if (area->isVisible())
                QVERIFY2(
                    area->horizontalScrollBar()->maximum() == 0, qPrintable(walker.pageTitle()));
        }
    });
    QApplication::setFont(QFont(QStringLiteral("Liberation Sans"), 11));
    style::apply(*qApp);
}

QTEST_MAIN(TestPages)
#include "test_pages.moc"
