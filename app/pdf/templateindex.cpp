#include "pdf/templateindex.h"

#include "pdf/fieldlocks.h"
#include "pdf/openedform.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>

namespace prealable {

const PdfFieldInfo *TemplateIndex::field(const PdfFieldName &name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
        [&name](const PdfFieldInfo &info) { return info.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

QString shownState(const QByteArray &state)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(state);
    return decoder.hasError() ? QString::fromLatin1(state) : text;
}

Result<QByteArray> readPdfFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, path, QStringLiteral("Ce fichier n'existe pas.")};
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, path,
            QStringLiteral("Ce fichier ne s'ouvre pas. Vérifiez vos droits.")};
    }
    // One byte more than allowed: special files do not tell their size.
    QByteArray bytes = file.read(pdf::maxBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::FileUnreadable, path,
            QStringLiteral("Ce fichier ne se lit pas. Copiez-le de nouveau.")};
    }
    if (bytes.size() > pdf::maxBytes) {
        return Error{ErrorCode::FileTooLarge, path,
            QStringLiteral("Ce fichier dépasse 100 Mo : ce n'est pas un formulaire.")};
    }
    return bytes;
}

Result<TemplateIndex> indexTemplate(const QByteArray &pdf)
{
    return pdf::guarded<TemplateIndex>([&pdf]() -> Result<TemplateIndex> {
        const std::shared_ptr<QPDF> opened = pdf::openBytes(pdf);
        const pdf::FormTree tree = pdf::readForm(*opened);
        return pdf::indexOf(*opened, tree, pdf);
    });
}

namespace pdf {

Result<std::shared_ptr<OpenedForm>> openForm(const QByteArray &bytes)
{
    return guarded<std::shared_ptr<OpenedForm>>([&bytes]() -> Result<std::shared_ptr<OpenedForm>> {
        const auto form = std::make_shared<OpenedForm>();
        form->bytes = bytes;
        form->document = openBytes(form->bytes);
        form->tree = readForm(*form->document);
        form->index = indexOf(*form->document, form->tree, form->bytes);
        return form;
    });
}

namespace {

bool isFillable(const FieldNode &field)
{
    return field.info.type != PdfFieldType::Signature && field.info.type != PdfFieldType::Button
        && !field.widgets.empty();
}

PdfTechnology technologyOf(QPDF &pdf, const FormTree &tree)
{
    const bool hasFields = std::any_of(tree.fields.begin(), tree.fields.end(), isFillable);
    QPDFObjectHandle xfa = keyOf(tree.acroForm, "/XFA");
    if (xfa.isArray() || xfa.isStream()) {
        QPDFObjectHandle needsRendering = pdf.getRoot().getKey("/NeedsRendering");
        const bool isDynamic = needsRendering.isBool() && needsRendering.getBoolValue();
        return isDynamic || !hasFields ? PdfTechnology::XfaDynamic : PdfTechnology::XfaStatic;
    }
    return tree.fields.empty() ? PdfTechnology::Flat : PdfTechnology::AcroForm;
}

// The author's certification allows no change at all (PDF 32000-1, 12.8.2.2).
bool isSealed(QPDFObjectHandle certification)
{
    QPDFObjectHandle references = keyOf(certification, "/Reference");
    if (!references.isArray())
        return false;
    for (int i = 0; i < references.getArrayNItems(); ++i) {
        QPDFObjectHandle parameters = keyOf(references.getArrayItem(i), "/TransformParams");
        if (integerOf(keyOf(parameters, "/P"), 2) == 1)
            return true;
    }
    return false;
}

} // namespace

TemplateIndex indexOf(QPDF &pdf, const FormTree &tree, const QByteArray &bytes)
{
    TemplateIndex index;
    index.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    index.technology = technologyOf(pdf, tree);
    index.encrypted = pdf.isEncrypted();
    index.damaged = pdf.anyWarnings();
    QPDFObjectHandle permissions = pdf.getRoot().getKey("/Perms");
    index.usageRights = !keyOf(permissions, "/UR").isNull() || !keyOf(permissions, "/UR3").isNull();
    index.isSigned = keyOf(permissions, "/DocMDP").isDictionary()
        || std::any_of(tree.fields.begin(), tree.fields.end(), holdsSignature);
    index.forbidsFilling
        = !pdf.allowModifyForm() || isSealed(keyOf(permissions, "/DocMDP")) || tree.isLocked;
    index.warnings = tree.warnings;
    for (QPDFPageObjectHelper page : tree.pages) {
        QRectF media = rectOf(page.getMediaBox(false));
        if (media.isEmpty()) {
            index.warnings.append(
                QStringLiteral("Une page ne dit pas sa taille : A4 est supposé."));
            media = QRectF(0, 0, 595, 842);
        }
        index.pages.append(media);
        const int turn = integerOf(page.getAttribute("/Rotate", false), 0) % 360;
        index.rotations.append((turn + 360) % 360);
    }
    index.fields.reserve(static_cast<qsizetype>(tree.fields.size()));
    for (const FieldNode &field : tree.fields)
        index.fields.append(field.info);
    return index;
}

} // namespace pdf
} // namespace prealable
