// What can be made from the request on screen: the next semester, the appeal after a refusal.
#pragma once

#include "ui/session.h"

#include <QWidget>

namespace prealable {

class Following : public QWidget
{
    Q_OBJECT
public:
    explicit Following(const Session &session, QWidget *parent = nullptr);
    // Nothing can: not to be shown.
    [[nodiscard]] bool isEmpty() const { return m_empty; }

Q_SIGNALS:
    void chosen(const prealable::FormId &form);

private:
    bool m_empty = true;
};

} // namespace prealable
