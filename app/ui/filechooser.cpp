#include "ui/filechooser.h"

#include "ui/windowlanguage.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace prealable {

namespace {

void openDialog(QFileDialog *dialog, const FileChooser::Chosen &chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, chosen);
    dialog->open();
}

} // namespace

void SystemFileChooser::openFiles(
    QWidget *parent, const QString &title, const QStringList &filters, const Chosen &chosen)
{
    loadDialogTexts();
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(filters);
    openDialog(dialog, chosen);
}

void SystemFileChooser::openFile(
    QWidget *parent, const QString &title, const QStringList &filters, const Chosen &chosen)
{
    loadDialogTexts();
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(filters);
    openDialog(dialog, chosen);
}

void SystemFileChooser::saveFile(
    QWidget *parent, const QString &title, const QString &suggestedName, const Chosen &chosen)
{
    loadDialogTexts();
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString suffix = QFileInfo(suggestedName).suffix();
    dialog->setDefaultSuffix(suffix.isEmpty() ? QStringLiteral("pdf") : suffix);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(suggestedName);
    openDialog(dialog, chosen);
}

} // namespace prealable
