// Reads an increment as a stranger would, from its end: where the cross-reference section says that
// objects are, and what those objects hold. Knows nothing of how it was written. It reads what we
// write ourselves and nothing else: anything unexpected is "not there".
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVarLengthArray>

#include <optional>

namespace prealable::pdf {

// A dictionary's keys and their values as they are spelled. There are few: no hash is faster.
class RawDictionary
{
public:
    [[nodiscard]] QByteArrayView value(QByteArrayView key) const;
    // False when the key is already there.
    bool insert(QByteArrayView key, QByteArrayView value);

private:
    QVarLengthArray<std::pair<QByteArrayView, QByteArrayView>, 24> m_entries;
};

class IncrementReader
{
public:
    // `origin`: the bytes of the file before `bytes`.
    IncrementReader(QByteArrayView bytes, qint64 origin);

    // None when the section does not lead to that object.
    [[nodiscard]] std::optional<RawDictionary> dictionary(int number) const;
    // The data of a stream; none when it is none, or does not end where it says.
    [[nodiscard]] std::optional<QByteArrayView> stream(int number) const;

private:
    void readTable(QByteArrayView section);
    void readStream(qsizetype at);
    [[nodiscard]] std::optional<qsizetype> place(int number) const;

    QByteArrayView m_bytes;
    qint64 m_origin;
    QHash<int, qint64> m_offsets; // from the start of the file
};

// "12 0 R" is 12; -1 when it is no reference.
int referenceIn(QByteArrayView raw);
// A string in hexadecimal with a byte order mark.
QString textIn(QByteArrayView raw);

} // namespace prealable::pdf
