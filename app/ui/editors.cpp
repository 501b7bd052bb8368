#include "ui/editors.h"

#include "ui/fieldtext.h"
#include "ui/flowlayout.h"
#include "ui/optionbutton.h"
#include "ui/widgets.h"

#include <QApplication>
#include <QEvent>
#include <QSignalBlocker>
#include <QStyle>

namespace prealable {

namespace {

constexpr QStringView yes = u"yes";
constexpr QStringView no = u"no";

void setWrong(QWidget *widget, bool wrong)
{
    if (widget->property("wrong").toBool() == wrong)
        return;
    widget->setProperty("wrong", wrong);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QString optionText(const FormEdition &edition, const FieldDefinition &field, const QString &key)
{
    const FieldId member = rowPlace(field.id).member;
    return edition.text(QStringLiteral("field.%1.option.%2").arg(member.text(), key));
}

OptionButton *addOption(QBoxLayout *layout, const FieldDefinition &field, const QString &label,
    OptionButton::Kind kind, const QString &key, const QString &text)
{
    auto *option = new OptionButton(kind, text);
    option->setObjectName(QStringLiteral("%1/%2").arg(field.id.text(), key));
    option->setAccessibleDescription(label);
    layout->addWidget(option);
    return option;
}

void layOutSideBySide(QWidget *group)
{
    const auto options = group->findChildren<OptionButton *>(QString(), Qt::FindDirectChildrenOnly);
    delete group->layout();
    auto *flow = new FlowLayout(group, style::space(1), 4);
    for (OptionButton *option : options) {
        option->setCompact();
        flow->addWidget(option);
    }
    // As high as a line to type in: labels in a row stand on one line.
    QLineEdit line(group);
    line.setProperty("dense", true);
    line.ensurePolished();
    group->setMinimumHeight(line.sizeHint().height());
}

} // namespace

LineEditor::LineEditor(const FormEdition &edition, const Question &question, QWidget *parent)
    : FieldEditor(edition, question, parent)
    , m_edit(new QLineEdit)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(1));
    layout->addWidget(m_edit);
    if (!definition().unit.isEmpty()) {
        m_unit = new QLabel(definition().unit);
        layout->addWidget(m_unit);
    }
    layout->addStretch();
    const FieldType type = definition().type;
    if (type != FieldType::Text)
        m_edit->setLayoutDirection(Qt::LeftToRight); // digits keep their order in any script
    m_edit->setMaxLength(2000);
    fitWidth();
    setInputRow(row, m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &LineEditor::textChanged);
    connect(m_edit, &QLineEdit::editingFinished, this, &LineEditor::left);
}

void LineEditor::fitWidth()
{
    const QFontMetrics metrics(m_edit->font());
    const int wanted = metrics.averageCharWidth() * FieldText::width(definition()) + 24;
    const int widest = style::columnWidth();
    m_edit->setMaximumWidth(qMin(wanted, widest));
    m_edit->setMinimumWidth(qMin(wanted, 160));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHorizontalStretch(1000);
    m_edit->setSizePolicy(policy);
    if (isDense())
        setProperty("widest", sizeHint().width() + m_edit->maximumWidth() - denseWidth());
}

void LineEditor::setDense()
{
    m_edit->setProperty("dense", true);
    FieldEditor::setDense();
    fitWidth();
}

// What a row of several is filled with; a long text takes what the row leaves, and no less than
// what it held when the page was made.
int LineEditor::denseWidth() const
{
    const QFontMetrics metrics(m_edit->font());
    return qMin(m_edit->maximumWidth(),
        qMax(metrics.averageCharWidth() * 26, metrics.horizontalAdvance(m_known)) + 24);
}

int LineEditor::inputWidth() const
{
    return denseWidth() + (m_unit != nullptr ? style::space(1) + m_unit->sizeHint().width() : 0);
}

void LineEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void LineEditor::showValue(const Value &value, const QString &typed)
{
    if (m_edit->hasFocus())
        return; // never under the hands of the person who types
    setTextQuietly(*m_edit, typed.isEmpty() ? FieldText::shown(definition(), value) : typed);
    if (isDense() && !isVisible()) {
        m_known = m_edit->text();
        fitWidth();
    }
    setEcho(FieldText::read(definition(), m_edit->text()).echo);
}

void LineEditor::clearInput()
{
    setTextQuietly(*m_edit, QString());
}

void LineEditor::markWrong(bool wrong)
{
    setWrong(m_edit, wrong);
}

void LineEditor::textChanged(const QString &text)
{
    const Typed typed = FieldText::read(definition(), text);
    setEcho(typed.echo);
    changed(typed.value, typed.problem.isEmpty() ? QString() : text);
}

void LineEditor::left()
{
    if (m_edit->hasFocus() && m_edit->isVisible())
        return; // Enter: the text stays as it was typed until the field is left
    const Typed typed = FieldText::read(definition(), m_edit->text());
    if (typed.problem.isEmpty() && !m_edit->text().isEmpty())
        setTextQuietly(*m_edit, typed.shown);
}

MultilineEditor::MultilineEditor(
    const FormEdition &edition, const Question &question, QWidget *parent)
    : FieldEditor(edition, question, parent)
    , m_edit(new QPlainTextEdit)
{
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(QFontMetrics(m_edit->font()).lineSpacing() * 5 + 24);
    m_edit->setMaximumHeight(QFontMetrics(m_edit->font()).lineSpacing() * 8 + 24);
    setInput(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &MultilineEditor::textChanged);
}

void MultilineEditor::setDense()
{
    m_edit->setProperty("dense", true);
    const int line = QFontMetrics(m_edit->font()).lineSpacing();
    const bool isLong = definition().maxLength > 300;
    m_edit->setMinimumHeight(line * (isLong ? 4 : 2) + 20);
    m_edit->setMaximumHeight(m_edit->minimumHeight());
    FieldEditor::setDense();
}

void MultilineEditor::showValue(const Value &value, const QString &)
{
    if (m_edit->hasFocus())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(value.toText());
}

void MultilineEditor::clearInput()
{
    const QSignalBlocker quiet(m_edit);
    m_edit->clear();
}

void MultilineEditor::markWrong(bool wrong)
{
    setWrong(m_edit, wrong);
}

void MultilineEditor::textChanged()
{
    const QString text = m_edit->toPlainText();
    changed(text.trimmed().isEmpty() ? Value() : Value::text(text));
}

ChoiceEditor::ChoiceEditor(const FormEdition &edition, const Question &question, QWidget *parent)
    : FieldEditor(edition, question, parent)
{
    const bool flag = definition().type == FieldType::Flag;
    auto *group = new QWidget;
    auto *layout
        = flag ? static_cast<QBoxLayout *>(new QHBoxLayout(group)) : new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(1));
    QList<std::pair<QString, QString>> options;
    if (flag) {
        //: Answer to a question.
        options.append({yes.toString(), tr("Oui")});
        //: Answer to a question.
        options.append({no.toString(), tr("Non")});
    } else {
        for (const QString &key : definition().options)
            options.append({key, optionText(edition, definition(), key)});
    }
    OptionButton *first = nullptr;
    for (const auto &[key, text] : options) {
        OptionButton *option
            = addOption(layout, definition(), label(), OptionButton::Kind::Radio, key, text);
        m_options.insert(key, option);
        if (first == nullptr)
            first = option;
        connect(option, &QAbstractButton::toggled, this, [this, flag, key = key](bool on) {
            if (on)
                changed(flag ? Value::flag(key == yes) : Value::text(key));
        });
    }
    if (flag)
        layout->addStretch();
    setInput(group, first);
}

void ChoiceEditor::setDense()
{
    layOutSideBySide(input());
    FieldEditor::setDense();
}

// A few short options stand beside other questions.
bool ChoiceEditor::needsRow() const
{
    return input()->sizeHint().width() > fontMetrics().averageCharWidth() * 44;
}

void ChoiceEditor::check(const QString &key)
{
    for (auto it = m_options.begin(); it != m_options.end(); ++it) {
        const QSignalBlocker quiet(it.value());
        // An exclusive button cannot be unchecked otherwise.
        it.value()->setAutoExclusive(false);
        it.value()->setChecked(it.key() == key);
        it.value()->setAutoExclusive(true);
        it.value()->update();
    }
}

void ChoiceEditor::showValue(const Value &value, const QString &)
{
    if (!value.isAnswered())
        check({});
    else
        check(value.isFlag() ? (value.toFlag() ? yes : no).toString() : value.toText());
}

void ChoiceEditor::clearInput()
{
    check({});
}

ListEditor::ListEditor(const FormEdition &edition, const Question &question, QWidget *parent)
    : FieldEditor(edition, question, parent)
{
    auto *group = new QWidget;
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(1));
    for (const QString &key : definition().options) {
        OptionButton *option = addOption(layout, definition(), label(), OptionButton::Kind::Check,
            key, optionText(edition, definition(), key));
        connect(option, &QAbstractButton::toggled, this, &ListEditor::toggled);
        m_options.append({key, option});
    }
    setInput(group, m_options.isEmpty() ? nullptr : m_options.first().second);
}

void ListEditor::setDense()
{
    layOutSideBySide(input());
    FieldEditor::setDense();
}

void ListEditor::showValue(const Value &value, const QString &)
{
    const QStringList keys = value.toList();
    for (const auto &[key, option] : m_options) {
        const QSignalBlocker quiet(option);
        option->setChecked(keys.contains(key));
        option->update();
    }
}

void ListEditor::clearInput()
{
    showValue({}, {});
}

void ListEditor::toggled()
{
    QStringList keys;
    for (const auto &[key, option] : m_options) {
        if (option->isChecked())
            keys.append(key);
    }
    changed(keys.isEmpty() ? Value() : Value::list(keys));
}

} // namespace prealable
