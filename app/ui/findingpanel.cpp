#include "ui/findingpanel.h"

#include "store/requestwriter.h"
#include "ui/sourcetext.h"

#include <QLineEdit>

namespace prealable {

FindingPanel::FindingPanel(const Session &session, const Finding &finding)
    : Panel(finding.severity == Severity::Blocking  ? QStringLiteral("error")
            : finding.severity == Severity::Warning ? QStringLiteral("warning")
                                                    : QStringLiteral("info"))
    , m_finding(finding)
{
    const bool strong = finding.severity != Severity::Info;
    body()->addWidget(makeText(finding.text, style::Size::Body, Look::Plain, strong));
    if (!finding.fix.isEmpty())
        body()->addWidget(makeText(finding.fix));
    for (const QString &line : SourceText::lines(session.catalog().law(), finding.sources))
        body()->addWidget(makeText(line, style::Size::Small, Look::Muted));
    if (strong)
        addLink(session.edition());
    if (finding.severity == Severity::Warning)
        addConfirmation(session.confirmation(finding.rule));
}

QString FindingPanel::confirmName(const RuleId &rule)
{
    return QStringLiteral("confirm/") + rule.text();
}

QString FindingPanel::questionLabel(const FormEdition &edition, const FieldId &field)
{
    const RowPlace place = rowPlace(field);
    const QString label = edition.text(QStringLiteral("field.%1.label").arg(place.member.text()));
    return place.row < 0
        ? label
        : QStringLiteral("%1, %2").arg(rowName(edition, place.group(), place.row), label);
}

QAbstractButton *FindingPanel::questionLink(const QString &label, const QString &about)
{
    //: Link: to the question that a problem is about. %1: the question.
    const QString text = tr("Aller à la question : %1").arg(label);
    QAbstractButton *link = makeLink(QString(text).replace(u'&', QStringLiteral("&&")));
    link->setAccessibleName(text);
    link->setAccessibleDescription(about);
    return link;
}

void FindingPanel::addLink(const FormEdition &edition)
{
    QAbstractButton *link = nullptr;
    if (!m_finding.fields.isEmpty()) {
        const FieldId field = m_finding.fields.first();
        link = questionLink(questionLabel(edition, field), m_finding.text);
        connect(
            link, &QAbstractButton::clicked, this, [this, field] { Q_EMIT fieldWanted(field); });
    } else if (m_finding.rule.text().startsWith(u"attachment.")) {
        //: Link: to the papers to join, one of which is the problem.
        link = makeLink(tr("Aller aux pièces à joindre"));
        link->setAccessibleDescription(m_finding.text);
        connect(link, &QAbstractButton::clicked, this, &FindingPanel::attachmentsWanted);
    }
    if (link == nullptr)
        return;
    link->setObjectName(QStringLiteral("goto/") + m_finding.rule.text());
    body()->addWidget(link);
}

void FindingPanel::addConfirmation(const QString &reason)
{
    //: Label: why a warning is kept as it is.
    auto *label = makeText(tr("Confirmer quand même, avec la raison :"));
    auto *line = new QLineEdit(reason);
    line->setObjectName(confirmName(m_finding.rule));
    line->setAccessibleName(label->text());
    line->setAccessibleDescription(m_finding.text);
    line->setMaxLength(longestReason);
    label->setBuddy(line);
    connect(line, &QLineEdit::textChanged, this,
        [this](const QString &text) { Q_EMIT confirmed(m_finding.rule, text.trimmed()); });
    body()->addWidget(label);
    body()->addWidget(line);
}

} // namespace prealable
