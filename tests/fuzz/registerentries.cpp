// What the register and exported files read: sealed bytes, and what was in them.
#include "catalog/jsonreader.h"
#include "fuzz/entrypoints.h"
#include "fuzz/must.h"
#include "store/registermerge.h"
#include "store/sealedrequest.h"

#include <QtEndian>

namespace prealable::fuzz {

// Nobody can guess a seal: whatever the bytes are, they are refused, in a sentence.
void sealedBytes(const QByteArray &bytes)
{
    QByteArray cheap = bytes;
    if (cheap.size() >= 14 && qFromLittleEndian<quint32>(cheap.constData() + 10) > 64)
        qToLittleEndian(highestCost.memoryKiB + 1, cheap.data() + 10); // refused before it is spent
    for (const QByteArray &sealed : {cheap, "PRSB" + cheap.mid(4)}) {
        if (sealed.size() >= 14 && sealed != cheap
            && qFromLittleEndian<quint32>(sealed.constData() + 10) > 64)
            continue;
        const auto opened = openWithPassphrase(sealed, QStringLiteral("passphrase"), "fuzz");
        must(!opened.ok() && !opened.error().detail.isEmpty());
    }
    static const SecretBytes key(sealKeySize);
    const auto opened = openWithKey(bytes, key, "fuzz");
    must(!opened.ok() && !opened.error().detail.isEmpty());
}

void sealedAnswers(const QByteArray &bytes)
{
    const QString name = QStringLiteral("demande.pdf");
    // What opening costs is said in it, and may be as much as highestCost: nothing to try often.
    const JsonDocument document = JsonDocument::parse(bytes, name);
    const QByteArray sealed = QByteArray::fromBase64(document.root()["sealed"].text().toLatin1());
    if (sealed.size() >= 14 && qFromLittleEndian<quint32>(sealed.constData() + 10) > 64)
        return;
    const auto opened = openedRequest(bytes, name, QStringLiteral("passphrase"));
    must(!opened.ok() && !opened.error().detail.isEmpty());
}

static void person(const QByteArray &bytes)
{
    const auto read = readPerson(bytes);
    must(read.ok() || !read.error().detail.isEmpty());
    if (!read)
        return;
    const auto again = readPerson(personText(*read));
    must(again.ok() && *again == *read);
    const Record record = personRecord(newCard(RecordKind::Patient), *read, QDate(2026, 11, 21));
    const auto card = readCard(cardText(record.card), record.card.id, record.card.kind, 0);
    must(card.ok() && *card == record.card);
}

static void entry(const QByteArray &bytes)
{
    const auto read = readRequestEntry(bytes);
    must(read.ok() || !read.error().detail.isEmpty());
    if (!read)
        return;
    const auto again = readRequestEntry(requestEntryText(*read));
    must(again.ok() && *again == *read);
    const Record record = requestRecord(newCard(RecordKind::Request), *read, QDate(2026, 11, 21));
    const auto card = readCard(cardText(record.card), record.card.id, record.card.kind, 0);
    must(card.ok() && *card == record.card);
    const auto merged = mergeRecords(record, record, record);
    must(merged.ok() && merged->conflicts.isEmpty() && merged->record == record);
}

void registerContent(const QByteArray &bytes)
{
    person(bytes);
    entry(bytes);
    for (const RecordKind kind : {RecordKind::Patient, RecordKind::Request}) {
        const RecordId id(QStringLiteral("00112233445566778899aabbccddeeff"));
        const auto card = readCard(bytes, id, kind, 7);
        if (!card)
            continue;
        const auto again = readCard(cardText(*card), id, kind, 7);
        must(again.ok() && *again == *card);
    }
}

} // namespace prealable::fuzz
