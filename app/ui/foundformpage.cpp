#include "ui/foundformpage.h"

#include "ui/calibratebutton.h"
#include "ui/foundformtexts.h"
#include "ui/officialform.h"
#include "ui/passphrasebox.h"
#include "ui/sentencetext.h"
#include "ui/worker.h"

#include <QFileInfo>

namespace prealable {

FoundFormPage::FoundFormPage(Context context, QWidget *parent)
    : Page(parent)
    , m_context(std::move(context))
{
    setButtons(QString(), true);
}

FoundFormPage::~FoundFormPage()
{
    waitForWorkers(*this);
}

void FoundFormPage::setFile(const OpenedFile &file)
{
    Q_ASSERT(file.verdict);
    m_file = file;
    m_verdict = *file.verdict;
    ++m_shown;
    m_unsealing = false;
    m_passphrase = nullptr;
    clearLayout(content());
    setProblems({}, false);
    setCaption(shownName(QFileInfo(file.path).fileName()));
    setTitle(FoundFormTexts::title(m_verdict.state));
    //: Heading: which form a PDF is.
    addPart(tr("Quel formulaire est-ce ?"), FoundFormTexts::form(*m_context.shown, m_verdict));
    //: Heading: what a PDF was recognised by.
    addPart(tr("Comment est-il reconnu ?"), FoundFormTexts::how(m_verdict));
    const bool fits = m_verdict.state == FormVerdict::State::Current
        || m_verdict.state == FormVerdict::State::Placed
        || m_verdict.state == FormVerdict::State::SealedExport
        || (m_verdict.state == FormVerdict::State::Export && !file.error);
    auto *panel = new Panel(fits ? QStringLiteral("done") : QStringLiteral("warning"));
    auto *text
        = makeText(file.error ? shownSentence(*file.error) : FoundFormTexts::state(m_verdict));
    text->setObjectName(QStringLiteral("found/state"));
    panel->body()->addWidget(text);
    content()->addWidget(panel);
    if (m_verdict.locked > 0 && !file.error) {
        auto *warning = new Panel(QStringLiteral("warning"));
        auto *locked = makeText(FoundFormTexts::locked(m_verdict.locked));
        locked->setObjectName(QStringLiteral("found/locked"));
        warning->body()->addWidget(locked);
        content()->addWidget(warning);
    }
    addActions();
}

void FoundFormPage::addPart(const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *box = addBox();
    box->addWidget(makeHeading(heading));
    box->addWidget(makeText(text));
}

void FoundFormPage::addActions()
{
    m_hasPrimary = false;
    const bool nothing = m_verdict.actions.isEmpty() || m_file.error;
    if (!nothing) {
        //: Heading: above the buttons that say what can be done with a PDF.
        content()->addWidget(makeHeading(tr("Que pouvez-vous en faire ?")));
        for (const FormVerdict::Action action : std::as_const(m_verdict.actions))
            addAction(action);
    }
    m_state = makeText(QString(), style::Size::Body, Look::Done, true);
    m_state->setObjectName(QStringLiteral("found/done"));
    m_state->setFocusPolicy(Qt::ClickFocus);
    m_state->hide();
    content()->addWidget(m_state);
}

QPushButton *FoundFormPage::addButton(
    const QString &name, const QString &text, const QString &explanation)
{
    auto *box = addBox();
    auto *button = m_hasPrimary ? makeButton(text) : makePrimary(text);
    m_hasPrimary = true;
    button->setObjectName(QStringLiteral("found/") + name);
    button->setAccessibleDescription(explanation);
    box->addWidget(button, 0, Qt::AlignLeft);
    box->addWidget(makeText(explanation, style::Size::Small, Look::Muted));
    return button;
}

void FoundFormPage::addAction(FormVerdict::Action action)
{
    const auto add
        = [this](const char *name, const QString &text, const QString &explanation, auto pressed) {
              connect(addButton(QString::fromLatin1(name), text, explanation),
                  &QPushButton::clicked, this, pressed);
          };
    switch (action) {
    case FormVerdict::Action::Continue:
        //: Button: go on with the request that a PDF carries. Below: what happens.
        add("continue", tr("&Continuer cette demande"),
            tr("Vous relisez les réponses, puis vous les modifiez si besoin. Le PDF n'est pas "
               "modifié."),
            [this] { Q_EMIT continueWanted(*m_file.request, false); });
        return;
    case FormVerdict::Action::Unseal:
        addUnsealing();
        return;
    case FormVerdict::Action::Fill:
        //: Button: a new request, written into this official form. Below: what happens.
        add("fill", tr("Re&mplir ce formulaire"),
            tr("Une nouvelle demande commence. À la fin, vos réponses sont écrites dans une copie "
               "de ce fichier."),
            [this] { Q_EMIT fillWanted(m_verdict.form, m_file.path); });
        return;
    case FormVerdict::Action::StartNew:
        //: Button: a new request on the edition in force. Below: what happens.
        add("start", tr("&Préparer une demande"),
            tr("Avec l'édition en vigueur et notre reproduction, sans ce fichier."),
            [this] { Q_EMIT startWanted(m_verdict.form); });
        return;
    case FormVerdict::Action::GetOfficial:
        //: Button: look for the official form. Below: what happens.
        add("official", tr("O&btenir le formulaire officiel"),
            tr("La page officielle s'ouvre dans votre navigateur, si vous le voulez."),
            [this] { Q_EMIT officialWanted(m_verdict.form); });
        return;
    case FormVerdict::Action::PlaceFields:
        addPlacing();
        return;
    case FormVerdict::Action::Keep:
        addKeeping();
        return;
    }
}

void FoundFormPage::addPlacing()
{
    const FormEdition *edition = m_context.catalog->edition(m_verdict.form, m_verdict.edition);
    if (edition == nullptr || m_context.calibrations.isEmpty())
        return;
    auto *box = addBox();
    auto *button = new CalibrateButton;
    const QString explanation = m_verdict.state == FormVerdict::State::Specimen
        //: Below the button that places the fields of a specimen.
        ? tr("Ses réponses pourront être imprimées sur l'original papier, pas envoyées telles "
             "quelles.")
        //: Below the button that places the fields of a PDF without fields.
        : tr("Vous montrez une fois où sont ses champs. Ensuite, le programme le remplit.");
    button->setAccessibleDescription(explanation);
    if (!m_hasPrimary)
        button->setProperty("look", QStringLiteral("primary"));
    m_hasPrimary = true;
    connect(button, &CalibrateButton::calibrated, this, [this] { Q_EMIT changed(m_file.path); });
    box->addWidget(button, 0, Qt::AlignLeft);
    box->addWidget(makeText(explanation, style::Size::Small, Look::Muted));
    button->offer({m_context.catalog, edition, m_file.path,
        CalibrationStore(m_context.calibrations), m_context.files}); // shows it, in its place
}

void FoundFormPage::addUnsealing()
{
    m_passphrase = new PassphraseBox(QStringLiteral("found/phrase"), PassphraseBox::Kind::Known);
    connect(m_passphrase, &PassphraseBox::entered, this, &FoundFormPage::unseal);
    content()->addWidget(m_passphrase);
    //: Button: open the answers of a PDF with the passphrase above. Below: what happens.
    connect(addButton(QStringLiteral("unseal"), tr("&Ouvrir les réponses"),
                tr("Vous les relisez, puis vous continuez la demande. Le PDF n'est pas modifié. Le "
                   "brouillon sur cet ordinateur n'est pas protégé : effacez-le à la fin si "
                   "besoin.")),
        &QPushButton::clicked, this, &FoundFormPage::unseal);
}

void FoundFormPage::unseal()
{
    if (m_unsealing)
        return;
    if (const auto problem = m_passphrase->problem()) {
        m_passphrase->showProblem(*problem);
        setProblems({*problem}, true);
        return;
    }
    m_unsealing = true;
    setProblems({}, false);
    m_passphrase->clearProblems();
    //: While the answers of a PDF are opened with a passphrase.
    tellProgress(tr("Ouverture des réponses…"));
    runInWorker(
        this,
        [catalog = m_context.catalog, day = m_context.day, file = m_file,
            phrase = m_passphrase->typed().phrase] {
            return unsealed(*catalog, day, file, phrase);
        },
        [this, shown = m_shown](const OpenedFile &file) {
            if (shown == m_shown)
                unsealingEnded(file);
        });
}

void FoundFormPage::unsealingEnded(const OpenedFile &file)
{
    m_unsealing = false;
    tellProgress(QString());
    if (!isVisible())
        return; // the person went elsewhere meanwhile: nothing calls them back
    if (file.request) {
        Q_EMIT continueWanted(*file.request, true);
        return;
    }
    const ErrorSummary::Problem problem{shownSentence(*file.error), QStringLiteral("found/phrase")};
    setProblems({problem}, false);
    m_passphrase->showProblem(problem);
    if (file.error->code == ErrorCode::SealRefused)
        m_passphrase->retype();
}

bool FoundFormPage::isKept() const
{
    const auto kept = m_context.kept.find(m_verdict.form, m_verdict.edition);
    return kept && kept->has_value() && (*kept)->sha256 == m_file.sha256;
}

void FoundFormPage::addKeeping()
{
    if (m_context.kept.isEmpty())
        return;
    if (!isKept()) {
        //: Button: keep a copy of this official form for all requests. Below: what happens.
        connect(addButton(QStringLiteral("keep"), tr("&Garder ce formulaire"),
                    tr("Une copie reste sur cet ordinateur et sert pour chaque demande, sans la "
                       "redemander.")),
            &QPushButton::clicked, this, &FoundFormPage::keep);
        return;
    }
    auto *box = addBox();
    //: This PDF is the one that was kept.
    box->addWidget(makeText(tr("Ce fichier est gardé : il sert pour chaque demande.")));
    //: Button: the kept copy is erased. Then, on the same button: second press erases it.
    auto *button = new TwiceButton(tr("O&ublier ce fichier"), tr("Oui, o&ublier la copie gardée"));
    button->setObjectName(QStringLiteral("found/forget"));
    //: What « Oublier ce fichier » does.
    button->setAccessibleDescription(tr("La copie gardée est effacée. Votre fichier reste."));
    connect(button, &TwiceButton::confirmed, this, &FoundFormPage::forget);
    box->addWidget(button, 0, Qt::AlignLeft);
}

void FoundFormPage::keep()
{
    const OfficialChoice chosen{m_file.path, m_file.sha256};
    runInWorker(
        this,
        [forms = m_context.kept, verdict = m_verdict, chosen, day = m_context.day] {
            return keepOfficial(forms, verdict.form, verdict.edition, chosen, day, QString());
        },
        [this, path = m_file.path](const Result<KeptForm> &kept) {
            if (m_file.path != path)
                return;
            if (!kept) {
                setProblems({{shownSentence(kept.error()), QStringLiteral("found/keep")}}, true);
                return;
            }
            setFile(m_file);
            //: The official form was kept.
            say(tr("Formulaire gardé sur cet ordinateur. Il servira à la dernière étape."));
        });
}

void FoundFormPage::forget()
{
    if (const auto done = m_context.kept.forget(m_verdict.form, m_verdict.edition); !done) {
        setProblems({{shownSentence(done.error()), QStringLiteral("found/forget")}}, true);
        return;
    }
    setFile(m_file);
    //: The kept copy of an official form was erased.
    say(tr("La copie gardée est effacée. Votre fichier est resté où il était."));
}

// Without moving the keyboard.
void FoundFormPage::tellProgress(const QString &text)
{
    m_state->setText(text);
    m_state->setAccessibleName(text);
    m_state->setVisible(!text.isEmpty());
}

void FoundFormPage::say(const QString &text)
{
    m_state->setText(text);
    m_state->setAccessibleName(text);
    m_state->show();
    makeVisible(m_state);
    m_state->setFocus(Qt::OtherFocusReason);
}

} // namespace prealable
