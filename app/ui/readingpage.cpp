#include "ui/readingpage.h"

#include <QFileInfo>
#include <QKeyEvent>

namespace prealable {

ReadingPage::ReadingPage(QWidget *parent)
    : Page(parent)
    , m_file(makeText(QString(), style::Size::Body, Look::Plain, true))
{
    //: Title while a file that was opened or dropped is read.
    setTitle(tr("Lecture du fichier…"));
    content()->addWidget(m_file);
    //: While a file is read: why it may take a moment.
    content()->addWidget(makeText(tr("Le fichier est vérifié avant d'être ouvert. Cela peut "
                                     "prendre quelques secondes.")));
    //: Button: stop reading the file that was opened. The letter after & is its key.
    auto *cancel = makeButton(tr("&Annuler"));
    cancel->setObjectName(QStringLiteral("cancelReading"));
    //: What « Annuler » does while a file is read.
    cancel->setAccessibleDescription(tr("Le fichier n'est pas ouvert. Rien n'y est changé."));
    connect(cancel, &QPushButton::clicked, this, &ReadingPage::cancelled);
    content()->addWidget(cancel, 0, Qt::AlignLeft);
    setButtons(QString(), false);
}

void ReadingPage::setFile(const QString &path)
{
    m_file->setText(QFileInfo(path).fileName());
}

void ReadingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        Page::keyPressEvent(event);
}

} // namespace prealable
