#include "ui/registertexts.h"

#include "core/frenchdate.h"
#include "core/identifiertext.h"
#include "store/registerfiling.h"
#include "ui/fieldtext.h"
#include "ui/sentencetext.h"

namespace prealable {

namespace {

constexpr int soonDays = 7;

QDate dayOf(const RequestDays &days)
{
    switch (days.state) {
    case RequestState::Draft:
    case RequestState::ToSend:
        return {};
    case RequestState::Sent:
        return days.sent;
    case RequestState::Received:
        return days.received;
    case RequestState::Agreed:
    case RequestState::Refused:
        return days.decided;
    case RequestState::Appealed:
        return days.appealed;
    case RequestState::Closed:
        return days.closed;
    }
    Q_UNREACHABLE();
}

} // namespace

QString RegisterTexts::form(const Catalog &catalog, const FormId &form)
{
    for (const EditionSummary &summary : catalog.summaries()) {
        if (summary.form == form)
            return summary.shortTitle.isEmpty() ? summary.title : summary.shortTitle;
    }
    return form.text();
}

QString RegisterTexts::state(const RequestDays &days)
{
    const QDate day = dayOf(days);
    if (!day.isValid())
        return shownSentence(stateLabel(days.state));
    //: State of a request, and since when. %1: "envoyée", %2: a date.
    return tr("%1 le %2").arg(shownSentence(stateLabel(days.state)), shownDate(day));
}

QString RegisterTexts::awaited(const std::optional<Awaited> &awaited, QDate today)
{
    if (!awaited)
        return {};
    const QString day = shownDate(awaited->day);
    const bool isPast = awaited->day < today;
    switch (awaited->kind) {
    case AwaitedKind::Silence:
        return awaited->day <= today
            //: The caisse did not answer in time. %1: a date.
            ? tr("sans réponse, accord estimé acquis depuis le %1").arg(day)
            //: What a request waits for. %1: a date.
            : tr("sans réponse, accord estimé acquis à partir du %1").arg(day);
    case AwaitedKind::Appeal:
        return isPast
            //: The time to contest a refusal is over. %1: a date.
            ? tr("le délai pour contester a pris fin le %1").arg(day)
            //: Until when a refusal may be contested. %1: a date.
            : tr("à contester au plus tard le %1").arg(day);
    case AwaitedKind::CommissionSilence:
        return awaited->day <= today
            //: The commission did not answer. %1: a date.
            ? tr("sans réponse de la commission, rejet estimé depuis le %1").arg(day)
            //: What an appeal waits for. %1: a date.
            : tr("sans réponse de la commission, rejet estimé à partir du %1").arg(day);
    }
    Q_UNREACHABLE();
}

bool RegisterTexts::isSoon(const std::optional<Awaited> &awaited, QDate today)
{
    return awaited && today.daysTo(awaited->day) <= soonDays;
}

QString RegisterTexts::kind(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Patient:
        //: Kind of a record of the register.
        return tr("Patient");
    case RecordKind::Prescriber:
        //: Kind of a record of the register.
        return tr("Prescripteur");
    case RecordKind::Structure:
        //: Kind of a record of the register: a hospital, a practice.
        return tr("Structure");
    case RecordKind::Fund:
        //: Kind of a record of the register.
        return tr("Caisse");
    case RecordKind::Request:
        //: Kind of a record of the register.
        return tr("Demande");
    case RecordKind::Proof:
        //: Kind of a record of the register: a receipt, a letter.
        return tr("Preuve ou courrier");
    }
    Q_UNREACHABLE();
}

QString RegisterTexts::answer(const Catalog &catalog, const FieldId &id, const QJsonValue &answer)
{
    const auto field = catalog.dictionary().constFind(id);
    if (answer.isUndefined() || field == catalog.dictionary().constEnd())
        return {};
    const Value value = valueFrom(*field, answer);
    if (field->type == FieldType::Choice)
        return catalog.text(QStringLiteral("field.%1.option.%2").arg(id.text(), value.toText()));
    if (field->type == FieldType::Flag) {
        //: The answer to a question.
        return value.toFlag() ? tr("Oui") : tr("Non");
    }
    return FieldText::shown(*field, value);
}

QString RegisterTexts::line(const Catalog &catalog, const Card &card, QDate today)
{
    QStringList parts;
    if (card.kind == RecordKind::Request) {
        parts = {form(catalog, card.form), state(card.days)};
        const QString waiting = awaited(prealable::awaited(catalog.law(), card.days), today);
        if (!waiting.isEmpty() && card.isOpen())
            parts.append(waiting);
    } else {
        parts = {kind(card.kind)};
        if (card.birth.isValid()) {
            //: Day of birth in a list. %1: a date.
            parts.append(tr("naissance %1").arg(shownDate(card.birth)));
        }
        if (!card.number.isEmpty()) {
            //: Number of a person or place in a list. %1: the number.
            parts.append(tr("n° %1").arg(card.kind == RecordKind::Patient
                    ? groupedText(card.number, {1, 2, 2, 2, 3, 3, 2})
                    : card.number));
        }
    }
    //: In place of a name that was not given.
    const QString name = card.name.isEmpty() ? tr("Sans nom") : card.name;
    return name + u'\n' + parts.join(QStringLiteral(" · "));
}

QString RegisterTexts::event(const FollowUpEvent &event)
{
    QString what;
    if (event.state)
        what = shownSentence(stateLabel(*event.state));
    else if (event.completed) {
        //: A line of a request's story.
        what = tr("pièces manquantes reçues par la caisse");
    } else {
        //: A line of a request's story: only a note.
        what = tr("note");
    }
    if (event.refusal == u"medical") {
        //: A refusal, and which.
        what += tr(" pour un motif médical");
    } else if (event.refusal == u"administrative") {
        //: A refusal, and which.
        what += tr(" pour un motif administratif");
    } else if (event.refusal == u"both") {
        //: A refusal, and which.
        what += tr(" pour des motifs médical et administratif");
    }
    //: A line of a request's story. %1: a day, %2: what happened.
    QStringList parts{tr("%1 : %2").arg(shownDate(event.day), what)};
    if (!event.note.isEmpty())
        parts.append(event.note);
    if (!event.who.isEmpty()) {
        //: Who wrote a line of a story. %1: a name.
        parts.append(tr("noté par %1").arg(event.who));
    }
    return parts.join(QStringLiteral(" · "));
}

QString RegisterTexts::act(const AuditLine &line)
{
    if (line.what == u"save" && line.revision == 1) {
        //: A line of the audit.
        return tr("fiche créée");
    }
    const std::pair<QLatin1String, QString> acts[] = {
        //: A line of the audit.
        {QLatin1String("create"), tr("registre créé")},
        //: A line of the audit.
        {QLatin1String("save"), tr("fiche modifiée")},
        //: A line of the audit.
        {QLatin1String("remove"), tr("fiche supprimée")},
        //: A line of the audit: this record became part of another one.
        {QLatin1String("join"), tr("fiche réunie avec une autre")},
        //: A line of the audit: old records were erased.
        {QLatin1String("purge"), tr("fiches anciennes effacées")},
        //: A line of the audit.
        {QLatin1String("read"), tr("fiche consultée")},
        //: A line of the audit: a patient got their data.
        {QLatin1String("export"), tr("données remises au patient")},
        //: A line of the audit: the passphrase or a keychain.
        {QLatin1String("key"), tr("clé du registre changée")},
        //: A line of the audit.
        {QLatin1String("settings"), tr("réglages changés")},
    };
    for (const auto &[key, text] : acts) {
        if (key == line.what)
            return text;
    }
    return line.what;
}

QString RegisterTexts::step(RequestState state)
{
    switch (state) {
    case RequestState::Draft:
        //: A step of a request.
        return tr("À reprendre : brouillon");
    case RequestState::ToSend:
        //: A step of a request.
        return tr("Prête, à envoyer");
    case RequestState::Sent:
        //: A step of a request.
        return tr("Envoyée ou déposée");
    case RequestState::Received:
        //: A step of a request.
        return tr("Reçue par la caisse");
    case RequestState::Agreed:
        //: A step of a request: the caisse agreed.
        return tr("Accord de la caisse");
    case RequestState::Refused:
        //: A step of a request: the caisse refused.
        return tr("Refus de la caisse");
    case RequestState::Appealed:
        //: A step of a request: the refusal is contested.
        return tr("Recours envoyé");
    case RequestState::Closed:
        //: A step of a request: nothing more is to be done.
        return tr("Close : plus rien à faire");
    }
    Q_UNREACHABLE();
}

} // namespace prealable
