#pragma once

#include "models/domain/event.h"
#include "models/query/measured.h"

namespace kz::query {

/// A level awarded, with the ladder or programme it belongs to.
struct CertificateLine {
    AwardedLevel award;
    Title framework;
};

/// Every award of a person decided by the day, the newest first.
Result<std::vector<CertificateLine>> certificates(storage::Database &database, Key person, const AsOf &asOf);

/// Where somebody falls who loses an award.
struct LevelBelow {
    Title level;
    bool held = false; ///< in force on the day already
};
/// The level below an award's in its version; nothing below the lowest. NotFound when there is no such award.
Result<std::optional<LevelBelow>> fallsTo(storage::Database &database, Key award, QDate day);

/// A kind of certificate that rules ask for or somebody holds already.
struct KnownCertificate {
    QString code;
    QString titleJa;
    QString titleEn;
};
/// By code; what a rule calls it comes before what a holder does.
Result<std::vector<KnownCertificate>> knownCertificates(storage::Database &database);

/// Certificates from elsewhere that a person held by the day, the newest first.
struct HeldCertificates {
    QString whose; ///< the person's name
    std::vector<HeldCertificate> lines;
    std::vector<KnownCertificate> known;
};
/// NotFound when there is no such person.
Result<HeldCertificates> heldCertificates(storage::Database &database, Key person, const AsOf &asOf);

} // namespace kz::query
