// « Obtenir le formulaire officiel »: the address for the browser, and the folder of downloads
// watched for what comes. By keyboard, with a folder and a browser of the test's own.
#include "store/officialforms.h"
#include "support/flatform.h"
#include "ui/officialpdf.h"
#include "ui/page.h"
#include "ui/walker.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTest>

using namespace prealable;
using namespace prealable::test;

class TestOfficial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theAddressIsThatOfTheForm();
    void aBrowserThatDoesNotOpenIsSaid();
    void withoutAddressItIsSearched();
    void theDownloadIsOfferedAndKept();
    void unfinishedFilesAreWaitedFor();
    void otherFilesAreExplained_data();
    void otherFilesAreExplained();
    void whatIsThereAlreadyIsLeftAlone();
    void leavingStopsWatching();
    void withoutFolderItIsSaid();

private:
    [[nodiscard]] QString drafts() const { return m_folder->filePath(QStringLiteral("drafts")); }
    [[nodiscard]] QString download(const QString &name) const
    {
        return drafts() + QStringLiteral("-downloads/") + name;
    }
    [[nodiscard]] const FormEdition &dap() const { return *m_dap; }
    [[nodiscard]] QByteArray official() const
    {
        return OfficialPdf(dap(), {dap().cerfa, dap().reference}).save();
    }
    static bool put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    // The page, from the last page of a request.
    std::unique_ptr<Walker> onPage(const char *form = "transport-dap") const;
    static QString arrived(Walker &walker)
    {
        const auto *title = walker.find<QLabel>(QStringLiteral("arrivedTitle"));
        return title != nullptr ? title->text() : QString();
    }
    void picture(Walker &walker, const QString &name) const
    {
        const QString folder = qEnvironmentVariable("PREALABLE_PICTURES");
        if (!folder.isEmpty())
            walker.save(folder + u'/' + name + QStringLiteral(".png"));
    }

    std::unique_ptr<Catalog> m_catalog;
    const FormEdition *m_dap = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOfficial::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
    m_dap = m_catalog->edition(
        FormId(QStringLiteral("transport-dap")), EditionId(QStringLiteral("11575-08")));
    QVERIFY(m_dap != nullptr);
}

void TestOfficial::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir().mkpath(drafts() + QStringLiteral("-downloads")));
}

std::unique_ptr<Walker> TestOfficial::onPage(const char *form) const
{
    auto walker = std::make_unique<Walker>(*m_catalog, drafts());
    walker->window().startForm(FormId(QString::fromLatin1(form)));
    walker->window().goToStep(QStringLiteral("export"));
    walker->press(QStringLiteral("getOfficial"));
    return walker;
}

void TestOfficial::theAddressIsThatOfTheForm()
{
    const auto walker = onPage();
    QVERIFY(walker->window().currentPage()->inherits("prealable::OfficialPage"));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("title"));
    QVERIFY(walker->links().opened.isEmpty()); // nothing by itself
    picture(*walker, QStringLiteral("official"));
    const QString address = dap().officialPages.first();
    QVERIFY(address.startsWith(QStringLiteral("https://")));
    QCOMPARE(walker->find<QLabel>(QStringLiteral("address"))->text(), address);
    walker->press(QStringLiteral("openAddress"));
    QCOMPARE(walker->links().opened, QList<QUrl>{QUrl(address)});
    walker->press(QStringLiteral("back"));
    QVERIFY(walker->window().currentPage()->inherits("prealable::ExportPage"));
}

void TestOfficial::aBrowserThatDoesNotOpenIsSaid()
{
    const auto walker = onPage();
    walker->links().works = false;
    walker->press(QStringLiteral("openAddress"));
    QVERIFY(walker->window().currentPage()->hasProblems());
}

void TestOfficial::withoutAddressItIsSearched()
{
    const auto walker = onPage("transport-leave");
    QVERIFY(walker->find<QAbstractButton>(QStringLiteral("openAddress")) == nullptr);
    bool said = false;
    for (const QLabel *label : walker->window().currentPage()->findChildren<QLabel *>())
        said = said
            || (label->text().contains(QStringLiteral("ameli.fr"))
                && label->text().contains(QStringLiteral("16184*01")));
    QVERIFY(said);
    picture(*walker, QStringLiteral("official-no-address"));
}

void TestOfficial::theDownloadIsOfferedAndKept()
{
    const auto walker = onPage();
    walker->press(QStringLiteral("openAddress"));
    QVERIFY(put(download(QStringLiteral("cerfa_11575-08.pdf")), official()));
    QTRY_VERIFY_WITH_TIMEOUT(
        walker->find<QAbstractButton>(QStringLiteral("keepArrived")) != nullptr, 60000);
    QVERIFY2(arrived(*walker).contains(QStringLiteral("le bon formulaire")),
        qPrintable(arrived(*walker)));
    picture(*walker, QStringLiteral("official-arrived"));
    const OfficialForms forms(drafts() + QStringLiteral("-official"));
    QVERIFY(!forms.find(dap().form, dap().edition)->has_value()); // not by itself
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("keepArrived"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(
        walker->window().currentPage()->inherits("prealable::ExportPage"), 10000);
    const auto kept = forms.find(dap().form, dap().edition);
    QVERIFY(kept.ok() && kept->has_value());
    QCOMPARE((*kept)->from, dap().officialPages.first());
    const auto *name = walker->find<QLabel>(QStringLiteral("officialName"));
    QVERIFY(name != nullptr && name->text().contains(QStringLiteral("gardé")));
}

void TestOfficial::unfinishedFilesAreWaitedFor()
{
    const auto walker = onPage();
    const QByteArray bytes = official();
    // As Firefox does: an empty file of the final name, what comes beside it; then as Chromium.
    for (const char *ending : {".part", ".crdownload"}) {
        const QString whole = download(QString::fromLatin1(ending).mid(1) + QStringLiteral(".pdf"));
        const QString partial = whole + QString::fromLatin1(ending);
        QVERIFY(put(whole, {}));
        QFile file(partial);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 4; ++i) {
            file.write(
                bytes.mid(i * bytes.size() / 4, (i + 1) * bytes.size() / 4 - i * bytes.size() / 4));
            file.flush();
            QTest::qWait(450);
            QVERIFY2(!arrived(*walker).contains(QFileInfo(whole).fileName()), ending);
        }
        file.close();
        QVERIFY(QFile::remove(whole));
        QVERIFY(QFile::rename(partial, whole));
        QTRY_VERIFY_WITH_TIMEOUT(arrived(*walker).contains(QFileInfo(whole).fileName()), 60000);
        QVERIFY2(arrived(*walker).contains(QStringLiteral("le bon formulaire")), ending);
    }
    // Written in place, piece by piece: told once, at its end.
    const QString slow = download(QStringLiteral("lent.pdf"));
    QFile file(slow);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 6; ++i) {
        file.write(
            bytes.mid(i * bytes.size() / 6, (i + 1) * bytes.size() / 6 - i * bytes.size() / 6));
        file.flush();
        QTest::qWait(300);
        QVERIFY(!arrived(*walker).contains(QStringLiteral("lent.pdf")));
    }
    file.close();
    QTRY_VERIFY_WITH_TIMEOUT(arrived(*walker).contains(QStringLiteral("lent.pdf")), 60000);
    QVERIFY(arrived(*walker).contains(QStringLiteral("le bon formulaire")));
}

void TestOfficial::otherFilesAreExplained_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("says");
    const SupersededEdition old = dap().supersedes.first();
    const FormEdition *leave = m_catalog->edition(
        FormId(QStringLiteral("transport-leave")), EditionId(QStringLiteral("16184-01")));
    QTest::newRow("superseded") << OfficialPdf(dap(), {old.cerfa, old.reference}).save()
                                << QStringLiteral("ancienne édition");
    QTest::newRow("specimen") << flattened(
        OfficialPdf(dap(), {dap().cerfa, QStringLiteral("SPECIMEN")}).save())
                              << QStringLiteral("spécimen");
    QTest::newRow("flat") << flattened(official()) << QStringLiteral("sans champs");
    QTest::newRow("another form") << OfficialPdf(*leave, {leave->cerfa, leave->reference}).save()
                                  << QStringLiteral("autre formulaire");
    QTest::newRow("a letter") << PdfBuilder().page().save() << QStringLiteral("pas un formulaire");
    QTest::newRow("damaged") << official().left(900) << QStringLiteral("PDF");
}

void TestOfficial::otherFilesAreExplained()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, says);
    const auto walker = onPage();
    QVERIFY(put(download(QStringLiteral("autre.pdf")), pdf));
    QTRY_VERIFY_WITH_TIMEOUT(arrived(*walker).contains(QStringLiteral("pas le formulaire")), 60000);
    QString text;
    for (const QLabel *label :
        walker->find<QFrame>(QStringLiteral("arrived"))->findChildren<QLabel *>())
        text += label->text() + u'\n';
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY(walker->find<QAbstractButton>(QStringLiteral("keepArrived")) == nullptr);
    picture(*walker, QStringLiteral("official-") + QString::fromLatin1(QTest::currentDataTag()));
}

void TestOfficial::whatIsThereAlreadyIsLeftAlone()
{
    QVERIFY(put(download(QStringLiteral("avant.pdf")), official()));
    const auto walker = onPage();
    QTest::qWait(2500);
    QCOMPARE(arrived(*walker), QString());
    // Downloaded again under the same name.
    QVERIFY(put(download(QStringLiteral("avant.pdf")), official() + "\n% again"));
    QTRY_VERIFY_WITH_TIMEOUT(arrived(*walker).contains(QStringLiteral("avant.pdf")), 60000);
}

void TestOfficial::leavingStopsWatching()
{
    const auto walker = onPage();
    walker->press(QStringLiteral("back"));
    QVERIFY(put(download(QStringLiteral("trop tard.pdf")), official()));
    QTest::qWait(2500);
    QVERIFY(walker->window().currentPage()->inherits("prealable::ExportPage"));
    QVERIFY(walker->window().findChild<QLabel *>(QStringLiteral("arrivedTitle")) == nullptr);
    // Looking at the rules meanwhile is not leaving: what came is told on the way back.
    walker->press(QStringLiteral("getOfficial"));
    QTest::keyClick(walker->window().currentPage(), Qt::Key_F2);
    QVERIFY(put(download(QStringLiteral("pendant.pdf")), official()));
    QTest::qWait(1800);
    QTest::keyClick(walker->window().currentPage(), Qt::Key_F2);
    QTRY_VERIFY_WITH_TIMEOUT(arrived(*walker).contains(QStringLiteral("pendant.pdf")), 60000);
}

void TestOfficial::withoutFolderItIsSaid()
{
    QVERIFY(QDir(drafts() + QStringLiteral("-downloads")).removeRecursively());
    const auto walker = onPage();
    const auto *watch = walker->find<QLabel>(QStringLiteral("watch"));
    QVERIFY(watch != nullptr);
    QVERIFY(watch->text().contains(QStringLiteral("introuvable")));
}

QTEST_MAIN(TestOfficial)
#include "test_official.moc"
