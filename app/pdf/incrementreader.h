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
    // What follows `head` in an object that starts with it, "<< /Type /Annot …"; none when it does
    // not. What is the same in every copy is read once, and compared here.
    [[nodiscard]] std::optional<RawDictionary> dictionary(int number, QByteArrayView head) const;
    // The data of a stream; none when it is none, or does not end where it says.
    [[nodiscard]] std::optional<QByteArrayView> stream(int number) const;

private:
    [[nodiscard]] std::optional<qsizetype> bodyOf(int number) const;
    void readTable(QByteArrayView section);
    void readStream(qsizetype at);
    [[nodiscard]] std::optional<qsizetype> place(int number) const;

    QByteArrayView m_bytes;
    qint64 m_origin;
    QHash<int, qint64> m_offsets; // from the start of the file
};

// "<< … >>" and nothing after it.
std::optional<RawDictionary> dictionaryIn(QByteArrayView raw);
// "12 0 R" is 12; -1 when it is no reference.
int referenceIn(QByteArrayView raw);
// A string in hexadecimal with a byte order mark.
QString textIn(QByteArrayView raw);

} // namespace prealable::pdf
