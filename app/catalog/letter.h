// letter.json, and the way from one request to the next: what each member means is written in
// forms/README.md.
#pragma once

#include "catalog/condition.h"
#include "core/ids.h"

#include <QMap>
#include <QStringList>

namespace prealable {

struct LetterParagraph { // one of text, field and attachments is set
    enum class Style { Plain, Address, Right, Strong, Heading, Item, Signature };
    Condition when;
    TextKey text;
    FieldId field;
    QList<AttachmentKind> attachments;
    Style style = Style::Plain;
};

struct LetterPart {
    int volet = 0;
    Condition when;
    TextKey banner; // empty: none
    QList<LetterParagraph> paragraphs;
};

// "madeFrom" of edition.json.
struct MadeFrom {
    QList<FormId> forms; // empty: it begins with nothing
    FieldId formField; // a choice that gets the earlier form's id; empty: none
    QList<FieldId> drops;
    QMap<FieldId, FieldId> fields; // a field here, the earlier request's field
    QMap<FieldId, QString> sets; // a choice, its option
    struct Count {
        double by = 1;
        double otherwise = 1; // the earlier request did not say
    };
    QMap<FieldId, Count> adds;
    QList<AttachmentKind> attachments;
};

} // namespace prealable
