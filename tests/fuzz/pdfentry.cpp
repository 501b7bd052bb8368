// PDF files: official forms come from the outside.
#include "fuzz/entrypoints.h"
#include "fuzz/must.h"
#include "pdf/calibration.h"
#include "pdf/pagegeometry.h"
#include "pdf/printerprofile.h"
#include "pdf/templateindex.h"

namespace prealable::fuzz {

void templateIndex(const QByteArray &bytes)
{
    const Result<TemplateIndex> index = indexTemplate(bytes);
    if (!index) {
        must(!index.error().detail.isEmpty());
        return;
    }
    for (const PdfFieldInfo &field : index->fields) {
        must(index->field(field.name) != nullptr);
        for (const PdfWidget &widget : field.widgets)
            must(widget.page >= 0 && widget.page < index->pages.size());
    }
}

// The lines of a page: any content stream.
void pageLines(const QByteArray &bytes)
{
    const Result<QList<PageGeometry>> pages = pageGeometry(bytes, 4);
    must(pages.ok() ? pages->size() <= 4 : !pages.error().detail.isEmpty());
}

static const Catalog &forms()
{
    static const Result<Catalog, Errors> loaded
        = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    must(loaded.ok());
    return loaded.value();
}

void calibrationFile(const QByteArray &bytes)
{
    const QString name = QStringLiteral("calibration.json");
    const Result<Calibration> read = readCalibration(bytes, name, forms());
    if (!read) {
        must(!read.error().detail.isEmpty());
        return;
    }
    // What is written is what was read, but for the parts of a point that a file does not keep.
    const QByteArray written = calibrationJson(*read);
    const Result<Calibration> again = readCalibration(written, name, forms());
    must(again.ok() && calibrationJson(*again) == written);
}

void printerProfile(const QByteArray &bytes)
{
    const QString name = QStringLiteral("printer.json");
    for (const auto &profile : {parsePrinterProfile(bytes, name), parseGridReadings(bytes, name)}) {
        if (!profile) {
            must(!profile.error().detail.isEmpty());
            continue;
        }
        // What was measured is kept and read again, and can be corrected.
        must(parsePrinterProfile(printerProfileJson(*profile), name).ok());
        must(profile->onPaper().isInvertible());
    }
}

} // namespace prealable::fuzz
