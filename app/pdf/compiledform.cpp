#include "pdf/compiledform.h"

#include "pdf/incrementreader.h"

#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace prealable::pdf {

namespace {

// The letters that French forms are filled with; others take the general way.
QString usualLetters(const FaceMetrics &face)
{
    constexpr std::pair<char16_t, char16_t> ranges[]
        = {{0x20, 0x7E}, {0xA0, 0x17F}, {0x2010, 0x2026}, {0x2030, 0x203A}, {0x20AC, 0x20AC},
            {0x2116, 0x2122}, {0x2190, 0x2193}, {0x2260, 0x2265}};
    QString letters;
    for (const auto &[first, last] : ranges) {
        for (char16_t letter = first; letter <= last; ++letter) {
            if (face.advance(letter) >= 0)
                letters += QChar(letter);
        }
    }
    return letters;
}

// What the fonts are called among the form's resources: it keeps them in the file.
std::string fontKey(qsizetype place)
{
    return "/PrealableF" + std::to_string(place);
}

QPDFObjectHandle ownDictionary(QPDFObjectHandle owner, const char *key)
{
    QPDFObjectHandle dictionary = owner.getKey(key);
    dictionary
        = dictionary.isDictionary() ? dictionary.shallowCopy() : QPDFObjectHandle::newDictionary();
    owner.replaceKey(key, dictionary);
    return dictionary;
}

} // namespace

bool isTextField(const FieldNode &field)
{
    return field.info.type == PdfFieldType::Text;
}

bool isTickBox(const FieldNode &field)
{
    return field.info.type == PdfFieldType::CheckBox || field.info.type == PdfFieldType::Radio;
}

QString facePath(const PdfTextStyle &style)
{
    const FaceMetrics *face = FaceMetrics::of(style);
    return face ? face->path() : QString();
}

bool CompiledForm::addFonts(QPDF &pdf, FormTree &form)
{
    FontSubsets subsets;
    std::vector<PdfTextStyle> styles;
    for (const FieldNode &field : form.fields) {
        for (const WidgetNode &widget : field.widgets) {
            if (isTextField(field))
                styles.push_back(widget.style);
        }
    }
    QPDFObjectHandle names = ownDictionary(ownDictionary(form.acroForm, "/DR"), "/Font");
    for (const PdfTextStyle &style : styles) {
        const FaceMetrics *face = FaceMetrics::of(style);
        if (!face || fonts.contains(face->path()))
            continue;
        subsets.need(style, usualLetters(*face));
        const FontSubset *subset = subsets.of(style);
        if (!subset)
            return false;
        names.replaceKey(fontKey(fonts.size()), subset->font(pdf));
        // Named when the file is written: numbers change then.
        fonts.insert(
            face->path(), BatchFont{*subset, QByteArray::fromStdString(fontKey(fonts.size()))});
    }
    return true;
}

namespace {

// Read as what reads the copies back will: nothing in it may answer for what is written after it.
bool isHead(const QByteArray &head, const char *drawn)
{
    const QByteArray whole = head + ">>"; // which the keys are parts of
    const auto keys = dictionaryIn(whole);
    return keys && keys->value("/V").isNull() && keys->value(drawn).isNull();
}

} // namespace

std::optional<CompiledField> CompiledForm::compiled(const FieldNode &field) const
{
    CompiledField made;
    made.isBox = isTickBox(field);
    made.isSuited = made.isBox || (isTextField(field) && !field.info.password);
    QMap<int, ChangedObject> objects;
    const auto add = [&objects](QPDFObjectHandle object) -> ChangedObject * {
        if (!object.isIndirect())
            return nullptr;
        ChangedObject &changed = objects[object.getObjectID()];
        changed.number = object.getObjectID();
        changed.generation = object.getGeneration();
        return &changed;
    };
    for (const QPDFObjectHandle &holder : field.holders) {
        ChangedObject *changed = add(holder);
        if (!changed)
            return std::nullopt;
        changed->holdsValue = true;
    }
    for (size_t i = 0; i < field.widgets.size(); ++i) {
        ChangedObject *changed = add(field.widgets[i].object);
        if (!changed)
            return std::nullopt;
        changed->widget = static_cast<int>(i);
    }
    for (ChangedObject &changed : objects) {
        QPDFObjectHandle copy
            = document->getObject(changed.number, changed.generation).shallowCopy();
        for (const char *key : {"/V", "/RV", "/I"})
            copy.removeKey(key);
        if (changed.widget >= 0) {
            copy.removeKey("/AS");
            if (!made.isBox)
                copy.removeKey("/AP");
        }
        changed.head = QByteArray::fromStdString(copy.unparse()).chopped(2);
        if (!isHead(changed.head, made.isBox ? "/AS" : "/AP"))
            return std::nullopt;
        made.objects.push_back(changed);
    }
    return made;
}

// From `base`, opened again.
bool CompiledForm::compile()
{
    const std::optional<FileEnd> found = endOf(base);
    if (!found)
        return false;
    end = *found;
    document = openBytes(base);
    tree = readForm(*document);
    for (const FieldNode &field : tree.fields) {
        std::optional<CompiledField> made = compiled(field);
        if (!made)
            return false;
        fields.push_back(std::move(*made));
    }
    QPDFObjectHandle names = keyOf(keyOf(tree.acroForm, "/DR"), "/Font");
    for (BatchFont &font : fonts)
        font.reference
            = QByteArray::fromStdString(names.getKey(font.reference.toStdString()).unparse());
    QPDFObjectHandle trailer = document->getTrailer();
    firstNew = integerOf(trailer.getKey("/Size"), 0);
    trailerKeys = "/Root " + QByteArray::fromStdString(trailer.getKey("/Root").unparse())
        + " /Info " + QByteArray::fromStdString(trailer.getKey("/Info").unparse());
    if (const auto file
        = QPDFEmbeddedFileDocumentHelper(*document).getEmbeddedFile("reponses.json"))
        answersObject = file->getEmbeddedFileStream().getObjectID();
    return firstNew > 0;
}

} // namespace prealable::pdf
