// The increment of a batch, put together as text.
#pragma once

#include "pdf/compiledform.h"

namespace prealable::pdf {

class IncrementText
{
public:
    // `origin`: bytes of the file before it; `firstNew`: the first free object number.
    IncrementText(qint64 origin, int firstNew);

    // `dictionary` without /Length and its end. The number of the new object.
    int addStream(const QByteArray &dictionary, const QByteArray &content);
    void replaceStream(int number, const QByteArray &dictionary, const QByteArray &content);
    // `rest`: the keys that follow the object's head.
    void addObject(const ChangedObject &object, const QByteArray &rest);
    // `trailerKeys`: /Root, /Info, /ID. Nothing is added afterwards.
    [[nodiscard]] QByteArray finished(const FileEnd &previous, const QByteArray &trailerKeys);

private:
    void begin(int number, int generation);

    QByteArray m_out;
    XrefSection m_section;
    int m_next;
};

} // namespace prealable::pdf
