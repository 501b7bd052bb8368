// Where everything of our own page stands, in points, before anything is drawn. Pure but for the
// font's metrics: the same edition always gives the same layout.
#pragma once

#include "catalog/formedition.h"
#include "core/result.h"

#include <QList>
#include <QRectF>
#include <QStringList>

namespace prealable {

inline constexpr double PageWidth = 595.28; // A4
inline constexpr double PageHeight = 841.89;
inline constexpr QRectF PageBody{34, 26, PageWidth - 68, PageHeight - 52};
inline constexpr double SmallestCaption = 6.5;

struct RenditionText {
    enum class Tone { Ink, Muted, Reversed };
    QRectF rect; // exactly as high as its lines
    QStringList lines;
    double size = 7;
    bool bold = false;
    Tone tone = Tone::Ink;
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct RenditionShape {
    enum class Kind {
        Band, // dark title band
        Reserved, // shaded ground of a block that we never fill
        ReservedBand,
        Frame, // the destination box
        Place, // signature or stamp
        Rule, // a thin line
    };
    Kind kind = Kind::Rule;
    QRectF rect;
};

struct RenditionWidget {
    PdfFieldName pdf;
    RenditionCell::Kind kind = RenditionCell::Kind::Line;
    QString state; // box
    QList<int> groups; // comb
    QRectF rect; // y downwards from the top of the page
    QString caption;
    bool reserved = false;
};

// One printed page. A volet has one or more.
struct RenditionPage {
    int volet = 0;
    int page = 1; // of this volet
    int pageCount = 1;
    QList<int> sheetOf; // a joined sheet: the volets that it goes with
    QList<RenditionShape> shapes; // in the order of drawing
    QList<RenditionText> texts;
    QList<RenditionWidget> widgets; // in reading order
};

// FormsInvalid when a caption cannot be shown whole; `where` names the cell.
Result<QList<RenditionPage>> layoutRendition(const FormEdition &edition);

} // namespace prealable
