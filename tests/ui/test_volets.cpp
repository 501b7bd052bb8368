// Which pages are printed for a volet, and how steps and pages of questions are cut.
#include "catalog/catalog.h"
#include "pdf/pagereader.h"
#include "pdf/rendition.h"
#include "pdf/textlayout.h"
#include "pdf/volets.h"
#include "resources.h"
#include "ui/steps.h"

#include <QTest>

using namespace prealable;

class TestVolets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesByName();
    void pagesByOrder();
    void pagesByFields();
    void ourOwnPages();
    void groupsHoldEveryQuestionOnce();

private:
    static FormEdition threeVolets()
    {
        FormEdition edition;
        edition.volets = {{1, {}, true}, {2, {}, false}, {3, {}, false}};
        return edition;
    }
    std::unique_ptr<Catalog> m_catalog;
};

void TestVolets::initTestCase()
{
    initResources();
    loadBundledFonts();
    auto catalog = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    QVERIFY(catalog.ok());
    m_catalog = std::make_unique<Catalog>(std::move(catalog).value());
}

void TestVolets::pagesByName()
{
    const QStringList texts
        = {QStringLiteral("Volet 1"), QStringLiteral("volet n° 1 suite"), QStringLiteral("VOLET 2"),
            QStringLiteral("volet n°3"), QStringLiteral("suite des réponses")};
    QCOMPARE(pagesOfVolet(texts, threeVolets(), 1),
        QList<int>({0, 1, 4})); // health data may be on the last sheet
    QCOMPARE(pagesOfVolet(texts, threeVolets(), 2), QList<int>({2}));
    QCOMPARE(pagesOfVolet(texts, threeVolets(), 3), QList<int>({3}));
}

void TestVolets::pagesByOrder()
{
    const QStringList texts = {QString(), QString(), QString(), QString()};
    QCOMPARE(pagesOfVolet(texts, threeVolets(), 1), QList<int>({0, 3}));
    QCOMPARE(pagesOfVolet(texts, threeVolets(), 3), QList<int>({2}));
}

void TestVolets::pagesByFields()
{
    const auto mapping = [](const char *name, const QList<int> &volets) {
        PdfMapping result;
        result.name = PdfFieldName(QString::fromLatin1(name));
        result.volets = volets;
        return result;
    };
    const auto field = [](const char *name, const QList<int> &pages) {
        PdfFieldInfo result;
        result.name = PdfFieldName(QString::fromLatin1(name));
        for (const int page : pages)
            result.widgets.append(PdfWidget{page, {}, {}, 0});
        return result;
    };
    FormEdition edition = threeVolets();
    edition.pdf = {mapping("name", {1, 2, 3}), mapping("box", {1, 2, 3}), mapping("secret", {1}),
        mapping("stamp", {2, 3}), mapping("odd", {1, 2, 3})};
    TemplateIndex form;
    form.pages = QList<QRectF>(5); // a notice, the volets, a blank page
    form.fields = {field("name", {1, 2, 3}), field("box", {3, 3, 2, 1, 1}), field("secret", {1}),
        field("stamp", {2, 3}), field("odd", {3}), field("unknown", {0, 4})};
    QCOMPARE(pagesOfVolet(form, edition, 1), QList<int>({1}));
    QCOMPARE(pagesOfVolet(form, edition, 2), QList<int>({2}));
    QCOMPARE(pagesOfVolet(form, edition, 3), QList<int>({3}));
    // Joined behind the five pages: one of volet 1 alone, one of all.
    const QList<QList<int>> joined{{1}, {1, 2, 3}};
    QCOMPARE(sheetsOfVolet(joined, 7, 1), QList<int>({5, 6}));
    QCOMPARE(sheetsOfVolet(joined, 7, 3), QList<int>({6}));
    QVERIFY(sheetsOfVolet({}, 5, 1).isEmpty());
    form.fields.clear();
    QVERIFY(pagesOfVolet(form, edition, 1).isEmpty());
}

void TestVolets::ourOwnPages()
{
    for (const FormEdition &edition : m_catalog->editions()) {
        if (edition.isLetter())
            continue; // it has no template
        const auto pdf = renditionTemplate(edition);
        QVERIFY(pdf.ok());
        const auto reader = PageReader::open(*pdf);
        QVERIFY(reader.ok());
        QStringList texts;
        for (int page = 0; page < reader->pageCount(); ++page)
            texts.append(reader->text(page));
        QList<int> all;
        for (const Volet &volet : edition.volets) {
            const QList<int> pages = pagesOfVolet(texts, edition, volet.number);
            QVERIFY2(!pages.isEmpty(), qPrintable(edition.form.text()));
            all.append(pages);
        }
        // Each page is printed with one volet, none is forgotten.
        std::sort(all.begin(), all.end());
        QCOMPARE(all.size(), reader->pageCount());
        QCOMPARE(QSet<int>(all.begin(), all.end()).size(), reader->pageCount());
    }
}

void TestVolets::groupsHoldEveryQuestionOnce()
{
    for (const FormEdition &edition : m_catalog->editions()) {
        for (const Section &section : edition.sections) {
            QList<FieldId> shown;
            for (const QList<FieldId> &group : questionGroups(edition, section)) {
                QVERIFY(!group.isEmpty());
                shown.append(group);
            }
            QList<FieldId> expected;
            for (const Question &question : section.questions) {
                if (!isAskedAtStart(question.field))
                    expected.append(question.field);
            }
            QVERIFY2(shown == expected, qPrintable(section.id.text()));
        }
    }
}

QTEST_MAIN(TestVolets)
#include "test_volets.moc"
