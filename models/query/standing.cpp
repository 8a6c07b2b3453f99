#include "models/query/standing.h"

#include "models/query/evidence_loader.h"
#include "models/storage/framework_reads.h"
#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::query {

namespace {

constexpr double usualMargin = 0.10;
constexpr int forecastMonths = 6; ///< the speed of so many months is carried on
constexpr int farthestYears = 10; ///< a forecast beyond says nothing

/// Ladders and programmes stand before curricula, the newest first.
bool comesBefore(const EnrolmentStanding &a, const EnrolmentStanding &b)
{
    const auto rank = [](const EnrolmentStanding &standing) {
        return standing.framework.kind == FrameworkKind::Curriculum ? 1 : 0;
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    if (a.enrolment.from != b.enrolment.from)
        return a.enrolment.from > b.enrolment.from;
    return a.enrolment.id < b.enrolment.id;
}

std::vector<Enrolment> chosen(std::vector<Enrolment> all, QDate day)
{
    std::erase_if(all, [day](const Enrolment &enrolment) { return enrolment.from > day; });
    std::vector<Enrolment> running = all;
    std::erase_if(running, [day](const Enrolment &enrolment) { return !runsOn(enrolment, day); });
    if (!running.empty() || all.empty())
        return running;
    const auto lastEnded = [](const Enrolment &a, const Enrolment &b) { return a.to < b.to; };
    return {*std::ranges::max_element(all, lastEnded)};
}

std::vector<QDate> courseDays(QDate from, QDate day)
{
    std::vector<QDate> days;
    for (QDate month = from; month < day; month = QDate(month.year(), month.month(), 1).addMonths(1))
        days.push_back(month);
    days.push_back(day);
    return days;
}

QDate forecastOf(const EnrolmentStanding &standing, const progress::PlaceFacts &places,
                 const progress::PersonEvidence &evidence, QDate day)
{
    const QDate since = std::max(standing.enrolment.from, day.addMonths(-forecastMonths));
    const double gained = standing.progress
        - progress::progressOver(*standing.plan, places, evidence, {since}, standing.enrolment.targetLevel).front();
    if (standing.progress >= 1 || gained <= 0 || since >= day)
        return {};
    const double days = (1 - standing.progress) * double(since.daysTo(day)) / gained;
    if (days > farthestYears * 365.0)
        return {};
    return day.addDays(qint64(std::ceil(days)));
}

/// Within one version the order of its levels says it all.
Result<void> setHeights(storage::Database &database, std::vector<AwardedLevel> &awards, const LevelsOverVersions *known)
{
    const auto other = [&](const AwardedLevel &one) { return one.level.version != awards.front().level.version; };
    if (std::ranges::none_of(awards, other))
        return {};
    if (!known) {
        const auto levels = storage::FrameworkReads(database).levelsOverVersions();
        return levels ? setHeights(database, awards, &levels.value()) : Result<void>(levels.error());
    }
    for (AwardedLevel &one : awards)
        one.height = known->atLast(one.level.id).value_or(one.level).position;
    return {};
}

} // namespace

Result<double> behindMargin(storage::Database &database)
{
    const auto value = storage::settingOf(database, QStringLiteral("behind_margin"));
    if (!value)
        return value.error();
    bool isNumber = false;
    const double margin = value.value().value_or(QString()).toDouble(&isNumber);
    return isNumber ? margin : usualMargin;
}

bool runsOn(const Enrolment &enrolment, QDate day)
{
    if (enrolment.from > day)
        return false;
    if (enrolment.to.isValid())
        return day <= enrolment.to;
    return goesOn(enrolment);
}

PaceState paceState(const Enrolment &enrolment, double progress, double pace, double margin, QDate day)
{
    if (enrolment.status == EnrolmentStatus::Completed && !runsOn(enrolment, day))
        return PaceState::Completed;
    if (progress >= 1)
        return PaceState::Completed;
    // Time stands still for somebody on leave.
    const bool waits = enrolment.status == EnrolmentStatus::Suspended;
    return !waits && progress::isBehind(progress, pace, margin) ? PaceState::Behind : PaceState::OnPace;
}

std::optional<AwardedLevel> validAward(const std::vector<AwardedLevel> &awards, Key framework, QDate day)
{
    std::optional<AwardedLevel> best;
    for (const AwardedLevel &award : awards) {
        const LevelAward &decision = award.award;
        const bool valid = award.framework == framework && decision.decidedOn <= day
            && (!decision.validUntil.isValid() || decision.validUntil >= day)
            && (!decision.revokedOn.isValid() || decision.revokedOn > day);
        if (!valid)
            continue;
        if (!best || award.height > best->height
            || (award.height == best->height && decision.decidedOn > best->award.decidedOn))
            best = award;
    }
    return best;
}

Result<std::vector<AwardedLevel>> awardsOf(storage::Database &database, Key person, const LevelsOverVersions *levels)
{
    auto awards = storage::recordsOf<LevelAward>(database, person);
    if (!awards)
        return awards.error();
    std::vector<AwardedLevel> found;
    for (LevelAward &award : std::move(awards).value()) {
        auto level = storage::Repository<Level>(database).find(award.level);
        if (!level)
            return level.error();
        if (!level.value())
            continue;
        const auto version = storage::Repository<FrameworkVersion>(database).find(level.value()->version);
        if (!version)
            return version.error();
        found.push_back(
            {award, *level.value(), version.value() ? version.value()->framework : 0, level.value()->position});
    }
    if (auto done = setHeights(database, found, levels); !done)
        return done.error();
    std::ranges::sort(found, [](const AwardedLevel &a, const AwardedLevel &b) {
        return std::pair(a.award.decidedOn, a.award.id) < std::pair(b.award.decidedOn, b.award.id);
    });
    return found;
}

Result<PersonStanding> personStanding(storage::Database &database, Plans &plans, Key person, const AsOf &asOf)
{
    const QDate day = asOf.happened;
    const auto record = storage::Repository<Person>(database).find(person);
    if (!record)
        return record.error();
    if (!record.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("person"), keyToText(person)});
    auto enrolments = storage::recordsOf<Enrolment>(database, person);
    if (!enrolments)
        return enrolments.error();
    const auto evidence = loadEvidence(database, person, asOf);
    if (!evidence)
        return evidence.error();
    const auto places = plans.places(database);
    if (!places)
        return places.error();
    const auto margin = behindMargin(database);
    if (!margin)
        return margin.error();
    auto everAwarded = awardsOf(database, person);
    if (!everAwarded)
        return everAwarded.error();
    std::vector<AwardedLevel> awards = std::move(everAwarded).value();
    std::erase_if(awards, [&](const AwardedLevel &award) { // entered too late
        return std::ranges::find(evidence.value().awards, award.award.id, &LevelAward::id)
            == evidence.value().awards.end();
    });

    PersonStanding found{.person = *record.value(), .asOf = asOf, .enrolments = {}};
    for (const Enrolment &enrolment : chosen(std::move(enrolments).value(), day)) {
        const auto version = storage::FrameworkReads(database).version(enrolment.version);
        if (!version)
            return version.error();
        const auto plan = plans.plan(database, enrolment.version);
        if (!plan)
            return plan.error();
        EnrolmentStanding standing;
        standing.enrolment = enrolment;
        standing.framework = version.value()->framework;
        standing.version = version.value()->version;
        standing.plan = plan.value();
        // What ended stands as it ended.
        const QDate until = runsOn(enrolment, day) || !enrolment.to.isValid() ? day : std::min(day, enrolment.to);
        standing.standings = progress::evaluate(*standing.plan, *places.value(), evidence.value(), until);
        standing.progress = progress::progress(*standing.plan, standing.standings, enrolment.targetLevel);
        standing.pace = progress::pace(enrolment.from, enrolment.targetDay, until);
        standing.state = paceState(enrolment, standing.progress, standing.pace, margin.value(), day);
        standing.radar = progress::radar(*standing.plan, standing.standings, enrolment.targetLevel);
        standing.awarded = validAward(awards, standing.framework.id, day);
        standing.achieved = progress::achievedLevel(*standing.plan, standing.standings);
        const std::vector<QDate> days = courseDays(enrolment.from, until);
        const auto line
            = progress::progressOver(*standing.plan, *places.value(), evidence.value(), days, enrolment.targetLevel);
        for (size_t i = 0; i < days.size(); ++i)
            standing.course.push_back({days[i], line[i], progress::pace(enrolment.from, enrolment.targetDay, days[i])});
        // Only what runs goes on at any speed.
        if (enrolment.status == EnrolmentStatus::Active && runsOn(enrolment, day))
            standing.forecast = forecastOf(standing, *places.value(), evidence.value(), until);
        found.enrolments.push_back(std::move(standing));
    }
    std::ranges::sort(found.enrolments, comesBefore);
    return found;
}

} // namespace kz::query
