#include "pdf/coverlist.h"

#include "core/frenchdate.h"
#include "rules/letter.h"

namespace prealable {

namespace {

QString answer(const Assessment &assessment, const QString &field)
{
    const Value value = assessment.values.value(FieldId(field));
    return value.isAnswered() ? value.toText() : QString();
}

void addLine(QStringList &lines, const QStringList &words)
{
    QStringList said = words;
    said.removeAll(QString());
    if (!said.isEmpty())
        lines.append(said.join(u' '));
}

void addAddress(QStringList &lines, const Assessment &assessment, const QString &prefix)
{
    for (const QString &line : answer(assessment, prefix + QLatin1String(".lines")).split(u'\n'))
        addLine(lines, {line.trimmed()});
    addLine(lines,
        {answer(assessment, prefix + QLatin1String(".postalCode")),
            answer(assessment, prefix + QLatin1String(".city"))});
}

QString nameOf(const Assessment &assessment, const QString &who)
{
    QStringList name;
    addLine(name,
        {answer(assessment, who + QLatin1String(".givenNames")),
            answer(assessment, who + QLatin1String(".familyName"))});
    return name.value(0);
}

// "patient", "prescriber", "performer" of the edition.
QStringList senderOf(const FormEdition &edition, const Assessment &assessment)
{
    QStringList lines;
    if (edition.sentBy == u"patient") {
        addLine(lines, {nameOf(assessment, QStringLiteral("beneficiary"))});
        addAddress(lines, assessment, QStringLiteral("beneficiary.address"));
        return lines;
    }
    const bool performer = edition.sentBy == u"performer";
    const QString who = performer ? QStringLiteral("performer") : QStringLiteral("prescriber");
    addLine(lines, {nameOf(assessment, who)});
    addLine(lines,
        {answer(assessment,
            performer ? QStringLiteral("performer.structure.name")
                      : QStringLiteral("structure.name"))});
    addAddress(lines, assessment,
        performer ? QStringLiteral("performer.address") : QStringLiteral("structure.address"));
    return lines;
}

QStringList officeOf(const QString &sentTo)
{
    if (sentTo == u"serviceMedical")
        return {
            QStringLiteral("Service médical"), QStringLiteral("À l'attention du médecin-conseil")};
    if (sentTo == u"controleDentaire")
        return {QStringLiteral("Contrôle dentaire"),
            QStringLiteral("À l'attention du chirurgien-dentiste-conseil")};
    if (sentTo == u"serviceAppareillage")
        return {QStringLiteral("Service Appareillage")};
    return {};
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
    cover.sender = senderOf(edition, assessment);
    if (edition.isLetter()) {
        cover.recipient = letterAddress(edition, law, assessment);
    } else {
        cover.recipient = officeOf(edition.sentTo);
        addLine(cover.recipient, {answer(assessment, QStringLiteral("fund.name"))});
        cover.addressMissing = true;
    }
    cover.title = edition.text(QStringLiteral("form.title"));
    cover.about = nameOf(assessment, QStringLiteral("beneficiary"));
    cover.day = shownLongDate(assessment.day);
    for (const AttachmentStatus &status : assessment.attachments) {
        if (status.required && !status.present)
            cover.missing.append(status.label);
    }
    cover.keep = edition.text(QStringLiteral("form.keep"));
    return cover;
}

} // namespace prealable
