// Pictures of what helps: what is looked at by hand, what would be refused, where a number is
// written, all commands, the page of the first start, the calibration of a form without fields.
#pragma once

#include "support/flatform.h"
#include "ui/calibrationdialog.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/pagecanvas.h"
#include "ui/walker.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <functional>

namespace prealable::test {

using Shot = std::function<void(const char *)>;

// Where a number is written, with the picture: F1 where the keyboard is.
inline void helpOf(Walker &walker, const char *section, const char *field)
{
    walker.window().goToStep(QStringLiteral("section:") + QString::fromLatin1(section));
    QTest::qWait(50);
    auto *line = walker.find<QLineEdit>(QString::fromLatin1(field));
    QVERIFY(line != nullptr);
    QApplication::setActiveWindow(&walker.window()); // as a window manager does
    line->setFocus();
    QTest::keyClick(line, Qt::Key_F1);
    QTest::qWait(100);
}

// All commands, then the page that one of them opens.
inline void tourPalette(Walker &walker, const Shot &shot)
{
    QApplication::setActiveWindow(&walker.window());
    QTest::keyClick(&walker.window(), Qt::Key_F3);
    QTest::qWait(50);
    shot("commands");
    auto *search = walker.find<QLineEdit>(QStringLiteral("commandSearch"));
    QVERIFY(search != nullptr);
    search->setText(MainWindow::tr("Découvrir Préalable, la page du premier démarrage"));
    QTest::keyClick(search, Qt::Key_Return);
    QTest::qWait(100);
    shot("welcome");
}

// A form without fields: where they are is proposed, then one is confirmed.
inline void tourCalibration(Walker &walker, const QString &flat, const Shot &shot)
{
    walker.open(flat);
    walker.press(QStringLiteral("calibrate"));
    auto *dialog = walker.window().findChild<CalibrationDialog *>();
    QVERIFY(dialog != nullptr);
    auto *page = dialog->findChild<PageCanvas *>(QStringLiteral("calibration.page"));
    QVERIFY(QTest::qWaitFor([&] { return page->isPageDrawn(); }, 60'000));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTest::qWait(100);
    shot("calibration");
    dialog->reject();
    QTest::qWait(50);
    shot("calibration-leaving");
    dialog->reject();
}

inline void tourHelps(Walker &walker, Request request, const Shot &shot)
{
    Session &session = walker.window().session();
    const QSize before = walker.window().size();
    session.open(request);
    walker.window().goToStep(QStringLiteral("export"));
    if (auto *check = walker.find<QWidget>(QStringLiteral("handCheck/waiting")))
        check->setFocus();
    QTest::qWait(50);
    shot("hand-checks");
    request.answers.set(FieldId(QStringLiteral("beneficiary.familyName")), {});
    request.answers.set(
        FieldId(QStringLiteral("beneficiary.birthDate")), Value::date(QDate(1970, 2, 3)));
    request.answers.set(FieldId(QStringLiteral("transport.distanceKm")), Value::number(12));
    session.open(request);
    walker.window().resize(before.width(), 2200);
    walker.window().goToStep(QStringLiteral("review"));
    shot("refusals");
    walker.window().resize(before);
    helpOf(walker, "beneficiary", "beneficiary.nir");
    shot("help-vitale");
    helpOf(walker, "prescriber", "structure.identifier");
    shot("help-prescription");
    tourPalette(walker, shot);
}

} // namespace prealable::test
