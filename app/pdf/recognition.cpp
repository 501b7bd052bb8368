#include "pdf/recognition.h"

#include "pdf/pagereader.h"
#include "pdf/pdfaccess.h"
#include "pdf/renditionframe.h"

#include <QRegularExpression>
#include <algorithm>
#include <qpdf/Pipeline.hh>

namespace prealable {

namespace {

constexpr int PagesRead = 8; // no form of ours has more, notice included
constexpr size_t MaximumAnswers = 4 * 1024 * 1024;

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

QString printedText(const PageReader &reader)
{
    QString text;
    for (int page = 0; page < std::min(PagesRead, reader.pageCount()); ++page)
        text += squashed(reader.text(page));
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
    const FormEdition *current = nullptr; // null: superseded or not known
    qsizetype score = 0;
};

// A number says more than a reference, which a notice may cite.
Candidate scored(const FormEdition &edition, const QString &text)
{
    Candidate candidate{edition.form, edition.edition, &edition, 0};
    for (const QString &number : edition.recogniseNumbers)
        candidate.score += 2 * occurrences(text, number);
    for (const QString &reference : edition.recogniseReferences)
        candidate.score += occurrences(text, reference);
    return candidate;
}

Candidate scored(const FormEdition &edition, const SupersededEdition &old, const QString &text)
{
    return {edition.form, old.edition, nullptr,
        2 * occurrences(text, old.cerfa) + occurrences(text, old.reference)};
}

// "11575*09" when the program knows 11575 but not that edition.
Candidate unknownEdition(const FormEdition &edition, const QString &text)
{
    const QString number = edition.cerfa.section(u'*', 0, 0);
    if (number.isEmpty())
        return {};
    const QRegularExpression printed(QStringLiteral("(?<![0-9])%1\\*([0-9]{2})").arg(number));
    const QRegularExpressionMatch match = printed.match(text);
    if (!match.hasMatch())
        return {};
    return {edition.form, EditionId(QStringLiteral("%1-%2").arg(number, match.captured(1))),
        nullptr, 1};
}

Candidate bestCandidate(const Catalog &catalog, const QString &text)
{
    Candidate best;
    const auto consider = [&best](const Candidate &candidate) {
        if (candidate.score > best.score)
            best = candidate;
    };
    for (const FormEdition &edition : catalog.editions()) {
        consider(scored(edition, text));
        for (const SupersededEdition &old : edition.supersedes)
            consider(scored(edition, old, text));
    }
    for (const FormEdition &edition : catalog.editions())
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

// Text without a form's number may be drawn, not written: the fields alone then decide.
Candidate candidateByFields(const Catalog &catalog, const TemplateIndex &index)
{
    for (const FormEdition &edition : catalog.editions()) {
        if (!edition.inForceUntil.isValid() && holdsFields(index, edition))
            return {edition.form, edition.edition, &edition, 0};
    }
    return {};
}

class LimitedBytes : public Pipeline
{
public:
    LimitedBytes()
        : Pipeline("answers", nullptr)
    {
    }
    void write(const unsigned char *data, size_t length) override
    {
        if (m_bytes.size() + length > MaximumAnswers)
            throw std::length_error("answers");
        m_bytes.append(reinterpret_cast<const char *>(data), length);
    }
    void finish() override { }
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

QByteArray embeddedAnswers(QPDFObjectHandle specification)
{
    const QPDFObjectHandle files = pdf::keyOf(specification, "/EF");
    QPDFObjectHandle stream = pdf::keyOf(files, "/F");
    if (!stream.isStream())
        return {};
    LimitedBytes bytes;
    try {
        stream.pipeStreamData(&bytes, 0, qpdf_dl_generalized, true, false);
    } catch (const std::length_error &) {
        return {}; // not ours: our answers are never that long
    }
    const QByteArray json = QByteArray::fromStdString(bytes.bytes());
    return json.contains("\"prealable-request\"") ? json : QByteArray();
}

Result<QByteArray> carriedAnswers(const QByteArray &bytes)
{
    return pdf::guarded<QByteArray>([&]() -> Result<QByteArray> {
        const std::shared_ptr<QPDF> opened = pdf::openBytes(bytes);
        QPDFObjectHandle files = opened->getRoot().getKey("/AF");
        if (files.isArray()) {
            for (int i = 0; i < std::min(files.getArrayNItems(), 32); ++i) {
                const QByteArray json = embeddedAnswers(files.getArrayItem(i));
                if (!json.isEmpty())
                    return json;
            }
        }
        return QByteArray();
    });
}

PdfKind kindOf(const Candidate &best, const QString &text, const TemplateIndex &index,
    const QByteArray &answers)
{
    if (!answers.isEmpty())
        return PdfKind::Export;
    if (best.form.isEmpty())
        return PdfKind::Unknown;
    if (occurrences(text, QStringLiteral("Reproduction non officielle")) > 0)
        return PdfKind::Rendition;
    if (index.fields.isEmpty())
        return occurrences(text, QStringLiteral("SPECIMEN")) > 0
                || occurrences(text, QStringLiteral("SPÉCIMEN")) > 0
            ? PdfKind::Specimen
            : PdfKind::Unknown;
    // Of a superseded edition the program does not know the fields: its number decides.
    if (best.current && !holdsFields(index, *best.current))
        return PdfKind::Unknown;
    return PdfKind::Official;
}

} // namespace

Result<Recognition> recognise(
    const Catalog &catalog, const QByteArray &pdf, const TemplateIndex &index)
{
    const Result<QByteArray> answers = carriedAnswers(pdf);
    if (!answers)
        return answers.error();
    const Result<PageReader> reader = PageReader::open(pdf);
    const QString text = reader ? printedText(*reader) : QString();
    Candidate best = bestCandidate(catalog, text);
    if (best.form.isEmpty())
        best = candidateByFields(catalog, index);

    Recognition recognition;
    recognition.form = best.form;
    recognition.edition = best.edition;
    recognition.superseded = catalog.supersededBy(best.form, best.edition) != nullptr;
    recognition.answersJson = *answers;
    recognition.kind = kindOf(best, text, index, *answers);
    return recognition;
}

} // namespace prealable
