// « J'ai le formulaire officiel (PDF) » on the last page: what the user's file becomes, and what is
// said when it is another one.
#include "pdf/recognition.h"
#include "pdf/rendition.h"
#include "pdf/templateindex.h"
#include "rules/fieldvalues.h"
#include "support/flatform.h"
#include "support/shared.h"
#include "ui/calibrationdialog.h"
#include "ui/officialpdf.h"
#include "ui/page.h"
#include "ui/pagecanvas.h"
#include "ui/walker.h"

#include <QTest>

using namespace prealable;
using namespace prealable::test;

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void standInsAreFilled_data();
    void standInsAreFilled();
    void anOfficialPdfIsFilled();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void aFlatFormIsFilledOnceItsFieldsAreShown();
    void aStandInOfAnotherFormIsRefused();
    void noFileIsChosenYet();
    void theWayOutIsOurOwnPage();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    const FormEdition &edition(const char *form, const char *id) const;
    // The last page of a complete request, with the official form chosen.
    std::unique_ptr<Walker> withOfficial(const QString &official, const Request &request);
    Request sample(const QString &form, const QString &id) const;
    Request dap() const
    {
        return sample(QStringLiteral("transport-dap"), QStringLiteral("11575-08"));
    }
    void save(Walker &walker);
    void verifyFilled(Walker &walker, const QString &official, const Request &request);
    QString writeFile(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExport::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
}

void TestExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

const FormEdition &TestExport::edition(const char *form, const char *id) const
{
    const FormEdition *found
        = m_catalog->edition(FormId(QString::fromLatin1(form)), EditionId(QString::fromLatin1(id)));
    if (found == nullptr)
        qFatal("no %s/%s", form, id);
    return *found;
}

Request TestExport::sample(const QString &form, const QString &id) const
{
    const QMap<QString, QString> names
        = {{QStringLiteral("transport-dap"), QStringLiteral("sample")},
            {QStringLiteral("transport-prescription"), QStringLiteral("dialysis-in-ald")},
            {QStringLiteral("transport-leave"), QStringLiteral("weekend-at-home")}};
    const auto request = caseRequest(*m_catalog,
        QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/%1/%2/%3.json")
            .arg(form, id, names.value(form)));
    if (!request)
        qFatal("no case of %s", qPrintable(form));
    return *request;
}

QString TestExport::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

std::unique_ptr<Walker> TestExport::withOfficial(const QString &official, const Request &request)
{
    auto walker = std::make_unique<Walker>(*m_catalog, path(QStringLiteral("drafts")));
    if (!walker->window().session().open(request))
        return walker;
    walker->window().goToStep(QStringLiteral("export"));
    walker->press(QStringLiteral("export/official"));
    walker->files().toOpen = {official};
    walker->press(QStringLiteral("chooseOfficial"));
    walker->files().toSave = path(QStringLiteral("out.pdf"));
    return walker;
}

void TestExport::save(Walker &walker)
{
    walker.press(QStringLiteral("savePdf"));
    const auto ended = [&] {
        const auto *state = walker.find<QLabel>(QStringLiteral("exportState"));
        return walker.window().currentPage()->hasProblems()
            || (state != nullptr && state->text().contains(QStringLiteral("enregistré")));
    };
    QTRY_VERIFY_WITH_TIMEOUT(ended(), 60000);
}

void TestExport::verifyFilled(Walker &walker, const QString &official, const Request &request)
{
    QFile before(official);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray pristine = before.readAll();
    save(walker);
    QVERIFY(!walker.window().currentPage()->hasProblems());
    QFile after(official);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QVERIFY(after.readAll() == pristine); // the user's file is as it was
    const auto written = readPdfFile(path(QStringLiteral("out.pdf")));
    QVERIFY(written.ok());
    const auto index = indexTemplate(*written);
    QVERIFY(index.ok());
    const auto found = recognise(*m_catalog, *written, *index);
    QVERIFY(found.ok());
    QCOMPARE(found->form, request.form);
    QCOMPARE(found->kind, PdfKind::Export);
    const FormEdition &edition = walker.window().session().edition();
    const PdfFieldValues values
        = fieldValues(edition, m_catalog->law(), walker.window().session().assessment());
    int compared = 0;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const PdfFieldInfo *field = index->field(it.key());
        QVERIFY2(field != nullptr, qPrintable(it.key().text()));
        const PdfMapping *mapping = edition.pdfField(it.key());
        if (it->text.isEmpty() || (mapping != nullptr && mapping->continues))
            continue; // a long text may go on elsewhere
        QCOMPARE(field->value, it->text);
        ++compared;
    }
    QVERIFY(compared > 8);
}

void TestExport::standInsAreFilled_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("file");
    for (const auto &[form, id] :
        {std::pair("transport-dap", "11575-08"), std::pair("transport-prescription", "11574-07"),
            std::pair("transport-leave", "16184-01")}) {
        for (const char *kind : {"", "-hybrid"}) {
            const QString file
                = QStringLiteral("standin-%1%2.pdf").arg(QLatin1String(id), QLatin1String(kind));
            QTest::newRow(qPrintable(file))
                << QString::fromLatin1(form) << QString::fromLatin1(id) << file;
        }
    }
}

void TestExport::standInsAreFilled()
{
    PREALABLE_NEEDS_SHARED();
    QFETCH(QString, form);
    QFETCH(QString, id);
    QFETCH(QString, file);
    const QString official = sharedPath(QStringLiteral("standins/") + file);
    const Request request = sample(form, id);
    const auto walker = withOfficial(official, request);
    verifyFilled(*walker, official, request);
}

void TestExport::anOfficialPdfIsFilled()
{
    const FormEdition &form = edition("transport-dap", "11575-08");
    const QString official = writeFile(QStringLiteral("formulaire officiel é.pdf"),
        OfficialPdf(form, {form.cerfa, form.reference}).save());
    const auto walker = withOfficial(official, dap());
    QCOMPARE(walker->window().session().edition().edition, form.edition);
    verifyFilled(*walker, official, dap());
}

void TestExport::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const FormEdition &dapForm = edition("transport-dap", "11575-08");
    const FormEdition &leave = edition("transport-leave", "16184-01");
    const SupersededEdition old = dapForm.supersedes.first();
    QByteArray right = OfficialPdf(dapForm, {dapForm.cerfa, dapForm.reference}).save();
    QTest::newRow("superseded") << OfficialPdf(dapForm, {old.cerfa, old.reference}).save()
                                << dapForm.cerfa;
    QTest::newRow("other form") << OfficialPdf(leave, {leave.cerfa, leave.reference}).save()
                                << dapForm.cerfa;
    QTest::newRow("encrypted") << OfficialPdf(dapForm, {dapForm.cerfa, dapForm.reference})
                                      .save({false, false, "secret", "owner"})
                               << QStringLiteral("mot de passe");
    QTest::newRow("cut") << right.left(900) << QStringLiteral("PDF");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("PDF");
    QTest::newRow("no PDF") << QByteArray("PK\3\4 a document") << QStringLiteral("PDF");
    QTest::newRow("no fields") << PdfBuilder().page().save() << QStringLiteral("PDF");
}

void TestExport::otherFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString official = writeFile(QStringLiteral("officiel.pdf"), bytes);
    const auto walker = withOfficial(official, dap());
    save(*walker);
    QVERIFY(walker->window().currentPage()->hasProblems());
    QVERIFY(!QFile::exists(path(QStringLiteral("out.pdf"))));
    const auto links
        = walker->find<QFrame>(QStringLiteral("errorSummary"))->findChildren<QAbstractButton *>();
    QCOMPARE(links.size(), 1);
    const QString said = links.first()->accessibleName();
    QVERIFY2(said.contains(says), qPrintable(said));
    QVERIFY2(said.endsWith(u'.') && said.size() < 250, qPrintable(said));
    // The link leads to the choice of another file, or to where the fields of this one are shown.
    const bool mended = qstrcmp(QTest::currentDataTag(), "no fields") == 0;
    links.first()->click();
    QCOMPARE(QApplication::focusWidget()->objectName(),
        mended ? QStringLiteral("calibrate") : QStringLiteral("chooseOfficial"));
}

void TestExport::aFlatFormIsFilledOnceItsFieldsAreShown()
{
    const FormEdition &form = edition("transport-dap", "11575-08");
    const QString official
        = writeFile(QStringLiteral("plat.pdf"), flattened(renditionTemplate(form).value()));
    const auto walker = withOfficial(official, dap());
    save(*walker);
    QVERIFY(!QFile::exists(path(QStringLiteral("out.pdf"))));
    walker->press(QStringLiteral("calibrate"));
    auto *dialog = walker->window().findChild<CalibrationDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->draft().entries().size() > 100, 60000);
    auto *confirm = dialog->findChild<QAbstractButton *>(QStringLiteral("calibration.confirmPage"));
    auto *page = dialog->findChild<PageCanvas *>(QStringLiteral("calibration.page"));
    for (int i = 0; i < 3; ++i) {
        page->setPage(i);
        confirm->click();
    }
    dialog->findChild<QAbstractButton *>(QStringLiteral("calibration.save"))->click();
    walker->press(QStringLiteral("savePdf"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(QStringLiteral("out.pdf"))), 60000);
    QVERIFY(!walker->window().currentPage()->hasProblems());
    const auto written = indexTemplate(readPdfFile(path(QStringLiteral("out.pdf"))).value());
    QVERIFY(written.ok());
    const PdfFieldInfo *name = written->field(PdfFieldName(QStringLiteral("n et p")));
    QVERIFY(name && name->value.contains(QLatin1String("MARTIN")));
}

void TestExport::aStandInOfAnotherFormIsRefused()
{
    PREALABLE_NEEDS_SHARED();
    const auto walker
        = withOfficial(sharedPath(QStringLiteral("standins/standin-16184-01.pdf")), dap());
    save(*walker);
    QVERIFY(walker->window().currentPage()->hasProblems());
    QVERIFY(!QFile::exists(path(QStringLiteral("out.pdf"))));
}

void TestExport::noFileIsChosenYet()
{
    Walker walker(*m_catalog, path(QStringLiteral("drafts")));
    QVERIFY(walker.window().session().open(dap()));
    walker.window().goToStep(QStringLiteral("export"));
    walker.files().toSave = path(QStringLiteral("out.pdf"));
    walker.press(QStringLiteral("export/official"));
    walker.press(QStringLiteral("savePdf"));
    QVERIFY(walker.window().currentPage()->hasProblems());
    QVERIFY(!QFile::exists(path(QStringLiteral("out.pdf"))));
}

void TestExport::theWayOutIsOurOwnPage()
{
    const QString official = writeFile(QStringLiteral("officiel.pdf"), "nothing");
    const auto walker = withOfficial(official, dap());
    save(*walker);
    QVERIFY(walker->window().currentPage()->hasProblems());
    walker->press(QStringLiteral("export/own"));
    walker->press(QStringLiteral("savePdf"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(QStringLiteral("out.pdf"))), 60000);
    QVERIFY(!walker->window().currentPage()->hasProblems());
}

QTEST_MAIN(TestExport)
#include "test_export.moc"
