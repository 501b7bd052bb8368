// Which column of a practice's export answers which question. Guessed from the headings, confirmed
// by a person, and kept: the same program exports the same columns the next time.
#pragma once

#include "store/csvtable.h"

namespace prealable {

class ColumnMapping
{
public:
    enum class Part { Whole, NirKey }; // the key of the NIR in a column of its own
    struct Column {
        QString heading; // as in the file
        FieldId field; // empty: not taken
        Part part = Part::Whole;

        bool operator==(const Column &) const = default;
    };

    // From the headings of usual French exports; a heading that is not known takes no field.
    static ColumnMapping guess(const QStringList &headings, const Dictionary &dictionary);

    // A kept mapping. `name`: the file's, for errors: those of the strict JSON reader,
    // UnknownField.
    static Result<ColumnMapping, Errors> parse(
        const QByteArray &json, const QString &name, const Dictionary &dictionary);
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    // As a person confirmed or changed it.
    void setColumn(qsizetype index, const FieldId &field, Part part = Part::Whole);
    // Whether it was made for a table with these headings, in this order.
    [[nodiscard]] bool fits(const QStringList &headings) const;
    // What a column may answer: the fields about a patient, the insured and the caisse.
    static QList<FieldId> targets(const Dictionary &dictionary);

    bool operator==(const ColumnMapping &) const = default;

private:
    QList<Column> m_columns;
};

// Each row as a person. Of several columns with a telephone the first that has one is taken. A row
// in which no column answers anything is noted and left out.
PatientImport patientsOf(
    const CsvTable &table, const ColumnMapping &mapping, const Dictionary &dictionary);

} // namespace prealable
