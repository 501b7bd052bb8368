#include "core/processlimits.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace prealable {

#ifdef Q_OS_UNIX

namespace {

void lower(int resource, rlim_t soft)
{
    rlimit limit = {};
    if (getrlimit(resource, &limit) != 0)
        return;
    if (limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur <= soft)
        return; // whoever started the program asked for less
    limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? soft : qMin(soft, limit.rlim_max);
    setrlimit(resource, &limit);
}

} // namespace

void lowerLimits(const ProcessLimits &limits)
{
    if (limits.seconds != 0)
        lower(RLIMIT_CPU, rlim_t(limits.seconds));
#ifndef __SANITIZE_ADDRESS__
    if (limits.bytes != 0)
        lower(RLIMIT_AS, rlim_t(limits.bytes));
#endif
    if (limits.writesNoFile) {
        std::signal(SIGXFSZ, SIG_IGN); // a library that keeps a cache is refused, not ended
        lower(RLIMIT_FSIZE, 0);
        lower(RLIMIT_CORE, 0);
    }
}

#else

void lowerLimits(const ProcessLimits &) { }

#endif

} // namespace prealable
