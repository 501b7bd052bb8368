// « Obtenir le formulaire officiel »: where it is found, and the folder of downloads watched for
// it. What arrives is offered, never taken.
#pragma once

#include "store/officialforms.h"
#include "ui/downloadwatch.h"
#include "ui/fileopener.h"
#include "ui/linkopener.h"
#include "ui/page.h"

namespace prealable {

class OfficialPage : public Page
{
    Q_OBJECT
public:
    struct Context {
        const Catalog *catalog = nullptr; // French, as paper is; outlives the page
        const Catalog *shown = nullptr; // in the window's language; outlives the page
        QString calibrations; // folder of CalibrationStore
        OfficialForms kept;
        QDate day;
        QString downloads; // folder; empty or not there: nothing is watched
        LinkOpener *links = nullptr; // none: the address is only shown
    };

    explicit OfficialPage(Context context, QWidget *parent = nullptr);
    // Waits for a file that is being kept.
    ~OfficialPage() override;
    // The edition in force on the context's day; false when there is none. `inRequest`: nothing
    // leads away from the request that is under way.
    bool setForm(const FormId &form, bool inRequest);

Q_SIGNALS:
    // A copy of that file is kept: the official form of the edition is there now.
    void formKept(const QString &path);
    // What arrived is looked at on a page of its own.
    void fileWanted(const QString &path);

protected:
    // Only while it is on screen.
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showWhere();
    void showWatch();
    void openAddress();
    void lookAt(const QString &path);
    void lookAtNext();
    void judge(const OpenedFile &file);
    void offer(const OpenedFile &file);
    void explain(const OpenedFile &file, bool takeFocus);
    void keep(const OpenedFile &file);
    void announce(QLabel *label, const QString &text);
    [[nodiscard]] QString name(const OpenedFile &file) const;

    Context m_context;
    const FormEdition *m_edition = nullptr;
    DownloadWatch m_watch;
    FileOpener m_opener;
    QString m_reading; // path
    QStringList m_waiting; // arrived while another one is read
    bool m_inRequest = false;
    bool m_addressOpened = false;
    QVBoxLayout *m_found = nullptr;
    QLabel *m_state = nullptr;
};

} // namespace prealable
