// One question of the triage, or one tight group: « de quoi ai-je besoin ? ».
#pragma once

#include "ui/page.h"
#include "ui/triagesession.h"

namespace prealable {

class OptionButton;
class SourceEditor;

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
    void answered(); // an answer was given, or taken back
    void decided(); // the outcome is known

protected:
    void proceed() override;
    void retreat() override;

private:
    void showGroup();
    void showSingle();
    void showSources();
    void showWhy();
    OptionButton *addOption(const FieldId &fact, const QString &key, const QString &text,
        const QString &hint, bool radio);
    void groupToggled(OptionButton *which);
    void sourceEdited();
    // What is answered on the page, or what is wrong with it and where.
    struct Given {
        TriageFacts facts;
        QString problem;
        QString where;
    };
    [[nodiscard]] Given given() const;
    [[nodiscard]] Given givenGroup() const;
    [[nodiscard]] Given givenSingle() const;
    [[nodiscard]] Given givenSources() const;
    void check(bool takeFocus);
    [[nodiscard]] QString whyText() const;

    TriageSession *m_session = nullptr;
    TriageAsk m_ask;
    QList<std::pair<QString, OptionButton *>> m_options; // option or fact, in order
    OptionButton *m_none = nullptr;
    QList<SourceEditor *> m_sources;
    Fold *m_why = nullptr;
    QWidget *m_group = nullptr;
    bool m_checked = false;
};

} // namespace prealable
