#include "models/progress/leaf.h"

#include <tuple>

namespace kz::progress {

namespace {

template <typename T>
bool allows(const std::vector<T> &wanted, T value)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

bool isHandedIn(EvidenceStatus status)
{
    return status == EvidenceStatus::Submitted || status == EvidenceStatus::Countersigned;
}

bool countsDays(const Rule &rule)
{
    return rule.unit == Unit::HalfDays || rule.unit == Unit::Days;
}

/// What a row is worth to a requirement; 0 where it does not count.
double worth(const Node &node, const FrameworkPlan &plan, const PlaceFacts &places, const Observation &row)
{
    const Rule &rule = node.rule;
    if (rule.kind != RequirementKind::Rating && rule.kind != RequirementKind::Log)
        return 0;
    if (rule.countersigned && row.status != EvidenceStatus::Countersigned)
        return 0;
    double amount = 1;
    if (rule.kind == RequirementKind::Rating) {
        const bool others = rule.assessorKinds.empty() && row.assessorKind != AssessorKind::Self;
        const bool asked = !rule.assessorKinds.empty() && allows(rule.assessorKinds, row.assessorKind);
        if (row.kind != EvidenceKind::Assessment || row.step < rule.threshold || (!others && !asked))
            return 0;
    } else {
        if (row.kind != EvidenceKind::LogEntry || !allows(rule.roles, row.role) || !allows(rule.settings, row.setting))
            return 0;
        if (rule.unit == Unit::HalfDays)
            amount = row.halfDays;
        else if (rule.unit == Unit::Days)
            amount = row.halfDays * 0.5;
        else if (!node.items.empty())
            amount = row.count;
    }
    if (!rule.fields.isEmpty() && !allows(node.fieldSets.front(), fieldOf(plan, places, row.department)))
        return 0;
    return allowsSite(node, places, row.site, row.day.toJulianDay()) ? std::max(amount, 0.0) : 0;
}

/// The same of an event.
double worth(const Rule &rule, const Attended &event)
{
    if (rule.kind == RequirementKind::Credits)
        return event.scheme == rule.scheme ? event.credits : 0;
    if (rule.kind != RequirementKind::Module || !allows(rule.eventKinds, event.kind))
        return 0;
    return rule.unit == Unit::Hours ? event.hours : event.whole;
}

/// The day from which an interview counts for a requirement; invalid: not at all.
QDate countsFrom(const Rule &rule, const Interview &interview)
{
    if (rule.kind != RequirementKind::Interview || !allows(rule.interviewKinds, interview.kind))
        return {};
    if (!rule.agreed)
        return interview.day;
    return interview.agreedOn.isValid() ? std::max(interview.day, interview.agreedOn) : QDate();
}

/// Whether a site without a word about its beds has none. Of a hospital or care home nothing is known then.
bool hasNoBedsUnlessStated(SiteKind kind)
{
    switch (kind) {
    case SiteKind::Hospital:
    case SiteKind::CareFacility:
    case SiteKind::University:
    case SiteKind::Other:
        return false;
    default:
        return true;
    }
}

std::optional<int> bedsOn(const SiteFacts &site, Day day)
{
    const SiteBeds *known = nullptr;
    for (const SiteBeds &beds : site.beds)
        if (firstDay(beds.from) <= day && day <= lastDay(beds.to)
            && (!known || firstDay(known->from) < firstDay(beds.from)))
            known = &beds;
    if (known)
        return known->beds;
    return hasNoBedsUnlessStated(site.kind) ? std::optional(0) : std::nullopt;
}

} // namespace

bool allowsSite(const Node &node, const PlaceFacts &places, Key site, Day day)
{
    if (!node.sites.empty() && !std::binary_search(node.sites.begin(), node.sites.end(), site))
        return false;
    const Rule &rule = node.rule;
    if (rule.siteKinds.empty() && !rule.remote && rule.bedsBelow == 0 && !rule.depopulated)
        return true;
    const auto found = places.sites.find(site);
    if (found == places.sites.end())
        return false;
    const SiteFacts &facts = found->second;
    const std::optional<int> beds = rule.bedsBelow > 0 ? bedsOn(facts, day) : std::nullopt;
    const bool far = facts.remote || facts.island;
    const bool small = beds && *beds < rule.bedsBelow;
    const bool sparse = facts.depopulated == Depopulated::Part || facts.depopulated == Depopulated::All
        || facts.depopulated == Depopulated::Deemed;
    const bool fits = rule.remote ? far || small || (sparse && rule.depopulated)
                                  : (small || rule.bedsBelow == 0) && (sparse || !rule.depopulated);
    return fits && allows(rule.siteKinds, facts.kind);
}

Day allowsSiteUntil(const Node &node, const PlaceFacts &places, Key site, Day day)
{
    Day until = never;
    const auto found = places.sites.find(site);
    if (node.rule.bedsBelow == 0 || found == places.sites.end())
        return until;
    for (const SiteBeds &beds : found->second.beds) {
        if (firstDay(beds.from) > day)
            until = std::min(until, firstDay(beds.from) - 1);
        if (lastDay(beds.to) >= day)
            until = std::min(until, lastDay(beds.to));
    }
    return until;
}

int fieldOf(const FrameworkPlan &plan, const PlaceFacts &places, Key department)
{
    const auto field = places.departmentField.find(department);
    return field == places.departmentField.end() ? -1 : plan.fields.value(field->second, -1);
}

std::vector<Hit> collectHits(const FrameworkPlan &plan, const PlaceFacts &places, const PersonEvidence &evidence)
{
    std::vector<Hit> hits;
    hits.reserve(evidence.observations.size() + evidence.observations.size() / 2);
    for (const Observation &row : evidence.observations) {
        if (!isHandedIn(row.status) || !row.day.isValid())
            continue;
        const auto take = [&](int index, int item) {
            const Node &node = plan.nodes[index];
            if (const double amount = worth(node, plan, places, row); amount > 0)
                hits.push_back({index, countsDays(node.rule) || node.items.empty() ? -1 : item, row.day.toJulianDay(),
                                amount, row.evidence, row.assessor});
        };
        if (const auto users = plan.users.find(row.item); users != plan.users.end())
            for (const auto &[node, item] : users->second)
                take(node, item);
        for (const int node : plan.itemless)
            take(node, -1);
    }
    const Day enrolled = enrolledFrom(plan, evidence);
    const auto add = [&](int index, int item, Day day, double amount, Key record, Used::Kind kind) {
        const Rule &rule = plan.nodes[index].rule;
        const bool before = rule.sinceEnrolment && enrolled != never && day < enrolled;
        if (amount > 0 && !before)
            hits.push_back({index, countsItems(rule) ? item : -1, day, amount, record, 0, kind});
    };
    for (const Attended &event : evidence.attended) {
        const auto take = [&](int index, int item) {
            add(index, item, event.day.toJulianDay(), worth(plan.nodes[index].rule, event), event.attendance,
                Used::Kind::Attendance);
        };
        for (const Key covered : event.items)
            if (const auto users = plan.users.find(covered); users != plan.users.end())
                for (const auto &[node, item] : users->second)
                    take(node, item);
        for (const int node : plan.itemless)
            take(node, -1);
    }
    for (const Interview &interview : evidence.interviews)
        for (const int node : plan.itemless)
            if (const QDate day = countsFrom(plan.nodes[node].rule, interview); day.isValid())
                add(node, -1, day.toJulianDay(), 1, interview.id, Used::Kind::Interview);

    const auto place = [](const Hit &hit) { return std::tie(hit.node, hit.day, hit.record, hit.item); };
    std::sort(hits.begin(), hits.end(), [&](const Hit &a, const Hit &b) {
        return place(a) != place(b) ? place(a) < place(b) : a.amount > b.amount;
    });
    const auto same = [&](const Hit &a, const Hit &b) { return place(a) == place(b); };
    hits.erase(std::unique(hits.begin(), hits.end(), same), hits.end());
    return hits;
}

Day enrolledFrom(const FrameworkPlan &plan, const PersonEvidence &evidence)
{
    Day from = never;
    for (const Enrolment &enrolment : evidence.enrolments)
        if (enrolment.version == plan.version)
            from = std::min(from, firstDay(enrolment.from));
    return from;
}

std::vector<Stay> collectStays(const FrameworkPlan &plan, const PlaceFacts &places, const PersonEvidence &evidence)
{
    std::vector<Stay> stays;
    stays.reserve(evidence.placements.size());
    for (const Placement &placement : evidence.placements) {
        if (!placement.from.isValid())
            continue;
        Stay &stay = stays.emplace_back();
        stay.from = firstDay(placement.from);
        stay.to = lastDay(placement.to);
        stay.share = placement.share;
        stay.field = placement.field.isEmpty() ? fieldOf(plan, places, placement.department.value_or(0))
                                               : plan.fields.value(placement.field, -1);
        stay.site = placement.site;
        stay.kind = placement.kind;
        stay.source = {Used::Kind::Placement, placement.id, placement.from, 0, 0};
    }
    if (plan.countsClinicDays) {
        for (const Observation &row : evidence.observations) {
            if (!isHandedIn(row.status) || row.kind != EvidenceKind::LogEntry || row.halfDays <= 0)
                continue;
            Stay &stay = stays.emplace_back();
            stay.from = stay.to = row.day.toJulianDay();
            stay.share = row.halfDays * 0.5;
            stay.field = fieldOf(plan, places, row.department);
            stay.site = row.site;
            stay.setting = row.setting;
            stay.countersigned = row.status == EvidenceStatus::Countersigned;
            stay.source = {Used::Kind::Evidence, row.evidence, row.day, 0, 0};
        }
    }
    const auto place = [](const Stay &stay) { return std::tie(stay.from, stay.source.kind, stay.source.key, stay.to); };
    std::sort(stays.begin(), stays.end(), [&](const Stay &a, const Stay &b) { return place(a) < place(b); });
    // An entry with several items has a row for each, and its half-days on every one.
    const auto sameEntry = [](const Stay &a, const Stay &b) {
        return a.source.kind == Used::Kind::Evidence && b.source.kind == Used::Kind::Evidence
            && a.source.key == b.source.key;
    };
    stays.erase(std::unique(stays.begin(), stays.end(), sameEntry), stays.end());
    return stays;
}

} // namespace kz::progress
