#include "pdf/fieldlocks.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace prealable::pdf {

namespace {

constexpr int noChange = 1; // /P
constexpr qint64 mostRead = 1'000'000; // entries, and letters of names; beyond, all is locked

// All locks of a document as one: a file may hold as many of each as it likes.
class Locks
{
public:
    // What is signed with a lock in its field, and what the signature says itself.
    void addSigned(QPDFObjectHandle holder)
    {
        if (QPDFObjectHandle lock = holder.getKey("/Lock"); lock.isDictionary())
            add(lock);
        QPDFObjectHandle references = keyOf(holder.getKey("/V"), "/Reference");
        for (int i = 0; references.isArray() && i < references.getArrayNItems() && counts(1); ++i) {
            QPDFObjectHandle reference = references.getArrayItem(i);
            QPDFObjectHandle parameters = keyOf(reference, "/TransformParams");
            if (nameOf(keyOf(reference, "/TransformMethod")) == "FieldMDP"
                && parameters.isDictionary())
                add(parameters);
        }
    }

    [[nodiscard]] bool locks(const QString &name) const
    {
        return m_locksAll || isIn(m_included, name) || (m_free && !isIn(*m_free, name));
    }
    [[nodiscard]] bool locksDocument() const { return m_locksDocument; }

private:
    void add(QPDFObjectHandle lock)
    {
        const QByteArray action = nameOf(keyOf(lock, "/Action"));
        if (action == "Include")
            m_included += namesIn(lock);
        else if (action != "Exclude")
            m_locksAll = true; // also one that is none of the three, as the most careful reader
        else if (m_free)
            m_free->intersect(namesIn(lock));
        else
            m_free = namesIn(lock);
        m_locksDocument |= integerOf(keyOf(lock, "/P"), 0) == noChange;
    }

    bool counts(qint64 more)
    {
        m_read += more;
        m_locksAll |= m_read > mostRead;
        return !m_locksAll;
    }

    QSet<QString> namesIn(QPDFObjectHandle lock)
    {
        QSet<QString> names;
        QPDFObjectHandle fields = keyOf(lock, "/Fields");
        for (int i = 0; fields.isArray() && i < fields.getArrayNItems(); ++i) {
            const QString name = textOf(fields.getArrayItem(i));
            if (!counts(1 + name.size()))
                break;
            names.insert(name);
        }
        return names;
    }

    static bool isIn(const QSet<QString> &names, QString name)
    {
        for (int level = 0; level < maxDepth; ++level) {
            if (names.contains(name))
                return true;
            const qsizetype dot = name.lastIndexOf(u'.');
            if (dot < 0)
                return false;
            name.truncate(dot);
        }
        return false;
    }

    bool m_locksAll = false;
    bool m_locksDocument = false;
    QSet<QString> m_included;
    std::optional<QSet<QString>> m_free; // in each of the lists of what is not locked
    qint64 m_read = 0;
};

} // namespace

bool holdsSignature(const FieldNode &field)
{
    const auto isSigned = [](QPDFObjectHandle holder) {
        return keyOf(holder.getKey("/V"), "/Contents").isString();
    };
    return field.info.type == PdfFieldType::Signature
        && std::any_of(field.holders.begin(), field.holders.end(), isSigned);
}

void markLockedFields(FormTree &form)
{
    Locks locks;
    for (const FieldNode &field : form.fields) {
        if (!holdsSignature(field))
            continue;
        for (const QPDFObjectHandle &holder : field.holders)
            locks.addSigned(holder);
    }
    form.isLocked = locks.locksDocument();
    for (FieldNode &field : form.fields)
        field.info.lockedBySignature = locks.locks(field.info.name.text());
}

} // namespace prealable::pdf
