// The helper process: one file on standard input, its pages on standard output. It writes no file,
// and ends by itself when the file takes too much time or memory.
#include "core/commandline.h"
#include "core/processlimits.h"
#include "decoder/paperdecoder.h"
#include "pdf/decoderframe.h"

#include <QCoreApplication>
#include <QFile>
#include <QHashSeed>

namespace {

constexpr prealable::ProcessLimits limits{
    .seconds = 15, .bytes = quint64(1) << 30, .writesNoFile = true};

// Libraries quote the file when they complain.
void discardMessage(QtMsgType, const QMessageLogContext &, const QString &) { }

// A pipe gives what it holds: there may be more behind.
QByteArray readToEnd(QFile &input)
{
    constexpr qint64 piece = qint64(1) << 20;
    QByteArray all;
    while (all.size() <= prealable::maxFrameBytes) {
        const QByteArray more = input.read(piece);
        if (more.isEmpty())
            break;
        all += more;
    }
    return all;
}

} // namespace

#ifdef __SANITIZE_ADDRESS__
// What fontconfig never gives back is no fault of the file, nor ours.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libfontconfig\n";
}
#endif

int main(int argc, char **argv)
{
    prealable::useBinaryStreams();
    prealable::lowerLimits(limits);
    qInstallMessageHandler(discardMessage);
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication application(argc, argv);
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    const QByteArray answer = prealable::decoderAnswer(readToEnd(input));
    return output.write(answer) == answer.size() && output.flush() ? 0 : 1;
}
