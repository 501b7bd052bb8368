// « À vérifier à la main avant d'envoyer »: what the program cannot see, as boxes to tick. They are
// an aid while one looks at the paper: nothing is kept of them, and nothing is printed.
#pragma once

#include "ui/session.h"
#include "ui/widgets.h"

namespace prealable {

class HandChecks : public QWidget
{
    Q_OBJECT
public:
    // Empty when there is nothing to look at.
    explicit HandChecks(const Session &session);
};

} // namespace prealable
