// Somebody of the register, found by a few letters, for the request on screen.
#pragma once

#include "ui/registeraccess.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace prealable {

class CardList;
class Catalog;

class RecallDialog : public QDialog
{
    Q_OBJECT
public:
    // `first`: whom the question under the keyboard is about; they are listed first.
    RecallDialog(const Catalog &catalog, const RegisterAccess &access, RecordKind first, QDate day,
        QWidget *parent);

Q_SIGNALS:
    void chosen(const prealable::RecordId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    [[nodiscard]] QList<Card> found() const;
    void take(const RecordId &id);

    const Catalog &m_catalog;
    const RegisterAccess &m_access;
    RecordKind m_first;
    QDate m_day;
    QLineEdit *m_edit;
    CardList *m_list;
    QLabel *m_count;
};

} // namespace prealable
