// What is said of a PDF that somebody opened or downloaded: which form, how it was recognised, what
// it is worth.
#pragma once

#include "pdf/formverdict.h"

#include <QCoreApplication>

namespace prealable {

class FoundFormTexts
{
    Q_DECLARE_TR_FUNCTIONS(prealable::FoundFormTexts)
public:
    static QString title(FormVerdict::State state);
    // Empty when it is no form that we know.
    static QString form(const Catalog &catalog, const FormVerdict &verdict);
    static QString how(const FormVerdict &verdict);
    // Whether it is up to date, and what that means.
    static QString state(const FormVerdict &verdict);
    static QString locked(int fields);
};

} // namespace prealable
