#include "models/edit/permission.h"

#include <array>

namespace kz::edit {

namespace {

struct Row {
    Grant grant;
    const char *code;
    bool administrator;
    bool coordinator;
    bool educator;
    bool trainee;
};

constexpr std::array rows = {
    Row{Grant::ManagePeople, "manage_people", true, true, false, false},
    Row{Grant::ManagePlaces, "manage_places", true, true, false, false},
    Row{Grant::ManageFrameworks, "manage_frameworks", true, true, false, false},
    Row{Grant::PlanRotations, "plan_rotations", true, true, false, false},
    Row{Grant::LogEvidence, "log_evidence", true, true, true, true},
    Row{Grant::Rate, "rate", true, true, true, true},
    Row{Grant::Countersign, "countersign", true, true, true, false},
    Row{Grant::Award, "award", true, true, false, false},
    Row{Grant::Administer, "administer", true, true, false, false},
};

const Row &rowOf(Grant grant)
{
    for (const Row &row : rows)
        if (row.grant == grant)
            return row;
    return rows.back();
}

} // namespace

bool permitted(ActorRole role, Grant grant)
{
    const Row &row = rowOf(grant);
    switch (role) {
    case ActorRole::Administrator:
        return row.administrator;
    case ActorRole::Coordinator:
        return row.coordinator;
    case ActorRole::Educator:
        return row.educator;
    case ActorRole::Trainee:
        return row.trainee;
    }
    return false;
}

const char *grantCode(Grant grant)
{
    return rowOf(grant).code;
}

} // namespace kz::edit
