// Where bytes from outside enter the program. Each takes any bytes, and must neither crash, hang
// nor contradict itself; a contradiction ends the program.
#pragma once

#include <QByteArray>

namespace prealable::fuzz {

void jsonReader(const QByteArray &bytes);
void requestFile(const QByteArray &bytes);
void sealedBytes(const QByteArray &bytes); // with a passphrase, with a key
void formPack(const QByteArray &bytes);
void sealedAnswers(const QByteArray &bytes); // sealed, as a PDF carries them
void registerContent(const QByteArray &bytes); // a person, a request's story, a card
void templateIndex(const QByteArray &bytes);
void pageLines(const QByteArray &bytes);
void calibrationFile(const QByteArray &bytes);
void printerProfile(const QByteArray &bytes); // kept, and as it was measured
void paper(const QByteArray &bytes); // any file, as the helper process gets it
void inspectedPdf(const QByteArray &bytes); // a PDF to be opened, as the helper process gets it
void decoderAnswer(const QByteArray &bytes); // what the helper process may say
void patientTable(const QByteArray &bytes); // an export of a practice, and a kept list of columns
void rightsAttestation(const QByteArray &bytes); // lines of text
void fhirPatient(const QByteArray &bytes);
void cdaHeader(const QByteArray &bytes);
void frenchDate(const QByteArray &bytes);
void nir(const QByteArray &bytes);

} // namespace prealable::fuzz
