// Checks of pdf.json.
#include "catalog/checkreport.h"

#include <QSet>

namespace prealable {
namespace {

QString pdfFile(const LoadedEdition &loaded)
{
    return loaded.folder + u"/pdf.json"_qs;
}

void checkCount(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    const auto count = loaded.edition.pdf.size();
    if (loaded.edition.hasOfficialFields && count != loaded.fieldCount)
        report.add(pdfFile(loaded), u"/fieldCount"_qs,
            u"%1 champs sont décrits, le PDF en a %2."_qs.arg(count).arg(loaded.fieldCount));
}

// Also a name that is both mapped and left blank.
void checkPdfNames(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    QSet<PdfFieldName> seen;
    for (qsizetype i = 0; i < loaded.edition.pdf.size(); ++i) {
        const PdfFieldName &name = loaded.edition.pdf.at(i).name;
        if (name.isEmpty() || seen.contains(name))
            report.add(pdfFile(loaded), pdfPlace(loaded.edition, i) + u"/pdf"_qs,
                u"Le champ « %1 » est déjà décrit, ou sans nom."_qs.arg(name.text()));
        seen.insert(name);
    }
}

void checkPdfStates(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    for (qsizetype i = 0; i < loaded.edition.pdf.size(); ++i) {
        const PdfMapping &mapping = loaded.edition.pdf.at(i);
        const QString pointer = pdfPlace(loaded.edition, i);
        if (mapping.box && mapping.states.isEmpty())
            report.add(pdfFile(loaded), pointer + u"/states"_qs, u"Cette case n'a aucun état."_qs);
        if (mapping.states.contains(u"Off"_qs))
            report.add(
                pdfFile(loaded), pointer + u"/states"_qs, u"« Off » n'est pas un état coché."_qs);
        for (qsizetype k = 0; k < mapping.choices.size(); ++k) {
            if (!mapping.states.contains(mapping.choices.at(k).state))
                report.add(pdfFile(loaded), pointer + place("/value/states/%1/state", k),
                    u"Le champ n'a pas l'état « %1 »."_qs.arg(mapping.choices.at(k).state));
        }
    }
}

bool hasVolet(const FormEdition &edition, int number)
{
    for (const Volet &volet : edition.volets) {
        if (volet.number == number)
            return true;
    }
    return false;
}

void checkPdfVolets(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    for (qsizetype i = 0; i < loaded.edition.pdf.size(); ++i) {
        for (const int volet : loaded.edition.pdf.at(i).volets) {
            if (!hasVolet(loaded.edition, volet))
                report.add(pdfFile(loaded), pdfPlace(loaded.edition, i) + u"/volets"_qs,
                    u"Il n'y a pas de volet %1."_qs.arg(volet));
        }
    }
}

bool goesWith(PartFormat format, FieldType type)
{
    switch (format) {
    case PartFormat::Default:
        return true;
    case PartFormat::NirNumber:
    case PartFormat::NirKey:
        return type == FieldType::Nir;
    case PartFormat::DayMonthYear:
    case PartFormat::DayMonthYearSlashes:
        return type == FieldType::Date;
    case PartFormat::Option:
        return type == FieldType::Choice || type == FieldType::List;
    case PartFormat::SingleLine:
        return type == FieldType::Text || type == FieldType::Multiline;
    }
    Q_UNREACHABLE();
}

// A sum adds numbers of rows; `rows` writes a whole group.
void checkRowPart(
    const LoadedEdition &loaded, const TextPart &part, const QString &pointer, CheckReport &report)
{
    const FieldDefinition *sum = loaded.edition.field(part.sum);
    if (!part.sum.isEmpty() && (!sum || sum->type != FieldType::Number || sum->group.isEmpty()))
        report.add(pdfFile(loaded), pointer + u"/sum"_qs,
            u"« %1 » n'est pas un nombre d'un groupe."_qs.arg(part.sum.text()));
    const FieldDefinition *rows = loaded.edition.field(part.rows);
    if (!part.rows.isEmpty() && (!rows || rows->type != FieldType::Group))
        report.add(pdfFile(loaded), pointer + u"/rows"_qs,
            u"« %1 » n'est pas un groupe demandé."_qs.arg(part.rows.text()));
}

void checkPart(const LoadedEdition &loaded, const PdfMapping &mapping, const TextPart &part,
    const QString &pointer, CheckReport &report)
{
    if (part.field.isEmpty())
        return checkRowPart(loaded, part, pointer, report);
    const FieldDefinition *field = loaded.edition.field(part.field);
    if (!field)
        report.add(pdfFile(loaded), pointer + u"/field"_qs,
            u"Le champ « %1 » n'est pas demandé."_qs.arg(part.field.text()));
    else if (field->type == FieldType::Group
        || (!field->group.isEmpty() && field->group != mapping.group))
        report.add(pdfFile(loaded), pointer + u"/field"_qs,
            u"« %1 » ne s'écrit que ligne par ligne, dans un tableau."_qs.arg(part.field.text()));
    else if (!goesWith(part.format, field->type))
        report.add(pdfFile(loaded), pointer + u"/format"_qs,
            u"Ce format ne va pas avec le type du champ « %1 »."_qs.arg(part.field.text()));
}

void checkParts(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    for (qsizetype i = 0; i < loaded.edition.pdf.size(); ++i) {
        const PdfMapping &mapping = loaded.edition.pdf.at(i);
        const QList<TextPart> &parts = mapping.parts;
        for (qsizetype k = 0; k < parts.size() && mapping.row <= 0; ++k)
            checkPart(loaded, mapping, parts.at(k),
                pdfPlace(loaded.edition, i) + place("/value/parts/%1", k), report);
    }
}

// A table shows a group that is asked, once.
void checkTables(const LoadedForms &, const LoadedEdition &loaded, CheckReport &report)
{
    QSet<FieldId> seen;
    for (qsizetype i = 0; i < loaded.edition.tables.size(); ++i) {
        const FieldId &group = loaded.edition.tables.at(i).group;
        const FieldDefinition *field = loaded.edition.field(group);
        if (!field || field->type != FieldType::Group || seen.contains(group))
            report.add(pdfFile(loaded), place("/tables/%1/rows", i),
                u"« %1 » n'est pas un groupe demandé, ou a déjà un tableau."_qs.arg(group.text()));
        seen.insert(group);
    }
}

} // namespace

QList<EditionCheck> pdfChecks()
{
    return {
        {"pdf-count", checkCount},
        {"pdf-names", checkPdfNames},
        {"pdf-states", checkPdfStates},
        {"pdf-volets", checkPdfVolets},
        {"pdf-parts", checkParts},
        {"pdf-tables", checkTables},
    };
}

} // namespace prealable
