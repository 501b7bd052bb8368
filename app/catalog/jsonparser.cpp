#include "catalog/jsontree.h"

#include <QSet>
#include <cmath>
#include <cstring>

namespace prealable::json {
namespace {

using Type = JsonNode::Type;

// Offset of the first byte that is not well-formed UTF-8 (Unicode, table 3-7); -1: all is well.
qsizetype firstInvalidUtf8(const QByteArray &bytes)
{
    const auto byteAt
        = [&](qsizetype i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0; };
    qsizetype i = 0;
    while (i < bytes.size()) {
        const unsigned lead = byteAt(i);
        int length = 1;
        unsigned low = 0x80;
        unsigned high = 0xBF;
        if (lead >= 0x80) {
            if (lead < 0xC2 || lead > 0xF4)
                return i;
            length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        }
        for (int k = 1; k < length; ++k) {
            const unsigned next = byteAt(i + k);
            if (next < (k == 1 ? low : 0x80) || next > (k == 1 ? high : 0xBF))
                return i;
        }
        i += length;
    }
    return -1;
}

int hexadecimalDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// Qt takes a U+FEFF at the start for a byte order mark and drops it: inside a text it is a
// character.
void appendUtf8(QString &text, QByteArrayView utf8)
{
    if (utf8.startsWith("\xEF\xBB\xBF"))
        text += QChar(QChar::ByteOrderMark);
    text += QString::fromUtf8(utf8);
}

class Parser
{
public:
    Parser(const QByteArray &bytes, Tree &tree)
        : m_bytes(bytes)
        , m_tree(tree)
    {
    }

    void run()
    {
        if (m_bytes.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        const qsizetype invalid = firstInvalidUtf8(m_bytes);
        if (invalid >= 0) {
            m_at = invalid;
            fail(u"ce fichier n'est pas un texte UTF-8."_qs);
        } else {
            skipSpace();
            if (m_at == m_bytes.size())
                fail(u"le fichier est vide."_qs);
            else if (value(-1, 0))
                end();
        }
        if (m_failed)
            m_tree.values.clear();
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }

    // Only the first error counts: what follows it has no known meaning.
    bool fail(const QString &what)
    {
        if (m_failed)
            return false;
        m_failed = true;
        const QByteArray before = m_bytes.left(m_at);
        const auto line = before.count('\n') + 1;
        const QString lastLine = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1));
        const auto column = lastLine.toUcs4().size() + 1;
        m_tree.errors.append({ErrorCode::JsonSyntax, m_tree.file,
            u"ligne %1, colonne %2 : %3"_qs.arg(line).arg(column).arg(what)});
        return false;
    }

    void skipSpace()
    {
        for (char c = peek(); c == ' ' || c == '\n' || c == '\t' || c == '\r'; c = peek())
            ++m_at;
    }

    void end()
    {
        skipSpace();
        if (m_at != m_bytes.size())
            fail(u"il y a du texte après la fin du JSON."_qs);
    }

    int append(int parent, Type type)
    {
        const int index = static_cast<int>(m_tree.values.size());
        Value value;
        value.type = type;
        value.parent = parent;
        value.position = m_position;
        value.key = m_key;
        m_tree.values.push_back(std::move(value));
        return index;
    }

    bool value(int parent, int depth)
    {
        if (depth > m_tree.limits.depth)
            return fail(u"trop de niveaux d'imbrication."_qs);
        if (static_cast<int>(m_tree.values.size()) >= m_tree.limits.values)
            return fail(u"trop de valeurs dans ce fichier."_qs);
        switch (peek()) {
        case '{':
            return object(append(parent, Type::Object), depth);
        case '[':
            return array(append(parent, Type::Array), depth);
        case '"':
            return string(m_tree.values[append(parent, Type::Text)].text);
        case 't':
            return word("true", append(parent, Type::Flag), 1);
        case 'f':
            return word("false", append(parent, Type::Flag), 0);
        case 'n':
            return word("null", append(parent, Type::Null), 0);
        default:
            return number(append(parent, Type::Number));
        }
    }

    bool word(const char *expected, int index, double number)
    {
        const auto length = static_cast<qsizetype>(strlen(expected));
        if (qstrncmp(m_bytes.constData() + m_at, expected, length) != 0)
            return fail(u"une valeur JSON est attendue ici."_qs);
        m_at += length;
        m_tree.values[index].number = number;
        return true;
    }

    bool digits()
    {
        const qsizetype start = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at > start;
    }

    bool number(int index)
    {
        const qsizetype start = m_at;
        if (peek() == '-')
            ++m_at;
        const bool zero = peek() == '0';
        const qsizetype whole = m_at;
        bool good = digits() && !(zero && m_at - whole > 1);
        if (good && peek() == '.') {
            ++m_at;
            good = digits();
        }
        if (good && (peek() == 'e' || peek() == 'E')) {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            good = digits();
        }
        const QByteArray spelled = m_bytes.mid(start, m_at - start);
        if (!good) {
            m_at = start;
            return fail(u"une valeur JSON est attendue ici."_qs);
        }
        const double number = spelled.toDouble(&good);
        if (!good || !std::isfinite(number)) {
            m_at = start;
            return fail(u"ce nombre est trop grand."_qs);
        }
        m_tree.values[index].number = number;
        return true;
    }

    // Four hexadecimal digits; -1 when they are not.
    int hexadecimal()
    {
        bool good = m_at + 4 <= m_bytes.size();
        int code = 0;
        for (int i = 0; good && i < 4; ++i) {
            const int digit = hexadecimalDigit(m_bytes[m_at + i]);
            good = digit >= 0;
            code = code * 16 + digit;
        }
        if (!good)
            return -1;
        m_at += 4;
        return code;
    }

    bool escapedCode(QString &text)
    {
        const int code = hexadecimal();
        if (code <= 0)
            return fail(u"« \\u » doit être suivi d'un caractère qui existe."_qs);
        if (QChar::isLowSurrogate(uint(code)))
            return fail(u"la moitié d'un caractère est seule."_qs);
        text += QChar(code);
        if (!QChar::isHighSurrogate(uint(code)))
            return true;
        int low = -1;
        if (m_bytes.mid(m_at, 2) == "\\u") {
            m_at += 2;
            low = hexadecimal();
        }
        if (low < 0 || !QChar::isLowSurrogate(uint(low)))
            return fail(u"la moitié d'un caractère est seule."_qs);
        text += QChar(low);
        return true;
    }

    bool escaped(QString &text)
    {
        const char c = peek();
        const qsizetype which = QByteArray("\"\\/bfnrtu").indexOf(c);
        if (c == '\0' || which < 0)
            return fail(u"« \\ » est suivi d'un caractère qui n'a pas de sens ici."_qs);
        ++m_at;
        if (c == 'u')
            return escapedCode(text);
        text += QLatin1Char("\"\\/\b\f\n\r\t"[which]);
        return true;
    }

    // Does not touch m_tree while it writes to `text`, which may be a part of it.
    bool string(QString &text)
    {
        ++m_at;
        for (;;) {
            const qsizetype start = m_at;
            while (m_at < m_bytes.size() && uchar(m_bytes[m_at]) >= 0x20 && m_bytes[m_at] != '"'
                && m_bytes[m_at] != '\\')
                ++m_at;
            appendUtf8(text, QByteArrayView(m_bytes).sliced(start, m_at - start));
            if (m_at == m_bytes.size())
                return fail(u"un texte n'est pas fermé par un guillemet."_qs);
            const char c = m_bytes[m_at];
            if (c != '"' && c != '\\')
                return fail(u"un texte contient un caractère de commande."_qs);
            ++m_at;
            if (c == '"')
                return true;
            if (!escaped(text))
                return false;
        }
    }

    // Whether an elder sibling has the key too. Few keys are compared one by one, many are hashed.
    bool isDuplicate(int index, QSet<QString> &seen) const
    {
        constexpr int few = 16;
        const Value &value = m_tree.values[index];
        int sibling = m_tree.values[value.parent].firstChild;
        if (value.position < few) {
            while (sibling != index && m_tree.values[sibling].key != value.key)
                sibling = m_tree.values[sibling].nextSibling;
            return sibling != index;
        }
        for (; value.position == few && sibling != index;
             sibling = m_tree.values[sibling].nextSibling)
            seen.insert(m_tree.values[sibling].key);
        const auto before = seen.size();
        seen.insert(value.key);
        return seen.size() == before;
    }

    // Ties the value that is about to be read to its elder sibling or to its parent.
    void link(int parent, int previous)
    {
        const int index = static_cast<int>(m_tree.values.size());
        (previous < 0 ? m_tree.values[parent].firstChild : m_tree.values[previous].nextSibling)
            = index;
    }

    bool child(int parent, int &previous, int position, int depth, const QString &key)
    {
        const int index = static_cast<int>(m_tree.values.size());
        link(parent, previous);
        skipSpace();
        m_position = position;
        m_key = key;
        if (!value(parent, depth + 1))
            return false;
        previous = index;
        return true;
    }

    // After a child: true when another one follows. `closed` tells that the bracket came.
    bool separator(char close, bool &closed)
    {
        skipSpace();
        closed = peek() == close;
        if (!closed && peek() != ',')
            return fail(u"une virgule ou « %1 » est attendu ici."_qs.arg(QLatin1Char(close)));
        ++m_at;
        return !closed;
    }

    bool array(int index, int depth)
    {
        ++m_at;
        skipSpace();
        bool closed = peek() == ']';
        if (closed) {
            ++m_at;
            return true;
        }
        int previous = -1;
        for (int position = 0;; ++position) {
            if (!child(index, previous, position, depth, QString()))
                return false;
            if (!separator(']', closed))
                return closed;
        }
    }

    bool object(int index, int depth)
    {
        ++m_at;
        skipSpace();
        bool closed = peek() == '}';
        if (closed) {
            ++m_at;
            return true;
        }
        int previous = -1;
        QSet<QString> seen;
        for (int position = 0;; ++position) {
            skipSpace();
            if (peek() != '"')
                return fail(u"le nom d'une clé, entre guillemets, est attendu ici."_qs);
            QString key;
            if (!string(key))
                return false;
            skipSpace();
            if (peek() != ':')
                return fail(u"« : » est attendu ici."_qs);
            ++m_at;
            if (!child(index, previous, position, depth, key))
                return false;
            if (isDuplicate(previous, seen))
                m_tree.fail(ErrorCode::JsonDuplicateKey, previous,
                    u"Cette clé est écrite deux fois : gardez-en une."_qs);
            if (!separator('}', closed))
                return closed;
        }
    }

    const QByteArray &m_bytes;
    Tree &m_tree;
    qsizetype m_at = 0;
    int m_position = 0; // of the value that comes next, in its parent
    QString m_key;
    bool m_failed = false;
};

} // namespace

void parse(const QByteArray &utf8, Tree &tree)
{
    Parser(utf8, tree).run();
}

} // namespace prealable::json
