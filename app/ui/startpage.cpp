#include "ui/startpage.h"

#include "ui/cardlist.h"
#include "ui/drafttitle.h"
#include "ui/optionbutton.h"
#include "ui/registertexts.h"
#include "ui/windowlanguage.h"

#include <QCollator>
#include <algorithm>

namespace prealable {

namespace {

QWidget *bullet(const QString &text)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    indent(layout, style::space(1));
    layout->setSpacing(style::space(1));
    auto *dot = new QLabel(QStringLiteral("•"));
    layout->addWidget(dot, 0, Qt::AlignTop);
    layout->addWidget(makeText(text), 1);
    return row;
}

} // namespace

StartPage::StartPage(Session *session, RegisterAccess *access, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_access(access)
    , m_register(new QVBoxLayout)
    , m_drafts(new QVBoxLayout)
{
    //: Title of the first page.
    setTitle(tr("Préparer une demande pour l'Assurance maladie"));
    m_register->setSpacing(style::space(1));
    content()->addLayout(m_register);
    m_drafts->setSpacing(style::space(1));
    content()->addLayout(m_drafts);
    buildIntroduction();
    buildWho();
    //: Button: begin. The letter after & is its key.
    setButtons(tr("&Commencer"), false);
    refresh();
}

void StartPage::complete()
{
    if (m_forms != nullptr)
        return;
    buildNeeds();
    buildOther();
}

void StartPage::buildIntroduction()
{
    auto *intro = new QVBoxLayout;
    intro->setSpacing(style::space(1));
    //: First page: what the program does.
    intro->addWidget(
        makeText(tr("Répondez à des questions simples. Vous saurez quel formulaire il faut, puis "
                    "vous l'obtiendrez rempli, prêt à imprimer et à signer.")));
    //: First page: how long it takes.
    intro->addWidget(makeText(
        tr("Durée : environ 10 minutes. Vous pouvez vous arrêter et reprendre plus tard.")));
    content()->addLayout(intro);
    auto *panel = new Panel(QStringLiteral("info"));
    //: First page: privacy, in bold.
    panel->body()->addWidget(
        makeText(tr("Rien n'est envoyé : vos réponses restent sur cet ordinateur."),
            style::Size::Body, Look::Plain, true));
    //: First page: privacy.
    panel->body()->addWidget(
        makeText(tr("À la fin, c'est vous qui envoyez ou remettez le document.")));
    content()->addWidget(panel);
    auto *needed = new QVBoxLayout;
    needed->setSpacing(6);
    //: Heading of the first page.
    needed->addWidget(makeHeading(tr("À avoir sous la main")));
    //: First page: a thing to have at hand.
    needed->addWidget(bullet(tr("la carte Vitale ou l'attestation de droits")));
    //: First page: a thing to have at hand.
    needed->addWidget(bullet(tr("la prescription ou la convocation, si vous en avez une")));
    //: First page: a thing to have at hand.
    needed->addWidget(bullet(tr("le nom et l'adresse du médecin ou de l'établissement")));
    content()->addLayout(needed);
}

void StartPage::buildWho()
{
    auto *group = new QWidget;
    //: Question of the first page.
    const QString question = tr("Qui prépare la demande ?");
    group->setAccessibleName(question);
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(1));
    layout->addWidget(makeHeading(question));
    //: Answer: the patient. Second line: how the questions are asked then.
    m_patient = new OptionButton(OptionButton::Kind::Radio, tr("Le patient ou un proche"),
        tr("Une question à la fois, avec des explications."));
    m_patient->setObjectName(QStringLiteral("user/patient"));
    //: Answer: a medical practice. Second line: how the questions are asked then.
    m_practice = new OptionButton(OptionButton::Kind::Radio, tr("Un cabinet ou un établissement"),
        tr("Toutes les questions sur la même page, au clavier."));
    m_practice->setObjectName(QStringLiteral("user/practice"));
    layout->addWidget(m_patient);
    layout->addWidget(m_practice);
    showUser();
    connect(m_practice, &QAbstractButton::toggled, this, [this](bool practice) {
        m_session->setUser(practice ? Session::User::Practice : Session::User::Patient);
    });
    connect(m_session, &Session::userChanged, this, [this] {
        showUser();
        showRegister();
    });
    content()->addWidget(group);
}

void StartPage::showUser()
{
    m_patient->setChecked(m_session->user() == Session::User::Patient);
    m_practice->setChecked(m_session->user() == Session::User::Practice);
}

void StartPage::buildNeeds()
{
    QList<std::pair<QString, QString>> needs; // title, need
    for (const QString &need : m_session->catalog().needs())
        needs.append({m_session->catalog().needTitle(need), need});
    if (needs.isEmpty())
        return;
    QCollator french(QLocale(QLocale::French, QLocale::France));
    std::sort(needs.begin(), needs.end(),
        [&](const auto &a, const auto &b) { return french.compare(a.first, b.first) < 0; });
    auto *group = new QWidget;
    //: Question of the first page, above the list of needs.
    const QString question = tr("De quoi s'agit-il ?");
    group->setAccessibleName(question);
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(1));
    layout->addWidget(makeHeading(question));
    for (const auto &[title, need] : std::as_const(needs)) {
        auto *option = new OptionButton(OptionButton::Kind::Radio, title);
        option->setObjectName(QStringLiteral("need/") + need);
        option->setChecked(needs.size() == 1);
        layout->addWidget(option);
        m_needs.insert(need, option);
    }
    content()->addWidget(group);
}

void StartPage::buildOther()
{
    auto *other = new QVBoxLayout;
    other->setSpacing(6);
    //: Heading of the first page, above the letters that follow a refusal.
    other->addWidget(makeHeading(tr("La caisse a refusé ?")));
    addForms(other, true);
    other->addSpacing(style::space(1));
    //: Heading of the first page, above the list of forms and what else leads to one.
    other->addWidget(makeHeading(tr("Vous savez déjà ce que vous cherchez ?")));
    //: Button that unfolds: the list of all forms.
    m_forms = new Fold(tr("Choisir &un formulaire dans la liste"), QString());
    m_forms->button()->setObjectName(QStringLiteral("formList"));
    connect(m_forms->button(), &QAbstractButton::toggled, this, &StartPage::fillFormList);
    other->addWidget(m_forms);
    //: Link: open a request that was saved in a file, or any PDF.
    QAbstractButton *open = makeLink(tr("&Ouvrir une demande enregistrée ou un PDF…"));
    open->setObjectName(QStringLiteral("openFile"));
    connect(open, &QAbstractButton::clicked, this, &StartPage::fileWanted);
    other->addWidget(open);
    //: Link: the page that lists all rules of the law with their sources. F2 is a key.
    QAbstractButton *rules = makeLink(tr("Voir les &règles et leurs sources (F2)"));
    rules->setObjectName(QStringLiteral("rulesLink"));
    connect(rules, &QAbstractButton::clicked, this, &StartPage::rulesWanted);
    other->addWidget(rules);
    //: Link: the page that says which forms these are, and takes newer ones.
    QAbstractButton *packs = makeLink(tr("Mettre à &jour les formulaires et le droit"));
    packs->setObjectName(QStringLiteral("packsLink"));
    connect(packs, &QAbstractButton::clicked, this, &StartPage::packsWanted);
    other->addWidget(packs);
    //: Link: which version this is, and the licences.
    QAbstractButton *about = makeLink(tr("À &propos de Préalable, versions et licences"));
    about->setObjectName(QStringLiteral("aboutLink"));
    connect(about, &QAbstractButton::clicked, this, &StartPage::aboutWanted);
    other->addWidget(about);
    content()->addLayout(other);
}

// A dozen links that few people need: not built, and not on the way of the Tab key, before.
void StartPage::fillFormList()
{
    if (m_formsListed)
        return;
    m_formsListed = true;
    addForms(m_forms->body(), false);
}

// A letter that is made from a request follows it; any other is begun like a form.
void StartPage::addForms(QVBoxLayout *layout, bool following)
{
    for (const FormId &form : m_session->catalog().forms()) {
        const EditionSummary *edition = m_session->catalog().summaryInForce(form, m_session->day());
        if (edition == nullptr || (edition->letter && !edition->madeFrom.isEmpty()) != following)
            continue;
        const QString name = edition->cerfa.isEmpty()
            ? edition->title
            //: A form in a list. %1: its title, %2: its number.
            : tr("%1 (cerfa n° %2)").arg(edition->title, edition->cerfa);
        QAbstractButton *link = makeLink(QString(name).replace(u'&', QStringLiteral("&&")));
        link->setAccessibleName(name);
        link->setObjectName(QStringLiteral("form/") + form.text());
        connect(link, &QAbstractButton::clicked, this, [this, form] { Q_EMIT formChosen(form); });
        layout->addWidget(link);
    }
}

void StartPage::addDraft(const Draft &draft)
{
    const QString name = DraftTitle::of(m_session->catalog(), m_session->day(), draft);
    const QDateTime when = draft.changed.toLocalTime();
    auto *panel = new Panel(QStringLiteral("card"));
    panel->body()->addWidget(makeText(name, style::Size::Body, Look::Plain, true));
    //: When a draft was last changed. %1: date, %2: time.
    const QString changed
        = tr("Modifié le %1 à %2")
              .arg(shownDay(when.date()), when.time().toString(QStringLiteral("HH:mm")));
    panel->body()->addWidget(makeText(changed, style::Size::Small, Look::Muted));
    auto *buttons = new QHBoxLayout;
    //: Button: go on with a draft.
    auto *resume = makeButton(tr("Continuer ce brouillon"), QStringLiteral("edit"));
    resume->setObjectName(QStringLiteral("draft/") + draft.id);
    resume->setAccessibleDescription(QStringLiteral("%1. %2").arg(name, changed));
    //: Button: delete a draft. Then, on the same button: second press deletes it for good.
    auto *remove = new TwiceButton(tr("Supprimer"), tr("Oui, supprimer pour toujours"));
    remove->setObjectName(QStringLiteral("remove/") + draft.id);
    remove->setAccessibleDescription(QStringLiteral("%1. %2").arg(name, changed));
    buttons->addWidget(resume);
    buttons->addWidget(remove);
    buttons->addStretch();
    panel->body()->addLayout(buttons);
    connect(resume, &QPushButton::clicked, this, [this, id = draft.id] { Q_EMIT draftChosen(id); });
    connect(remove, &TwiceButton::confirmed, this, [this, id = draft.id] {
        m_session->removeDraft(id);
        refresh();
        arrive();
    });
    m_drafts->addWidget(panel);
}

// A patient at home has no register: it is offered to a practice, and to who has one.
void StartPage::showRegister()
{
    clearLayout(m_register);
    const RegisterAccess::State state = m_access->state();
    const bool offered = m_session->user() == Session::User::Practice;
    if (state == RegisterAccess::State::None || (state == RegisterAccess::State::New && !offered))
        return;
    //: Heading above the deadlines of a practice.
    m_register->addWidget(makeHeading(tr("Registre du cabinet")));
    if (m_access->isOpen())
        addDeadlines();
    //: Link: the whole register. F4 is a key.
    QString text = tr("Tout le registre (F4)");
    if (state == RegisterAccess::State::New) {
        //: Link: begin the register of a practice. F4 is a key.
        text = tr("Créer un registre pour vos patients et vos demandes (F4)");
    } else if (!m_access->isOpen()) {
        //: Link: the register is locked. F4 is a key.
        text = tr("Déverrouiller le registre (F4)");
    }
    QAbstractButton *link = makeLink(text);
    link->setObjectName(QStringLiteral("registerLink"));
    connect(link, &QAbstractButton::clicked, this, &StartPage::registerWanted);
    m_register->addWidget(link);
    orderFocus();
}

void StartPage::addDeadlines()
{
    constexpr qsizetype mostLines = 5;
    const LawLibrary &law = m_session->catalog().law();
    const QList<OpenRequest> open = byDeadline(law, m_access->index().openRequests());
    QList<std::pair<RecordId, QString>> lines;
    for (const OpenRequest &request : open) {
        if (lines.size() < mostLines)
            lines.append({request.card.id,
                RegisterTexts::line(m_session->catalog(), request.card, m_session->day())});
    }
    //: Above the requests of a practice that are not closed. %n: how many there are.
    const QString count
        = tr("%n demande(s) en cours, la prochaine échéance d'abord", nullptr, int(open.size()));
    auto *label = makeText(count, style::Size::Small, Look::Muted);
    m_register->addWidget(label);
    if (lines.isEmpty())
        return;
    auto *list = new CardList(count);
    list->setObjectName(QStringLiteral("start/deadlines"));
    list->showAll();
    list->setCards(lines);
    label->setBuddy(list);
    connect(list, &CardList::chosen, this, &StartPage::cardChosen);
    m_register->addWidget(list);
}

void StartPage::refresh()
{
    showRegister();
    clearLayout(m_drafts);
    const QList<Draft> drafts = m_session->drafts().list();
    if (!drafts.isEmpty()) {
        //: Heading above drafts.
        m_drafts->addWidget(makeHeading(tr("Reprendre une demande en cours")));
        for (const Draft &draft : drafts)
            addDraft(draft);
    }
    const QStringList unreadable = m_session->drafts().unreadable();
    if (!unreadable.isEmpty()) {
        //: Some drafts cannot be read. %n: how many.
        m_drafts->addWidget(
            makeText(tr("%n brouillon(s) ne peuvent pas être lus. Ils ne sont pas effacés.",
                         nullptr, static_cast<int>(unreadable.size())),
                style::Size::Small, Look::Warning));
    }
    orderFocus();
}

void StartPage::showProblem(const QString &text, const QString &target)
{
    QList<ErrorSummary::Problem> problems;
    if (!text.isEmpty())
        problems.append({text, target});
    setProblems(problems, true);
}

void StartPage::proceed()
{
    complete();
    QString chosen;
    for (auto it = m_needs.begin(); it != m_needs.end(); ++it) {
        if (it.value()->isChecked())
            chosen = it.key();
    }
    if (chosen.isEmpty() && !m_needs.isEmpty()) {
        //: Problem on the first page: no need is chosen.
        showProblem(tr("Choisissez de quoi il s'agit."),
            m_needs.first()->parentWidget()->findChild<OptionButton *>()->objectName());
        return;
    }
    showProblem({});
    Q_EMIT started(chosen);
}

} // namespace prealable
