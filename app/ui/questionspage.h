// The questions of a step. A patient sees one question or one tight group at a time, a practice the
// whole section.
#pragma once

#include "ui/page.h"
#include "ui/session.h"
#include "ui/steps.h"

#include <QMap>

namespace prealable {

class FieldEditor;

class QuestionsPage : public Page
{
    Q_OBJECT
public:
    explicit QuestionsPage(Session *session, QWidget *parent = nullptr);

    // `last`: from the end, when one comes back.
    void showSection(const SectionId &section, bool last = false);
    void showField(const FieldId &field);
    [[nodiscard]] const SectionId &section() const { return m_section; }
    // « Étape 3 sur 7 » and what follows.
    void setStep(const QString &above, const QString &below);
    [[nodiscard]] FieldId currentField() const { return m_current; }
    bool showHelp() override;

Q_SIGNALS:
    void currentChanged(const prealable::FieldId &field);

protected:
    void proceed() override;
    void retreat() override;
    void follow(const QString &target) override;

private:
    void showGroup(int group);
    void build();
    void addPrescriberPanel();
    QPushButton *makeLeaveButton(const Section &section);
    [[nodiscard]] QList<FieldId> leavable() const;
    void refresh();
    void check(bool takeFocus);
    void setAnswer(const FieldId &field, const Value &value, const QString &typed);
    void takeSuggestion(const FieldId &field, const Value &value);
    void takeChoice(const FieldId &field, const Value &value);
    void focusMoved(QWidget *before, QWidget *now);
    [[nodiscard]] const Section *definition() const;
    [[nodiscard]] QList<FieldId> fields() const; // of the group on screen
    [[nodiscard]] bool isAsked(int group) const;
    [[nodiscard]] QString problemOf(const FieldId &field) const;
    [[nodiscard]] QString warningOf(const FieldId &field) const;
    void updateCaption();
    // A patient may leave everything that is due on this step to the doctor.
    [[nodiscard]] bool isForPrescriber(const Section &section) const;

    Session *m_session;
    SectionId m_section;
    QList<QList<FieldId>> m_groups;
    int m_group = 0;
    QMap<FieldId, FieldEditor *> m_editors;
    QMap<FieldId, Value> m_suggested; // by the choice in another field
    Panel *m_prescriber = nullptr;
    QLabel *m_infos = nullptr;
    FieldId m_current;
    QString m_above;
    QString m_below;
    bool m_checked = false;
};

} // namespace prealable
