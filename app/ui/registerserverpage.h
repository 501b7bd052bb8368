// The register of a shared practice: moved to its PostgreSQL server and back, or joined there by
// another station.
#pragma once

#include "ui/page.h"
#include "ui/registeraccess.h"

class QLineEdit;

namespace prealable {

class OptionButton;

class RegisterServerPage : public Page
{
    Q_OBJECT
public:
    explicit RegisterServerPage(RegisterAccess *access, QWidget *parent = nullptr);
    // Waits for the worker.
    ~RegisterServerPage() override;
    void arrive() override;

protected:
    void proceed() override;

private:
    [[nodiscard]] bool joins() const; // no register of this station is to be moved
    void refresh();
    void addFields();
    QLineEdit *addLine(
        const QString &name, const QString &label, const QString &help, const QString &text);
    std::optional<RegisterPlace> typedPlace();
    void join(const RegisterPlace &place);
    void move(const RegisterPlace &to);
    void moved(const RegisterPlace &to, const Result<void> &done);

    RegisterAccess *m_access;
    QLineEdit *m_host = nullptr;
    QLineEdit *m_port = nullptr;
    QLineEdit *m_database = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    OptionButton *m_secure = nullptr;
    QLabel *m_state = nullptr;
    bool m_busy = false;
};

} // namespace prealable
