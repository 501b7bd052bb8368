// The words of a command line, read strictly: an option that the command does not have, comes twice
// or lacks its value is wrong usage, never ignored.
#pragma once

#include "core/result.h"

#include <QDate>
#include <QMap>
#include <QStringList>

namespace prealable::cli {

struct OptionSpec {
    QString name; // "--output"
    QString value; // "OUT.pdf"; empty for a switch
    QString help; // French, one line
    bool needed = false;
};

class Arguments
{
public:
    // `words`: what follows the command's name. `--option value`, `--option=value`; after `--`
    // every word is an operand.
    static Result<Arguments> parse(
        const QStringList &words, const QList<OptionSpec> &options, int operandCount);

    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option); }
    [[nodiscard]] const QStringList &operands() const { return m_operands; }

private:
    Result<void> readOption(
        const QStringList &words, qsizetype &at, const QList<OptionSpec> &options);

    QMap<QString, QString> m_options;
    QStringList m_operands;
};

// A date given to an option; Usage naming the option when it is not "YYYY-MM-DD".
Result<QDate> dateOption(const Arguments &arguments, const QString &option);

Error usageError(const QString &where, const QString &detail);

} // namespace prealable::cli
