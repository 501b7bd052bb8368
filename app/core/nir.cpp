#include "core/nir.h"

#include "core/identifiertext.h"

namespace prealable {

// Places inside the 13 characters.
static constexpr int yearAt = 1;
static constexpr int monthAt = 3;
static constexpr int departementAt = 5;
static constexpr int letterAt = 6; // the A or B of 2A and 2B

static bool isCorsican(QStringView number)
{
    return number.at(departementAt) == u'2'
        && (number.at(letterAt) == u'A' || number.at(letterAt) == u'B');
}

static bool hasAllowedCharacters(QStringView text)
{
    for (const QChar character : text) {
        const bool digit = character >= u'0' && character <= u'9';
        if (!digit && character != u'A' && character != u'B')
            return false;
    }
    return true;
}

// Months above 12 are those of births whose month is not known or not certain.
static bool isMonth(int month)
{
    return (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
}

static QString digitsOnly(QStringView number)
{
    QString digits = number.toString();
    if (isCorsican(number))
        digits.replace(departementAt, 2,
            number.at(letterAt) == u'A' ? QStringLiteral("19") : QStringLiteral("18"));
    return digits;
}

static bool hasStructure(QStringView text)
{
    const QString digits = digitsOnly(text.left(13)) + text.mid(13).toString();
    if (!isAsciiDigits(digits))
        return false; // a letter that is not the one of a Corsican département
    return QStringView(u"123478").contains(digits.at(0)) && isMonth(digits.mid(monthAt, 2).toInt())
        && digits.mid(departementAt, 2) != u"00";
}

static bool keyAgrees(QStringView text)
{
    const qint64 number = digitsOnly(text.left(13)).toLongLong();
    return text.mid(13).toInt() == 97 - number % 97;
}

Parsed<Nir> Nir::parse(const QString &text)
{
    const QString compact = compactIdentifier(text);
    if (compact.isEmpty())
        return IdentifierProblem::Empty;
    if (!hasAllowedCharacters(compact))
        return IdentifierProblem::Characters;
    if (compact.size() != 13 && compact.size() != 15)
        return IdentifierProblem::Length;
    if (!hasStructure(compact))
        return IdentifierProblem::Structure;
    if (compact.size() == 15 && !keyAgrees(compact))
        return IdentifierProblem::Key;
    return Nir(compact);
}

QString Nir::shown() const
{
    return groupedText(m_text, {1, 2, 2, 2, 3, 3, 2});
}

bool Nir::isProvisional() const
{
    return QStringView(u"3478").contains(m_text.at(0));
}

std::optional<Nir::Sex> Nir::sex() const
{
    if (m_text.at(0) == u'1')
        return Sex::Man;
    if (m_text.at(0) == u'2')
        return Sex::Woman;
    return std::nullopt; // a provisional number is no proof
}

int Nir::birthYear() const
{
    return m_text.mid(yearAt, 2).toInt();
}

std::optional<int> Nir::birthMonth() const
{
    const int month = m_text.mid(monthAt, 2).toInt();
    return month <= 12 ? std::optional(month) : std::nullopt;
}

bool Nir::agreesWith(QDate birthDate) const
{
    if (!birthDate.isValid())
        return true;
    if (birthDate.year() % 100 != birthYear())
        return false;
    const std::optional<int> month = birthMonth();
    return !month || *month == birthDate.month();
}

} // namespace prealable
