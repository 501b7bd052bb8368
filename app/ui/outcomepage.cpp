#include "ui/outcomepage.h"

namespace prealable {

OutcomePage::OutcomePage(QWidget *parent)
    : Page(parent)
{
}

QString OutcomePage::sourceText(const QList<SourceId> &sources) const
{
    QStringList titles;
    for (const SourceId &id : sources) {
        const QString title = m_catalog->law().sources.value(id).title;
        if (!title.isEmpty())
            titles.append(title);
    }
    //: Under a reason. %1: articles of law or documents.
    return titles.isEmpty() ? QString() : tr("Source : %1").arg(titles.join(QStringLiteral(" ; ")));
}

void OutcomePage::addReason(const TriageReason &reason, const QString &look)
{
    auto *panel = new Panel(look);
    panel->body()->addWidget(makeText(reason.text));
    const QString source = sourceText(reason.sources);
    if (!source.isEmpty())
        panel->body()->addWidget(makeText(source, style::Size::Small, Look::Muted));
    content()->addWidget(panel);
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
    const QString mode = session->text(QStringLiteral("mode.%1").arg(result.mode));
    if (!result.mode.isEmpty() && !mode.isEmpty()) {
        //: Heading: the means of transport that fits.
        content()->addWidget(makeHeading(tr("Le transport adapté")));
        content()->addWidget(makeText(mode));
    }
    const QString next = session->text(QStringLiteral("outcome.%1.next").arg(result.outcome));
    if (!next.isEmpty()) {
        //: Heading: the next step.
        content()->addWidget(makeHeading(tr("Que faire maintenant ?")));
        content()->addWidget(makeText(next));
    }
    if (!result.notes.isEmpty()) {
        //: Heading above notes.
        content()->addWidget(makeHeading(tr("Bon à savoir")));
        for (const TriageReason &note : result.notes)
            addReason(note, QStringLiteral("warning"));
    }
    if (!otherForm().isEmpty()) {
        //: Link: fill the form although the first answer is that nothing is due.
        QAbstractButton *link = makeLink(tr("Préparer quand même la demande"));
        link->setObjectName(QStringLiteral("prepareAnyway"));
        connect(link, &QAbstractButton::clicked, this, [this] { Q_EMIT formWanted(otherForm()); });
        content()->addWidget(link);
    }
    //: Button: fill the form that the triage found. Button: back to the start page.
    setButtons(
        result.form.isEmpty() ? tr("Revenir à l'&accueil") : tr("&Préparer la demande"), true);
}

void OutcomePage::proceed()
{
    const FormId form = m_session->result().form;
    if (form.isEmpty())
        Q_EMIT closed();
    else
        Q_EMIT formWanted(form);
}

} // namespace prealable
