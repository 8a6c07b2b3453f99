#include "models/query/measured.h"

#include "models/query/evidence_loader.h"

#include <algorithm>

namespace kz::query {

namespace {

EnrolmentRow rowOf(const storage::EnrolmentLine &line, QDate day)
{
    const Enrolment &enrolment = line.enrolment;
    return {.enrolment = enrolment.id,
            .version = enrolment.version,
            .framework = line.framework,
            .title = {line.frameworkJa, line.frameworkEn},
            .targetLevel = enrolment.targetLevel.value_or(0),
            .target = {line.targetJa, line.targetEn},
            .from = enrolment.from,
            .targetDay = enrolment.targetDay,
            .status = enrolment.status,
            .awarded = {},
            .awardedOn = {},
            .pace = progress::pace(enrolment.from, enrolment.targetDay, day)};
}

bool isCurriculum(const storage::EnrolmentLine &line)
{
    return line.frameworkKind == enumCode(FrameworkKind::Curriculum);
}

bool comesBefore(const storage::EnrolmentLine &a, const storage::EnrolmentLine &b)
{
    if (isCurriculum(a) != isCurriculum(b))
        return isCurriculum(b);
    if (a.enrolment.from != b.enrolment.from)
        return a.enrolment.from > b.enrolment.from;
    return a.enrolment.id < b.enrolment.id;
}

/// Progress as of another day than today, computed now.
Result<double> computedProgress(storage::Database &database, Plans &plans, const Enrolment &enrolment, const AsOf &asOf,
                                const progress::PersonEvidence &evidence)
{
    const auto plan = plans.plan(database, enrolment.version);
    if (!plan)
        return plan.error();
    const auto places = plans.places(database);
    if (!places)
        return places.error();
    const auto standings = progress::evaluate(*plan.value(), *places.value(), evidence, asOf.happened, false);
    return progress::progress(*plan.value(), standings, enrolment.targetLevel);
}

} // namespace

PaceState together(const std::vector<EnrolmentRow> &rows)
{
    if (rows.empty())
        return PaceState::NotEnrolled;
    const auto is = [](PaceState state) { return [state](const EnrolmentRow &row) { return row.state == state; }; };
    if (std::ranges::any_of(rows, is(PaceState::Behind)))
        return PaceState::Behind;
    return std::ranges::all_of(rows, is(PaceState::Completed)) ? PaceState::Completed : PaceState::OnPace;
}

Result<Measure> Measure::open(storage::Database &database, Plans &plans, const AsOf &asOf)
{
    const auto margin = behindMargin(database);
    if (!margin)
        return margin.error();
    return Measure(database, plans, asOf, margin.value());
}

Result<Measure::Measured> Measure::measured(Key person, std::vector<storage::EnrolmentLine> lines) const
{
    const QDate day = m_asOf.happened;
    Measured found{.person = person, .enrolments = {}, .state = PaceState::NotEnrolled};
    const bool completed = std::ranges::any_of(lines, [day](const storage::EnrolmentLine &line) {
        return line.enrolment.status == EnrolmentStatus::Completed && line.enrolment.from <= day;
    });
    std::erase_if(lines, [day](const storage::EnrolmentLine &line) { return !runsOn(line.enrolment, day); });
    std::ranges::sort(lines, comesBefore);
    std::optional<progress::PersonEvidence> evidence;
    if (!m_asOf.current && !lines.empty()) {
        auto loaded = loadEvidence(*m_database, person, m_asOf);
        if (!loaded)
            return loaded.error();
        evidence = std::move(loaded).value();
    }
    for (const storage::EnrolmentLine &line : lines) {
        EnrolmentRow row = rowOf(line, day);
        std::optional<double> progress = line.progress;
        if (evidence) {
            const auto computed = computedProgress(*m_database, *m_plans, line.enrolment, m_asOf, *evidence);
            if (!computed)
                return computed.error();
            progress = computed.value();
        }
        row.known = progress.has_value();
        row.progress = progress.value_or(0);
        if (row.known)
            row.state = paceState(line.enrolment, row.progress, row.pace, m_margin, day);
        found.enrolments.push_back(std::move(row));
    }
    found.state = found.enrolments.empty() && completed ? PaceState::Completed : together(found.enrolments);
    return found;
}

Result<Measure::Measured> Measure::of(Key person) const
{
    auto lines = storage::PeopleReads(*m_database).enrolments(person);
    if (!lines)
        return lines.error();
    return measured(person, std::move(lines).value());
}

Result<void> Measure::everybody(const CancelToken &token, const std::function<void(const Measured &)> &visit) const
{
    std::vector<storage::EnrolmentLine> all;
    auto read = storage::PeopleReads(*m_database).eachEnrolment([&](const storage::EnrolmentLine &line) {
        all.push_back(line);
    });
    if (!read)
        return read;
    for (size_t i = 0; i < all.size();) {
        if (token.isCancelled())
            return makeError(ErrorCode::Cancelled);
        const Key person = all[i].enrolment.person;
        std::vector<storage::EnrolmentLine> lines;
        for (; i < all.size() && all[i].enrolment.person == person; ++i)
            lines.push_back(std::move(all[i]));
        const auto found = measured(person, std::move(lines));
        if (!found)
            return found.error();
        visit(found.value());
    }
    return {};
}

} // namespace kz::query
