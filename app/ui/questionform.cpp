#include "ui/questionform.h"

#include "core/identifiertext.h"
#include "resources.h"
#include "rules/answerchecks.h"
#include "ui/communeeditor.h"
#include "ui/fieldeditor.h"
#include "ui/fieldtext.h"
#include "ui/flowlayout.h"
#include "ui/fundeditor.h"

#include <QApplication>
#include <QPointer>

namespace prealable {

bool isSomebodyElses(const Question &question)
{
    return question.mayBeBlank == BlankReason::Prescriber
        || question.mayBeBlank == BlankReason::Performer;
}

QuestionForm::QuestionForm(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(style::space(3));
    connect(session, &Session::assessed, this, &QuestionForm::refresh);
}

void QuestionForm::clear()
{
    clearLayout(m_column);
    m_editors.clear();
    m_shown.clear();
}

void QuestionForm::setBlocks(const QList<Block> &blocks, Density density)
{
    clear();
    m_column->setSpacing(style::space(density == Density::Dense ? 2 : 3));
    for (const Block &block : blocks)
        addBlock(block, density, blocks.size() > 1);
    refresh();
}

void QuestionForm::addBlock(const Block &block, Density density, bool withHeading)
{
    Shown shown;
    shown.block = block;
    if (withHeading) {
        const QString key = QStringLiteral("section.%1.title").arg(block.section.text());
        auto *heading = makeHeading(m_session->edition().text(key));
        heading->setObjectName(QStringLiteral("section/") + block.section.text());
        heading->setFocusPolicy(Qt::ClickFocus); // read aloud when one is led here
        shown.heading = heading;
        m_column->addWidget(heading);
    }
    const QString intro
        = m_session->edition().text(QStringLiteral("section.%1.intro").arg(block.section.text()));
    shown.box = new QWidget;
    m_column->addWidget(shown.box);
    auto *column = new QVBoxLayout(shown.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(density == Density::Dense ? style::space(1) : style::space(3));
    if (withHeading && !intro.isEmpty())
        column->addWidget(makeText(intro, style::Size::Small, Look::Muted));
    if (block.lead != nullptr)
        column->addWidget(block.lead);
    QLayout *layout = column;
    if (density == Density::Dense) {
        auto *flowing = new QWidget;
        layout = new FlowLayout(flowing, style::space(2), style::space(1) + 4);
        column->addWidget(flowing);
    }
    for (const FieldId &field : block.fields) {
        if (FieldEditor *editor = addEditor(field, density))
            layout->addWidget(editor);
    }
    shown.infos = makeText(QString(), style::Size::Body, Look::Muted);
    column->addWidget(shown.infos);
    m_shown.append(shown);
}

FieldEditor *QuestionForm::addEditor(const FieldId &field, Density density)
{
    const FormEdition &edition = m_session->edition();
    const Question *question = edition.question(field);
    if (question == nullptr)
        return nullptr;
    FieldEditor *editor = FieldEditor::make(edition, *question, this);
    if (density == Density::Dense)
        editor->setDense();
    load(editor);
    connect(editor, &FieldEditor::edited, this, &QuestionForm::setAnswer);
    connect(editor, &FieldEditor::noteChanged, this, &QuestionForm::noteChanged);
    if (auto *fund = qobject_cast<FundEditor *>(editor)) {
        fund->setTables(m_session->catalog().reference());
        connect(fund, &FundEditor::suggested, this, &QuestionForm::takeSuggestion);
    }
    if (auto *commune = qobject_cast<CommuneEditor *>(editor)) {
        commune->setSearch(CommuneSearch(communeTable()), [this](const FieldId &other) {
            return m_session->request().answers.value(other).toText();
        });
        connect(commune, &CommuneEditor::chosen, this, &QuestionForm::takeChoice);
    }
    m_editors.insert(field, editor);
    return editor;
}

void QuestionForm::load(FieldEditor *editor) const
{
    const FieldId field = editor->field();
    editor->load(m_session->request().answers.value(field), m_session->typed(field));
    for (const FieldId &name : editor->names()) {
        if (const QString typed = m_session->typed(name); name != field && !typed.isEmpty())
            editor->loadTyped(name, typed);
    }
}

// Also where the keyboard is: an editor does not write under the hands of who types.
void QuestionForm::reload()
{
    const QPointer<QWidget> focused = QApplication::focusWidget();
    const bool isHere = editorWith(focused) != nullptr;
    if (isHere)
        focused->clearFocus();
    for (FieldEditor *editor : std::as_const(m_editors))
        load(editor);
    refresh();
    if (isHere && focused != nullptr)
        focused->setFocus(Qt::OtherFocusReason);
}

FieldEditor *QuestionForm::editor(const FieldId &field) const
{
    return m_editors.value(questionOf(field));
}

FieldEditor *QuestionForm::editorWith(QWidget *widget) const
{
    for (; widget != nullptr && widget != this; widget = widget->parentWidget()) {
        auto *editor = qobject_cast<FieldEditor *>(widget);
        if (editor != nullptr && m_editors.contains(questionOf(editor->field())))
            return editor;
    }
    return nullptr;
}

FieldEditor *QuestionForm::after(const FieldId &field) const
{
    bool passed = false;
    for (const Shown &shown : m_shown) {
        for (const FieldId &question : shown.block.fields) {
            FieldEditor *whole = m_editors.value(question);
            const QList<FieldId> names = whole != nullptr ? whole->names() : QList<FieldId>();
            for (const FieldId &name : names) {
                FieldEditor *editor = whole->editorOf(name);
                // A group's own input is the button that adds a row: not an answer.
                const bool isGroup = names.size() > 1 && name == question;
                if (passed && !isGroup && editor->isVisible())
                    return editor;
                passed = passed || name == field;
            }
        }
    }
    return nullptr;
}

FieldEditor *QuestionForm::afterSection(const SectionId &section) const
{
    for (const Shown &shown : m_shown) {
        if (shown.block.section != section || shown.block.fields.isEmpty())
            continue;
        const FieldEditor *last = m_editors.value(shown.block.fields.last());
        return last != nullptr ? after(last->names().last()) : nullptr;
    }
    return nullptr;
}

SectionId QuestionForm::sectionOf(const FieldId &field) const
{
    for (const Shown &shown : m_shown) {
        if (shown.block.fields.contains(questionOf(field)))
            return shown.block.section;
    }
    return {};
}

QList<FieldId> QuestionForm::leavable(const SectionId &section) const
{
    QList<FieldId> result;
    for (const Shown &shown : m_shown) {
        if (shown.block.section != section)
            continue;
        for (const FieldId &field : shown.block.fields) {
            const Question *question = m_session->edition().question(field);
            if (question != nullptr && isSomebodyElses(*question)
                && m_session->assessment().required.contains(field)
                && m_session->request().answers.value(field).state() == FieldState::Unanswered)
                result.append(field);
        }
    }
    return result;
}

void QuestionForm::leaveBlank(const QList<FieldId> &fields)
{
    for (const FieldId &field : fields) {
        if (FieldEditor *left = m_editors.value(field))
            left->leaveBlank();
    }
}

void QuestionForm::setAnswer(const FieldId &field, const Value &value, const QString &typed)
{
    m_session->setAnswer(field, value, typed);
}

// What a choice in another field says of this one. An answer that says more stays as it is, and so
// does one that is left blank on purpose.
void QuestionForm::takeSuggestion(const FieldId &field, const Value &value)
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
    if (FieldEditor *other = m_editors.value(field))
        other->load(taken, {});
}

// What was chosen for this field together with another one, on purpose: it replaces what stood
// here, except what is left blank on purpose.
void QuestionForm::takeChoice(const FieldId &field, const Value &value)
{
    if (m_session->request().answers.value(field).state() == FieldState::Blank)
        return;
    m_session->setAnswer(field, value);
    if (FieldEditor *other = m_editors.value(field))
        other->load(value, {});
}

void QuestionForm::refresh()
{
    if (!m_session->hasForm() || m_editors.isEmpty())
        return;
    const Assessment &assessment = m_session->assessment();
    for (FieldEditor *shown : std::as_const(m_editors))
        shown->show(assessment);
    for (const Shown &shown : std::as_const(m_shown)) {
        const bool asked = std::any_of(shown.block.fields.begin(), shown.block.fields.end(),
            [&](const FieldId &field) { return assessment.isAsked(field); });
        if (shown.heading != nullptr) {
            shown.heading->setVisible(asked);
            shown.box->setVisible(asked);
        }
        showInfos(shown);
    }
}

void QuestionForm::showInfos(const Shown &shown)
{
    QStringList infos;
    for (const Finding &finding : m_session->assessment().findings) {
        const bool here = std::any_of(finding.fields.begin(), finding.fields.end(),
            [&](const FieldId &field) { return shown.block.fields.contains(questionOf(field)); });
        if (finding.severity == Severity::Info && here)
            infos.append(finding.text);
    }
    shown.infos->setText(infos.join(QStringLiteral("\n\n")));
    shown.infos->setVisible(!infos.isEmpty());
}

QString QuestionForm::problemOf(const FieldId &field) const
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
        return tr("Choisissez une réponse à « %1 ».").arg(label);
    default:
        //: Problem: nothing is written. %1: the question.
        return tr("Complétez « %1 ».").arg(label);
    }
}

QString QuestionForm::warningOf(const FieldId &field) const
{
    for (const Finding &finding : m_session->assessment().findings) {
        if (finding.severity == Severity::Warning && finding.fields.contains(field))
            return finding.fix.isEmpty() ? finding.text : finding.text + u' ' + finding.fix;
    }
    return {};
}

QList<ErrorSummary::Problem> QuestionForm::check()
{
    QList<ErrorSummary::Problem> problems;
    QSet<QString> warned;
    for (const Shown &shown : std::as_const(m_shown)) {
        for (const FieldId &question : shown.block.fields) {
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
    }
    return problems;
}

} // namespace prealable
