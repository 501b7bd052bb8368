// One request of the register: how it stands, what to do next, its story, the papers that prove it.
#pragma once

#include "ui/page.h"
#include "ui/registercontext.h"

class QLineEdit;

namespace prealable {

class OptionButton;

class EntryPage : public Page
{
    Q_OBJECT
public:
    explicit EntryPage(const RegisterContext &context, QWidget *parent = nullptr);
    // False, with a sentence in error(), when it cannot be read.
    bool setRecord(const RecordId &id);
    [[nodiscard]] const Record &record() const { return m_record; }
    [[nodiscard]] const RequestEntry &entry() const { return m_entry; }
    [[nodiscard]] const Error &error() const { return m_error; }

Q_SIGNALS:
    void openWanted(); // the request itself, to read or change it
    void renewalWanted();
    void followingWanted(const prealable::FormId &form);
    void personWanted(const prealable::RecordId &id);
    void removed();

protected:
    void proceed() override;

private:
    void showRecord();
    void showState();
    void showActs();
    void showStep();
    void addStates(QVBoxLayout *layout);
    void addRefusals(QVBoxLayout *layout);
    QLineEdit *addLine(
        QVBoxLayout *layout, const QString &name, const QString &label, const QString &text);
    void showStory();
    void showProofs();
    void addProof(const ProofReference &proof, QVBoxLayout *layout);
    void showRemoval();
    void stateChosen();
    [[nodiscard]] std::optional<RequestState> chosenState() const;
    void addEvent();
    void takeBack();
    void chooseProof();
    void attach(const QString &path);
    void saveProof(const ProofReference &proof);
    void removeProof(const ProofReference &proof);
    void removeAll();
    // Over what others did meanwhile. False, and said, when it cannot be.
    bool save(const RequestEntry &entry, const QList<Record> &with = {});
    void fail(const Error &error, const QString &target);
    void say(const QString &text);

    RegisterContext m_context;
    Record m_record;
    RequestEntry m_entry;
    Error m_error;
    QMap<QString, OptionButton *> m_states; // "sent", …, "completed", "note"
    QMap<QString, OptionButton *> m_refusals;
    QWidget *m_refusalBox = nullptr;
    QLineEdit *m_day = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_done = nullptr;
};

} // namespace prealable
