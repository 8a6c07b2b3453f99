#pragma once

#include "app/cli/verb.h"

namespace kz::cli {

// One function for each verb; its class stands in the file of its name.
std::unique_ptr<Verb> newVerb();
std::unique_ptr<Verb> demoVerb();
std::unique_ptr<Verb> packsVerb();
std::unique_ptr<Verb> importVerb();
std::unique_ptr<Verb> exportVerb();
std::unique_ptr<Verb> crosswalkVerb();
std::unique_ptr<Verb> standingVerb();
std::unique_ptr<Verb> fillVerb();
std::unique_ptr<Verb> reportVerb();
std::unique_ptr<Verb> chartVerb();
std::unique_ptr<Verb> packetVerb();
std::unique_ptr<Verb> backupVerb();
std::unique_ptr<Verb> restoreVerb();
std::unique_ptr<Verb> verifyVerb();

} // namespace kz::cli
