// Helps: the drawing of where a number is written, and the search over helps and rules (F3).
#include "ui/commandpalette.h"
#include "ui/fieldeditor.h"
#include "ui/page.h"
#include "ui/picture.h"
#include "ui/walker.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace prealable;
using namespace prealable::test;

class TestHelps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyPictureIsDrawn();
    void thePictureStandsUnderItsText();
    void thePictureGrowsWithTheText();
    void helpIsFoundByItsWords_data();
    void helpIsFoundByItsWords();
    void aRuleIsFoundByItsArticle();
    void textsAreListedOnlyWhenTheyAreLookedFor();
    void theSearchIsFast();

private:
    CommandPalette *openPalette();
    QStringList found(CommandPalette *palette, const char *words);

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Walker> m_walker;
};

void TestHelps::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
}

void TestHelps::init()
{
    m_walker.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_walker = std::make_unique<Walker>(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
    m_walker->pressForm(QStringLiteral("transport-dap"));
}

CommandPalette *TestHelps::openPalette()
{
    QApplication::setActiveWindow(&m_walker->window()); // as a window manager does
    QTest::keyClick(&m_walker->window(), Qt::Key_F3);
    QCoreApplication::processEvents();
    return m_walker->window().findChild<CommandPalette *>();
}

QStringList TestHelps::found(CommandPalette *palette, const char *words)
{
    palette->findChild<QLineEdit *>()->setText(QString::fromUtf8(words));
    const auto *list = palette->findChild<QTreeWidget *>();
    QStringList titles;
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        titles.append(list->topLevelItem(i)->text(0));
    return titles;
}

void TestHelps::everyPictureIsDrawn()
{
    for (const QString &name : pictureNames()) {
        Picture picture(name, QStringLiteral("?"));
        QVERIFY2(picture.isDrawn(), qPrintable(name));
        picture.resize(picture.sizeHint());
        const QImage image = picture.grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() >= 4, qPrintable(name)); // paper, line, mark, what is marked
    }
}

void TestHelps::thePictureStandsUnderItsText()
{
    m_walker->window().goToStep(QStringLiteral("review"));
    auto *modify = m_walker->find<QAbstractButton>(QStringLiteral("modify/beneficiary.nir"));
    QVERIFY(modify != nullptr);
    modify->click();
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("beneficiary.nir"));
    QVERIFY(m_walker->find<Picture>(QStringLiteral("picture/vitale")) == nullptr);
    QTest::keyClick(&m_walker->window(), Qt::Key_F1);
    QApplication::processEvents();
    auto *picture = m_walker->find<Picture>(QStringLiteral("picture/vitale"));
    QVERIFY(picture != nullptr);
    QVERIFY(picture->accessibleName().contains(QStringLiteral("carte Vitale")));
    QVERIFY(picture->height() >= picture->heightForWidth(picture->width()));
    const auto folds = m_walker->window().currentPage()->findChildren<Fold *>();
    QVERIFY(std::any_of(folds.begin(), folds.end(), [picture](const Fold *fold) {
        return fold->button()->accessibleDescription().contains(picture->accessibleName());
    }));
    QTest::keyClick(&m_walker->window(), Qt::Key_F1);
    QVERIFY(m_walker->find<Picture>(QStringLiteral("picture/vitale")) == nullptr);
}

void TestHelps::thePictureGrowsWithTheText()
{
    Picture picture(QStringLiteral("vitale"), QStringLiteral("?"));
    const QSize before = picture.sizeHint();
    QFont large = picture.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    picture.setFont(large);
    QVERIFY(picture.sizeHint().width() > before.width() * 3 / 2);
    // In a narrow column it keeps its shape.
    QCOMPARE(picture.heightForWidth(160), 100);
}

void TestHelps::helpIsFoundByItsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("as written") << "attestation du parent";
    QTest::newRow("capitals, accents") << "ATTÉSTATION PARENT";
}

void TestHelps::helpIsFoundByItsWords()
{
    QFETCH(QString, words);
    CommandPalette *palette = openPalette();
    QVERIFY(palette != nullptr);
    const QStringList titles = found(palette, qPrintable(words));
    const auto help = std::find_if(titles.begin(), titles.end(),
        [](const QString &title) { return title.startsWith(QStringLiteral("Aide : ")); });
    QVERIFY2(help != titles.end(), qPrintable(titles.join(u'\n')));
    QVERIFY2(help->contains(QStringLiteral("attestation du parent")), qPrintable(*help));
    auto *edit = palette->findChild<QLineEdit *>();
    for (auto title = titles.begin(); title != help; ++title)
        QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(m_walker->window().findChild<CommandPalette *>() == nullptr);
    QApplication::setActiveWindow(&m_walker->window());
    QTRY_VERIFY(m_walker->find<Picture>(QStringLiteral("picture/vitale")) != nullptr);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("beneficiary.nir"));
}

void TestHelps::aRuleIsFoundByItsArticle()
{
    CommandPalette *palette = openPalette();
    QVERIFY(palette != nullptr);
    const QStringList titles = found(palette, "D. 315-5 fauteuil");
    QVERIFY2(!titles.isEmpty(), "nothing");
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(m_walker->window().currentPage()->inherits("prealable::RulesPage"));
    auto *search = m_walker->find<QLineEdit>(QStringLiteral("rulesSearch"));
    QVERIFY(search != nullptr && !search->text().isEmpty());
}

void TestHelps::textsAreListedOnlyWhenTheyAreLookedFor()
{
    CommandPalette *palette = openPalette();
    QVERIFY(palette != nullptr);
    QVERIFY(found(palette, "").filter(QStringLiteral("Aide : ")).isEmpty());
    QVERIFY(!found(palette, "vitale").filter(QStringLiteral("Aide : ")).isEmpty());
}

// Each key that is typed is answered before the next one: nobody waits for a search.
void TestHelps::theSearchIsFast()
{
    QElapsedTimer timer;
    timer.start();
    CommandPalette *palette = openPalette();
    QVERIFY(palette != nullptr);
    qInfo("opened in %lld ms", static_cast<long long>(timer.restart()));
    (void)found(palette, "a");
    qInfo("first letter in %lld ms", static_cast<long long>(timer.restart()));
    constexpr int times = 20;
    for (int i = 0; i < times; ++i)
        (void)found(palette, i % 2 == 0 ? "ordonnance" : "caisse");
    const double each = static_cast<double>(timer.elapsed()) / times;
    qInfo("then %.1f ms", each);
    QVERIFY(each < 250); // with sanitizers, on a busy machine
}

QTEST_MAIN(TestHelps)
#include "test_helps.moc"
