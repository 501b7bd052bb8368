#include "ui/refusallist.h"

#include "ui/fieldtext.h"
#include "ui/sourcetext.h"

namespace prealable {

namespace {

const QString missingPrefix = QStringLiteral("missing.");

} // namespace

RefusalList::RefusalList(const Session &session)
    : m_session(session)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("refusalCauses"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(style::space(2));
    const FormEdition &edition = session.edition();
    const QList<RefusalCause> causes = refusalCauses(edition, findings(session));
    if (causes.isEmpty()) {
        showNone();
        return;
    }
    m_rows->addWidget(makeHeading(edition.isLetter()
            //: Heading: what is wrong with a letter.
            ? tr("À corriger avant l'envoi")
            //: Heading: what a request would likely be refused for, the gravest first.
            : tr("Motifs de refus probables")));
    for (qsizetype gravity = 0; gravity < edition.refusals.effects.size(); ++gravity) {
        QList<RefusalCause> here;
        std::copy_if(causes.begin(), causes.end(), std::back_inserter(here),
            [gravity](const RefusalCause &cause) { return cause.gravity == gravity; });
        if (!here.isEmpty())
            addEffect(edition.refusals.effects.at(gravity), here);
    }
}

QList<Finding> RefusalList::findings(const Session &session)
{
    return session.assessment().findings + session.assessment().gaps + unreadable(session);
}

QList<Finding> RefusalList::unreadable(const Session &session)
{
    QList<Finding> found;
    for (const FieldId &field : session.unreadable()) {
        const FieldDefinition *definition = session.edition().field(rowPlace(field).member);
        if (session.assessment().missing.contains(field) || definition == nullptr)
            continue;
        Finding finding;
        finding.rule = RuleId(QStringLiteral("unreadable.") + field.text());
        finding.fields = {field};
        //: Problem: what is typed is not an answer. %1: the question, %2: what to do.
        finding.text = tr("« %1 » : %2")
                           .arg(FindingPanel::questionLabel(session.edition(), field),
                               FieldText::read(*definition, session.typed(field)).problem);
        found.append(finding);
    }
    return found;
}

void RefusalList::showNone()
{
    auto *panel = new Panel(QStringLiteral("done"));
    panel->body()->addWidget(
        //: No cause for a refusal was found in the answers.
        makeText(tr("Le programme ne voit aucun motif de refus dans vos réponses. La caisse "
                    "décide seule.")));
    m_rows->addWidget(panel);
}

void RefusalList::addEffect(const RefusalEffect &effect, const QList<RefusalCause> &causes)
{
    const QString key = QStringLiteral("refusal.effect.%1.").arg(effect.id);
    const FormEdition &edition = m_session.edition();
    auto *what = new QWidget;
    auto *lines = new QVBoxLayout(what);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(makeText(
        edition.text(key + QStringLiteral("title")), style::Size::Body, Look::Title, true));
    lines->addWidget(makeText(edition.text(key + QStringLiteral("text"))));
    for (const QString &line : SourceText::lines(m_session.catalog().law(), effect.sources))
        lines->addWidget(makeText(line, style::Size::Small, Look::Muted));
    m_rows->addWidget(what);
    QList<Finding> missing;
    for (const RefusalCause &cause : causes) {
        if (cause.finding.rule.text().startsWith(missingPrefix))
            missing.append(cause.finding);
    }
    if (!missing.isEmpty())
        addMissing(missing);
    for (const RefusalCause &cause : causes) {
        if (!missing.contains(cause.finding))
            addFinding(cause.finding);
    }
}

// A request that was just begun lacks many answers: together they are one cause.
void RefusalList::addMissing(const QList<Finding> &missing)
{
    auto *panel = new Panel(QStringLiteral("error"));
    //: Above a link to a question.
    const QString text = missing.size() == 1
        ? tr("Il manque une réponse.")
        //: Above links to questions. %1: how many answers are missing.
        : tr("Il manque %1 réponses.").arg(missing.size());
    panel->body()->addWidget(makeText(text, style::Size::Body, Look::Plain, true));
    for (const Finding &finding : missing) {
        const FieldId field = finding.fields.first();
        QAbstractButton *link = FindingPanel::questionLink(
            FindingPanel::questionLabel(m_session.edition(), field), finding.text);
        link->setObjectName(QStringLiteral("goto/") + finding.rule.text());
        connect(
            link, &QAbstractButton::clicked, this, [this, field] { Q_EMIT fieldWanted(field); });
        panel->body()->addWidget(link);
    }
    m_rows->addWidget(panel);
}

void RefusalList::addFinding(const Finding &finding)
{
    auto *panel = new FindingPanel(m_session, finding);
    connect(panel, &FindingPanel::fieldWanted, this, &RefusalList::fieldWanted);
    connect(panel, &FindingPanel::attachmentsWanted, this, &RefusalList::attachmentsWanted);
    connect(panel, &FindingPanel::confirmed, this, &RefusalList::confirmed);
    m_rows->addWidget(panel);
}

} // namespace prealable
