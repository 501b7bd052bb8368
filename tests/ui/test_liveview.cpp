// The view of the page being filled: values, clicks, pages, and one frame per keystroke.
#include "pdf/rendition.h"
#include "pdf/renditionfixture.h"
#include "pdf/textlayout.h"
#include "resources.h"
#include "ui/liveview.h"
#include "ui/pagecanvas.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace prealable;

namespace {

PdfFieldName name(const char *text)
{
    return PdfFieldName(QString::fromUtf8(text));
}

PdfFieldValues values(const QString &surname, const QString &state)
{
    return {{name("n et p"), {false, surname}}, {name("km"), {true, state}}};
}

bool hasInk(const QImage &image, const QRectF &rect)
{
    const double ratio = image.devicePixelRatio();
    const QRect pixels(QPointF(rect.topLeft() * ratio).toPoint(), (rect.size() * ratio).toSize());
    for (int y = pixels.top() + 3; y < pixels.bottom() - 3; ++y) {
        for (int x = pixels.left() + 3; x < pixels.right() - 3; ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                return true;
        }
    }
    return false;
}

} // namespace

class TestLiveView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        loadBundledFonts();
        const auto pdf = renditionTemplate(test::RenditionFixture().edition());
        QVERIFY(pdf.ok());
        m_pdf = *pdf;
        const auto index = indexTemplate(m_pdf);
        QVERIFY(index.ok());
        m_index = std::make_shared<TemplateIndex>(*index);
    }

    void init()
    {
        m_view = std::make_unique<LiveView>();
        m_view->resize(620, 800);
        m_view->setTemplate(m_pdf, m_index);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_view->canvas()->isPageDrawn(), 20000);
    }
    void cleanup() { m_view.reset(); }

    void aValueShowsInItsBoxOnly()
    {
        PageCanvas *canvas = m_view->canvas();
        const QRectF box = canvas->rectsOf(name("n et p")).value(0);
        QVERIFY(!box.isEmpty());
        QVERIFY(!hasInk(canvas->viewport()->grab().toImage(), box));
        m_view->setValues(values(QStringLiteral("MARTIN Claire"), {}));
        const QImage filled = canvas->viewport()->grab().toImage();
        QVERIFY(hasInk(filled, box));
        QVERIFY(!hasInk(filled, canvas->rectsOf(name("ad")).value(0)));
        m_view->setValues({});
        QVERIFY(!hasInk(canvas->viewport()->grab().toImage(), box));
    }

    void onlyTheChosenStateIsTicked()
    {
        PageCanvas *canvas = m_view->canvas();
        m_view->resize(1240, 1700); // all four boxes, large enough to look into
        QTRY_VERIFY_WITH_TIMEOUT(canvas->isPageDrawn(), 20000);
        m_view->setValues(values({}, QStringLiteral("non")));
        const QImage image = canvas->viewport()->grab().toImage();
        const QList<QRectF> boxes = canvas->rectsOf(name("km"));
        QCOMPARE(boxes.size(), 4);
        QList<bool> ticked;
        for (const QRectF &box : boxes)
            ticked << hasInk(image, box);
        QCOMPARE(ticked, (QList<bool>{false, true, false, false}));
    }

    void aClickSaysWhichBox()
    {
        PageCanvas *canvas = m_view->canvas();
        QSignalSpy clicked(m_view.get(), &LiveView::fieldClicked);
        const QRectF box = canvas->rectsOf(name("km")).value(1);
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, box.center().toPoint());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().at(0).value<PdfFieldName>(), name("km"));
        QCOMPARE(clicked.first().at(1).toString(), QStringLiteral("non"));
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, QPoint(2, 2));
        QCOMPARE(clicked.size(), 1);
    }

    void pagesTurnByKeyAndButton()
    {
        PageCanvas *canvas = m_view->canvas();
        m_view->setPageNames(
            {QStringLiteral("Volet 1"), QStringLiteral("Volet 2"), QStringLiteral("Volet 3")});
        QCOMPARE(m_view->pageCount(), 3);
        QSignalSpy turned(m_view.get(), &LiveView::pageChanged);
        QTest::keyClick(canvas, Qt::Key_PageDown);
        QCOMPARE(m_view->page(), 1);
        QVERIFY(canvas->accessibleName().contains(QStringLiteral("Volet 2")));
        QVERIFY(canvas->accessibleDescription().contains(QStringLiteral("Page 2 sur 3")));
        auto *next = m_view->findChild<QAbstractButton *>(QStringLiteral("live.next"));
        QVERIFY(next);
        next->click();
        QCOMPARE(m_view->page(), 2);
        QVERIFY(!next->isEnabled());
        QTest::keyClick(canvas, Qt::Key_PageDown);
        QCOMPARE(m_view->page(), 2);
        QTest::keyClick(canvas, Qt::Key_PageUp);
        QCOMPARE(m_view->page(), 1);
        QCOMPARE(turned.size(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(canvas->isPageDrawn(), 20000);
    }

    void zoomRedrawsThePage()
    {
        PageCanvas *canvas = m_view->canvas();
        const double before = canvas->rectsOf(name("ad")).value(0).width();
        QTest::keyClick(canvas, Qt::Key_Plus);
        QVERIFY(canvas->rectsOf(name("ad")).value(0).width() > before * 1.2);
        QTRY_VERIFY_WITH_TIMEOUT(canvas->isPageDrawn(), 20000);
        QTest::keyClick(canvas, Qt::Key_Minus);
        QCOMPARE(canvas->rectsOf(name("ad")).value(0).width(), before);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(canvas, Qt::Key_Plus);
        QVERIFY(canvas->zoom() <= 4);
    }

    void theCurrentQuestionIsLit()
    {
        PageCanvas *canvas = m_view->canvas();
        m_view->setPage(2);
        const QImage before = canvas->viewport()->grab().toImage();
        // Health data is on the first volet only: the view turns to it.
        m_view->setHighlighted({name("elmedic")});
        QCOMPARE(m_view->page(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(canvas->isPageDrawn(), 20000);
        const QRectF box = canvas->rectsOf(name("elmedic")).value(0);
        QVERIFY(canvas->viewport()->rect().contains(box.center().toPoint()));
        const QImage lit = canvas->viewport()->grab().toImage();
        const QColor inside = lit.pixelColor((box.center() * lit.devicePixelRatio()).toPoint());
        QVERIFY(inside.blue() < 240 && inside.red() > 240);
        m_view->setHighlighted({});
        const QImage plain = canvas->viewport()->grab().toImage();
        QCOMPARE(plain.pixelColor((box.center() * plain.devicePixelRatio()).toPoint()),
            QColor(Qt::white));
    }

    void aKeystrokeIsShownWithinAFrame()
    {
        PageCanvas *canvas = m_view->canvas();
        QString text;
        QList<qint64> times;
        for (int i = 0; i < 60; ++i) {
            text = text.size() > 30 ? QString() : text + QChar(u'a' + i % 26);
            QElapsedTimer timer;
            timer.start();
            m_view->setValues(values(text, QStringLiteral("Oui")));
            QCoreApplication::processEvents();
            canvas->viewport()->repaint(canvas->rectsOf(name("n et p")).first().toAlignedRect());
            times << timer.nsecsElapsed();
        }
        std::sort(times.begin(), times.end());
        const double median = double(times.at(times.size() / 2)) / 1e6;
        qInfo("a keystroke: median %.2f ms", median);
        QVERIFY2(median < 16, qPrintable(QString::number(median)));
    }

    void aDamagedTemplateIsAnEmptyPage()
    {
        m_view->setTemplate(QByteArray("not a pdf"), m_index);
        QSignalSpy drawn(m_view->canvas(), &PageCanvas::pageDrawn);
        QTRY_VERIFY_WITH_TIMEOUT(!drawn.isEmpty(), 20000);
        m_view->setValues(values(QStringLiteral("MARTIN"), {}));
        QVERIFY(!m_view->canvas()->viewport()->grab().isNull());
    }

    void closingWhileAPageIsBeingDrawn()
    {
        m_view->setPage(1);
        m_view.reset();
        QVERIFY(!m_view);
    }

private:
    QByteArray m_pdf;
    std::shared_ptr<const TemplateIndex> m_index;
    std::unique_ptr<LiveView> m_view;
};

QTEST_MAIN(TestLiveView)
#include "test_liveview.moc"
