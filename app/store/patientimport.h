// People read from the files of other programs: an export of a practice, an attestation de droits,
// a FHIR Patient, the header of a CDA document. A reader only reads: what it finds is to be looked
// at and confirmed by a person before anything of it is kept.
#pragma once

#include "catalog/loadedforms.h"
#include "core/answers.h"
#include "core/identifier.h"

#include <QSet>

namespace prealable {

// Something to look at. `text` and `fix` are French sentences without what stands in the file.
struct ImportFinding {
    int line = 0; // of the file, from 1; 0: not known
    QString where; // the column's heading or the path inside the file
    FieldId field; // empty: none
    QString text; // what is wrong
    QString fix; // how to mend it

    bool operator==(const ImportFinding &) const = default;
};

struct ImportedPerson {
    int line = 0; // where it begins; 0: not known
    Answers answers;
    QList<ImportFinding> findings;
};

struct PatientImport {
    QList<ImportedPerson> people;
    QList<ImportFinding> findings; // of the file as a whole
};

// Puts one person together, answer by answer, as the dictionary says what each can be.
class PersonBuilder
{
public:
    PersonBuilder(const Dictionary &dictionary, int line);

    struct Source {
        int line = 0;
        QString where;
    };
    // `text`: as it stands in the file. An identifier that is not well formed is kept as it is
    // written and noted; a date that cannot be read is noted and not kept. A second text for a
    // field of one line is noted when it says something else, and left out; for one of several
    // lines it is one more line.
    void set(const FieldId &field, const QString &text, const Source &source);
    void note(const FieldId &field, const Source &source, const QString &text, const QString &fix);
    [[nodiscard]] Value value(const FieldId &field) const { return m_person.answers.value(field); }
    [[nodiscard]] bool isEmpty() const { return m_person.answers.isEmpty(); }
    [[nodiscard]] const ImportedPerson &person() const { return m_person; }

private:
    [[nodiscard]] Value read(
        const FieldDefinition &field, const QString &text, const Source &source);
    void noteFull(const FieldId &field, const Source &source);
    void noteProblem(const FieldDefinition &field, IdentifierProblem problem, const Source &source);

    const Dictionary &m_dictionary;
    ImportedPerson m_person;
    QSet<FieldId> m_full; // with as many lines as they take
};

// One line: spaces of all kinds made plain, control characters left out.
QString importedLine(const QString &text);

} // namespace prealable
