// A field whose answers a table of the caisses proposes: a part of the name, a département or a
// code is typed, one of those that fit is chosen. What is not in the table may be typed all the
// same: it is a table of the past.
#pragma once

#include "catalog/fundsearch.h"
#include "ui/editors.h"

class QCompleter;
class QStringListModel;

namespace prealable {

class FundEditor : public LineEditor
{
    Q_OBJECT
public:
    FundEditor(const FormEdition &edition, const Question &question, QWidget *parent);
    ~FundEditor() override;
    void setTables(const ReferenceTables &tables);
    [[nodiscard]] QCompleter *completer() const { return m_completer; }

Q_SIGNALS:
    // The choice also says something of the other field that is filled from this table.
    void suggested(const prealable::FieldId &field, const prealable::Value &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &typed);
    void choose(qsizetype number);
    [[nodiscard]] FieldId otherField() const;
    [[nodiscard]] static QString describe(const Fund &fund);
    // The column of the table that a field shows follows from its type.
    [[nodiscard]] static bool isCode(const FieldDefinition &field);

    QStringListModel *m_lines;
    QCompleter *m_completer;
    std::optional<FundSearch> m_search;
    QList<Fund> m_offered;
};

} // namespace prealable
