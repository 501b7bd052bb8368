#include "pdf/incrementtext.h"

#include <QCryptographicHash>

namespace prealable::pdf {

IncrementText::IncrementText(qint64 origin, int firstNew)
    : m_next(firstNew)
{
    m_section.origin = origin;
    m_out.reserve(qsizetype{64} * 1024);
}

void IncrementText::begin(int number, int generation)
{
    m_section.offsets[number] = {m_section.origin + m_out.size(), generation};
    m_out += QByteArray::number(number);
    m_out += ' ';
    m_out += QByteArray::number(generation);
    m_out += " obj\n";
}

int IncrementText::addStream(const QByteArray &dictionary, const QByteArray &content)
{
    const int number = m_next++;
    begin(number, 0);
    m_out += dictionary;
    m_out += " /Length ";
    m_out += QByteArray::number(content.size());
    m_out += " >>\nstream\n";
    m_out += content;
    m_out += "\nendstream\nendobj\n";
    return number;
}

void IncrementText::replaceStream(
    int number, const QByteArray &dictionary, const QByteArray &content)
{
    const int next = std::exchange(m_next, number);
    addStream(dictionary, content);
    m_next = next;
}

void IncrementText::addObject(const ChangedObject &object, const QByteArray &rest)
{
    begin(object.number, object.generation);
    m_out += object.head;
    m_out += rest;
    m_out += ">>\nendobj\n";
}

QByteArray IncrementText::finished(const FileEnd &previous, const QByteArray &trailerKeys)
{
    m_section.previous = previous;
    m_section.size = m_next;
    const QByteArray id = QCryptographicHash::hash(m_out, QCryptographicHash::Md5).toHex();
    m_section.trailerKeys = trailerKeys + " /ID [<" + id + "><" + id + ">]";
    appendXref(m_out, m_section);
    return std::move(m_out);
}

} // namespace prealable::pdf
