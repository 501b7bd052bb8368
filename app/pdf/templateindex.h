// What a PDF really contains, read with qpdf: never what its field names suggest.
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QStringList>
#include <memory>

namespace prealable {

enum class PdfTechnology { AcroForm, XfaStatic, XfaDynamic, Flat };
enum class PdfFieldType { Text, CheckBox, Radio, Choice, Signature, Button };

struct PdfWidget {
    int page = 0; // 0-based
    QRectF rect; // points, PDF user space of the page: y upwards, origin as in the file
    QByteArray onState; // box: the name of its on-state without '/', as bytes
    int rotation = 0; // MK /R, degrees
};

struct PdfTextStyle { // from the default appearance string (PDF 32000-1, 12.7.3.3)
    QString family; // one of the bundled families
    bool bold = false;
    bool italic = false;
    double size = 0; // points; 0: automatic
    quint32 rgb = 0;
};

struct PdfFieldInfo {
    PdfFieldName name; // full name
    PdfFieldType type = PdfFieldType::Text;
    QList<QByteArray>
        states; // boxes: on-states, in the file's order, without Off; choices: export values
    int maxLength = 0; // 0: none
    bool comb = false;
    bool multiline = false;
    bool readOnly = false;
    bool lockedBySignature = false; // a change would void the signature
    bool password = false;
    bool editableChoice = false;
    int quadding = 0; // 0 left, 1 centre, 2 right
    PdfTextStyle style;
    QString value; // as stored: text, or the state's name
    QString tooltip; // /TU
    QList<PdfWidget> widgets;
};

struct TemplateIndex {
    QByteArray sha256; // hex
    PdfTechnology technology = PdfTechnology::Flat;
    bool encrypted = false; // opens with the empty password
    bool usageRights = false;
    bool isSigned = false;
    bool forbidsFilling = false; // by its permissions or its certification
    bool damaged = false; // qpdf had to recover it
    QList<QRectF> pages; // media boxes, points
    QList<int> rotations; // page /Rotate
    QList<PdfFieldInfo> fields; // in the order of the file
    QStringList warnings;

    [[nodiscard]] const PdfFieldInfo *field(const PdfFieldName &name) const;
};

// The name of a state as text: UTF-8 when it is, else each byte as the Latin-1 letter.
QString shownState(const QByteArray &state);

// Reads a whole file with a size limit (FileNotFound, FileUnreadable, FileTooLarge).
Result<QByteArray> readPdfFile(const QString &path);

// PdfDamaged, PdfEncrypted, PdfTooComplex. A dynamic XFA form and a flat PDF are not errors here.
Result<TemplateIndex> indexTemplate(const QByteArray &pdf);

} // namespace prealable
