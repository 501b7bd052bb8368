#include "catalog/communequery.h"

#include "core/searchtext.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace prealable {

namespace {

constexpr std::size_t fewestDigits = 3; // a département has a thousand communes
constexpr std::size_t codeDigits = 5;
constexpr std::size_t fewestLetters = 2; // save for what is a whole name: Y, in the Somme
constexpr std::size_t longestShortName = 4; // with an article
constexpr int noFit = -1;
constexpr std::size_t firstOfTwoBytes = 0xC0; // of UTF-8: an accented letter
constexpr char32_t lastFolded = 0x17F; // French is written with Latin-1 and œ, Œ, Ÿ

struct Spelling {
    std::string_view typed;
    std::string_view meant;
};
constexpr Spelling spellings[] = {{"st", "saint"}, {"ste", "sainte"}, {"sts", "saints"},
    {"stes", "saintes"}, {"ss", "sous"}, {"mt", "mont"}, {"lez", "les"}, {"les", "lez"}};
constexpr std::string_view articles[] = {"le ", "la ", "les ", "l "};

// What one character becomes: at most two letters ("œ"), or a space for what parts words.
using Folding = std::array<std::array<char, 2>, lastFolded + 1>;

Folding makeFolding()
{
    Folding folding;
    for (char32_t c = 0; c <= lastFolded; ++c) {
        folding[c] = {' ', 0};
        const QByteArray plain = searchText(QChar(char16_t(c))).toLatin1();
        const bool isWord = !plain.isEmpty() && plain.size() <= 2
            && std::all_of(plain.begin(), plain.end(), [](char letter) {
                   return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
               });
        if (isWord)
            folding[c] = {plain.front(), plain.size() > 1 ? plain.back() : char(0)};
    }
    return folding;
}

// The name without its spaces begins with `whole`, which has none.
bool beginsWith(std::string_view name, std::string_view whole)
{
    std::size_t at = 0;
    for (const char c : whole) {
        while (at < name.size() && name[at] == ' ')
            ++at;
        if (at == name.size() || name[at] != c)
            return false;
        ++at;
    }
    return true;
}

std::size_t lettersOf(std::string_view name)
{
    return name.size() - std::size_t(std::count(name.begin(), name.end(), ' '));
}

bool hasWord(std::string_view name, std::string_view beginning)
{
    for (std::size_t at = name.find(beginning); at != std::string_view::npos;
         at = name.find(beginning, at + 1)) {
        if (at == 0 || name[at - 1] == ' ')
            return true;
    }
    return false;
}

bool isDigits(std::string_view text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view digitsAtStart(std::string_view text)
{
    std::size_t count = 0;
    while (count < text.size() && text[count] >= '0' && text[count] <= '9')
        ++count;
    return text.substr(0, count);
}

bool isBetweenWords(unsigned char byte)
{
    const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    return byte < 0x80 && !isLetter && !(byte >= '0' && byte <= '9');
}

// Of a postal code, or of its beginning.
std::string_view departementOf(std::string_view code)
{
    const bool overseas = code.starts_with("97") || code.starts_with("98");
    return code.substr(0, overseas ? 3 : 2);
}

} // namespace

FoldedName::FoldedName(std::string_view name)
{
    static const Folding folding = makeFolding();
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto byte = static_cast<unsigned char>(name[i]);
        char32_t c = byte < 0x80 ? byte : U' ';
        if (byte >= 0xC0 && byte < 0xE0 && i + 1 < name.size())
            c = char32_t(byte & 0x1FU) << 6U | (static_cast<unsigned char>(name[++i]) & 0x3FU);
        const auto &plain = folding[c <= lastFolded ? c : U' '];
        append(plain[0]);
        if (plain[1] != 0)
            append(plain[1]);
    }
    if (m_size > 0 && m_text[m_size - 1] == ' ')
        --m_size;
}

void FoldedName::append(char c)
{
    const bool isSecondSpace = c == ' ' && (m_size == 0 || m_text[m_size - 1] == ' ');
    if (m_size < sizeof m_text && !isSecondSpace)
        m_text[m_size++] = c;
}

CommuneQuery::CommuneQuery(const QString &typed, const QString &code)
    : m_near(code.toStdString())
{
    // Decomposed letters too: what was pasted from another system.
    const QByteArray plain = typed.normalized(QString::NormalizationForm_C).toUtf8();
    const FoldedName folded({plain.constData(), std::size_t(plain.size())});
    const QString text = QString::fromLatin1(folded.text().data(), qsizetype(folded.text().size()));
    const QString together = QString(text).remove(u' ');
    // A code is written with spaces too: « 75 008 ».
    if (isDigits(together.toStdString())) {
        if (std::size_t(together.size()) >= fewestDigits)
            m_digits = together.toStdString();
    } else {
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
            add(word);
    }
    if (m_whole.empty())
        m_words.clear(); // « 8e »: of which town?
    makeFilter();
}

void CommuneQuery::add(const QString &word)
{
    Word added{word.toStdString(), {}, {}, false};
    if (isDigits(added.text) && added.text.size() >= fewestDigits) {
        m_digits = added.text;
        return;
    }
    const std::string_view number = digitsAtStart(added.text);
    const std::string_view ending = std::string_view(added.text).substr(number.size());
    added.isOrdinal = ending == "e" || ending == "er" || ending == "eme" || ending == "ieme";
    if (!number.empty() && (ending.empty() || added.isOrdinal)) {
        added.number = number;
        m_hasNumber = true;
        m_words.push_back(added);
        return;
    }
    for (const Spelling &spelling : spellings) {
        if (added.text == spelling.typed)
            added.other = spelling.meant;
    }
    m_whole += added.text;
    m_other += added.other.empty() ? added.text : added.other;
    m_words.push_back(added);
}

void CommuneQuery::makeFilter()
{
    const auto mark = [this](char letter, unsigned kind) {
        m_bytes[static_cast<unsigned char>(letter)] |= kind;
        if (letter >= 'a' && letter <= 'z')
            m_bytes[static_cast<unsigned char>(letter - 'a' + 'A')] |= kind;
    };
    for (std::size_t byte = 0; byte < m_bytes.size(); ++byte) {
        if (m_words.empty())
            m_bytes[byte] |= First;
        if (m_whole.size() < 2)
            m_bytes[byte] |= Second;
        if (byte >= firstOfTwoBytes)
            m_bytes[byte] |= TwoBytes | First | Second;
        if (isBetweenWords(static_cast<unsigned char>(byte)))
            m_bytes[byte] |= BetweenWords | Second;
    }
    mark('\t', Tab);
    mark('/', Slash);
    for (const std::string &spelling : {m_whole, m_other}) {
        if (!spelling.empty())
            mark(spelling[0], First);
        if (spelling.size() > 1)
            mark(spelling[1], Second);
    }
}

bool CommuneQuery::fits(
    const Word &word, std::string_view code, std::string_view name, std::string_view district) const
{
    if (!word.number.empty()) {
        const std::string_view number = digitsAtStart(district);
        return word.isOrdinal ? number == word.number
                              : number.starts_with(word.number) || code.starts_with(word.number);
    }
    return hasWord(name, word.text) || (!word.other.empty() && hasWord(name, word.other))
        || hasWord(district, word.text);
}

int CommuneQuery::kindOf(std::string_view code, const TableTown &town) const
{
    if (m_words.empty())
        return 0;
    const bool isShort = m_whole.size() < fewestLetters && m_digits.empty();
    if (isShort && town.name.size() > longestShortName)
        return noFit;
    const FoldedName folded(town.name);
    const std::string_view text = folded.text();
    std::string_view bare = text; // « Mans » is Le Mans
    for (const std::string_view article : articles) {
        if (text.starts_with(article))
            bare = text.substr(article.size());
    }
    const auto all = [&](bool numbersOnly) {
        return std::all_of(m_words.begin(), m_words.end(), [&](const Word &word) {
            return (numbersOnly && word.number.empty()) || fits(word, code, text, town.district);
        });
    };
    const auto begins = [this](std::string_view which) {
        return beginsWith(which, m_whole) || beginsWith(which, m_other);
    };
    const auto isWhole = [this](std::string_view which) {
        const std::size_t letters = lettersOf(which);
        return (letters == m_whole.size() && beginsWith(which, m_whole))
            || (m_words.size() > 1 && letters == m_other.size() && beginsWith(which, m_other));
    };
    if (m_whole.empty() || (m_hasNumber && !all(true)))
        return noFit;
    if (isWhole(text) || isWhole(bare))
        return 0;
    if (isShort)
        return noFit;
    if (begins(text) || begins(bare))
        return 1;
    return all(false) ? 2 : noFit;
}

std::optional<TableTown> CommuneQuery::take(std::string_view &line) const
{
    const std::size_t begin = std::min<std::size_t>(2, line.size()); // the tab and the size
    const char *const from = line.data() + begin;
    const char *const last = line.data() + line.size();
    const char *slash = nullptr;
    const char *at = from;
    bool may = false;
    unsigned before = BetweenWords;
    for (; at < last; ++at) {
        const unsigned kind = m_bytes[static_cast<unsigned char>(*at)];
        if ((kind & Tab) != 0)
            break;
        if ((kind & First) != 0 && (before & BetweenWords) != 0) {
            const char next = at + 1 < last ? at[1] : ' ';
            may = may || (kind & TwoBytes) != 0
                || (m_bytes[static_cast<unsigned char>(next)] & Second) != 0;
        }
        if ((kind & Slash) != 0 && slash == nullptr)
            slash = at;
        before = kind;
    }
    const char *const nameEnd = slash != nullptr ? slash : at;
    TableTown town;
    town.size = begin > 1 ? line[1] : '0';
    town.name = {from, std::size_t(nameEnd - from)};
    if (slash != nullptr)
        town.district = {slash + 1, std::size_t(at - slash - 1)};
    line.remove_prefix(std::size_t(at - line.data()));
    return may && !town.name.empty() ? std::optional(town) : std::nullopt;
}

int CommuneQuery::rank(std::string_view code, const TableTown &town) const
{
    const int kind = kindOf(code, town);
    if (kind == noFit)
        return noFit;
    const bool isSameCode = m_near.size() == codeDigits && code == m_near;
    const bool isNear = m_near.size() >= 2 && departementOf(code) == departementOf(m_near);
    const std::string_view number = digitsAtStart(town.district);
    const bool isDistrict = std::any_of(m_words.begin(), m_words.end(),
        [&number](const Word &word) { return !word.number.empty() && word.number == number; });
    return (isSameCode ? 0 : 16) + kind * 4 + (isNear ? 0 : 2)
        + (m_hasNumber && !isDistrict ? 1 : 0);
}

} // namespace prealable
