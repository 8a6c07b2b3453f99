#include "models/edit/file_actions.h"

#include "models/domain/logo.h"
#include "models/storage/administration_reads.h"
#include "models/storage/person_records.h"
#include "tests/support/file_builder.h"

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::edit;
using namespace kz::test;

namespace {

QString valueOf(FileBuilder &file, const char *name)
{
    return storage::settingOf(file.database(), QLatin1String(name)).value().value_or(QStringLiteral("(none)"));
}

} // namespace

TEST(FileActions, SettingsAreSetChangedAndTakenAwayTogether)
{
    FileBuilder file;
    const QString hospital = QStringLiteral("見本病院");
    const QString institution = QStringLiteral("institution");
    const QString number = QStringLiteral("form_number:progress");
    ASSERT_TRUE(file.door().submitAndWait(
        saveSettings({{institution, hospital}, {number, QStringLiteral(" A-1 ")}}, hospital)));
    EXPECT_EQ(valueOf(file, "institution"), hospital);
    EXPECT_EQ(valueOf(file, "form_number:progress"), QStringLiteral("A-1"));
    ASSERT_TRUE(file.door().submitAndWait(
        saveSettings({{institution, QStringLiteral("別の病院")}, {number, QString()}}, hospital)));
    EXPECT_EQ(valueOf(file, "institution"), QStringLiteral("別の病院"));
    EXPECT_EQ(valueOf(file, "form_number:progress"), QStringLiteral("(none)"));
    const auto nothing = file.door().submitAndWait(saveSettings({{number, QString()}}, hospital));
    ASSERT_TRUE(nothing);
    EXPECT_EQ(nothing.value().seq, 0) << "nothing changed, nothing is journaled";
}

TEST(FileActions, ALogoIsKeptWholeTakenBackAndNothingElseIsTaken)
{
    FileBuilder file;
    const QByteArray small = QByteArrayLiteral("\x89PNG\r\n\x1a\n") + "a picture";
    ASSERT_TRUE(file.door().submitAndWait(saveLogo(small, QStringLiteral("logo.png"))));
    EXPECT_EQ(QByteArray::fromBase64(valueOf(file, "logo").toLatin1()), small);
    for (const QByteArray &bad : {small + QByteArray(mostLogoBytes, 'x'), QByteArray("<svg/>")}) {
        const auto refused = file.door().submitAndWait(saveLogo(bad, QStringLiteral("bad.png")));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
        EXPECT_EQ(refused.error().issues.size(), 1u);
    }
    ASSERT_TRUE(file.door().submitAndWait(saveLogo({}, {})));
    EXPECT_EQ(valueOf(file, "logo"), QStringLiteral("(none)"));
    ASSERT_TRUE(file.door().undo().result());
    EXPECT_EQ(QByteArray::fromBase64(valueOf(file, "logo").toLatin1()), small);
}

TEST(FileActions, APersonWorksUnderOneName)
{
    FileBuilder file;
    const Key doctor = file.person(QStringLiteral("手本 あきら"));
    const Actor actor{.person = doctor, .name = QStringLiteral("手本"), .role = ActorRole::Educator};
    const auto added = file.door().submitAndWait(saveActor(actor));
    ASSERT_TRUE(added);
    const auto again = file.door().submitAndWait(saveActor(actor));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::AlreadyTaken);
    Actor renamed = actor;
    renamed.id = added.value().made;
    renamed.name = QStringLiteral("手本 あきら");
    EXPECT_TRUE(file.door().submitAndWait(saveActor(renamed))) << "not taken by themselves";
    EXPECT_EQ(storage::actorsWhoAre(file.database(), doctor).value().front().name, renamed.name);
}

TEST(FileActions, FieldsAreThoseThatDepartmentsHaveOrRulesAskFor)
{
    FileBuilder file;
    EXPECT_TRUE(storage::clinicalFields(file.database()).value().empty());
    file.department(file.site(QStringLiteral("見本病院")), QStringLiteral("外科"), "surgery");
    file.ladder(); // asks for weeks in emergency
    EXPECT_EQ(storage::clinicalFields(file.database()).value(),
              (std::vector<QString>{QStringLiteral("emergency"), QStringLiteral("surgery")}));
}

TEST(FileActions, SomebodyIsAlwaysLeftToAdministerTheFile)
{
    FileBuilder file;
    Actor only = file.door().actor();
    only.role = ActorRole::Educator;
    const auto refused = file.door().submitAndWait(saveActor(only));
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().issues.size(), 1u);
    EXPECT_EQ(refused.error().issues[0].field, QStringLiteral("role"));
    EXPECT_EQ(storage::actors(file.database()).value().front().role, ActorRole::Coordinator);

    ASSERT_TRUE(
        file.door().submitAndWait(saveActor({.name = QStringLiteral("後任"), .role = ActorRole::Administrator})));
    EXPECT_TRUE(file.door().submitAndWait(saveActor(only))) << "another one is there now";
}

TEST(FileActions, UndoLeavesSomebodyToAdministerTheFileToo)
{
    FileBuilder file;
    const Key first = file.door().actor().id;
    const Key second = file.door()
                           .submitAndWait(saveActor({.name = QStringLiteral("後任"), .role = ActorRole::Educator}))
                           .value()
                           .made;
    Actor raised{.id = second, .name = QStringLiteral("後任"), .role = ActorRole::Administrator};
    ASSERT_TRUE(file.door().submitAndWait(saveActor(raised)));
    file.door().workAs(second).waitForFinished();
    Actor lowered = storage::Repository<Actor>(file.database()).find(first).value().value();
    lowered.role = ActorRole::Educator;
    ASSERT_TRUE(file.door().submitAndWait(saveActor(lowered)));
    file.door().workAs(first).waitForFinished();
    auto undone = file.door().undo();
    undone.waitForFinished();
    ASSERT_FALSE(undone.result());
    EXPECT_EQ(undone.result().error().code, ErrorCode::Forbidden) << "the right to raise others went with the role";
    EXPECT_TRUE(isAdministered(file.database()).value());
}

TEST(FileActions, WhoWorksOnDoesSoInTheRoleThatUndoGaveBack)
{
    FileBuilder file;
    ASSERT_TRUE(
        file.door().submitAndWait(saveActor({.name = QStringLiteral("後任"), .role = ActorRole::Administrator})));
    Actor me = storage::actors(file.database()).value().front();
    me.role = ActorRole::Educator;
    const Action setting = saveSettings({{QStringLiteral("institution"), QStringLiteral("見本病院")}}, QString());
    ASSERT_TRUE(file.door().submitAndWait(saveActor(me)));
    const auto refused = file.door().submitAndWait(setting);
    ASSERT_FALSE(refused) << "from the commit on";
    EXPECT_EQ(refused.error().code, ErrorCode::Forbidden);
    auto undone = file.door().undo();
    undone.waitForFinished();
    ASSERT_TRUE(undone.result());
    EXPECT_TRUE(file.door().submitAndWait(setting));
}
