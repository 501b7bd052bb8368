// A form without fields, filled where its calibration says: as an official one would be.
#include "catalog/catalog.h"
#include "pdf/calibratedform.h"
#include "pdf/formfiller.h"
#include "pdf/pagereader.h"
#include "pdf/rendition.h"
#include "pdf/textlayout.h"
#include "resources.h"
#include "store/requestfile.h"
#include "support/flatform.h"
#include "support/pdfbuilder.h"
#include "support/shared.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace prealable;
using test::flattened;

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

const FormEdition &edition()
{
    return *catalog().edition(
        FormId(QStringLiteral("transport-dap")), EditionId(QStringLiteral("11575-08")));
}

CheckedRequest request()
{
    QFile file(
        QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/transport-dap/11575-08/sample.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No case.");
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    const auto parsed = parseRequest(catalog(),
        QJsonDocument(whole.value(u"request").toObject()).toJson(), QStringLiteral("x"), Day);
    const auto checked
        = CheckedRequest::from(assess(edition(), catalog().law(), parsed.value(), Day));
    return checked.value();
}

const QByteArray &form()
{
    static const QByteArray made = renditionTemplate(edition()).value();
    return made;
}

// Rows of the table in `file`: the JSON text, and where it is wrong.
QByteArray calibrationText(const char *changes = "")
{
    QJsonObject whole = QJsonDocument::fromJson(
        R"({"format":"prealable-calibration","version":1,"form":"transport-dap",
            "edition":"11575-08","pages":[[595,842]],
            "fields":[{"name":"n et p","page":1,"rect":[10,20,110,34],"type":"text"},
                      {"name":"km","page":1,"rect":[10,50,20,60],"type":"box","state":"Oui"}]})")
                            .object();
    whole.insert(QStringLiteral("sha256"), QString(64, u'a'));
    const QJsonObject changed = QJsonDocument::fromJson(changes).object();
    for (auto it = changed.begin(); it != changed.end(); ++it)
        whole.insert(it.key(), it.value());
    return QJsonDocument(whole).toJson();
}

QByteArray oneField(const char *changes)
{
    QJsonObject one = {{QStringLiteral("name"), QStringLiteral("n et p")},
        {QStringLiteral("page"), 1}, {QStringLiteral("rect"), QJsonArray{10, 20, 110, 34}},
        {QStringLiteral("type"), QStringLiteral("text")}};
    const QJsonObject changed = QJsonDocument::fromJson(changes).object();
    for (auto it = changed.begin(); it != changed.end(); ++it)
        one.insert(it.key(), it.value());
    return calibrationText(
        QJsonDocument(QJsonObject{{QStringLiteral("fields"), QJsonArray{one}}}).toJson());
}

// How many dark pixels a widget's place has. One pixel a point at `scale`.
int ink(const QImage &page, const QRectF &rect, double height, double scale)
{
    int dark = 0;
    const QRect place = QRectF(rect.left() * scale, (height - rect.bottom()) * scale,
        rect.width() * scale, rect.height() * scale)
                            .toRect();
    for (int y = place.top(); y < place.bottom(); ++y) {
        for (int x = place.left(); x < place.right(); ++x)
            dark += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
    }
    return dark;
}

} // namespace

class TestCalibration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        loadBundledFonts();
    }

    void whatIsWrittenIsRead()
    {
        Calibration made = test::truth(form(), flattened(form()), edition());
        made.absent << PdfFieldName(QStringLiteral("elmedic"));
        // A hundredth of a point is what the file keeps.
        for (CalibratedField &one : made.fields) {
            one.rect = QRectF(QPointF(qRound(one.rect.left()), qRound(one.rect.top())),
                QPointF(qRound(one.rect.right()), qRound(one.rect.bottom())));
        }
        for (QSizeF &page : made.pages)
            page = QSizeF(595.28, 841.89);
        const auto read = readCalibration(calibrationJson(made), QStringLiteral("x"), catalog());
        QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().detail));
        QVERIFY(*read == made);
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("where");
        const auto row
            = [](const char *name, const QByteArray &bytes, ErrorCode code, const char *where) {
                  QTest::newRow(name) << bytes << int(code) << QString::fromLatin1(where);
              };
        row("no json", "{", ErrorCode::JsonSyntax, "c.json");
        row("other file", R"({"format":"prealable-request"})", ErrorCode::WrongFormat, "c.json");
        row("newer", calibrationText(R"({"version":2})"), ErrorCode::NewerVersion,
            "c.json: /version");
        row("unknown key", calibrationText(R"({"colour":"red"})"), ErrorCode::JsonUnknownKey,
            "c.json: /colour");
        row("form", calibrationText(R"({"form":"x"})"), ErrorCode::UnknownForm, "c.json: /form");
        row("edition", calibrationText(R"({"edition":"1"})"), ErrorCode::UnknownEdition,
            "c.json: /edition");
        row("hash", calibrationText(R"({"sha256":"abc"})"), ErrorCode::JsonWrongValue,
            "c.json: /sha256");
        row("page size", calibrationText(R"({"pages":[[595]]})"), ErrorCode::JsonWrongValue,
            "c.json: /pages/0");
        row("huge page", calibrationText(R"({"pages":[[595,1e9]]})"), ErrorCode::JsonWrongValue,
            "c.json: /pages/0");
        row("absent", calibrationText(R"({"absent":["nobody"]})"), ErrorCode::PdfUnknownField,
            "c.json: /absent/0");
        row("name", oneField(R"({"name":"nobody"})"), ErrorCode::PdfUnknownField,
            "c.json: /fields/0/name");
        row("page", oneField(R"({"page":2})"), ErrorCode::JsonWrongValue, "c.json: /fields/0/page");
        row("turned", oneField(R"({"rect":[110,20,10,34]})"), ErrorCode::JsonWrongValue,
            "c.json: /fields/0/rect");
        row("no rect", oneField(R"({"rect":[1,2,3]})"), ErrorCode::JsonWrongValue,
            "c.json: /fields/0/rect");
        row("type", oneField(R"({"type":"radio"})"), ErrorCode::JsonWrongValue,
            "c.json: /fields/0/type");
        row("box for a text", oneField(R"({"type":"box","state":"Oui"})"),
            ErrorCode::JsonWrongValue, "c.json: /fields/0/type");
        row("no state", oneField(R"({"name":"km","type":"box"})"), ErrorCode::JsonMissingKey,
            "c.json: /fields/0");
        row("state", oneField(R"({"name":"km","type":"box","state":"x"})"),
            ErrorCode::PdfUnknownState, "c.json: /fields/0/state");
        row("comb", oneField(R"({"comb":true})"), ErrorCode::JsonWrongValue,
            "c.json: /fields/0/comb");
        row("size", oneField(R"({"size":-1})"), ErrorCode::JsonWrongValue,
            "c.json: /fields/0/size");
        row("quadding", oneField(R"({"quadding":3})"), ErrorCode::JsonWrongValue,
            "c.json: /fields/0/quadding");
    }
    void badFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QString, where);
        const auto read = readCalibration(bytes, QStringLiteral("c.json"), catalog());
        QVERIFY(!read.ok());
        QCOMPARE(codeName(read.error().code), codeName(ErrorCode(code)));
        QCOMPARE(read.error().where, where);
        QVERIFY(!read.error().detail.isEmpty());
    }

    void placesOfOneTextAgree()
    {
        const QByteArray twice = calibrationText(R"({"fields":[
            {"name":"n et p","page":1,"rect":[10,20,110,34],"type":"text"},
            {"name":"n et p","page":1,"rect":[10,60,110,74],"type":"text","maxLength":5}]})");
        const auto read = readCalibration(twice, QStringLiteral("c.json"), catalog());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().where, QStringLiteral("c.json: /fields/1/name"));
    }

    void aFlatFormIsFilledLikeAnOfficialOne_data()
    {
        QTest::addColumn<QByteArray>("original");
        QTest::newRow("our own page") << form();
        if (test::sharedIsThere()) {
            for (const char *name : {"standin-11575-08.pdf", "standin-11575-08-hybrid.pdf"}) {
                QTest::newRow(name) << readPdfFile(
                    test::sharedPath(QStringLiteral("standins/") + QLatin1String(name)))
                                           .value();
            }
        }
    }
    void aFlatFormIsFilledLikeAnOfficialOne()
    {
        QFETCH(QByteArray, original);
        const QByteArray flat = flattened(original);
        FillOptions options;
        options.official = flat;
        const auto refused = fillForm(catalog(), request(), options);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::PdfNoForm);

        options.calibration = test::truth(original, flat, edition());
        const auto calibrated = fillForm(catalog(), request(), options);
        QVERIFY2(
            calibrated.ok(), qPrintable(calibrated.ok() ? QString() : calibrated.error().detail));
        QVERIFY(calibrated->calibrated && calibrated->official && calibrated->checked);
        QVERIFY(calibrated->overflow.isEmpty());
        FillOptions usual;
        usual.official = original;
        const auto official = fillForm(catalog(), request(), usual);
        QVERIFY(official.ok());
        QCOMPARE(calibrated->values, official->values);
        inkIsWhereTheAnswersAre(flat, *calibrated, *options.calibration);
    }

    void onlyThePlacedOnesAreWritten()
    {
        const QByteArray flat = flattened(form());
        FillOptions options;
        options.official = flat;
        options.calibration = test::truth(form(), flat, edition());
        const PdfFieldName name(QStringLiteral("n et p"));
        const PdfFieldName birth(QStringLiteral("date naiss"));
        const PdfFieldName mode(QStringLiteral("vsl"));
        options.calibration->fields.removeIf([&](const CalibratedField &one) {
            return one.name == name || one.name == birth || one.name == mode;
        });
        options.calibration->absent << birth;
        const auto filled = fillForm(catalog(), request(), options);
        QVERIFY2(filled.ok(), qPrintable(filled.ok() ? QString() : filled.error().detail));
        QVERIFY(!filled->values.contains(name));
        QCOMPARE(filled->overflow.first().field, name);
        // Not lost: it is on the joined sheet. What a person said is not asked here is not.
        QVERIFY(!filled->joined.isEmpty());
        const auto reader = PageReader::open(filled->pdf);
        QVERIFY(reader.ok());
        const QString sheet = reader->text(reader->pageCount() - 1).simplified();
        QVERIFY2(sheet.contains(filled->overflow.first().rest), qPrintable(sheet));
        QVERIFY(std::none_of(filled->overflow.begin(), filled->overflow.end(),
            [&](const Overflow &one) { return one.field == birth; }));
    }

    void anotherFileIsRefused()
    {
        const QByteArray flat = flattened(form());
        Calibration calibration = test::truth(form(), flat, edition());
        const auto other = withFields(form(), calibration);
        QVERIFY(!other.ok());
        QCOMPARE(other.error().code, ErrorCode::PdfOtherForm);
        calibration.pages.first() = QSizeF(400, 600);
        const auto sizes = withFields(flat, calibration);
        QVERIFY(!sizes.ok());
        QCOMPARE(sizes.error().code, ErrorCode::PdfOtherForm);

        FillOptions options;
        options.official = flat;
        options.calibration = test::truth(form(), flat, edition());
        options.calibration->edition = EditionId(QStringLiteral("11575-07"));
        const auto form = fillForm(catalog(), request(), options);
        QVERIFY(!form.ok());
        QCOMPARE(form.error().code, ErrorCode::PdfOtherForm);
    }

    // Turned, cropped, protected pages, and pages whose size is inherited.
    void unusualPages_data()
    {
        QTest::addColumn<int>("rotation");
        QTest::addColumn<bool>("encrypted");
        for (const int rotation : {0, 90, 180, 270}) {
            QTest::addRow("%d", rotation) << rotation << false;
        }
        QTest::newRow("protected") << 0 << true;
    }
    void unusualPages()
    {
        QFETCH(int, rotation);
        QFETCH(bool, encrypted);
        test::PdfBuilder builder;
        builder.page(QRectF(10, 20, 600, 800), rotation);
        auto page = QPDFPageDocumentHelper(builder.pdf()).getAllPages().front().getObjectHandle();
        page.replaceKey("/CropBox", QPDFObjectHandle::parse("[30 40 500 700]"));
        page.replaceKey("/UserUnit", QPDFObjectHandle::newInteger(2));
        test::SaveAs as;
        if (encrypted) {
            as.userPassword = "";
            as.ownerPassword = "secret";
        }
        const QByteArray flat = builder.save(as);
        const QRectF rect(100, 200, 120, 14);
        const QRectF upright(200, 300, 14, 120);
        const bool aside = rotation % 180 != 0;
        Calibration calibration{
            edition().form, edition().edition, sha256Of(flat), {QSizeF(600, 800)}, {}, {}};
        calibration.fields << CalibratedField{.name = PdfFieldName(QStringLiteral("n et p")),
            .rect = aside ? upright : rect,
            .state = {}};
        calibration.fields << CalibratedField{.name = PdfFieldName(QStringLiteral("km")),
            .rect = QRectF(60, 60, 10, 10),
            .type = CalibratedField::Type::Box,
            .state = QStringLiteral("Oui")};
        const auto made = withFields(flat, calibration);
        QVERIFY2(made.ok(), qPrintable(made.ok() ? QString() : made.error().detail));
        QCOMPARE(withFields(flat, calibration).value(), *made);
        const auto index = indexTemplate(*made);
        QVERIFY(index.ok());
        QVERIFY(!index->encrypted);
        const PdfFieldInfo *text = index->field(PdfFieldName(QStringLiteral("n et p")));
        QVERIFY(text);
        QCOMPARE(text->widgets.first().rect, aside ? upright : rect);
        QCOMPARE(text->widgets.first().rotation, rotation);
        WriteOptions options;
        options.flat = true;
        const PdfValues values
            = {{PdfFieldName(QStringLiteral("n et p")), QStringLiteral("DURAND")},
                {PdfFieldName(QStringLiteral("km")), QStringLiteral("Oui")}};
        const auto written = writePdf(*made, values, options);
        QVERIFY2(written.ok(), qPrintable(written.ok() ? QString() : written.error().detail));
        const auto reader = PageReader::open(written->pdf);
        QVERIFY(reader.ok());
        // Upright as the page is seen: a reader of text finds the word.
        QVERIFY(reader->text(0).contains(QLatin1String("DURAND")));
    }

private:
    static void inkIsWhereTheAnswersAre(
        const QByteArray &flat, const FilledForm &filled, const Calibration &calibration)
    {
        constexpr double scale = 2;
        const auto before = PageReader::open(flat);
        QVERIFY(before.ok());
        FillOptions options;
        options.official = flat;
        options.calibration = calibration;
        options.as = FillForm::Flat;
        const auto drawn = fillForm(catalog(), request(), options);
        QVERIFY(drawn.ok());
        const auto shown = PageReader::open(drawn->pdf);
        QVERIFY(shown.ok());
        int written = 0;
        for (int page = 0; page < calibration.pages.size(); ++page) {
            const QImage empty = before->image(page, scale);
            const QImage full = shown->image(page, scale);
            for (const CalibratedField &one : calibration.fields) {
                if (one.page != page)
                    continue;
                const PdfFieldValue value = filled.values.value(one.name);
                const bool expected = one.type == CalibratedField::Type::Box
                    ? value.text == one.state
                    : !value.text.isEmpty();
                const double height = calibration.pages[page].height();
                const int more
                    = ink(full, one.rect, height, scale) - ink(empty, one.rect, height, scale);
                QVERIFY2((more > 5) == expected, qPrintable(one.name.text()));
                written += expected ? 1 : 0;
            }
        }
        QVERIFY(written > 20);
    }
};

QTEST_MAIN(TestCalibration)
#include "test_calibration.moc"
