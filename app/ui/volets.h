// Prints one volet of a filled form.
#pragma once

#include "catalog/formedition.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

class QWidget;

namespace prealable {

// The pages (0-based) of a volet. `pageTexts`: what each page says. A sheet that belongs to no
// volet carries what did not fit: it goes with the volets that may hold health data.
QList<int> pagesOfVolet(const QStringList &pageTexts, const FormEdition &edition, int volet);

// What each page is called: the title of its volet, else « Page 4 ».
QStringList pageNames(const QStringList &pageTexts, const FormEdition &edition);

// Opens the system's print dialog and prints. `pdf`: fields already drawn into the pages.
void printVolet(QWidget *parent, const QByteArray &pdf, const FormEdition &edition, int volet);

} // namespace prealable
