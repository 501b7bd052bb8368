// « Règles et sources »: what the program knows of the law, searched as one types.
#pragma once

#include "catalog/catalog.h"
#include "ui/page.h"

class QLineEdit;

namespace prealable {

class LawList;

class RulesPage : public Page
{
    Q_OBJECT
public:
    RulesPage(const Catalog &catalog, QDate day, QWidget *parent = nullptr);
    // The words of before are gone: whoever comes again looks for something else.
    void clear();
    // As if these words were typed.
    void lookFor(const QString &words);
    void arrive() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildSearch();
    void buildList(const Catalog &catalog, QDate day);
    void search(const QString &typed);
    void showUrl();

    QLineEdit *m_search;
    QLabel *m_count;
    LawList *m_list = nullptr;
    QWidget *m_urlRow = nullptr;
    QLineEdit *m_url = nullptr;
};

} // namespace prealable
