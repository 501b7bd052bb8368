#include "pdf/jpegcopy.h"

namespace prealable::pdf {

namespace {

// ITU-T T.81, table B.1
constexpr int Start = 0xD8;
constexpr int End = 0xD9;
constexpr int Scan = 0xDA;
constexpr int Comment = 0xFE;

bool isFrame(int marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

// Kept: JFIF, and Adobe's, which says how the colours are written.
bool isBeside(int marker)
{
    return (marker >= 0xE1 && marker <= 0xEF && marker != 0xEE) || marker == Comment;
}

class JpegReader
{
public:
    explicit JpegReader(const QByteArray &file)
        : m_file(file)
    {
    }

    std::optional<JpegCopy> run()
    {
        if (m_file.size() < 4 || byteAt(0) != 0xFF || byteAt(1) != Start)
            return std::nullopt;
        m_copy.bytes = m_file.left(2);
        m_at = 2;
        while (const int marker = nextMarker()) {
            if (marker == End) {
                m_copy.bytes.append("\xFF\xD9", 2);
                return m_copy.colours != 0 && m_scans > 0 ? std::optional(m_copy) : std::nullopt;
            }
            if (!segment(marker))
                return std::nullopt;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] int byteAt(qsizetype at) const
    {
        return static_cast<unsigned char>(m_file.at(at));
    }
    [[nodiscard]] int shortAt(qsizetype at) const { return byteAt(at) * 256 + byteAt(at + 1); }

    // 0: none follows. Leaves m_at behind it.
    int nextMarker()
    {
        if (m_at + 1 >= m_file.size() || byteAt(m_at) != 0xFF)
            return 0;
        while (m_at < m_file.size() && byteAt(m_at) == 0xFF) // any number may fill the gap
            ++m_at;
        return m_at < m_file.size() ? byteAt(m_at++) : 0;
    }

    bool segment(int marker)
    {
        if (m_at + 2 > m_file.size())
            return false;
        const int length = shortAt(m_at);
        if (length < 2 || m_at + length > m_file.size())
            return false;
        if (isFrame(marker) && !frame(marker, length))
            return false;
        if (!isBeside(marker)) {
            m_copy.bytes.append('\xFF').append(char(marker));
            m_copy.bytes.append(m_file.mid(m_at, length));
        }
        m_at += length;
        if (marker == Scan) {
            ++m_scans;
            scanData();
        }
        return true;
    }

    bool frame(int marker, int length)
    {
        constexpr int fixed = 8; // length, precision, height, width, number of components
        if (length < fixed || m_copy.colours != 0)
            return false;
        const int precision = byteAt(m_at + 2);
        m_copy.pixels = QSize(shortAt(m_at + 5), shortAt(m_at + 3));
        m_copy.colours = byteAt(m_at + 7);
        if (m_copy.colours < 1 || length < fixed + 3 * m_copy.colours || m_copy.pixels.isEmpty())
            return false;
        bool numbered = true; // some programs write RGB, with the letters as numbers
        for (qint64 i = 0; i < m_copy.colours; ++i)
            numbered = numbered && byteAt(m_at + fixed + 3 * i) <= 4;
        m_copy.fitsPdf = marker <= 0xC2 && precision == 8 && numbered
            && (m_copy.colours == 1 || m_copy.colours == 3);
        return true;
    }

    // Up to the next marker that is not part of the data.
    void scanData()
    {
        const qsizetype from = m_at;
        while (m_at + 1 < m_file.size()) {
            const int next = byteAt(m_at + 1);
            if (byteAt(m_at) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7))
                break;
            ++m_at;
        }
        m_copy.bytes.append(m_file.mid(from, m_at - from));
    }

    const QByteArray &m_file;
    qsizetype m_at = 0;
    int m_scans = 0;
    JpegCopy m_copy;
};

} // namespace

std::optional<JpegCopy> jpegCopy(const QByteArray &file)
{
    return JpegReader(file).run();
}

} // namespace prealable::pdf
