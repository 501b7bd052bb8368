// What goes into the envelope, as one PDF: cover list, the form's volets that are sent, papers.
#pragma once

#include "catalog/catalog.h"
#include "pdf/decodedfile.h"
#include "pdf/formfiller.h"
#include "rules/checkedrequest.h"

#include <optional>

namespace prealable {

struct DossierPaper {
    AttachmentKind kind;
    QString label; // « Prescription médicale »
    DecodedFile file;
};

inline constexpr qsizetype longestPurpose = 60; // characters, across a page

// Why `purpose` cannot be written across the papers, as a sentence; nothing when it can.
std::optional<QString> purposeProblem(const QString &purpose);

struct DossierOptions {
    FillOptions filling; // the official PDF, if any; the form is always flat
    QString purpose; // without purposeProblem(), across each page of the papers; empty: nothing
};

struct DossierPart {
    enum class Kind { CoverList, Form, Paper, Sealed };
    Kind kind = Kind::CoverList;
    AttachmentKind paper; // Paper: which one
    QString label;
    int number = 0; // « pièce 2 »; 0: the cover list
    int firstPage = 0; // 0-based
    int pages = 0;
};

struct Dossier {
    QByteArray pdf;
    int pages = 0;
    QList<DossierPart> parts; // in the order of the pages
    QStringList missing; // required papers that are not there
    bool checked = false;
};

// The volets that somebody keeps stay out. What holds health data and is sent to an office that may
// not read it comes last, after a page for its closed envelope. The form is flat and carries no
// answers to be read again. The same bytes for the same request and papers. A draft says so on each
// page. The errors of fillForm(); PdfDamaged and PdfTooComplex for a paper; PdfNotVerified.
Result<Dossier> assembleDossier(const Catalog &catalog, const CheckedRequest &request,
    const DossierOptions &options, const QList<DossierPaper> &papers);

} // namespace prealable
