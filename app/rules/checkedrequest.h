// A request that may be printed. The constructor is private: what reaches a PDF was assessed.
#pragma once

#include "core/result.h"
#include "rules/assessment.h"

namespace prealable {

class CheckedRequest
{
public:
    // The blocking findings when there are some; missing answers and attachments come as findings
    // too (rule "missing.<field>", "attachment.<kind>").
    static Result<CheckedRequest, QList<Finding>> from(const Assessment &assessment);
    // For a proof-read: every page of what is printed from it says « BROUILLON ».
    static CheckedRequest draft(const Assessment &assessment);

    [[nodiscard]] const Assessment &assessment() const { return m_assessment; }
    [[nodiscard]] bool isDraft() const { return m_draft; }

private:
    CheckedRequest(Assessment assessment, bool draft)
        : m_assessment(std::move(assessment))
        , m_draft(draft)
    {
    }

    Assessment m_assessment;
    bool m_draft = false;
};

} // namespace prealable
