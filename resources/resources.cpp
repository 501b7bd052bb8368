#include "resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initAll()
{
    Q_INIT_RESOURCE(forms);
    Q_INIT_RESOURCE(fonts);
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(pictures);
    Q_INIT_RESOURCE(licences);
    Q_INIT_RESOURCE(packkeys);
    Q_INIT_RESOURCE(translations);
}

namespace prealable {

void initResources()
{
    initAll();
}

} // namespace prealable
