#include "cli/command.h"
#include "cli/requestinput.h"
#include "cli/shapes.h"

namespace prealable::cli {

static QJsonArray attachmentsJson(const QList<AttachmentStatus> &attachments)
{
    QJsonArray array;
    for (const AttachmentStatus &attachment : attachments)
        array.append(QJsonObject{{QStringLiteral("kind"), attachment.kind.text()},
            {QStringLiteral("label"), attachment.label},
            {QStringLiteral("required"), attachment.required},
            {QStringLiteral("present"), attachment.present},
            {QStringLiteral("dateMissing"), attachment.dateMissing},
            {QStringLiteral("sources"), idsJson(attachment.sources)}});
    return array;
}

static QJsonObject assessmentJson(const Assessment &assessment)
{
    return {{QStringLiteral("form"), assessment.form.text()},
        {QStringLiteral("edition"), assessment.edition.text()},
        {QStringLiteral("day"), dateJson(assessment.day)},
        {QStringLiteral("ready"), assessment.ready()},
        {QStringLiteral("findings"),
            findingsJson(assessment.findings, assessment.request.confirmed)},
        {QStringLiteral("attachments"), attachmentsJson(assessment.attachments)},
        {QStringLiteral("missing"), idsJson(assessment.missing)}};
}

static QString attachmentText(const AttachmentStatus &attachment)
{
    if (attachment.required && !attachment.present)
        return QStringLiteral("À joindre : %1\n").arg(attachment.label);
    if (attachment.dateMissing)
        return QStringLiteral("Date à donner : %1\n").arg(attachment.label);
    return {};
}

static QString assessmentText(
    const Catalog &catalog, const FormEdition &edition, const Assessment &assessment)
{
    QString text = QStringLiteral("%1 (%2)\n")
                       .arg(edition.text(QStringLiteral("form.title")), edition.edition.text());
    text += findingsText(catalog, assessment.findings, assessment.request.confirmed);
    for (const FieldId &field : assessment.missing)
        text += QStringLiteral("À répondre : %1 [%2]\n")
                    .arg(fieldLabel(edition, field), field.text());
    for (const AttachmentStatus &attachment : assessment.attachments)
        text += attachmentText(attachment);
    return text
        + (assessment.ready() ? QStringLiteral("La demande est prête.\n")
                              : QStringLiteral("La demande n'est pas prête.\n"));
}

Outcome runCheck(const Invocation &invocation)
{
    const Catalog &catalog = *invocation.catalog;
    const QString path = invocation.arguments.operands().first();
    const auto request = readRequestInput(invocation, path);
    if (!request)
        return failed(request.error());
    const FormEdition *edition = catalog.edition(request->form, request->edition);
    Q_ASSERT(edition);
    const Assessment assessment = assess(*edition, catalog.law(), *request, invocation.day);
    Outcome outcome
        = {assessmentJson(assessment), assessmentText(catalog, *edition, assessment), {}};
    if (!assessment.ready())
        outcome.error = Error{ErrorCode::NotReady, path,
            QStringLiteral("La demande n'est pas prête. Complétez ou corrigez les réponses.")};
    return outcome;
}

} // namespace prealable::cli
