#include "ui/steps.h"

namespace prealable {

namespace {

constexpr int largestGroup = 4;

bool standsAlone(FieldType type)
{
    return type == FieldType::Flag || type == FieldType::Choice || type == FieldType::List
        || type == FieldType::Multiline || type == FieldType::Group;
}

QString prefixOf(const FieldId &field)
{
    return field.text().section(u'.', 0, -2);
}

bool dependsOn(const Question &question, const QList<FieldId> &group)
{
    const QList<FieldId> read = fieldsOf(question.when);
    return std::any_of(
        read.begin(), read.end(), [&](const FieldId &id) { return group.contains(id); });
}

SectionStatus attachmentStatus(const Assessment &assessment, bool visited)
{
    for (const AttachmentStatus &status : assessment.attachments) {
        if ((status.required && !status.present) || status.dateMissing)
            return visited ? SectionStatus::Incomplete : SectionStatus::ToDo;
    }
    return visited ? SectionStatus::Done : SectionStatus::ToDo;
}

} // namespace

QString Step::key() const
{
    switch (kind) {
    case Kind::Section:
        return QStringLiteral("section:") + section.text();
    case Kind::Attachments:
        return QStringLiteral("attachments");
    case Kind::Review:
        return QStringLiteral("review");
    case Kind::Export:
        return QStringLiteral("export");
    }
    return {};
}

QList<Step> Steps::of(const FormEdition &edition, const Assessment &assessment,
    const QSet<QString> &visited, bool settled)
{
    QList<Step> steps;
    for (const Section &section : edition.sections) {
        const SectionStatus status = assessment.sections.value(section.id);
        if (status == SectionStatus::NotApplicable)
            continue;
        steps.append({Step::Kind::Section, section.id,
            edition.text(QStringLiteral("section.%1.title").arg(section.id.text())), status,
            false});
    }
    if (!assessment.attachments.isEmpty()) {
        //: Title of a step: the papers that are joined to the request.
        steps.append(
            {Step::Kind::Attachments, {}, tr("Pièces à joindre"), SectionStatus::ToDo, false});
    }
    //: Title of a step: the person reads all answers again.
    steps.append({Step::Kind::Review, {}, tr("Vérifiez vos réponses"), SectionStatus::ToDo, false});
    //: Title of the last step: the PDF is made.
    steps.append({Step::Kind::Export, {}, tr("Obtenir le document"), SectionStatus::ToDo, false});
    for (Step &step : steps) {
        step.visited = visited.contains(step.key());
        if (step.kind == Step::Kind::Attachments)
            step.status = attachmentStatus(assessment, step.visited);
        else if (step.kind == Step::Kind::Review && step.visited)
            step.status = settled ? SectionStatus::Done : SectionStatus::Incomplete;
        else if (step.kind == Step::Kind::Section && !step.visited
            && step.status == SectionStatus::Done)
            step.status = SectionStatus::ToDo; // nothing required there, but not seen yet
    }
    return steps;
}

QString Steps::statusText(SectionStatus status)
{
    switch (status) {
    case SectionStatus::NotApplicable:
        return {};
    case SectionStatus::ToDo:
        //: Status of a step.
        return tr("À faire");
    case SectionStatus::Incomplete:
        //: Status of a step.
        return tr("À compléter");
    case SectionStatus::Done:
        //: Status of a step.
        return tr("Terminé");
    }
    return {};
}

bool isAskedAtStart(const FieldId &field)
{
    return field.text() == u"request.preparedBy";
}

QList<QList<FieldId>> questionGroups(const FormEdition &edition, const Section &section)
{
    QList<QList<FieldId>> groups;
    for (const Question &question : section.questions) {
        const FieldDefinition *field = edition.field(question.field);
        if (field == nullptr || isAskedAtStart(question.field))
            continue;
        bool joins = !groups.isEmpty() && dependsOn(question, groups.last());
        if (!joins && !groups.isEmpty() && !standsAlone(field->type)) {
            const FieldDefinition *before = edition.field(groups.last().last());
            joins = groups.last().size() < largestGroup && before != nullptr
                && !standsAlone(before->type)
                && prefixOf(question.field) == prefixOf(groups.last().last());
        }
        if (!joins)
            groups.append(QList<FieldId>());
        groups.last().append(question.field);
    }
    return groups;
}

} // namespace prealable
