// A large register in the window: how long a person waits for the page of the register, for the
// list that follows one more letter of a search, and how long the window stands still while the
// register is read behind it. Reads what bench_register made:
//
//   bench_registerwindow FOLDER ROUNDS FOLDER/practice-register/register.sqlite
//   bench_registerwindow FOLDER ROUNDS HOST PORT DATABASE USER
//
// Prints one line per measure: name, median and slowest in milliseconds, separated by tabs.
#include "registerplace.h"

#include "ui/registeraccess.h"
#include "ui/registerpage.h"
#include "ui/unlockpage.h"
#include "ui/walker.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <vector>

using namespace prealable;
using namespace prealable::test;

namespace {

constexpr int patience = 120'000; // ms

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

void tell(const char *name, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%s\t%.2f\t%.2f\n", name, times[times.size() / 2], times.back());
    std::fflush(stdout);
}

// Until what was asked for is painted: nothing is put off to later.
double painted(QWidget &window, const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    QCoreApplication::sendPostedEvents();
    window.repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

void press(QWidget *widget, Qt::Key key)
{
    QTest::keyClick(widget, key);
}

// The longest time in which no event is answered, until `done`.
double longestStandstill(const std::function<bool()> &done)
{
    QElapsedTimer all;
    all.start();
    double longest = 0;
    QElapsedTimer one;
    while (!done()) {
        if (all.elapsed() > patience)
            fail("the register was not read in time");
        one.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, double(one.nsecsElapsed()) / 1e6);
    }
    return longest;
}

void unlock(Walker &walker)
{
    press(&walker.window(), Qt::Key_F4);
    const auto phraseLine
        = [&walker] { return walker.find<QLineEdit>(QStringLiteral("register/passphrase")); };
    if (!QTest::qWaitFor([&] { return phraseLine() != nullptr; }))
        fail("no page to unlock the register");
    QLineEdit *phrase = phraseLine();
    typeText(phrase, QStringLiteral("phrase de mesure"));
    press(phrase, Qt::Key_Return);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() != 3 && words.size() != 7)
        fail("FOLDER ROUNDS [HOST PORT DATABASE USER]");
    const int rounds = std::max(words.at(2).toInt(), 1);
    const auto catalog = beginWindowTests();
    if (!catalog)
        fail("the forms do not load");
    Walker walker(*catalog, words.at(1) + QStringLiteral("/practice"));
    walker.press(QStringLiteral("user/practice"));
    MainWindow &window = walker.window();
    auto &access = *window.findChild<RegisterAccess *>();
    if (words.size() == 7 && !access.setPlace(serverIn(words)))
        fail("the server's place is not kept");

    QElapsedTimer timer;
    timer.start();
    unlock(walker);
    const double untilPage = longestStandstill(
        [&] { return qobject_cast<RegisterPage *>(window.currentPage()) != nullptr; });
    tell("window: unlock, until the page", {double(timer.nsecsElapsed()) / 1e6});
    const double untilRead = longestStandstill([&] { return access.isComplete(); });
    tell("window: until every card is read", {double(timer.nsecsElapsed()) / 1e6});
    tell("window: longest standstill meanwhile", {std::max(untilPage, untilRead)});

    std::vector<double> shown;
    for (int round = 0; round < rounds; ++round) {
        press(&window, Qt::Key_F4);
        shown.push_back(painted(window, [&] { press(&window, Qt::Key_F4); }));
    }
    tell("window: start page", shown);

    auto *search = walker.find<QLineEdit>(QStringLiteral("register/search"));
    const auto *list = walker.find<QListWidget>(QStringLiteral("register/list"));
    if (search == nullptr || list == nullptr || list->count() == 0)
        fail("the register's page shows nothing");
    std::vector<double> typed;
    for (int round = 0; round < rounds; ++round) {
        search->clear();
        for (const QChar letter : QStringLiteral("maro ti"))
            typed.push_back(painted(window, [&] { typeText(search, QString(letter)); }));
        search->clear();
        for (const QChar letter : QStringLiteral("1 55 08"))
            typed.push_back(painted(window, [&] { typeText(search, QString(letter)); }));
    }
    tell("window: search", typed);
    return 0;
}
