#include "store/requestwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace prealable {

namespace {

// A text that every JSON reader takes.
QString readable(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const bool pair = result.at(i).isHighSurrogate() && i + 1 < result.size()
            && result.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (result.at(i).isSurrogate() || result.at(i).isNull())
            result[i] = QChar(QChar::ReplacementCharacter);
    }
    return result;
}

// Members are named without their group: "acts.code" is "code".
QByteArray rowsText(const Value &value)
{
    QList<QByteArray> rows;
    for (const Row &row : value.toRows()) {
        QList<QByteArray> members;
        for (auto it = row.values.cbegin(); it != row.values.cend(); ++it) {
            if (it->state() == FieldState::Answered || it->state() == FieldState::Blank)
                members.append(jsonText(it.key().text().section(u'.', -1)) + ": " + valueText(*it));
        }
        rows.append(members.isEmpty() ? "{}" : "{ " + members.join(", ") + " }");
    }
    return '[' + rows.join(", ") + ']';
}

} // namespace

QByteArray valueText(const Value &value)
{
    if (value.isFlag())
        return jsonText(QJsonValue(value.toFlag()));
    if (value.isNumber())
        return jsonText(QJsonValue(value.toNumber()));
    if (value.isDate())
        return jsonText(value.toDate().toString(Qt::ISODate));
    if (value.isText())
        return jsonText(value.toText());
    if (value.isRows())
        return rowsText(value);
    if (!value.isList())
        return "null";
    QList<QByteArray> keys;
    for (const QString &key : value.toList())
        keys.append(jsonText(key));
    return '[' + keys.join(", ") + ']';
}

namespace {

QList<FieldId> orderedFields(const FormEdition *edition, const Answers &answers)
{
    QList<FieldId> ordered;
    QSet<FieldId> left;
    for (const FieldId &field : answers.fields())
        left.insert(field);
    if (edition) {
        for (const Section &section : edition->sections) {
            for (const Question &question : section.questions) {
                if (left.remove(question.field))
                    ordered.append(question.field);
            }
        }
    }
    for (const FieldId &field : answers.fields()) {
        if (left.contains(field))
            ordered.append(field);
    }
    return ordered;
}

QByteArray answersText(const FormEdition *edition, const Answers &answers)
{
    QList<QByteArray> lines;
    for (const FieldId &field : orderedFields(edition, answers))
        lines.append("    " + jsonText(field.text()) + ": " + valueText(answers.value(field)));
    return lines.isEmpty() ? "{}" : "{\n" + lines.join(",\n") + "\n  }";
}

QByteArray attachmentText(const Attachment &attachment)
{
    QByteArray text = "{ \"kind\": " + jsonText(attachment.kind.text())
        + ", \"file\": " + jsonText(attachment.file);
    if (attachment.date.isValid())
        text += ", \"date\": " + jsonText(attachment.date.toString(Qt::ISODate));
    if (attachment.pageCount > 0)
        text += ", \"pages\": " + QByteArray::number(attachment.pageCount);
    return text + " }";
}

QByteArray attachmentsText(const QList<Attachment> &attachments)
{
    QList<QByteArray> lines;
    for (const Attachment &attachment : attachments)
        lines.append("    " + attachmentText(attachment));
    return lines.isEmpty() ? "[]" : "[\n" + lines.join(",\n") + "\n  ]";
}

QByteArray confirmedText(const QMap<RuleId, QString> &confirmed)
{
    QList<QByteArray> lines;
    for (auto it = confirmed.begin(); it != confirmed.end(); ++it)
        lines.append("    { \"rule\": " + jsonText(it.key().text())
            + ", \"reason\": " + jsonText(it.value()) + " }");
    return lines.isEmpty() ? QByteArray() : ",\n  \"confirmed\": [\n" + lines.join(",\n") + "\n  ]";
}

QJsonValue readableValue(const QJsonValue &value)
{
    if (value.isString())
        return readable(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue item : value.toArray())
            array.append(readableValue(item));
        return array;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject result;
        for (auto it = object.begin(); it != object.end(); ++it)
            result.insert(readable(it.key()), readableValue(it.value()));
        return result;
    }
    return value;
}

} // namespace

QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray list
        = QJsonDocument(QJsonArray{readableValue(value)}).toJson(QJsonDocument::Compact);
    // Spelled out, because readers take one at the start of a text for a byte order mark.
    return list.mid(1, list.size() - 2).replace("\xEF\xBB\xBF", "\\ufeff");
}

QByteArray jsonText(const QString &text)
{
    return jsonText(QJsonValue(text));
}

QByteArray requestText(const FormEdition *edition, const Request &request)
{
    return "{\n  \"format\": " + jsonText(requestFormat()) + ",\n  \"version\": "
        + QByteArray::number(requestVersion) + ",\n  \"form\": " + jsonText(request.form.text())
        + ",\n  \"edition\": " + jsonText(request.edition.text())
        + ",\n  \"answers\": " + answersText(edition, request.answers) + ",\n  \"attachments\": "
        + attachmentsText(request.attachments) + confirmedText(request.confirmed) + "\n}\n";
}

} // namespace prealable
