#include "models/domain/module.h"

#include "models/domain/checks.h"

#include <algorithm>
#include <map>

namespace kz {

std::vector<Issue> validate(const Module &module)
{
    Checks checks;
    checks.reference("item", module.item);
    checks.range("phase", module.phase, 0, Module::lastPhase);
    return checks.take();
}

std::vector<Issue> validate(const ModuleProfession &one)
{
    constexpr double mostHours = 9999;
    Checks checks;
    checks.reference("module", one.module);
    checks.text("profession", one.profession, Checks::codeLength, Need::Required);
    if (one.hours)
        checks.range("hours", *one.hours, 0, mostHours);
    return checks.take();
}

std::vector<Issue> validate(const ModulePrerequisite &one)
{
    Checks checks;
    checks.reference("module", one.module);
    checks.reference("prerequisite", one.prerequisite);
    if (one.module != 0 && one.module == one.prerequisite)
        checks.add("prerequisite", IssueCode::Repeated);
    return checks.take();
}

std::vector<Issue> validate(const ModuleItem &one)
{
    Checks checks;
    checks.reference("module", one.module);
    checks.reference("item", one.item);
    return checks.take();
}

std::optional<Key> moduleInCircle(const std::vector<ModulePrerequisite> &all)
{
    std::map<Key, std::vector<Key>> before;
    std::map<Key, int> waitsFor;
    for (const ModulePrerequisite &one : all) {
        before[one.prerequisite].push_back(one.module);
        ++waitsFor[one.module];
        waitsFor[one.prerequisite] += 0;
    }
    // One after another those that wait for nothing any more; who is left waits in a circle.
    std::vector<Key> ready;
    for (const auto &[module, count] : waitsFor)
        if (count == 0)
            ready.push_back(module);
    for (size_t i = 0; i < ready.size(); ++i)
        for (const Key next : before[ready[i]])
            if (--waitsFor[next] == 0)
                ready.push_back(next);
    for (const auto &[module, count] : waitsFor)
        if (count > 0)
            return module;
    return std::nullopt;
}

std::optional<ModuleNeed> needOf(const ModuleParts &module, const QString &profession)
{
    if (module.professions.empty())
        return ModuleNeed::Required;
    const auto found = std::ranges::find(module.professions, profession, &ModuleProfession::profession);
    return found == module.professions.end() ? std::nullopt : std::optional(found->need);
}

} // namespace kz
