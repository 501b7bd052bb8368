// Before the register is open: it is begun with a passphrase, or unlocked with it.
#pragma once

#include "ui/page.h"
#include "ui/registeraccess.h"

class QLineEdit;

namespace prealable {

class OptionButton;

class UnlockPage : public Page
{
    Q_OBJECT
public:
    explicit UnlockPage(RegisterAccess *access, QWidget *parent = nullptr);
    void arrive() override;

Q_SIGNALS:
    void serverWanted(); // another station has begun the register there

protected:
    void proceed() override;

private:
    void refresh();
    void buildNew();
    void buildLocked();
    void buildFailed();
    QLineEdit *addPassphrase(const QString &name, const QString &label, const QString &help);
    void addShow();
    void addRemember();
    void addServer();
    void begin();
    void takeFocus();

    RegisterAccess *m_access;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr;
    OptionButton *m_remember = nullptr;
};

} // namespace prealable
