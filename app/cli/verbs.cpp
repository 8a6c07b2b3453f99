#include "app/cli/verbs.h"

namespace kz::cli {

std::vector<std::unique_ptr<Verb>> allVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    for (const auto make : {newVerb, demoVerb, packsVerb, importVerb, exportVerb, crosswalkVerb, standingVerb,
                            reportVerb, fillVerb, chartVerb, packetVerb, backupVerb, restoreVerb, verifyVerb})
        verbs.push_back(make());
    return verbs;
}

} // namespace kz::cli
