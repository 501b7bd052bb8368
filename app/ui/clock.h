// The only place of the window that asks what day it is; everything below is given the day.
#pragma once

#include <QDate>

namespace prealable {

QDate today();

} // namespace prealable
