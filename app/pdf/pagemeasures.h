// What a page looks like, in numbers: pure functions of its picture. What they mean is said by
// papercheck.h.
//
// A page is looked at in grey, at most 1,400 pixels on its long side (A4: 120 points an inch), in
// which the small letters of a printed text are some eight pixels high. Ink is what is darker than
// the mean of its surroundings by a seventh, so that shadows and yellow lamps do not count; the
// outer 3 % of the page, where a photograph shows the table, is left out.
#pragma once

#include "pdf/decodedfile.h"

#include <QImage>

namespace prealable {

// When the picture fills an A4 sheet as far as it can, in either direction.
double dotsPerInchOnA4(QSize upright);

// Of an image, seen upright: its resolution on A4 and all the rest.
PageMeasures measuresOfImage(const QImage &upright);

// The rest alone. A null picture leaves the page as not measured.
void measurePage(PageMeasures &measures, const QImage &page);

} // namespace prealable
