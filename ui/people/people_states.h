#pragma once

#include "models/domain/evidence.h"
#include "models/query/standing.h"
#include "ui/widgets/state_badge.h"

namespace kz {

/// Which of the five looks a state of this area takes.
constexpr State paceBadge(query::PaceState state)
{
    switch (state) {
    case query::PaceState::OnPace:
        return State::Accent;
    case query::PaceState::Behind:
        return State::Warning;
    case query::PaceState::Completed:
        return State::Good;
    case query::PaceState::NotEnrolled:
        break;
    }
    return State::Neutral;
}

constexpr State statusBadge(EvidenceStatus status)
{
    switch (status) {
    case EvidenceStatus::Countersigned:
        return State::Good;
    case EvidenceStatus::Submitted:
        return State::Accent;
    case EvidenceStatus::Returned:
        return State::Warning;
    case EvidenceStatus::Draft:
        break;
    }
    return State::Neutral;
}
constexpr State statusBadgeOf(int status)
{
    return statusBadge(EvidenceStatus(status));
}

} // namespace kz
