#include "ui/exportpage.h"

#include "core/frenchdate.h"
#include "rules/deadline.h"
#include "rules/letter.h"
#include "ui/following.h"
#include "ui/handchecks.h"
#include "ui/optionbutton.h"
#include "ui/printersetup.h"
#include "ui/sentencetext.h"
#include "ui/windowlanguage.h"
#include "ui/worker.h"

#include <QLineEdit>
#include <QStyle>
#include <algorithm>

namespace prealable {

ExportPage::ExportPage(
    Session *session, FileChooser *files, PrinterChooser *printers, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_files(files)
    , m_printers(printers)
{
    //: Title of the last page: the program sends nothing.
    setTitle(tr("Rien n'a été envoyé"));
    connect(&m_job, &PdfJob::finished, this, &ExportPage::finished);
    connect(&m_dossier, &DossierJob::finished, this, &ExportPage::dossierFinished);
    connect(&m_print, &PrintJob::finished, this, &ExportPage::printed);
}

ExportPage::~ExportPage()
{
    waitForWorkers(m_keeping);
}

// The next request is somebody else's.
void ExportPage::proceed()
{
    m_purpose.clear();
    m_sealTyped = {};
    Q_EMIT closed();
}

void ExportPage::refresh()
{
    clearLayout(content());
    setProblems({}, false);
    m_filed.clear();
    //: Last page, under the title.
    content()->addWidget(
        makeText(tr("Le document est prêt sur cet ordinateur. C'est à vous de l'imprimer et de le "
                    "remettre ou de l'envoyer.")));
    showDraftWarning();
    m_useOfficial = nullptr;
    m_onOriginal = nullptr;
    m_calibrate = nullptr;
    m_keepOfficial = nullptr;
    m_forgetOfficial = nullptr;
    takeOfficial();
    if (!m_session->edition().isLetter())
        showChoice();
    addSeal();
    showActs();
    showVolets();
    showTexts();
    showHandChecks();
    showDeadline();
    addRegister();
    showFollowing();
    showErase();
    //: Button: back to the first page. The letter after & is its key.
    setButtons(tr("&Terminer"), true);
}

void ExportPage::showDraftWarning()
{
    if (m_session->assessment().ready())
        return;
    auto *panel = new Panel(QStringLiteral("warning"));
    panel->setObjectName(QStringLiteral("draftWarning"));
    //: Last page: the request is not complete.
    panel->body()->addWidget(
        makeText(tr("La demande n'est pas complète. Chaque page porte la mention « BROUILLON ». "
                    "Ne l'envoyez pas.")));
    content()->addWidget(panel);
}

void ExportPage::showChoice()
{
    const FormEdition &edition = m_session->edition();
    //: Heading: which pages are filled.
    content()->addWidget(makeHeading(tr("Sur quel formulaire ?")));
    auto *group = new QWidget;
    //: Accessible name of the choice between our page and the official form.
    group->setAccessibleName(tr("Choix du formulaire"));
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(1));
    addChoice(layout);
    if (!edition.hasOfficialFields) {
        //: There is only our own sheet for this form.
        layout->addWidget(
            makeText(tr("Une fiche préparatoire, non officielle : recopiez-la sur le formulaire "
                        "officiel, en papier ou en PDF. Ses rubriques portent nos mots.")));
    }
    content()->addWidget(group);
}

bool ExportPage::printsOnOriginal() const
{
    return usesOfficial() && m_onOriginal->isChecked();
}

void ExportPage::setPrinterUp()
{
    auto *dialog = new PrinterSetup(m_profiles, m_printers, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrinterSetup::saved, this, [this](const PrinterProfile &profile) {
        //: The printer was measured. %1: its name.
        say(tr("Réglage enregistré pour %1.").arg(profile.printer), Look::Done);
    });
    dialog->open();
}

bool ExportPage::usesOfficial() const
{
    return m_useOfficial != nullptr && m_useOfficial->isChecked();
}

// A letter may go without its part under seal.
QList<Volet> ExportPage::volets() const
{
    const FormEdition &edition = m_session->edition();
    if (!edition.isLetter())
        return edition.volets;
    QList<Volet> present;
    const auto parts = writtenLetter(edition, m_session->catalog().law(), m_session->assessment());
    for (const Volet &volet : edition.volets) {
        const auto isPart
            = [&volet](const WrittenPart &part) { return part.volet == volet.number; };
        if (std::any_of(parts.begin(), parts.end(), isPart))
            present.append(volet);
    }
    return present;
}

void ExportPage::showActs()
{
    auto *box = addBox(style::space(1));
    //: Button: write the PDF to a file. The letter after & is its key.
    auto *saveButton = makePrimary(tr("&Enregistrer le PDF"), QStringLiteral("save"));
    saveButton->setObjectName(QStringLiteral("savePdf"));
    connect(saveButton, &QPushButton::clicked, this, &ExportPage::save);
    box->addWidget(saveButton, 0, Qt::AlignLeft);
    //: Button: write one PDF with the cover list, the volets to send and the papers to join.
    auto *dossier = makeButton(tr("Enregistrer le &dossier à envoyer"), QStringLiteral("send"));
    dossier->setObjectName(QStringLiteral("saveDossier"));
    //: What the button for the whole file does.
    dossier->setAccessibleDescription(
        tr("Un seul PDF : bordereau, volets à envoyer et pièces jointes, dans l'ordre."));
    connect(dossier, &QPushButton::clicked, this, &ExportPage::saveDossier);
    box->addWidget(dossier, 0, Qt::AlignLeft);
    box->addWidget(makeText(dossier->accessibleDescription(), style::Size::Small, Look::Muted));
    addPurpose(box);
    if (m_session->edition().isLetter()) {
        //: Button: write the letter so that it can be changed in an office program.
        auto *editable
            = makeButton(tr("Enregistrer un texte &modifiable…"), QStringLiteral("edit"));
        editable->setObjectName(QStringLiteral("saveText"));
        connect(editable, &QPushButton::clicked, this,
            [this] { saveAs(QStringLiteral("odt"), tr("Enregistrer un texte modifiable")); });
        box->addWidget(editable, 0, Qt::AlignLeft);
    }
    for (const Volet &volet : volets()) {
        //: Button: print one volet of the form. %1: its number.
        auto *button
            = makeButton(tr("Imprimer le volet &%1").arg(volet.number), QStringLiteral("print"));
        button->setObjectName(QStringLiteral("print/%1").arg(volet.number));
        connect(
            button, &QPushButton::clicked, this, [this, number = volet.number] { print(number); });
        box->addWidget(button, 0, Qt::AlignLeft);
    }
    m_state = makeText(QString(), style::Size::Body, Look::Done, true);
    m_state->setObjectName(QStringLiteral("exportState"));
    m_state->hide();
    box->addWidget(m_state);
}

// What copies of papers may be used for: nobody can do anything else with them.
void ExportPage::addPurpose(QVBoxLayout *box)
{
    //: Label: words written across each joined paper.
    auto *label = makeText(tr("Mention en travers des pièces jointes (facultatif)"),
        style::Size::Body, Look::Plain, true);
    //: Under the label: what it is good for.
    auto *why = makeText(
        tr("On voit ainsi à quoi vos copies doivent servir."), style::Size::Small, Look::Muted);
    //: Under the label: what to write. %1: number of characters.
    auto *help = makeText(
        tr("Par exemple « Copie pour la CPAM ». %1 caractères au plus.").arg(longestPurpose),
        style::Size::Small, Look::Muted);
    auto *purpose = new QLineEdit(m_purpose);
    purpose->setObjectName(QStringLiteral("purpose"));
    purpose->setAccessibleName(label->text());
    purpose->setAccessibleDescription(why->text() + u' ' + help->text());
    label->setBuddy(purpose);
    connect(
        purpose, &QLineEdit::textChanged, this, [this](const QString &text) { m_purpose = text; });
    box->addWidget(label);
    box->addWidget(why);
    box->addWidget(help);
    box->addWidget(purpose);
}

void ExportPage::showVolets()
{
    if (volets().isEmpty())
        return;
    //: Heading: the recipients of the volets.
    content()->addWidget(makeHeading(tr("Où va chaque volet ?")));
    auto *card = new Panel(QStringLiteral("card"));
    for (const Volet &volet : volets()) {
        const QString key = QStringLiteral("volet.%1.").arg(volet.number);
        card->body()->addWidget(makeText(m_session->edition().text(key + QStringLiteral("title")),
            style::Size::Body, Look::Plain, true));
        card->body()->addWidget(
            makeText(m_session->edition().text(key + QStringLiteral("goesTo"))));
        if (volet.medical) {
            //: Under a volet: it holds health data.
            card->body()->addWidget(
                makeText(tr("Contient des informations médicales : sous pli fermé."),
                    style::Size::Small, Look::Muted));
        }
    }
    content()->addWidget(card);
}

void ExportPage::addHeaded(const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *box = addBox();
    box->addWidget(makeHeading(heading));
    box->addWidget(makeText(text));
}

void ExportPage::showTexts()
{
    const FormEdition &edition = m_session->edition();
    //: Heading: who signs and where.
    addHeaded(tr("Qui signe ?"), edition.text(QStringLiteral("form.sign")));
    QStringList joined;
    for (const AttachmentStatus &status : m_session->assessment().attachments) {
        if (status.present || status.required)
            joined.append(QStringLiteral("• ") + status.label);
    }
    //: Heading: papers to join.
    addHeaded(tr("Que joindre ?"), joined.join(u'\n'));
    //: Heading: how to send.
    addHeaded(tr("À qui l'envoyer ?"), edition.text(QStringLiteral("form.send")));
    //: Heading: what to keep.
    addHeaded(tr("Que garder ?"), edition.text(QStringLiteral("form.keep")));
}

// A draft is not sent: there is nothing to look at on it.
void ExportPage::showHandChecks()
{
    if (!m_session->assessment().handChecks.isEmpty() && m_session->assessment().ready())
        content()->addWidget(new HandChecks(*m_session));
}

void ExportPage::showDeadline()
{
    if (m_session->assessment().deadline.isEmpty())
        return;
    auto *box = addBox();
    //: Heading: until when an answer is due.
    box->addWidget(makeHeading(tr("Quand aurez-vous une réponse ?")));
    //: Label: the day on which the request is posted.
    auto *label
        = makeText(tr("Jour où vous postez la demande"), style::Size::Body, Look::Plain, true);
    auto *posted = new QLineEdit(shownDate(m_session->day()));
    posted->setObjectName(QStringLiteral("posted"));
    posted->setAccessibleName(label->text());
    posted->setMaximumWidth(QFontMetrics(posted->font()).averageCharWidth() * 20 + 24);
    label->setBuddy(posted);
    m_deadline = makeText(QString());
    m_deadline->setObjectName(QStringLiteral("deadline"));
    connect(posted, &QLineEdit::textChanged, this, &ExportPage::updateDeadline);
    box->addWidget(label);
    box->addWidget(posted);
    box->addWidget(m_deadline);
    updateDeadline(posted->text());
}

void ExportPage::updateDeadline(const QString &posted)
{
    const Parsed<QDate> day = parseFrenchDate(posted);
    if (!day) {
        //: Problem with a date.
        m_deadline->setText(
            tr("Écrivez la date avec le jour, le mois et l'année, par exemple 05/03/2026."));
        return;
    }
    SilenceQuestion question;
    question.scope = m_session->assessment().deadline;
    question.posted = *day;
    const auto answer = silenceDeadline(m_session->catalog().law(), question);
    if (!answer) {
        m_deadline->setText(shownSentence(answer.error()));
        return;
    }
    QStringList lines;
    if (answer->express) {
        //: The fund's silence means nothing in this case.
        lines.append(tr("La caisse répond toujours par écrit. Son silence ne vaut pas accord : "
                        "attendez sa réponse."));
        addCautions(lines, answer->cautions);
        m_deadline->setText(lines.join(u'\n'));
        return;
    }
    //: Until when the fund may answer. %1: last day, %2: the day after.
    lines.append(tr(
        "La caisse a jusqu'au %1 pour répondre. Sans réponse, l'accord est acquis à partir du %2.")
                     .arg(shownDay(answer->dates.lastDay),
                         shownDay(answer->dates.deemedAgreedFrom)));
    if (answer->alternative) {
        //: The other reading of the law. %1: a date.
        lines.append(tr("Selon l'autre lecture de la loi, ce serait à partir du %1.")
                         .arg(shownDay(answer->alternative->deemedAgreedFrom)));
    }
    addCautions(lines, answer->cautions);
    m_deadline->setText(lines.join(u'\n'));
}

void ExportPage::addCautions(QStringList &lines, const QStringList &keys) const
{
    for (const QString &key : keys) {
        QString text = m_session->edition().text(key);
        if (text.isEmpty())
            text = m_session->catalog().text(key);
        if (!text.isEmpty())
            lines.append(QStringLiteral("• ") + text);
    }
}

void ExportPage::showErase()
{
    auto *box = addBox();
    m_eraseBox = box->parentWidget();
    //: Heading: the answers kept on this computer.
    box->addWidget(makeHeading(tr("Vos réponses sur cet ordinateur")));
    //: Last page: the draft stays until it is erased.
    box->addWidget(makeText(
        tr("Le brouillon reste ici pour que vous puissiez le reprendre. Vous pouvez l'effacer "
           "quand le document est enregistré.")));
    //: Button: erase the draft. Then, on the same button: second press erases it for good.
    auto *erase = new TwiceButton(tr("E&ffacer le brouillon"), tr("Oui, e&ffacer pour toujours"));
    erase->setObjectName(QStringLiteral("eraseDraft"));
    connect(erase, &TwiceButton::confirmed, this, [this] {
        m_session->finish();
        proceed();
    });
    box->addWidget(erase, 0, Qt::AlignLeft);
}

void ExportPage::showFollowing()
{
    auto *following = new Following(*m_session);
    if (following->isEmpty())
        following->hide();
    connect(following, &Following::chosen, this, &ExportPage::followingWanted);
    content()->addWidget(following);
}

void ExportPage::say(const QString &text, Look look)
{
    m_state->setText(text);
    m_state->setAccessibleName(text);
    m_state->setProperty(
        "look", look == Look::Done ? QStringLiteral("done") : QStringLiteral("muted"));
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
    m_state->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        makeVisible(m_state);
}

} // namespace prealable
