// Sets field values in a PDF form: our own appearances, from the pristine template, read back.
#pragma once

#include "pdf/templateindex.h"
#include "pdf/textlayout.h"

#include <QMap>

namespace prealable {

// For text and choice fields the text; for boxes the on-state's name (empty: Off).
using PdfValues = QMap<PdfFieldName, QString>;

enum class WriteMode {
    Auto, // AppendOnly where the file allows it, else FullRewrite
    AppendOnly, // the template's bytes and one increment
    FullRewrite,
};

struct WriteOptions {
    WriteMode mode = WriteMode::Auto;
    bool flat = false; // burn the fields into the pages
    bool stripScripts = true; // JavaScript, launch and submit actions (a full rewrite)
    bool allowOverflow = false; // report a text that does not fit instead of failing
    bool allowReadOnly = false;
    QString watermark; // "BROUILLON": written across every page
    QByteArray answersJson; // attached as /AF /Data when not empty
    QString title; // document title; no other metadata is kept
};

struct Overflow {
    PdfFieldName field;
    QString shown;
    QString rest;
};

struct Written {
    QByteArray pdf;
    int pages = 0;
    QList<Overflow> overflow;
    bool checked = false; // read back and compared
};

// PdfUnknownField, PdfUnknownState, PdfReadOnly, PdfTextTooLong, PdfGlyphMissing, PdfDynamicXfa,
// PdfNoForm, PdfNotVerified… The error's `where` is the field's name.
Result<Written> writePdf(
    const QByteArray &pdf, const PdfValues &values, const WriteOptions &options);
// The same with the index already made (batch, live use).
Result<Written> writePdf(const QByteArray &pdf, const TemplateIndex &index, const PdfValues &values,
    const WriteOptions &options);

} // namespace prealable
