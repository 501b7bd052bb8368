// A postal code or a town of an address: the communes that fit are proposed, and choosing one fills
// both. What is in no list may be typed all the same: a CEDEX code, a former commune, abroad.
#pragma once

#include "catalog/communesearch.h"
#include "ui/proposaleditor.h"

#include <functional>

namespace prealable {

class CommuneEditor : public ProposalEditor
{
    Q_OBJECT
public:
    using AnswerOf = std::function<QString(const FieldId &)>;

    CommuneEditor(const FormEdition &edition, const Question &question, QWidget *parent);
    // `answerOf`: what the other field of the address holds.
    void setSearch(const CommuneSearch &search, AnswerOf answerOf);

Q_SIGNALS:
    // The choice also fills the other field.
    void chosen(const prealable::FieldId &field, const prealable::Value &value);

protected:
    QStringList propose(const QString &typed, bool asked) override;
    void choose(qsizetype number) override;
    [[nodiscard]] QString announcement(qsizetype lines) const override;

private:
    [[nodiscard]] bool isCode() const { return definition().type == FieldType::PostalCode; }
    [[nodiscard]] QString besideIt() const;
    [[nodiscard]] QString describe(const Commune &commune) const;
    // Whether both fields hold it already.
    [[nodiscard]] bool isThere(const Commune &commune, const QString &typed) const;

    std::optional<CommuneSearch> m_search;
    AnswerOf m_answerOf;
    QList<Commune> m_offered;
    QString m_cedex; // of what is typed into a town's field
};

} // namespace prealable
