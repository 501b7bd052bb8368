// What a person opens or drops on the window: a request file, or a PDF that carries a request. Of
// any other PDF it says what it is and what can be done with it.
#pragma once

#include "catalog/catalog.h"
#include "core/answers.h"
#include "core/result.h"

#include <QCoreApplication>

namespace prealable {

struct Recognition;

class RequestOpener
{
    Q_DECLARE_TR_FUNCTIONS(prealable::RequestOpener)
public:
    // Papers come with whole paths: those of the file are relative to it. A PDF is first read by
    // the helper process. The errors of readRequestFile(), readAcceptedPdf() and indexTemplate();
    // PdfOtherForm when it is a PDF without a request: the detail then says what it is.
    static Result<Request> read(const Catalog &catalog, const QString &path, QDate day);

private:
    static Result<Request> readPdf(const Catalog &catalog, const QString &path, QDate day);
    static QString whatItIs(const Catalog &catalog, const Recognition &recognition);
};

} // namespace prealable
