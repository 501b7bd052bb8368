#include "catalog/formedition.h"

namespace prealable {

const FieldDefinition *FormEdition::field(const FieldId &id) const
{
    const auto found = fields.constFind(id);
    return found == fields.constEnd() ? nullptr : &*found;
}

const Question *FormEdition::question(const FieldId &id) const
{
    for (const Section &section : sections) {
        for (const Question &question : section.questions) {
            if (question.field == id)
                return &question;
            for (const Question &member : question.rows) {
                if (member.field == id)
                    return &member;
            }
        }
    }
    return nullptr;
}

const PdfMapping *FormEdition::pdfField(const PdfFieldName &name) const
{
    for (const PdfMapping &mapping : pdf) {
        if (mapping.name == name)
            return &mapping;
    }
    return nullptr;
}

} // namespace prealable
