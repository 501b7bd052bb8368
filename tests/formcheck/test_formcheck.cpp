// Each fixture is a small change to a valid forms/ tree (base/) that breaks one thing; the check of
// the file's name, and only it, must say so. A check without a fixture fails the test.
//
// fixtures/<check or error code>.json: { "fixtures": [ { "edits": […], "where": "file: /pointer",
// "says": "part of the sentence" } ] }. An edit replaces a text that occurs once in `file`; without
// "replace" it writes the whole file ("with"), removes it (no "with"), and a folder as "replace"
// with no "with" is copied to `file`. Files are relative to forms/, or to the base with "cases/…".
#include "catalog/catalog.h"
#include "catalog/editioncheck.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace prealable;

namespace {

QString here(const QString &path)
{
    return QStringLiteral(PREALABLE_SOURCE_DIR "/tests/formcheck/") + path;
}

void copyTree(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.mid(from.size());
        QVERIFY(QDir().mkpath(QFileInfo(target).path()));
        QVERIFY(QFile::copy(file, target));
        QVERIFY(QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner));
    }
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void write(const QString &path, const QString &content)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(content.toUtf8());
}

void edit(const QString &root, const JsonNode &node)
{
    const QString name = node["file"].text();
    const QString base = name.startsWith(u"cases/"_qs) ? root + u'/' : root + u"/forms/"_qs;
    const QString path = base + name;
    if (!node["replace"].isText()) {
        if (node["with"].isText())
            write(path, node["with"].text());
        else
            QVERIFY2(QFile::remove(path), qPrintable(path));
        return;
    }
    const QString old = node["replace"].text();
    if (!node["with"].isText()) {
        copyTree(base + old, path);
        return;
    }
    const QString content = contentOf(path);
    QVERIFY2(content.count(old) == 1, qPrintable(name + u": "_qs + old));
    write(path, QString(content).replace(old, node["with"].text()));
}

// "check: where: detail" of every problem, those of reading named by their error code.
QStringList problemsIn(const QString &root)
{
    QStringList result;
    const LoadedForms forms = loadForms(root + u"/forms"_qs);
    for (const Error &error : forms.errors)
        result.append(QStringList({codeName(error.code), error.where, error.detail}).join(u'|'));
    if (!result.isEmpty())
        return result;
    for (const FormProblem &problem : checkForms(forms) + checkCases(forms, root + u"/cases"_qs))
        result.append(
            QStringList({problem.check, problem.error.where, problem.error.detail}).join(u'|'));
    return result;
}

} // namespace

class TestFormcheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBaseIsValid();
    void everyCheckHasAFixture();
    void eachFixtureIsSeen_data();
    void eachFixtureIsSeen();
    void catalogRefusesAFolderThatIsNotValid();
};

void TestFormcheck::theBaseIsValid()
{
    QCOMPARE(problemsIn(here(u"base"_qs)), QStringList());
}

void TestFormcheck::everyCheckHasAFixture()
{
    const QStringList names = checkNames();
    QVERIFY(names.size() > 30);
    for (const QString &name : names)
        QVERIFY2(QFile::exists(here(u"fixtures/%1.json"_qs.arg(name))), qPrintable(name));
}

void TestFormcheck::eachFixtureIsSeen_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<int>("index");
    const QStringList files = QDir(here(u"fixtures"_qs)).entryList({u"*.json"_qs}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        const JsonDocument document = JsonDocument::read(here(u"fixtures/"_qs + file), file);
        const auto count = document.root()["fixtures"].items().size();
        QVERIFY2(document.ok() && count > 0, qPrintable(file));
        for (int i = 0; i < count; ++i)
            QTest::newRow(qPrintable(u"%1 %2"_qs.arg(file).arg(i))) << file.chopped(5) << i;
    }
}

void TestFormcheck::eachFixtureIsSeen()
{
    QFETCH(QString, check);
    QFETCH(int, index);
    const QString file = here(u"fixtures/%1.json"_qs.arg(check));
    const JsonDocument document = JsonDocument::read(file, file);
    const JsonNode fixture = document.root()["fixtures"].items().at(index);
    const QTemporaryDir folder;
    copyTree(here(u"base"_qs), folder.path());
    for (const JsonNode &change : fixture["edits"].items())
        edit(folder.path(), change);
    QVERIFY(!QTest::currentTestFailed());

    const QStringList problems = problemsIn(folder.path());
    QVERIFY2(problems.size() == 1, qPrintable(problems.join(u'\n')));
    const QStringList problem = problems.first().split(u'|');
    QCOMPARE(problem.at(0), check);
    QCOMPARE(problem.at(1), fixture["where"].text());
    QVERIFY2(problem.at(2).contains(fixture["says"].text()), qPrintable(problem.at(2)));
    QVERIFY(document.ok());
}

void TestFormcheck::catalogRefusesAFolderThatIsNotValid()
{
    QVERIFY(Catalog::load(here(u"base/forms"_qs)).ok());
    const auto lost = Catalog::load(here(u"lost"_qs));
    QVERIFY(!lost.ok());
    QCOMPARE(lost.error().first().code, ErrorCode::FileNotFound);
    const QTemporaryDir folder;
    copyTree(here(u"base"_qs), folder.path());
    const QString rules = folder.filePath(u"forms/demo/1-01/rules.json"_qs);
    write(rules, contentOf(rules).replace(u"trip.long"_qs, u"trip.lost"_qs));
    QVERIFY(!Catalog::load(folder.filePath(u"forms"_qs)).ok());
}

QTEST_GUILESS_MAIN(TestFormcheck)
#include "test_formcheck.moc"
