// Fills a template many times with distinct records, and copies the file as often, in turns: prints
// the medians of both in milliseconds, as JSON. "general": the writer that takes any form.
//
//   bench_batch TEMPLATE.pdf FOLDER ROUNDS [RECORDS.tsv]
//
// RECORDS.tsv gets what the first records were filled with, for other programs: number, "text" or
// "box", name, value or state, between tabs.
#include "pdf/batchtemplate.h"
#include "pdf/textlayout.h"
#include "resources.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace prealable;

namespace {

constexpr int fieldsPerRecord = 50;

// What people write in forms, different for each record; as much of it as the box holds.
QString textFor(const PdfFieldInfo &field, int record, int place)
{
    static const QStringList words{QStringLiteral("Éloïse"), QStringLiteral("D'Hôtel-Fabre"),
        QStringLiteral("12 rue de l'Œuvre"), QStringLiteral("69003 Lyon"),
        QStringLiteral("naïveté, 35 €"), QStringLiteral("08/03/1957"), QStringLiteral("Ferreira"),
        QStringLiteral("Hôpital Édouard-Herriot")};
    QString text = words[(record + place) % words.size()] + QString::number(record % 1000);
    if (field.maxLength > 0)
        text = text.left(field.maxLength);
    const QSizeF size = field.widgets.isEmpty() ? QSizeF() : field.widgets.first().rect.size();
    TextBox box;
    box.size = size;
    box.style = field.style;
    box.multiline = field.multiline;
    box.comb = field.comb ? field.maxLength : 0;
    while (!text.isEmpty() && !fitText(box, text).fits)
        text.chop(1);
    return text;
}

PdfValues valuesFor(const TemplateIndex &index, int record)
{
    PdfValues values;
    for (const PdfFieldInfo &field : index.fields) {
        if (values.size() >= fieldsPerRecord)
            break;
        if (field.readOnly || field.widgets.isEmpty())
            continue;
        if (field.type == PdfFieldType::Text)
            values.insert(field.name, textFor(field, record, int(values.size())));
        else if (field.type == PdfFieldType::CheckBox && !field.states.isEmpty())
            values.insert(field.name, shownState(field.states.first()));
    }
    return values;
}

bool write(const QString &path, const QByteArray &first, const QByteArray &second)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.write(first) == first.size() && file.write(second) == second.size();
}

constexpr int peerRecords = 20;

bool writeRecords(
    const QString &path, const TemplateIndex &index, const std::vector<PdfValues> &records)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (int record = 0; record < peerRecords && record < int(records.size()); ++record) {
        const PdfValues &values = records[static_cast<size_t>(record)];
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            const bool box = index.field(it.key())->type == PdfFieldType::CheckBox;
            const QString line = QStringLiteral("%1\t%2\t%3\t%4\n")
                                     .arg(QString::number(record),
                                         box ? QStringLiteral("box") : QStringLiteral("text"),
                                         it.key().text(), *it);
            file.write(line.toUtf8());
        }
    }
    return file.flush();
}

double median(std::vector<double> &times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

[[noreturn]] void fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    if (argc != 4 && argc != 5)
        fail(QStringLiteral("bench_batch TEMPLATE.pdf FOLDER ROUNDS [RECORDS.tsv]"));
    initResources();
    loadBundledFonts();
    const QString path = QFile::decodeName(argv[1]);
    const QString folder = QFile::decodeName(argv[2]);
    const int rounds = QByteArray(argv[3]).toInt();
    const auto pdf = readPdfFile(path);
    const auto index = pdf ? indexTemplate(*pdf) : Result<TemplateIndex>(pdf.error());
    if (!index)
        fail(index.error().detail);
    const auto prepared
        = BatchTemplate::prepare(*pdf, *index, BatchOptions{QStringLiteral("Bench"), {}, false});
    if (!prepared || !*prepared)
        fail(QStringLiteral("not a template for a batch"));
    const BatchTemplate &batch = **prepared;

    std::vector<PdfValues> records;
    for (int record = 0; record < rounds; ++record)
        records.push_back(valuesFor(*index, record));
    if (argc == 5 && !writeRecords(QFile::decodeName(argv[4]), *index, records))
        fail(QStringLiteral("cannot write the records"));
    std::vector<double> copies;
    std::vector<double> fills;
    std::vector<double> general;
    QElapsedTimer timer;
    for (int record = 0; record < rounds; ++record) {
        const QString name = folder + QStringLiteral("/%1-").arg(record);
        timer.start();
        QFile source(path);
        source.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        if (!write(name + QStringLiteral("copy.pdf"), source.readAll(), {}))
            fail(QStringLiteral("cannot write"));
        copies.push_back(double(timer.nsecsElapsed()) / 1e6);

        timer.start();
        const PdfValues &values = records[static_cast<size_t>(record)];
        const auto increment = batch.increment(values, {});
        if (!increment || increment->isEmpty())
            fail(increment ? QStringLiteral("not plain") : increment.error().detail);
        if (!write(name + QStringLiteral("batch.pdf"), batch.base(), *increment))
            fail(QStringLiteral("cannot write"));
        if (record % 100 == 0) {
            if (const auto same = batch.verify(batch.base() + *increment, values, {}); !same)
                fail(same.error().detail);
        }
        fills.push_back(double(timer.nsecsElapsed()) / 1e6);

        if (record % 20 == 0) {
            timer.start();
            if (const auto written = writePdf(*pdf, *index, values, {}); !written)
                fail(written.error().detail);
            general.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    const QJsonObject medians{{QStringLiteral("values"), int(records.front().size())},
        {QStringLiteral("copy"), median(copies)}, {QStringLiteral("batch"), median(fills)},
        {QStringLiteral("general"), median(general)}};
    std::printf("%s\n", QJsonDocument(medians).toJson(QJsonDocument::Compact).constData());
    return 0;
}
