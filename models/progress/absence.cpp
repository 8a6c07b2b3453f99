#include "models/base/holidays.h"
#include "models/progress/leaf.h"

namespace kz::progress {

namespace {

AbsentSpan spanOf(const Absence &absence)
{
    AbsentSpan span{.from = firstDay(absence.from),
                    .to = lastDay(absence.to),
                    .perDay = 1,
                    .absence = absence.id,
                    .began = absence.from};
    span.open = span.to == never;
    if (span.open)
        return span;
    const Day working = weekdays(span.from, span.to);
    span.weekdaysOnly = working > 0;
    span.perDay = absence.workingDays / static_cast<double>(working > 0 ? working : span.to - span.from + 1);
    return span;
}

/// On the days both have. Those of an absence on a weekend are days on which the others take nothing.
bool isHeavier(const AbsentSpan &a, const AbsentSpan &b)
{
    return a.weekdaysOnly != b.weekdaysOnly ? b.weekdaysOnly : a.perDay > b.perDay;
}

} // namespace

double AbsentSpan::within(Day first, Day last) const
{
    first = std::max(first, from);
    last = std::min(last, to);
    if (last < first)
        return 0;
    if (open)
        return workingDays(dateOf(first), dateOf(last));
    return perDay * static_cast<double>(weekdaysOnly ? weekdays(first, last) : last - first + 1);
}

double AbsentSpan::takenFrom(Day day, bool withWeekend) const
{
    const double ofADay = std::min(perDay, 1.0);
    if (!weekdaysOnly || isWeekday(day))
        return from <= day && day <= to ? ofADay : 0;
    if (!withWeekend)
        return 0;
    const Day monday = day - day % 7;
    return ofADay * static_cast<double>(weekdays(std::max(from, monday), std::min(to, day))) / 5;
}

double takenFrom(const std::vector<AbsentSpan> &spans, Day day, bool withWeekend)
{
    double taken = 0;
    for (const AbsentSpan &span : spans)
        taken += span.takenFrom(day, withWeekend);
    return std::min(taken, 1.0);
}

double daysPresent(const std::vector<AbsentSpan> &spans, QDate from, QDate to)
{
    double days = 0;
    for (Day day = firstDay(from); day <= lastDay(to); ++day)
        days += 1 - takenFrom(spans, day, true);
    return days;
}

std::vector<AbsentSpan> absentSpans(const std::vector<Absence> &absences)
{
    std::vector<AbsentSpan> spans;
    for (const Absence &absence : absences)
        if (const AbsentSpan span = spanOf(absence); absence.from.isValid() && span.from <= span.to && span.perDay > 0)
            spans.push_back(span);
    const auto before = [](const AbsentSpan &a, const AbsentSpan &b) {
        return a.from != b.from ? a.from < b.from : a.absence < b.absence;
    };
    std::sort(spans.begin(), spans.end(), before);

    std::vector<Day> cuts;
    for (const AbsentSpan &span : spans) {
        cuts.push_back(span.from);
        cuts.push_back(span.to + 1);
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());

    std::vector<AbsentSpan> apart;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        const AbsentSpan *heaviest = nullptr;
        for (const AbsentSpan &span : spans)
            if (span.from <= cuts[i] && cuts[i] <= span.to && (!heaviest || isHeavier(span, *heaviest)))
                heaviest = &span;
        if (!heaviest)
            continue;
        if (!apart.empty() && apart.back().absence == heaviest->absence && apart.back().to + 1 == cuts[i]) {
            apart.back().to = cuts[i + 1] - 1;
            continue;
        }
        AbsentSpan &part = apart.emplace_back(*heaviest);
        part.from = cuts[i];
        part.to = cuts[i + 1] - 1;
    }
    return apart;
}

Leaf absenceLimit(const Node &node, const Subject &subject)
{
    std::vector<DaySpan> training;
    for (const Enrolment &enrolment : subject.evidence.enrolments)
        if (enrolment.version == subject.plan.version)
            training.push_back({firstDay(enrolment.from), lastDay(enrolment.to)});
    training = training.empty() ? std::vector{DaySpan{always, never}} : joined(std::move(training));
    const auto daysOf = [&](const AbsentSpan &span, Day day) {
        double days = 0;
        for (const DaySpan &enrolled : training)
            days += span.within(enrolled.from, std::min(enrolled.to, day));
        return days;
    };
    const auto absentBy = [&](Day day) {
        double days = 0;
        for (const AbsentSpan &span : subject.absences)
            days += daysOf(span, day);
        return rounded(days);
    };
    Leaf leaf;
    leaf.unit = node.rule.unit;
    leaf.need = node.rule.need;
    leaf.have = absentBy(subject.asOf);
    leaf.history.set(always, true);

    if (!reaches(leaf.need, leaf.have)) {
        // Days only add up: the limit is passed once, somewhere between the first absence and now.
        Day within = subject.absences.front().from - 1;
        Day passed = subject.asOf;
        while (passed - within > 1) {
            const Day middle = within + (passed - within) / 2;
            (reaches(leaf.need, absentBy(middle)) ? within : passed) = middle;
        }
        leaf.history.set(passed, false);
    }
    for (const AbsentSpan &span : subject.absences)
        for (const DaySpan &enrolled : training)
            if (const Day next = std::max({span.from, enrolled.from, subject.asOf + 1});
                next <= std::min(span.to, enrolled.to))
                leaf.recheckOn = std::min(leaf.recheckOn, next);
    if (subject.explain)
        for (const AbsentSpan &span : subject.absences)
            if (const double days = daysOf(span, subject.asOf); days > 0)
                leaf.used.push_back({Used::Kind::Absence, span.absence, span.began, 0, days});
    return leaf;
}

} // namespace kz::progress
