// A form pack in the window, by keyboard: opened or dropped, shown, installed or not, removed; what
// is refused, what is set aside; a request under way stays.
#include "store/packtest.h"
#include "ui/page.h"
#include "ui/userforms.h"
#include "ui/walker.h"
#include "ui/windowlanguage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScopeGuard>
#include <QTest>

using namespace prealable;
using namespace prealable::test;

class TestPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void openedInstalledAndRemoved();
    void itIsToldInTheLanguageOfTheWindow();
    void aDroppedOneIsNotInstalled();
    void aRequestUnderWayIsKept();
    void whatIsRefusedIsSaid_data();
    void whatIsRefusedIsSaid();
    void itServesAtTheNextStart();
    void oneThatIsSetAsideIsSaidAtTheStart();
    void oneThatCannotBeWrittenIsSaid();
    void everythingHasItsName();
    void whatTheProgramOpens();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] PackStore store() const
    {
        return PackStore({.folder = path("packs"),
            .builtIn = smallFormsFolder(),
            .trusted = {keyOf(m_secret)},
            .program = QStringLiteral("1.0")});
    }
    [[nodiscard]] QString good(int version = 2) const
    {
        return writePack(path("new.prealable-pack"),
            signedBy(m_secret, madePack(laterForms(smallFormsFolder(), version, {m_newLaw}))));
    }
    [[nodiscard]] std::unique_ptr<Walker> walker(const InstalledPack &installed = {}) const
    {
        return std::make_unique<Walker>(*m_catalog, m_folder->path(), nullptr, ForeignDecoder(),
            WalkerPacks{store(), installed});
    }
    static QString shown(Walker &walker)
    {
        QStringList texts;
        for (const QLabel *label : walker.window().currentPage()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    static bool isOn(Walker &walker, const char *page)
    {
        return walker.window().currentPage()->inherits(page);
    }
    static bool waitForPacksPage(Walker &walker)
    {
        return QTest::qWaitFor(
            [&] { return isOn(walker, "prealable::InstalledPackPage"); }, 20'000);
    }

    const PackSecret m_secret = PackSecret::make();
    const Edit m_newLaw{QStringLiteral("law/values.json"),
        R"("value": 150, "from": "2020-01-01", "until": null,)",
        R"("value": 150, "from": "2020-01-01", "until": "2026-12-31", "sources": ["LAW-1"],
           "confidence": "C", "checkedOn": "2026-12-01" },
         { "value": 200, "from": "2027-01-01", "until": null,)"};
    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPacks::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
}

void TestPacks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestPacks::openedInstalledAndRemoved()
{
    const auto w = walker();
    w->press(QStringLiteral("packsLink"));
    QVERIFY(isOn(*w, "prealable::InstalledPackPage"));
    QVERIFY(w->find<QAbstractButton>(QStringLiteral("packs/remove")) == nullptr);
    w->files().toOpen = {good()};
    w->press(QStringLiteral("packs/open"));
    QVERIFY(QTest::qWaitFor([&] { return isOn(*w, "prealable::PackPage"); }, 20'000));
    const QString offered = shown(*w);
    for (const char *words : {"Essai", "La signature est bonne", "version 2 du 1er décembre 2026",
             "version 1 du 22 novembre 2026", "200\u00A0km à partir du 1er janvier 2027",
             "prochain démarrage"})
        QVERIFY2(offered.contains(QString::fromUtf8(words)), qPrintable(offered));
    QVERIFY(!store().installed().isThere);

    QTest::keyClick(&w->window(), Qt::Key_Return, Qt::ControlModifier); // « Installer »
    QVERIFY(waitForPacksPage(*w));
    QVERIFY(store().installed().serves);
    QVERIFY2(shown(*w).contains(QStringLiteral("prochain démarrage")), qPrintable(shown(*w)));

    w->press(QStringLiteral("packs/remove"));
    QVERIFY(store().installed().isThere); // asked twice
    w->press(QStringLiteral("packs/remove"));
    QVERIFY(!store().installed().isThere);
    QVERIFY(w->find<QAbstractButton>(QStringLiteral("packs/remove")) == nullptr);
    QTest::keyClick(&w->window(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(isOn(*w, "prealable::StartPage"));
}

void TestPacks::itIsToldInTheLanguageOfTheWindow()
{
    const QString language = m_folder->path() + QStringLiteral("-window.json");
    const auto french = qScopeGuard([&language] {
        QFile::remove(language);
        speak(windowLanguage(QStringLiteral("fr")));
    });
    QVERIFY(keepLanguage(language, QStringLiteral("en")));
    const auto w = walker();
    w->files().toOpen = {good()};
    w->press(QStringLiteral("packsLink"));
    w->press(QStringLiteral("packs/open"));
    QVERIFY(QTest::qWaitFor([&] { return isOn(*w, "prealable::PackPage"); }, 20'000));
    const QString offered = shown(*w);
    for (const char *words : {"Value in the law, “", "200 km from 1 January 2027", ". Before: "})
        QVERIFY2(offered.contains(QString::fromUtf8(words)), qPrintable(offered));
}

void TestPacks::aDroppedOneIsNotInstalled()
{
    const auto w = walker();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(good())});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&w->window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&w->window(), &dropped);
    QVERIFY(QTest::qWaitFor([&] { return isOn(*w, "prealable::PackPage"); }, 20'000));
    w->press(QStringLiteral("back")); // « Ne pas installer »
    QVERIFY(isOn(*w, "prealable::StartPage"));
    QVERIFY(!store().installed().isThere);
    QVERIFY(!QFile::exists(path("packs")));
}

void TestPacks::aRequestUnderWayIsKept()
{
    const auto w = walker();
    w->window().session().setUser(Session::User::Practice);
    w->window().startForm(FormId(QStringLiteral("transport-dap")));
    w->window().goToStep(QStringLiteral("section:beneficiary"));
    QCoreApplication::processEvents();
    auto *name = w->find<QLineEdit>(QStringLiteral("beneficiary.familyName"));
    QVERIFY(name != nullptr);
    name->setFocus();
    typeText(name, QStringLiteral("MARTIN"));
    w->open(good());
    QVERIFY(isOn(*w, "prealable::PackPage"));
    QTest::keyClick(&w->window(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(waitForPacksPage(*w));
    const QList<Draft> drafts = w->window().session().drafts().list();
    QCOMPARE(drafts.size(), 1);
    QVERIFY(!drafts.first().request.answers.isEmpty());
}

void TestPacks::whatIsRefusedIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, const char *says) {
        QTest::newRow(name) << bytes << QString::fromUtf8(says);
    };
    const QByteArray made = madePack(laterForms(smallFormsFolder(), 2));
    const QByteArray whole = signedBy(m_secret, made);
    row("unsigned", made, "n'est pas signé");
    row("unknown", signedBy(PackSecret::make(), made), "ne connaît pas");
    row("altered", whole.chopped(7), "modifié ou n'est pas entier");
    row("older", signedBy(m_secret, madePack(laterForms(smallFormsFolder(), 1))), "plus ancien");
    row("hostile", rawSigned("../../a.json 2\n{}\n", m_secret), "sort de son dossier");
    row("not understood",
        signedBy(m_secret,
            *unsignedPack({{QStringLiteral("version.json"),
                "{ \"version\": 5, \"issued\": \"2026-12-01\" }"}})),
        "ne convient pas à cette version");
    row("no pack at all", "{}", "n'est pas un paquet");
}

void TestPacks::whatIsRefusedIsSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto w = walker();
    w->open(writePack(path("new.prealable-pack"), bytes));
    QVERIFY(isOn(*w, "prealable::StartPage"));
    QVERIFY(w->window().currentPage()->hasProblems());
    QString all = shown(*w);
    for (const QAbstractButton *button :
        w->window().currentPage()->findChildren<QAbstractButton *>())
        all += u'\n' + button->text() + u'\n' + button->accessibleName();
    QVERIFY2(all.contains(says), qPrintable(all));
    QVERIFY(!QFile::exists(path("packs")));
}

void TestPacks::itServesAtTheNextStart()
{
    const auto offered = store().check(good());
    QVERIFY(offered.ok());
    QVERIFY(store().install(*offered).ok());
    const auto opened = store().open();
    QVERIFY(opened.ok());
    Walker next(
        opened->catalog, m_folder->path(), nullptr, ForeignDecoder(), {store(), opened->installed});
    next.press(QStringLiteral("packsLink"));
    QVERIFY2(shown(next).contains(QStringLiteral("Ceux d'un paquet signé par Essai")),
        qPrintable(shown(next)));
    QVERIFY(!shown(next).contains(QStringLiteral("prochain démarrage")));
    next.press(QStringLiteral("back"));
    next.press(QStringLiteral("aboutLink"));
    const auto *facts = next.find<QLabel>(QStringLiteral("about/facts"));
    QVERIFY(facts != nullptr);
    QVERIFY2(facts->text().contains(
                 QStringLiteral("version 2 du 1er décembre 2026, d'un paquet signé par Essai")),
        qPrintable(facts->text()));
    QTest::keyClick(next.find<QDialog>(QStringLiteral("about")), Qt::Key_Escape);
    // Removed, it still serves until the window is closed.
    next.press(QStringLiteral("packsLink"));
    next.press(QStringLiteral("packs/remove"));
    next.press(QStringLiteral("packs/remove"));
    QVERIFY2(shown(next).contains(QStringLiteral("Le paquet est retiré")), qPrintable(shown(next)));
}

void TestPacks::oneThatIsSetAsideIsSaidAtTheStart()
{
    QVERIFY(QDir().mkpath(path("packs")));
    writePack(path("packs/forms.prealable-pack"), "prealable-pack 1\n");
    const auto w = walker(store().installed());
    QVERIFY(w->window().currentPage()->hasProblems());
    w->press(QStringLiteral("packsLink"));
    QVERIFY2(shown(*w).contains(QStringLiteral("laissé de côté")), qPrintable(shown(*w)));
    w->press(QStringLiteral("packs/remove"));
    w->press(QStringLiteral("packs/remove"));
    QVERIFY(!store().installed().isThere);
    // A good one is opened in its place.
    w->open(good());
    QTest::keyClick(&w->window(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(waitForPacksPage(*w));
    QVERIFY(store().installed().serves);
}

void TestPacks::oneThatCannotBeWrittenIsSaid()
{
    const auto w = walker();
    w->open(good());
    writePack(path("packs"), "a file where the folder should be");
    QTest::keyClick(&w->window(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return w->window().currentPage()->hasProblems(); }, 20'000));
    QVERIFY(isOn(*w, "prealable::PackPage"));
}

void TestPacks::everythingHasItsName()
{
    const auto w = walker();
    w->open(good());
    for (const bool offered : {true, false}) {
        if (!offered) {
            QTest::keyClick(&w->window(), Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(waitForPacksPage(*w));
        }
        int buttons = 0;
        for (QAbstractButton *button :
            w->window().currentPage()->findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            ++buttons;
            QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
            QVERIFY((button->focusPolicy() & Qt::TabFocus) != 0);
        }
        QVERIFY(buttons >= 2);
        QVERIFY(!w->pageTitle().isEmpty());
    }
}

// As main() does: the keys of the program and those given by hand, no pack over a folder of forms.
void TestPacks::whatTheProgramOpens()
{
    const auto options = Options::parse(
        {QStringLiteral("--keys"), path("keys.json"), QStringLiteral("some.prealable-pack")});
    QVERIFY(options);
    QCOMPARE(options->request, QStringLiteral("some.prealable-pack"));
    const auto lost = openUserForms(*options, path("packs"));
    QCOMPARE(lost.error().code, ErrorCode::FileNotFound);
    writePack(options->keys, packKeysJson({keyOf(m_secret)}));
    const auto user = openUserForms(*options, path("packs"));
    QVERIFY(user.ok());
    QVERIFY(!user->forms.installed.isThere);
    QCOMPARE(user->forms.catalog.version(), user->packs.builtInVersion());

    // Signed with that key, older than the forms inside: refused for its age, not for its key.
    const QByteArray old = signedBy(m_secret, madePack(laterForms(smallFormsFolder(), 1)));
    writePack(path("old.prealable-pack"), QByteArray(old));
    QCOMPARE(user->packs.check(path("old.prealable-pack")).error().code, ErrorCode::PackNotNewer);
    QVERIFY(QDir().mkpath(path("packs")));
    writePack(path("packs/forms.prealable-pack"), "prealable-pack 1\n");
    QVERIFY(openUserForms(*options, path("packs"))->forms.installed.error);

    Options byHand;
    byHand.forms = smallFormsFolder();
    const auto small = openUserForms(byHand, path("packs"));
    QVERIFY(small.ok());
    QVERIFY(small->packs.isEmpty() && !small->forms.installed.isThere);
}

QTEST_MAIN(TestPacks)
#include "test_packs.moc"
