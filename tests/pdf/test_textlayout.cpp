#include "pdf/textlayout.h"

#include "pdf/bundledfonts.h"
#include "pdf/plaintext.h"
#include "resources.h"
#include "support/righttoleft.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextLayout>

using namespace prealable;

namespace {

TextBox boxOf(double width, double height)
{
    TextBox box;
    box.size = QSizeF(width, height);
    box.style.family = QStringLiteral("Liberation Sans");
    return box;
}

// What is painted, at `scale` pixels per point.
QImage painted(const TextBox &box, const TextFit &fit, double scale = 4,
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto)
{
    QImage image((box.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(direction); // a widget's painter has the widget's
    paintText(painter, QRectF(QPointF(0, 0), box.size * scale), box, fit);
    return image;
}

// The smallest rectangle that holds every dark pixel.
QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

class TestTextLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        loadBundledFonts();
    }

    // Lines that are sums of widths break where those of Qt's own text engine do.
    void plainLinesAreThoseOfTheEngine()
    {
        const PdfTextStyle style{QStringLiteral("Liberation Sans"), false, false, 0, 0};
        const QString words = QStringLiteral(
            "Consultation de suivi, avec accompagnant (aller-retour) à l'hôpital Saint-Éloi, "
            "1/2 journée — 3,5 km… anticonstitutionnellement  deux espaces\nfin de ligne\n\n€ 12");
        QFont font = pdf::bundledFont(style, 200);
        font.setKerning(false);
        for (qsizetype from = 0; from < words.size(); from += 5) {
            const QString text = words.mid(from);
            const auto plain = pdf::PlainText::of(text, style);
            QVERIFY(plain);
            for (double ems = 13; ems < 40; ems += 2.3) {
                QString broken = text;
                QTextLayout layout(broken.replace(u'\n', QChar::LineSeparator), font);
                QTextOption option;
                option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
                option.setUseDesignMetrics(true);
                layout.setTextOption(option);
                layout.beginLayout();
                for (QTextLine one = layout.createLine(); one.isValid();
                     one = layout.createLine()) {
                    one.setLineWidth(ems * 200);
                    const qsizetype end = one.textStart() + one.textLength();
                    const auto ours = pdf::PlainText::of(text.mid(one.textStart()), style)
                                          ->lines(ems, true)
                                          .front();
                    // Qt counts the side bearing of the last letter in: a line that just fits may
                    // go either way.
                    const double width = one.naturalTextWidth() / 200;
                    const bool isClose
                        = ems - std::max(width, ours.width) < 0.1 && ours.width <= ems;
                    const bool isSame = one.textStart() + ours.next == end;
                    QVERIFY2(isSame || isClose,
                        qPrintable(
                            QStringLiteral("from %1, %2 ems").arg(one.textStart()).arg(ems)));
                }
                layout.endLayout();
            }
        }
    }

    // A sign that French sets off by a space stays with its word.
    void frenchSignsStayWithTheirWord()
    {
        const PdfTextStyle style{QStringLiteral("Liberation Sans"), false, false, 0, 0};
        const QString text = QStringLiteral("le suivi : « trois fois » ; pourquoi ? oui ! et non");
        const auto plain = pdf::PlainText::of(text, style);
        for (double ems = 6; ems < 30; ems += 0.1) {
            for (const pdf::PlainText::Line &one : plain->lines(ems, true)) {
                const QString shown = plain->text(one);
                QVERIFY2(!QStringLiteral(":;»?!").contains(shown.front()), qPrintable(shown));
                QVERIFY2(!shown.endsWith(u'«'), qPrintable(shown));
            }
        }
    }

    // A word that is wider than the line is broken: nothing goes over the edge, nothing is lost.
    void plainLinesStayInside()
    {
        const PdfTextStyle style{QStringLiteral("Liberation Sans"), false, false, 0, 0};
        const QString text = QStringLiteral("anticonstitutionnellement l'hôpital\n\nfin");
        const auto plain = pdf::PlainText::of(text, style);
        for (double ems = 0.1; ems < 20; ems += 0.13) {
            QString letters;
            qsizetype expected = 0;
            for (const pdf::PlainText::Line &one : plain->lines(ems, true)) {
                QCOMPARE(one.start, expected);
                QVERIFY(one.width <= ems || one.length == 1);
                letters += plain->text(one);
                expected = one.next;
            }
            QCOMPARE(expected, text.size());
            QCOMPARE(letters.remove(u' '), QString(text).remove(u' ').remove(u'\n'));
        }
    }

    void plainTextsAreKnown()
    {
        const PdfTextStyle style{QStringLiteral("Liberation Sans"), false, false, 0, 0};
        for (const char *text : {"", "Éloïse", "l’Œuvre", "12 € — « oui »", "ł"})
            QVERIFY2(pdf::PlainText::of(QString::fromUtf8(text), style), text);
        for (const char *text : {"محمد", "q\u0303", "\u200e", "\t", "😀", "שלום", "\u0627"})
            QVERIFY2(!pdf::PlainText::of(QString::fromUtf8(text), style), text);
        const PdfTextStyle foreign{QStringLiteral("Not Bundled"), false, false, 0, 0};
        QVERIFY(!pdf::PlainText::of(QStringLiteral("a"), foreign));
    }

    void usesTheAimedSize()
    {
        const TextFit fit = fitText(boxOf(200, 15), QStringLiteral("Éloïse d'Étœuvre"));
        QVERIFY(fit.fits);
        QCOMPARE(fit.size, 9.5);
        QCOMPARE(fit.shown, QStringLiteral("Éloïse d'Étœuvre"));
        QVERIFY(fit.overflow.isEmpty());
    }

    void keepsTheFormsOwnSize()
    {
        TextBox box = boxOf(200, 20);
        box.style.size = 12;
        QCOMPARE(fitText(box, QStringLiteral("abc")).size, 12.0);
        box.size.setHeight(9); // too low for 12 points
        QVERIFY(fitText(box, QStringLiteral("abc")).size < 12);
    }

    void shrinksThenReports()
    {
        const QString text = QStringLiteral("Un texte un peu long pour cette case");
        const TextBox box = boxOf(130, 15);
        const TextFit shrunk = fitText(box, text);
        QVERIFY(shrunk.fits);
        QVERIFY2(shrunk.size < 9.5 && shrunk.size >= 6, qPrintable(QString::number(shrunk.size)));

        const TextFit cut = fitText(boxOf(60, 15), text);
        QVERIFY(!cut.fits);
        QCOMPARE(cut.size, 6.0);
        QVERIFY(!cut.shown.isEmpty());
        // Nothing is lost, and no word is cut.
        QCOMPARE(cut.shown + u' ' + cut.overflow, text);
    }

    void cutsALongWordOnlyWhenItMust()
    {
        const QString word = QStringLiteral("é").repeated(200);
        const TextFit fit = fitText(boxOf(60, 15), word);
        QVERIFY(!fit.fits);
        QVERIFY(fit.shown.size() > 5);
        QCOMPARE(fit.shown + fit.overflow, word);
    }

    void wrapsAndReportsLines()
    {
        TextBox box = boxOf(120, 40);
        box.multiline = true;
        const TextFit few = fitText(box, QStringLiteral("Première ligne\r\ndeuxième ligne"));
        QVERIFY(few.fits);
        QCOMPARE(few.shown, QStringLiteral("Première ligne\ndeuxième ligne"));
        const QString many = QStringLiteral("mot ").repeated(200).trimmed();
        const TextFit cut = fitText(box, many);
        QVERIFY(!cut.fits);
        QCOMPARE(cut.shown + u' ' + cut.overflow, many);
        const QRect ink = inkOf(painted(box, cut));
        QVERIFY(ink.bottom() < 40 * 4);
        QVERIFY(ink.height() > 25 * 4); // the box is used to its end
    }

    void putsOneGraphemeInEachCell()
    {
        TextBox box = boxOf(80, 14);
        box.comb = 4;
        // "e" and a combining acute accent: one cell.
        const TextFit fit = fitText(box, QStringLiteral("1e\u0301W2"));
        QVERIFY(fit.fits);
        const QImage image = painted(box, fit, 8);
        for (int cell = 0; cell < 4; ++cell) {
            const QRect ink = inkOf(image.copy(cell * 160, 0, 160, image.height()));
            QVERIFY2(!ink.isNull(), qPrintable(QString::number(cell)));
            QVERIFY(std::abs(ink.center().x() - 80) < 16); // in the middle of its cell
        }
        const TextFit tooMany = fitText(box, QStringLiteral("12345"));
        QVERIFY(!tooMany.fits);
        QCOMPARE(tooMany.overflow, QStringLiteral("5"));
    }

    void alignsAsTheFormSays()
    {
        TextBox box = boxOf(200, 15);
        const QString text = QStringLiteral("MMM");
        QVERIFY(inkOf(painted(box, fitText(box, text))).left() < 4 * 5);
        box.quadding = 2;
        QVERIFY(inkOf(painted(box, fitText(box, text))).right() > 4 * 195);
        box.quadding = 1;
        const QRect centre = inkOf(painted(box, fitText(box, text)));
        QVERIFY(std::abs(centre.center().x() - 400) < 8);
    }

    void staysInsideLowBoxes_data()
    {
        QTest::addColumn<double>("height");
        for (const double height : {6.0, 8.0, 9.0, 11.0, 15.0})
            QTest::addRow("%.0f points", height) << height;
    }
    void staysInsideLowBoxes()
    {
        QFETCH(double, height);
        const TextBox box = boxOf(100, height);
        const TextFit fit = fitText(box, QStringLiteral("ÉLAN"));
        QVERIFY(fit.fits);
        QVERIFY(!inkOf(painted(box, fit)).isNull());
    }

    void isTheSameAtEveryScale()
    {
        const TextBox box = boxOf(100, 15);
        const TextFit fit = fitText(box, QStringLiteral("Largeur égale"));
        const double small = inkOf(painted(box, fit, 4)).width() / 4.0;
        const double large = inkOf(painted(box, fit, 16)).width() / 16.0;
        QVERIFY(std::abs(small - large) < 0.5);
    }

    void namesMissingGlyphs()
    {
        QVERIFY(
            missingGlyphs(QStringLiteral("Éloïse œ € ’ « ł Łukasz Владимир Ελένη\n\t")).isEmpty());
        QVERIFY(missingGlyphs(QStringLiteral("1\u202F000\u00A0€ e\u0301")).isEmpty());
        const QStringList missing = missingGlyphs(QStringLiteral("a🦷b🦷\u0001"));
        QCOMPARE(missing,
            (QStringList{QStringLiteral("« 🦷 » (U+1F9B7)"), QStringLiteral("U+0001")}));
    }

    void paintsWhatAnotherBundledFontHas()
    {
        const QString arabic = QStringLiteral("محمد بن علي");
        QVERIFY(missingGlyphs(arabic).isEmpty());
        const TextBox box = boxOf(100, 15);
        const QRect ink = inkOf(painted(box, fitText(box, arabic)));
        QVERIFY(ink.width() > 30 * 4);
    }

    // What stands on a French form reads so, also in a window from right to left.
    void theWindowsDirectionChangesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("address") << QStringLiteral("12 rue des Lilas, 12000 Rodez");
        QTest::newRow("price") << QStringLiteral("720,50 €");
        QTest::newRow("phone") << QStringLiteral("06 12 34 56 78");
        QTest::newRow("ends with a sign") << QStringLiteral("Centre hospitalier,");
        QTest::newRow("shaped") << QStringLiteral("12 rue Владимир, 3 %");
        QTest::newRow("Arabic") << QStringLiteral("محمد 12, شارع 3.");
    }
    void theWindowsDirectionChangesNothing()
    {
        QFETCH(QString, text);
        for (TextBox box : {boxOf(200, 15), boxOf(60, 60)}) {
            box.multiline = box.size.height() > 20;
            const TextFit fit = fitText(box, text);
            const QImage usual = painted(box, fit);
            QVERIFY(!inkOf(usual).isNull());
            const test::RightToLeft arabic;
            QCOMPARE(fitText(box, text).shown, fit.shown);
            QCOMPARE(painted(box, fit, 4, Qt::RightToLeft), usual);
        }
    }

    void paintsATick()
    {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintTick(painter, QRectF(4, 4, 32, 32));
        painter.end();
        const QRect ink = inkOf(image);
        QVERIFY(QRect(4, 4, 32, 32).contains(ink));
        QVERIFY(ink.width() > 12);
    }
};

QTEST_MAIN(TestTextLayout)
#include "test_textlayout.moc"
