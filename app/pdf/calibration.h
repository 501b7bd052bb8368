// Where the fields of an edition stand on the pages of a PDF that has no fields of its own: made
// once for a file (« calibrage »), kept and exchanged as a small JSON file. It holds no answers.
#pragma once

#include "catalog/catalog.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QSizeF>

namespace prealable {

struct CalibratedField {
    enum class Type { Text, Box };

    PdfFieldName name; // of the edition's pdf.json; one entry for each place where it is shown
    int page = 0; // 0-based (in the file: from 1, as people count)
    QRectF rect; // points, PDF user space of the page: y upwards, origin as in the file
    Type type = Type::Text;
    QString state; // box: the on-state that this place shows
    bool multiline = false;
    bool comb = false;
    int maxLength = 0; // characters; the cells of a comb; 0: none
    double size = 0; // points; 0: automatic
    int quadding = 0; // 0 left, 1 centre, 2 right

    bool operator==(const CalibratedField &) const = default;
};

struct Calibration {
    FormId form;
    EditionId edition;
    QByteArray sha256; // of the PDF, hex
    QList<QSizeF> pages; // media boxes, points
    QList<CalibratedField> fields;
    QList<PdfFieldName> absent; // a person said that this paper does not have them

    [[nodiscard]] bool places(const PdfFieldName &name) const;
    bool operator==(const Calibration &) const = default;
};

QByteArray sha256Of(const QByteArray &pdf); // hex, as TemplateIndex has it

QByteArray calibrationJson(const Calibration &calibration);
// One field as the file has it.
QJsonObject calibratedFieldJson(const CalibratedField &field);

// `file`: the name that errors give. Form, edition, field names and states are those that `catalog`
// knows. Errors: those of the JSON reader, WrongFormat, NewerVersion, UnknownForm, UnknownEdition,
// PdfUnknownField, PdfUnknownState; `where` is the file and a JSON pointer.
Result<Calibration> readCalibration(
    const QByteArray &json, const QString &file, const Catalog &catalog);

} // namespace prealable
