// One edition of a form, as read from forms/<form>/<edition>/. Plain structs: what each member
// means and which values it may take is written in forms/README.md, under the file of that name.
#pragma once

#include "catalog/condition.h"
#include "core/ids.h"

#include <QDate>
#include <QMap>
#include <QStringList>
#include <optional>

namespace prealable {

enum class FieldType {
    Text,
    Multiline,
    Flag,
    Number,
    Date,
    Choice,
    List,
    Nir,
    Rpps,
    StructureId,
    FundCode,
    PostalCode,
    Phone,
};

// common/fields.json
struct FieldDefinition {
    FieldId id;
    FieldType type = FieldType::Text;
    QStringList options; // Choice, List
    int maxLength = 80; // characters
    std::optional<double> minimum;
    std::optional<double> maximum;
    bool integer = false;
    QString unit;
    bool personal = false;
    bool medical = false;
    bool past = false; // a date that cannot be after the day of the request
};

enum class BlankReason { NotAllowed, Unknown, Prescriber };

// questions.json
struct Question {
    FieldId field;
    Condition when;
    Condition required; // Always: required; see isRequired
    bool neverRequired = true;
    BlankReason mayBeBlank = BlankReason::NotAllowed;
};

struct Section {
    SectionId id;
    QString filledBy; // "patient", "prescriber", "performer"
    Condition when;
    QList<Question> questions;
};

// rules.json
enum class Severity { Blocking, Warning, Info };

struct Rule {
    RuleId id;
    Severity severity = Severity::Blocking;
    Condition when;
    QList<FieldId> fields;
    QList<SourceId> sources;
    QDate from; // null: since ever
    QDate until; // null: still in force; otherwise the last day
};

// attachments.json
struct AttachmentRule {
    AttachmentKind kind;
    Condition when; // the attachment is offered
    Condition required;
    bool neverRequired = true;
    bool dateNeeded = false;
    QList<SourceId> sources;
};

// pdf.json
enum class PartFormat {
    Default,
    NirNumber,
    NirKey,
    DayMonthYear,
    DayMonthYearSlashes,
    Option,
    SingleLine
};

struct TextPart { // one of field and text is set
    FieldId field;
    PartFormat format = PartFormat::Default;
    QString before;
    QString after;
    TextKey text;
    Condition when;
};

struct StateChoice {
    Condition when;
    QString state;
};

struct PdfMapping {
    PdfFieldName name;
    bool box = false; // a check box or radio group; otherwise a text
    QStringList states; // box: every state but Off
    QList<int> volets; // never empty
    int maxLength = 0; // text: 0 when the PDF sets no limit
    bool multiline = false;
    bool continues = false;
    QList<TextPart> parts;
    QString separator;
    QList<StateChoice> choices;
    QString leftBlank; // reason, empty when the field is filled
};

// rendition.json
struct RenditionCell {
    enum class Kind { Line, Comb, Box, Area, Signature, Note };
    Kind kind = Kind::Line;
    PdfFieldName pdf; // empty for Signature and Note
    QString state; // Box
    QList<int> groups; // Comb: cells per group
    int lines = 1; // Area, Signature: height in lines
    double width = 0; // fraction of the row; 0: share of the rest
    TextKey label; // the caption's key, always set by the loader
};

struct RenditionBlock {
    QString id;
    QList<int> volets; // never empty
    bool reserved = false;
    QList<QList<RenditionCell>> rows;
};

struct Volet {
    int number = 0;
    QString goesTo; // key: "serviceMedical", "keep", "caisse", "transporter"
    bool medical = false;
};

struct SupersededEdition {
    EditionId edition;
    QString cerfa;
    QString reference;

    bool operator==(const SupersededEdition &other) const = default;
};

enum class UrgencyMark { None, FormBlock, Mention };

struct FormEdition {
    FormId form;
    EditionId edition;
    QString cerfa; // "11575*08"; empty for a form without number
    QString reference; // "S3139h"
    QString notice;
    QDate inForceFrom; // null when no source dates it
    QDate attestedFrom; // then: since when it was seen in use
    QDate inForceUntil; // last day; null: in force
    QList<SourceId> sources;
    QString sentBy;
    QString sentTo;
    QStringList filledBy;
    QString deadline; // scope of law/deadlines.json; empty: no answer is awaited
    QStringList officialPages;
    UrgencyMark urgency = UrgencyMark::None;
    QList<SupersededEdition> supersedes;
    QList<Volet> volets;

    QList<Section> sections;
    QList<Rule> rules;
    QList<AttachmentRule> attachments;
    QStringList recogniseNumbers; // printed numbers: "11575*08"
    QStringList recogniseReferences; // printed references: "S3139h"
    QList<PdfMapping> pdf;
    QList<RenditionBlock> rendition;

    QMap<FieldId, FieldDefinition> fields; // the dictionary, cut to the fields of this edition
    QMap<QString, QString> texts; // common and own texts, own ones winning; key -> French

    [[nodiscard]] const FieldDefinition *field(const FieldId &id) const;
    [[nodiscard]] const Question *question(const FieldId &id) const;
    [[nodiscard]] const PdfMapping *pdfField(const PdfFieldName &name) const;
    // The text of a key, empty when there is none (formcheck sees to it that required ones exist).
    [[nodiscard]] QString text(const QString &key) const { return texts.value(key); }
};

} // namespace prealable
