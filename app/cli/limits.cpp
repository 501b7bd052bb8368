#include "cli/limits.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <cstring>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace prealable::cli {

#ifdef Q_OS_UNIX

namespace {

constexpr rlim_t maximumSeconds = 30;
constexpr rlim_t maximumBytes = rlim_t(2) << 30;

// Only what a signal handler may call.
extern "C" void outOfTime(int)
{
    static const char message[] = "pdf-too-complex: fichier: Le traitement est trop long. "
                                  "Le fichier est sans doute abîmé ; rien n'a été écrit.\n";
    [[maybe_unused]] const ssize_t written = write(STDERR_FILENO, message, std::strlen(message));
    _exit(3);
}

void lowerLimit(int resource, rlim_t soft)
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

void limitResources()
{
    std::signal(SIGXCPU, outOfTime);
    lowerLimit(RLIMIT_CPU, maximumSeconds);
#ifndef __SANITIZE_ADDRESS__ // the sanitizer reserves terabytes of addresses
    lowerLimit(RLIMIT_AS, maximumBytes);
#endif
}

#else

void limitResources() { }

#endif

} // namespace prealable::cli
