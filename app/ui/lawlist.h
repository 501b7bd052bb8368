// The rows of « Règles et sources » as one list: filtered as one types, read row by row with the
// arrow keys or a screen reader, copied with Ctrl+C.
#pragma once

#include "ui/lawrows.h"

#include <QListView>

namespace prealable {

class LawFilter;

class LawList : public QListView
{
    Q_OBJECT
public:
    explicit LawList(const QList<LawRow> &rows, QWidget *parent = nullptr);
    void setSearch(const QString &typed);
    [[nodiscard]] int shownRows() const;
    // The url of the row that has the keyboard; empty when it has none.
    [[nodiscard]] QString currentUrl() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void currentRowChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    LawFilter *m_filter;
};

} // namespace prealable
