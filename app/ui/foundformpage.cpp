#include "ui/foundformpage.h"

#include "ui/calibratebutton.h"
#include "ui/foundformtexts.h"
#include "ui/officialform.h"
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
    clearLayout(content());
    setProblems({}, false);
    setCaption(shownName(QFileInfo(file.path).fileName()));
    setTitle(FoundFormTexts::title(m_verdict.state));
    //: Heading: which form a PDF is.
    addPart(tr("Quel formulaire est-ce ?"), FoundFormTexts::form(*m_context.catalog, m_verdict));
    //: Heading: what a PDF was recognised by.
    addPart(tr("Comment est-il reconnu ?"), FoundFormTexts::how(m_verdict));
    const bool fits = m_verdict.state == FormVerdict::State::Current
        || m_verdict.state == FormVerdict::State::Placed
        || (m_verdict.state == FormVerdict::State::Export && !file.error);
    auto *panel = new Panel(fits ? QStringLiteral("done") : QStringLiteral("warning"));
    auto *text = makeText(file.error ? file.error->detail : FoundFormTexts::state(m_verdict));
    text->setObjectName(QStringLiteral("found/state"));
    panel->body()->addWidget(text);
    content()->addWidget(panel);
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
        content()->addWidget(makeHeading(tr("Que pouvez-vous en faire ?")));
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
            [this] { Q_EMIT continueWanted(*m_file.request); });
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
    box->addWidget(makeText(tr("Ce fichier est gardé : il sert pour chaque demande.")));
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
                setProblems({{kept.error().detail, QStringLiteral("found/keep")}}, true);
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
        setProblems({{done.error().detail, QStringLiteral("found/forget")}}, true);
        return;
    }
    setFile(m_file);
    //: The kept copy of an official form was erased.
    say(tr("La copie gardée est effacée. Votre fichier est resté où il était."));
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
