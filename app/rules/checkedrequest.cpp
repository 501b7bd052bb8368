#include "rules/checkedrequest.h"

namespace prealable {

Result<CheckedRequest, QList<Finding>> CheckedRequest::from(const Assessment &assessment)
{
    if (assessment.ready())
        return CheckedRequest(assessment, false);
    QList<Finding> stops;
    for (const Finding &finding : assessment.findings) {
        if (finding.severity == Severity::Blocking)
            stops.append(finding);
    }
    return stops + assessment.gaps;
}

CheckedRequest CheckedRequest::draft(const Assessment &assessment)
{
    return {assessment, true};
}

} // namespace prealable
