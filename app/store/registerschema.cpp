#include "store/registerschema.h"

namespace prealable {

static QStringList tables(const QString &bytes)
{
    QStringList statements = {
        QStringLiteral("CREATE TABLE register_meta (name TEXT PRIMARY KEY, number BIGINT NOT NULL, "
                       "sealed %1)"),
        QStringLiteral("CREATE TABLE register_key (id TEXT PRIMARY KEY, kind INTEGER NOT NULL, "
                       "sealed %1 NOT NULL)"),
        // A record that was removed stays as a line without anything sealed, so that the other
        // stations learn it.
        QStringLiteral("CREATE TABLE register_card (id TEXT PRIMARY KEY, kind INTEGER NOT NULL, "
                       "revision BIGINT NOT NULL, open INTEGER NOT NULL, stamp BIGINT NOT NULL, "
                       "sealed %1)"),
        QStringLiteral("CREATE TABLE register_body (id TEXT PRIMARY KEY, sealed %1 NOT NULL)"),
        QStringLiteral("CREATE TABLE register_audit (number BIGINT PRIMARY KEY, sealed %1 NOT "
                       "NULL)"),
    };
    for (QString &statement : statements)
        statement = statement.contains(QLatin1String("%1")) ? statement.arg(bytes) : statement;
    return statements;
}

int schemaSteps()
{
    return 2;
}

QStringList schemaStep(int step, bool server)
{
    if (step == 1)
        return tables(server ? QStringLiteral("BYTEA") : QStringLiteral("BLOB"));
    // What the start page and the other stations ask for.
    return {
        QStringLiteral("CREATE INDEX register_card_open ON register_card (kind) WHERE open = 1"),
        QStringLiteral("CREATE INDEX register_card_stamp ON register_card (stamp)")};
}

} // namespace prealable
