// What the helper answers is not believed: frames that are cut, stretched or lie.
#include "pdf/decoderframe.h"
#include "pdf/printedtext.h"

#include <QJsonArray>
#include <QTest>

using namespace prealable;

class TestDecoderFrame : public QObject
{
    Q_OBJECT

private:
    static DecodedFile twoPages()
    {
        PageImage jpeg;
        jpeg.pixels = {30, 20};
        jpeg.rotation = 270;
        jpeg.data = "\xFF\xD8\xFF picture";
        PageImage bits;
        bits.coding = PageImage::Coding::Flate;
        bits.pixels = {8, 1};
        bits.colours = 1;
        bits.bits = 1;
        bits.data = "bits";
        PageMeasures measures;
        measures.measured = true;
        measures.dpi = 200.5;
        measures.ascent = -0.25;
        measures.sideLines = 3;
        measures.footIsClear = true;
        return {FileKind::Tiff, {}, {jpeg, bits}, {measures, PageMeasures()}};
    }

private Q_SLOTS:
    void thereAndBack()
    {
        const DecodedFile file = twoPages();
        const auto frame = unpackedFrame(packedFrame(frameOf(file)));
        QVERIFY(frame.ok());
        const auto again = fileOf(*frame);
        QVERIFY(again.ok());
        QCOMPARE(*again, file);
    }

    void errorsComeBack()
    {
        const Error error{ErrorCode::ImageDamaged, {}, QStringLiteral("Une phrase.\nDeux.")};
        const auto again = fileOf(*unpackedFrame(packedFrame(frameOf(error))));
        QVERIFY(!again.ok());
        QCOMPARE(codeName(again.error().code), QStringLiteral("image-damaged"));
        QCOMPARE(again.error().detail, QStringLiteral("Une phrase.?Deux.")); // one line
    }

    void anyCutIsRefused()
    {
        const QByteArray whole = packedFrame(frameOf(twoPages()));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!unpackedFrame(whole.left(size)).ok());
        QVERIFY(!unpackedFrame(whole + 'x').ok());
    }

    void lies_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const char *key, const QJsonValue &value) {
            QTest::newRow(name) << QString::fromLatin1(key) << value;
        };
        row("kind", "kind", 99);
        row("no kind", "kind", 0);
        row("a pdf beyond the end", "pdf", 1e15);
        row("a pdf of minus one", "pdf", -1);
        row("bytes that belong to nobody", "images", QJsonArray());
        row("no pages", "measures", QJsonArray());
        row("more pages than papers have", "measures", QJsonArray{1, 2, 3});
        row("an error of no name", "error", QJsonObject{{QStringLiteral("code"), 1}});
    }
    void lies()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        DecoderFrame frame = frameOf(twoPages());
        frame.header.insert(key, value);
        const auto file = fileOf(frame);
        QVERIFY(!file.ok());
        QCOMPARE(codeName(file.error().code), codeName(ErrorCode::DecoderFailed));
    }

    void liesOfAnImage_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *key, const QJsonValue &value) {
            QTest::addRow("%s", key) << QString::fromLatin1(key) << value;
        };
        row("width", 0);
        row("height", 1'000'000);
        row("colours", 4);
        row("bits", 1);
        row("rotation", 45);
        row("bytes", 4);
    }
    void liesOfAnImage()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        DecoderFrame frame = frameOf(twoPages());
        QJsonArray images = frame.header.value(QStringLiteral("images")).toArray();
        QJsonObject image = images.first().toObject();
        image.insert(key, value);
        images.replace(0, image);
        frame.header.insert(QStringLiteral("images"), images);
        QVERIFY(!fileOf(frame).ok());
    }

    void numbersAreBounded()
    {
        DecodedFile file = twoPages();
        file.measures[0].ink = 1e300;
        QVERIFY(!fileOf(frameOf(file)).ok());
    }

    void acceptance()
    {
        const QStringList pages{QStringLiteral("n° 11575*08 é"), QString(), QStringLiteral("2")};
        const auto frame = unpackedFrame(packedFrame(frameOf(pages)));
        QVERIFY(frame.ok());
        const auto printed = acceptanceOf(*frame);
        QVERIFY(printed.ok());
        QCOMPARE(*printed, pages);
        QVERIFY(!acceptanceOf({{}, {}}).ok());
        QVERIFY(!acceptanceOf(frameOf(Error{ErrorCode::PdfDamaged, {}, {}})).ok());
    }

    void acceptanceLies_data()
    {
        QTest::addColumn<QJsonValue>("pages");
        QTest::newRow("beyond the end") << QJsonValue(QJsonArray{1e15});
        QTest::newRow("minus one") << QJsonValue(QJsonArray{-1});
        QTest::newRow("bytes that belong to no page") << QJsonValue(QJsonArray{1});
        QTest::newRow("no list") << QJsonValue(QStringLiteral("pages"));
        QTest::newRow("too many pages") << QJsonValue(QJsonArray{3, 0, 0, 0, 0, 0, 0, 0, 0});
    }
    void acceptanceLies()
    {
        QFETCH(QJsonValue, pages);
        DecoderFrame frame = frameOf(QStringList{QStringLiteral("abc")});
        frame.header.insert(QStringLiteral("pages"), pages);
        QVERIFY(!acceptanceOf(frame).ok());
    }

    void printedTextIsBounded()
    {
        const QString longest(maxPrintedCharacters + 5, u'x');
        const auto printed = acceptanceOf(frameOf(QStringList{longest}));
        QVERIFY(printed.ok());
        QCOMPARE(printed->first().size(), maxPrintedCharacters);
    }
};

QTEST_APPLESS_MAIN(TestDecoderFrame)
#include "test_decoderframe.moc"
