#pragma once

#include "models/domain/deputy.h"
#include "models/domain/individual_plan.h"
#include "models/query/certificates.h"
#include "models/query/choices.h"
#include "models/query/events.h"
#include "models/query/person_records.h"
#include "models/query/placements.h"

namespace kz::query {

/// What stands in the file about one person, ended or not: what the dialogs about them begin with and offer to end.
struct PersonMatters {
    struct EnrolmentLine {
        Enrolment enrolment;
        Title title; ///< of the ladder or programme
    };
    struct DutyLine {
        Duty duty;
        QString person; ///< the names of who has the role, for whom and where
        QString trainee;
        QString site;
    };

    PersonRecords records;
    std::vector<EnrolmentLine> enrolments; ///< the newest first
    std::vector<CertificateLine> awards;   ///< the newest first, those taken back as well
    std::vector<DutyLine> duties;          ///< theirs and those others have for them, the newest first
    std::vector<PlacementRow> stays;       ///< by first day
    std::vector<IndividualPlan> plans;     ///< that are open
    struct Open {
        std::vector<PersonEventLine> registrations; ///< nothing has become of them yet
        std::vector<Deputy> deputies;               ///< for whom they stand in, and who for them
        int applications = 0;                       ///< for levels, under way
        int forms = 0;                              ///< on paper, out
        int drafts = 0;                             ///< entries and forms not handed in
        int packets = 0;                            ///< out
    };
    Open open;       ///< what else a leaver leaves behind
    Choices choices; ///< and the sites that these records name, members or not
};

/// NotFound when there is no such person.
Result<PersonMatters> personMatters(storage::Database &database, Key person, const AsOf &asOf);

} // namespace kz::query
