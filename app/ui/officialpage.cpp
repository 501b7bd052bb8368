#include "ui/officialpage.h"

#include "ui/foundformtexts.h"
#include "ui/officialform.h"
#include "ui/sentencetext.h"
#include "ui/sourcetext.h"
#include "ui/worker.h"

#include <QDir>
#include <QFileInfo>
#include <QHideEvent>
#include <QShowEvent>

#include <algorithm>

namespace prealable {

OfficialPage::OfficialPage(Context context, QWidget *parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_opener({m_context.catalog, m_context.calibrations, m_context.day})
{
    //: Title of the page that helps to find the official form.
    setTitle(tr("Obtenir le formulaire officiel"));
    setButtons(QString(), true);
    connect(&m_watch, &DownloadWatch::arrived, this, &OfficialPage::lookAt);
    connect(&m_opener, &FileOpener::opened, this, [this](const OpenedFile &file) {
        judge(file);
        lookAtNext();
    });
}

OfficialPage::~OfficialPage()
{
    waitForWorkers(*this);
}

bool OfficialPage::setForm(const FormId &form, bool inRequest)
{
    m_inRequest = inRequest;
    m_edition = m_context.shown->inForce(form, m_context.day);
    m_opener.cancel();
    m_waiting.clear();
    m_addressOpened = false;
    m_watch.stop();
    clearLayout(content());
    setProblems({}, false);
    if (m_edition == nullptr)
        return false;
    //: Above the title. %1: title of a form, %2: its edition.
    setCaption(tr("%1, édition %2")
                   .arg(m_edition->text(QStringLiteral("form.title")), m_edition->edition.text()));
    showWhere();
    showWatch();
    return true;
}

// The address is data of the form; where it was read is said with it.
void OfficialPage::showWhere()
{
    //: Heading: where the official form is found.
    content()->addWidget(makeHeading(tr("1. Téléchargez-le")));
    auto *box = new QVBoxLayout;
    box->setSpacing(6);
    if (m_edition->officialPages.isEmpty()) {
        const QString number
            = m_edition->cerfa.isEmpty() ? m_edition->edition.text() : m_edition->cerfa;
        //: No address is known. %1: number of the form, %2: its reference.
        box->addWidget(makeText(tr("Son adresse n'est pas connue du programme. À chercher sur "
                                   "ameli.fr : « %1 %2 ».")
                                    .arg(number, m_edition->reference)
                                    .simplified()));
        content()->addLayout(box);
        return;
    }
    const QString address = m_edition->officialPages.first();
    if (m_context.links != nullptr) {
        //: Button: show the official page in the browser. The letter after & is its key.
        auto *open = makePrimary(tr("&Ouvrir la page officielle"));
        open->setObjectName(QStringLiteral("openAddress"));
        //: What the button that opens the official page does.
        open->setAccessibleDescription(
            tr("Votre navigateur s'ouvre. Préalable n'envoie rien et ne se connecte pas."));
        connect(open, &QPushButton::clicked, this, &OfficialPage::openAddress);
        box->addWidget(open, 0, Qt::AlignLeft);
        box->addWidget(makeText(open->accessibleDescription(), style::Size::Small, Look::Muted));
    }
    auto *shown = makeText(address, style::Size::Small);
    shown->setObjectName(QStringLiteral("address"));
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->addWidget(shown);
    const auto &sources = m_context.catalog->law().sources;
    const auto source = std::find_if(sources.begin(), sources.end(),
        [&address](const LawSource &each) { return each.url == address; });
    box->addWidget(makeText(source != sources.end()
            ? SourceText::checked(source->checkedOn, source->confidence)
            //: The address of the official form was not verified.
            : tr("Adresse à vérifier : si elle ne répond pas, cherchez sur ameli.fr."),
        style::Size::Small, Look::Muted));
    content()->addLayout(box);
}

void OfficialPage::showWatch()
{
    //: Heading: what happens once the form is downloaded.
    content()->addWidget(makeHeading(tr("2. Le programme le reconnaît")));
    const bool watches = m_watch.start(m_context.downloads);
    m_state = makeText(watches
            //: While the folder of downloads is watched. %1: its name.
            ? tr("Le dossier « %1 » est surveillé tant que cette page est ouverte. Enregistrez le "
                 "PDF dans ce dossier : il vous sera proposé ici.")
                  .arg(shownName(QDir(m_context.downloads).dirName()))
            //: There is no folder of downloads.
            : tr("Le dossier des téléchargements est introuvable. Enregistrez le PDF, puis "
                 "ouvrez-le depuis la page d'accueil."),
        style::Size::Body, watches ? Look::Plain : Look::Warning);
    m_state->setObjectName(QStringLiteral("watch"));
    content()->addWidget(m_state);
    m_found = new QVBoxLayout;
    m_found->setSpacing(style::space(2));
    content()->addLayout(m_found);
    if (!isVisible())
        m_watch.stop();
}

void OfficialPage::openAddress()
{
    m_addressOpened = m_context.links->open(QUrl(m_edition->officialPages.first()));
    if (m_addressOpened)
        return;
    //: Problem: the browser could not be opened.
    setProblems({{tr("Le navigateur ne s'est pas ouvert. Copiez l'adresse dans votre navigateur."),
                    QStringLiteral("openAddress")}},
        true);
}

void OfficialPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (event->spontaneous() || m_edition == nullptr)
        return;
    m_watch.resume();
    lookAtNext();
}

// A window that is only out of sight, behind the browser, goes on watching.
void OfficialPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (event->spontaneous())
        return;
    m_watch.stop();
    if (m_opener.isReading())
        m_waiting.prepend(m_reading); // for when one comes back
    m_opener.cancel();
}

void OfficialPage::lookAt(const QString &path)
{
    m_waiting.append(path);
    lookAtNext();
}

void OfficialPage::lookAtNext()
{
    if (m_waiting.isEmpty() || m_opener.isReading() || !isVisible())
        return;
    m_reading = m_waiting.takeFirst();
    m_opener.open(m_reading);
}

QString OfficialPage::name(const OpenedFile &file) const
{
    return shownName(QFileInfo(file.path).fileName());
}

void OfficialPage::judge(const OpenedFile &file)
{
    const bool fits = file.verdict && file.verdict->form == m_edition->form
        && file.verdict->edition == m_edition->edition;
    const FormVerdict::State state
        = file.verdict ? file.verdict->state : FormVerdict::State::Foreign;
    const bool isWanted
        = fits && (state == FormVerdict::State::Current || state == FormVerdict::State::Placed);
    // The right file stays on offer when its notice arrives after it.
    const bool isOffered
        = findChild<QPushButton *>(QStringLiteral("keepArrived")) != nullptr && !isWanted;
    if (!isOffered) {
        clearLayout(m_found);
        setProblems({}, false);
    }
    if (isWanted)
        offer(file);
    else
        explain(file, !isOffered);
}

// Offered, never taken: it may be in the folder for another reason.
void OfficialPage::offer(const OpenedFile &file)
{
    auto *panel = new Panel(QStringLiteral("done"));
    panel->setObjectName(QStringLiteral("arrived"));
    auto *text = makeText(QString(), style::Size::Body, Look::Plain, true);
    panel->body()->addWidget(text);
    panel->body()->addWidget(makeText(FoundFormTexts::how(*file.verdict)));
    //: Button: keep the form that was just downloaded. The letter after & is its key.
    auto *keepIt = makePrimary(tr("&Garder ce formulaire"));
    keepIt->setObjectName(QStringLiteral("keepArrived"));
    //: What the button that keeps a downloaded form does.
    keepIt->setAccessibleDescription(
        tr("Une copie reste sur cet ordinateur et sert pour chaque demande."));
    connect(keepIt, &QPushButton::clicked, this, [this, file] { keep(file); });
    panel->body()->addWidget(keepIt, 0, Qt::AlignLeft);
    panel->body()->addWidget(
        makeText(keepIt->accessibleDescription(), style::Size::Small, Look::Muted));
    m_found->addWidget(panel);
    //: The official form was downloaded. %1: name of the file.
    announce(text, tr("C'est le bon formulaire : %1").arg(name(file)));
    keepIt->setFocus(Qt::OtherFocusReason);
}

void OfficialPage::explain(const OpenedFile &file, bool takeFocus)
{
    auto *panel = new Panel(QStringLiteral("warning"));
    panel->setObjectName(takeFocus ? QStringLiteral("arrived") : QStringLiteral("arrivedToo"));
    auto *text = makeText(QString(), style::Size::Body, Look::Plain, true);
    panel->body()->addWidget(text);
    QString what;
    if (!file.verdict)
        what = file.error ? shownSentence(*file.error) : QString();
    else if (file.verdict->state != FormVerdict::State::Foreign
        && file.verdict->form != m_edition->form)
        //: A downloaded PDF is another form. %1: which.
        what = tr("C'est un autre formulaire : %1")
                   .arg(FoundFormTexts::form(*m_context.shown, *file.verdict));
    else if (file.verdict->state != FormVerdict::State::Foreign)
        what = FoundFormTexts::title(file.verdict->state) + QStringLiteral(". ")
            + FoundFormTexts::state(*file.verdict);
    else
        //: A downloaded PDF is no form that the program knows.
        what = tr("Ce n'est pas un formulaire que le programme connaît.");
    panel->body()->addWidget(makeText(what));
    if (!m_inRequest && file.verdict && !file.verdict->actions.isEmpty()) {
        //: Button: see what a downloaded PDF is and what can be done with it.
        auto *see = makeButton(tr("&Voir ce fichier"));
        see->setObjectName(QStringLiteral("seeArrived"));
        //: What the button does that shows a downloaded PDF.
        see->setAccessibleDescription(tr("Ce qu'il est, et ce que vous pouvez en faire."));
        connect(see, &QPushButton::clicked, this,
            [this, path = file.path] { Q_EMIT fileWanted(path); });
        panel->body()->addWidget(see, 0, Qt::AlignLeft);
    }
    m_found->addWidget(panel);
    //: A PDF was downloaded that is not the wanted form. %1: name of the file.
    const QString title = tr("Ce n'est pas le formulaire cherché : %1").arg(name(file));
    if (takeFocus)
        announce(text, title);
    else
        text->setText(title);
}

// The focus moves to what is new, so that it is read aloud.
void OfficialPage::announce(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(text);
    label->setFocusPolicy(Qt::ClickFocus);
    label->setObjectName(QStringLiteral("arrivedTitle"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    makeVisible(label);
    label->setFocus(Qt::OtherFocusReason);
}

void OfficialPage::keep(const OpenedFile &file)
{
    const QString from = m_addressOpened ? m_edition->officialPages.first() : QString();
    runInWorker(
        this,
        [forms = m_context.kept, form = m_edition->form, edition = m_edition->edition,
            chosen = OfficialChoice{file.path, file.sha256}, day = m_context.day,
            from] { return keepOfficial(forms, form, edition, chosen, day, from); },
        [this, path = file.path](const Result<KeptForm> &kept) {
            if (!kept)
                setProblems({{shownSentence(kept.error()), QStringLiteral("keepArrived")}}, true);
            else if (isVisible()) // else the person went elsewhere meanwhile
                Q_EMIT formKept(path);
        });
}

} // namespace prealable
