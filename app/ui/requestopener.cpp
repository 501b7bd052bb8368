#include "ui/requestopener.h"

#include "pdf/foreigndecoder.h"
#include "pdf/recognition.h"
#include "pdf/templateindex.h"
#include "store/requestfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace prealable {

namespace {

// By its content: a name proves nothing. A PDF may begin a little after the start of its file.
bool isPdf(const QString &path)
{
    constexpr qint64 searched = 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(searched).contains("%PDF-");
}

} // namespace

Result<Request> RequestOpener::read(const Catalog &catalog, const QString &path, QDate day)
{
    auto request = isPdf(path) ? readPdf(catalog, path, day) : readRequestFile(catalog, path, day);
    if (request) {
        for (Attachment &attachment : request->attachments)
            attachment.file = QFileInfo(path).absoluteDir().filePath(attachment.file);
    }
    return request;
}

Result<Request> RequestOpener::readPdf(const Catalog &catalog, const QString &path, QDate day)
{
    const auto bytes = readAcceptedPdf(path);
    if (!bytes)
        return bytes.error();
    const auto index = indexTemplate(*bytes);
    if (!index)
        return index.error();
    const auto recognition = recognise(catalog, *bytes, *index);
    if (!recognition)
        return recognition.error();
    if (recognition->kind != PdfKind::Export)
        return Error{ErrorCode::PdfOtherForm, path, whatItIs(catalog, *recognition)};
    return parseRequest(catalog, recognition->answersJson, path, day);
}

QString RequestOpener::whatItIs(const Catalog &catalog, const Recognition &recognition)
{
    const EditionSummary *edition = catalog.summary(recognition.form, recognition.edition);
    const FormEdition *now = catalog.supersededBy(recognition.form, recognition.edition);
    const QString title = edition != nullptr ? edition->title
        : now != nullptr                     ? now->text(QStringLiteral("form.title"))
                                             : QString();
    switch (recognition.kind) {
    case PdfKind::Official:
        if (now != nullptr) {
            //: What a PDF is. %1: title of a form, %2: its edition, %3: the edition in force.
            return tr("C'est une ancienne édition du formulaire officiel « %1 » (%2). Elle est "
                      "remplacée par l'édition %3 : procurez-vous celle-ci, la caisse peut "
                      "refuser l'ancienne.")
                .arg(title, recognition.edition.text(), now->edition.text());
        }
        //: What a PDF is. %1: title of a form, %2: its edition.
        return tr("C'est le formulaire officiel « %1 » (%2). Répondez d'abord aux questions : "
                  "à la dernière étape, choisissez « J'ai le formulaire "
                  "officiel » et ce fichier.")
            .arg(title, recognition.edition.text());
    case PdfKind::Rendition:
        //: What a PDF is. %1: title of a form.
        return tr("C'est une page faite par Préalable pour « %1 », mais elle ne contient pas de "
                  "réponses à reprendre.")
            .arg(title);
    case PdfKind::Specimen:
        //: What a PDF is. %1: title of a form.
        return tr("C'est un spécimen de « %1 » : il se lit, mais il ne s'envoie pas.").arg(title);
    case PdfKind::Export:
    case PdfKind::Unknown:
        break;
    }
    //: What a PDF is: nothing that the program knows.
    return tr("Ce PDF n'est ni une demande faite par Préalable, ni un formulaire que le programme "
              "connaît. Pour le joindre à une demande, ajoutez-le à l'étape « Pièces à joindre ».");
}

} // namespace prealable
