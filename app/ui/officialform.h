// The official PDF that a person chose or kept, with the places of its fields when it has none.
#pragma once

#include "pdf/formfiller.h"
#include "store/officialforms.h"

#include <QDate>

namespace prealable {

struct OfficialChoice {
    QString path; // empty: our own page
    QByteArray sha256; // hex: the file must still be this one; empty: any
};

// `calibrations`: their folder. The errors of readAcceptedPdf(); FileChanged.
Result<FillOptions> officialForm(const Catalog &catalog, const FormEdition &edition,
    const OfficialChoice &chosen, const QString &calibrations);

// Keeps a copy of a file that was recognised as that edition, unless it is another file by now
// (FileChanged). Besides: the errors of readPdfFile() and of OfficialForms::keep().
Result<KeptForm> keepOfficial(const OfficialForms &forms, const FormId &form,
    const EditionId &edition, const OfficialChoice &chosen, QDate day, const QString &from);

} // namespace prealable
