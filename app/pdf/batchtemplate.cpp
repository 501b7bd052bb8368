#include "pdf/batchtemplate.h"

#include "pdf/fieldplan.h"
#include "pdf/incrementreader.h"
#include "pdf/paintedpages.h"
#include "pdf/pdfincrement.h"
#include "pdf/readback.h"

#include <QCryptographicHash>

#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace prealable {

using namespace pdf;

namespace {

// An object that a value changes, up to what is changed in it.
struct ChangedObject {
    int number = 0;
    int generation = 0;
    QByteArray head; // "<< /Type /Annot …"
    bool holdsValue = false;
    int widget = -1; // its place in the field's widgets
};

struct CompiledField {
    bool isBox = false;
    bool isSuited = false;
    std::vector<ChangedObject> objects;
};

struct BatchFont {
    FontSubset subset;
    QByteArray reference; // "12 0 R"
};

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

QString facePath(const PdfTextStyle &style)
{
    const FaceMetrics *face = FaceMetrics::of(style);
    return face ? face->path() : QString();
}

// Two volets often show a box of the same size: its text is drawn once.
class IncrementText
{
public:
    IncrementText(qint64 origin, int firstNew)
        : m_next(firstNew)
    {
        m_section.origin = origin;
        m_out.reserve(qsizetype{64} * 1024);
    }

    int addStream(const QByteArray &dictionary, const QByteArray &content)
    {
        const int number = m_next++;
        begin(number, 0);
        m_out += dictionary;
        m_out += " /Length ";
        m_out += QByteArray::number(content.size());
        m_out += " >>\nstream\n";
        m_out += content;
        m_out += "\nendstream\nendobj\n";
        return number;
    }
    void replaceStream(int number, const QByteArray &dictionary, const QByteArray &content)
    {
        const int next = std::exchange(m_next, number);
        addStream(dictionary, content);
        m_next = next;
    }
    void addObject(const ChangedObject &object, const QByteArray &rest)
    {
        begin(object.number, object.generation);
        m_out += object.head;
        m_out += rest;
        m_out += ">>\nendobj\n";
    }
    QByteArray finished(const FileEnd &previous, const QByteArray &trailerKeys)
    {
        m_section.previous = previous;
        m_section.size = m_next;
        const QByteArray id = QCryptographicHash::hash(m_out, QCryptographicHash::Md5).toHex();
        m_section.trailerKeys = trailerKeys + " /ID [<" + id + "><" + id + ">]";
        appendXref(m_out, m_section);
        return std::move(m_out);
    }

private:
    void begin(int number, int generation)
    {
        m_section.offsets[number] = {m_section.origin + m_out.size(), generation};
        m_out += QByteArray::number(number);
        m_out += ' ';
        m_out += QByteArray::number(generation);
        m_out += " obj\n";
    }

    QByteArray m_out;
    XrefSection m_section;
    int m_next;
};

void appendText(QByteArray &out, const QString &text)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += "<feff";
    for (const QChar letter : text) {
        for (int shift = 12; shift >= 0; shift -= 4)
            out += digits[(letter.unicode() >> shift) & 0xf];
    }
    out += '>';
}

QByteArray stateName(const QByteArray &state)
{
    return QByteArray::fromStdString(nameObject(state.isEmpty() ? "Off" : state).unparse());
}

constexpr auto answersDictionary = "<< /Type /EmbeddedFile /Subtype /application#2fjson";

} // namespace

struct BatchTemplate::Parts {
    QByteArray base;
    std::shared_ptr<QPDF> document; // what `tree` reads
    mutable FormTree tree; // only read
    std::vector<CompiledField> fields; // as in `tree`
    QMap<QString, BatchFont> fonts; // by the face's path
    FileEnd end;
    int firstNew = 0;
    int answersObject = 0;
    QByteArray trailerKeys;

    bool addFonts(QPDF &pdf, FormTree &form);
    bool compile();
    [[nodiscard]] std::optional<CompiledField> compiled(const FieldNode &field) const;
    [[nodiscard]] std::optional<std::vector<int>> drawn(
        IncrementText &out, const PlannedField &planned) const;
    [[nodiscard]] QByteArray changes(
        const ChangedObject &object, const PlannedField &planned, int appearance) const;
    [[nodiscard]] const CompiledField &compiledOf(const PlannedField &planned) const
    {
        return fields[static_cast<size_t>(planned.field - tree.fields.data())];
    }
    void readBack(const QByteArray &increment, const FieldPlan &plan) const;
    [[nodiscard]] bool isWritten(const IncrementReader &reader, const ChangedObject &object,
        const PlannedField &planned) const;
};

namespace {

bool isText(const FieldNode &field)
{
    return field.info.type == PdfFieldType::Text;
}

bool isTickBox(const FieldNode &field)
{
    return field.info.type == PdfFieldType::CheckBox || field.info.type == PdfFieldType::Radio;
}

// The first half of the work: the template without scripts and old values, as an increment can
// continue it.
QByteArray withoutScripts(
    const QByteArray &pdf, const TemplateIndex &index, const BatchOptions &options)
{
    WriteOptions once;
    once.mode = WriteMode::FullRewrite;
    once.title = options.title;
    once.watermark = options.watermark;
    if (options.carriesAnswers)
        once.answersJson = "{}";
    Result<Written> written = writePdf(pdf, index, {}, once);
    if (!written)
        throw Refusal{written.error()};
    return written->pdf;
}

bool suitsBatch(const TemplateIndex &index)
{
    const bool isPlain = index.technology == PdfTechnology::AcroForm
        || index.technology == PdfTechnology::XfaStatic;
    const bool isFilled
        = std::any_of(index.fields.begin(), index.fields.end(), [](const PdfFieldInfo &field) {
              return !field.value.isEmpty() && field.value != QLatin1String("Off");
          });
    return isPlain && !index.encrypted && !index.isSigned && !index.damaged && !index.forbidsFilling
        && !isFilled;
}

} // namespace

bool BatchTemplate::Parts::addFonts(QPDF &pdf, FormTree &form)
{
    FontSubsets subsets;
    std::vector<PdfTextStyle> styles;
    for (const FieldNode &field : form.fields) {
        for (const WidgetNode &widget : field.widgets) {
            if (isText(field))
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

std::optional<CompiledField> BatchTemplate::Parts::compiled(const FieldNode &field) const
{
    CompiledField made;
    made.isBox = isTickBox(field);
    made.isSuited = made.isBox || (isText(field) && !field.info.password);
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
        made.objects.push_back(changed);
    }
    return made;
}

// From `base`, opened again.
bool BatchTemplate::Parts::compile()
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

BatchTemplate::BatchTemplate()
    : m_parts(std::make_unique<Parts>())
{
}

BatchTemplate::~BatchTemplate() = default;

Result<std::shared_ptr<const BatchTemplate>> BatchTemplate::prepare(
    const QByteArray &pdf, const TemplateIndex &index, const BatchOptions &options)
{
    using Made = std::shared_ptr<const BatchTemplate>;
    if (!suitsBatch(index))
        return Made();
    return guarded<Made>([&]() -> Result<Made> {
        const auto made = std::make_shared<BatchTemplate>();
        Parts &parts = *made->m_parts;
        const QByteArray clean = withoutScripts(pdf, index, options);
        const std::shared_ptr<QPDF> document = openBytes(clean);
        FormTree form = readForm(*document);
        if (!parts.addFonts(*document, form))
            return Made();
        for (const FieldNode &field : form.fields) {
            for (const WidgetNode &widget : field.widgets) {
                if (isTickBox(field) && !widget.shown.onState.isEmpty())
                    setBoxAppearance(*document, widget, true, keyOf(form.acroForm, "/DR"));
            }
        }
        parts.base = rewrittenBytes(*document, true);
        if (!parts.base.endsWith('\n'))
            parts.base += '\n';
        return parts.compile() ? Made(made) : Made();
    });
}

const QByteArray &BatchTemplate::base() const
{
    return m_parts->base;
}

int BatchTemplate::pages() const
{
    return static_cast<int>(m_parts->tree.pages.size());
}

// The numbers of the appearances, one per widget; 0 for a widget without room. None when the text
// is not plain.
std::optional<std::vector<int>> BatchTemplate::Parts::drawn(
    IncrementText &out, const PlannedField &planned) const
{
    std::vector<int> numbers;
    for (size_t i = 0; i < planned.drawings.size(); ++i) {
        const Drawing &drawing = planned.drawings[i];
        if (drawing.size.isEmpty()) {
            numbers.push_back(0);
            continue;
        }
        if (i > 0 && sameDrawing(drawing, planned.drawings[i - 1])) {
            numbers.push_back(numbers.back());
            continue;
        }
        const auto font = fonts.constFind(facePath(drawing.box.style));
        const auto placed = placedText(drawing.box, drawing.fit);
        if (!placed || font == fonts.constEnd())
            return std::nullopt;
        const auto content = drawing.fit.shown.isEmpty()
            ? std::optional(emptyContent(drawing))
            : drawingContent(drawing, *placed, font->subset);
        if (!content)
            return std::nullopt;
        QByteArray dictionary = "<< /Type /XObject /Subtype /Form /BBox [0 0 "
            + QByteArray::number(drawing.size.width(), 'f', 3) + ' '
            + QByteArray::number(drawing.size.height(), 'f', 3) + "] /Resources << /Font << /F "
            + font->reference + " >> >>";
        if (drawing.rotation != 0)
            dictionary += " /Matrix " + matrixFor(drawing.rotation);
        numbers.push_back(out.addStream(dictionary, *content));
    }
    return numbers;
}

QByteArray BatchTemplate::Parts::changes(
    const ChangedObject &object, const PlannedField &planned, int appearance) const
{
    QByteArray rest;
    const bool isBox = compiledOf(planned).isBox;
    if (object.holdsValue) {
        rest += "/V ";
        if (isBox)
            rest += stateName(planned.state);
        else
            appendText(rest, planned.text);
        rest += ' ';
    }
    if (object.widget >= 0 && isBox) {
        const QByteArray &own
            = planned.field->widgets[static_cast<size_t>(object.widget)].shown.onState;
        const bool isOn = !planned.state.isEmpty() && own == planned.state;
        rest += "/AS " + stateName(isOn ? own : QByteArray()) + ' ';
    } else if (appearance > 0) {
        rest += "/AP << /N " + QByteArray::number(appearance) + " 0 R >> ";
    }
    return rest;
}

bool BatchTemplate::Parts::isWritten(
    const IncrementReader &reader, const ChangedObject &object, const PlannedField &planned) const
{
    const auto keys = reader.dictionary(object.number);
    if (!keys)
        return false;
    const bool isBox = compiledOf(planned).isBox;
    if (object.holdsValue) {
        const QByteArrayView value = keys->value("/V");
        if (isBox ? value != stateName(planned.state) : textIn(value) != planned.text)
            return false;
    }
    if (object.widget < 0)
        return true;
    const WidgetNode &widget = planned.field->widgets[static_cast<size_t>(object.widget)];
    if (isBox) {
        const bool isOn = !planned.state.isEmpty() && widget.shown.onState == planned.state;
        return keys->value("/AS") == stateName(isOn ? planned.state : QByteArray());
    }
    if (planned.drawings[static_cast<size_t>(object.widget)].size.isEmpty())
        return true;
    const QByteArrayView appearance = keys->value("/AP"); // "<< /N 12 0 R >>"
    const qsizetype normal = appearance.indexOf("/N ");
    return normal >= 0 && reader.stream(referenceIn(appearance.sliced(normal + 3))).has_value();
}

void BatchTemplate::Parts::readBack(const QByteArray &increment, const FieldPlan &plan) const
{
    const IncrementReader reader(increment, base.size());
    for (const PlannedField &planned : plan.fields) {
        for (const ChangedObject &object : compiledOf(planned).objects) {
            if (!isWritten(reader, object, planned))
                refuseDifference(planned.field->info.name.text());
        }
    }
}

Result<QByteArray> BatchTemplate::increment(
    const PdfValues &values, const QByteArray &answersJson) const
{
    const Parts &parts = *m_parts;
    return guarded<QByteArray>([&]() -> Result<QByteArray> {
        const FieldPlan plan = planFields(parts.tree, values, {});
        IncrementText out(parts.base.size(), parts.firstNew);
        for (const PlannedField &planned : plan.fields) {
            const CompiledField &field = parts.compiledOf(planned);
            const auto appearances = field.isSuited ? parts.drawn(out, planned) : std::nullopt;
            if (!appearances)
                return QByteArray();
            for (const ChangedObject &object : field.objects) {
                const bool isDrawn = object.widget >= 0 && !field.isBox;
                const int appearance
                    = isDrawn ? appearances->at(static_cast<size_t>(object.widget)) : 0;
                out.addObject(object, parts.changes(object, planned, appearance));
            }
        }
        if (!answersJson.isEmpty()) {
            if (parts.answersObject == 0)
                return QByteArray();
            out.replaceStream(parts.answersObject, answersDictionary, answersJson);
        }
        QByteArray made = out.finished(parts.end, parts.trailerKeys);
        parts.readBack(made, plan);
        return made;
    });
}

Result<void> BatchTemplate::verify(
    const QByteArray &copy, const PdfValues &values, const QByteArray &answersJson) const
{
    return guarded<void>([&]() -> Result<void> {
        ReadBackExpectation expected;
        expected.pages = pages();
        expected.answersJson = answersJson;
        for (const PlannedField &planned : planFields(m_parts->tree, values, {}).fields) {
            const PdfFieldName &name = planned.field->info.name;
            if (isTickBox(*planned.field))
                expected.states.insert(name, planned.state);
            else
                expected.texts.insert(name, planned.text);
        }
        return pdf::readBack(copy, expected);
    });
}

} // namespace prealable
