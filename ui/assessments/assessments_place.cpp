#include "ui/assessments/assessments_place.h"

#include "ui/assessments/queue_page.h"
#include "ui/assessments/rating_page.h"
#include "ui/widgets/page_group.h"

namespace kz {

std::unique_ptr<Page> makeAssessmentsPlace(items::Workspace &workspace, Settings &settings)
{
    return std::make_unique<PageGroup>(std::vector<PageGroup::Member>{
        {{QStringLiteral("assessments")}, [&] { return std::make_unique<QueuePage>(workspace, settings); }},
        {{QStringLiteral("rate"), QStringLiteral("assessment")},
         [&] { return std::make_unique<RatingPage>(workspace, settings); }},
    });
}

} // namespace kz
