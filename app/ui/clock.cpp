#include "ui/clock.h"

namespace prealable {

QDate today()
{
    return QDate::currentDate();
}

} // namespace prealable
