// A list of what the register keeps: two lines each, Enter or a click opens one.
#pragma once

#include "store/registerrecord.h"
#include "ui/wrappinglist.h"

namespace prealable {

class CardList : public WrappingList
{
    Q_OBJECT
public:
    explicit CardList(const QString &accessibleName, QWidget *parent = nullptr);
    // Keeps the current one where it is still there.
    void setCards(const QList<std::pair<RecordId, QString>> &cards);
    [[nodiscard]] RecordId current() const;
    // As high as its lines: for a page that scrolls by itself.
    void showAll();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const prealable::RecordId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    bool m_all = false;
};

} // namespace prealable
