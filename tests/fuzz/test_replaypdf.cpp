#include "fuzz/entrypoints.h"
#include "fuzz/replay.h"

using namespace prealable::fuzz;

class TestReplayPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pdf()
    {
        replay(templateIndex, seeds(QStringLiteral("pdf")),
            {"obj", "endobj", "<<", ">>", "/Kids [4 0 R]", "/Parent 4 0 R", "/FT /Btn",
                "/Rect [0 0]", "-1", "99999999999", "R", "/Annots 3 0 R", "stream\n",
                "/Encrypt 1 0 R", "/XFA 5 0 R"},
            2000);
    }

    void paper()
    {
        replay(prealable::fuzz::paper, seeds(QStringLiteral("paper")),
            {"\xFF\xD8\xFF", "\xFF\xD9", "\xFF\xC2", "IHDR", "IDAT", "ftyp", "heic", "ispe", "II*",
                "%PDF-", "\xFF\xFF\xFF\x7F"},
            600);
    }

    void answer()
    {
        replay(decoderAnswer, seeds(QStringLiteral("answer")),
            {"PRLDEC01", "\"images\"", "\"measures\"", "[[", "]]", "1e308", "-1", "\"bytes\"",
                "\"rotation\"", "null", "\"error\""},
            2000);
    }
};

QTEST_APPLESS_MAIN(TestReplayPdf)
#include "test_replaypdf.moc"
