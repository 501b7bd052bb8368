// Patients of another program's file brought into the register: read in a worker, its columns
// matched once and remembered, every person looked at before anything is written.
#pragma once

#include "pdf/foreigndecoder.h"
#include "store/columnmapping.h"
#include "ui/page.h"
#include "ui/registercontext.h"

class QListWidget;
class QListWidgetItem;

namespace prealable {

class ImportPage : public Page
{
    Q_OBJECT
public:
    struct Context : RegisterContext {
        ForeignDecoder decoder = {};
        QString columnsFile; // where the matched columns are kept; empty: they are not
    };

    explicit ImportPage(const Context &context, QWidget *parent = nullptr);
    // Waits for the worker.
    ~ImportPage() override;
    // Nothing of an earlier file.
    void begin();

Q_SIGNALS:
    void cancelled();

protected:
    void proceed() override;
    void retreat() override;

private:
    // What a file holds: people, or a table whose columns are to be matched first.
    struct Read {
        QString name;
        PatientImport people;
        std::optional<CsvTable> table;
    };
    static Result<Read> read(const Context &context, const QString &path);
    // Somebody of the file, and whom the register has already.
    struct Somebody {
        Person person;
        Card known; // revision 0: new
        bool changes = true; // false: the register knows all of it
        QList<ImportFinding> findings;
    };

    void chooseFile();
    void fileRead(const Result<Read> &read);
    void showRead();
    void showChoice();
    void showColumns();
    void showPeople();
    void showFromStart();
    void addFindings(const QList<ImportFinding> &findings);
    void match(const PatientImport &people);
    void compare(Somebody &somebody) const;
    [[nodiscard]] QString lineOf(const Somebody &somebody) const;
    void takeColumns();
    void keepColumns();
    [[nodiscard]] QList<Record> chosen() const;
    void write();

    enum class Stage { Choice, Reading, Columns, People, Writing, Done };

    Context m_context;
    Stage m_stage = Stage::Choice;
    Read m_read;
    ColumnMapping m_columns;
    QList<ImportFinding> m_findings; // of the file as a whole
    QList<Somebody> m_people;
    int m_reading = 0; // counts; the answer of a file that was given up is dropped
    Canceller m_givenUp;
    QListWidget *m_list = nullptr;
};

} // namespace prealable
