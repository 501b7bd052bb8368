// From a request to its PDF: official form, our own pages, drafts, overlay, long answers.
#include "catalog/catalog.h"
#include "pdf/formfiller.h"
#include "pdf/pagereader.h"
#include "pdf/recognition.h"
#include "pdf/renditioncache.h"
#include "pdf/textlayout.h"
#include "resources.h"
#include "store/requestfile.h"
#include "support/shared.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace prealable;

namespace {

const QDate Day(2026, 11, 21);

const Catalog &catalog()
{
    static const Result<Catalog, Errors> loaded
        = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    if (!loaded)
        qFatal("The forms cannot be loaded.");
    return *loaded;
}

Request sample(const QString &form, const QString &edition, const QString &name)
{
    QFile file(
        QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/%1/%2/%3.json").arg(form, edition, name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No case %s", qPrintable(file.fileName()));
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    const auto request = parseRequest(
        catalog(), QJsonDocument(whole.value(u"request").toObject()).toJson(), name, Day);
    if (!request)
        qFatal("%s", qPrintable(request.error().detail));
    return *request;
}

Request dap()
{
    return sample(
        QStringLiteral("transport-dap"), QStringLiteral("11575-08"), QStringLiteral("sample"));
}

Assessment assessed(const Request &request)
{
    return assess(*catalog().edition(request.form, request.edition), catalog().law(), request, Day);
}

Result<FilledForm> filled(const Request &request, const FillOptions &options)
{
    const auto checked = CheckedRequest::from(assessed(request));
    if (!checked)
        qFatal("The request is not ready.");
    return fillForm(catalog(), *checked, options);
}

QByteArray standIn(const QString &edition, const QString &suffix = {})
{
    const auto pdf = readPdfFile(
        test::sharedPath(QStringLiteral("standins/standin-%1%2.pdf").arg(edition, suffix)));
    return pdf ? *pdf : QByteArray();
}

QString pageText(const QByteArray &pdf, int page)
{
    const auto reader = PageReader::open(pdf);
    return reader ? reader->text(page).simplified() : QString();
}

void compareValues(const FilledForm &form)
{
    const auto index = indexTemplate(form.pdf);
    QVERIFY(index.ok());
    for (auto it = form.values.begin(); it != form.values.end(); ++it) {
        const PdfFieldInfo *field = index->field(it.key());
        QVERIFY2(field, qPrintable(it.key().text()));
        const QString expected = it->box && it->text.isEmpty() ? QStringLiteral("Off") : it->text;
        const QString found
            = it->box && field->value.isEmpty() ? QStringLiteral("Off") : field->value;
        QCOMPARE(found, expected);
    }
}

QString longText()
{
    QStringList words;
    for (int i = 0; i < 120; ++i)
        words << QStringLiteral("motif%1").arg(i);
    return words.join(u' ');
}

QByteArray flatPage(const QString &text)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawText(QPointF(100, 400), text);
    painter.end();
    return bytes;
}

} // namespace

class TestFormFiller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        loadBundledFonts();
    }

    void everyCase_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("edition");
        QTest::addColumn<QString>("name");
        QTest::newRow("dap") << QStringLiteral("transport-dap") << QStringLiteral("11575-08")
                             << QStringLiteral("sample");
        QTest::newRow("prescription")
            << QStringLiteral("transport-prescription") << QStringLiteral("11574-07")
            << QStringLiteral("dialysis-in-ald");
        QTest::newRow("leave") << QStringLiteral("transport-leave") << QStringLiteral("16184-01")
                               << QStringLiteral("weekend-at-home");
    }
    void everyCase()
    {
        QFETCH(QString, form);
        QFETCH(QString, edition);
        QFETCH(QString, name);
        const Request request = sample(form, edition, name);
        const auto own = filled(request, {});
        QVERIFY2(own.ok(), qPrintable(own.ok() ? QString() : own.error().detail));
        QVERIFY(own->checked);
        QVERIFY(!own->official);
        compareValues(*own);
        PREALABLE_NEEDS_SHARED();
        for (const QString &suffix : {QString(), QStringLiteral("-hybrid")}) {
            FillOptions options;
            options.official = standIn(edition, suffix);
            const auto official = filled(request, options);
            QVERIFY2(
                official.ok(), qPrintable(official.ok() ? QString() : official.error().detail));
            QVERIFY(official->checked);
            QVERIFY(official->official);
            compareValues(*official);
        }
    }

    void anExportIsReadAgain()
    {
        FillOptions options;
        const Request request = dap();
        options.answersJson
            = requestJson(*catalog().edition(request.form, request.edition), request);
        const auto form = filled(request, options);
        QVERIFY(form.ok());
        const auto index = indexTemplate(form->pdf);
        QVERIFY(index.ok());
        const auto found = recognise(catalog(), form->pdf, *index);
        QVERIFY(found.ok());
        QCOMPARE(found->kind, PdfKind::Export);
        const auto again = parseRequest(catalog(), found->answersJson, QStringLiteral("x"), Day);
        QVERIFY(again.ok());
        QVERIFY(*again == request);
        // A filled form is no template: its old answers would stay inside.
        options.official = form->pdf;
        const auto refused = filled(request, options);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::PdfOtherForm);
    }

    void aDraftSaysSoOnEveryPage()
    {
        const auto form = fillForm(catalog(), CheckedRequest::draft(assessed(dap())), {});
        QVERIFY(form.ok());
        const auto plain = filled(dap(), {});
        QVERIFY(plain.ok());
        const auto with = PageReader::open(form->pdf);
        const auto without = PageReader::open(plain->pdf);
        QVERIFY(with.ok() && without.ok());
        for (int page = 0; page < with->pageCount(); ++page)
            QVERIFY(with->image(page, 1) != without->image(page, 1));
    }

    void aLongTextGoesOnOnAJoinedSheet()
    {
        Request request = dap();
        request.answers.set(
            FieldId(QStringLiteral("transport.medicalElements")), Value::text(longText()));
        const auto form = filled(request, {});
        QVERIFY2(form.ok(), qPrintable(form.ok() ? QString() : form.error().detail));
        QVERIFY(form->checked);
        QCOMPARE(form->pages, 4);
        QCOMPARE(form->overflow.size(), 1);
        const Overflow overflow = form->overflow.first();
        QVERIFY(overflow.shown.endsWith(QStringLiteral("jointe)")));
        const QString sheet = pageText(form->pdf, 3);
        for (const QString &word : overflow.rest.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(sheet.contains(word), qPrintable(word));
        // Nothing is lost between the box and the sheet.
        const QString together
            = overflow.shown.left(overflow.shown.indexOf(QStringLiteral(" (suite"))) + u' '
            + overflow.rest;
        QVERIFY(together.simplified().contains(longText()));
        compareValues(*form);
    }

    void aLongTextElsewhereIsRefusedByItsQuestion()
    {
        Request request = dap();
        const FieldId field(QStringLiteral("structure.name"));
        request.answers.set(field, Value::text(longText()));
        const auto form = fillForm(catalog(), CheckedRequest::draft(assessed(request)), {});
        QVERIFY(!form.ok());
        QCOMPARE(form.error().code, ErrorCode::PdfTextTooLong);
        const QString label = catalog()
                                  .edition(request.form, request.edition)
                                  ->text(QStringLiteral("field.structure.name.label"));
        QVERIFY(!label.isEmpty());
        QVERIFY2(form.error().detail.contains(label), qPrintable(form.error().detail));
        QVERIFY(!form.error().detail.contains(QLatin1String("motif1")));
    }

    void flatHasNoFields()
    {
        FillOptions options;
        options.as = FillForm::Flat;
        const auto form = filled(dap(), options);
        QVERIFY2(form.ok(), qPrintable(form.ok() ? QString() : form.error().detail));
        const auto index = indexTemplate(form->pdf);
        QVERIFY(index.ok());
        QVERIFY(index->fields.isEmpty());
        QVERIFY(pageText(form->pdf, 0).contains(QLatin1String("MARTIN")));
    }

    void anOverlayHoldsTheAnswersOnly()
    {
        FillOptions options;
        options.as = FillForm::Overlay;
        const auto refused = filled(dap(), options);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Usage);
        PREALABLE_NEEDS_SHARED();
        options.official = standIn(QStringLiteral("11575-08"));
        const auto form = filled(dap(), options);
        QVERIFY2(form.ok(), qPrintable(form.ok() ? QString() : form.error().detail));
        const auto index = indexTemplate(form->pdf);
        const auto original = indexTemplate(*options.official);
        QVERIFY(index.ok() && original.ok());
        QCOMPARE(index->pages, original->pages);
        QVERIFY(index->fields.isEmpty());
        const QString text = pageText(form->pdf, 1);
        QVERIFY(text.contains(QLatin1String("MARTIN")));
        QVERIFY(!text.contains(QLatin1String("cerfa")));
        const auto reader = PageReader::open(form->pdf);
        QVERIFY(reader.ok());
        QImage notice = reader->image(0, 1).convertToFormat(QImage::Format_RGB32);
        QImage blank = notice;
        blank.fill(Qt::white);
        QCOMPARE(notice, blank); // nothing is answered on the notice
        // Only the ticked boxes have ink, none of the frames of the others.
        const PdfFieldInfo *km = original->field(PdfFieldName(QStringLiteral("km")));
        QVERIFY(km);
        const QImage page = reader->image(1, 2);
        int inkedBoxes = 0;
        for (const PdfWidget &widget : km->widgets) {
            if (widget.page != 1)
                continue;
            const QRectF box(widget.rect.left() * 2, page.height() - widget.rect.bottom() * 2,
                widget.rect.width() * 2, widget.rect.height() * 2);
            bool inked = false;
            for (int y = int(box.top()); y < int(box.bottom()); ++y) {
                for (int x = int(box.left()); x < int(box.right()); ++x)
                    inked = inked || qGray(page.pixel(x, y)) < 128;
            }
            inkedBoxes += inked ? 1 : 0;
        }
        QCOMPARE(inkedBoxes, 1);
    }

    void otherPdfsAreRefused()
    {
        const FormEdition &edition = *catalog().edition(dap().form, dap().edition);
        const auto codeFor = [&](const QByteArray &pdf) {
            FillOptions options;
            options.official = pdf;
            const auto form = filled(dap(), options);
            return form ? Error{ErrorCode::Internal, {}, {}} : form.error();
        };
        QCOMPARE(codeFor("not a pdf").code, ErrorCode::PdfDamaged);
        QCOMPARE(codeFor(flatPage(QStringLiteral("Bonjour"))).code, ErrorCode::PdfNoForm);
        QCOMPARE(codeFor(flatPage(edition.cerfa + QStringLiteral(" SPECIMEN"))).code,
            ErrorCode::PdfNoForm);
        const Error old = codeFor(flatPage(edition.supersedes.first().cerfa));
        QCOMPARE(old.code, ErrorCode::SupersededEdition);
        QVERIFY(old.detail.contains(edition.cerfa));
        PREALABLE_NEEDS_SHARED();
        QCOMPARE(codeFor(standIn(QStringLiteral("11574-07"))).code, ErrorCode::PdfOtherForm);
    }

    void ourPagesAreDrawnOnce()
    {
        const FormEdition &edition = *catalog().edition(dap().form, dap().edition);
        const auto first = cachedRendition(edition);
        const auto second = cachedRendition(edition);
        QVERIFY(first.ok() && second.ok());
        QCOMPARE(first->get(), second->get());
        FormEdition other = edition;
        other.texts[QStringLiteral("form.title")] = QStringLiteral("Autre titre");
        const auto third = cachedRendition(other);
        QVERIFY(third.ok());
        QVERIFY(third->get() != first->get());
    }
};

QTEST_MAIN(TestFormFiller)
#include "test_formfiller.moc"
