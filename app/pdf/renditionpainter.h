// Draws laid-out pages, without their fields, as a plain PDF.
#pragma once

#include "pdf/renditionlayout.h"

#include <QByteArray>

namespace prealable {

// The same bytes but for the dates and ids that Qt writes; rendition.cpp takes those away.
QByteArray paintedPages(const QList<RenditionPage> &pages);

} // namespace prealable
