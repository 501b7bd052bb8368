// Pictures of what helps: what is looked at by hand, what would be refused, where a number is
// written, what is found by its words, the page of the first start.
#pragma once

#include "ui/page.h"
#include "ui/walker.h"
#include "ui/windowlanguage.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <functional>

namespace prealable::test {

inline void findInPalette(Walker &walker, const char *words)
{
    QApplication::setActiveWindow(&walker.window()); // as a window manager does
    QTest::keyClick(&walker.window(), Qt::Key_F3);
    QTest::qWait(50);
    auto *search = walker.find<QLineEdit>(QStringLiteral("commandSearch"));
    QVERIFY(search != nullptr);
    search->setText(QString::fromUtf8(words));
    QTest::keyClick(search, Qt::Key_Return);
    QTest::qWait(100);
}

inline void tourHelps(
    Walker &walker, Request request, const std::function<void(const char *)> &shot)
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
    if (spokenLanguage()
        != u"fr") // the words to look for are French; other pictures would be shown
        return;
    findInPalette(walker, "aide vitale patient");
    shot("help-vitale");
    findInPalette(walker, "aide code-barres structure");
    shot("help-prescription");
    findInPalette(walker, "decouvrir");
    shot("welcome");
}

} // namespace prealable::test
