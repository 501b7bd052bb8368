// `dossier`: everything for the envelope in one PDF, from papers of every kind, good and bad.
#include "clirunner.h"
#include "support/exifjpeg.h"
#include "support/rawpdf.h"
#include "support/readyrequest.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QtEndian>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace prealable::test;

// VERIFY_DONE of a run that is not looked at again: it is made once.
#define VERIFY_MADE(run)                                                                           \
    do {                                                                                           \
        const CliRun made = run;                                                                   \
        VERIFY_DONE(made);                                                                         \
    } while (false)

class TestDossier : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_dir.filePath(name); }

    bool make(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // Wider than high, red at the left.
    static QImage picture(QSize size = {1800, 1300})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.fillRect(0, 0, size.width() / 2, size.height(), QColor(200, 30, 30));
        for (int y = 40; y < size.height(); y += 40)
            painter.fillRect(size.width() / 2 + 20, y, size.width() / 3, 8, Qt::black);
        return image;
    }

    // Two pages: one directory of tags after the other, without compression.
    static QByteArray twoPageTiff()
    {
        const quint32 side = 1300;
        QByteArray tiff("II*\0\x08\0\0\0", 8);
        const QByteArray bits(int(side) * int((side + 7) / 8), '\xA5');
        for (int page = 0; page < 2; ++page) {
            const quint32 directory = quint32(tiff.size());
            const quint32 data = directory + 2 + 9 * 12 + 4;
            const quint32 next = page == 0 ? data + quint32(bits.size()) : 0;
            const QList<QList<quint32>> tags{{256, 4, side}, {257, 4, side}, {258, 3, 1},
                {259, 3, 1}, {262, 3, 1}, {273, 4, data}, {277, 3, 1}, {278, 4, side},
                {279, 4, quint32(bits.size())}};
            const auto put = [&tiff](quint32 value, int size) {
                for (int i = 0; i < size; ++i)
                    tiff.append(char((value >> (8 * i)) & 0xFF));
            };
            put(quint32(tags.size()), 2);
            for (const QList<quint32> &tag : tags) {
                put(tag[0], 2);
                put(tag[1], 2);
                put(1, 4);
                put(tag[2], 4);
            }
            put(next, 4);
            tiff += bits;
        }
        return tiff;
    }

    static QByteArray encoded(const QImage &image, const char *format)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        return image.save(&buffer, format) ? bytes : QByteArray();
    }

    static QByteArray plainPdf(int pages)
    {
        RawPdf pdf;
        QByteArray kids;
        pdf.set(1, "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert)>>>>");
        for (int i = 0; i < pages; ++i) {
            kids += QByteArray::number(3 + 2 * i) + " 0 R ";
            pdf.set(3 + 2 * i,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents "
                    + QByteArray::number(4 + 2 * i) + " 0 R>>");
            pdf.setStream(4 + 2 * i, {}, "0 g 60 300 400 300 re f 50 5 100 5 re f");
        }
        pdf.set(2, "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages) + ">>");
        return pdf.save();
    }

    static QByteArray encrypted(const QByteArray &bytes, const char *password)
    {
        QPDF pdf;
        pdf.processMemoryFile("x", bytes.constData(), size_t(bytes.size()));
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setR6EncryptionParameters(
            password, "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    }

    CliRun dossier(const QList<std::pair<QString, QString>> &papers, const QStringList &more = {},
        const QString &output = QStringLiteral("out.pdf")) const
    {
        QJsonArray attachments;
        for (const auto &[kind, file] : papers)
            attachments.append(
                QJsonObject{{QStringLiteral("kind"), kind}, {QStringLiteral("file"), file},
                    {QStringLiteral("date"), QStringLiteral("2026-07-01")}});
        QJsonObject request = m_ready.request;
        request.insert(QStringLiteral("attachments"), attachments);
        if (!writeObject(path(QStringLiteral("demande.json")), request))
            return {};
        return runCli(QStringList{QStringLiteral("dossier"), path(QStringLiteral("demande.json")),
                          QStringLiteral("--output"), path(output), QStringLiteral("--day"),
                          m_ready.day, QStringLiteral("--json")}
            + more);
    }

    static QStringList titles(QPDF &pdf)
    {
        QStringList titles;
        for (auto &item : QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines())
            titles.append(QString::fromStdString(item.getTitle()));
        return titles;
    }

    QTemporaryDir m_dir;
    ReadyRequest m_ready;
    const QString m_prescription = QStringLiteral("prescription");
    const QString m_report = QStringLiteral("medicalReport");

private Q_SLOTS:
    void initTestCase()
    {
        m_ready = readyRequest(QStringLiteral("transport-dap"), QStringLiteral("11575-08"));
        QVERIFY2(!m_ready.request.isEmpty(), "no case of the form is ready");
        QVERIFY(make(QStringLiteral("photo.jpg"), exifJpeg(picture(), 6)));
        QVERIFY(make(QStringLiteral("page.png"), encoded(picture(), "png")));
        QVERIFY(make(QStringLiteral("fax.tiff"), twoPageTiff()));
        QVERIFY(make(QStringLiteral("photo.heic"),
            content(QStringLiteral(PREALABLE_SOURCE_DIR "/tests/fuzz/seeds/paper/half.heic"))));
        QVERIFY(make(QStringLiteral("report.pdf"), plainPdf(3)));
        QVERIFY(make(QStringLiteral("open.pdf"), encrypted(plainPdf(1), "")));
        QVERIFY(make(QStringLiteral("locked.pdf"), encrypted(plainPdf(1), "secret")));
    }
    void init() { QFile::remove(path(QStringLiteral("out.pdf"))); }

    void everyKind()
    {
        const CliRun run = dossier({{m_prescription, QStringLiteral("photo.jpg")},
            {m_report, QStringLiteral("report.pdf")}, {m_report, QStringLiteral("page.png")},
            {m_report, QStringLiteral("fax.tiff")}, {m_report, QStringLiteral("photo.heic")},
            {m_report, QStringLiteral("open.pdf")}});
        VERIFY_DONE(run);
        QCOMPARE(run.object().value(QStringLiteral("checked")), QJsonValue(true));
        const QJsonArray pieces = run.object().value(QStringLiteral("pieces")).toArray();
        const QList<std::pair<QString, int>> expected{{QStringLiteral("coverList"), 1},
            {QStringLiteral("form"), 2}, {m_prescription, 1}, {m_report, 3}, {m_report, 1},
            {m_report, 2}, {m_report, 1}, {m_report, 1}};
        QCOMPARE(pieces.size(), expected.size());
        int pages = 0;
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QJsonObject piece = pieces.at(i).toObject();
            QCOMPARE(piece.value(QStringLiteral("kind")).toString(), expected.at(i).first);
            QCOMPARE(piece.value(QStringLiteral("pages")).toInt(), expected.at(i).second);
            QVERIFY(!piece.value(QStringLiteral("label")).toString().isEmpty());
            pages += expected.at(i).second;
        }
        QCOMPARE(run.object().value(QStringLiteral("pages")).toInt(), pages);

        QPDF pdf;
        pdf.processFile(path(QStringLiteral("out.pdf")).toUtf8().constData());
        QCOMPARE(int(QPDFPageDocumentHelper(pdf).getAllPages().size()), pages);
        QCOMPARE(titles(pdf).size(), expected.size());
        QVERIFY(titles(pdf).at(2).startsWith(QStringLiteral("Pièce 2 – ")));
        QVERIFY(!pdf.getRoot().hasKey("/AcroForm") && !pdf.getRoot().hasKey("/OpenAction"));
        QVERIFY(!pdf.getRoot().hasKey("/Names")); // neither scripts nor answers inside
    }

    // Turned a quarter: the sheet is upright, and what was left in the file is above.
    void photographIsUpright()
    {
        VERIFY_MADE(dossier({{m_prescription, QStringLiteral("photo.jpg")}}));
        QPDF pdf;
        pdf.processFile(path(QStringLiteral("out.pdf")).toUtf8().constData());
        QPDFPageObjectHelper page = QPDFPageDocumentHelper(pdf).getAllPages().back();
        const auto box = page.getMediaBox().getArrayAsRectangle();
        QVERIFY(box.ury > box.urx);
        QPDFObjectHandle image = page.getImages().begin()->second;
        QCOMPARE(QByteArray::fromStdString(image.getDict().getKey("/Filter").getName()),
            QByteArray("/DCTDecode"));
        const auto jpeg = image.getRawStreamData();
        const QByteArray bytes(
            reinterpret_cast<const char *>(jpeg->getBuffer()), qsizetype(jpeg->getSize()));
        QVERIFY(!bytes.contains("Exif") && !bytes.contains("48.8584"));
    }

    void smallPictureIsTold()
    {
        const CliRun run = dossier({{m_prescription, QStringLiteral("photo.heic")}});
        VERIFY_DONE(run);
        const QJsonArray findings = run.object()
                                        .value(QStringLiteral("pieces"))
                                        .toArray()
                                        .last()
                                        .toObject()
                                        .value(QStringLiteral("findings"))
                                        .toArray();
        QStringList checks;
        for (const QJsonValue &finding : findings)
            checks.append(finding.toObject().value(QStringLiteral("check")).toString());
        QVERIFY2(checks.contains(QLatin1String("low-resolution")), qPrintable(checks.join(u' ')));
        QCOMPARE(findings.last().toObject().value(QStringLiteral("page")).toInt(), 1);
    }

    void sameBytes()
    {
        const QList<std::pair<QString, QString>> papers{
            {m_prescription, QStringLiteral("photo.jpg")},
            {m_report, QStringLiteral("report.pdf")}};
        const QStringList more{QStringLiteral("--watermark"), QStringLiteral("Pour la CPAM")};
        VERIFY_MADE(dossier(papers, more, QStringLiteral("a.pdf")));
        VERIFY_MADE(dossier(papers, more, QStringLiteral("b.pdf")));
        const QByteArray first = content(path(QStringLiteral("a.pdf")));
        QVERIFY(first.startsWith("%PDF-"));
        QVERIFY(first == content(path(QStringLiteral("b.pdf"))));
        VERIFY_MADE(dossier(papers, {}, QStringLiteral("b.pdf")));
        QVERIFY(first != content(path(QStringLiteral("b.pdf")))); // without the watermark
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("code");
        const QByteArray jpeg = exifJpeg(picture(), 1);
        QByteArray png = encoded(picture({60, 40}), "png");
        // Its size is told anew, and so is the sum over it.
        qToBigEndian(quint32(60'000), png.data() + 16);
        qToBigEndian(quint32(60'000), png.data() + 20);
        quint32 sum = 0xFFFFFFFF;
        for (const char byte : png.mid(12, 17)) {
            sum ^= static_cast<unsigned char>(byte);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum >> 1) ^ ((sum & 1) ? 0xEDB88320U : 0U);
        }
        qToBigEndian(~sum, png.data() + 29);
        RawPdf bomb = RawPdf::form("/Contents 5 0 R");
        bomb.setBomb(5, {}, qint64(10) << 30);
        QTest::newRow("locked pdf")
            << content(path(QStringLiteral("locked.pdf"))) << QByteArray("pdf-encrypted");
        QTest::newRow("cut jpeg") << jpeg.left(jpeg.size() / 2) << QByteArray("image-damaged");
        QTest::newRow("huge png") << png << QByteArray("image-too-large");
        QTest::newRow("pdf that unfolds") << bomb.save() << QByteArray("pdf-too-complex");
        QTest::newRow("words") << QByteArray("Bonjour") << QByteArray("unknown-file-kind");
        QTest::newRow("no pdf") << QByteArray("%PDF-1.7 no") << QByteArray("pdf-damaged");
        QTest::newRow("nothing") << QByteArray() << QByteArray("unknown-file-kind");
    }
    void refused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, code);
        QVERIFY(make(QStringLiteral("bad"), file));
        const CliRun run = dossier({{m_prescription, QStringLiteral("bad")}});
        VERIFY_STOPPED(run, 3, code);
        QVERIFY(run.err.contains("/bad: "));
        QVERIFY(!QFile::exists(path(QStringLiteral("out.pdf"))));
    }

    void missingFile()
    {
        const CliRun run = dossier({{m_prescription, QStringLiteral("none.pdf")}});
        VERIFY_STOPPED(run, 3, "file-not-found");
    }

    void notReady()
    {
        m_ready.request = withAnswer(
            m_ready.request, QStringLiteral("beneficiary.nir"), QStringLiteral("269092A00402184"));
        const CliRun stopped = dossier({{m_report, QStringLiteral("page.png")}});
        VERIFY_STOPPED(stopped, 1, "not-ready");
        QVERIFY(!QFile::exists(path(QStringLiteral("out.pdf"))));
        const CliRun draft
            = dossier({{m_report, QStringLiteral("page.png")}}, {QStringLiteral("--draft")});
        VERIFY_DONE(draft);
        QCOMPARE(draft.object().value(QStringLiteral("draft")), QJsonValue(true));
        initTestCase();
    }

    // A paper that is required: the biologist's prescription.
    void missingPaper()
    {
        const ReadyRequest transport = m_ready;
        m_ready = readyRequest(QStringLiteral("biology-dap"), QStringLiteral("10128-04"));
        QVERIFY(!m_ready.request.isEmpty());
        const CliRun stopped = dossier({});
        const CliRun draft = dossier({}, {QStringLiteral("--draft")});
        m_ready = transport;
        VERIFY_STOPPED(stopped, 1, "not-ready");
        VERIFY_DONE(draft);
        const QJsonObject last
            = draft.object().value(QStringLiteral("pieces")).toArray().last().toObject();
        QCOMPARE(last.value(QStringLiteral("missing")), QJsonValue(true));
        QCOMPARE(last.value(QStringLiteral("pages")).toInt(), 0);
    }

    void overwritesNoPaper()
    {
        const QByteArray before = content(path(QStringLiteral("report.pdf")));
        const CliRun run
            = dossier({{m_report, QStringLiteral("report.pdf")}}, {}, QStringLiteral("report.pdf"));
        VERIFY_STOPPED(run, 2, "usage");
        QCOMPARE(content(path(QStringLiteral("report.pdf"))), before);
    }

    // What may be read by a physician only comes last, after a page for its envelope.
    void sealedPartComesLast()
    {
        const ReadyRequest transport = m_ready;
        m_ready = readyRequest(
            QStringLiteral("major-appliance-prescription"), QStringLiteral("12042-02"));
        QVERIFY(!m_ready.request.isEmpty());
        const CliRun run = dossier({});
        m_ready = transport;
        VERIFY_DONE(run);
        const QJsonArray pieces = run.object().value(QStringLiteral("pieces")).toArray();
        QCOMPARE(pieces.size(), 3);
        QCOMPARE(pieces.at(1).toObject().value(QStringLiteral("kind")).toString(),
            QStringLiteral("form"));
        QCOMPARE(pieces.at(1).toObject().value(QStringLiteral("pages")).toInt(), 2);
        QCOMPARE(pieces.at(2).toObject().value(QStringLiteral("kind")).toString(),
            QStringLiteral("sealed"));
        QCOMPARE(pieces.at(2).toObject().value(QStringLiteral("pages")).toInt(), 2);
    }
};

QTEST_MAIN(TestDossier)
#include "test_dossier.moc"
