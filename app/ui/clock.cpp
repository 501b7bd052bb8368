#include "ui/clock.h"

namespace prealable {

QDate today()
{
    return QDate::currentDate();
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace prealable
