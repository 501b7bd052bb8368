// Every error code has one of the three statuses of the contract.
#include "cli/console.h"

#include <QTest>

using namespace prealable;

class TestExitStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void status_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("status");
        const auto row = [](ErrorCode code, int status) {
            QTest::newRow(qPrintable(codeName(code))) << code << status;
        };
        row(ErrorCode::Usage, 2);
        for (const ErrorCode code : {ErrorCode::NotReady, ErrorCode::UnknownField,
                 ErrorCode::JsonWrongType, ErrorCode::NewerVersion, ErrorCode::SupersededEdition,
                 ErrorCode::PdfNoForm, ErrorCode::PdfOtherForm, ErrorCode::PdfDynamicXfa,
                 ErrorCode::PdfTextTooLong, ErrorCode::PdfGlyphMissing, ErrorCode::PdfSigned,
                 ErrorCode::PdfForbidden, ErrorCode::PackUnsigned, ErrorCode::PackUnknownKey,
                 ErrorCode::PackNotNewer, ErrorCode::PackInvalid})
            row(code, 1);
        for (const ErrorCode code : {ErrorCode::FileNotFound, ErrorCode::FileUnreadable,
                 ErrorCode::FileTooLarge, ErrorCode::FileNotWritten, ErrorCode::JsonSyntax,
                 ErrorCode::PdfDamaged, ErrorCode::PdfEncrypted, ErrorCode::FormsInvalid,
                 ErrorCode::UnknownFileKind, ErrorCode::ImageDamaged, ErrorCode::ImageTooLarge,
                 ErrorCode::DecoderMissing, ErrorCode::DecoderFailed, ErrorCode::SealRefused,
                 ErrorCode::RegisterDamaged, ErrorCode::RecordChanged, ErrorCode::PackDamaged,
                 ErrorCode::PackAltered, ErrorCode::Internal})
            row(code, 3);
    }
    void status()
    {
        QFETCH(ErrorCode, code);
        QTEST(cli::exitStatus(code), "status");
    }

    void everyCode()
    {
        for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
            const int status = cli::exitStatus(ErrorCode(code));
            QVERIFY(status >= 1 && status <= 3);
        }
    }
};

QTEST_GUILESS_MAIN(TestExitStatus)
#include "test_exitstatus.moc"
