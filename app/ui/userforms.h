// The forms that the window works with: those of the program, or of the pack that the person
// installed.
#pragma once

#include "store/packstore.h"
#include "ui/options.h"

namespace prealable {

struct UserForms {
    PackStore packs;
    OpenedForms forms;
};

// `folder`: of the person's pack. A folder of forms given by hand (--forms) is used as it is, and
// no pack over it. FormsInvalid, or what is wrong with that folder or a list of keys (--keys).
Result<UserForms> openUserForms(const Options &options, const QString &folder);

} // namespace prealable
