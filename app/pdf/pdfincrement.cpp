#include "pdf/pdfincrement.h"

#include "pdf/contentnumber.h"

#include <QCryptographicHash>

#include <algorithm>

#include <qpdf/Buffer.hh>

namespace prealable::pdf {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

qint64 skipSpaces(const QByteArray &bytes, qint64 at)
{
    while (at < bytes.size() && isSpace(bytes[at]))
        ++at;
    return at;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// "12 0 obj"
bool startsObject(const QByteArray &bytes, qint64 at)
{
    for (int part = 0; part < 2; ++part) {
        const qint64 start = at;
        while (at < bytes.size() && isDigit(bytes[at]))
            ++at;
        if (at == start)
            return false;
        at = skipSpaces(bytes, at);
    }
    return QByteArrayView(bytes).sliced(at).startsWith("obj");
}

class Increment
{
public:
    Increment(const QByteArray &bytes, const PdfEdit &edit, int firstNew)
        : m_out(bytes)
        , m_edit(edit)
        , m_firstNew(firstNew)
    {
        m_out.reserve(bytes.size() + qsizetype{128} * 1024);
        if (!m_out.endsWith('\n'))
            m_out += '\n';
    }

    QByteArray write(const FileEnd &end);

private:
    void queue(QPDFObjectHandle object);
    void queueReferences(QPDFObjectHandle object, int depth);
    void writeObject(QPDFObjectHandle object);
    [[nodiscard]] QByteArray trailerKeys() const;

    QByteArray m_out;
    const PdfEdit &m_edit;
    int m_firstNew;
    std::vector<ObjectOffset> m_offsets;
    std::vector<QPDFObjectHandle> m_queue;
    std::set<QPDFObjGen> m_queued;
};

void Increment::queue(QPDFObjectHandle object)
{
    if (m_queued.insert(object.getObjGen()).second)
        m_queue.push_back(object);
}

// New objects that a changed one refers to; the template's own are where they were.
void Increment::queueReferences(QPDFObjectHandle object, int depth)
{
    if (depth > 200)
        refuse(ErrorCode::PdfTooComplex, {}, QStringLiteral("Ce PDF est emboîté sans fin."));
    const auto follow = [this, depth](QPDFObjectHandle child) {
        if (child.isIndirect()) {
            if (child.getObjectID() >= m_firstNew)
                queue(child);
        } else {
            queueReferences(child, depth + 1);
        }
    };
    QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
    if (dictionary.isDictionary()) {
        for (const std::string &key : dictionary.getKeys())
            follow(dictionary.getKey(key));
    } else if (object.isArray()) {
        for (int i = 0; i < object.getArrayNItems(); ++i)
            follow(object.getArrayItem(i));
    }
}

void Increment::writeObject(QPDFObjectHandle object)
{
    m_offsets.push_back({object.getObjectID(), object.getGeneration(), m_out.size()});
    m_out += QByteArray::number(object.getObjectID()) + ' '
        + QByteArray::number(object.getGeneration()) + " obj\n";
    if (object.isStream()) {
        const std::shared_ptr<Buffer> data = object.getRawStreamData();
        QPDFObjectHandle dictionary = object.getDict().shallowCopy();
        dictionary.replaceKey(
            "/Length", QPDFObjectHandle::newInteger(static_cast<long long>(data->getSize())));
        m_out += QByteArray::fromStdString(dictionary.unparseResolved()) + "\nstream\n";
        m_out.append(reinterpret_cast<const char *>(data->getBuffer()),
            static_cast<qsizetype>(data->getSize()));
        m_out += "\nendstream";
    } else {
        m_out += QByteArray::fromStdString(object.unparseResolved());
    }
    m_out += "\nendobj\n";
}

QByteArray hexString(const QByteArray &bytes)
{
    return '<' + bytes.toHex() + '>';
}

QByteArray Increment::trailerKeys() const
{
    QPDFObjectHandle trailer = m_edit.pdf().getTrailer();
    QPDFObjectHandle id = trailer.getKey("/ID");
    // The second half names this revision: a digest of it, so that the same input gives the same
    // bytes.
    const QByteArray revision = QCryptographicHash::hash(m_out, QCryptographicHash::Md5);
    QByteArray first = revision;
    if (id.isArray() && id.getArrayNItems() == 2 && id.getArrayItem(0).isString())
        first = QByteArray::fromStdString(id.getArrayItem(0).getStringValue());
    return "/Root " + QByteArray::fromStdString(trailer.getKey("/Root").unparse()) + " /Info "
        + QByteArray::fromStdString(trailer.getKey("/Info").unparse()) + " /ID [" + hexString(first)
        + hexString(revision) + ']';
}

// Calls `each` with every run of consecutive numbers: "12 3" is objects 12, 13 and 14.
template <typename Each>
void eachRun(const std::vector<ObjectOffset> &sorted, const Each &each)
{
    for (auto first = sorted.begin(); first != sorted.end();) {
        auto end = first + 1;
        while (end != sorted.end() && end->number == (end - 1)->number + 1)
            ++end;
        each(first, end);
        first = end;
    }
}

void appendPair(QByteArray &out, qint64 first, qint64 second)
{
    appendInteger(out, first);
    out += ' ';
    appendInteger(out, second);
}

void appendPadded(QByteArray &out, qint64 value, int digits)
{
    const qsizetype start = out.size();
    appendInteger(out, value);
    if (const qsizetype missing = digits - (out.size() - start); missing > 0)
        out.insert(start, missing, '0');
}

void appendTable(QByteArray &out, const XrefSection &section)
{
    const qint64 start = section.origin + out.size();
    out += "xref\n";
    eachRun(section.offsets, [&out](auto first, auto end) {
        appendPair(out, first->number, end - first);
        out += '\n';
        for (; first != end; ++first) {
            appendPadded(out, first->offset, 10);
            out += ' ';
            appendPadded(out, first->generation, 5);
            out += " n \n";
        }
    });
    out += "trailer\n<< /Size " + QByteArray::number(section.size) + " /Prev "
        + QByteArray::number(section.previous.xrefOffset) + ' ' + section.trailerKeys
        + " >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

void appendBigEndian(QByteArray &out, qint64 value, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out += static_cast<char>((value >> shift) & 0xff);
}

void appendStream(QByteArray &out, XrefSection &section)
{
    const qint64 start = section.origin + out.size();
    const int own = section.size;
    section.offsets.push_back({own, 0, start}); // the highest number of all
    QByteArray index;
    QByteArray entries;
    entries.reserve(static_cast<qsizetype>(section.offsets.size()) * 7);
    eachRun(section.offsets, [&](auto first, auto end) {
        appendPair(index, first->number, end - first);
        index += ' ';
        for (; first != end; ++first) {
            entries += '\1';
            appendBigEndian(entries, first->offset, 4);
            appendBigEndian(entries, first->generation, 2);
        }
    });
    out += QByteArray::number(own) + " 0 obj\n<< /Type /XRef /W [1 4 2] /Size "
        + QByteArray::number(own + 1) + " /Index [" + index.trimmed() + "] /Length "
        + QByteArray::number(entries.size()) + " /Prev "
        + QByteArray::number(section.previous.xrefOffset) + ' ' + section.trailerKeys
        + " >>\nstream\n" + entries + "\nendstream\nendobj\nstartxref\n" + QByteArray::number(start)
        + "\n%%EOF\n";
}

QByteArray Increment::write(const FileEnd &end)
{
    for (const QPDFObjGen &touched : m_edit.touched())
        queue(m_edit.pdf().getObject(touched));
    queue(m_edit.pdf().getTrailer().getKey("/Info"));
    for (size_t i = 0; i < m_queue.size(); ++i) {
        QPDFObjectHandle object = m_queue[i];
        queueReferences(object, 0);
        writeObject(object);
    }
    int last = 0;
    for (const ObjectOffset &object : m_offsets)
        last = std::max(last, object.number);
    XrefSection section;
    section.trailerKeys = trailerKeys();
    section.previous = end;
    section.size = std::max(integerOf(m_edit.pdf().getTrailer().getKey("/Size"), 0), last + 1);
    section.offsets = std::move(m_offsets);
    appendXref(m_out, std::move(section));
    return m_out;
}

} // namespace

std::optional<FileEnd> endOf(const QByteArray &bytes)
{
    // Offsets count from the header: with junk before it they would all be wrong.
    if (!bytes.startsWith("%PDF-"))
        return std::nullopt;
    const qint64 keyword = bytes.lastIndexOf("startxref");
    if (keyword < 0)
        return std::nullopt;
    qint64 at = skipSpaces(bytes, keyword + 9);
    FileEnd end;
    while (at < bytes.size() && isDigit(bytes[at]) && end.xrefOffset < bytes.size())
        end.xrefOffset = end.xrefOffset * 10 + (bytes[at++] - '0');
    if (end.xrefOffset <= 0 || end.xrefOffset >= bytes.size())
        return std::nullopt;
    const qint64 section = skipSpaces(bytes, end.xrefOffset);
    if (QByteArrayView(bytes).sliced(section).startsWith("xref"))
        return end;
    if (!startsObject(bytes, section))
        return std::nullopt;
    end.isStream = true;
    return end;
}

void appendXref(QByteArray &out, XrefSection section)
{
    std::sort(section.offsets.begin(), section.offsets.end(),
        [](const ObjectOffset &a, const ObjectOffset &b) { return a.number < b.number; });
    if (section.previous.isStream)
        appendStream(out, section);
    else
        appendTable(out, section);
}

QByteArray appendIncrement(
    const QByteArray &bytes, const FileEnd &end, const PdfEdit &edit, int firstNew)
{
    return Increment(bytes, edit, firstNew).write(end);
}

} // namespace prealable::pdf
