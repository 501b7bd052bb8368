// What can be made from a request: the next semester of orthodontics, and the letter after a
// refusal, from its button to the saved file.
#include "ui/page.h"
#include "ui/walker.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace prealable;
using namespace prealable::test;

class TestFollowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theNextSemesterStartsFromTheLast();
    void anAppealStartsFromTheRefusedRequest();
    void theLetterIsSaved_data();
    void theLetterIsSaved();
    void aLetterHasNoFormToChoose();
    void theStartPageOffersTheLetter();

private:
    Request sample(const char *form, const char *edition) const;
    void open(const Request &request, const char *step);
    [[nodiscard]] const Request &current() const { return m_walker->window().session().request(); }
    [[nodiscard]] Value answer(const char *field) const
    {
        return current().answers.value(FieldId(QString::fromLatin1(field)));
    }
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Walker> m_walker;
};

void TestFollowing::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
}

void TestFollowing::init()
{
    m_walker.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_walker = std::make_unique<Walker>(*m_catalog, path("drafts"));
}

Request TestFollowing::sample(const char *form, const char *edition) const
{
    const auto request = caseRequest(*m_catalog,
        QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/%1/%2/sample.json")
            .arg(QString::fromLatin1(form), QString::fromLatin1(edition)));
    if (!request)
        qFatal("no sample of %s", form);
    return *request;
}

void TestFollowing::open(const Request &request, const char *step)
{
    QVERIFY(m_walker->window().session().open(request));
    m_walker->window().goToStep(QString::fromLatin1(step));
    QApplication::processEvents();
}

void TestFollowing::theNextSemesterStartsFromTheLast()
{
    const Request before = sample("orthodontics-dentist", "10518-01");
    open(before, "review");
    m_walker->press(QStringLiteral("following/orthodontics-dentist"));
    QCOMPARE(current().form, before.form);
    const Value rank = before.answers.value(FieldId(QStringLiteral("orthodontics.rank")));
    QCOMPARE(answer("orthodontics.rank").toNumber(), rank.isNumber() ? rank.toNumber() + 1 : 2);
    QCOMPARE(answer("orthodontics.requestKind"), Value::text(QStringLiteral("next")));
    QVERIFY(!answer("request.date").isAnswered());
    const FieldId name(QStringLiteral("beneficiary.familyName"));
    QCOMPARE(current().answers.value(name), before.answers.value(name));
    QVERIFY(current().attachments.isEmpty());
    // The earlier one is still there.
    m_walker->window().session().saveNow();
    const QList<Draft> drafts = m_walker->window().session().drafts().list();
    QCOMPARE(drafts.size(), 2);
    QVERIFY(std::any_of(drafts.begin(), drafts.end(),
        [&before](const Draft &draft) { return draft.request.answers == before.answers; }));
}

void TestFollowing::anAppealStartsFromTheRefusedRequest()
{
    const Request before = sample("transport-dap", "11575-08");
    open(before, "export");
    m_walker->press(QStringLiteral("following/appeal"));
    QCOMPARE(current().form, FormId(QStringLiteral("appeal")));
    QCOMPARE(answer("refused.form"), Value::text(QStringLiteral("transport-dap")));
    const FieldId nir(QStringLiteral("beneficiary.nir"));
    QCOMPARE(current().answers.value(nir), before.answers.value(nir));
    QVERIFY(!answer("transport.medicalElements").isAnswered());
}

void TestFollowing::theLetterIsSaved_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PDF") << QStringLiteral("savePdf") << QStringLiteral("lettre.pdf")
                         << QByteArray("%PDF-");
    QTest::newRow("office") << QStringLiteral("saveText") << QStringLiteral("lettre.odt")
                            << QByteArray("PK");
    QTest::newRow("text") << QStringLiteral("saveText") << QStringLiteral("lettre.txt")
                          << QByteArray("Claire");
}

void TestFollowing::theLetterIsSaved()
{
    QFETCH(QString, button);
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    open(sample("appeal", "2026-01"), "export");
    m_walker->files().toSave = m_folder->filePath(name);
    m_walker->press(button);
    const auto saved = [&] {
        const auto *state = m_walker->find<QLabel>(QStringLiteral("exportState"));
        return state != nullptr && state->text().contains(QStringLiteral("enregistré"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(saved(), 60000);
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
}

void TestFollowing::aLetterHasNoFormToChoose()
{
    Request request = sample("appeal", "2026-01");
    request.answers.set(FieldId(QStringLiteral("appeal.withMedical")), Value::flag(true));
    open(request, "export");
    QVERIFY(m_walker->find<QAbstractButton>(QStringLiteral("export/official")) == nullptr);
    QVERIFY(m_walker->find<QPushButton>(QStringLiteral("print/2")) != nullptr);
    request.answers.set(FieldId(QStringLiteral("appeal.withMedical")), Value::flag(false));
    open(request, "export");
    QVERIFY(m_walker->find<QPushButton>(QStringLiteral("print/1")) != nullptr);
    QVERIFY(m_walker->find<QPushButton>(QStringLiteral("print/2")) == nullptr);
}

void TestFollowing::theStartPageOffersTheLetter()
{
    m_walker->press(QStringLiteral("form/appeal"));
    QCOMPARE(current().form, FormId(QStringLiteral("appeal")));
}

QTEST_MAIN(TestFollowing)
#include "test_following.moc"
