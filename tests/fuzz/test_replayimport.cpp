#include "fuzz/entrypoints.h"
#include "fuzz/replay.h"

using namespace prealable::fuzz;

class TestReplayImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table()
    {
        replay(patientTable, seeds(QStringLiteral("table")),
            {";", ",", "\t", "\"", "\"\"", "\r\n", "\n", "sep=", "NIR", "Nom", "\xEF\xBB\xBF",
                "\xFF\xFE", "\xE9", QByteArray(1, '\0'), QByteArray(300, ';')},
            5000);
    }
    void attestation()
    {
        replay(rightsAttestation, seeds(QStringLiteral("attestation")),
            {"\n", ":", "Nom", "Attestation de droits", "12/06/2015", "\xC4\xB0", "\xEF\xAC\x83",
                "Ayant droit", "au ", QByteArray(500, '1')},
            5000);
    }
    void fhir()
    {
        replay(fhirPatient, seeds(QStringLiteral("fhir")),
            {"{", "}", "[", "]", ",", "null", "1", "\"use\"", "\"official\"", "\"entry\"",
                QByteArray(50, '[')},
            5000);
    }
    void cda()
    {
        replay(cdaHeader, seeds(QStringLiteral("cda")),
            {"<", ">", "/>", "</", "&", "&lt;", "<!DOCTYPE a [", "]]>", "<![CDATA[", "<!--",
                "<recordTarget>", "<family>", "xmlns", QByteArray(1, '\0'),
                QByteArray("<a>").repeated(50)},
            5000);
    }
};

QTEST_APPLESS_MAIN(TestReplayImport)
#include "test_replayimport.moc"
