// A picture of every page of the flow: tour FOLDER [PERCENT [LANGUAGE [light|dark|contrast]]].
// Offscreen, with sample answers. What is cut or has no name is said, and fails.
#include "pdf/textlayout.h"
#include "resources.h"
#include "store/packtest.h"
#include "ui/officialpdf.h"
#include "ui/page.h"
#include "ui/style.h"
#include "ui/tourhelps.h"
#include "ui/walker.h"
#include "ui/windowlanguage.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextStream>

using namespace prealable;
using namespace prealable::test;

namespace {

class Tour
{
public:
    Tour(const Catalog &catalog, QString folder, QString drafts)
        : m_catalog(catalog)
        , m_folder(std::move(folder))
        , m_drafts(std::move(drafts))
    {
    }

    bool run()
    {
        const auto sample = caseRequest(m_catalog,
            QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/transport-dap/11575-08/sample.json"));
        if (!sample)
            return false;
        Walker helped(m_catalog, m_drafts);
        tourHelps(helped, *sample, shots(helped));
        triage();
        files();
        calibration();
        printer(*sample);
        figures();
        packs();
        rules();
        about();
        caisse();
        communes();
        questions(*sample, QStringLiteral("user/patient"), QStringLiteral("patient"));
        questions(*sample, QStringLiteral("user/practice"), QStringLiteral("practice"));
        registerPages(*sample);
        for (const EditionSummary &edition : m_catalog.summaries())
            steps(edition);
        Walker again(m_catalog, m_drafts);
        shot(again, QStringLiteral("start-drafts"));
        // Of the pages, dialogs and forms of today; another number when the way was lost somewhere.
        constexpr int pictures = 180;
        if (m_pictures != pictures)
            QTextStream(stderr) << m_pictures << " pictures, not " << pictures << Qt::endl;
        return m_pictures == pictures && m_problems == 0;
    }

private:
    void shot(Walker &walker, const QString &name)
    {
        ++m_pictures;
        const QString picture
            = QStringLiteral("%1-%2.png").arg(m_pictures, 3, 10, QLatin1Char('0')).arg(name);
        complain(picture, QStringLiteral("not there"), walker.takeMissed());
        if (const QString missing = notOpen(walker, name); !missing.isEmpty())
            complain(picture, QStringLiteral("not open"), {missing});
        complain(picture, QStringLiteral("cut"), walker.cut()); // waits until all has its place
        complain(picture, QStringLiteral("without a name"), walker.nameless());
        if (const QString lost = walker.lostKeyboard(); !lost.isEmpty())
            complain(picture, QStringLiteral("has the keyboard"), {lost});
        walker.save(m_folder + u'/' + picture);
    }

    // What a picture is of and did not open: else it would show the page under it.
    static QString notOpen(const Walker &walker, const QString &name)
    {
        static const QStringList dialogs{QStringLiteral("commands"), QStringLiteral("calibration"),
            QStringLiteral("calibration-leaving"), QStringLiteral("printer"),
            QStringLiteral("about"), QStringLiteral("register-recall")};
        if ((walker.shown() != &walker.window()) != dialogs.contains(name))
            return QStringLiteral("dialog");
        if (!name.startsWith(u"help-"))
            return {};
        const auto all = walker.window().currentPage()->findChildren<QWidget *>();
        const bool isDrawn = std::any_of(all.begin(), all.end(), [](const QWidget *widget) {
            return widget->inherits("prealable::Picture") && widget->isVisible();
        });
        return isDrawn ? QString() : QStringLiteral("picture");
    }

    Shot shots(Walker &walker)
    {
        return [this, &walker](const char *name) { shot(walker, QString::fromLatin1(name)); };
    }

    void complain(const QString &picture, const QString &what, const QStringList &widgets)
    {
        m_problems += int(widgets.size());
        for (const QString &widget : widgets)
            QTextStream(stderr) << picture << ": " << what << ": " << widget << Qt::endl;
    }

    void triage()
    {
        Walker walker(m_catalog, m_drafts);
        shot(walker, QStringLiteral("start"));
        walker.beginTriage();
        shot(walker, QStringLiteral("triage"));
        walker.enter();
        shot(walker, QStringLiteral("triage-problem"));
        const QStringList yes = {QStringLiteral("transport.reason.hospitalisation"),
            QStringLiteral("transport.over150km"), QStringLiteral("need.hygiene")};
        for (int i = 0; i < 40 && walker.find<QLabel>(QStringLiteral("title")) != nullptr; ++i) {
            walker.answerTriage(yes);
            if (i > 0)
                shot(walker, QStringLiteral("triage"));
            walker.enter();
            if (walker.find<QAbstractButton>(QStringLiteral("next")) == nullptr)
                break;
            if (walker.window().currentPage()->inherits("prealable::OutcomePage"))
                break;
        }
        shot(walker, QStringLiteral("outcome"));
        walker.press(QStringLiteral("sheet"));
        const QSize before = walker.window().size();
        walker.window().resize(before.width(), 2200);
        shot(walker, QStringLiteral("outcome-sheet"));
        walker.window().resize(before);
    }

    void openedPdf(Walker &walker, const PrintedOn &printed, const QString &name)
    {
        const FormEdition &dap = this->dap();
        const QString path = m_drafts + QStringLiteral("/cerfa_11575.pdf");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(OfficialPdf(dap, printed).save());
        file.close();
        walker.window().openFile(path);
        shot(walker, name + QStringLiteral("-reading"));
        (void)QTest::qWaitFor([&] { return !walker.window().isReadingFile(); }, 60'000);
        shot(walker, name);
    }

    // PDFs that are opened, and the way to the official form.
    void files()
    {
        Walker walker(m_catalog, m_drafts);
        const FormEdition &dap = this->dap();
        openedPdf(walker, {dap.cerfa, dap.reference}, QStringLiteral("opened-official"));
        walker.press(QStringLiteral("found/keep"));
        (void)QTest::qWaitFor([&] {
            return walker.find<QAbstractButton>(QStringLiteral("found/forget")) != nullptr;
        });
        shot(walker, QStringLiteral("opened-kept"));
        walker.press(QStringLiteral("found/forget"));
        walker.press(QStringLiteral("found/forget"));
        const SupersededEdition &old = dap.supersedes.first();
        openedPdf(walker, {old.cerfa, old.reference}, QStringLiteral("opened-superseded"));
        QDir().mkpath(m_drafts + QStringLiteral("-downloads"));
        walker.press(QStringLiteral("found/official"));
        shot(walker, QStringLiteral("official"));
        QFile::copy(m_drafts + QStringLiteral("/cerfa_11575.pdf"),
            m_drafts + QStringLiteral("-downloads/ancien.pdf"));
        (void)QTest::qWaitFor(
            [&] { return walker.find<QLabel>(QStringLiteral("arrivedTitle")) != nullptr; }, 20'000);
        shot(walker, QStringLiteral("official-arrived-old"));
        QFile file(m_drafts + QStringLiteral("-downloads/cerfa_11575-08.pdf"));
        if (file.open(QIODevice::WriteOnly))
            file.write(OfficialPdf(dap, {dap.cerfa, dap.reference}).save());
        file.close();
        (void)QTest::qWaitFor(
            [&] { return walker.find<QAbstractButton>(QStringLiteral("keepArrived")) != nullptr; },
            20'000);
        shot(walker, QStringLiteral("official-arrived"));
        QFile::remove(m_drafts + QStringLiteral("/cerfa_11575.pdf"));
    }

    [[nodiscard]] const FormEdition &dap() const
    {
        return *m_catalog.inForce(FormId(QStringLiteral("transport-dap")), testDay());
    }

    void calibration()
    {
        const QString path = m_drafts + QStringLiteral("/plat.pdf");
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(flattened(OfficialPdf(dap(), {dap().cerfa, dap().reference}).save()));
        file.close();
        Walker walker(m_catalog, m_drafts);
        tourCalibration(walker, path, shots(walker));
        QFile::remove(path);
    }

    // On the paper original: the printer is measured before.
    void printer(const Request &sample)
    {
        const QString path = m_drafts + QStringLiteral("/original.pdf");
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(OfficialPdf(dap(), {dap().cerfa, dap().reference}).save());
        file.close();
        Walker walker(m_catalog, m_drafts);
        walker.window().session().open(sample);
        walker.window().goToStep(QStringLiteral("export"));
        walker.press(QStringLiteral("export/official"));
        walker.files().toOpen = {path};
        walker.press(QStringLiteral("chooseOfficial"));
        walker.press(QStringLiteral("export/onOriginal"));
        walker.press(QStringLiteral("setPrinterUp"));
        shot(walker, QStringLiteral("printer"));
        QFile::remove(path);
    }

    // A form pack: what it changes, then installed, then set aside.
    void packs()
    {
        const PackSecret secret = PackSecret::make();
        const QString folder = m_drafts + QStringLiteral("-packs");
        QDir().mkpath(folder);
        const QString path = folder + QStringLiteral("/formulaires-2027-01.prealable-pack");
        const Edit law{QStringLiteral("law/values.json"),
            R"("value": 150, "from": null, "until": null,)",
            R"("value": 150, "from": null, "until": "2026-12-31", "sources": ["CSS-R322-10"],
               "confidence": "C", "checkedOn": "2026-12-01" },
             { "value": 200, "from": "2027-01-01", "until": null,)"};
        writePack(path, signedBy(secret, madePack(laterForms(realFormsFolder(), 2, {law}))));
        PackKey key = keyOf(secret);
        key.name = QStringLiteral("Préalable, publication");
        const PackStore store({.folder = folder, .trusted = {key}});
        Walker walker(m_catalog, m_drafts, nullptr, ForeignDecoder(), {store, {}});
        walker.press(QStringLiteral("packsLink"));
        shot(walker, QStringLiteral("packs-none"));
        walker.open(path);
        shot(walker, QStringLiteral("pack-offered"));
        walker.window().resize(700, 700);
        shot(walker, QStringLiteral("pack-offered-narrow"));
        walker.press(QStringLiteral("next"));
        (void)QTest::qWaitFor([&] {
            return walker.find<QAbstractButton>(QStringLiteral("packs/remove")) != nullptr;
        });
        shot(walker, QStringLiteral("packs-installed-narrow"));
        writePack(folder + QStringLiteral("/forms.prealable-pack"), "prealable-pack 1\n");
        Walker damaged(m_catalog, m_drafts, nullptr, ForeignDecoder(), {store, store.installed()});
        shot(damaged, QStringLiteral("packs-start-problem"));
        damaged.press(QStringLiteral("packsLink"));
        shot(damaged, QStringLiteral("packs-set-aside"));
        (void)store.remove();
        QFile::remove(path);
    }

    void rules()
    {
        Walker walker(m_catalog, m_drafts);
        walker.press(QStringLiteral("rulesLink"));
        shot(walker, QStringLiteral("rules"));
        auto *search = walker.find<QLineEdit>(QStringLiteral("rulesSearch"));
        search->setFocus();
        typeText(search, QStringLiteral("franchise transport"));
        shot(walker, QStringLiteral("rules-search"));
        search->clear();
        typeText(search, QStringLiteral("accord prealable service-public"));
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // a source that has an address
        shot(walker, QStringLiteral("rules-source"));
        search->clear();
        typeText(search, QStringLiteral("zzz"));
        shot(walker, QStringLiteral("rules-nothing"));
        search->clear();
        typeText(search, QStringLiteral("table"));
        walker.window().resize(800, 700);
        shot(walker, QStringLiteral("rules-narrow"));
    }

    void about()
    {
        Walker walker(m_catalog, m_drafts);
        walker.press(QStringLiteral("aboutLink"));
        shot(walker, QStringLiteral("about"));
    }

    // The caisse: proposals while one types, then what the choice filled.
    void caisse()
    {
        Walker walker(m_catalog, m_drafts);
        walker.window().session().setUser(Session::User::Practice);
        walker.window().startForm(FormId(QStringLiteral("transport-dap")));
        walker.window().goToStep(QStringLiteral("section:insured"));
        QTest::qWait(50);
        auto *name = walker.find<QLineEdit>(QStringLiteral("fund.name"));
        name->setFocus();
        typeText(name, QStringLiteral("33"));
        shot(walker, QStringLiteral("caisse-proposals"));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        shot(walker, QStringLiteral("caisse-marked"));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        shot(walker, QStringLiteral("caisse-chosen"));
        auto *code = walker.find<QLineEdit>(QStringLiteral("fund.code"));
        code->setFocus();
        code->selectAll();
        typeText(code, QStringLiteral("msa"));
        shot(walker, QStringLiteral("caisse-by-code"));
    }

    // The postal code and the town: proposals while one types, then what the choice filled.
    void communes()
    {
        Walker walker(m_catalog, m_drafts);
        walker.window().session().setUser(Session::User::Practice);
        walker.window().startForm(FormId(QStringLiteral("transport-dap")));
        QTest::qWait(800); // the live page is made in a worker
        auto *code = walker.find<QLineEdit>(QStringLiteral("beneficiary.address.postalCode"));
        auto *city = walker.find<QLineEdit>(QStringLiteral("beneficiary.address.city"));
        if (code == nullptr || city == nullptr)
            return;
        code->setFocus();
        typeText(code, QStringLiteral("01000"));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        shot(walker, QStringLiteral("commune-by-code"));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        shot(walker, QStringLiteral("commune-chosen"));
        city->setFocus();
        city->selectAll();
        typeText(city, QStringLiteral("paris 8"));
        shot(walker, QStringLiteral("commune-by-name"));
        city->selectAll();
        typeText(city, QStringLiteral("paris cedex 08"));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        shot(walker, QStringLiteral("commune-cedex"));
    }

    // A need that is told a number of the law, and one that needs no form.
    void figures()
    {
        for (const char *session : {"30", "2"}) {
            Walker walker(m_catalog, m_drafts);
            walker.beginTriage(QStringLiteral("physiotherapy"));
            walker.press(QStringLiteral("condition/kneeArthroplasty"));
            walker.enter();
            if (auto *line = walker.find<QLineEdit>(QStringLiteral("sessionNumber")))
                typeText(line, QString::fromLatin1(session));
            shot(walker, QStringLiteral("triage-number"));
            walker.enter();
            for (int i = 0;
                 i < 8 && walker.window().currentPage()->inherits("prealable::TriagePage"); ++i) {
                walker.answerTriage({});
                walker.enter();
            }
            shot(walker, QStringLiteral("outcome-figure"));
        }
    }

    void questions(const Request &sample, const QString &user, const QString &name)
    {
        Walker walker(m_catalog, m_drafts);
        walker.press(user);
        walker.pressForm(sample.form.text());
        QTest::qWait(800); // the live page is made in a worker
        shot(walker, name);
        walker.enter();
        shot(walker, name + QStringLiteral("-problem"));
        for (int i = 0; i < 60; ++i) {
            walker.fillPage(sample.answers);
            shot(walker, name);
            const bool last = walker.window().currentPage()->inherits("prealable::ExportPage");
            if (last)
                break;
            walker.enter();
        }
        tall(walker, name);
    }

    // Every step of a form, filled in, as a practice sees it; the whole height of each.
    void fill(Walker &walker, const QString &name, const QString &text)
    {
        (void)QTest::qWaitFor([&] { return walker.find<QLineEdit>(name) != nullptr; });
        if (auto *line = walker.find<QLineEdit>(name)) {
            line->setFocus();
            line->selectAll();
            typeText(line, text);
        }
    }

    // From a practice without a register to a request that was sent, and the pages around it.
    void registerPages(const Request &sample)
    {
        const QString phrase = QStringLiteral("quatre mots sans aucun rapport");
        Walker walker(m_catalog, m_drafts + QStringLiteral("/practice"));
        walker.press(QStringLiteral("user/practice"));
        shot(walker, QStringLiteral("register-start-new"));
        QTest::keyClick(&walker.window(), Qt::Key_F4);
        shot(walker, QStringLiteral("register-new"));
        fill(walker, QStringLiteral("register/passphrase"), phrase);
        fill(walker, QStringLiteral("register/again"), phrase);
        walker.enter();
        const auto isOpen
            = [&walker] { return walker.find<QLineEdit>(QStringLiteral("register/search")); };
        (void)QTest::qWaitFor(isOpen);
        QTest::keyClick(&walker.window(), Qt::Key_F4);
        walker.pressForm(QStringLiteral("transport-dap"));
        Session &session = walker.window().session();
        for (const FieldId &field : sample.answers.fields())
            session.setAnswer(field, sample.answers.value(field));
        session.setAttachments(sample.attachments);
        walker.window().goToStep(QStringLiteral("export"));
        walker.press(QStringLiteral("export/file"));
        shot(walker, QStringLiteral("register-filed"));
        walker.press(QStringLiteral("export/card"));
        shot(walker, QStringLiteral("register-entry"));
        walker.press(QStringLiteral("entry/step/sent"));
        fill(walker, QStringLiteral("entry/day"), QStringLiteral("10/11/2026"));
        walker.press(QStringLiteral("entry/add"));
        walker.window().resize(1320, 1700);
        walker.press(QStringLiteral("entry/step/refused"));
        shot(walker, QStringLiteral("register-entry-refused"));
        if (const auto links = walker.window().findChildren<QAbstractButton *>(
                QRegularExpression(QStringLiteral("^entry/person/")));
            !links.isEmpty())
            links.first()->click();
        shot(walker, QStringLiteral("register-person"));
        walker.press(QStringLiteral("person/correct"));
        fill(walker, QStringLiteral("beneficiary.nir"), QStringLiteral("2 69 09"));
        walker.press(QStringLiteral("next"));
        shot(walker, QStringLiteral("register-record"));
        walker.press(QStringLiteral("back"));
        walker.press(QStringLiteral("back"));
        walker.window().resize(1320, 860);
        walker.window().currentPage()->goBack();
        shot(walker, QStringLiteral("register-list"));
        QTest::keyClick(&walker.window(), Qt::Key_F4);
        QTest::keyClick(&walker.window(), Qt::Key_Home, Qt::AltModifier);
        shot(walker, QStringLiteral("register-start"));
        walker.pressForm(QStringLiteral("transport-prescription"));
        QTest::keyClick(&walker.window(), Qt::Key_F5);
        shot(walker, QStringLiteral("register-recall"));
        if (QWidget *recall = QApplication::activeModalWidget())
            recall->close();
        QApplication::setActiveWindow(&walker.window()); // as a window manager does
        QTest::keyClick(&walker.window(), Qt::Key_Home, Qt::AltModifier);
        QTest::keyClick(&walker.window(), Qt::Key_F4);
        importPages(walker);
        walker.window().resize(1320, 1900);
        walker.press(QStringLiteral("register/settings"));
        shot(walker, QStringLiteral("register-settings"));
        walker.press(QStringLiteral("settings/server"));
        shot(walker, QStringLiteral("register-server"));
        walker.window().resize(1320, 860);
        walker.window().findChild<RegisterAccess *>()->lock();
        shot(walker, QStringLiteral("register-locked"));
    }

    void importPages(Walker &walker)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("patients.csv"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("Nom;Prénom;Né le;Sécu;Médecin traitant\nLEFÈVRE;Zoé;03/02/1984;;Dr OURY\n"
                       "ÉLAN;Noé;31/02/1950;1500599999999;Dr OURY\n");
        file.close();
        walker.files().toOpen = {path};
        walker.press(QStringLiteral("register/import"));
        walker.press(QStringLiteral("import/choose"));
        (void)QTest::qWaitFor(
            [&] { return walker.find<QWidget>(QStringLiteral("import/column/0")) != nullptr; });
        shot(walker, QStringLiteral("register-import-columns"));
        walker.enter();
        shot(walker, QStringLiteral("register-import-people"));
        walker.window().currentPage()->goBack();
        walker.window().currentPage()->goBack();
        walker.window().currentPage()->goBack();
    }

    void steps(const EditionSummary &edition)
    {
        const QString name = edition.form.text();
        const QString path = QStringLiteral(PREALABLE_SOURCE_DIR "/tests/cases/%1/%2/sample.json")
                                 .arg(name, edition.edition.text());
        const auto sample = caseRequest(m_catalog, path);
        if (!sample || name == QLatin1String("transport-dap"))
            return;
        Walker walker(m_catalog, m_drafts);
        Session &session = walker.window().session();
        session.setUser(Session::User::Practice);
        session.open(*sample);
        walker.window().resize(1320, 1500);
        for (const Section &section : session.edition().sections) {
            if (session.assessment().sections.value(section.id) == SectionStatus::NotApplicable)
                continue;
            walker.window().goToStep(QStringLiteral("section:") + section.id.text());
            QTest::qWait(50);
            shot(walker, name + u'-' + section.id.text());
        }
    }

    // The last pages are long: they are shown whole.
    void tall(Walker &walker, const QString &name)
    {
        const QSize before = walker.window().size();
        walker.window().resize(before.width(), 2600);
        shot(walker, name + QStringLiteral("-export-whole"));
        QTest::keyClick(walker.window().currentPage(), Qt::Key_Left, Qt::AltModifier);
        QTest::qWait(50);
        shot(walker, name + QStringLiteral("-review-whole"));
        walker.window().resize(before);
    }

    const Catalog &m_catalog;
    QString m_folder;
    QString m_drafts;
    int m_pictures = 0;
    int m_problems = 0;
};

} // namespace

// What a desktop gives a program: a dark one, or black and yellow.
static QPalette systemPalette(bool highContrast)
{
    if (!highContrast)
        return {QColor(0x323232)};
    QPalette palette(Qt::black, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        QTextStream(stderr) << "tour FOLDER [PERCENT [LANGUAGE [light|dark|contrast]]]" << Qt::endl;
        return 2;
    }
    const double percent = arguments.size() > 2 ? arguments.at(2).toDouble() : 100;
    initResources();
    loadBundledFonts();
    QFont font(QStringLiteral("Liberation Sans"));
    font.setPointSizeF(11 * qBound(50.0, percent, 400.0) / 100);
    QApplication::setFont(font);
    if (const QString look = arguments.value(4, QStringLiteral("light")); look != u"light")
        QApplication::setPalette(systemPalette(look == u"contrast"));
    style::apply(application);
    const auto catalog = Catalog::load(QStringLiteral(":/forms"));
    QTemporaryDir drafts;
    if (!catalog || !drafts.isValid())
        return 3;
    const QString place = drafts.filePath(QStringLiteral("drafts"));
    for (const QString &folder : {place, place + QStringLiteral("/practice")}) {
        if (const auto kept = keepLanguage(
                folder + QStringLiteral("-window.json"), arguments.value(3, QStringLiteral("fr")));
            !kept)
            return 3;
    }
    return Tour(*catalog, arguments.at(1), place).run() ? 0 : 1;
}
