// The only place of the window that asks what day and time it is; everything below is given them.
#pragma once

#include <QDateTime>

namespace prealable {

QDate today();
QDateTime now(); // UTC

} // namespace prealable
