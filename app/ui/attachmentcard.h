// One paper to join: what it is, its date and pages, what was found wrong with it, its place.
#pragma once

#include "core/answers.h"
#include "rules/assessment.h"
#include "ui/paperchecker.h"
#include "ui/widgets.h"

class QSpinBox;

namespace prealable {

class AttachmentCard : public Panel
{
    Q_OBJECT
public:
    // `index` of `count`; `badDate`: what was typed and is no date.
    AttachmentCard(const Attachment &attachment, int index, int count,
        const QList<AttachmentStatus> &kinds, const QString &badDate, QWidget *parent = nullptr);

    [[nodiscard]] const QString &file() const { return m_file; }
    // Null: the file is being read.
    void showReport(const PaperReport *report);
    void showPages(int pages);

Q_SIGNALS:
    void kindChosen(const QString &kind);
    void dateTyped(const QString &text);
    void pagesTyped(int pages);
    void removeWanted();
    void moveWanted(int by); // -1: earlier

private:
    void addFields(
        const Attachment &attachment, const QList<AttachmentStatus> &kinds, const QString &badDate);
    void addButtons(int index, int count);

    QString m_file;
    QString m_id; // of the object names: "attachment/0/"
    QString m_name; // of the file
    QVBoxLayout *m_report;
    QSpinBox *m_pages = nullptr;
};

} // namespace prealable
