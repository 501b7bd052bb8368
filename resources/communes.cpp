#include "resources.h"

#include <QResource>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initTable()
{
    Q_INIT_RESOURCE(communes);
}

namespace prealable {

QByteArray communeTable()
{
    initTable();
    const QResource table(QStringLiteral(":/communes/communes.txt"));
    return QByteArray::fromRawData(
        reinterpret_cast<const char *>(table.data()), qsizetype(table.size()));
}

} // namespace prealable
