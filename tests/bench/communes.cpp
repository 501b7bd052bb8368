// How long the proposals of communes take at one key, the very first one of a program included.
// Prints one line of measure.py's table.
#include "catalog/communesearch.h"
#include "resources.h"

#include <QElapsedTimer>
#include <QStringList>
#include <algorithm>
#include <cstdio>
#include <vector>

using namespace prealable;

static constexpr int goalMs = 5;

static double keyMs(const CommuneSearch &search, const QString &typed, const QString &code)
{
    QElapsedTimer timer;
    timer.start();
    const QList<Commune> found = search.find(typed, code);
    const double taken = double(timer.nsecsElapsed()) / 1e6;
    if (found.size() > 30)
        std::fprintf(stderr, "too many\n");
    return taken;
}

int main()
{
    QElapsedTimer timer;
    timer.start();
    const CommuneSearch search(communeTable());
    (void)search.find(QStringLiteral("sa"));
    const double first = double(timer.nsecsElapsed()) / 1e6;

    const QStringList typed = {QStringLiteral("saint denis"), QStringLiteral("75008"),
        QStringLiteral("st etienne du rouvray"), QStringLiteral("L’Haÿ-les-Roses"),
        QStringLiteral("Paris CEDEX 08"), QStringLiteral("marseille 13e"), QStringLiteral("zzzz")};
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        for (const QString &whole : typed) {
            for (qsizetype length = 1; length <= whole.size(); ++length)
                times.push_back(keyMs(search, whole.left(length), QStringLiteral("93200")));
        }
    }
    std::sort(times.begin(), times.end());
    std::printf("%-44s %9.2f ms   slowest of %zu: %.2f ms   the first one: %.2f ms   goal: %d ms\n",
        "communes proposed at a key", times[times.size() / 2], times.size(), times.back(), first,
        goalMs);
    return std::max(times.back(), first) > 0 ? 0 : 1;
}
