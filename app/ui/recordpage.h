// Somebody of the register, or a place, written by hand: a new record, one that is corrected, or
// two of one patient that become one.
#pragma once

#include "store/registerjoin.h"
#include "store/registermerge.h"
#include "ui/page.h"
#include "ui/questionform.h"
#include "ui/registercontext.h"

namespace prealable {

class RecordPage : public Page
{
    Q_OBJECT
public:
    explicit RecordPage(const RegisterContext &context, QWidget *parent = nullptr);
    ~RecordPage() override;

    void create(RecordKind kind);
    // False, with a sentence in error(), when a record cannot be read.
    bool correct(const RecordId &id);
    // `away` is removed once `kept` has what is known of both, and the requests.
    bool join(const RecordId &kept, const RecordId &away);
    [[nodiscard]] const Error &error() const { return m_error; }

Q_SIGNALS:
    // `done`: what was done, in a sentence.
    void saved(const prealable::RecordId &id, const QString &done);
    void cancelled(const prealable::RecordId &id); // the record; empty: it would have been new

protected:
    void proceed() override;
    void retreat() override;

private:
    bool read(const RecordId &id, Record &record, Person &person);
    void show(const Person &person);
    void showDifferences(const QList<Difference> &differences);
    void checkAnswers(bool takeFocus);
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isOldProblem(const FieldId &field) const;
    bool refuseDouble(const Record &made);
    void save(const Person &person);
    void saveCorrection(const Record &made);
    void saveJoined(const Record &made);
    void showConflicts(const MergedRecord &merged);
    void fail(const Error &error);

    RegisterContext m_context;
    std::unique_ptr<FormEdition> m_form; // of m_record's kind
    Session *m_session;
    QuestionForm *m_questions;
    QWidget *m_differences = nullptr;
    Record m_record; // as it was read, or a new one
    Person m_person;
    Answers m_before; // what the page began with
    std::optional<Card> m_away; // the record that becomes part of m_record
    RecordId m_double; // another record that says the same; it was named once
    bool m_checked = false;
    bool m_isLeaving = false; // it was said that the changes are lost
    Error m_error;
};

} // namespace prealable
