// Damage in the way files are damaged, the same at every run.
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace prealable::fuzz {

inline QByteArray piece(const QByteArray &of, QRandomGenerator &random)
{
    if (of.isEmpty())
        return of;
    const qsizetype at = random.bounded(int(of.size()));
    return of.mid(at, random.bounded(1, 40));
}

// `words` are put in now and then: what the format is made of.
inline QByteArray mutated(
    QByteArray bytes, const QList<QByteArray> &words, QRandomGenerator &random)
{
    for (int i = random.bounded(1, 5); i > 0; --i) {
        const qsizetype at = bytes.isEmpty() ? 0 : random.bounded(int(bytes.size()));
        switch (random.bounded(7)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes.remove(at, random.bounded(1, 20));
            break;
        case 2:
            bytes.insert(at, piece(bytes, random));
            break;
        case 3:
            bytes.insert(at, words.at(random.bounded(int(words.size()))));
            break;
        case 4:
            bytes.insert(at, char(random.bounded(256)));
            break;
        case 5:
            if (!bytes.isEmpty())
                bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
            break;
        default:
            if (!bytes.isEmpty())
                bytes[at] = char(random.bounded(256));
        }
    }
    return bytes;
}

} // namespace prealable::fuzz
