// The page of the first start: once, skipped by one key, found again, never in the way of a file.
#include "ui/commandpalette.h"
#include "ui/walker.h"
#include "ui/welcomepage.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace prealable;
using namespace prealable::test;

class TestWelcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalog = beginWindowTests();
        QVERIFY(m_catalog);
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void itIsShownOnce();
    void oneKeyPassesIt_data();
    void oneKeyPassesIt();
    void itIsFoundAgain();
    void aFolderThatCannotBeWrittenStopsNobody();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] std::unique_ptr<MainWindow> window(const QString &file)
    {
        MainWindow::Setup setup{m_catalog.get(), path("drafts"), testDay(), &m_files};
        setup.welcomeFile = file;
        auto made = std::make_unique<MainWindow>(setup);
        made->show();
        QApplication::setActiveWindow(made.get());
        QApplication::processEvents();
        return made;
    }

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedChooser m_files;
};

void TestWelcome::itIsShownOnce()
{
    const QString file = path("data/welcome.json");
    QVERIFY(window(file)->currentPage()->inherits("prealable::WelcomePage"));
    QVERIFY(QFile::exists(file));
    QVERIFY(window(file)->currentPage()->inherits("prealable::StartPage"));
    QVERIFY(window({})->currentPage()->inherits("prealable::StartPage"));
}

void TestWelcome::oneKeyPassesIt_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Escape") << int(Qt::Key_Escape);
    QTest::newRow("Enter") << int(Qt::Key_Return);
}

void TestWelcome::oneKeyPassesIt()
{
    QFETCH(int, key);
    const auto shown = window(path("welcome.json"));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("title"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
    QVERIFY(shown->currentPage()->inherits("prealable::StartPage"));
}

void TestWelcome::itIsFoundAgain()
{
    Walker walker(*m_catalog, path("drafts"));
    walker.pressForm(QStringLiteral("transport-dap"));
    Page *before = walker.window().currentPage();
    QTest::keyClick(&walker.window(), Qt::Key_F3);
    QApplication::processEvents();
    auto *palette = walker.window().findChild<CommandPalette *>();
    QVERIFY(palette != nullptr);
    auto *edit = palette->findChild<QLineEdit *>();
    edit->setText(QStringLiteral("decouvrir"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(walker.window().currentPage()->inherits("prealable::WelcomePage"));
    walker.window().currentPage()->goOn();
    QCOMPARE(walker.window().currentPage(), before);
}

void TestWelcome::aFolderThatCannotBeWrittenStopsNobody()
{
    QFile file(path("taken"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto shown = window(path("taken/welcome.json"));
    QVERIFY(shown->currentPage()->inherits("prealable::WelcomePage"));
    shown->currentPage()->goOn();
    QVERIFY(shown->currentPage()->inherits("prealable::StartPage"));
}

QTEST_MAIN(TestWelcome)
#include "test_welcome.moc"
