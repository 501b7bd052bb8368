// PDF files that no library would write: objects as bytes, references that lead nowhere or in
// circles, streams that unfold to gigabytes.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

namespace prealable::test {

// Bits in the order of deflate: the first is the lowest of its byte.
inline QByteArray packed(const QByteArray &bits)
{
    QByteArray bytes((bits.size() + 7) / 8, '\0');
    for (qsizetype i = 0; i < bits.size(); ++i) {
        if (bits.at(i) == '1')
            bytes[i / 8] = char(uchar(bytes.at(i / 8)) | (1U << (i % 8)));
    }
    return bytes;
}

// A zlib stream of about so many zeros (RFC 1950, 1951): one zero, then "258 bytes like the last
// one" again and again, 13 bits each, so that eight of them are 13 whole bytes.
inline QByteArray deflatedZeros(qint64 count)
{
    const qint64 rounds = count / (8 * 258);
    const QByteArray start = "110" // the last block, fixed codes
                             "00110000"; // a zero
    const QByteArray body = QByteArray("11000101" // 258 bytes
                                       "00000") // from one byte back
                                .repeated(8);
    const qsizetype used = 16 - start.size();
    const QByteArray again = packed(body.mid(used) + body.left(used));
    const quint32 check = quint32((rounds * 8 * 258 + 1) % 65521) << 16 | 1;
    QByteArray zlib = "\x78\x9C" + packed(start + body.left(used)) + again.repeated(rounds - 1)
        + packed(body.mid(used) + "0000000");
    for (int shift = 24; shift >= 0; shift -= 8)
        zlib += char(check >> shift & 0xFF);
    return zlib;
}

class RawPdf
{
public:
    // One A4 page, object 3, with one text field "a", object 4. The keys are added to the page and
    // to the form.
    static RawPdf form(const QByteArray &pageKeys = {}, const QByteArray &formKeys = {})
    {
        RawPdf pdf;
        pdf.set(1,
            "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]/DA(/Helv 9 Tf 0 g)" + formKeys
                + ">>>>");
        pdf.set(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.set(
            3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Annots[4 0 R]" + pageKeys + ">>");
        pdf.set(4, "<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/Rect[9 9 99 29]/P 3 0 R>>");
        return pdf;
    }

    void set(int number, const QByteArray &content) { m_objects.insert(number, content); }

    void setStream(int number, const QByteArray &keys, const QByteArray &data)
    {
        set(number, streamOf(keys, data));
    }

    // A stream of a few kilobytes that unfolds, twice, to `count` zeros.
    void setBomb(int number, const QByteArray &keys, qint64 count)
    {
        setStream(number, keys + bombFilter(), bomb(count));
    }

    static QByteArray bombFilter() { return "/Filter[/FlateDecode/FlateDecode]"; }
    static QByteArray bomb(qint64 count) { return qCompress(deflatedZeros(count), 9).mid(4); }

    [[nodiscard]] QByteArray save() const
    {
        QMap<int, qsizetype> places;
        QByteArray file = body(places);
        const qsizetype start = file.size();
        const int size = m_objects.lastKey() + 1;
        file += "xref\n0 " + QByteArray::number(size) + "\n0000000000 65535 f \n";
        for (int number = 1; number < size; ++number)
            file += places.contains(number)
                ? QByteArray::number(places.value(number)).rightJustified(10, '0') + " 00000 n \n"
                : QByteArray("0000000000 00000 f \n");
        return file + "trailer<</Root 1 0 R/Size " + QByteArray::number(size) + ">>" + end(start);
    }

    // With a cross-reference stream of this data; `inStream` says which object is in which stream.
    [[nodiscard]] QByteArray saveWithStream(
        const QMap<int, int> &inStream, const QByteArray &filter = {}, QByteArray data = {}) const
    {
        QMap<int, qsizetype> places;
        QByteArray file = body(places);
        const qsizetype start = file.size();
        const int own = m_objects.lastKey() + 1;
        places.insert(own, start);
        if (data.isEmpty()) {
            data = QByteArray(6, '\0');
            for (int number = 1; number <= own; ++number)
                data += inStream.contains(number) ? row(2, inStream.value(number))
                                                  : row(1, places.value(number));
        }
        return file + QByteArray::number(own) + " 0 obj\n"
            + streamOf(
                "/Type/XRef/W[1 4 1]/Root 1 0 R/Size " + QByteArray::number(own + 1) + filter, data)
            + "\nendobj" + end(start);
    }

private:
    static QByteArray streamOf(const QByteArray &keys, const QByteArray &data)
    {
        return "<<" + keys + "/Length " + QByteArray::number(data.size()) + ">>\nstream\n" + data
            + "\nendstream";
    }

    static QByteArray end(qsizetype start)
    {
        return "\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    }

    // An entry of a cross-reference stream: kind, four bytes of place, index 0.
    static QByteArray row(int kind, qsizetype place)
    {
        QByteArray bytes(1, char(kind));
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes += char(place >> shift & 0xFF);
        return bytes + '\0';
    }

    QByteArray body(QMap<int, qsizetype> &places) const
    {
        QByteArray file = "%PDF-1.7\n";
        for (auto it = m_objects.cbegin(); it != m_objects.cend(); ++it) {
            places.insert(it.key(), file.size());
            file += QByteArray::number(it.key()) + " 0 obj\n" + it.value() + "\nendobj\n";
        }
        return file;
    }

    QMap<int, QByteArray> m_objects;
};

} // namespace prealable::test
