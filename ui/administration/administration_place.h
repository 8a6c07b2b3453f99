#pragma once

#include "models/items/workspace.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/page.h"

namespace kz {

class Settings;
class TaskList;

/// The place "administration" of the rail: the journal, and the import that "import" links open.
std::unique_ptr<Page> makeAdministrationPlace(items::Workspace &workspace, Settings &settings, TaskList &tasks,
                                              FileChooser &files);

} // namespace kz
