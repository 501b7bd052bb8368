#include "core/commandline.h"

#ifdef Q_OS_WIN
#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <utility>
#include <windows.h>

#include <shellapi.h>
#endif

namespace prealable {

#ifdef Q_OS_WIN

QStringList commandWords(int, char **)
{
    QStringList words;
    int count = 0;
    wchar_t **all = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int at = 1; all != nullptr && at < count; ++at)
        words.append(QString::fromWCharArray(all[at]));
    LocalFree(all);
    return words;
}

void useBinaryStreams()
{
    for (std::FILE *stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8); // refused without a console, where nothing needs it
}

void useConsoleOfCaller()
{
    for (const auto &[handle, stream] :
        {std::pair(STD_OUTPUT_HANDLE, stdout), std::pair(STD_ERROR_HANDLE, stderr)}) {
        if (GetFileType(GetStdHandle(handle)) == FILE_TYPE_UNKNOWN
            && (GetConsoleWindow() != nullptr || AttachConsole(ATTACH_PARENT_PROCESS)))
            (void)std::freopen("CONOUT$", "w", stream);
    }
    SetConsoleOutputCP(CP_UTF8);
}

#else

QStringList commandWords(int argc, char **argv)
{
    QStringList words;
    for (int at = 1; at < argc; ++at)
        words.append(QString::fromUtf8(argv[at]));
    return words;
}

void useBinaryStreams() { }

void useConsoleOfCaller() { }

#endif

} // namespace prealable
