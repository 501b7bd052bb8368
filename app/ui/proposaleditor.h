// A field under which a list proposes answers while one types. Nothing is taken by chance: what was
// typed stays unless a line of the list is chosen, with the arrows and Enter, Tab, or the mouse.
#pragma once

#include "ui/editors.h"

class QCompleter;
class QStringListModel;

namespace prealable {

class ProposalEditor : public LineEditor
{
    Q_OBJECT
public:
    ~ProposalEditor() override;
    [[nodiscard]] QCompleter *completer() const { return m_completer; }

protected:
    ProposalEditor(const FormEdition &edition, const Question &question, QWidget *parent);
    // The lines to offer for what is typed; none: no list. `asked`: the arrow down opened the list,
    // so that a text to which nothing is to be added has one too.
    virtual QStringList propose(const QString &typed, bool asked) = 0;
    virtual void choose(qsizetype number) = 0; // one of the lines; the list is closed by then
    // Read aloud with the list.
    [[nodiscard]] virtual QString announcement(qsizetype lines) const = 0;
    // As if it had been typed here.
    void take(const QString &text);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &typed, bool asked);
    void chosen(qsizetype number);
    // While the list is open it has the keyboard; whether the key is done with.
    bool keyInList(QEvent *event, int key);

    QStringListModel *m_lines;
    QCompleter *m_completer;
};

} // namespace prealable
