#include "store/requestfile.h"

#include "store/jsonfile.h"
#include "store/requestreader.h"
#include "store/requestwriter.h"

namespace prealable {

// A request holds a page of answers: what is larger or deeper is some other file.
static constexpr JsonLimits requestLimits{.bytes = 1024 * 1024, .depth = 8, .values = 20000};

Result<Request> parseRequest(
    const Catalog &catalog, const QByteArray &json, const QString &where, QDate day)
{
    const JsonDocument document = JsonDocument::parse(json, where, requestLimits);
    if (!document.root().exists())
        return document.errors().first();
    Request request = readRequest(catalog, document.root(), day);
    if (!document.ok())
        return document.errors().first();
    return request;
}

Result<Request> readRequestFile(const Catalog &catalog, const QString &path, QDate day)
{
    const Result<QByteArray> content = readFile(path, requestLimits.bytes);
    if (!content)
        return content.error();
    return parseRequest(catalog, content.value(), path, day);
}

QByteArray requestJson(const FormEdition &edition, const Request &request)
{
    return requestText(&edition, request);
}

Result<void> writeRequestFile(
    const FormEdition &edition, const Request &request, const QString &path)
{
    return writeFile(path, requestJson(edition, request));
}

} // namespace prealable
