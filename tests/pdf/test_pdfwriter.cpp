#include "pdf/pdfwriter.h"

#include "pdf/pdfincrement.h"
#include "pdf/readback.h"
#include "resources.h"
#include "support/pdfbuilder.h"

#include <QGuiApplication>
#include <QTest>

#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

using namespace prealable;
using prealable::test::PdfBuilder;
using prealable::test::SaveAs;

Q_DECLARE_METATYPE(SaveAs)

namespace {

const QRectF line(50, 700, 200, 15);

PdfFieldName named(const char *name)
{
    return PdfFieldName(QString::fromUtf8(name));
}

// Two pages: a text on both, a comb, an area, boxes of one name, a list.
PdfBuilder smallForm()
{
    PdfBuilder builder;
    builder.page().page(QRectF(-20, 30, 595, 842), 90);
    builder.text(QStringLiteral("n et p"), {{0, line}, {1, line}}, "/MaxLen 20");
    builder.text(QStringLiteral("num"), {{0, line.translated(0, -30)}}, "/MaxLen 13 /Ff 16777216");
    builder.text(QStringLiteral("zone"), {{0, QRectF(50, 600, 150, 30)}}, "/Ff 4096");
    builder.text(QStringLiteral("protégé"), {{0, line.translated(0, -120)}}, "/Ff 1");
    builder.box(QStringLiteral("km"),
        {{0, QRectF(50, 500, 9, 9), "Oui"}, {0, QRectF(90, 500, 9, 9), "non"},
            {1, QRectF(50, 500, 9, 9), "Oui"}});
    builder.box(QStringLiteral("vide"), {{0, QRectF(50, 480, 9, 9), QByteArray("Oui \xe9")}}, "",
        PdfBuilder::Tick::Empty);
    builder.choice(
        QStringLiteral("pays"), {0, line.translated(0, -300)}, "/Opt [[(FR) (France)] (Italie)]");
    return builder;
}

PdfValues smallValues()
{
    return {{named("n et p"), QStringLiteral("Éloïse d’Étœuvre ł €")},
        {named("num"), QStringLiteral("2690999004021")},
        {named("zone"), QStringLiteral("Première ligne\nПривет")},
        {named("km"), QStringLiteral("Oui")}, {named("vide"), QStringLiteral("Oui é")},
        {named("pays"), QStringLiteral("France")}};
}

std::shared_ptr<QPDF> opened(const QByteArray &bytes)
{
    auto pdf = QPDF::create();
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile("test", bytes.constData(), static_cast<size_t>(bytes.size()));
    return pdf;
}

ErrorCode codeOf(const Result<Written> &written)
{
    return written.ok() ? ErrorCode::Usage : written.error().code;
}

} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        loadBundledFonts();
    }

    void writesEveryKindOfFile_data();
    void writesEveryKindOfFile();
    void keepsTheTemplatesBytes();
    void rewritesWhatItCannotAppendTo();
    void setsEveryWidget();
    void keepsTheTemplatesTickUnlessItIsEmpty();
    void givesEachBoxItsOwnStates();
    void packsNoEmptyStream();
    void forgetsOldAnswers();
    void clears();
    void refuses_data();
    void refuses();
    void refusesFilesWithoutFields();
    void continuesWhatDoesNotFit();
    void flattens();
    void marksEveryPage();
    void removesXfaRightsAndScripts();
    void attachesTheAnswers();
    void keepsNoForeignMetadata();
    void respectsSignatures();
    void respectsLocks_data();
    void respectsLocks();
    void locksOfManyAreRead();
    void respectsTheAuthor();
    void drawsTheTemplatesOwnValues();
    void flattensTheTemplatesOwnValues();
    void writesTheSameBytesTwice();
    void readBackSeesADifference();
};

void TestPdfWriter::writesEveryKindOfFile_data()
{
    QTest::addColumn<SaveAs>("as");
    QTest::addColumn<WriteMode>("mode");
    QTest::newRow("table, appended") << SaveAs{} << WriteMode::AppendOnly;
    QTest::newRow("stream, appended") << SaveAs{true} << WriteMode::AppendOnly;
    QTest::newRow("carriage returns, appended") << SaveAs{false, true} << WriteMode::AppendOnly;
    QTest::newRow("table, rewritten") << SaveAs{} << WriteMode::FullRewrite;
    QTest::newRow("stream, rewritten") << SaveAs{true} << WriteMode::FullRewrite;
    QTest::newRow("carriage returns, rewritten") << SaveAs{false, true} << WriteMode::FullRewrite;
    QTest::newRow("encrypted") << SaveAs{false, false, "", "x"} << WriteMode::AppendOnly;
    QTest::newRow("auto") << SaveAs{} << WriteMode::Auto;
}

void TestPdfWriter::writesEveryKindOfFile()
{
    QFETCH(SaveAs, as);
    QFETCH(WriteMode, mode);
    WriteOptions options;
    options.mode = mode;
    const auto written = writePdf(smallForm().save(as), smallValues(), options);
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().detail));
    QVERIFY(written->checked);
    QCOMPARE(written->pages, 2);
    const auto index = indexTemplate(written->pdf);
    QVERIFY(index.ok());
    QVERIFY(!index->damaged);
    QVERIFY(!index->encrypted);
    const auto value = [&index](const char *name) { return index->field(named(name))->value; };
    QCOMPARE(value("n et p"), QStringLiteral("Éloïse d’Étœuvre ł €"));
    QCOMPARE(value("num"), QStringLiteral("2690999004021"));
    QCOMPARE(value("zone"), QStringLiteral("Première ligne\nПривет"));
    QCOMPARE(value("km"), QStringLiteral("Oui"));
    QCOMPARE(value("vide"), QStringLiteral("Oui é"));
    QCOMPARE(value("pays"), QStringLiteral("FR"));
}

void TestPdfWriter::keepsTheTemplatesBytes()
{
    const QByteArray form = smallForm().save();
    WriteOptions options;
    const auto written = writePdf(form, smallValues(), options);
    QVERIFY(written.ok());
    QVERIFY(written->pdf.startsWith(form));
    options.mode = WriteMode::FullRewrite;
    QVERIFY(!writePdf(form, smallValues(), options)->pdf.startsWith(form));
}

void TestPdfWriter::rewritesWhatItCannotAppendTo()
{
    WriteOptions options;
    options.mode = WriteMode::AppendOnly;
    QByteArray damaged = smallForm().save();
    damaged.replace("startxref\n", "startxref\n9");
    const QByteArray prefixed = "junk\n" + smallForm().save();
    for (const QByteArray &form : {damaged, prefixed}) {
        const auto written = writePdf(form, smallValues(), options);
        QVERIFY(written.ok());
        QVERIFY(!written->pdf.startsWith(form));
        QVERIFY(!indexTemplate(written->pdf)->damaged);
    }
    QVERIFY(!pdf::endOf(prefixed));
    QVERIFY(!pdf::endOf("%PDF-1.4\nstartxref\n99999999999999999999\n%%EOF"));
    QVERIFY(!pdf::endOf("%PDF-1.4\nstartxref"));
}

void TestPdfWriter::setsEveryWidget()
{
    const auto written = writePdf(smallForm().save(), smallValues(), {});
    QVERIFY(written.ok());
    const auto pdf = opened(written->pdf);
    int texts = 0;
    QStringList states;
    for (QPDFObjectHandle object : pdf->getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/Rect"))
            continue;
        const std::string name = object.getKey("/Parent").getKey("/T").getUTF8Value();
        if (name == "n et p" && object.getKey("/AP").getKey("/N").isStream())
            ++texts;
        if (name == "km")
            states.append(QString::fromStdString(object.getKey("/AS").getName()));
    }
    QCOMPARE(texts, 2);
    QCOMPARE(states,
        (QStringList{QStringLiteral("/Oui"), QStringLiteral("/Off"), QStringLiteral("/Oui")}));
}

void TestPdfWriter::keepsTheTemplatesTickUnlessItIsEmpty()
{
    const auto written = writePdf(smallForm().save(), smallValues(), {});
    const auto pdf = opened(written->pdf);
    int own = 0;
    int ours = 0;
    for (QPDFObjectHandle object : pdf->getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/AS") || !object.hasKey("/Rect"))
            continue;
        const std::string state = object.getKey("/AS").getName();
        if (state == "/Off")
            continue;
        QPDFObjectHandle stream = object.getKey("/AP").getKey("/N").getKey(state);
        QVERIFY(stream.isStream());
        const auto data = stream.getStreamData();
        const QByteArray content(reinterpret_cast<const char *>(data->getBuffer()),
            static_cast<qsizetype>(data->getSize()));
        if (content.contains("1 1 7 7 re f"))
            ++own;
        else if (content.contains(" l S"))
            ++ours;
    }
    QCOMPARE(own, 2);
    QCOMPARE(ours, 1);
}

// Poppler does not follow a reference to the states: it would show neither frame nor tick.
void TestPdfWriter::givesEachBoxItsOwnStates()
{
    PdfBuilder builder;
    builder.page();
    for (const char *name : {"mise", "ôtée"}) {
        QPDFObjectHandle field
            = builder.box(QString::fromUtf8(name), {{0, QRectF(50, 500, 9, 9), QByteArray("Oui")}});
        QPDFObjectHandle looks = field.getKey("/Kids").getArrayItem(0).getKey("/AP");
        looks.replaceKey("/N", builder.pdf().makeIndirectObject(looks.getKey("/N")));
    }
    const PdfValues values{{named("mise"), QStringLiteral("Oui")}, {named("ôtée"), QString()}};
    for (const WriteMode mode : {WriteMode::AppendOnly, WriteMode::FullRewrite}) {
        WriteOptions options;
        options.mode = mode;
        const auto written = writePdf(builder.save(), values, options);
        QVERIFY(written.ok());
        const auto pdf = opened(written->pdf);
        QPDFObjectHandle fields = pdf->getRoot().getKey("/AcroForm").getKey("/Fields");
        QCOMPARE(fields.getArrayNItems(), 2);
        for (int i = 0; i < 2; ++i) {
            QPDFObjectHandle widget = fields.getArrayItem(i).getKey("/Kids").getArrayItem(0);
            QPDFObjectHandle states = widget.getKey("/AP").getKey("/N");
            QVERIFY(states.isDictionary() && !states.isIndirect());
            QVERIFY(states.hasKey("/Oui") && states.hasKey("/Off"));
        }
    }
}

// Ghostscript leaves out the rest of a page that shows a packed stream without any byte.
void TestPdfWriter::packsNoEmptyStream()
{
    PdfBuilder builder = smallForm();
    const auto written
        = writePdf(builder.save({false, false, "", "secret"}), {{named("n et p"), QString()}}, {});
    QVERIFY(written.ok());
    const auto pdf = opened(written->pdf);
    int streams = 0;
    for (QPDFObjectHandle object : pdf->getAllObjects()) {
        if (!object.isStream())
            continue;
        ++streams;
        QVERIFY(!object.getDict().hasKey("/Filter") || object.getRawStreamData()->getSize() > 0);
    }
    QVERIFY(streams > 0);
}

void TestPdfWriter::forgetsOldAnswers()
{
    const PdfValues first{{named("n et p"), QStringLiteral("LE GOFF")}};
    const auto once = writePdf(smallForm().save(), first, {});
    QVERIFY(once.ok());
    for (const char *next : {"MARTIN", ""}) {
        const auto twice = writePdf(once->pdf, {{named("n et p"), QString::fromUtf8(next)}}, {});
        QVERIFY(twice.ok());
        QVERIFY(!twice->pdf.startsWith(once->pdf));
        QCOMPARE(twice->pdf.count("startxref"), 1);
        QVERIFY(!twice->pdf.contains("LE GOFF"));
    }
    const auto same = writePdf(once->pdf, first, {});
    QVERIFY(same.ok() && same->pdf.startsWith(once->pdf));
}

void TestPdfWriter::clears()
{
    PdfBuilder builder = smallForm();
    const auto written
        = writePdf(builder.save(), {{named("km"), QString()}, {named("n et p"), QString()}}, {});
    QVERIFY(written.ok());
    const auto index = indexTemplate(written->pdf);
    QCOMPARE(index->field(named("km"))->value, QString());
    QCOMPARE(index->field(named("n et p"))->value, QString());
}

void TestPdfWriter::refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code");
    const auto row = [](const char *what, const char *field, const QString &value, ErrorCode code) {
        QTest::newRow(what) << QString::fromUtf8(field) << value << static_cast<int>(code);
    };
    row("unknown field", "absent", QStringLiteral("x"), ErrorCode::PdfUnknownField);
    row("unknown state", "km", QStringLiteral("oui"), ErrorCode::PdfUnknownState);
    row("unknown choice", "pays", QStringLiteral("Espagne"), ErrorCode::PdfUnknownState);
    row("read-only", "protégé", QStringLiteral("x"), ErrorCode::PdfReadOnly);
    row("one character too many", "n et p", QStringLiteral("é").repeated(21),
        ErrorCode::PdfTextTooLong);
    row("one cell too many", "num", QStringLiteral("12345678901234"), ErrorCode::PdfTextTooLong);
    row("more than the box holds", "zone", QStringLiteral("trop long ").repeated(50),
        ErrorCode::PdfTextTooLong);
    row("a character no font has", "zone", QStringLiteral("bien 🦷"), ErrorCode::PdfGlyphMissing);
    row("a control character", "zone", QStringLiteral("a\u0007"), ErrorCode::PdfGlyphMissing);
}

void TestPdfWriter::refuses()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(int, code);
    const auto written = writePdf(smallForm().save(), {{PdfFieldName(field), value}}, {});
    QVERIFY(!written.ok());
    QCOMPARE(static_cast<int>(written.error().code), code);
    QCOMPARE(written.error().where, field);
    QVERIFY(!written.error().detail.isEmpty());
    // An error never quotes what was typed, except the character that cannot be drawn.
    if (value.size() > 3 && written.error().code != ErrorCode::PdfGlyphMissing)
        QVERIFY(!written.error().detail.contains(value));
}

void TestPdfWriter::refusesFilesWithoutFields()
{
    PdfBuilder flat;
    flat.page();
    QCOMPARE(codeOf(writePdf(flat.save(), {}, {})), ErrorCode::PdfNoForm);
    PdfBuilder dynamic;
    dynamic.page().xfa(true);
    QCOMPARE(codeOf(writePdf(dynamic.save(), {}, {})), ErrorCode::PdfDynamicXfa);
    QCOMPARE(codeOf(writePdf("not a PDF", {}, {})), ErrorCode::PdfDamaged);
}

void TestPdfWriter::continuesWhatDoesNotFit()
{
    WriteOptions options;
    options.allowOverflow = true;
    const QString text = QStringLiteral("trop long ").repeated(50).trimmed();
    const auto written = writePdf(smallForm().save(),
        {{named("zone"), text}, {named("n et p"), QStringLiteral("Jean Baptiste Emmanuel")}},
        options);
    QVERIFY(written.ok());
    QCOMPARE(written->overflow.size(), 2);
    QCOMPARE(written->overflow[0].shown, QStringLiteral("Jean Baptiste"));
    QCOMPARE(written->overflow[0].rest, QStringLiteral("Emmanuel"));
    QCOMPARE(written->overflow[1].shown + u' ' + written->overflow[1].rest, text);
    QCOMPARE(indexTemplate(written->pdf)->field(named("zone"))->value, written->overflow[1].shown);
}

void TestPdfWriter::flattens()
{
    WriteOptions options;
    options.flat = true;
    const auto written = writePdf(smallForm().save(), smallValues(), options);
    QVERIFY(written.ok());
    QVERIFY(written->checked);
    const auto index = indexTemplate(written->pdf);
    QCOMPARE(index->technology, PdfTechnology::Flat);
    const auto pdf = opened(written->pdf);
    QVERIFY(!pdf->getRoot().hasKey("/AcroForm"));
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*pdf).getAllPages())
        QVERIFY(page.getAnnotations("/Widget").empty());
}

void TestPdfWriter::marksEveryPage()
{
    for (const WriteMode mode : {WriteMode::AppendOnly, WriteMode::FullRewrite}) {
        WriteOptions options;
        options.mode = mode;
        options.watermark = QStringLiteral("BROUILLON");
        const auto written = writePdf(smallForm().save(), smallValues(), options);
        QVERIFY(written.ok());
        const auto pdf = opened(written->pdf);
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*pdf).getAllPages())
            QCOMPARE(page.getFormXObjects().count("/PrealableMark"), size_t(1));
    }
}

void TestPdfWriter::removesXfaRightsAndScripts()
{
    PdfBuilder builder = smallForm();
    builder.xfa(false).usageRights().scripts();
    builder.form().replaceKey("/NeedAppearances", QPDFObjectHandle::newBool(true));
    const QByteArray form = builder.save();
    for (const WriteMode mode : {WriteMode::Auto, WriteMode::AppendOnly, WriteMode::FullRewrite}) {
        WriteOptions options;
        options.mode = mode;
        const auto written = writePdf(form, smallValues(), options);
        QVERIFY(written.ok());
        const auto pdf = opened(written->pdf);
        QPDFObjectHandle root = pdf->getRoot();
        QVERIFY(!root.hasKey("/Perms"));
        QVERIFY(!root.hasKey("/OpenAction"));
        QVERIFY(!root.getKey("/AcroForm").hasKey("/XFA"));
        QVERIFY(!root.getKey("/AcroForm").hasKey("/NeedAppearances"));
        QPDFObjectHandle first = pdf->getAllPages()[0];
        QVERIFY(!first.hasKey("/AA"));
        // A rewrite takes them out of the bytes too: Auto chooses it for that.
        if (mode != WriteMode::AppendOnly)
            QVERIFY(!written->pdf.startsWith(form));
    }
    WriteOptions keep;
    keep.stripScripts = false;
    QVERIFY(opened(writePdf(form, smallValues(), keep)->pdf)->getRoot().hasKey("/OpenAction"));
}

void TestPdfWriter::attachesTheAnswers()
{
    for (const WriteMode mode : {WriteMode::AppendOnly, WriteMode::FullRewrite}) {
        WriteOptions options;
        options.mode = mode;
        options.answersJson = R"({"a":"é"})";
        const auto written = writePdf(smallForm().save(), smallValues(), options);
        QVERIFY(written.ok());
        const auto pdf = opened(written->pdf);
        const auto file = QPDFEmbeddedFileDocumentHelper(*pdf).getEmbeddedFile("reponses.json");
        QVERIFY(file);
        QCOMPARE(file->getObjectHandle().getKey("/AFRelationship").getName(), "/Data");
        QCOMPARE(pdf->getRoot().getKey("/AF").getArrayNItems(), 1);
        const auto data = file->getEmbeddedFileStream().getStreamData();
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                     static_cast<qsizetype>(data->getSize())),
            options.answersJson);
    }
}

void TestPdfWriter::keepsNoForeignMetadata()
{
    PdfBuilder builder = smallForm();
    builder.pdf().getTrailer().replaceKey("/Info",
        builder.pdf().makeIndirectObject(
            QPDFObjectHandle::parse("<< /Author (Quelqu'un) /Title (Vieux) >>")));
    builder.pdf().getRoot().replaceKey(
        "/Metadata", QPDFObjectHandle::newStream(&builder.pdf(), "<x/>"));
    WriteOptions options;
    options.title = QStringLiteral("Demande d’accord préalable");
    const auto written = writePdf(builder.save(), smallValues(), options);
    QVERIFY(written.ok());
    const auto pdf = opened(written->pdf);
    QPDFObjectHandle info = pdf->getTrailer().getKey("/Info");
    QCOMPARE(info.getKeys(), (std::set<std::string>{"/Producer", "/Title"}));
    QCOMPARE(QString::fromStdString(info.getKey("/Title").getUTF8Value()), options.title);
    QVERIFY(!pdf->getRoot().hasKey("/Metadata"));
}

void TestPdfWriter::respectsSignatures()
{
    PdfBuilder builder = smallForm();
    builder.signature(QStringLiteral("signature"), {0, line.translated(0, -400)}, true);
    const QByteArray form = builder.save();
    WriteOptions options;
    const auto appended = writePdf(form, smallValues(), options);
    QVERIFY(appended.ok());
    QVERIFY(appended->pdf.startsWith(form));
    options.mode = WriteMode::FullRewrite;
    QCOMPARE(codeOf(writePdf(form, smallValues(), options)), ErrorCode::PdfSigned);
    options.flat = true; // a picture of the form claims no signature
    QVERIFY(writePdf(form, smallValues(), options).ok());
    QCOMPARE(codeOf(writePdf(form, {{named("signature"), QStringLiteral("x")}}, {})),
        ErrorCode::PdfReadOnly);
}

void TestPdfWriter::respectsLocks_data()
{
    QTest::addColumn<QByteArray>("lock");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<QStringList>("locked"); // of "num", "zone", "zone.basse"
    const QString num = QStringLiteral("num");
    const QString zone = QStringLiteral("zone");
    const QString below = QStringLiteral("zone.basse");
    const QByteArray include = "<< /Action /Include /Fields [(zone)] >>";
    QTest::newRow("include") << include << true << QStringList{zone, below};
    QTest::newRow("not signed yet") << include << false << QStringList();
    QTest::newRow("below") << QByteArray("<< /Action /Include /Fields [(zone.basse)] >>") << true
                           << QStringList{below};
    QTest::newRow("exclude") << QByteArray("<< /Action /Exclude /Fields [(zone) 3] >>") << true
                             << QStringList{num};
    QTest::newRow("all") << QByteArray("<< /Action /All >>") << true
                         << QStringList{num, zone, below};
    QTest::newRow("unknown") << QByteArray("<< /Action /Quoi >>") << true
                             << QStringList{num, zone, below};
    QTest::newRow("no names") << QByteArray("<< /Action /Include >>") << true << QStringList();
}

void TestPdfWriter::respectsLocks()
{
    QFETCH(QByteArray, lock);
    QFETCH(bool, isSigned);
    QFETCH(QStringList, locked);
    // The field's own lock, and what the signature says: either counts.
    for (const bool inField : {true, false}) {
        PdfBuilder builder;
        builder.page();
        for (const char *name : {"num", "zone", "zone.basse"})
            builder.text(QString::fromLatin1(name), {{0, line}}, "");
        QPDFObjectHandle signature
            = builder.signature(QStringLiteral("s"), {0, line.translated(0, -400)}, isSigned);
        if (inField)
            signature.replaceKey("/Lock", QPDFObjectHandle::parse(lock.toStdString()));
        else if (isSigned)
            signature.getKey("/V").replaceKey("/Reference",
                QPDFObjectHandle::parse("[ 7 << /TransformMethod /FieldMDP /TransformParams "
                    + lock.toStdString() + " >> ]"));
        const QByteArray form = builder.save();
        const auto index = indexTemplate(form);
        QVERIFY(index.ok());
        QVERIFY(!index->forbidsFilling);
        for (const char *name : {"num", "zone", "zone.basse"}) {
            const bool isLocked = locked.contains(QLatin1String(name));
            QCOMPARE(index->field(named(name))->lockedBySignature, isLocked);
            WriteOptions options;
            options.allowReadOnly = true; // a lock is more than that
            const auto written = writePdf(form, {{named(name), QStringLiteral("x")}}, options);
            QCOMPARE(written.ok(), !isLocked);
            if (isLocked)
                QCOMPARE(codeOf(written), ErrorCode::PdfReadOnly);
        }
    }
}

// Two signatures: what both leave free stays so, and one of them can close the whole document.
void TestPdfWriter::locksOfManyAreRead()
{
    const auto form = [](const char *second) {
        PdfBuilder builder = smallForm();
        const char *locks[]{"<< /Action /Exclude /Fields [(num) (zone)] >>", second};
        for (const char *lock : locks) {
            builder.signature(QString::fromLatin1(lock).left(40), {0, line}, true)
                .replaceKey("/Lock", QPDFObjectHandle::parse(lock));
        }
        return indexTemplate(builder.save());
    };
    const auto both = form("<< /Action /Exclude /Fields [(zone) (km)] >>");
    QVERIFY(both->field(named("num"))->lockedBySignature);
    QVERIFY(both->field(named("km"))->lockedBySignature);
    QVERIFY(!both->field(named("zone"))->lockedBySignature);
    QVERIFY(!both->forbidsFilling);
    QVERIFY(form("<< /Action /Include /Fields [(km)] /P 1 >>")->forbidsFilling);
}

void TestPdfWriter::respectsTheAuthor()
{
    const QByteArray locked = smallForm().save({false, false, "", "secret", false});
    QVERIFY(indexTemplate(locked)->forbidsFilling);
    QCOMPARE(codeOf(writePdf(locked, smallValues(), {})), ErrorCode::PdfForbidden);
    const QByteArray open = smallForm().save({false, false, "", "secret"});
    QVERIFY(!indexTemplate(open)->forbidsFilling);
    QVERIFY(writePdf(open, smallValues(), {}).ok());
    for (const int changes : {1, 2}) { // none, filling only
        PdfBuilder builder = smallForm();
        builder.pdf().getRoot().replaceKey("/Perms",
            QPDFObjectHandle::parse("<< /DocMDP << /Type /Sig /Reference [ << /TransformMethod "
                                    "/DocMDP /TransformParams << /P "
                + std::to_string(changes) + " >> >> ] >> >>"));
        const auto written = writePdf(builder.save(), smallValues(), {});
        QCOMPARE(written.ok(), changes == 2);
        if (!written)
            QCOMPARE(codeOf(written), ErrorCode::PdfForbidden);
    }
}

// A viewer that was asked to draw the values no longer is: the template's own must not vanish.
void TestPdfWriter::drawsTheTemplatesOwnValues()
{
    PdfBuilder builder = smallForm();
    builder.text(QStringLiteral("prérempli"), {{0, line.translated(0, -500)}}, "/V (ici)");
    builder.form().replaceKey("/NeedAppearances", QPDFObjectHandle::newBool(true));
    const auto written = writePdf(builder.save(), smallValues(), {});
    QVERIFY(written.ok());
    const auto pdf = opened(written->pdf);
    int drawn = 0;
    for (QPDFObjectHandle object : pdf->getAllObjects()) {
        if (object.isDictionary() && object.hasKey("/Rect")
            && object.getKey("/Parent").getKey("/T").getUTF8Value() == "prérempli")
            drawn += object.getKey("/AP").getKey("/N").isStream() ? 1 : 0;
    }
    QCOMPARE(drawn, 1);
}

// Without a field there is nothing left that a viewer could draw it from.
void TestPdfWriter::flattensTheTemplatesOwnValues()
{
    WriteOptions options;
    options.flat = true;
    size_t drawn[2] = {};
    for (const int filled : {0, 1}) {
        PdfBuilder builder = smallForm();
        builder.text(QStringLiteral("prérempli"), {{0, line.translated(0, -500)}},
            filled == 1 ? "/V (ici) /Ff 1" : "/Ff 1");
        const auto written = writePdf(builder.save(), smallValues(), options);
        QVERIFY(written.ok());
        const auto pdf = opened(written->pdf);
        drawn[filled] = QPDFPageDocumentHelper(*pdf).getAllPages().front().getFormXObjects().size();
    }
    QCOMPARE(drawn[1], drawn[0] + 1);
}

void TestPdfWriter::writesTheSameBytesTwice()
{
    const QByteArray form = smallForm().save();
    for (const WriteMode mode : {WriteMode::AppendOnly, WriteMode::FullRewrite}) {
        WriteOptions options;
        options.mode = mode;
        options.answersJson = "{}";
        QCOMPARE(writePdf(form, smallValues(), options)->pdf,
            writePdf(form, smallValues(), options)->pdf);
    }
}

void TestPdfWriter::readBackSeesADifference()
{
    const auto written = writePdf(smallForm().save(), smallValues(), {});
    QVERIFY(written.ok());
    pdf::ReadBackExpectation expected;
    expected.pages = 2;
    expected.texts = {{named("num"), QStringLiteral("2690999004021")}};
    expected.states = {{named("km"), "Oui"}};
    QVERIFY(pdf::readBack(written->pdf, expected).ok());
    const auto fails = [&written](const pdf::ReadBackExpectation &wrong) {
        const auto result = pdf::readBack(written->pdf, wrong);
        return !result.ok() && result.error().code == ErrorCode::PdfNotVerified;
    };
    auto wrong = expected;
    wrong.texts[named("num")] = QStringLiteral("2690999004022");
    QVERIFY(fails(wrong));
    wrong = expected;
    wrong.states[named("km")] = "non";
    QVERIFY(fails(wrong));
    wrong = expected;
    wrong.pages = 3;
    QVERIFY(fails(wrong));
    wrong = expected;
    wrong.flat = true;
    QVERIFY(fails(wrong));
    wrong = expected;
    wrong.answersJson = "{}";
    QVERIFY(fails(wrong));
}

QTEST_MAIN(TestPdfWriter)
#include "test_pdfwriter.moc"
