#include "models/query/individual_plan.h"

#include "models/query/evidence_loader.h"
#include "models/query/module_route.h"
#include "models/query/people.h"
#include "models/storage/framework_reads.h"
#include "models/storage/packet_store.h"
#include "models/storage/person_records.h"
#include "models/storage/plan_reads.h"

#include <algorithm>
#include <map>

namespace kz::query {

namespace {

Title titleOf(const Item *item)
{
    return item ? Title{item->titleJa, item->titleEn} : Title{};
}

const Item *itemOf(const progress::FrameworkPlan &plan, Key key)
{
    const auto found = std::ranges::find(plan.items, key, &Item::id);
    return found == plan.items.end() ? nullptr : &*found;
}

int nodeOf(const progress::FrameworkPlan &plan, Key requirement)
{
    const auto found
        = std::ranges::find(plan.nodes, requirement, [](const progress::Node &node) { return node.record.id; });
    return found == plan.nodes.end() ? -1 : int(found - plan.nodes.begin());
}

/// How one item of a requirement stands that asks its items one by one.
progress::Standing itemStanding(const progress::Node &node, const progress::Standing &whole, Key item)
{
    progress::Standing one;
    one.requirement = whole.requirement;
    one.unit = node.rule.each ? node.rule.unit : progress::Unit::Count;
    one.need = node.rule.each ? node.rule.need : 1;
    for (const progress::Used &used : whole.used)
        one.have += used.item == item ? used.amount : 0;
    // Where so many different items are asked for, the whole is met without every one of them.
    one.met = node.rule.each ? whole.met || std::ranges::find(whole.missing, item) == whole.missing.end()
                             : one.have >= one.need;
    return one;
}

using DoneModules = std::unordered_map<Key, QDate>;

progress::Standing moduleStanding(const DoneModules &done, Key module)
{
    progress::Standing one;
    one.need = 1;
    if (const auto found = done.find(module); found != done.end()) {
        one.have = 1;
        one.met = true;
        one.metOn = found->second;
    }
    return one;
}

int daysAt(const std::vector<Placement> &stays, Key site, QDate from, QDate to)
{
    int days = 0;
    for (QDate day = from; day <= to; day = day.addDays(1))
        days += std::ranges::any_of(stays, [&](const Placement &stay) {
            return stay.site == site && stay.from <= day && (!stay.to.isValid() || stay.to >= day);
        });
    return days;
}

/// Reads one person's plans and reckons those that were open on the day.
class PlanReader
{
public:
    PlanReader(storage::Database &database, Plans &plans, Key person, const AsOf &asOf)
        : m_database(database), m_plans(plans), m_person(person), m_asOf(asOf)
    { }

    Result<PlanLine> line(const IndividualPlan &plan)
    {
        const auto stored = storage::planSheet(m_database, plan.id);
        if (!stored)
            return stored.error();
        PlanLine line;
        line.sheet = stored.value().value_or(PlanSheet{plan, {}, {}, {}});
        line.closed = plan.status != PlanStatus::Open && plan.closedOn <= m_asOf.happened;
        if (auto done = name(line); !done)
            return done.error();
        auto done = line.closed ? keep(line) : reckon(line);
        if (!done)
            return done.error();
        line.followUps = line.sheet.followUps;
        std::ranges::stable_sort(line.followUps, {}, &PlanFollowUp::due);
        std::ranges::stable_sort(line.placements, {}, [](const PlanPlacementLine &one) { return one.placement.from; });
        return line;
    }

    /// Once, for however many plans.
    Result<const progress::PersonEvidence *> evidence()
    {
        if (!m_evidence) {
            auto loaded = loadEvidence(m_database, m_person, m_asOf);
            if (!loaded)
                return loaded.error();
            m_evidence = std::move(loaded).value();
        }
        return &*m_evidence;
    }

    Result<std::vector<progress::Standing>> standings(const progress::FrameworkPlan &rules)
    {
        const auto known = evidence();
        if (!known)
            return known.error();
        const auto places = m_plans.places(m_database);
        if (!places)
            return places.error();
        return progress::evaluate(rules, *places.value(), *known.value(), m_asOf.happened);
    }

    /// Of a version; once for each.
    Result<const DoneModules *> doneModules(Key version)
    {
        if (const auto known = m_done.find(version); known != m_done.end())
            return &known->second;
        const auto sheet = frameworkSheet(m_database, m_plans, version);
        if (!sheet)
            return sheet.error();
        const auto known = evidence();
        if (!known)
            return known.error();
        auto done = query::doneModules(m_database, m_plans, *sheet.value(), *known.value(), m_asOf);
        if (!done)
            return done.error();
        return &m_done.emplace(version, std::move(done).value()).first->second;
    }

private:
    Result<void> name(PlanLine &line)
    {
        const IndividualPlan &plan = line.sheet.plan;
        const auto version = storage::FrameworkReads(m_database).version(plan.version);
        if (!version)
            return version.error();
        if (version.value()) {
            line.framework = {version.value()->framework.titleJa, version.value()->framework.titleEn};
            line.version = version.value()->version.label;
        }
        if (!plan.interviewer)
            return {};
        const auto who = storage::Repository<Person>(m_database).find(*plan.interviewer);
        if (!who)
            return who.error();
        line.interviewer = who.value() ? who.value()->name : QString();
        return {};
    }

    /// As it was kept: nothing is looked up that may have changed since.
    Result<void> keep(PlanLine &line)
    {
        line.framework = {line.sheet.plan.titleJa, line.sheet.plan.titleEn};
        for (const PlanGoal &goal : line.sheet.goals) {
            PlanGoalLine &kept = line.goals.emplace_back();
            kept.goal = goal;
            kept.title = {goal.titleJa, goal.titleEn};
            kept.standing.requirement = goal.requirement.value_or(0);
            kept.standing.have = goal.have;
            kept.standing.need = goal.need;
            kept.standing.unit = enumFromCode<progress::Unit>(goal.unit).value_or(progress::Unit::Count);
            kept.standing.met = goal.outcome == PlanOutcome::Met;
        }
        std::ranges::stable_sort(line.goals, {}, [](const PlanGoalLine &one) { return one.goal.isModule(); });
        for (const PlanPlacement &placement : line.sheet.placements)
            line.placements.push_back({.placement = placement,
                                       .site = placement.place,
                                       .days = int(placement.from.daysTo(placement.to)) + 1,
                                       .there = placement.daysThere,
                                       .planned = placement.daysThere});
        return {};
    }

    Result<void> reckon(PlanLine &line)
    {
        const auto rules = m_plans.plan(m_database, line.sheet.plan.version);
        if (!rules)
            return rules.error();
        line.rules = rules.value();
        const auto known = evidence();
        if (!known)
            return known.error();
        const auto all = standings(*line.rules);
        if (!all)
            return all.error();
        for (const PlanGoal &goal : line.sheet.goals) {
            PlanGoalLine &one = line.goals.emplace_back();
            one.goal = goal;
            if (goal.isModule()) {
                const auto done = doneModules(line.sheet.plan.version);
                if (!done)
                    return done.error();
                one.title = titleOf(itemOf(*line.rules, *goal.item));
                one.standing = moduleStanding(*done.value(), *goal.item);
                continue;
            }
            one.node = nodeOf(*line.rules, *goal.requirement);
            if (one.node < 0)
                return makeError(ErrorCode::NotFound, {QStringLiteral("requirement"), keyToText(*goal.requirement)});
            const progress::Node &node = line.rules->nodes[size_t(one.node)];
            const progress::Standing &whole = all.value()[size_t(one.node)];
            one.title = {node.record.titleJa, node.record.titleEn};
            if (goal.item) {
                one.itemTitle = titleOf(itemOf(*line.rules, *goal.item));
                one.standing = itemStanding(node, whole, *goal.item);
            } else {
                one.standing = whole;
            }
        }
        std::ranges::stable_sort(line.goals, {},
                                 [](const PlanGoalLine &one) { return std::pair(one.goal.isModule(), one.node); });
        for (const PlanPlacement &placement : line.sheet.placements) {
            const auto site = storage::Repository<Site>(m_database).find(placement.site);
            if (!site)
                return site.error();
            const auto &stays = known.value()->placements;
            line.placements.push_back(
                {.placement = placement,
                 .site = site.value() ? site.value()->name : QString(),
                 .days = int(placement.from.daysTo(placement.to)) + 1,
                 .there = daysAt(stays, placement.site, placement.from, std::min(placement.to, m_asOf.happened)),
                 .planned = daysAt(stays, placement.site, placement.from, placement.to)});
        }
        return {};
    }

    storage::Database &m_database;
    Plans &m_plans;
    Key m_person;
    AsOf m_asOf;
    std::optional<progress::PersonEvidence> m_evidence;
    std::map<Key, DoneModules> m_done;
};

Result<Person> personOf(storage::Database &database, Key person)
{
    const auto found = storage::Repository<Person>(database).find(person);
    if (!found)
        return found.error();
    if (!found.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("person"), keyToText(person)});
    return *found.value();
}

/// "Requirement: item", in each language that both have words in.
QString joined(const QString &whole, const QString &part, const QString &between)
{
    return whole.isEmpty() || part.isEmpty() ? whole + part : whole + between + part;
}

void addUnmet(PlanChoice &choice, const std::vector<progress::Standing> &standings, std::optional<Key> target)
{
    const progress::FrameworkPlan &plan = *choice.rules;
    for (size_t i = 0; i < plan.nodes.size(); ++i) {
        const progress::Node &node = plan.nodes[i];
        const progress::Standing &standing = standings[i];
        if (!node.children.empty() || standing.met || node.record.kind == RequirementKind::AbsenceLimit
            || !progress::isStillAsked(plan, standings, node, target))
            continue;
        choice.unmet.push_back({node.record.id, 0, Title{node.record.titleJa, node.record.titleEn}, int(i), standing});
        if (!progress::countsItems(node.rule) || node.items.size() < 2)
            continue;
        for (const Key item : standing.missing)
            choice.unmet.push_back(
                {node.record.id, item, titleOf(itemOf(plan, item)), int(i), itemStanding(node, standing, item)});
    }
}

/// Those that are for the person's profession and not done yet.
Result<void> addModules(storage::Database &database, Plans &plans, PlanChoice &choice, PlanReader &reader,
                        const QString &profession)
{
    const std::vector<Item> &items = choice.rules->items;
    if (std::ranges::find(items, ItemKind::Module, &Item::kind) == items.end())
        return {};
    const auto done = reader.doneModules(choice.version);
    if (!done)
        return done.error();
    const auto sheet = frameworkSheet(database, plans, choice.version);
    if (!sheet)
        return sheet.error();
    const auto isForThem = [&](Key item) {
        const auto node = sheet.value()->indexOf.find(item);
        const ModuleParts *parts = node == sheet.value()->indexOf.end() ? nullptr : sheet.value()->module(node->second);
        return !parts || needOf(*parts, profession);
    };
    for (const Item &item : items)
        if (item.kind == ItemKind::Module && !done.value()->contains(item.id) && isForThem(item.id))
            choice.modules.push_back({0, item.id, titleOf(&item), -1, moduleStanding(*done.value(), item.id)});
    return {};
}

} // namespace

int PlanLine::met() const
{
    return int(std::ranges::count_if(goals, [](const PlanGoalLine &goal) { return goal.standing.met; })
               + std::ranges::count_if(placements, &PlanPlacementLine::met));
}

Result<IndividualPlans> individualPlans(storage::Database &database, Plans &plans, Key person, const AsOf &asOf)
{
    const auto who = personOf(database, person);
    if (!who)
        return who.error();
    const auto known = storage::recordsKnownBy<IndividualPlan>(database, person, asOf.entered);
    if (!known)
        return known.error();
    IndividualPlans found{.whose = who.value().name, .day = asOf.happened, .inPacket = false, .lines = {}};
    const auto packet = storage::settingOf(database, storage::packetSetting);
    if (!packet)
        return packet.error();
    found.inPacket = packet.value().has_value();
    PlanReader reader(database, plans, person, asOf);
    for (const IndividualPlan &plan : known.value()) {
        if (plan.agreedOn > asOf.happened)
            continue;
        auto line = reader.line(plan);
        if (!line)
            return line.error();
        found.lines.push_back(std::move(line).value());
    }
    std::ranges::sort(found.lines, [](const PlanLine &a, const PlanLine &b) {
        if (a.closed != b.closed)
            return b.closed;
        return std::pair(a.sheet.plan.agreedOn, a.sheet.plan.id) > std::pair(b.sheet.plan.agreedOn, b.sheet.plan.id);
    });
    return found;
}

Result<PlanChoices> planChoices(storage::Database &database, Plans &plans, Key person, const AsOf &asOf)
{
    const auto who = personOf(database, person);
    if (!who)
        return who.error();
    PlanChoices choices{.whose = who.value().name, .versions = {}, .stays = {}};
    const auto measure = Measure::open(database, plans, asOf);
    if (!measure)
        return measure.error();
    const auto measured = measure.value().of(person);
    if (!measured)
        return measured.error();
    const auto profession = storage::Repository<Profession>(database).find(who.value().profession);
    if (!profession)
        return profession.error();
    const QString code = profession.value() ? profession.value()->code : QString();
    PlanReader reader(database, plans, person, asOf);
    for (const EnrolmentRow &row : measured.value().enrolments) {
        const auto rules = plans.plan(database, row.version);
        if (!rules)
            return rules.error();
        const auto version = storage::FrameworkReads(database).version(row.version);
        if (!version)
            return version.error();
        const auto standings = reader.standings(*rules.value());
        if (!standings)
            return standings.error();
        PlanChoice choice{.version = row.version,
                          .framework = row.title,
                          .label = version.value() ? version.value()->version.label : QString(),
                          .targetDay = row.targetDay,
                          .rules = rules.value(),
                          .unmet = {},
                          .modules = {}};
        addUnmet(choice, standings.value(), row.targetLevel ? std::optional(row.targetLevel) : std::nullopt);
        if (auto added = addModules(database, plans, choice, reader, code); !added)
            return added.error();
        choices.versions.push_back(std::move(choice));
    }
    const auto stays = storage::recordsOf<Placement>(database, person);
    if (!stays)
        return stays.error();
    for (const Placement &stay : stays.value()) {
        if (!stay.to.isValid() || stay.to < asOf.happened)
            continue;
        const auto site = storage::Repository<Site>(database).find(stay.site);
        if (!site)
            return site.error();
        choices.stays.push_back({stay.site, site.value() ? site.value()->name : QString(), stay.from, stay.to});
    }
    std::ranges::sort(choices.stays, {}, &PlanStay::from);
    return choices;
}

PlanSheet closingSheet(const PlanLine &line, PlanStatus status, QDate day, const QString &reason)
{
    PlanSheet sheet = line.sheet;
    sheet.plan.status = status;
    sheet.plan.closedOn = day;
    sheet.plan.reason = reason;
    sheet.plan.titleJa = line.framework.ja;
    sheet.plan.titleEn = line.framework.en;
    const auto outcome = [](bool met) { return met ? PlanOutcome::Met : PlanOutcome::NotMet; };
    for (PlanGoal &goal : sheet.goals)
        for (const PlanGoalLine &one : line.goals)
            if (one.goal.id == goal.id) {
                goal.outcome = outcome(one.standing.met);
                goal.have = one.standing.have;
                goal.need = one.standing.need;
                goal.unit = enumCode(one.standing.unit);
                goal.titleJa = joined(one.title.ja, one.itemTitle.ja, QStringLiteral("：")); // full width, as Japanese
                goal.titleEn = joined(one.title.en, one.itemTitle.en, QStringLiteral(": "));
            }
    for (PlanPlacement &placement : sheet.placements)
        for (const PlanPlacementLine &one : line.placements)
            if (one.placement.id == placement.id) {
                placement.outcome = outcome(one.met());
                placement.daysThere = one.there;
                placement.place = one.site;
            }
    return sheet;
}

Result<PlanPaper> planPaper(storage::Database &database, Plans &plans, Key person, const AsOf &asOf, Key plan)
{
    auto header = personHeader(database, plans, person, asOf);
    if (!header)
        return header.error();
    auto found = individualPlans(database, plans, person, asOf);
    if (!found)
        return found.error();
    auto settings = paperSettings(database, QStringLiteral("plan"));
    if (!settings)
        return settings.error();
    PlanPaper paper{std::move(header).value(), asOf, {}, std::move(settings).value()};
    auto &lines = found.value().lines;
    const auto asked = std::ranges::find(lines, plan, [](const PlanLine &line) { return line.sheet.plan.id; });
    if (!lines.empty())
        paper.line = std::move(asked == lines.end() ? lines.front() : *asked);
    return paper;
}

} // namespace kz::query
