#include "models/query/log_extract.h"

#include "models/query/evidence_loader.h"
#include "models/storage/evidence_repository.h"

#include <algorithm>
#include <unordered_map>

namespace kz::query {

namespace {

/// Handed in by then, on a day of the period: what may stand on the paper.
bool isLine(const LogExtract &extract, const Evidence &head)
{
    return head.day <= extract.to && (!extract.from.isValid() || head.day >= extract.from)
        && (head.status == EvidenceStatus::Submitted || head.status == EvidenceStatus::Countersigned);
}

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
    std::vector<LogEntry> entries;
    take(storage::EvidenceRepository(database).logEntriesOf(person), entries, state);
    for (LogEntry &entry : entries)
        entry.head.status = statusBy(entry.head, asOf);
    std::erase_if(entries, [&](const LogEntry &entry) { return !isLine(extract, entry.head); });
    std::ranges::reverse(entries); // oldest first
    std::vector<Key> keys;
    std::unordered_map<Key, const Evidence *> heads;
    for (const LogEntry &entry : entries) {
        keys.push_back(entry.head.id);
        heads.emplace(entry.head.id, &entry.head);
    }
    std::vector<EvidenceRowView> rows;
    if (state)
        take(evidenceRows(database, keys), rows, state);
    if (!state)
        return state.error();
    for (EvidenceRowView &row : rows) {
        const Evidence &head = *heads.at(row.head.evidence);
        row.head.status = head.status;
        const bool countersigned = head.status == EvidenceStatus::Countersigned;
        extract.lines.push_back({std::move(row), countersigned ? head.countersignedOn : QDate()});
        addUp(extract, extract.lines.back());
    }
    if (!extract.from.isValid() && !extract.lines.empty())
        extract.from = extract.lines.front().entry.head.day;
    std::ranges::stable_sort(extract.totals, std::ranges::greater(), &ItemTotal::n);
    return extract;
}

} // namespace kz::query
