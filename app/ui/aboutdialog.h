// « À propos de Préalable »: the version, the libraries that run, the forms, the day of the law,
// the licences.
#pragma once

#include "catalog/formsversion.h"

#include <QDialog>

class QVBoxLayout;

namespace prealable {

class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    // The forms in use.
    struct Forms {
        FormsVersion version;
        QString signer; // of the pack that they come from; empty: they came with the program
    };

    // `lawCheckedOn`: LawLibrary::checkedOn().
    AboutDialog(QDate lawCheckedOn, const Forms &forms, QWidget *parent = nullptr);

private:
    void buildFacts(QVBoxLayout *column, QDate lawCheckedOn, const Forms &forms);
    void buildNotices(QVBoxLayout *column);
};

} // namespace prealable
