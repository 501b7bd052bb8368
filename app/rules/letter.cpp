#include "rules/letter.h"

#include "core/frenchdate.h"
#include "rules/condition.h"

#include <QRegularExpression>

namespace prealable {

namespace {

class LetterWriter
{
public:
    LetterWriter(const FormEdition &edition, const LawLibrary &law, const Assessment &assessment)
        : m_edition(edition)
        , m_law(law)
        , m_assessment(assessment)
        , m_facts(factsOf(edition, law, assessment))
    {
    }

    QList<WrittenPart> write() const
    {
        QList<WrittenPart> parts;
        for (const LetterPart &part : m_edition.letter) {
            if (evaluate(part.when, m_facts) == Truth::Yes)
                parts.append(write(part));
        }
        return parts;
    }

private:
    WrittenPart write(const LetterPart &part) const
    {
        WrittenPart written;
        written.volet = part.volet;
        written.title = m_edition.text(QStringLiteral("volet.%1.title").arg(part.volet));
        written.banner = filled(m_edition.text(part.banner.text()));
        for (const LetterParagraph &paragraph : part.paragraphs) {
            if (evaluate(paragraph.when, m_facts) != Truth::Yes)
                continue;
            for (const QString &text : textsOf(paragraph)) {
                if (!text.isEmpty())
                    written.paragraphs.append({paragraph.style, text});
            }
        }
        return written;
    }

    QStringList textsOf(const LetterParagraph &paragraph) const
    {
        if (!paragraph.attachments.isEmpty())
            return joinedPapers(paragraph.attachments);
        if (paragraph.field.isEmpty())
            return {spokenLines(m_edition.text(paragraph.text.text()))};
        const Value value = m_assessment.values.value(paragraph.field);
        QStringList lines;
        for (const QString &line :
            shownAnswer(m_edition, paragraph.field, value).split(u'\n', Qt::SkipEmptyParts))
            lines.append(line.trimmed());
        return lines;
    }

    // What the person joins, and what must not be forgotten.
    QStringList joinedPapers(const QList<AttachmentKind> &kinds) const
    {
        QStringList labels;
        for (const AttachmentStatus &status : m_assessment.attachments) {
            if (kinds.contains(status.kind) && (status.present || status.required))
                labels.append(status.label);
        }
        return labels;
    }

    // Days as they are written in a letter.
    [[nodiscard]] QString filled(const QString &text) const
    {
        static const QRegularExpression named(QStringLiteral("\\{field:([^{}]*)\\}"));
        QString dated = text;
        for (auto found = named.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const Value value = m_assessment.values.value(FieldId(match.captured(1)));
            if (value.isDate())
                dated.replace(match.captured(), shownLongDate(value.toDate()));
        }
        return filledText(m_edition, m_law, m_assessment.day, m_assessment.values, dated);
    }

    // A line that would only hold what was not answered says nothing. The lines of an answer stay.
    [[nodiscard]] QString spokenLines(const QString &text) const
    {
        static const QRegularExpression place(QStringLiteral("\\{(?:field|date):[^{}]*\\}"));
        static const QRegularExpression spaces(QStringLiteral(" {2,}"));
        QStringList lines;
        for (const QString &line : text.split(u'\n')) {
            bool named = false;
            bool said = false;
            for (auto found = place.globalMatch(line); found.hasNext();) {
                const QString answer = filled(found.next().captured());
                named = true;
                said = said || !answer.trimmed().isEmpty();
            }
            if (!named || said)
                lines.append(filled(line).replace(spaces, QStringLiteral(" ")).trimmed());
        }
        return lines.join(u'\n').trimmed();
    }

    const FormEdition &m_edition;
    const LawLibrary &m_law;
    const Assessment &m_assessment;
    Facts m_facts;
};

} // namespace

QList<WrittenPart> writtenLetter(
    const FormEdition &edition, const LawLibrary &law, const Assessment &assessment)
{
    return LetterWriter(edition, law, assessment).write();
}

} // namespace prealable
