// Filled forms as strangers see them: qpdf's own check, another reader of the values, and the
// pixels of two viewers: ink in every filled box, none outside.
#include "pdf/pdfwriter.h"
#include "resources.h"
#include "support/pdfbuilder.h"
#include "support/shared.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>
#include <poppler-qt6.h>

using namespace prealable;
using prealable::test::PdfBuilder;

namespace {

constexpr int dpi = 96;

struct Viewer {
    QString name;
    QList<QImage> pages;
};

QList<QImage> popplerPages(const QByteArray &pdf)
{
    QList<QImage> pages;
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    for (int i = 0; document && i < document->numPages(); ++i)
        pages.append(document->page(i)->renderToImage(dpi, dpi));
    return pages;
}

bool saved(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray outputOf(const QString &program, const QStringList &arguments, int *status)
{
    QProcess process;
    process.start(program, arguments);
    *status = process.waitForFinished(60'000) ? process.exitCode() : -1;
    return process.readAllStandardOutput() + process.readAllStandardError();
}

QList<QImage> mupdfPages(const QByteArray &pdf)
{
    QList<QImage> pages;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.pdf"));
    if (!saved(path, pdf))
        return pages;
    int status = 0;
    outputOf(QStringLiteral("mutool"),
        {QStringLiteral("draw"), QStringLiteral("-q"), QStringLiteral("-r"), QString::number(dpi),
            QStringLiteral("-o"), folder.filePath(QStringLiteral("%d.png")), path},
        &status);
    for (int i = 1; QFile::exists(folder.filePath(QStringLiteral("%1.png").arg(i))); ++i)
        pages.append(QImage(folder.filePath(QStringLiteral("%1.png").arg(i))));
    return pages;
}

bool hasProgram(const char *name)
{
    return !QStandardPaths::findExecutable(QLatin1String(name)).isEmpty();
}

QList<Viewer> viewersOf(const QByteArray &pdf)
{
    QList<Viewer> viewers{{QStringLiteral("Poppler"), popplerPages(pdf)}};
    if (hasProgram("mutool"))
        viewers.append({QStringLiteral("MuPDF"), mupdfPages(pdf)});
    return viewers;
}

// A widget's rectangle in the pixels of its page (pages that are not turned).
QRect pixelsOf(const QRectF &rect, const QRectF &page)
{
    const double scale = dpi / 72.0;
    return QRectF((rect.left() - page.left()) * scale, (page.bottom() - rect.bottom()) * scale,
        rect.width() * scale, rect.height() * scale)
        .toAlignedRect();
}

bool differ(QRgb a, QRgb b)
{
    return std::abs(qGray(a) - qGray(b)) > 48;
}

// Whether some pixel of the rectangle changed; changed pixels are painted over.
bool takeInk(QImage &after, const QImage &before, const QRect &rect)
{
    bool hasInk = false;
    const QRect area = rect.intersected(after.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (differ(after.pixel(x, y), before.pixel(x, y))) {
                hasInk = true;
                after.setPixel(x, y, before.pixel(x, y));
            }
        }
    }
    return hasInk;
}

// The rectangle around every pixel that still differs; empty when none does.
QRect strayInk(const QImage &after, const QImage &before)
{
    QRect stray;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x) {
            if (differ(after.pixel(x, y), before.pixel(x, y)))
                stray |= QRect(x, y, 1, 1);
        }
    }
    return stray;
}

bool isFilled(const PdfWidget &widget, const PdfFieldInfo &field, const QString &value)
{
    const bool isBox = field.type == PdfFieldType::CheckBox || field.type == PdfFieldType::Radio;
    return !value.isEmpty() && (!isBox || shownState(widget.onState) == value);
}

// The first thing that is wrong in what a viewer shows, or nothing.
QString compareInk(const QList<QImage> &before, QList<QImage> after, const TemplateIndex &index,
    const PdfValues &values)
{
    if (before.size() != index.pages.size() || after.size() != before.size())
        return QStringLiteral("pages are missing");
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        const PdfFieldInfo *field = index.field(it.key());
        for (const PdfWidget &widget : field->widgets) {
            const QRect rect = pixelsOf(widget.rect, index.pages[widget.page]);
            const bool hasInk = takeInk(after[widget.page], before[widget.page], rect);
            if (isFilled(widget, *field, it.value()) && !hasInk)
                return QStringLiteral("no ink in ") + it.key().text();
        }
    }
    for (qsizetype page = 0; page < after.size(); ++page) {
        const QRect stray = strayInk(after[page], before[page]);
        if (!stray.isEmpty()) {
            return QStringLiteral("ink outside the boxes of page %1, from pixel %2,%3 to %4,%5")
                .arg(page + 1)
                .arg(stray.left())
                .arg(stray.top())
                .arg(stray.right())
                .arg(stray.bottom());
        }
    }
    return {};
}

// Something in every field that can be filled; texts that are hard to draw first.
PdfValues everyValue(const TemplateIndex &index)
{
    static const QStringList texts{QStringLiteral("Éloïse Œuvré-d’Aÿ « 10 € »"),
        QStringLiteral("Łukasz Żółć"), QStringLiteral("Владимир"), QStringLiteral("محمد بن علي"),
        QStringLiteral("12 bis, rue de l'Hôtel-de-Ville, 75004 Paris")};
    PdfValues values;
    int next = 0;
    for (const PdfFieldInfo &field : index.fields) {
        if (field.readOnly || field.widgets.isEmpty() || field.type == PdfFieldType::Signature
            || field.type == PdfFieldType::Button)
            continue;
        if (field.type != PdfFieldType::Text)
            values.insert(field.name,
                shownState(
                    field.states.value(next++ % std::max<qsizetype>(1, field.states.size()))));
        else if (field.maxLength > 0)
            values.insert(
                field.name, QStringLiteral("26909990040218").repeated(4).left(field.maxLength));
        else
            values.insert(field.name, texts[next++ % texts.size()]);
    }
    return values;
}

} // namespace

class TestPdfViewers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        loadBundledFonts();
    }
    void showTheStandIns_data();
    void showTheStandIns();
    void showOffsetPagesAndTurnedBoxes();
    void fillsTheCorpus_data();
    void fillsTheCorpus();
    void anotherReaderFindsTheValues();

private:
    void checkWithQpdf(const QByteArray &pdf);
};

void TestPdfViewers::checkWithQpdf(const QByteArray &pdf)
{
    if (!hasProgram("qpdf"))
        return;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.pdf"));
    QVERIFY(saved(path, pdf));
    int status = 0;
    const QByteArray said
        = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &status);
    QVERIFY2(status == 0, said.constData());
}

void TestPdfViewers::showTheStandIns_data()
{
    PREALABLE_NEEDS_SHARED();
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("flat");
    for (const char *form : {"11575-08", "11575-08-hybrid", "11574-07", "16184-01"}) {
        const QString file = QStringLiteral("standins/standin-%1.pdf").arg(QLatin1String(form));
        QTest::addRow("%s appended", form)
            << file << static_cast<int>(WriteMode::AppendOnly) << false;
        QTest::addRow("%s rewritten", form)
            << file << static_cast<int>(WriteMode::FullRewrite) << false;
        QTest::addRow("%s flat", form) << file << static_cast<int>(WriteMode::Auto) << true;
    }
}

void TestPdfViewers::showTheStandIns()
{
    QFETCH(QString, file);
    QFETCH(int, mode);
    QFETCH(bool, flat);
    const auto form = readPdfFile(test::sharedPath(file));
    QVERIFY(form.ok());
    const auto index = indexTemplate(*form);
    QVERIFY(index.ok());
    WriteOptions options;
    options.mode = static_cast<WriteMode>(mode);
    options.flat = flat;
    const PdfValues values = everyValue(*index);
    QCOMPARE(values.size(), index->fields.size());
    const auto written = writePdf(*form, *index, values, options);
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().where));
    checkWithQpdf(written->pdf);
    const QList<Viewer> before = viewersOf(*form);
    const QList<Viewer> after = viewersOf(written->pdf);
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QString wrong = compareInk(before[i].pages, after[i].pages, *index, values);
        QVERIFY2(wrong.isEmpty(), qPrintable(before[i].name + QStringLiteral(": ") + wrong));
    }
}

void TestPdfViewers::showOffsetPagesAndTurnedBoxes()
{
    PdfBuilder builder;
    builder.page(QRectF(-120.5, 40.25, 300, 400));
    builder.text(QStringLiteral("droit"), {{0, QRectF(-100, 300, 120.4, 14.7)}});
    builder.text(QStringLiteral("monte"), {{0, QRectF(-100, 100, 14, 120)}}, "", "/MK << /R 90 >>");
    builder.text(
        QStringLiteral("descend"), {{0, QRectF(-50, 100, 14, 120)}}, "", "/MK << /R 270 >>");
    builder.text(QStringLiteral("envers"), {{0, QRectF(0, 100, 120, 14)}}, "", "/MK << /R 180 >>");
    builder.box(
        QStringLiteral("case"), {{0, QRectF(0, 200, 11, 9), {}}}, "", PdfBuilder::Tick::None);
    const QByteArray form = builder.save();
    const auto index = indexTemplate(form);
    QVERIFY(index.ok());
    const PdfValues values = everyValue(*index);
    for (const bool flat : {false, true}) {
        WriteOptions options;
        options.flat = flat;
        const auto written = writePdf(form, values, options);
        QVERIFY(written.ok());
        checkWithQpdf(written->pdf);
        const QList<Viewer> before = viewersOf(form);
        const QList<Viewer> after = viewersOf(written->pdf);
        for (qsizetype i = 0; i < before.size(); ++i) {
            const QString wrong = compareInk(before[i].pages, after[i].pages, *index, values);
            QVERIFY2(wrong.isEmpty(), qPrintable(before[i].name + QStringLiteral(": ") + wrong));
        }
    }
}

void TestPdfViewers::fillsTheCorpus_data()
{
    PREALABLE_NEEDS_SHARED();
    QTest::addColumn<QString>("path");
    for (const char *folder : {"corpus", "corpus/lab"}) {
        const QDir forms(test::sharedPath(QLatin1String(folder)));
        const QStringList names = forms.entryList({QStringLiteral("*.pdf")}, QDir::Files);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << forms.filePath(name);
    }
}

// Every real form with fields is filled and read back, or refused with a reason.
void TestPdfViewers::fillsTheCorpus()
{
    QFETCH(QString, path);
    const auto form = readPdfFile(path);
    QVERIFY(form.ok());
    const auto index = indexTemplate(*form);
    if (!index) {
        QCOMPARE(index.error().code, ErrorCode::PdfEncrypted);
        return;
    }
    WriteOptions options;
    options.allowOverflow = true; // some boxes are too low or too narrow for the texts
    const auto written = writePdf(*form, *index, everyValue(*index), options);
    if (index->technology == PdfTechnology::Flat) {
        QCOMPARE(written.error().code, ErrorCode::PdfNoForm);
    } else if (index->technology == PdfTechnology::XfaDynamic) {
        QCOMPARE(written.error().code, ErrorCode::PdfDynamicXfa);
    } else if (index->forbidsFilling) {
        QCOMPARE(written.error().code, ErrorCode::PdfForbidden);
    } else {
        QVERIFY2(written.ok(),
            written.ok()
                ? ""
                : qPrintable(codeName(written.error().code) + u' ' + written.error().where));
        QVERIFY(written->checked);
        checkWithQpdf(written->pdf);
    }
}

void TestPdfViewers::anotherReaderFindsTheValues()
{
    PREALABLE_NEEDS_SHARED();
    if (!hasProgram("pdftk")) {
        // CI has the other reader: there its absence is a failure.
        QVERIFY2(qEnvironmentVariable("CI") != QLatin1String("true"), "pdftk is missing.");
        QSKIP("pdftk is not installed: no other reader to ask.");
    }
    const auto form
        = readPdfFile(test::sharedPath(QStringLiteral("standins/standin-11575-08-hybrid.pdf")));
    const auto index = indexTemplate(*form);
    const PdfValues values = everyValue(*index);
    const auto written = writePdf(*form, values, {});
    QVERIFY(written.ok());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.pdf"));
    QVERIFY(saved(path, written->pdf));
    int status = 0;
    const QString dump = QString::fromUtf8(outputOf(
        QStringLiteral("pdftk"), {path, QStringLiteral("dump_data_fields_utf8")}, &status));
    QCOMPARE(status, 0);
    PdfValues found;
    const QStringList blocks = dump.split(QStringLiteral("---\n"), Qt::SkipEmptyParts);
    for (const QString &block : blocks) {
        QString name;
        QString value;
        const QStringList lines = block.split(u'\n');
        for (const QString &each : lines) {
            if (each.startsWith(QStringLiteral("FieldName: ")))
                name = each.mid(11);
            else if (each.startsWith(QStringLiteral("FieldValue: ")))
                value = each.mid(12);
        }
        found.insert(PdfFieldName(name), value);
    }
    QCOMPARE(found, values);
}

QTEST_MAIN(TestPdfViewers)
#include "test_pdfviewers.moc"
