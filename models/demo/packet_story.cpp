#include "models/demo/parts.h"
#include "models/domain/evidence.h"
#include "models/edit/edit_door.h"
#include "models/exchange/packet_issue.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/sealed_store.h"

#include <algorithm>

namespace kz::demo {

Result<Key> sendOutPacket(edit::Edit &edit, const Region &region, const QString &path, const QString &passphrase)
{
    const Key minato = region.member(Minato).id;
    const auto entries = storage::EvidenceRepository(edit.database()).logEntriesOf(minato);
    if (!entries)
        return entries.error();
    // The newest that nobody has signed: what was signed no packet changes.
    const auto open = std::ranges::find_if(
        entries.value(), [](const LogEntry &entry) { return entry.head.status == EvidenceStatus::Submitted; });
    if (open == entries.value().end())
        return makeError(ErrorCode::NotFound, {QStringLiteral("log_entry"), QString()});
    const exchange::PacketOrder order{.kind = PacketKind::Logbook,
                                      .holder = minato,
                                      .site = {},
                                      .people = {},
                                      .expires = edit.today().addDays(28),
                                      .path = path,
                                      .passphrase = passphrase};
    if (auto done = exchange::issuePackets({order}, {}).work(edit); !done)
        return done.error();
    return open->head.id;
}

Result<void> workInPacket(const QString &path, const QString &passphrase, const Clock &clock, const Region &region,
                          Key changed)
{
    auto opened = storage::SealedStore::openForWriting(path, passphrase);
    if (!opened)
        return opened.error();
    edit::ChangeHub hub;
    auto door = edit::EditDoor::open(std::move(opened).value(), clock, hub);
    if (!door)
        return door.error();
    const auto act = [&](const char *name, std::function<Result<void>(edit::Edit &)> work) -> Result<void> {
        const auto done = door.value()->submitAndWait(
            {.name = name, .arguments = {}, .grant = edit::Grant::LogEvidence, .work = std::move(work)});
        return done ? Result<void>() : done.error();
    };
    const auto change = [changed](edit::Edit &edit) -> Result<void> {
        auto found = edit.get<LogEntry>(changed);
        if (!found)
            return found.error();
        LogEntry entry = std::move(found).value();
        entry.note = QStringLiteral("船の便に合わせ、再診の日を本人と決めた。");
        return edit.update(std::move(entry));
    };
    if (auto done = act("log_entry.save", change); !done)
        return done;
    return act("log_entry.submit", [&](edit::Edit &edit) -> Result<void> {
        LogEntry entry;
        entry.head.person = region.member(Minato).id;
        entry.head.day = entry.head.enteredOn = entry.head.submittedOn = edit.today();
        entry.head.site = region.places[Island].site;
        entry.head.status = EvidenceStatus::Submitted;
        entry.setting = CareSetting::GeneralOutpatient;
        entry.halfDays = 1;
        const auto made = edit.insert(entry);
        return made ? Result<void>() : made.error();
    });
}

Result<void> sendEntryBack(edit::Edit &edit, Key changed)
{
    auto found = edit.get<LogEntry>(changed);
    if (!found)
        return found.error();
    LogEntry entry = std::move(found).value();
    entry.head.status = EvidenceStatus::Returned;
    entry.returnReason = QStringLiteral("再診の予定を書き加えてください。");
    return edit.update(std::move(entry));
}

} // namespace kz::demo
