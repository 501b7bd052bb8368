#include "catalog/jsonreader.h"
#include "cli/command.h"
#include "cli/locatederror.h"
#include "cli/pdffile.h"
#include "cli/shapes.h"
#include "cli/usercalibrations.h"
#include "pdf/recognition.h"

#include <algorithm>

namespace prealable::cli {

static QString kindKey(PdfKind kind)
{
    switch (kind) {
    case PdfKind::Official:
        return QStringLiteral("official");
    case PdfKind::Rendition:
        return QStringLiteral("rendition");
    case PdfKind::Specimen:
        return QStringLiteral("specimen");
    case PdfKind::Export:
        return QStringLiteral("export");
    case PdfKind::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

static QString kindText(PdfKind kind)
{
    switch (kind) {
    case PdfKind::Official:
        return QStringLiteral("Formulaire officiel");
    case PdfKind::Rendition:
        return QStringLiteral("Reproduction non officielle, faite par Préalable");
    case PdfKind::Specimen:
        return QStringLiteral("Spécimen : il ne se remplit pas");
    case PdfKind::Export:
        return QStringLiteral("Demande remplie par Préalable");
    case PdfKind::Unknown:
        return QStringLiteral("Formulaire que Préalable ne connaît pas");
    }
    Q_UNREACHABLE();
}

static QString technologyKey(PdfTechnology technology)
{
    switch (technology) {
    case PdfTechnology::AcroForm:
        return QStringLiteral("acroform");
    case PdfTechnology::XfaStatic:
        return QStringLiteral("xfa-static");
    case PdfTechnology::XfaDynamic:
        return QStringLiteral("xfa-dynamic");
    case PdfTechnology::Flat:
        return QStringLiteral("flat");
    }
    Q_UNREACHABLE();
}

// The answers that an export carries. They come from a file: nothing is taken for granted.
static QJsonValue answersOf(const QByteArray &json)
{
    if (json.isEmpty())
        return QJsonValue::Undefined;
    const JsonDocument document = JsonDocument::parse(json, QStringLiteral("réponses jointes"));
    if (!document.ok() || !document.root().isObject())
        return QJsonValue::Undefined;
    const JsonNode answers = document.root()["answers"];
    return answers.isObject() ? answers.toQJson() : QJsonValue(QJsonValue::Undefined);
}

// A PDF without fields that this user calibrated.
struct Inspected {
    Recognition recognition;
    bool calibrated = false;
};

static QJsonObject inspectionJson(const TemplateIndex &index, const Inspected &inspected)
{
    const Recognition &recognition = inspected.recognition;
    QJsonObject json = {{QStringLiteral("kind"), kindKey(recognition.kind)},
        {QStringLiteral("form"), textOrNull(recognition.form.text())},
        {QStringLiteral("edition"), textOrNull(recognition.edition.text())},
        {QStringLiteral("superseded"), recognition.superseded},
        {QStringLiteral("pages"), index.pages.size()},
        {QStringLiteral("technology"), technologyKey(index.technology)},
        {QStringLiteral("encrypted"), index.encrypted},
        {QStringLiteral("usageRights"), index.usageRights},
        {QStringLiteral("signed"), index.isSigned},
        {QStringLiteral("fillingForbidden"), index.forbidsFilling},
        {QStringLiteral("recovered"), index.damaged},
        {QStringLiteral("fields"), index.fields.size()},
        {QStringLiteral("calibrated"), inspected.calibrated},
        {QStringLiteral("answersSealed"), recognition.answersSealed}};
    const QJsonValue answers = answersOf(recognition.answersJson);
    if (!answers.isUndefined())
        json.insert(QStringLiteral("answers"), answers);
    return json;
}

static QString inspectionText(const TemplateIndex &index, const Inspected &inspected)
{
    const Recognition &recognition = inspected.recognition;
    QString text = kindText(recognition.kind) + u'\n';
    if (!recognition.form.isEmpty())
        text += QStringLiteral("Formulaire : %1, édition %2\n")
                    .arg(recognition.form.text(), recognition.edition.text());
    if (recognition.superseded)
        text += QStringLiteral("Cette édition n'est plus en vigueur.\n");
    text += QStringLiteral("Pages : %1 ; champs : %2 ; technique : %3\n")
                .arg(index.pages.size())
                .arg(index.fields.size())
                .arg(technologyKey(index.technology));
    if (index.technology == PdfTechnology::XfaDynamic)
        text += QStringLiteral("Seul le lecteur d'Adobe sait montrer ce formulaire.\n");
    if (recognition.answersSealed)
        text += QStringLiteral("Ses réponses jointes sont protégées par une phrase secrète.\n"
                               "Avec elle, la demande se continue : donnez ce PDF à check, fill ou "
                               "dossier avec --passphrase-file, ou ouvrez-le dans Préalable.\n");
    else if (recognition.kind == PdfKind::Export)
        text += QStringLiteral("Elle se continue : donnez ce PDF à check, fill ou dossier, ou "
                               "ouvrez-le dans Préalable.\n");
    if (inspected.calibrated)
        text += QStringLiteral("Vous l'avez calibré : il se remplit.\n");
    if (index.encrypted)
        text += QStringLiteral("Il est protégé, mais s'ouvre sans mot de passe.\n");
    if (index.usageRights)
        text += QStringLiteral("Il porte des droits d'utilisation d'Adobe.\n");
    if (index.isSigned && !index.forbidsFilling)
        text += QStringLiteral("Il est signé : les réponses s'ajoutent, la signature reste.\n");
    const auto locked = std::count_if(index.fields.begin(), index.fields.end(),
        [](const PdfFieldInfo &field) { return field.lockedBySignature; });
    if (locked > 0 && !index.forbidsFilling)
        text += QStringLiteral(
            "Une signature a verrouillé %1 de ses champs : ils ne changent plus.\n")
                    .arg(locked);
    if (index.forbidsFilling)
        text += QStringLiteral("Son auteur interdit de le remplir.\n");
    if (index.damaged)
        text += QStringLiteral("Il est abîmé, mais a pu être lu.\n");
    return text;
}

// What a person said that a page is counts where the page itself does not say it.
static Result<Inspected> inspected(const Catalog &catalog, const PdfFile &pdf)
{
    auto recognition = recognise(catalog, pdf.bytes, pdf.index);
    if (!recognition)
        return recognition.error();
    Inspected result{std::move(*recognition), false};
    if (!pdf.index.fields.isEmpty())
        return result;
    const auto found = userCalibrations().find(pdf.index.sha256, catalog);
    if (!found)
        return found.error();
    if (!found->has_value())
        return result;
    result.calibrated = true;
    if (result.recognition.form.isEmpty()) {
        result.recognition.form = (*found)->form;
        result.recognition.edition = (*found)->edition;
    }
    if (result.recognition.kind == PdfKind::Unknown)
        result.recognition.kind = PdfKind::Official;
    return result;
}

Outcome runInspect(const Invocation &invocation)
{
    const QString path = invocation.arguments.operands().first();
    const auto pdf = openPdf(path);
    if (!pdf)
        return failed(pdf.error());
    const auto found = inspected(*invocation.catalog, *pdf);
    if (!found)
        return failed(locatedIn(path, found.error()));
    return {inspectionJson(pdf->index, *found), inspectionText(pdf->index, *found), {}};
}

} // namespace prealable::cli
