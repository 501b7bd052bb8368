// What the window accepts on its command line. Read before any display is opened.
#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

namespace prealable {

class Options
{
    Q_DECLARE_TR_FUNCTIONS(prealable::Options)
public:
    QString forms = QStringLiteral(":/forms"); // --forms: for tests
    QString keys; // --keys: a list of keys to trust, to try a form pack
    QString request; // a file to open: a request, a PDF, a form pack
    QDate day; // --day; null: today
    bool version = false;
    bool help = false;

    // The words after the program's name. Usage when an option is unknown or wrong.
    static Result<Options> parse(QStringList words);
    static QString helpText();
    static QString versionText();
};

// Both return the program's exit status.
int printText(const QString &text);
int printError(const Error &error, int status);

} // namespace prealable
