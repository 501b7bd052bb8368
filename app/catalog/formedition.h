// One edition of a form, as read from forms/<form>/<edition>/. Plain structs: what each member
// means and which values it may take is written in forms/README.md, under the file of that name.
#pragma once

#include "catalog/condition.h"
#include "catalog/letter.h"
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
    Ccam,
    Ngap,
    Nabm,
    Lpp,
    Teeth, // a list of FDI numbers
    Group, // rows; its members are fields whose `group` it is
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
    QString picture; // where it is written, drawn: one of pictureNames(); empty: no picture
    QString table; // "caisses", "communes": a table proposes answers; empty: none does
    bool personal = false;
    bool medical = false;
    bool past = false; // a date that cannot be after the day of the request
    FieldId group; // a member: the group that it belongs to
    QList<FieldId> members; // Group: in the order of the dictionary
    int maxRows = 20; // Group
};

// The drawings of resources/pictures, texts picture.<name>.description.
const QStringList &pictureNames();

enum class BlankReason { NotAllowed, Unknown, Prescriber, Performer };

// questions.json
struct Question {
    FieldId field;
    Condition when;
    Condition required; // Always: required; see isRequired
    bool neverRequired = true;
    BlankReason mayBeBlank = BlankReason::NotAllowed;
    QList<Question> rows; // a group: what is asked in each of its rows
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
    FieldId rows; // a group: the rule is looked at for each of its rows
    QString refusal; // what the caisse may do with it: an effect of common/refusals.json; empty
    QList<SourceId> sources;
    QDate from; // null: since ever
    QDate until; // null: still in force; otherwise the last day
};

// common/refusals.json: what a caisse may do with a request that is wrong.
struct RefusalEffect {
    QString id; // texts refusal.effect.<id>.title and .text
    QList<SourceId> sources; // what says that it may
};

// What only a person can see, on paper, before it is sent (edition.json, "byHand").
struct HandCheck {
    QString id; // texts refusal.check.<id>
    Condition when;
    QString effect; // what may happen when it was forgotten
    QList<SourceId> sources;
};

struct Refusals {
    QList<RefusalEffect> effects; // the gravest first
    // A built-in finding, or what its id begins with ("missing", "format.nir"), or "blocking" for
    // any other that stops a request -> effect.
    QMap<QString, QString> causes;
    QMap<QString, QString> checks; // what can be looked at by hand -> effect
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

struct TextPart { // one of field, text, sum and rows is set
    FieldId field;
    FieldId sum; // a number member: the total over its group's rows
    FieldId rows; // a group: its rows in words
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
    FieldId group; // a cell of a table: the group whose rows it shows,
    int row = -1; // and which of them, from 0
};

// A table of pdf.json: `lines` rows of a group. Its cells are mappings of their own.
struct PdfTable {
    FieldId group;
    int lines = 0;
    QList<PdfMapping> columns; // as written: names without the line's number
};

// rendition.json
struct RenditionCell {
    enum class Kind { Line, Comb, Box, Area, Signature, Note, Mention };
    Kind kind = Kind::Line;
    PdfFieldName pdf; // empty for Signature and Note
    QString state; // Box
    QList<int> groups; // Comb: cells per group
    int lines = 1; // Area, Signature: height in lines
    double width = 0; // fraction of the row; 0: share of the rest
    TextKey label; // the caption's key, always set by the loader
    int line = -1; // a cell of a table: its line, from 0; the caption stands in the table's header
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

// Who sends a request, or who gets it (common/correspondents.json), as lines of an address.
struct Correspondent {
    QString id; // "patient", "serviceMedical": texts sentBy.<id>, sentTo.<id>, sentTo.<id>.office
    QList<QList<FieldId>> lines; // each line: the answers to these fields, one after the other
    bool readsHealthData = false; // a physician or dentist of the caisse, for whom it is meant
};

// Somebody whom requests name and whom the practice register keeps (common/register.json).
struct RegisterRole {
    QString
        id; // "patient", "prescriber", "performer", "structure", "fund": texts register.role.<id>
    QString kind; // "patient", "prescriber", "structure" or "fund": where the register keeps them
    // The field of the request, and the one under which the register keeps its answer. The first
    // is the name: without it nobody is named.
    QList<std::pair<FieldId, FieldId>> fields;
    QMap<FieldId, Condition>
        when; // of an answer that the register keeps: in which case there is one
};

// Which delay of law/deadlines.json runs: the first whose condition holds.
struct DeadlineChoice {
    Condition when;
    QString scope;
};

struct SupersededEdition {
    EditionId edition;
    QString cerfa;
    QString reference;

    bool operator==(const SupersededEdition &other) const = default;
};

enum class UrgencyMark { None, FormBlock, Mention };

// Whether the captions of the official form are known. When they are not, our page is a sheet to
// copy from, with names of ours.
enum class Captions { Printed, Own };

// Whether both are filled from one line of a table: two columns, at the same place of the ids.
bool arePair(const FieldDefinition &a, const FieldDefinition &b);

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
    Correspondent sentBy;
    Correspondent sentTo;
    QList<FieldId> about; // the name of the person whose request it is
    QStringList filledBy;
    QList<DeadlineChoice> deadlines; // empty: no answer is awaited
    QStringList officialPages;
    UrgencyMark urgency = UrgencyMark::None;
    Captions captions = Captions::Printed;
    QList<SupersededEdition> supersedes;
    QList<Volet> volets;

    QList<Section> sections;
    QList<Rule> rules;
    QList<AttachmentRule> attachments;
    Refusals refusals; // the same for every edition
    QList<HandCheck> byHand;
    QStringList recogniseNumbers; // printed numbers: "11575*08"
    QStringList recogniseReferences; // printed references: "S3139h"
    bool hasOfficialFields = true; // a PDF with fields is known; otherwise the names are ours
    QList<PdfMapping> pdf; // the cells of tables included
    QList<PdfTable> tables;
    QList<RenditionBlock> rendition;
    QList<LetterPart> letter; // a letter has these instead of pdf and rendition

    QMap<QString, ShiftedDate> dates; // {date:NAME} in texts
    MadeFrom madeFrom;

    QMap<FieldId, FieldDefinition> fields; // the dictionary, cut to the fields of this edition
    QMap<QString, QString> texts; // common and own texts, own ones winning; key -> French

    [[nodiscard]] const FieldDefinition *field(const FieldId &id) const;
    // Written in paragraphs, not filled into boxes.
    [[nodiscard]] bool isLetter() const { return !letter.isEmpty(); }
    // The asked field that is filled from the same line of its table: of a postal code its town, of
    // the name of a caisse its code. Empty: there is none.
    [[nodiscard]] FieldId tablePartner(const FieldId &id) const;
    // Also the question of a group's member.
    [[nodiscard]] const Question *question(const FieldId &id) const;
    [[nodiscard]] const PdfMapping *pdfField(const PdfFieldName &name) const;
    // The text of a key, empty when there is none (formcheck sees to it that required ones exist).
    [[nodiscard]] QString text(const QString &key) const { return texts.value(key); }
};

} // namespace prealable
