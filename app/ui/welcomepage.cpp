#include "ui/welcomepage.h"

#include "store/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>

namespace prealable {

WelcomePage::WelcomePage(QWidget *parent)
    : Page(parent)
{
    //: Title of the page of the first start. The program's name is not translated.
    setTitle(tr("Bienvenue dans Préalable"));
    //: First start: heading.
    addPart(QStringLiteral("document"), tr("Ce que fait le programme"),
        //: First start: what the program does.
        tr("Vous répondez à des questions simples. Le programme dit quel formulaire il faut, le "
           "remplit, et montre ce qui peut le faire refuser."));
    //: First start: heading.
    addPart(QStringLiteral("lock"), tr("Ce qu'il ne fait jamais"),
        //: First start: privacy.
        tr("Il n'envoie rien. Vos réponses restent sur cet ordinateur. C'est vous qui imprimez, "
           "signez et envoyez."));
    //: First start: heading.
    addPart(QStringLiteral("help"), tr("Pour vous aider"),
        //: First start: keys. F1 and F3 are keys.
        tr("F1 ouvre l'aide de la question. F3 cherche une commande, une aide ou une règle. Vous "
           "pouvez vous arrêter : le brouillon est gardé."));
    //: First start: how to see the page again. F3 is a key.
    content()->addWidget(
        makeText(tr("Pour revoir cette page : F3, puis « découvrir ». Échap la passe."),
            style::Size::Small, Look::Muted));
    //: Button: on to the first page. The letter after & is its key.
    setButtons(tr("&Commencer"), false);
}

void WelcomePage::addPart(const QString &icon, const QString &heading, const QString &text)
{
    auto *box = addBox();
    auto *line = new QHBoxLayout;
    line->setSpacing(style::space(1));
    line->addWidget(makeIcon(icon), 0, Qt::AlignTop);
    line->addWidget(makeHeading(heading), 1);
    box->addLayout(line);
    box->addWidget(makeText(text));
}

bool WelcomePage::isNew(const QString &file)
{
    return !file.isEmpty() && !QFileInfo::exists(file);
}

// Where it cannot be noted, the page comes again: nothing is lost.
void WelcomePage::noteSeen(const QString &file)
{
    if (isNew(file) && QDir().mkpath(QFileInfo(file).path()))
        writeWhole(file, QByteArrayView("{ \"format\": \"prealable-welcome\", \"version\": 1 }\n"));
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        goOn();
    else
        Page::keyPressEvent(event);
}

} // namespace prealable
