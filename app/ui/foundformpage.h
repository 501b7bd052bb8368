// What the PDF is that a person opened or dropped: which form and edition, how it was recognised,
// whether it is up to date, and what can be done with it.
#pragma once

#include "store/officialforms.h"
#include "ui/filechooser.h"
#include "ui/fileopener.h"
#include "ui/page.h"

namespace prealable {

class PassphraseBox;

class FoundFormPage : public Page
{
    Q_OBJECT
public:
    struct Context {
        const Catalog *catalog = nullptr; // French, as paper is; outlives the page
        const Catalog *shown = nullptr; // in the window's language; outlives the page
        QString calibrations; // folder of CalibrationStore
        OfficialForms kept;
        QDate day;
        FileChooser *files = nullptr;
    };

    explicit FoundFormPage(Context context, QWidget *parent = nullptr);
    // Waits for a file that is being kept.
    ~FoundFormPage() override;
    // A PDF with its verdict.
    void setFile(const OpenedFile &file);

Q_SIGNALS:
    // `wasSealed`: its PDF gave it for a passphrase.
    void continueWanted(const prealable::Request &request, bool wasSealed);
    // A new request, to be written into the official PDF of that path.
    void fillWanted(const prealable::FormId &form, const QString &official);
    void startWanted(const prealable::FormId &form);
    void officialWanted(const prealable::FormId &form);
    // Something about the file changed: it has to be read again.
    void changed(const QString &path);

private:
    void addPart(const QString &heading, const QString &text);
    void addActions();
    void addAction(FormVerdict::Action action);
    void addPlacing();
    void addKeeping();
    void addUnsealing();
    void unseal();
    void unsealingEnded(const OpenedFile &file);
    void keep();
    void forget();
    void say(const QString &text);
    void tellProgress(const QString &text);
    [[nodiscard]] bool isKept() const;
    QPushButton *addButton(const QString &name, const QString &text, const QString &explanation);

    Context m_context;
    OpenedFile m_file;
    FormVerdict m_verdict; // of m_file
    QLabel *m_state = nullptr;
    PassphraseBox *m_passphrase = nullptr; // of sealed answers
    int m_shown = 0; // how many files were: work for an earlier one is late
    bool m_unsealing = false;
    bool m_hasPrimary = false;
};

} // namespace prealable
