#include "tests/app/cli/command_line_support.h"

#include "models/edit/credential_actions.h"
#include "models/edit/edit_door.h"
#include "models/edit/file_actions.h"
#include "models/edit/new_file.h"
#include "models/query/search.h"
#include "models/storage/store.h"

namespace kz::cli {
namespace {

/// A file in which one of each role signs in.
class CommandLineRoles : public CommandLine
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(edit::makeFile(path("a.kizahashi"), QStringLiteral("Coordinator"), clock));
        edit::ChangeHub hub;
        const auto door = std::move(edit::EditDoor::open(path("a.kizahashi"), clock, hub)).value();
        ASSERT_TRUE(door->submitAndWait(edit::setSecret(door->actor().id, secret, {})));
        const std::pair<const char *, ActorRole> others[] = {{"Administrator", ActorRole::Administrator},
                                                             {"Educator", ActorRole::Educator},
                                                             {"Trainee", ActorRole::Trainee}};
        for (const auto &[name, role] : others) {
            const auto made = door->submitAndWait(edit::saveActor({.name = QLatin1String(name), .role = role}));
            ASSERT_TRUE(made);
            ASSERT_TRUE(door->submitAndWait(edit::setSecret(made.value().made, secret, {})));
        }
        typed = {secret};
    }
    int runAs(const char *name, QStringList words)
    {
        words << QStringLiteral("--as") << QLatin1String(name) << QStringLiteral("--passphrase-stdin");
        return run(words);
    }
    /// The program's own template of a kind, which is about one invented hospital and person.
    QString templateOf(const char *kind)
    {
        EXPECT_EQ(run({QStringLiteral("import"), QStringLiteral("--template"), QLatin1String(kind)}), Done);
        return write("in.csv", out.toUtf8());
    }
    QStringList import(const char *kind)
    {
        const QString csv = templateOf(kind);
        return {QStringLiteral("import"), path("a.kizahashi"), QLatin1String(kind), csv};
    }

    const QString secret = QStringLiteral("見本の合言葉");
};

/// A line of the table of rights (models/edit/permission.h) as verbs reach it: who may, in the order administrator,
/// coordinator, educator, trainee. Imports write many people's records at once and so are for those who manage.
struct Cell {
    const char *kind;
    bool may[4];
};
constexpr Cell imports[] = {
    {"municipality", {true, true, false, false}}, {"institution", {true, true, false, false}},
    {"site", {true, true, false, false}},         {"department", {true, true, false, false}},
    {"person", {true, true, false, false}},       {"placement", {true, true, false, false}},
    {"absence", {true, true, false, false}},
};
constexpr const char *roles[] = {"Administrator", "Coordinator", "Educator", "Trainee"};

} // namespace

TEST_F(CommandLineRoles, EveryImportIsDoneForWhomTheTableAllowsItAndForNobodyElse)
{
    for (const Cell &cell : imports) {
        const QStringList words = import(cell.kind);
        // Whoever may not comes first: afterwards there would be nothing new to refuse.
        for (int role = 3; role >= 0; --role) {
            const int exit = runAs(roles[role], words);
            EXPECT_EQ(exit, cell.may[role] ? Done : RefusedByStore)
                << cell.kind << " as " << roles[role] << ": " << err.toStdString();
            EXPECT_EQ(err.contains(QStringLiteral("does not allow")), !cell.may[role]) << err.toStdString();
        }
    }
}

TEST_F(CommandLineRoles, PacketsAreHandedOutAndRevokedByThoseWhoAdminister)
{
    for (const char *kind : {"municipality", "site", "department", "person"})
        ASSERT_EQ(runAs("Administrator", import(kind)), Done) << err.toStdString();
    auto database = std::move(storage::openForReading(path("a.kizahashi"))).value();
    const auto found = query::findPeople(database, QStringLiteral("見本"), 1);
    ASSERT_TRUE(found);
    const QStringList issue{QStringLiteral("packet"),           path("a.kizahashi"),       QStringLiteral("issue"),
                            QStringLiteral("--kind"),           QStringLiteral("logbook"), QStringLiteral("--holder"),
                            keyToText(found.value().at(0).key), QStringLiteral("--out"),   folder.path()};
    for (const char *role : {"Trainee", "Educator"}) {
        typed = {secret};
        EXPECT_EQ(runAs(role, issue), RefusedByStore) << role << ": " << out.toStdString();
        EXPECT_TRUE(err.contains(QStringLiteral("does not allow"))) << err.toStdString();
    }
    EXPECT_TRUE(QDir(folder.path()).entryList({QStringLiteral("*.kzpacket")}).isEmpty()) << "nothing half-made stays";
}

} // namespace kz::cli
