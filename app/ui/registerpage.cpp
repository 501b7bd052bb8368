#include "ui/registerpage.h"

#include "rules/calendartext.h"
#include "store/jsonfile.h"
#include "ui/cardlist.h"
#include "ui/clock.h"
#include "ui/flowlayout.h"
#include "ui/registertexts.h"
#include "ui/sentencetext.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace prealable {

namespace {

constexpr int mostLines = 200;
constexpr double listColumns = 1.4; // of the usual width of a page

} // namespace

RegisterPage::RegisterPage(const RegisterContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    //: Title of the page with the patients and requests of a practice.
    setTitle(tr("Registre du cabinet"));
    setColumns(listColumns);
    build();
    connect(context.access, &RegisterAccess::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(context.access, &RegisterAccess::stateChanged, this, [this] {
        if (!m_context.access->isOpen()) {
            m_list->clear(); // names do not stay on a hidden page
            m_search->clear();
        }
    });
    connect(context.access, &RegisterAccess::lost, this,
        [this](const Error &error) { say(shownSentence(error)); });
    connect(context.access, &RegisterAccess::back, this, [this] { say({}); });
}

void RegisterPage::build()
{
    auto *box = new QVBoxLayout;
    box->setSpacing(6);
    //: Label of a search field.
    auto *label = makeText(
        tr("&Chercher un nom, un numéro ou un jour"), style::Size::Body, Look::Plain, true);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("register/search"));
    //: Accessible name of a search field.
    m_search->setAccessibleName(tr("Chercher un nom, un numéro ou un jour"));
    m_search->setClearButtonEnabled(true);
    label->setBuddy(m_search);
    m_count = makeText(QString(), style::Size::Small, Look::Muted);
    m_count->setObjectName(QStringLiteral("register/count"));
    //: Accessible name of a list.
    m_list = new CardList(tr("Fiches du registre"));
    m_list->setObjectName(QStringLiteral("register/list"));
    m_count->setBuddy(m_list);
    m_state = makeText(QString(), style::Size::Body, Look::Warning, true);
    m_state->setObjectName(QStringLiteral("register/state"));
    m_state->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_search, m_count, m_list})
        box->addWidget(widget, widget == m_list ? 1 : 0);
    content()->addLayout(box, 1);
    content()->addWidget(m_state);
    addButtons();
    letContentFill();
    connect(m_search, &QLineEdit::textChanged, this, &RegisterPage::refresh);
    connect(m_list, &CardList::chosen, this, &RegisterPage::cardChosen);
    //: Button: open the record that is marked in the list. The letter after & is its key.
    setButtons(tr("&Ouvrir la fiche"), true);
    m_search->installEventFilter(this);
}

void RegisterPage::proceed()
{
    if (!m_list->current().isEmpty())
        Q_EMIT cardChosen(m_list->current());
}

// The arrows choose while one types; Enter opens.
bool RegisterPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
            || key == Qt::Key_PageDown)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return Page::eventFilter(watched, event);
}

void RegisterPage::addButtons()
{
    // Over two lines where the text is large.
    auto *row = new FlowLayout(nullptr, style::space(1), style::space(1));
    //: Button: the days that matter, for the calendar of the practice. No name is in it.
    auto *calendar = makeButton(tr("Échéances pour l'&agenda…"), QStringLiteral("calendar"));
    calendar->setObjectName(QStringLiteral("register/calendar"));
    //: What the button for the calendar does.
    calendar->setAccessibleDescription(
        tr("Un fichier .ics avec les dates seulement : aucun nom, aucune information médicale."));
    connect(calendar, &QPushButton::clicked, this, &RegisterPage::saveCalendar);
    //: Button: nobody reads the register any more without its passphrase.
    auto *lock = makeButton(tr("&Verrouiller"), QStringLiteral("lock"));
    lock->setObjectName(QStringLiteral("register/lock"));
    connect(lock, &QPushButton::clicked, m_context.access, &RegisterAccess::lock);
    //: Button: the settings of the register.
    auto *settings = makeButton(tr("Ré&glages…"));
    settings->setObjectName(QStringLiteral("register/settings"));
    connect(settings, &QPushButton::clicked, this, &RegisterPage::settingsWanted);
    //: Button: patients from a file of another program.
    auto *import = makeButton(tr("&Importer des patients…"), QStringLiteral("open"));
    import->setObjectName(QStringLiteral("register/import"));
    connect(import, &QPushButton::clicked, this, &RegisterPage::importWanted);
    //: Button: somebody new in the register, written by hand.
    auto *record = makeButton(tr("&Nouvelle fiche…"), QStringLiteral("add"));
    record->setObjectName(QStringLiteral("register/new"));
    connect(record, &QPushButton::clicked, this, [this, record] { showKinds(record); });
    row->addWidget(record);
    row->addWidget(import);
    row->addWidget(calendar);
    row->addWidget(settings);
    row->addWidget(lock);
    content()->addLayout(row);
}

void RegisterPage::showKinds(QPushButton *under)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RecordKind kind :
        {RecordKind::Patient, RecordKind::Prescriber, RecordKind::Structure, RecordKind::Fund}) {
        QAction *action = menu->addAction(
            RegisterTexts::kind(kind), this, [this, kind] { Q_EMIT recordWanted(kind); });
        action->setObjectName(QStringLiteral("register/new/%1").arg(int(kind)));
    }
    menu->popup(under->mapToGlobal(QPoint(0, under->height())));
}

void RegisterPage::showProblem(const Error &error)
{
    setProblems({{shownSentence(error), m_list->objectName()}}, true);
}

void RegisterPage::arrive()
{
    say({});
    setProblems({}, false);
    refresh();
    Page::arrive();
    m_search->selectAll();
    m_search->setFocus(Qt::OtherFocusReason);
}

void RegisterPage::refresh()
{
    const RegisterIndex &index = m_context.access->index();
    QList<Card> cards;
    qsizetype total = 0;
    const bool searches = !m_search->text().trimmed().isEmpty();
    if (searches) {
        const FoundCards found = index.search(m_search->text(), mostLines);
        cards = found.cards;
        total = found.total;
    } else {
        const auto open = byDeadline(m_context.catalog->law(), index.openRequests());
        total = open.size();
        for (const OpenRequest &request : open) {
            if (cards.size() < mostLines)
                cards.append(request.card);
        }
    }
    QList<std::pair<RecordId, QString>> lines;
    for (const Card &card : std::as_const(cards))
        lines.append({card.id, RegisterTexts::line(*m_context.shown, card, m_context.day)});
    m_list->setCards(lines);
    const int shown = static_cast<int>(total);
    QString count = searches
        //: Above the list of what was found. %n: how many.
        ? tr("%n fiche(s) trouvée(s)", nullptr, shown)
        //: Above the list of requests that are not closed, the next day that matters first.
        : tr("%n demande(s) en cours, la prochaine échéance d'abord", nullptr, shown);
    if (total > mostLines) {
        //: After the number of records. %1: how many of them are in the list.
        count += tr(". Voici les %1 premières : précisez la recherche.").arg(mostLines);
    }
    if (searches && !m_context.access->isComplete()) {
        //: The register was opened a moment ago and is still being read.
        count += tr(" (lecture du registre en cours)");
    }
    m_count->setText(count);
    m_list->setAccessibleDescription(count);
}

void RegisterPage::saveCalendar()
{
    QList<CalendarDeadline> deadlines;
    const auto open
        = byDeadline(m_context.catalog->law(), m_context.access->index().openRequests());
    for (const OpenRequest &request : open) {
        if (request.awaited)
            deadlines.append({request.card.id.text(), *request.awaited});
    }
    if (deadlines.isEmpty()) {
        //: Nothing to put in a calendar.
        say(tr("Aucune échéance n'est attendue."));
        return;
    }
    //: Title of a file dialog; the suggested name of the file.
    m_context.files->saveFile(this, tr("Enregistrer les échéances"), tr("echeances.ics"),
        [this, deadlines](const QStringList &files) {
            if (files.isEmpty() || files.first().isEmpty())
                return;
            const auto saved = writeFile(files.first(), calendarText(deadlines, now()));
            //: The file for the calendar was written. %n: number of days in it.
            say(saved ? tr("%n échéance(s) enregistrée(s). Ouvrez le fichier avec votre agenda.",
                    nullptr, static_cast<int>(deadlines.size()))
                      : shownSentence(saved.error()));
        });
}

void RegisterPage::say(const QString &text)
{
    m_state->setText(text);
    m_state->setAccessibleName(text);
    m_state->setVisible(!text.isEmpty());
}

} // namespace prealable
