#include "store/requestfile.h"

#include "rules/madefrom.h"
#include "store/jsonfile.h"
#include "store/requestreader.h"
#include "store/requestwriter.h"

#include <QDir>
#include <QFileInfo>

namespace prealable {

// A request holds a page of answers: what is larger or deeper is some other file.
static constexpr JsonLimits requestLimits{
    .bytes = qint64{1024} * 1024, .depth = 8, .values = 20000};

namespace {

// The request that another one is made from (an appeal from what was refused): its answers come
// first, those of the file itself prevail.
Result<Request> completed(const Catalog &catalog, const Request &request, const JsonNode &of,
    const QString &path, QDate day)
{
    const QDir folder = QFileInfo(path).dir();
    const QString earlierPath = folder.filePath(of.text());
    const Result<QByteArray> content = readFile(earlierPath, requestLimits.bytes);
    if (!content)
        return content.error();
    // It was made in its day: every known edition will do.
    Result<Request> earlier = parseRequest(catalog, *content, earlierPath, {});
    if (!earlier && earlier.error().code == ErrorCode::UnknownEdition)
        earlier = parseRequest(catalog, *content, earlierPath, day); // it names none
    if (!earlier)
        return earlier.error();
    const FormEdition *edition = catalog.edition(request.form, request.edition);
    if (!canBeMadeFrom(*edition, earlier->form))
        return Error{ErrorCode::JsonWrongValue, of.where(),
            u"Cette demande ne se fait pas à partir du formulaire «\u00A0%1\u00A0»."_qs.arg(
                earlier->form.text())};
    Request whole = madeFrom(*edition, *earlier);
    for (Attachment &attachment : whole.attachments)
        attachment.file
            = folder.relativeFilePath(QFileInfo(earlierPath).dir().filePath(attachment.file));
    for (const FieldId &field : request.answers.fields())
        whole.answers.set(field, request.answers.value(field));
    whole.attachments += request.attachments;
    whole.confirmed = request.confirmed;
    return whole;
}

Result<Request> parse(
    const Catalog &catalog, const QByteArray &json, const QString &where, QDate day, bool isFile)
{
    const JsonDocument document = JsonDocument::parse(json, where, requestLimits);
    if (!document.root().exists())
        return document.errors().first();
    Request request = readRequest(catalog, document.root(), day);
    const JsonNode of = document.root()["of"];
    if (of.exists() && !isFile)
        of.fail(ErrorCode::JsonWrongValue,
            u"Une demande qui en nomme une autre ne peut pas être nommée ici."_qs);
    if (of.exists() && of.text().isEmpty())
        of.fail(ErrorCode::JsonWrongValue, u"Le nom d'un fichier est attendu ici."_qs);
    if (!document.ok())
        return document.errors().first();
    return of.exists() ? completed(catalog, request, of, where, day) : request;
}

} // namespace

Result<Request> parseRequest(
    const Catalog &catalog, const QByteArray &json, const QString &where, QDate day)
{
    return parse(catalog, json, where, day, false);
}

Result<Request> readRequestFile(const Catalog &catalog, const QString &path, QDate day)
{
    const Result<QByteArray> content = readFile(path, requestLimits.bytes);
    if (!content)
        return content.error();
    return parse(catalog, content.value(), path, day, true);
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
