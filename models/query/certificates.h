#pragma once

#include "models/query/measured.h"

namespace kz::query {

/// A level awarded, with the ladder or programme it belongs to.
struct CertificateLine {
    AwardedLevel award;
    Title framework;
};

/// Every award of a person decided by the day, the newest first.
Result<std::vector<CertificateLine>> certificates(storage::Database &database, Key person, const AsOf &asOf);

} // namespace kz::query
