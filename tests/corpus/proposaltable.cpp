// One table: what is proposed for each form that is made flat, against the fields that it had.
//   proposaltable SHARED [PART OF A NAME]
#include "catalog/catalog.h"
#include "corpus/proposalscore.h"
#include "pdf/rendition.h"
#include "pdf/textlayout.h"
#include "resources.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>

using namespace prealable;

namespace {

void print(const QString &form, const test::ProposalScore &score)
{
    if (!score.read) {
        std::printf("%-62s cannot be read\n", qPrintable(form));
        return;
    }
    std::printf("%-62s %6d %8d %6d %6d %6d %6d %8.0f\n", qPrintable(form), score.fields,
        score.proposed, score.right, score.wrong(), score.missed, score.seen,
        score.millisecondsPage);
}

void tryForm(
    const QString &name, const QByteArray &form, const QByteArray &flat, const FormEdition *edition)
{
    const auto index = indexTemplate(form);
    if (!index || index->fields.isEmpty())
        return;
    const QList<ExpectedSheet> sheets
        = edition ? expectedSheets(*edition).value() : test::sheetsOf(*index);
    print(name, test::scoreOf(*index, flat, sheets));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    const QString part = words.value(2);
    const auto wanted = [&part](const QString &name) { return name.contains(part); };
    initResources();
    loadBundledFonts();
    const auto catalog = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    if (!catalog || words.size() < 2)
        return 2;
    std::printf("%-62s %6s %8s %6s %6s %6s %6s %8s\n", "form", "fields", "proposed", "right",
        "wrong", "missed", "spots", "ms/page");
    for (const FormEdition &edition : catalog->editions()) {
        const QString name = QStringLiteral("our page of ") + edition.edition.text();
        if (edition.isLetter() || !wanted(name))
            continue;
        const QByteArray form = renditionTemplate(edition).value();
        tryForm(name, form, test::flattened(form), &edition);
        const QString standIn
            = words[1] + QStringLiteral("/standins/standin-%1.pdf").arg(edition.edition.text());
        if (const auto read = readPdfFile(standIn))
            tryForm(QStringLiteral("stand-in ") + edition.edition.text(), *read,
                test::flattened(*read), &edition);
    }
    const QDir corpus(words[1] + QStringLiteral("/corpus"));
    for (const QString &file : corpus.entryList({QStringLiteral("*.pdf")}, QDir::Files)) {
        const auto read = readPdfFile(corpus.filePath(file));
        if (!wanted(file) || !read || !indexTemplate(*read))
            continue;
        tryForm(file, *read, test::flattened(*read), nullptr);
        const QString twin = corpus.filePath(
            QString(file).replace(QStringLiteral("_interactif"), QStringLiteral("_plat")));
        if (twin == corpus.filePath(file))
            continue;
        if (const auto flat = readPdfFile(twin))
            tryForm(QFileInfo(twin).fileName(), *read, *flat, nullptr);
    }
    return 0;
}
