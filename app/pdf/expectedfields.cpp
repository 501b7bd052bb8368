#include "pdf/expectedfields.h"

#include "pdf/longanswers.h"
#include "pdf/renditionlayout.h"

#include <numeric>

namespace prealable {

namespace {

// « acte code 2 » has the caption of its column.
QString captionKey(const PdfMapping &mapping)
{
    const QString name = mapping.name.text();
    return mapping.row < 0 ? name : name.left(name.lastIndexOf(u' '));
}

QStringList labelsOf(
    const FormEdition &edition, const PdfMapping &mapping, const RenditionWidget &widget)
{
    QString key = QStringLiteral("pdf.") + captionKey(mapping);
    if (mapping.box)
        key += u'.' + widget.state;
    QStringList labels{widget.caption, edition.text(key + QStringLiteral(".label"))};
    if (!mapping.box)
        labels << fieldLabel(edition, mapping.name);
    labels.removeAll(QString());
    labels.removeDuplicates();
    if (labels.isEmpty())
        labels << mapping.name.text();
    return labels;
}

ExpectedField expected(
    const FormEdition &edition, const PdfMapping &mapping, const RenditionWidget &widget)
{
    return {.name = mapping.name,
        .box = mapping.box,
        .state = mapping.box ? widget.state : QString(),
        .multiline = mapping.multiline || widget.kind == RenditionCell::Kind::Area,
        .maxLength = mapping.maxLength,
        .cells = std::accumulate(widget.groups.begin(), widget.groups.end(), 0),
        .row = mapping.row,
        .labels = labelsOf(edition, mapping, widget)};
}

} // namespace

Result<QList<ExpectedSheet>> expectedSheets(const FormEdition &edition)
{
    const auto pages = layoutRendition(edition);
    if (!pages)
        return pages.error();
    QList<ExpectedSheet> sheets;
    for (const RenditionPage &page : *pages) {
        if (sheets.isEmpty() || sheets.last().volet != page.volet)
            sheets << ExpectedSheet{page.volet, {}};
        for (const RenditionWidget &widget : page.widgets) {
            if (const PdfMapping *mapping = edition.pdfField(widget.pdf))
                sheets.last().fields << expected(edition, *mapping, widget);
        }
    }
    return sheets;
}

QSet<int> combLengths(const QList<ExpectedSheet> &sheets)
{
    QSet<int> lengths;
    for (const ExpectedSheet &sheet : sheets) {
        for (const ExpectedField &field : sheet.fields) {
            if (field.cells > 1)
                lengths << field.cells;
            if (field.maxLength > 1)
                lengths << field.maxLength;
        }
    }
    return lengths;
}

} // namespace prealable
