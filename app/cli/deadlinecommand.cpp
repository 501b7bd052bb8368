#include "rules/deadline.h"

#include "cli/command.h"
#include "cli/shapes.h"
#include "core/frenchdate.h"

namespace prealable::cli {

static const QString defaultScope = QStringLiteral("default");

// The law's name for the wait: that of the form, unless another one is asked for.
static Result<QString> scopeOf(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    const QString asked = arguments.value(QStringLiteral("--scope"));
    if (!arguments.has(QStringLiteral("--form")))
        return asked;
    const FormId form(arguments.value(QStringLiteral("--form")));
    if (!invocation.catalog->forms().contains(form))
        return Error{ErrorCode::UnknownForm, form.text(),
            QStringLiteral("Ce formulaire n'existe pas. Voyez « prealable-cli forms ».")};
    if (!asked.isEmpty() && asked != defaultScope)
        return asked;
    const FormEdition *edition = invocation.catalog->inForce(form, invocation.day);
    if (!edition)
        return Error{ErrorCode::UnknownEdition, form.text(),
            QStringLiteral("Aucune édition n'est en vigueur ce jour-là.")};
    if (edition->deadlines.isEmpty())
        return usageError(form.text(),
            QStringLiteral("Ce formulaire n'attend pas de réponse : il n'a pas de délai."));
    return edition->deadlines.last().scope; // without a request: the ordinary one
}

static QJsonArray cautionsJson(const Catalog &catalog, QDate day, const QStringList &keys)
{
    QJsonArray array;
    for (const QString &key : keys)
        array.append(QJsonObject{{QStringLiteral("id"), key},
            {QStringLiteral("text"), withLawValues(catalog.law(), day, catalog.text(key))}});
    return array;
}

static QString cautionsText(const Catalog &catalog, QDate day, const QStringList &keys)
{
    QString text;
    for (const QString &key : keys)
        text += QStringLiteral("Attention : %1\n")
                    .arg(withLawValues(catalog.law(), day, catalog.text(key)));
    return text;
}

static QJsonObject datesJson(const SilenceDates &dates)
{
    return {{QStringLiteral("startsFrom"), dates.startsFrom},
        {QStringLiteral("presumed"), dates.presumed},
        {QStringLiteral("start"), dateJson(dates.start)},
        {QStringLiteral("lastDay"), dateJson(dates.lastDay)},
        {QStringLiteral("deemedAgreedFrom"), dateJson(dates.deemedAgreedFrom)}};
}

static QString datesText(const SilenceDates &dates)
{
    const QString start = dates.startsFrom == QLatin1String("posting")
        ? QStringLiteral("l'envoi")
        : QStringLiteral("la réception");
    return QStringLiteral(
        "À compter de %1 (%2%3) : dernier jour de la caisse %4, accord réputé donné dès le %5.\n")
        .arg(start, shownLongDate(dates.start),
            dates.presumed ? QStringLiteral(", supposée") : QString(), shownLongDate(dates.lastDay),
            shownLongDate(dates.deemedAgreedFrom));
}

static Result<QDate> optionalDate(const Arguments &arguments, const QString &option)
{
    return arguments.has(option) ? dateOption(arguments, option) : Result<QDate>(QDate());
}

static Result<SilenceQuestion> silenceQuestion(const Invocation &invocation)
{
    const auto scope = scopeOf(invocation);
    if (!scope)
        return scope.error();
    SilenceQuestion question;
    question.scope = *scope;
    for (const auto &[option, date] : {std::pair(QStringLiteral("--posted"), &question.posted),
             std::pair(QStringLiteral("--received"), &question.received),
             std::pair(QStringLiteral("--incomplete-until"), &question.incompleteUntil)}) {
        const auto given = optionalDate(invocation.arguments, option);
        if (!given)
            return given.error();
        *date = *given;
    }
    return question;
}

static Outcome runSilence(const Invocation &invocation)
{
    const Catalog &catalog = *invocation.catalog;
    const auto question = silenceQuestion(invocation);
    if (!question)
        return failed(question.error());
    const auto answer = silenceDeadline(catalog.law(), *question);
    if (!answer)
        return failed(answer.error());
    QJsonObject json = datesJson(answer->dates);
    json.insert(QStringLiteral("kind"),
        answer->express ? QStringLiteral("express") : QStringLiteral("silence"));
    json.insert(QStringLiteral("scope"), answer->scope);
    json.insert(QStringLiteral("alternative"),
        answer->alternative ? QJsonValue(datesJson(*answer->alternative)) : QJsonValue());
    json.insert(
        QStringLiteral("cautions"), cautionsJson(catalog, invocation.day, answer->cautions));
    json.insert(QStringLiteral("sources"), idsJson(answer->sources));
    QString text = answer->express
        ? QStringLiteral("La caisse répond toujours par écrit : son silence ne vaut pas accord.\n")
        : QStringLiteral("Estimation. ") + datesText(answer->dates);
    if (answer->alternative)
        text += QStringLiteral("Autre lecture. ") + datesText(*answer->alternative);
    return {json, text + cautionsText(catalog, invocation.day, answer->cautions), {}};
}

static Outcome runAppealDates(const Invocation &invocation)
{
    const Catalog &catalog = *invocation.catalog;
    const auto notified = dateOption(invocation.arguments, QStringLiteral("--refusal-notified"));
    if (!notified)
        return failed(notified.error());
    const auto answer = appealDeadline(
        catalog.law(), *notified, invocation.arguments.value(QStringLiteral("--refusal")));
    if (!answer)
        return failed(answer.error());
    const QJsonObject json = {{QStringLiteral("kind"), QStringLiteral("appeal")},
        {QStringLiteral("commission"), answer->commission},
        {QStringLiteral("lastDay"), dateJson(answer->lastDay)},
        {QStringLiteral("lastDayIfExtended"), dateJson(answer->lastDayIfExtended)},
        {QStringLiteral("silenceRejectionAfter"), answer->silenceMonths},
        {QStringLiteral("silenceRejectionUnit"), QStringLiteral("month")},
        {QStringLiteral("then"), answer->then},
        {QStringLiteral("cautions"), cautionsJson(catalog, invocation.day, answer->cautions)},
        {QStringLiteral("sources"), idsJson(answer->sources)}};
    const QString text
        = QStringLiteral("Recours devant : %1. Dernier jour : %2.\n"
                         "Sans réponse après %3 mois, le recours est rejeté. Ensuite : %4.\n")
              .arg(answer->commission, shownLongDate(answer->lastDay))
              .arg(answer->silenceMonths)
              .arg(answer->then);
    return {json, text + cautionsText(catalog, invocation.day, answer->cautions), {}};
}

// The two uses of the command share no option but --day.
static Result<void> refuseMixing(
    const Arguments &arguments, const QStringList &others, const QString &with)
{
    for (const QString &option : others) {
        if (arguments.has(option))
            return usageError(option, QStringLiteral("Cette option ne va pas avec %1.").arg(with));
    }
    return {};
}

Outcome runDeadline(const Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments;
    const QString notified = QStringLiteral("--refusal-notified");
    const QString refusal = QStringLiteral("--refusal");
    if (arguments.has(notified) || arguments.has(refusal)) {
        const auto mixed = refuseMixing(arguments,
            {QStringLiteral("--form"), QStringLiteral("--scope"), QStringLiteral("--posted"),
                QStringLiteral("--received"), QStringLiteral("--incomplete-until")},
            notified);
        if (!mixed)
            return failed(mixed.error());
        if (!arguments.has(notified) || !arguments.has(refusal))
            return failed(usageError(arguments.has(notified) ? refusal : notified,
                QStringLiteral("Donnez la date du refus et sa nature, les deux.")));
        return runAppealDates(invocation);
    }
    if (!arguments.has(QStringLiteral("--form")) && !arguments.has(QStringLiteral("--scope")))
        return failed(usageError(QStringLiteral("--form"),
            QStringLiteral("Dites quel formulaire, ou quelle date de refus.")));
    return runSilence(invocation);
}

} // namespace prealable::cli
