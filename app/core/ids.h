// Names of things as types, so that a rule's name is never passed where a field's is meant.
#pragma once

#include <QHashFunctions>
#include <QString>

namespace prealable {

template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const Id &other) const { return m_text == other.m_text; }
    bool operator<(const Id &other) const { return m_text < other.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using FormId = Id<struct FormTag>; // "transport-dap"
using EditionId = Id<struct EditionTag>; // "11575-08"
using FieldId = Id<struct FieldTag>; // "beneficiary.nir"
using SectionId = Id<struct SectionTag>; // "beneficiary"
using RuleId = Id<struct RuleTag>; // "series.minimum"
using SourceId = Id<struct SourceTag>; // "CSS-R322-10-4": a key of forms/law/sources.json
using LawId = Id<struct LawTag>; // "transport.longDistance": a key of law/values.json
using TextKey = Id<struct TextTag>; // "rule.series.minimum.text"
using AttachmentKind = Id<struct AttachmentTag>; // "prescription"
using PdfFieldName = Id<struct PdfFieldTag>; // "n et p": the field's full name in the PDF

} // namespace prealable
