#pragma once

#include "models/query/handout.h"
#include "models/query/placements.h"

namespace kz::query {

/// What whoever takes over has to know of one person.
struct HandoverPerson {
    PersonRow row;
    std::vector<storage::DutyLine> responsible; ///< preceptor, supervising doctor … on the day
    std::optional<Interview> goals;             ///< the newest interview that has some
    QDate next;                                 ///< when they meet again, by the newest interview that says so
    std::vector<OpenLine> open;
    std::vector<PlacementRow> stays; ///< running on the day or to come, by first day
};

/// 申し送り: everybody of a site, or of one of its departments.
struct Handover {
    QString site;
    QString department; ///< empty: the whole site
    AsOf asOf;
    std::vector<HandoverPerson> people; ///< by department in its order, then in kana order
    PaperSettings settings;
};

/// Who and what is open is that of handout(). NotFound when there is no such site. A worker's task.
Result<Handover> handover(storage::Database &database, Plans &plans, Key site, Key department, const AsOf &asOf);

} // namespace kz::query
