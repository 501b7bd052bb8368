// What a person typed of an address, made ready to be compared with tens of thousands of communes
// at each key; communesearch.h says what may be typed.
#pragma once

#include <QString>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prealable {

// A name as it is compared: small letters and digits without accents, one space between words.
// "L’Haÿ-les-Roses" -> "l hay les roses". `name`: UTF-8. What does not fit into 128 characters is
// left out: no name of the table is half as long.
class FoldedName
{
public:
    explicit FoldedName(std::string_view name);
    [[nodiscard]] std::string_view text() const { return {m_text, m_size}; }

private:
    void append(char c);

    char m_text[128];
    std::size_t m_size = 0;
};

// One commune of a line of the table, in place.
struct TableTown {
    std::string_view name; // UTF-8
    std::string_view district; // may be empty
    char size = '0'; // a digit
};

class CommuneQuery
{
public:
    // `code`: the code of the same address, digits, as far as it is known.
    CommuneQuery(const QString &typed, const QString &code);
    [[nodiscard]] bool isEmpty() const { return m_words.empty() && m_digits.empty(); }
    // Whether communes of this code can be meant at all.
    [[nodiscard]] bool mayFit(std::string_view code) const { return code.starts_with(m_digits); }
    // The first town of the rest of a line ("\t7Nantes\t…"), which is taken off it; nothing where
    // no word begins as one of the query does: most towns end here, at one look at each byte.
    [[nodiscard]] std::optional<TableTown> take(std::string_view &line) const;
    // How good a commune fits, best first: 0 and more; -1: it does not.
    [[nodiscard]] int rank(std::string_view code, const TableTown &town) const;

private:
    struct Word {
        std::string text;
        std::string other; // another spelling: "saint" for "st"; empty: none
        std::string number; // of a district or département, "8" of "8eme"; empty: not a number
        bool isOrdinal = false;
    };
    // What a byte of the table can be.
    enum Byte : unsigned {
        BetweenWords = 1,
        Tab = 2,
        Slash = 4,
        TwoBytes = 8,
        First = 16,
        Second = 32
    };
    void add(const QString &word);
    void makeFilter();
    // 0: the whole name, 1: its beginning, 2: words of it, -1: nothing.
    [[nodiscard]] int kindOf(std::string_view code, const TableTown &town) const;
    [[nodiscard]] bool fits(const Word &word, std::string_view code, std::string_view name,
        std::string_view district) const;

    std::string m_digits; // with which the code begins
    std::vector<Word> m_words;
    std::string m_whole; // the words without spaces
    std::string m_other; // the same in their other spelling
    std::string m_near;
    bool m_hasNumber = false;
    // First, Second: a word of the query begins, goes on with it.
    std::array<unsigned char, 256> m_bytes{};
};

} // namespace prealable
