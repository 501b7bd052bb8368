// Letters as pages and as texts to change.
#include "pdf/letterpdf.h"
#include "pdf/pagereader.h"
#include "resources.h"
#include "support/righttoleft.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace prealable;

namespace {

using Style = LetterParagraph::Style;

WrittenPart longPart()
{
    WrittenPart part{2, QStringLiteral("Partie médicale"), QStringLiteral("SECRET MÉDICAL"), {}};
    for (int i = 1; i <= 60; ++i)
        part.paragraphs.append({Style::Plain,
            QStringLiteral("Paragraphe %1 : l'œuvre coûte 12,50 €, Zoë et Ngọc Łukasz l'attendent.")
                .arg(i)});
    return part;
}

QList<WrittenPart> letter()
{
    const WrittenPart first{1, QStringLiteral("La lettre"), {},
        {{Style::Plain, QStringLiteral("Zoé Martin\n3 rue du Pré\n75011 Paris")},
            {Style::Address, QStringLiteral("Commission de recours\nà l'adresse indiquée")},
            {Style::Strong, QStringLiteral("Objet : recours")},
            {Style::Heading, QStringLiteral("Les faits")},
            {Style::Item, QStringLiteral("Prescription du 2 novembre 2026")},
            {Style::Item, QStringLiteral("Envoi du 3 novembre 2026")},
            {Style::Signature, QStringLiteral("Zoé Martin")}}};
    return {first, longPart()};
}

QStringList pageTexts(const QByteArray &pdf)
{
    const auto reader = PageReader::open(pdf);
    QStringList texts;
    for (int page = 0; reader.ok() && page < reader->pageCount(); ++page)
        texts.append(reader->text(page));
    return texts;
}

} // namespace

class TestLetterPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void eachPartHasItsPages()
    {
        const auto made = letterPdf(letter(), QStringLiteral("Recours"), {});
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        const QStringList pages = pageTexts(made->pdf);
        QCOMPARE(pages.size(), made->voletOfPage.size());
        QCOMPARE(made->voletOfPage.first(), 1);
        QCOMPARE(made->voletOfPage.count(1), 1);
        QVERIFY(made->voletOfPage.count(2) >= 2);
        QVERIFY(!pages.first().contains(QStringLiteral("SECRET")));
        for (qsizetype page = 1; page < pages.size(); ++page) {
            QVERIFY(pages.at(page).contains(QStringLiteral("SECRET MÉDICAL")));
            QVERIFY(QString(pages.at(page))
                        .remove(u' ')
                        .contains(QStringLiteral("%1/%2").arg(page).arg(pages.size() - 1)));
        }
        QVERIFY(pages.last().contains(QStringLiteral("Paragraphe 60")));
    }

    // Wherever a paragraph breaks, the next page begins after it: what is written is read back.
    void aBrokenParagraphIsSaidOnce()
    {
        const QString sentence = QStringLiteral("Cette phrase remplit la page. ");
        for (int before = 0; before < 12; ++before) {
            WrittenPart part{1, QStringLiteral("La lettre"), {}, {}};
            for (int i = 0; i < before; ++i)
                part.paragraphs.append({Style::Plain, QStringLiteral("Ligne %1.").arg(i)});
            part.paragraphs.append({Style::Plain, sentence.repeated(200)});
            part.paragraphs.append({Style::Item, sentence.repeated(200)});
            const auto made = letterPdf({part}, QStringLiteral("Recours"), {});
            QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
            QVERIFY(made->voletOfPage.size() >= 3);
        }
    }

    void theSameLetterIsTheSameBytes()
    {
        const auto once = letterPdf(letter(), QStringLiteral("Recours"), {});
        const auto twice = letterPdf(letter(), QStringLiteral("Recours"), {});
        QVERIFY(once.ok() && twice.ok());
        QCOMPARE(once->pdf, twice->pdf);
        const test::RightToLeft arabic;
        const auto thrice = letterPdf(letter(), QStringLiteral("Recours"), {});
        QVERIFY(thrice.ok());
        QCOMPARE(once->pdf, thrice->pdf);
    }

    void aDraftSaysSo()
    {
        const auto made
            = letterPdf(letter(), QStringLiteral("Recours"), QStringLiteral("BROUILLON"));
        QVERIFY(made.ok());
        for (const QString &page : pageTexts(made->pdf))
            QVERIFY(page.contains(QStringLiteral("BROUILLON")));
        QVERIFY(letterBytes("txt", QStringLiteral("BROUILLON")).startsWith("BROUILLON"));
    }

    void otherScriptsAreDrawn()
    {
        QList<WrittenPart> parts = letter();
        parts.first().paragraphs.append({Style::Plain, QStringLiteral("مرحبا Дмитрий Ωμέγα")});
        const auto made = letterPdf(parts, QStringLiteral("Recours"), {});
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QVERIFY(pageTexts(made->pdf).first().contains(QStringLiteral("Дмитрий")));
    }

    void whatCannotBePrintedIsNamed()
    {
        QList<WrittenPart> parts = letter();
        parts.first().paragraphs.append({Style::Plain, QStringLiteral("Merci 😀")});
        const auto made = letterPdf(parts, QStringLiteral("Recours"), {});
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::PdfGlyphMissing);
        QVERIFY2(made.error().detail.contains(QStringLiteral("U+1F600")),
            qPrintable(made.error().detail));
    }

    void theTextCanBeChanged()
    {
        const QByteArray text = letterBytes("txt", {});
        QVERIFY(text.startsWith("Zoé Martin\n3 rue du Pré\n75011 Paris\n\n"));
        QVERIFY(text.contains("\n\n- Prescription du 2 novembre 2026\n\n"));
        QVERIFY(text.contains("\n\nSECRET MÉDICAL\n\nParagraphe 1 "));
        QVERIFY(text.endsWith("l'attendent.\n"));
    }

    // An OpenDocument text is a zip whose first, stored, entry is its type.
    void theOfficeTextIsOne()
    {
        const QByteArray odt = letterBytes("ODT", {});
        QVERIFY(odt.startsWith("PK"));
        QVERIFY(odt.left(120).contains("mimetypeapplication/vnd.oasis.opendocument.text"));
    }

private:
    static QByteArray letterBytes(const char *suffix, const QString &mark)
    {
        const QString name = QString::fromLatin1(suffix);
        const auto made = isEditableLetter(name) ? editableLetter(letter(), name, mark)
                                                 : Result<QByteArray>(QByteArray());
        return made ? *made : QByteArray();
    }
};

QTEST_MAIN(TestLetterPdf)
#include "test_letterpdf.moc"
