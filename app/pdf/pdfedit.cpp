#include "pdf/pdfedit.h"

#include "core/version.h"

#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

namespace prealable::pdf {

namespace {

bool removeKeys(QPDFObjectHandle dictionary, std::initializer_list<const char *> keys)
{
    bool removed = false;
    for (const char *key : keys) {
        if (dictionary.hasKey(key)) {
            dictionary.removeKey(key);
            removed = true;
        }
    }
    return removed;
}

bool isActive(QPDFObjectHandle action)
{
    static const QList<QByteArray> active{
        "JavaScript", "Launch", "SubmitForm", "ImportData", "ResetForm", "Rendition", "GoToE"};
    return active.contains(nameOf(keyOf(action, "/S")));
}

// What a page, a field, a widget or an outline entry does on its own.
bool stripActions(QPDFObjectHandle dictionary)
{
    bool changed = removeKeys(dictionary, {"/AA"});
    QPDFObjectHandle action = dictionary.getKey("/A");
    if (action.isDictionary() && (isActive(action) || action.hasKey("/Next"))) {
        dictionary.removeKey("/A");
        changed = true;
    }
    return changed;
}

// The annotations of a page that are written inside its array.
bool stripDirectAnnotations(QPDFObjectHandle annotations)
{
    bool changed = false;
    if (!annotations.isArray())
        return false;
    for (int i = 0; i < annotations.getArrayNItems(); ++i) {
        QPDFObjectHandle annotation = annotations.getArrayItem(i);
        if (annotation.isDictionary() && !annotation.isIndirect())
            changed = stripActions(annotation) || changed;
    }
    return changed;
}

bool stripObject(QPDFObjectHandle object)
{
    if (object.isArray())
        return stripDirectAnnotations(object);
    if (!object.isDictionary())
        return false;
    bool changed = stripActions(object);
    QPDFObjectHandle annotations = object.getKey("/Annots");
    if (!annotations.isIndirect())
        changed = stripDirectAnnotations(annotations) || changed;
    return changed;
}

} // namespace

void PdfEdit::touch(QPDFObjectHandle changed)
{
    if (changed.isIndirect())
        m_touched.insert(changed.getObjGen());
    else
        m_cannotAppend = true;
}

void PdfEdit::touch(QPDFObjectHandle changed, QPDFObjectHandle owner)
{
    touch(changed.isIndirect() ? changed : owner);
}

void removeXfa(PdfEdit &edit, QPDFObjectHandle acroForm)
{
    QPDFObjectHandle root = edit.pdf().getRoot();
    if (removeKeys(acroForm, {"/XFA"})) {
        edit.touch(acroForm, root);
        edit.requireRewrite();
    }
    if (removeKeys(root, {"/NeedsRendering"}))
        edit.touch(root);
    if (removeKeys(acroForm, {"/NeedAppearances"}))
        edit.touch(acroForm, root);
}

void removePermissions(PdfEdit &edit, bool keepCertification)
{
    QPDFObjectHandle root = edit.pdf().getRoot();
    QPDFObjectHandle permissions = root.getKey("/Perms");
    if (permissions.isNull())
        return;
    if (keepCertification && permissions.isDictionary() && permissions.hasKey("/DocMDP")) {
        if (removeKeys(permissions, {"/UR", "/UR3"}))
            edit.touch(permissions, root);
        return;
    }
    root.removeKey("/Perms");
    edit.touch(root);
    edit.requireRewrite();
}

void stripScripts(PdfEdit &edit, QPDFObjectHandle acroForm)
{
    QPDFObjectHandle root = edit.pdf().getRoot();
    bool rootChanged = removeKeys(root, {"/AA"});
    if (root.getKey("/OpenAction").isDictionary())
        rootChanged = removeKeys(root, {"/OpenAction"});
    QPDFObjectHandle names = root.getKey("/Names");
    if (names.isDictionary() && removeKeys(names, {"/JavaScript"})) {
        edit.touch(names, root);
        edit.requireRewrite();
    }
    if (acroForm.isDictionary() && removeKeys(acroForm, {"/CO"}))
        edit.touch(acroForm, root);
    if (rootChanged) {
        edit.touch(root);
        edit.requireRewrite();
    }
    for (const QPDFObjectHandle &object : edit.pdf().getAllObjects()) {
        if (stripObject(object)) {
            edit.touch(object);
            edit.requireRewrite();
        }
    }
}

void setMetadata(PdfEdit &edit, const QString &title)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    if (!title.isEmpty())
        info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
    const QString producer = QStringLiteral("Préalable ") + programVersion();
    info.replaceKey("/Producer", QPDFObjectHandle::newUnicodeString(producer.toStdString()));
    edit.pdf().getTrailer().replaceKey("/Info", edit.pdf().makeIndirectObject(info));
    QPDFObjectHandle root = edit.pdf().getRoot();
    if (removeKeys(root, {"/Metadata", "/PieceInfo"}))
        edit.touch(root);
}

void attachAnswers(PdfEdit &edit, const QByteArray &json)
{
    if (json.isEmpty())
        return;
    QPDF &pdf = edit.pdf();
    QPDFObjectHandle root = pdf.getRoot();
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, json.toStdString());
    stream.setSubtype("application/json");
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, "reponses.json", stream);
    file.setDescription("Réponses du formulaire");
    file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
    // The template's own attachments stay: their tree may be spread over many objects.
    if (!keyOf(root.getKey("/Names"), "/EmbeddedFiles").isNull())
        edit.requireRewrite();
    QPDFObjectHandle names = root.getKey("/Names");
    if (names.isIndirect())
        edit.touch(names);
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile("reponses.json", file);
    QPDFObjectHandle associated = root.getKey("/AF");
    associated = associated.isArray() ? associated.shallowCopy() : QPDFObjectHandle::newArray();
    associated.appendItem(file.getObjectHandle());
    root.replaceKey("/AF", associated);
    edit.touch(root);
}

} // namespace prealable::pdf
