// The window in other languages: switched in the middle of a form, nothing is lost, and paper stays
// French to the last byte.
#include "ui/fieldeditor.h"
#include "ui/page.h"
#include "ui/questionspage.h"
#include "ui/sentencetext.h"
#include "ui/walker.h"
#include "ui/windowlanguage.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace prealable;
using namespace prealable::test;

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void changesInTheMiddleOfAForm();
    void changesWhileTheFormIsLookedFor();
    void isChosenByKeyboard();
    void isKept();
    void badFileIsFrench_data();
    void badFileIsFrench();
    void paperIsFrench();
    void whatIsNotTranslatedIsFrench();
    void unitsOfTheLawAreTranslated_data();
    void unitsOfTheLawAreTranslated();
    void everySentenceIsFound_data();
    void everySentenceIsFound();
    void sentencesAreFoundInOthers();
    void aBadFileIsRefusedInTheLanguage();
    void theLastPageKeepsItsChoices();
    void notWhileSomethingIsUnderWay();
    void numbersKeepTheirOrder();
    void daysOfTheFormsAreTranslated();
    void pluralsAreWords();
    void joinedLettersStayJoined();

private:
    Walker &walker();
    [[nodiscard]] QByteArray exported(const QString &language);

    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Walker> m_walker;
};

void TestLanguages::initTestCase()
{
    m_catalog = beginWindowTests();
    QVERIFY(m_catalog);
}

void TestLanguages::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestLanguages::cleanup()
{
    m_walker.reset();
    speak(windowLanguage(QStringLiteral("fr")));
}

Walker &TestLanguages::walker()
{
    if (!m_walker)
        m_walker
            = std::make_unique<Walker>(*m_catalog, m_folder->filePath(QStringLiteral("drafts")));
    return *m_walker;
}

namespace {

bool isArabic(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
        [](QChar letter) { return letter.script() == QChar::Script_Arabic; });
}

} // namespace

void TestLanguages::changesInTheMiddleOfAForm()
{
    walker().pressForm(QStringLiteral("transport-dap"));
    const auto editor
        = [this](const char *name) { return walker().find<QLineEdit>(QString::fromLatin1(name)); };
    for (int i = 0; i < 5 && editor("beneficiary.familyName") == nullptr; ++i)
        walker().enter();
    QVERIFY(editor("beneficiary.familyName") != nullptr);
    typeText(editor("beneficiary.familyName"), QStringLiteral("LEFÈVRE"));
    const QString french = walker().pageTitle();
    const Answers answers = walker().window().session().request().answers;
    const QString draft = walker().window().session().draftId();
    QString before = french;
    for (const char *code : {"ar", "en", "falc", "fr"}) {
        walker().host().change(QString::fromLatin1(code));
        QCoreApplication::processEvents();
        const Session &session = walker().window().session();
        QCOMPARE(walker().host().language(), QString::fromLatin1(code));
        QCOMPARE(session.request().answers, answers);
        QCOMPARE(session.draftId(), draft); // the same one goes on
        QVERIFY2(editor("beneficiary.familyName") != nullptr, code);
        QCOMPARE(editor("beneficiary.familyName")->text(), QStringLiteral("LEFÈVRE"));
        const bool rightToLeft = qstrcmp(code, "ar") == 0;
        QCOMPARE(
            walker().window().layoutDirection(), rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        QCOMPARE(isArabic(walker().window().windowTitle()), rightToLeft);
        QCOMPARE(isArabic(session.edition().text(QStringLiteral("field.beneficiary.nir.label"))),
            rightToLeft);
        before = walker().pageTitle();
    }
    QCOMPARE(before, french);
    QCOMPARE(walker().window().session().drafts().list().size(), 1);
}

void TestLanguages::changesWhileTheFormIsLookedFor()
{
    walker().beginTriage();
    const QString question = walker().pageTitle();
    walker().host().change(QStringLiteral("ar"));
    QVERIFY(isArabic(walker().pageTitle()));
    walker().host().change(QStringLiteral("fr"));
    QCOMPARE(walker().pageTitle(), question);
}

void TestLanguages::isChosenByKeyboard()
{
    auto *link = walker().find<QAbstractButton>(QStringLiteral("languagesLink"));
    QVERIFY(link != nullptr);
    QTest::keyClick(link, Qt::Key_Space);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QWidget *menu = QApplication::activePopupWidget();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(walker().host().language(), QStringLiteral("ar"));
    QTRY_VERIFY(walker().window().isVisible());
}

void TestLanguages::isKept()
{
    walker().host().change(QStringLiteral("ar"));
    m_walker.reset();
    QCOMPARE(walker().host().language(), QStringLiteral("ar"));
    QCOMPARE(walker().window().layoutDirection(), Qt::RightToLeft);
}

void TestLanguages::badFileIsFrench_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\xff\xfe");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("unknown") << QByteArray("{\"language\": \"xx\"}");
    QTest::newRow("a number") << QByteArray("{\"language\": 3}");
    QTest::newRow("a path") << QByteArray("{\"language\": \"../../en\"}");
}

void TestLanguages::badFileIsFrench()
{
    QFETCH(QByteArray, content);
    QFile file(m_folder->filePath(QStringLiteral("drafts-window.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    QCOMPARE(walker().host().language(), QStringLiteral("fr"));
}

QByteArray TestLanguages::exported(const QString &language)
{
    const QString path = m_folder->filePath(language + QStringLiteral(".pdf"));
    walker().host().change(language);
    walker().files().toSave = path;
    MainWindow &window = walker().window();
    window.openFile(QStringLiteral(PREALABLE_SOURCE_DIR "/packaging/sample-request.json"));
    (void)QTest::qWaitFor([&window] { return !window.isReadingFile(); }, 30'000);
    QCoreApplication::processEvents();
    for (int i = 0; i < 10 && walker().find<QAbstractButton>(QStringLiteral("savePdf")) == nullptr;
         ++i)
        window.currentPage()->goOn();
    walker().press(QStringLiteral("savePdf"));
    (void)QTest::qWaitFor([&path] { return QFile::exists(path); }, 30'000);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestLanguages::paperIsFrench()
{
    const QByteArray french = exported(QStringLiteral("fr"));
    QVERIFY(french.startsWith("%PDF"));
    for (const char *code : {"ar", "en", "falc"})
        QCOMPARE(exported(QString::fromLatin1(code)), french);
}

void TestLanguages::whatIsNotTranslatedIsFrench()
{
    const QString label = QStringLiteral("field.beneficiary.nir.label");
    const FormId form(QStringLiteral("transport-dap"));
    const QString french = m_catalog->inForce(form, testDay())->text(label);
    const Catalog one = m_catalog->translated(TextTranslation({{french, QStringLiteral("NIR!")}}));
    const FormEdition *shown = one.inForce(form, testDay());
    QCOMPARE(shown->text(label), QStringLiteral("NIR!"));
    const QString other = QStringLiteral("field.beneficiary.familyName.label");
    QCOMPARE(shown->text(other), m_catalog->inForce(form, testDay())->text(other));
    QCOMPARE(m_catalog->inForce(form, testDay())->text(label), french); // the paper's own
    QVERIFY(!TextTranslation::read("{\"format\": 2}", QStringLiteral("x")).ok());
    QVERIFY(!TextTranslation::read("[]", QStringLiteral("x")).ok());
}

void TestLanguages::unitsOfTheLawAreTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("months");
    QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("15\u00A0jours")
                        << QStringLiteral("2\u00A0mois");
    QTest::newRow("falc") << QStringLiteral("falc") << QStringLiteral("15\u00A0jours")
                          << QStringLiteral("2\u00A0mois");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("15\u00A0days")
                        << QStringLiteral("2\u00A0months");
    QTest::newRow("ar") << QStringLiteral("ar") << QStringLiteral("15\u00A0يومًا")
                        << QStringLiteral("شهرين");
}

// Whether the law was read before it is shown in another language, or after.
void TestLanguages::unitsOfTheLawAreTranslated()
{
    QFETCH(QString, language);
    QFETCH(QString, days);
    QFETCH(QString, months);
    const LawId answer(QStringLiteral("silence.default"));
    const LawId appeal(QStringLiteral("appeal.delay"));
    for (const bool before : {true, false}) {
        const auto french = Catalog::open(QStringLiteral(":/forms"));
        QVERIFY(french);
        if (before)
            QVERIFY(!french->law().shown(answer, testDay()).isEmpty());
        const Catalog shown = shownCatalog(*french, windowLanguage(language));
        QCOMPARE(shown.law().shown(answer, testDay()), days);
        QCOMPARE(shown.law().shown(appeal, testDay()), months);
        QCOMPARE(french->law().shown(answer, testDay()), QStringLiteral("15\u00A0jours"));
    }
}

void TestLanguages::everySentenceIsFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("ar") << QStringLiteral("ar");
}

// With numbers and names in it, as the layers below say it.
void TestLanguages::everySentenceIsFound()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(":/translations/sentences.%1.json").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = TextTranslation::read(file.readAll(), file.fileName());
    QVERIFY(read.ok());
    const SentenceText sentences(*read);
    const auto filled = [](const QString &text) {
        QString all = text;
        for (int number = 1; number <= 3; ++number)
            all.replace(QStringLiteral("%%1").arg(number), QStringLiteral("cerfa-%1").arg(number));
        return all;
    };
    QVERIFY(read->words().size() > 300);
    for (auto it = read->words().cbegin(); it != read->words().cend(); ++it)
        QCOMPARE(sentences.of(filled(it.key())), filled(it.value()));
}

void TestLanguages::sentencesAreFoundInOthers()
{
    const SentenceText sentences(TextTranslation({{u"Ce fichier est vide."_qs, u"Empty."_qs},
        {u"Il a %2 pages de %1."_qs, u"It is %1 with %2."_qs}, {u"« %1 » : %2"_qs, u"%1: %2"_qs},
        {u"Un %1."_qs, u"One %1."_qs}}));
    QCOMPARE(sentences.of(u"Ce fichier est vide. Un chat."_qs), u"Empty. One chat."_qs);
    QCOMPARE(sentences.of(u"« a.pdf » : Ce fichier est vide."_qs), u"a.pdf: Empty."_qs);
    QCOMPARE(sentences.of(u"« a. b » : Il a 3 pages de %2."_qs), u"a. b: It is %2 with 3."_qs);
    QCOMPARE(sentences.of(u"Rien de tel."_qs), u"Rien de tel."_qs);
    QCOMPARE(sentences.of(u"Ce fichier est vide. Rien de tel."_qs),
        u"Ce fichier est vide. Rien de tel."_qs);
    QCOMPARE(SentenceText().of(u"Ce fichier est vide."_qs), u"Ce fichier est vide."_qs);
    QCOMPARE(sentences.of(QString()), QString());
}

void TestLanguages::aBadFileIsRefusedInTheLanguage()
{
    const QString path = m_folder->filePath(QStringLiteral("demande.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"format\": \"autre\"}") > 0);
    file.close();
    walker().host().change(QStringLiteral("ar"));
    walker().open(path);
    const auto links = walker().window().currentPage()->findChildren<QAbstractButton *>();
    const auto problem = std::find_if(links.begin(), links.end(), [](const QAbstractButton *link) {
        return link->isVisible() && link->text().contains(QStringLiteral("prealable-request"));
    });
    QVERIFY(problem != links.end());
    QVERIFY2(isArabic((*problem)->text()), qPrintable((*problem)->text()));
}

// The key of a button works, but is not underlined: the letter would be drawn by itself.
void TestLanguages::joinedLettersStayJoined()
{
    for (const char *code : {"fr", "ar"}) {
        walker().host().change(QString::fromLatin1(code));
        QCoreApplication::processEvents();
        auto *button = walker().find<QPushButton>(QStringLiteral("next"));
        QVERIFY(button != nullptr && button->text().contains(u'&'));
        QVERIFY(!button->shortcut().isEmpty());
        const QImage shown = button->grab().toImage();
        button->setText(QString(button->text()).remove(u'&'));
        QCOMPARE(button->grab().toImage() == shown, qstrcmp(code, "ar") == 0);
    }
}

// What was chosen on the last page is not asked again, least of all that the answers are sealed.
void TestLanguages::theLastPageKeepsItsChoices()
{
    walker();
    (void)exported(QStringLiteral("fr"));
    auto *seal = walker().find<QAbstractButton>(QStringLiteral("seal/wanted"));
    QVERIFY(seal != nullptr);
    seal->click();
    walker().find<QLineEdit>(QStringLiteral("purpose"))->setText(QStringLiteral("Pour la CPAM"));
    walker().host().change(QStringLiteral("ar"));
    seal = walker().find<QAbstractButton>(QStringLiteral("seal/wanted"));
    QVERIFY(seal != nullptr && seal->isChecked());
    QCOMPARE(walker().find<QLineEdit>(QStringLiteral("purpose"))->text(),
        QStringLiteral("Pour la CPAM"));
}

// A note half written in the register would be lost.
void TestLanguages::notWhileSomethingIsUnderWay()
{
    QTest::keyClick(&walker().window(), Qt::Key_F4);
    QCoreApplication::processEvents();
    const QString title = walker().pageTitle();
    walker().press(QStringLiteral("languagesLink"));
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(walker().host().language(), QStringLiteral("fr"));
    QCOMPARE(walker().pageTitle(), title);
}

void TestLanguages::numbersKeepTheirOrder()
{
    const QString nir = QStringLiteral("2 69 05 49 588 157 80");
    QCOMPARE(inReadingOrder(nir, Qt::LeftToRight), nir);
    QCOMPARE(inReadingOrder(nir, Qt::RightToLeft), QChar(0x2066) + nir + QChar(0x2069));
    const QString date = QStringLiteral("05/03/1985");
    QCOMPARE(inReadingOrder(date, Qt::RightToLeft), date);
    QCOMPARE(inReadingOrder(QStringLiteral("علامة «AP» (CCAM)"), Qt::RightToLeft),
        QStringLiteral("علامة «\u2068AP\u2069» (CCAM)"));
}

void TestLanguages::daysOfTheFormsAreTranslated()
{
    const QString text = QStringLiteral("Avant le 1er mai 2027, au plus tard le 10\u00A0janvier "
                                        "2027 (31 février 2027, 3 pages 2026).");
    QCOMPARE(withShownDays(text), text);
    speak(windowLanguage(QStringLiteral("en")));
    QCOMPARE(withShownDays(text),
        QStringLiteral("Avant le 1 May 2027, au plus tard le 10 January 2027 (31 février 2027, 3 "
                       "pages 2026)."));
    QCOMPARE(withShownDays(QString()), QString());
}

void TestLanguages::pluralsAreWords()
{
    speak(windowLanguage(QStringLiteral("fr")));
    const auto said = [](int count) {
        return QCoreApplication::translate(
            "prealable::RegisterPage", "%n fiche(s) trouvée(s)", nullptr, count);
    };
    QCOMPARE(said(1), QStringLiteral("1 fiche trouvée"));
    QCOMPARE(said(3), QStringLiteral("3 fiches trouvées"));
}

QTEST_MAIN(TestLanguages)
#include "test_languages.moc"
