#include "ui/administration/administration_place.h"

#include "ui/administration/import_page.h"
#include "ui/administration/journal_page.h"
#include "ui/widgets/page_group.h"

namespace kz {

std::unique_ptr<Page> makeAdministrationPlace(items::Workspace &workspace, Settings &settings, TaskList &tasks,
                                              FileChooser &files)
{
    return std::make_unique<PageGroup>(std::vector<PageGroup::Member>{
        {{QStringLiteral("administration"), QStringLiteral("journal")},
         [&] { return std::make_unique<JournalPage>(workspace, settings); }},
        {{QStringLiteral("import")}, [&] { return std::make_unique<ImportPage>(workspace, settings, tasks, files); }},
    });
}

} // namespace kz
