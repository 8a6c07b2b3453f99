#include "app/gui/open_places.h"

#include "models/base/key.h"
#include "models/edit/permission.h"

#include <algorithm>
#include <array>

namespace kz {

namespace {

/// What somebody sees at a place: nothing, what is about themselves, everything there.
enum class Sight { Nothing, Own, All };
using enum Sight;

struct Row {
    const char *place;
    Sight manager; ///< administrator or coordinator
    Sight educator;
    Sight trainee;
};

constexpr std::array placeRows = {
    Row{"home", All, Nothing, Own},
    Row{"people", All, All, Nothing},
    Row{"person", All, All, Own},
    Row{"ladders", All, All, All},
    Row{"framework", All, All, All},
    Row{"draft", All, Nothing, Nothing},
    Row{"crosswalk", All, Nothing, Nothing},
    Row{"applications", All, All, Own},
    Row{"curricula", All, All, All},
    Row{"curriculum", All, All, All},
    Row{"matrix", All, All, All},
    Row{"events", All, All, Nothing},
    Row{"rotations", All, All, Nothing},
    Row{"log", All, All, Own},
    Row{"week", All, All, Own},
    Row{"assessments", All, All, Nothing},
    Row{"rate", All, All, Own},
    Row{"sites", All, All, Nothing},
    Row{"site", All, All, Nothing},
    Row{"reports", All, All, Nothing},
    Row{"administration", All, Nothing, Nothing},
    Row{"import", All, Nothing, Nothing},
    Row{"export", All, Nothing, Nothing},
    Row{"packets", All, Nothing, Nothing},
    Row{"packet", All, Nothing, Nothing},
    Row{"journal", All, Nothing, Nothing},
};

Sight sightOf(ActorRoles roles, const QString &place)
{
    const auto row = std::ranges::find(placeRows, place, [](const Row &one) { return QLatin1String(one.place); });
    const bool manages = roles.has(ActorRole::Administrator) || roles.has(ActorRole::Coordinator);
    if (row == placeRows.end()) // a page nobody has thought of here shows too little sooner than too much
        return manages ? All : Nothing;
    Sight widest = Nothing;
    if (manages)
        widest = std::max(widest, row->manager);
    if (roles.has(ActorRole::Educator))
        widest = std::max(widest, row->educator);
    if (roles.has(ActorRole::Trainee))
        widest = std::max(widest, row->trainee);
    return widest;
}

} // namespace

bool isOpenToActor(const Actor &actor, const Link &link)
{
    // The sign-in list of an event: whoever holds events brings it.
    if (link.place == QLatin1String("import") && link.query.contains(QStringLiteral("event")))
        return edit::reachOf(actor.role, edit::Grant::HoldEvents) == edit::Reach::Anybody;
    const Sight sight = sightOf(actor.role, link.place);
    if (sight != Own)
        return sight == All;
    if (!actor.person)
        return false;
    // Whether they were asked for feedback the page itself finds out.
    if (link.place == QLatin1String("rate") && link.query.contains(QStringLiteral("asked")))
        return true;
    const QString named = link.place == QLatin1String("person") ? link.id : link.query.value(QStringLiteral("person"));
    return named.isEmpty() ? link.place != QLatin1String("person") : keyFromText(named) == actor.person;
}

bool seesOnlyTheirOwn(const Actor &actor, const QString &place)
{
    return sightOf(actor.role, place) == Sight::Own;
}

QString firstPlace(const Actor &actor)
{
    const bool manages = sightOf(actor.role, QStringLiteral("administration")) == Sight::All;
    return actor.role.has(ActorRole::Educator) && !manages ? QStringLiteral("assessments") : QStringLiteral("home");
}

} // namespace kz
