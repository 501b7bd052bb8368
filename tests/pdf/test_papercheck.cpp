// Papers as people photograph them: what is found on them, and that good ones are left alone.
#include "pdf/pagemeasures.h"
#include "pdf/papercheck.h"
#include "resources.h"
#include "support/paperimages.h"

#include <QTest>

using namespace prealable;
using namespace prealable::test;

class TestPaperCheck : public QObject
{
    Q_OBJECT

private:
    static DecodedFile fileOf(const QList<PageMeasures> &pages)
    {
        DecodedFile file;
        file.kind = FileKind::Jpeg;
        file.measures = pages;
        return file;
    }

    static QStringList problemsOf(const QImage &image)
    {
        QStringList names;
        for (const PaperFinding &finding : checkPaper(fileOf({measuresOfImage(image)}), 1000))
            names.append(problemName(finding.problem));
        return names;
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void page_data()
    {
        QTest::addColumn<QImage>("image");
        QTest::addColumn<QString>("problem");
        const QImage text = textPage();
        QImage white(text.size(), QImage::Format_RGB32);
        white.fill(Qt::white);
        const auto row = [](const char *name, const QImage &image, const char *problem) {
            QTest::newRow(name) << image << QString::fromLatin1(problem);
        };
        row("printed", text, "");
        row("a few lines", textPage(150, 11, 6), "");
        row("one line", textPage(150, 11, 1), "");
        row("small letters", textPage(150, 8, 50), "");
        row("large letters", textPage(150, 20, 18), "");
        row("leaning", turned(text, 4), "");
        row("photographed", photographed(text, 60, 200, 0.4, 12), "");
        row("a little blurred", blurred(text, 1.2), "");
        row("white", white, "blank");
        row("white, photographed", photographed(white, 60, 200, 0.4, 12), "blank");
        row("blurred", blurred(text, 3), "blurred");
        row("blurred and photographed", photographed(blurred(text, 3.5), 60, 200, 0.4, 6),
            "blurred");
        row("upside down", turned(text, 180), "upside-down");
        row("upside down, leaning", turned(text, 183), "upside-down");
        row("upside down, photographed", photographed(turned(text, 180), 60, 200, 0.4, 12),
            "upside-down");
        row("on its left side", turned(text, 90), "sideways");
        row("on its right side", turned(text, 270), "sideways");
        row("upside down, but too few lines to be sure", turned(textPage(150, 11, 6), 180), "");
        row("a small picture", textPage(90), "low-resolution");
        row("dark", photographed(text, 10, 90, 0.3, 6), "dark");
        row("pale", photographed(text, 170, 220), "pale");
    }
    void page()
    {
        QFETCH(QImage, image);
        QFETCH(QString, problem);
        QCOMPARE(problemsOf(image).join(u' '), problem);
    }

    // No text at all: nothing is said of its edges or its lines.
    void scenery()
    {
        const QStringList found = problemsOf(test::scenery({1240, 1754}));
        QVERIFY2(!found.contains(QLatin1String("blurred")), qPrintable(found.join(u' ')));
        QVERIFY(!found.contains(QLatin1String("upside-down")));
        QVERIFY(!found.contains(QLatin1String("sideways")));
    }

    void saysWhichPageAndWhatToDo()
    {
        PageMeasures good;
        good.measured = true;
        good.ink = 0.08;
        good.light = 0.9;
        good.contrast = 0.4;
        good.sharpness = 0.6;
        good.dpi = 200;
        PageMeasures soft = good;
        soft.sharpness = 0.1;
        const auto findings = checkPaper(fileOf({good, soft, good}), 1000);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().page, 2);
        QCOMPARE(findings.first().text, QStringLiteral("La page 2 est floue."));
        QVERIFY(
            findings.first().fix.startsWith(QStringLiteral("Photographiez de nouveau la page 2")));
    }

    // A page of letters drawn by a program has no resolution and is never blurred.
    void drawnPages()
    {
        PageMeasures drawn;
        drawn.measured = true;
        drawn.ink = 0.05;
        drawn.light = 1;
        drawn.contrast = 0.05;
        drawn.sharpness = 0.05;
        QVERIFY(checkPaper(fileOf({drawn}), 1000).isEmpty());
        drawn.ink = 0;
        QCOMPARE(checkPaper(fileOf({drawn}), 1000).first().problem, PaperProblem::Blank);
        drawn.measured = false; // beyond the pages that are looked at
        QVERIFY(checkPaper(fileOf({drawn}), 1000).isEmpty());
    }

    void wholeFile()
    {
        PageMeasures unseen;
        const auto many = checkPaper(fileOf(QList<PageMeasures>(41, unseen)), 21 * 1024 * 1024);
        QCOMPARE(many.size(), 2);
        QCOMPARE(many.at(0).problem, PaperProblem::ManyPages);
        QCOMPARE(many.at(0).text, QStringLiteral("Cette pièce a 41 pages."));
        QCOMPARE(many.at(1).problem, PaperProblem::LargeFile);
        QCOMPARE(many.at(1).page, 0);
        QVERIFY(checkPaper(fileOf(QList<PageMeasures>(40, unseen)), 20 * 1024 * 1024).isEmpty());
    }
};

QTEST_MAIN(TestPaperCheck)
#include "test_papercheck.moc"
