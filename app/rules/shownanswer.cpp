#include "core/frenchdate.h"
#include "rules/answerchecks.h"
#include "rules/assessment.h"
#include "rules/condition.h"

#include <QLocale>
#include <QRegularExpression>
#include <cmath>

namespace prealable {

namespace {

QString optionText(const FormEdition &edition, const FieldId &field, const QString &key)
{
    return edition.text(QStringLiteral("field.%1.option.%2").arg(field.text(), key));
}

QString shownList(const FormEdition &edition, const FieldId &field, const QStringList &keys)
{
    const FieldDefinition *definition = edition.field(field);
    if (definition && definition->type == FieldType::Teeth)
        return keys.join(QStringLiteral(", "));
    QStringList texts;
    for (const QString &key : keys)
        texts.append(optionText(edition, field, key));
    return texts.join(QStringLiteral(", "));
}

// As few decimals as the number has, with a comma, in every locale of the computer. Money has its
// cents or none.
QString shownNumber(double number, const QString &unit)
{
    const bool cents = unit == u"€" && number != std::floor(number);
    return QLocale::c()
        .toString(number, 'f', cents ? 2 : QLocale::FloatingPointShortest)
        .remove(u',')
        .replace(u'.', u',');
}

// `replacement` gives what stands for a place, or nothing to leave it as it is.
template <typename Replacement>
QString replaced(const QString &text, const Replacement &replacement)
{
    static const QRegularExpression place(
        QStringLiteral("\\{(law|field|date):([A-Za-z0-9.\\-]+)\\}"));
    QString filled;
    qsizetype end = 0;
    for (auto matches = place.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filled += text.mid(end, match.capturedStart() - end);
        filled += replacement(match.captured(1), match.captured(2)).value_or(match.captured());
        end = match.capturedEnd();
    }
    return filled + text.mid(end);
}

} // namespace

QString shownAnswer(const FormEdition &edition, const FieldId &field, const Value &value)
{
    if (value.isFlag())
        return edition.text(
            value.toFlag() ? QStringLiteral("answer.yes") : QStringLiteral("answer.no"));
    const FieldDefinition *definition = edition.field(field);
    if (value.isNumber())
        return shownNumber(value.toNumber(), definition ? definition->unit : QString());
    if (value.isDate())
        return shownDate(value.toDate());
    if (value.isList())
        return shownList(edition, field, value.toList());
    if (value.isRows())
        return shownRows(edition, field, value).join(u'\n');
    if (!definition)
        return value.toText();
    if (definition->type == FieldType::Choice)
        return value.isAnswered() ? optionText(edition, field, value.toText()) : QString();
    return shownIdentifier(definition->type, value.toText());
}

QString rowName(const FormEdition &edition, const FieldId &group, qsizetype row)
{
    const QString name = edition.text(QStringLiteral("field.%1.row").arg(group.text()));
    return QStringLiteral("%1 %2").arg(name).arg(row + 1);
}

QStringList shownRows(const FormEdition &edition, const FieldId &group, const Value &value)
{
    QStringList lines;
    const FieldDefinition *definition = edition.field(group);
    const QList<FieldId> members = definition ? definition->members : QList<FieldId>();
    for (const Row &row : value.toRows()) {
        QStringList parts;
        for (const FieldId &member : members) {
            const Value answer = row.value(member);
            if (!answer.isAnswered())
                continue;
            const QString label = edition.text(QStringLiteral("field.%1.label").arg(member.text()));
            const QString asks = label.endsWith(u'?') ? label : label + QStringLiteral("\u00A0:");
            parts.append(asks + u' ' + shownAnswer(edition, member, answer));
        }
        const QString name = rowName(edition, group, lines.size());
        lines.append(parts.isEmpty()
                ? name
                : QStringLiteral("%1 – %2").arg(name, parts.join(QStringLiteral("\u00A0; "))));
    }
    return lines;
}

QString withLawValues(const LawLibrary &law, QDate day, const QString &text)
{
    return replaced(text, [&](const QString &kind, const QString &id) -> std::optional<QString> {
        if (kind != QLatin1String("law"))
            return std::nullopt;
        return law.shown(LawId(id), day);
    });
}

QString filledText(const FormEdition &edition, const LawLibrary &law, QDate day,
    const QMap<FieldId, Value> &values, const QString &text)
{
    const Facts facts{
        [&values](const FieldId &field) { return values.value(field); }, {}, &law, day};
    return replaced(text, [&](const QString &kind, const QString &id) -> std::optional<QString> {
        if (kind == QLatin1String("law"))
            return law.shown(LawId(id), day);
        if (kind == QLatin1String("date")) {
            const auto date = edition.dates.constFind(id);
            return date == edition.dates.cend() ? QString()
                                                : shownLongDate(shiftedDate(*date, facts));
        }
        return shownAnswer(edition, FieldId(id), values.value(FieldId(id)));
    });
}

} // namespace prealable
