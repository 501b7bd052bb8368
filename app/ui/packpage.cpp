#include "ui/packpage.h"

#include "ui/sentencetext.h"
#include "ui/sourcetext.h"
#include "ui/worker.h"

#include <QFileInfo>

namespace prealable {

PackPage::PackPage(PackStore packs, QWidget *parent)
    : Page(parent)
    , m_packs(std::move(packs))
{
    //: Title: a form pack was opened that may be installed.
    setTitle(tr("Des formulaires plus récents"));
}

PackPage::~PackPage()
{
    waitForWorkers(*this);
}

void PackPage::addPart(const QString &heading, const QString &text)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(6);
    box->addWidget(makeHeading(heading));
    box->addWidget(makeText(text));
    content()->addLayout(box);
}

void PackPage::addChanges(const QStringList &changes)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(style::space(1));
    //: Heading: above the list of what a form pack changes.
    box->addWidget(makeHeading(tr("Qu'est-ce qui change ?")));
    if (changes.isEmpty()) {
        //: Nothing that a person would see changes.
        box->addWidget(makeText(tr("Rien de visible.")));
    }
    for (const QString &change : changes)
        box->addWidget(makeText(QStringLiteral("• ") + change));
    content()->addLayout(box);
}

void PackPage::setPack(const QString &path, const OfferedPack &offered)
{
    m_offered = offered;
    clearLayout(content());
    setProblems({}, false);
    setCaption(shownName(QFileInfo(path).fileName()));
    //: Heading: who signed a form pack.
    addPart(tr("Qui publie ce paquet ?"),
        //: %1: who signed a form pack.
        tr("%1. La signature est bonne : le paquet est entier et n'a pas été modifié.")
            .arg(offered.pack.signer.name));
    //: Heading: the version of a form pack.
    addPart(tr("De quand date-t-il ?"),
        //: %1: version and day of a pack, %2: of the forms in use.
        tr("Ce paquet : %1. En place sur cet ordinateur : %2.")
            .arg(SourceText::version(offered.pack.version), SourceText::version(offered.before)));
    addChanges(shownChanges(offered.changes));
    auto *panel = new Panel(QStringLiteral("info"));
    //: What happens when a form pack is installed.
    panel->body()->addWidget(makeText(tr(
        "Il sera installé pour vous seulement, et servira au prochain démarrage de Préalable. Vos "
        "demandes et vos brouillons sont gardés. Vous pourrez le retirer.")));
    content()->addWidget(panel);
    //: Button: install the form pack. The letter after & is its key.
    setButtons(tr("&Installer"), true);
    //: Button: do not install the form pack.
    setBackText(tr("Ne pas installer"));
}

void PackPage::proceed()
{
    if (!m_offered || !nextButton()->isEnabled())
        return;
    nextButton()->setEnabled(false); // once is enough
    runInWorker(
        this, [packs = m_packs, offered = *m_offered] { return packs.install(offered); },
        [this](const Result<void> &installed) {
            nextButton()->setEnabled(true);
            if (installed)
                Q_EMIT done();
            else
                setProblems({{shownSentence(installed.error()), nextButton()->objectName()}}, true);
        });
}

} // namespace prealable
