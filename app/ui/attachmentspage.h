// Papers to join: dropped or chosen files with their kind, date and number of pages.
#pragma once

#include "ui/filechooser.h"
#include "ui/page.h"
#include "ui/paperchecker.h"
#include "ui/session.h"

namespace prealable {

class AttachmentsPage : public Page
{
    Q_OBJECT
public:
    AttachmentsPage(Session *session, FileChooser *files, QWidget *parent = nullptr);
    void refresh(); // on entering the page
    void setStep(const QString &above, const QString &below) { setCaption(above, below); }
    // `kind`: what they are; empty: the first kind that is still missing is the likely one.
    void addFiles(const QStringList &files, const AttachmentKind &kind = {});

protected:
    void proceed() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void rebuild();
    void buildDrop();
    void showExpected();
    void addExpected(const AttachmentStatus &status);
    void orderKeyboard();
    void showFiles();
    void addCard(int index);
    void change(int index, const std::function<void(Attachment &)> &change);
    void chooseFiles(const AttachmentKind &kind);
    [[nodiscard]] AttachmentKind likelyKind(const QList<Attachment> &present) const;
    void move(int index, int by);
    void remove(int index);
    void setDate(int index, const QString &text);
    void showReport(const QString &file);
    void check(bool takeFocus);
    [[nodiscard]] QString sourceText(const QList<SourceId> &sources) const;

    Session *m_session;
    FileChooser *m_files;
    QVBoxLayout *m_expected;
    QVBoxLayout *m_cards;
    QLabel *m_refused;
    QList<AttachmentStatus> m_shown; // above the files
    QPushButton *m_choose = nullptr;
    PaperChecker m_checker;
    QMap<int, QString> m_badDates; // text of a date that is not one, by attachment
    bool m_checked = false;
};

} // namespace prealable
