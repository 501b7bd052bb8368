// Papers to join in the window: checked as they come, moved, taken away, and put into one PDF.
#include "pdf/pagereader.h"
#include "pdf/templateindex.h"
#include "support/exifjpeg.h"
#include "support/paperimages.h"
#include "ui/page.h"
#include "ui/walker.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace prealable;
using namespace prealable::test;

class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aGoodPaperIsSaidToBeRead();
    void aBlurredPaperIsToldAtOnce();
    void aDamagedPaperIsRefusedInWords();
    void droppedFilesAreAdded();
    void aPaperIsGivenToItsKind();
    void papersAreMovedAndTakenAway();
    void theDossierIsSaved();
    void theDossierBearsItsPurpose();
    void aDamagedPaperStopsTheDossier();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    std::unique_ptr<Walker> onPapers();
    void add(Walker &walker, const QStringList &files, const QString &button);
    QStringList reports(Walker &walker, int index) const;
    const QList<Attachment> &papers(Walker &walker) const
    {
        return walker.window().session().request().attachments;
    }

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_sharp;
    QByteArray m_blurred;
};

void TestPapers::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
    m_sharp = exifJpeg(textPage(150), 1);
    m_blurred = exifJpeg(blurred(textPage(150), 4), 1);
}

void TestPapers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestPapers::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

std::unique_ptr<Walker> TestPapers::onPapers()
{
    auto walker = std::make_unique<Walker>(*m_catalog, path(QStringLiteral("drafts")));
    auto request = caseRequest(*m_catalog,
        QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/transport-dap/11575-08/sample.json"));
    if (!request)
        qFatal("no case");
    request->attachments.clear();
    if (!walker->window().session().open(*request))
        qFatal("not opened");
    walker->window().goToStep(QStringLiteral("attachments"));
    return walker;
}

void TestPapers::add(Walker &walker, const QStringList &files, const QString &button)
{
    walker.files().toOpen = files;
    walker.press(button);
}

QStringList TestPapers::reports(Walker &walker, int index) const
{
    QStringList texts;
    for (const QLabel *label :
        walker.window().findChildren<QLabel *>(QStringLiteral("attachment/%1/report").arg(index))) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

void TestPapers::aGoodPaperIsSaidToBeRead()
{
    const auto walker = onPapers();
    add(*walker, {write(QStringLiteral("a.jpg"), m_sharp)}, QStringLiteral("chooseFiles"));
    // The window did not wait for the answer.
    QCOMPARE(reports(*walker, 0), QStringList{QStringLiteral("Vérification du fichier…")});
    QTRY_COMPARE_WITH_TIMEOUT(
        reports(*walker, 0), QStringList{QStringLiteral("Fichier vérifié : lisible.")}, 60000);
}

void TestPapers::aBlurredPaperIsToldAtOnce()
{
    const auto walker = onPapers();
    add(*walker, {write(QStringLiteral("b.jpg"), m_blurred)}, QStringLiteral("chooseFiles"));
    QTRY_VERIFY_WITH_TIMEOUT(
        reports(*walker, 0).join(u' ').contains(QStringLiteral("La page 1 est floue.")), 60000);
    QVERIFY(reports(*walker, 0)
                .join(u' ')
                .contains(QStringLiteral("Photographiez de nouveau la page 1")));
}

void TestPapers::aDamagedPaperIsRefusedInWords()
{
    const auto walker = onPapers();
    add(*walker, {write(QStringLiteral("cut.jpg"), m_sharp.left(5000))},
        QStringLiteral("chooseFiles"));
    QTRY_VERIFY_WITH_TIMEOUT(
        reports(*walker, 0)
            .join(u' ')
            .startsWith(QStringLiteral("Ce fichier ne pourra pas être joint.")),
        60000);
}

void TestPapers::droppedFilesAreAdded()
{
    const auto walker = onPapers();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(QStringLiteral("a.jpg"), m_sharp))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(walker->window().currentPage(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(
        QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier, QEvent::Drop);
    QApplication::sendEvent(walker->window().currentPage(), &drop);
    QCOMPARE(papers(*walker).size(), 1);
    QCOMPARE(papers(*walker).first().file, path(QStringLiteral("a.jpg")));
}

void TestPapers::aPaperIsGivenToItsKind()
{
    const auto walker = onPapers();
    add(*walker, {write(QStringLiteral("a.jpg"), m_sharp), write(QStringLiteral("b.jpg"), m_sharp)},
        QStringLiteral("add/medicalReport"));
    QCOMPARE(papers(*walker).size(), 2);
    for (const Attachment &paper : papers(*walker))
        QCOMPARE(paper.kind.text(), QStringLiteral("medicalReport"));
}

void TestPapers::papersAreMovedAndTakenAway()
{
    const auto walker = onPapers();
    add(*walker, {write(QStringLiteral("a.jpg"), m_sharp), write(QStringLiteral("b.jpg"), m_sharp)},
        QStringLiteral("chooseFiles"));
    QVERIFY(walker->find<QPushButton>(QStringLiteral("attachment/0/up")) == nullptr);
    QVERIFY(walker->find<QPushButton>(QStringLiteral("attachment/1/down")) == nullptr);
    walker->press(QStringLiteral("attachment/1/up"));
    QCOMPARE(papers(*walker).first().file, path(QStringLiteral("b.jpg")));
    QCOMPARE(papers(*walker).last().file, path(QStringLiteral("a.jpg")));
    walker->press(QStringLiteral("attachment/0/remove"));
    QCOMPARE(papers(*walker).size(), 1);
    QCOMPARE(papers(*walker).first().file, path(QStringLiteral("a.jpg")));
}

void TestPapers::theDossierIsSaved()
{
    const auto walker = onPapers();
    add(*walker, {write(QStringLiteral("a.jpg"), m_sharp)}, QStringLiteral("add/medicalReport"));
    walker->window().goToStep(QStringLiteral("export"));
    walker->files().toSave = path(QStringLiteral("dossier.pdf"));
    walker->press(QStringLiteral("saveDossier"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(QStringLiteral("dossier.pdf"))), 60000);
    QTRY_VERIFY_WITH_TIMEOUT(walker->find<QLabel>(QStringLiteral("exportState"))
                                 ->text()
                                 .contains(QStringLiteral("dossier.pdf (4 pages)")),
        60000);
    const auto written = readPdfFile(path(QStringLiteral("dossier.pdf")));
    QVERIFY(written.ok());
    const auto index = indexTemplate(*written);
    QVERIFY(index.ok());
    QCOMPARE(index->pages.size(), 4); // list, two volets, the paper
    QVERIFY(index->fields.isEmpty());
}

void TestPapers::theDossierBearsItsPurpose()
{
    const auto walker = onPapers();
    add(*walker, {write(QStringLiteral("a.jpg"), m_sharp)}, QStringLiteral("add/medicalReport"));
    walker->window().goToStep(QStringLiteral("export"));
    walker->files().toSave = path(QStringLiteral("dossier.pdf"));
    auto *purpose = walker->find<QLineEdit>(QStringLiteral("purpose"));
    QVERIFY(purpose != nullptr);
    // From the button of the dossier to the field by Tab.
    walker->find<QPushButton>(QStringLiteral("saveDossier"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), purpose);
    QVERIFY(purpose->accessibleDescription().contains(QStringLiteral("60")));
    typeText(purpose, QString(61, u'x'));
    walker->press(QStringLiteral("saveDossier"));
    QVERIFY(walker->window().currentPage()->hasProblems());
    QVERIFY(!QFile::exists(path(QStringLiteral("dossier.pdf"))));
    purpose->setFocus();
    purpose->selectAll();
    typeText(purpose, QStringLiteral("Copie pour la CPAM"));
    // It is kept while the answers are looked at again.
    walker->window().goToStep(QStringLiteral("review"));
    walker->window().goToStep(QStringLiteral("export"));
    QCOMPARE(walker->find<QLineEdit>(QStringLiteral("purpose"))->text(),
        QStringLiteral("Copie pour la CPAM"));
    walker->press(QStringLiteral("saveDossier"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(QStringLiteral("dossier.pdf"))), 60000);
    const auto written = readPdfFile(path(QStringLiteral("dossier.pdf")));
    QVERIFY(written.ok());
    const auto reader = PageReader::open(*written);
    QVERIFY(reader.ok());
    QVERIFY(reader->text(reader->pageCount() - 1).contains(QStringLiteral("Copie pour la CPAM")));
    QVERIFY(!reader->text(0).contains(QStringLiteral("Copie pour la CPAM"))); // the papers alone
}

void TestPapers::aDamagedPaperStopsTheDossier()
{
    const auto walker = onPapers();
    add(*walker, {write(QStringLiteral("cut.jpg"), m_sharp.left(5000))},
        QStringLiteral("add/medicalReport"));
    walker->window().goToStep(QStringLiteral("export"));
    walker->files().toSave = path(QStringLiteral("dossier.pdf"));
    walker->press(QStringLiteral("saveDossier"));
    QTRY_VERIFY_WITH_TIMEOUT(walker->window().currentPage()->hasProblems(), 60000);
    QVERIFY(!QFile::exists(path(QStringLiteral("dossier.pdf"))));
}

QTEST_MAIN(TestPapers)
#include "test_papers.moc"
