#include "models/query/people.h"

#include "models/base/kana.h"
#include "models/query/evidence_loader.h"
#include "models/storage/framework_reads.h"
#include "models/storage/person_records.h"

#include <algorithm>
#include <unordered_set>

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
            .running = runsOn(enrolment, day),
            .pace = progress::pace(enrolment.from, enrolment.targetDay, day)};
}

/// Progress as of a past day, computed now; today's stands in the cache.
Result<std::optional<double>> progressOf(storage::Database &database, Plans &plans, const storage::EnrolmentLine &line,
                                         const AsOf &asOf, std::optional<progress::PersonEvidence> &evidence)
{
    if (asOf.current)
        return line.progress;
    if (!evidence) {
        auto loaded = loadEvidence(database, line.enrolment.person, asOf);
        if (!loaded)
            return loaded.error();
        evidence = std::move(loaded).value();
    }
    const auto plan = plans.plan(database, line.enrolment.version);
    if (!plan)
        return plan.error();
    const auto places = plans.places(database, asOf.happened);
    if (!places)
        return places.error();
    const auto standings = progress::evaluate(*plan.value(), *places.value(), *evidence, asOf.happened, false);
    return std::optional(progress::progress(*plan.value(), standings, line.enrolment.targetLevel));
}

Result<EnrolmentRow> measuredRow(storage::Database &database, Plans &plans, const storage::EnrolmentLine &line,
                                 const AsOf &asOf, double margin, std::optional<progress::PersonEvidence> &evidence)
{
    EnrolmentRow row = rowOf(line, asOf.happened);
    const auto progress = progressOf(database, plans, line, asOf, evidence);
    if (!progress)
        return progress.error();
    row.known = progress.value().has_value();
    row.progress = progress.value().value_or(0);
    if (row.known)
        row.state = paceState(line.enrolment, row.progress, row.pace, margin, asOf.happened);
    return row;
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

PaceState together(const std::vector<EnrolmentRow> &rows)
{
    if (rows.empty())
        return PaceState::NotEnrolled;
    const auto is = [](PaceState state) { return [state](const EnrolmentRow &row) { return row.state == state; }; };
    if (std::ranges::any_of(rows, is(PaceState::Behind)))
        return PaceState::Behind;
    return std::ranges::all_of(rows, is(PaceState::Completed)) ? PaceState::Completed : PaceState::OnPace;
}

Result<PersonRow> rowFor(storage::Database &database, Plans &plans, const storage::PersonLine &line, const AsOf &asOf,
                         double margin)
{
    PersonRow row{.key = line.person,
                  .name = line.name,
                  .kana = line.kana,
                  .profession = {line.professionJa, line.professionEn},
                  .staffNumber = line.staffNumber,
                  .site = line.site,
                  .siteName = line.siteName,
                  .department = line.departmentName,
                  .left = line.left,
                  .enrolments = {},
                  .state = PaceState::NotEnrolled};
    auto enrolments = storage::PeopleReads(database).enrolments(line.person);
    if (!enrolments)
        return enrolments.error();
    auto lines = std::move(enrolments).value();
    const bool completed = std::ranges::any_of(lines, [&](const storage::EnrolmentLine &one) {
        return one.enrolment.status == EnrolmentStatus::Completed && one.enrolment.from <= asOf.happened;
    });
    std::erase_if(lines, [&](const storage::EnrolmentLine &one) { return !runsOn(one.enrolment, asOf.happened); });
    std::ranges::sort(lines, comesBefore);
    std::vector<AwardedLevel> awards;
    if (!lines.empty()) {
        auto found = awardsOf(database, line.person);
        if (!found)
            return found.error();
        awards = std::move(found).value();
    }
    std::optional<progress::PersonEvidence> evidence;
    for (const storage::EnrolmentLine &one : lines) {
        auto measured = measuredRow(database, plans, one, asOf, margin, evidence);
        if (!measured)
            return measured.error();
        row.enrolments.push_back(std::move(measured).value());
        if (const auto award = validAward(awards, one.framework, asOf.happened)) {
            row.enrolments.back().awarded = {award->level.labelJa, award->level.labelEn};
            row.enrolments.back().awardedOn = award->award.decidedOn;
        }
    }
    row.state = row.enrolments.empty() && completed ? PaceState::Completed : together(row.enrolments);
    return row;
}

/// Everybody behind in something (or in one version).
Result<std::unordered_set<Key>> behind(storage::Database &database, Plans &plans, const PeopleFilter &filter,
                                       const CancelToken &token)
{
    const auto margin = behindMargin(database);
    if (!margin)
        return margin.error();
    std::vector<storage::EnrolmentLine> lines;
    auto read = storage::PeopleReads(database).eachEnrolment([&](const storage::EnrolmentLine &line) {
        const bool asked = filter.version == 0 || line.enrolment.version == filter.version;
        if (asked && runsOn(line.enrolment, filter.asOf.happened))
            lines.push_back(line);
    });
    if (!read)
        return read.error();
    std::unordered_set<Key> found;
    std::optional<progress::PersonEvidence> evidence;
    for (const storage::EnrolmentLine &line : lines) {
        if (token.isCancelled())
            return makeError(ErrorCode::Cancelled);
        if (evidence && evidence->person != line.enrolment.person)
            evidence.reset();
        const auto row = measuredRow(database, plans, line, filter.asOf, margin.value(), evidence);
        if (!row)
            return row.error();
        if (row.value().state == PaceState::Behind)
            found.insert(line.enrolment.person);
    }
    return found;
}

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar character) { return character.isDigit(); });
}

void add(RatingFigures &figures, const storage::RatingLine &rating)
{
    ++figures.n;
    const auto at = std::ranges::lower_bound(figures.counts, rating.step, {}, &std::pair<int, int>::first);
    if (at != figures.counts.end() && at->first == rating.step)
        ++at->second;
    else
        figures.counts.insert(at, {rating.step, 1});
    figures.latest = rating.step;
    figures.latestDay = rating.day;
}

void finish(RatingFigures &figures)
{
    int before = (figures.n + 1) / 2;
    for (const auto &[step, count] : figures.counts) {
        before -= count;
        if (before <= 0) {
            figures.median = step;
            return;
        }
    }
}

} // namespace

Result<std::vector<Key>> peopleKeys(storage::Database &database, Plans &plans, const PeopleFilter &filter,
                                    const CancelToken &token)
{
    const QString typed = filter.text.trimmed();
    auto keys = storage::PeopleReads(database).keys({.text = searchQuery(typed),
                                                     .code = hasDigit(typed) ? typed : QString(),
                                                     .profession = filter.profession,
                                                     .site = filter.site,
                                                     .department = filter.department,
                                                     .version = filter.version,
                                                     .targetLevel = filter.targetLevel,
                                                     .awardedLevel = filter.awardedLevel,
                                                     .intakeFrom = filter.intakeYear,
                                                     .includeLeft = filter.includeLeft,
                                                     .day = filter.asOf.happened});
    if (!keys || !filter.behindOnly)
        return keys;
    const auto isBehind = behind(database, plans, filter, token);
    if (!isBehind)
        return isBehind.error();
    auto found = std::move(keys).value();
    std::erase_if(found, [&](Key key) { return !isBehind.value().contains(key); });
    return found;
}

Result<std::vector<PersonRow>> personRows(storage::Database &database, Plans &plans, const std::vector<Key> &keys,
                                          const AsOf &asOf)
{
    const auto margin = behindMargin(database);
    if (!margin)
        return margin.error();
    const storage::PeopleReads reads(database);
    std::vector<PersonRow> rows;
    rows.reserve(keys.size());
    for (const Key key : keys) {
        const auto line = reads.line(key, asOf.happened);
        if (!line)
            return line.error();
        if (!line.value())
            continue;
        auto row = rowFor(database, plans, *line.value(), asOf, margin.value());
        if (!row)
            return row.error();
        rows.push_back(std::move(row).value());
    }
    return rows;
}

Result<PersonHeader> personHeader(storage::Database &database, Plans &plans, Key person, const AsOf &asOf)
{
    const QDate day = asOf.happened;
    const auto record = storage::Repository<Person>(database).find(person);
    if (!record)
        return record.error();
    auto rows = personRows(database, plans, {person}, asOf);
    if (!rows)
        return rows.error();
    if (!record.value() || rows.value().empty())
        return makeError(ErrorCode::NotFound, {QStringLiteral("person"), keyToText(person)});
    PersonHeader header{.person = *record.value(), .row = rows.value().front()};
    auto identifiers = storage::recordsOf<PersonIdentifier>(database, person);
    if (!identifiers)
        return identifiers.error();
    header.identifiers = std::move(identifiers).value();
    auto employments = storage::recordsOf<Employment>(database, person);
    if (!employments)
        return employments.error();
    header.employments = std::move(employments).value();
    std::ranges::sort(header.employments, {}, &Employment::from);
    for (const Employment &employment : header.employments)
        if (employment.from <= day && (!employment.to.isValid() || employment.to >= day))
            header.since = employment.from;
    auto responsible = storage::PersonReads(database).dutiesFor(person, day);
    if (!responsible)
        return responsible.error();
    header.responsible = std::move(responsible).value();
    const auto placements = storage::recordsOf<Placement>(database, person);
    if (!placements)
        return placements.error();
    for (const Placement &placement : placements.value())
        if (placement.from <= day && placement.to >= day
            && (!header.placement || placement.share > header.placement->share))
            header.placement = placement;
    if (header.placement) {
        const auto site = storage::Repository<Site>(database).find(header.placement->site);
        if (!site)
            return site.error();
        header.placementSite = site.value() ? site.value()->name : QString();
    }
    return header;
}

Result<std::vector<TimelineSpan>> timeline(storage::Database &database, Key person)
{
    return storage::PersonReads(database).timeline(person);
}

Result<std::vector<Key>> evidenceKeys(storage::Database &database, Key person, EvidenceKind kind, const AsOf &asOf)
{
    return storage::PersonReads(database).evidenceKeys(person, kind, asOf.happened);
}

Result<std::vector<EvidenceRowView>> evidenceRows(storage::Database &database, const std::vector<Key> &keys)
{
    const storage::PersonReads reads(database);
    std::vector<EvidenceRowView> rows;
    rows.reserve(keys.size());
    for (const Key key : keys) {
        const auto head = reads.evidence(key);
        if (!head)
            return head.error();
        if (!head.value())
            continue;
        auto items = reads.items(key);
        if (!items)
            return items.error();
        rows.push_back({*head.value(), std::move(items).value()});
    }
    return rows;
}

Result<std::vector<RatedLine>> ratingsBeside(storage::Database &database, Plans &plans, Key person, Key version,
                                             const AsOf &asOf)
{
    const auto plan = plans.plan(database, version);
    if (!plan)
        return plan.error();
    const auto ratings
        = storage::PersonReads(database).ratings(person, version, asOf.happened, asOf.knownBy(), asOf.entered);
    if (!ratings)
        return ratings.error();
    std::unordered_map<Key, Key> domainOf;
    std::unordered_map<Key, RatedLine> lines;
    for (const Item &item : plan.value()->items) { // parents before children
        domainOf[item.id] = item.parent ? domainOf[*item.parent] : item.id;
        lines[item.id] = {.item = item.id,
                          .domain = domainOf[item.id],
                          .title = {item.titleJa, item.titleEn},
                          .self = {},
                          .others = {}};
    }
    for (const storage::RatingLine &rating : ratings.value()) {
        RatedLine &line = lines[rating.item];
        add(rating.self ? line.self : line.others, rating);
        if (line.domain != line.item) {
            RatedLine &domain = lines[line.domain];
            add(rating.self ? domain.self : domain.others, rating);
        }
    }
    std::vector<RatedLine> found;
    for (const Item &item : plan.value()->items) {
        RatedLine &line = lines[item.id];
        finish(line.self);
        finish(line.others);
        if (!item.parent || line.self.n + line.others.n > 0)
            found.push_back(std::move(line));
    }
    return found;
}

Result<std::vector<storage::ChangeLine>> personHistory(storage::Database &database, Key person, int limit)
{
    return storage::PersonReads(database).history(person, limit);
}

} // namespace kz::query
