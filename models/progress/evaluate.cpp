#include "models/progress/evaluate.h"

#include "models/progress/leaf.h"

#include <cmath>

namespace kz::progress {

namespace {

Leaf ofGroup(const Node &node, const std::vector<Leaf> &leaves)
{
    Leaf group;
    switch (node.rule.kind) {
    case RequirementKind::All:
        group.need = static_cast<double>(node.children.size());
        break;
    case RequirementKind::Any:
        group.need = 1;
        break;
    default:
        group.need = node.rule.need;
        break;
    }
    std::vector<const History *> children;
    for (const int child : node.children) {
        children.push_back(&leaves[child].history);
        group.have += leaves[child].history.isMet() ? 1 : 0;
        group.recheckOn = std::min(group.recheckOn, leaves[child].recheckOn);
    }
    group.history = History::ofGroup(children, static_cast<int>(group.need));
    return group;
}

Standing standingOf(const Node &node, Leaf leaf)
{
    Standing standing;
    standing.requirement = node.record.id;
    standing.have = leaf.have;
    standing.need = leaf.need;
    standing.unit = leaf.unit;
    standing.met = leaf.history.isMet();
    standing.metOn = standing.met ? dateOf(leaf.history.metSince()) : QDate();
    standing.recheckOn = dateOf(leaf.recheckOn);
    standing.used = std::move(leaf.used);
    standing.missing = std::move(leaf.missing);
    return standing;
}

} // namespace

double rounded(double amount)
{
    return std::round(amount * 1e6) / 1e6;
}

bool reaches(double have, double need)
{
    return have >= need - 1e-9;
}

std::vector<DaySpan> joined(std::vector<DaySpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const DaySpan &a, const DaySpan &b) { return a.from < b.from; });
    std::vector<DaySpan> whole;
    for (const DaySpan &span : spans) {
        if (whole.empty() || span.from > whole.back().to + 1)
            whole.push_back(span);
        else
            whole.back().to = std::max(whole.back().to, span.to);
    }
    return whole;
}

std::vector<Standing> evaluate(const FrameworkPlan &plan, const PlaceFacts &places, const PersonEvidence &evidence,
                               QDate asOf, bool explain)
{
    Subject subject{plan, places, evidence, firstDay(asOf), explain, collectStays(plan, places, evidence)};
    subject.absences = absentSpans(evidence.absences);
    const std::vector<Hit> hits = collectHits(plan, places, evidence);
    std::vector<std::vector<TakenShare>> taken(plan.exclusiveGroups);

    const int count = static_cast<int>(plan.nodes.size());
    std::vector<Leaf> leaves(count);
    const Hit *hit = hits.data();
    const Hit *const lastHit = hit + hits.size();
    for (int i = 0; i < count; ++i) {
        const Node &node = plan.nodes[i];
        if (countsRecords(node.record.kind)) {
            const Hit *const end = std::find_if(hit, lastHit, [i](const Hit &other) { return other.node != i; });
            const auto tally = node.rule.yearlyMinimum > 0 ? creditsByYear : counted;
            leaves[i] = tally(node, hit, end, subject);
            hit = end;
            continue;
        }
        switch (node.record.kind) {
        case RequirementKind::Weeks:
            leaves[i] = timeInRotation(node, subject, node.exclusiveGroup < 0 ? nullptr : &taken[node.exclusiveGroup]);
            break;
        case RequirementKind::Tenure:
            leaves[i] = timeServed(node, subject);
            break;
        case RequirementKind::AbsenceLimit:
            leaves[i] = absenceLimit(node, subject);
            break;
        case RequirementKind::Certificate:
            leaves[i] = certificateHeld(node, subject);
            break;
        default: // groups follow
            break;
        }
    }
    for (int i = count - 1; i >= 0; --i) // children stand after their group
        if (isGroup(plan.nodes[i].record.kind))
            leaves[i] = ofGroup(plan.nodes[i], leaves);

    std::vector<Standing> standings;
    standings.reserve(plan.nodes.size());
    for (int i = 0; i < count; ++i)
        standings.push_back(standingOf(plan.nodes[i], std::move(leaves[i])));
    return standings;
}

} // namespace kz::progress
