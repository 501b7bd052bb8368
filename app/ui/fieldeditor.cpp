#include "ui/fieldeditor.h"

#include "ui/communeeditor.h"
#include "ui/editors.h"
#include "ui/fieldtext.h"
#include "ui/flowlayout.h"
#include "ui/fundeditor.h"
#include "ui/groupeditor.h"
#include "ui/optionbutton.h"
#include "ui/picture.h"
#include "ui/teetheditor.h"

#include <QSignalBlocker>
#include <QStyle>

namespace prealable {

FieldEditor *FieldEditor::make(
    const FormEdition &edition, const Question &question, QWidget *parent)
{
    const FieldDefinition *definition = edition.field(rowPlace(question.field).member);
    Q_ASSERT(definition != nullptr);
    if (definition->table == u"communes")
        return new CommuneEditor(edition, question, parent);
    if (!definition->table.isEmpty())
        return new FundEditor(edition, question, parent);
    switch (definition->type) {
    case FieldType::Flag:
    case FieldType::Choice:
        return new ChoiceEditor(edition, question, parent);
    case FieldType::List:
        return new ListEditor(edition, question, parent);
    case FieldType::Multiline:
        return new MultilineEditor(edition, question, parent);
    case FieldType::Teeth:
        return new TeethEditor(edition, question, parent);
    case FieldType::Group:
        return new GroupEditor(edition, question, parent);
    default:
        return new LineEditor(edition, question, parent);
    }
}

FieldEditor::FieldEditor(const FormEdition &edition, const Question &question, QWidget *parent)
    : QFrame(parent)
    , m_edition(edition)
    , m_definition(*edition.field(rowPlace(question.field).member))
    , m_blankReason(question.mayBeBlank)
    , m_rows(new QVBoxLayout(this))
    , m_label(makeText(QString(), style::Size::Body, Look::Plain, true))
    , m_problem(makeText(QString(), style::Size::Body, Look::Error, true))
    , m_warning(makeText(QString(), style::Size::Body, Look::Warning))
    , m_echo(makeText(QString(), style::Size::Small, Look::Done))
{
    const QString key = QStringLiteral("field.%1.").arg(m_definition.id.text());
    m_definition.id = question.field;
    m_labelText = edition.text(key + QStringLiteral("label"));
    m_hint = makeText(edition.text(key + QStringLiteral("hint")), style::Size::Small, Look::Muted);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    for (QLabel *row : {m_label, m_hint, m_problem, m_warning, m_echo})
        m_rows->addWidget(row);
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_problem->hide();
    m_warning->hide();
    m_echo->hide();
    showLabel();
}

void FieldEditor::addBlank()
{
    if (m_blankReason == BlankReason::NotAllowed)
        return;
    //: Box under a question: the answer is left empty on purpose.
    const QString text = m_blankReason == BlankReason::Unknown
        ? tr("Je ne sais pas")
        : FieldText::leftToOther(m_blankReason);
    m_blank = new OptionButton(OptionButton::Kind::Check, text);
    m_blank->setObjectName(m_definition.id.text() + QStringLiteral("/blank"));
    m_blank->setAccessibleName(QStringLiteral("%1 : %2").arg(m_labelText, text));
    m_rows->addWidget(m_blank, 0, Qt::AlignLeft);
    connect(m_blank, &QAbstractButton::toggled, this, &FieldEditor::blankToggled);
}

// What a person calls a number: it stands on a card or a prescription.
static bool isNumber(FieldType type)
{
    switch (type) {
    case FieldType::Nir:
    case FieldType::Rpps:
    case FieldType::StructureId:
    case FieldType::FundCode:
    case FieldType::Phone:
        return true;
    default:
        return false;
    }
}

void FieldEditor::addFolds()
{
    const QString key = QStringLiteral("field.%1.").arg(rowPlace(field()).member.text());
    if (const QString where = m_edition.text(key + QStringLiteral("where")); !where.isEmpty()) {
        m_where = new Fold(isNumber(m_definition.type)
                //: Help under a field: where the number is written.
                ? tr("Où trouver ce numéro ?")
                //: Help under a field: where the answer is found (a date, a name, a price).
                : tr("Où trouver cette information ?"),
            where);
        if (!m_definition.picture.isEmpty()) {
            const QString description = m_edition.text(
                QStringLiteral("picture.%1.description").arg(m_definition.picture));
#ifdef PREALABLE_HAS_SVG
            QWidget *shown = new Picture(m_definition.picture, description);
#else
            QWidget *shown = makeText(description);
#endif
            m_where->addPicture(shown, description);
        }
        m_rows->addWidget(m_where);
    }
    if (const QString help = m_edition.text(key + QStringLiteral("help")); !help.isEmpty()) {
        //: Help under a field.
        m_help = new Fold(tr("En savoir plus"), help);
        m_rows->addWidget(m_help);
    }
    for (Fold *fold : {m_where, m_help}) {
        if (fold != nullptr)
            fold->button()->setAccessibleName(
                QStringLiteral("%1 (%2)").arg(fold->button()->accessibleName(), m_labelText));
    }
}

void FieldEditor::setInput(QWidget *input, QWidget *focusTarget)
{
    m_input = input;
    input->setObjectName(m_definition.id.text());
    input->setAccessibleName(m_labelText);
    if (focusTarget != nullptr)
        input->setFocusProxy(focusTarget);
    m_label->setBuddy(input);
    if (m_rows->indexOf(input) < 0 && input->parentWidget() == nullptr)
        m_rows->insertWidget(m_rows->indexOf(m_warning) + 1, input);
    addBlank();
    addFolds();
    describe();
}

void FieldEditor::setInputRow(QWidget *row, QWidget *input)
{
    m_rows->insertWidget(m_rows->indexOf(m_warning) + 1, row);
    setInput(input);
}

void FieldEditor::load(const Value &value, const QString &typed)
{
    showValue(value, typed);
    if (m_blank != nullptr) {
        const QSignalBlocker quiet(m_blank);
        m_blank->setChecked(value.state() == FieldState::Blank);
    }
}

void FieldEditor::setRequired(bool required)
{
    if (required == m_required)
        return;
    m_required = required;
    showLabel();
}

void FieldEditor::show(const Assessment &assessment)
{
    setVisible(assessment.isAsked(field()));
    setRequired(assessment.required.contains(field()));
}

void FieldEditor::showLabel()
{
    //: After the label of a question that may stay empty. %1: the label.
    m_label->setText(m_required ? m_labelText : tr("%1 (facultatif)").arg(m_labelText));
}

void FieldEditor::setProblem(const QString &problem, const QString &warning)
{
    //: Before a problem, at the field. %1: what is wrong and how to mend it.
    m_problem->setText(problem.isEmpty() ? QString() : tr("Erreur : %1").arg(problem));
    m_problem->setVisible(!problem.isEmpty());
    //: Before a warning, at the field. %1: what may be wrong.
    m_warning->setText(warning.isEmpty() ? QString() : tr("Attention : %1").arg(warning));
    m_warning->setVisible(!warning.isEmpty());
    markWrong(!problem.isEmpty());
    describe();
}

void FieldEditor::describe()
{
    if (m_input == nullptr)
        return;
    QStringList parts;
    for (const QString &part :
        {m_hint->text(), m_problem->text(), m_warning->text(), m_echo->text()}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    m_input->setAccessibleDescription(parts.join(u' '));
}

void FieldEditor::setEcho(const QString &echo)
{
    m_echo->setText(echo);
    m_echo->setVisible(!echo.isEmpty() && !m_dense); // rows of inputs stay in line
    describe();
    if (m_dense)
        Q_EMIT noteChanged();
}

void FieldEditor::addHint(const QString &hint)
{
    m_hint->setText(m_hint->text().isEmpty() ? hint : m_hint->text() + u'\n' + hint);
    m_hint->setVisible(!m_dense);
    describe();
}

void FieldEditor::changed(const Value &value, const QString &typed)
{
    if (m_blank != nullptr && m_blank->isChecked()) {
        const QSignalBlocker quiet(m_blank);
        m_blank->setChecked(false);
        m_blank->update();
    }
    Q_EMIT edited(field(), value, typed);
}

void FieldEditor::leaveBlank()
{
    if (m_blank != nullptr)
        m_blank->setChecked(true);
}

void FieldEditor::blankToggled(bool blank)
{
    if (blank)
        clearInput();
    setEcho({});
    Q_EMIT edited(field(), blank ? Value::blank() : Value(), {});
}

void FieldEditor::takeFocus()
{
    m_input->setFocus(Qt::TabFocusReason);
}

QString FieldEditor::note() const
{
    return m_echo->text().isEmpty() ? m_hint->text() : m_echo->text();
}

void FieldEditor::setDense()
{
    m_dense = true;
    m_rows->setSpacing(4); // the ring of the input leaves its label readable
    m_label->setFont(style::font(style::Size::Small, true));
    m_hint->hide();
    m_echo->hide();
    for (Fold **fold : {&m_where, &m_help}) {
        delete *fold;
        *fold = nullptr;
    }
    const bool wide = needsRow();
    setProperty("wide", wide);
    if (m_blank != nullptr) {
        m_blank->setCompact();
        setBlankBeside(wide);
    }
}

// « À compléter par le médecin » after the last choice, or at the end of the input's line.
void FieldEditor::setBlankBeside(bool wide)
{
    if (qobject_cast<FlowLayout *>(m_input->layout()) != nullptr) {
        m_rows->removeWidget(m_blank);
        m_input->layout()->addWidget(m_blank);
        return;
    }
    if (wide)
        return;
    const int at = m_rows->indexOf(m_warning) + 1;
    QWidget *input = m_rows->itemAt(at)->widget();
    m_rows->removeWidget(input);
    m_rows->removeWidget(m_blank);
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(1));
    layout->addWidget(input, 1);
    layout->addWidget(m_blank, 0, Qt::AlignVCenter);
    m_rows->insertWidget(at, line);
}

bool FieldEditor::needsRow() const
{
    switch (m_definition.type) {
    case FieldType::Multiline:
    case FieldType::List:
    case FieldType::Teeth:
    case FieldType::Group:
        return true;
    default:
        return false;
    }
}

int FieldEditor::inputWidth() const
{
    return m_input != nullptr ? m_input->sizeHint().width() : 0;
}

QSize FieldEditor::sizeHint() const
{
    const QSize usual = QFrame::sizeHint();
    if (!m_dense)
        return usual;
    // A label of up to 26 letters stands on one line; a problem is not cut into single words.
    const int letter = m_label->fontMetrics().averageCharWidth();
    int width = qMin(m_label->fontMetrics().horizontalAdvance(m_label->text()) + 4, 30 * letter);
    int input = inputWidth();
    if (m_blank != nullptr && m_blank->parentWidget() != m_input)
        input += style::space(1) + m_blank->sizeHint().width();
    width = qMax(width, input);
    if (!m_problem->text().isEmpty() || !m_warning->text().isEmpty())
        width = qMax(width, 40 * letter);
    return {width, usual.height()};
}

// On a dense page the help is made when it is asked for.
void FieldEditor::makeHelp()
{
    if (!m_dense || m_where != nullptr || m_help != nullptr)
        return;
    addFolds();
    for (Fold *made : {m_where, m_help}) {
        if (made != nullptr)
            made->setVisible(true); // the page is on screen already
    }
}

void FieldEditor::unfoldHelp()
{
    makeHelp();
    for (Fold *fold : {m_where, m_help}) {
        if (fold != nullptr)
            fold->setOpen(true);
    }
}

bool FieldEditor::openHelp()
{
    makeHelp();
    Fold *fold = m_where != nullptr ? m_where : m_help;
    if (fold == nullptr)
        return false;
    fold->setOpen(!fold->isOpen());
    return true;
}

} // namespace prealable
