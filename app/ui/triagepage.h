// One question of the triage, or one tight group: « de quoi ai-je besoin ? ».
#pragma once

#include "ui/page.h"
#include "ui/triagesession.h"

class QLineEdit;

namespace prealable {

class OptionButton;

class TriagePage : public Page
{
    Q_OBJECT
public:
    explicit TriagePage(QWidget *parent = nullptr);
    void setSession(TriageSession *session);
    // Shows the question to ask now.
    void refresh();
    bool showHelp() override;

Q_SIGNALS:
    void left(); // « Retour » on the first question
    void decided(); // the outcome is known

protected:
    void proceed() override;
    void retreat() override;
    void follow(const QString &target) override;

private:
    void showGroup();
    void showSingle();
    void showSource();
    void showWhy();
    OptionButton *addOption(const FieldId &fact, const QString &key, const QString &text,
        const QString &hint, bool radio);
    void groupToggled(OptionButton *which);
    [[nodiscard]] TriageFacts given(QString *problem) const;
    void check(bool takeFocus);
    [[nodiscard]] QString whyText() const;

    TriageSession *m_session = nullptr;
    TriageAsk m_ask;
    QList<std::pair<QString, OptionButton *>> m_options; // option or fact, in order
    OptionButton *m_none = nullptr;
    QLineEdit *m_source = nullptr;
    Fold *m_why = nullptr;
    QWidget *m_group = nullptr;
    bool m_checked = false;
};

} // namespace prealable
