#include "models/edit/merge_people.h"

#include "models/edit/edit.h"
#include "models/edit/event_actions.h"
#include "models/storage/administration_reads.h"
#include "models/storage/application_reads.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/person_records.h"
#include "models/storage/person_references.h"

#include <algorithm>
#include <set>

namespace kz::edit {

namespace {

using References = std::vector<storage::PersonReference>;
using Kind = MergeFinding::Kind;

template <typename T>
bool isStoredIn(const QByteArray &table)
{
    return table == RecordTraits<T>::table || (isOneOf<T, LogEntry, Assessment> && table == "evidence");
}

/// The columns of a kind of record in which people stand.
template <typename T>
References referencesOf(const References &all)
{
    References found;
    std::ranges::copy_if(all, std::back_inserter(found), [](const auto &one) { return isStoredIn<T>(one.table); });
    return found;
}

template <typename T>
Result<std::vector<T>> recordsNaming(storage::Database &database, const References &references, Key person)
{
    std::set<Key> keys;
    for (const storage::PersonReference &reference : references) {
        const auto rows = storage::rowsNaming(database, reference, person);
        if (!rows)
            return rows.error();
        keys.insert(rows.value().begin(), rows.value().end());
    }
    std::vector<T> records;
    for (const Key key : keys) {
        auto found = RecordTraits<T>::find(database, key);
        if (!found)
            return found.error();
        if (found.value()) // the heads of evidence are of two kinds
            records.push_back(*std::move(found).value());
    }
    return records;
}

bool names(const QJsonObject &image, const References &references, Key person)
{
    return std::ranges::any_of(references, [&](const storage::PersonReference &reference) {
        return image.value(QLatin1String(reference.column)) == storage::toJson(person);
    });
}

/// Every record of the kind that names one person names the other instead.
template <typename T>
Result<void> moveRecords(Edit &edit, const References &all, Key from, Key to)
{
    const References references = referencesOf<T>(all);
    const auto records = recordsNaming<T>(edit.database(), references, from);
    if (!records)
        return records.error();
    for (const T &record : records.value()) {
        QJsonObject image = RecordTraits<T>::image(record);
        for (const storage::PersonReference &reference : references)
            if (auto value = image[QLatin1String(reference.column)]; value == storage::toJson(from))
                value = storage::toJson(to);
        T moved = record;
        moved = RecordTraits<T>::fromImage(RecordTraits<T>::key(moved), image);
        if (auto done = edit.update(std::move(moved)); !done)
            return done;
    }
    return {};
}

template <typename... Records>
Result<void> moveAll(storage::RecordKinds<Records...>, Edit &edit, const References &all, Key from, Key to)
{
    Result<void> done;
    ((done = done ? moveRecords<Records>(edit, all, from, to) : done), ...);
    return done;
}

template <typename T>
Result<void> lookAt(storage::Database &database, const References &all, MergePreview &preview)
{
    const References references = referencesOf<T>(all);
    const auto records = recordsNaming<T>(database, references, preview.goes);
    if (!records)
        return records.error();
    const auto together = std::ranges::count_if(records.value(), [&](const T &record) {
        return names(RecordTraits<T>::image(record), references, preview.stays);
    });
    if (!records.value().empty())
        preview.moves.push_back({RecordTraits<T>::table, int(records.value().size())});
    // What one was asked about the other goes when they are one; anything else somebody has to look at.
    if (together > 0 && !std::is_same_v<T, AskedRater>)
        preview.findings.push_back(
            {.kind = Kind::RecordedTogether, .table = RecordTraits<T>::table, .count = int(together), .what = {}});
    return {};
}

template <typename... Records>
Result<void> lookAtAll(storage::RecordKinds<Records...>, storage::Database &database, const References &all,
                       MergePreview &preview)
{
    Result<void> done;
    ((done = done ? lookAt<Records>(database, all, preview) : done), ...);
    return done;
}

/// Nobody is asked about themselves.
Result<void> removeRequestsBetween(Edit &edit, const References &all, Key one, Key other)
{
    const auto requests = recordsNaming<AskedRater>(edit.database(), referencesOf<AskedRater>(all), one);
    if (!requests)
        return requests.error();
    for (const AskedRater &request : requests.value())
        if (request.person == other || request.rater == other)
            if (auto done = edit.remove<AskedRater>(request.id); !done)
                return done;
    return {};
}

template <typename Record>
bool share(const Record &one, const Record &other)
{
    if constexpr (std::is_same_v<Record, Enrolment>)
        if (one.version != other.version)
            return false;
    return (!one.to.isValid() || one.to >= other.from) && (!other.to.isValid() || other.to >= one.from);
}

/// Those of one person's records that speak of days of which the other's do.
template <typename Record>
Result<std::vector<Record>> onTheSameDays(storage::Database &database, Key of, Key beside)
{
    auto records = storage::recordsOf<Record>(database, of);
    if (!records)
        return records.error();
    const auto others = storage::recordsOf<Record>(database, beside);
    if (!others)
        return others.error();
    auto found = std::move(records).value();
    std::erase_if(found, [&](const Record &one) {
        return std::ranges::none_of(others.value(), [&](const Record &other) { return share(one, other); });
    });
    return found;
}

template <typename Record>
Result<void> findSameDays(storage::Database &database, MergePreview &preview, Kind kind = Kind::SameDays)
{
    const auto same = onTheSameDays<Record>(database, preview.goes, preview.stays);
    if (!same)
        return same.error();
    if (!same.value().empty())
        preview.findings.push_back(
            {.kind = kind, .table = Table<Record>::name, .count = int(same.value().size()), .what = {}});
    return {};
}

template <typename Record>
Result<void> removeAll(Edit &edit, const Result<std::vector<Record>> &records)
{
    if (!records)
        return records.error();
    for (const Record &record : records.value())
        if (auto done = edit.remove<Record>(record.id); !done)
            return done;
    return {};
}

/// What is left of a fact around the days of others, by first day.
template <typename Record>
std::vector<Record> around(const Record &fact, std::vector<Record> others)
{
    std::ranges::sort(others, {}, &Record::from);
    std::vector<Record> left;
    Record rest = fact;
    for (const Record &other : others) {
        if (!share(rest, other))
            continue;
        if (rest.from < other.from) {
            Record before = rest;
            before.to = other.from.addDays(-1);
            if constexpr (std::is_same_v<Record, Employment>)
                before.ending = Ending::None; // they did not leave then
            left.push_back(before);
        }
        if (!other.to.isValid() || (rest.to.isValid() && rest.to <= other.to))
            return left;
        rest.from = other.to.addDays(1);
    }
    left.push_back(rest);
    return left;
}

/// Of one person's facts only those days stand of which the other's say nothing.
template <typename Record>
Result<void> cutSameDays(Edit &edit, Key of, Key beside)
{
    const auto same = onTheSameDays<Record>(edit.database(), of, beside);
    if (!same)
        return same.error();
    const auto others = storage::recordsOf<Record>(edit.database(), beside);
    if (!others)
        return others.error();
    for (const Record &record : same.value()) {
        const std::vector<Record> left = around(record, others.value());
        auto done = left.empty() ? edit.remove<Record>(record.id) : edit.update(left.front());
        for (size_t i = 1; i < left.size() && done; ++i) {
            Record piece = left[i];
            piece.id = 0;
            if (const auto made = edit.insert(piece); !made)
                done = made.error();
        }
        if (!done)
            return done;
    }
    return {};
}

/// Those of one person's records that the other has in every word.
template <typename Record>
Result<std::vector<Record>> twinsOf(storage::Database &database, Key of, Key beside)
{
    auto records = storage::recordsOf<Record>(database, of);
    if (!records)
        return records;
    const auto others = storage::recordsOf<Record>(database, beside);
    if (!others)
        return others.error();
    auto found = std::move(records).value();
    std::erase_if(found, [&](Record one) {
        one.person = beside;
        const QJsonObject image = RecordTraits<Record>::image(one);
        return std::ranges::none_of(others.value(),
                                    [&](const Record &other) { return RecordTraits<Record>::image(other) == image; });
    });
    return found;
}

/// One person is at an event once.
Result<std::vector<std::pair<Attendance, Attendance>>> sameEvents(storage::Database &database, Key stays, Key goes)
{
    const auto going = storage::recordsOf<Attendance>(database, goes);
    if (!going)
        return going.error();
    const auto staying = storage::recordsOf<Attendance>(database, stays);
    if (!staying)
        return staying.error();
    std::vector<std::pair<Attendance, Attendance>> same;
    for (const Attendance &one : going.value())
        if (const auto other = std::ranges::find(staying.value(), one.event, &Attendance::event);
            other != staying.value().end())
            same.emplace_back(*other, one);
    return same;
}

Result<void> findSameEvents(storage::Database &database, MergePreview &preview)
{
    const auto same = sameEvents(database, preview.stays, preview.goes);
    if (!same)
        return same.error();
    if (!same.value().empty())
        preview.findings.push_back(
            {.kind = Kind::SameEvent, .table = Table<Attendance>::name, .count = int(same.value().size()), .what = {}});
    return {};
}

/// The better of both stands, under the key of the one that stays.
Result<void> settleEvents(Edit &edit, Key stays, Key goes)
{
    const auto same = sameEvents(edit.database(), stays, goes);
    if (!same)
        return same.error();
    for (const auto &[staying, going] : same.value()) {
        Attendance better = betterOf(staying, going);
        better.id = staying.id;
        better.person = stays;
        auto done = edit.remove<Attendance>(going.id);
        if (done)
            done = edit.update(std::move(better));
        if (!done)
            return done;
    }
    return {};
}

/// Evidence that both have alike: of the same day and place, with the same rows.
template <typename Record>
Result<void> findToldTwice(storage::Database &database, MergePreview &preview,
                           Result<std::vector<Record>> (storage::EvidenceRepository::*of)(Key) const)
{
    const storage::EvidenceRepository repository(database);
    const auto going = (repository.*of)(preview.goes);
    if (!going)
        return going.error();
    const auto staying = (repository.*of)(preview.stays);
    if (!staying)
        return staying.error();
    const auto said = [](const Record &record) {
        QJsonObject image = RecordTraits<Record>::image(record);
        for (const char *member : {"person", "status", "entered_on", "submitted_on", "countersigned_on",
                                   "countersigner", "return_reason", "placement", "note"})
            image.remove(QLatin1String(member));
        return image;
    };
    const auto twice = std::ranges::count_if(going.value(), [&](const Record &one) {
        return std::ranges::any_of(staying.value(), [&](const Record &other) {
            return one.head.day == other.head.day && said(one) == said(other);
        });
    });
    if (twice > 0)
        preview.findings.push_back(
            {.kind = Kind::ToldTwice, .table = RecordTraits<Record>::table, .count = int(twice), .what = {}});
    return {};
}

/// Applications under way for levels of one ladder, where there is to be one.
Result<void> findOpenApplications(storage::Database &database, MergePreview &preview, QDate today)
{
    const storage::ApplicationReads reads(database);
    const auto going = reads.rows({.person = preview.goes, .open = true}, today);
    if (!going)
        return going.error();
    const auto staying = reads.rows({.person = preview.stays, .open = true}, today);
    if (!staying)
        return staying.error();
    const auto twice = std::ranges::count_if(going.value(), [&](const storage::ApplicationRow &one) {
        return std::ranges::find(staying.value(), one.framework, &storage::ApplicationRow::framework)
            != staying.value().end();
    });
    if (twice > 0)
        preview.findings.push_back({.kind = Kind::Overlapping,
                                    .table = RecordTraits<LevelApplication>::table,
                                    .count = int(twice),
                                    .what = {}});
    return {};
}

Result<std::vector<PersonIdentifier>> numbersOf(storage::Database &database, Key person, IdentifierScheme scheme)
{
    auto known = storage::recordsOf<PersonIdentifier>(database, person);
    if (!known)
        return known;
    auto numbers = std::move(known).value();
    std::erase_if(numbers, [scheme](const PersonIdentifier &one) { return one.scheme != scheme; });
    return numbers;
}

/// A number that does not stand still finds the person, unless it is one of their other numbers already.
Result<void> demote(Edit &edit, PersonIdentifier number, Key stays, Key goes)
{
    const auto same = storage::identifiersWith(edit.database(), IdentifierScheme::Other, number.value);
    if (!same)
        return same.error();
    for (const PersonIdentifier &one : same.value())
        if (one.person != stays && one.person != goes)
            return makeError(ErrorCode::AlreadyTaken, {QStringLiteral("person_identifier.value"), number.value});
    if (!same.value().empty())
        return edit.remove<PersonIdentifier>(number.id);
    number.person = stays;
    number.scheme = IdentifierScheme::Other;
    return edit.update(number);
}

Result<void> settleNumbers(Edit &edit, const PeopleMerge &merge, IdentifierScheme scheme, bool ofGoing)
{
    const Key winner = ofGoing ? merge.goes : merge.stays;
    const Key loser = ofGoing ? merge.stays : merge.goes;
    const auto stand = numbersOf(edit.database(), winner, scheme);
    if (!stand)
        return stand.error();
    const auto others = numbersOf(edit.database(), loser, scheme);
    if (!others)
        return others.error();
    if (stand.value().empty())
        return {};
    for (const PersonIdentifier &number : others.value())
        if (auto done = demote(edit, number, merge.stays, merge.goes); !done)
            return done;
    return {};
}

Result<void> findUsers(storage::Database &database, MergePreview &preview)
{
    const auto going = storage::actorsWhoAre(database, preview.goes);
    if (!going)
        return going.error();
    const auto staying = storage::actorsWhoAre(database, preview.stays);
    if (!staying)
        return staying.error();
    if (!going.value().empty() && !staying.value().empty())
        preview.findings.push_back({.kind = Kind::BothAreUsers,
                                    .table = Table<Actor>::name,
                                    .count = int(going.value().size()),
                                    .what = going.value().front().name});
    return {};
}

Result<void> findPackets(storage::Database &database, MergePreview &preview, QDate today)
{
    const auto packets = storage::packetsOutWith(database, preview.goes, today);
    if (!packets)
        return packets.error();
    for (const storage::PacketLine &line : packets.value())
        preview.findings.push_back(
            {.kind = Kind::PacketOut, .table = Table<Packet>::name, .what = line.holder, .day = line.packet.issued});
    return {};
}

Result<void> findLicences(storage::Database &database, MergePreview &preview)
{
    const auto going = numbersOf(database, preview.goes, IdentifierScheme::LicenceNumber);
    if (!going)
        return going.error();
    const auto staying = numbersOf(database, preview.stays, IdentifierScheme::LicenceNumber);
    if (!staying)
        return staying.error();
    if (!going.value().empty() && !staying.value().empty())
        preview.findings.push_back({.kind = Kind::LicencesDiffer,
                                    .table = Table<PersonIdentifier>::name,
                                    .what = going.value().front().value});
    return {};
}

Error refusal(const MergePreview &preview)
{
    Error error = makeError(ErrorCode::Invalid, {QStringLiteral("person")});
    for (const MergeFinding &finding : preview.findings)
        if (finding.forbids())
            error.issues.push_back({QString::fromLatin1(finding.table), IssueCode::Overlaps, {finding.what}});
    return error;
}

Result<void> merged(Edit &edit, const PeopleMerge &merge)
{
    const auto preview = mergePreview(edit.database(), merge.stays, merge.goes, edit.today());
    if (!preview)
        return preview.error();
    if (preview.value().isForbidden())
        return refusal(preview.value());
    const auto references = storage::personReferences(edit.database());
    if (!references)
        return references.error();
    const Key stays = merge.stays, goes = merge.goes;
    const auto losing = [&](bool ofGoing) { return ofGoing ? std::pair(stays, goes) : std::pair(goes, stays); };
    const auto [unemployed, employed] = losing(merge.employmentOfGoing);
    const auto [elsewhere, here] = losing(merge.affiliationOfGoing);
    if (auto done = cutSameDays<Employment>(edit, unemployed, employed); !done)
        return done;
    if (auto done = cutSameDays<Affiliation>(edit, elsewhere, here); !done)
        return done;
    if (auto done = removeAll(edit, twinsOf<Absence>(edit.database(), goes, stays)); !done)
        return done;
    if (auto done = removeAll(edit, onTheSameDays<Enrolment>(edit.database(), goes, stays)); !done)
        return done;
    if (auto done = removeAll(edit, twinsOf<Duty>(edit.database(), goes, stays)); !done)
        return done;
    if (auto done = removeAll(edit, twinsOf<LevelAward>(edit.database(), goes, stays)); !done)
        return done;
    if (auto done = settleNumbers(edit, merge, IdentifierScheme::StaffNumber, merge.staffNumberOfGoing); !done)
        return done;
    if (auto done = settleNumbers(edit, merge, IdentifierScheme::LicenceNumber, merge.licenceNumberOfGoing); !done)
        return done;
    if (auto done = settleEvents(edit, stays, goes); !done)
        return done;
    if (auto done = removeAll(edit, twinsOf<HeldCertificate>(edit.database(), goes, stays)); !done)
        return done;
    if (auto done = removeRequestsBetween(edit, references.value(), goes, stays); !done)
        return done;
    if (auto done = moveAll(storage::JournaledKinds(), edit, references.value(), goes, stays); !done)
        return done;
    if (auto done = edit.remove<Person>(goes); !done)
        return done;
    Person person = merge.person;
    person.id = stays;
    edit.setMade(stays);
    return edit.update(std::move(person));
}

} // namespace

bool MergePreview::isForbidden() const
{
    return std::ranges::any_of(findings, &MergeFinding::forbids);
}

Result<MergePreview> mergePreview(storage::Database &database, Key stays, Key goes, QDate today)
{
    if (stays == goes)
        return makeError(ErrorCode::Invalid, {QStringLiteral("person")});
    for (const Key key : {stays, goes}) {
        const auto found = storage::Repository<Person>(database).find(key);
        if (!found)
            return found.error();
        if (!found.value())
            return makeError(ErrorCode::NotFound, {QStringLiteral("person"), keyToText(key)});
    }
    const auto references = storage::personReferences(database);
    if (!references)
        return references.error();
    MergePreview preview{.stays = stays, .goes = goes, .moves = {}, .findings = {}};
    if (auto done = lookAtAll(storage::JournaledKinds(), database, references.value(), preview); !done)
        return done.error();
    if (auto done = findUsers(database, preview); !done)
        return done.error();
    if (auto done = findPackets(database, preview, today); !done)
        return done.error();
    if (auto done = findLicences(database, preview); !done)
        return done.error();
    if (auto done = findSameDays<Employment>(database, preview); !done)
        return done.error();
    if (auto done = findSameDays<Affiliation>(database, preview); !done)
        return done.error();
    if (auto done = findSameDays<Enrolment>(database, preview); !done)
        return done.error();
    if (auto done = findSameEvents(database, preview); !done)
        return done.error();
    if (auto done = findSameDays<Absence>(database, preview, Kind::Overlapping); !done)
        return done.error();
    if (auto done = findSameDays<Placement>(database, preview, Kind::Overlapping); !done)
        return done.error();
    if (auto done = findOpenApplications(database, preview, today); !done)
        return done.error();
    if (auto done = findToldTwice(database, preview, &storage::EvidenceRepository::logEntriesOf); !done)
        return done.error();
    if (auto done = findToldTwice(database, preview, &storage::EvidenceRepository::allFormsOf); !done)
        return done.error();
    return preview;
}

Action mergePeople(PeopleMerge merge, const QString &whose)
{
    return {.name = "person.merge",
            .arguments = {whose},
            .grant = Grant::ManagePeople,
            .work = [merge = std::move(merge)](Edit &edit) { return merged(edit, merge); }};
}

} // namespace kz::edit
