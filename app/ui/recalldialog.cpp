#include "ui/recalldialog.h"

#include "catalog/catalog.h"
#include "ui/cardlist.h"
#include "ui/registertexts.h"

#include <QLineEdit>
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
    : SearchDialog(
        {
            //: Title of a dialog: somebody of the register is taken into the request.
            tr("Reprendre du registre"),
            //: Label of a search field.
            tr("&Nom ou numéro"),
            //: Accessible description of that field.
            tr("Tapez quelques lettres, choisissez avec les flèches, puis Entrée."),
        },
        parent)
    , m_catalog(catalog)
    , m_access(access)
    , m_first(first)
    , m_day(day)
    , m_fits(fits ? std::move(fits) : isSomebody)
    //: Accessible name of a list.
    , m_list(new CardList(tr("Fiches du registre")))
{
    setObjectName(QStringLiteral("recall"));
    edit()->setObjectName(QStringLiteral("recall/search"));
    m_list->setObjectName(QStringLiteral("recall/list"));
    setList(m_list);
    connect(edit(), &QLineEdit::textChanged, this, &RecallDialog::search);
    connect(m_list, &CardList::chosen, this, &RecallDialog::choose);
    connect(&access, &RegisterAccess::changed, this, &RecallDialog::search);
    search();
}

QList<Card> RecallDialog::found() const
{
    const QString typed = edit()->text().trimmed();
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
    say(count == 0 ? tr("Personne dans le registre ne porte ce nom ou ce numéro.")
                   //: Under a list. %n: how many fit.
                   : tr("%n fiche(s)", nullptr, count));
}

void RecallDialog::take()
{
    choose(m_list->current());
}

// The answers are written once the dialog is gone: they may move the keyboard.
void RecallDialog::choose(const RecordId &id)
{
    if (id.isEmpty())
        return;
    Q_EMIT chosen(id);
    accept();
}

} // namespace prealable
