// The passphrase for the answers that a PDF carries: chosen on the last page, asked for when the
// PDF is opened. By keyboard.
#include "pdf/recognition.h"
#include "pdf/templateindex.h"
#include "store/requestfile.h"
#include "store/sealedrequest.h"
#include "ui/page.h"
#include "ui/walker.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace prealable;
using namespace prealable::test;

class TestPassphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void itIsAskedForTwice();
    void theAnswersAreSealed();
    void theyAreOpenedByKeyboard();
    void anotherPhraseLosesNothing();
    void theNextPdfIsSealedToo();
    void leavingMeanwhileIsNotCalledBack();
    void whatIsNoRequestIsSaid();
    void aLetterCarriesNoAnswers();
    void anotherRequestHasNoPhrase();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    static QString phrase() { return QStringLiteral("cheval d'été pile agrafe"); }
    static bool isOn(Walker &walker, const char *page)
    {
        return walker.window().currentPage()->inherits(page);
    }
    static QString textOf(Walker &walker, const char *name)
    {
        const auto *label = walker.find<QLabel>(QString::fromLatin1(name));
        return label != nullptr ? label->text() : QString();
    }
    static QStringList problems(Walker &walker)
    {
        QStringList texts;
        if (const auto *summary = walker.find<QFrame>(QStringLiteral("errorSummary"))) {
            for (const auto *link : summary->findChildren<QAbstractButton *>())
                texts.append(link->accessibleName());
        }
        return texts;
    }
    void picture(Walker &walker, const char *name) const;
    // A complete request, at its last page, with the option on.
    [[nodiscard]] std::unique_ptr<Walker> sealing(bool withPhrase) const;
    static bool isSaved(Walker &walker);
    // A PDF whose answers are sealed, as the window makes it.
    [[nodiscard]] QString sealedPdf() const;

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPassphrase::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
}

void TestPassphrase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestPassphrase::picture(Walker &walker, const char *name) const
{
    const QString folder = qEnvironmentVariable("PREALABLE_PICTURES");
    if (!folder.isEmpty())
        walker.save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
}

std::unique_ptr<Walker> TestPassphrase::sealing(bool withPhrase) const
{
    auto walker = std::make_unique<Walker>(*m_catalog, path(QStringLiteral("drafts")));
    walker->open(QStringLiteral(PREALABLE_SOURCE_DIR "/packaging/sample-request.json"));
    walker->enter();
    walker->files().toSave = path(QStringLiteral("out.pdf"));
    walker->press(QStringLiteral("seal/wanted"));
    for (const char *name : {"seal/phrase", "seal/phrase/again"}) {
        if (withPhrase)
            typeText(walker->find<QLineEdit>(QString::fromLatin1(name)), phrase());
    }
    return walker;
}

bool TestPassphrase::isSaved(Walker &walker)
{
    const auto ended = [&] {
        return walker.window().currentPage()->hasProblems()
            || textOf(walker, "exportState").contains(QStringLiteral("enregistré"));
    };
    return QTest::qWaitFor(ended, 60'000) && !walker.window().currentPage()->hasProblems();
}

QString TestPassphrase::sealedPdf() const
{
    const auto walker = sealing(true);
    walker->press(QStringLiteral("savePdf"));
    return isSaved(*walker) ? walker->files().toSave : QString();
}

void TestPassphrase::itIsAskedForTwice()
{
    const auto walker = sealing(false);
    auto *first = walker->find<QLineEdit>(QStringLiteral("seal/phrase"));
    auto *again = walker->find<QLineEdit>(QStringLiteral("seal/phrase/again"));
    QVERIFY(first != nullptr && again != nullptr);
    for (const QLineEdit *field : {first, again}) {
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(!field->accessibleName().isEmpty());
    }
    // Each problem at its field, in the same words above, whose link leads there.
    const auto refused = [&](const char *field) {
        walker->press(QStringLiteral("savePdf"));
        const QStringList said = problems(*walker);
        if (said.size() != 1 || textOf(*walker, field) != said.first())
            return QStringLiteral("not said: ") + said.join(u'|');
        walker->find<QFrame>(QStringLiteral("errorSummary"))
            ->findChildren<QAbstractButton *>()
            .first()
            ->click();
        return QApplication::focusWidget()->objectName() + QStringLiteral("/problem");
    };
    QCOMPARE(refused("seal/phrase/problem"), QStringLiteral("seal/phrase/problem"));
    picture(*walker, "seal-problem");
    typeText(first, phrase());
    QVERIFY(textOf(*walker, "seal/phrase/problem").isEmpty());
    QCOMPARE(refused("seal/phrase/again/problem"), QStringLiteral("seal/phrase/again/problem"));
    typeText(again, QStringLiteral("cheval d'ete"));
    QCOMPARE(refused("seal/phrase/again/problem"), QStringLiteral("seal/phrase/again/problem"));
    QVERIFY(!QFile::exists(walker->files().toSave));
    walker->press(QStringLiteral("seal/phrase/show"));
    QCOMPARE(again->echoMode(), QLineEdit::Normal);
    picture(*walker, "seal-shown");
    QCOMPARE(walker->cut().join(u'\n'), QString());
    again->setFocus();
    again->clear();
    typeText(again, phrase() + u' '); // a space at the end is nothing that one sees
    QTest::keyClick(again, Qt::Key_Return); // does not leave the page
    QVERIFY(isOn(*walker, "prealable::ExportPage"));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("seal/phrase/show"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(first->echoMode(), QLineEdit::Password);
    walker->press(QStringLiteral("savePdf"));
    QVERIFY(isSaved(*walker));
}

void TestPassphrase::theAnswersAreSealed()
{
    const QString file = sealedPdf();
    QVERIFY(!file.isEmpty());
    const QByteArray pdf = readPdfFile(file).value();
    const auto carried = answersIn(pdf);
    QVERIFY(carried.ok() && isSealedRequest(*carried));
    const auto json = openedRequest(*carried, file, phrase());
    QVERIFY(json.ok());
    const auto request = parseRequest(*m_catalog, *json, file, testDay());
    QVERIFY(request.ok());
    const auto sample = readRequestFile(*m_catalog,
        QStringLiteral(PREALABLE_SOURCE_DIR "/packaging/sample-request.json"), testDay());
    QVERIFY(sample.ok() && request->answers == sample->answers);
    QVERIFY(!json->isEmpty() && !pdf.contains(*json));
}

void TestPassphrase::theyAreOpenedByKeyboard()
{
    const QString file = sealedPdf();
    Walker walker(*m_catalog, path(QStringLiteral("other-drafts")));
    walker.open(file);
    QVERIFY(isOn(walker, "prealable::FoundFormPage"));
    QVERIFY(textOf(walker, "found/state").contains(QStringLiteral("phrase secrète")));
    QVERIFY(walker.find<QAbstractButton>(QStringLiteral("found/continue")) == nullptr);
    picture(walker, "unseal");
    QStringList reached;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.append(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(reached,
        (QStringList{QStringLiteral("found/phrase"), QStringLiteral("found/phrase/show"),
            QStringLiteral("found/unseal"), QStringLiteral("back")}));
    auto *field = walker.find<QLineEdit>(QStringLiteral("found/phrase"));
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    field->setFocus();
    typeText(field, phrase());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(isOn(walker, "prealable::FoundFormPage")); // the window did not wait
    QVERIFY(textOf(walker, "found/done").contains(QStringLiteral("Ouverture")));
    QTRY_VERIFY_WITH_TIMEOUT(isOn(walker, "prealable::ReviewPage"), 60000);
    const auto sample = readRequestFile(*m_catalog,
        QStringLiteral(PREALABLE_SOURCE_DIR "/packaging/sample-request.json"), testDay());
    QVERIFY(sample.ok() && walker.window().session().request().answers == sample->answers);
}

void TestPassphrase::anotherPhraseLosesNothing()
{
    const QString file = sealedPdf();
    Walker walker(*m_catalog, path(QStringLiteral("other-drafts")));
    walker.open(file);
    walker.press(QStringLiteral("found/unseal"));
    QCOMPARE(problems(walker).size(), 1); // nothing was typed
    auto *field = walker.find<QLineEdit>(QStringLiteral("found/phrase"));
    const QString wrong = QStringLiteral("cheval d'ete pile agrafe");
    field->setFocus();
    typeText(field, wrong);
    walker.press(QStringLiteral("found/unseal"));
    QTRY_VERIFY_WITH_TIMEOUT(!textOf(walker, "found/phrase/problem").isEmpty(), 60000);
    picture(walker, "unseal-wrong");
    QCOMPARE(walker.cut().join(u'\n'), QString());
    QVERIFY(isOn(walker, "prealable::FoundFormPage"));
    QCOMPARE(problems(walker), QStringList{textOf(walker, "found/phrase/problem")});
    QVERIFY(problems(walker).first().contains(QStringLiteral("n'est pas la bonne")));
    QVERIFY(!problems(walker).first().contains(wrong));
    QCOMPARE(field->text(), wrong);
    QCOMPARE(QApplication::focusWidget(), field);
    QVERIFY(field->accessibleDescription().contains(problems(walker).first()));
    QVERIFY(QDir(path(QStringLiteral("other-drafts"))).isEmpty());
    typeText(field, phrase()); // over what is selected
    QVERIFY(textOf(walker, "found/phrase/problem").isEmpty());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isOn(walker, "prealable::ReviewPage"), 60000);
}

void TestPassphrase::theNextPdfIsSealedToo()
{
    const QString file = sealedPdf();
    Walker walker(*m_catalog, path(QStringLiteral("other-drafts")));
    walker.open(file);
    typeText(walker.find<QLineEdit>(QStringLiteral("found/phrase")), phrase());
    walker.press(QStringLiteral("found/unseal"));
    QTRY_VERIFY_WITH_TIMEOUT(isOn(walker, "prealable::ReviewPage"), 60000);
    walker.enter();
    QVERIFY(isOn(walker, "prealable::ExportPage"));
    QVERIFY(walker.find<QAbstractButton>(QStringLiteral("seal/wanted"))->isChecked());
    walker.files().toSave = path(QStringLiteral("again.pdf"));
    walker.press(QStringLiteral("savePdf"));
    QCOMPARE(problems(walker).size(), 1);
    QVERIFY(!QFile::exists(walker.files().toSave));
    walker.press(QStringLiteral("seal/wanted")); // the person decides
    walker.press(QStringLiteral("savePdf"));
    QVERIFY(isSaved(walker));
    QVERIFY(!isSealedRequest(*answersIn(*readPdfFile(walker.files().toSave))));
}

void TestPassphrase::leavingMeanwhileIsNotCalledBack()
{
    const QString file = sealedPdf();
    Walker walker(*m_catalog, path(QStringLiteral("other-drafts")));
    walker.open(file);
    typeText(walker.find<QLineEdit>(QStringLiteral("found/phrase")), phrase());
    walker.press(QStringLiteral("found/unseal"));
    walker.press(QStringLiteral("back"));
    QVERIFY(isOn(walker, "prealable::StartPage"));
    QTest::qWait(3000);
    QVERIFY(isOn(walker, "prealable::StartPage"));
    {
        Walker closing(*m_catalog, path(QStringLiteral("other-drafts")));
        closing.open(file);
        typeText(closing.find<QLineEdit>(QStringLiteral("found/phrase")), phrase());
        closing.press(QStringLiteral("found/unseal"));
    } // the window goes while it works
}

// Sealed by something else: opened, but no request.
void TestPassphrase::whatIsNoRequestIsSaid()
{
    const auto sealed = sealedRequest(R"({"format":"prealable-request","version":99})", phrase());
    QVERIFY(sealed.ok());
    OpenedFile opened;
    opened.path = path(QStringLiteral("demande.pdf"));
    opened.sealedRequest = *sealed;
    opened = unsealed(*m_catalog, testDay(), opened, phrase());
    QVERIFY(!opened.request && opened.error);
    QCOMPARE(opened.error->code, ErrorCode::NewerVersion);
}

void TestPassphrase::aLetterCarriesNoAnswers()
{
    Walker walker(*m_catalog, path(QStringLiteral("drafts")));
    walker.window().startForm(FormId(QStringLiteral("appeal")));
    walker.window().goToStep(QStringLiteral("export"));
    QVERIFY(walker.find<QAbstractButton>(QStringLiteral("seal/wanted")) == nullptr);
    walker.files().toSave = path(QStringLiteral("lettre.pdf"));
    walker.press(QStringLiteral("savePdf"));
    QVERIFY(isSaved(walker));
    QVERIFY(answersIn(*readPdfFile(walker.files().toSave))->isEmpty());
}

void TestPassphrase::anotherRequestHasNoPhrase()
{
    const auto walker = sealing(true);
    walker->press(QStringLiteral("getOfficial")); // and back: what was typed is still there
    walker->press(QStringLiteral("back"));
    QCOMPARE(walker->find<QLineEdit>(QStringLiteral("seal/phrase"))->text(), phrase());
    walker->window().startForm(FormId(QStringLiteral("transport-dap")));
    walker->window().goToStep(QStringLiteral("export"));
    QVERIFY(!walker->find<QAbstractButton>(QStringLiteral("seal/wanted"))->isChecked());
    walker->press(QStringLiteral("seal/wanted"));
    QVERIFY(walker->find<QLineEdit>(QStringLiteral("seal/phrase"))->text().isEmpty());
}

QTEST_MAIN(TestPassphrase)
#include "test_passphrase.moc"
