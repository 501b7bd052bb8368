#include "ui/reviewpage.h"

#include "core/frenchdate.h"
#include "ui/fieldtext.h"
#include "ui/following.h"
#include "ui/refusallist.h"
#include "ui/steps.h"

#include "ui/windowlanguage.h"

#include <QFileInfo>
#include <QGridLayout>

namespace prealable {

namespace {

constexpr QStringView attachmentTarget = u"attachments";

} // namespace

ReviewPage::ReviewPage(Session *session, QWidget *parent)
    : Page(parent)
    , m_session(session)
{
    //: Title of the page where all answers are read again.
    setTitle(tr("Vérifiez vos réponses"));
}

void ReviewPage::refresh()
{
    m_checked = false;
    clearLayout(content());
    setProblems({}, false);
    showLeftovers();
    showCauses();
    showOthers();
    for (const Section &section : m_session->edition().sections) {
        if (m_session->assessment().sections.value(section.id) != SectionStatus::NotApplicable)
            showSection(section);
    }
    showAttachments();
    auto *following = new Following(*m_session);
    if (following->isEmpty())
        following->hide();
    connect(following, &Following::chosen, this, &ReviewPage::followingWanted);
    content()->addWidget(following);
    //: Button: all answers were read again. The letter after & is its key.
    setButtons(tr("&Continuer"), true);
}

QList<ErrorSummary::Problem> ReviewPage::problems() const
{
    QList<ErrorSummary::Problem> problems;
    const Assessment &assessment = m_session->assessment();
    for (const Finding &finding : assessment.findings) {
        if (finding.severity != Severity::Blocking)
            continue;
        const QString target = finding.fields.isEmpty() ? attachmentTarget.toString()
                                                        : finding.fields.first().text();
        problems.append(
            {finding.fix.isEmpty() ? finding.text : finding.text + u' ' + finding.fix, target});
    }
    for (const FieldId &field : assessment.missing) {
        const QString label
            = m_session->edition().text(QStringLiteral("field.%1.label").arg(field.text()));
        //: Problem: an answer is missing. %1: the question.
        problems.append({tr("Complétez « %1 ».").arg(label), field.text()});
    }
    for (const Finding &finding : RefusalList::unreadable(*m_session))
        problems.append({finding.text, finding.fields.first().text()});
    for (const AttachmentStatus &status : assessment.attachments) {
        if (status.required && !status.present) {
            //: Problem: a paper is missing. %1: which one.
            problems.append(
                {tr("Ajoutez la pièce : %1.").arg(status.label), attachmentTarget.toString()});
        }
    }
    for (const Finding &finding : assessment.findings) {
        if (m_checked && finding.severity == Severity::Warning
            && m_session->confirmation(finding.rule).isEmpty()) {
            //: Problem: a warning was neither corrected nor kept. %1: the warning.
            problems.append({tr("Corrigez, ou confirmez : %1").arg(finding.text),
                FindingPanel::confirmName(finding.rule)});
        }
    }
    return problems;
}

void ReviewPage::showLeftovers()
{
    const QList<Leftover> &leftovers = m_session->leftovers();
    const QString before = m_session->startedWith().text();
    if (leftovers.isEmpty() && before.isEmpty())
        return;
    auto *panel = new Panel(QStringLiteral("warning"));
    panel->setObjectName(QStringLiteral("leftovers"));
    //: The form changed since the draft was begun.
    QString what = tr("Le formulaire a changé depuis le début de ce brouillon.");
    if (!before.isEmpty()) {
        //: The form changed since the draft was begun. %1, %2: numbers of editions.
        what += u' '
            + tr("L'édition %1 est remplacée par l'édition %2.")
                  .arg(before, m_session->edition().edition.text());
    }
    panel->body()->addWidget(makeText(what, style::Size::Body, Look::Plain, true));
    //: The form changed: what to do.
    panel->body()->addWidget(makeText(leftovers.isEmpty()
            ? tr("Toutes vos réponses sont gardées. Relisez-les.")
            //: The form changed: above a list of answers.
            : tr("Ces réponses n'y ont plus leur place. Écrivez-les ailleurs si elles comptent "
                 "encore. Les autres sont gardées.")));
    for (const Leftover &leftover : leftovers) {
        //: An answer that has no place any more. %1: question, %2: answer.
        auto *line = makeText(tr("• %1 : %2").arg(leftover.label, leftover.value));
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        panel->body()->addWidget(line);
    }
    //: Button: the list of answers without a place is not kept any longer.
    auto *drop = makeButton(tr("J'ai relu : ne plus afficher ce message"));
    drop->setObjectName(QStringLiteral("dropLeftovers"));
    connect(drop, &QPushButton::clicked, this, [this, panel] {
        m_session->dropLeftovers();
        panel->hide();
        nextButton()->setFocus(Qt::OtherFocusReason);
    });
    panel->body()->addWidget(drop, 0, Qt::AlignLeft);
    content()->addWidget(panel);
}

void ReviewPage::showCauses()
{
    auto *causes = new RefusalList(*m_session);
    connect(causes, &RefusalList::fieldWanted, this, &ReviewPage::fieldWanted);
    connect(causes, &RefusalList::attachmentsWanted, this, &ReviewPage::attachmentsWanted);
    connect(causes, &RefusalList::confirmed, this, &ReviewPage::confirm);
    content()->addWidget(causes);
}

// Warnings and remarks for which nobody refuses a request.
void ReviewPage::showOthers()
{
    QList<Finding> others = m_session->assessment().findings;
    others.removeIf([this](const Finding &finding) {
        return !refusalEffect(m_session->edition(), finding).isEmpty();
    });
    if (others.isEmpty())
        return;
    //: Heading above warnings and remarks.
    content()->addWidget(makeHeading(tr("À regarder de près")));
    for (const Finding &finding : std::as_const(others)) {
        auto *panel = new FindingPanel(*m_session, finding);
        connect(panel, &FindingPanel::fieldWanted, this, &ReviewPage::fieldWanted);
        connect(panel, &FindingPanel::attachmentsWanted, this, &ReviewPage::attachmentsWanted);
        connect(panel, &FindingPanel::confirmed, this, &ReviewPage::confirm);
        content()->addWidget(panel);
    }
}

void ReviewPage::confirm(const RuleId &rule, const QString &reason)
{
    m_session->confirm(rule, reason);
    if (m_checked)
        check(false);
}

void ReviewPage::showSection(const Section &section)
{
    auto *block = new QVBoxLayout;
    block->setSpacing(style::space(1));
    block->addWidget(makeHeading(
        m_session->edition().text(QStringLiteral("section.%1.title").arg(section.id.text()))));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::space(2));
    grid->setVerticalSpacing(style::space(1));
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 6);
    for (const Question &question : section.questions) {
        if (m_session->assessment().isAsked(question.field) && !isAskedAtStart(question.field))
            addAnswer(grid, question.field);
    }
    block->addLayout(grid);
    content()->addLayout(block);
}

QString ReviewPage::shown(const FieldId &field) const
{
    const Value value = m_session->assessment().values.value(field);
    if (value.state() == FieldState::Blank) {
        const Question *question = m_session->edition().question(field);
        return question != nullptr && question->mayBeBlank == BlankReason::Unknown
            //: An answer that was left empty on purpose.
            ? tr("Non connu : laissé vide")
            : FieldText::leftToOther(
                question != nullptr ? question->mayBeBlank : BlankReason::Prescriber);
    }
    if (const QString typed = m_session->typed(field); !typed.isEmpty())
        return typed;
    if (!value.isAnswered()) {
        //: There is no answer.
        return m_session->assessment().missing.contains(field) ? tr("Sans réponse : à compléter")
                                                               : tr("Sans réponse");
    }
    const FieldDefinition *definition = m_session->edition().field(field);
    if (definition == nullptr)
        return {};
    const bool written = value.isText() && definition->type != FieldType::Choice;
    const QString text = written ? FieldText::shown(*definition, value)
                                 : shownAnswer(m_session->edition(), field, value);
    return value.isNumber() && !definition->unit.isEmpty() ? text + QChar(0xa0) + definition->unit
                                                           : text;
}

void ReviewPage::addAnswer(QGridLayout *grid, const FieldId &field)
{
    const int row = grid->rowCount();
    const QString name
        = m_session->edition().text(QStringLiteral("field.%1.label").arg(field.text()));
    const bool missing = m_session->assessment().missing.contains(field);
    const bool answered = m_session->assessment().values.value(field).isAnswered();
    auto *label = makeText(name, style::Size::Body, Look::Muted);
    auto *answer = makeText(inReadingOrder(shown(field), layoutDirection()), style::Size::Body,
        missing        ? Look::Error
            : answered ? Look::Plain
                       : Look::Muted,
        missing);
    label->setContentsMargins(0, 4, 0, 0);
    answer->setContentsMargins(0, 4, 0, 0);
    //: Link: change an answer.
    QAbstractButton *modify = makeLink(tr("Modifier"));
    modify->setObjectName(QStringLiteral("modify/") + field.text());
    //: Accessible name of a link. %1: the question.
    modify->setAccessibleName(tr("Modifier : %1").arg(name));
    modify->setAccessibleDescription(answer->text());
    connect(modify, &QAbstractButton::clicked, this, [this, field] { Q_EMIT fieldWanted(field); });
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(answer, row, 1, Qt::AlignTop);
    grid->addWidget(modify, row, 2, Qt::AlignTop);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setStyleSheet(QStringLiteral("background: %1;").arg(style::colours().hairline.name()));
    grid->addWidget(line, row + 1, 0, 1, 3);
}

void ReviewPage::showAttachments()
{
    if (m_session->assessment().attachments.isEmpty())
        return;
    //: Heading above the papers that are joined.
    content()->addWidget(makeHeading(tr("Pièces à joindre")));
    auto *list = new QVBoxLayout;
    for (const Attachment &attachment : m_session->request().attachments) {
        QString text = QFileInfo(attachment.file).fileName();
        if (attachment.date.isValid()) {
            //: Date of a joined paper.
            text += tr(" – daté du %1").arg(shownDate(attachment.date));
        }
        list->addWidget(makeText(text));
    }
    if (m_session->request().attachments.isEmpty()) {
        //: No paper is joined.
        list->addWidget(makeText(tr("Aucune pièce ajoutée."), style::Size::Body, Look::Muted));
    }
    //: Link: change the papers that are joined.
    QAbstractButton *modify = makeLink(tr("Modifier les pièces"));
    modify->setObjectName(QStringLiteral("modify/attachments"));
    connect(modify, &QAbstractButton::clicked, this, &ReviewPage::attachmentsWanted);
    list->addWidget(modify);
    content()->addLayout(list);
}

void ReviewPage::check(bool takeFocus)
{
    setProblems(problems(), takeFocus);
}

void ReviewPage::follow(const QString &target)
{
    if (target == attachmentTarget)
        Q_EMIT attachmentsWanted();
    else if (target.startsWith(u"confirm/"))
        Page::follow(target);
    else
        Q_EMIT fieldWanted(FieldId(target));
}

void ReviewPage::proceed()
{
    const bool again = m_checked;
    m_checked = true;
    check(true);
    if (!hasProblems()) {
        Q_EMIT done();
        return;
    }
    if (again || findChild<QAbstractButton *>(QStringLiteral("asDraft")) != nullptr)
        return;
    //: Link: a document that says « BROUILLON », although something is missing.
    QAbstractButton *draft = makeLink(tr("Obtenir quand même un brouillon, marqué « BROUILLON »"));
    draft->setObjectName(QStringLiteral("asDraft"));
    connect(draft, &QAbstractButton::clicked, this, &ReviewPage::draftWanted);
    content()->addWidget(draft);
}

} // namespace prealable
