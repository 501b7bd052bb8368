#include "ui/rulespage.h"

#include "ui/lawlist.h"
#include "ui/windowlanguage.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>

namespace prealable {

RulesPage::RulesPage(const Catalog &catalog, QDate day, QWidget *parent)
    : Page(parent)
    , m_search(new QLineEdit)
    , m_count(makeText(QString(), style::Size::Small, Look::Muted))
{
    //: Title of the page that lists all rules of the law with their sources.
    setTitle(tr("Règles et sources"));
    content()->setSpacing(style::space(1));
    //: Under the title of the page of rules. %1: a date.
    content()->addWidget(
        makeText(tr("Les chiffres du droit employés par le programme, avec leurs sources. Toutes "
                    "les valeurs ont été relues le %1 ou après. Chacune dit si elle est sûre.")
                     .arg(shownDay(catalog.law().checkedOn()))));
    buildSearch();
    buildList(catalog, day);
    setButtons(QString(), true);
    letContentFill();
    search(QString());
}

void RulesPage::buildSearch()
{
    content()->addSpacing(style::space(1));
    //: Label of the search field.
    auto *label = makeText(tr("Rechercher"), style::Size::Body, Look::Plain, true);
    //: Hint of the search field.
    auto *hint = makeText(tr("Un mot, un nombre ou un article. Exemple : série, 150 km, R. 322-10"),
        style::Size::Small, Look::Muted);
    m_search->setObjectName(QStringLiteral("rulesSearch"));
    m_search->setAccessibleName(label->text());
    m_search->setAccessibleDescription(hint->text());
    m_search->installEventFilter(this);
    label->setBuddy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &RulesPage::search);
    for (QWidget *widget : QList<QWidget *>{label, hint, m_search, m_count})
        content()->addWidget(widget);
}

void RulesPage::buildList(const Catalog &catalog, QDate day)
{
    m_list = new LawList(LawRows::of(catalog, day));
    m_list->setObjectName(QStringLiteral("rules"));
    m_list->setAccessibleName(title());
    m_count->setBuddy(m_list);
    m_count->setObjectName(QStringLiteral("rulesCount"));
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 10);
    content()->addWidget(m_list, 1);
    m_urlRow = new QWidget;
    // Its place stays: the list does not jump from a row with an address to one without.
    QSizePolicy policy = m_urlRow->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_urlRow->setSizePolicy(policy);
    auto *row = new QHBoxLayout(m_urlRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::space(1));
    //: Label of a field that only shows where a source is on the web.
    auto *label = new QLabel(tr("Adresse"));
    m_url = new QLineEdit;
    m_url->setObjectName(QStringLiteral("rulesUrl"));
    m_url->setReadOnly(true);
    m_url->setAccessibleName(label->text());
    label->setBuddy(m_url);
    row->addWidget(label);
    row->addWidget(m_url, 1);
    content()->addWidget(m_urlRow);
    connect(m_list, &LawList::currentRowChanged, this, &RulesPage::showUrl);
    showUrl();
}

void RulesPage::search(const QString &typed)
{
    m_list->setSearch(typed);
    const int found = m_list->shownRows();
    if (found == 0) {
        //: How many rows a search found.
        m_count->setText(tr("Aucun résultat. Essayez un autre mot."));
    } else {
        //: How many rows a search found. %1: how many.
        m_count->setText(found == 1 ? tr("1 résultat") : tr("%1 résultats").arg(found));
    }
    // Said aloud although the keyboard stays in the search field.
    QAccessibleEvent event(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void RulesPage::showUrl()
{
    const QString url = m_list->currentUrl();
    m_url->setText(url);
    m_url->setCursorPosition(0);
    m_urlRow->setVisible(!url.isEmpty());
}

void RulesPage::lookFor(const QString &words)
{
    m_search->setText(words);
    m_search->setFocus(Qt::OtherFocusReason);
}

// Who comes here looks for something.
void RulesPage::arrive()
{
    Page::arrive();
    m_search->setFocus(Qt::OtherFocusReason);
}

void RulesPage::clear()
{
    m_search->clear();
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
}

// Down leads from the search to what it found.
bool RulesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace prealable
