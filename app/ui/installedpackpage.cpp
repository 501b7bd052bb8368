#include "ui/installedpackpage.h"

#include "ui/sentencetext.h"
#include "ui/sourcetext.h"

namespace prealable {

InstalledPackPage::InstalledPackPage(
    PackStore packs, const FormsVersion &inUse, const InstalledPack &atStart, QWidget *parent)
    : Page(parent)
    , m_packs(std::move(packs))
    , m_inUse(inUse)
    , m_atStart(atStart)
{
    //: Title of the page about the forms in use and the pack that is installed.
    setTitle(tr("Mettre à jour les formulaires"));
    setButtons(QString(), true);
}

void InstalledPackPage::refresh()
{
    clearLayout(content());
    setProblems({}, false);
    const InstalledPack now = m_packs.installed();
    addInUse();
    addState(now);
    if (now.isThere)
        addRemoval();
    addHowTo();
}

void InstalledPackPage::addInUse()
{
    auto *box = new QVBoxLayout;
    box->setSpacing(6);
    //: Heading: which forms the window works with.
    box->addWidget(makeHeading(tr("Quels formulaires servent ?")));
    const QString version = SourceText::version(m_inUse);
    auto *text = makeText(m_atStart.serves
            //: %1: version and day of the forms, %2: who signed the pack that they come from.
            ? tr("Ceux d'un paquet signé par %2 : %1.").arg(version, m_atStart.pack->signer.name)
            //: %1: version and day of the forms.
            : tr("Ceux du programme : %1.").arg(version));
    text->setObjectName(QStringLiteral("packs/inUse"));
    box->addWidget(text);
    content()->addLayout(box);
}

// Installed, or removed, since the window was opened.
bool InstalledPackPage::waitsForStart(const InstalledPack &now) const
{
    if (now.serves != m_atStart.serves)
        return true;
    return now.serves && !(now.pack->version == m_inUse);
}

QString InstalledPackPage::stateText(const InstalledPack &now) const
{
    if (now.error) {
        //: The installed pack cannot be used. %1: why, a sentence.
        return tr(
            "Le paquet installé est laissé de côté. %1 Les formulaires du programme servent à "
            "sa place.")
            .arg(shownSentence(*now.error));
    }
    if (now.isOutdated()) {
        //: The installed pack is not used any more. %1: its version and day.
        return tr("Un paquet est installé (%1), mais les formulaires du programme sont aussi "
                  "récents : ils servent à sa place.")
            .arg(SourceText::version(now.pack->version));
    }
    if (now.serves && waitsForStart(now)) {
        //: A pack was installed since the window was opened. %1: its version and day.
        return tr("Un paquet signé par %2 est installé : %1. Il servira au prochain démarrage : "
                  "fermez Préalable, puis ouvrez-le de nouveau.")
            .arg(SourceText::version(now.pack->version), now.pack->signer.name);
    }
    if (waitsForStart(now)) {
        //: The pack was removed since the window was opened.
        return tr("Le paquet est retiré. Les formulaires du programme serviront au prochain "
                  "démarrage : fermez Préalable, puis ouvrez-le de nouveau.");
    }
    return {};
}

void InstalledPackPage::addState(const InstalledPack &now)
{
    const QString said = stateText(now);
    if (said.isEmpty())
        return;
    auto *panel = new Panel(now.error ? QStringLiteral("warning")
            : waitsForStart(now)      ? QStringLiteral("done")
                                      : QStringLiteral("info"));
    auto *text = makeText(said);
    text->setObjectName(QStringLiteral("packs/state"));
    text->setAccessibleName(said);
    panel->body()->addWidget(text);
    content()->addWidget(panel);
}

void InstalledPackPage::addRemoval()
{
    auto *box = new QVBoxLayout;
    box->setSpacing(6);
    //: Button: the installed pack is erased. Then, on the same button: second press erases it.
    auto *button
        = new TwiceButton(tr("Re&tirer le paquet installé"), tr("Oui, re&tirer le paquet"));
    button->setObjectName(QStringLiteral("packs/remove"));
    const QString explanation
        //: What « Retirer le paquet installé » does.
        = tr("Les formulaires du programme servent de nouveau. Vos demandes sont gardées ; celle "
             "qui "
             "est faite sur un formulaire du paquet ne se rouvre qu'avec lui.");
    button->setAccessibleDescription(explanation);
    connect(button, &TwiceButton::confirmed, this, &InstalledPackPage::remove);
    box->addWidget(button, 0, Qt::AlignLeft);
    box->addWidget(makeText(explanation, style::Size::Small, Look::Muted));
    content()->addLayout(box);
}

void InstalledPackPage::addHowTo()
{
    auto *box = new QVBoxLayout;
    box->setSpacing(6);
    //: Heading: how newer forms come to this computer.
    box->addWidget(makeHeading(tr("Comment les mettre à jour ?")));
    box->addWidget(makeText(
        //: How newer forms come to this computer.
        tr("Quand un formulaire ou le droit change, un paquet est publié avec Préalable : un "
           "fichier "
           "dont le nom finit par « .prealable-pack ». Téléchargez-le, puis ouvrez-le ou "
           "déposez-le "
           "sur cette fenêtre. Il est vérifié avant d'être installé.")));
    //: Button: choose a form pack.
    auto *open = makeButton(tr("&Ouvrir un paquet…"), QStringLiteral("open"));
    open->setObjectName(QStringLiteral("packs/open"));
    //: What « Ouvrir un paquet… » does.
    open->setAccessibleDescription(tr("Vous choisissez le fichier ; ce qu'il change est montré."));
    connect(open, &QPushButton::clicked, this, &InstalledPackPage::fileWanted);
    box->addSpacing(style::space(1));
    box->addWidget(open, 0, Qt::AlignLeft);
    content()->addLayout(box);
}

void InstalledPackPage::remove()
{
    const auto removed = m_packs.remove();
    refresh();
    if (removed)
        arrive();
    else
        setProblems({{shownSentence(removed.error()), QStringLiteral("packs/remove")}}, true);
}

} // namespace prealable
