#include "models/query/outcomes.h"

#include "models/query/evidence_loader.h"
#include "models/storage/framework_reads.h"
#include "models/storage/plan_reads.h"
#include "models/storage/standing_repository.h"

#include <algorithm>
#include <limits>
#include <set>

namespace kz::query {

namespace {

constexpr double daysOfMonth = 30.4375;

int levelIndex(const progress::FrameworkPlan &plan, std::optional<Key> level)
{
    const auto found = std::ranges::find(plan.levels, level.value_or(0), &Level::id);
    return found == plan.levels.end() ? -1 : int(found - plan.levels.begin());
}

/// Over the versions of the framework, for who was moved keeps the awards of the version before.
int levelIndex(const progress::FrameworkPlan &plan, Key framework, const AwardedLevel &awarded,
               const LevelsOverVersions &levels)
{
    const auto here = awarded.framework == framework ? levels.in(awarded.level.id, plan.version) : std::nullopt;
    return here ? levelIndex(plan, here->id) : -1;
}

/// The first day on which somebody had what they were enrolled for; invalid: not by the day.
QDate reachedOn(const Enrolment &enrolment, const std::vector<AwardedLevel> &awards,
                const progress::FrameworkPlan &plan, Key framework, const LevelsOverVersions &levels, QDate day)
{
    QDate first;
    const auto consider = [&](QDate one) {
        if (one.isValid() && one <= day && (!first.isValid() || one < first))
            first = one;
    };
    if (enrolment.status == EnrolmentStatus::Completed)
        consider(enrolment.to);
    const int target = levelIndex(plan, enrolment.targetLevel);
    for (const AwardedLevel &awarded : awards) {
        const LevelAward &award = awarded.award;
        const bool takenBack = award.revokedOn.isValid() && award.revokedOn <= day;
        if (target >= 0 && levelIndex(plan, framework, awarded, levels) >= target && award.decidedOn >= enrolment.from
            && !takenBack)
            consider(award.decidedOn);
    }
    return first;
}

std::optional<double> medianOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// Counts one version, person by person.
class Counter
{
public:
    Counter(const FrameworkVersion &version, PlanPtr plan) : m_plan(std::move(plan)) { m_outcome.version = version; }

    /// The version can take no time before it was adopted: who was moved into it has an earlier first day.
    void reach(QDate from, QDate on)
    {
        ++m_outcome.people;
        ++m_outcome.reached;
        const QDate adopted = m_outcome.version.adoptedOn;
        const QDate since = adopted.isValid() ? std::max(from, adopted) : from;
        if (on >= since)
            m_months.push_back(double(since.daysTo(on)) / daysOfMonth);
    }
    void leave()
    {
        ++m_outcome.people;
        ++m_outcome.left;
    }
    void run(const std::vector<progress::Standing> &standings, std::optional<Key> target, bool behind)
    {
        ++m_outcome.people;
        ++m_outcome.running;
        m_outcome.behind += behind;
        std::set<Key> domains;
        for (size_t i = 0; i < standings.size(); ++i) {
            const progress::Node &node = m_plan->nodes[i];
            if (!node.children.empty() || node.record.kind == RequirementKind::AbsenceLimit
                || !progress::isStillAsked(*m_plan, standings, node, target))
                continue;
            UnmetShare &requirement = m_requirements[node.record.id];
            ++requirement.people;
            for (UnmetShare *share : {&requirement, &m_domains[node.domain]}) {
                ++share->asked;
                share->unmet += !standings[i].met;
            }
            domains.insert(node.domain);
        }
        for (const Key domain : domains)
            ++m_domains[domain].people;
    }

    VersionOutcome counted()
    {
        m_outcome.timed = int(m_months.size());
        m_outcome.medianMonths = medianOf(std::move(m_months));
        for (const Item &item : m_plan->items)
            if (const auto share = m_domains.find(item.id); share != m_domains.end()) {
                named(share->second, item.id, item.code, {item.titleJa, item.titleEn});
                m_outcome.domains.push_back(share->second);
            }
        for (const progress::Node &node : m_plan->nodes) {
            if (!node.children.empty() || node.record.kind == RequirementKind::AbsenceLimit)
                continue;
            UnmetShare &share = m_requirements[node.record.id];
            named(share, node.record.id, node.record.code, {node.record.titleJa, node.record.titleEn});
            m_outcome.requirements.push_back(share);
        }
        return std::move(m_outcome);
    }

private:
    static void named(UnmetShare &share, Key key, const QString &code, const Title &title)
    {
        share.key = key;
        share.code = code;
        share.title = title;
    }

    PlanPtr m_plan;
    VersionOutcome m_outcome;
    std::vector<double> m_months;
    std::unordered_map<Key, UnmetShare> m_domains;
    std::unordered_map<Key, UnmetShare> m_requirements;
};

/// The last of each person's that had begun by the day.
std::vector<Enrolment> lastOfEach(const std::vector<Enrolment> &all, QDate day)
{
    std::vector<Enrolment> last;
    for (const Enrolment &enrolment : all) {
        if (enrolment.from > day)
            continue;
        if (!last.empty() && last.back().person == enrolment.person)
            last.back() = enrolment;
        else
            last.push_back(enrolment);
    }
    return last;
}

/// The standings that the cache holds for today, so that nobody's evidence is read anew.
class CachedToday
{
public:
    static Result<CachedToday> read(storage::Database &database, const AsOf &asOf)
    {
        CachedToday cached;
        if (!asOf.current)
            return cached;
        const storage::StandingRepository repository(database);
        const auto summaries = repository.summaries();
        if (!summaries)
            return summaries.error();
        const auto waiting = repository.dirty(std::numeric_limits<int>::max());
        if (!waiting)
            return waiting.error();
        const std::set<Key> stale(waiting.value().begin(), waiting.value().end());
        for (const storage::StandingSummary &one : summaries.value())
            if (!stale.contains(one.person) && (!one.recheckOn.isValid() || one.recheckOn > asOf.happened))
                cached.m_enrolments.insert(one.enrolment);
        return cached;
    }

    /// In the plan's order; empty where the cache does not know them.
    Result<std::vector<progress::Standing>> of(storage::Database &database, const Enrolment &enrolment,
                                               const progress::FrameworkPlan &plan) const
    {
        std::vector<progress::Standing> standings;
        if (!m_enrolments.contains(enrolment.id))
            return standings;
        const auto known = storage::StandingRepository(database).of(enrolment.person);
        if (!known)
            return known.error();
        std::unordered_map<Key, const storage::CachedStanding *> byRequirement;
        for (const storage::CachedStanding &one : known.value())
            byRequirement.emplace(one.requirement, &one);
        for (const progress::Node &node : plan.nodes) {
            const auto one = byRequirement.find(node.record.id);
            if (one == byRequirement.end())
                return std::vector<progress::Standing>();
            progress::Standing &standing = standings.emplace_back();
            standing.requirement = node.record.id;
            standing.have = one->second->have;
            standing.need = one->second->need;
            standing.met = one->second->met;
        }
        return standings;
    }

private:
    std::set<Key> m_enrolments;
};

/// What everybody is counted by.
struct Counting {
    AsOf asOf;
    double margin = 0;
    CachedToday cached;
};

Result<Counting> countingOn(storage::Database &database, const AsOf &asOf)
{
    const auto margin = behindMargin(database);
    if (!margin)
        return margin.error();
    auto cached = CachedToday::read(database, asOf);
    if (!cached)
        return cached.error();
    return Counting{asOf, margin.value(), std::move(cached).value()};
}

Result<std::vector<progress::Standing>> standingsOf(storage::Database &database, const Enrolment &enrolment,
                                                    const progress::FrameworkPlan &plan,
                                                    const progress::PlaceFacts &places, const Counting &counting)
{
    auto cached = counting.cached.of(database, enrolment, plan);
    if (!cached || !cached.value().empty())
        return cached;
    const auto evidence = loadEvidence(database, enrolment.person, counting.asOf);
    if (!evidence)
        return evidence.error();
    return progress::evaluate(plan, places, evidence.value(), counting.asOf.happened, false);
}

Result<VersionOutcome> outcomeOf(storage::Database &database, Plans &plans, const FrameworkVersion &version,
                                 const Counting &counting, const CancelToken &token)
{
    const QDate day = counting.asOf.happened;
    const auto plan = plans.plan(database, version.id);
    if (!plan)
        return plan.error();
    const auto places = plans.places(database);
    if (!places)
        return places.error();
    const auto levels = storage::FrameworkReads(database).levelsOverVersions();
    if (!levels)
        return levels.error();
    const auto enrolments = storage::enrolmentsIn(database, version.id);
    if (!enrolments)
        return enrolments.error();
    Counter counter(version, plan.value());
    for (const Enrolment &enrolment : lastOfEach(enrolments.value(), day)) {
        if (token.isCancelled())
            return makeError(ErrorCode::Cancelled);
        const auto awards = awardsOf(database, enrolment.person, &levels.value());
        if (!awards)
            return awards.error();
        if (const QDate on
            = reachedOn(enrolment, awards.value(), *plan.value(), version.framework, levels.value(), day);
            on.isValid()) {
            counter.reach(enrolment.from, on);
            continue;
        }
        if (!runsOn(enrolment, day)) {
            counter.leave();
            continue;
        }
        const auto standings = standingsOf(database, enrolment, *plan.value(), *places.value(), counting);
        if (!standings)
            return standings.error();
        const double progress = progress::progress(*plan.value(), standings.value(), enrolment.targetLevel);
        const double pace = progress::pace(enrolment.from, enrolment.targetDay, day);
        counter.run(standings.value(), enrolment.targetLevel,
                    paceState(enrolment, progress, pace, counting.margin, day) == PaceState::Behind);
    }
    return counter.counted();
}

} // namespace

Result<Outcomes> outcomes(storage::Database &database, Plans &plans, Key framework, const AsOf &asOf,
                          const CancelToken &token)
{
    const auto counting = countingOn(database, asOf);
    if (!counting)
        return counting.error();
    const auto versions = storage::FrameworkReads(database).versions();
    if (!versions)
        return versions.error();
    Outcomes found{.day = asOf.happened, .versions = {}};
    for (const storage::VersionOfFramework &one : versions.value()) {
        // Nobody is in a draft.
        if (one.framework.id != framework || one.version.status == VersionStatus::Draft)
            continue;
        auto outcome = outcomeOf(database, plans, one.version, counting.value(), token);
        if (!outcome)
            return outcome.error();
        if (outcome.value().people > 0 || one.version.status == VersionStatus::Adopted)
            found.versions.push_back(std::move(outcome).value());
    }
    std::ranges::stable_sort(
        found.versions, {}, [](const VersionOutcome &one) { return std::pair(one.version.adoptedOn, one.version.id); });
    return found;
}

Result<VersionOutcome> versionOutcome(storage::Database &database, Plans &plans, Key version, const AsOf &asOf,
                                      const CancelToken &token)
{
    const auto found = storage::FrameworkReads(database).version(version);
    if (!found)
        return found.error();
    if (!found.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("framework_version"), keyToText(version)});
    const auto counting = countingOn(database, asOf);
    if (!counting)
        return counting.error();
    return outcomeOf(database, plans, found.value()->version, counting.value(), token);
}

std::optional<MeasuredFigure> figureOf(const VersionOutcome &outcome, CycleMeasure measure, const QString &requirement)
{
    const auto share = [](int part, int of) {
        return of > 0 ? std::optional(MeasuredFigure{double(part) / of, of}) : std::nullopt;
    };
    switch (measure) {
    case CycleMeasure::ShareReached:
        return share(outcome.reached, outcome.people);
    case CycleMeasure::MedianMonths:
        return outcome.medianMonths ? std::optional(MeasuredFigure{*outcome.medianMonths, outcome.timed})
                                    : std::nullopt;
    case CycleMeasure::ShareBehind:
        return share(outcome.behind, outcome.running);
    case CycleMeasure::ShareUnmet: {
        const auto found = std::ranges::find(outcome.requirements, requirement, &UnmetShare::code);
        return found == outcome.requirements.end() ? std::nullopt : share(found->unmet, found->asked);
    }
    }
    return std::nullopt;
}

Result<std::vector<CycleLine>> improvementCycles(storage::Database &database, Key framework)
{
    const auto cycles = storage::cyclesOf(database, framework);
    if (!cycles)
        return cycles.error();
    const auto versions = storage::FrameworkReads(database).versions();
    if (!versions)
        return versions.error();
    const auto labelOf = [&](Key version) {
        const auto found = std::ranges::find(versions.value(), version,
                                             [](const storage::VersionOfFramework &one) { return one.version.id; });
        return found == versions.value().end() ? QString() : found->version.label;
    };
    std::vector<CycleLine> lines;
    for (const ImprovementCycle &cycle : cycles.value()) {
        CycleLine line{.cycle = cycle,
                       .version = labelOf(cycle.version),
                       .resultVersion = cycle.resultVersion ? labelOf(*cycle.resultVersion) : QString(),
                       .requirementCode = {},
                       .requirement = {},
                       .previousAim = {}};
        if (cycle.requirement) {
            const auto requirement = storage::Repository<Requirement>(database).find(*cycle.requirement);
            if (!requirement)
                return requirement.error();
            if (requirement.value()) {
                line.requirementCode = requirement.value()->code;
                line.requirement = {requirement.value()->titleJa, requirement.value()->titleEn};
            }
        }
        if (const auto before = std::ranges::find(cycles.value(), cycle.previous.value_or(0), &ImprovementCycle::id);
            before != cycles.value().end())
            line.previousAim = before->aim;
        lines.insert(lines.begin(), std::move(line));
    }
    return lines;
}

ImprovementCycle nextCycle(const ImprovementCycle &last)
{
    const bool measured = last.result.has_value();
    // A requirement has another key in another version: it is chosen anew there.
    const bool same = !last.resultVersion || *last.resultVersion == last.version;
    return {.framework = last.framework,
            .aim = last.aim,
            .measure = last.measure,
            .version = last.resultVersion.value_or(last.version),
            .requirement = same ? last.requirement : std::nullopt,
            .baseline = measured ? last.result : last.baseline,
            .baselinePeople = measured ? last.resultPeople : last.baselinePeople,
            .baselineDay = measured ? last.resultDay : last.baselineDay,
            .previous = last.id};
}

} // namespace kz::query
