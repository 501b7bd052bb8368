// Where the register that is measured stands, as the words of a command line say it.
#pragma once

#include "store/registerplace.h"

#include <QStringList>

namespace prealable::test {

// HOST PORT DATABASE USER, from the fourth word on.
inline RegisterPlace serverIn(const QStringList &words)
{
    RegisterPlace place;
    place.host = words.value(3);
    place.port = words.value(4).toInt();
    place.database = words.value(5);
    place.user = words.value(6);
    return place;
}

} // namespace prealable::test
