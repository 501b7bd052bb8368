// What the triage found: the title, the reason with its article, the numbers of the law, the notes,
// what to do next, and the sheet of the request.
#pragma once

#include "ui/page.h"
#include "ui/triagesession.h"

namespace prealable {

class OutcomePage : public Page
{
    Q_OBJECT
public:
    explicit OutcomePage(QWidget *parent = nullptr);
    void setSession(const TriageSession *session, const Catalog *catalog);

Q_SIGNALS:
    void formWanted(const prealable::FormId &form);
    void closed();

protected:
    void proceed() override;

private:
    void addReason(const TriageReason &reason, const QString &look);
    void addFigures();
    void addNotes();
    void addSheet();
    [[nodiscard]] FormId otherForm() const;

    const TriageSession *m_session = nullptr;
    const Catalog *m_catalog = nullptr;
};

} // namespace prealable
