#include "ui/packpage.h"

#include "ui/sentencetext.h"
#include "ui/sourcetext.h"
#include "ui/windowlanguage.h"
#include "ui/worker.h"

#include <QFileInfo>

namespace prealable {

PackPage::PackPage(PackStore packs, const Catalog *shown, QWidget *parent)
    : Page(parent)
    , m_packs(std::move(packs))
    , m_shown(shown)
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

// A number of the law with the days from and until which it counts.
QString PackPage::dated(const DatedValue &value) const
{
    // In French as the pack itself says it. Its units in other languages are those of the forms in
    // use: what they do not know stays French.
    const bool isKnown = spokenLanguage() != u"fr" && m_shown->law().knowsUnit(value.unit);
    const QString number = isKnown ? m_shown->law().shown(value.value, value.unit) : value.text;
    if (value.from.isNull() && value.until.isNull()) {
        //: A number of the law. %1: the number.
        return tr("%1 sans date de début connue").arg(number);
    }
    if (value.until.isNull()) {
        //: A number of the law. %1: the number, %2: a day.
        return tr("%1 à partir du %2").arg(number, shownDay(value.from));
    }
    if (value.from.isNull()) {
        //: A number of the law. %1: the number, %2: a day.
        return tr("%1 jusqu'au %2").arg(number, shownDay(value.until));
    }
    //: A number of the law. %1: the number, %2 and %3: days.
    return tr("%1 du %2 au %3").arg(number, shownDay(value.from), shownDay(value.until));
}

void PackPage::addChanges(const FormsChanges &changes)
{
    const TextTranslation words = formWords(windowLanguage(spokenLanguage()));
    const QStringList lines = shownChanges(changes,
        {[](const QString &sentence) { return shownSentence(sentence); },
            [&words](const QString &french) { return words.of(french); }, shownDay,
            [this](const DatedValue &value) { return dated(value); },
            //: Between two numbers of the law, each with its days.
            tr(" ; ")});
    auto *box = new QVBoxLayout;
    box->setSpacing(style::space(1));
    //: Heading: above the list of what a form pack changes.
    box->addWidget(makeHeading(tr("Qu'est-ce qui change ?")));
    if (lines.isEmpty()) {
        //: Nothing that a person would see changes.
        box->addWidget(makeText(tr("Rien de visible.")));
    }
    for (const QString &change : lines)
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
    addChanges(offered.changes);
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
