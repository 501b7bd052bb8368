// Our own pages: everything stands in its place, and the PDF is a form with the official names.
#include "catalog/catalog.h"
#include "pdf/measure.h"
#include "pdf/pagereader.h"
#include "pdf/rendition.h"
#include "pdf/renditionfixture.h"
#include "pdf/renditionlayout.h"
#include "pdf/templateindex.h"
#include "pdf/textlayout.h"
#include "resources.h"
#include "support/righttoleft.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace prealable;

namespace {

QList<FormEdition> editions()
{
    static const Result<Catalog, Errors> catalog
        = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    QList<FormEdition> all{test::RenditionFixture().edition()};
    if (catalog) {
        for (const FormEdition &edition : catalog->editions()) {
            if (!edition.isLetter())
                all += edition;
        }
    }
    return all;
}

void addEditions()
{
    QTest::addColumn<int>("number");
    const QList<FormEdition> all = editions();
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all[i].form.text())) << int(i);
}

FormEdition withBlocks(int copies)
{
    FormEdition edition = test::RenditionFixture().edition();
    const RenditionBlock block = edition.rendition.first();
    for (int i = 0; i < copies; ++i)
        edition.rendition.insert(1, block);
    return edition;
}

bool isInside(const QRectF &rect)
{
    return PageBody.adjusted(-0.1, -0.1, 0.1, 0.1)
        .contains(rect.adjusted(0, 0, 0, 0.01)); // a rule has no height
}

bool overlap(const QRectF &a, const QRectF &b)
{
    return a.adjusted(0.1, 0.1, -0.1, -0.1).intersects(b.adjusted(0.1, 0.1, -0.1, -0.1));
}

QRectF inked(const RenditionText &text)
{
    double width = 0;
    for (const QString &line : text.lines)
        width = std::max(
            width, textWidth(line, text.size, text.bold ? Weight::Bold : Weight::Regular));
    QRectF rect = text.rect;
    if (text.alignment & Qt::AlignRight)
        rect.setLeft(rect.right() - width);
    else if (text.alignment & Qt::AlignHCenter)
        rect.setLeft(rect.center().x() - width / 2);
    rect.setWidth(width);
    return rect;
}

QByteArray written(const QTemporaryDir &folder, const QByteArray &pdf, QString *path)
{
    *path = folder.filePath(QStringLiteral("page.pdf"));
    QFile file(*path);
    if (file.open(QIODevice::WriteOnly))
        file.write(pdf);
    return pdf;
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

// How dark each of 24 × 34 parts of a page is, 0 to 255.
QList<double> darkness(const QImage &image)
{
    constexpr int Columns = 24;
    constexpr int Rows = 34;
    QList<double> sums(Columns * Rows);
    QList<int> counts(Columns * Rows);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int part = (y * Rows / image.height()) * Columns + x * Columns / image.width();
            sums[part] += 255 - qGray(image.pixel(x, y));
            ++counts[part];
        }
    }
    for (int i = 0; i < sums.size(); ++i)
        sums[i] /= std::max(1, counts[i]);
    return sums;
}

} // namespace

class TestRendition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        loadBundledFonts();
        QVERIFY2(editions().size() > 1, "The forms cannot be loaded.");
    }

    void everythingStandsInsideTheMargins_data() { addEditions(); }
    void everythingStandsInsideTheMargins()
    {
        QFETCH(int, number);
        const auto pages = layoutRendition(editions().at(number));
        QVERIFY2(pages.ok(), qPrintable(pages.ok() ? QString() : pages.error().where));
        for (const RenditionPage &page : *pages) {
            for (const RenditionShape &shape : page.shapes)
                QVERIFY(isInside(shape.rect));
            for (const RenditionWidget &widget : page.widgets)
                QVERIFY2(isInside(widget.rect), qPrintable(widget.pdf.text()));
            for (const RenditionText &text : page.texts)
                QVERIFY2(isInside(inked(text)), qPrintable(text.lines.join(u' ')));
        }
    }

    void nothingOverlaps_data() { addEditions(); }
    void nothingOverlaps()
    {
        QFETCH(int, number);
        const auto pages = layoutRendition(editions().at(number));
        QVERIFY(pages.ok());
        for (const RenditionPage &page : *pages) {
            QList<std::pair<QRectF, QString>> all;
            for (const RenditionWidget &widget : page.widgets)
                all << std::pair(widget.rect, widget.pdf.text());
            for (const RenditionText &text : page.texts)
                all << std::pair(inked(text), text.lines.join(u' '));
            for (qsizetype i = 0; i < all.size(); ++i) {
                for (qsizetype j = i + 1; j < all.size(); ++j)
                    QVERIFY2(!overlap(all[i].first, all[j].first),
                        qPrintable(all[i].second + QStringLiteral(" / ") + all[j].second));
            }
        }
    }

    void everyCaptionIsWhole_data() { addEditions(); }
    void everyCaptionIsWhole()
    {
        QFETCH(int, number);
        const FormEdition edition = editions().at(number);
        const auto pages = layoutRendition(edition);
        QVERIFY(pages.ok());
        QStringList shown;
        for (const RenditionPage &page : *pages) {
            for (const RenditionText &text : page.texts) {
                QVERIFY(text.size >= SmallestCaption - 0.01);
                shown << text.lines.join(u' ');
            }
        }
        for (const RenditionPage &page : *pages) {
            for (const RenditionWidget &widget : page.widgets) {
                // In a table the header has the caption; a mention is words and nothing else.
                const QString caption = widget.caption.section(QStringLiteral(" (ligne "), 0, 0);
                const bool drawn = widget.kind != RenditionCell::Kind::Mention;
                QVERIFY2(!drawn || caption.isEmpty() || shown.contains(caption),
                    qPrintable(widget.caption));
            }
        }
    }

    void theUsualFormsTakeOnePagePerVolet_data() { addEditions(); }
    void theUsualFormsTakeOnePagePerVolet()
    {
        QFETCH(int, number);
        const FormEdition edition = editions().at(number);
        const auto pages = layoutRendition(edition);
        QVERIFY(pages.ok());
        QCOMPARE(pages->size(), edition.volets.size());
    }

    void whatIsTooMuchForAPageGoesOnOnTheNext()
    {
        const auto pages = layoutRendition(withBlocks(7));
        QVERIFY(pages.ok());
        QCOMPARE(pages->size(), 6);
        QCOMPARE(pages->at(1).volet, 1);
        QCOMPARE(pages->at(1).pageCount, 2);
        const auto hasTitle = [&](int page, const QString &title) {
            const QList<RenditionText> &texts = pages->at(page).texts;
            return std::any_of(texts.begin(), texts.end(),
                [&](const RenditionText &text) { return text.lines.join(u' ') == title; });
        };
        QVERIFY(hasTitle(0, QStringLiteral("Volet 1, page 1/2")));
        QVERIFY(hasTitle(1, QStringLiteral("Volet 1, page 2/2")));
    }

    void aCaptionThatCannotBeShownIsRefused()
    {
        FormEdition edition = test::RenditionFixture().edition();
        const RenditionCell &key = edition.rendition.first().rows.at(1).at(1);
        edition.texts[key.label.text()] = QString(200, u'm');
        const auto pages = layoutRendition(edition);
        QVERIFY(!pages.ok());
        QCOMPARE(pages.error().code, ErrorCode::FormsInvalid);
        QVERIFY(pages.error().where.contains(key.pdf.text()));
    }

    void healthDataStaysOnItsVolet()
    {
        FormEdition edition = test::RenditionFixture().edition();
        for (RenditionBlock &block : edition.rendition)
            block.volets = {1, 2, 3};
        const auto pages = layoutRendition(edition);
        QVERIFY(pages.ok());
        for (const RenditionPage &page : *pages) {
            for (const RenditionWidget &widget : page.widgets)
                QVERIFY(widget.pdf.text() != QLatin1String("elmedic") || page.volet == 1);
        }
    }

    void theFieldsAreThoseOfTheOfficialForm_data() { addEditions(); }
    void theFieldsAreThoseOfTheOfficialForm()
    {
        QFETCH(int, number);
        const FormEdition edition = editions().at(number);
        const auto pdf = renditionTemplate(edition);
        QVERIFY2(pdf.ok(), qPrintable(pdf.ok() ? QString() : pdf.error().where));
        const auto index = indexTemplate(*pdf);
        QVERIFY(index.ok());
        QCOMPARE(index->fields.size(), edition.pdf.size());
        QCOMPARE(index->technology, PdfTechnology::AcroForm);
        for (const PdfMapping &mapping : edition.pdf) {
            const PdfFieldInfo *field = index->field(mapping.name);
            QVERIFY2(field, qPrintable(mapping.name.text()));
            QCOMPARE(field->type == PdfFieldType::CheckBox, mapping.box);
            if (mapping.maxLength > 0)
                QCOMPARE(field->maxLength, mapping.maxLength);
            QVERIFY(!field->readOnly);
            QVERIFY(!field->tooltip.isEmpty());
            for (const QByteArray &state : field->states)
                QVERIFY(mapping.states.contains(QString::fromUtf8(state)));
            for (const StateChoice &choice : mapping.choices)
                QVERIFY2(
                    field->states.contains(choice.state.toUtf8()), qPrintable(mapping.name.text()));
            for (const PdfWidget &widget : field->widgets)
                QVERIFY(index->pages.at(widget.page).contains(widget.rect));
        }
    }

    void aFieldThatIsNotDrawnIsRefused()
    {
        FormEdition edition = test::RenditionFixture().edition();
        edition.rendition.removeLast();
        const auto pdf = renditionTemplate(edition);
        QVERIFY(!pdf.ok());
        QCOMPARE(pdf.error().code, ErrorCode::FormsInvalid);
        QCOMPARE(pdf.error().where, QStringLiteral("acc"));
    }

    void aCombOfAnotherLengthIsRefused()
    {
        FormEdition edition = test::RenditionFixture().edition();
        for (PdfMapping &mapping : edition.pdf) {
            if (mapping.name.text() == QLatin1String("date naiss"))
                mapping.maxLength = 10;
        }
        QVERIFY(!renditionTemplate(edition).ok());
    }

    void theSameEditionGivesTheSameBytes()
    {
        const FormEdition edition = test::RenditionFixture().edition();
        const auto first = renditionTemplate(edition);
        QTest::qWait(1100); // a date in the file would differ
        const auto second = renditionTemplate(edition);
        QVERIFY(first.ok() && second.ok());
        QVERIFY(*first == *second);
        QVERIFY(!first->contains("CreationDate"));
    }

    // « Prix (€) » stays so on the paper of somebody who reads Arabic.
    void theWindowsDirectionChangesNoByte_data() { addEditions(); }
    void theWindowsDirectionChangesNoByte()
    {
        QFETCH(int, number);
        const FormEdition edition = editions().at(number);
        const auto usual = renditionTemplate(edition);
        const test::RightToLeft arabic;
        const auto other = renditionTemplate(edition);
        QVERIFY(usual.ok() && other.ok());
        QVERIFY(*usual == *other);
    }

    void itSaysThatItIsNotOfficial_data() { addEditions(); }
    void itSaysThatItIsNotOfficial()
    {
        QFETCH(int, number);
        const FormEdition edition = editions().at(number);
        const auto pdf = renditionTemplate(edition);
        QVERIFY(pdf.ok());
        const auto reader = PageReader::open(*pdf);
        QVERIFY(reader.ok());
        for (int page = 0; page < reader->pageCount(); ++page) {
            const QString text = reader->text(page).simplified();
            QVERIFY(text.contains(edition.captions == Captions::Own
                    ? QStringLiteral("Fiche préparatoire non officielle")
                    : QStringLiteral("Reproduction non officielle")));
            QVERIFY(text.contains(edition.cerfa));
            QVERIFY(text.contains(edition.reference));
            QVERIFY(
                text.contains(QStringLiteral("page %1/%2").arg(page + 1).arg(reader->pageCount())));
        }
    }

    void otherReadersAgree_data() { addEditions(); }
    void otherReadersAgree()
    {
        QFETCH(int, number);
        const QString qpdf = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
        const QString mutool = QStandardPaths::findExecutable(QStringLiteral("mutool"));
        if (qpdf.isEmpty() || mutool.isEmpty()) {
            // CI has the other readers: there their absence is a failure.
            QVERIFY2(qEnvironmentVariable("CI") != QLatin1String("true"), "A reader is missing.");
            QSKIP("qpdf and mutool are not installed.");
        }
        const auto pdf = renditionTemplate(editions().at(number));
        QVERIFY(pdf.ok());
        QTemporaryDir folder;
        QString path;
        written(folder, *pdf, &path);
        QVERIFY(run(qpdf, {QStringLiteral("--check"), path}));
        const QString image = folder.filePath(QStringLiteral("page.png"));
        QVERIFY(run(mutool,
            {QStringLiteral("draw"), QStringLiteral("-q"), QStringLiteral("-r"),
                QStringLiteral("72"), QStringLiteral("-o"), image, path, QStringLiteral("1")}));
        const auto reader = PageReader::open(*pdf);
        QVERIFY(reader.ok());
        const QList<double> ours = darkness(reader->image(0, 1));
        const QList<double> theirs = darkness(QImage(image));
        for (qsizetype i = 0; i < ours.size(); ++i)
            QVERIFY2(std::abs(ours[i] - theirs[i]) < 24, qPrintable(QString::number(i)));
    }

    void theJoinedSheetShowsEveryWord()
    {
        QStringList words;
        for (int i = 0; i < 1500; ++i)
            words << QStringLiteral("mot%1").arg(i);
        const FormEdition edition = test::RenditionFixture().edition();
        const auto sheets = continuationSheets(edition, QStringLiteral("Patient : Zoé MARTIN"),
            {{QStringLiteral("Éléments d'ordre médical"), words.join(u' '), {1}},
                {QStringLiteral("Adresse"), QString(400, u'w') + QStringLiteral("fin"), {1, 2}}});
        QVERIFY(sheets.ok());
        const auto reader = PageReader::open(sheets->pdf);
        QVERIFY(reader.ok());
        QVERIFY(reader->pageCount() > 2);
        QCOMPARE(sheets->volets.size(), reader->pageCount());
        QCOMPARE(sheets->volets.first(), QList<int>({1}));
        QCOMPARE(sheets->volets.last(), QList<int>({1, 2}));
        // Whose it is, on each; what is medical stays with its volet.
        for (int page = 0; page < reader->pageCount(); ++page) {
            QVERIFY(reader->text(page).contains(QStringLiteral("Zoé MARTIN")));
            QVERIFY(reader->text(page).simplified().contains(QStringLiteral("non officielle")));
            const bool medical = sheets->volets.at(page) == QList<int>({1});
            QCOMPARE(reader->text(page).contains(QStringLiteral("mot")), medical);
            QCOMPARE(reader->text(page).contains(QStringLiteral("(suite)")), true);
        }
        QStringList found;
        for (int page = 0; page < reader->pageCount(); ++page)
            found += reader->text(page).simplified().split(u' ');
        for (const QString &word : words)
            QVERIFY2(found.contains(word), qPrintable(word));
        QCOMPARE(found.join(QString()).count(u'w'), 400);
        const auto index = indexTemplate(sheets->pdf);
        QVERIFY(index.ok());
        QVERIFY(index->fields.isEmpty());
    }
};

QTEST_MAIN(TestRendition)
#include "test_rendition.moc"
