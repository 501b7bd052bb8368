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

static TriageDraft someTriage()
{
    TriageDraft triage;
    triage.need = QStringLiteral("transport");
    triage.facts = {{FieldId(QStringLiteral("transport.bySmur")), Value::flag(false)},
        {FieldId(QStringLiteral("patient.autonomy")), Value::text(QStringLiteral("alone"))},
        {FieldId(QStringLiteral("transport.distanceKm")), Value::number(62.5)},
        {FieldId(QStringLiteral("transport.dates")),
            Value::list({QStringLiteral("2026-12-01"), QStringLiteral("2026-12-08")})}};
    triage.remembered = triage.facts;
    triage.remembered.insert(FieldId(QStringLiteral("transport.airSea")), Value::flag(true));
    return triage;
}

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
    draft.triage = someTriage();
    draft.startedWith = EditionId(QStringLiteral("11575-05"));
    draft.leftovers = {{QStringLiteral("Sexe"), QStringLiteral("\"F\" ï")}};
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
    QVERIFY(one.triage == other.triage);
    QCOMPARE(one.startedWith, other.startedWith);
    QCOMPARE(one.leftovers, other.leftovers);
}

// A draft's file with pieces of its text replaced, as another time may have written it.
static Result<Draft> loadedWith(
    DraftStore &store, const QString &folder, const QList<std::pair<QByteArray, QByteArray>> &edits)
{
    Draft draft;
    draft.id = DraftStore::newId();
    draft.request = test::parse(test::completeText()).value();
    draft.typed.insert(FieldId(QStringLiteral("request.date")), QStringLiteral("31/02/20"));
    if (!store.save(draft))
        return Error{};
    const QString file = fileOf(folder, draft.id);
    QByteArray text = readFile(file, 100000).value();
    for (const auto &[from, to] : edits) {
        if (!text.contains(from))
            return Error{ErrorCode::Internal, QString::fromUtf8(from), {}};
        text.replace(from, to);
    }
    test::writeRaw(file, text);
    return store.load(draft.id);
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
    void goesOnWithTheEditionInForce();
    void listsWhatNoLongerFits();
    void keepsWhatNoLongerFitsOnDisk();
    void keepsTheOptionsThatStillAre();
    void leavesOutFactsThatChanged();
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
    row("triage of another type", "\"triage\": {", "\"triage\": [], \"more\": {", JsonUnknownKey);
    row("unknown need", "\"need\": \"transport\"", "\"need\": \"rocket\"", JsonWrongValue);
    row("need of another type", "\"need\": \"transport\"", "\"need\": 1", JsonWrongType);
    row("facts of another type", "\"facts\": {", "\"facts\": 1, \"more\": {", JsonUnknownKey);
    row("leftovers of another type", "\"leftovers\": [", "\"leftovers\": 1, \"more\": [",
        JsonUnknownKey);
    row("leftover without a value", "\"value\"", "\"values\"", JsonUnknownKey);
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

void TestDraftStore::goesOnWithTheEditionInForce()
{
    DraftStore store(test::realForms(), m_folder, test::testDay());
    for (const QByteArray old : {"11575-05", "11575-99", "nonsense"}) {
        const Result<Draft> draft = loadedWith(store, m_folder, {{"11575-08", old}});
        QVERIFY2(draft.ok(), old.constData());
        QCOMPARE(draft->request.edition, test::dap().edition);
        QCOMPARE(draft->startedWith.text(), QString::fromLatin1(old));
        QVERIFY(draft->leftovers.isEmpty());
        QVERIFY(draft->request.answers == test::parse(test::completeText())->answers);
        QCOMPARE(draft->request.attachments.size(), 2);
    }
    QCOMPARE(store.list().size(), 3);
    const Result<Draft> same = loadedWith(store, m_folder, {});
    QVERIFY(same.ok());
    QVERIFY(same->startedWith.isEmpty());
}

void TestDraftStore::listsWhatNoLongerFits()
{
    DraftStore store(test::realForms(), m_folder, test::testDay());
    const Result<Draft> draft = loadedWith(store, m_folder,
        {{"\"prescriber.rpps\": null", "\"prescriber.fax\": null, \"beneficiary.weight\": 71.5"},
            {"\"urgent.claimed\": false", "\"urgent.claimed\": \"sans doute\""},
            {"\"transport.mode\": \"seated\"", "\"transport.mode\": \"sledge\""},
            {"\"1969-09-14\"", "[\"1969-09-14\", true]"},
            {"\"request.date\":\"31/02/20\"", "\"visit.date\":\"31/02/20\""},
            {"\"kind\": \"prescription\", \"file\": \"suite",
                "\"kind\": \"letter\", \"file\": \"suite"},
            {"nir.birthDate", "nir.birthYear"}});
    QVERIFY2(draft.ok(), draft.ok() ? "" : qPrintable(draft.error().where + draft.error().detail));
    const QString birth = test::dap().text(QStringLiteral("field.beneficiary.birthDate.label"));
    const QString mode = test::dap().text(QStringLiteral("field.transport.mode.label"));
    const QString urgent = test::dap().text(QStringLiteral("field.urgent.claimed.label"));
    QVERIFY(!birth.isEmpty() && !mode.isEmpty() && !urgent.isEmpty());
    const QList<Leftover> expected = {{birth, QStringLiteral("14/09/1969, Oui")},
        {mode, QStringLiteral("sledge")},
        {QStringLiteral("beneficiary.weight"), QStringLiteral("71,5")},
        {urgent, QStringLiteral("sans doute")},
        {QStringLiteral("Pièce à joindre"), QStringLiteral("suite/ordonnance 2.pdf")},
        {QStringLiteral("Avertissement confirmé"), QStringLiteral("Née au loin, acte « corrigé »")},
        {QStringLiteral("visit.date"), QStringLiteral("31/02/20")}};
    const auto sorted = [](QList<Leftover> list) {
        std::sort(list.begin(), list.end(),
            [](const Leftover &a, const Leftover &b) { return a.label < b.label; });
        return list;
    };
    QCOMPARE(sorted(draft->leftovers), sorted(expected));
    // The rest is as it was.
    const Answers &answers = draft->request.answers;
    QCOMPARE(answers.value(FieldId(QStringLiteral("beneficiary.familyName"))).toText(),
        QStringLiteral("MARTIN-Œuvré"));
    QCOMPARE(answers.fields().size(), 5);
    QCOMPARE(draft->request.attachments.size(), 1);
    QVERIFY(draft->typed.isEmpty());
}

void TestDraftStore::keepsWhatNoLongerFitsOnDisk()
{
    DraftStore store(test::realForms(), m_folder, test::testDay());
    const Result<Draft> loaded = loadedWith(store, m_folder,
        {{"11575-08", "11575-03"}, {"\"transport.count\": 6", "\"old.count\": 6"}});
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->leftovers.size(), 1);
    // Opening changed nothing; saving keeps the list until the person lets it go.
    QVERIFY(readFile(fileOf(m_folder, loaded->id), 100000)->contains("old.count"));
    QVERIFY(store.save(*loaded).ok());
    Draft again = store.load(loaded->id).value();
    compareContent(again, *loaded);
    again.leftovers.clear();
    again.startedWith = {};
    QVERIFY(store.save(again).ok());
    compareContent(store.load(again.id), again);
    QVERIFY(!readFile(fileOf(m_folder, again.id), 100000)->contains("old.count"));
}

void TestDraftStore::keepsTheOptionsThatStillAre()
{
    DraftStore store(test::realForms(), m_folder, test::testDay());
    const Result<Draft> draft = loadedWith(store, m_folder,
        {{"[\"longDistance\", \"series\"]", "[\"series\", \"balloon\", \"series\"]"}});
    QVERIFY(draft.ok());
    QCOMPARE(draft->request.answers.value(FieldId(QStringLiteral("transport.reasons"))),
        Value::list({QStringLiteral("series")}));
    QCOMPARE(draft->leftovers.size(), 1);
    QCOMPARE(draft->leftovers.first().value, QStringLiteral("balloon"));
}

void TestDraftStore::leavesOutFactsThatChanged()
{
    DraftStore store(test::realForms(), m_folder);
    Draft draft;
    draft.id = DraftStore::newId();
    draft.triage = someTriage();
    QVERIFY(store.save(draft).ok());
    const QString file = fileOf(m_folder, draft.id);
    QByteArray text = readFile(file, 100000).value();
    text.replace("\"alone\"", "\"by rocket\"")
        .replace("62.5", "-1")
        .replace("transport.airSea", "gone");
    text.replace("2026-12-08", "2026-13-08")
        .replace("\"transport.bySmur\": false", "\"transport.bySmur\": 0");
    test::writeRaw(file, text);
    const Result<Draft> loaded = store.load(draft.id);
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().where));
    QCOMPARE(loaded->triage.need, QStringLiteral("transport"));
    QVERIFY(loaded->triage.facts.isEmpty());
    QVERIFY(loaded->triage.remembered.isEmpty());
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
