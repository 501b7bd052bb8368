#include "pdf/pdfwriter.h"

#include "pdf/fieldplan.h"
#include "pdf/inflation.h"
#include "pdf/openedform.h"
#include "pdf/pdfedit.h"
#include "pdf/pdfincrement.h"
#include "pdf/readback.h"
#include "pdf/watermark.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

namespace prealable {

namespace pdf {

namespace {

constexpr int annotationInvisible = 1 << 0;
constexpr int annotationHidden = 1 << 1;

void refuseUnfillable(const TemplateIndex &index)
{
    if (index.technology == PdfTechnology::XfaDynamic) {
        refuse(ErrorCode::PdfDynamicXfa, {},
            QStringLiteral("Ce formulaire ne s'affiche que dans Adobe Reader. Le programme ne peut "
                           "pas le remplir."));
    }
    if (index.technology == PdfTechnology::Flat) {
        refuse(ErrorCode::PdfNoForm, {}, QStringLiteral("Ce PDF n'a pas de champs à remplir."));
    }
    if (index.forbidsFilling)
        throw Refusal{fillingForbidden()};
}

// One write, from the pristine template to the checked bytes.
class Writing
{
public:
    Writing(const QByteArray &bytes, const WriteOptions &options)
        : m_bytes(bytes)
        , m_options(options)
        , m_pdf(openBytes(bytes))
        , m_tree(readForm(*m_pdf))
        , m_edit(*m_pdf)
    {
    }
    Writing(OpenedForm &form, const WriteOptions &options)
        : m_bytes(form.bytes)
        , m_options(options)
        , m_pdf(form.document)
        , m_tree(std::move(form.tree))
        , m_edit(*m_pdf)
    {
    }

    TemplateIndex index() { return indexOf(*m_pdf, m_tree, m_bytes); }
    Result<Written> run(const TemplateIndex &index, const PdfValues &values);

private:
    void setTexts(const FieldPlan &plan);
    void forgetOldValue(const PlannedField &planned, const QString &value);
    void setText(const PlannedField &planned);
    void setBox(const PlannedField &planned);
    void setBoxWidget(const WidgetNode &widget, bool isOn);
    void countDrawn(const WidgetNode &widget);
    QByteArray output(const TemplateIndex &index, int firstNew);

    const QByteArray &m_bytes;
    const WriteOptions &m_options;
    std::shared_ptr<QPDF> m_pdf;
    FormTree m_tree;
    PdfEdit m_edit;
    ReadBackExpectation m_expected;
};

void Writing::countDrawn(const WidgetNode &widget)
{
    QPDFObjectHandle object = widget.object;
    const int flags = integerOf(object.getKey("/F"), 0);
    if ((flags & (annotationInvisible | annotationHidden)) == 0 && !widget.shown.rect.isEmpty())
        ++m_expected.drawnPerPage[widget.shown.page];
}

void Writing::setTexts(const FieldPlan &plan)
{
    AppearanceSheet sheet;
    std::vector<std::pair<const WidgetNode *, size_t>> places;
    for (const PlannedField &planned : plan.fields) {
        for (size_t i = 0; i < planned.drawings.size(); ++i) {
            if (!planned.drawings[i].size.isEmpty())
                places.emplace_back(&planned.field->widgets[i], sheet.add(planned.drawings[i]));
        }
    }
    const std::vector<QPDFObjectHandle> objects = sheet.objects(*m_pdf);
    for (const auto &[widget, place] : places) {
        QPDFObjectHandle appearance = QPDFObjectHandle::newDictionary();
        appearance.replaceKey("/N", objects[place]);
        QPDFObjectHandle object = widget->object;
        object.replaceKey("/AP", appearance);
        object.removeKey("/AS");
        m_edit.touch(object);
        countDrawn(*widget);
    }
}

// An increment would leave the old answer in the bytes.
void Writing::forgetOldValue(const PlannedField &planned, const QString &value)
{
    const QString &old = planned.field->info.value;
    if (!old.isEmpty() && old != value)
        m_edit.requireRewrite();
}

void Writing::setText(const PlannedField &planned)
{
    forgetOldValue(planned, planned.text);
    for (QPDFObjectHandle holder : planned.field->holders) {
        holder.replaceKey("/V", QPDFObjectHandle::newUnicodeString(planned.text.toStdString()));
        holder.removeKey("/RV"); // rich text: the old value in another dress
        holder.removeKey("/I");
        if (planned.option >= 0) {
            holder.replaceKey(
                "/I", QPDFObjectHandle::newArray({QPDFObjectHandle::newInteger(planned.option)}));
        }
        m_edit.touch(holder);
    }
    m_expected.texts.insert(planned.field->info.name, planned.text);
}

void Writing::setBox(const PlannedField &planned)
{
    forgetOldValue(planned, shownState(planned.state));
    const QByteArray state = planned.state.isEmpty() ? QByteArray("Off") : planned.state;
    for (QPDFObjectHandle holder : planned.field->holders) {
        holder.replaceKey("/V", nameObject(state));
        m_edit.touch(holder);
    }
    for (const WidgetNode &widget : planned.field->widgets)
        setBoxWidget(widget, !planned.state.isEmpty() && widget.shown.onState == planned.state);
    m_expected.states.insert(planned.field->info.name, planned.state);
}

void Writing::setBoxWidget(const WidgetNode &widget, bool isOn)
{
    QPDFObjectHandle object = widget.object;
    const QByteArray state = isOn ? widget.shown.onState : QByteArray("Off");
    object.replaceKey("/AS", nameObject(state));
    m_edit.touch(object);
    if (isOn)
        countDrawn(widget);
    setBoxAppearance(*m_pdf, widget, isOn, keyOf(m_tree.acroForm, "/DR"));
}

QByteArray Writing::output(const TemplateIndex &index, int firstNew)
{
    const std::optional<FileEnd> end = endOf(m_bytes);
    const bool canAppend
        = end && !index.encrypted && !index.damaged && !m_edit.cannotAppend() && !m_options.flat;
    const bool wantsAppend = m_options.mode == WriteMode::AppendOnly
        || (m_options.mode == WriteMode::Auto && (index.isSigned || !m_edit.needsRewrite()));
    if (canAppend && wantsAppend)
        return appendIncrement(m_bytes, *end, m_edit, firstNew);
    if (index.isSigned && !m_options.flat) {
        refuse(ErrorCode::PdfSigned, {},
            QStringLiteral("Ce PDF est signé : le réécrire annulerait la signature. Demandez un "
                           "exemplaire sans signature."));
    }
    refuseInflation(*m_pdf);
    return rewrittenBytes(*m_pdf, true);
}

Result<Written> Writing::run(const TemplateIndex &index, const PdfValues &values)
{
    refuseUnfillable(index);
    const auto firstNew = static_cast<int>(m_pdf->getObjectCount()) + 1;
    FieldPlan plan = planFields(m_tree, values, m_options);
    QPDFObjectHandle needAppearances = m_tree.acroForm.getKey("/NeedAppearances");
    const bool asksViewer = needAppearances.isBool() && needAppearances.getBoolValue();
    if (asksViewer || m_options.flat)
        planTemplateValues(m_tree, values, plan);
    m_expected.drawnPerPage.fill(0, index.pages.size());
    removeXfa(m_edit, m_tree.acroForm);
    removePermissions(m_edit, index.isSigned && !m_options.flat);
    if (m_options.stripScripts)
        stripScripts(m_edit, m_tree.acroForm);
    for (const PlannedField &planned : plan.fields) {
        if (planned.field->info.type == PdfFieldType::CheckBox
            || planned.field->info.type == PdfFieldType::Radio)
            setBox(planned);
        else
            setText(planned);
    }
    setTexts(plan);
    setMetadata(m_edit, m_options.title);
    attachAnswers(m_edit, m_options.answersJson);
    if (m_options.flat) {
        QPDFPageDocumentHelper(*m_pdf).flattenAnnotations(
            0, annotationInvisible | annotationHidden);
        m_pdf->getRoot().removeKey("/AcroForm");
    }
    addWatermark(m_edit, m_tree, m_options.watermark);

    Written written;
    written.pdf = output(index, firstNew);
    written.pages = static_cast<int>(m_tree.pages.size());
    written.overflow = plan.overflow;
    m_expected.flat = m_options.flat;
    m_expected.pages = written.pages;
    m_expected.answersJson = m_options.answersJson;
    if (const Result<void> same = readBack(written.pdf, m_expected); !same)
        return same.error();
    written.checked = true;
    return written;
}

} // namespace

Result<Written> writeForm(OpenedForm &form, const PdfValues &values, const WriteOptions &options)
{
    return guarded<Written>(
        [&]() -> Result<Written> { return Writing(form, options).run(form.index, values); });
}

} // namespace pdf

Result<Written> writePdf(
    const QByteArray &pdf, const PdfValues &values, const WriteOptions &options)
{
    return pdf::guarded<Written>([&]() -> Result<Written> {
        pdf::Writing writing(pdf, options);
        return writing.run(writing.index(), values);
    });
}

Result<Written> writePdf(const QByteArray &pdf, const TemplateIndex &index, const PdfValues &values,
    const WriteOptions &options)
{
    return pdf::guarded<Written>(
        [&]() -> Result<Written> { return pdf::Writing(pdf, options).run(index, values); });
}

} // namespace prealable
