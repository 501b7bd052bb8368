// What all pages share: the form, the answers, the assessment, the drafts. Holds no rule: it sets
// an answer and asks `assess` again.
#pragma once

#include "catalog/catalog.h"
#include "rules/assessment.h"
#include "store/draftstore.h"
#include "store/registerfiling.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace prealable {

class Session : public QObject
{
    Q_OBJECT
public:
    enum class User { Patient, Practice };

    // `shown`: `paper` in the words of another language; null: the same. Both outlive the session.
    // Without a folder no draft is kept.
    Session(const Catalog &paper, const QString &draftsFolder, QDate day, QObject *parent = nullptr,
        const Catalog *shown = nullptr);

    // What is read on the screen, as are edition() and assessment().
    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    // What is written, printed or kept: a caisse reads French, whatever the window speaks.
    [[nodiscard]] const Catalog &paperCatalog() const { return m_paper; }
    [[nodiscard]] const FormEdition &paperEdition() const;
    [[nodiscard]] Assessment paperAssessment() const;
    [[nodiscard]] QDate day() const { return m_day; }

    [[nodiscard]] User user() const { return m_user; }
    // Also how the questions are shown: one at a time, or a form on one page. Nothing is lost.
    void setUser(User user);

    [[nodiscard]] bool hasForm() const { return m_edition != nullptr; }
    [[nodiscard]] const FormEdition &edition() const { return *m_edition; }
    [[nodiscard]] const Request &request() const { return m_draft.request; }
    [[nodiscard]] const Assessment &assessment() const { return m_assessment; }
    // Of the request on screen: another one has another.
    [[nodiscard]] QString draftId() const { return m_draft.id; }

    // A new request for the edition in force; `known` are answers that were already given. False
    // when no edition is in force.
    bool start(const FormId &form, const QMap<FieldId, Value> &known = {});
    // The content of a request file or of a draft. False when its edition is not there.
    bool open(const Request &request);
    bool resume(const Draft &draft);
    // A form that is in no folder (store/recordform.h); it outlives its place here. There is no
    // paper of it.
    void answer(const FormEdition &form, const Answers &known);
    // The request on screen as a draft of it would be kept; the same goes on with resume().
    [[nodiscard]] Draft snapshot() const;
    // Back to no form; the draft stays.
    void close();

    // `typed`: what stands in the editor when it is not (yet) a value of the field.
    void setAnswer(const FieldId &field, const Value &value, const QString &typed = {});
    [[nodiscard]] QString typed(const FieldId &field) const { return m_draft.typed.value(field); }
    void setAttachments(const QList<Attachment> &attachments);

    // Which steps were left, and the one on screen: nothing is done before it was seen.
    [[nodiscard]] const QSet<QString> &visited() const { return m_visited; }
    void visit(const QString &step);
    [[nodiscard]] QString place() const { return m_place; }
    void moveTo(const QString &step);
    // The reason why a warning was kept; empty when it was not.
    [[nodiscard]] QString confirmation(const RuleId &rule) const
    {
        return m_draft.request.confirmed.value(rule);
    }
    void confirm(const RuleId &rule, const QString &reason);
    // What is typed and is no value of its field: it would be in no document.
    [[nodiscard]] QList<FieldId> unreadable() const;
    // Nothing is missing or wrong, and each warning is confirmed with its reason.
    [[nodiscard]] bool isSettled() const;

    // The record of the practice register that this request was taken from.
    [[nodiscard]] const TakenRequest &taken() const { return m_taken; }
    [[nodiscard]] bool isInRegister() const { return m_inRegister; }
    // The register holds the request as it is now: no draft of it is kept until something changes.
    void setTaken(const TakenRequest &taken);

    [[nodiscard]] const DraftStore &drafts() const { return m_store; }
    void removeDraft(const QString &id);

    // What an older edition of the form had and this one has not.
    [[nodiscard]] const QList<Leftover> &leftovers() const { return m_draft.leftovers; }
    // The edition that the draft was begun with; empty when it is this one.
    [[nodiscard]] EditionId startedWith() const { return m_draft.startedWith; }
    void dropLeftovers();

    // A triage under way is a draft too, until it leads somewhere.
    void keepTriage(const TriageDraft &triage);
    void forgetTriage();
    void leaveTriage() { m_triageDraft.clear(); } // it stays among the drafts
    void resumeTriage(const Draft &draft);
    [[nodiscard]] QString triageDraftId() const { return m_triageDraft; } // empty: none is kept
    // The draft of the request on screen is on disk when this returns, or saveFailed() said why not.
    void saveNow();
    [[nodiscard]] bool isSaved() const { return m_edition == nullptr || !m_dirty; }
    // The document was saved: the draft is not needed any more.
    void finish();

Q_SIGNALS:
    void formChanged();
    void userChanged();
    void assessed();
    void saveFailed(const prealable::Error &error);

private:
    void begin(Draft draft, const FormEdition *edition);
    void assessAgain();
    void changed();
    void placeChanged();
    void takePlace();
    void takeUser(const QString &key);
    [[nodiscard]] QString userKey() const;

    const Catalog &m_paper;
    const Catalog &m_catalog;
    DraftStore m_store;
    QDate m_day;
    bool m_keepsDrafts;
    User m_user = User::Patient;
    const FormEdition *m_edition = nullptr;
    Draft m_draft;
    Assessment m_assessment;
    QSet<QString> m_visited;
    QString m_place;
    TakenRequest m_taken;
    bool m_inRegister = false; // as it is now
    QString m_triageDraft; // id; empty: none is kept
    QTimer m_saveSoon;
    bool m_dirty = false;
};

} // namespace prealable
