// The last page: which official form is filled, chosen by the person or kept on this computer.
#include "core/frenchdate.h"
#include "ui/calibratebutton.h"
#include "ui/exportpage.h"
#include "ui/optionbutton.h"
#include "ui/sentencetext.h"
#include "ui/worker.h"

#include <QFileInfo>

namespace prealable {

// A file that was chosen for one form is not another's. One that is kept serves at once.
void ExportPage::takeOfficial()
{
    const Request &request = m_session->request();
    if (request.form != m_officialForm || request.edition != m_officialEdition) {
        m_official = {};
        m_officialForm = request.form;
        m_officialEdition = request.edition;
    }
    m_kept.reset();
    m_keptProblem.clear();
    if (m_session->edition().isLetter())
        return;
    const auto kept = m_officialForms.find(request.form, request.edition);
    if (!kept)
        m_keptProblem = shownSentence(kept.error());
    else
        m_kept = *kept;
    const bool wasKept = !m_official.sha256.isEmpty();
    if (m_kept && (m_official.path.isEmpty() || wasKept))
        m_official = {m_kept->path, m_kept->sha256};
    else if (!m_kept && wasKept)
        m_official = {};
}

void ExportPage::proposeOfficial(const QString &path)
{
    const Request &request = m_session->request();
    m_official = {path, {}};
    m_officialForm = request.form;
    m_officialEdition = request.edition;
}

bool ExportPage::isOfficialKept() const
{
    return m_kept && m_official.path == m_kept->path;
}

void ExportPage::addChoice(QVBoxLayout *layout)
{
    //: Choice: our own page. Second line: what it is.
    auto *own = new OptionButton(OptionButton::Kind::Radio, tr("Notre reproduction"),
        tr("Mêmes rubriques, non officielle. La caisse peut demander l'original."));
    own->setObjectName(QStringLiteral("export/own"));
    //: Choice: the official PDF. Second line: what happens.
    m_useOfficial
        = new OptionButton(OptionButton::Kind::Radio, tr("J'ai le formulaire officiel (PDF)"),
            tr("Vos réponses sont écrites dans une copie. Votre fichier n'est pas modifié."));
    m_useOfficial->setObjectName(QStringLiteral("export/official"));
    (m_official.path.isEmpty() ? own : m_useOfficial)->setChecked(true);
    layout->addWidget(own);
    layout->addWidget(m_useOfficial);
    addOfficialFile(layout);
    m_calibrate = new CalibrateButton;
    connect(m_calibrate, &CalibrateButton::calibrated, this, [this] {
        setProblems({}, false);
        //: The fields of the official form are known now.
        say(tr("Les champs sont enregistrés. Enregistrez maintenant le PDF."), Look::Done);
    });
    layout->addWidget(m_calibrate, 0, Qt::AlignLeft);
    addPaperOriginal(layout);
    //: Button: the page that helps to find the official form. The letter after & is its key.
    auto *get = makeButton(tr("O&btenir le formulaire officiel…"), QStringLiteral("document"));
    get->setObjectName(QStringLiteral("getOfficial"));
    connect(get, &QPushButton::clicked, this, [this] { Q_EMIT officialWanted(m_officialForm); });
    layout->addWidget(get, 0, Qt::AlignLeft);
}

// Which file it is, and what is kept of it.
void ExportPage::addOfficialFile(QVBoxLayout *layout)
{
    m_officialName = makeText(QString(), style::Size::Small, Look::Muted);
    m_officialName->setObjectName(QStringLiteral("officialName"));
    //: Button: choose the official form on this computer.
    m_chooseOfficial = makeButton(tr("Choisir le &fichier officiel…"), QStringLiteral("open"));
    m_chooseOfficial->setObjectName(QStringLiteral("chooseOfficial"));
    connect(m_chooseOfficial, &QPushButton::clicked, this, &ExportPage::chooseOfficial);
    //: Button: keep a copy of the official form for all requests. The letter after & is its key.
    m_keepOfficial = makeButton(tr("&Garder ce formulaire pour la prochaine fois"));
    m_keepOfficial->setObjectName(QStringLiteral("keepOfficial"));
    //: What the button that keeps the official form does.
    m_keepOfficial->setAccessibleDescription(
        tr("Une copie reste sur cet ordinateur et sert pour chaque demande."));
    connect(m_keepOfficial, &QPushButton::clicked, this, &ExportPage::keepOfficialForm);
    //: Button: erase the kept copy. Then, on the same button: second press erases it.
    m_forgetOfficial
        = new TwiceButton(tr("O&ublier ce fichier"), tr("Oui, o&ublier la copie gardée"));
    m_forgetOfficial->setObjectName(QStringLiteral("forgetOfficial"));
    //: What the button that forgets the kept official form does.
    m_forgetOfficial->setAccessibleDescription(
        tr("La copie gardée est effacée. Un fichier à vous n'est pas touché."));
    connect(m_forgetOfficial, &TwiceButton::confirmed, this, &ExportPage::forgetOfficialForm);
    layout->addWidget(m_officialName);
    layout->addWidget(m_chooseOfficial, 0, Qt::AlignLeft);
    layout->addWidget(m_keepOfficial, 0, Qt::AlignLeft);
    layout->addWidget(m_forgetOfficial, 0, Qt::AlignLeft);
    connect(m_useOfficial, &QAbstractButton::toggled, this, &ExportPage::showOfficialFile);
    showOfficialFile();
}

void ExportPage::showOfficialFile()
{
    QString text = shownName(QFileInfo(m_official.path).fileName());
    if (isOfficialKept()) {
        //: The official form that was kept. %1: its edition, %2: the day.
        text = tr("Formulaire officiel gardé sur cet ordinateur : édition %1, gardé le %2.")
                   .arg(m_kept->edition.text(), shownDate(m_kept->keptOn));
    } else if (m_official.path.isEmpty()) {
        text = m_keptProblem;
    }
    // What is kept and cannot serve is said before it is missed.
    const bool shown = m_useOfficial->isChecked();
    const bool lost = !m_keptProblem.isEmpty();
    m_officialName->setText(text);
    m_officialName->setVisible(!text.isEmpty() && (shown || lost));
    m_chooseOfficial->setVisible(shown);
    m_forgetOfficial->setVisible((shown && isOfficialKept()) || lost);
    m_keepOfficial->hide();
}

void ExportPage::chooseOfficial()
{
    //: Title of a file dialog; filter of a file dialog.
    m_files->openFile(this, tr("Choisir le formulaire officiel"), {tr("PDF (*.pdf)")},
        [this](const QStringList &files) {
            if (files.isEmpty())
                return;
            m_official = {files.first(), {}};
            showOfficialFile();
            m_calibrate->hide();
        });
}

// Once it was filled, so that what is kept is known to be this edition.
void ExportPage::offerToKeep(const OfficialChoice &filled)
{
    if (filled.path.isEmpty() || filled.path != m_official.path || isOfficialKept()
        || m_officialForms.isEmpty())
        return;
    m_keepOfficial->show();
}

void ExportPage::keepOfficialForm()
{
    runInWorker(
        &m_keeping,
        [forms = m_officialForms, form = m_officialForm, edition = m_officialEdition,
            chosen = m_filledOfficial, day = m_session->day()] {
            return keepOfficial(forms, form, edition, chosen, day, QString());
        },
        [this](const Result<KeptForm> &kept) {
            if (!kept) {
                setProblems(
                    {{shownSentence(kept.error()), QStringLiteral("chooseOfficial")}}, true);
                return;
            }
            if (kept->form != m_officialForm || kept->edition != m_officialEdition)
                return; // another request is on screen by now
            m_kept = *kept;
            m_official = {kept->path, kept->sha256};
            showOfficialFile();
            //: The official form was kept for later requests.
            say(tr("Formulaire gardé : il servira pour chaque demande de cette édition."),
                Look::Done);
            m_state->setFocus(Qt::OtherFocusReason);
        });
}

void ExportPage::forgetOfficialForm()
{
    if (const auto done = m_officialForms.forget(m_officialForm, m_officialEdition); !done) {
        setProblems({{shownSentence(done.error()), QStringLiteral("forgetOfficial")}}, true);
        return;
    }
    refresh();
    //: The kept copy of the official form was erased.
    say(tr("La copie gardée est effacée."), Look::Done);
    m_state->setFocus(Qt::OtherFocusReason);
}

// Practices have pads of pre-printed forms: the official PDF says where their boxes are.
void ExportPage::addPaperOriginal(QVBoxLayout *layout)
{
    //: Choice: print on a pre-printed paper form. Second line: what happens.
    m_onOriginal = new OptionButton(OptionButton::Kind::Check, tr("Imprimer sur l'original papier"),
        tr("« Imprimer le volet » n'imprime que les réponses : mettez le volet pré-imprimé dans "
           "l'imprimante. Essayez d'abord sur une photocopie."));
    m_onOriginal->setObjectName(QStringLiteral("export/onOriginal"));
    //: Button: measure the printer, so that answers land in the boxes. The letter after & is its
    //: key.
    auto *setUp = makeButton(tr("&Régler l'imprimante…"), QStringLiteral("print"));
    setUp->setObjectName(QStringLiteral("setPrinterUp"));
    connect(setUp, &QPushButton::clicked, this, &ExportPage::setPrinterUp);
    const auto show = [this, setUp] {
        m_onOriginal->setVisible(m_useOfficial->isChecked());
        setUp->setVisible(printsOnOriginal());
    };
    connect(m_useOfficial, &QAbstractButton::toggled, this, show);
    connect(m_onOriginal, &QAbstractButton::toggled, this, show);
    layout->addWidget(m_onOriginal);
    layout->addWidget(setUp, 0, Qt::AlignLeft);
    show();
}

} // namespace prealable
