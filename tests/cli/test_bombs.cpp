// Small files made to exhaust the machine or to lead in circles: one sentence, soon, or the same
// answer as for any other file.
#include "clirunner.h"
#include "support/rawpdf.h"
#include "support/readyrequest.h"

#include <QTemporaryDir>

using namespace prealable::test;

namespace {

constexpr qint64 gigabyte = qint64(1) << 30;

QByteArray number(int value)
{
    return QByteArray::number(value);
}

QByteArray pageContent()
{
    RawPdf pdf = RawPdf::form("/Contents 5 0 R");
    pdf.setBomb(5, {}, 10 * gigabyte);
    return pdf.save();
}

QByteArray formInPage()
{
    RawPdf pdf = RawPdf::form("/Contents 5 0 R/Resources<</XObject<</F 6 0 R>>>>");
    pdf.setStream(5, {}, QByteArray("/F Do ").repeated(1000));
    pdf.setBomb(6, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", 10 * gigabyte);
    return pdf.save();
}

QByteArray font()
{
    RawPdf pdf = RawPdf::form("/Contents 5 0 R/Resources<</Font<</F 6 0 R>>>>");
    pdf.setStream(5, {}, "BT /F 9 Tf (abc) Tj ET");
    pdf.set(6, "<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor 7 0 R/ToUnicode 8 0 R>>");
    pdf.set(7, "<</Type/FontDescriptor/FontName/X/Flags 4/FontFile2 8 0 R>>");
    pdf.setBomb(8, {}, 10 * gigabyte);
    return pdf.save();
}

QByteArray tick()
{
    RawPdf pdf = RawPdf::form();
    pdf.set(4,
        "<</Type/Annot/Subtype/Widget/FT/Btn/T(a)/Rect[9 9 19 19]/AP<</N<</x 5 0 R>>>>/P 3 0 R>>");
    // Few bytes: the writer looks into short ones for a tick that draws nothing.
    pdf.setStream(5,
        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter[/FlateDecode/FlateDecode/FlateDecode]",
        qCompress(RawPdf::bomb(10 * gigabyte), 9).mid(4));
    return pdf.save();
}

QByteArray manyStreams()
{
    RawPdf pdf = RawPdf::form();
    for (int i = 5; i < 5 + 200; ++i)
        pdf.setBomb(i, {}, 4 * 1024 * 1024);
    return pdf.save();
}

// The writer has to unfold what it writes again.
QByteArray withXfa()
{
    RawPdf pdf = RawPdf::form({}, "/XFA 6 0 R");
    pdf.setBomb(5, {}, 10 * gigabyte);
    pdf.setStream(6, {}, "<xdp/>");
    return pdf.save();
}

QByteArray manyObjects()
{
    RawPdf pdf = RawPdf::form();
    for (int i = 5; i <= 1'000'001; ++i)
        pdf.set(i, "null");
    return pdf.save();
}

QByteArray hugeTable()
{
    return RawPdf::form()
        .save()
        .replace("xref\n0 5", "xref\n0 99999999")
        .replace("/Size 5", "/Size 99999999");
}

QByteArray deepPages()
{
    RawPdf pdf;
    constexpr int depth = 100'000;
    pdf.set(1, "<</Type/Catalog/Pages 2 0 R>>");
    for (int i = 2; i < depth; ++i)
        pdf.set(i, "<</Type/Pages/Count 1/Kids[" + number(i + 1) + " 0 R]>>");
    pdf.set(depth, "<</Type/Page/MediaBox[0 0 9 9]>>");
    return pdf.save();
}

QByteArray deepFields()
{
    RawPdf pdf = RawPdf::form();
    for (int i = 4; i < 50'000; ++i)
        pdf.set(i, "<</T(a)/Kids[" + number(i + 1) + " 0 R]>>");
    return pdf.save();
}

// Every node has the next one twice: 2^38 pages.
QByteArray doublingPages()
{
    RawPdf pdf;
    pdf.set(1, "<</Type/Catalog/Pages 2 0 R>>");
    for (int i = 2; i < 40; ++i)
        pdf.set(
            i, "<</Type/Pages/Count 1/Kids[" + number(i + 1) + " 0 R " + number(i + 1) + " 0 R]>>");
    pdf.set(40, "<</Type/Page/MediaBox[0 0 9 9]>>");
    return pdf.save();
}

QByteArray cyclicPages()
{
    RawPdf pdf = RawPdf::form();
    pdf.set(2, "<</Type/Pages/Kids[3 0 R 5 0 R]/Count 2>>");
    pdf.set(5, "<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>");
    return pdf.save();
}

// The page's size is looked for in parents that have no end.
QByteArray cyclicInheritance()
{
    RawPdf pdf = RawPdf::form();
    pdf.set(2, "<</Type/Pages/Kids[3 0 R]/Count 1/Parent 5 0 R>>");
    pdf.set(3, "<</Type/Page/Parent 2 0 R/Annots[4 0 R]>>");
    pdf.set(5, "<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>");
    return pdf.save();
}

QByteArray cyclicParents()
{
    RawPdf pdf = RawPdf::form();
    pdf.set(1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]>>>>");
    pdf.set(4, "<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/Rect[9 9 99 29]/Parent 5 0 R>>");
    pdf.set(5, "<</T(b)/Parent 4 0 R>>");
    return pdf.save();
}

QByteArray cyclicKids()
{
    RawPdf pdf = RawPdf::form();
    pdf.set(4, "<</FT/Tx/T(a)/Kids[5 0 R]/Parent 5 0 R>>");
    pdf.set(5, "<</Subtype/Widget/T(b)/Rect[9 9 99 29]/Kids[4 0 R]/Parent 4 0 R>>");
    return pdf.save();
}

// What hangs on the page hangs on itself, fifty thousand times.
QByteArray chain()
{
    RawPdf pdf = RawPdf::form("/PieceInfo 5 0 R");
    for (int i = 5; i < 50'000; ++i)
        pdf.set(i, "<</Next " + number(i + 1) + " 0 R>>");
    return pdf.save();
}

// Each object stands beside all others too: near by one way, far by the other.
QByteArray chainInArray()
{
    RawPdf pdf = RawPdf::form("/PieceInfo 5 0 R");
    QByteArray all;
    for (int i = 6; i < 50'000; ++i) {
        pdf.set(i, "<</Next " + number(i + 1) + " 0 R>>");
        all += number(i) + " 0 R ";
    }
    pdf.set(5, "[" + all + "]");
    return pdf.save();
}

QByteArray savedStates()
{
    RawPdf pdf = RawPdf::form("/Contents 5 0 R");
    pdf.setStream(5, {}, QByteArray("q ").repeated(5'000'000));
    return pdf.save();
}

QByteArray deepContent()
{
    RawPdf pdf = RawPdf::form("/Contents 5 0 R");
    pdf.setStream(5, {}, QByteArray(1'000'000, '[') + QByteArray("<<").repeated(1'000'000));
    return pdf.save();
}

// Each form draws the next one four times: 4^30 drawings out of three kilobytes.
QByteArray formsInForms()
{
    RawPdf pdf = RawPdf::form("/Contents 5 0 R/Resources<</XObject<</F 6 0 R>>>>");
    pdf.setStream(5, {}, "/F Do");
    for (int i = 6; i < 36; ++i)
        pdf.setStream(i,
            "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F " + number(i + 1)
                + " 0 R>>>>",
            "/F Do /F Do /F Do /F Do");
    pdf.setStream(36, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 m");
    return pdf.save();
}

} // namespace

class TestBombs : public QObject
{
    Q_OBJECT

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    bool make(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    CliRun run(const QString &command, int seconds = 0) const
    {
        QStringList words{command, path("bomb.pdf")};
        if (command == QLatin1String("write"))
            words += {path("values.json"), QStringLiteral("--output"), path("out.pdf")};
        return runCli(words, {{}, {}, seconds});
    }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void initTestCase() { QVERIFY(make("values.json", "{\"a\":\"x\"}")); }
    void init() { QFile::remove(path("out.pdf")); }

    void zerosAreZeros()
    {
        const QByteArray zlib = deflatedZeros(1'000'000);
        QByteArray sized(4, '\0'); // qUncompress() wants a hint, and takes any
        const QByteArray zeros = qUncompress(sized + zlib);
        QVERIFY(zeros.size() > 990'000 && zeros.count('\0') == zeros.size());
    }

    void pdf_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        // Code and a part of the sentence for each command; empty: it answers as always.
        QTest::addColumn<QByteArray>("inspect");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("write");
        const auto row = [](const char *name, const QByteArray &pdf, const char *inspect,
                             const char *fields, const char *write) {
            QTest::newRow(name) << pdf << QByteArray(inspect) << QByteArray(fields)
                                << QByteArray(write);
        };
        constexpr auto unfolds = "pdf-too-complex: déplie sans fin";
        constexpr auto pages = "pdf-too-complex: pages de ce PDF sont emboîtées";
        constexpr auto fields = "pdf-too-complex: champs de ce PDF sont emboîtés";
        constexpr auto objects = "pdf-too-complex: trop d'objets";
        constexpr auto damaged = "pdf-damaged: pas un PDF lisible";
        constexpr auto noForm = "pdf-no-form: pas de champs";
        row("content of a page", pageContent(), unfolds, "", "");
        row("form in a page", formInPage(), unfolds, "", "");
        row("font", font(), unfolds, "", "");
        row("tick", tick(), unfolds, "", "");
        row("many streams", manyStreams(), unfolds, "", "");
        row("what is written again", withXfa(), unfolds, "", unfolds);
        row("a million objects", manyObjects(), objects, objects, objects);
        row("a table of claims", hugeTable(), "", "", "");
        row("deep pages", deepPages(), pages, pages, pages);
        row("deep fields", deepFields(), fields, fields, fields);
        row("deep content", deepContent(), "", "", "");
        row("a chain", chain(), "", "", ""); // the page is not read, the fields are
        row("a chain in an array", chainInArray(), "", "", "");
        row("doubling pages", doublingPages(), damaged, damaged, damaged);
        row("cyclic pages", cyclicPages(), damaged, damaged, damaged);
        row("cyclic inheritance", cyclicInheritance(), "", "", "pdf-not-verified: relu");
        row("cyclic parents", cyclicParents(), "", "", noForm);
        row("cyclic kids", cyclicKids(), "", "", noForm);
    }
    void pdf()
    {
        QFETCH(QByteArray, pdf);
        QVERIFY(make("bomb.pdf", pdf));
        for (const char *command : {"inspect", "fields", "write"}) {
            const QByteArray expected
                = *static_cast<QByteArray *>(QTest::qData(command, qMetaTypeId<QByteArray>()));
            const CliRun done = run(QString::fromLatin1(command));
            if (expected.isEmpty()) {
                VERIFY_DONE(done);
                continue;
            }
            const QList<QByteArray> parts = expected.split(':');
            QVERIFY2(done.err.contains(parts.last().trimmed()), done.err.constData());
            VERIFY_STOPPED(done,
                parts.first() == "pdf-no-form" || parts.first() == "pdf-unknown-state" ? 1 : 3,
                parts.first());
            QVERIFY(!QFile::exists(path("out.pdf")));
        }
    }

    // What nothing but the bounds of the process can stop.
    void boundedTime()
    {
        QVERIFY(make("bomb.pdf", formsInForms()));
        const CliRun inspected = run(QStringLiteral("inspect"), 3);
        VERIFY_STOPPED(inspected, 3, "pdf-too-complex");
        QVERIFY2(inspected.err.contains("trop long"), inspected.err.constData());
        VERIFY_DONE(run(QStringLiteral("fields")));
    }

    // A library takes the memory before anybody can ask it not to, and one of them gives up.
    void boundedMemory_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QString>("command");
        const QString fields = QStringLiteral("fields");
        RawPdf objects = RawPdf::form();
        objects.setBomb(4, "/Type/ObjStm/N 1/First 4", 3 * gigabyte);
        QTest::newRow("stream of objects") << objects.saveWithStream({{1, 4}}) << fields;
        QTest::newRow("cross-reference stream")
            << RawPdf::form().saveWithStream({}, RawPdf::bombFilter(), RawPdf::bomb(3 * gigabyte))
            << fields;
        QTest::newRow("saved states") << savedStates() << QStringLiteral("inspect");
    }
    void boundedMemory()
    {
#ifdef __SANITIZE_ADDRESS__
        // The sanitizer reserves terabytes of addresses: the program cannot bound its own there.
        // .ci/run does this test once more with the release.
        if (cliProgram() == QLatin1String(PREALABLE_CLI))
            QSKIP("Memory is not bounded under the address sanitizer.");
#endif
        QFETCH(QByteArray, pdf);
        QFETCH(QString, command);
        QVERIFY(make("bomb.pdf", pdf));
        const CliRun done = run(command);
        QVERIFY2(done.ended, done.err.constData());
        QCOMPARE(done.status, 3);
        QVERIFY2(isOneErrorLine(done.err), done.err.constData());
    }

    // Papers to join are counted and listed, never opened: a picture of a million million points
    // and a file without end are names like others.
    void papersAreNotOpened()
    {
        const QByteArray png(
            "\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\x7F\xFF\xFF\xFF\x7F\xFF\xFF\xFF\x10\x06"
            "\0\0\0\0\0\0\0",
            33);
        QVERIFY(make("bomb.png", png + deflatedZeros(100 * 1024 * 1024)));
        QVERIFY(make("bomb.jpg",
            QByteArray(
                "\xFF\xD8\xFF\xC2\0\x11\x08\xFF\xFF\xFF\xFF\x03\x01\x22\0\x02\x11\x01\x03\x11"
                "\x01",
                21)));
        QVERIFY(make("bomb.pdf", pageContent()));
        const ReadyRequest ready
            = readyRequest(QStringLiteral("transport-dap"), QStringLiteral("11575-08"));
        QVERIFY2(!ready.request.isEmpty(), "no case of the form is ready");
        QByteArray before;
        for (const char *name : {"paper.pdf", "bomb.pdf", "bomb.png", "bomb.jpg", "/dev/zero"}) {
            QJsonObject request = ready.request;
            request.insert(QStringLiteral("attachments"),
                QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("prescription")},
                    {QStringLiteral("file"), QString::fromLatin1(name)}}});
            QVERIFY(writeObject(path("request.json"), request));
            const CliRun checked = runCli({QStringLiteral("check"), path("request.json"),
                QStringLiteral("--day"), ready.day, QStringLiteral("--json")});
            QVERIFY2(checked.ended && checked.status <= 1, checked.err.constData());
            QVERIFY(before.isEmpty() || before == checked.out);
            before = checked.out;
        }
    }
};

QTEST_GUILESS_MAIN(TestBombs)
#include "test_bombs.moc"
