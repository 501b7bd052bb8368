// How the window asks for a file. Injected, so that a test answers without any dialog.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace prealable {

class FileChooser
{
public:
    using Chosen = std::function<void(const QStringList &)>;

    virtual ~FileChooser() = default;
    // `filters`: as QFileDialog's name filters. `chosen` is not called when the person gives up.
    virtual void openFiles(
        QWidget *parent, const QString &title, const QStringList &filters, const Chosen &chosen)
        = 0;
    virtual void openFile(
        QWidget *parent, const QString &title, const QStringList &filters, const Chosen &chosen)
        = 0;
    virtual void saveFile(
        QWidget *parent, const QString &title, const QString &suggestedName, const Chosen &chosen)
        = 0;
};

// The system's own dialogs, opened without blocking.
class SystemFileChooser : public FileChooser
{
public:
    void openFiles(QWidget *parent, const QString &title, const QStringList &filters,
        const Chosen &chosen) override;
    void openFile(QWidget *parent, const QString &title, const QStringList &filters,
        const Chosen &chosen) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
        const Chosen &chosen) override;
};

} // namespace prealable
