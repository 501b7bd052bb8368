#include "cli/limits.h"

#include "core/processlimits.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace prealable::cli {

#ifdef Q_OS_UNIX

namespace {

constexpr quint64 maximumSeconds = 30;
constexpr quint64 maximumBytes = quint64(2) << 30;

// Also used in signal handlers, which may only call what is written so.
int errorDescriptor = STDERR_FILENO;

[[noreturn]] void end(const char *line)
{
    [[maybe_unused]] const ssize_t written = write(errorDescriptor, line, std::strlen(line));
    _exit(3);
}

extern "C" void outOfTime(int)
{
    end("pdf-too-complex: fichier: Le traitement est trop long. "
        "Le fichier est sans doute abîmé ; rien n'a été écrit.\n");
}

// A library found no memory, or one of our own assertions failed.
extern "C" void givenUp(int)
{
    end("internal: fichier: Le traitement demande trop de mémoire, ou le programme s'est trompé ; "
        "rien n'a été écrit.\n");
}

// The sanitizers report on standard error: it stays as it is for them.
void keepStandardError()
{
#ifndef __SANITIZE_ADDRESS__
    const int own = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    const int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (own >= 0 && nothing >= 0 && dup2(nothing, STDERR_FILENO) >= 0)
        errorDescriptor = own;
    if (nothing >= 0)
        close(nothing);
#endif
}

} // namespace

void limitResources(bool boundsTime)
{
    keepStandardError();
    std::signal(SIGXCPU, outOfTime);
    std::signal(SIGABRT, givenUp);
    lowerLimits({.seconds = boundsTime ? maximumSeconds : 0, .bytes = maximumBytes});
}

std::FILE *errorStream()
{
    static std::FILE *const stream
        = errorDescriptor == STDERR_FILENO ? stderr : fdopen(errorDescriptor, "w");
    return stream ? stream : stderr;
}

#else

void limitResources(bool) { }

std::FILE *errorStream()
{
    return stderr;
}

#endif

} // namespace prealable::cli
