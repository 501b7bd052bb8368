// Files from outside through the real helper process: what is read, what is refused, and that
// nothing a file does reaches the program.
#include "pdf/decoderframe.h"
#include "pdf/foreigndecoder.h"
#include "support/exifjpeg.h"
#include "support/rawpdf.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace prealable;
using namespace prealable::test;

class TestForeignDecoder : public QObject
{
    Q_OBJECT

private:
    static QImage halves(QSize size = {60, 40})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width() / 2; ++x)
                image.setPixel(x, y, qRgb(200, 30, 30));
        }
        return image;
    }

    static QByteArray encoded(const QImage &image, const char *format)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QImageWriter writer(&buffer, format);
        return writer.write(image) ? bytes : QByteArray();
    }

    // A PNG that says it has so many points, and has no data.
    static QByteArray hugePng()
    {
        QByteArray png = encoded(halves(), "png");
        qToBigEndian(quint32(60'000), png.data() + 16);
        qToBigEndian(quint32(60'000), png.data() + 20);
        const auto crc = [](QByteArrayView bytes) {
            quint32 sum = 0xFFFFFFFF;
            for (const char byte : bytes) {
                sum ^= static_cast<unsigned char>(byte);
                for (int bit = 0; bit < 8; ++bit)
                    sum = (sum >> 1) ^ ((sum & 1) ? 0xEDB88320U : 0U);
            }
            return ~sum;
        };
        qToBigEndian(crc(QByteArrayView(png).sliced(12, 17)), png.data() + 29);
        return png;
    }

    // A program of a few lines in place of the helper.
    QString script(const QByteArray &content) const
    {
        const QString path = m_dir.filePath(QStringLiteral("helper.sh"));
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + content) < 0)
            return {};
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        return path;
    }

    static ErrorCode codeOf(const Result<DecodedFile> &result)
    {
        return result ? ErrorCode::Internal : result.error().code;
    }

    QTemporaryDir m_dir;
    ForeignDecoder m_decoder;

private Q_SLOTS:
    void images_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<QSize>("upright");
        QTest::newRow("jpeg") << encoded(halves(), "jpeg") << FileKind::Jpeg << QSize(60, 40);
        QTest::newRow("jpeg on its side")
            << exifJpeg(halves(), 6) << FileKind::Jpeg << QSize(40, 60);
        QTest::newRow("mirrored jpeg") << exifJpeg(halves(), 2) << FileKind::Jpeg << QSize(60, 40);
        QTest::newRow("large jpeg")
            << encoded(halves({5000, 2500}), "jpeg") << FileKind::Jpeg << QSize(3508, 1754);
        QTest::newRow("png") << encoded(halves(), "png") << FileKind::Png << QSize(60, 40);
        QTest::newRow("black and white") << encoded(halves().convertToFormat(QImage::Format_Mono),
            "png") << FileKind::Png << QSize(60, 40);
        QTest::newRow("tiff") << encoded(halves(), "tiff") << FileKind::Tiff << QSize(60, 40);
        QTest::newRow("webp") << encoded(halves(), "webp") << FileKind::WebP << QSize(60, 40);
    }
    void images()
    {
        QFETCH(QByteArray, file);
        QFETCH(FileKind, kind);
        QFETCH(QSize, upright);
        QVERIFY(!file.isEmpty());
        QCOMPARE(fileKind(file), kind);
        const auto decoded = m_decoder.decode(file);
        QVERIFY2(decoded.ok(), qPrintable(decoded ? QString() : decoded.error().detail));
        QCOMPARE(decoded->kind, kind);
        QCOMPARE(decoded->pageCount(), 1);
        QCOMPARE(decoded->images.size(), 1);
        QCOMPARE(decoded->images.first().upright(), upright);
        QVERIFY(decoded->measures.first().measured);
    }

    // The picture is the one of the file, without what was written beside it.
    void jpegIsKept()
    {
        const QByteArray file = exifJpeg(halves(), 6);
        QVERIFY(file.contains("48.8584 N"));
        const auto decoded = m_decoder.decode(file + "more");
        QVERIFY(decoded.ok());
        const PageImage &page = decoded->images.first();
        QCOMPARE(page.coding, PageImage::Coding::Jpeg);
        QCOMPARE(page.rotation, 90);
        QVERIFY(!page.data.contains("Exif") && !page.data.contains("48.8584"));
        QVERIFY(!page.data.endsWith("more"));
        QImage again;
        QVERIFY(again.loadFromData(page.data, "jpeg"));
        QCOMPARE(again.size(), QSize(60, 40)); // as it is stored
        QVERIFY(qRed(again.pixel(5, 20)) > 150 && qGreen(again.pixel(5, 20)) < 90);
        QVERIFY(qGreen(again.pixel(55, 20)) > 200);
    }

    void pdf()
    {
        RawPdf pdf = RawPdf::form("/Contents 5 0 R/AA<</O<</S/JavaScript/JS(x)>>>>");
        pdf.setStream(5, {}, "0 0 0 rg 10 10 50 50 re f");
        const auto decoded = m_decoder.decode(pdf.save());
        QVERIFY2(decoded.ok(), qPrintable(decoded ? QString() : decoded.error().detail));
        QCOMPARE(decoded->kind, FileKind::Pdf);
        QCOMPARE(decoded->pageCount(), 1);
        QVERIFY(decoded->images.isEmpty());
        QVERIFY(decoded->pdf.startsWith("%PDF-"));
        QVERIFY(!decoded->pdf.contains("JavaScript") && !decoded->pdf.contains("/Widget"));
        QVERIFY(decoded->measures.first().measured);
        QVERIFY(decoded->measures.first().ink > 0);
        QVERIFY(m_decoder.inspect(pdf.save()).ok());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray jpeg = encoded(halves({600, 400}), "jpeg");
        const QByteArray png = encoded(halves({600, 400}), "png");
        RawPdf bomb = RawPdf::form("/Contents 5 0 R");
        bomb.setBomb(5, {}, qint64(10) << 30);
        QTest::newRow("nothing") << QByteArray() << ErrorCode::UnknownFileKind;
        QTest::newRow("words") << QByteArray("a letter") << ErrorCode::UnknownFileKind;
        QTest::newRow("cut jpeg") << jpeg.left(jpeg.size() / 2) << ErrorCode::ImageDamaged;
        QTest::newRow("cut png") << png.left(png.size() / 2) << ErrorCode::ImageDamaged;
        QTest::newRow("huge png") << hugePng() << ErrorCode::ImageTooLarge;
        QTest::newRow("no tiff") << QByteArray("II*\0\xFF\xFF\xFF\x7F", 8)
                                 << ErrorCode::ImageDamaged;
        QTest::newRow("no heic") << QByteArray("\0\0\0\x18"
                                               "ftypheic\0\0\0\0mif1heic",
            24) << ErrorCode::ImageDamaged;
        QTest::newRow("no pdf") << QByteArray("%PDF-1.4\nnothing") << ErrorCode::PdfDamaged;
        QTest::newRow("pdf that unfolds") << bomb.save() << ErrorCode::PdfTooComplex;
    }
    void refused()
    {
        QFETCH(QByteArray, file);
        QFETCH(ErrorCode, code);
        const auto decoded = m_decoder.decode(file);
        QVERIFY(!decoded.ok());
        QCOMPARE(codeName(decoded.error().code), codeName(code));
        QVERIFY(decoded.error().detail.endsWith(u'.'));
    }

    void inspectedBomb()
    {
        RawPdf bomb = RawPdf::form("/Contents 5 0 R");
        bomb.setBomb(5, {}, qint64(10) << 30);
        const auto inspected = m_decoder.inspect(bomb.save());
        QVERIFY(!inspected.ok());
        QCOMPARE(codeName(inspected.error().code), codeName(ErrorCode::PdfTooComplex));
    }

    void helperThatFails()
    {
        const QByteArray file = encoded(halves(), "png");
        const QString none = m_dir.filePath(QStringLiteral("none"));
        QCOMPARE(codeOf(ForeignDecoder(none, 5000).decode(file)), ErrorCode::DecoderMissing);
        QCOMPARE(codeOf(ForeignDecoder(QString(), 5000).decode(file)), ErrorCode::DecoderMissing);
        const QList<QByteArray> failures{"exec sleep 60\n", "kill -SEGV $$\n", "exit 3\n",
            "cat >/dev/null; echo nonsense\n", "exec cat /dev/zero\n"};
        for (const QByteArray &failure : failures) {
            QElapsedTimer timer;
            timer.start();
            const auto decoded = ForeignDecoder(script(failure), 2000).decode(file);
            QVERIFY2(!decoded.ok(), failure.constData());
            QCOMPARE(codeName(decoded.error().code), codeName(ErrorCode::DecoderFailed));
            QVERIFY2(timer.elapsed() < 30'000, failure.constData());
        }
    }

    void isGivenUp()
    {
        const QByteArray file = encoded(halves(), "png");
        const ForeignDecoder endless(script("exec sleep 60\n"), 60'000);
        Canceller leaving;
        const ForeignDecoder decoder = endless.cancelledBy(leaving.cancellation());
        leaving.cancel();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(codeOf(decoder.decode(file)), ErrorCode::Cancelled);
        QCOMPARE(decoder.inspect(file).error().code, ErrorCode::Cancelled);
        QCOMPARE(decoder.readPage(file, 0).error().code, ErrorCode::Cancelled);
        QCOMPARE(decoder.drawPage(file, 0, 1).error().code, ErrorCode::Cancelled);
        QVERIFY(timer.elapsed() < 30'000);
        leaving.renew();
        QVERIFY(m_decoder.cancelledBy(leaving.cancellation()).decode(file).ok());
    }

    void tooLargeIsNotEvenSent()
    {
        const QByteArray large(maxPaperBytes + 1, 'x');
        QCOMPARE(codeOf(m_decoder.decode(large)), ErrorCode::FileTooLarge);
    }

    void deviceIsNotRead()
    {
        QCOMPARE(
            codeOf(m_decoder.decodeFile(QStringLiteral("/dev/zero"))), ErrorCode::FileUnreadable);
        const auto none = m_decoder.decodeFile(m_dir.filePath(QStringLiteral("none.pdf")));
        QCOMPARE(codeOf(none), ErrorCode::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(TestForeignDecoder)
#include "test_foreigndecoder.moc"
