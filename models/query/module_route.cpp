#include "models/query/module_route.h"

#include "models/progress/evaluate.h"
#include "models/query/evidence_loader.h"
#include "models/query/standing.h"
#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::query {

// What the engine makes of a rule that asks for an event of each.
Result<std::unordered_map<Key, QDate>> doneModules(storage::Database &database, Plans &plans,
                                                   const FrameworkSheet &sheet,
                                                   const progress::PersonEvidence &evidence, const AsOf &asOf)
{
    const std::vector<int> modules = modulesInOrder(sheet);
    if (modules.empty())
        return std::unordered_map<Key, QDate>();
    progress::FrameworkRows rows{.version = sheet.version};
    for (const FrameworkSheet::Node &node : sheet.nodes)
        rows.items.push_back(node.item);
    for (const int module : modules) {
        const Item &item = sheet.nodes[size_t(module)].item;
        rows.requirements.push_back({.id = item.id,
                                     .version = sheet.version.id,
                                     .kind = RequirementKind::Module,
                                     .code = item.code,
                                     .parameters = QStringLiteral(R"({"need": 1})"),
                                     .position = int(rows.requirements.size())});
        rows.requirementItems.push_back({.id = item.id, .requirement = item.id, .item = item.id});
    }
    Result<void> state;
    take(storage::FrameworkReads(database).reach(sheet.version.id), rows.reach, state);
    if (!state)
        return state.error();
    const auto plan = progress::planFramework(std::move(rows));
    const auto places = plans.places(database);
    if (!plan)
        return plan.error();
    if (!places)
        return places.error();
    std::unordered_map<Key, QDate> done;
    for (const progress::Standing &standing :
         progress::evaluate(plan.value(), *places.value(), evidence, asOf.happened, false))
        if (standing.met)
            done.emplace(standing.requirement, standing.metOn);
    return done;
}

namespace {

/// By an event or a case conference; where nothing is said of how it is taught, by either.
bool isByAttending(const ModuleParts *parts)
{
    const Deliveries ways = parts ? parts->module.delivery : Deliveries();
    return ways.isEmpty() || ways.has(Delivery::Event) || ways.has(Delivery::CaseConference);
}

/// The level that somebody aims at in a version, by its place; none: the whole version, or not enrolled in it.
std::optional<int> levelAimedAt(std::vector<Enrolment> enrolments, const FrameworkSheet &sheet, QDate day)
{
    std::erase_if(enrolments, [&](const Enrolment &one) { return one.version != sheet.version.id || one.from > day; });
    // One that runs wins over all that ended; of these the last says most.
    const auto said = std::ranges::max_element(enrolments, {}, [day](const Enrolment &one) {
        return std::pair(runsOn(one, day), one.to.isValid() ? one.to : one.from);
    });
    if (said == enrolments.end() || !said->targetLevel)
        return {};
    const auto level = std::ranges::find(sheet.levels, *said->targetLevel, &Level::id);
    return level == sheet.levels.end() ? std::nullopt : std::optional(int(level - sheet.levels.begin()));
}

} // namespace

Result<ModuleRoute> moduleRoute(storage::Database &database, Plans &plans, Key person, Key version, const AsOf &asOf)
{
    const auto sheet = frameworkSheet(database, plans, version);
    if (!sheet)
        return sheet.error();
    const auto record = storage::Repository<Person>(database).find(person);
    if (!record)
        return record.error();
    if (!record.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("person"), keyToText(person)});
    const auto profession = storage::Repository<Profession>(database).find(record.value()->profession);
    if (!profession)
        return profession.error();
    const QString code = profession.value() ? profession.value()->code : QString();

    ModuleRoute route{.sheet = sheet.value(), .steps = {}};
    const FrameworkSheet &whole = *route.sheet;
    const std::vector<int> modules = modulesInOrder(whole);
    if (modules.empty())
        return route;
    const auto evidence = loadEvidence(database, person, asOf);
    if (!evidence)
        return evidence.error();
    const auto done = doneModules(database, plans, whole, evidence.value(), asOf);
    if (!done)
        return done.error();
    auto enrolments = storage::recordsOf<Enrolment>(database, person);
    if (!enrolments)
        return enrolments.error();
    const auto aim = levelAimedAt(std::move(enrolments).value(), whole, asOf.happened);
    const auto isDone = [&](Key item) { return done.value().contains(item); };
    // What is not for the profession, or not seen to be done, would be waited for for ever.
    const auto canBeWaitedFor = [&](int module) {
        const ModuleParts *parts = whole.module(module);
        return !parts || (needOf(*parts, code) && isByAttending(parts));
    };
    for (const int module : modules) {
        const Key item = whole.nodes[size_t(module)].item.id;
        const ModuleParts *parts = whole.module(module);
        const auto need = parts ? needOf(*parts, code) : std::optional(ModuleNeed::Required);
        if (!need)
            continue;
        RouteStep step{.node = module,
                       .need = *need,
                       .hours = {},
                       .byAttending = isByAttending(parts),
                       .later = aim && whole.nodes[size_t(module)].level > *aim,
                       .doneOn = {},
                       .waitsFor = {}};
        if (isDone(item))
            step.doneOn = done.value().at(item);
        if (parts) {
            const auto own = std::ranges::find(parts->professions, code, &ModuleProfession::profession);
            if (own != parts->professions.end())
                step.hours = own->hours;
            for (const ModulePrerequisite &one : parts->prerequisites)
                if (const auto at = whole.indexOf.find(one.prerequisite);
                    at != whole.indexOf.end() && !isDone(one.prerequisite) && canBeWaitedFor(at->second))
                    step.waitsFor.push_back(at->second);
        }
        route.steps.push_back(std::move(step));
    }
    return route;
}

} // namespace kz::query
