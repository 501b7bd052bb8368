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
    const auto visitQuestion
        = [&](const QString &pointer, const Question &question, const QList<FieldId> &rows) {
              visit(file, pointer + u"/when"_qs, question.when, rows);
              visit(file, pointer + u"/required"_qs, question.required, rows);
          };
    for (qsizetype s = 0; s < sections.size(); ++s) {
        visit(file, place("/sections/%1/when", s), sections.at(s).when, {});
        const QString section = place("/sections/%1", s);
        for (qsizetype q = 0; q < sections.at(s).questions.size(); ++q) {
            const Question &question = sections.at(s).questions.at(q);
            const QString pointer = section + place("/questions/%1", q);
            visitQuestion(pointer, question, {});
            for (qsizetype m = 0; m < question.rows.size(); ++m)
                visitQuestion(
                    pointer + place("/rows/%1", m), question.rows.at(m), {question.field});
        }
    }
}

namespace {

QList<FieldId> oneOrNone(const FieldId &group)
{
    return group.isEmpty() ? QList<FieldId>() : QList<FieldId>{group};
}

void visitPdfConditions(const LoadedEdition &loaded, const ConditionVisitor &visit)
{
    const QString file = loaded.folder + u"/pdf.json"_qs;
    for (qsizetype i = 0; i < loaded.edition.pdf.size(); ++i) {
        const PdfMapping &mapping = loaded.edition.pdf.at(i);
        if (mapping.row > 0)
            continue; // the first line of a table speaks for the others
        const QString field = pdfPlace(loaded.edition, i);
        const QList<FieldId> rows = oneOrNone(mapping.group);
        for (qsizetype k = 0; k < mapping.parts.size(); ++k)
            visit(file, field + place("/value/parts/%1/when", k), mapping.parts.at(k).when, rows);
        for (qsizetype k = 0; k < mapping.choices.size(); ++k)
            visit(
                file, field + place("/value/states/%1/when", k), mapping.choices.at(k).when, rows);
    }
}

} // namespace

void visitOtherConditions(const LoadedEdition &loaded, const ConditionVisitor &visit)
{
    const FormEdition &edition = loaded.edition;
    for (qsizetype i = 0; i < edition.rules.size(); ++i)
        visit(loaded.folder + u"/rules.json"_qs, place("/rules/%1/when", i),
            edition.rules.at(i).when, oneOrNone(edition.rules.at(i).rows));
    for (const DeadlineChoice &choice : edition.deadlines)
        visit(loaded.folder + u"/edition.json"_qs, u"/deadline"_qs, choice.when, {});
    for (qsizetype i = 0; i < edition.byHand.size(); ++i)
        visit(loaded.folder + u"/edition.json"_qs, place("/byHand/%1/when", i),
            edition.byHand.at(i).when, {});
    for (qsizetype i = 0; i < edition.attachments.size(); ++i) {
        const QString file = loaded.folder + u"/attachments.json"_qs;
        visit(file, place("/attachments/%1/when", i), edition.attachments.at(i).when, {});
        visit(file, place("/attachments/%1/required", i), edition.attachments.at(i).required, {});
    }
    visitPdfConditions(loaded, visit);
    for (qsizetype p = 0; p < edition.letter.size(); ++p) {
        const QString file = loaded.folder + u"/letter.json"_qs;
        const LetterPart &part = edition.letter.at(p);
        visit(file, place("/parts/%1/when", p), part.when, {});
        for (qsizetype i = 0; i < part.paragraphs.size(); ++i)
            visit(file, place("/parts/%1", p) + place("/paragraphs/%1/when", i),
                part.paragraphs.at(i).when, {});
    }
}

// Fields as written, then the cells of the tables, then the fields left blank.
QString pdfPlace(const FormEdition &edition, qsizetype index)
{
    const PdfMapping &mapping = edition.pdf.at(index);
    if (!mapping.group.isEmpty())
        return u"/tables/%1"_qs.arg(mapping.name.text());
    qsizetype filled = 0;
    qsizetype blank = 0;
    for (qsizetype i = 0; i < index; ++i) {
        const PdfMapping &before = edition.pdf.at(i);
        if (before.group.isEmpty())
            ++(before.leftBlank.isEmpty() ? filled : blank);
    }
    return mapping.leftBlank.isEmpty() ? place("/fields/%1", filled)
                                       : place("/leftBlank/%1", blank);
}

} // namespace prealable
