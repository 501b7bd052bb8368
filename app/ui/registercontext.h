// What every page of the register needs from outside; what is pointed to outlives the page.
#pragma once

#include "catalog/catalog.h"
#include "ui/filechooser.h"
#include "ui/registeraccess.h"

namespace prealable {

struct RegisterContext {
    const Catalog *catalog = nullptr; // French, as paper is
    const Catalog *shown = nullptr; // in the window's language
    RegisterAccess *access = nullptr;
    FileChooser *files = nullptr;
    QDate day;
};

} // namespace prealable
