// The envelope's PDF, as another program reads it: where the address stands, what is on which page.
#include "decoder/paperdecoder.h"
#include "pdf/coverlist.h"
#include "pdf/dossierassembler.h"
#include "pdf/textlayout.h"
#include "resources.h"
#include "store/requestfile.h"
#include "support/rawpdf.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <poppler-qt6.h>

using namespace prealable;
using namespace prealable::test;

namespace {

const QDate Day(2026, 11, 21);
constexpr double Millimetre = 72 / 25.4;

const Catalog &catalog()
{
    static const Result<Catalog, Errors> loaded
        = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    if (!loaded)
        qFatal("The forms cannot be loaded.");
    return *loaded;
}

Assessment assessed(const QString &form, const QString &edition, const QString &name)
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
    return assess(
        *catalog().edition(request->form, request->edition), catalog().law(), *request, Day);
}

Assessment dap()
{
    return assessed(
        QStringLiteral("transport-dap"), QStringLiteral("11575-08"), QStringLiteral("sample"));
}

DossierPaper paperOf(const QByteArray &file)
{
    const auto decoded = decodedPaper(file);
    if (!decoded)
        qFatal("%s", qPrintable(decoded.error().detail));
    return {AttachmentKind(QStringLiteral("medicalReport")), QStringLiteral("Courrier"), *decoded};
}

// A page with a word, and ink at its lowest edge when `low`.
QByteArray paperPdf(bool low, const QByteArray &pageKeys = {})
{
    RawPdf pdf;
    pdf.set(1, "<</Type/Catalog/Pages 2 0 R>>");
    pdf.set(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
    pdf.set(3,
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents 4 0 R/Resources<</Font<</F "
        "5 0 R>>>>"
            + pageKeys + ">>");
    pdf.setStream(4, {},
        QByteArray("BT /F 20 Tf 50 200 Td (Papier) Tj ET")
            + (low ? " 0 g 0 0 300 4 re f 1 0 0 rg 0 -30 300 20 re f" : ""));
    pdf.set(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    return pdf.save();
}

std::unique_ptr<Poppler::Document> opened(const QByteArray &pdf)
{
    return Poppler::Document::loadFromData(pdf);
}

} // namespace

class TestDossierAssembler : public QObject
{
    Q_OBJECT

private:
    static Result<Dossier> made(const QList<DossierPaper> &papers, const QString &purpose = {})
    {
        return assembleDossier(
            catalog(), *CheckedRequest::from(dap()), {FillOptions(), purpose}, papers);
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        loadBundledFonts();
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    }

    // In a window of 85 x 25 mm, 110 mm from the left and 55 mm from the top.
    void recipientStandsInTheWindow()
    {
        const Assessment assessment = dap();
        const CoverList cover = coverList(
            *catalog().edition(assessment.form, assessment.edition), catalog().law(), assessment);
        const auto pdf = coverPdf(cover);
        QVERIFY(pdf.ok());
        const auto document = opened(*pdf);
        QCOMPARE(document->numPages(), 1);
        const auto page = document->page(0);
        const QRectF window(110 * Millimetre, 55 * Millimetre, 85 * Millimetre, 25 * Millimetre);
        for (const auto &word : page->textList()) {
            const QRectF box = word->boundingBox();
            const bool isRecipient = box.left() > 105 * Millimetre && box.top() < 95 * Millimetre;
            QVERIFY2(!isRecipient || window.adjusted(-1, -1, 1, 1).contains(box),
                qPrintable(word->text()));
        }
        const QString inside = page->text(window);
        QVERIFY(inside.contains(QStringLiteral("Service médical")));
        QVERIFY(inside.contains(QStringLiteral("CPAM de l'Aveyron")));
        const QString sender = page->text(QRectF(0, 0, 105 * Millimetre, 50 * Millimetre));
        QVERIFY(sender.contains(QStringLiteral("12000 Rodez")));
    }

    void longListGoesOn()
    {
        CoverList cover;
        cover.recipient = QStringList(9, QStringLiteral("Une ligne d'adresse"));
        cover.title = QStringLiteral("Titre");
        for (int i = 1; i <= 80; ++i)
            cover.items.append({i, QStringLiteral("Papier"), i});
        const auto pdf = coverPdf(cover);
        QVERIFY(pdf.ok());
        const auto document = opened(*pdf);
        QVERIFY(document->numPages() >= 2);
        QString all;
        for (int page = 0; page < document->numPages(); ++page)
            all += document->page(page)->text(QRectF());
        for (int i = 1; i <= 80; ++i)
            QVERIFY2(all.contains(QStringLiteral("Pièce %1 – Papier").arg(i)),
                qPrintable(QString::number(i)));
    }

    void unknownCharacterIsNamed()
    {
        CoverList cover;
        cover.about = QStringLiteral("😀");
        const auto pdf = coverPdf(cover);
        QVERIFY(!pdf.ok());
        QCOMPARE(codeName(pdf.error().code), codeName(ErrorCode::PdfGlyphMissing));
    }

    void eachPageSaysItsPlace()
    {
        const auto dossier = made({paperOf(paperPdf(false)), paperOf(paperPdf(true))},
            QStringLiteral("Copie pour la caisse"));
        QVERIFY2(dossier.ok(), qPrintable(dossier ? QString() : dossier.error().detail));
        QCOMPARE(dossier->pages, 5);
        const auto document = opened(dossier->pdf);
        QCOMPARE(document->numPages(), 5);
        for (int page = 0; page < 3; ++page) {
            const QString text = document->page(page)->text(QRectF());
            QVERIFY(!text.contains(QStringLiteral("page 1/1")));
            QVERIFY(!text.contains(QStringLiteral("Copie pour la caisse")));
        }
        for (int page = 3; page < 5; ++page) {
            const QString text = document->page(page)->text(QRectF());
            // The letters across the page come between others: only the foot is read.
            const QSizeF size = document->page(page)->pageSizeF();
            const QString foot = document->page(page)->text(
                QRectF(size.width() / 2, size.height() - 16, size.width() / 2, 16));
            QVERIFY2(foot.contains(QStringLiteral("pièce %1, page 1/1").arg(page - 1)),
                qPrintable(foot));
            QVERIFY(text.contains(QStringLiteral("Copie pour la caisse")));
            QVERIFY(text.contains(QStringLiteral("Papier")));
        }
        const auto outline = document->outline();
        QCOMPARE(outline.size(), 4);
        QCOMPARE(outline.at(2).name(), QStringLiteral("Pièce 2 – Courrier"));
        QCOMPARE(outline.at(2).destination()->pageNumber(), 4);
    }

    // Where a page is bare its size stays; where it is not, a strip is added, and what the page
    // drew beyond its edge stays out of sight.
    void labelHidesNothing()
    {
        const auto dossier = made({paperOf(paperPdf(false)), paperOf(paperPdf(true))});
        QVERIFY(dossier.ok());
        const auto document = opened(dossier->pdf);
        QCOMPARE(document->page(3)->pageSizeF(), QSizeF(300, 400));
        QCOMPARE(document->page(4)->pageSizeF(), QSizeF(300, 418));
        const QImage low = document->page(4)->renderToImage(72, 72);
        QCOMPARE(QColor(low.pixel(20, 398)), QColor(Qt::black)); // the page's own edge
        QCOMPARE(QColor(low.pixel(20, 410)), QColor(Qt::white)); // not its red
    }

    void turnedPageIsUpright()
    {
        const auto dossier = made({paperOf(paperPdf(false, "/Rotate 90"))});
        QVERIFY(dossier.ok());
        const auto document = opened(dossier->pdf);
        QCOMPARE(document->page(3)->pageSizeF(), QSizeF(400, 300));
        const QString foot = document->page(3)->text(QRectF(200, 280, 200, 20));
        QVERIFY2(foot.contains(QStringLiteral("pièce 2")), qPrintable(foot));
    }

    void keptVoletStaysOut()
    {
        const auto dossier = made({});
        QVERIFY(dossier.ok());
        const auto document = opened(dossier->pdf);
        QString all;
        for (int page = 1; page < document->numPages(); ++page)
            all += document->page(page)->text(QRectF());
        QVERIFY(all.contains(QStringLiteral("Volet 1")) && all.contains(QStringLiteral("Volet 2")));
        QVERIFY(!all.contains(QStringLiteral("Volet 3 ")));
    }

    void draftSaysSoOnEachPage()
    {
        const auto dossier = assembleDossier(
            catalog(), CheckedRequest::draft(dap()), {}, {paperOf(paperPdf(false))});
        QVERIFY(dossier.ok());
        const auto document = opened(dossier->pdf);
        for (int page = 0; page < document->numPages(); ++page)
            QVERIFY2(document->page(page)->text(QRectF()).contains(QStringLiteral("BROUILLON")),
                qPrintable(QString::number(page)));
    }

    // A layer that its author hid does not appear among other pages.
    void hiddenLayersStayHidden()
    {
        RawPdf pdf;
        pdf.set(1, "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>>>");
        pdf.set(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.set(3,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents 4 0 R/Resources<<"
            "/Properties<</L 6 0 R>>>>>>");
        pdf.setStream(4, {}, "0 g 10 300 50 50 re f /OC /L BDC 1 0 0 rg 100 100 100 100 re f EMC");
        pdf.set(6, "<</Type/OCG/Name(hidden)>>");
        const auto dossier = made({paperOf(pdf.save())});
        QVERIFY(dossier.ok());
        const QImage page = opened(dossier->pdf)->page(3)->renderToImage(72, 72);
        QCOMPARE(QColor(page.pixel(150, 250)), QColor(Qt::white));
        QCOMPARE(QColor(page.pixel(30, 75)), QColor(Qt::black));
    }

    // The answers in fields are part of the page, and the fields are gone.
    void filledFieldsAreSeen()
    {
        RawPdf pdf = RawPdf::form();
        pdf.set(4,
            "<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(REPONSE)/DA(/Helv 12 Tf 0 g)/Rect[20 20 180 "
            "50]/AP<</N 5 0 R>>/P 3 0 R>>");
        pdf.setStream(5, "/Type/XObject/Subtype/Form/BBox[0 0 160 30]", "0 0 1 rg 0 0 160 30 re f");
        const auto decoded = decodedPaper(pdf.save());
        QVERIFY(decoded.ok());
        QVERIFY(!decoded->pdf.contains("/Widget"));
        QVERIFY(decoded->measures.first().ink > 0);
    }

    // Neither are they lost when no program has drawn them yet.
    void undrawnFieldsAreSeen()
    {
        RawPdf pdf = RawPdf::form({}, "/DR<</Font<</Helv 5 0 R>>>>");
        pdf.set(4,
            "<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(REPONSE)/DA(/Helv 12 Tf 0 g)/Rect[20 20 180 "
            "50]/P 3 0 R>>");
        pdf.set(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        const auto decoded = decodedPaper(pdf.save());
        QVERIFY(decoded.ok());
        const QString text = opened(decoded->pdf)->page(0)->text(QRectF());
        QVERIFY2(text.contains(QStringLiteral("REPONSE")), qPrintable(text));
    }
};

QTEST_MAIN(TestDossierAssembler)
#include "test_dossierassembler.moc"
