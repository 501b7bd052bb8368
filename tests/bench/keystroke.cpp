// How long from one more letter in an answer to the live view showing it: assessment, values of the
// PDF, layout and paint, as the window does it; and the view's own part of that, layout and paint.
// Prints two lines of measure.py's table.
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

struct Keystroke {
    double whole = 0; // ms
    double view = 0; // of that, the live view
};

// The repaint is forced, so that nothing is put off to later.
static Keystroke keystroke(LiveView &view, const Catalog &catalog, const FormEdition &edition,
    Request &request, const QString &typed)
{
    QElapsedTimer timer;
    timer.start();
    request.answers.set(typedField, Value::text(typed));
    const Assessment assessment = assess(edition, catalog.law(), request, QDate(2026, 11, 21));
    const PdfFieldValues values = fieldValues(edition, catalog.law(), assessment);
    const double before = double(timer.nsecsElapsed()) / 1e6;
    view.setValues(values);
    QCoreApplication::sendPostedEvents();
    view.repaint();
    view.canvas()->viewport()->repaint();
    const double whole = double(timer.nsecsElapsed()) / 1e6;
    return {whole, whole - before};
}

static void tell(const char *what, std::vector<double> times, const char *goal)
{
    std::sort(times.begin(), times.end());
    std::printf("%-44s %9.1f ms   slowest of %d: %.1f ms   goal: %s\n", what,
        times[times.size() / 2], keystrokes, times.back(), goal);
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
    std::vector<double> whole;
    std::vector<double> own;
    QString typed;
    for (int count = 0; count < keystrokes; ++count) {
        typed = count % 15 == 0 ? QStringLiteral("M") : typed + u'A';
        const Keystroke taken = keystroke(view, *catalog, *edition, *request, typed);
        whole.push_back(taken.whole);
        own.push_back(taken.view);
    }
    tell("keystroke to live view", whole, "one frame, 16 ms");
    tell("live view alone", own, "5 ms or less");
    return 0;
}
