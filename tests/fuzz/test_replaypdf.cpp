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
};

QTEST_APPLESS_MAIN(TestReplayPdf)
#include "test_replaypdf.moc"
