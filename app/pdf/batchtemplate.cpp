#include "pdf/batchtemplate.h"

#include "pdf/compiledform.h"
#include "pdf/contentnumber.h"
#include "pdf/fieldplan.h"
#include "pdf/incrementreader.h"
#include "pdf/incrementtext.h"
#include "pdf/inflation.h"
#include "pdf/paintedpages.h"
#include "pdf/readback.h"

#include <QCryptographicHash>

namespace prealable {

using namespace pdf;

namespace {

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
    if (state.isEmpty())
        return "/Off";
    // Most are spelled as they are; qpdf escapes the others.
    const auto isPlain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    };
    if (std::all_of(state.begin(), state.end(), isPlain))
        return '/' + state;
    return QByteArray::fromStdString(nameObject(state).unparse());
}

// Names a copy by what is in it, so that the same input gives the same bytes (14.4).
QByteArray identityOf(
    const QByteArray &base, const PdfValues &values, const QByteArray &answersJson)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    const auto add = [&hash](const QString &text) {
        // Each with its length: "ab", "c" is not "a", "bc".
        const qsizetype size = text.size();
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), size * 2));
    };
    hash.addData(base);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        add(it.key().text());
        add(it.value());
    }
    hash.addData(answersJson);
    return hash.result().toHex();
}

constexpr auto answersDictionary = "<< /Type /EmbeddedFile /Subtype /application#2fjson";

} // namespace

struct BatchTemplate::Parts : CompiledForm {
    QByteArray identity; // of `base`
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

// A tick or a text that the template shows without a value: a copy that does not touch the field
// would keep it, the general writer takes it away.
bool showsWhatIsNotSet(const FormTree &form)
{
    for (const FieldNode &field : form.fields) {
        for (const WidgetNode &widget : field.widgets) {
            QPDFObjectHandle object = widget.object;
            const QByteArray state = nameOf(object.getKey("/AS"));
            if (isTickBox(field) && !state.isEmpty() && state != "Off")
                return true;
            QPDFObjectHandle drawn = keyOf(object.getKey("/AP"), "/N");
            if (!isTextField(field) || !drawn.isStream())
                continue;
            constexpr qsizetype longest = qsizetype{64} * 1024;
            const auto content = unfolded(drawn, longest);
            if (!content || content->contains("Tj") || content->contains("TJ"))
                return true;
        }
    }
    return false;
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
        if (showsWhatIsNotSet(form) || !parts.addFonts(*document, form))
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
        parts.identity = QCryptographicHash::hash(parts.base, QCryptographicHash::Md5);
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

// The numbers of the appearances, one per widget (volets often show a box of the same size: its
// text is drawn once); 0 for a widget without room. None when the text is not plain.
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
        QByteArray dictionary = "<< /Type /XObject /Subtype /Form /BBox [0 0 ";
        appendNumber(dictionary, drawing.size.width());
        dictionary += ' ';
        appendNumber(dictionary, drawing.size.height());
        dictionary += "] /Resources << /Font << /F ";
        dictionary += font->reference;
        dictionary += " >> >>";
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
        rest += "/AP << /N ";
        appendInteger(rest, appearance);
        rest += " 0 R >> ";
    }
    return rest;
}

bool BatchTemplate::Parts::isWritten(
    const IncrementReader &reader, const ChangedObject &object, const PlannedField &planned) const
{
    const auto keys = reader.dictionary(object.number, object.head);
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
        const QByteArray id = identityOf(parts.identity, values, answersJson);
        QByteArray made
            = out.finished(parts.end, parts.trailerKeys + " /ID [<" + id + "><" + id + ">]");
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
