// A pack from its making to its removal: what is refused, what serves, what is set aside.
#include "store/packtest.h"

#include <QTemporaryDir>

using namespace prealable;
using namespace prealable::test;

class TestPackStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingInstalled();
    void fromMakingToRemoval();
    void whatIsRefused_data();
    void whatIsRefused();
    void filesThatAreNone();
    void theLaterOneWins();
    void twoProgramsAtOnce();
    void aDamagedPackIsSetAside_data();
    void aDamagedPackIsSetAside();
    void aKeyThatIsNoLongerTrusted();
    void anotherVersionOfTheProgramChecksAgain();
    void aLaterProgramHasNewerForms();
    void aFolderThatCannotBeWritten();
    void whatChangesIsSaid();
    void whatIsLostIsRefused_data();
    void whatIsLostIsRefused();
    void formsWithProblemsAreNotMade();
    void theRealFormsAreAPack();

private:
    [[nodiscard]] PackStore store(const QString &program = QStringLiteral("1.0")) const
    {
        return PackStore({.folder = folder(),
            .builtIn = smallFormsFolder(),
            .trusted = {keyOf(m_secret)},
            .program = program});
    }
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("packs")); }
    [[nodiscard]] QString kept() const
    {
        return folder() + QStringLiteral("/forms.prealable-pack");
    }
    [[nodiscard]] QByteArray pack(int version, const QList<Edit> &edits = {}) const
    {
        return signedBy(m_secret, madePack(laterForms(smallFormsFolder(), version, edits)));
    }
    [[nodiscard]] QString write(const QByteArray &bytes) const
    {
        return writePack(m_folder->filePath(QStringLiteral("new.prealable-pack")), bytes);
    }
    void install(const QByteArray &bytes) const;
    static QString shownLong(const Catalog &catalog)
    {
        return catalog.law().shown(LawId(QStringLiteral("trip.long")), QDate(2027, 6, 1));
    }

    const PackSecret m_secret = PackSecret::make();
    // Three numbers become four, from a day on.
    const Edit m_newLaw{QStringLiteral("law/values.json"),
        R"("value": 150, "from": "2020-01-01", "until": null,)",
        R"("value": 150, "from": "2020-01-01", "until": "2026-12-31", "sources": ["LAW-1"],
           "confidence": "C", "checkedOn": "2026-12-01" },
         { "value": 200, "from": "2027-01-01", "until": null,)"};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPackStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestPackStore::install(const QByteArray &bytes) const
{
    const auto offered = store().check(write(bytes));
    QVERIFY2(offered.ok(), offered.ok() ? "" : qPrintable(offered.error().detail));
    const auto done = store().install(*offered);
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().detail));
}

void TestPackStore::nothingInstalled()
{
    const auto opened = store().open();
    QVERIFY(opened.ok());
    QVERIFY(!opened->installed.isThere && !opened->installed.serves && !opened->installed.error);
    QCOMPARE(opened->catalog.version(), opened->builtIn);
    QCOMPARE(store().builtInVersion().number, 1);
    QCOMPARE(store().remove().error().code, ErrorCode::FileNotFound);
    QVERIFY(!QFile::exists(folder()));
    const PackStore none({.builtIn = smallFormsFolder()});
    QVERIFY(none.isEmpty());
    QVERIFY(none.open().ok());
    QCOMPARE(none.remove().error().code, ErrorCode::FileNotFound);
}

void TestPackStore::fromMakingToRemoval()
{
    const auto offered = store().check(write(pack(2, {m_newLaw})));
    QVERIFY2(offered.ok(), offered.ok() ? "" : qPrintable(offered.error().detail));
    QCOMPARE(offered->pack.signer, keyOf(m_secret));
    QCOMPARE(offered->pack.version, (FormsVersion{2, QDate(2026, 12, 1)}));
    QCOMPARE(offered->before.number, 1);
    QVERIFY(!QFile::exists(kept())); // checking installs nothing
    QVERIFY(store().install(*offered).ok());

    const auto opened = store().open();
    QVERIFY(opened.ok());
    QVERIFY(opened->installed.serves);
    QCOMPARE(opened->installed.pack->version.number, 2);
    QCOMPARE(opened->catalog.version().number, 2);
    QCOMPARE(opened->builtIn.number, 1);
    QCOMPARE(shownLong(opened->catalog), QStringLiteral("200\u00A0km"));
    // Every part of it can be read.
    QCOMPARE(opened->catalog.editions().size(), 2);
    QVERIFY(opened->catalog.triage(QStringLiteral("demo")) != nullptr);
    QVERIFY(!opened->catalog.texts().isEmpty());
    QVERIFY(opened->catalog.reference().funds.size() > 0);

    QVERIFY(store().remove().ok());
    const auto again = store().open();
    QVERIFY(!again->installed.isThere);
    QCOMPARE(shownLong(again->catalog), QStringLiteral("150\u00A0km"));
    QVERIFY(QDir(folder()).isEmpty());
}

void TestPackStore::whatIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << code;
    };
    const FormFiles good = laterForms(smallFormsFolder(), 2);
    const QByteArray made = madePack(good);
    const QByteArray whole = pack(2);
    row("unsigned", made, ErrorCode::PackUnsigned);
    row("unknown key", signedBy(PackSecret::make(), made), ErrorCode::PackUnknownKey);
    row("cut", whole.chopped(1), ErrorCode::PackAltered);
    row("changed", QByteArray(whole).replace("\"version\": 2", "\"version\": 3"),
        ErrorCode::PackAltered);
    row("the same version", pack(1), ErrorCode::PackNotNewer);
    row("an earlier day",
        signedBy(m_secret,
            madePack(laterForms(smallFormsFolder(), 2,
                {{QStringLiteral("version.json"), "2026-12-01", "2026-11-01"}}))),
        ErrorCode::PackNotNewer);
    row("path escape", rawSigned("../../a.json 2\n{}\n", m_secret), ErrorCode::PackDamaged);
    row("absolute path", rawSigned("/etc/a.json 2\n{}\n", m_secret), ErrorCode::PackDamaged);
    row("bomb", rawSigned("a.json 99999999\n{}\n", m_secret), ErrorCode::PackDamaged);
    row("nothing inside", rawSigned({}, m_secret), ErrorCode::PackInvalid);
    row("deep JSON",
        rawSigned(
            *packContent({{QStringLiteral("version.json"), QByteArray(100000, '[')}}), m_secret),
        ErrorCode::PackInvalid);
    FormFiles broken = good;
    broken.insert(QStringLiteral("index.json"), "{}");
    row("another index", signedBy(m_secret, *unsignedPack(broken)), ErrorCode::PackInvalid);
    broken.remove(QStringLiteral("index.json"));
    row("no index", signedBy(m_secret, *unsignedPack(broken)), ErrorCode::PackInvalid);
    broken.insert(QStringLiteral("demo/1-01/rules.json"), "{ \"rules\": 3 }");
    row("a form with a defect", signedBy(m_secret, *unsignedPack(broken)), ErrorCode::PackInvalid);
    row("a part only",
        signedBy(m_secret,
            *unsignedPack(
                {{QStringLiteral("version.json"), good.value(QStringLiteral("version.json"))}})),
        ErrorCode::PackInvalid);
}

void TestPackStore::whatIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const QString path = write(bytes);
    const auto offered = store().check(path);
    QVERIFY(!offered.ok());
    QCOMPARE(codeName(offered.error().code), codeName(code));
    QVERIFY2(offered.error().where.startsWith(path), qPrintable(offered.error().where));
    QVERIFY(offered.error().detail.endsWith(u'.'));
    QVERIFY(!QFile::exists(folder()));
}

void TestPackStore::filesThatAreNone()
{
    QCOMPARE(store().check(m_folder->filePath(QStringLiteral("lost"))).error().code,
        ErrorCode::FileNotFound);
    QCOMPARE(store().check(m_folder->path()).error().code, ErrorCode::FileUnreadable);
    QCOMPARE(store().check(write("{}")).error().code, ErrorCode::WrongFormat);
    const QByteArray large(packLimits::bytes + 1, 'x');
    QCOMPARE(store().check(write(large)).error().code, ErrorCode::FileTooLarge);
}

void TestPackStore::theLaterOneWins()
{
    install(pack(3));
    const auto older = store().check(write(pack(2)));
    QCOMPARE(older.error().code, ErrorCode::PackNotNewer);
    QVERIFY(older.error().detail.contains(QStringLiteral("plus ancien")));
    const auto same = store().check(write(pack(3)));
    QCOMPARE(same.error().code, ErrorCode::PackNotNewer);
    QVERIFY(same.error().detail.contains(QStringLiteral("déjà en place")));
    install(pack(4, {m_newLaw}));
    QCOMPARE(store().open()->catalog.version().number, 4);
    QCOMPARE(shownLong(store().open()->catalog), QStringLiteral("200\u00A0km"));
}

void TestPackStore::twoProgramsAtOnce()
{
    const auto second = store().check(write(pack(2)));
    QVERIFY(second.ok());
    install(pack(3));
    QCOMPARE(store().install(*second).error().code, ErrorCode::PackNotNewer);
    QCOMPARE(store().installed().pack->version.number, 3);
}

void TestPackStore::aDamagedPackIsSetAside_data()
{
    QTest::addColumn<qsizetype>("at"); // from the end when negative
    QTest::newRow("first line") << qsizetype(3);
    QTest::newRow("key") << qsizetype(40);
    QTest::newRow("signature") << qsizetype(150);
    QTest::newRow("a file") << qsizetype(2000);
    QTest::newRow("the last file") << qsizetype(-5);
}

void TestPackStore::aDamagedPackIsSetAside()
{
    QFETCH(qsizetype, at);
    QByteArray bytes = pack(2, {m_newLaw});
    install(bytes);
    const qsizetype place = at < 0 ? bytes.size() + at : at;
    bytes[place] = char(bytes.at(place) ^ 1);
    writePack(kept(), bytes);
    const auto opened = store().open();
    QVERIFY(opened.ok());
    QVERIFY(opened->installed.isThere && !opened->installed.serves);
    QVERIFY(opened->installed.error);
    QVERIFY(!opened->installed.error->detail.isEmpty());
    QCOMPARE(opened->catalog.version().number, 1);
    QCOMPARE(shownLong(opened->catalog), QStringLiteral("150\u00A0km"));
    QVERIFY(QFile::exists(kept())); // it is the person's
    // A good one takes its place.
    install(pack(2, {m_newLaw}));
    QVERIFY(store().open()->installed.serves);
}

void TestPackStore::aKeyThatIsNoLongerTrusted()
{
    install(pack(2));
    const PackStore other({.folder = folder(),
        .builtIn = smallFormsFolder(),
        .trusted = {keyOf(PackSecret::make())},
        .program = QStringLiteral("1.0")});
    QCOMPARE(other.installed().error->code, ErrorCode::PackUnknownKey);
    QCOMPARE(other.open()->catalog.version().number, 1);
    QVERIFY(other.remove().ok());
}

void TestPackStore::anotherVersionOfTheProgramChecksAgain()
{
    // Well signed, but what this program cannot understand; an earlier one accepted it.
    FormFiles files = laterForms(smallFormsFolder(), 2);
    files.insert(QStringLiteral("demo/1-01/rules.json"), "{ \"rules\": [], \"later\": 1 }");
    const QByteArray bytes = signedBy(m_secret, *unsignedPack(files));
    QVERIFY(QDir().mkpath(folder()));
    writePack(kept(), bytes);
    const auto opened = store().open();
    QCOMPARE(opened->installed.error->code, ErrorCode::PackInvalid);
    QCOMPARE(opened->catalog.version().number, 1);

    // Accepted once, the note spares the checks; for another version it does not count.
    writePack(kept(), pack(2));
    QVERIFY(store().open()->installed.serves);
    const QString note = folder() + QStringLiteral("/accepted.json");
    const auto content = [&note] {
        QFile file(note);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(content().contains("\"1.0\""));
    QVERIFY(store(QStringLiteral("2.0")).open()->installed.serves);
    QVERIFY(content().contains("\"2.0\""));
    for (const QByteArray &other : {QByteArray("{}"), QByteArray("x"), QByteArray()}) {
        writePack(note, other);
        QVERIFY(store().open()->installed.serves);
    }
}

void TestPackStore::aLaterProgramHasNewerForms()
{
    install(pack(2));
    // A program that ships version 2 or later.
    const FormFiles later = laterForms(smallFormsFolder(), 2);
    const PackStore next({.folder = folder(),
        .builtIn = FormsSource(later),
        .trusted = {keyOf(m_secret)},
        .program = QStringLiteral("2.0")});
    const auto opened = next.open();
    QVERIFY(opened.ok());
    QVERIFY(opened->installed.isOutdated());
    QVERIFY(!opened->installed.error);
    QCOMPARE(opened->catalog.version().number, 2);
    QCOMPARE(next.check(write(pack(2))).error().code, ErrorCode::PackNotNewer);
}

void TestPackStore::aFolderThatCannotBeWritten()
{
    const auto offered = store().check(write(pack(2)));
    QVERIFY(offered.ok());
    writePack(folder(), "a file where the folder should be");
    const auto done = store().install(*offered);
    QCOMPARE(done.error().code, ErrorCode::FileNotWritten);
    QVERIFY(!store().open()->installed.serves);
}

void TestPackStore::whatChangesIsSaid()
{
    const Edit title{QStringLiteral("demo/1-01/edition.json"), "\"inForceUntil\": null",
        "\"inForceUntil\": \"2030-12-31\""};
    const auto offered = store().check(write(pack(2, {m_newLaw, title})));
    QVERIFY(offered.ok());
    QCOMPARE(offered->changes.editions.size(), 1);
    QCOMPARE(offered->changes.editions.first().edition.edition.text(), QStringLiteral("1-01"));
    QVERIFY(!offered->changes.editions.first().added);
    QCOMPARE(offered->changes.values.size(), 1);
    QCOMPARE(offered->changes.values.first().before.size(), 2);
    QCOMPARE(offered->changes.values.first().after.size(), 3);
    const QString said = shownChanges(offered->changes).join(u'\n');
    QVERIFY2(said.contains(QStringLiteral("200\u00A0km à partir du 1er janvier 2027")),
        qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("jusqu'au 31 décembre 2030")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("Change aussi")), qPrintable(said));
    // Each number with the unit of its time.
    const Edit unit{QStringLiteral("law/values.json"), R"("unit": "day")", R"("unit": "month")"};
    const Edit named{QStringLiteral("common/texts.fr.json"),
        "\"law.unit.day\": \"#\u00A0jour|2:#\u00A0jours\"", "\"law.unit.month\": \"#\u00A0mois\""};
    const auto other = store().check(write(pack(2, {unit, named})));
    QVERIFY2(other.ok(), other.ok() ? "" : qPrintable(other.error().where + other.error().detail));
    const QString units = shownChanges(other->changes).join(u'\n');
    QVERIFY2(units.contains(QStringLiteral("15\u00A0mois sans"))
            && units.contains(QStringLiteral("15\u00A0jours sans")),
        qPrintable(units));
    // Read again, no number changed.
    const Edit again{QStringLiteral("law/values.json"),
        R"("value": 150, "from": "2020-01-01", "until": null, "sources": ["LAW-1"], "confidence": "C", "checkedOn": "2026-08-20")",
        R"("value": 150, "from": "2020-01-01", "until": null, "sources": ["LAW-1"], "confidence": "C", "checkedOn": "2026-12-01")"};
    QCOMPARE(shownChanges(store().check(write(pack(2, {again})))->changes).size(), 1);
    QVERIFY(store().check(write(pack(2)))->changes.isEmpty());

    // A new edition in the place of one that it supersedes.
    FormFiles files = laterForms(smallFormsFolder(), 2);
    for (const QString &path : files.keys()) {
        if (path.startsWith(QStringLiteral("demo/1-01/")))
            files.insert(QString(path).replace(QStringLiteral("1-01"), QStringLiteral("1-02")),
                files.take(path));
    }
    QByteArray &edition = files[QStringLiteral("demo/1-02/edition.json")];
    edition.replace(
        "\"edition\": \"1-01\", \"cerfa\": \"1*01\"", "\"edition\": \"1-02\", \"cerfa\": \"1*02\"");
    edition.replace("\"inForceFrom\": \"2020-01-01\"", "\"inForceFrom\": \"2027-01-01\"");
    edition.replace("[ { \"edition\": \"1-00\"",
        "[ { \"edition\": \"1-01\", \"cerfa\": \"1*01\" }, { \"edition\": \"1-00\"");
    const auto next = store().check(write(signedBy(m_secret, madePack(files))));
    QVERIFY2(next.ok(), next.ok() ? "" : qPrintable(next.error().where + next.error().detail));
    QCOMPARE(next->changes.editions.size(), 1);
    QVERIFY(next->changes.editions.first().added);
    QCOMPARE(next->changes.editions.first().replaced.size(), 1);
    const QString text = shownChanges(next->changes).first();
    QVERIFY2(text.contains(QStringLiteral("1er janvier 2027"))
            && text.contains(QStringLiteral("remplace 1-01")),
        qPrintable(text));
}

void TestPackStore::whatIsLostIsRefused_data()
{
    QTest::addColumn<FormFiles>("builtIn");
    QTest::addColumn<QString>("where");
    const FormFiles small = laterForms(smallFormsFolder(), 1);
    FormFiles more = small;
    for (const QString &path : small.keys()) {
        if (path.startsWith(QStringLiteral("note/")))
            more.insert(QString(path).replace(QStringLiteral("1-01"), QStringLiteral("1-02")),
                QByteArray(small.value(path))
                    .replace("\"edition\": \"1-01\"", "\"edition\": \"1-02\""));
    }
    QTest::newRow("an edition") << more << QStringLiteral("note/1-02");
    more = small;
    more.insert(QStringLiteral("triage/more.json"),
        QByteArray(small.value(QStringLiteral("triage/demo.json")))
            .replace("\"need\": \"demo\"", "\"need\": \"more\""));
    QTest::newRow("a need") << more << QStringLiteral("triage/more");
    more = small;
    more[QStringLiteral("law/values.json")].replace(
        "{ \"values\": [", R"({ "values": [ { "id": "trip.short", "unit": "km", "editions": [
            { "value": 5, "from": null, "until": null, "sources": ["LAW-1"], "confidence": "C",
              "checkedOn": "2026-08-20" } ] },)");
    QTest::newRow("a number") << more << QStringLiteral("trip.short");
}

// Drafts, requests and other data lean on it.
void TestPackStore::whatIsLostIsRefused()
{
    QFETCH(FormFiles, builtIn);
    QFETCH(QString, where);
    const LoadedForms forms = loadForms(FormsSource(builtIn));
    QVERIFY2(forms.errors.isEmpty(),
        forms.errors.isEmpty() ? "" : qPrintable(forms.errors.first().detail));
    const PackStore more({.folder = folder(),
        .builtIn = FormsSource(builtIn),
        .trusted = {keyOf(m_secret)},
        .program = QStringLiteral("1.0")});
    const auto offered = more.check(write(pack(2)));
    QVERIFY(!offered.ok());
    QCOMPARE(offered.error().code, ErrorCode::PackInvalid);
    QVERIFY2(offered.error().where.endsWith(where), qPrintable(offered.error().where));
}

void TestPackStore::formsWithProblemsAreNotMade()
{
    const auto lost = makePack(m_folder->filePath(QStringLiteral("lost")));
    QCOMPARE(lost.error().first().code, ErrorCode::FileNotFound);
    FormFiles files = laterForms(smallFormsFolder(), 2);
    files.insert(QStringLiteral("demo/1-01/rules.json"), "{ \"rules\": 3 }");
    QVERIFY(!makePack(FormsSource(files)).ok());
    files = laterForms(smallFormsFolder(), 2);
    files.insert(QStringLiteral("Notes.json"), "{}");
    QCOMPARE(makePack(FormsSource(files)).error().first().code, ErrorCode::PackDamaged);
}

void TestPackStore::theRealFormsAreAPack()
{
    const QByteArray bytes = signedBy(m_secret, madePack(laterForms(realFormsFolder(), 1000)));
    const auto opened = openPack(bytes, {keyOf(m_secret)});
    QVERIFY(opened.ok());
    const Catalog catalog = Catalog::openAccepted(FormsSource(opened->files));
    QCOMPARE(catalog.version().number, 1000);
    const auto outside = Catalog::load(realFormsFolder());
    QVERIFY(outside.ok());
    QCOMPARE(catalog.summaries(), outside->summaries());
    QCOMPARE(catalog.texts(), outside->texts());
    QCOMPARE(catalog.law().values.keys(), outside->law().values.keys());
    QCOMPARE(catalog.editions().size(), outside->editions().size());
}

QTEST_APPLESS_MAIN(TestPackStore)
#include "test_packstore.moc"
