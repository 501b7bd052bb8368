#include "ui/groupeditor.h"

#include "ui/flowlayout.h"

#include <QSignalBlocker>

namespace prealable {

GroupEditor::GroupEditor(const FormEdition &edition, const Question &question, QWidget *parent)
    : FieldEditor(edition, question, parent)
    , m_members(question.rows)
    , m_list(new QWidget)
    , m_cardsLayout(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space(2));
    m_cardsLayout->setSpacing(style::space(2));
    column->addLayout(m_cardsLayout);
    const QString id = field().text();
    m_add = makeButton(edition.text(QStringLiteral("field.%1.add").arg(id)), QStringLiteral("add"));
    m_add->setObjectName(id + QStringLiteral("/add"));
    connect(m_add, &QPushButton::clicked, this, &GroupEditor::addRow);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    //: Under a list of rows that cannot take another one. %1: how many it takes.
    m_full = makeText(
        tr("La liste est pleine : %1 lignes au plus. Faites une autre demande pour la suite.")
            .arg(definition().maxRows),
        style::Size::Small, Look::Muted);
    column->addWidget(m_full);
    setInput(m_list, m_add);
    m_rows.resize(1);
    build();
}

QList<FieldId> GroupEditor::names() const
{
    QList<FieldId> all{field()};
    for (qsizetype row = 0; row < m_cards.size(); ++row) {
        for (const Question &member : m_members)
            all.append(inRow(member.field, row));
    }
    return all;
}

FieldEditor *GroupEditor::editorOf(const FieldId &name)
{
    for (const Card &card : qAsConst(m_cards)) {
        for (FieldEditor *editor : card.editors) {
            if (editor->field() == name)
                return editor;
        }
    }
    return FieldEditor::editorOf(name);
}

void GroupEditor::build()
{
    m_cards.clear();
    clearLayout(m_cardsLayout);
    for (qsizetype row = 0; row < qsizetype(m_rows.size()); ++row)
        addCard(row);
    showLimit();
}

void GroupEditor::addCard(qsizetype row)
{
    Card card;
    card.panel = new prealable::Panel(QStringLiteral("card"));
    card.panel->setObjectName(QStringLiteral("%1[%2]").arg(field().text()).arg(row));
    const QString name = rowName(edition(), field(), row);
    card.panel->setAccessibleName(name);
    auto *head = new QHBoxLayout;
    head->addWidget(makeText(name, style::Size::Body, Look::Title, true), 1);
    //: Link: take this row away.
    QAbstractButton *remove = makeLink(tr("Supprimer"));
    remove->setObjectName(QStringLiteral("%1[%2]/remove").arg(field().text()).arg(row));
    //: Accessible name of a link. %1: a row, « Acte 2 ».
    remove->setAccessibleName(tr("Supprimer : %1").arg(name));
    connect(remove, &QAbstractButton::clicked, this, [this, row] { removeRow(row); });
    head->addWidget(remove);
    card.panel->body()->addLayout(head);
    const Row &answers = m_rows.at(size_t(row));
    FlowLayout *flow = nullptr;
    if (isDense()) {
        auto *box = new QWidget;
        flow = new FlowLayout(box, style::space(2), style::space(1));
        card.panel->body()->addWidget(box);
    }
    for (Question member : m_members) {
        const Value value = answers.value(member.field);
        member.field = inRow(member.field, row);
        FieldEditor *editor = FieldEditor::make(edition(), member, card.panel);
        editor->load(value, m_typed.value(member.field));
        connect(editor, &FieldEditor::edited, this, &GroupEditor::memberEdited);
        if (flow != nullptr) {
            editor->setDense();
            flow->addWidget(editor);
        } else {
            card.panel->body()->addWidget(editor);
        }
        card.editors.append(editor);
    }
    m_cardsLayout->addWidget(card.panel);
    m_cards.append(card);
}

void GroupEditor::loadTyped(const FieldId &name, const QString &typed)
{
    const RowPlace place = rowPlace(name);
    if (place.row < 0 || place.row >= m_cards.size())
        return;
    m_typed.insert(name, typed);
    editorOf(name)->load(m_rows.at(size_t(place.row)).value(place.member), typed);
}

void GroupEditor::setDense()
{
    FieldEditor::setDense();
    build();
}

void GroupEditor::showLimit()
{
    const bool full = qsizetype(m_rows.size()) >= definition().maxRows;
    m_add->setVisible(!full);
    m_full->setVisible(full);
}

void GroupEditor::addRow()
{
    m_rows.emplace_back();
    addCard(qsizetype(m_rows.size()) - 1);
    showLimit();
    tell();
    if (!m_cards.last().editors.isEmpty()) {
        const QString first = m_cards.last().editors.first()->field().text();
        if (auto *input = m_cards.last().panel->findChild<QWidget *>(first))
            input->setFocus(Qt::OtherFocusReason);
    }
}

// The rows after it move up, with what is typed in them. The last row is emptied, not taken away.
void GroupEditor::removeRow(qsizetype row)
{
    QMap<FieldId, QString> typed;
    for (auto it = m_typed.cbegin(); it != m_typed.cend(); ++it) {
        const RowPlace place = rowPlace(it.key());
        Q_EMIT edited(it.key(), Value(), {});
        if (place.row != row)
            typed.insert(inRow(place.member, place.row > row ? place.row - 1 : place.row), *it);
    }
    m_typed = typed;
    m_rows.erase(m_rows.begin() + row);
    if (m_rows.empty())
        m_rows.resize(1);
    // After the click has been handled: its sender goes with its card.
    QMetaObject::invokeMethod(
        this,
        [this] {
            // The keyboard leaves the cards before they go.
            m_add->show();
            m_add->setFocus(Qt::OtherFocusReason);
            build();
            tell();
            for (auto it = m_typed.cbegin(); it != m_typed.cend(); ++it)
                Q_EMIT edited(it.key(), Value(), *it);
        },
        Qt::QueuedConnection);
}

void GroupEditor::memberEdited(const FieldId &name, const Value &value, const QString &typed)
{
    const RowPlace place = rowPlace(name);
    if (place.row < 0 || place.row >= qsizetype(m_rows.size()))
        return;
    QMap<FieldId, Value> &answers = m_rows[size_t(place.row)].values;
    if (value.state() == FieldState::Unanswered)
        answers.remove(place.member);
    else
        answers.insert(place.member, value);
    if (typed.isEmpty())
        m_typed.remove(name);
    else
        m_typed.insert(name, typed);
    tell();
    Q_EMIT edited(name, Value(), typed);
}

// One row in which nothing was said is only there to be filled.
void GroupEditor::tell()
{
    const bool nothing = m_rows.size() == 1 && m_rows.front().values.isEmpty();
    changed(nothing ? Value() : Value::rows(m_rows));
}

void GroupEditor::show(const Assessment &assessment)
{
    FieldEditor::show(assessment);
    const std::vector<Row> rows = assessment.values.value(field()).toRows();
    for (qsizetype row = 0; row < m_cards.size(); ++row) {
        for (FieldEditor *editor : qAsConst(m_cards[row].editors)) {
            const FieldId member = rowPlace(editor->field()).member;
            // Rows that are not told yet show what does not depend on anything.
            const bool told = size_t(row) < rows.size();
            const FieldState state
                = told ? rows[size_t(row)].value(member).state() : FieldState::Unanswered;
            const Question *question = edition().question(member);
            const bool asked = told ? state != FieldState::NotApplicable
                                    : question && question->when.op == Condition::Operator::Always;
            editor->setVisible(asked);
            editor->setRequired(told ? assessment.required.contains(editor->field())
                                     : question && !question->neverRequired);
        }
    }
}

void GroupEditor::showValue(const Value &value, const QString &)
{
    std::vector<Row> rows = value.toRows();
    if (rows.empty())
        rows.resize(1);
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    build();
}

void GroupEditor::clearInput()
{
    m_rows.assign(1, Row());
    m_typed.clear();
    build();
}

} // namespace prealable
