#include "models/base/dates.h"
#include "models/progress/leaf.h"

#include <set>

namespace kz::progress {

namespace {

/// Credits with a minimum for each fiscal year, asked on any day.
class YearlyCredits
{
public:
    YearlyCredits(const Node &node, const Hit *begin, const Hit *end, const Subject &subject)
        : m_rule(node.rule), m_begin(begin), m_end(end)
    {
        const Day enrolled = enrolledFrom(subject.plan, subject.evidence);
        if (enrolled <= always || enrolled == never)
            return;
        // The running year as well: it will have ended some day.
        for (int year = fiscalYearOf(dateOf(enrolled)); year <= fiscalYearOf(dateOf(subject.asOf)); ++year) {
            const Day start = firstDay(fiscalYearStart(year));
            if (start < enrolled)
                continue;
            Year &asked = m_years.emplace_back(Year{start, firstDay(fiscalYearStart(year + 1)), m_rule.yearlyMinimum});
            for (const Hit *hit = begin; hit != end; ++hit)
                if (asked.start <= hit->day && hit->day < asked.next)
                    asked.lacking -= hit->amount;
            asked.lacking = std::max(asked.lacking, 0.0);
        }
    }

    bool isInWindow(Day day, Day asOf) const { return day <= asOf && asOf < leaves(day); }

    double haveOn(Day day) const
    {
        double sum = 0;
        for (const Hit *hit = m_begin; hit != m_end; ++hit)
            sum += isInWindow(hit->day, day) ? hit->amount : 0;
        double reachable = m_rule.need;
        for (const Year &year : m_years)
            reachable -= year.next <= day && isInWindow(year.start, day) ? year.lacking : 0;
        return reaches(reachable, m_rule.need) ? sum : std::min(sum, std::max(reachable, 0.0));
    }

    /// The days on which it may become another figure.
    std::set<Day> changes() const
    {
        std::set<Day> days;
        for (const Hit *hit = m_begin; hit != m_end; ++hit)
            days.insert({hit->day, leaves(hit->day)});
        for (const Year &year : m_years)
            if (year.lacking > 0)
                days.insert({year.next, leaves(year.start)});
        days.erase(never);
        return days;
    }

private:
    struct Year {
        Day start = 0;
        Day next = 0; ///< when the next begins
        double lacking = 0;
    };

    Day leaves(Day day) const { return m_rule.windowMonths == 0 ? never : leavesWindowOn(day, m_rule.windowMonths); }

    const Rule &m_rule;
    const Hit *m_begin;
    const Hit *m_end;
    std::vector<Year> m_years;
};

} // namespace

Leaf creditsByYear(const Node &node, const Hit *begin, const Hit *end, const Subject &subject)
{
    const YearlyCredits credits(node, begin, end, subject);
    Leaf leaf;
    leaf.unit = node.rule.unit;
    leaf.need = node.rule.need;
    leaf.have = rounded(credits.haveOn(subject.asOf));
    for (const Day day : credits.changes()) {
        if (day > subject.asOf) {
            leaf.recheckOn = day;
            break;
        }
        leaf.history.set(day, reaches(credits.haveOn(day), leaf.need));
    }
    double left = leaf.have;
    for (const Hit *hit = begin; hit != end && subject.explain && left > 0; ++hit) {
        if (!credits.isInWindow(hit->day, subject.asOf))
            continue;
        leaf.used.push_back({hit->kind, hit->record, dateOf(hit->day), 0, std::min(hit->amount, left)});
        left -= hit->amount;
    }
    return leaf;
}

} // namespace kz::progress
