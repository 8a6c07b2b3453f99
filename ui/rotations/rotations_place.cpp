#include "ui/rotations/rotations_place.h"

#include "ui/rotations/log_page.h"
#include "ui/rotations/rotations_page.h"
#include "ui/widgets/page_group.h"

namespace kz {

std::unique_ptr<Page> makeRotationsPlace(items::Workspace &workspace, Settings &settings)
{
    return std::make_unique<PageGroup>(std::vector<PageGroup::Member>{
        {{QStringLiteral("rotations"), QStringLiteral("placement")},
         [&] { return std::make_unique<RotationsPage>(workspace, settings); }},
        {{QStringLiteral("log")}, [&] { return std::make_unique<LogPage>(workspace, settings); }},
    });
}

} // namespace kz
