// Somebody of the register, found by a few letters, for the request on screen.
#pragma once

#include "ui/registeraccess.h"
#include "ui/searchdialog.h"

#include <functional>

namespace prealable {

class CardList;
class Catalog;

class RecallDialog : public SearchDialog
{
    Q_OBJECT
public:
    using Fits = std::function<bool(const Card &)>;

    // `first`: whom the question under the keyboard is about; they are listed first. `fits`: who is
    // listed at all; null: every person and place.
    RecallDialog(const Catalog &catalog, const RegisterAccess &access, RecordKind first, QDate day,
        QWidget *parent, Fits fits = {});

Q_SIGNALS:
    void chosen(const prealable::RecordId &id);

protected:
    void take() override;

private:
    void search();
    [[nodiscard]] QList<Card> found() const;
    void choose(const RecordId &id);

    const Catalog &m_catalog;
    const RegisterAccess &m_access;
    RecordKind m_first;
    QDate m_day;
    Fits m_fits;
    CardList *m_list;
};

} // namespace prealable
