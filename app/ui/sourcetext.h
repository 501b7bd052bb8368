// How the window says where a fact of the law comes from: the source, its version, the day it was
// checked and how sure we are, always in the same words.
#pragma once

#include "catalog/formsversion.h"
#include "catalog/lawlibrary.h"

#include <QCoreApplication>

namespace prealable {

class SourceText
{
    Q_DECLARE_TR_FUNCTIONS(prealable::SourceText)
public:
    // « Vérifié le 20/08/2026. », with a plain word when the confidence is not C.
    static QString checked(QDate day, const QString &confidence);
    // « Code de la sécurité sociale, article R. 322-10 (version du 01/01/2020) »
    static QString title(const LawSource &source);
    // « Sources : … ; … Vérifié le …. », one line for all that were checked on the same day.
    static QStringList lines(const LawLibrary &law, const QList<SourceId> &sources);
    // The same of a value: its sources, then the day on which the value itself was checked.
    static QStringList lines(const LawLibrary &law, const LawEdition &edition);
    // « version 7 du 1er décembre 2026 »
    static QString version(const FormsVersion &version);

private:
    static QString version(const QString &version);
    static QString line(const QStringList &titles, const QString &when);
};

} // namespace prealable
