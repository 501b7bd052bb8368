// Head and foot of our own pages: numbers, title, destination of the volet, page count.
#pragma once

#include "pdf/renditionlayout.h"

namespace prealable {

inline constexpr double HeaderHeight = 64;
inline constexpr double FooterHeight = 15;

// « Reproduction non officielle — préparée avec Préalable »
QString renditionNotice(const FormEdition &edition);

// `number` of `total` pages of the whole document. The error's `where` is the text's key.
Result<void> addFrame(const FormEdition &edition, RenditionPage &page, int number, int total);

// The same head and foot for a page joined to the form, with these volets.
RenditionPage framedSheet(
    const FormEdition &edition, const QList<int> &volets, int number, int total);

} // namespace prealable
