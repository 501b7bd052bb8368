// Checks of rendition.json: our own page shows what the official one shows, no more and no less.
#include "catalog/checkreport.h"

#include <QSet>
#include <functional>
#include <numeric>

namespace prealable {
namespace {

using CellKind = RenditionCell::Kind;

QString renditionFile(const LoadedEdition &loaded)
{
    return loaded.folder + u"/rendition.json"_qs;
}

using CellVisitor = std::function<void(const QString &pointer, const RenditionBlock &block,
    const RenditionCell &cell, const PdfMapping *mapping)>;

// `mapping` is null for signatures, notes and fields that do not exist.
void visitCells(const FormEdition &edition, const CellVisitor &visit)
{
    for (qsizetype b = 0; b < edition.rendition.size(); ++b) {
        const RenditionBlock &block = edition.rendition.at(b);
        for (qsizetype r = 0; r < block.rows.size(); ++r) {
            for (qsizetype c = 0; c < block.rows.at(r).size(); ++c) {
                const RenditionCell &cell = block.rows.at(r).at(c);
                visit(place("/blocks/%1", b) + place("/rows/%1", r) + place("/%1", c), block, cell,
                    edition.pdfField(cell.pdf));
            }
        }
    }
}

bool showsField(const RenditionCell &cell)
{
    return cell.kind != CellKind::Signature && cell.kind != CellKind::Note;
}

void checkDrawnFields(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    QSet<PdfFieldName> drawn;
    visitCells(loaded.edition,
        [&](const QString &pointer, const RenditionBlock &, const RenditionCell &cell,
            const PdfMapping *mapping) {
            drawn.insert(cell.pdf);
            if (showsField(cell) && !mapping)
                report.add(renditionFile(loaded), pointer + u"/pdf"_qs,
                    u"pdf.json n'a pas le champ « %1 »."_qs.arg(cell.pdf.text()));
        });
    for (const PdfMapping &mapping : loaded.edition.pdf) {
        if (!drawn.contains(mapping.name))
            report.add(renditionFile(loaded), u"/blocks"_qs,
                u"Le champ « %1 » n'est dessiné nulle part."_qs.arg(mapping.name.text()));
    }
}

void checkKinds(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    visitCells(loaded.edition,
        [&](const QString &pointer, const RenditionBlock &, const RenditionCell &cell,
            const PdfMapping *mapping) {
            if (mapping && mapping->box != (cell.kind == CellKind::Box))
                report.add(renditionFile(loaded), pointer + u"/kind"_qs,
                    u"Une case se dessine en « box », un texte autrement."_qs);
        });
}

// Every state that may be ticked has its box to tick.
void checkDrawnStates(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    QSet<QPair<PdfFieldName, QString>> drawn;
    visitCells(loaded.edition,
        [&](const QString &pointer, const RenditionBlock &, const RenditionCell &cell,
            const PdfMapping *mapping) {
            drawn.insert({cell.pdf, cell.state});
            if (mapping && mapping->box && cell.kind == CellKind::Box
                && !mapping->states.contains(cell.state))
                report.add(renditionFile(loaded), pointer + u"/state"_qs,
                    u"Le champ n'a pas l'état « %1 »."_qs.arg(cell.state));
        });
    for (const PdfMapping &mapping : loaded.edition.pdf) {
        QSet<QString> missing;
        for (const StateChoice &choice : mapping.choices) {
            if (mapping.states.contains(choice.state)
                && !drawn.contains({mapping.name, choice.state}))
                missing.insert(choice.state);
        }
        for (const QString &state : qAsConst(missing))
            report.add(renditionFile(loaded), u"/blocks"_qs,
                u"L'état « %1 » du champ « %2 » n'est dessiné nulle part."_qs.arg(
                    state, mapping.name.text()));
    }
}

// A field on a volet where it does not belong would show health data to the wrong person.
void checkDrawnVolets(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    const FormEdition &edition = loaded.edition;
    QMap<PdfFieldName, QSet<int>> drawn;
    QSet<int> known;
    for (const Volet &volet : edition.volets)
        known.insert(volet.number);
    visitCells(edition,
        [&](const QString &pointer, const RenditionBlock &block, const RenditionCell &cell,
            const PdfMapping *mapping) {
            for (const int volet : block.volets) {
                drawn[cell.pdf].insert(volet);
                if (known.contains(volet) && mapping && !mapping->volets.contains(volet))
                    report.add(renditionFile(loaded), pointer,
                        u"Le champ « %1 » n'est pas sur le volet %2."_qs.arg(cell.pdf.text())
                            .arg(volet));
            }
        });
    for (qsizetype b = 0; b < edition.rendition.size(); ++b) {
        for (const int volet : edition.rendition.at(b).volets) {
            if (!known.contains(volet))
                report.add(renditionFile(loaded), place("/blocks/%1/volets", b),
                    u"Il n'y a pas de volet %1."_qs.arg(volet));
        }
    }
    for (const PdfMapping &mapping : edition.pdf) {
        for (const int volet : mapping.volets) {
            if (known.contains(volet) && drawn.contains(mapping.name)
                && !drawn.value(mapping.name).contains(volet))
                report.add(renditionFile(loaded), u"/blocks"_qs,
                    u"Le champ « %1 » manque sur le volet %2."_qs.arg(mapping.name.text())
                        .arg(volet));
        }
    }
}

void checkCombs(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    visitCells(loaded.edition,
        [&](const QString &pointer, const RenditionBlock &, const RenditionCell &cell,
            const PdfMapping *mapping) {
            if (cell.kind != CellKind::Comb || !mapping || mapping->maxLength == 0)
                return;
            const int cells = std::accumulate(cell.groups.begin(), cell.groups.end(), 0);
            if (cells != mapping->maxLength)
                report.add(renditionFile(loaded), pointer + u"/groups"_qs,
                    u"Le peigne a %1 cases, le champ %2 caractères."_qs.arg(cells).arg(
                        mapping->maxLength));
        });
}

void checkWidths(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    const QList<RenditionBlock> &blocks = loaded.edition.rendition;
    for (qsizetype b = 0; b < blocks.size(); ++b) {
        for (qsizetype r = 0; r < blocks.at(b).rows.size(); ++r) {
            double sum = 0;
            bool rest = false;
            for (const RenditionCell &cell : blocks.at(b).rows.at(r)) {
                sum += cell.width;
                rest = rest || cell.width == 0;
            }
            if (sum > 1.0001 || (rest && sum > 0.97) || blocks.at(b).rows.at(r).isEmpty())
                report.add(renditionFile(loaded), place("/blocks/%1", b) + place("/rows/%1", r),
                    u"Les cellules de cette ligne ne tiennent pas dans sa largeur."_qs);
        }
    }
}

} // namespace

QList<EditionCheck> renditionChecks()
{
    return {
        {"rendition-fields", checkDrawnFields},
        {"rendition-kinds", checkKinds},
        {"rendition-states", checkDrawnStates},
        {"rendition-volets", checkDrawnVolets},
        {"rendition-combs", checkCombs},
        {"rendition-widths", checkWidths},
    };
}

} // namespace prealable
