// What is wrong with a paper before anybody prints it: which page, what, and what to do.
//
// Measured on pages of printed text (8 to 20 points, three typefaces), photographed with shadow and
// grain, blurred and turned by known amounts:
//   blank       an empty page has an ink of at most 0.0004, one line of text 0.0024;
//   blurred     sharp text has a sharpness of 0.46 to 0.64; blurred by 0.3 mm, still readable, 0.21
//               to 0.33; by 0.45 mm, hard to read, 0.11 to 0.14;
//   upside down text has an ascent of 0.07 to 0.32 (turned: the opposite); only ten lines and more
//               that are not blurred are judged;
//   sideways    found on proportional letters (2.0 to 4.3 against at most 1.1), missed on a
//               typewriter's, which stand in columns as well as in rows.
// Each threshold lies on the careful side: a warning that is wrong is worse than none.
#pragma once

#include "pdf/decodedfile.h"
#include "rules/assessment.h"

namespace prealable {

enum class PaperProblem {
    Blank,
    Blurred,
    UpsideDown,
    Sideways,
    LowResolution,
    Dark,
    Pale,
    ManyPages,
    LargeFile
};

struct PaperFinding {
    PaperProblem problem = PaperProblem::Blank;
    int page = 0; // from 1; 0: the whole file
    QString text; // what is wrong, French
    QString fix; // what to do

    bool operator==(const PaperFinding &) const = default;
};

// Stable spelling: "blank", "upside-down".
QString problemName(PaperProblem problem);

// Page by page, then the file. `fileBytes`: its size on disk. Nothing found is nothing wrong that
// could be seen: nobody has read it.
QList<PaperFinding> checkPaper(const DecodedFile &file, qint64 fileBytes);

} // namespace prealable
