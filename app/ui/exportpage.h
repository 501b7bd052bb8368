// « Rien n'a été envoyé »: the document, where each volet goes, who signs, what to join and to
// keep, until when an answer is due.
#pragma once

#include "ui/answersseal.h"
#include "ui/dossierjob.h"
#include "ui/filechooser.h"
#include "ui/page.h"
#include "ui/pdfjob.h"
#include "ui/printerchooser.h"
#include "ui/printerprofiles.h"
#include "ui/printjob.h"
#include "ui/registeraccess.h"
#include "ui/session.h"

class QLineEdit;

namespace prealable {

class CalibrateButton;
class OptionButton;

// What was chosen on the last page of a request, for another window to go on with.
struct ExportChoices {
    AnswersSeal::Typed seal;
    QString sealedDraft;
    QString purpose;
    OfficialChoice official;
    FormId officialForm;
    EditionId officialEdition;
};

class ExportPage : public Page
{
    Q_OBJECT
public:
    ExportPage(
        Session *session, FileChooser *files, PrinterChooser *printers, QWidget *parent = nullptr);
    // Waits for the work under way.
    ~ExportPage() override;
    void refresh();
    void setStep(const QString &above, const QString &below) { setCaption(above, below); }
    // Where the fields of official forms without fields are kept.
    void setCalibrations(const QString &folder) { m_calibrations = folder; }
    // Where the profiles of printers are kept.
    void setPrinterProfiles(const QString &folder) { m_profiles = PrinterProfiles(folder); }
    // Where official forms are kept.
    void setOfficialForms(const OfficialForms &forms) { m_officialForms = forms; }
    // The official PDF that the request on screen was begun with.
    void proposeOfficial(const QString &path);
    void setRegister(RegisterAccess *access) { m_access = access; }
    // What the register says of the request now.
    void showRegister();
    // The request on screen came out of a PDF whose answers were sealed: the next one's are too,
    // unless the person says otherwise.
    void proposeSeal();
    [[nodiscard]] ExportChoices choices() const;
    void takeUp(const ExportChoices &choices);
    // Something is being written or printed.
    [[nodiscard]] bool isBusy() const;
    // « Enregistrer le PDF », also by Ctrl+S.
    void save();

Q_SIGNALS:
    void closed();
    void saved(const QString &path);
    void followingWanted(const prealable::FormId &form);
    void officialWanted(const prealable::FormId &form);
    void registerWanted();
    void cardWanted(const prealable::RecordId &id);

protected:
    void proceed() override;

private:
    void showDraftWarning();
    void showChoice();
    void addChoice(QVBoxLayout *layout);
    void addPaperOriginal(QVBoxLayout *layout);
    void takeOfficial();
    void addOfficialFile(QVBoxLayout *layout);
    void showOfficialFile();
    void offerToKeep(const OfficialChoice &filled);
    void keepOfficialForm();
    void forgetOfficialForm();
    [[nodiscard]] bool isOfficialKept() const;
    void addSeal();
    [[nodiscard]] bool lacksPassphrase();
    void setPrinterUp();
    [[nodiscard]] bool printsOnOriginal() const;
    void showFollowing();
    void showActs();
    void addPurpose(QVBoxLayout *box);
    void showVolets();
    void showTexts();
    void showHandChecks();
    void showDeadline();
    void addRegister();
    void addFiled();
    void fileInRegister();
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
    [[nodiscard]] bool lacksOfficial();
    [[nodiscard]] CheckedRequest checkedOrDraft() const;
    void finished(const PdfJob::Outcome &outcome);
    void dossierFinished(const DossierJob::Outcome &outcome);
    void choosePrinter(const PdfJob::Outcome &outcome);
    void printed(const PrintJob::Outcome &outcome);
    void say(const QString &text, Look look);
    void addHeaded(const QString &heading, const QString &text);

    Session *m_session;
    RegisterAccess *m_access = nullptr;
    QVBoxLayout *m_registerBox = nullptr;
    QWidget *m_eraseBox = nullptr;
    QString m_filed; // what was said when the request was written into the register
    FileChooser *m_files;
    PrinterChooser *m_printers;
    PdfJob m_job;
    DossierJob m_dossier;
    PrintJob m_print;
    AnswersSeal *m_seal = nullptr;
    AnswersSeal::Typed m_sealTyped; // of the request m_sealedDraft
    QString m_sealedDraft; // id
    QString m_purpose; // across the papers of the dossier, as typed
    OfficialForms m_officialForms;
    FormId m_officialForm; // what m_official is for
    EditionId m_officialEdition;
    OfficialChoice m_official;
    OfficialChoice m_filledOfficial; // the last one that answers were written into
    std::optional<KeptForm> m_kept;
    QString m_keptProblem; // why what was kept cannot serve
    QObject m_keeping; // owner of the work that keeps a form
    QString m_calibrations; // folder
    CalibrateButton *m_calibrate = nullptr;
    PrinterProfiles m_profiles{QString()};
    OptionButton *m_useOfficial = nullptr;
    OptionButton *m_onOriginal = nullptr;
    QLabel *m_officialName = nullptr;
    QPushButton *m_chooseOfficial = nullptr;
    QPushButton *m_keepOfficial = nullptr;
    TwiceButton *m_forgetOfficial = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_deadline = nullptr;
};

} // namespace prealable
