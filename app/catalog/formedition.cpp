#include "catalog/formedition.h"

namespace prealable {

bool arePair(const FieldDefinition &a, const FieldDefinition &b)
{
    const auto placeOf = [](const FieldId &id) { return id.text().section(u'.', 0, -2); };
    return !a.table.isEmpty() && a.table == b.table && a.type != b.type
        && placeOf(a.id) == placeOf(b.id);
}

FieldId FormEdition::tablePartner(const FieldId &id) const
{
    const FieldDefinition *own = field(id);
    for (const FieldDefinition &other : fields) {
        if (own != nullptr && arePair(*own, other) && question(other.id) != nullptr)
            return other.id;
    }
    return {};
}

const QStringList &pictureNames()
{
    static const QStringList names
        = {QStringLiteral("careSheet"), QStringLiteral("prescription"), QStringLiteral("vitale")};
    return names;
}

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
