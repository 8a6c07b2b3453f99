#include "app/gui/open_places.h"

#include "models/base/key.h"

#include <gtest/gtest.h>

using namespace kz;

namespace {

Actor actor(ActorRole role)
{
    return {.person = 7, .name = QStringLiteral("A"), .role = role};
}

bool isOpen(ActorRole role, const char *link)
{
    return isOpenToActor(actor(role), Link::parse(QLatin1String(link)));
}

} // namespace

TEST(OpenPlaces, ATraineeSeesWhatIsTheirOwnAndNothingOfOthers)
{
    EXPECT_TRUE(isOpenToActor(actor(ActorRole::Trainee), Link::parse(QStringLiteral("person/") + keyToText(7))));
    EXPECT_FALSE(isOpenToActor(actor(ActorRole::Trainee), Link::parse(QStringLiteral("person/") + keyToText(8))));
    EXPECT_TRUE(isOpenToActor(actor(ActorRole::Trainee), Link::parse(QStringLiteral("log?person=") + keyToText(7))));
    EXPECT_FALSE(isOpenToActor(actor(ActorRole::Trainee), Link::parse(QStringLiteral("log?person=") + keyToText(8))));
    EXPECT_FALSE(isOpenToActor(actor(ActorRole::Trainee), Link::parse(QStringLiteral("rate?person=") + keyToText(8))));
    EXPECT_TRUE(
        isOpenToActor(actor(ActorRole::Trainee), Link::parse(QStringLiteral("rate?asked=yes&person=") + keyToText(8))))
        << "the page asks whether they were asked";
    for (const char *link :
         {"people", "sites", "reports", "reports?kind=handout", "journal", "packets", "packet", "events"})
        EXPECT_FALSE(isOpen(ActorRole::Trainee, link)) << link;
    EXPECT_TRUE(isOpen(ActorRole::Educator, "events"));
    EXPECT_FALSE(isOpen(ActorRole::Educator, "import"));
    EXPECT_TRUE(isOpen(ActorRole::Educator, "import?event=1")) << "the list of an event they hold";
    EXPECT_FALSE(isOpen(ActorRole::Trainee, "import?event=1"));
    for (const char *link : {"ladders", "matrix"})
        EXPECT_TRUE(isOpen(ActorRole::Trainee, link)) << link;
    EXPECT_TRUE(isOpen(ActorRole::Trainee, "applications")) << "their own are shown";
}

TEST(OpenPlaces, APageNobodyHasThoughtOfIsForThoseWhoManageTheFile)
{
    EXPECT_FALSE(isOpen(ActorRole::Trainee, "brand-new"));
    EXPECT_FALSE(isOpen(ActorRole::Educator, "brand-new"));
    EXPECT_TRUE(isOpen(ActorRole::Coordinator, "brand-new"));
    EXPECT_TRUE(isOpen(ActorRole::Administrator, "brand-new"));
}
