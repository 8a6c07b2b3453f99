#include "models/query/log_extract.h"

#include "models/query/evidence_loader.h"
#include "models/storage/evidence_repository.h"

#include <algorithm>

namespace kz::query {

namespace {

void addUp(LogExtract &extract, const ExtractLine &line)
{
    extract.halfDays += line.entry.head.halfDays;
    for (const storage::EvidenceItemLine &item : line.entry.items) {
        auto total = std::ranges::find(extract.totals, item.item, &ItemTotal::item);
        if (total == extract.totals.end())
            total = extract.totals.insert(total, {.item = item.item, .title = {item.titleJa, item.titleEn}});
        ++total->entries;
        total->n += item.count;
        total->countersigned += line.entry.head.status == EvidenceStatus::Countersigned ? 1 : 0;
    }
}

} // namespace

Result<LogExtract> logExtract(storage::Database &database, Plans &plans, Key person, QDate from, QDate to,
                              const AsOf &asOf)
{
    LogExtract extract{.asOf = asOf, .from = from, .to = to.isValid() ? std::min(to, asOf.happened) : asOf.happened};
    Result<void> state;
    take(personHeader(database, plans, person, asOf), extract.header, state);
    take(paperSettings(database, QStringLiteral("logbook")), extract.settings, state);
    std::vector<Key> keys;
    take(storage::PersonReads(database).evidenceKeys(person, EvidenceKind::LogEntry, extract.to), keys, state);
    std::vector<EvidenceRowView> rows;
    if (state)
        take(evidenceRows(database, keys), rows, state);
    if (!state)
        return state.error();
    std::ranges::reverse(rows); // oldest first
    for (EvidenceRowView &row : rows) {
        if (from.isValid() && row.head.day < from)
            continue;
        const auto entry = storage::EvidenceRepository(database).findLogEntry(row.head.evidence);
        if (!entry)
            return entry.error();
        if (!entry.value())
            continue;
        const Evidence &head = entry.value()->head;
        row.head.status = statusBy(head, asOf);
        const bool countersigned = row.head.status == EvidenceStatus::Countersigned;
        if (row.head.status != EvidenceStatus::Submitted && !countersigned)
            continue;
        extract.lines.push_back({std::move(row), countersigned ? head.countersignedOn : QDate()});
        addUp(extract, extract.lines.back());
    }
    if (!extract.from.isValid() && !extract.lines.empty())
        extract.from = extract.lines.front().entry.head.day;
    std::ranges::stable_sort(extract.totals, std::ranges::greater(), &ItemTotal::n);
    return extract;
}

} // namespace kz::query
