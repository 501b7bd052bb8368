// « À propos de Préalable »: the version, the libraries that run, the day of the law, the licences.
#pragma once

#include <QDate>
#include <QDialog>

class QVBoxLayout;

namespace prealable {

class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    // `lawCheckedOn`: LawLibrary::checkedOn().
    explicit AboutDialog(QDate lawCheckedOn, QWidget *parent = nullptr);

private:
    void buildFacts(QVBoxLayout *column, QDate lawCheckedOn);
    void buildNotices(QVBoxLayout *column);
};

} // namespace prealable
