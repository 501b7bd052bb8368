#include "store/oldrequest.h"

#include "core/frenchdate.h"
#include "store/requestreader.h"
#include "store/requestwriter.h"

#include <QJsonArray>
#include <QLocale>

namespace prealable {

namespace {

QString textOf(const Catalog &catalog, const FormEdition &edition, const QString &key)
{
    const QString own = edition.text(key);
    return own.isEmpty() ? catalog.text(key) : own;
}

// The edition that goes on with a draft; nullptr when the form is gone.
const FormEdition *editionFor(
    const Catalog &catalog, const FormId &form, const EditionId &written, QDate day)
{
    const FormEdition *same = catalog.edition(form, written);
    const FormEdition *inForce = day.isValid() ? catalog.inForce(form, day) : nullptr;
    const bool ended = same != nullptr && day.isValid() && same->inForceUntil.isValid()
        && same->inForceUntil < day;
    if (same != nullptr && (!ended || inForce == nullptr))
        return same;
    if (inForce != nullptr)
        return inForce;
    if (const FormEdition *later = catalog.supersededBy(form, written))
        return later;
    const FormEdition *latest = nullptr;
    for (const FormEdition &edition : catalog.editions()) {
        if (edition.form == form && (latest == nullptr || !edition.inForceUntil.isValid()))
            latest = &edition;
    }
    return latest;
}

// One value by itself, so that what is wrong with it does not spoil the file.
template <typename Read>
auto tried(const JsonNode &node, const Read &read)
{
    const JsonDocument alone = JsonDocument::parse(jsonText(node.toQJson()), QString());
    auto result = std::make_pair(read(alone.root()), false);
    result.second = alone.ok();
    return result;
}

class Fitting
{
public:
    Fitting(const Catalog &catalog, const FormEdition &edition, FittedRequest &fitted)
        : m_catalog(catalog)
        , m_edition(edition)
        , m_fitted(fitted)
    {
    }

    void takeAnswer(const JsonNode &node);
    void takeAttachment(const JsonNode &node);
    void takeConfirmed(const JsonNode &node);

private:
    void takeList(const JsonNode &node, const FieldDefinition &field);
    void leave(const QString &label, const QString &value);
    [[nodiscard]] QString shown(const FieldId &field, const QJsonValue &value) const;

    const Catalog &m_catalog;
    const FormEdition &m_edition;
    FittedRequest &m_fitted;
};

void Fitting::leave(const QString &label, const QString &value)
{
    if (!value.trimmed().isEmpty())
        m_fitted.leftovers.append({label, value});
}

// As a person reads it: the words of an option, a French date, a decimal comma.
QString Fitting::shown(const FieldId &field, const QJsonValue &value) const
{
    if (value.isBool())
        return textOf(m_catalog, m_edition,
            value.toBool() ? QStringLiteral("answer.yes") : QStringLiteral("answer.no"));
    if (value.isDouble())
        return QLocale(QLocale::French, QLocale::France).toString(value.toDouble(), 'g', 10);
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue item : value.toArray())
            parts.append(shown(field, item));
        return parts.join(QStringLiteral(", "));
    }
    const QString text = value.toString();
    const QString option = textOf(
        m_catalog, m_edition, QStringLiteral("field.%1.option.%2").arg(field.text(), text));
    if (!option.isEmpty())
        return option;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && text.size() == 10 ? shownDate(date) : text;
}

// Of several options those stay that there still are.
void Fitting::takeList(const JsonNode &node, const FieldDefinition &field)
{
    QStringList kept;
    QJsonArray gone;
    for (const QJsonValue item : node.toQJson().toArray()) {
        const QString key = item.toString();
        if (!field.options.contains(key))
            gone.append(item);
        else if (!kept.contains(key))
            kept.append(key);
    }
    if (!kept.isEmpty() || gone.isEmpty())
        m_fitted.request.answers.set(field.id, Value::list(kept));
    leave(leftoverLabel(m_catalog, m_edition, field.id), shown(field.id, gone));
}

void Fitting::takeAnswer(const JsonNode &node)
{
    const FieldId id(node.key());
    const FieldDefinition *field = m_edition.field(id);
    if (field != nullptr && field->group.isEmpty() && m_edition.question(id) != nullptr) {
        if (field->type == FieldType::List && node.isArray()) {
            takeList(node, *field);
            return;
        }
        const auto [value, fits] = tried(
            node, [&](const JsonNode &alone) { return readValue(alone, *field, m_edition); });
        if (fits) {
            m_fitted.request.answers.set(id, value);
            return;
        }
    }
    leave(leftoverLabel(m_catalog, m_edition, id), shown(id, node.toQJson()));
}

void Fitting::takeAttachment(const JsonNode &node)
{
    const auto [attachment, fits]
        = tried(node, [&](const JsonNode &alone) { return readAttachment(alone, m_edition); });
    if (fits)
        m_fitted.request.attachments.append(attachment);
    else
        leave(QStringLiteral("Pièce à joindre"), attachment.file);
}

void Fitting::takeConfirmed(const JsonNode &node)
{
    const auto [entry, fits]
        = tried(node, [&](const JsonNode &alone) { return readConfirmed(alone, m_edition); });
    if (fits)
        m_fitted.request.confirmed.insert(entry.first, entry.second);
    else
        leave(QStringLiteral("Avertissement confirmé"), entry.second);
}

} // namespace

QString leftoverLabel(const Catalog &catalog, const FormEdition &edition, const FieldId &field)
{
    const QString label
        = textOf(catalog, edition, QStringLiteral("field.%1.label").arg(field.text()));
    return label.isEmpty() ? field.text() : label;
}

FittedRequest fitRequest(const Catalog &catalog, const JsonNode &node, QDate day)
{
    FittedRequest fitted;
    if (!hasFormat(node, requestFormat(), requestVersion)
        || !node.expect(
            {"format", "version", "form"}, {"edition", "answers", "attachments", "confirmed"}))
        return fitted;
    const FormId form(node["form"].text());
    const EditionId written(node["edition"].text());
    const FormEdition *edition = editionFor(catalog, form, written, day);
    if (edition == nullptr) {
        if (node["form"].isText())
            node["form"].fail(ErrorCode::UnknownForm, u"Ce formulaire n'est pas connu."_qs);
        return fitted;
    }
    fitted.request.form = form;
    fitted.request.edition = edition->edition;
    if (!written.isEmpty() && written != edition->edition)
        fitted.startedWith = written;
    Fitting fitting(catalog, *edition, fitted);
    if (node["answers"].exists()) {
        for (const JsonNode &member : node["answers"].members())
            fitting.takeAnswer(member);
    }
    if (node["attachments"].exists()) {
        for (const JsonNode &item : node["attachments"].items())
            fitting.takeAttachment(item);
    }
    if (node["confirmed"].exists()) {
        for (const JsonNode &item : node["confirmed"].items())
            fitting.takeConfirmed(item);
    }
    return fitted;
}

} // namespace prealable
