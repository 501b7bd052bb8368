// Where are the fields? A person puts those of a form on a PDF that has none: the program proposes,
// the person confirms or moves, by mouse or by keyboard alone.
#pragma once

#include "pdf/calibrationdraft.h"
#include "pdf/calibrationstore.h"
#include "pdf/foreigndecoder.h"
#include "ui/filechooser.h"

#include <QDialog>
#include <QFutureWatcher>

#include <optional>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace prealable {

class CalibrationCanvas;
class CalibrationList;

class CalibrationDialog : public QDialog
{
    Q_OBJECT
public:
    // What it works on; what is pointed to outlives it.
    struct Task {
        const Catalog *catalog = nullptr;
        const FormEdition *edition = nullptr;
        QString pdf; // path
        CalibrationStore store = CalibrationStore({});
        FileChooser *files = nullptr;
        ForeignDecoder decoder = {};
    };

    explicit CalibrationDialog(const Task &task, QWidget *parent = nullptr);
    // The reading under way is given up.
    ~CalibrationDialog() override;

    [[nodiscard]] const CalibrationDraft &draft() const { return m_draft; }

public Q_SLOTS:
    // The first time with something to lose, it only warns.
    void reject() override;

Q_SIGNALS:
    void ready(); // the page is shown, the proposal made; or the reason why not is
    void saved();

private:
    struct Read {
        std::optional<CalibrationMaterial> material;
        std::optional<Error> error;
    };

    void buildList(QHBoxLayout *columns);
    void buildPage(QHBoxLayout *columns);
    void buildActs(QVBoxLayout *column);
    void buildEnd(QVBoxLayout *column);
    QPushButton *addButton(QHBoxLayout *row, const QString &text, const QString &name);
    static Read read(
        const QString &path, const FormEdition &edition, const ForeignDecoder &decoder);
    void begin(const Read &read);
    void showCounts();
    void setCurrent(qsizetype entry);
    void confirm();
    void confirmPage();
    void unplace();
    void setAbsent();
    void setComb(bool comb);
    void afterChange(qsizetype entry);
    void importFile();
    [[nodiscard]] bool isOfThisForm(const Calibration &calibration) const;
    void exportFile();
    void save();
    void say(const QString &text);
    void showPageNumber();

    Task m_task;
    Canceller m_leaving;
    QFutureWatcher<Read> m_watcher;
    CalibrationMaterial m_material;
    CalibrationDraft m_draft;
    qsizetype m_current = -1;
    bool m_changed = false;
    bool m_warned = false;

    CalibrationList *m_list = nullptr;
    CalibrationCanvas *m_canvas = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_page = nullptr;
    QLabel *m_state = nullptr;
    QCheckBox *m_comb = nullptr;
    QList<QPushButton *> m_acts; // need a page
};

} // namespace prealable
