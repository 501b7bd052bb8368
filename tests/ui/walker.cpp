#include "ui/walker.h"

#include "pdf/textlayout.h"
#include "resources.h"
#include "store/requestfile.h"
#include "ui/fieldeditor.h"
#include "ui/fieldtext.h"
#include "ui/optionbutton.h"
#include "ui/pagecanvas.h"
#include "ui/questionspage.h"
#include "ui/style.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <algorithm>

namespace prealable::test {

void typeText(QWidget *widget, const QString &text)
{
    // QTest::keyClicks knows Latin-1 only.
    for (const QChar c : text) {
        const bool newLine = c == u'\n';
        const QString typed = newLine ? QStringLiteral("\r") : QString(c);
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, newLine ? Qt::Key_Return : 0, Qt::NoModifier, typed);
            QApplication::sendEvent(widget, &event);
        }
    }
}

QDate testDay()
{
    return {2026, 11, 21};
}

std::unique_ptr<Catalog> beginWindowTests()
{
    initResources();
    loadBundledFonts();
    style::apply(*qApp);
    auto catalog = Catalog::load(QStringLiteral(PREALABLE_SOURCE_DIR "/forms"));
    return catalog ? std::make_unique<Catalog>(std::move(catalog).value()) : nullptr;
}

Result<Request> caseRequest(const Catalog &catalog, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotFound, path, {}};
    const QJsonObject request
        = QJsonDocument::fromJson(file.readAll()).object().value(u"request").toObject();
    return parseRequest(catalog, QJsonDocument(request).toJson(), path, testDay());
}

Walker::Walker(const Catalog &catalog, const QString &drafts, PrinterChooser *printers,
    const ForeignDecoder &decoder, const WalkerPacks &packs)
    : m_host(std::make_unique<WindowHost>(
        MainWindow::Setup{&catalog, drafts, testDay(), &m_files, printers,
            drafts + QStringLiteral("-calibrations"), drafts + QStringLiteral("-printers"),
            drafts + QStringLiteral("-official"), drafts + QStringLiteral("-downloads"), &m_links,
            decoder,
            {drafts + QStringLiteral("-register"), QStringLiteral("Accueil"), nullptr,
                PassphraseCost{.passes = 1, .memoryKiB = 8}},
            packs.store, packs.installed},
        drafts + QStringLiteral("-window.json")))
{
    window().show();
    QApplication::setActiveWindow(&window());
    (void)QTest::qWaitForWindowExposed(&window());
    // The rest follows the first picture; a person is not that fast.
    (void)QTest::qWaitFor(
        [this] { return find<QAbstractButton>(QStringLiteral("formList")) != nullptr; });
}

void Walker::open(const QString &path)
{
    constexpr int patience = 60'000; // milliseconds
    window().openFile(path);
    QVERIFY(QTest::qWaitFor([this] { return !window().isReadingFile(); }, patience));
    QCoreApplication::processEvents();
}

void Walker::enter()
{
    QWidget *focused = QApplication::focusWidget();
    if (qobject_cast<QPlainTextEdit *>(focused) != nullptr
        || qobject_cast<QPushButton *>(focused) != nullptr)
        window().currentPage()->setFocus();
    focused = QApplication::focusWidget();
    // On a page with the whole form Enter alone goes to the next answer.
    const auto *questions = qobject_cast<QuestionsPage *>(window().currentPage());
    const bool whole = questions != nullptr && questions->showsWholeForm();
    QTest::keyClick(focused != nullptr ? focused : window().currentPage(), Qt::Key_Return,
        whole ? Qt::ControlModifier : Qt::NoModifier);
    QCoreApplication::processEvents();
}

void Walker::press(const QString &button)
{
    constexpr int patience = 10'000; // milliseconds, for what a worker or a new page still makes
    QAbstractButton *found = nullptr;
    const auto isThere = [&] {
        found = find<QAbstractButton>(button);
        return found != nullptr;
    };
    if (!QTest::qWaitFor(isThere, patience)) {
        m_missed.append(button);
        QFAIL(qPrintable(button));
    }
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space);
    QCoreApplication::processEvents();
}

void Walker::pressForm(const QString &form)
{
    if (find<QAbstractButton>(QStringLiteral("form/") + form) == nullptr)
        press(QStringLiteral("formList"));
    press(QStringLiteral("form/") + form);
}

void Walker::beginTriage(const QString &need)
{
    press(QStringLiteral("need/") + need);
    enter();
}

void Walker::type(const QString &field, const Value &value)
{
    const auto pressOption = [&](const QString &key) {
        auto *option = find<OptionButton>(field + u'/' + key);
        if (option != nullptr && !option->isChecked()) {
            option->setFocus();
            QTest::keyClick(option, Qt::Key_Space);
        }
    };
    if (auto *line = find<QLineEdit>(field)) {
        const FieldDefinition *definition = window().session().edition().field(FieldId(field));
        line->setFocus();
        line->selectAll();
        typeText(line, FieldText::shown(*definition, value));
        QCoreApplication::processEvents(); // a person sees the list before closing it
        if (QWidget *proposals = QApplication::activePopupWidget())
            QTest::keyClick(proposals, Qt::Key_Escape); // typed whole, nothing to choose
        QApplication::setActiveWindow(&window()); // as a window manager does
    } else if (auto *text = find<QPlainTextEdit>(field)) {
        text->setFocus();
        text->selectAll();
        typeText(text, value.toText());
    } else if (value.isFlag()) {
        pressOption(value.toFlag() ? QStringLiteral("yes") : QStringLiteral("no"));
    } else if (value.isList()) {
        for (const QString &key : value.toList())
            pressOption(key);
    } else {
        pressOption(value.toText());
    }
}

void Walker::fillPage(const Answers &answers)
{
    // An answer may bring up another question of the same page.
    QStringList done;
    for (bool more = true; more;) {
        more = false;
        for (FieldEditor *editor : window().findChildren<FieldEditor *>()) {
            const QString field = editor->field().text();
            if (!editor->isVisible() || done.contains(field))
                continue;
            done.append(field);
            more = true;
            const Value value = answers.value(editor->field());
            if (value.isAnswered())
                type(field, value);
            else if (value.state() == FieldState::Blank)
                press(field + QStringLiteral("/blank"));
        }
    }
    QCoreApplication::processEvents();
}

void Walker::answerTriage(const QStringList &yes)
{
    const auto options = window().currentPage()->findChildren<OptionButton *>();
    OptionButton *last = nullptr;
    bool any = false;
    for (OptionButton *option : options) {
        last = option;
        const QString name = option->objectName();
        const bool wanted
            = yes.contains(name) || (name.endsWith(u"/yes") && yes.contains(name.chopped(4)));
        if (wanted && !option->isChecked())
            QTest::keyClick(option, Qt::Key_Space);
        any = any || wanted;
    }
    if (!any && last != nullptr && !last->isChecked())
        QTest::keyClick(last, Qt::Key_Space); // « Non », « Aucun de ces cas », the last of a choice
    QCoreApplication::processEvents();
}

bool Walker::asksSomethingRequired() const
{
    const auto editors = window().findChildren<FieldEditor *>();
    return std::any_of(editors.begin(), editors.end(), [this](const FieldEditor *editor) {
        return editor->isVisible()
            && window().session().assessment().missing.contains(editor->field());
    });
}

QString Walker::pageTitle() const
{
    return window().currentPage()->title();
}

namespace {

QString described(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const auto *label = qobject_cast<const QLabel *>(widget);
    const QString text = button != nullptr ? button->text()
        : label != nullptr                 ? label->text()
                                           : u""_qs;
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
            text.left(40));
}

// One line of text, that does not wrap.
bool isOneLine(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label != nullptr ? !label->wordWrap() && !label->text().isEmpty()
                            : qobject_cast<const QPushButton *>(widget) != nullptr;
}

QStringList cutNow(const QWidget &window)
{
    QStringList names;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // What scrolls, or holds it, shows the rest that way.
        const bool scrolls = qobject_cast<const QAbstractScrollArea *>(widget) != nullptr
            || qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()) != nullptr
            || widget->findChild<QAbstractScrollArea *>() != nullptr;
        if (!widget->isVisible() || scrolls)
            continue;
        const int needed = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                       : widget->minimumSizeHint().height();
        if (widget->height() < needed)
            names.append(QStringLiteral("%1: %2 high, needs %3")
                             .arg(described(widget))
                             .arg(widget->height())
                             .arg(needed));
        const int wide = isOneLine(widget) ? widget->minimumSizeHint().width() : 0;
        if (widget->width() < wide)
            names.append(QStringLiteral("%1: %2 wide, needs %3")
                             .arg(described(widget))
                             .arg(widget->width())
                             .arg(wide));
    }
    return names;
}

} // namespace

QWidget *Walker::shown() const
{
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (dialog != nullptr)
        return dialog;
    return &window();
}

QStringList Walker::cut() const
{
    QTest::qWait(30);
    QStringList names;
    // Until everything has its place, on a busy machine too.
    (void)QTest::qWaitFor(
        [&] {
            names = cutNow(*shown());
            return names.isEmpty();
        },
        2000);
    return names;
}

QStringList Walker::nameless() const
{
    QStringList names;
    const QWidget *page = shown() == &window() ? window().currentPage() : shown();
    const auto labels = page->findChildren<QLabel *>();
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        const bool isReached = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->parentWidget()->inherits("QAbstractSpinBox")
            && !widget->inherits("QScrollArea");
        if (!isReached)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty()
            || (button != nullptr && !button->text().isEmpty());
        // In a dialog its title says what a list is, and the head of a column what fields are.
        const bool isLabelled = button != nullptr || page != window().currentPage()
            || std::any_of(labels.begin(), labels.end(),
                [widget](const QLabel *label) { return label->buddy() == widget; });
        if (!isNamed || !isLabelled)
            names.append(described(widget));
    }
    return names;
}

QString Walker::lostKeyboard() const
{
    const QWidget *widget = shown()->focusWidget();
    if (widget == nullptr)
        return QStringLiteral("nothing");
    const bool isKnown = widget->isVisible() && !widget->inherits("QScrollArea")
        && !widget->inherits("prealable::Page") && widget != shown();
    return isKnown ? QString() : described(widget);
}

void Walker::save(const QString &path)
{
    QTest::qWait(30);
    QWidget *shown = this->shown();
    // A page is drawn by a worker.
    (void)QTest::qWaitFor(
        [shown] {
            const auto pages = shown->findChildren<PageCanvas *>();
            return std::all_of(pages.begin(), pages.end(),
                [](const PageCanvas *page) { return !page->isVisible() || page->isPageDrawn(); });
        },
        5000);
    QPixmap picture = shown->grab();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        // A window of its own: it is drawn where it stands over ours.
        QPainter painter(&picture);
        painter.drawPixmap(shown->mapFromGlobal(popup->pos()), popup->grab());
    }
    QVERIFY2(picture.save(path), qPrintable(path));
}

} // namespace prealable::test
