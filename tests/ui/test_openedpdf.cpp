// Any PDF dropped on the window: the page that says what it is, what its buttons do, and that the
// window lives on while a file is read. By keyboard.
#include "pdf/rendition.h"
#include "pdf/templateindex.h"
#include "store/officialforms.h"
#include "support/flatform.h"
#include "support/rawpdf.h"
#include "support/shared.h"
#include "ui/calibrationdialog.h"
#include "ui/officialpdf.h"
#include "ui/page.h"
#include "ui/pagecanvas.h"
#include "ui/style.h"
#include "ui/walker.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileOpenEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QScopeGuard>
#include <QTest>

using namespace prealable;
using namespace prealable::test;

class TestOpenedPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyKindIsSaid_data();
    void everyKindIsSaid();
    void theSystemGivesAFile();
    void theFormInForceIsFilled();
    void lockedFieldsAreSaid();
    void aFlatFormIsPlacedThere();
    void itIsKeptAndForgotten();
    void aKeptFormServesAtTheEnd();
    void nothingIsCutAtTwiceTheSize();
    void aKeptFormThatChangedIsSaid();
    void aKeptFormThatIsGoneIsSaid();
    void whatWasFilledIsKept();
    void readingIsCancelledByKeyboard();
    void theSecondDropCounts();
    void theWindowClosesWhileReading();
    void hostileFilesCostASentence_data();
    void hostileFilesCostASentence();
    void theLaboratoryIsOpened();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString drafts() const { return path(QStringLiteral("drafts")); }
    [[nodiscard]] const FormEdition &dap() const { return *m_dap; }
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray official() const
    {
        return OfficialPdf(dap(), {dap().cerfa, dap().reference}).save();
    }
    [[nodiscard]] OfficialForms kept() const
    {
        return OfficialForms(drafts() + QStringLiteral("-official"));
    }
    // A helper process that never answers.
    [[nodiscard]] ForeignDecoder endless() const;
    static bool isOn(Walker &walker, const char *page)
    {
        return walker.window().currentPage()->inherits(page);
    }
    static QString state(Walker &walker)
    {
        const auto *label = walker.find<QLabel>(QStringLiteral("found/state"));
        return label != nullptr ? label->text() : QString();
    }
    static void drop(Walker &walker, const QString &file);
    void picture(Walker &walker, const QString &name) const;
    // A complete request, at its last page.
    std::unique_ptr<Walker> atTheEnd() const;
    static bool isWritten(Walker &walker, const QString &file);

    std::unique_ptr<Catalog> m_catalog;
    const FormEdition *m_dap = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpenedPdf::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
    m_dap = m_catalog->edition(
        FormId(QStringLiteral("transport-dap")), EditionId(QStringLiteral("11575-08")));
    QVERIFY(m_dap != nullptr);
}

void TestOpenedPdf::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestOpenedPdf::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

ForeignDecoder TestOpenedPdf::endless() const
{
    const QString program = write(QStringLiteral("helper.sh"), "#!/bin/sh\nexec sleep 60\n");
    QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {program, 20'000};
}

void TestOpenedPdf::drop(Walker &walker, const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&walker.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&walker.window(), &dropped);
}

void TestOpenedPdf::picture(Walker &walker, const QString &name) const
{
    const QString folder = qEnvironmentVariable("PREALABLE_PICTURES");
    if (!folder.isEmpty())
        walker.save(folder + u'/' + name + QStringLiteral(".png"));
}

std::unique_ptr<Walker> TestOpenedPdf::atTheEnd() const
{
    auto walker = std::make_unique<Walker>(*m_catalog, drafts());
    walker->open(QStringLiteral(PREALABLE_SOURCE_DIR "/packaging/sample-request.json"));
    walker->enter();
    walker->files().toSave = path(QStringLiteral("out.pdf"));
    return walker;
}

bool TestOpenedPdf::isWritten(Walker &walker, const QString &file)
{
    constexpr int patience = 60'000;
    const auto ended = [&] {
        const auto *state = walker.find<QLabel>(QStringLiteral("exportState"));
        return walker.window().currentPage()->hasProblems()
            || (state != nullptr && state->text().contains(QStringLiteral("enregistré")));
    };
    return QTest::qWaitFor(ended, patience) && QFile::exists(file);
}

void TestOpenedPdf::everyKindIsSaid_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QStringList>("buttons");
    const SupersededEdition old = dap().supersedes.first();
    const auto row = [](const char *name, const QByteArray &pdf, const char *title,
                         const QString &says, const QStringList &buttons) {
        QTest::newRow(name) << pdf << QString::fromUtf8(title) << says << buttons;
    };
    const QStringList other{QStringLiteral("found/official"), QStringLiteral("found/start")};
    row("in force", official(), "en vigueur", QStringLiteral("sait la remplir"),
        {QStringLiteral("found/fill"), QStringLiteral("found/keep")});
    row("superseded", OfficialPdf(dap(), {old.cerfa, old.reference}).save(), "ancienne édition",
        dap().edition.text(), other);
    row("later", OfficialPdf(dap(), {QStringLiteral("11575*98"), QString()}).save(),
        "ne connaît pas", QStringLiteral("plus récente"), other);
    row("flat", flattened(official()), "sans champs", QStringLiteral("n'a pas de champs"),
        {QStringLiteral("calibrate"), QStringLiteral("found/start"),
            QStringLiteral("found/official")});
    row("specimen", flattened(OfficialPdf(dap(), {dap().cerfa, QStringLiteral("SPECIMEN")}).save()),
        "spécimen", QStringLiteral("ne s'envoie pas"),
        {QStringLiteral("found/official"), QStringLiteral("found/start"),
            QStringLiteral("calibrate")});
    row("our page", *renditionTemplate(dap()), "sans réponses", QStringLiteral("pas de réponses"),
        {QStringLiteral("found/start")});
    row("something else", PdfBuilder().page().save(), "ne connaît pas",
        QStringLiteral("Pièces à joindre"), {});
}

void TestOpenedPdf::everyKindIsSaid()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, title);
    QFETCH(QString, says);
    QFETCH(QStringList, buttons);
    const QString file = write(QStringLiteral("téléchargement (3).pdf"), pdf);
    Walker walker(*m_catalog, drafts());
    drop(walker, file);
    QVERIFY(isOn(walker, "prealable::ReadingPage"));
    QTRY_VERIFY_WITH_TIMEOUT(!isOn(walker, "prealable::ReadingPage"), 60000);
    QVERIFY(isOn(walker, "prealable::FoundFormPage"));
    QVERIFY2(walker.pageTitle().contains(title), qPrintable(walker.pageTitle()));
    QVERIFY2(state(walker).contains(says), qPrintable(state(walker)));
    picture(walker, QString::fromLatin1(QTest::currentDataTag()));
    QStringList seen;
    for (const QAbstractButton *button :
        walker.window().currentPage()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->objectName() != u"back") {
            seen.append(button->objectName());
            QVERIFY2(button->text().contains(u' '), qPrintable(button->text())); // verb and object
            QVERIFY(!button->accessibleDescription().isEmpty());
        }
    }
    QCOMPARE(seen, buttons);
    // From the title to each button by Tab alone.
    QStringList reached;
    for (int i = 0; i <= buttons.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.append(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(reached, buttons + QStringList{QStringLiteral("back")});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(isOn(walker, "prealable::StartPage"));
}

// A double click on macOS, while the program runs.
void TestOpenedPdf::theSystemGivesAFile()
{
    Walker walker(*m_catalog, drafts());
    QFileOpenEvent given(QStringLiteral(PREALABLE_SOURCE_DIR "/packaging/sample-request.json"));
    QCoreApplication::sendEvent(QCoreApplication::instance(), &given);
    QTRY_VERIFY_WITH_TIMEOUT(!walker.window().isReadingFile(), 60000);
    QCOMPARE(walker.window().session().edition().form, dap().form);
}

void TestOpenedPdf::theFormInForceIsFilled()
{
    const QString file = write(QStringLiteral("officiel.pdf"), official());
    Walker walker(*m_catalog, drafts());
    walker.open(file);
    walker.press(QStringLiteral("found/fill"));
    QVERIFY(isOn(walker, "prealable::QuestionsPage"));
    QCOMPARE(walker.window().session().edition().form, dap().form);
    const auto sample = caseRequest(*m_catalog,
        QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/transport-dap/11575-08/sample.json"));
    QVERIFY(sample.ok());
    for (const FieldId &field : sample->answers.fields())
        walker.window().session().setAnswer(field, sample->answers.value(field));
    walker.window().goToStep(QStringLiteral("export"));
    auto *name = walker.find<QLabel>(QStringLiteral("officialName"));
    QVERIFY(name != nullptr);
    QCOMPARE(name->text(), QStringLiteral("officiel.pdf"));
    walker.files().toSave = path(QStringLiteral("out.pdf"));
    walker.press(QStringLiteral("savePdf"));
    QVERIFY(isWritten(walker, walker.files().toSave));
    const auto index = indexTemplate(*readPdfFile(walker.files().toSave));
    QVERIFY(index.ok());
    QCOMPARE(index->fields.size(), indexTemplate(official())->fields.size());
    // For another request it is not taken.
    QVERIFY(walker.window().session().start(FormId(QStringLiteral("transport-leave"))));
    walker.window().goToStep(QStringLiteral("export"));
    QVERIFY(walker.find<QLabel>(QStringLiteral("officialName")) == nullptr);
}

// Before the questions are answered, not when the PDF is written.
void TestOpenedPdf::lockedFieldsAreSaid()
{
    OfficialPdf form(dap(), {dap().cerfa, dap().reference});
    const auto name = [this](int place) {
        return QByteArray("(") + dap().pdf.at(place).name.text().toLatin1() + ')';
    };
    form.signLocking(name(0) + name(1));
    Walker walker(*m_catalog, drafts());
    walker.open(write(QStringLiteral("signé.pdf"), form.save()));
    auto *locked = walker.find<QLabel>(QStringLiteral("found/locked"));
    QVERIFY(locked != nullptr);
    QVERIFY2(locked->text().contains(QStringLiteral("2 champs")), qPrintable(locked->text()));
    walker.open(write(QStringLiteral("officiel.pdf"), official()));
    QVERIFY(walker.find<QLabel>(QStringLiteral("found/locked")) == nullptr);
}

void TestOpenedPdf::aFlatFormIsPlacedThere()
{
    const QString file = write(QStringLiteral("plat.pdf"), flattened(official()));
    Walker walker(*m_catalog, drafts());
    walker.open(file);
    walker.press(QStringLiteral("calibrate"));
    auto *dialog = walker.window().findChild<CalibrationDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->draft().entries().size() > 100, 60000);
    auto *list = dialog->findChild<QListWidget *>(QStringLiteral("calibration.list"));
    auto *page = dialog->findChild<PageCanvas *>(QStringLiteral("calibration.page"));
    QTRY_VERIFY_WITH_TIMEOUT(page->isPageDrawn(), 30000);
    for (int i = 0; dialog->draft().count(CalibrationDraft::State::Confirmed) == 0 && i < 3; ++i)
        QTest::keyClick(list, Qt::Key_Return); // placed in the middle of the view, then confirmed
    QVERIFY(dialog->draft().count(CalibrationDraft::State::Confirmed) > 0);
    dialog->findChild<QAbstractButton *>(QStringLiteral("calibration.save"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        walker.find<QAbstractButton>(QStringLiteral("found/fill")) != nullptr, 60000);
    QVERIFY2(
        walker.pageTitle().contains(QStringLiteral("en vigueur")), qPrintable(walker.pageTitle()));
    QVERIFY(walker.find<QAbstractButton>(QStringLiteral("found/keep")) != nullptr);
}

void TestOpenedPdf::itIsKeptAndForgotten()
{
    const QString file = write(QStringLiteral("officiel.pdf"), official());
    Walker walker(*m_catalog, drafts());
    walker.open(file);
    walker.press(QStringLiteral("found/keep"));
    QTRY_VERIFY_WITH_TIMEOUT(
        walker.find<QAbstractButton>(QStringLiteral("found/forget")) != nullptr, 10000);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("found/done"));
    picture(walker, QStringLiteral("kept"));
    const auto found = kept().find(dap().form, dap().edition);
    QVERIFY(found.ok() && found->has_value());
    QVERIFY((*found)->path != file);
    QCOMPARE((*found)->keptOn, testDay());
    walker.press(QStringLiteral("found/forget"));
    QVERIFY(kept().find(dap().form, dap().edition)->has_value()); // once is not enough
    walker.press(QStringLiteral("found/forget"));
    QVERIFY(!kept().find(dap().form, dap().edition)->has_value());
    QVERIFY(QFile::exists(file));
    QVERIFY(walker.find<QAbstractButton>(QStringLiteral("found/keep")) != nullptr);
}

void TestOpenedPdf::aKeptFormServesAtTheEnd()
{
    QVERIFY(kept().keep(dap().form, dap().edition, official(), testDay(), {}).ok());
    const auto walker = atTheEnd();
    auto *name = walker->find<QLabel>(QStringLiteral("officialName"));
    QVERIFY(name != nullptr);
    QVERIFY2(
        name->text().contains(QStringLiteral("gardé le 21/11/2026")), qPrintable(name->text()));
    picture(*walker, QStringLiteral("export-kept"));
    QCOMPARE(walker->cut().join(u'\n'), QString());
    walker->press(QStringLiteral("savePdf")); // nothing is asked
    QVERIFY(isWritten(*walker, walker->files().toSave));
    const auto index = indexTemplate(*readPdfFile(walker->files().toSave));
    QVERIFY(index.ok());
    QCOMPARE(index->fields.size(), indexTemplate(official())->fields.size());
    walker->press(QStringLiteral("forgetOfficial"));
    walker->press(QStringLiteral("forgetOfficial"));
    QVERIFY(!kept().find(dap().form, dap().edition)->has_value());
    QVERIFY(walker->find<QLabel>(QStringLiteral("officialName")) == nullptr);
}

// The last page with all that it can unfold.
void TestOpenedPdf::nothingIsCutAtTwiceTheSize()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(large.pointSizeF() * 2);
    QApplication::setFont(large);
    style::apply(*qApp);
    const auto again = qScopeGuard([&before] {
        QApplication::setFont(before);
        style::apply(*qApp);
    });
    QVERIFY(kept().keep(dap().form, dap().edition, official(), testDay(), {}).ok());
    const auto walker = atTheEnd();
    QCOMPARE(walker->cut().join(u'\n'), QString());
    walker->press(QStringLiteral("export/onOriginal"));
    walker->press(QStringLiteral("seal/wanted"));
    walker->press(QStringLiteral("savePdf")); // without a phrase
    picture(*walker, QStringLiteral("export-kept-200"));
    walker->press(QStringLiteral("seal/phrase/show"));
    picture(*walker, QStringLiteral("export-seal-200"));
    QCOMPARE(walker->cut().join(u'\n'), QString());
}

void TestOpenedPdf::aKeptFormThatChangedIsSaid()
{
    const auto form = kept().keep(dap().form, dap().edition, official(), testDay(), {});
    QVERIFY(form.ok());
    {
        QFile file(form->path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n% more");
    }
    const auto walker = atTheEnd();
    walker->press(QStringLiteral("savePdf"));
    QVERIFY(!isWritten(*walker, walker->files().toSave));
    const auto links
        = walker->find<QFrame>(QStringLiteral("errorSummary"))->findChildren<QAbstractButton *>();
    QCOMPARE(links.size(), 1);
    QVERIFY(links.first()->accessibleName().contains(QStringLiteral("modifié")));
    links.first()->click();
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("forgetOfficial"));
}

void TestOpenedPdf::aKeptFormThatIsGoneIsSaid()
{
    const auto form = kept().keep(dap().form, dap().edition, official(), testDay(), {});
    QVERIFY(form.ok());
    QVERIFY(QFile::remove(form->path));
    const auto walker = atTheEnd();
    auto *name = walker->find<QLabel>(QStringLiteral("officialName"));
    QVERIFY(name != nullptr);
    QVERIFY(name->text().contains(QStringLiteral("n'est plus sur cet ordinateur")));
    walker->press(QStringLiteral("forgetOfficial"));
    walker->press(QStringLiteral("forgetOfficial"));
    QVERIFY(kept().find(dap().form, dap().edition).ok());
}

void TestOpenedPdf::whatWasFilledIsKept()
{
    const auto walker = atTheEnd();
    walker->press(QStringLiteral("export/official"));
    walker->files().toOpen = {write(QStringLiteral("officiel.pdf"), official())};
    walker->press(QStringLiteral("chooseOfficial"));
    QVERIFY(walker->find<QAbstractButton>(QStringLiteral("keepOfficial")) == nullptr);
    walker->press(QStringLiteral("savePdf"));
    QTRY_VERIFY_WITH_TIMEOUT(
        walker->find<QAbstractButton>(QStringLiteral("keepOfficial")) != nullptr, 60000);
    walker->press(QStringLiteral("keepOfficial"));
    QTRY_VERIFY_WITH_TIMEOUT(
        walker->find<QAbstractButton>(QStringLiteral("forgetOfficial")) != nullptr, 10000);
    QVERIFY(kept().find(dap().form, dap().edition)->has_value());
}

void TestOpenedPdf::readingIsCancelledByKeyboard()
{
    const QString file = write(QStringLiteral("officiel.pdf"), official());
    Walker walker(*m_catalog, drafts(), nullptr, endless());
    for (const auto key : {Qt::Key_Space, Qt::Key_Escape}) {
        QElapsedTimer timer;
        timer.start();
        walker.window().openFile(file);
        QVERIFY(timer.elapsed() < 2000); // the window does not wait for it
        QVERIFY(isOn(walker, "prealable::ReadingPage"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("title"));
        QCOMPARE(walker.pageTitle(), QStringLiteral("Lecture du fichier…"));
        QTest::qWait(300);
        QVERIFY(walker.window().isReadingFile());
        QVERIFY(!QApplication::focusWidget()->accessibleName().isEmpty()); // read aloud
        picture(walker, QStringLiteral("reading"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("cancelReading"));
        QTest::keyClick(QApplication::focusWidget(), key);
        QVERIFY(!walker.window().isReadingFile());
        QVERIFY(isOn(walker, "prealable::StartPage"));
        QVERIFY(!walker.window().currentPage()->hasProblems());
    }
    QTest::qWait(500); // what was given up says nothing later
    QVERIFY(isOn(walker, "prealable::StartPage"));
    QVERIFY(!walker.window().currentPage()->hasProblems());
}

void TestOpenedPdf::theSecondDropCounts()
{
    const QString slow = write(QStringLiteral("lent.pdf"), official());
    Walker walker(*m_catalog, drafts(), nullptr, endless());
    drop(walker, slow);
    QTest::qWait(200);
    drop(walker, QStringLiteral(PREALABLE_SOURCE_DIR "/packaging/sample-request.json"));
    QTRY_VERIFY_WITH_TIMEOUT(isOn(walker, "prealable::ReviewPage"), 10000);
    QTest::qWait(500);
    QVERIFY(isOn(walker, "prealable::ReviewPage"));
}

void TestOpenedPdf::theWindowClosesWhileReading()
{
    QElapsedTimer timer;
    {
        Walker walker(*m_catalog, drafts(), nullptr, endless());
        walker.window().openFile(write(QStringLiteral("officiel.pdf"), official()));
        QTest::qWait(200);
        timer.start();
        walker.window().close();
    }
    QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
}

void TestOpenedPdf::hostileFilesCostASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    RawPdf bomb = RawPdf::form("/Contents 5 0 R");
    bomb.setBomb(5, {}, qint64(10) << 30);
    QTest::newRow("bomb") << bomb.save();
    QTest::newRow("cut") << official().left(900);
    QTest::newRow("a name alone") << QByteArray("%PDF-");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zip") << QByteArray("PK\3\4 a document");
    QTest::newRow("encrypted") << OfficialPdf(dap(), {dap().cerfa, dap().reference})
                                      .save({false, false, "secret", "owner"});
}

void TestOpenedPdf::hostileFilesCostASentence()
{
    QFETCH(QByteArray, bytes);
    Walker walker(*m_catalog, drafts());
    walker.open(write(QStringLiteral("piège.pdf"), bytes));
    QVERIFY(isOn(walker, "prealable::StartPage"));
    QVERIFY(walker.window().currentPage()->hasProblems());
    const auto links
        = walker.find<QFrame>(QStringLiteral("errorSummary"))->findChildren<QAbstractButton *>();
    QCOMPARE(links.size(), 1);
    QVERIFY(links.first()->accessibleName().endsWith(u'.'));
}

void TestOpenedPdf::theLaboratoryIsOpened()
{
    PREALABLE_NEEDS_SHARED();
    Walker walker(*m_catalog, drafts());
    int opened = 0;
    for (const char *folder : {"corpus/lab", "corpus"}) {
        const QDir files(sharedPath(QString::fromLatin1(folder)));
        for (const QString &name : files.entryList({QStringLiteral("*.pdf")}, QDir::Files)) {
            walker.open(files.filePath(name));
            const bool said = isOn(walker, "prealable::FoundFormPage")
                || (isOn(walker, "prealable::StartPage")
                    && walker.window().currentPage()->hasProblems());
            QVERIFY2(said, qPrintable(name));
            if (isOn(walker, "prealable::FoundFormPage")) {
                QVERIFY2(walker.pageTitle().contains(QStringLiteral("ne connaît pas")),
                    qPrintable(name + u' ' + walker.pageTitle()));
                walker.press(QStringLiteral("back"));
            }
            ++opened;
        }
    }
    QVERIFY(opened > 45);
}

QTEST_MAIN(TestOpenedPdf)
#include "test_openedpdf.moc"
