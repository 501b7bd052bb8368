#include "core/frenchdate.h"

#include "core/identifiertext.h"

#include <QStringList>
#include <array>

namespace prealable {

// A year outside of these is a slip of the finger, on a form about somebody alive.
static constexpr int firstYear = 1800;
static constexpr int lastYear = 2199;

static constexpr std::array<QStringView, 12> monthNames{u"janvier", u"février", u"mars", u"avril",
    u"mai", u"juin", u"juillet", u"août", u"septembre", u"octobre", u"novembre", u"décembre"};
// The same as plainText() makes them.
static constexpr std::array<QStringView, 12> plainMonthNames{u"janvier", u"fevrier", u"mars",
    u"avril", u"mai", u"juin", u"juillet", u"aout", u"septembre", u"octobre", u"novembre",
    u"decembre"};

// Lower case, without accents, every kind of space and of superscript made plain ("1ᵉʳ").
static QString plainText(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar character : decomposed) {
        if (character.isSpace())
            plain.append(u' ');
        else if (!character.isMark() && character.category() != QChar::Other_Format)
            plain.append(character);
    }
    return plain.trimmed();
}

static bool isSeparator(QChar character)
{
    return character == u' ' || character == u'/' || character == u'.'
        || character.category() == QChar::Punctuation_Dash || character == QChar(0x2212);
}

static bool isAsciiLetter(QChar character)
{
    return character >= u'a' && character <= u'z';
}

// The words and numbers of a date; empty when some character is of neither kind.
static QStringList parts(const QString &plain)
{
    QStringList found(QString{});
    for (const QChar character : plain) {
        if (isSeparator(character)) {
            if (!found.last().isEmpty())
                found.append(QString());
        } else if (isAsciiLetter(character) || isAsciiDigits(QStringView(&character, 1))) {
            found.last().append(character);
        } else {
            return {};
        }
    }
    if (found.last().isEmpty())
        found.removeLast();
    return found;
}

// 1 to 12; 0 when the word is no month. Any beginning that says which month it is will do ("fév",
// "janv", "sept"), but "jui" could be two.
static int monthNumber(const QString &word)
{
    if (isAsciiDigits(word))
        return word.size() <= 2 ? word.toInt() : 0;
    int number = 0;
    for (size_t i = 0; i < plainMonthNames.size(); ++i) {
        const QStringView name = plainMonthNames.at(i);
        if (name == word)
            return int(i) + 1;
        if (word.size() < 3 || !name.startsWith(word))
            continue;
        if (number != 0)
            return 0;
        number = int(i) + 1;
    }
    return number;
}

static int dayNumber(const QString &word)
{
    const QString digits = word == u"1er" ? QStringLiteral("1") : word;
    return isAsciiDigits(digits) && digits.size() <= 2 ? digits.toInt() : 0;
}

static Parsed<QDate> checkedDate(const QString &day, const QString &month, const QString &year)
{
    if (!isAsciiDigits(year))
        return IdentifierProblem::Structure;
    if (year.size() != 4)
        return IdentifierProblem::Length;
    const QDate date(year.toInt(), monthNumber(month), dayNumber(day));
    if (!date.isValid() || date.year() < firstYear || date.year() > lastYear)
        return IdentifierProblem::Structure;
    return date;
}

Parsed<QDate> parseFrenchDate(const QString &text)
{
    const QString plain = plainText(text);
    if (plain.isEmpty())
        return IdentifierProblem::Empty;
    const QStringList words = parts(plain);
    if (words.isEmpty())
        return IdentifierProblem::Characters;
    if (words.size() == 1 && isAsciiDigits(plain)) {
        if (plain.size() != 8)
            return IdentifierProblem::Length;
        return checkedDate(plain.left(2), plain.mid(2, 2), plain.mid(4));
    }
    if (words.size() < 3)
        return IdentifierProblem::Length;
    if (words.size() > 3)
        return IdentifierProblem::Structure;
    if (words.first().size() == 4 && isAsciiDigits(words.first()))
        return checkedDate(words.at(2), words.at(1), words.first());
    return checkedDate(words.first(), words.at(1), words.last());
}

QString shownDate(QDate date)
{
    return date.isValid() ? date.toString(u"dd/MM/yyyy") : QString();
}

QString shownLongDate(QDate date)
{
    if (!date.isValid())
        return {};
    const QString day = date.day() == 1 ? QStringLiteral("1er") : QString::number(date.day());
    const QString month = monthNames.at(size_t(date.month() - 1)).toString();
    return day + u' ' + month + u' ' + QString::number(date.year());
}

} // namespace prealable
