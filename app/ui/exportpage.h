// « Rien n'a été envoyé »: the document, where each volet goes, who signs, what to join and to
// keep, until when an answer is due.
#pragma once

#include "ui/dossierjob.h"
#include "ui/filechooser.h"
#include "ui/page.h"
#include "ui/pdfjob.h"
#include "ui/printerchooser.h"
#include "ui/printerprofiles.h"
#include "ui/printjob.h"
#include "ui/session.h"

class QLineEdit;

namespace prealable {

class CalibrateButton;
class OptionButton;

class ExportPage : public Page
{
    Q_OBJECT
public:
    ExportPage(
        Session *session, FileChooser *files, PrinterChooser *printers, QWidget *parent = nullptr);
    void refresh();
    void setStep(const QString &above, const QString &below) { setCaption(above, below); }
    // Where the fields of official forms without fields are kept.
    void setCalibrations(const QString &folder) { m_calibrations = folder; }
    // Where the profiles of printers are kept.
    void setPrinterProfiles(const QString &folder) { m_profiles = PrinterProfiles(folder); }
    // « Enregistrer le PDF », also by Ctrl+S.
    void save();

Q_SIGNALS:
    void closed();
    void saved(const QString &path);
    void followingWanted(const prealable::FormId &form);

protected:
    void proceed() override { Q_EMIT closed(); }

private:
    void showDraftWarning();
    void showChoice();
    void addChoice(QVBoxLayout *layout);
    void addPaperOriginal(QVBoxLayout *layout);
    void setPrinterUp();
    [[nodiscard]] bool printsOnOriginal() const;
    void showFollowing();
    void showActs();
    void showVolets();
    void showTexts();
    void showDeadline();
    void showErase();
    void updateDeadline(const QString &posted);
    void addCautions(QStringList &lines, const QStringList &keys) const;
    void chooseOfficial();
    [[nodiscard]] bool usesOfficial() const;
    [[nodiscard]] QList<Volet> volets() const;
    void saveAs(const QString &suffix, const QString &title);
    void print(int volet);
    void saveDossier();
    void startDossier(const QString &output);
    void start(const QString &output, int volet);
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool lacksOfficial();
    [[nodiscard]] CheckedRequest checkedOrDraft() const;
    void finished(const PdfJob::Outcome &outcome);
    void dossierFinished(const DossierJob::Outcome &outcome);
    void choosePrinter(const PdfJob::Outcome &outcome);
    void printed(const PrintJob::Outcome &outcome);
    void say(const QString &text, Look look);
    void addHeaded(const QString &heading, const QString &text);

    Session *m_session;
    FileChooser *m_files;
    PrinterChooser *m_printers;
    PdfJob m_job;
    DossierJob m_dossier;
    PrintJob m_print;
    QString m_official;
    QString m_calibrations; // folder
    CalibrateButton *m_calibrate = nullptr;
    PrinterProfiles m_profiles{QString()};
    OptionButton *m_useOfficial = nullptr;
    OptionButton *m_onOriginal = nullptr;
    QLabel *m_officialName = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_deadline = nullptr;
};

} // namespace prealable
