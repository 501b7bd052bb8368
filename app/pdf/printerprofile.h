// How a printer moves what it prints: no two put a page at quite the same place on the paper. With
// a profile, answers land in the boxes of a pre-printed original.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QString>
#include <QTransform>

namespace prealable {

// Millimetres on the paper, from its top left corner: x to the right, y downwards.
struct PrinterProfile {
    QString printer; // as the system names it
    QString tray; // empty: the printer's usual one
    QPointF offset; // mm: where the corner of the page lands
    double scaleX = 1; // 1.002: what should be 100 mm is printed 100.2 mm wide
    double scaleY = 1;
    double skew = 0; // radians: positive when the page is printed turned clockwise

    // Where a point lands when nothing is corrected.
    [[nodiscard]] QTransform onPaper() const;
    // Where it has to be drawn so that it lands in its place.
    [[nodiscard]] QTransform correction() const { return onPaper().inverted(); }
};

// A cross of the grid: where it should be, and where a ruler finds it.
struct GridReading {
    int number = 0; // as printed beside the cross
    QPointF nominal; // mm
    QPointF seen; // mm
};

// The crosses of the grid on A4 paper, numbered from 1.
QList<GridReading> gridCrosses();

// The profile that explains the readings best (least squares). NotReady, with the number of the
// cross as `where`, when a reading cannot be right: far from its cross, or from what the others
// say. At least three crosses, not in one line.
Result<PrinterProfile> profileFrom(const QList<GridReading> &readings);

// Format "prealable-printer", version 1. `where`: the file's name for messages.
QByteArray printerProfileJson(const PrinterProfile &profile);
Result<PrinterProfile> parsePrinterProfile(const QByteArray &json, const QString &where);
// What was measured: { "printer", "tray", "crosses": { "1": [25.5, 24], … } }, in millimetres.
Result<PrinterProfile> parseGridReadings(const QByteArray &json, const QString &where);

// The sheet to print and to measure: the crosses, their numbers, what to do. A4.
Result<QByteArray> printerGrid();

// The same pages, drawn so that the printer puts them in their place.
Result<QByteArray> correctedFor(const QByteArray &pdf, const PrinterProfile &profile);

} // namespace prealable
