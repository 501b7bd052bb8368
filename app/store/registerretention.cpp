#include "store/registerretention.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace prealable {

static Error missing(const RecordId &id)
{
    return {ErrorCode::RecordMissing, id.text(),
        u"Cette fiche n'est plus dans le registre\u00A0: elle a été supprimée."_qs};
}

QDate retentionLimit(QDate today, int months)
{
    return addMonthsClipped(today, -std::max(months, 1));
}

Expired expiredBefore(const RegisterIndex &index, QDate day)
{
    Expired expired;
    expired.stamp = index.stamp();
    QSet<RecordId> going;
    for (const Card &request : index.all(RecordKind::Request)) {
        const QDate closed = request.days.closed.isValid() ? request.days.closed : request.touched;
        if (request.isOpen() || !(closed < day))
            continue;
        going.insert(request.id);
        expired.requests.append(request);
        expired.proofs.append(index.proofsOf(request.id));
    }
    for (const Card &patient : index.all(RecordKind::Patient)) {
        const QList<Card> requests = index.requestsOf(patient.id);
        const bool isUnused = std::all_of(requests.begin(), requests.end(),
            [&going](const Card &request) { return going.contains(request.id); });
        if (isUnused && patient.touched < day)
            expired.patients.append(patient);
    }
    return expired;
}

Result<void> purge(Register &from, const Expired &expired, const By &by)
{
    return from.remove(expired.requests + expired.proofs + expired.patients, by,
        QStringLiteral("purge"),
        u"%1 demandes, %2 pièces, %3 patients"_qs.arg(expired.requests.size())
            .arg(expired.proofs.size())
            .arg(expired.patients.size()),
        expired.stamp);
}

Result<void> removeRecord(
    Register &from, const RegisterIndex &index, const RecordId &id, const By &by)
{
    const Card *card = index.card(id);
    if (card == nullptr)
        return missing(id);
    if (!index.requestsOf(id).isEmpty())
        return Error{ErrorCode::RecordInUse, id.text(),
            u"Ce patient a encore des demandes dans le registre\u00A0: supprimez-les d'abord."_qs};
    return from.remove(
        QList<Card>{*card} + index.proofsOf(id), by, QStringLiteral("remove"), {}, index.stamp());
}

namespace {

QJsonObject contentOf(const Record &record)
{
    return QJsonDocument::fromJson(record.content).object();
}

QJsonObject withId(QJsonObject object, const RecordId &id)
{
    object.insert(QStringLiteral("id"), id.text());
    return object;
}

class Exporter
{
public:
    explicit Exporter(Register &from)
        : m_from(from)
    {
    }

    Result<void> addRequest(const RegisterIndex &index, const RecordId &id);
    Result<void> addAudit(const RecordId &patient);
    QJsonObject object;

private:
    Register &m_from;
    QSet<RecordId> m_ids;
    QJsonArray m_requests;
    QJsonArray m_proofs;
};

Result<void> Exporter::addRequest(const RegisterIndex &index, const RecordId &id)
{
    const auto request = m_from.load(id);
    if (!request)
        return request.error();
    m_ids.insert(id);
    m_requests.append(withId(contentOf(*request), id));
    for (const Card &card : index.proofsOf(id)) {
        const auto proof = m_from.load(card.id);
        if (!proof)
            return proof.error();
        m_ids.insert(card.id);
        m_proofs.append(
            QJsonObject{{QStringLiteral("name"), card.name}, {QStringLiteral("request"), id.text()},
                {QStringLiteral("day"), card.touched.toString(Qt::ISODate)},
                {QStringLiteral("base64"), QString::fromLatin1(proof->content.toBase64())}});
    }
    object.insert(QStringLiteral("requests"), m_requests);
    object.insert(QStringLiteral("proofs"), m_proofs);
    return {};
}

Result<void> Exporter::addAudit(const RecordId &patient)
{
    m_ids.insert(patient);
    QJsonArray lines;
    constexpr int together = 2000;
    for (qint64 from = 1;; from += together) {
        const auto some = m_from.audit(from, together);
        if (!some)
            return some.error();
        for (const AuditLine &line : *some) {
            if (m_ids.contains(line.record))
                lines.append(QJsonObject{{QStringLiteral("who"), line.who},
                    {QStringLiteral("what"), line.what},
                    {QStringLiteral("when"), line.when.toString(Qt::ISODate)},
                    {QStringLiteral("record"), line.record.text()}});
        }
        if (some->size() < together)
            break;
    }
    object.insert(QStringLiteral("audit"), lines);
    return {};
}

} // namespace

Result<QByteArray> personExport(
    Register &from, const RegisterIndex &index, const RecordId &patient, const By &by)
{
    const auto person = from.load(patient);
    if (!person)
        return person.error();
    if (person->card.kind != RecordKind::Patient)
        return missing(patient);
    Exporter exporter(from);
    exporter.object = {{QStringLiteral("format"), QStringLiteral("prealable-person-export")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("made"), by.when.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("patient"), withId(contentOf(*person), patient)},
        {QStringLiteral("requests"), QJsonArray()}, {QStringLiteral("proofs"), QJsonArray()}};
    for (const Card &request : index.requestsOf(patient)) {
        const Result<void> added = exporter.addRequest(index, request.id);
        if (!added)
            return added.error();
    }
    Result<void> done = from.note(by, QStringLiteral("export"), patient);
    if (done)
        done = exporter.addAudit(patient);
    if (!done)
        return done.error();
    return QJsonDocument(exporter.object).toJson(QJsonDocument::Indented);
}

} // namespace prealable
