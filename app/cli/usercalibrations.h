// The calibrations of this computer's user: those that the window keeps too.
#pragma once

#include "pdf/calibrationstore.h"

namespace prealable::cli {

CalibrationStore userCalibrations();

} // namespace prealable::cli
