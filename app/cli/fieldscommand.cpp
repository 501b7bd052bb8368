#include "cli/command.h"
#include "cli/pdffile.h"
#include "cli/shapes.h"

namespace prealable::cli {

static QString typeKey(PdfFieldType type)
{
    switch (type) {
    case PdfFieldType::Text:
        return QStringLiteral("text");
    case PdfFieldType::CheckBox:
        return QStringLiteral("checkbox");
    case PdfFieldType::Radio:
        return QStringLiteral("radio");
    case PdfFieldType::Choice:
        return QStringLiteral("choice");
    case PdfFieldType::Signature:
        return QStringLiteral("signature");
    case PdfFieldType::Button:
        return QStringLiteral("button");
    }
    Q_UNREACHABLE();
}

static QJsonArray statesJson(const QList<QByteArray> &states)
{
    QJsonArray array;
    for (const QByteArray &state : states)
        array.append(shownState(state));
    return array;
}

static QJsonObject widgetJson(const PdfWidget &widget)
{
    const QRectF &rect = widget.rect;
    QJsonObject json = {{QStringLiteral("page"), widget.page + 1},
        {QStringLiteral("rect"), QJsonArray{rect.left(), rect.top(), rect.right(), rect.bottom()}}};
    if (widget.rotation != 0)
        json.insert(QStringLiteral("rotation"), widget.rotation);
    if (!widget.onState.isEmpty())
        json.insert(QStringLiteral("state"), shownState(widget.onState));
    return json;
}

static QJsonObject fieldJson(const PdfFieldInfo &field)
{
    QJsonArray widgets;
    for (const PdfWidget &widget : field.widgets)
        widgets.append(widgetJson(widget));
    return {{QStringLiteral("name"), field.name.text()},
        {QStringLiteral("type"), typeKey(field.type)},
        {QStringLiteral("states"), statesJson(field.states)},
        {QStringLiteral("maxLength"),
            field.maxLength > 0 ? QJsonValue(field.maxLength) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("comb"), field.comb}, {QStringLiteral("multiline"), field.multiline},
        {QStringLiteral("readOnly"), field.readOnly},
        {QStringLiteral("value"), field.value},
        {QStringLiteral("tooltip"), textOrNull(field.tooltip)},
        {QStringLiteral("widgets"), widgets}};
}

static QString fieldText(const PdfFieldInfo &field)
{
    QString text = QStringLiteral("%1  [%2]").arg(field.name.text(), typeKey(field.type));
    QStringList states;
    for (const QByteArray &state : field.states)
        states.append(shownState(state));
    if (!states.isEmpty())
        text += QStringLiteral("  états : ") + states.join(QStringLiteral(", "));
    if (field.maxLength > 0)
        text += QStringLiteral("  %1 caractères au plus").arg(field.maxLength);
    if (!field.value.isEmpty())
        text += QStringLiteral("  = %1").arg(field.value);
    return text + u'\n';
}

Outcome runFields(const Invocation &invocation)
{
    const auto pdf = openPdf(invocation.arguments.operands().first());
    if (!pdf)
        return failed(pdf.error());
    QJsonArray json;
    QString text;
    for (const PdfFieldInfo &field : pdf->index.fields) {
        json.append(fieldJson(field));
        text += fieldText(field);
    }
    if (json.isEmpty())
        text = QStringLiteral("Ce PDF n'a pas de champ.\n");
    return {json, text, {}};
}

} // namespace prealable::cli
