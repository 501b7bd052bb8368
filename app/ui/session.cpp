#include "ui/session.h"

#include "store/requestwriter.h"
#include "ui/windowlanguage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace prealable {

namespace {

constexpr int saveDelay = 250; // ms

// Who prepares the request is a question of some editions: then it is not asked twice.
FieldId preparedBy()
{
    return FieldId(QStringLiteral("request.preparedBy"));
}

} // namespace

Session::Session(const Catalog &paper, const QString &draftsFolder, QDate day, QObject *parent,
    const Catalog *shown)
    : QObject(parent)
    , m_paper(paper)
    , m_catalog(shown != nullptr ? *shown : paper)
    , m_store(paper, draftsFolder, day)
    , m_day(day)
    , m_keepsDrafts(!draftsFolder.isEmpty())
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveDelay);
    connect(&m_saveSoon, &QTimer::timeout, this, &Session::saveNow);
}

const FormEdition &Session::paperEdition() const
{
    return *m_paper.edition(m_edition->form, m_edition->edition);
}

Assessment Session::paperAssessment() const
{
    return assess(paperEdition(), m_paper.law(), m_draft.request, m_day);
}

void Session::setUser(User user)
{
    if (m_user == user)
        return;
    m_user = user;
    if (hasForm())
        placeChanged(); // the draft goes on in the same view
    Q_EMIT userChanged();
}

bool Session::start(const FormId &form, const QMap<FieldId, Value> &known)
{
    const FormEdition *edition = m_catalog.inForce(form, m_day);
    if (edition == nullptr)
        return false;
    Draft draft;
    draft.id = DraftStore::newId();
    draft.request.form = edition->form;
    draft.request.edition = edition->edition;
    for (auto it = known.begin(); it != known.end(); ++it) {
        if (edition->question(it.key()) != nullptr)
            draft.request.answers.set(it.key(), it.value());
    }
    const FieldDefinition *who = edition->field(preparedBy());
    if (who != nullptr && who->options.contains(userKey()))
        draft.request.answers.set(who->id, Value::text(userKey()));
    begin(std::move(draft), edition);
    return true;
}

bool Session::open(const Request &request)
{
    const FormEdition *edition = m_catalog.edition(request.form, request.edition);
    if (edition == nullptr)
        return false;
    Draft draft;
    draft.id = DraftStore::newId();
    draft.request = request;
    begin(std::move(draft), edition);
    return true;
}

bool Session::resume(const Draft &draft)
{
    const FormEdition *edition = m_catalog.edition(draft.request.form, draft.request.edition);
    if (edition == nullptr)
        return false;
    begin(draft, edition);
    return true;
}

void Session::answer(const FormEdition &form, const Answers &known)
{
    Draft draft;
    draft.request.form = form.form;
    draft.request.edition = form.edition;
    draft.request.answers = known;
    begin(std::move(draft), &form);
}

void Session::begin(Draft draft, const FormEdition *edition)
{
    saveNow();
    m_edition = edition;
    m_draft = std::move(draft);
    takePlace();
    assessAgain();
    Q_EMIT formChanged();
}

void Session::takePlace()
{
    const QJsonObject &place = m_draft.place;
    m_place = place.value(u"step").toString();
    const QJsonObject record = place.value(u"record").toObject();
    m_inRegister = false;
    m_taken = {
        RecordId(record.value(u"id").toString()), record.value(u"answers").toString().toLatin1()};
    m_visited.clear();
    const QJsonArray visited = place.value(u"visited").toArray();
    for (const QJsonValue step : visited)
        m_visited.insert(step.toString());
    if (const QString user = place.value(u"user").toString(); !user.isEmpty())
        takeUser(user);
}

void Session::takeUser(const QString &key)
{
    m_user = key == u"practice" ? User::Practice : User::Patient;
    Q_EMIT userChanged();
}

QString Session::userKey() const
{
    return m_user == User::Practice ? QStringLiteral("practice") : QStringLiteral("patient");
}

void Session::close()
{
    saveNow();
    m_edition = nullptr;
    m_draft = {};
    Q_EMIT formChanged();
}

void Session::setAnswer(const FieldId &field, const Value &value, const QString &typed)
{
    if (m_edition == nullptr)
        return;
    if (typed.isEmpty())
        m_draft.typed.remove(field);
    else
        m_draft.typed.insert(field, typed);
    m_draft.request.answers.set(field, value);
    assessAgain();
    changed();
}

void Session::setAttachments(const QList<Attachment> &attachments)
{
    m_draft.request.attachments = attachments;
    assessAgain();
    changed();
}

void Session::visit(const QString &step)
{
    m_visited.insert(step);
}

void Session::moveTo(const QString &step)
{
    if (m_place == step)
        return;
    if (!m_place.isEmpty())
        visit(m_place);
    m_place = step;
    placeChanged();
}

// Looking at what the register holds leaves no readable copy of it.
void Session::placeChanged()
{
    if (m_inRegister || !m_keepsDrafts)
        return;
    m_dirty = true;
    // Not restarted: whoever types without a pause is saved all the same.
    if (!m_saveSoon.isActive())
        m_saveSoon.start();
}

void Session::setTaken(const TakenRequest &taken)
{
    m_taken = taken;
    m_inRegister = true;
}

QList<FieldId> Session::unreadable() const
{
    QList<FieldId> fields = m_draft.typed.keys();
    fields.removeIf(
        [this](const FieldId &field) { return !m_assessment.isAsked(questionOf(field)); });
    return fields;
}

bool Session::isSettled() const
{
    const QList<Finding> &findings = m_assessment.findings;
    return m_assessment.ready() && unreadable().isEmpty()
        && std::none_of(findings.begin(), findings.end(), [this](const Finding &finding) {
               return finding.severity == Severity::Warning && confirmation(finding.rule).isEmpty();
           });
}

void Session::confirm(const RuleId &rule, const QString &reason)
{
    // As the request file takes it: one line of what can be read.
    QString line = reason.simplified();
    line.removeIf([](QChar character) { return character.category() == QChar::Other_Control; });
    line.truncate(longestReason);
    if (line.isEmpty())
        m_draft.request.confirmed.remove(rule);
    else
        m_draft.request.confirmed.insert(rule, line);
    changed();
}

void Session::dropLeftovers()
{
    m_draft.leftovers.clear();
    m_draft.startedWith = {};
    changed();
}

void Session::keepTriage(const TriageDraft &triage)
{
    if (triage.facts.isEmpty()) {
        forgetTriage();
        return;
    }
    if (m_triageDraft.isEmpty())
        m_triageDraft = DraftStore::newId();
    Draft draft;
    draft.id = m_triageDraft;
    draft.triage = triage;
    draft.place = {{QStringLiteral("user"), userKey()}};
    if (const auto saved = m_store.save(draft); !saved)
        Q_EMIT saveFailed(saved.error());
}

void Session::forgetTriage()
{
    if (!m_triageDraft.isEmpty())
        removeDraft(m_triageDraft);
    m_triageDraft.clear();
}

void Session::resumeTriage(const Draft &draft)
{
    m_triageDraft = draft.id;
    takeUser(draft.place.value(u"user").toString());
}

void Session::removeDraft(const QString &id)
{
    if (const auto removed = m_store.remove(id); !removed)
        Q_EMIT saveFailed(removed.error());
}

void Session::assessAgain()
{
    m_assessment = assess(*m_edition, m_catalog.law(), m_draft.request, m_day);
    for (Finding &finding : m_assessment.findings) {
        finding.text = withShownDays(finding.text);
        finding.fix = withShownDays(finding.fix);
    }
    Q_EMIT assessed();
}

void Session::changed()
{
    m_inRegister = false;
    placeChanged();
}

Draft Session::snapshot() const
{
    Draft draft = m_draft;
    draft.place = QJsonObject{
        {QStringLiteral("step"), m_place},
        {QStringLiteral("visited"), QJsonArray::fromStringList(m_visited.values())},
        {QStringLiteral("user"), userKey()},
    };
    if (!m_taken.id.isEmpty())
        draft.place.insert(QStringLiteral("record"),
            QJsonObject{{QStringLiteral("id"), m_taken.id.text()},
                {QStringLiteral("answers"), QString::fromLatin1(m_taken.answers)}});
    return draft;
}

void Session::saveNow()
{
    m_saveSoon.stop();
    if (m_edition == nullptr || !m_dirty)
        return;
    m_draft = snapshot();
    const auto saved = m_store.save(m_draft);
    m_dirty = !saved.ok(); // tried again with the next change, or at the end
    if (!saved)
        Q_EMIT saveFailed(saved.error());
}

void Session::finish()
{
    m_saveSoon.stop();
    m_dirty = false;
    removeDraft(m_draft.id);
}

} // namespace prealable
