#include "models/progress/rule_checks.h"

#include <algorithm>
#include <unordered_set>

namespace kz::progress {

namespace {

/// The highest step by which each item can be rated; of those that are not here nothing is known.
std::unordered_map<Key, int> highestSteps(const std::vector<Item> &items, const RatingForms &forms)
{
    std::unordered_map<Key, int> ofScale;
    for (const ScaleStep &step : forms.steps)
        ofScale[step.scale] = std::max(ofScale[step.scale], step.step);
    std::unordered_map<Key, Key> scaleOfTool;
    for (const Tool &tool : forms.tools)
        scaleOfTool.emplace(tool.id, tool.scale);
    std::unordered_map<Key, int> highest;
    const auto rated = [&](Key item, Key scale) {
        if (const auto steps = ofScale.find(scale); steps != ofScale.end())
            highest[item] = std::max(highest[item], steps->second);
    };
    std::unordered_set<Key> byTheirOwn; // an item's own scale wins
    for (const Item &item : items)
        if (item.scale) {
            rated(item.id, *item.scale);
            byTheirOwn.insert(item.id);
        }
    for (const ToolItem &row : forms.toolItems)
        if (const auto tool = scaleOfTool.find(row.tool); tool != scaleOfTool.end() && !byTheirOwn.contains(row.item))
            rated(row.item, tool->second);
    return highest;
}

/// The most days that a window of so many months ever holds.
double daysIn(int months)
{
    return months / 12 * 366.0 + months % 12 * 31.0;
}

/// About how many days a rule of stays needs; months are taken as long as they may be.
double daysNeeded(const Rule &rule)
{
    switch (rule.unit) {
    case Unit::Weeks:
        return rule.need * 7;
    case Unit::HalfDays:
        return rule.need / 2;
    case Unit::Months:
        return rule.need * 31;
    default:
        return rule.need;
    }
}

class Checks
{
public:
    Checks(FrameworkRows rows, const RatingForms &forms) : m_highest(highestSteps(rows.items, forms))
    {
        for (const RequirementItem &row : rows.requirementItems)
            m_asking.insert(row.requirement);
        m_plan = sketchFramework(std::move(rows));
    }

    std::vector<RuleFlaw> all()
    {
        for (const Node &node : m_plan.nodes)
            check(node);
        return std::move(m_flaws);
    }

private:
    void check(const Node &node)
    {
        m_of = node.record.id;
        if (const auto read = parseRule(node.record.kind, node.record.parameters); !read) {
            const QString said = read.error().arguments.value(1);
            tell(read.error().arguments.value(0), said.isEmpty() ? IssueCode::Missing : IssueCode::DoesNotFit, {said});
            return;
        }
        if (isGroup(node.record.kind))
            return checkGroup(node);
        if (!node.children.empty())
            tell("kind", IssueCode::HoldsRules);
        const bool inGroup = node.parent < 0 || isGroup(m_plan.nodes[std::size_t(node.parent)].record.kind);
        if (inGroup)
            checkItems(node);
        checkTime(node);
        const Rule &rule = node.rule;
        if (rule.assessorKinds == std::vector{AssessorKind::Self} && rule.distinctAssessors > 1)
            tell("distinct_assessors", IssueCode::OneRater, {QString::number(rule.distinctAssessors)});
        if (rule.tenureOf == TenureOf::Level && node.tenureLevels.empty() && inGroup)
            tell("level", IssueCode::Unknown, {rule.level});
        if (rule.tenureOf == TenureOf::Level && inGroup)
            checkHeldBefore(node);
    }

    /// Nobody has been at a level before reaching it, nor at one above.
    void checkHeldBefore(const Node &node)
    {
        const auto above = m_plan.levels.begin() + std::max(node.level, 0);
        const auto held = std::find_if(above, m_plan.levels.end(),
                                       [&](const Level &level) { return level.code == node.rule.level; });
        if (node.level >= 0 && held != m_plan.levels.end())
            tell("level", IssueCode::NotBelow, {held->code, above->code});
    }

    void checkGroup(const Node &node)
    {
        const auto there = double(node.children.size());
        if (node.children.empty())
            tell("children", IssueCode::HoldsNoRules);
        else if (node.rule.kind == RequirementKind::KOfN && node.rule.need > there)
            tell("need", IssueCode::FewerRules, {QString::number(node.rule.need), QString::number(there)});
    }

    void checkItems(const Node &node)
    {
        const Rule &rule = node.rule;
        const bool counts = rule.kind == RequirementKind::Rating || rule.kind == RequirementKind::Log
            || rule.kind == RequirementKind::Module;
        if (!counts)
            return;
        if (node.items.empty()) {
            if (m_asking.contains(node.record.id) && node.level >= 0)
                tell("items", IssueCode::NotOfLevel);
            else if (m_asking.contains(node.record.id) || countsItems(rule))
                tell("items", IssueCode::NoItems);
            return;
        }
        const auto there = int(node.items.size());
        if (rule.kind == RequirementKind::Rating && checkSteps(node))
            return;
        if (rule.unit == Unit::Items && rule.need > there)
            tell("need", IssueCode::FewerItems, {QString::number(rule.need), QString::number(there)});
    }

    /// Whether the scales are what makes it impossible.
    bool checkSteps(const Node &node)
    {
        const Rule &rule = node.rule;
        int able = 0;
        int best = 0;
        int unrated = 0; // neither form nor scale: nothing is known of them
        std::optional<int> least;
        for (const Key item : node.items) {
            const auto highest = m_highest.find(item);
            if (highest == m_highest.end()) {
                ++unrated;
                continue;
            }
            able += highest->second >= rule.threshold ? 1 : 0;
            best = std::max(best, highest->second);
            least = std::min(least.value_or(highest->second), highest->second);
        }
        if (countsItems(rule) || !least)
            able += unrated; // what stands above goals of which others are rated is rated nowhere
        const auto there = int(node.items.size());
        const QString step = QString::number(rule.threshold);
        if (able == 0)
            tell("threshold", IssueCode::AboveScale, {step, QString::number(rule.each ? *least : best)});
        else if (rule.each && able < there)
            tell("threshold", IssueCode::AboveScale, {step, QString::number(*least)});
        else if (rule.unit == Unit::Items && rule.need <= there && rule.need > able)
            tell("need", IssueCode::FewerItems, {QString::number(rule.need), QString::number(able)});
        else
            return false;
        return true;
    }

    void checkTime(const Node &node)
    {
        const Rule &rule = node.rule;
        const bool days = rule.unit == Unit::HalfDays || rule.unit == Unit::Days;
        if (rule.kind == RequirementKind::Log && days && rule.windowMonths > 0) {
            const double most = daysIn(rule.windowMonths) * (rule.unit == Unit::HalfDays ? 2 : 1);
            if (rule.need > most)
                tell("need", IssueCode::MoreThanFits, {QString::number(rule.need), QString::number(most)});
        }
        // A year is asked once it has ended, while its first day lies within the window.
        if (rule.yearlyMinimum > 0 && rule.windowMonths > 0 && rule.windowMonths <= 12)
            tell("yearly_minimum", IssueCode::NeverAsked, {QString::number(rule.windowMonths)});
        if (rule.kind == RequirementKind::Weeks && rule.minimumBlockDays > daysNeeded(rule))
            tell("minimum_block_days", IssueCode::LongerThanNeeded,
                 {QString::number(rule.minimumBlockDays), QString::number(daysNeeded(rule))}, Issue::Severity::Warning);
    }

    void tell(const QString &field, IssueCode code, const QStringList &arguments = {},
              Issue::Severity severity = Issue::Severity::Error)
    {
        m_flaws.push_back({m_of, {field, code, arguments, severity}});
    }
    void tell(const char *field, IssueCode code, const QStringList &arguments = {},
              Issue::Severity severity = Issue::Severity::Error)
    {
        tell(QString::fromLatin1(field), code, arguments, severity);
    }

    std::unordered_map<Key, int> m_highest;
    std::unordered_set<Key> m_asking; ///< rules that have items marked
    FrameworkPlan m_plan;
    Key m_of = 0;
    std::vector<RuleFlaw> m_flaws;
};

} // namespace

std::vector<RuleFlaw> ruleFlaws(FrameworkRows rows, const RatingForms &forms)
{
    return Checks(std::move(rows), forms).all();
}

std::optional<Error> firstFlawed(const std::vector<Requirement> &rules, const std::vector<RuleFlaw> &flaws)
{
    std::optional<Error> error;
    Key of = 0;
    for (const RuleFlaw &flaw : flaws) {
        const auto rule = std::ranges::find(rules, flaw.requirement, &Requirement::id);
        if (flaw.issue.severity != Issue::Severity::Error || rule == rules.end() || (error && rule->id != of))
            continue;
        if (!error)
            error = makeError(ErrorCode::RuleFlawed, {rule->titleJa, rule->titleEn});
        of = rule->id;
        error->issues.push_back(flaw.issue);
    }
    return error;
}

} // namespace kz::progress
