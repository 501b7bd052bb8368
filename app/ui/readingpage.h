// « Lecture du fichier… »: while a file is read in a worker, with the way out.
#pragma once

#include "ui/page.h"

namespace prealable {

class ReadingPage : public Page
{
    Q_OBJECT
public:
    explicit ReadingPage(QWidget *parent = nullptr);
    void setFile(const QString &path);

Q_SIGNALS:
    // « Annuler », or Escape.
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retreat() override { Q_EMIT cancelled(); }

private:
    QLabel *m_file;
};

} // namespace prealable
