// How long from one more letter in an answer to the live view showing it: assessment, values of the
// PDF, layout and paint, as the window does it. Prints one line of measure.py's table.
#include "catalog/catalog.h"
#include "pdf/rendition.h"
#include "pdf/textlayout.h"
#include "resources.h"
#include "rules/fieldvalues.h"
#include "store/requestfile.h"
#include "ui/liveview.h"
#include "ui/pagecanvas.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <vector>

using namespace prealable;

static const FieldId typedField(QStringLiteral("beneficiary.familyName"));
static constexpr int keystrokes = 60;
static constexpr int frameMs = 16;

static int fail(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    return 1;
}

static bool waitForPage(const LiveView &view)
{
    QElapsedTimer timer;
    timer.start();
    while (!view.canvas()->isPageDrawn() && timer.elapsed() < 20000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return view.canvas()->isPageDrawn();
}

// Milliseconds of one keystroke. The repaint is forced, so that nothing is put off to later.
static double keystroke(LiveView &view, const Catalog &catalog, const FormEdition &edition,
    Request &request, const QString &typed)
{
    QElapsedTimer timer;
    timer.start();
    request.answers.set(typedField, Value::text(typed));
    const Assessment assessment = assess(edition, catalog.law(), request, QDate(2026, 11, 21));
    view.setValues(fieldValues(edition, catalog.law(), assessment));
    QCoreApplication::sendPostedEvents();
    view.repaint();
    view.canvas()->viewport()->repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    initResources();
    loadBundledFonts();
    const auto catalog = Catalog::open(QStringLiteral(":/forms"));
    if (!catalog)
        return fail("the forms do not load");
    auto request = readRequestFile(*catalog,
        QStringLiteral(PREALABLE_SOURCE_DIR "/packaging/sample-request.json"), QDate(2026, 11, 21));
    if (!request)
        return fail("the sample request does not load");
    const FormEdition *edition = catalog->edition(request->form, request->edition);
    const auto page = renditionTemplate(*edition);
    const auto index = page ? indexTemplate(*page) : Result<TemplateIndex>(page.error());
    if (!index)
        return fail("our own page cannot be made");

    LiveView view;
    view.resize(640, 900);
    view.setTemplate(*page, std::make_shared<const TemplateIndex>(*index));
    view.show();
    if (!waitForPage(view))
        return fail("the page was not drawn");
    std::vector<double> times;
    QString typed;
    for (int count = 0; count < keystrokes; ++count) {
        typed = count % 15 == 0 ? QStringLiteral("M") : typed + u'A';
        times.push_back(keystroke(view, *catalog, *edition, *request, typed));
    }
    std::sort(times.begin(), times.end());
    std::printf("%-44s %9.1f ms   slowest of %d: %.1f ms   goal: one frame, %d ms\n",
        "keystroke to live view", times[times.size() / 2], keystrokes, times.back(), frameMs);
    return 0;
}
