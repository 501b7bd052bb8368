#include "ui/recordpage.h"

#include "store/recordform.h"
#include "store/registerfiling.h"
#include "ui/fieldeditor.h"
#include "ui/flowlayout.h"
#include "ui/registertexts.h"
#include "ui/sentencetext.h"

namespace prealable {

namespace {

constexpr double columns = 1.4; // of the usual width of a page
const QString answerPath = QStringLiteral("answers/");

} // namespace

RecordPage::RecordPage(const RegisterContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_session(new Session(*context.catalog, QString(), context.day, this, context.shown))
    , m_questions(new QuestionForm(m_session, this))
{
    setColumns(columns);
    connect(m_session, &Session::assessed, this, [this] {
        if (m_checked)
            checkAnswers(false);
    });
}

RecordPage::~RecordPage() = default;

void RecordPage::create(RecordKind kind)
{
    m_record = {newCard(kind), {}};
    m_person = {};
    m_away.reset();
    //: Title of a page: somebody new in the register.
    setTitle(tr("Nouvelle fiche"));
    //: Button: write the record into the register. The letter after & is its key.
    setButtons(tr("&Enregistrer"), true);
    show({});
}

bool RecordPage::read(const RecordId &id, Record &record, Person &person)
{
    const auto loaded = m_context.access->store().load(id);
    const auto content = loaded ? readPerson(loaded->content) : Result<Person>(loaded.error());
    if (!content) {
        m_error = content.error();
        return false;
    }
    record = *loaded;
    person = *content;
    return true;
}

bool RecordPage::correct(const RecordId &id)
{
    if (!read(id, m_record, m_person))
        return false;
    m_away.reset();
    //: Title of a page: what the register knows about somebody is changed.
    setTitle(tr("Corriger la fiche"));
    //: Button: write the record into the register. The letter after & is its key.
    setButtons(tr("&Enregistrer"), true);
    show(m_person);
    return true;
}

bool RecordPage::join(const RecordId &kept, const RecordId &away)
{
    Record other;
    Person person;
    if (!read(kept, m_record, m_person) || !read(away, other, person))
        return false;
    m_away = other.card;
    const JoinedPerson joined = joinedPerson(m_person, person);
    m_person.note = joined.person.note;
    //: Title of a page: two records of one patient.
    setTitle(tr("Réunir deux fiches"));
    //: Button: make one record of two. The letter after & is its key.
    setButtons(tr("Réun&ir les deux fiches"), true);
    show(joined.person);
    showDifferences(joined.differences);
    return true;
}

// The form is made anew: the page may be about another kind.
void RecordPage::show(const Person &person)
{
    const RecordKind kind = m_record.card.kind;
    m_checked = false;
    m_double = {};
    m_isLeaving = false;
    m_questions->clear();
    m_questions->setParent(this); // out of what is cleared
    clearLayout(content());
    m_differences = nullptr;
    setProblems({}, false);
    setCaption(m_record.card.name.isEmpty()
            ? RegisterTexts::kind(kind)
            : QStringLiteral("%1 · %2").arg(RegisterTexts::kind(kind), m_record.card.name));
    if (m_away) {
        const auto requests = m_context.access->index().requestsOf(m_away->id).size();
        auto *panel = new Panel(QStringLiteral("warning"));
        //: What happens when two records of a patient become one. %1: the name on the other record,
        //: %2: how many requests the other one has.
        auto *told = makeText(tr("La fiche « %1 » sera supprimée. Ses demandes (%2) passent à "
                                 "celle-ci. Vérifiez qu'il s'agit bien de la même personne.")
                                  .arg(m_away->name)
                                  .arg(requests));
        told->setObjectName(QStringLiteral("record/joined"));
        panel->body()->addWidget(told);
        content()->addWidget(panel);
        m_differences = new QWidget;
        content()->addWidget(m_differences);
        m_differences->hide();
    }
    content()->addWidget(m_questions);
    auto form = std::make_unique<FormEdition>(recordForm(*m_context.shown, kind));
    m_before = recordAnswers(*form, person);
    m_session->answer(*form, m_before);
    m_form = std::move(form);
    const Section &section = m_form->sections.first();
    QList<FieldId> fields;
    for (const Question &question : section.questions)
        fields.append(question.field);
    m_questions->setBlocks({{section.id, fields, nullptr}}, QuestionForm::Density::Dense);
    orderFocus();
}

// Each with the way to take it over.
void RecordPage::showDifferences(const QList<Difference> &differences)
{
    auto *rows = new QVBoxLayout(m_differences);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(style::space(1));
    //: Heading: two records of a patient do not say the same.
    rows->addWidget(makeHeading(tr("L'autre fiche dit autrement")));
    bool any = false;
    for (const Difference &difference : differences) {
        const FieldDefinition *field = m_form->field(difference.field);
        if (field == nullptr)
            continue;
        any = true;
        const QString name = difference.field.text();
        const QString label = m_form->text(QStringLiteral("field.%1.label").arg(name));
        const QString answer
            = RegisterTexts::answer(*m_context.shown, difference.field, difference.away);
        auto *row = new QWidget;
        auto *layout = new FlowLayout(row, style::space(1), 4);
        //: What the other record says. %1: the question, %2: its answer.
        layout->addWidget(makeText(tr("%1 : %2").arg(label, answer)));
        //: Button: this answer instead of the one below.
        auto *take = makeButton(tr("Reprendre"));
        take->setObjectName(QStringLiteral("record/take/") + name);
        take->setAccessibleDescription(tr("%1 : %2").arg(label, answer));
        layout->addWidget(take);
        const Value value = valueFrom(*field, difference.away);
        connect(take, &QPushButton::clicked, this, [this, row, id = difference.field, value] {
            FieldEditor *editor = m_questions->editor(id);
            editor->takeFocus(); // before the button under the keyboard goes
            row->hide();
            m_session->setAnswer(id, value);
            follow(id.text());
            m_questions->reload();
        });
        rows->addWidget(row);
    }
    m_differences->setVisible(any);
    orderFocus();
}

// What the record brought along wrong (an import keeps what it found) stops no other correction.
bool RecordPage::isOldProblem(const FieldId &field) const
{
    const Value before = m_before.value(field);
    return before.isAnswered() && m_session->typed(field).isEmpty()
        && m_session->request().answers.value(field) == before;
}

void RecordPage::checkAnswers(bool takeFocus)
{
    const auto place = takeFocus ? std::nullopt : focusPlace();
    QList<ErrorSummary::Problem> problems = m_questions->check();
    problems.removeIf([this](const ErrorSummary::Problem &problem) {
        return isOldProblem(FieldId(problem.target));
    });
    setProblems(problems, takeFocus);
    keepFocusAt(place);
}

void RecordPage::proceed()
{
    m_isLeaving = false;
    m_checked = true;
    checkAnswers(true);
    if (hasProblems())
        return;
    // Whether somebody is there twice, and whose requests go along, only the whole register knows.
    m_context.access->whenComplete(this, [this, form = m_form.get()] {
        if (form == m_form.get())
            save(answeredPerson(*m_form, m_session->assessment(), m_person));
    });
}

bool RecordPage::isChanged() const
{
    for (const Question &question : m_form->sections.first().questions) {
        const bool isSame = m_session->typed(question.field).isEmpty()
            && m_session->request().answers.value(question.field) == m_before.value(question.field);
        if (!isSame)
            return true;
    }
    return false;
}

// Nothing that was typed is lost by one key.
void RecordPage::retreat()
{
    if (isChanged() && !std::exchange(m_isLeaving, true)) {
        //: Problem: somebody goes back from a record that was changed.
        setProblems({{tr("Vos changements ne sont pas enregistrés. Enregistrez-les, ou revenez "
                         "encore une fois en arrière pour les perdre."),
                        m_form->sections.first().questions.first().field.text()}},
            true);
        return;
    }
    Q_EMIT cancelled(m_record.card.revision > 0 ? m_record.card.id : RecordId());
}

// Said once: two people may go by one name.
bool RecordPage::refuseDouble(const Record &made)
{
    const Card *same = sameCard(m_context.access->index(), made.card);
    const bool isOther = same != nullptr && same->id != made.card.id
        && (!m_away || same->id != m_away->id) && same->id != m_double;
    if (!isOther)
        return false;
    m_double = same->id;
    //: Problem: a record for the same person is there. %1: the name on it.
    setProblems(
        {{tr("Le registre a déjà une fiche « %1 » qui dit la même chose. Si ce n'est pas la "
             "même personne, enregistrez encore une fois.")
                .arg(same->name),
            m_form->sections.first().questions.first().field.text()}},
        true);
    return true;
}

void RecordPage::save(const Person &person)
{
    const Record made = personRecord(m_record.card, person, m_context.day);
    if (refuseDouble(made))
        return;
    if (m_away) {
        saveJoined(made);
    } else if (m_record.card.revision > 0) {
        saveCorrection(made);
    } else if (const auto saved = m_context.access->save({made}); !saved) {
        fail(saved.error());
    } else {
        //: A record was written into the register.
        Q_EMIT this->saved(made.card.id, tr("Fiche inscrite au registre."));
    }
}

void RecordPage::saveCorrection(const Record &made)
{
    RegisterAccess &access = *m_context.access;
    const auto outcome = saveMerged(access.store(), m_record, made, access.by());
    access.catchUp();
    if (!outcome)
        fail(outcome.error());
    else if (outcome->revision == 0)
        showConflicts(*outcome->merged);
    else {
        //: A record was changed.
        Q_EMIT saved(made.card.id, tr("Fiche corrigée."));
    }
}

void RecordPage::saveJoined(const Record &made)
{
    RegisterAccess &access = *m_context.access;
    const auto done = joinPatients(access.store(), access.index(), made, *m_away, access.by());
    access.catchUp();
    if (!done) {
        fail(done.error());
        return;
    }
    //: Two records of a patient became one.
    Q_EMIT saved(made.card.id, tr("Les deux fiches sont réunies."));
}

// Somebody else answered the same question meanwhile: theirs is saved, this one waits here.
void RecordPage::showConflicts(const MergedRecord &merged)
{
    const Answers mine = m_session->request().answers;
    const RecordId id = m_record.card.id;
    const auto theirs = readPerson(merged.record.content);
    if (!theirs) {
        fail(theirs.error());
        return;
    }
    if (!read(id, m_record, m_person)) {
        fail(m_error);
        return;
    }
    show(*theirs);
    QList<ErrorSummary::Problem> problems;
    for (const FieldConflict &conflict : merged.conflicts) {
        const FieldId field(QString(conflict.field).remove(answerPath));
        m_session->setAnswer(field, mine.value(field));
        problems.append({tr("Un autre poste vient d'écrire « %1 » ici. Gardez votre réponse ou "
                            "changez-la, puis enregistrez de nouveau.")
                             .arg(RegisterTexts::answer(*m_context.shown, field, conflict.theirs)),
            field.text()});
    }
    m_questions->reload();
    setProblems(problems, true);
}

void RecordPage::fail(const Error &error)
{
    setProblems(
        {{shownSentence(error), m_form->sections.first().questions.first().field.text()}}, true);
}

} // namespace prealable
