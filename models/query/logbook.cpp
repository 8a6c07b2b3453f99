#include "models/query/logbook.h"

#include "models/base/kana.h"
#include "models/query/evidence_loader.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/framework_reads.h"
#include "models/storage/people_reads.h"
#include "models/storage/person_reads.h"
#include "models/storage/person_records.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace kz::query {

namespace {

constexpr int monthsOfOthers = 3;
constexpr int daysAround = 31; ///< the days that are still keyed in, and the next stay

/// The items of a version that can be logged: its leaves, under their domain.
void addLeaves(const progress::FrameworkPlan &plan, Logbook &book)
{
    std::unordered_map<Key, const Item *> byKey;
    std::unordered_set<Key> parents;
    for (const Item &item : plan.items) {
        byKey.emplace(item.id, &item);
        if (item.parent)
            parents.insert(*item.parent);
    }
    for (const Item &item : plan.items) {
        book.titles.insert(item.id, {item.titleJa, item.titleEn});
        if (parents.contains(item.id))
            continue;
        const Item *top = &item;
        while (top->parent && byKey.contains(*top->parent))
            top = byKey.at(*top->parent);
        book.items.push_back({.item = item.id,
                              .title = {item.titleJa, item.titleEn},
                              .domain = {top->titleJa, top->titleEn},
                              .code = item.code,
                              .search = searchKey({item.titleJa, item.titleEn, item.code}, item.titleJa),
                              .order = int(book.items.size())});
    }
}

std::unordered_set<Key> missingItems(const progress::FrameworkPlan &plan,
                                     const std::vector<progress::Standing> &standings)
{
    std::unordered_set<Key> missing;
    for (size_t i = 0; i < plan.nodes.size(); ++i)
        if (plan.nodes[i].record.kind == RequirementKind::Log && !standings[i].met)
            missing.insert(standings[i].missing.begin(), standings[i].missing.end());
    return missing;
}

/// The newest entries up to a day, so many of them and none before `from`.
Result<std::vector<LogEntry>> recentEntries(storage::Database &database, Key person, QDate day, int most,
                                            QDate from = {})
{
    const auto keys = storage::PersonReads(database).evidenceKeys(person, EvidenceKind::LogEntry, day);
    if (!keys)
        return keys.error();
    std::vector<LogEntry> entries;
    for (const Key key : keys.value()) {
        if (int(entries.size()) >= most)
            break;
        auto entry = storage::EvidenceRepository(database).findLogEntry(key);
        if (!entry)
            return entry.error();
        if (entry.value() && from.isValid() && entry.value()->head.day < from)
            break;
        if (entry.value())
            entries.push_back(*std::move(entry).value());
    }
    return entries;
}

std::pair<Key, Key> placeKey(const WorkPlace &place)
{
    return {place.site, place.department.value_or(0)};
}

/// How often the person logged each item at a place lately.
QHash<Key, int> ownAt(const Logbook &book, const WorkPlace &place)
{
    QHash<Key, int> times;
    for (const LogEntry &entry : book.recent)
        if (entry.head.site == place.site && entry.head.department == place.department)
            for (const LoggedItem &logged : entry.items)
                ++times[logged.item];
    return times;
}

/// What is logged at the places of these weeks where the person has logged nothing yet: in the ward, or where nobody
/// logs anything there, at the site.
Result<void> addOthers(storage::Database &database, QDate day, Logbook &book)
{
    const storage::WorkReads reads(database);
    const QDate from = day.addMonths(-monthsOfOthers);
    for (const WorkPlace &place : book.places) {
        const bool isNear
            = place.from <= day.addDays(daysAround) && (!place.to.isValid() || place.to >= day.addDays(-daysAround));
        if (!isNear || book.others.contains(placeKey(place)) || !ownAt(book, place).isEmpty())
            continue;
        auto &others = book.others[placeKey(place)];
        for (const std::optional<Key> department : {place.department, std::optional<Key>()}) {
            if (!others.isEmpty())
                break;
            const auto logged = reads.loggedAt(place.site, department, from, day);
            if (!logged)
                return logged.error();
            for (const auto &[item, times] : logged.value())
                others.insert(item, times);
        }
    }
    return {};
}

} // namespace

Result<Logbook> closedLogbook(storage::Database &database, Key person, const AsOf &asOf)
{
    Logbook book;
    book.person = person;
    const auto line = storage::PeopleReads(database).line(person, asOf.happened);
    if (!line)
        return line.error();
    if (!line.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("person"), keyToText(person)});
    book.personName = line.value()->name;
    return book;
}

Result<Logbook> logbook(storage::Database &database, Plans &plans, Key person, const AsOf &asOf, int recent)
{
    auto begun = closedLogbook(database, person, asOf);
    if (!begun)
        return begun;
    Logbook book = std::move(begun).value();
    auto places = storage::WorkReads(database).workPlaces(person);
    if (!places)
        return places.error();
    book.places = std::move(places).value();
    auto absences = storage::recordsOf<Absence>(database, person);
    if (!absences)
        return absences.error();
    book.absences = std::move(absences).value();
    auto entries = recentEntries(database, person, asOf.happened, recent);
    if (!entries)
        return entries.error();
    book.recent = std::move(entries).value();

    const auto enrolments = storage::PeopleReads(database).enrolments(person);
    if (!enrolments)
        return enrolments.error();
    const auto evidence = loadEvidence(database, person, asOf);
    if (!evidence)
        return evidence.error();
    const auto facts = plans.places(database);
    if (!facts)
        return facts.error();
    std::unordered_set<Key> missing;
    for (const storage::EnrolmentLine &enrolled : enrolments.value()) {
        if (!runsOn(enrolled.enrolment, asOf.happened))
            continue;
        const auto plan = plans.plan(database, enrolled.enrolment.version);
        if (!plan)
            return plan.error();
        addLeaves(*plan.value(), book);
        missing.merge(missingItems(
            *plan.value(), progress::evaluate(*plan.value(), *facts.value(), evidence.value(), asOf.happened, true)));
    }
    std::unordered_map<Key, std::pair<int, TraineeRole>> used;
    for (const LogEntry &entry : book.recent)
        for (const LoggedItem &logged : entry.items) {
            auto &[times, role] = used[logged.item];
            if (times++ == 0)
                role = logged.role;
        }
    for (LoggableItem &item : book.items) {
        item.missing = missing.contains(item.item);
        if (const auto found = used.find(item.item); found != used.end())
            std::tie(item.recently, item.role) = found->second;
    }
    if (const auto done = addOthers(database, asOf.happened, book); !done)
        return done.error();
    const int at = placeOn(book.places, asOf.happened);
    book.items = itemsAt(book, at < 0 ? nullptr : &book.places[size_t(at)]);
    return book;
}

std::vector<LoggableItem> itemsAt(const Logbook &book, const WorkPlace *place)
{
    QHash<Key, int> here;
    if (place)
        here = ownAt(book, *place);
    if (place && here.isEmpty())
        if (const auto others = book.others.find(placeKey(*place)); others != book.others.end())
            here = others->second;
    std::vector<LoggableItem> items = book.items;
    for (LoggableItem &item : items)
        item.here = here.value(item.item);
    // What is done here again and again, then what is done elsewhere or still wanted, then the rest as the framework
    // has it.
    std::ranges::stable_sort(items, [](const LoggableItem &a, const LoggableItem &b) {
        return std::tuple(b.here, b.recently, b.missing, a.order) < std::tuple(a.here, a.recently, a.missing, b.order);
    });
    return items;
}

Result<void> addEntry(storage::Database &database, Key entry, Logbook &book)
{
    const auto isIt = [entry](const LogEntry &one) { return one.head.id == entry; };
    if (entry == 0 || std::ranges::any_of(book.recent, isIt))
        return {};
    auto found = storage::EvidenceRepository(database).findLogEntry(entry);
    if (!found)
        return found.error();
    if (!found.value() || found.value()->head.person != book.person)
        return {};
    const auto items = storage::PersonReads(database).items(entry);
    if (!items)
        return items.error();
    for (const storage::EvidenceItemLine &item : items.value())
        book.titles.insert(item.item, {item.titleJa, item.titleEn});
    book.recent.push_back(*std::move(found).value());
    return {};
}

Result<std::vector<LogEntry>> entriesBetween(storage::Database &database, Key person, QDate from, QDate to)
{
    return recentEntries(database, person, to, std::numeric_limits<int>::max(), from);
}

int placeOn(const std::vector<WorkPlace> &places, QDate day)
{
    for (size_t i = 0; i < places.size(); ++i)
        if (places[i].from <= day && (!places[i].to.isValid() || places[i].to >= day))
            return int(i);
    return -1;
}

bool isAbsent(const Logbook &book, QDate day)
{
    return std::ranges::any_of(book.absences, [day](const Absence &absence) {
        return absence.from <= day && (!absence.to.isValid() || absence.to >= day);
    });
}

CareSetting usualSetting(const WorkPlace &place)
{
    if (place.kind == PlacementKind::GeneralOutpatient)
        return CareSetting::GeneralOutpatient;
    if (place.field == QLatin1String("emergency"))
        return CareSetting::Emergency;
    if (place.departmentKind == DepartmentKind::Outpatient)
        return CareSetting::Outpatient;
    switch (place.siteKind) {
    case SiteKind::Clinic:
    case SiteKind::DentalClinic:
        return CareSetting::Outpatient;
    case SiteKind::Pharmacy:
        return CareSetting::Pharmacy;
    case SiteKind::VisitingNursing:
        return CareSetting::VisitingNursing;
    case SiteKind::CareFacility:
        return CareSetting::CareFacility;
    default:
        return CareSetting::Ward;
    }
}

CareSetting likelySetting(const Logbook &book, const WorkPlace &place)
{
    const auto before = std::ranges::find_if(book.recent, [&place](const LogEntry &entry) {
        return entry.head.site == place.site && entry.head.department == place.department && entry.halfDays == 0
            && entry.setting != CareSetting::None;
    });
    return before == book.recent.end() ? usualSetting(place) : before->setting;
}

std::vector<int> matchingItems(const std::vector<LoggableItem> &items, const QString &typed)
{
    const QString query = searchQuery(typed);
    const QString begins = searchFold(typed);
    std::vector<int> starting;
    std::vector<int> holding;
    for (size_t i = 0; i < items.size(); ++i) {
        const LoggableItem &item = items[i];
        if (searchFold(item.title.ja).startsWith(begins) || searchFold(item.title.en).startsWith(begins)
            || searchFold(item.code) == begins)
            starting.push_back(int(i));
        else if (!query.isEmpty() && item.search.contains(query))
            holding.push_back(int(i));
    }
    starting.insert(starting.end(), holding.begin(), holding.end());
    return starting;
}

std::vector<LogEntry> recentKinds(const std::vector<LogEntry> &entries, size_t most)
{
    const auto same = [](const LogEntry &a, const LogEntry &b) {
        return a.items == b.items && a.setting == b.setting && a.halfDays == b.halfDays && a.dayPart == b.dayPart
            && a.head.site == b.head.site;
    };
    std::vector<LogEntry> kinds;
    for (const LogEntry &entry : entries) {
        if (kinds.size() == most)
            break;
        if (std::ranges::none_of(kinds, [&](const LogEntry &known) { return same(known, entry); }))
            kinds.push_back(entry);
    }
    return kinds;
}

} // namespace kz::query
