#pragma once

#include "models/query/read_pool.h"
#include "models/storage/journal_check.h"

#include <QDate>

namespace kz::query {

/// What is wrong with a file, as figures; all zero and empty when nothing is.
struct Verification {
    QStringList damage;                ///< what SQLite says
    std::optional<qint64> brokenEntry; ///< the first journal entry whose hash does not hold
    qint64 wrongSiteCounts = 0;        ///< cache 1 against the evidence
    qint64 wrongStandings = 0;         ///< cache 2: people whose cached standing differs from a fresh one
    qint64 waitingStandings = 0;       ///< people who wait to be computed: no fault
    qint64 orphans = 0;                ///< evidence naming a site, department or item that is not there
    qint64 itemsUnlikeTheirHead = 0;
    qint64 brokenAttachments = 0;             ///< attached files whose content is missing or is another
    std::vector<storage::StrayRecord> strays; ///< records that are not as the journal left them
    qint64 checkedPeople = 0;

    bool isGood() const
    {
        return damage.isEmpty() && !brokenEntry && wrongSiteCounts == 0 && wrongStandings == 0 && orphans == 0
            && itemsUnlikeTheirHead == 0 && brokenAttachments == 0 && strays.empty();
    }
};

/// Recounts and compares everything that is kept twice, walks the journal's chain, and holds every record against what
/// the journal says of it. What a bulk import brought is in the journal from its first change on: what was done to such
/// a record behind the program's back before that cannot be seen, and neither can the rewriting of the whole journal by
/// somebody who reckons its hashes anew. Reads only.
/// `progress` hears how many of how many people are done; false cancels with Cancelled.
Result<Verification> verify(storage::Database &database, QDate today,
                            const std::function<bool(qint64 done, qint64 all)> &progress = {});

} // namespace kz::query
