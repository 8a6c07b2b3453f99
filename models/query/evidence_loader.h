#pragma once

#include "models/domain/evidence.h"
#include "models/progress/evidence_base.h"
#include "models/query/as_of.h"
#include "models/storage/database.h"

#include <functional>
#include <span>

namespace kz::query {

/// Everything the engine may ask about one person, as it was known on the day. Nobody behind the key: empty.
/// For today nothing but evidence_item and the person's dated facts are read.
/// With an entry-closing day, evidence and dated facts (placements, absences, awards, employments, attendances,
/// certificates, interviews) entered later stay out: evidence by the day of entry it carries, the others by the
/// journal. Enrolments frame the question and are always there.
Result<progress::PersonEvidence> loadEvidence(storage::Database &database, Key person, const AsOf &asOf);

/// Of that, what rules of credits ask about alone: events attended and enrolments. Any other rule would be judged
/// wrongly by it.
Result<progress::PersonEvidence> loadCreditEvidence(storage::Database &database, Key person, const AsOf &asOf);

/// The same as loadEvidence() for many, one after the other in the order given; people in order of their keys are read
/// in the order in which they lie in the file. Ends early, without an error, when `visit` returns false.
Result<void> eachEvidence(storage::Database &database, std::span<const Key> people, const AsOf &asOf,
                          const std::function<bool(const progress::PersonEvidence &)> &visit);

/// What an evidence was by then: a draft before it was handed in or entered, submitted before it was countersigned.
EvidenceStatus statusBy(const Evidence &head, const AsOf &asOf);

} // namespace kz::query
