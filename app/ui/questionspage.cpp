#include "ui/questionspage.h"

#include "core/identifiertext.h"
#include "resources.h"
#include "rules/answerchecks.h"
#include "ui/communeeditor.h"
#include "ui/fieldeditor.h"
#include "ui/fieldtext.h"
#include "ui/fundeditor.h"

#include <QApplication>

namespace prealable {

QuestionsPage::QuestionsPage(Session *session, QWidget *parent)
    : Page(parent)
    , m_session(session)
{
    connect(session, &Session::assessed, this, &QuestionsPage::refresh);
    connect(qApp, &QApplication::focusChanged, this, &QuestionsPage::focusMoved);
}

const Section *QuestionsPage::definition() const
{
    if (!m_session->hasForm())
        return nullptr;
    for (const Section &section : m_session->edition().sections) {
        if (section.id == m_section)
            return &section;
    }
    return nullptr;
}

void QuestionsPage::showSection(const SectionId &section, bool last)
{
    m_section = section;
    const Section *found = definition();
    if (found == nullptr)
        return;
    m_groups = questionGroups(m_session->edition(), *found);
    // What the doctor fills stays on one page: a patient leaves it blank in one go.
    const bool together = m_session->user() == Session::User::Practice || isForPrescriber(*found);
    if (together) {
        QList<FieldId> all;
        for (const auto &group : std::as_const(m_groups))
            all.append(group);
        m_groups = {all};
    }
    int group = last ? static_cast<int>(m_groups.size()) - 1 : 0;
    while (!isAsked(group) && (last ? group > 0 : group + 1 < m_groups.size()))
        group += last ? -1 : 1;
    showGroup(group);
}

void QuestionsPage::showField(const FieldId &field)
{
    for (const Section &section : m_session->edition().sections) {
        for (const Question &question : section.questions) {
            if (question.field != questionOf(field))
                continue;
            if (section.id != m_section || !m_editors.contains(question.field))
                showSection(section.id);
            for (int i = 0; i < m_groups.size(); ++i) {
                if (m_groups.at(i).contains(question.field) && i != m_group)
                    showGroup(i);
            }
            follow(field.text());
            return;
        }
    }
}

QList<FieldId> QuestionsPage::fields() const
{
    return m_group < m_groups.size() ? m_groups.at(m_group) : QList<FieldId>();
}

bool QuestionsPage::isAsked(int group) const
{
    if (group < 0 || group >= m_groups.size())
        return false;
    const QList<FieldId> &members = m_groups.at(group);
    return std::any_of(members.begin(), members.end(),
        [this](const FieldId &field) { return m_session->assessment().isAsked(field); });
}

void QuestionsPage::showGroup(int group)
{
    m_group = group;
    m_checked = false;
    m_current = {};
    Q_EMIT currentChanged(m_current);
    build();
    setProblems({}, false);
    refresh();
    updateCaption();
}

void QuestionsPage::build()
{
    clearLayout(content());
    m_editors.clear();
    m_prescriber = nullptr;
    const FormEdition &edition = m_session->edition();
    const QString key = QStringLiteral("section.%1.").arg(m_section.text());
    setTitle(edition.text(key + QStringLiteral("title")));
    const QString intro = edition.text(key + QStringLiteral("intro"));
    if (!intro.isEmpty())
        content()->addWidget(makeText(intro));
    //: Under the title of a step, for a practice: F1 is a key.
    QLabel *helpKey
        = makeText(tr("F1 : aide de la question où vous êtes."), style::Size::Small, Look::Muted);
    helpKey->hide();
    content()->addWidget(helpKey);
    addPrescriberPanel();
    for (const FieldId &field : fields()) {
        const Question *question = edition.question(field);
        if (question == nullptr)
            continue;
        FieldEditor *editor = FieldEditor::make(edition, *question, this);
        content()->addWidget(editor);
        editor->load(m_session->request().answers.value(field), m_session->typed(field));
        for (const FieldId &name : editor->names()) {
            if (const QString typed = m_session->typed(name); name != field && !typed.isEmpty())
                editor->loadTyped(name, typed);
        }
        connect(editor, &FieldEditor::edited, this, &QuestionsPage::setAnswer);
        if (auto *fund = qobject_cast<FundEditor *>(editor)) {
            fund->setTables(m_session->catalog().reference());
            connect(fund, &FundEditor::suggested, this, &QuestionsPage::takeSuggestion);
        }
        if (auto *commune = qobject_cast<CommuneEditor *>(editor)) {
            commune->setSearch(CommuneSearch(communeTable()), [this](const FieldId &other) {
                return m_session->request().answers.value(other).toText();
            });
            connect(commune, &CommuneEditor::chosen, this, &QuestionsPage::takeChoice);
        }
        // Twenty times a week the Tab key goes from answer to answer: F1 opens the help.
        if (m_session->user() == Session::User::Practice) {
            for (const Fold *fold : editor->findChildren<Fold *>()) {
                fold->button()->setFocusPolicy(Qt::ClickFocus);
                helpKey->show();
            }
        }
        m_editors.insert(field, editor);
    }
    m_infos = makeText(QString(), style::Size::Body, Look::Muted);
    content()->addWidget(m_infos);
}

static bool isSomebodyElses(const Question &question)
{
    return question.mayBeBlank == BlankReason::Prescriber
        || question.mayBeBlank == BlankReason::Performer;
}

bool QuestionsPage::isForPrescriber(const Section &section) const
{
    if (section.filledBy == u"patient")
        return false;
    bool any = false;
    for (const Question &question : section.questions) {
        const bool required = m_session->assessment().required.contains(question.field);
        if (required && !isSomebodyElses(question))
            return false;
        any = any || required;
    }
    return any;
}

// What is due here, not said yet, and somebody else's to say.
QList<FieldId> QuestionsPage::leavable() const
{
    QList<FieldId> result;
    for (const FieldId &field : fields()) {
        const Question *question = m_session->edition().question(field);
        if (question != nullptr && isSomebodyElses(*question)
            && m_session->assessment().required.contains(field)
            && m_session->request().answers.value(field).state() == FieldState::Unanswered)
            result.append(field);
    }
    return result;
}

void QuestionsPage::addPrescriberPanel()
{
    const Section *section = definition();
    if (section == nullptr)
        return;
    if (m_session->user() == Session::User::Practice) {
        // A secretary has most of these answers: no advice, only the way out.
        if (leavable().size() >= 2)
            content()->addWidget(makeLeaveButton(*section), 0, Qt::AlignLeft);
        return;
    }
    if (!isForPrescriber(*section))
        return;
    m_prescriber = new Panel(QStringLiteral("info"));
    //: On a step that the doctor fills, for a patient.
    m_prescriber->body()->addWidget(makeText(section->filledBy == u"performer"
            //: The same, when another professional fills the step.
            ? tr("Cette partie est normalement remplie par le professionnel qui réalise les "
                 "soins. Vous pouvez la laisser vide : il la complétera sur le papier.")
            : tr("Cette partie est normalement remplie par le médecin. "
                 "Vous pouvez la laisser vide : il la complétera sur le papier.")));
    m_prescriber->body()->addWidget(makeLeaveButton(*section), 0, Qt::AlignLeft);
    content()->addWidget(m_prescriber);
}

QPushButton *QuestionsPage::makeLeaveButton(const Section &section)
{
    const bool practice = m_session->user() == Session::User::Practice;
    //: Button: leave all questions of this page to the doctor.
    QString text = tr("&Tout laisser au médecin");
    if (practice) {
        //: Button, for a practice: leave the questions that have no answer yet.
        text = tr("&Laisser au médecin ce qui n'est pas encore rempli");
    }
    if (section.filledBy == u"performer") {
        //: Button: leave all questions of this page to the professional.
        text = practice ? tr("&Laisser au professionnel ce qui n'est pas encore rempli")
                        : tr("&Tout laisser au professionnel");
    }
    auto *button = makeButton(text);
    button->setObjectName(QStringLiteral("leaveToPrescriber"));
    connect(button, &QPushButton::clicked, this, [this] {
        for (const FieldId &field : leavable()) {
            if (FieldEditor *editor = m_editors.value(field))
                editor->leaveBlank();
        }
        nextButton()->setFocus(Qt::OtherFocusReason);
    });
    return button;
}

void QuestionsPage::setStep(const QString &above, const QString &below)
{
    m_above = above;
    m_below = below;
    updateCaption();
}

void QuestionsPage::updateCaption()
{
    QList<int> asked;
    for (int i = 0; i < m_groups.size(); ++i) {
        if (isAsked(i))
            asked.append(i);
    }
    QString above = m_above;
    if (asked.size() > 1) {
        //: After « Étape 3 sur 7 ». %1: number of the page within the step, %2: how many.
        above += tr(" – page %1 sur %2").arg(asked.indexOf(m_group) + 1).arg(asked.size());
    }
    setCaption(above, m_below);
}

void QuestionsPage::setAnswer(const FieldId &field, const Value &value, const QString &typed)
{
    m_session->setAnswer(field, value, typed);
}

// What a choice in another field says of this one. An answer that says more stays as it is, and so
// does one that is left blank on purpose.
void QuestionsPage::takeSuggestion(const FieldId &field, const Value &value)
{
    const Value now = m_session->request().answers.value(field);
    const Value before = m_suggested.value(field);
    m_suggested.insert(field, value);
    // What was only suggested goes with the choice that it came from.
    const bool stale = now.isAnswered() && now == before;
    if (!value.isAnswered() && !stale)
        return;
    const bool saysMore
        = compactIdentifier(now.toText()).startsWith(compactIdentifier(value.toText()));
    if (now.state() == FieldState::Blank || (now.isAnswered() && saysMore && !stale))
        return;
    // Half a code is told beside the caisse, not written where it would have to be mended later.
    const FieldDefinition *definition = m_session->edition().field(field);
    const bool isHalf = definition != nullptr && definition->type == FieldType::FundCode
        && !isValidAnswer(definition->type, value);
    const Value taken = isHalf ? Value() : value;
    m_session->setAnswer(field, taken);
    if (FieldEditor *editor = m_editors.value(field))
        editor->load(taken, {});
}

// What was chosen for this field together with another one, on purpose: it replaces what stood
// here, except what is left blank on purpose.
void QuestionsPage::takeChoice(const FieldId &field, const Value &value)
{
    if (m_session->request().answers.value(field).state() == FieldState::Blank)
        return;
    m_session->setAnswer(field, value);
    if (FieldEditor *editor = m_editors.value(field))
        editor->load(value, {});
}

void QuestionsPage::refresh()
{
    if (!m_session->hasForm() || m_editors.isEmpty())
        return;
    const Assessment &assessment = m_session->assessment();
    for (FieldEditor *editor : std::as_const(m_editors)) {
        editor->show(assessment);
    }
    QStringList infos;
    for (const Finding &finding : assessment.findings) {
        const bool here = std::any_of(finding.fields.begin(), finding.fields.end(),
            [this](const FieldId &field) { return m_editors.contains(questionOf(field)); });
        if (finding.severity == Severity::Info && here)
            infos.append(finding.text);
    }
    if (m_infos != nullptr) {
        m_infos->setText(infos.join(QStringLiteral("\n\n")));
        m_infos->setVisible(!infos.isEmpty());
    }
    if (m_checked)
        check(false);
    updateCaption();
}

QString QuestionsPage::problemOf(const FieldId &field) const
{
    const Assessment &assessment = m_session->assessment();
    const RowPlace place = rowPlace(field);
    const FieldDefinition *definition = m_session->edition().field(place.member);
    if (!assessment.isAsked(questionOf(field)) || definition == nullptr)
        return {};
    if (const QString typed = m_session->typed(field); !typed.isEmpty())
        return FieldText::read(*definition, typed).problem;
    for (const Finding &finding : assessment.findings) {
        if (finding.severity == Severity::Blocking && finding.fields.contains(field))
            return finding.fix.isEmpty() ? finding.text : finding.text + u' ' + finding.fix;
    }
    if (!assessment.missing.contains(field))
        return {};
    const QString label
        = m_session->edition().text(QStringLiteral("field.%1.label").arg(place.member.text()));
    switch (definition->type) {
    case FieldType::Flag:
    case FieldType::Choice:
    case FieldType::List:
        //: Problem: nothing is chosen. %1: the question.
        return tr("Choisissez une réponse à « %1 ».").arg(label);
    default:
        //: Problem: nothing is written. %1: the question.
        return tr("Complétez « %1 ».").arg(label);
    }
}

QString QuestionsPage::warningOf(const FieldId &field) const
{
    for (const Finding &finding : m_session->assessment().findings) {
        if (finding.severity == Severity::Warning && finding.fields.contains(field))
            return finding.fix.isEmpty() ? finding.text : finding.text + u' ' + finding.fix;
    }
    return {};
}

void QuestionsPage::check(bool takeFocus)
{
    const auto place = takeFocus ? std::nullopt : focusPlace();
    QList<ErrorSummary::Problem> problems;
    QSet<QString> warned;
    for (const FieldId &question : fields()) {
        FieldEditor *whole = m_editors.value(question);
        const QList<FieldId> names = whole != nullptr ? whole->names() : QList<FieldId>();
        for (const FieldId &field : names) {
            const QString problem = problemOf(field);
            QString warning = warningOf(field);
            if (warned.contains(warning))
                warning.clear(); // said once, at the first field that it is about
            warned.insert(warning);
            whole->editorOf(field)->setProblem(problem, warning);
            if (!problem.isEmpty())
                problems.append({problem, field.text()});
        }
    }
    setProblems(problems, takeFocus);
    keepFocusAt(place);
}

void QuestionsPage::follow(const QString &target)
{
    FieldEditor *editor = m_editors.value(questionOf(FieldId(target)));
    if (editor == nullptr)
        return;
    makeVisible(editor->editorOf(FieldId(target)));
    Page::follow(target);
}

void QuestionsPage::proceed()
{
    m_checked = true;
    check(true);
    if (hasProblems())
        return;
    int next = m_group + 1;
    while (next < m_groups.size() && !isAsked(next))
        ++next;
    if (next >= m_groups.size()) {
        Q_EMIT done();
        return;
    }
    showGroup(next);
    arrive();
}

void QuestionsPage::retreat()
{
    int before = m_group - 1;
    while (before >= 0 && !isAsked(before))
        --before;
    if (before < 0) {
        Q_EMIT back();
        return;
    }
    showGroup(before);
    arrive();
}

void QuestionsPage::focusMoved(QWidget *, QWidget *now)
{
    for (QWidget *widget = now; widget != nullptr && widget != this;
         widget = widget->parentWidget()) {
        const auto *editor = qobject_cast<FieldEditor *>(widget);
        if (editor == nullptr || !m_editors.contains(questionOf(editor->field())))
            continue;
        if (m_current == editor->field())
            return;
        m_current = editor->field();
        Q_EMIT currentChanged(m_current);
        return;
    }
}

bool QuestionsPage::showHelp()
{
    FieldEditor *editor = m_editors.value(questionOf(m_current));
    return editor != nullptr && editor->editorOf(m_current)->openHelp();
}

} // namespace prealable
