#include "pdf/coverlist.h"

#include "core/frenchdate.h"
#include "rules/letter.h"

namespace prealable {

namespace {

// The lines that have an answer; an answer of several lines gives as many.
QStringList answeredLines(const Assessment &assessment, const QList<QList<FieldId>> &lines)
{
    QStringList answered;
    for (const QList<FieldId> &line : lines) {
        QStringList words;
        for (const FieldId &field : line) {
            const Value value = assessment.values.value(field);
            if (value.isAnswered())
                words.append(value.toText());
        }
        for (const QString &part : words.join(u' ').split(u'\n', Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty())
                answered.append(part.trimmed());
        }
    }
    return answered;
}

// A letter has its own address.
QStringList letterAddress(
    const FormEdition &edition, const LawLibrary &law, const Assessment &assessment)
{
    for (const WrittenPart &part : writtenLetter(edition, law, assessment)) {
        for (const LetterText &paragraph : part.paragraphs) {
            if (paragraph.style == LetterParagraph::Style::Address)
                return paragraph.text.split(u'\n');
        }
    }
    return {};
}

} // namespace

CoverList coverList(const FormEdition &edition, const LawLibrary &law, const Assessment &assessment)
{
    CoverList cover;
    cover.sender = answeredLines(assessment, edition.sentBy.lines);
    if (edition.isLetter()) {
        cover.recipient = letterAddress(edition, law, assessment);
    } else {
        cover.recipient = edition.text(QStringLiteral("sentTo.%1.office").arg(edition.sentTo.id))
                              .split(u'\n', Qt::SkipEmptyParts);
        cover.recipient += answeredLines(assessment, edition.sentTo.lines);
        cover.addressMissing = true;
    }
    cover.title = edition.text(QStringLiteral("form.title"));
    cover.about = answeredLines(assessment, {edition.about}).value(0);
    cover.day = shownLongDate(assessment.day);
    for (const AttachmentStatus &status : assessment.attachments) {
        if (status.required && !status.present)
            cover.missing.append(status.label);
    }
    cover.keep = edition.text(QStringLiteral("form.keep"));
    return cover;
}

} // namespace prealable
