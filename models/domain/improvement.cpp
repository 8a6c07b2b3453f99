#include "models/domain/improvement.h"

#include "models/domain/checks.h"

namespace kz {

namespace {

constexpr double mostMonths = 600;
constexpr double mostPeople = 1e6;

struct Figure {
    const char *field;
    const char *peopleField;
    const char *dayField;
    std::optional<double> value;
    std::optional<int> people;
    QDate day;
};

void checkFigure(Checks &checks, CycleMeasure measure, const Figure &figure, Need need)
{
    if (!figure.value) {
        if (need == Need::Required)
            checks.add(figure.field, IssueCode::Missing);
        return;
    }
    checks.range(figure.field, *figure.value, 0, measure == CycleMeasure::MedianMonths ? mostMonths : 1);
    if (!figure.people)
        checks.add(figure.peopleField, IssueCode::Missing);
    checks.day(figure.dayField, figure.day, Need::Required);
}

} // namespace

std::vector<Issue> validate(const ImprovementCycle &cycle)
{
    Checks checks;
    checks.reference("framework", cycle.framework);
    checks.text("aim", cycle.aim, Checks::textLength, Need::Required);
    checks.reference("version", cycle.version);
    if (cycle.measure == CycleMeasure::ShareUnmet)
        checks.reference("requirement", cycle.requirement.value_or(0));
    const bool decided = cycle.decision != CycleDecision::Open;
    // What is given up was perhaps never measured, nor changed.
    const bool measured = decided && cycle.decision != CycleDecision::Abandon;
    for (const auto &[field, people] :
         {std::pair("baseline_people", cycle.baselinePeople), std::pair("result_people", cycle.resultPeople)})
        if (people)
            checks.range(field, *people, 0, mostPeople);
    checkFigure(
        checks, cycle.measure,
        {"baseline", "baseline_people", "baseline_day", cycle.baseline, cycle.baselinePeople, cycle.baselineDay},
        measured || cycle.result ? Need::Required : Need::Optional);
    checkFigure(checks, cycle.measure,
                {"result", "result_people", "result_day", cycle.result, cycle.resultPeople, cycle.resultDay},
                measured ? Need::Required : Need::Optional);
    checks.text("change_made", cycle.change, Checks::textLength,
                measured || cycle.result ? Need::Required : Need::Optional);
    checks.day("changed_on", cycle.changedOn);
    checks.order(cycle.baselineDay, "result_day", cycle.resultDay);
    checks.text("learned", cycle.learned, Checks::textLength, decided ? Need::Required : Need::Optional);
    checks.caseText("learned", cycle.learned);
    if (cycle.id != 0 && cycle.previous == cycle.id)
        checks.add("previous", IssueCode::Repeated);
    return checks.take();
}

} // namespace kz
