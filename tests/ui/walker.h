// Drives the window as a person does: keys and clicks on widgets found by their names. Used by the
// tests of the flow and by the picture tour.
#pragma once

#include "catalog/catalog.h"
#include "ui/filechooser.h"
#include "ui/windowhost.h"

#include <QTemporaryDir>
#include <memory>
#include <utility>

namespace prealable::test {

// Answers at once with files given beforehand.
class FixedChooser : public FileChooser
{
public:
    QStringList toOpen;
    QString toSave;

    void openFiles(QWidget *, const QString &, const QStringList &, const Chosen &chosen) override
    {
        chosen(toOpen);
    }
    void openFile(QWidget *, const QString &, const QStringList &, const Chosen &chosen) override
    {
        if (!toOpen.isEmpty())
            chosen({toOpen.first()});
    }
    void saveFile(QWidget *, const QString &, const QString &, const Chosen &chosen) override
    {
        chosen({toSave});
    }
};

// A browser that opens nothing.
class RecordedLinks : public LinkOpener
{
public:
    QList<QUrl> opened;
    bool works = true;

    bool open(const QUrl &address) override
    {
        opened.append(address);
        return works;
    }
};

// The form pack of a person: where it is kept, and what was found there when the window opened.
struct WalkerPacks {
    PackStore store = PackStore({});
    InstalledPack installed = {};
};

class Walker
{
public:
    // `drafts`: an existing folder. Beside it: "-calibrations", "-printers", "-official" and
    // "-downloads", which are made by who needs them.
    Walker(const Catalog &catalog, const QString &drafts, PrinterChooser *printers = nullptr,
        const ForeignDecoder &decoder = ForeignDecoder(), const WalkerPacks &packs = {});

    WindowHost &host() { return *m_host; }
    [[nodiscard]] MainWindow &window() const { return m_host->window(); }
    FixedChooser &files() { return m_files; }
    RecordedLinks &links() { return m_links; }
    template <typename T>
    T *find(const QString &name)
    {
        for (T *widget : window().findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    // A file, until it is read.
    void open(const QString &path);
    // Enter, as a person who goes on.
    void enter();
    void press(const QString &button);
    // What was to be pressed and was not there: outside of a test nothing else would say so.
    QStringList takeMissed() { return std::exchange(m_missed, {}); }
    // From the start page, in the list of all forms.
    void pressForm(const QString &form);
    // From the start page into the questions that find the form.
    void beginTriage(const QString &need = QStringLiteral("transport"));
    // Answers the questions on screen from a request, by keyboard.
    void fillPage(const Answers &answers);
    // Answers the triage question on screen: a flag of `yes` is ticked or answered yes, any other
    // no; of a choice the last option.
    void answerTriage(const QStringList &yes);
    [[nodiscard]] bool asksSomethingRequired() const; // and it is not answered yet
    [[nodiscard]] QString pageTitle() const;
    // The dialog that is open over the window, and the window otherwise.
    [[nodiscard]] QWidget *shown() const;
    // What has less room there than its text or its contents need.
    [[nodiscard]] QStringList cut() const;
    // What the keyboard reaches on the page, or in the dialog, and a screen reader could not name.
    [[nodiscard]] QStringList nameless() const;
    // What has the keyboard, when a person could not tell; empty when they could.
    [[nodiscard]] QString lostKeyboard() const;
    // One picture of what is shown.
    void save(const QString &path);

private:
    void type(const QString &field, const Value &value);

    QStringList m_missed;
    FixedChooser m_files;
    RecordedLinks m_links;
    std::unique_ptr<WindowHost> m_host;
};

// Any text, key by key.
void typeText(QWidget *widget, const QString &text);

// What the tests of the window begin with: resources, fonts, style, the project's forms. Null when
// the forms cannot be read.
std::unique_ptr<Catalog> beginWindowTests();

// The answers of a case of tests/cases/.
Result<Request> caseRequest(const Catalog &catalog, const QString &path);
QDate testDay();

} // namespace prealable::test
