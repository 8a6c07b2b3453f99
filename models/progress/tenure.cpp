#include "models/base/dates.h"
#include "models/progress/leaf.h"

namespace kz::progress {

namespace {

struct Period {
    Day from = 0;
    Day to = 0;
    Used source;
};

std::vector<Period> periodsOf(const Node &node, const PersonEvidence &evidence)
{
    std::vector<Period> periods;
    switch (node.rule.tenureOf) {
    case TenureOf::Employment:
        for (const Employment &employment : evidence.employments)
            if (employment.from.isValid())
                periods.push_back({firstDay(employment.from),
                                   lastDay(employment.to),
                                   {Used::Kind::Employment, employment.id, employment.from, 0, 0}});
        break;
    case TenureOf::Profession:
        if (evidence.experienceSince)
            periods.push_back({firstDay(fiscalYearStart(*evidence.experienceSince)), never, {}});
        break;
    case TenureOf::Level:
        for (const LevelAward &award : evidence.awards) {
            const auto &levels = node.tenureLevels;
            if (!award.decidedOn.isValid() || std::find(levels.begin(), levels.end(), award.level) == levels.end())
                continue;
            const Day revoked = award.revokedOn.isValid() ? firstDay(award.revokedOn) - 1 : never;
            periods.push_back({firstDay(award.decidedOn),
                               std::min(lastDay(award.validUntil), revoked),
                               {Used::Kind::Award, award.id, award.decidedOn, 0, 0}});
        }
        break;
    }
    std::erase_if(periods, [](const Period &period) { return period.to < period.from; });
    std::sort(periods.begin(), periods.end(), [](const Period &a, const Period &b) {
        return a.from != b.from ? a.from < b.from : a.source.key < b.source.key;
    });
    return periods;
}

/// Yearly contracts are one employment.
std::vector<DaySpan> joinedPeriods(const std::vector<Period> &periods)
{
    std::vector<DaySpan> spans;
    for (const Period &period : periods)
        spans.push_back({period.from, period.to});
    return joined(std::move(spans));
}

/// The stretches in which somebody was away long enough for time to stand still. Leave that follows on leave is one.
std::vector<DaySpan> pausesOf(const std::vector<Absence> &absences, int pauseDays)
{
    std::vector<DaySpan> away;
    for (const Absence &absence : absences)
        if (absence.from.isValid() && firstDay(absence.from) <= lastDay(absence.to))
            away.push_back({firstDay(absence.from), lastDay(absence.to)});
    away = joined(std::move(away));
    std::erase_if(away, [pauseDays](const DaySpan &span) { return span.to - span.from + 1 < pauseDays; });
    return away;
}

std::vector<DaySpan> without(std::vector<DaySpan> spans, const std::vector<DaySpan> &pauses)
{
    for (const DaySpan &away : pauses) {
        std::vector<DaySpan> left;
        for (const DaySpan &span : spans) {
            if (away.to < span.from || away.from > span.to) {
                left.push_back(span);
                continue;
            }
            if (span.from < away.from)
                left.push_back({span.from, away.from - 1});
            if (away.to < span.to)
                left.push_back({away.to + 1, span.to});
        }
        spans = std::move(left);
    }
    return spans;
}

/// Months of all periods together up to a day: completed ones of each, and one for every 30 days left over. A month
/// that is not completed leaves 29 days at most, so that one period by itself is measured by the calendar.
int monthsTogether(const std::vector<DaySpan> &spans, Day day)
{
    int months = 0;
    Day left = 0;
    for (const DaySpan &span : spans) {
        const Day end = std::min(span.to, day);
        if (end < span.from)
            break;
        const int completed = completedMonths(span.from, end);
        months += completed;
        left += std::min<Day>(end - (completed > 0 ? monthsCompletedOn(span.from, completed) : span.from - 1), 29);
    }
    return months + static_cast<int>(left / 30);
}

/// Months of the period that is running on a day.
int monthsRunning(const std::vector<DaySpan> &spans, Day day)
{
    for (const DaySpan &span : spans)
        if (span.from <= day && day <= span.to)
            return completedMonths(span.from, day);
    return 0;
}

} // namespace

Leaf timeServed(const Node &node, const Subject &subject)
{
    const std::vector<Period> periods = periodsOf(node, subject.evidence);
    const bool together = node.rule.tenureOf == TenureOf::Employment;
    const bool pauses = together && node.rule.pauseDays > 0;
    const std::vector<DaySpan> spans = pauses
        ? without(joinedPeriods(periods), pausesOf(subject.evidence.absences, node.rule.pauseDays))
        : joinedPeriods(periods);
    const auto monthsOn = [&](Day day) { return together ? monthsTogether(spans, day) : monthsRunning(spans, day); };
    const Day asOf = subject.asOf;
    const int need = static_cast<int>(node.rule.need);

    Leaf leaf;
    leaf.unit = node.rule.unit;
    leaf.need = node.rule.need;
    leaf.have = monthsOn(asOf);

    if (!together) {
        for (const DaySpan &span : spans) {
            const Day met = monthsCompletedOn(span.from, need);
            if (met > std::min(span.to, asOf))
                continue;
            leaf.history.set(met, true);
            if (span.to < asOf)
                leaf.history.set(span.to + 1, false);
        }
    } else if (reaches(leaf.have, leaf.need)) {
        Day before = spans.front().from - 1; // together, months never go back
        Day met = asOf;
        while (met - before > 1) {
            const Day middle = before + (met - before) / 2;
            (monthsOn(middle) >= need ? met : before) = middle;
        }
        leaf.history.set(met, true);
    }

    for (const DaySpan &span : spans) {
        if (together ? span.to <= asOf : span.to < asOf)
            continue;
        // While a period runs, a month is full within 31 days; its end may take all of them away.
        Day day = std::max(span.from, asOf + 1);
        const Day last = std::min(asOf + 32, span.to + 1);
        while (span.from <= asOf && day < last && monthsOn(day) == static_cast<int>(leaf.have))
            ++day;
        leaf.recheckOn = day;
        break;
    }

    if (subject.explain) {
        double days = 0;
        const auto counts = [&](const Period &period) {
            const bool running = together || (period.from <= asOf && period.to >= asOf);
            return running && period.from <= asOf && period.source.key != 0;
        };
        const auto lengthOf
            = [&](const Period &period) { return static_cast<double>(std::min(period.to, asOf) - period.from + 1); };
        for (const Period &period : periods)
            days += counts(period) ? lengthOf(period) : 0;
        for (const Period &period : periods) {
            if (counts(period)) {
                leaf.used.push_back(period.source);
                leaf.used.back().amount = leaf.have * lengthOf(period) / days;
            }
        }
    }
    return leaf;
}

} // namespace kz::progress
