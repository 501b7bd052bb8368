// The window in its language. Another language is another window at the same place: what was answered
// is kept, no text of the old one stays, and a register that was open is locked.
#pragma once

#include "ui/mainwindow.h"

#include <memory>

namespace prealable {

class WindowHost : public QObject
{
    Q_OBJECT
public:
    // `languageFile`: where the choice is kept. `setup.shown` is the host's own.
    WindowHost(const MainWindow::Setup &setup, QString languageFile);
    ~WindowHost() override;

    // Not shown until its owner shows it.
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] QString language() const { return m_language; }
    // The window on screen becomes another one before this returns: not from within it.
    void change(const QString &code);

protected:
    // macOS gives the file of a double click to the program that runs, as an event.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make(const QString &code);

    MainWindow::Setup m_setup;
    QString m_file;
    QString m_language;
    std::unique_ptr<Catalog> m_shown;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace prealable
