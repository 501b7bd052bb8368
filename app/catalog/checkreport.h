// What the checks of forms/ have in common: where they write what they find, and how they walk.
#pragma once

#include "catalog/loadedforms.h"

#include <functional>

namespace prealable {

// `check`: the name of the check that found it ("condition-types").
struct FormProblem {
    QString check;
    Error error;
};

class CheckReport
{
public:
    void begin(const QString &check) { m_check = check; }
    // `detail`: a French sentence.
    void add(const QString &file, const QString &pointer, const QString &detail);
    [[nodiscard]] const QList<FormProblem> &problems() const { return m_problems; }

private:
    QString m_check;
    QList<FormProblem> m_problems;
};

// "/rules/3/when" from "/rules/%1/when" and 3.
QString place(const char *pattern, qsizetype index);

// `rows`: the groups whose row the condition is looked at in.
using ConditionVisitor = std::function<void(const QString &file, const QString &pointer,
    const Condition &condition, const QList<FieldId> &rows)>;
// Every condition of an edition but those of its questions and sections, then all of them.
void visitQuestionConditions(const LoadedEdition &loaded, const ConditionVisitor &visit);
void visitOtherConditions(const LoadedEdition &loaded, const ConditionVisitor &visit);

// The pointer of edition.pdf[index] in pdf.json.
QString pdfPlace(const FormEdition &edition, qsizetype index);

// What the braces of a text may name: {law:ID}, {field:ID}, or a word that the program fills in.
struct PlaceholderNames {
    const LawLibrary &law;
    std::function<bool(const FieldId &)> isField;
    QStringList words;
};
void reportPlaceholders(const TextFile &texts, const PlaceholderNames &names, CheckReport &report);

// Each of these is one group of checks: named functions, and the list of their names.
struct EditionCheck {
    const char *name;
    void (*run)(const LoadedForms &forms, const LoadedEdition &loaded, CheckReport &report);
};
struct FormsCheck {
    const char *name;
    void (*run)(const LoadedForms &forms, CheckReport &report);
};
QList<FormsCheck> fieldChecks();
QList<EditionCheck> questionChecks();
QList<EditionCheck> pdfChecks();
QList<EditionCheck> renditionChecks();
QList<EditionCheck> letterChecks();
QList<EditionCheck> textChecks();
QList<FormsCheck> lawChecks();
QList<FormsCheck> triageChecks();
QList<FormsCheck> refusalChecks();

} // namespace prealable
