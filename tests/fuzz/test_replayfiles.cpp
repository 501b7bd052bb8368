#include "fuzz/entrypoints.h"
#include "fuzz/replay.h"

using namespace prealable::fuzz;

static QList<QByteArray> jsonWords()
{
    return {"{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud800", "null", "true", "1e999",
        "-", "\"format\"", "\"answers\":{}", "\xEF\xBB\xBF", QByteArray(50, '[')};
}

class TestReplayFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json() { replay(jsonReader, seeds(QStringLiteral("json")), jsonWords(), 10000); }
    void sealed()
    {
        replay(sealedBytes, seeds(QStringLiteral("sealed")),
            {"PRSB", QByteArray(4, '\xFF'), "\x01"}, 2000);
    }
    void packs()
    {
        replay(formPack, seeds(QStringLiteral("pack")),
            {"prealable-pack 1\n", "unsigned\n", "ed25519 ", "../", "/", ".json", " 4294967296\n",
                " 0\n\n", "nul", "A"},
            5000);
    }
    void sealedInAPdf()
    {
        replay(sealedAnswers, seeds(QStringLiteral("sealed-request")), jsonWords(), 3000);
    }
    void registers()
    {
        replay(registerContent, seeds(QStringLiteral("register")), jsonWords(), 5000);
    }
    void requests() { replay(requestFile, seeds(QStringLiteral("request")), jsonWords(), 5000); }
};

QTEST_APPLESS_MAIN(TestReplayFiles)
#include "test_replayfiles.moc"
