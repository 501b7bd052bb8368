// The program itself: what it prints and its exit status.
#include "support/shared.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestTool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks();
    void saysWhere();
    void refusesWrongUse();
    void listsFields();
    void refusesWhatIsNoPdf();
};

namespace {

struct Run {
    int status = -1;
    QString out;
    QString error;
};

Run formcheck(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(PREALABLE_FORMCHECK), arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QString base(const QString &path)
{
    return QStringLiteral(PREALABLE_SOURCE_DIR "/tests/formcheck/base/") + path;
}

} // namespace

void TestTool::checks()
{
    const Run run = formcheck({u"--cases"_qs, base(u"cases"_qs), base(u"forms"_qs)});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out + run.error, QString());
}

void TestTool::saysWhere()
{
    const Run run = formcheck({base(u"cases"_qs)});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.contains(u"common/fields.json: "_qs), qPrintable(run.out));
    const QTemporaryDir empty;
    const Run cases = formcheck({u"--cases"_qs, empty.path(), base(u"forms"_qs)});
    QCOMPARE(cases.status, 1);
    QVERIFY2(cases.out.startsWith(u"demo/1-01/rules.json: /rules/0: "_qs), qPrintable(cases.out));
}

void TestTool::refusesWrongUse()
{
    const QList<QStringList> wrong = {{}, {u"--cases"_qs}, {u"--cases"_qs, base(u"cases"_qs)},
        {u"--what"_qs}, {base(u"forms"_qs), base(u"forms"_qs)}, {u"--fields"_qs}};
    for (const QStringList &arguments : wrong) {
        const Run run = formcheck(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY(run.out.isEmpty() && run.error.contains(u"FORMS_DIR"_qs));
    }
}

void TestTool::listsFields()
{
    PREALABLE_NEEDS_SHARED();
    const QString file = prealable::test::sharedPath(u"standins/standin-11575-08.pdf"_qs);
    const Run run = formcheck({u"--fields"_qs, file});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.endsWith(u"fieldCount 56\n"_qs));
    QCOMPARE(run.out.count(u'\n'), 57);
}

void TestTool::refusesWhatIsNoPdf()
{
    const Run lost = formcheck({u"--fields"_qs, base(u"lost.pdf"_qs)});
    QCOMPARE(lost.status, 1);
    QVERIFY2(lost.error.startsWith(u"file-not-found: "_qs), qPrintable(lost.error));
    const Run other = formcheck({u"--fields"_qs, base(u"forms/law/values.json"_qs)});
    QCOMPARE(other.status, 1);
    QVERIFY2(other.error.startsWith(u"pdf-damaged: "_qs), qPrintable(other.error));
}

QTEST_GUILESS_MAIN(TestTool)
#include "test_tool.moc"
