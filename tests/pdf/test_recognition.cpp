// Which form a PDF is, by what is printed in it and by its fields.
#include "catalog/catalog.h"
#include "pdf/pdfwriter.h"
#include "pdf/recognition.h"
#include "pdf/rendition.h"
#include "pdf/textlayout.h"
#include "resources.h"
#include "support/shared.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <algorithm>

using namespace prealable;

namespace {

const Catalog &catalog()
{
    static const Result<Catalog, Errors> loaded
        = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    if (!loaded)
        qFatal("The forms cannot be loaded.");
    return *loaded;
}

const FormEdition &firstForm()
{
    const QList<FormEdition> &all = catalog().editions();
    return *std::find_if(
        all.begin(), all.end(), [](const FormEdition &edition) { return !edition.isLetter(); });
}

Recognition recognised(const QByteArray &pdf)
{
    const auto index = indexTemplate(pdf);
    if (!index)
        return {};
    const auto found = recognise(catalog(), pdf, *index);
    return found ? *found : Recognition();
}

QByteArray page(const QStringList &lines)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (qsizetype i = 0; i < lines.size(); ++i)
        painter.drawText(QPointF(100, 400 + 300 * double(i)), lines[i]);
    painter.end();
    return bytes;
}

} // namespace

class TestRecognition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        loadBundledFonts();
    }

    void standIns_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("edition");
        const QStringList rows[] = {{QStringLiteral("11575-08"), QStringLiteral("transport-dap")},
            {QStringLiteral("11574-07"), QStringLiteral("transport-prescription")},
            {QStringLiteral("16184-01"), QStringLiteral("transport-leave")}};
        for (const QStringList &row : rows) {
            for (const QString &suffix : {QString(), QStringLiteral("-hybrid")}) {
                const QString file
                    = QStringLiteral("standins/standin-%1%2.pdf").arg(row[0], suffix);
                QTest::newRow(qPrintable(file)) << file << row[1] << row[0];
            }
        }
    }
    void standIns()
    {
        PREALABLE_NEEDS_SHARED();
        QFETCH(QString, file);
        QFETCH(QString, form);
        QFETCH(QString, edition);
        const auto pdf = readPdfFile(test::sharedPath(file));
        QVERIFY(pdf.ok());
        const Recognition found = recognised(*pdf);
        QCOMPARE(found.form.text(), form);
        QCOMPARE(found.edition.text(), edition);
        QCOMPARE(found.kind, PdfKind::Official);
        QVERIFY(!found.superseded);
        QVERIFY(found.answersJson.isEmpty());
    }

    void ourOwnPages()
    {
        for (const FormEdition &edition : catalog().editions()) {
            if (edition.isLetter())
                continue; // no page to recognise
            const auto pdf = renditionTemplate(edition);
            QVERIFY2(pdf.ok(), qPrintable(edition.form.text()));
            const Recognition found = recognised(*pdf);
            QCOMPARE(found.kind, PdfKind::Rendition);
            QCOMPARE(found.form, edition.form);
            QCOMPARE(found.edition, edition.edition);
        }
    }

    void anExportCarriesItsAnswers()
    {
        const FormEdition &edition = firstForm();
        const auto pdf = renditionTemplate(edition);
        QVERIFY(pdf.ok());
        WriteOptions options;
        options.answersJson = "{\"format\":\"prealable-request\",\"version\":1}";
        const auto filled = writePdf(*pdf, {}, options);
        QVERIFY2(filled.ok(), qPrintable(filled.ok() ? QString() : filled.error().detail));
        const Recognition found = recognised(filled->pdf);
        QCOMPARE(found.kind, PdfKind::Export);
        QCOMPARE(found.answersJson, options.answersJson);
        QCOMPARE(found.form, edition.form);
        QVERIFY(!found.answersSealed);
    }

    // Its form is told by its page: nothing of what is sealed is needed.
    void anExportWithSealedAnswers()
    {
        const FormEdition &edition = firstForm();
        WriteOptions options;
        options.answersJson
            = R"({"format":"prealable-sealed-request","version":1,"sealed":"UFJTQg=="})";
        const auto filled = writePdf(*renditionTemplate(edition), {}, options);
        QVERIFY(filled.ok());
        const Recognition found = recognised(filled->pdf);
        QCOMPARE(found.kind, PdfKind::Export);
        QCOMPARE(found.form, edition.form);
        QVERIFY(found.answersSealed);
        QCOMPARE(found.answersJson, options.answersJson);
        QCOMPARE(*answersIn(filled->pdf), options.answersJson);
        // An answer with these words is none of it.
        options.answersJson
            = R"({"format":"prealable-request","answers":{"x":"\"prealable-sealed-request\""}})";
        const auto plain = writePdf(*renditionTemplate(edition), {}, options);
        QVERIFY(plain.ok() && !recognised(plain->pdf).answersSealed);
    }

    void earlierEditionsAreKnown()
    {
        int checked = 0;
        for (const FormEdition &edition : catalog().editions()) {
            for (const SupersededEdition &old : edition.supersedes) {
                const Recognition found
                    = recognised(page({QStringLiteral("n° %1").arg(old.cerfa), old.reference}));
                QCOMPARE(found.form, edition.form);
                QCOMPARE(found.edition, old.edition);
                QVERIFY(found.superseded);
                ++checked;
            }
        }
        QVERIFY(checked > 3);
    }

    void aNumberMayBePrintedWithSpaces()
    {
        const FormEdition &edition = firstForm();
        const QString spaced = QString(edition.cerfa).replace(u'*', QStringLiteral(" * "));
        QCOMPARE(recognised(page({spaced})).edition, edition.edition);
    }

    void aSpecimenHasNoFields()
    {
        const FormEdition &edition = firstForm();
        const Recognition found = recognised(page({edition.cerfa, QStringLiteral("SPECIMEN")}));
        QCOMPARE(found.kind, PdfKind::Specimen);
        QCOMPARE(found.form, edition.form);
    }

    void aLaterEditionIsOfTheFormButNotKnown()
    {
        const FormEdition &edition = firstForm();
        const QString later = edition.cerfa.section(u'*', 0, 0) + QStringLiteral("*98");
        const Recognition found = recognised(page({later}));
        QCOMPARE(found.form, edition.form);
        QCOMPARE(found.edition.text(), QString(later).replace(u'*', u'-'));
        QVERIFY(!found.superseded);
        QCOMPARE(found.kind, PdfKind::Unknown);
    }

    void anotherPdfIsNotRecognised()
    {
        const Recognition found
            = recognised(page({QStringLiteral("Recette de la soupe à l'oignon")}));
        QCOMPARE(found.kind, PdfKind::Unknown);
        QVERIFY(found.form.isEmpty());
    }

    void realFormsOfOthersAreNotTakenForOurs()
    {
        PREALABLE_NEEDS_SHARED();
        const QDir corpus(test::sharedPath(QStringLiteral("corpus")));
        const QStringList files = corpus.entryList({QStringLiteral("*.pdf")}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files) {
            const auto pdf = readPdfFile(corpus.filePath(file));
            QVERIFY2(pdf.ok(), qPrintable(file));
            const Recognition found = recognised(*pdf);
            QVERIFY2(found.kind == PdfKind::Unknown, qPrintable(file));
        }
    }
};

QTEST_MAIN(TestRecognition)
#include "test_recognition.moc"
