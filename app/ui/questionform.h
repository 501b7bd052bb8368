// The editors of some questions of the request: loaded, shown or hidden by what the assessment
// says, and checked. Which questions stand on a page is the page's matter.
#pragma once

#include "ui/errorsummary.h"
#include "ui/session.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace prealable {

class FieldEditor;

// The patient may leave it to the doctor, or to the professional who gives the care.
bool isSomebodyElses(const Question &question);

class QuestionForm : public QWidget
{
    Q_OBJECT
public:
    // Calm: one question under the other with its hint and help. Dense: side by side.
    enum class Density { Calm, Dense };

    struct Block {
        SectionId section;
        QList<FieldId> fields;
        QWidget *lead = nullptr; // above the questions; taken over
    };

    explicit QuestionForm(Session *session, QWidget *parent = nullptr);

    // Makes the editors anew. Several blocks have headings, "section/<id>".
    void setBlocks(const QList<Block> &blocks, Density density);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_editors.isEmpty(); }
    [[nodiscard]] FieldEditor *editor(const FieldId &field) const;
    // Of the question that a widget belongs to; null when it is none of these.
    [[nodiscard]] FieldEditor *editorWith(QWidget *widget) const;
    // The next question that is asked, in the order of the page; null after the last.
    [[nodiscard]] FieldEditor *after(const FieldId &field) const;
    // The first question that is asked behind a section.
    [[nodiscard]] FieldEditor *afterSection(const SectionId &section) const;
    [[nodiscard]] SectionId sectionOf(const FieldId &field) const;

    // Problems at the fields, and the list of them for the summary.
    QList<ErrorSummary::Problem> check();
    // Due in this section, not said yet, and somebody else's to say.
    [[nodiscard]] QList<FieldId> leavable(const SectionId &section) const;
    void leaveBlank(const QList<FieldId> &fields);
    // Every editor shows its answer as it is now.
    void reload();

Q_SIGNALS:
    void noteChanged();

public Q_SLOTS:
    void refresh();

private:
    struct Shown {
        Block block;
        QWidget *heading = nullptr;
        QWidget *box = nullptr;
        QLabel *infos = nullptr;
    };

    void addBlock(const Block &block, Density density, bool withHeading);
    void load(FieldEditor *editor) const;
    FieldEditor *addEditor(const FieldId &field, Density density);
    void setAnswer(const FieldId &field, const Value &value, const QString &typed);
    void takeSuggestion(const FieldId &field, const Value &value);
    void takeChoice(const FieldId &field, const Value &value);
    void showInfos(const Shown &shown);
    [[nodiscard]] QString problemOf(const FieldId &field) const;
    [[nodiscard]] QString warningOf(const FieldId &field) const;

    Session *m_session;
    QVBoxLayout *m_column;
    QList<Shown> m_shown;
    QMap<FieldId, FieldEditor *> m_editors;
    QMap<FieldId, Value> m_suggested; // by the choice in another field
};

} // namespace prealable
