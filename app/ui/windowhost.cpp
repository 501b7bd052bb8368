#include "ui/windowhost.h"

#include "ui/style.h"
#include "ui/windowlanguage.h"

#include <QApplication>
#include <QFileOpenEvent>

namespace prealable {

WindowHost::WindowHost(const MainWindow::Setup &setup, QString languageFile)
    : m_setup(setup)
    , m_file(std::move(languageFile))
{
    const QString kept = keptLanguage(m_file);
    make(kept.isEmpty() ? systemLanguage() : kept);
    QCoreApplication::instance()->installEventFilter(this);
}

WindowHost::~WindowHost() = default;

bool WindowHost::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    m_window->openFile(static_cast<QFileOpenEvent *>(event)->file());
    return true;
}

void WindowHost::make(const QString &code)
{
    const WindowLanguage &language = windowLanguage(code);
    m_language = language.code;
    const Qt::LayoutDirection before = QGuiApplication::layoutDirection();
    speak(language);
    if (QGuiApplication::layoutDirection() != before)
        style::turn(*qApp);
    m_shown = std::make_unique<Catalog>(shownCatalog(*m_setup.catalog, language));
    m_setup.shown = m_shown.get();
    m_window = std::make_unique<MainWindow>(m_setup);
    // Later: the window that asks is about to go.
    connect(m_window.get(), &MainWindow::languageWanted, this, &WindowHost::change,
        Qt::QueuedConnection);
}

void WindowHost::change(const QString &code)
{
    if (windowLanguage(code).code == m_language)
        return;
    // Not kept is not worth a word: the window speaks the language, and asks again next time.
    (void)keepLanguage(m_file, code);
    const MainWindow::Place place = m_window->place();
    const bool isShown = m_window->isVisible();
    // Both are there for a moment: without any window the program would end.
    const std::unique_ptr<Catalog> oldWords = std::move(m_shown);
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    make(code);
    m_window->setGeometry(
        old->isMaximized() || old->isFullScreen() ? old->normalGeometry() : old->geometry());
    if (isShown) {
        m_window->setWindowState(old->windowState());
        m_window->show();
        m_window->activateWindow();
        old->hide();
    }
    m_window->takeUp(place);
}

} // namespace prealable
