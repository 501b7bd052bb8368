#include "pdf/readback.h"

#include "pdf/formtree.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace prealable::pdf {

void refuseDifference(const QString &where)
{
    refuse(ErrorCode::PdfNotVerified, where,
        QStringLiteral("Le PDF relu diffère de ce qui a été écrit. Il n'est pas enregistré."));
}

namespace {

void compareTexts(FormTree &tree, const PdfValues &texts)
{
    for (auto it = texts.constBegin(); it != texts.constEnd(); ++it) {
        const FieldNode *field = tree.field(it.key());
        if (!field)
            refuseDifference(it.key().text());
        for (QPDFObjectHandle holder : field->holders) {
            if (textOf(holder.getKey("/V")) != it.value())
                refuseDifference(it.key().text());
        }
        for (const WidgetNode &widget : field->widgets) {
            QPDFObjectHandle object = widget.object;
            if (!widget.shown.rect.isEmpty() && !keyOf(object.getKey("/AP"), "/N").isStream())
                refuseDifference(it.key().text());
        }
    }
}

void compareStates(FormTree &tree, const QMap<PdfFieldName, QByteArray> &states)
{
    for (auto it = states.constBegin(); it != states.constEnd(); ++it) {
        const FieldNode *field = tree.field(it.key());
        if (!field)
            refuseDifference(it.key().text());
        const QByteArray value = it.value().isEmpty() ? QByteArray("Off") : it.value();
        for (QPDFObjectHandle holder : field->holders) {
            if (nameOf(holder.getKey("/V")) != value)
                refuseDifference(it.key().text());
        }
        for (const WidgetNode &widget : field->widgets) {
            QPDFObjectHandle object = widget.object;
            const bool isOn = !it.value().isEmpty() && widget.shown.onState == it.value();
            const QByteArray state = isOn ? it.value() : QByteArray("Off");
            QPDFObjectHandle normal = keyOf(object.getKey("/AP"), "/N");
            const std::string key = keyNamed(state);
            if (nameOf(object.getKey("/AS")) != state
                || (isOn && !keyOf(normal, key.c_str()).isStream()))
                refuseDifference(it.key().text());
        }
    }
}

void compareFlat(FormTree &tree, const QList<qsizetype> &drawnPerPage)
{
    if (!tree.acroForm.isNull())
        refuseDifference(QStringLiteral("/AcroForm"));
    for (qsizetype page = 0; page < drawnPerPage.size(); ++page) {
        QPDFPageObjectHelper &helper = tree.pages.at(static_cast<size_t>(page));
        if (static_cast<qsizetype>(helper.getFormXObjects().size()) < drawnPerPage[page])
            refuseDifference(QStringLiteral("page %1").arg(page + 1));
    }
}

void compareAnswers(QPDF &pdf, const QByteArray &json)
{
    if (json.isEmpty())
        return;
    const auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile("reponses.json");
    if (!file)
        refuseDifference(QStringLiteral("reponses.json"));
    const std::shared_ptr<Buffer> data = file->getEmbeddedFileStream().getStreamData();
    const QByteArray content(
        reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
    if (content != json)
        refuseDifference(QStringLiteral("reponses.json"));
}

} // namespace

Result<void> readBack(const QByteArray &pdf, const ReadBackExpectation &expected)
{
    return guarded<void>([&]() -> Result<void> {
        const std::shared_ptr<QPDF> opened = openBytes(pdf);
        FormTree tree = readForm(*opened);
        if (opened->anyWarnings() || static_cast<int>(tree.pages.size()) != expected.pages)
            refuseDifference(QString());
        if (!keyOf(tree.acroForm, "/XFA").isNull())
            refuseDifference(QStringLiteral("/XFA"));
        if (expected.flat) {
            compareFlat(tree, expected.drawnPerPage);
        } else {
            compareTexts(tree, expected.texts);
            compareStates(tree, expected.states);
        }
        compareAnswers(*opened, expected.answersJson);
        return {};
    });
}

} // namespace prealable::pdf
