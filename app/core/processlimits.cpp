#include "core/processlimits.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
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

#elif defined(Q_OS_WIN)

namespace {

// A job of one process, this one: it stays in it until it ends.
void enterJob(const ProcessLimits &limits)
{
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    if (job == nullptr)
        return;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION bounds = {};
    DWORD &which = bounds.BasicLimitInformation.LimitFlags;
    which = JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION; // ended, not held by a box of the system
    if (limits.seconds != 0) {
        constexpr quint64 ticks = 10'000'000; // of 100 nanoseconds, in a second
        which |= JOB_OBJECT_LIMIT_PROCESS_TIME;
        bounds.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart
            = LONGLONG(limits.seconds * ticks);
    }
    if (limits.bytes != 0) {
        which |= JOB_OBJECT_LIMIT_PROCESS_MEMORY;
        bounds.ProcessMemoryLimit = SIZE_T(limits.bytes);
    }
    if (limits.writesNoFile) {
        which |= JOB_OBJECT_LIMIT_ACTIVE_PROCESS;
        bounds.BasicLimitInformation.ActiveProcessLimit = 1;
    }
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &bounds, sizeof bounds);
    AssignProcessToJobObject(job, GetCurrentProcess());
    CloseHandle(job);
}

// Of low integrity, a process cannot write what belongs to the user; pipes that are open stay so.
void lowerIntegrity()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_DEFAULT | TOKEN_QUERY, &token))
        return;
    SID low = {SID_REVISION, 1, SECURITY_MANDATORY_LABEL_AUTHORITY, {SECURITY_MANDATORY_LOW_RID}};
    TOKEN_MANDATORY_LABEL label = {{&low, SE_GROUP_INTEGRITY}};
    SetTokenInformation(token, TokenIntegrityLevel, &label, sizeof label);
    CloseHandle(token);
}

} // namespace

void lowerLimits(const ProcessLimits &limits)
{
    enterJob(limits);
    if (limits.writesNoFile)
        lowerIntegrity();
}

#else

void lowerLimits(const ProcessLimits &) { }

#endif

} // namespace prealable
