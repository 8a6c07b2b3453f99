#include "models/query/applications.h"

#include "models/base/dates.h"
#include "models/query/standing.h"
#include "models/storage/application_records.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/framework_reads.h"
#include "models/storage/person_records.h"

#include <algorithm>
#include <functional>
#include <map>

namespace kz::query {

namespace {

/// Reads each workflow once.
class Ways
{
public:
    Ways(storage::Database &database, QDate day) : m_database(database), m_day(day) { }

    Result<ApplicationLine> line(storage::ApplicationRow row)
    {
        const auto plan = planOf(row.application.workflow);
        if (!plan)
            return plan.error();
        auto results = storage::stepResults(m_database, row.application.id);
        if (!results)
            return results.error();
        const auto days = daysOf(row.application.fiscalYear);
        if (!days)
            return days.error();
        ApplicationLine line{.row = std::move(row), .plan = plan.value(), .results = std::move(results).value()};
        fill(line, *days.value());
        return line;
    }

    QDate due(const WorkflowStep &step, const LevelApplication &application)
    {
        const auto days = daysOf(application.fiscalYear);
        return days ? dueOn(step, application.fiscalYear, ownDay(*days.value(), step.id), application.extendedUntil)
                    : QDate();
    }

private:
    using Days = std::vector<StepDeadline>;

    static QDate ownDay(const Days &days, Key step)
    {
        const auto own = std::ranges::find(days, step, &StepDeadline::step);
        return own == days.end() ? QDate() : own->dueOn;
    }

    Result<std::shared_ptr<const WorkflowPlan>> planOf(Key key)
    {
        if (const auto known = m_plans.find(key); known != m_plans.end())
            return known->second;
        const auto workflow = storage::Repository<Workflow>(m_database).find(key);
        if (!workflow)
            return workflow.error();
        if (!workflow.value())
            return makeError(ErrorCode::NotFound, {QStringLiteral("workflow"), keyToText(key)});
        auto plan = storage::workflowPlan(m_database, *workflow.value());
        if (!plan)
            return plan.error();
        return m_plans[key] = std::make_shared<const WorkflowPlan>(std::move(plan).value());
    }

    Result<const Days *> daysOf(int year)
    {
        if (const auto known = m_days.find(year); known != m_days.end())
            return &known->second;
        auto days = storage::deadlinesOfYear(m_database, year);
        if (!days)
            return days.error();
        return &(m_days[year] = std::move(days).value());
    }

    void fill(ApplicationLine &line, const Days &days) const
    {
        const LevelApplication &application = line.application();
        const WorkflowPlan &plan = *line.plan;
        line.rated = ratedOutcome(plan, line.results);
        line.missingDocuments = int(missingDocuments(plan, application.documents).size());
        for (const StepResult &result : line.results)
            if (isToldUnseen(plan, line.results, result))
                line.unseen.push_back(result.id);
        const WorkflowStep *waits = nullptr;
        if (line.isOpen()) {
            waits = openStep(plan, line.results);
            line.ready = !waits && application.status == ApplicationStatus::Open;
            if (!waits)
                waits = plan.step(WorkflowStepKind::Committee);
        } else if (application.status == ApplicationStatus::Approved) {
            waits = plan.step(WorkflowStepKind::Notice);
            if (waits && resultOf(line.results, waits->id))
                waits = nullptr;
        }
        if (!waits)
            return;
        line.step = *waits;
        line.due = dueOn(*waits, application.fiscalYear, ownDay(days, waits->id), application.extendedUntil);
        line.overdue = line.due.isValid() && line.due < m_day && application.status != ApplicationStatus::OnHold;
    }

    storage::Database &m_database;
    QDate m_day;
    std::map<Key, std::shared_ptr<const WorkflowPlan>> m_plans;
    std::map<int, Days> m_days;
};

Result<std::vector<ApplicationLine>> lines(storage::Database &database,
                                           const storage::ApplicationConditions &conditions, QDate day)
{
    auto rows = storage::ApplicationReads(database).rows(conditions, day);
    if (!rows)
        return rows.error();
    Ways ways(database, day);
    std::vector<ApplicationLine> found;
    for (storage::ApplicationRow &row : std::move(rows).value()) {
        auto line = ways.line(std::move(row));
        if (!line)
            return line.error();
        found.push_back(std::move(line).value());
    }
    return found;
}

Result<void> markTurns(storage::Database &database, Key reader, bool ratesOthers, QDate day,
                       std::vector<ApplicationLine> &lines)
{
    const auto turns = Turns::of(database, reader, ratesOthers, day);
    if (!turns)
        return turns.error();
    for (ApplicationLine &line : lines) {
        if (!line.step)
            continue;
        const auto waits = turns.value().waits(line.application(), *line.plan, line.results, *line.step);
        if (!waits)
            return waits.error();
        line.mine = waits.value();
    }
    return {};
}

/// Ladders whose levels may be applied for.
Result<std::vector<ApplicationLadder>> laddersInForce(storage::Database &database)
{
    const storage::FrameworkReads reads(database);
    const auto versions = reads.versions();
    if (!versions)
        return versions.error();
    std::vector<ApplicationLadder> ladders;
    for (const storage::VersionOfFramework &one : versions.value()) {
        if (one.framework.kind != FrameworkKind::Ladder || one.version.status != VersionStatus::Adopted)
            continue;
        ApplicationLadder ladder{.framework = one.framework, .plans = {}, .levels = {}};
        Result<void> state;
        take(reads.levels(one.version.id), ladder.levels, state);
        take(storage::workflowPlans(database, one.framework.id), ladder.plans, state);
        if (!state)
            return state.error();
        if (!ladder.levels.empty())
            ladders.push_back(std::move(ladder));
    }
    return ladders;
}

/// The names behind keys of people, each looked up once.
class Names
{
public:
    explicit Names(storage::Database &database) : m_people(database) { }
    QString operator()(std::optional<Key> key)
    {
        if (!key)
            return {};
        const auto person = m_people.find(*key);
        return person && person.value() ? person.value()->name : QString();
    }

private:
    storage::Repository<Person> m_people;
};

Result<ApplicationEvidence> evidence(storage::Database &database, Plans &plans, const LevelApplication &application,
                                     const AsOf &asOf)
{
    const auto level = storage::Repository<Level>(database).find(application.level);
    if (!level)
        return level.error();
    ApplicationEvidence found;
    if (!level.value())
        return found;
    const auto rated = ratingsBeside(database, plans, application.person, level.value()->version, asOf);
    if (!rated)
        return rated.error();
    std::ranges::copy_if(rated.value(), std::back_inserter(found.domains), [](const RatedLine &line) {
        return line.item == line.domain && line.self.n + line.others.n > 0;
    });
    const auto standing = personStanding(database, plans, application.person, asOf);
    if (!standing)
        return standing.error();
    for (const EnrolmentStanding &enrolment : standing.value().enrolments) {
        if (enrolment.version.id != level.value()->version)
            continue;
        if (enrolment.awarded)
            found.certified = enrolment.awarded->level;
        const auto achieved = std::ranges::find(enrolment.plan->levels, enrolment.achieved.value_or(0), &Level::id);
        if (achieved != enrolment.plan->levels.end())
            found.achieved = *achieved;
    }
    return found;
}

/// What a rater changed of the rating before, where both lie in the file.
Result<std::vector<ApplicationSheet::Changed>> changedItems(storage::Database &database, const StepResult *earlier,
                                                            const StepResult &result)
{
    std::vector<ApplicationSheet::Changed> changed;
    if (!earlier || !earlier->assessment || !result.assessment)
        return changed;
    const storage::EvidenceRepository forms(database);
    const auto before = forms.findAssessment(*earlier->assessment);
    if (!before)
        return before.error();
    const auto after = forms.findAssessment(*result.assessment);
    if (!after)
        return after.error();
    if (!before.value() || !after.value())
        return changed;
    const storage::Repository<Item> items(database);
    for (const ChangedRating &one : ratedOtherwise(before.value()->items, after.value()->items)) {
        const auto item = items.find(one.item);
        if (!item)
            return item.error();
        if (item.value())
            changed.push_back({{item.value()->titleJa, item.value()->titleEn}, one.before, one.after});
    }
    return changed;
}

} // namespace

bool ApplicationLine::isOpen() const
{
    return application().status == ApplicationStatus::Open || application().status == ApplicationStatus::OnHold;
}

Result<ApplicationBoard> applicationBoard(storage::Database &database, int fiscalYear, Key person, Key reader,
                                          const AsOf &asOf, bool ratesOthers)
{
    ApplicationBoard board;
    board.fiscalYear = fiscalYear == 0 ? fiscalYearOf(asOf.happened) : fiscalYear;
    const storage::ApplicationReads reads(database);
    Result<void> state;
    take(reads.years(), board.years, state);
    take(laddersInForce(database), board.ladders, state);
    take(lines(database, {.person = person, .fiscalYear = board.fiscalYear}, asOf.happened), board.lines, state);
    take(reads.meetings(0), board.meetings, state);
    take(storage::deadlinesOfYear(database, board.fiscalYear), board.deadlines, state);
    if (reader != 0)
        take(reads.unseenBy(reader), board.unseen, state);
    if (state && reader != 0)
        state = markTurns(database, reader, ratesOthers, asOf.happened, board.lines);
    if (!state)
        return state.error();
    const int now = fiscalYearOf(asOf.happened);
    for (const int year : {now, now + 1, board.fiscalYear}) // deadlines are set before the year begins
        if (std::ranges::find(board.years, year) == board.years.end())
            board.years.push_back(year);
    std::ranges::sort(board.years, std::greater<int>());
    return board;
}

Result<std::vector<ApplicationsWaiting>> applicationsWaiting(storage::Database &database, const AsOf &asOf)
{
    const auto open = lines(database, {.open = true}, asOf.happened);
    if (!open)
        return open.error();
    std::vector<ApplicationsWaiting> waiting;
    for (const ApplicationLine &line : open.value()) {
        if (!line.ready && !line.overdue)
            continue;
        auto found = std::ranges::find(waiting, line.row.framework, &ApplicationsWaiting::framework);
        if (found == waiting.end()) {
            waiting.push_back({line.row.framework, {line.row.frameworkJa, line.row.frameworkEn}});
            found = std::prev(waiting.end());
        }
        ++(line.ready ? found->ready : found->overdue);
        const int year = line.application().fiscalYear;
        found->fiscalYear = found->fiscalYear == 0 ? year : std::min(found->fiscalYear, year);
    }
    return waiting;
}

Result<std::vector<ApplicationTurn>> applicationTurns(storage::Database &database, Key reader, const AsOf &asOf,
                                                      bool ratesOthers)
{
    auto open = lines(database, {.open = true}, asOf.happened);
    if (!open)
        return open.error();
    std::vector<ApplicationLine> found = std::move(open).value();
    if (auto done = markTurns(database, reader, ratesOthers, asOf.happened, found); !done)
        return done.error();
    std::erase_if(found, [](const ApplicationLine &line) { return !line.mine; });
    // Without a day nothing presses.
    std::ranges::stable_sort(found, {},
                             [](const ApplicationLine &line) { return std::pair(!line.due.isValid(), line.due); });
    std::vector<ApplicationTurn> turns;
    for (const ApplicationLine &line : found)
        turns.push_back({line.application().id, line.application().fiscalYear, line.row.person});
    return turns;
}

Result<ApplicationOffer> applicationOffer(storage::Database &database, Key person, const AsOf &asOf)
{
    const auto who = storage::Repository<Person>(database).find(person);
    if (!who)
        return who.error();
    if (!who.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("person"), keyToText(person)});
    ApplicationOffer offer{.whose = who.value()->name, .ladders = {}};
    std::vector<ApplicationLadder> ladders;
    std::vector<AwardedLevel> awards;
    std::vector<ApplicationLine> open;
    std::vector<Employment> employments;
    Result<void> state;
    take(storage::recordsOf<Employment>(database, person), employments, state);
    take(laddersInForce(database), ladders, state);
    take(awardsOf(database, person), awards, state);
    take(lines(database, {.person = person, .open = true}, asOf.happened), open, state);
    if (!state)
        return state.error();
    offer.days = {employedSince(employments, asOf.happened), who.value()->experienceSince};
    // A profession's own ladder comes before those of others.
    const auto profession = storage::Repository<Profession>(database).find(who.value()->profession);
    if (!profession)
        return profession.error();
    const QString code = profession.value() ? profession.value()->code : QString();
    for (ApplicationLadder &ladder : ladders) {
        const bool busy = std::ranges::any_of(
            open, [&](const ApplicationLine &line) { return line.row.framework == ladder.framework.id; });
        const QStringList professions = codesIn(ladder.framework.professions);
        if (!busy && !ladder.plans.empty() && (professions.isEmpty() || professions.contains(code)))
            offer.ladders.push_back(std::move(ladder));
    }
    if (offer.ladders.empty())
        return offer;
    const ApplicationLadder &ladder = offer.ladders.front();
    const auto held = validAward(awards, ladder.framework.id, asOf.happened);
    std::optional<Level> here; // what is held, as it is called now
    if (held) {
        const auto overVersions = storage::FrameworkReads(database).levelsOverVersions();
        if (!overVersions)
            return overVersions.error();
        here = overVersions.value().in(held->level.id, ladder.levels.front().version).value_or(held->level);
        offer.held = held->level.id;
    }
    const auto next = std::ranges::find_if(
        ladder.levels, [&](const Level &level) { return !here || level.position > here->position; });
    offer.level = next == ladder.levels.end() ? ladder.levels.back().id : next->id;
    return offer;
}

Result<ApplicationKind> applicationKind(storage::Database &database, Key person, Key level, const AsOf &asOf)
{
    // A level goes on in a newer version: who held it in the one before renews it.
    const storage::Repository<Level> levels(database);
    const auto asked = levels.find(level);
    if (!asked)
        return asked.error();
    if (!asked.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("level"), keyToText(level)});
    const auto version = storage::FrameworkReads(database).version(asked.value()->version);
    if (!version)
        return version.error();
    const Key framework = version.value() ? version.value()->framework.id : 0;
    const auto awards = awardsOf(database, person);
    if (!awards)
        return awards.error();
    const auto overVersions = storage::FrameworkReads(database).levelsOverVersions();
    if (!overVersions)
        return overVersions.error();
    const auto isAsked = [&](Key one) {
        const auto here = overVersions.value().in(one, asked.value()->version);
        return here && here->id == level;
    };
    const bool held = std::ranges::any_of(awards.value(), [&](const AwardedLevel &award) {
        return award.framework == framework && isAsked(award.level.id) && award.award.decidedOn <= asOf.happened
            && !award.award.revokedOn.isValid();
    });
    if (held)
        return ApplicationKind::Renewal;
    const auto before = storage::ApplicationReads(database).rows({.person = person}, asOf.happened);
    if (!before)
        return before.error();
    for (const storage::ApplicationRow &row : before.value()) {
        if (row.framework != framework || row.application.status == ApplicationStatus::Open)
            continue;
        if (isAsked(row.application.level))
            return ApplicationKind::Again;
    }
    return ApplicationKind::First;
}

Result<ApplicationSheet> applicationSheet(storage::Database &database, Plans &plans, Key application, const AsOf &asOf)
{
    auto found = lines(database, {.application = application}, asOf.happened);
    if (!found)
        return found.error();
    if (found.value().empty())
        return makeError(ErrorCode::NotFound, {QStringLiteral("level_application"), keyToText(application)});
    ApplicationSheet sheet{.line = std::move(found.value().front())};
    const LevelApplication &record = sheet.line.application();
    Names names(database);
    Ways ways(database, asOf.happened);
    for (const WorkflowStep &step : sheet.line.plan->steps) {
        ApplicationSheet::Step shown{.step = step, .due = ways.due(step, record)};
        if (const StepResult *result = resultOf(sheet.line.results, step.id)) {
            shown.result = *result;
            shown.by = names(result->by);
            shown.insteadOf = names(result->onBehalfOf);
            shown.told = isToldUnseen(*sheet.line.plan, sheet.line.results, *result);
            auto changed
                = changedItems(database, earlierRating(*sheet.line.plan, sheet.line.results, step.id), *result);
            if (!changed)
                return changed.error();
            shown.changed = std::move(changed).value();
        }
        sheet.steps.push_back(std::move(shown));
    }
    const auto level = storage::Repository<Level>(database).find(record.level);
    if (!level)
        return level.error();
    Result<void> state;
    const Level asked = level.value().value_or(Level());
    const Workflow &workflow = sheet.line.plan->workflow;
    take(storage::wantedForm(database, record, workflow, asked), sheet.wanted, state);
    if (workflow.oneDown)
        take(storage::wantedFormBelow(database, record, workflow, asked), sheet.below, state);
    std::vector<Level> levels{asked};
    if (sheet.below)
        levels.push_back(sheet.below->level);
    take(storage::ApplicationReads(database).forms(record.person, levels, record.id), sheet.forms, state);
    take(evidence(database, plans, record, asOf), sheet.evidence, state);
    take(storage::recordsOf<Attachment>(database, record.person), sheet.files, state);
    std::erase_if(sheet.files, [&record](const Attachment &file) { return file.application != record.id; });
    std::ranges::sort(sheet.files, std::ranges::greater(),
                      [](const Attachment &file) { return std::pair(file.addedOn, file.id); });
    if (record.meeting)
        take(storage::Repository<CommitteeMeeting>(database).find(*record.meeting), sheet.meeting, state);
    return state ? Result<ApplicationSheet>(std::move(sheet)) : state.error();
}

Result<CommitteeSheet> committeeSheet(storage::Database &database, Key meeting, const AsOf &asOf)
{
    const storage::ApplicationReads reads(database);
    const auto meetings = reads.meetings(0);
    if (!meetings)
        return meetings.error();
    const auto one = std::ranges::find(meetings.value(), meeting, [](const auto &row) { return row.meeting.id; });
    if (one == meetings.value().end())
        return makeError(ErrorCode::NotFound, {QStringLiteral("committee_meeting"), keyToText(meeting)});
    CommitteeSheet sheet{.meeting = *one, .lines = {}, .nextNumber = {}};
    auto all = lines(database, {.framework = one->meeting.framework}, asOf.happened);
    if (!all)
        return all.error();
    for (ApplicationLine &line : std::move(all).value()) {
        const bool here = line.application().meeting == meeting;
        if (here || (line.ready && !one->meeting.closed))
            sheet.lines.push_back(std::move(line));
    }
    const int year = fiscalYearOf(one->meeting.day);
    const auto numbers = storage::awardNumbers(database, year);
    if (!numbers)
        return numbers.error();
    sheet.nextNumber = nextAwardNumber(year, QStringList(numbers.value().begin(), numbers.value().end()));
    return sheet;
}

} // namespace kz::query
