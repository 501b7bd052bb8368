// Files that people open: requests, and anything else that is JSON.
#include "fuzz/entrypoints.h"
#include "fuzz/must.h"
#include "fuzz/realforms.h"
#include "store/requestfile.h"

#include "catalog/jsonreader.h"

#include <QJsonDocument>

namespace prealable::fuzz {

void jsonReader(const QByteArray &bytes)
{
    const JsonDocument document = JsonDocument::parse(bytes, QStringLiteral("file.json"));
    must(document.ok() || !document.errors().first().detail.isEmpty());
    if (!document.ok() || !(document.root().isObject() || document.root().isArray()))
        return;
    // What the strict reader takes, Qt's reader takes too.
    QJsonParseError error;
    QJsonDocument::fromJson(bytes, &error);
    must(error.error == QJsonParseError::NoError);
}

const Catalog &realForms()
{
    static const Result<Catalog, Errors> loaded
        = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    must(loaded.ok());
    return loaded.value();
}

void requestFile(const QByteArray &bytes)
{
    const QString name = QStringLiteral("request.json");
    const QDate day(2026, 11, 21);
    const Result<Request> request = parseRequest(realForms(), bytes, name, day);
    if (!request) {
        must(!request.error().detail.isEmpty());
        return;
    }
    const FormEdition *edition = realForms().edition(request->form, request->edition);
    must(edition != nullptr);
    const QByteArray written = requestJson(*edition, request.value());
    const Result<Request> again = parseRequest(realForms(), written, name, day);
    must(again.ok() && again.value() == request.value());
}

} // namespace prealable::fuzz
