// The window in which a person places the fields of a form that has none: by keyboard alone, by
// mouse, on a scanned page; what it keeps, and what the last page makes of it.
#include "pdf/calibrationstore.h"
#include "pdf/rendition.h"
#include "support/flatform.h"
#include "ui/calibrationcanvas.h"
#include "ui/calibrationdialog.h"
#include "ui/walker.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTest>

using namespace prealable;
using namespace prealable::test;
using State = CalibrationDraft::State;

namespace {

QByteArray scan()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    QImage paper(300, 400, QImage::Format_Grayscale8);
    paper.fill(240);
    painter.drawImage(QRectF(0, 0, writer.width(), writer.height()), paper);
    painter.end();
    return bytes;
}

} // namespace

class TestCalibrationDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalog = beginWindowTests();
        QVERIFY(m_catalog);
        m_edition = m_catalog->edition(
            FormId(QStringLiteral("transport-dap")), EditionId(QStringLiteral("11575-08")));
        QVERIFY(m_edition);
        m_flat = flattened(renditionTemplate(*m_edition).value());
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_dialog.reset(); }

    void everythingHasAName()
    {
        open(m_flat);
        for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if (button && widget->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                    qPrintable(widget->objectName()));
        }
        QVERIFY(!list()->accessibleName().isEmpty());
        QVERIFY(!canvas()->accessibleName().isEmpty());
        // The state of each field in words, not by its sign alone.
        QVERIFY(list()
                    ->item(0)
                    ->data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QStringLiteral("proposé")));
    }

    // A file that takes long keeps nobody from leaving.
    void leavingWhileItIsRead()
    {
        const QString program
            = write(QStringLiteral("helper.sh"), "#!/bin/sh\ntouch \"$0.runs\"\nexec sleep 60\n");
        QVERIFY(
            QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QString path = write(QStringLiteral("formulaire.pdf"), m_flat);
        m_dialog = std::make_unique<CalibrationDialog>(CalibrationDialog::Task{
            m_catalog.get(), m_edition, path, store(), &m_files, ForeignDecoder(program, 60'000)});
        m_dialog->open();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(program + QStringLiteral(".runs")), 30'000);
        QElapsedTimer timer;
        timer.start();
        m_dialog.reset();
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }

    void byKeyboardAlone()
    {
        open(m_flat);
        QCOMPARE(list()->count(), int(draft().entries().size()));
        QVERIFY(draft().count(State::Proposed) > 100);
        QCOMPARE(draft().count(State::Confirmed), 0);
        QVERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(draft().count(State::Confirmed), 1);
        QCOMPARE(list()->currentRow(), 1);
        QVERIFY(list()->item(0)->text().startsWith(u'✓'));

        QTest::keyClick(list(), Qt::Key_F2);
        QVERIFY(canvas()->hasFocus());
        const QRectF before = place(1);
        QTest::keyClick(canvas(), Qt::Key_Right);
        QCOMPARE(place(1), before.translated(1, 0));
        QTest::keyClick(canvas(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(place(1), before.translated(1, 0.25)); // user space: upwards
        QTest::keyClick(canvas(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(place(1).width(), before.width() - 1);
        QTest::keyClick(canvas(), Qt::Key_Delete);
        QVERIFY(draft().entries()[1].state == State::Unplaced);
        QTest::keyClick(canvas(), Qt::Key_Return); // shows a place
        QVERIFY(draft().entries()[1].state == State::Proposed);
        const QRectF first = place(1);
        QTest::keyClick(canvas(), Qt::Key_Space); // the next one
        QVERIFY(place(1) != first);
        QTest::keyClick(canvas(), Qt::Key_Return); // confirms it
        QVERIFY(draft().entries()[1].state == State::Confirmed);
        QCOMPARE(list()->currentRow(), 2);
    }

    void aTestFillIsShown()
    {
        open(m_flat);
        canvas()->setCurrent(0);
        const QRectF where = canvas()->rectsOf(PdfFieldName(QStringLiteral("0"))).value(0);
        QVERIFY(!where.isEmpty());
        const auto dark = [&] {
            const QImage image = canvas()->viewport()->grab(where.toRect()).toImage();
            int count = 0;
            for (int y = 4; y < image.height() - 4; ++y) {
                for (int x = 4; x < image.width() - 4; ++x)
                    count += qGray(image.pixel(x, y)) < 110 ? 1 : 0;
            }
            return count;
        };
        QVERIFY(dark() > 20);
        picture(QStringLiteral("calibration"));
    }

    void theMouseDragsAndSnaps()
    {
        open(m_flat);
        const QRectF before = place(0);
        const QPointF from = canvas()->rectsOf(PdfFieldName(QStringLiteral("0"))).value(0).center();
        drag(from, from + QPointF(6, 4), Qt::NoModifier);
        QVERIFY(isNear(place(0), before)); // a little: back to its line
        drag(from, from + QPointF(6, 40), Qt::AltModifier);
        QVERIFY(!isNear(place(0), before));
    }

    void whatIsSavedIsThereAgain()
    {
        open(m_flat);
        press(QStringLiteral("calibration.confirmPage"));
        const int confirmed = draft().count(State::Confirmed);
        QVERIFY(confirmed > 40);
        list()->setCurrentRow(confirmed > 0 ? int(draft().entries().size()) - 1 : 0);
        press(QStringLiteral("calibration.absent"));
        QSignalSpy saved(m_dialog.get(), &CalibrationDialog::saved);
        press(QStringLiteral("calibration.save"));
        QCOMPARE(saved.size(), 1);
        const auto kept = store().find(sha256Of(m_flat), *m_catalog);
        QVERIFY(kept.ok() && kept->has_value());
        QCOMPARE((*kept)->fields.size(), confirmed);
        open(m_flat);
        QCOMPARE(draft().count(State::Confirmed), confirmed);
    }

    void leavingWarnsOnce()
    {
        open(m_flat);
        QTest::keyClick(list(), Qt::Key_Return);
        m_dialog->reject();
        QVERIFY(m_dialog->isVisible());
        m_dialog->reject();
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(!store().find(sha256Of(m_flat), *m_catalog)->has_value());
    }

    void aPackIsExportedAndImported()
    {
        open(m_flat);
        press(QStringLiteral("calibration.confirmPage"));
        const int confirmed = draft().count(State::Confirmed);
        m_files.toSave = m_folder->filePath(QStringLiteral("pack.json"));
        press(QStringLiteral("calibration.export"));
        QVERIFY(QFile::exists(m_files.toSave));
        open(m_flat);
        QCOMPARE(draft().count(State::Confirmed), 0);
        m_files.toOpen = {m_files.toSave};
        press(QStringLiteral("calibration.import"));
        QCOMPARE(draft().count(State::Confirmed), confirmed);
        // Another file's pack is refused, and it is said.
        open(scan());
        press(QStringLiteral("calibration.import"));
        QCOMPARE(draft().count(State::Confirmed), 0);
        QVERIFY(state().contains(QStringLiteral("autre fichier")));
    }

    void aScannedPageIsPlacedByHand()
    {
        open(scan());
        QCOMPARE(draft().count(State::Proposed), 0);
        QVERIFY(state().contains(QStringLiteral("numérisée")));
        QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, {}, QPoint(200, 150));
        QCOMPARE(draft().count(State::Proposed), 1);
        QTest::keyClick(canvas(), Qt::Key_Return);
        QCOMPARE(draft().count(State::Confirmed), 1);
        QTest::keyClick(list(), Qt::Key_Return); // without a mouse: in the middle of the view
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(draft().count(State::Confirmed), 2);
        auto *comb = m_dialog->findChild<QCheckBox *>(QStringLiteral("calibration.comb"));
        list()->setCurrentRow(1);
        QVERIFY(comb->isEnabled() && comb->isChecked());
        comb->click();
        QVERIFY(!draft().entries()[1].place.comb);
    }

    void aFileThatCannotBeReadIsSaid()
    {
        open("nothing");
        QVERIFY(!state().isEmpty());
        QCOMPARE(list()->count(), 0);
        for (const char *name : {"calibration.save", "calibration.confirm", "calibration.import"}) {
            QVERIFY(
                !m_dialog->findChild<QAbstractButton *>(QString::fromLatin1(name))->isEnabled());
        }
    }

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? file.fileName() : QString();
    }
    void open(const QByteArray &pdf)
    {
        const QString path = write(QStringLiteral("formulaire.pdf"), pdf);
        QVERIFY(!path.isEmpty());
        m_dialog = std::make_unique<CalibrationDialog>(
            CalibrationDialog::Task{m_catalog.get(), m_edition, path, store(), &m_files});
        QSignalSpy ready(m_dialog.get(), &CalibrationDialog::ready);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 60000);
        if (list()->count() > 0)
            QTRY_VERIFY_WITH_TIMEOUT(canvas()->isPageDrawn(), 30000);
    }
    void press(const QString &name)
    {
        auto *button = m_dialog->findChild<QAbstractButton *>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        button->click();
    }
    void drag(const QPointF &from, const QPointF &to, Qt::KeyboardModifiers modifiers)
    {
        QWidget *view = canvas()->viewport();
        QTest::mousePress(view, Qt::LeftButton, modifiers, from.toPoint());
        QMouseEvent move(
            QEvent::MouseMove, to, view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(view, &move);
        QTest::mouseRelease(view, Qt::LeftButton, modifiers, to.toPoint());
    }
    static bool isNear(const QRectF &a, const QRectF &b)
    {
        return (a.topLeft() - b.topLeft()).manhattanLength() < 1;
    }
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("PREALABLE_PICTURES");
        if (!folder.isEmpty())
            m_dialog->grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }
    [[nodiscard]] CalibrationStore store() const
    {
        return CalibrationStore(m_folder->filePath(QStringLiteral("calibrations")));
    }
    [[nodiscard]] const CalibrationDraft &draft() const { return m_dialog->draft(); }
    [[nodiscard]] QRectF place(int entry) const { return draft().entries()[entry].place.rect; }
    [[nodiscard]] QListWidget *list() const
    {
        return m_dialog->findChild<QListWidget *>(QStringLiteral("calibration.list"));
    }
    [[nodiscard]] CalibrationCanvas *canvas() const
    {
        return m_dialog->findChild<CalibrationCanvas *>(QStringLiteral("calibration.page"));
    }
    [[nodiscard]] QString state() const
    {
        return m_dialog->findChild<QLabel *>(QStringLiteral("calibration.state"))->text();
    }

    std::unique_ptr<Catalog> m_catalog;
    const FormEdition *m_edition = nullptr;
    QByteArray m_flat;
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedChooser m_files;
    std::unique_ptr<CalibrationDialog> m_dialog;
};

QTEST_MAIN(TestCalibrationDialog)
#include "test_calibration.moc"
