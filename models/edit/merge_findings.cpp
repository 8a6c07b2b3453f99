#include "models/edit/edit.h"
#include "models/edit/merge_overlap.h"
#include "models/edit/merge_people.h"
#include "models/storage/administration_reads.h"
#include "models/storage/application_reads.h"
#include "models/storage/evidence_repository.h"

namespace kz::edit {

namespace {

using Kind = MergeFinding::Kind;

bool names(const QJsonObject &image, const PersonReferences &references, Key person)
{
    return std::ranges::any_of(references, [&](const storage::PersonReference &reference) {
        return image.value(QLatin1String(reference.column)) == storage::toJson(person);
    });
}

template <typename T>
Result<void> lookAt(storage::Database &database, const PersonReferences &all, MergePreview &preview)
{
    const PersonReferences references = referencesOf<T>(all);
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
Result<void> lookAtAll(storage::RecordKinds<Records...>, storage::Database &database, const PersonReferences &all,
                       MergePreview &preview)
{
    Result<void> done;
    ((done = done ? lookAt<Records>(database, all, preview) : done), ...);
    return done;
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
    // A half-day of which one does not say the half may be that of the other.
    const auto agree = [](QJsonObject one, QJsonObject other) {
        const QString half = QStringLiteral("day_part");
        if (one.value(half).toString().isEmpty() || other.value(half).toString().isEmpty()) {
            one.remove(half);
            other.remove(half);
        }
        return one == other;
    };
    const auto twice = std::ranges::count_if(going.value(), [&](const Record &one) {
        return std::ranges::any_of(staying.value(), [&](const Record &other) {
            return one.head.day == other.head.day && agree(said(one), said(other));
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

} // namespace kz::edit
