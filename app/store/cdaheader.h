// The patient in the header of a CDA R2 document (recordTarget), as French programs write it: INS
// with the OID of its kind, the birth name with qualifier BR, the used name with CL or SP.
// Sources: HL7 CDA R2 (recordTarget/patientRole); ANS, volet « Structuration minimale de documents
// de santé » (OID of the INS); read in public mappings of ansforge on 2026-11-22.
#pragma once

#include "core/result.h"
#include "store/patientimport.h"

namespace prealable {

// Larger ones carry images; the header is at the beginning, but the file is read whole from disk.
constexpr qint64 largestCda = qint64(32) * 1024 * 1024;

// Reads up to the end of the patients and no further. `name`: the file's, for errors: FileTooLarge;
// WrongFormat: not XML, not CDA, with a document type or entities of its own (no document has them:
// they serve attacks), nested or long beyond any header.
Result<PatientImport> readCdaHeader(
    const QByteArray &bytes, const QString &name, const Dictionary &dictionary);

} // namespace prealable
