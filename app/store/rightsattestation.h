// The people and the caisse of an « attestation de droits à l'assurance maladie », from the lines
// of text of its PDF, from top to bottom.
//
// What is known of it: the Assurance maladie says what it states (who is insured, the number, the
// date of birth, the names of the beneficiaries, the code of the organisme de rattachement, the
// code gestion, until when it holds), not how it is laid out; no sample may be kept here, and the
// régimes print their own. So nothing is taken by its place: only what stands after a known label,
// on its line or on the next one, and rows of the beneficiaries with a name and a date. What is
// read is to be compared with the paper; that is said each time.
#pragma once

#include "core/result.h"
#include "store/patientimport.h"

#include <QStringList>

namespace prealable {

// The insured person first, then each beneficiary (with the insured's name and number). `day`: an
// attestation that ended before is noted. `name`: the file's, for errors: WrongFormat when the
// lines are not those of an attestation or say nothing of anybody, FileTooLarge for thousands of
// lines.
Result<PatientImport> readRightsAttestation(
    const QStringList &lines, const QString &name, const Dictionary &dictionary, QDate day);

} // namespace prealable
