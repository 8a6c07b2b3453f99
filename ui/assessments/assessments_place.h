#pragma once

#include "models/items/workspace.h"
#include "ui/widgets/page.h"

namespace kz {

class Settings;

/// The place "assessments" of the rail: the queue, and the form that "rate" links open.
std::unique_ptr<Page> makeAssessmentsPlace(items::Workspace &workspace, Settings &settings);

} // namespace kz
