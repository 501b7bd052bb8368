#include "rules/madefrom.h"

namespace prealable {

bool canBeMadeFrom(const FormEdition &next, const FormId &earlier)
{
    return next.madeFrom.forms.contains(earlier);
}

Request madeFrom(const FormEdition &next, const Request &earlier)
{
    const MadeFrom &made = next.madeFrom;
    Request request;
    request.form = next.form;
    request.edition = next.edition;
    for (const FieldId &field : earlier.answers.fields()) {
        if (next.question(field) && !made.drops.contains(field))
            request.answers.set(field, earlier.answers.value(field));
    }
    for (auto field = made.fields.begin(); field != made.fields.end(); ++field)
        request.answers.set(field.key(), earlier.answers.value(*field));
    if (!made.formField.isEmpty())
        request.answers.set(made.formField, Value::text(earlier.form.text()));
    for (auto set = made.sets.begin(); set != made.sets.end(); ++set)
        request.answers.set(set.key(), Value::text(*set));
    for (auto add = made.adds.begin(); add != made.adds.end(); ++add) {
        const Value before = earlier.answers.value(add.key());
        request.answers.set(add.key(),
            Value::number(before.isNumber() ? before.toNumber() + add->by : add->otherwise));
    }
    for (const Attachment &attachment : earlier.attachments) {
        if (made.attachments.contains(attachment.kind))
            request.attachments.append(attachment);
    }
    return request;
}

} // namespace prealable
