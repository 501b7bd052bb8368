// What the tests of store share: the real forms, and a request over one of them.
#pragma once

#include "store/requestfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace prealable::test {

inline QDate testDay()
{
    return QDate(2026, 11, 21);
}

// Read once; ends the test program when forms/ itself is wrong.
inline const Catalog &realForms()
{
    static const Catalog catalog = [] {
        Result<Catalog, Errors> loaded
            = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
        if (!loaded)
            qFatal("%s: %s", qPrintable(loaded.error().first().where),
                qPrintable(loaded.error().first().detail));
        return std::move(loaded).value();
    }();
    return catalog;
}

inline FormId dapForm()
{
    return FormId(QStringLiteral("transport-dap"));
}

inline const FormEdition &dap()
{
    const FormEdition *edition
        = realForms().edition(dapForm(), EditionId(QStringLiteral("11575-08")));
    if (!edition)
        qFatal("forms/ has no transport-dap/11575-08");
    return *edition;
}

inline Result<Request> parse(const QByteArray &json, QDate day = testDay())
{
    return parseRequest(realForms(), json, QStringLiteral("demande.json"), day);
}

inline QByteArray completeText()
{
    return R"json({
  "format": "prealable-request", "version": 1,
  "form": "transport-dap", "edition": "11575-08",
  "answers": {
    "beneficiary.familyName": "MARTIN-Œuvré",
    "beneficiary.nir": "2 69 09 2a 004 021 83",
    "beneficiary.birthDate": "1969-09-14",
    "transport.reasons": ["longDistance", "series"],
    "transport.distanceKm": 162.5,
    "transport.count": 6,
    "transport.mode": "seated",
    "prescriber.rpps": null,
    "urgent.claimed": false
  },
  "attachments": [
    { "kind": "prescription", "file": "ordonnance.pdf", "date": "2026-11-10", "pages": 2 },
    { "kind": "prescription", "file": "suite/ordonnance 2.pdf" }
  ],
  "confirmed": [ { "rule": "nir.birthDate", "reason": "Née au loin, acte « corrigé »" } ]
})json";
}

inline void writeRaw(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(content), content.size());
}

inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

} // namespace prealable::test
