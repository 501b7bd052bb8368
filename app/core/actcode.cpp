#include "core/actcode.h"

#include "core/identifiertext.h"

#include <QLocale>

namespace prealable {

static bool isAsciiLetters(QStringView text)
{
    for (const QChar character : text) {
        if (character < u'A' || character > u'Z')
            return false;
    }
    return !text.isEmpty();
}

static std::optional<IdentifierProblem> digitsProblem(const QString &code, qsizetype length)
{
    if (code.isEmpty())
        return IdentifierProblem::Empty;
    if (!isAsciiDigits(code))
        return IdentifierProblem::Characters;
    if (code.size() != length)
        return IdentifierProblem::Length;
    return std::nullopt;
}

Parsed<CcamCode> CcamCode::parse(const QString &text)
{
    const QString code = compactIdentifier(text);
    if (code.isEmpty())
        return IdentifierProblem::Empty;
    for (const QChar character : code) {
        if (!isAsciiLetters(QStringView(&character, 1))
            && !isAsciiDigits(QStringView(&character, 1)))
            return IdentifierProblem::Characters;
    }
    if (code.size() != 7)
        return IdentifierProblem::Length;
    if (!isAsciiLetters(QStringView(code).left(4)) || !isAsciiDigits(QStringView(code).mid(4)))
        return IdentifierProblem::Structure;
    return CcamCode(code);
}

// The dot and the comma both part decimals here, so that the text is not compacted like a number.
Parsed<NgapCode> NgapCode::parse(const QString &text)
{
    QString code;
    for (const QChar character : text) {
        if (!character.isSpace() && character.category() != QChar::Other_Format)
            code.append(character == u'.' ? QChar(u',') : character);
    }
    if (code.isEmpty())
        return IdentifierProblem::Empty;
    for (QChar &character : code) {
        if (character >= u'a' && character <= u'z')
            character = QChar(character.unicode() - u'a' + u'A');
        if (!(character >= u'A' && character <= u'Z') && !(character >= u'0' && character <= u'9')
            && character != u',')
            return IdentifierProblem::Characters;
    }
    qsizetype letters = 0;
    while (letters < code.size() && code.at(letters) >= u'A')
        ++letters;
    const QString number = code.mid(letters);
    const QString whole = number.section(u',', 0, 0);
    const QString decimals = number.section(u',', 1);
    if (letters == 0 || letters > 4 || !isAsciiDigits(whole) || whole.size() > 4
        || (number.contains(u',') && (!isAsciiDigits(decimals) || decimals.size() > 2)))
        return IdentifierProblem::Structure;
    const NgapCode parsed(code.left(letters) + u' ' + number);
    if (parsed.coefficient() <= 0)
        return IdentifierProblem::Structure;
    return parsed;
}

double NgapCode::coefficient() const
{
    return QLocale::c().toDouble(m_text.section(u' ', 1).replace(u',', u'.'));
}

Parsed<NabmCode> NabmCode::parse(const QString &text)
{
    const QString code = compactIdentifier(text);
    if (const auto problem = digitsProblem(code, 4))
        return *problem;
    return NabmCode(code);
}

Parsed<LppCode> LppCode::parse(const QString &text)
{
    const QString code = compactIdentifier(text);
    if (const auto problem = digitsProblem(code, 7))
        return *problem;
    return LppCode(code);
}

} // namespace prealable
