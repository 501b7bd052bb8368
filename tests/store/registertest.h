// What the tests of the register share: invented people, a cheap passphrase.
#pragma once

#include "store/register.h"
#include "store/storetest.h"

#include <QTest>

namespace prealable::test {

// The least that Argon2id takes: a test need not be slow.
inline constexpr PassphraseCost cheap{.passes = 1, .memoryKiB = 8};

inline QString phrase()
{
    return QStringLiteral("quatre mots sans aucun rapport");
}

inline By by(const QString &who = QStringLiteral("Accueil"))
{
    return {who, QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC)};
}

inline Person person(int number)
{
    Person patient;
    patient.answers = {
        {QStringLiteral("beneficiary.familyName"), QStringLiteral("MARTIN-ŒUVRÉ %1").arg(number)},
        {QStringLiteral("beneficiary.givenNames"), QStringLiteral("Jeanne")},
        {QStringLiteral("beneficiary.usedName"), QStringLiteral("Élan")},
        {QStringLiteral("beneficiary.nir"), QStringLiteral("2 69 09 2A 004 %1 83").arg(number, 3)},
        {QStringLiteral("beneficiary.birthDate"), QStringLiteral("1969-09-14")}};
    patient.note = QStringLiteral("Sonner deux fois.");
    return patient;
}

inline Record patient(int number = 21)
{
    return personRecord(newCard(RecordKind::Patient), person(number), testDay());
}

inline FollowUpEvent step(RequestState state, QDate day, const QString &refusal = {})
{
    return {.id = randomId(),
        .state = state,
        .completed = false,
        .day = day,
        .refusal = refusal,
        .who = QStringLiteral("Accueil"),
        .written = by().when,
        .note = {}};
}

inline RequestEntry entry(const RecordId &patient = {})
{
    RequestEntry entry;
    entry.patient = patient;
    entry.scope = QStringLiteral("default");
    entry.request = QJsonObject{{QStringLiteral("format"), QStringLiteral("prealable-request")},
        {QStringLiteral("version"), 1}, {QStringLiteral("form"), QStringLiteral("general-dap")},
        {QStringLiteral("answers"), person(21).answers}};
    return entry;
}

inline Record request(const RecordId &patient = {})
{
    return requestRecord(newCard(RecordKind::Request), entry(patient), testDay());
}

// Ends the test program when it cannot be had.
inline std::unique_ptr<Register> opened(const RegisterPlace &place)
{
    auto there = Register::open(place);
    if (!there)
        qFatal("%s", qPrintable(there.error().detail));
    const auto has = (*there)->hasKey();
    const Result<void> open
        = has && *has ? (*there)->unlock(phrase()) : (*there)->begin(phrase(), by(), cheap);
    if (!open)
        qFatal("%s", qPrintable(open.error().detail));
    return std::move(*there);
}

} // namespace prealable::test

// For results: says what went wrong.
#define QVERIFY_OK(result)                                                                         \
    do {                                                                                           \
        const auto &verifiedResult = (result);                                                     \
        QVERIFY2(verifiedResult.ok(),                                                              \
            verifiedResult.ok()                                                                    \
                ? ""                                                                               \
                : qPrintable(codeName(verifiedResult.error().code) + u' '                          \
                    + verifiedResult.error().where + u' ' + verifiedResult.error().detail));       \
    } while (false)
