#include "ui/recalldialog.h"

#include "catalog/catalog.h"
#include "ui/cardlist.h"
#include "ui/registertexts.h"
#include "ui/widgets.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <algorithm>

namespace prealable {

namespace {

constexpr int mostFound = 200; // before requests are left out
constexpr int mostLast = 20; // of those who were used last

bool isSomebody(const Card &card)
{
    return card.kind != RecordKind::Request && card.kind != RecordKind::Proof;
}

} // namespace

RecallDialog::RecallDialog(const Catalog &catalog, const RegisterAccess &access, RecordKind first,
    QDate day, QWidget *parent, Fits fits)
    : QDialog(parent)
    , m_catalog(catalog)
    , m_access(access)
    , m_first(first)
    , m_day(day)
    , m_fits(fits ? std::move(fits) : isSomebody)
    , m_edit(new QLineEdit)
    //: Accessible name of a list.
    , m_list(new CardList(tr("Fiches du registre")))
    , m_count(makeText(QString(), style::Size::Small, Look::Muted))
{
    //: Title of a dialog: somebody of the register is taken into the request.
    setWindowTitle(tr("Reprendre du registre"));
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("recall"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(2), style::space(2), style::space(2), style::space(2));
    layout->setSpacing(style::space(1));
    //: Label of a search field.
    auto *label = makeText(tr("&Nom ou numéro"), style::Size::Body, Look::Plain, true);
    label->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("recall/search"));
    //: Accessible name of a search field.
    m_edit->setAccessibleName(tr("Nom ou numéro"));
    //: Accessible description of that field.
    m_edit->setAccessibleDescription(
        tr("Tapez quelques lettres, choisissez avec les flèches, puis Entrée."));
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("recall/list"));
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_edit, m_list, m_count})
        layout->addWidget(widget);
    connect(m_edit, &QLineEdit::textChanged, this, &RecallDialog::search);
    connect(m_list, &CardList::chosen, this, &RecallDialog::take);
    connect(&access, &RegisterAccess::changed, this, &RecallDialog::search);
    search();
    resize(style::columnWidth(), style::columnWidth() * 3 / 4);
}

QList<Card> RecallDialog::found() const
{
    const QString typed = m_edit->text().trimmed();
    if (!typed.isEmpty()) {
        QList<Card> cards = m_access.index().search(typed, mostFound).cards;
        cards.removeIf([this](const Card &card) { return !m_fits(card); });
        std::stable_partition(
            cards.begin(), cards.end(), [this](const Card &card) { return card.kind == m_first; });
        return cards;
    }
    QList<Card> cards = m_access.index().all(m_first);
    cards.removeIf([this](const Card &card) { return !m_fits(card); });
    const auto last = cards.begin() + qMin<qsizetype>(mostLast, cards.size());
    std::partial_sort(cards.begin(), last, cards.end(),
        [](const Card &one, const Card &other) { return one.touched > other.touched; });
    cards.erase(last, cards.end());
    return cards;
}

void RecallDialog::search()
{
    const QList<Card> cards = found();
    QList<std::pair<RecordId, QString>> lines;
    for (const Card &card : cards)
        lines.append({card.id, RegisterTexts::line(m_catalog, card, m_day)});
    m_list->setCards(lines);
    m_list->setCurrentRow(0); // the best, whatever was marked before
    const int count = static_cast<int>(cards.size());
    //: Under a list: nobody fits what was typed.
    m_count->setText(count == 0 ? tr("Personne dans le registre ne porte ce nom ou ce numéro.")
                                //: Under a list. %n: how many fit.
                                : tr("%n fiche(s)", nullptr, count));
}

bool RecallDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return QCoreApplication::sendEvent(m_list, event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->current());
        return true;
    default:
        return false;
    }
}

// The answers are written once the dialog is gone: they may move the keyboard.
void RecallDialog::take(const RecordId &id)
{
    if (id.isEmpty())
        return;
    Q_EMIT chosen(id);
    accept();
}

} // namespace prealable
