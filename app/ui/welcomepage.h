// The first time that the program is started: one page of what it does, what it never does, and the
// keys that help. Skipped by one key; found again among the commands (F3).
#pragma once

#include "ui/page.h"

namespace prealable {

class WelcomePage : public Page
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    // `file`: where it is noted that the page was seen; empty: it is never shown by itself.
    static bool isNew(const QString &file);
    static void noteSeen(const QString &file);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPart(const QString &icon, const QString &heading, const QString &text);
};

} // namespace prealable
