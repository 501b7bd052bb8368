#include "fuzz/entrypoints.h"
#include "fuzz/replay.h"

using namespace prealable::fuzz;

class TestReplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates()
    {
        replay(frenchDate, seeds(QStringLiteral("date")),
            {"/", ".", "1er ", "ao\xC3\xBBt", "f\xC3\xA9vrier", "0", "1985", "\xC2\xA0",
                "99999999"},
            20000);
    }
    void socialSecurityNumbers()
    {
        replay(nir, seeds(QStringLiteral("nir")), {" ", "2A", "2b", "0", "97", "\xE2\x80\xAF", "-"},
            20000);
    }
};

QTEST_APPLESS_MAIN(TestReplayText)
#include "test_replaytext.moc"
