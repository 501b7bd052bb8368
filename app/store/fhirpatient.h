// Patients in FHIR R4 JSON: a Patient, or the Patients of a Bundle, with the identifiers and names
// of FR Core. Sources: HL7 FHIR R4 (Patient); HL7 France, FR Core 2.1 (fr-core-patient,
// fr-core-patient-ins: name.use "official" is that of birth, "usual" the used one; extension
// fr-core-patient-birth-list-given-name); read on 2026-11-22.
#pragma once

#include "core/result.h"
#include "store/patientimport.h"

namespace prealable {

// `name`: the file's, for errors: those of the strict JSON reader, WrongFormat when it holds no
// Patient. `line` of findings stays 0: `where` is the JSON pointer.
Result<PatientImport, Errors> readFhirPatients(
    const QByteArray &json, const QString &name, const Dictionary &dictionary);

} // namespace prealable
