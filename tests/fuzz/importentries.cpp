// Files of other programs that tell who a patient is.
#include "fuzz/entrypoints.h"
#include "fuzz/must.h"
#include "fuzz/realforms.h"
#include "store/cdaheader.h"
#include "store/columnmapping.h"
#include "store/fhirpatient.h"
#include "store/rightsattestation.h"

namespace prealable::fuzz {

// Nobody without an answer, no finding without its two sentences.
static void check(const PatientImport &import)
{
    const auto areWhole = [](const QList<ImportFinding> &findings) {
        for (const ImportFinding &finding : findings)
            must(!finding.text.isEmpty() && !finding.fix.isEmpty());
    };
    areWhole(import.findings);
    for (const ImportedPerson &person : import.people) {
        must(!person.answers.isEmpty());
        areWhole(person.findings);
    }
}

void patientTable(const QByteArray &bytes)
{
    const Dictionary &dictionary = realForms().dictionary();
    const auto mapping = ColumnMapping::parse(bytes, QStringLiteral("columns.json"), dictionary);
    if (mapping) {
        const auto again
            = ColumnMapping::parse(mapping->toJson(), QStringLiteral("columns.json"), dictionary);
        must(again.ok() && *again == *mapping);
    }
    const Result<CsvTable> table = CsvTable::parse(bytes, QStringLiteral("list.csv"));
    if (!table) {
        must(!table.error().detail.isEmpty());
        return;
    }
    for (const CsvRow &row : table->rows)
        must(row.line > 0 && row.cells.size() >= table->headings.size());
    check(patientsOf(*table, ColumnMapping::guess(table->headings, dictionary), dictionary));
}

void rightsAttestation(const QByteArray &bytes)
{
    const auto import = readRightsAttestation(QString::fromUtf8(bytes).split(u'\n'),
        QStringLiteral("rights.pdf"), realForms().dictionary(), QDate(2026, 11, 21));
    must(import.ok() ? !import->people.isEmpty() : !import.error().detail.isEmpty());
    if (import)
        check(*import);
}

void fhirPatient(const QByteArray &bytes)
{
    const auto import
        = readFhirPatients(bytes, QStringLiteral("patient.json"), realForms().dictionary());
    must(import.ok() || !import.error().first().detail.isEmpty());
    if (import)
        check(*import);
}

void cdaHeader(const QByteArray &bytes)
{
    const auto import = readCdaHeader(bytes, QStringLiteral("cda.xml"), realForms().dictionary());
    must(import.ok() || !import.error().detail.isEmpty());
    if (import)
        check(*import);
}

} // namespace prealable::fuzz
