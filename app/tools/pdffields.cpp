#include "tools/pdffields.h"

#include "pdf/templateindex.h"

#include <QTextStream>

namespace prealable {

namespace {

QString typeName(PdfFieldType type)
{
    switch (type) {
    case PdfFieldType::Text:
        return u"text"_qs;
    case PdfFieldType::CheckBox:
    case PdfFieldType::Radio:
        return u"box"_qs;
    case PdfFieldType::Choice:
        return u"choice"_qs;
    case PdfFieldType::Signature:
        return u"signature"_qs;
    case PdfFieldType::Button:
        return u"button"_qs;
    }
    Q_UNREACHABLE();
}

QString describe(const PdfFieldInfo &field)
{
    QStringList words = {u'"' + field.name.text() + u'"', typeName(field.type)};
    for (const QByteArray &state : field.states)
        words.append(u"state=\"%1\""_qs.arg(QString::fromUtf8(state)));
    if (field.maxLength > 0)
        words.append(u"maxLength=%1"_qs.arg(field.maxLength));
    if (field.comb)
        words.append(u"comb"_qs);
    if (field.multiline)
        words.append(u"multiline"_qs);
    QStringList pages;
    for (const PdfWidget &widget : field.widgets)
        pages.append(QString::number(widget.page + 1));
    pages.removeDuplicates();
    words.append(u"pages=%1"_qs.arg(pages.join(u',')));
    return words.join(u' ');
}

} // namespace

int printPdfFields(const QString &path)
{
    QTextStream out(stdout);
    const auto bytes = readPdfFile(path);
    const auto index = bytes ? indexTemplate(*bytes) : Result<TemplateIndex>(bytes.error());
    if (!index) {
        QTextStream(stderr) << codeName(index.error().code) << ": " << path << ": "
                            << index.error().detail << '\n';
        return 1;
    }
    for (const PdfFieldInfo &field : index->fields)
        out << describe(field) << '\n';
    out << "fieldCount " << index->fields.size() << '\n';
    return 0;
}

} // namespace prealable
