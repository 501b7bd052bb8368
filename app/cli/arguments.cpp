#include "cli/arguments.h"

#include <algorithm>

namespace prealable::cli {

Error usageError(const QString &where, const QString &detail)
{
    return {ErrorCode::Usage, where, detail};
}

Result<void> Arguments::readOption(
    const QStringList &words, qsizetype &at, const QList<OptionSpec> &options)
{
    const QString &word = words.at(at);
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.left(equals);
    const auto spec = std::find_if(options.cbegin(), options.cend(),
        [&](const OptionSpec &option) { return option.name == name; });
    if (spec == options.cend())
        return usageError(name, QStringLiteral("Cette option n'existe pas ici. Voyez « --help »."));
    if (m_options.contains(name))
        return usageError(name, QStringLiteral("Cette option est donnée deux fois."));
    if (spec->value.isEmpty()) {
        if (equals >= 0)
            return usageError(name, QStringLiteral("Cette option ne prend pas de valeur."));
        m_options.insert(name, {});
        return {};
    }
    if (equals < 0 && (at + 1 >= words.size() || words.at(at + 1).startsWith(QLatin1String("--"))))
        return usageError(name, QStringLiteral("Il manque la valeur : %1.").arg(spec->value));
    const QString value = equals >= 0 ? word.mid(equals + 1) : words.at(++at);
    if (value.isEmpty())
        return usageError(name, QStringLiteral("La valeur est vide. Donnez %1.").arg(spec->value));
    m_options.insert(name, value);
    return {};
}

Result<Arguments> Arguments::parse(
    const QStringList &words, const QList<OptionSpec> &options, int operandCount)
{
    Arguments arguments;
    bool onlyOperands = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (!onlyOperands && word == QLatin1String("--")) {
            onlyOperands = true;
        } else if (!onlyOperands && word.size() > 1 && word.startsWith(u'-')) {
            if (auto read = arguments.readOption(words, at, options); !read)
                return read.error();
        } else if (word.isEmpty()) {
            return usageError(
                QStringLiteral("«  »"), QStringLiteral("Un nom de fichier est vide."));
        } else {
            arguments.m_operands.append(word);
        }
    }
    for (const OptionSpec &option : options) {
        if (option.needed && !arguments.has(option.name))
            return usageError(option.name,
                QStringLiteral("Cette option est nécessaire. Donnez %1.").arg(option.value));
    }
    if (arguments.m_operands.size() > operandCount)
        return usageError(arguments.m_operands.at(operandCount),
            QStringLiteral("Ce mot est de trop. Voyez « --help »."));
    if (arguments.m_operands.size() < operandCount)
        return usageError(QStringLiteral("arguments"),
            QStringLiteral("Il manque un nom de fichier. Voyez « --help »."));
    return arguments;
}

Result<QDate> dateOption(const Arguments &arguments, const QString &option)
{
    const QString text = arguments.value(option);
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (text.size() != 10 || !date.isValid())
        return usageError(option, QStringLiteral("Écrivez la date ainsi : AAAA-MM-JJ."));
    return date;
}

} // namespace prealable::cli
