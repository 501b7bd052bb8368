// « Règles et sources »: everything is listed and dated, found as one types, by keyboard, and one
// comes back to where one was.
#include "core/searchtext.h"
#include "ui/lawlist.h"
#include "ui/page.h"
#include "ui/walker.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace prealable;
using namespace prealable::test;

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everythingOfTheLawIsListed();
    void everyRowIsDated();
    void allEditionsOfAValueAreShown();
    void periodsInWords_data();
    void periodsInWords();
    void searchForgetsAccentsAndCase();
    void searchFindsNothing();
    void keyboardAlone();
    void aKeystrokeDoesNotBuildTheListAgain();
    void backToTheMiddleOfARequest();
    void theKeyAlsoCloses();

private:
    LawList *list() { return m_walker->find<LawList>(QStringLiteral("rules")); }
    QLineEdit *search() { return m_walker->find<QLineEdit>(QStringLiteral("rulesSearch")); }
    QString count() { return m_walker->find<QLabel>(QStringLiteral("rulesCount"))->text(); }
    QStringList shown();
    void open();

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Walker> m_walker;
};

void TestRules::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
}

void TestRules::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_walker = std::make_unique<Walker>(*m_catalog, m_folder->path());
}

void TestRules::open()
{
    m_walker->press(QStringLiteral("rulesLink"));
    QVERIFY(list() != nullptr && search() != nullptr);
}

QStringList TestRules::shown()
{
    QStringList rows;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        rows.append(list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

void TestRules::everythingOfTheLawIsListed()
{
    open();
    const QString all = shown().join(u'\n');
    for (const LawValue &value : m_catalog->law().values) {
        const QString label = m_catalog->text(QStringLiteral("law.%1.label").arg(value.id.text()));
        QVERIFY2(!label.isEmpty() && all.contains(label), qPrintable(value.id.text()));
    }
    for (const SilenceDeadline &silence : m_catalog->law().silences) {
        const QString label
            = m_catalog->text(QStringLiteral("silence.%1.label").arg(silence.scope));
        QVERIFY2(!label.isEmpty() && all.contains(label), qPrintable(silence.scope));
    }
    for (const LawSource &source : m_catalog->law().sources) {
        QVERIFY2(all.contains(source.title), qPrintable(source.title));
        QVERIFY2(all.contains(source.url), qPrintable(source.url));
    }
    QCOMPARE(all.count(QStringLiteral("Recours\nRefus")),
        static_cast<int>(m_catalog->law().appeals.size()));
    for (const char *table : {"Caisses d'assurance maladie\n203 caisses, état du 9 janvier 2020",
             "Régimes d'assurance maladie", "NABM", "CCAM"})
        QVERIFY2(all.contains(QString::fromUtf8(table)), table);
    // Law values within texts are told, never their ids.
    QVERIFY2(!all.contains(u'{'), qPrintable(all.mid(all.indexOf(u'{'), 80)));
}

void TestRules::everyRowIsDated()
{
    open();
    const QStringList rows = shown();
    QVERIFY(rows.size() > 200);
    for (const QString &row : rows)
        QVERIFY2(row.contains(QStringLiteral("Vérifié le "))
                || row.contains(QStringLiteral(", non vérifié.")),
            qPrintable(row));
}

void TestRules::allEditionsOfAValueAreShown()
{
    open();
    search()->setText(m_catalog->text(QStringLiteral("law.transport.franchise.trip.label")));
    QCOMPARE(shown().size(), 1);
    const QString row = shown().first();
    const LawLibrary &law = m_catalog->law();
    const LawId id(QStringLiteral("transport.franchise.trip"));
    QCOMPARE(law.values.value(id).editions.size(), 2);
    for (const LawEdition &edition : law.values.value(id).editions) {
        const QDate day = edition.until.isNull() ? edition.from : edition.until;
        const QString line = QStringLiteral("%1 – %2").arg(
            law.shown(id, day), LawRows::period(edition.from, edition.until));
        QVERIFY2(row.contains(line), qPrintable(line + u'\n' + row));
        for (const SourceId &source : edition.sources)
            QVERIFY2(row.contains(law.sources.value(source).title), qPrintable(row));
    }
    QVERIFY2(row.contains(QStringLiteral("probable")), qPrintable(row));
}

void TestRules::periodsInWords_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QString>("words");
    const QDate from(2018, 7, 1);
    const QDate until(2023, 7, 31);
    QTest::newRow("open") << QDate() << QDate() << QStringLiteral("en vigueur, début non daté");
    QTest::newRow("from") << from << QDate() << QStringLiteral("depuis le 1er juillet 2018");
    QTest::newRow("until") << QDate() << until << QStringLiteral("jusqu'au 31 juillet 2023");
    QTest::newRow("both") << from << until
                          << QStringLiteral("du 1er juillet 2018 au 31 juillet 2023");
}

void TestRules::periodsInWords()
{
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    QFETCH(QString, words);
    QCOMPARE(LawRows::period(from, until), words);
}

void TestRules::searchForgetsAccentsAndCase()
{
    open();
    const auto all = shown().size();
    typeText(search(), QStringLiteral("SERIE transports"));
    const QStringList found = shown();
    QVERIFY(!found.isEmpty() && found.size() < all);
    for (const QString &row : found) {
        const QString plain = searchText(row);
        QVERIFY2(plain.contains(QStringLiteral("serie")), qPrintable(row));
        QVERIFY2(plain.contains(QStringLiteral("transports")), qPrintable(row));
    }
    QVERIFY(found.join(u'\n').contains(QStringLiteral("série")));
    QCOMPARE(count(), QStringLiteral("%1 résultats").arg(found.size()));
    search()->clear();
    QCOMPARE(shown().size(), all);
    // As it is written without spaces: by the name that the source has in the data.
    search()->setText(QStringLiteral("R322-10-4"));
    QVERIFY(!shown().isEmpty());
}

void TestRules::searchFindsNothing()
{
    open();
    typeText(search(), QStringLiteral("zzzz"));
    QCOMPARE(list()->shownRows(), 0);
    QCOMPARE(count(), QStringLiteral("Aucun résultat. Essayez un autre mot."));
}

void TestRules::keyboardAlone()
{
    QTest::keyClick(&m_walker->window(), Qt::Key_F2);
    QVERIFY(list() != nullptr);
    QCOMPARE(QApplication::focusWidget(), search()); // who comes here looks for something
    typeText(search(), QStringLiteral("fiche F2951"));
    QTest::keyClick(search(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list());
    QVERIFY(list()->currentIndex().isValid());
    // The address of a source can be selected and copied.
    while (list()->currentUrl().isEmpty()) {
        const int before = list()->currentIndex().row();
        QTest::keyClick(list(), Qt::Key_Down);
        QVERIFY(list()->currentIndex().row() > before);
    }
    auto *url = m_walker->find<QLineEdit>(QStringLiteral("rulesUrl"));
    QVERIFY(url != nullptr && url->isReadOnly());
    QCOMPARE(url->text(), list()->currentUrl());
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(url->text()));
    QTest::keyClick(list(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), url);
    QTest::keyClick(url, Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_walker->window().currentPage()->inherits("prealable::StartPage"));
}

// Nobody waits for the list. The sanitizers and an old computer are given some room.
// A bound for sanitized builds on a busy machine, not a measure of speed.
void TestRules::aKeystrokeDoesNotBuildTheListAgain()
{
    open();
    qint64 slowest = 0;
    for (const QString &typed : {QStringLiteral("t"), QStringLiteral("tr"), QStringLiteral("tra"),
             QStringLiteral("trans"), QStringLiteral("tran"), QStringLiteral("t"), QString()}) {
        QElapsedTimer timer;
        timer.start();
        search()->setText(typed);
        QCoreApplication::sendPostedEvents();
        m_walker->window().repaint();
        slowest = qMax(slowest, timer.elapsed());
    }
    qInfo("slowest keystroke: %lld ms", static_cast<long long>(slowest));
    QVERIFY2(slowest < 200, qPrintable(QString::number(slowest)));
}

void TestRules::backToTheMiddleOfARequest()
{
    m_walker->window().session().setUser(Session::User::Practice);
    m_walker->window().startForm(FormId(QStringLiteral("transport-dap")));
    m_walker->window().goToStep(QStringLiteral("section:beneficiary"));
    QCoreApplication::processEvents();
    auto *name = m_walker->find<QLineEdit>(QStringLiteral("beneficiary.familyName"));
    QVERIFY(name != nullptr);
    name->setFocus();
    typeText(name, QStringLiteral("MARTIN"));
    const QString title = m_walker->pageTitle();
    QTest::keyClick(name, Qt::Key_F2);
    QVERIFY(list() != nullptr);
    QVERIFY(m_walker->window().windowTitle().contains(QStringLiteral("Règles et sources")));
    m_walker->press(QStringLiteral("back"));
    QCOMPARE(m_walker->pageTitle(), title);
    QCOMPARE(QApplication::focusWidget(), name);
    QCOMPARE(name->text(), QStringLiteral("MARTIN"));
    QVERIFY(m_walker->window().windowTitle().contains(title));
}

void TestRules::theKeyAlsoCloses()
{
    QTest::keyClick(&m_walker->window(), Qt::Key_F2);
    QVERIFY(list() != nullptr);
    typeText(search(), QStringLiteral("zzzz"));
    QTest::keyClick(search(), Qt::Key_F2);
    QVERIFY(m_walker->window().currentPage()->inherits("prealable::StartPage"));
    // Nothing is left of the last search.
    QTest::keyClick(&m_walker->window(), Qt::Key_F2);
    QVERIFY(search()->text().isEmpty());
    QVERIFY(list()->shownRows() > 200);
}

QTEST_MAIN(TestRules)
#include "test_rules.moc"
