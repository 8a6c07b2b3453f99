#include "models/query/people.h"

#include "models/base/kana.h"
#include "models/query/feedback.h"
#include "models/storage/framework_reads.h"
#include "models/storage/person_records.h"

#include <algorithm>
#include <unordered_set>

namespace kz::query {

namespace {

Result<PersonRow> rowFor(storage::Database &database, const Measure &measure, const storage::PersonLine &line,
                         const LevelsOverVersions *levels)
{
    auto measured = measure.of(line.person);
    if (!measured)
        return measured.error();
    PersonRow row{.key = line.person,
                  .name = line.name,
                  .kana = line.kana,
                  .profession = {line.professionJa, line.professionEn},
                  .staffNumber = line.staffNumber,
                  .site = line.site,
                  .siteName = line.siteName,
                  .department = line.departmentName,
                  .left = line.left,
                  .enrolments = measured.value().enrolments,
                  .state = measured.value().state};
    if (row.enrolments.empty())
        return row;
    const auto awards = awardsOf(database, line.person, levels);
    if (!awards)
        return awards.error();
    for (EnrolmentRow &one : row.enrolments) {
        if (const auto award = validAward(awards.value(), one.framework, measure.asOf().happened)) {
            one.awarded = {award->level.labelJa, award->level.labelEn};
            one.awardedOn = award->award.decidedOn;
        }
    }
    return row;
}

/// Everybody who stands as the filter asks.
Result<std::unordered_set<Key>> standing(const Measure &measure, const PeopleFilter &filter, const CancelToken &token)
{
    std::unordered_set<Key> found;
    auto done = measure.everybody(token, [&](const Measure::Measured &measured) {
        const bool inVersion = std::ranges::any_of(measured.enrolments, [&](const EnrolmentRow &row) {
            return row.state == *filter.state && row.version == filter.version;
        });
        if (filter.version == 0 ? measured.state == *filter.state : inVersion)
            found.insert(measured.person);
    });
    if (!done)
        return done.error();
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

} // namespace

int medianStep(const std::vector<std::pair<int, int>> &counts)
{
    int n = 0;
    for (const auto &[step, count] : counts)
        n += count;
    int before = (n + 1) / 2;
    for (const auto &[step, count] : counts) {
        before -= count;
        if (before <= 0)
            return step;
    }
    return 0;
}

Result<std::vector<Key>> peopleKeys(storage::Database &database, Plans &plans, const PeopleFilter &filter,
                                    const CancelToken &token)
{
    const QString typed = filter.text.trimmed();
    std::vector<Key> awarded;
    std::vector<Key> above;
    if (filter.awardedLevel != 0) {
        const auto levels = storage::FrameworkReads(database).levelsOverVersions();
        if (!levels)
            return levels.error();
        awarded = levels.value().allOf(filter.awardedLevel);
        above = levels.value().above(filter.awardedLevel);
    }
    auto keys = storage::PeopleReads(database).keys({.text = searchQuery(typed),
                                                     .code = hasDigit(typed) ? typed : QString(),
                                                     .profession = filter.profession,
                                                     .site = filter.site,
                                                     .department = filter.department,
                                                     .version = filter.version,
                                                     .targetLevel = filter.targetLevel,
                                                     .awarded = awarded,
                                                     .above = above,
                                                     .intakeFrom = filter.intakeYear,
                                                     .includeLeft = filter.includeLeft || filter.duplicates,
                                                     .duplicates = filter.duplicates,
                                                     .day = filter.asOf.happened,
                                                     .order = filter.order,
                                                     .descending = filter.descending});
    if (!keys || !filter.state)
        return keys;
    const auto measure = Measure::open(database, plans, filter.asOf);
    if (!measure)
        return measure.error();
    const auto asAsked = standing(measure.value(), filter, token);
    if (!asAsked)
        return asAsked.error();
    auto found = std::move(keys).value();
    std::erase_if(found, [&](Key key) { return !asAsked.value().contains(key); });
    return found;
}

Result<std::vector<PersonRow>> personRows(storage::Database &database, Plans &plans, const std::vector<Key> &keys,
                                          const AsOf &asOf)
{
    const auto measure = Measure::open(database, plans, asOf);
    if (!measure)
        return measure.error();
    std::optional<LevelsOverVersions> levels; // of a list, read once for all
    if (keys.size() > 1) {
        auto found = storage::FrameworkReads(database).levelsOverVersions();
        if (!found)
            return found.error();
        levels = std::move(found).value();
    }
    const storage::PeopleReads reads(database);
    std::vector<PersonRow> rows;
    rows.reserve(keys.size());
    for (const Key key : keys) {
        const auto line = reads.line(key, asOf.happened);
        if (!line)
            return line.error();
        if (!line.value())
            continue;
        auto row = rowFor(database, measure.value(), *line.value(), levels ? &*levels : nullptr);
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

Result<std::vector<Key>> formKeys(storage::Database &database, Key person, const Actor &reader, const AsOf &asOf)
{
    const bool isAbout = reader.person == person;
    auto keys = storage::PersonReads(database).formKeys(person, !isAbout, asOf.happened);
    if (!keys || isAbout || feedbackSight(reader, person) == FeedbackSight::Forms)
        return keys;
    return readableForms(database, keys.value(), reader);
}

Result<std::vector<Key>> waitingEntries(storage::Database &database, Key site)
{
    return storage::PersonReads(database).waitingEntries(site);
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
        line.self.median = medianStep(line.self.counts);
        line.others.median = medianStep(line.others.counts);
        if (!item.parent || line.self.n + line.others.n > 0)
            found.push_back(std::move(line));
    }
    return found;
}

Result<std::vector<storage::ChangeLine>> personHistory(storage::Database &database, Key person, const Actor &reader,
                                                       int limit)
{
    return storage::PersonReads(database).history(person, feedbackSight(reader, person) == FeedbackSight::Forms, limit);
}

} // namespace kz::query
