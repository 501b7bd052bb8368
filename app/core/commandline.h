// What differs between systems at the start of a program: the words of its command line and its
// standard streams.
#pragma once

#include <QStringList>

namespace prealable {

// The words after the program's name. Windows keeps them in UTF-16 beside `argv`, which has lost
// what its code page lacks; elsewhere they are UTF-8, as Qt reads them.
QStringList commandWords(int argc, char **argv);

// The standard streams carry bytes as they are: without it Windows writes CR LF for LF, ends a pipe
// at the byte 26 and shows UTF-8 in the console's own code page. To be called before anything is
// written.
void useBinaryStreams();

// For a window program: on Windows it has no console, but what started it may have one. Its own
// streams, when it was given some, stay. To be called before anything is written.
void useConsoleOfCaller();

} // namespace prealable
