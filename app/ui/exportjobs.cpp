// The last page: what its buttons start, and what is said when it is done.
#include "store/requestfile.h"
#include "ui/calibratebutton.h"
#include "ui/exportpage.h"
#include "ui/sentencetext.h"
#include "ui/windowlanguage.h"

#include <QFileInfo>

namespace prealable {

void ExportPage::proposeSeal()
{
    m_sealTyped = {.wanted = true, .phrase = {}};
    m_sealedDraft = m_session->draftId();
}

ExportChoices ExportPage::choices() const
{
    return {m_sealTyped, m_sealedDraft, m_purpose, m_official, m_officialForm, m_officialEdition};
}

void ExportPage::takeUp(const ExportChoices &choices)
{
    m_sealTyped = choices.seal;
    m_sealedDraft = choices.sealedDraft;
    m_purpose = choices.purpose;
    m_official = choices.official;
    m_officialForm = choices.officialForm;
    m_officialEdition = choices.officialEdition;
}

// A phrase that was typed for one request is not another's.
void ExportPage::addSeal()
{
    if (m_sealedDraft != m_session->draftId())
        m_sealTyped = {};
    m_sealedDraft = m_session->draftId();
    m_seal = nullptr;
    if (m_session->edition().isLetter())
        return; // it carries no answers
    m_seal = new AnswersSeal(m_sealTyped);
    connect(m_seal, &AnswersSeal::edited, this, [this] { m_sealTyped = m_seal->typed(); });
    content()->addWidget(m_seal);
}

bool ExportPage::lacksPassphrase()
{
    const auto problem = m_seal != nullptr ? m_seal->takeProblem() : std::nullopt;
    if (problem)
        setProblems({*problem}, true);
    return problem.has_value();
}

void ExportPage::save()
{
    if (lacksPassphrase())
        return;
    //: Title of a file dialog.
    saveAs(QStringLiteral("pdf"), tr("Enregistrer le PDF"));
}

void ExportPage::saveAs(const QString &suffix, const QString &title)
{
    m_files->saveFile(this, title,
        QStringLiteral("%1-%2.%3")
            .arg(m_session->request().form.text(), m_session->request().edition.text(), suffix),
        [this](const QStringList &files) {
            if (!files.isEmpty())
                start(files.first(), 0);
        });
}

void ExportPage::print(int volet)
{
    if (!m_printers->hasPrinter()) {
        //: Problem: there is nothing to print on.
        setProblems({{tr("Aucune imprimante n'est installée sur cet ordinateur. Enregistrez le "
                         "PDF, puis imprimez-le ailleurs."),
                        QStringLiteral("savePdf")}},
            true);
        return;
    }
    start({}, volet);
}

void ExportPage::start(const QString &output, int volet)
{
    if (isBusy() || lacksOfficial())
        return;
    setProblems({}, false);
    PdfJob::Order order{.catalog = &m_session->paperCatalog(),
        .request = checkedOrDraft(),
        .official = usesOfficial() ? m_official : OfficialChoice(),
        .output = output,
        .answersJson = requestJson(m_session->paperEdition(), m_session->request()),
        .passphrase = m_sealTyped.wanted ? m_sealTyped.phrase.phrase : QString(),
        .onPaperOriginal = printsOnOriginal(),
        .onlyVolet = volet,
        .calibrations = m_calibrations};
    if (order.carriesAnswers() && lacksPassphrase())
        return;
    //: While the PDF is being made.
    say(tr("Préparation du document…"), Look::Muted);
    m_job.start(order);
}

bool ExportPage::isBusy() const
{
    return m_job.isRunning() || m_print.isRunning() || m_dossier.isRunning();
}

bool ExportPage::lacksOfficial()
{
    if (!usesOfficial() || !m_official.path.isEmpty())
        return false;
    //: Problem: no official form was chosen.
    setProblems({{tr("Choisissez le fichier du formulaire officiel, ou notre reproduction."),
                    QStringLiteral("chooseOfficial")}},
        true);
    return true;
}

CheckedRequest ExportPage::checkedOrDraft() const
{
    const Assessment assessment = m_session->paperAssessment();
    const auto checked = CheckedRequest::from(assessment);
    return checked ? *checked : CheckedRequest::draft(assessment);
}

void ExportPage::saveDossier()
{
    if (const auto problem = purposeProblem(m_purpose.simplified())) {
        setProblems({{*problem, QStringLiteral("purpose")}}, true);
        return;
    }
    //: Title of a file dialog.
    m_files->saveFile(this, tr("Enregistrer le dossier"),
        QStringLiteral("dossier-%1.pdf").arg(m_session->request().form.text()),
        [this](const QStringList &files) {
            if (!files.isEmpty())
                startDossier(files.first());
        });
}

void ExportPage::startDossier(const QString &output)
{
    if (isBusy() || lacksOfficial())
        return;
    setProblems({}, false);
    //: While the PDF with the papers is being made.
    say(tr("Préparation du dossier…"), Look::Muted);
    m_dossier.start({.catalog = &m_session->paperCatalog(),
        .request = checkedOrDraft(),
        .official = usesOfficial() ? m_official : OfficialChoice(),
        .calibrations = m_calibrations,
        .output = output,
        .purpose = m_purpose.simplified()});
}

void ExportPage::dossierFinished(const DossierJob::Outcome &outcome)
{
    if (outcome.error) {
        say({}, Look::Plain);
        setProblems({{shownSentence(*outcome.error), QStringLiteral("saveDossier")}}, true);
        return;
    }
    //: The PDF with the papers was written. %1: file name, %2: number of pages.
    QString text = tr("Dossier enregistré et vérifié : %1 (%2 pages).")
                       .arg(QFileInfo(outcome.output).fileName())
                       .arg(outcome.pages);
    if (!outcome.missing.isEmpty()) {
        //: Papers that are required and not in the file. %1: what they are.
        text += u' ' + tr("Il manque encore : %1.").arg(listed(outcome.missing));
    }
    say(text, Look::Done);
    m_state->setFocus(Qt::OtherFocusReason);
    Q_EMIT saved(outcome.output);
}

void ExportPage::finished(const PdfJob::Outcome &outcome)
{
    if (outcome.error) {
        say({}, Look::Plain);
        const QString way = outcome.error->code == ErrorCode::FileChanged
            ? QStringLiteral("forgetOfficial")
            : usesOfficial() ? QStringLiteral("chooseOfficial")
                             : QStringLiteral("savePdf");
        // The window can mend this one: the person shows where the fields are.
        const bool flat = usesOfficial() && outcome.error->code == ErrorCode::PdfNoForm;
        if (flat)
            m_calibrate->offer({&m_session->paperCatalog(), &m_session->paperEdition(),
                m_official.path, CalibrationStore(m_calibrations), m_files});
        setProblems(
            {{shownSentence(*outcome.error), flat ? QStringLiteral("calibrate") : way}}, true);
        return;
    }
    if (outcome.output.isEmpty()) {
        say({}, Look::Plain);
        choosePrinter(outcome);
        return;
    }
    //: The PDF was written. %1: file name.
    QString text
        = tr("Document enregistré et vérifié : %1").arg(QFileInfo(outcome.output).fileName());
    if (!outcome.form->overflow.isEmpty()) {
        //: Some text goes on at the end of the document.
        text += u' ' + tr("Une réponse trop longue continue sur une feuille à la fin.");
    }
    if (outcome.answersSealed) {
        //: The answers that the PDF carries are sealed.
        text += u' ' + tr("Ses réponses jointes sont protégées par votre phrase secrète.");
    }
    say(text, Look::Done);
    m_filledOfficial = outcome.official;
    offerToKeep(outcome.official);
    m_state->setFocus(Qt::OtherFocusReason);
    Q_EMIT saved(outcome.output);
}

void ExportPage::choosePrinter(const PdfJob::Outcome &outcome)
{
    if (outcome.pages.isEmpty()) {
        //: Problem: a volet cannot be printed alone. %1: its number.
        setProblems({{tr("Le volet %1 ne se trouve pas dans ce document. Enregistrez le PDF pour "
                         "l'imprimer en entier.")
                            .arg(outcome.volet),
                        QStringLiteral("savePdf")}},
            true);
        return;
    }
    PrintJob::Order order;
    order.pdf = outcome.form->pdf;
    order.pages = outcome.pages;
    order.printer = makePrinter(m_session->paperEdition().text(QStringLiteral("form.shortTitle")));
    order.volet = outcome.volet;
    m_printers->choose(this, order.printer, [this, order]() mutable {
        if (printsOnOriginal())
            order.profile = m_profiles.find(unmeasured(*order.printer));
        //: While a volet goes to the printer. %1: its number.
        say(tr("Impression du volet %1…").arg(order.volet), Look::Muted);
        m_print.start(order);
    });
}

void ExportPage::printed(const PrintJob::Outcome &outcome)
{
    if (!outcome.problem.isEmpty()) {
        say({}, Look::Plain);
        setProblems(
            {{shownSentence(outcome.problem), QStringLiteral("print/%1").arg(outcome.volet)}},
            true);
        return;
    }
    //: A volet went to the printer. %1: its number.
    QString text = outcome.pages == 1
        ? tr("Le volet %1 est imprimé (une page).").arg(outcome.volet)
        //: A volet went to the printer. %1: its number, %2: how many pages.
        : tr("Le volet %1 est imprimé (%2 pages).").arg(outcome.volet).arg(outcome.pages);
    if (!outcome.printer.isEmpty()) {
        //: A volet went to the printer. %1: name of the printer.
        text += u' ' + tr("Imprimante : %1.").arg(outcome.printer);
    }
    if (printsOnOriginal() && !outcome.corrected) {
        //: After answers were printed on a pre-printed form.
        text += u' '
            + tr("Cette imprimante n'est pas réglée : vérifiez que chaque réponse est dans "
                 "sa case.");
    }
    say(text, Look::Done);
    m_state->setFocus(Qt::OtherFocusReason);
}

} // namespace prealable
