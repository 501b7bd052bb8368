// The window is killed at any moment while somebody types: what was typed more than a second
// before is in the draft. This program starts itself as the one that types.
//
// PREALABLE_KILLS: how often; a few unless said. Many need QTEST_FUNCTION_TIMEOUT too (milliseconds).
#include "store/draftstore.h"
#include "ui/fieldeditor.h"
#include "ui/fieldtext.h"
#include "ui/walker.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <chrono>
#include <cstdio>

using namespace prealable;
using namespace prealable::test;

namespace {

constexpr qint64 allowed = 1000; // milliseconds that may be lost
constexpr auto samplePath = PREALABLE_SOURCE_DIR "/tests/cases/transport-dap/11575-08/sample.json";

// The same clock in both programs.
qint64 now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void report(const QString &field, const QString &text)
{
    const QByteArray line
        = QByteArray::number(now()) + '\t' + field.toUtf8() + '\t' + text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

// Key by key, at a speed that nobody reaches; each is said once the window has it.
void typeSlowly(FieldEditor &editor, QWidget *target, const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        QTest::keyClick(target, text.at(i).toLatin1());
        report(editor.field().text(), text.left(i + 1));
        QTest::qWait(10);
    }
}

// What is written on the page that is shown, once each.
void typePage(Walker &walker, const Answers &answers, QStringList &done)
{
    for (FieldEditor *editor : walker.window().findChildren<FieldEditor *>()) {
        const FieldId id = editor->field();
        const Value value = answers.value(id);
        if (!editor->isVisible() || done.contains(id.text()) || !value.isAnswered())
            continue;
        const FieldDefinition &definition = *walker.window().session().edition().field(id);
        QWidget *target = walker.find<QLineEdit>(id.text());
        if (target == nullptr)
            target = walker.find<QPlainTextEdit>(id.text());
        if (target == nullptr || !definition.table.isEmpty())
            continue; // proposals would open over the page
        done.append(id.text());
        editor->takeFocus();
        // One line of letters that have a key.
        QString text;
        for (const QChar letter : FieldText::shown(definition, value)) {
            if (letter.unicode() >= 0x20 && letter.unicode() < 0x80)
                text += letter;
        }
        typeSlowly(*editor, target, text);
    }
}

int typist(const QString &drafts, bool practice)
{
    const auto catalog = beginWindowTests();
    const auto sample = catalog ? caseRequest(*catalog, QString::fromLatin1(samplePath))
                                : Result<Request>(Error{ErrorCode::Internal, {}, {}});
    if (!sample)
        return 1;
    Walker walker(*catalog, drafts);
    if (practice)
        walker.press(QStringLiteral("user/practice"));
    walker.pressForm(QStringLiteral("transport-dap"));
    QStringList done;
    while (true) { // until it is killed
        typePage(walker, sample->answers, done);
        Answers others = sample->answers;
        for (const QString &field : done)
            others.clear(FieldId(field));
        walker.fillPage(others);
        walker.enter();
        QTest::qWait(5);
    }
}

struct Said {
    qint64 at = 0;
    FieldId field;
    QString text;
};

QString letters(const QString &text)
{
    QString kept;
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber())
            kept += letter.toCaseFolded();
    }
    return kept;
}

// Whether the draft has `text` in the field, as it was typed or as it was understood.
bool holds(
    const FormEdition &edition, const Draft &draft, const FieldId &field, const QString &text)
{
    const FieldDefinition &definition = *edition.field(field);
    const QString kept = draft.typed.contains(field)
        ? draft.typed.value(field)
        : FieldText::shown(definition, draft.request.answers.value(field));
    return letters(kept) == letters(text)
        || letters(kept) == letters(FieldText::read(definition, text).shown);
}

QList<Said> readLines(QByteArray bytes)
{
    bytes.truncate(bytes.lastIndexOf('\n') + 1); // a line cut by the kill
    QList<Said> all;
    for (const QByteArray &line : bytes.split('\n')) {
        const QList<QByteArray> parts = line.split('\t');
        if (parts.size() == 3) {
            all.append({parts.at(0).toLongLong(), FieldId(QString::fromUtf8(parts.at(1))),
                QString::fromUtf8(parts.at(2))});
        }
    }
    return all;
}

} // namespace

class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalog = beginWindowTests();
        QVERIFY(m_catalog);
    }
    void nothingOlderThanASecondIsLost();

private:
    void killOnce(int round);
    void compare(const QList<Said> &said, qint64 killed, const QString &drafts);

    std::unique_ptr<Catalog> m_catalog;
    QRandomGenerator m_random{20261122};
    int m_checked = 0; // fields that were compared
};

void TestKills::compare(const QList<Said> &said, qint64 killed, const QString &drafts)
{
    const DraftStore store(*m_catalog, drafts);
    QVERIFY2(store.unreadable().isEmpty(), "a damaged draft");
    QMap<FieldId, QStringList> possible; // what was typed last in time, and everything after it
    for (const Said &one : said) {
        QStringList &texts = possible[one.field];
        if (one.at <= killed - allowed)
            texts.clear();
        texts.append(one.text);
    }
    const QList<Draft> kept = store.list();
    for (auto it = possible.cbegin(); it != possible.cend(); ++it) {
        const bool isOld = std::any_of(said.begin(), said.end(),
            [&](const Said &one) { return one.field == it.key() && one.at <= killed - allowed; });
        if (!isOld)
            continue;
        QVERIFY2(kept.size() == 1, "no draft");
        const FormEdition &edition
            = *m_catalog->edition(kept.first().request.form, kept.first().request.edition);
        const bool isThere = std::any_of(it->begin(), it->end(),
            [&](const QString &text) { return holds(edition, kept.first(), it.key(), text); });
        QVERIFY2(isThere,
            qPrintable(it.key().text() + QStringLiteral(": ") + it->join(QStringLiteral(" | "))));
        ++m_checked;
    }
}

void TestKills::killOnce(int round)
{
    const QTemporaryDir folder;
    const QString drafts = folder.filePath(QStringLiteral("drafts"));
    QVERIFY(QDir().mkpath(drafts));
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("typist"), drafts,
            round % 2 == 0 ? QStringLiteral("practice") : QStringLiteral("patient")});
    QVERIFY2(process.waitForReadyRead(60'000), process.readAllStandardError());
    QTest::qSleep(m_random.bounded(0, 6000));
    QCOMPARE(process.state(), QProcess::Running);
    const qint64 killed = now();
    process.kill();
    QVERIFY(process.waitForFinished(10'000));
    compare(readLines(process.readAllStandardOutput()), killed, drafts);
}

void TestKills::nothingOlderThanASecondIsLost()
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("PREALABLE_KILLS", &given);
    const int rounds = given ? asked : 4;
    for (int round = 0; round < rounds; ++round) {
        killOnce(round);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(m_checked > rounds, "hardly anything was compared");
    qInfo("%d kills, %d answers compared", rounds, m_checked);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"typist")
        return typist(arguments.at(2), arguments.at(3) == u"practice");
    TestKills test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_kills.moc"
