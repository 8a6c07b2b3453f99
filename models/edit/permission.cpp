#include "models/edit/permission.h"

#include "models/edit/edit.h"
#include "models/storage/packet_store.h"
#include "models/storage/person_records.h"
#include "models/storage/work_reads.h"

#include <algorithm>
#include <array>

namespace kz::edit {

namespace {

struct Row {
    Grant grant;
    const char *code;
    Reach administrator;
    Reach coordinator;
    Reach educator;
    Reach trainee;
};

using enum Reach;

constexpr std::array permissionRows = {
    Row{Grant::ManagePeople, "manage_people", Anybody, Anybody, Nobody, Nobody},
    Row{Grant::ManagePlaces, "manage_places", Anybody, Anybody, Nobody, Nobody},
    Row{Grant::ManageFrameworks, "manage_frameworks", Anybody, Anybody, Nobody, Nobody},
    Row{Grant::PlanRotations, "plan_rotations", Anybody, Anybody, Nobody, Nobody},
    Row{Grant::LogEvidence, "log_evidence", Anybody, Anybody, Charges, Own},
    Row{Grant::Rate, "rate", Anybody, Anybody, Charges, Own},
    Row{Grant::Countersign, "countersign", Anybody, Anybody, Charges, Nobody},
    Row{Grant::Award, "award", Anybody, Anybody, Nobody, Nobody},
    Row{Grant::Attach, "attach", Anybody, Anybody, Charges, Own},
    Row{Grant::AskRaters, "ask_raters", Anybody, Anybody, Charges, Nobody},
    Row{Grant::NameDeputy, "name_deputy", Anybody, Anybody, Own, Nobody},
    Row{Grant::HoldEvents, "hold_events", Anybody, Anybody, Anybody, Nobody},
    Row{Grant::SignIn, "sign_in", Anybody, Anybody, Own, Own},
    Row{Grant::Administer, "administer", Anybody, Anybody, Nobody, Nobody},
};

const Row &rowOf(Grant grant)
{
    for (const Row &row : permissionRows)
        if (row.grant == grant)
            return row;
    return permissionRows.back();
}

struct TableRow {
    const char *table;
    Grant grant;
};

/// What is not here is for those who administer the file.
constexpr std::array tables = {
    TableRow{"person", Grant::ManagePeople},
    TableRow{"person_identifier", Grant::ManagePeople},
    TableRow{"employment", Grant::ManagePeople},
    TableRow{"affiliation", Grant::ManagePeople},
    TableRow{"duty", Grant::ManagePeople},
    TableRow{"enrolment", Grant::ManagePeople},
    TableRow{"municipality", Grant::ManagePlaces},
    TableRow{"organisation", Grant::ManagePlaces},
    TableRow{"site", Grant::ManagePlaces},
    TableRow{"site_beds", Grant::ManagePlaces},
    TableRow{"department", Grant::ManagePlaces},
    TableRow{"placement", Grant::PlanRotations},
    TableRow{"absence", Grant::PlanRotations},
    TableRow{"level_award", Grant::Award},
    TableRow{"interview", Grant::Countersign},
    TableRow{"individual_plan", Grant::Countersign},
    TableRow{"plan_goal", Grant::Countersign},
    TableRow{"plan_placement", Grant::Countersign},
    TableRow{"plan_follow_up", Grant::Countersign},
    TableRow{"log_entry", Grant::LogEvidence},
    TableRow{"assessment", Grant::Rate},
    TableRow{"asked_rater", Grant::AskRaters},
    TableRow{"handed_form", Grant::Rate},
    TableRow{"attachment", Grant::Attach},
    TableRow{"deputy", Grant::NameDeputy},
    TableRow{"improvement_cycle", Grant::ManageFrameworks},
    TableRow{"workflow", Grant::ManageFrameworks},
    TableRow{"workflow_step", Grant::ManageFrameworks},
    TableRow{"step_deadline", Grant::ManageFrameworks},
    TableRow{"workflow_document", Grant::ManageFrameworks},
    TableRow{"committee_meeting", Grant::Award},
    TableRow{"level_application", Grant::Rate},
    TableRow{"step_result", Grant::Rate},
    TableRow{"training_event", Grant::HoldEvents},
    TableRow{"event_item", Grant::HoldEvents},
    TableRow{"attendance", Grant::HoldEvents},
    TableRow{"held_certificate", Grant::ManagePeople},
};

} // namespace

Grant grantOver(const QByteArray &table)
{
    const auto found = std::ranges::find(tables, table, [](const TableRow &row) { return QByteArray(row.table); });
    return found == tables.end() ? Grant::Administer : found->grant;
}

Reach reachOf(ActorRoles roles, Grant grant)
{
    const Row &row = rowOf(grant);
    Reach widest = Nobody;
    for (const auto &[role, reach] :
         {std::pair(ActorRole::Administrator, row.administrator), std::pair(ActorRole::Coordinator, row.coordinator),
          std::pair(ActorRole::Educator, row.educator), std::pair(ActorRole::Trainee, row.trainee)})
        if (roles.has(role))
            widest = std::max(widest, reach);
    return widest;
}

bool permitted(ActorRoles roles, Grant grant)
{
    return reachOf(roles, grant) != Nobody;
}

Result<bool> reaches(storage::Database &database, const Actor &actor, Grant grant, Key person, QDate day)
{
    const Reach reach = reachOf(actor.role, grant);
    if (reach == Nobody || reach == Anybody)
        return reach == Anybody;
    if (!actor.person)
        return reach == Charges;
    if (*actor.person == person || reach == Own)
        return *actor.person == person;
    return storage::WorkReads(database).isInCharge(*actor.person, person, day);
}

Result<Actor> me(Edit &edit)
{
    return edit.get<Actor>(edit.actor());
}

Result<void> mayReach(Edit &edit, const Actor &actor, Grant grant, Key person)
{
    const auto reached = reaches(edit.database(), actor, grant, person, edit.today());
    if (!reached)
        return reached.error();
    return reached.value() ? Result<void>() : forbidden(actor, grant);
}

const char *grantCode(Grant grant)
{
    return rowOf(grant).code;
}

Result<void> refuseInPacket(Edit &edit, const Actor &actor, Grant grant)
{
    const auto packet = storage::settingOf(edit.database(), storage::packetSetting);
    if (!packet)
        return packet.error();
    if (!packet.value())
        return {};
    return makeError(ErrorCode::Forbidden,
                     {QString::fromLatin1(grantCode(grant)), enumCodes(actor.role), QStringLiteral("packet")});
}

Error forbidden(const Actor &actor, Grant grant)
{
    QStringList arguments{QString::fromLatin1(grantCode(grant)), enumCodes(actor.role)};
    if (permitted(actor.role, grant))
        arguments.append(QStringLiteral("others"));
    return makeError(ErrorCode::Forbidden, std::move(arguments));
}

} // namespace kz::edit
