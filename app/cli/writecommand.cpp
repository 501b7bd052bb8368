#include "catalog/jsonreader.h"
#include "cli/command.h"
#include "cli/locatederror.h"
#include "cli/outputfile.h"
#include "cli/pdffile.h"
#include "cli/shapes.h"
#include "pdf/pdfwriter.h"

namespace prealable::cli {

static bool isBox(const PdfFieldInfo &field)
{
    return field.type == PdfFieldType::CheckBox || field.type == PdfFieldType::Radio;
}

// {"field": "text"}, {"box": "state"}, {"box": false}; an unknown field is the writer's to name.
static void readValue(const JsonNode &member, const TemplateIndex &index, PdfValues &values)
{
    const PdfFieldName name(member.key());
    const PdfFieldInfo *field = index.field(name);
    if (member.isText()) {
        values.insert(name, member.text());
    } else if (member.type() != JsonNode::Type::Flag) {
        member.fail(ErrorCode::JsonWrongType,
            QStringLiteral("Donnez un texte, ou false pour vider une case."));
    } else if (member.flag()) {
        member.fail(ErrorCode::JsonWrongValue,
            QStringLiteral("Donnez le nom de l'état de la case, pas true."));
    } else if (field && !isBox(*field)) {
        member.fail(ErrorCode::JsonWrongType,
            QStringLiteral("Ce champ n'est pas une case : donnez un texte."));
    } else {
        values.insert(name, {});
    }
}

static Result<PdfValues> readValues(const QString &path, const TemplateIndex &index)
{
    const JsonDocument document = JsonDocument::read(path, path);
    PdfValues values;
    if (document.ok()) {
        for (const JsonNode &member : document.root().members())
            readValue(member, index, values);
    }
    if (!document.ok())
        return document.errors().first();
    return values;
}

// What the written file no longer is, so that nobody finds out later.
static QStringList notesOf(const TemplateIndex &index, bool flat)
{
    QStringList notes;
    if (index.encrypted)
        notes.append(QStringLiteral("La protection du PDF n'est pas reprise : le fichier écrit "
                                    "s'ouvre et se modifie librement."));
    if (index.usageRights)
        notes.append(QStringLiteral("Les droits d'utilisation d'Adobe ne sont pas repris : ils ne "
                                    "valaient que pour le fichier d'origine."));
    if (index.technology == PdfTechnology::XfaStatic)
        notes.append(QStringLiteral("La partie XFA est retirée : tous les lecteurs montrent "
                                    "ainsi les mêmes réponses."));
    if (index.isSigned && flat)
        notes.append(QStringLiteral("Le PDF était signé : l'image aplatie ne l'est plus."));
    else if (index.isSigned)
        notes.append(QStringLiteral("Le PDF est signé : les réponses sont ajoutées à la suite, la "
                                    "signature reste."));
    if (index.damaged)
        notes.append(
            QStringLiteral("Le PDF avait des défauts : ils sont corrigés dans le fichier écrit."));
    return notes;
}

static Outcome written(
    const Written &result, const PdfValues &values, const QString &output, const QStringList &notes)
{
    const QJsonObject json
        = {{QStringLiteral("output"), output}, {QStringLiteral("pages"), result.pages},
            {QStringLiteral("fields"), values.size()}, {QStringLiteral("checked"), result.checked},
            {QStringLiteral("notes"), QJsonArray::fromStringList(notes)}};
    QString text = QStringLiteral("%1 : %2 champ(s) écrit(s), relus et comparés.\n")
                       .arg(output)
                       .arg(values.size());
    for (const QString &note : notes)
        text += note + u'\n';
    return {json, text, {}};
}

Outcome runWrite(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    const QString path = arguments.operands().first();
    const QString output = arguments.value(QStringLiteral("--output"));
    if (const auto safe = refuseOverwriting(output, arguments.operands()); !safe)
        return failed(safe.error());
    const auto pdf = openPdf(path);
    if (!pdf)
        return failed(pdf.error());
    const auto values = readValues(arguments.operands().last(), pdf->index);
    if (!values)
        return failed(values.error());
    WriteOptions options;
    options.flat = arguments.has(QStringLiteral("--flat"));
    const auto result = writePdf(pdf->bytes, pdf->index, *values, options);
    if (!result)
        return failed(locatedIn(path, result.error()));
    if (const auto saved = writeOutput(output, result->pdf); !saved)
        return failed(saved.error());
    return written(*result, *values, output, notesOf(pdf->index, options.flat));
}

} // namespace prealable::cli
