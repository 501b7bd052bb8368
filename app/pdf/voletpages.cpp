#include "pdf/voletpages.h"

#include "pdf/calibratedform.h"
#include "pdf/foreignpages.h"
#include "pdf/volets.h"

namespace prealable {

namespace {

Result<QList<int>> formPages(
    const FormEdition &edition, const FilledForm &filled, const FillOptions &options, int volet)
{
    if (options.official) {
        const auto form = filled.calibrated ? withFields(*options.official, *options.calibration)
                                            : Result(*options.official);
        if (!form)
            return form.error();
        const auto index = indexTemplate(*form);
        const QList<int> pages = index ? pagesOfVolet(*index, edition, volet) : QList<int>();
        if (!pages.isEmpty())
            return pages;
    }
    const auto reader
        = options.official ? openForeignPages(filled.pdf) : PageReader::open(filled.pdf);
    if (!reader)
        return reader.error();
    QStringList texts;
    for (int page = 0; page < reader->pageCount() - filled.joined.size(); ++page)
        texts.append(reader->text(page));
    return texts.isEmpty() ? QList<int>() : pagesOfVolet(texts, edition, volet);
}

} // namespace

Result<QList<int>> voletPages(
    const FormEdition &edition, const FilledForm &filled, const FillOptions &options, int volet)
{
    auto pages = formPages(edition, filled, options, volet);
    if (!pages)
        return pages.error();
    return *pages + sheetsOfVolet(filled.joined, filled.pages, volet);
}

} // namespace prealable
