// The window: composes the layers, holds no logic.
#include "core/commandline.h"
#include "core/version.h"
#include "resources.h"
#include "store/systemkeychain.h"
#include "ui/clock.h"
#include "ui/filechooser.h"
#include "ui/fontlist.h"
#include "ui/options.h"
#include "ui/style.h"
#include "ui/userforms.h"
#include "ui/wheelguard.h"
#include "ui/windowhost.h"

#include <QApplication>
#include <QDesktopServices>
#include <QIcon>
#include <QScreen>
#include <QStandardPaths>

using namespace prealable;

namespace {

// The person's own browser: the program itself opens no connection.
class BrowserOpener : public LinkOpener
{
public:
    bool open(const QUrl &address) override { return QDesktopServices::openUrl(address); }
};

// As the system names who works here; the stories of requests say who wrote what.
QString userName()
{
    const QString unix = qEnvironmentVariable("USER");
    return unix.isEmpty() ? qEnvironmentVariable("USERNAME") : unix;
}

int run(int &argc, char **argv, const Options &options)
{
    const std::future<void> fonts = beginFontList();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("prealable"));
    QApplication::setApplicationVersion(programVersion());
    initResources();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
    if (fonts.valid())
        fonts.wait(); // or both would read it
    style::apply(application);
    WheelGuard guard;
    application.installEventFilter(&guard);

    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const auto user = openUserForms(options, data + QStringLiteral("/packs"));
    if (!user)
        return printError(user.error(), 3);
    SystemFileChooser files;
    const QDate day = options.day.isValid() ? options.day : today();
    BrowserOpener links;
    const std::unique_ptr<KeySource> keychain = systemKeychain();
    WindowHost host(
        {&user->forms.catalog, data + QStringLiteral("/drafts"), day, &files, nullptr,
            data + QStringLiteral("/calibrations"), data + QStringLiteral("/printers"),
            data + QStringLiteral("/forms-official"),
            QStandardPaths::writableLocation(QStandardPaths::DownloadLocation), &links, {},
            {data + QStringLiteral("/register"), userName(), keychain.get()}, user->packs,
            user->forms.installed, nullptr,
            options.request.isEmpty() ? data + QStringLiteral("/welcome.json") : QString()},
        data + QStringLiteral("/window.json"));
    MainWindow &window = host.window();
    if (!options.request.isEmpty())
        window.openFile(options.request);
    // Not larger than the screen: without that the end of each line is out of sight.
    window.resize(window.size().boundedTo(window.screen()->availableGeometry().size()));
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    useConsoleOfCaller();
    const auto options = Options::parse(commandWords(argc, argv));
    if (!options)
        return printError(options.error(), 2);
    if (options->version || options->help)
        return printText(options->help ? Options::helpText() : Options::versionText());
    return run(argc, argv, *options);
}
