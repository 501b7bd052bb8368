#include "ui/fundeditor.h"

#include "core/frenchdate.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace prealable {

FundEditor::FundEditor(const FormEdition &edition, const Question &question, QWidget *parent)
    : LineEditor(edition, question, parent)
    , m_lines(new QStringListModel(this))
    , m_completer(new QCompleter(m_lines, this))
{
    // Not QLineEdit's own completer: it would write each proposal that one passes into the field.
    m_completer->setWidget(edit());
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { choose(index.row()); });
    connect(edit(), &QLineEdit::textEdited, this, &FundEditor::offer);
}

bool FundEditor::isCode(const FieldDefinition &field)
{
    return field.type == FieldType::FundCode;
}

// An open list gives the keyboard back while there is still somebody to take it.
FundEditor::~FundEditor()
{
    m_completer->popup()->removeEventFilter(this);
    delete m_completer;
}

void FundEditor::setTables(const ReferenceTables &tables)
{
    m_search.emplace(tables.funds);
    const QString day = shownDate(tables.fundsOrigin.tableDate);
    addHint(isCode(definition())
            //: Under the number of the caisse. %1: the day of the table.
            ? tr("Ou cherchez la caisse par son nom ou son département (table du %1).").arg(day)
            //: Under the name of the caisse. %1: the day of the table.
            : tr("Tapez une partie du nom, un département ou un code, puis choisissez. La table "
                 "est du %1. Une caisse absente peut exister.")
                  .arg(day));
}

QString FundEditor::describe(const Fund &fund)
{
    //: A caisse that is proposed. %1: its name, %2: number of its département.
    const QString place = tr("%1 – département %2").arg(fund.name, fund.departement);
    const QString code = shownCodeStart(fund);
    //: A caisse that is proposed. %1: name and département, %2: how its code begins.
    return code.isEmpty() ? place : tr("%1 – code %2").arg(place, code);
}

void FundEditor::offer(const QString &typed)
{
    if (!m_search)
        return;
    setEcho({});
    m_offered = m_search->find(typed);
    QStringList lines;
    int width = edit()->width();
    for (const Fund &fund : qAsConst(m_offered)) {
        lines.append(describe(fund));
        width = qMax(width, edit()->fontMetrics().horizontalAdvance(lines.last()) + 48);
    }
    m_lines->setStringList(lines);
    QAbstractItemView *popup = m_completer->popup();
    if (lines.isEmpty()) {
        popup->hide();
        return;
    }
    m_completer->complete(QRect(0, 0, qMin(width, window()->width()), edit()->height()));
    popup->setCurrentIndex({}); // Enter takes what was chosen, never the first one by chance
    //: Read aloud while one types. %1: how many caisses are proposed.
    popup->setAccessibleName(
        tr("Caisses proposées : %1. Flèche bas pour choisir.").arg(lines.size()));
    QAccessibleEvent event(popup, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

FieldId FundEditor::otherField() const
{
    const auto place = [](const FieldId &id) { return id.text().section(u'.', 0, -2); };
    for (const FieldDefinition &other : edition().fields) {
        if (other.table == definition().table && isCode(other) != isCode(definition())
            && place(other.id) == place(definition().id) && edition().question(other.id) != nullptr)
            return other.id;
    }
    return {};
}

void FundEditor::choose(qsizetype number)
{
    if (number < 0 || number >= m_offered.size())
        return;
    const Fund fund = m_offered.at(number);
    m_completer->popup()->hide();
    const QString code = shownCodeStart(fund);
    const bool codeHere = isCode(definition());
    const QString own = codeHere ? code : fund.name;
    if (!own.isEmpty()) {
        edit()->setText(own);
        changed(Value::text(own));
    }
    const FieldId other = otherField();
    const QString told = codeHere ? fund.name : code;
    if (!other.isEmpty())
        Q_EMIT suggested(other, told.isEmpty() ? Value() : Value::text(told));
    if (!codeHere && other.isEmpty())
        return;
    setEcho(code.isEmpty()
            //: After a caisse was chosen.
            ? tr("La table ne donne pas le code de cette caisse.")
            //: After a caisse was chosen. %1: how its code begins.
            : tr("Le code de cette caisse commence par %1. Les quatre derniers chiffres sont sur "
                 "l'attestation de droits.")
                  .arg(code));
}

// While the list is open it has the keyboard. Tab leaves the field as it does everywhere, and Enter
// goes on unless a caisse is marked.
bool FundEditor::eventFilter(QObject *watched, QEvent *event)
{
    QAbstractItemView *popup = m_completer->popup();
    if (watched != popup || event->type() != QEvent::KeyPress)
        return LineEditor::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool marked = popup->currentIndex().isValid();
    const bool leaves = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    const bool goesOn = (key == Qt::Key_Return || key == Qt::Key_Enter) && !marked;
    if (!leaves && !goesOn)
        return LineEditor::eventFilter(watched, event);
    const int number = popup->currentIndex().row();
    popup->hide();
    if (leaves && marked)
        choose(number);
    QCoreApplication::sendEvent(edit(), event);
    return true;
}

} // namespace prealable
