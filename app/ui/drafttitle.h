// What a draft is called in a list: its form and the patient, or the need of a search for a form.
#pragma once

#include "store/draftstore.h"

#include <QCoreApplication>

namespace prealable {

class DraftTitle
{
    Q_DECLARE_TR_FUNCTIONS(prealable::DraftTitle)
public:
    static QString of(const Catalog &catalog, QDate day, const Draft &draft);
};

} // namespace prealable
