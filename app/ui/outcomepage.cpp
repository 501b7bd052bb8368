#include "ui/outcomepage.h"

#include "ui/sourcetext.h"

namespace prealable {

namespace {

Panel *sourcedPanel(const QString &look, QLabel *text, const QStringList &sources)
{
    auto *panel = new Panel(look);
    panel->body()->addWidget(text);
    for (const QString &source : sources) {
        QLabel *line = makeText(source, style::Size::Small, Look::Muted);
        line->setObjectName(QStringLiteral("source"));
        panel->body()->addWidget(line);
    }
    return panel;
}

} // namespace

OutcomePage::OutcomePage(QWidget *parent)
    : Page(parent)
{
}

void OutcomePage::addReason(const TriageReason &reason, const QString &look)
{
    content()->addWidget(sourcedPanel(
        look, makeText(reason.text), SourceText::lines(m_catalog->law(), reason.sources)));
}

void OutcomePage::addFigures()
{
    const LawLibrary &law = m_catalog->law();
    for (const TriageNumber &figure : m_session->result().figures) {
        const LawEdition *edition = law.edition(figure.law, m_session->day());
        auto *panel = sourcedPanel(QStringLiteral("info"),
            makeText(figure.text, style::Size::Body, Look::Plain, true),
            edition != nullptr ? SourceText::lines(law, *edition) : QStringList());
        panel->setObjectName(QStringLiteral("figure/") + figure.id);
        content()->addWidget(panel);
    }
}

void OutcomePage::addNotes()
{
    const QList<TriageReason> &notes = m_session->result().notes;
    if (notes.isEmpty())
        return;
    //: Heading above notes.
    content()->addWidget(makeHeading(tr("Bon à savoir")));
    for (const TriageReason &note : notes)
        addReason(note, QStringLiteral("warning"));
}

// Who fills, who sends, to whom: told whatever the outcome is, but where nothing is to be asked for
// now it must not read as if it were.
void OutcomePage::addSheet()
{
    const bool isNow = asksForAgreement(m_session->result().outcome) || !otherForm().isEmpty();
    const QList<std::pair<QString, QString>> parts = {
        //: Heading of a part of the sheet: what the request is.
        {QStringLiteral("what"), tr("De quoi s'agit-il ?")},
        //: Heading of a part of the sheet.
        {QStringLiteral("fills"), tr("Qui remplit ?")},
        //: Heading of a part of the sheet.
        {QStringLiteral("sends"), tr("Qui envoie ?")},
        //: Heading of a part of the sheet: to whom the request goes.
        {QStringLiteral("to"), tr("À qui ?")},
        //: Heading of a part of the sheet: papers to join.
        {QStringLiteral("join"), tr("Que joindre ?")},
        //: Heading of a part of the sheet: how long the caisse has to answer.
        {QStringLiteral("delay"), tr("Quel délai ?")},
        //: Heading of a part of the sheet: what it means that no answer comes.
        {QStringLiteral("silence"), tr("Et sans réponse ?")},
        //: Heading of a part of the sheet.
        {QStringLiteral("refusal"), tr("Et en cas de refus ?")},
    };
    //: Button that unfolds: who fills the request, who sends it, to whom, the delay, the appeal.
    auto *sheet = new Fold(isNow ? tr("La fiche de cette demande")
                                 //: The same button when no agreement is needed now.
                                 : tr("Si un accord devenait nécessaire : la fiche de la demande"),
        QString());
    sheet->button()->setObjectName(QStringLiteral("sheet"));
    for (const auto &[key, heading] : parts) {
        const QString text = m_session->text(QStringLiteral("sheet.") + key);
        if (!text.isEmpty())
            sheet->addPart(heading, text);
    }
    content()->addWidget(sheet);
}

// A note may say that the law names this case all the same: then the request can be prepared.
FormId OutcomePage::otherForm() const
{
    const TriageResult &result = m_session->result();
    if (!result.form.isEmpty())
        return {};
    const bool covers = std::any_of(result.notes.begin(), result.notes.end(),
        [](const TriageReason &note) { return note.id == u"lawAlsoCovers"; });
    if (!covers)
        return {};
    for (const TriageStep &step : m_session->definition().steps) {
        if (!step.form.isEmpty() && step.outcome == u"prior-agreement")
            return step.form;
    }
    return {};
}

void OutcomePage::setSession(const TriageSession *session, const Catalog *catalog)
{
    m_session = session;
    m_catalog = catalog;
    clearLayout(content());
    const TriageResult &result = session->result();
    //: Above the title of the page that says what the person needs.
    setCaption(tr("Résultat"));
    setTitle(session->text(QStringLiteral("outcome.%1.title").arg(result.outcome)));
    for (const TriageReason &reason : result.reasons)
        addReason(reason, QStringLiteral("info"));
    addFigures();
    const QString mode = session->text(QStringLiteral("mode.%1").arg(result.mode));
    if (!result.mode.isEmpty() && !mode.isEmpty()) {
        //: Heading: the means of transport that fits.
        content()->addWidget(makeHeading(tr("Le transport adapté")));
        content()->addWidget(makeText(mode));
    }
    const QString next = session->text(QStringLiteral("outcome.%1.next").arg(result.outcome));
    if (!next.isEmpty()) {
        //: Heading: the next step.
        content()->addWidget(makeHeading(tr("Que faire maintenant ?")));
        content()->addWidget(makeText(next));
    }
    addSheet();
    addNotes();
    if (!otherForm().isEmpty()) {
        //: Link: fill the form although the first answer is that nothing is due.
        QAbstractButton *link = makeLink(tr("Préparer quand même la demande"));
        link->setObjectName(QStringLiteral("prepareAnyway"));
        connect(link, &QAbstractButton::clicked, this, [this] { Q_EMIT formWanted(otherForm()); });
        content()->addWidget(link);
    }
    //: Button: back to the start page.
    QString button = tr("Revenir à l'&accueil");
    if (!result.form.isEmpty()) {
        //: Button: fill the form that the triage found.
        button = tr("&Préparer la demande");
    } else if (!result.sheet.isEmpty()) {
        //: Button: write the sheet that the patient hands to whoever makes the request.
        button = tr("&Préparer la fiche à remettre");
    }
    setButtons(button, true);
}

void OutcomePage::proceed()
{
    const TriageResult &result = m_session->result();
    const FormId form = result.form.isEmpty() ? result.sheet : result.form;
    if (form.isEmpty())
        Q_EMIT closed();
    else
        Q_EMIT formWanted(form);
}

} // namespace prealable
