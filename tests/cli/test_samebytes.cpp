// The same request gives the same bytes: in every process, locale, time zone and folder.
#include "clirunner.h"
#include "support/readyrequest.h"
#include "support/shared.h"

#include <QTemporaryDir>

using namespace prealable::test;

class TestSameBytes : public QObject
{
    Q_OBJECT

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // What is written by a run in these surroundings; the request and the output are named from
    // the folder that the program is started in.
    QByteArray filled(const Surroundings &surroundings, const QStringList &more) const
    {
        const QDir folder(surroundings.folder);
        const QString output = path("out.pdf");
        QFile::remove(output);
        const CliRun run
            = runCli(QStringList{QStringLiteral("fill"),
                         folder.relativeFilePath(path("demande.json")), QStringLiteral("--output"),
                         folder.relativeFilePath(output), QStringLiteral("--day"), m_ready.day}
                    + more,
                surroundings);
        return run.ended && run.status == 0 ? content(output) : run.err;
    }

    QTemporaryDir m_dir;
    ReadyRequest m_ready;

private Q_SLOTS:
    void initTestCase()
    {
        m_ready = readyRequest(QStringLiteral("transport-dap"), QStringLiteral("11575-08"));
        QVERIFY2(!m_ready.request.isEmpty(), "no case of the form is ready");
        QVERIFY(writeObject(path("demande.json"),
            withAnswer(m_ready.request, QStringLiteral("transport.medicalElements"),
                QStringLiteral("Hémiplégie, œdème.\nDistance : 1 250,5 km.\n").repeated(15))));
        QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("folder")));
    }

    void everywhere_data()
    {
        QTest::addColumn<QString>("official");
        QTest::addColumn<QString>("as");
        for (const char *as : {"editable", "flat"})
            QTest::addRow("reproduction, %s", as) << QString() << QString::fromLatin1(as);
        // A plain file is continued, one with XFA is rewritten: the two writers.
        for (const char *file : {"standin-11575-08.pdf", "standin-11575-08-hybrid.pdf"}) {
            for (const char *as : {"editable", "overlay"})
                QTest::addRow("%s, %s", file, as)
                    << QString::fromLatin1(file) << QString::fromLatin1(as);
        }
    }
    void everywhere()
    {
        QFETCH(QString, official);
        QFETCH(QString, as);
        QStringList more{QStringLiteral("--as"), as};
        if (!official.isEmpty()) {
            PREALABLE_NEEDS_SHARED();
            const QString file = sharedPath(QStringLiteral("standins/") + official);
            more += {QStringLiteral("--official"), QFileInfo(file).absoluteFilePath()};
        }
        const QByteArray first
            = filled({m_dir.path(), {{"LC_ALL", "fr_FR.UTF-8"}, {"TZ", "Europe/Paris"}}}, more);
        QVERIFY2(first.startsWith("%PDF-"), first.left(200).constData());
        const QList<Surroundings> others
            = {{m_dir.path(), {{"LC_ALL", "fr_FR.UTF-8"}, {"TZ", "Europe/Paris"}}},
                {path("folder"), {{"LC_ALL", "C"}, {"TZ", "Pacific/Kiritimati"}}},
                {QDir::rootPath(), {{"LC_ALL", "tr_TR.UTF-8"}, {"TZ", "Pacific/Pago_Pago"}}},
                {path("folder"), {{"LANG", "de_DE.UTF-8"}, {"LC_ALL", ""}, {"HOME", "nowhere"}}}};
        for (const Surroundings &other : others) {
            const QByteArray again = filled(other, more);
            QVERIFY2(again.startsWith("%PDF-"), again.left(200).constData());
            QVERIFY2(again == first, other.variables.value("LC_ALL").constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestSameBytes)
#include "test_samebytes.moc"
