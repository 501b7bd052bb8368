#include "store/csvtable.h"

#include <QStringDecoder>
#include <algorithm>
#include <optional>

namespace prealable {

namespace {

constexpr qsizetype mostNoted
    = 100; // findings about single lines; then one says that there are more
constexpr qsizetype looked = 20; // rows from which the separator is guessed

// The bytes 0x80 to 0x9F of Windows-1252; the others are those of Latin-1. 0: not a character.
constexpr char16_t windowsLetters[] = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0) {
            const char16_t letter = windowsLetters[c.unicode() - 0x80];
            c = letter != 0 ? QChar(letter) : QChar(QChar::ReplacementCharacter);
        }
    }
    return text;
}

struct Decoded {
    QString text;
    QString encoding;
};

// Nothing when it is not a text in the encoding that its first bytes say. Stateless: the end of
// the bytes is the end of the text, a character begun there is an error and not awaited.
std::optional<Decoded> decoded(const QByteArray &bytes)
{
    if (const auto mark = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*mark, QStringConverter::Flag::Stateless);
        const QString text = decoder.decode(bytes);
        if (decoder.hasError() || text.contains(QChar(0)))
            return {};
        return Decoded{text, QString::fromLatin1(QStringConverter::nameForEncoding(*mark))};
    }
    if (bytes.contains('\0'))
        return {};
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return Decoded{text, u"UTF-8"_qs};
    return Decoded{fromWindows(bytes), u"Windows-1252"_qs};
}

// RFC 4180, and what programs make of it: a quote inside a cell without quotes is a letter.
class CsvParser
{
public:
    CsvParser(QStringView text, QChar separator, qsizetype mostRecords)
        : m_text(text)
        , m_separator(separator)
        , m_most(mostRecords)
    {
    }

    void run()
    {
        while (m_at < m_text.size() && m_rows.size() < m_most)
            row();
    }
    [[nodiscard]] const QList<CsvRow> &rows() const { return m_rows; }
    [[nodiscard]] bool isWhole() const { return m_at >= m_text.size(); }
    [[nodiscard]] int openQuote() const { return m_openQuote; } // its line; 0: none

private:
    void row()
    {
        CsvRow row{m_line, {}};
        bool more = true;
        while (more) {
            // One column too many is enough to know it.
            QString cell = this->cell();
            if (row.cells.size() <= CsvTable::mostColumns)
                row.cells.append(std::move(cell));
            more = m_at < m_text.size() && m_text.at(m_at) == m_separator;
            if (more)
                ++m_at;
        }
        lineEnd();
        const bool empty = std::all_of(row.cells.cbegin(), row.cells.cend(),
            [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!empty)
            m_rows.append(row);
    }

    QString cell()
    {
        qsizetype start = m_at;
        while (start < m_text.size() && m_text.at(start) == u' ')
            ++start;
        if (start < m_text.size() && m_text.at(start) == u'"') {
            m_at = start + 1;
            QString text = quoted();
            return text += plain(); // after the closing quote: kept, whatever it is
        }
        return plain();
    }

    QString plain()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !isLineEnd())
            ++m_at;
        return m_text.mid(start, m_at - start).toString();
    }

    QString quoted()
    {
        const int begin = m_line;
        QString text;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'"') {
                ++m_at;
                if (m_at >= m_text.size() || m_text.at(m_at) != u'"')
                    return text;
            } else if (isLineEnd() && !isFirstOfTwo()) {
                ++m_line;
            }
            text.append(c);
        }
        if (m_openQuote == 0)
            m_openQuote = begin;
        return text;
    }

    [[nodiscard]] bool isLineEnd() const
    {
        return m_text.at(m_at) == u'\n' || m_text.at(m_at) == u'\r';
    }
    [[nodiscard]] bool isFirstOfTwo() const
    {
        return m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
    }
    void lineEnd()
    {
        if (m_at >= m_text.size())
            return;
        m_at += isFirstOfTwo() ? 2 : 1;
        ++m_line;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_most;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_openQuote = 0;
    QList<CsvRow> m_rows;
};

// The one that parts the first lines into most columns, as many in nearly each.
QChar separatorOf(QStringView text)
{
    // Excel writes it into the first line when it is asked to.
    if (text.startsWith(u"sep=", Qt::CaseInsensitive) && text.size() > 4)
        return text.at(4);
    QChar best;
    qsizetype bestScore = 0;
    for (const QChar candidate : {QChar(u';'), QChar(u'\t'), QChar(u',')}) {
        CsvParser parser(text.left(200000), candidate, looked);
        parser.run();
        if (parser.rows().isEmpty())
            continue;
        const qsizetype columns = parser.rows().first().cells.size();
        const auto same = std::count_if(parser.rows().cbegin(), parser.rows().cend(),
            [columns](const CsvRow &row) { return row.cells.size() == columns; });
        const qsizetype score = (columns - 1) * same;
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

// Every row as long as the headings; what does not fit is noted.
void square(CsvTable &table)
{
    const qsizetype columns = table.headings.size();
    qsizetype unequal = 0;
    for (CsvRow &row : table.rows) {
        const qsizetype count = row.cells.size();
        const bool filledBeyond = std::any_of(row.cells.cbegin() + std::min(columns, count),
            row.cells.cend(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        while (row.cells.size() < columns)
            row.cells.append(QString());
        if ((count >= columns && !filledBeyond) || ++unequal > mostNoted)
            continue;
        table.findings.append({row.line, {}, {},
            count < columns ? u"Cette ligne a moins de cases que la ligne des titres."_qs
                            : u"Cette ligne a plus de cases que la ligne des titres."_qs,
            u"Vérifiez que chaque réponse est dans la bonne colonne\u00A0: un séparateur manque ou "
            u"est "
            u"en trop."_qs});
    }
    if (unequal > mostNoted)
        table.findings.append({0, {}, {},
            u"D'autres lignes encore n'ont pas le bon nombre de cases\u00A0: %1 en tout."_qs.arg(
                unequal),
            u"Faites de nouveau l'export, avec le point-virgule comme séparateur."_qs});
}

Error notATable(const QString &name, const QString &detail)
{
    return {ErrorCode::WrongFormat, name, detail};
}

} // namespace

Result<CsvTable> CsvTable::parse(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestFile)
        return Error{ErrorCode::FileTooLarge, name,
            u"Ce fichier est trop gros pour une liste de patients\u00A0: %1\u00A0Mo au plus."_qs
                .arg(largestFile / 1024 / 1024)};
    const std::optional<Decoded> text = decoded(bytes);
    if (!text)
        return notATable(
            name, u"Ce fichier n'est pas un texte. Exportez la liste au format CSV."_qs);
    CsvTable table;
    table.encoding = text->encoding;
    table.separator = separatorOf(text->text);
    if (text->text.trimmed().isEmpty())
        return notATable(name, u"Ce fichier est vide."_qs);
    if (table.separator.isNull())
        return notATable(name,
            u"Aucune colonne n'a été trouvée. Exportez la liste au format CSV, avec le "
            u"point-virgule "
            u"comme séparateur."_qs);
    CsvParser parser(text->text, table.separator, mostRows + 2);
    parser.run();
    table.rows = parser.rows();
    if (text->text.startsWith(u"sep=", Qt::CaseInsensitive) && !table.rows.isEmpty())
        table.rows.removeFirst();
    if (!parser.isWhole() || table.rows.size() > mostRows + 1)
        return notATable(name,
            u"Ce fichier a plus de %1\u00A0lignes\u00A0: exportez moins de patients."_qs.arg(
                mostRows));
    if (!table.rows.isEmpty())
        table.headings = table.rows.takeFirst().cells;
    if (table.headings.size() > mostColumns)
        return notATable(name,
            u"Ce fichier a plus de %1\u00A0colonnes\u00A0: exportez-en moins."_qs.arg(mostColumns));
    for (QString &heading : table.headings)
        heading = importedLine(heading);
    if (parser.openQuote() > 0)
        table.findings.append({parser.openQuote(), {}, {},
            u"Un guillemet s'ouvre ici et ne se ferme pas\u00A0: tout ce qui suit est dans une seule case."_qs,
            u"Ajoutez le guillemet qui manque, ou faites de nouveau l'export."_qs});
    square(table);
    return table;
}

} // namespace prealable
