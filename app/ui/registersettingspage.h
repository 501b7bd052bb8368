// What a practice decides about its register: who works here, the lock, how long records are kept,
// the passphrase; whether all of it is whole, and who did what.
#pragma once

#include "ui/page.h"
#include "ui/registeraccess.h"

#include <functional>

class QLineEdit;

namespace prealable {

class RegisterSettingsPage : public Page
{
    Q_OBJECT
public:
    RegisterSettingsPage(RegisterAccess *access, QDate day, QWidget *parent = nullptr);
    // Waits for the worker.
    ~RegisterSettingsPage() override;
    // As the register says now.
    void begin() { refresh(); }

Q_SIGNALS:
    void serverWanted(); // another place for the register

protected:
    void proceed() override;

private:
    void refresh();
    QVBoxLayout *addPart(const QString &heading, const QString &text);
    QLineEdit *addLine(QVBoxLayout *layout, const QString &name, const QString &label,
        const QString &text, bool secret = false);
    void showStation();
    void showPurge();
    void showPassphrase();
    void showKeychain();
    void showCare();
    void showAudit();
    void showPlace();
    // The number in a field, or nothing and a problem that says its limits.
    std::optional<int> number(
        QLineEdit *edit, int most, QList<ErrorSummary::Problem> &problems) const;
    void purgeNow();
    void changePassphrase();
    void checkAll();
    void tell(const Result<void> &done, const QString &text, const QString &target);
    // Runs in a worker with a register of its own, then says how it went.
    void runSlowly(const std::function<Result<QString>(Register &)> &work, const QString &target);

    RegisterAccess *m_access;
    QDate m_day;
    RegisterSettings m_settings;
    QLineEdit *m_who = nullptr;
    QLineEdit *m_lock = nullptr;
    QLineEdit *m_retention = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr;
    QLabel *m_done = nullptr;
};

} // namespace prealable
