#include "tests/app/cli/command_line_support.h"

#include "models/edit/credential_actions.h"
#include "models/edit/edit_door.h"
#include "models/edit/event_actions.h"
#include "models/edit/file_actions.h"
#include "models/edit/permission.h"
#include "models/storage/framework_reads.h"
#include "models/storage/store.h"

#include <QJsonArray>

namespace kz::cli {
namespace {

struct Role {
    const char *name;
    ActorRole role;
};
/// Whoever may do least comes first: after somebody has done it there may be nothing new to refuse.
constexpr Role roles[] = {{"Trainee", ActorRole::Trainee},
                          {"Educator", ActorRole::Educator},
                          {"Coordinator", ActorRole::Coordinator},
                          {"Administrator", ActorRole::Administrator}};

/// What a hospital would say without looking into the table of rights: a wrong table must not agree with itself.
struct Spelled {
    const char *what;
    const char *role;
    bool may;
};
constexpr Spelled spelled[] = {
    {"person", "Coordinator", true},        {"person", "Educator", false},       {"log_entry", "Trainee", false},
    {"ratings", "Educator", false},         {"attendance", "Educator", true},    {"attendance", "Trainee", false},
    {"framework", "Administrator", true},   {"framework", "Educator", false},    {"crosswalk", "Trainee", false},
    {"packet issue", "Coordinator", true},  {"packet issue", "Educator", false}, {"packet take", "Educator", false},
    {"packet take", "Administrator", true}, {"packet revoke", "Trainee", false}, {"packet revoke", "Coordinator", true},
    {"office", "Educator", false},          {"office", "Coordinator", true}};

/// A verb works on many people's records at once: it is for whom the table gives everybody's.
bool mayDo(ActorRole role, edit::Grant grant)
{
    return edit::reachOf(role, grant) == edit::Reach::Anybody;
}

/// A file with a ladder, an event and some people, in which one of each role signs in.
class CommandLineRoles : public CommandLine
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(run({QStringLiteral("new"), file(), QStringLiteral("--pack"), QStringLiteral("nurse-ladder")}), Done)
            << err.toStdString();
        {
            edit::ChangeHub hub;
            const auto door = std::move(edit::EditDoor::open(file(), clock, hub)).value();
            Actor coordinator = door->actor();
            coordinator.name = QStringLiteral("Coordinator");
            ASSERT_TRUE(door->submitAndWait(edit::saveActor(coordinator)));
            ASSERT_TRUE(door->submitAndWait(edit::setSecret(coordinator.id, secret, {})));
            for (const Role &one : roles) {
                if (one.role == ActorRole::Coordinator)
                    continue;
                const auto made
                    = door->submitAndWait(edit::saveActor({.name = QLatin1String(one.name), .role = one.role}));
                ASSERT_TRUE(made);
                ASSERT_TRUE(door->submitAndWait(edit::setSecret(made.value().made, secret, {})));
            }
            ASSERT_TRUE(door->submitAndWait(edit::saveEvent({.status = EventStatus::Held,
                                                             .title = QStringLiteral("見本の研修会"),
                                                             .from = QDate(2026, 6, 20),
                                                             .to = QDate(2026, 6, 20),
                                                             .hours = 1.5},
                                                            {})));
        }
        typed = {secret};
        ASSERT_EQ(runAs("Administrator",
                        importOf("person",
                                 u"職員番号,氏名,フリガナ,職種\n"
                                 u"X1,手本 あきら,テホン アキラ,看護師\nX2,例田 花,レイダ ハナ,看護師\n"
                                 u"X3,見本坂 凛,ミホンザカ リン,看護師\nX4,仮屋 みなと,カリヤ ミナト,看護師\n")),
                  Done)
            << err.toStdString();
    }
    QString file() const { return path("a.kizahashi"); }
    int runAs(const char *name, QStringList words)
    {
        words << QStringLiteral("--as") << QLatin1String(name) << QStringLiteral("--passphrase-stdin");
        return run(words);
    }
    QStringList importOf(const char *kind, const QString &csv)
    {
        return {QStringLiteral("import"), file(), QLatin1String(kind), write("in.csv", csv.toUtf8())};
    }
    QStringList importOf(const char *kind, const char16_t *csv) { return importOf(kind, QString::fromUtf16(csv)); }
    /// The program's own template of a kind, which is about one invented hospital and person.
    QStringList templateOf(const char *kind)
    {
        EXPECT_EQ(run({QStringLiteral("import"), QStringLiteral("--template"), QLatin1String(kind)}), Done);
        return importOf(kind, out);
    }
    /// The code of an item that the first form of the ladder rates.
    QString ratedItem() const
    {
        auto database = std::move(storage::openForReading(file())).value();
        const Tool tool = storage::Repository<Tool>(database).all().value().front();
        for (const ToolItem &rated : storage::FrameworkReads(database).toolItems(tool.version).value())
            if (rated.tool == tool.id)
                return storage::Repository<Item>(database).find(rated.item).value()->code;
        return {};
    }
    /// Every role does it, and each is answered as the table has it.
    void everyRole(const char *what, edit::Grant grant, const std::function<QStringList(const Role &)> &words)
    {
        for (const Role &one : roles) {
            const QStringList arguments = words(one);
            const bool may = mayDo(one.role, grant);
            for (const Spelled &cell : spelled) {
                if (qstrcmp(cell.what, what) == 0 && qstrcmp(cell.role, one.name) == 0) {
                    EXPECT_EQ(may, cell.may) << what << " as " << one.name;
                }
            }
            const int exit = runAs(one.name, arguments);
            EXPECT_EQ(exit, may ? Done : RefusedByStore)
                << what << " as " << one.name << ": " << out.toStdString() << err.toStdString();
            EXPECT_EQ(err.contains(QStringLiteral("does not allow")), !may)
                << what << " as " << one.name << ": " << err.toStdString();
        }
    }

    const QString secret = QStringLiteral("見本の合言葉");
};

} // namespace

TEST_F(CommandLineRoles, EveryImportIsDoneForWhomTheTableAllowsItAndForNobodyElse)
{
    using enum edit::Grant;
    for (const auto &[kind, grant] :
         {std::pair("municipality", ManagePlaces), std::pair("institution", ManagePlaces),
          std::pair("site", ManagePlaces), std::pair("department", ManagePlaces), std::pair("person", ManagePeople),
          std::pair("placement", PlanRotations), std::pair("absence", ManagePeople)})
        everyRole(kind, grant, [this, kind = kind](const Role &) { return templateOf(kind); });
    // Of many people's evidence, and so for those who manage them: one's own is entered in the window.
    everyRole("log_entry", ManagePeople, [this](const Role &) {
        return importOf("log_entry", u"職員番号,日付,場面,半日数\nX1,2026-05-11,一般外来,1\n");
    });
    const QString item = ratedItem();
    everyRole("ratings", ManagePeople, [&](const Role &one) {
        const QDate day = QDate(2026, 10, 1).addDays(int(&one - roles)); // the same twice is refused as such
        return importOf("ratings", QStringLiteral("職員番号,%1\nX1,2\n").arg(item))
            + QStringList{QStringLiteral("--day"), day.toString(Qt::ISODate), QStringLiteral("--tool"),
                          QStringLiteral("sheet-I")};
    });
    everyRole("attendance", HoldEvents, [this](const Role &) {
        return importOf("attendance", u"研修名,開催日,職員番号\n見本の研修会,2026-06-20,X1\n");
    });
}

TEST_F(CommandLineRoles, FrameworksAndCrosswalksAreTakenInByThoseWhoManageThem)
{
    QString older;
    everyRole("framework", edit::Grant::ManageFrameworks, [&](const Role &one) {
        if (older.isEmpty())
            older = out.section(QStringLiteral("key "), 1).section(u'.', 0, 0); // as the one before was told
        return QStringList{QStringLiteral("import"),
                           file(),
                           QStringLiteral("framework"),
                           QStringLiteral(KZ_SOURCE_DIR "/tests/models/exchange/case_packages/nursing.json"),
                           QStringLiteral("--code"),
                           QStringLiteral("mine"),
                           QStringLiteral("--label"),
                           QLatin1String(one.name)};
    });
    ASSERT_FALSE(older.isEmpty());
    everyRole("crosswalk", edit::Grant::ManageFrameworks, [&](const Role &) {
        return importOf("crosswalk", u"old,new\nA.1,A.1\nA.2,A.2\n")
            + QStringList{QStringLiteral("--from"), older, QStringLiteral("--to"), QStringLiteral("mine")};
    });
}

TEST_F(CommandLineRoles, PacketsAreHandedOutTakenBackAndRevokedByThoseWhoAdminister)
{
    const QString sealed = QStringLiteral("a packet of the ward");
    const auto packets
        = [this] { return QDir(folder.path()).entryInfoList({QStringLiteral("*.kzpacket")}, QDir::Files, QDir::Name); };
    const auto packetVerb = [this](const char *what, const QStringList &rest) {
        return QStringList{QStringLiteral("packet"), file(), QLatin1String(what)} + rest;
    };
    everyRole("packet issue", edit::Grant::Administer, [&](const Role &one) {
        EXPECT_EQ(packets().size(), one.role == ActorRole::Administrator ? 1 : 0) << "nothing half-made stays";
        typed = {sealed, secret};
        auto database = std::move(storage::openForReading(file())).value();
        const QString name
            = one.role == ActorRole::Administrator ? QStringLiteral("例田 花") : QStringLiteral("手本 あきら");
        const Key holder = database.value<Key>("SELECT id FROM person WHERE name = ?1", name).value().value_or(0);
        return packetVerb("issue",
                          {QStringLiteral("--holder"), keyToText(holder), QStringLiteral("--out"), folder.path()});
    });
    const QFileInfoList issued = packets();
    ASSERT_EQ(issued.size(), 2);
    // Each of the two who may has one of their own to take back.
    const auto packetFor = [](const Role &one) { return one.role == ActorRole::Administrator ? 1 : 0; };
    everyRole("packet take", edit::Grant::Administer, [&](const Role &one) {
        typed = {sealed, secret};
        return packetVerb("take", {issued[packetFor(one)].filePath()});
    });
    typed = {secret};
    ASSERT_EQ(run(packetVerb("list", {QStringLiteral("--format"), QStringLiteral("json")})), Done);
    QStringList keys;
    for (const QJsonValue &packet : json()[QStringLiteral("packets")].toArray())
        keys.append(packet.toObject()[QStringLiteral("packet")].toString());
    ASSERT_EQ(keys.size(), 2);
    everyRole("packet revoke", edit::Grant::Administer, [&](const Role &one) {
        return packetVerb("revoke", {keys[packetFor(one)], QStringLiteral("--reason"), QStringLiteral("lost")});
    });
    ASSERT_EQ(run(packetVerb("list", {QStringLiteral("--format"), QStringLiteral("json")})), Done);
    for (const QJsonValue &packet : json()[QStringLiteral("packets")].toArray())
        EXPECT_EQ(packet.toObject()[QStringLiteral("revoked_on")].toString(), QStringLiteral("2026-11-22"));
}

TEST_F(CommandLineRoles, TheHandoverOfTheOfficeIsPrintedForThoseToWhomTheOfficeIsOpen)
{
    const QString paper = path("office.pdf");
    everyRole("office", edit::Grant::Administer, [&](const Role &one) {
        EXPECT_EQ(QFile::exists(paper), one.role == ActorRole::Administrator) << "nothing for those before";
        return QStringList{QStringLiteral("report"), file(), QStringLiteral("office"), QStringLiteral("--all"),
                           QStringLiteral("--out"),  paper};
    });
}

} // namespace kz::cli
