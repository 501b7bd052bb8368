#include "catalog/checkreport.h"

namespace prealable {

void CheckReport::add(const QString &file, const QString &pointer, const QString &detail)
{
    const QString where = pointer.isEmpty() ? file : file + u": "_qs + pointer;
    m_problems.append({m_check, {ErrorCode::JsonWrongValue, where, detail}});
}

QString place(const char *pattern, qsizetype index)
{
    return QString::fromLatin1(pattern).arg(index);
}

void visitQuestionConditions(const LoadedEdition &loaded, const ConditionVisitor &visit)
{
    const QString file = loaded.folder + u"/questions.json"_qs;
    const QList<Section> &sections = loaded.edition.sections;
    for (qsizetype s = 0; s < sections.size(); ++s) {
        visit(file, place("/sections/%1/when", s), sections.at(s).when);
        const QString section = place("/sections/%1", s);
        for (qsizetype q = 0; q < sections.at(s).questions.size(); ++q) {
            const Question &question = sections.at(s).questions.at(q);
            visit(file, section + place("/questions/%1/when", q), question.when);
            visit(file, section + place("/questions/%1/required", q), question.required);
        }
    }
}

void visitOtherConditions(const LoadedEdition &loaded, const ConditionVisitor &visit)
{
    const FormEdition &edition = loaded.edition;
    for (qsizetype i = 0; i < edition.rules.size(); ++i)
        visit(loaded.folder + u"/rules.json"_qs, place("/rules/%1/when", i),
            edition.rules.at(i).when);
    for (qsizetype i = 0; i < edition.attachments.size(); ++i) {
        const QString file = loaded.folder + u"/attachments.json"_qs;
        visit(file, place("/attachments/%1/when", i), edition.attachments.at(i).when);
        visit(file, place("/attachments/%1/required", i), edition.attachments.at(i).required);
    }
    for (qsizetype i = 0; i < edition.pdf.size(); ++i) {
        const QString file = loaded.folder + u"/pdf.json"_qs;
        const PdfMapping &mapping = edition.pdf.at(i);
        const QString field = pdfPlace(edition, i);
        for (qsizetype k = 0; k < mapping.parts.size(); ++k)
            visit(file, field + place("/value/parts/%1/when", k), mapping.parts.at(k).when);
        for (qsizetype k = 0; k < mapping.choices.size(); ++k)
            visit(file, field + place("/value/states/%1/when", k), mapping.choices.at(k).when);
    }
}

QString pdfPlace(const FormEdition &edition, qsizetype index)
{
    qsizetype filled = 0;
    for (const PdfMapping &mapping : edition.pdf)
        filled += mapping.leftBlank.isEmpty() ? 1 : 0;
    return index < filled ? place("/fields/%1", index) : place("/leftBlank/%1", index - filled);
}

} // namespace prealable
