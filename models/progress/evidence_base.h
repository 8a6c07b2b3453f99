#pragma once

#include "models/domain/event.h"
#include "models/domain/evidence.h"
#include "models/domain/interview.h"
#include "models/domain/people.h"
#include "models/domain/places.h"

#include <unordered_map>
#include <vector>

namespace kz::progress {

/// One row of evidence_item as the engine sees it. Drafts never reach the engine.
struct Observation {
    Key evidence = 0;
    EvidenceKind kind = EvidenceKind::LogEntry;
    QDate day;
    Key item = 0; ///< 0 for a half-day in clinic without items
    Key site = 0;
    Key department = 0;
    TraineeRole role = TraineeRole::None;
    CareSetting setting = CareSetting::None;
    int step = 0;  ///< ratings; 0 = not observed
    int count = 1; ///< log entries: how many
    int halfDays = 0;
    EvidenceStatus status = EvidenceStatus::Submitted;
    Key assessor = 0;
    AssessorKind assessorKind = AssessorKind::FirstRater;
};

/// An event that was held and attended, and what somebody has of it. It is theirs on its last day.
struct Attended {
    Key attendance = 0;
    QDate day;
    EventKind kind = EventKind::Lecture;
    bool whole = true; ///< a part is worth the hours and credits that are stated, and is no event by itself
    double hours = 0;
    double credits = 0;
    QString scheme;
    std::vector<Key> items; ///< what it covers
};

/// Everything about one person a requirement may ask for. The loader has already applied "entered by" and,
/// for past days, "submitted / countersigned by": evaluate() looks only at days of happening.
/// Order of the vectors carries no meaning.
struct PersonEvidence {
    Key person = 0;
    std::vector<Observation> observations;
    std::vector<Placement> placements;
    std::vector<Absence> absences;
    std::vector<LevelAward> awards;
    std::vector<Employment> employments;
    std::vector<Enrolment> enrolments; ///< in any version: a limit of absence counts within those in its own
    std::vector<Attended> attended;
    std::vector<HeldCertificate> certificates;
    std::vector<Interview> interviews;
    std::optional<int> experienceSince; ///< fiscal year
};

/// What a rule may ask about a site. Beds are dated: those of the day on which a record happened are asked for.
struct SiteFacts {
    SiteKind kind = SiteKind::Hospital;
    bool remote = false;
    bool island = false;
    std::vector<SiteBeds> beds = {}; ///< of stretches that overlap, the one that began last holds
    Depopulated depopulated = Depopulated::Unknown;
};

/// Facts about places that many people share: built once, read by all. Departments give their field.
struct PlaceFacts {
    std::unordered_map<Key, SiteFacts> sites;
    std::unordered_map<Key, QString> departmentField;
};

} // namespace kz::progress
