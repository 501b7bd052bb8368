// A CUPS of the test's own: a scheduler on a socket in a temporary folder, with one queue that
// prints into a file. Nothing of the system's own printing is read, changed or needed but its
// programs; no network, no user, no service manager.
//
// The queue is an A4 printer of 600 dpi that leaves 12 points of each edge blank. CUPS's own
// filters (pdftopdf, then Ghostscript) make the raster that such a printer is sent: what is in the
// file is what would be on the paper, but for the printer's own rollers.
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtEndian>

namespace prealable::test {

inline constexpr double rasterDpi = 600;

// The pages of a CUPS raster file, version 3, of one byte a point (0: black), each on its whole
// paper. Empty when it is another kind of file.
inline QList<QImage> rasterPages(const QByteArray &file)
{
    constexpr qsizetype headerSize = 1796;
    QList<QImage> pages;
    if (!file.startsWith("3SaR")) // little-endian, not compressed
        return pages;
    qsizetype at = 4;
    while (at + headerSize <= file.size()) {
        const char *header = file.constData() + at;
        const auto number
            = [header](int offset) { return qFromLittleEndian<quint32>(header + offset); };
        at += headerSize;
        const int width = int(number(372));
        const int height = int(number(376));
        const qsizetype line = number(392);
        const bool isGrey = number(384) == 8 && number(388) == 8 && number(400) == 0; // sGray
        if (!isGrey || number(276) != quint32(rasterDpi) || at + line * height > file.size())
            return {};
        const auto points = [](quint32 size) { return int(size * rasterDpi / 72); };
        QImage paper(points(number(352)), points(number(356)), QImage::Format_Grayscale8);
        paper.fill(Qt::white);
        const int left = points(number(284)); // of what the printer can reach
        const int top = points(number(356) - number(296));
        for (int y = 0; y < height && top + y < paper.height(); ++y)
            memcpy(paper.scanLine(top + y) + left, file.constData() + at + line * y,
                size_t(qMin(width, paper.width() - left)));
        at += line * height;
        pages.append(paper);
    }
    return pages;
}

class PrivateCups
{
public:
    static constexpr auto queue = "virtuelle";

    // What has to be installed and is not.
    static QStringList missing()
    {
        QStringList names;
        for (const char *name : {"cupsd", "lpadmin", "lpstat", "gs"}) {
            if (tool(name).isEmpty())
                names.append(QString::fromLatin1(name));
        }
        for (const char *filter : {"pdftopdf", "gstoraster"}) {
            if (!QFile::exists(QStringLiteral("/usr/lib/cups/filter/") + QLatin1String(filter)))
                names.append(QString::fromLatin1(filter));
        }
        return names;
    }

    PrivateCups() = default;
    ~PrivateCups()
    {
        m_scheduler.terminate();
        if (!m_scheduler.waitForFinished(5000))
            m_scheduler.kill();
        m_scheduler.waitForFinished(5000);
    }
    PrivateCups(const PrivateCups &) = delete;
    PrivateCups &operator=(const PrivateCups &) = delete;

    // Then the environment's CUPS_SERVER names it. What is wrong, when it does not start.
    QString start()
    {
        const QDir folder(m_folder.path());
        // As root, CUPS runs its filters as a user who must get in here.
        QFile::setPermissions(m_folder.path(),
            QFile::Permissions(0x7000) | QFile::ExeGroup | QFile::ExeOther | QFile::ReadOther
                | QFile::ReadGroup);
        for (const char *name : {"etc/ppd", "run", "cache", "spool/tmp"})
            folder.mkpath(QString::fromLatin1(name));
        if (!write("etc/cups-files.conf", files()) || !write("etc/cupsd.conf", configuration())
            || !write("raster.ppd", printer()))
            return QStringLiteral("cannot write its files");
        qputenv("CUPS_SERVER", QFile::encodeName(path("cups.sock")));
        m_scheduler.setProcessChannelMode(QProcess::MergedChannels);
        m_scheduler.start(tool("cupsd"),
            {QStringLiteral("-f"), QStringLiteral("-c"), path("etc/cupsd.conf"),
                QStringLiteral("-s"), path("etc/cups-files.conf")});
        const auto isUp = [this] {
            return run("lpstat", {QStringLiteral("-r")}).contains("scheduler is running");
        };
        QElapsedTimer timer;
        timer.start();
        while (!isUp()) {
            if (timer.elapsed() > 20'000 || m_scheduler.state() == QProcess::NotRunning)
                return QString::fromUtf8(m_scheduler.readAll()) + log();
            m_scheduler.waitForFinished(100);
        }
        const QByteArray said = run("lpadmin",
            {QStringLiteral("-p"), QLatin1String(queue), QStringLiteral("-E"), QStringLiteral("-v"),
                QStringLiteral("file:") + path("paper.ras"), QStringLiteral("-P"),
                path("raster.ppd")});
        return run("lpstat", {QStringLiteral("-a")}).contains(queue) ? QString()
                                                                     : QString::fromUtf8(said);
    }

    // The paper of the jobs so far, once none is left to do; they are taken away.
    QList<QImage> takePaper()
    {
        QElapsedTimer timer;
        timer.start();
        while (!run("lpstat", {QStringLiteral("-o")}).isEmpty() && timer.elapsed() < 60'000)
            m_scheduler.waitForFinished(100);
        QFile file(path("paper.ras"));
        const QList<QImage> pages
            = file.open(QIODevice::ReadOnly) ? rasterPages(file.readAll()) : QList<QImage>();
        file.remove();
        return pages;
    }

    // Straight to the queue, past the program.
    QByteArray submit(const QString &pdf, const QStringList &options)
    {
        return run("lp",
            QStringList{QStringLiteral("-d"), QLatin1String(queue)} + options + QStringList{pdf});
    }

    [[nodiscard]] QString log() const
    {
        QFile file(path("error_log"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().right(4000))
                                              : QString();
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    static QString tool(const char *name)
    {
        const QString word = QString::fromLatin1(name);
        const QString found = QStandardPaths::findExecutable(word);
        return found.isEmpty() ? QStandardPaths::findExecutable(word, {QStringLiteral("/usr/sbin")})
                               : found;
    }

    static QByteArray run(const char *name, const QStringList &words)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(tool(name), words);
        process.waitForFinished(30'000);
        return process.readAll();
    }

    bool write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    [[nodiscard]] QByteArray files() const
    {
        QByteArray text
            = "FileDevice Yes\nSandboxing relaxed\nLogFilePerm 0644\nSystemGroup root\n";
        for (const auto &[key, name] : {std::pair("ServerRoot", "etc"),
                 std::pair("StateDir", "run"), std::pair("CacheDir", "cache"),
                 std::pair("RequestRoot", "spool"), std::pair("TempDir", "spool/tmp"),
                 std::pair("ServerKeychain", "etc/ssl"), std::pair("AccessLog", "access_log"),
                 std::pair("ErrorLog", "error_log"), std::pair("PageLog", "page_log")})
            text += QByteArray(key) + ' ' + QFile::encodeName(path(name)) + '\n';
        return text;
    }

    [[nodiscard]] QByteArray configuration() const
    {
        return "Listen " + QFile::encodeName(path("cups.sock"))
            + "\nBrowsing No\nWebInterface No\nDefaultAuthType None\nLogLevel debug\n"
              "<Location />\n Order allow,deny\n Allow all\n</Location>\n"
              "<Policy default>\n<Limit All>\n Order allow,deny\n Allow all\n</Limit>\n</Policy>\n";
    }

    static QByteArray printer()
    {
        return R"ppd(*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "RASTER.PPD"
*Manufacturer: "Virtual"
*Product: "(Virtual)"
*PSVersion: "(3010.000) 0"
*ModelName: "Virtual"
*ShortNickName: "Virtual"
*NickName: "Virtual"
*cupsVersion: 2.4
*cupsFilter: "application/vnd.cups-raster 0 -"
*ColorDevice: False
*DefaultColorSpace: Gray
*FileSystem: False
*LanguageLevel: "3"
*Throughput: "1"
*LandscapeOrientation: Plus90
*TTRasterizer: Type42
*OpenUI *PageSize/Page Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]/ImagingBBox null>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion/Page Region: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]/ImagingBBox null>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "12 12 583 830"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*OpenUI *Resolution/Resolution: PickOne
*OrderDependency: 10 AnySetup *Resolution
*DefaultResolution: 600dpi
*Resolution 600dpi/600: "<</HWResolution[600 600]/cupsBitsPerColor 8/cupsColorSpace 0>>setpagedevice"
*CloseUI: *Resolution
)ppd";
    }

    QTemporaryDir m_folder;
    QProcess m_scheduler;
};

} // namespace prealable::test
