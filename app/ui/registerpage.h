// The register, open: what is under way with the next day that matters first, and the search.
#pragma once

#include "ui/page.h"
#include "ui/registercontext.h"

class QLineEdit;

namespace prealable {

class CardList;
class RegisterPage : public Page
{
    Q_OBJECT
public:
    explicit RegisterPage(const RegisterContext &context, QWidget *parent = nullptr);
    void arrive() override;
    void showProblem(const Error &error);

Q_SIGNALS:
    void cardChosen(const prealable::RecordId &id);
    void settingsWanted();
    void importWanted();
    void recordWanted(prealable::RecordKind kind); // a new one, written by hand

protected:
    void proceed() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addButtons();
    void refresh();
    void showKinds(QPushButton *under);
    void saveCalendar();
    void say(const QString &text);

    RegisterContext m_context;
    QLineEdit *m_search = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_state = nullptr;
    CardList *m_list = nullptr;
};

} // namespace prealable
