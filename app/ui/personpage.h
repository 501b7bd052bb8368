// Somebody of the register, or a place: what is known, their requests, a new request for them.
#pragma once

#include "ui/page.h"
#include "ui/registercontext.h"

namespace prealable {

class PersonPage : public Page
{
    Q_OBJECT
public:
    explicit PersonPage(const RegisterContext &context, QWidget *parent = nullptr);
    // False, with a sentence in error(), when it cannot be read.
    bool setRecord(const RecordId &id);
    [[nodiscard]] const Record &record() const { return m_record; }
    // At the top of the page, with the keyboard: what was just done.
    void say(const QString &text);
    [[nodiscard]] const Error &error() const { return m_error; }

Q_SIGNALS:
    void cardChosen(const prealable::RecordId &id); // one of the requests
    void requestWanted(const prealable::FormId &form); // a new one, for this person
    void correctionWanted();
    void joiningWanted(); // with another record of the same patient
    void removed();

private:
    void showRecord();
    [[nodiscard]] QList<FieldId> knownFields() const;
    void showAnswers();
    void showRequests();
    void showForms();
    void showDuties();
    void saveExport();
    void removeIt();

    RegisterContext m_context;
    Record m_record;
    Person m_person;
    Error m_error;
    QLabel *m_done = nullptr;
};

} // namespace prealable
