// What Qt has painted as a PDF, made ours: the same bytes on each run, and nothing said of the
// program or the machine but a title.
#pragma once

#include <QByteArray>
#include <QString>

#include <qpdf/QPDF.hh>

namespace prealable::pdf {

// Dates, ids and what Qt says of itself are taken out.
void setDocumentData(QPDF &pdf, const QString &title);

// The objects numbered in the order in which they are met.
QByteArray writtenBytes(QPDF &pdf);

} // namespace prealable::pdf
