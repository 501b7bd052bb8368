#include "core/identifiertext.h"

#include <QStringList>

namespace prealable {

static bool isIgnored(QChar character)
{
    return character.isSpace() || character == u'.'
        || character.category() == QChar::Punctuation_Dash // hyphens and dashes of every length
        || character == QChar(0x2212) // the minus sign
        || character.category() == QChar::Other_Format; // soft hyphen, direction marks, BOM
}

static QChar upperAscii(QChar character)
{
    if (character >= u'a' && character <= u'z')
        return QChar(character.unicode() - u'a' + u'A');
    return character;
}

QString compactIdentifier(const QString &text)
{
    QString compact;
    compact.reserve(text.size());
    for (const QChar character : text) {
        if (!isIgnored(character))
            compact.append(upperAscii(character));
    }
    return compact;
}

bool isAsciiDigits(QStringView text)
{
    for (const QChar character : text) {
        if (character < u'0' || character > u'9')
            return false;
    }
    return !text.isEmpty();
}

Parsed<QString> parseDigits(const QString &text, int length)
{
    QString digits = compactIdentifier(text);
    if (digits.isEmpty())
        return IdentifierProblem::Empty;
    if (!isAsciiDigits(digits))
        return IdentifierProblem::Characters;
    if (digits.size() != length)
        return IdentifierProblem::Length;
    return digits;
}

int digitAt(QStringView text, qsizetype index)
{
    return text.at(index).unicode() - u'0';
}

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    bool doubled = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        const int weighted = digitAt(digits, i) * (doubled ? 2 : 1);
        sum += weighted / 10 + weighted % 10;
        doubled = !doubled;
    }
    return sum % 10 == 0;
}

QString groupedText(const QString &text, std::initializer_list<int> groups)
{
    QStringList parts;
    qsizetype start = 0;
    for (const int length : groups) {
        if (start >= text.size())
            break;
        parts.append(text.mid(start, length));
        start += length;
    }
    return parts.join(u' ');
}

} // namespace prealable
