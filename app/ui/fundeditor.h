// A field whose answers a table of the caisses proposes: a part of the name, a département or a
// code is typed, one of those that fit is chosen. What is not in the table may be typed all the
// same: it is a table of the past.
#pragma once

#include "catalog/fundsearch.h"
#include "ui/proposaleditor.h"

#include <optional>

namespace prealable {

class FundEditor : public ProposalEditor
{
    Q_OBJECT
public:
    FundEditor(const FormEdition &edition, const Question &question, QWidget *parent);
    void setTables(const ReferenceTables &tables);

Q_SIGNALS:
    // The choice also says something of the other field that is filled from this table.
    void suggested(const prealable::FieldId &field, const prealable::Value &value);

protected:
    QStringList propose(const QString &typed, bool asked) override;
    void choose(qsizetype number) override;
    [[nodiscard]] QString announcement(qsizetype lines) const override;

private:
    [[nodiscard]] static QString describe(const Fund &fund);
    // The column of the table that a field shows follows from its type.
    [[nodiscard]] static bool isCode(const FieldDefinition &field);

    std::optional<FundSearch> m_search;
    QList<Fund> m_offered;
};

} // namespace prealable
