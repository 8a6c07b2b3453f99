#include "models/edit/merge_people.h"

#include "models/edit/edit.h"
#include "models/edit/event_actions.h"
#include "models/edit/merge_overlap.h"

#include <algorithm>

namespace kz::edit {

namespace {

/// Every record of the kind that names one person names the other instead.
template <typename T>
Result<void> moveRecords(Edit &edit, const PersonReferences &all, Key from, Key to)
{
    const PersonReferences references = referencesOf<T>(all);
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
Result<void> moveAll(storage::RecordKinds<Records...>, Edit &edit, const PersonReferences &all, Key from, Key to)
{
    Result<void> done;
    ((done = done ? moveRecords<Records>(edit, all, from, to) : done), ...);
    return done;
}

/// Nobody is asked about themselves.
Result<void> removeRequestsBetween(Edit &edit, const PersonReferences &all, Key one, Key other)
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
        if (!shareDays(rest, other))
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

Action mergePeople(PeopleMerge merge, const QString &whose)
{
    return {.name = "person.merge",
            .arguments = {whose},
            .grant = Grant::ManagePeople,
            .work = [merge = std::move(merge)](Edit &edit) { return merged(edit, merge); }};
}

} // namespace kz::edit
