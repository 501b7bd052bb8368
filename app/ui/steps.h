// The steps of a request, made from what the assessment says: nothing about a form stands here.
#pragma once

#include "rules/assessment.h"

#include <QCoreApplication>
#include <QSet>

namespace prealable {

struct Step {
    enum class Kind { Section, Attachments, Review, Export };
    Kind kind = Kind::Section;
    SectionId section; // of a section
    QString title;
    SectionStatus status = SectionStatus::ToDo;
    bool visited = false;

    [[nodiscard]] bool isNumbered() const { return kind == Kind::Section; }
    // Stable name, also kept in drafts.
    [[nodiscard]] QString key() const;
};

class Steps
{
    Q_DECLARE_TR_FUNCTIONS(prealable::Steps)
public:
    // The steps that apply now, in order.
    static QList<Step> of(const FormEdition &edition, const Assessment &assessment,
        const QSet<QString> &visited, bool settled);
    static QString statusText(SectionStatus status);
};

// « Qui prépare la demande ? » is asked on the start page: no step asks it again.
bool isAskedAtStart(const FieldId &field);

// The questions of a section, cut into pages: one question or one tight group each. What depends on
// a question stays with it.
QList<QList<FieldId>> questionGroups(const FormEdition &edition, const Section &section);

} // namespace prealable
