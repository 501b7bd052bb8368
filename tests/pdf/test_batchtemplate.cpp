#include "pdf/batchtemplate.h"

#include "pdf/incrementreader.h"
#include "pdf/textlayout.h"
#include "resources.h"
#include "support/pdfbuilder.h"

#include <QGuiApplication>
#include <QImage>
#include <QTest>

#include <poppler-qt6.h>
#include <thread>

using namespace prealable;
using prealable::test::PdfBuilder;
using prealable::test::SaveAs;

namespace {

const QRectF line(50, 700, 200, 15);

PdfFieldName named(const char *name)
{
    return PdfFieldName(QString::fromUtf8(name));
}

PdfBuilder form()
{
    PdfBuilder builder;
    builder.page().page(QRectF(-20, 30, 595, 842), 90);
    builder.text(QStringLiteral("n et p"), {{0, line}, {1, line}}, "/MaxLen 40");
    builder.text(QStringLiteral("num"), {{0, line.translated(0, -30)}}, "/MaxLen 13 /Ff 16777216");
    builder.text(QStringLiteral("zone"), {{0, QRectF(50, 600, 150, 60)}}, "/Ff 4096 /Q 2");
    builder.text(QStringLiteral("tourné"), {{0, QRectF(300, 500, 20, 200)}}, "",
        "/MK << /R 90 /BC [1 0 0] /BG [0.9 0.9 1] >>");
    builder.text(QStringLiteral("milieu"), {{0, line.translated(0, -150)}}, "/Q 1");
    builder.box(QStringLiteral("km"),
        {{0, QRectF(50, 500, 9, 9), "Oui"}, {0, QRectF(90, 500, 9, 9), "non"},
            {1, QRectF(50, 500, 9, 9), "Oui"}});
    builder.box(QStringLiteral("vide"), {{0, QRectF(50, 480, 9, 9), QByteArray("Oui \xe9")}}, "",
        PdfBuilder::Tick::Empty);
    builder.choice(
        QStringLiteral("pays"), {0, line.translated(0, -300)}, "/Opt [[(FR) (France)] (Italie)]");
    return builder;
}

PdfValues values(int record = 0)
{
    return {{named("n et p"), QStringLiteral("Éloïse d’Étœuvre ł € %1").arg(record)},
        {named("num"), QStringLiteral("2690999004021").left(13 - record % 3)},
        {named("zone"),
            QStringLiteral("Longue distance, avec un accompagnant.\nRetour le soir, %1 fois")
                .arg(record)},
        {named("tourné"), QStringLiteral("12 rue du Faubourg")},
        {named("milieu"), QStringLiteral("avant-hier")},
        {named("km"), record % 2 == 0 ? QStringLiteral("Oui") : QStringLiteral("non")},
        {named("vide"), QStringLiteral("Oui é")}};
}

std::shared_ptr<const BatchTemplate> prepared(const QByteArray &pdf, BatchOptions options = {})
{
    const auto index = indexTemplate(pdf);
    if (!index)
        return nullptr;
    const auto batch = BatchTemplate::prepare(pdf, *index, options);
    return batch ? *batch : nullptr;
}

QList<QImage> rendered(const QByteArray &pdf)
{
    QList<QImage> pages;
    const auto document = Poppler::Document::loadFromData(pdf);
    for (int page = 0; document && page < document->numPages(); ++page)
        pages.append(document->page(page)->renderToImage(144, 144));
    return pages;
}

} // namespace

class TestBatchTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        loadBundledFonts();
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    }

    // In a viewer a copy cannot be told from one that was written in the general way.
    void looksLikeTheGeneralWay_data()
    {
        QTest::addColumn<bool>("objectStreams");
        QTest::newRow("table") << false;
        QTest::newRow("streams") << true;
    }
    void looksLikeTheGeneralWay()
    {
        QFETCH(bool, objectStreams);
        SaveAs as;
        as.objectStreams = objectStreams;
        const QByteArray pdf = form().save(as);
        const auto batch = prepared(pdf);
        QVERIFY(batch);
        for (int record = 0; record < 4; ++record) {
            const auto increment = batch->increment(values(record), {});
            QVERIFY2(increment && !increment->isEmpty(), "not written");
            const QByteArray copy = batch->base() + *increment;
            QVERIFY(batch->verify(copy, values(record), {}));
            const auto general = writePdf(pdf, values(record), {});
            QVERIFY(general);
            const QList<QImage> pages = rendered(copy);
            QCOMPARE(pages.size(), 2);
            QCOMPARE(pages, rendered(general->pdf));
        }
        QVERIFY(
            rendered(batch->base()) != rendered(batch->base() + *batch->increment(values(), {})));
    }

    // A copy shows nothing of the one before it.
    void startsFromTheEmptyForm()
    {
        const auto batch = prepared(form().save());
        const QByteArray first = *batch->increment(values(1), {});
        const QByteArray one
            = batch->base() + *batch->increment({{named("milieu"), QStringLiteral("seul")}}, {});
        const auto index = indexTemplate(one);
        QVERIFY(index);
        for (const PdfFieldInfo &field : index->fields) {
            const bool isEmpty = field.value.isEmpty() || field.value == QLatin1String("Off");
            QCOMPARE(isEmpty, field.name != named("milieu"));
        }
        QCOMPARE(*batch->increment(values(1), {}), first);
    }

    void carriesTheAnswers()
    {
        const auto batch = prepared(form().save(), {{}, {}, true});
        const QByteArray json = "{\"answers\": {\"a\": \"é )>> endstream\"}}";
        const auto increment = batch->increment(values(), json);
        QVERIFY(increment && !increment->isEmpty());
        QVERIFY(batch->verify(batch->base() + *increment, values(), json));
        QVERIFY(!batch->verify(batch->base() + *increment, values(), json + ' '));
    }

    // What needs more than letters side by side is left to the general writer.
    void leavesTheRest_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("arabic") << "milieu" << QStringLiteral("محمد");
        QTest::newRow("mark") << "milieu" << QStringLiteral("q\u0303");
        QTest::newRow("cyrillic") << "milieu" << QStringLiteral("Иван");
        QTest::newRow("choice") << "pays" << QStringLiteral("FR");
    }
    void leavesTheRest()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        const QByteArray pdf = form().save();
        const PdfValues one{{PdfFieldName(field), text}};
        const auto increment = prepared(pdf)->increment(one, {});
        QVERIFY(increment && increment->isEmpty());
        QVERIFY(writePdf(pdf, one, {}));
    }

    void refusesAsTheGeneralWay_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown") << "autre" << QStringLiteral("x");
        QTest::newRow("state") << "km" << QStringLiteral("peut-être");
        QTest::newRow("MaxLen") << "num" << QStringLiteral("26909990040211");
        QTest::newRow("too long") << "milieu" << QString(200, u'm');
        QTest::newRow("glyph") << "milieu" << QStringLiteral("😀");
    }
    void refusesAsTheGeneralWay()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        const QByteArray pdf = form().save();
        const PdfValues one{{PdfFieldName(field), text}};
        const auto increment = prepared(pdf)->increment(one, {});
        const auto general = writePdf(pdf, one, {});
        QVERIFY(!increment);
        QVERIFY(!general);
        QCOMPARE(increment.error(), general.error());
    }

    void needsAPlainTemplate_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        PdfBuilder signedForm = form();
        signedForm.signature(QStringLiteral("signature"), {0, line.translated(0, -400)}, true);
        QTest::newRow("signed") << signedForm.save();
        PdfBuilder filled = form();
        filled.text(QStringLiteral("déjà"), {{0, line.translated(0, -400)}}, "/V (vieux)");
        QTest::newRow("filled") << filled.save();
        PdfBuilder ticked = form();
        QPDFObjectHandle box
            = ticked.box(QStringLiteral("coché"), {{0, QRectF(50, 300, 9, 9), "Oui"}});
        box.removeKey("/V");
        box.getKey("/Kids").getArrayItem(0).replaceKey("/AS", QPDFObjectHandle::newName("/Oui"));
        QTest::newRow("a tick without a value") << ticked.save();
        SaveAs locked;
        locked.userPassword = "";
        locked.ownerPassword = "x";
        QTest::newRow("encrypted") << form().save(locked);
    }
    void needsAPlainTemplate()
    {
        QFETCH(QByteArray, pdf);
        const auto index = indexTemplate(pdf);
        QVERIFY(index);
        const auto batch = BatchTemplate::prepare(pdf, *index, {});
        QVERIFY(batch);
        QVERIFY(!*batch);
    }

    void severalThreads()
    {
        const auto batch = prepared(form().save());
        constexpr int records = 40;
        std::vector<QByteArray> expected;
        for (int record = 0; record < records; ++record)
            expected.push_back(*batch->increment(values(record), {}));
        std::vector<int> different(4, 0);
        std::vector<std::thread> threads;
        for (size_t thread = 0; thread < different.size(); ++thread) {
            threads.emplace_back([&, thread] {
                for (int record = 0; record < records; ++record) {
                    if (*batch->increment(values(record), {}) != expected[size_t(record)])
                        ++different[thread];
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(different, std::vector<int>(4, 0));
    }

    // The reader believes nothing that the writer says: each damaged byte that matters is seen.
    void readerSeesDamage()
    {
        const auto batch = prepared(form().save());
        const QByteArray increment = *batch->increment(values(), {});
        const qint64 origin = batch->base().size();
        const auto holds = [origin](const QByteArray &bytes) {
            const pdf::IncrementReader reader(bytes, origin);
            int objects = 0;
            for (int number = 1; number < 200; ++number)
                objects += reader.dictionary(number).has_value() ? 1 : 0;
            return objects;
        };
        const int whole = holds(increment);
        QVERIFY2(whole >= 15, qPrintable(QString::number(whole)));
        QCOMPARE(
            holds(increment.chopped(increment.size() - increment.lastIndexOf("startxref"))), 0);
        QByteArray moved = increment;
        moved.insert(0, '\n');
        QCOMPARE(holds(moved), 0);
        QByteArray renamed = increment;
        const qsizetype header = renamed.indexOf(" obj\n");
        renamed[header - 3] = renamed[header - 3] == '9' ? '8' : '9';
        QVERIFY(holds(renamed) < whole);
        // No damage makes it read outside of what it was given.
        for (qsizetype at = 0; at < increment.size(); at += 7) {
            QByteArray damaged = increment;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x15);
            QVERIFY(holds(damaged) <= whole);
            QVERIFY(holds(increment.left(at)) <= whole);
        }
    }
};

QTEST_MAIN(TestBatchTemplate)
#include "test_batchtemplate.moc"
