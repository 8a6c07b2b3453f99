#pragma once

#include "models/domain/evidence.h"
#include "models/items/keyed_table.h"
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
/// Of a cell of a table of log entries or forms.
inline State statusBadgeOf(const QModelIndex &index)
{
    return statusBadge(EvidenceStatus(index.data(items::StateRole).toInt()));
}

} // namespace kz
