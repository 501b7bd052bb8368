// Where a register is: a file of this computer, or the PostgreSQL server of a shared practice.
#pragma once

#include <QString>

namespace prealable {

struct RegisterPlace {
    // An SQLite file on a disk of this computer (its journal does not work over a network).
    QString file;

    // Used when `file` is empty.
    QString host; // a name, an address, or the folder of a Unix socket
    int port = 5432;
    QString database;
    QString user;
    QString password;
    // Encrypts the way to the server, and refuses one that does not: what is in the register is
    // sealed anyhow, the rest (registerdatabase.h) is not. It keeps out who listens on the way, not
    // who stands in for the server: no certificate is checked. Such a one learns the database's
    // password if the server's method of login sends it plainly, and what registerdatabase.h lists;
    // what it changes or takes away shows in the seals and the audit. Without effect on a Unix
    // socket.
    bool secure = true;

    [[nodiscard]] bool isServer() const { return file.isEmpty(); }
    static RegisterPlace inFile(const QString &path)
    {
        RegisterPlace place;
        place.file = path;
        return place;
    }
};

} // namespace prealable
