#include "store/draftstore.h"

#include "store/jsonfile.h"
#include "store/storetest.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace prealable;

static Draft someDraft()
{
    Draft draft;
    draft.id = DraftStore::newId();
    draft.request = test::parse(test::completeText()).value();
    draft.typed.insert(FieldId(QStringLiteral("request.date")), QStringLiteral("31/02/20"));
    draft.typed.insert(FieldId(QStringLiteral("beneficiary.phone")), QStringLiteral(" 06 \"é\n"));
    draft.place = {{QStringLiteral("section"), QStringLiteral("trip")},
        {QStringLiteral("visited"), QJsonArray{1, 2, QStringLiteral("ï")}},
        {QStringLiteral("zoom"), 1.25}};
    return draft;
}

static QString fileOf(const QString &folder, const QString &id)
{
    return QDir(folder).filePath(id + QStringLiteral(".json"));
}

static void setChanged(const QString &file, const QDateTime &time)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::ReadWrite));
    QVERIFY(opened.setFileTime(time, QFileDevice::FileModificationTime));
}

static void compareContent(const Result<Draft> &loaded, const Draft &other)
{
    QVERIFY2(loaded.ok(),
        loaded.ok() ? "" : qPrintable(loaded.error().where + u' ' + loaded.error().detail));
    const Draft &one = loaded.value();
    QCOMPARE(one.id, other.id);
    QVERIFY(one.request == other.request);
    QCOMPARE(one.typed, other.typed);
    QCOMPARE(one.place, other.place);
}

class TestDraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnWarnings();
        m_parent = std::make_unique<QTemporaryDir>();
        m_folder = m_parent->filePath(QStringLiteral("data/drafts"));
    }
    void isEmptyWithoutFolder();
    void roundTrips();
    void keepsDraftWithoutForm();
    void keepsWhateverWasTyped();
    void protectsFiles();
    void listsNewestFirst();
    void reportsUnreadableFiles();
    void refusesDamagedDrafts_data();
    void refusesDamagedDrafts();
    void removesDraftAndLeftovers();
    void neverLeavesItsFolder();
    void keepsOldDraftWhenSavingFails();
    void givesNewIds();

private:
    std::unique_ptr<QTemporaryDir> m_parent;
    QString m_folder;
};

void TestDraftStore::isEmptyWithoutFolder()
{
    DraftStore store(test::realForms(), m_folder);
    QVERIFY(store.list().isEmpty());
    QVERIFY(store.unreadable().isEmpty());
    QCOMPARE(store.load(DraftStore::newId()).error().code, ErrorCode::FileNotFound);
    QVERIFY(store.remove(DraftStore::newId()).ok());
    QVERIFY(!QFileInfo::exists(m_folder)); // looking creates nothing
}

void TestDraftStore::roundTrips()
{
    DraftStore store(test::realForms(), m_folder);
    Draft draft = someDraft();
    QVERIFY(store.save(draft).ok());
    compareContent(store.load(draft.id), draft);
    draft.request.answers.clear(FieldId(QStringLiteral("transport.mode")));
    draft.typed.clear();
    QVERIFY(store.save(draft).ok());
    compareContent(store.load(draft.id), draft);
    QCOMPARE(store.list().size(), 1);
    // Another program run finds it again.
    compareContent(DraftStore(test::realForms(), m_folder).list().first(), draft);
}

void TestDraftStore::keepsDraftWithoutForm()
{
    DraftStore store(test::realForms(), m_folder);
    Draft draft;
    draft.id = DraftStore::newId();
    draft.place = {{QStringLiteral("page"), QStringLiteral("triage")}};
    QVERIFY(store.save(draft).ok());
    compareContent(store.load(draft.id), draft);
}

void TestDraftStore::keepsWhateverWasTyped()
{
    DraftStore store(test::realForms(), m_folder);
    Draft draft = someDraft();
    const FieldId field(QStringLiteral("beneficiary.familyName"));
    for (const QString &text : {QStringLiteral(""), QStringLiteral("\u0001\u007f\u2028"),
             QStringLiteral("\v\f\r\n"), QString(5000, u'é'), QStringLiteral("</script>\"}")}) {
        draft.typed.insert(field, text);
        draft.request.answers.set(field, Value::text(text));
        QVERIFY(store.save(draft).ok());
        compareContent(store.load(draft.id), draft);
    }
    // What JSON cannot hold is replaced: the draft stays readable.
    draft.typed.insert(field, QString(QChar(0)) + QChar(0xDFFF) + u'x');
    draft.place.insert(QStringLiteral("text"), QString(QChar(0xD800)));
    QVERIFY(store.save(draft).ok());
    const Result<Draft> loaded = store.load(draft.id);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->typed.value(field), QStringLiteral("\ufffd\ufffdx"));
}

void TestDraftStore::protectsFiles()
{
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
        | QFileDevice::ExeOther;
    DraftStore store(test::realForms(), m_folder);
    const Draft draft = someDraft();
    QVERIFY(store.save(draft).ok());
    const auto forOthers = [&](const QString &path) { return QFile::permissions(path) & others; };
    QCOMPARE(forOthers(m_folder), QFileDevice::Permissions());
    QCOMPARE(forOthers(fileOf(m_folder, draft.id)), QFileDevice::Permissions());
    // A folder that was there before is closed too.
    QVERIFY(QFile::setPermissions(m_folder, QFile::permissions(m_folder) | others));
    QVERIFY(store.save(draft).ok());
    QCOMPARE(forOthers(m_folder), QFileDevice::Permissions());
}

void TestDraftStore::listsNewestFirst()
{
    DraftStore store(test::realForms(), m_folder);
    const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    QStringList ids;
    for (const int hours : {0, -5, 3}) {
        const Draft draft = someDraft();
        QVERIFY(store.save(draft).ok());
        setChanged(fileOf(m_folder, draft.id), noon.addSecs(hours * 3600));
        ids.append(draft.id);
    }
    const QList<Draft> drafts = store.list();
    QCOMPARE(drafts.size(), 3);
    QCOMPARE(drafts.at(0).id, ids.at(2));
    QCOMPARE(drafts.at(1).id, ids.at(0));
    QCOMPARE(drafts.at(2).id, ids.at(1));
    QCOMPARE(drafts.at(1).changed.toUTC(), noon);
}

void TestDraftStore::reportsUnreadableFiles()
{
    DraftStore store(test::realForms(), m_folder);
    const Draft draft = someDraft();
    QVERIFY(store.save(draft).ok());
    test::writeRaw(fileOf(m_folder, QStringLiteral("cut")), "{\"format\":");
    test::writeRaw(fileOf(m_folder, QStringLiteral("Not An Id")), "{}");
    test::writeRaw(QDir(m_folder).filePath(QStringLiteral("notes.txt")), "mine");
    QCOMPARE(store.list().size(), 1);
    QCOMPARE(store.unreadable(),
        (QStringList{QStringLiteral("Not An Id.json"), QStringLiteral("cut.json")}));
    QCOMPARE(
        readFile(fileOf(m_folder, QStringLiteral("cut")), 100).value(), QByteArray("{\"format\":"));
}

void TestDraftStore::refusesDamagedDrafts_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *from, const char *to, ErrorCode code) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << codeName(code);
    };
    using enum ErrorCode;
    row("newer draft", "\"version\": 1,\n\"request\"", "\"version\": 2,\n\"request\"",
        NewerVersion);
    row("newer request", "  \"version\": 1", "  \"version\": 2", NewerVersion);
    row("other format", "prealable-draft", "prealable-request", WrongFormat);
    row("unknown key", "\"place\":", "\"plaza\":", JsonUnknownKey);
    row("place of another type", "\"place\": {", "\"place\": [], \"more\": {", JsonUnknownKey);
    row("typed of another type", "\"31/02/20\"", "31", JsonWrongType);
    row("unknown form", "\"transport-dap\"", "\"transport-xyz\"", UnknownForm);
    row("unknown field", "urgent.claimed", "urgent.wanted", UnknownField);
    row("empty file", "", nullptr, JsonSyntax);
}

void TestDraftStore::refusesDamagedDrafts()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, code);
    DraftStore store(test::realForms(), m_folder);
    const Draft draft = someDraft();
    QVERIFY(store.save(draft).ok());
    const QString file = fileOf(m_folder, draft.id);
    QByteArray text = readFile(file, 100000).value();
    QVERIFY(text.contains(from));
    if (from.isEmpty())
        text.clear();
    else
        text.replace(text.indexOf(from), from.size(), to);
    test::writeRaw(file, text);
    const Result<Draft> loaded = store.load(draft.id);
    QVERIFY(!loaded.ok());
    QCOMPARE(codeName(loaded.error().code), code);
    QVERIFY(store.list().isEmpty());
    QCOMPARE(store.unreadable(), QStringList{draft.id + QStringLiteral(".json")});
    QCOMPARE(readFile(file, 100000).value(), text); // looked at, not touched
}

void TestDraftStore::removesDraftAndLeftovers()
{
    DraftStore store(test::realForms(), m_folder);
    const Draft draft = someDraft();
    const Draft kept = someDraft();
    QVERIFY(store.save(draft).ok());
    QVERIFY(store.save(kept).ok());
    test::writeRaw(fileOf(m_folder, draft.id) + QStringLiteral(".AbCdEf"), "half");
    QVERIFY(store.remove(draft.id).ok());
    QVERIFY(store.remove(draft.id).ok());
    QCOMPARE(QDir(m_folder).entryList(QDir::Files), QStringList{kept.id + QStringLiteral(".json")});
}

void TestDraftStore::neverLeavesItsFolder()
{
    DraftStore store(test::realForms(), m_folder);
    Draft draft = someDraft();
    QVERIFY(store.save(draft).ok());
    const QString outside = m_parent->filePath(QStringLiteral("data/outside.json"));
    test::writeRaw(outside, "{}");
    for (const QString &id :
        {QStringLiteral("../outside"), QStringLiteral("*"), QString(), QStringLiteral("a/b"),
            QStringLiteral("A"), QStringLiteral("a.b"), QString(65, u'a')}) {
        draft.id = id;
        QCOMPARE(store.load(id).error().code, ErrorCode::FileNotFound);
        QVERIFY(!store.save(draft).ok());
        QVERIFY(!store.remove(id).ok());
    }
    QVERIFY(QFileInfo::exists(outside));
    QCOMPARE(store.list().size(), 1);
}

void TestDraftStore::keepsOldDraftWhenSavingFails()
{
    DraftStore store(test::realForms(), m_folder);
    const Draft draft = someDraft();
    QVERIFY(store.save(draft).ok());
    Draft huge = draft;
    huge.typed.insert(FieldId(QStringLiteral("fund.name")), QString(5 * 1024 * 1024, u'x'));
    QCOMPARE(store.save(huge).error().code, ErrorCode::FileTooLarge);
    compareContent(store.load(draft.id), draft);
    // A file where the folder should be.
    const QString blocked = m_parent->filePath(QStringLiteral("blocked"));
    test::writeRaw(blocked, "x");
    QCOMPARE(
        DraftStore(test::realForms(), blocked).save(draft).error().code, ErrorCode::FileNotWritten);
    QCOMPARE(
        DraftStore(test::realForms(), blocked + QStringLiteral("/drafts")).save(draft).error().code,
        ErrorCode::FileNotWritten);
}

void TestDraftStore::givesNewIds()
{
    QSet<QString> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(DraftStore::newId());
    QCOMPARE(ids.size(), 1000);
}

QTEST_APPLESS_MAIN(TestDraftStore)
#include "test_draftstore.moc"
