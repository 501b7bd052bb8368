// Pages of somebody else's PDF through the real helper process: the same as in this process, and
// nothing a file or a helper does reaches the program.
#include "pdf/foreignpages.h"
#include "pdf/textlayout.h"
#include "resources.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace prealable;

namespace {

QByteArray twoPages()
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 12));
    painter.drawText(QPointF(900, 900), QStringLiteral("Première œuvre"));
    writer.newPage();
    painter.fillRect(QRectF(500, 500, 3000, 2000), Qt::darkBlue);
    painter.end();
    return pdf;
}

DecoderFrame page(const QJsonObject &content, int pages = 1)
{
    return {{{QStringLiteral("pages"), pages}}, QJsonDocument(content).toJson()};
}

DecoderFrame words(const QJsonArray &words)
{
    return page({{QStringLiteral("text"), QString()}, {QStringLiteral("words"), words}});
}

DecoderFrame picture(int width, int height, qsizetype bytes)
{
    return {{{QStringLiteral("width"), width}, {QStringLiteral("height"), height}},
        QByteArray(bytes, 'x')};
}

} // namespace

class TestForeignPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        loadBundledFonts();
    }

    void sameAsHere()
    {
        const QByteArray pdf = twoPages();
        const auto here = PageReader::open(pdf);
        const auto there = openForeignPages(pdf);
        QVERIFY(here.ok());
        QVERIFY2(there.ok(), qPrintable(there ? QString() : there.error().detail));
        QCOMPARE(there->pageCount(), 2);
        QVERIFY(here->text(0).contains(QStringLiteral("œuvre")));
        QCOMPARE(there->words(0).size(), 2);
        for (int number : {0, 1}) {
            QCOMPARE(there->text(number), here->text(number));
            const QList<PageWord> mine = here->words(number);
            const QList<PageWord> theirs = there->words(number);
            QCOMPARE(theirs.size(), mine.size());
            for (qsizetype i = 0; i < mine.size(); ++i) {
                QCOMPARE(theirs[i].text, mine[i].text);
                QCOMPARE(theirs[i].rect, mine[i].rect);
                QCOMPARE(theirs[i].characters, mine[i].characters);
            }
            const QImage drawn = there->image(number, 1.37);
            QVERIFY(!drawn.isNull());
            QCOMPARE(drawn, here->image(number, 1.37).convertToFormat(drawn.format()));
        }
    }

    void pagesThatAreNotThere()
    {
        const auto reader = openForeignPages(twoPages());
        QVERIFY(reader.ok());
        for (int number : {-1, 2, 1'000'000}) {
            QVERIFY(reader->text(number).isEmpty());
            QVERIFY(reader->words(number).isEmpty());
            QVERIFY(reader->image(number, 1).isNull());
        }
        QVERIFY(reader->image(0, 0).isNull());
        QVERIFY(reader->image(0, 500).isNull()); // more than can be held
    }

    void badFiles()
    {
        const auto codeOf = [](const QByteArray &bytes) {
            const auto reader = openForeignPages(bytes);
            return reader ? ErrorCode::Internal : reader.error().code;
        };
        QCOMPARE(codeOf("not a pdf"), ErrorCode::PdfDamaged);
        QCOMPARE(codeOf(QByteArray()), ErrorCode::PdfDamaged);
        const auto nobody = openForeignPages(twoPages(), ForeignDecoder(QString(), 1000));
        QCOMPARE(nobody.error().code, ErrorCode::DecoderMissing);
    }

    // One that dies while it draws: a blank page.
    void aHelperThatDies()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("helper.sh"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\ncat >/dev/null\nkill -SEGV $$\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        const ForeignDecoder decoder(path, 5000);
        const auto reader = openForeignPages(twoPages(), decoder);
        QCOMPARE(reader.error().code, ErrorCode::DecoderFailed);
        QCOMPARE(decoder.drawPage(twoPages(), 0, 1).error().code, ErrorCode::DecoderFailed);
    }

    void liesAreRefused_data()
    {
        QTest::addColumn<DecoderFrame>("frame");
        const auto word = [](const QJsonArray &characters) {
            return words({QJsonArray{QStringLiteral("a"), 1, 2, 3, 4, characters}});
        };
        const QJsonArray far{1, 2, 3, 1e9};
        QTest::newRow("nothing") << DecoderFrame();
        QTest::newRow("no object") << DecoderFrame{{{QStringLiteral("pages"), 1}}, "[]"};
        QTest::newRow("many pages") << page({{QStringLiteral("text"), QString()}}, 1'000'000);
        QTest::newRow("no page count") << page({{QStringLiteral("text"), QString()}}, -1);
        QTest::newRow("a short word") << words({QJsonArray{QStringLiteral("a"), 1}});
        QTest::newRow("no characters") << word({});
        QTest::newRow("too many") << word({1, 2, 3, 4, 1, 2, 3, 4});
        QTest::newRow("far away") << word(far);
        QTest::newRow("no number") << word({1, 2, QStringLiteral("3"), 4});
    }
    void liesAreRefused()
    {
        QFETCH(DecoderFrame, frame);
        const auto read = readPageOf(frame);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::DecoderFailed);
    }

    void falsePicturesAreRefused()
    {
        QVERIFY(drawnPageOf(picture(2, 3, 18)).ok());
        QCOMPARE(drawnPageOf(picture(2, 3, 18))->size(), QSize(2, 3));
        const DecoderFrame wrong[]{picture(2, 3, 17), picture(2, 3, 19), picture(0, 3, 0),
            picture(-2, -3, 18), picture(1'000'000, 1'000'000, 30), {}};
        for (const DecoderFrame &frame : wrong)
            QVERIFY(!drawnPageOf(frame).ok());
        const Error said{ErrorCode::PdfEncrypted, {}, QStringLiteral("Une phrase.")};
        QCOMPARE(drawnPageOf(frameOf(said)).error().code, ErrorCode::PdfEncrypted);
        QCOMPARE(readPageOf(frameOf(said)).error().code, ErrorCode::PdfEncrypted);
    }
};

Q_DECLARE_METATYPE(prealable::DecoderFrame)
QTEST_MAIN(TestForeignPages)
#include "test_foreignpages.moc"
