#include "store/recordform.h"

#include "store/registerfiling.h"

namespace prealable {

FormEdition recordForm(const Catalog &catalog, RecordKind kind)
{
    FormEdition form;
    form.form = FormId(QStringLiteral("record"));
    form.edition = EditionId(QStringLiteral("1"));
    form.texts = catalog.texts();
    Section section;
    section.id = SectionId(QStringLiteral("record"));
    for (const RegisterRole &role : catalog.registerRoles()) {
        if (recordKind(role) != kind)
            continue;
        for (const auto &[inRequest, field] : role.fields) {
            if (form.fields.contains(field))
                continue;
            form.fields.insert(field, catalog.dictionary().value(field));
            Question question;
            question.field = field;
            question.when = role.when.value(field);
            question.neverRequired = !section.questions.isEmpty(); // the first is the name
            section.questions.append(question);
        }
    }
    form.sections = {section};
    return form;
}

Answers recordAnswers(const FormEdition &form, const Person &person)
{
    Answers answers;
    for (const FieldDefinition &field : form.fields)
        answers.set(field.id, valueFrom(field, person.answers.value(field.id.text())));
    return answers;
}

Person answeredPerson(const FormEdition &form, const Assessment &assessment, Person known)
{
    for (const FieldDefinition &field : form.fields) {
        const Value value = assessment.values.value(field.id);
        if (value.isAnswered())
            known.answers.insert(field.id.text(), keptAnswer(value));
        else
            known.answers.remove(field.id.text());
    }
    return known;
}

} // namespace prealable
