#pragma once

#include "models/demo/ledger.h"

namespace kz::demo {

/// What the sixty have done and how they were rated, by the programme they follow.
void recordNewNurse(Region &region, Ledger &ledger, const Member &member);
void recordLadderNurse(Region &region, Ledger &ledger, const Member &member);
void recordResident(Region &region, Ledger &ledger, const Member &member);
void recordCurriculum(Region &region, Ledger &ledger, const Member &member, QDate from);
void recordCredits(Region &region, Ledger &ledger, const Member &member);
void recordCareWorker(Region &region, Ledger &ledger, const Member &member);
/// Assessments at work of those who try them, and what was answered to requests for feedback (parts.h).
void recordAtWork(Region &region, Ledger &ledger);

} // namespace kz::demo
