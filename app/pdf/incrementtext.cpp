#include "pdf/incrementtext.h"

#include "pdf/contentnumber.h"

namespace prealable::pdf {

IncrementText::IncrementText(qint64 origin, int firstNew)
    : m_next(firstNew)
{
    m_section.origin = origin;
    m_out.reserve(qsizetype{64} * 1024);
    m_section.offsets.reserve(256);
}

void IncrementText::begin(int number, int generation)
{
    m_section.offsets.push_back({number, generation, m_section.origin + m_out.size()});
    appendInteger(m_out, number);
    m_out += ' ';
    appendInteger(m_out, generation);
    m_out += " obj\n";
}

int IncrementText::addStream(const QByteArray &dictionary, const QByteArray &content)
{
    const int number = m_next++;
    begin(number, 0);
    m_out += dictionary;
    m_out += " /Length ";
    appendInteger(m_out, content.size());
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
    m_section.trailerKeys = trailerKeys;
    appendXref(m_out, std::move(m_section));
    return std::move(m_out);
}

} // namespace prealable::pdf
