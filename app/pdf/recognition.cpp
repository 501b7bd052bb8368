#include "pdf/recognition.h"

#include "pdf/inflation.h"
#include "pdf/pdfaccess.h"
#include "pdf/printedtext.h"
#include "pdf/renditionframe.h"

#include <QRegularExpression>
#include <algorithm>

namespace prealable {

namespace {

constexpr qsizetype MaximumAnswers = qsizetype{4} * 1024 * 1024;

// Printed numbers come out of a PDF with any spaces between their parts.
QString squashed(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        if (!character.isSpace())
            result += character;
    }
    return result;
}

QString squashed(const QStringList &pages)
{
    QString text;
    for (const QString &page : pages)
        text += squashed(page);
    return text;
}

qsizetype occurrences(const QString &text, const QString &printed)
{
    const QString wanted = squashed(printed);
    return wanted.isEmpty() ? 0 : text.count(wanted, Qt::CaseInsensitive);
}

struct Candidate {
    FormId form;
    EditionId edition;
    bool current = false; // neither superseded nor unknown
    qsizetype score = 0;
    RecognisedBy by = RecognisedBy::Nothing;
    QString printed;

    // A number says more than a reference, which a notice may cite.
    void count(const QString &text, const QString &number, RecognisedBy kind)
    {
        const qsizetype found = occurrences(text, number);
        score += (kind == RecognisedBy::Number ? 2 : 1) * found;
        if (found > 0 && by == RecognisedBy::Nothing) {
            by = kind;
            printed = number;
        }
    }
};

Candidate scored(const EditionSummary &edition, const QString &text)
{
    Candidate candidate;
    candidate.form = edition.form;
    candidate.edition = edition.edition;
    candidate.current = true;
    for (const QString &number : edition.recogniseNumbers)
        candidate.count(text, number, RecognisedBy::Number);
    for (const QString &reference : edition.recogniseReferences)
        candidate.count(text, reference, RecognisedBy::Reference);
    return candidate;
}

Candidate scored(const EditionSummary &edition, const SupersededEdition &old, const QString &text)
{
    Candidate candidate;
    candidate.form = edition.form;
    candidate.edition = old.edition;
    candidate.count(text, old.cerfa, RecognisedBy::Number);
    candidate.count(text, old.reference, RecognisedBy::Reference);
    return candidate;
}

// "11575*09" when the program knows 11575 but not that edition.
Candidate unknownEdition(const EditionSummary &edition, const QString &text)
{
    const QString number = edition.cerfa.section(u'*', 0, 0);
    if (number.isEmpty())
        return {};
    const QRegularExpression printed(QStringLiteral("(?<![0-9])%1\\*([0-9]{2})").arg(number));
    const QRegularExpressionMatch match = printed.match(text);
    if (!match.hasMatch())
        return {};
    return {edition.form, EditionId(QStringLiteral("%1-%2").arg(number, match.captured(1))), false,
        1, RecognisedBy::Number, match.captured(0)};
}

// Every edition that the text names.
QList<Candidate> namedEditions(const Catalog &catalog, const QString &text)
{
    QList<Candidate> named;
    const auto consider = [&named](const Candidate &candidate) {
        if (candidate.score > 0)
            named.append(candidate);
    };
    for (const EditionSummary &edition : catalog.summaries()) {
        consider(scored(edition, text));
        for (const SupersededEdition &old : edition.supersedes)
            consider(scored(edition, old, text));
    }
    return named;
}

Candidate bestCandidate(const Catalog &catalog, const QString &text)
{
    Candidate best;
    const auto consider = [&best](const Candidate &candidate) {
        if (candidate.score > best.score)
            best = candidate;
    };
    for (const Candidate &candidate : namedEditions(catalog, text))
        consider(candidate);
    for (const EditionSummary &edition : catalog.summaries())
        consider(unknownEdition(edition, text));
    return best;
}

bool holdsField(const TemplateIndex &index, const PdfMapping &mapping)
{
    const PdfFieldInfo *field = index.field(mapping.name);
    if (!field)
        return false;
    const bool box = field->type == PdfFieldType::CheckBox || field->type == PdfFieldType::Radio;
    if (!mapping.box)
        return field->type == PdfFieldType::Text;
    return box
        && std::all_of(
            mapping.choices.begin(), mapping.choices.end(), [field](const StateChoice &choice) {
                return field->states.contains(choice.state.toUtf8());
            });
}

// Every field that the edition knows is there; more are no harm.
bool holdsFields(const TemplateIndex &index, const FormEdition &edition)
{
    return !edition.pdf.isEmpty()
        && std::all_of(edition.pdf.begin(), edition.pdf.end(),
            [&index](const PdfMapping &mapping) { return holdsField(index, mapping); });
}

// The first page is enough when it names one edition, in force, that has its fields in the file.
bool isDecided(const Catalog &catalog, const QString &text, const TemplateIndex &index)
{
    const QList<Candidate> named = namedEditions(catalog, text);
    return named.size() == 1 && named.first().current
        && holdsFields(index, *catalog.edition(named.first().form, named.first().edition));
}

// Text without a form's number may be drawn, not written: the fields alone then decide.
Candidate candidateByFields(const Catalog &catalog, const TemplateIndex &index)
{
    if (index.fields.isEmpty()) // every edition would be read for nothing
        return {};
    for (const FormEdition &edition : catalog.editions()) {
        if (!edition.inForceUntil.isValid() && holdsFields(index, edition))
            return {edition.form, edition.edition, true, 0, RecognisedBy::Fields, {}};
    }
    return {};
}

// An answer that is these words has its quotes escaped.
bool isSealedAnswers(const QByteArray &json)
{
    return json.contains("\"prealable-sealed-request\"");
}

QByteArray embeddedAnswers(QPDFObjectHandle specification)
{
    const QPDFObjectHandle files = pdf::keyOf(specification, "/EF");
    QPDFObjectHandle stream = pdf::keyOf(files, "/F");
    if (!stream.isStream())
        return {};
    // Our answers are never longer.
    const QByteArray json = pdf::unfolded(stream, MaximumAnswers).value_or(QByteArray());
    return json.contains("\"prealable-request\"") || isSealedAnswers(json) ? json : QByteArray();
}

QByteArray carriedAnswers(QPDF &pdf)
{
    QPDFObjectHandle files = pdf.getRoot().getKey("/AF");
    if (files.isArray()) {
        for (int i = 0; i < std::min(files.getArrayNItems(), 32); ++i) {
            const QByteArray json = embeddedAnswers(files.getArrayItem(i));
            if (!json.isEmpty())
                return json;
        }
    }
    return {};
}

PdfKind kindOf(const Catalog &catalog, const Candidate &best, const QString &text,
    const TemplateIndex &index, const QByteArray &answers)
{
    if (!answers.isEmpty())
        return PdfKind::Export;
    if (best.form.isEmpty())
        return PdfKind::Unknown;
    if (occurrences(text, QStringLiteral("Reproduction non officielle")) > 0
        || occurrences(text, QStringLiteral("Fiche préparatoire non officielle")) > 0)
        return PdfKind::Rendition;
    if (index.fields.isEmpty())
        return occurrences(text, QStringLiteral("SPECIMEN")) > 0
                || occurrences(text, QStringLiteral("SPÉCIMEN")) > 0
            ? PdfKind::Specimen
            : PdfKind::Unknown;
    // Of a superseded edition the program does not know the fields: its number decides.
    if (best.current && !holdsFields(index, *catalog.edition(best.form, best.edition)))
        return PdfKind::Unknown;
    return PdfKind::Official;
}

} // namespace

Result<Recognition> recognise(const Catalog &catalog, const QByteArray &pdf,
    const TemplateIndex &index, const std::optional<QStringList> &printed, QPDF *known)
{
    return pdf::guarded<Recognition>([&]() -> Result<Recognition> {
        const std::shared_ptr<QPDF> opened = pdf::openBytes(pdf);
        pdf::refuseInflation(known ? *known : *opened);
        const QByteArray answers = carriedAnswers(*opened);
        const auto textOf = [&](int pages) {
            return squashed(printed ? printed->mid(0, pages) : pdf::printedText(*opened, pages));
        };
        QString text = textOf(1);
        if (index.pages.size() > 1 && !isDecided(catalog, text, index))
            text = textOf(maxPrintedPages);
        Candidate best = bestCandidate(catalog, text);
        if (best.form.isEmpty())
            best = candidateByFields(catalog, index);

        Recognition recognition;
        recognition.form = best.form;
        recognition.edition = best.edition;
        recognition.by = best.by;
        recognition.printed = best.printed;
        recognition.superseded = catalog.supersededBy(best.form, best.edition) != nullptr;
        recognition.answersJson = answers;
        recognition.answersSealed = isSealedAnswers(answers);
        recognition.kind = kindOf(catalog, best, text, index, answers);
        return recognition;
    });
}

Result<QByteArray> answersIn(const QByteArray &pdf)
{
    return pdf::guarded<QByteArray>([&]() -> Result<QByteArray> {
        const std::shared_ptr<QPDF> opened = pdf::openBytes(pdf);
        return carriedAnswers(*opened);
    });
}

} // namespace prealable
