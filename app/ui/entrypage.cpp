#include "ui/entrypage.h"

#include "core/frenchdate.h"
#include "rules/madefrom.h"
#include "store/registerretention.h"
#include "ui/clock.h"
#include "ui/optionbutton.h"
#include "ui/registertexts.h"
#include "ui/sentencetext.h"

#include <QLineEdit>

namespace prealable {

namespace {

QString dayName()
{
    return QStringLiteral("entry/day");
}

QString stepName(const QString &step)
{
    return QStringLiteral("entry/step/") + step;
}

} // namespace

EntryPage::EntryPage(const RegisterContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    setButtons(QString(), true);
}

bool EntryPage::setRecord(const RecordId &id)
{
    const auto loaded = m_context.access->store().load(id);
    if (!loaded) {
        m_error = loaded.error();
        return false;
    }
    const auto entry = readRequestEntry(loaded->content);
    if (!entry) {
        m_error = entry.error();
        return false;
    }
    m_record = *loaded;
    m_entry = *entry;
    showRecord();
    return true;
}

void EntryPage::showRecord()
{
    clearLayout(content());
    setProblems({}, false);
    const Card &card = m_record.card;
    setCaption(RegisterTexts::form(*m_context.shown, card.form), {});
    //: In place of a name that was not given.
    setTitle(card.name.isEmpty() ? tr("Sans nom") : card.name);
    m_done = makeText(QString(), style::Size::Body, Look::Done, true);
    m_done->setObjectName(QStringLiteral("entry/done"));
    m_done->hide();
    content()->addWidget(m_done);
    showState();
    showActs();
    showStep();
    showStory();
    showProofs();
    showRemoval();
}

void EntryPage::showState()
{
    const LawLibrary &law = m_context.catalog->law();
    const RequestDays days = daysOf(m_entry);
    const auto next = awaited(law, days);
    const bool urgent
        = next && next->kind == AwaitedKind::Appeal && RegisterTexts::isSoon(next, m_context.day);
    auto *panel = new Panel(urgent ? QStringLiteral("warning") : QStringLiteral("info"));
    QString state = RegisterTexts::state(days);
    state[0] = state.at(0).toUpper();
    auto *line = makeText(state, style::Size::Body, Look::Plain, true);
    line->setObjectName(QStringLiteral("entry/state"));
    panel->body()->addWidget(line);
    QString waiting = RegisterTexts::awaited(next, m_context.day);
    if (!waiting.isEmpty()) {
        waiting[0] = waiting.at(0).toUpper();
        auto *text = makeText(waiting + u'.');
        text->setObjectName(QStringLiteral("entry/awaited"));
        panel->body()->addWidget(text);
    }
    if (next && next->kind == AwaitedKind::Silence)
        panel->body()->addWidget(
            makeText(m_context.shown->text(QStringLiteral("deadline.estimate")), style::Size::Small,
                Look::Muted));
    content()->addWidget(panel);
}

void EntryPage::showActs()
{
    auto *box = addBox();
    const RequestState state = daysOf(m_entry).state;
    const bool sent = state > RequestState::ToSend;
    if (!m_entry.request.isEmpty()) {
        auto *open = sent
            //: Button: read the answers of a request that was sent. Below: what happens.
            ? addAct(box, QStringLiteral("entry/open"), tr("Re&lire la demande"),
                tr("Ce qui a été envoyé reste inscrit tel quel."))
            //: Button: go on with a request that was not sent. Below: what happens.
            : addAct(box, QStringLiteral("entry/open"), tr("Repre&ndre la demande"),
                tr("Ce que vous changez est inscrit ici à la dernière étape."));
        connect(open, &QPushButton::clicked, this, &EntryPage::openWanted);
        //: Button: a new request with the same answers. Below: what is taken over.
        auto *renew = addAct(box, QStringLiteral("entry/renew"), tr("Re&faire cette demande"),
            tr("Une nouvelle demande : ce qui ne change pas est déjà rempli."));
        connect(renew, &QPushButton::clicked, this, &EntryPage::renewalWanted);
    }
    for (const EditionSummary &summary : m_context.shown->summaries()) {
        const bool inForce
            = m_context.shown->summaryInForce(summary.form, m_context.day) == &summary;
        // A letter answers a refusal.
        if (!inForce || summary.form == m_record.card.form
            || (summary.letter && state != RequestState::Refused)
            || !summary.madeFrom.contains(m_record.card.form))
            continue;
        QAbstractButton *link
            = makeLink(QString(summary.madeFromText).replace(u'&', QStringLiteral("&&")));
        link->setAccessibleName(summary.madeFromText);
        link->setObjectName(QStringLiteral("entry/following/") + summary.form.text());
        connect(link, &QAbstractButton::clicked, this,
            [this, form = summary.form] { Q_EMIT followingWanted(form); });
        box->addWidget(link);
    }
    const RegisterIndex &index = m_context.access->index();
    for (const RecordId &id : {m_entry.patient, m_entry.prescriber}) {
        const Card *card = index.card(id);
        if (card == nullptr)
            continue;
        //: Link to a record. %1: what it is (patient, prescriber), %2: the name.
        const QString name = tr("%1 : %2").arg(RegisterTexts::kind(card->kind), card->name);
        QAbstractButton *link = makeLink(QString(name).replace(u'&', QStringLiteral("&&")));
        link->setAccessibleName(name);
        link->setObjectName(QStringLiteral("entry/person/") + id.text());
        connect(link, &QAbstractButton::clicked, this, [this, id] { Q_EMIT personWanted(id); });
        box->addWidget(link);
    }
}

QLineEdit *EntryPage::addLine(
    QVBoxLayout *layout, const QString &name, const QString &label, const QString &text)
{
    auto *shown = makeText(label, style::Size::Body, Look::Plain, true);
    auto *edit = new QLineEdit(text);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    shown->setBuddy(edit);
    layout->addWidget(shown);
    layout->addWidget(edit);
    return edit;
}

// Which kind of refusal: under the answer that it belongs to.
void EntryPage::addRefusals(QVBoxLayout *layout)
{
    m_refusalBox = new QWidget;
    //: Name of a choice, when the caisse refused.
    m_refusalBox->setAccessibleName(tr("Motif du refus"));
    auto *refusals = new QVBoxLayout(m_refusalBox);
    indent(refusals, style::space(3));
    refusals->setSpacing(style::space(1));
    const std::pair<QString, QString> kinds[] = {
        //: Which kind of refusal.
        {QStringLiteral("medical"), tr("Motif médical")},
        //: Which kind of refusal.
        {QStringLiteral("administrative"), tr("Motif administratif")},
        //: Which kind of refusal.
        {QStringLiteral("both"), tr("Les deux")},
        //: Which kind of refusal.
        {QString(), tr("Je ne sais pas encore")},
    };
    for (const auto &[key, text] : kinds) {
        auto *option = new OptionButton(OptionButton::Kind::Radio, text);
        option->setObjectName(QStringLiteral("entry/refusal/") + key);
        option->setChecked(key.isEmpty());
        refusals->addWidget(option);
        m_refusals.insert(key, option);
    }
    m_refusalBox->hide();
    layout->addWidget(m_refusalBox);
}

void EntryPage::addStates(QVBoxLayout *layout)
{
    const auto add = [&](const QString &key, const QString &text) {
        auto *option = new OptionButton(OptionButton::Kind::Radio, text);
        option->setObjectName(stepName(key));
        connect(option, &QAbstractButton::toggled, this, &EntryPage::stateChosen);
        layout->addWidget(option);
        m_states.insert(key, option);
    };
    const RequestState now = daysOf(m_entry).state;
    for (const RequestState next : nextStates(now)) {
        add(stateName(next), RegisterTexts::step(next));
        if (next == RequestState::Refused)
            addRefusals(layout);
    }
    if (now == RequestState::Sent || now == RequestState::Received) {
        //: A step of a request.
        add(QStringLiteral("completed"), tr("Pièces manquantes reçues par la caisse"));
    }
    //: A step of a request: something to remember, the state stays.
    add(QStringLiteral("note"), tr("Une note seulement"));
}

void EntryPage::showStep()
{
    m_states.clear();
    m_refusals.clear();
    m_refusalBox = nullptr;
    auto *box = addBox(style::space(1));
    //: Heading and name of a choice: what happened to a request.
    const QString question = tr("Que s'est-il passé ?");
    box->addWidget(makeHeading(question));
    auto *group = new QWidget;
    group->setAccessibleName(question);
    auto *options = new QVBoxLayout(group);
    options->setContentsMargins(0, 0, 0, 0);
    options->setSpacing(style::space(1));
    addStates(options);
    box->addWidget(group);
    //: Label: when something happened to a request.
    m_day = addLine(box, dayName(), tr("Quel jour ?"), shownDate(m_context.day));
    m_day->setMaximumWidth(QFontMetrics(m_day->font()).averageCharWidth() * 20 + 24);
    //: Label: a note on what happened.
    m_note = addLine(box, QStringLiteral("entry/note"), tr("Note (facultatif)"), QString());
    for (QLineEdit *line : {m_day, m_note})
        connect(line, &QLineEdit::returnPressed, this, &EntryPage::addEvent);
    //: Under a field: what may be written there.
    m_note->setAccessibleDescription(tr("Par exemple le numéro du recommandé."));
    box->addWidget(makeText(m_note->accessibleDescription(), style::Size::Small, Look::Muted));
    //: Button: write down what happened to a request. The letter after & is its key.
    auto *add = makePrimary(tr("&Inscrire"));
    add->setObjectName(QStringLiteral("entry/add"));
    connect(add, &QPushButton::clicked, this, &EntryPage::addEvent);
    box->addWidget(add, 0, Qt::AlignLeft);
}

std::optional<RequestState> EntryPage::chosenState() const
{
    for (auto state = m_states.begin(); state != m_states.end(); ++state) {
        if (state.value()->isChecked())
            return stateNamed(state.key());
    }
    return std::nullopt;
}

void EntryPage::stateChosen()
{
    if (m_refusalBox != nullptr)
        m_refusalBox->setVisible(chosenState() == RequestState::Refused);
}

void EntryPage::proceed()
{
    addEvent();
}

void EntryPage::addEvent()
{
    const bool any = std::any_of(m_states.begin(), m_states.end(),
        [](const OptionButton *option) { return option->isChecked(); });
    if (!any) {
        //: Problem: no step is chosen.
        fail({ErrorCode::Usage, {}, tr("Choisissez ce qui s'est passé.")},
            m_states.first()->parentWidget()->findChild<OptionButton *>()->objectName());
        return;
    }
    const Parsed<QDate> day = parseFrenchDate(m_day->text());
    if (!day) {
        //: Problem with a date.
        fail({ErrorCode::Usage, {},
                 tr("Écrivez la date avec le jour, le mois et l'année, par exemple 05/03/2026.")},
            dayName());
        return;
    }
    if (*day > m_context.day) {
        //: Problem with a date.
        fail({ErrorCode::Usage, {}, tr("Ce jour n'est pas encore venu.")}, dayName());
        return;
    }
    FollowUpEvent event;
    event.id = randomId();
    event.state = chosenState();
    event.completed = m_states.contains(QStringLiteral("completed"))
        && m_states.value(QStringLiteral("completed"))->isChecked();
    event.day = *day;
    event.note = m_note->text().simplified();
    event.who = m_context.access->by().who;
    event.written = now();
    if (event.state == RequestState::Refused) {
        for (auto kind = m_refusals.begin(); kind != m_refusals.end(); ++kind) {
            if (kind.value()->isChecked())
                event.refusal = kind.key();
        }
    }
    const bool noteOnly = !event.state && !event.completed;
    if (noteOnly && event.note.isEmpty()) {
        //: Problem: a note without text.
        fail({ErrorCode::Usage, {}, tr("Écrivez la note.")}, QStringLiteral("entry/note"));
        return;
    }
    const auto next = withEvent(m_entry, event);
    if (!next) {
        fail(next.error(), dayName());
        return;
    }
    if (save(*next)) {
        //: A step of a request was written down.
        say(tr("Inscrit."));
    }
}

void EntryPage::takeBack()
{
    if (save(withoutLastEvent(m_entry))) {
        //: The last step of a request was taken back.
        say(tr("La dernière étape est retirée."));
    }
}

void EntryPage::showStory()
{
    auto *box = addBox();
    //: Heading: what happened to a request, day by day.
    box->addWidget(makeHeading(tr("Suivi")));
    for (const FollowUpEvent &event : std::as_const(m_entry.events))
        box->addWidget(makeText(RegisterTexts::event(event)));
    if (m_entry.events.size() > 1) {
        //: Button: the last step was a mistake. Then, on the same button: second press does it.
        auto *back = new TwiceButton(
            tr("Retirer la &dernière étape"), tr("Oui, retirer la &dernière étape"));
        back->setObjectName(QStringLiteral("entry/takeBack"));
        back->setAccessibleDescription(RegisterTexts::event(m_entry.events.last()));
        connect(back, &TwiceButton::confirmed, this, &EntryPage::takeBack);
        box->addWidget(back, 0, Qt::AlignLeft);
    }
}

void EntryPage::showRemoval()
{
    auto *box = addBox();
    //: Button: remove a request from the register. Then, on the same button: second press does it.
    auto *remove
        = new TwiceButton(tr("&Supprimer du registre"), tr("Oui, &supprimer pour toujours"));
    remove->setObjectName(QStringLiteral("entry/remove"));
    //: What the button does.
    remove->setAccessibleDescription(tr("La demande, son suivi et ses preuves sont effacés."));
    connect(remove, &TwiceButton::confirmed, this, &EntryPage::removeAll);
    box->addWidget(remove, 0, Qt::AlignLeft);
}

void EntryPage::removeAll()
{
    RegisterAccess &access = *m_context.access;
    const auto done = removeRecord(access.store(), access.index(), m_record.card.id, access.by());
    if (!done) {
        fail(done.error(), QStringLiteral("entry/remove"));
        return;
    }
    access.catchUp();
    Q_EMIT removed();
}

void EntryPage::fail(const Error &error, const QString &target)
{
    m_done->hide();
    setProblems({{shownSentence(error), target}}, true);
}

void EntryPage::say(const QString &text)
{
    m_done->setText(text);
    m_done->setAccessibleName(text);
    m_done->show();
    m_done->setFocusPolicy(Qt::ClickFocus);
    makeVisible(m_done);
    m_done->setFocus(Qt::OtherFocusReason);
}

} // namespace prealable
