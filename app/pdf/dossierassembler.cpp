#include "pdf/dossierassembler.h"

#include "pdf/coverlist.h"
#include "pdf/formfiller.h"
#include "pdf/inflation.h"
#include "pdf/letterpdf.h"
#include "pdf/outline.h"
#include "pdf/painteddocument.h"
#include "pdf/paperpages.h"
#include "pdf/pdfedit.h"
#include "pdf/textlayout.h"
#include "pdf/voletpages.h"
#include "pdf/watermark.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>

namespace prealable {

namespace {

struct SentPages {
    QList<int> open; // of the filled form, 0-based, in the order of the volets
    QList<int> sealed;
};

Result<SentPages> sentPages(
    const FormEdition &edition, const FilledForm &filled, const FillOptions &filling)
{
    SentPages sent;
    QList<Volet> volets = edition.volets;
    std::sort(volets.begin(), volets.end(),
        [](const Volet &a, const Volet &b) { return a.number < b.number; });
    for (const Volet &volet : volets) {
        if (volet.goesTo == u"keep")
            continue;
        const auto pages = voletPages(edition, filled, filling, volet.number);
        if (!pages)
            return pages.error();
        const bool isSealed = volet.medical && !edition.sentTo.readsHealthData;
        for (const int page : *pages) {
            // A joined sheet goes with each of the volets that it continues.
            const bool isJoined = page >= filled.pages - filled.joined.size();
            if (isJoined || (!sent.open.contains(page) && !sent.sealed.contains(page)))
                (isSealed ? sent.sealed : sent.open).append(page);
        }
    }
    if (!sent.open.isEmpty() || !sent.sealed.isEmpty())
        return sent;
    return Error{ErrorCode::PdfNotVerified, edition.form.text(),
        QStringLiteral("Les volets à envoyer ne se trouvent pas dans le formulaire rempli. "
                       "Enregistrez le PDF seul.")};
}

Error differs()
{
    return {ErrorCode::PdfNotVerified, QStringLiteral("dossier"),
        QStringLiteral("Le dossier relu n'est pas celui qui a été écrit. Rien n'a été "
                       "enregistré.")};
}

// One dossier, from its parts to the checked bytes.
class Assembling
{
public:
    Assembling(const FormEdition &edition, const CheckedRequest &request,
        const DossierOptions &options, const QList<DossierPaper> &papers)
        : m_edition(edition)
        , m_request(request)
        , m_options(options)
        , m_papers(papers)
    {
        m_whole.emptyPDF();
    }

    Result<Dossier> run(const LawLibrary &law, const FilledForm &filled, const SentPages &sent)
    {
        CoverList cover = listed(law, sent);
        if (const auto done = addCover(coverPdf(cover)); !done)
            return done.error();
        if (!sent.open.isEmpty())
            addForm(filled.pdf, sent.open);
        for (const DossierPaper &paper : m_papers)
            addPaperPart(paper);
        if (!sent.sealed.isEmpty()) {
            if (const auto done = addSealed(sealedCoverPdf(cover), filled.pdf, sent.sealed); !done)
                return done.error();
        }
        m_dossier.missing = cover.missing;
        mark();
        return written();
    }

private:
    // What the cover list says; the parts are numbered in this order.
    CoverList listed(const LawLibrary &law, const SentPages &sent)
    {
        CoverList cover = coverList(m_edition, law, m_request.assessment());
        int number = 0;
        const QString form = m_edition.text(QStringLiteral("form.shortTitle"));
        if (!sent.open.isEmpty())
            cover.items.append({++number, form, int(sent.open.size())});
        for (const DossierPaper &paper : m_papers)
            cover.items.append({++number, paper.label, paper.file.pageCount()});
        if (!sent.sealed.isEmpty())
            cover.sealed.append(
                {++number, form + QStringLiteral(" (volet médical)"), int(sent.sealed.size())});
        m_items = cover.items + cover.sealed;
        return cover;
    }

    void addPart(DossierPart::Kind kind, int pages)
    {
        DossierPart part;
        part.kind = kind;
        if (kind == DossierPart::Kind::CoverList) {
            part.label = QStringLiteral("Bordereau d'envoi");
        } else {
            const CoverItem item = m_items.takeFirst();
            part.label = item.label;
            part.number = item.number;
        }
        part.firstPage = m_dossier.pages;
        part.pages = pages;
        m_dossier.pages += pages;
        m_dossier.parts.append(part);
    }

    std::vector<QPDFPageObjectHelper> addWhole(const QByteArray &bytes)
    {
        const auto count = QPDFPageDocumentHelper(*pdf::openBytes(bytes)).getAllPages().size();
        QList<int> all;
        for (int page = 0; page < int(count); ++page)
            all.append(page);
        return pdf::addPages(m_whole, bytes, all, m_sources);
    }

    Result<void> addCover(const Result<QByteArray> &cover)
    {
        if (!cover)
            return cover.error();
        m_kept.append(*cover);
        const auto pages = addWhole(m_kept.last());
        m_own.insert(m_own.end(), pages.begin(), pages.end());
        addPart(DossierPart::Kind::CoverList, int(pages.size()));
        return {};
    }

    void addForm(const QByteArray &form, const QList<int> &numbers)
    {
        const auto pages = pdf::addPages(m_whole, form, numbers, m_sources);
        addPart(DossierPart::Kind::Form, int(pages.size()));
    }

    void addPaperPart(const DossierPaper &paper)
    {
        const int number = m_items.first().number;
        const auto pages = pdf::addPaper(m_whole, paper.file, number, m_sources);
        m_paperPages.insert(m_paperPages.end(), pages.begin(), pages.end());
        addPart(DossierPart::Kind::Paper, int(pages.size()));
        m_dossier.parts.last().paper = paper.kind;
    }

    Result<void> addSealed(
        const Result<QByteArray> &cover, const QByteArray &form, const QList<int> &numbers)
    {
        if (!cover)
            return cover.error();
        m_kept.append(*cover);
        const auto first = addWhole(m_kept.last());
        m_own.insert(m_own.end(), first.begin(), first.end());
        const auto pages = pdf::addPages(m_whole, form, numbers, m_sources);
        addPart(DossierPart::Kind::Sealed, int(first.size() + pages.size()));
        return {};
    }

    // The filled form says itself that it is a draft.
    void mark()
    {
        pdf::PdfEdit edit(m_whole);
        const auto across = [&](std::vector<QPDFPageObjectHelper> pages, const QString &text) {
            pdf::FormTree tree;
            tree.pages = std::move(pages);
            if (!tree.pages.empty())
                pdf::addWatermark(edit, tree, text);
        };
        across(m_paperPages, m_options.purpose);
        std::vector<QPDFPageObjectHelper> all = m_own;
        all.insert(all.end(), m_paperPages.begin(), m_paperPages.end());
        across(all, draftMark(m_request));
    }

    QList<pdf::Bookmark> bookmarks() const
    {
        QList<pdf::Bookmark> marks;
        for (const DossierPart &part : m_dossier.parts) {
            const QString title = part.number == 0
                ? part.label
                : QStringLiteral("Pièce %1 – %2").arg(part.number).arg(part.label);
            marks.append({title, part.firstPage});
        }
        return marks;
    }

    Result<Dossier> written()
    {
        pdf::setDocumentData(m_whole,
            QStringLiteral("Dossier : %1").arg(m_edition.text(QStringLiteral("form.title"))));
        pdf::setBookmarks(m_whole, bookmarks());
        m_dossier.pdf = pdf::writtenBytes(m_whole);
        if (m_dossier.pdf.size() > pdf::maxBytes)
            return Error{ErrorCode::FileTooLarge, QStringLiteral("dossier"),
                QStringLiteral("Le dossier dépasse 100 Mo. Numérisez les pièces avec moins de "
                               "détails.")};
        if (!isAsMeant(*pdf::openBytes(m_dossier.pdf)))
            return differs();
        m_dossier.checked = true;
        return std::move(m_dossier);
    }

    // Each page is there, in its place, of its size, and draws something.
    bool isAsMeant(QPDF &read)
    {
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(read).getAllPages();
        std::vector<QPDFPageObjectHelper> meant = QPDFPageDocumentHelper(m_whole).getAllPages();
        if (int(pages.size()) != m_dossier.pages || pages.size() != meant.size()
            || pdf::bookmarksOf(read) != bookmarks() || read.getRoot().hasKey("/AcroForm"))
            return false;
        for (size_t i = 0; i < pages.size(); ++i) {
            const QRectF box = pdf::rectOf(pages[i].getMediaBox(false));
            if (box != pdf::rectOf(meant[i].getMediaBox(false))
                || pages[i].getPageContents().empty())
                return false;
        }
        return true;
    }

    const FormEdition &m_edition;
    const CheckedRequest &m_request;
    const DossierOptions &m_options;
    const QList<DossierPaper> &m_papers;
    QList<QByteArray> m_kept; // what m_sources read
    std::vector<pdf::SourceFile> m_sources;
    QPDF m_whole;
    std::vector<QPDFPageObjectHelper> m_own; // our covers
    std::vector<QPDFPageObjectHelper> m_paperPages;
    QList<CoverItem> m_items; // not yet added
    Dossier m_dossier;
};

} // namespace

std::optional<QString> purposeProblem(const QString &purpose)
{
    if (purpose.size() > longestPurpose)
        return QStringLiteral("Écrivez %1 caractères au plus.").arg(longestPurpose);
    if (const QStringList missing = missingGlyphs(purpose); !missing.isEmpty())
        return QStringLiteral("Ces caractères ne peuvent pas être imprimés : %1.")
            .arg(missing.join(QStringLiteral(", ")));
    return std::nullopt;
}

Result<Dossier> assembleDossier(const Catalog &catalog, const CheckedRequest &request,
    const DossierOptions &options, const QList<DossierPaper> &papers)
{
    const Assessment &assessment = request.assessment();
    const FormEdition *edition = catalog.edition(assessment.form, assessment.edition);
    if (!edition) {
        return Error{ErrorCode::UnknownEdition, assessment.edition.text(),
            QStringLiteral("Préalable ne connaît pas cette édition.")};
    }
    FillOptions filling = options.filling;
    filling.as = FillForm::Flat; // names of fields would collide with those of the papers
    const auto filled = fillForm(catalog, request, filling);
    if (!filled)
        return filled.error();
    const auto sent = sentPages(*edition, *filled, filling);
    if (!sent)
        return sent.error();
    return pdf::guarded<Dossier>([&]() -> Result<Dossier> {
        return Assembling(*edition, request, options, papers).run(catalog.law(), *filled, *sent);
    });
}

} // namespace prealable
