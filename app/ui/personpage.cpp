#include "ui/personpage.h"

#include "store/jsonfile.h"
#include "store/registerfiling.h"
#include "store/registerretention.h"
#include "ui/cardlist.h"
#include "ui/registertexts.h"
#include "ui/sentencetext.h"

#include <QGridLayout>

namespace prealable {

PersonPage::PersonPage(const RegisterContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    setButtons(QString(), true);
}

bool PersonPage::setRecord(const RecordId &id)
{
    const auto loaded = m_context.access->store().load(id);
    if (!loaded) {
        m_error = loaded.error();
        return false;
    }
    const auto person = readPerson(loaded->content);
    if (!person) {
        m_error = person.error();
        return false;
    }
    m_record = *loaded;
    m_person = *person;
    showRecord();
    return true;
}

void PersonPage::showRecord()
{
    clearLayout(content());
    setProblems({}, false);
    setCaption(RegisterTexts::kind(m_record.card.kind));
    //: In place of a name that was not given.
    setTitle(m_record.card.name.isEmpty() ? tr("Sans nom") : m_record.card.name);
    m_done = makeText(QString(), style::Size::Body, Look::Done, true);
    m_done->setObjectName(QStringLiteral("person/done"));
    m_done->setFocusPolicy(Qt::ClickFocus);
    m_done->hide();
    content()->addWidget(m_done);
    showForms();
    showRequests();
    showAnswers();
    showDuties();
}

// In the order of the roles, each once.
QList<FieldId> PersonPage::knownFields() const
{
    QList<FieldId> fields;
    for (const RegisterRole &role : m_context.catalog->registerRoles()) {
        for (const auto &[inRequest, kept] : role.fields) {
            if (!fields.contains(kept))
                fields.append(kept);
        }
    }
    return fields;
}

void PersonPage::showAnswers()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::space(2));
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const Catalog &catalog = *m_context.shown;
    int row = 0;
    for (const FieldId &id : knownFields()) {
        const QJsonValue answer = m_person.answers.value(id.text());
        const QString text = RegisterTexts::answer(catalog, id, answer);
        if (text.isEmpty())
            continue;
        const QString label = catalog.text(QStringLiteral("field.%1.label").arg(id.text()));
        grid->addWidget(makeText(label, style::Size::Small, Look::Muted), row, 0, Qt::AlignTop);
        auto *shown = makeText(text);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(shown, row++, 1);
    }
    auto *box = addBox(style::space(1));
    //: Heading: what the register knows about somebody.
    box->addWidget(makeHeading(tr("Ce qui est connu")));
    //: Under the heading: how it changes by itself.
    box->addWidget(makeText(tr("Une adresse, un téléphone ou une caisse qui changent dans une "
                               "demande sont repris ici quand elle est inscrite au registre. Un "
                               "autre nom, numéro ou jour de naissance fait une autre fiche."),
        style::Size::Small, Look::Muted));
    box->addLayout(grid);
    //: Button: change by hand what the register knows about somebody.
    auto *correct = makeButton(tr("&Corriger la fiche…"), QStringLiteral("edit"));
    correct->setObjectName(QStringLiteral("person/correct"));
    connect(correct, &QPushButton::clicked, this, &PersonPage::correctionWanted);
    box->addWidget(correct, 0, Qt::AlignLeft);
}

void PersonPage::showRequests()
{
    if (m_record.card.kind != RecordKind::Patient)
        return;
    QList<std::pair<RecordId, QString>> lines;
    for (const Card &card : m_context.access->index().requestsOf(m_record.card.id)) {
        const QString line = RegisterTexts::line(*m_context.shown, card, m_context.day);
        lines.append({card.id, line.section(u'\n', 1)}); // the name stands above
    }
    auto *box = addBox(style::space(1));
    //: Heading: the requests of a patient.
    const QString heading = tr("Ses demandes");
    auto *label = makeHeading(heading);
    box->addWidget(label);
    if (lines.isEmpty()) {
        //: A patient without request.
        box->addWidget(makeText(tr("Aucune dans le registre.")));
    } else {
        auto *list = new CardList(heading);
        list->setObjectName(QStringLiteral("person/requests"));
        list->showAll();
        list->setCards(lines);
        label->setBuddy(list);
        connect(list, &CardList::chosen, this, &PersonPage::cardChosen);
        box->addWidget(list);
    }
}

// The forms that ask about somebody in this role.
void PersonPage::showForms()
{
    //: Button that unfolds: the forms that can be begun for this person.
    auto *fold = new Fold(tr("&Nouvelle demande avec cette fiche"), QString());
    fold->button()->setObjectName(QStringLiteral("person/forms"));
    const Catalog &catalog = *m_context.shown;
    for (const FormId &form : catalog.forms()) {
        const EditionSummary *edition = catalog.summaryInForce(form, m_context.day);
        if (edition == nullptr || (edition->letter && !edition->madeFrom.isEmpty()))
            continue;
        const QString name = edition->cerfa.isEmpty()
            ? edition->title
            //: A form in a list. %1: its title, %2: its number.
            : tr("%1 (cerfa n° %2)").arg(edition->title, edition->cerfa);
        QAbstractButton *link = makeLink(QString(name).replace(u'&', QStringLiteral("&&")));
        link->setAccessibleName(name);
        link->setObjectName(QStringLiteral("person/form/") + form.text());
        connect(
            link, &QAbstractButton::clicked, this, [this, form] { Q_EMIT requestWanted(form); });
        fold->body()->addWidget(link);
    }
    content()->addWidget(fold);
}

void PersonPage::showDuties()
{
    auto *box = addBox(style::space(1));
    if (m_record.card.kind == RecordKind::Patient) {
        auto *join = addAct(box, QStringLiteral("person/join"),
            //: Button: two records of one patient become one.
            tr("Réunir avec une &autre fiche…"),
            //: What the button does.
            tr("Quand un patient a deux fiches : ses demandes passent à celle-ci."));
        connect(join, &QPushButton::clicked, this, &PersonPage::joiningWanted);
        auto *save = addAct(box, QStringLiteral("person/export"),
            //: Button: everything about a patient, for the patient (RGPD, articles 15 and 20).
            tr("Re&mettre au patient tout ce qui le concerne…"),
            //: What the button does.
            tr("Un fichier lisible avec sa fiche, ses demandes, leurs preuves et qui les a "
               "consultées (droit d'accès, RGPD article 15)."),
            QStringLiteral("save"));
        connect(save, &QPushButton::clicked, this, &PersonPage::saveExport);
    }
    //: Button: remove somebody from the register. Then, on the same button: second press does it.
    auto *remove
        = new TwiceButton(tr("&Supprimer du registre"), tr("Oui, &supprimer pour toujours"));
    remove->setObjectName(QStringLiteral("person/remove"));
    //: What the button does.
    remove->setAccessibleDescription(
        tr("La fiche est effacée. Ses demandes doivent l'être avant."));
    connect(remove, &TwiceButton::confirmed, this, &PersonPage::removeIt);
    box->addWidget(remove, 0, Qt::AlignLeft);
}

void PersonPage::saveExport()
{
    //: Title of a file dialog; the suggested name of the file.
    m_context.files->saveFile(this, tr("Enregistrer les données du patient"), tr("donnees.json"),
        [this](const QStringList &files) {
            if (files.isEmpty() || files.first().isEmpty())
                return;
            RegisterAccess &access = *m_context.access;
            if (!access.isOpen())
                return; // locked while the dialog was open
            const auto text
                = personExport(access.store(), access.index(), m_record.card.id, access.by());
            const Result<void> saved
                = text ? writePrivateFile(files.first(), *text) : Result<void>(text.error());
            if (!saved) {
                setProblems(
                    {{shownSentence(saved.error()), QStringLiteral("person/export")}}, true);
                return;
            }
            //: The data of a patient were written to a file.
            say(tr("Données enregistrées. Ce fichier n'est pas chiffré : remettez-le en main "
                   "propre, puis effacez-le."));
        });
}

void PersonPage::removeIt()
{
    RegisterAccess &access = *m_context.access;
    const auto done = removeRecord(access.store(), access.index(), m_record.card.id, access.by());
    if (!done) {
        setProblems({{shownSentence(done.error()), QStringLiteral("person/remove")}}, true);
        return;
    }
    access.catchUp();
    Q_EMIT removed();
}

void PersonPage::say(const QString &text)
{
    m_done->setText(text);
    m_done->setAccessibleName(text);
    m_done->show();
    makeVisible(m_done);
    m_done->setFocus(Qt::OtherFocusReason);
}

} // namespace prealable
