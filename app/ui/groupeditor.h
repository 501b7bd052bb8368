// The rows of a group: each a card with its questions, added and removed by keyboard.
#pragma once

#include "ui/fieldeditor.h"

#include <vector>

namespace prealable {

class GroupEditor : public FieldEditor
{
    Q_OBJECT
public:
    GroupEditor(const FormEdition &edition, const Question &question, QWidget *parent);

    [[nodiscard]] QList<FieldId> names() const override;
    FieldEditor *editorOf(const FieldId &name) override;
    void show(const Assessment &assessment) override;
    void setDense() override;
    void loadTyped(const FieldId &name, const QString &typed) override;

protected:
    void showValue(const Value &value, const QString &typed) override;
    void clearInput() override;

private:
    struct Card {
        prealable::Panel *panel = nullptr; // QFrame has a Panel of its own
        QList<FieldEditor *> editors;
    };

    void build(); // all cards anew, from m_rows
    void addCard(qsizetype row);
    void addRow();
    void removeRow(qsizetype row);
    void memberEdited(const FieldId &name, const Value &value, const QString &typed);
    void tell();
    void showLimit();

    QList<Question> m_members;
    std::vector<Row> m_rows;
    QMap<FieldId, QString> m_typed; // by place: what is not (yet) a value
    QList<Card> m_cards;
    QWidget *m_list;
    QVBoxLayout *m_cardsLayout;
    QPushButton *m_add;
    QLabel *m_full;
};

} // namespace prealable
