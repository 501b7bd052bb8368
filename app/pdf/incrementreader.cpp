#include "pdf/incrementreader.h"

#include <QStringDecoder>

namespace prealable::pdf {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

qsizetype skipBlanks(QByteArrayView bytes, qsizetype at)
{
    while (at < bytes.size() && isBlank(bytes[at]))
        ++at;
    return at;
}

bool isDelimiter(char c)
{
    return isBlank(c) || c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']'
        || c == '/';
}

// Takes tokens from the front of a piece of a PDF.
class Scanner
{
public:
    explicit Scanner(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    bool take(QByteArrayView word)
    {
        skipSpaces();
        if (!m_bytes.sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }
    std::optional<qint64> number()
    {
        skipSpaces();
        const qsizetype start = m_at;
        qint64 value = 0;
        while (!atEnd() && m_bytes[m_at] >= '0' && m_bytes[m_at] <= '9' && m_at - start < 15)
            value = value * 10 + (m_bytes[m_at++] - '0');
        return m_at > start ? std::optional(value) : std::nullopt;
    }
    // A name, a string, a number, an array or a dictionary, as it is spelled.
    std::optional<QByteArrayView> value(int depth = 0);
    // "<< … >>"
    std::optional<RawDictionary> dictionary();
    // "… >>"
    std::optional<RawDictionary> entries();

private:
    // Entries go to `into` when that is there.
    bool readDictionary(int depth, RawDictionary *into)
    {
        return take("<<") && readEntries(depth, into);
    }
    bool readEntries(int depth, RawDictionary *into);
    void skipSpaces() { m_at = skipBlanks(m_bytes, m_at); }
    bool skipLiteral();
    bool skipArray(int depth);
    bool skipWord();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

bool Scanner::skipLiteral()
{
    int open = 0;
    for (; !atEnd(); ++m_at) {
        const char c = m_bytes[m_at];
        if (c == '\\')
            ++m_at;
        else if (c == '(')
            ++open;
        else if (c == ')' && --open == 0) {
            ++m_at;
            return true;
        }
    }
    return false;
}

bool Scanner::skipArray(int depth)
{
    ++m_at;
    while (!take("]")) {
        if (atEnd() || !value(depth + 1))
            return false;
    }
    return true;
}

bool Scanner::skipWord()
{
    const qsizetype start = m_at;
    if (m_bytes[m_at] == '/')
        ++m_at;
    while (!atEnd() && !isDelimiter(m_bytes[m_at]))
        ++m_at;
    return m_at > start;
}

std::optional<QByteArrayView> Scanner::value(int depth)
{
    skipSpaces();
    if (atEnd() || depth > 64)
        return std::nullopt;
    const qsizetype start = m_at;
    const char c = m_bytes[m_at];
    bool read = false;
    if (c == '(') {
        read = skipLiteral();
    } else if (c == '[') {
        read = skipArray(depth);
    } else if (m_bytes.sliced(m_at).startsWith("<<")) {
        read = readDictionary(depth + 1, nullptr);
    } else if (c == '<') {
        const qsizetype end = m_bytes.indexOf('>', m_at);
        read = end >= 0;
        m_at = end + 1;
    } else {
        read = skipWord();
        // "12 0 R" is one value.
        Scanner reference(m_bytes.sliced(start));
        const bool isReference = c >= '0' && c <= '9' && reference.number() && reference.number()
            && reference.take("R");
        if (isReference)
            m_at = start + reference.at();
    }
    return read ? std::optional(m_bytes.sliced(start, m_at - start)) : std::nullopt;
}

bool Scanner::readEntries(int depth, RawDictionary *into)
{
    while (!take(">>")) {
        const auto key = value(depth + 1);
        const auto held = key ? value(depth + 1) : std::nullopt;
        if (!held || !key->startsWith('/') || (into && !into->insert(*key, *held)))
            return false;
    }
    return true;
}

std::optional<RawDictionary> Scanner::dictionary()
{
    RawDictionary result;
    return readDictionary(0, &result) ? std::optional(result) : std::nullopt;
}

std::optional<RawDictionary> Scanner::entries()
{
    RawDictionary result;
    return readEntries(0, &result) ? std::optional(result) : std::nullopt;
}

qint64 bigEndian(QByteArrayView bytes)
{
    qint64 value = 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

} // namespace

QByteArrayView RawDictionary::value(QByteArrayView key) const
{
    for (const auto &[known, held] : m_entries) {
        if (known == key)
            return held;
    }
    return {};
}

bool RawDictionary::insert(QByteArrayView key, QByteArrayView held)
{
    if (!value(key).isNull())
        return false;
    m_entries.append({key, held});
    return true;
}

IncrementReader::IncrementReader(QByteArrayView bytes, qint64 origin)
    : m_bytes(bytes)
    , m_origin(origin)
{
    const qsizetype keyword = bytes.lastIndexOf("startxref");
    if (keyword < 0)
        return;
    const auto start = Scanner(bytes.sliced(keyword + 9)).number();
    if (!start || *start < origin || *start >= origin + bytes.size())
        return;
    const auto at = static_cast<qsizetype>(*start - origin);
    if (bytes.sliced(at).startsWith("xref"))
        readTable(bytes.sliced(at + 4));
    else
        readStream(at);
}

void IncrementReader::readTable(QByteArrayView section)
{
    Scanner scanner(section);
    while (!scanner.take("trailer")) {
        const auto first = scanner.number();
        const auto count = scanner.number();
        if (!first || !count)
            return;
        for (qint64 i = 0; i < *count; ++i) {
            const auto offset = scanner.number();
            if (!offset || !scanner.number() || !scanner.take("n"))
                return;
            m_offsets.insert(static_cast<int>(*first + i), *offset);
        }
    }
}

void IncrementReader::readStream(qsizetype at)
{
    // The section is an object of its own increment: it is found by its offset, then read as one.
    constexpr int self = -1;
    m_offsets.insert(self, m_origin + at);
    const auto keys = dictionary(self);
    const auto entries = stream(self);
    if (!keys || !entries || keys->value("/W") != "[1 4 2]")
        return;
    Scanner index(keys->value("/Index").sliced(1));
    qsizetype entry = 0;
    while (!index.take("]")) {
        const auto first = index.number();
        const auto count = index.number();
        if (!first || !count)
            return;
        for (qint64 i = 0; i < *count && entry + 7 <= entries->size(); ++i, entry += 7) {
            if (entries->at(entry) == 1)
                m_offsets.insert(
                    static_cast<int>(*first + i), bigEndian(entries->sliced(entry + 1, 4)));
        }
    }
}

std::optional<qsizetype> IncrementReader::place(int number) const
{
    const auto offset = m_offsets.constFind(number);
    if (offset == m_offsets.constEnd() || *offset < m_origin
        || *offset >= m_origin + m_bytes.size())
        return std::nullopt;
    return static_cast<qsizetype>(*offset - m_origin);
}

// Where what follows "12 0 obj" starts.
static std::optional<qsizetype> afterHeader(QByteArrayView bytes, qsizetype at, int number)
{
    Scanner scanner(bytes.sliced(at));
    const auto own = isBlank(bytes[at]) ? std::nullopt : scanner.number();
    if (!own || (number >= 0 && *own != number) || !scanner.number() || !scanner.take("obj"))
        return std::nullopt;
    return at + scanner.at();
}

std::optional<qsizetype> IncrementReader::bodyOf(int number) const
{
    const auto at = place(number);
    return at ? afterHeader(m_bytes, *at, number) : std::nullopt;
}

std::optional<RawDictionary> IncrementReader::dictionary(int number) const
{
    const auto body = bodyOf(number);
    return body ? Scanner(m_bytes.sliced(*body)).dictionary() : std::nullopt;
}

std::optional<RawDictionary> IncrementReader::dictionary(int number, QByteArrayView head) const
{
    const auto body = bodyOf(number);
    if (!body)
        return std::nullopt;
    const QByteArrayView object = m_bytes.sliced(skipBlanks(m_bytes, *body));
    return object.startsWith(head) ? Scanner(object.sliced(head.size())).entries() : std::nullopt;
}

std::optional<QByteArrayView> IncrementReader::stream(int number) const
{
    const auto body = bodyOf(number);
    if (!body)
        return std::nullopt;
    Scanner scanner(m_bytes.sliced(*body));
    const auto keys = scanner.dictionary();
    if (!keys || !scanner.take("stream\n"))
        return std::nullopt;
    const auto length = Scanner(keys->value("/Length")).number();
    const qsizetype start = *body + scanner.at();
    if (!length || *length > m_bytes.size() - start
        || !m_bytes.sliced(start + *length).startsWith("\nendstream"))
        return std::nullopt;
    return m_bytes.sliced(start, static_cast<qsizetype>(*length));
}

std::optional<RawDictionary> dictionaryIn(QByteArrayView raw)
{
    Scanner scanner(raw);
    const auto keys = scanner.dictionary();
    return scanner.atEnd() ? keys : std::nullopt;
}

int referenceIn(QByteArrayView raw)
{
    Scanner scanner(raw);
    const auto number = scanner.number();
    return number && scanner.number() && scanner.take("R") ? static_cast<int>(*number) : -1;
}

QString textIn(QByteArrayView raw)
{
    const QByteArray bytes = QByteArray::fromHex(raw.toByteArray());
    if (!bytes.startsWith("\xfe\xff"))
        return {};
    QStringDecoder decoder(QStringDecoder::Utf16BE);
    return decoder(QByteArrayView(bytes).sliced(2));
}

} // namespace prealable::pdf
