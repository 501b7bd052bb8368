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

    void lines()
    {
        replay(pageLines, seeds(QStringLiteral("pdf")) + drawings(),
            {"q ", "Q ", "1 0 0 1 5 5 cm ", "0 0 9 9 re ", "S ", "f* ", "/X Do ", "BI ID EI ",
                "1e30 ", "-0 ", "h ", "/Contents 4 0 R", "/Rotate 90", "/CropBox [9 9 1 1]"},
            1500);
    }

    void calibrations()
    {
        replay(calibrationFile, seeds(QStringLiteral("calibration")),
            {"null", "1e999", "-1", "[]", "{}", "\"comb\":true", "\"maxLength\":0", "0.004",
                "\"absent\":[]", "14400"},
            3000);
    }

    void printers()
    {
        replay(printerProfile, seeds(QStringLiteral("printer")),
            {"null", "1e999", "-1", "400", "\"6\":[185,272]", "[]", "\"tray\"", "0.9", "1.1"},
            3000);
    }

    void paper()
    {
        replay(prealable::fuzz::paper, seeds(QStringLiteral("paper")),
            {"\xFF\xD8\xFF", "\xFF\xD9", "\xFF\xC2", "IHDR", "IDAT", "ftyp", "heic", "ispe", "II*",
                "%PDF-", "\xFF\xFF\xFF\x7F"},
            600);
    }

    void inspected()
    {
        replay(inspectedPdf, seeds(QStringLiteral("pdf")) + drawings(),
            {"obj", "endobj", "<<", ">>", "/Kids [4 0 R]", "/Annots 3 0 R", "BT /F1 9 Tf (a) Tj ET",
                "stream\n", "/Font 5 0 R", "/Contents 4 0 R", "99999999999", "/Parent 4 0 R"},
            400);
    }

    void answer()
    {
        replay(decoderAnswer, seeds(QStringLiteral("answer")),
            {"PRLDEC01", "\"images\"", "\"measures\"", "[[", "]]", "1e308", "-1", "\"bytes\"",
                "\"rotation\"", "null", "\"error\"", "\"pages\""},
            2000);
    }

private:
    // What the seeds for fields do not have: lines, and a form that draws itself.
    static QList<QByteArray> drawings()
    {
        return {"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
                "/Resources<</XObject<</X 5 0 R>>>>>>endobj\n"
                "4 0 obj<</Length 62>>stream\nq 1 w 5 5 m 90 5 l S 10 10 20 9 re S 1 g 9 9 30 9 re "
                "f /X Do Q\nendstream endobj\n"
                "5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Matrix[2 0 0 2 1 1]"
                "/Resources<</XObject<</X 5 0 R>>>>/Length 25>>stream\n"
                "0 0 m 9 0 l 9 9 l s /X Do\nendstream endobj\n"
                "trailer<</Root 1 0 R/Size 6>>\n%%EOF\n"};
    }
};

QTEST_APPLESS_MAIN(TestReplayPdf)
#include "test_replaypdf.moc"
