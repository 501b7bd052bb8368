#include "ui/printerprofiles.h"

#include "store/jsonfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QPrintEngine>
#include <QPrinter>

namespace prealable {

namespace {

constexpr auto awaitedName = "awaited";

// Names of printers may hold anything: the file has a digest of them.
QString nameFor(const PrinterProfile &printer)
{
    const QByteArray key = printer.printer.toUtf8() + '\0' + printer.tray.toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(24));
}

// CUPS keeps the tray among the options of the job, which come as names and values in turn.
QString trayOf(const QPrinter &printer)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    constexpr auto cupsOptions = QPrintEngine::PrintEnginePropertyKey(0xfe00);
    if (printer.outputFormat() == QPrinter::NativeFormat) {
        const QStringList options = printer.printEngine()->property(cupsOptions).toStringList();
        for (qsizetype i = 0; i + 1 < options.size(); i += 2) {
            if (options[i] == u"InputSlot" || options[i] == u"media-source")
                return options[i + 1];
        }
    }
#endif
    const QPrinter::PaperSource source = printer.paperSource();
    return source == QPrinter::Auto ? QString() : QString::number(int(source));
}

} // namespace

PrinterProfile unmeasured(const QPrinter &printer)
{
    PrinterProfile profile;
    profile.printer = printer.printerName();
    profile.tray = trayOf(printer);
    return profile;
}

QString PrinterProfiles::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(name + QStringLiteral(".json"));
}

std::optional<PrinterProfile> PrinterProfiles::read(const QString &name) const
{
    if (m_folder.isEmpty())
        return std::nullopt;
    const auto json = readFile(pathOf(name), qint64{64} * 1024);
    const auto profile = json ? parsePrinterProfile(*json, name) : json.error();
    return profile ? std::optional(*profile) : std::nullopt;
}

Result<void> PrinterProfiles::write(const QString &name, const PrinterProfile &profile) const
{
    if (!m_folder.isEmpty())
        QDir().mkpath(m_folder); // a failure shows when the file is written
    return writeFile(m_folder.isEmpty() ? QString() : pathOf(name), printerProfileJson(profile));
}

std::optional<PrinterProfile> PrinterProfiles::find(const PrinterProfile &printer) const
{
    return read(nameFor(printer));
}

Result<void> PrinterProfiles::save(const PrinterProfile &profile) const
{
    return write(nameFor(profile), profile);
}

std::optional<PrinterProfile> PrinterProfiles::awaited() const
{
    return read(QLatin1String(awaitedName));
}

Result<void> PrinterProfiles::await(const PrinterProfile &printer) const
{
    return write(QLatin1String(awaitedName), printer);
}

} // namespace prealable
