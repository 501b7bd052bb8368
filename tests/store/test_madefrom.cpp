// A request file that names the one it is made from ("of"), on the small forms that the tests of
// formcheck start from.
#include "store/requestfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace prealable;

class TestMadeFrom : public QObject
{
    Q_OBJECT

private:
    QString write(const QString &name, const QByteArray &content) const
    {
        const QString path = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path
                                                                                        : QString();
    }

    Result<Request> read(const QByteArray &more) const
    {
        return readRequestFile(*m_catalog,
            write(QStringLiteral("mot.json"),
                R"({"format":"prealable-request","version":1,"form":"note")" + more + '}'),
            QDate(2026, 11, 21));
    }

    static FieldId field(const char *id) { return FieldId(QString::fromUtf8(id)); }

    QTemporaryDir m_dir;
    std::unique_ptr<Catalog> m_catalog;

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog
            = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/tests/formcheck/base/forms"));
        QVERIFY(catalog.ok());
        m_catalog = std::make_unique<Catalog>(std::move(catalog).value());
        QVERIFY(!write(QStringLiteral("refus/demande.json"),
            R"({"format":"prealable-request","version":1,"form":"demo",
                "answers":{"person.name":"Zoé","trip.far":true},
                "attachments":[{"kind":"letter","file":"lettre.pdf"}]})")
                     .isEmpty());
    }

    void takesOverTheOtherFile()
    {
        const auto request = read(R"(,"of":"refus/demande.json","answers":{"note.tone":"soft"})");
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        QCOMPARE(request->form, FormId(QStringLiteral("note")));
        QCOMPARE(request->answers.value(field("person.name")).toText(), QStringLiteral("Zoé"));
        QCOMPARE(request->answers.value(field("note.about")).toText(), QStringLiteral("demo"));
        QCOMPARE(request->answers.value(field("note.tone")).toText(), QStringLiteral("soft"));
        QCOMPARE(request->attachments.size(), 1);
        QCOMPARE(request->attachments.first().file, QStringLiteral("refus/lettre.pdf"));
    }

    void whatIsWrongWithItIsSaid_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("where");
        write(QStringLiteral("mot2.json"),
            R"({"format":"prealable-request","version":1,"form":"note"})");
        write(QStringLiteral("chaine.json"),
            R"({"format":"prealable-request","version":1,"form":"demo","of":"mot2.json"})");
        QTest::newRow("missing") << QByteArray(R"(,"of":"rien.json")") << ErrorCode::FileNotFound
                                 << QStringLiteral("rien.json");
        QTest::newRow("another form") << QByteArray(R"(,"of":"mot2.json")")
                                      << ErrorCode::JsonWrongValue << QStringLiteral("/of");
        QTest::newRow("a chain") << QByteArray(R"(,"of":"chaine.json")")
                                 << ErrorCode::JsonWrongValue << QStringLiteral("chaine.json");
        QTest::newRow("empty") << QByteArray(R"(,"of":"")") << ErrorCode::JsonWrongValue
                               << QStringLiteral("/of");
        QTest::newRow("no text") << QByteArray(R"(,"of":3)") << ErrorCode::JsonWrongType
                                 << QStringLiteral("/of");
    }

    void whatIsWrongWithItIsSaid()
    {
        QFETCH(QByteArray, more);
        QFETCH(ErrorCode, code);
        QFETCH(QString, where);
        const auto request = read(more);
        QVERIFY(!request);
        QCOMPARE(request.error().code, code);
        QVERIFY2(request.error().where.contains(where), qPrintable(request.error().where));
        QVERIFY(!request.error().detail.isEmpty());
    }

    void onlyAFileNamesAnother()
    {
        const auto request = parseRequest(*m_catalog,
            R"({"format":"prealable-request","version":1,"form":"note","of":"refus/demande.json"})",
            QStringLiteral("brouillon"), QDate(2026, 11, 21));
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::JsonWrongValue);
    }
};

QTEST_GUILESS_MAIN(TestMadeFrom)
#include "test_madefrom.moc"
