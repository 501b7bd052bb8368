// A register moved from a file to a server or back: everything as it is sealed, so no passphrase is
// needed, and the passphrases, keychains, revisions and the audit go on as they were.
#pragma once

#include "store/registerdatabase.h"

#include <functional>

namespace prealable {

struct Migration {
    qint64 records = 0;
    qint64 auditLines = 0;
};

// All or nothing, but for one case: nobody can save in the old place while it runs; every line that
// was copied is read back from the new place and compared before it counts, and then the old place
// is marked as moved (Register::open() refuses it, and so do stations that had it open when they
// next ask for changes or save) and otherwise left as it was. `progress` (lines so far) may be
// empty.
//
// The one case: two databases do not end a transaction together. The new place is ended first; when
// the connection to the old one is lost just then (RegisterUnreachable), the whole register is in
// the new place and the old one may not be marked. If the old one still opens, go on there, and
// move to another, empty place.
//
// RecordInUse: the new place holds a register already. RegisterDamaged: what is
// read back differs; nothing stays in the new place then.
Result<Migration> moveRegister(const RegisterPlace &from, const RegisterPlace &to,
    const std::function<void(qint64)> &progress = {});

} // namespace prealable
