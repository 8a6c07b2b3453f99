#include "tests/app/cli/command_line_support.h"

#include "models/base/key.h"
#include "models/edit/edit_door.h"
#include "models/storage/store.h"

#include <QFileInfo>
#include <QJsonArray>

namespace kz::cli {
namespace {

class PacketVerb : public CommandLine
{
protected:
    void SetUp() override
    {
        file = path("file.kizahashi");
        ASSERT_EQ(run({QStringLiteral("new"), file}), Done) << err.toStdString();
        const QString people = write("people.csv", "staff_number,name,profession\nR-1,Kariya Minato,resident\n");
        ASSERT_EQ(run({QStringLiteral("import"), file, QStringLiteral("people"), people}), Done) << err.toStdString();
    }
    QString holder() const
    {
        auto opened = storage::openForReading(file);
        EXPECT_TRUE(opened);
        auto database = std::move(opened).value();
        return keyToText(database.value<Key>("SELECT id FROM person").value().value_or(0));
    }
    QJsonObject onlyPacket()
    {
        EXPECT_EQ(run({QStringLiteral("packet"), file, QStringLiteral("list"), QStringLiteral("--format"),
                       QStringLiteral("json")}),
                  Done);
        const QJsonArray packets = json()[QStringLiteral("packets")].toArray();
        EXPECT_EQ(packets.size(), 1);
        return packets.first().toObject();
    }

    QString file;
};

} // namespace

TEST_F(PacketVerb, IssuesListsTakesAndRevokes)
{
    ASSERT_EQ(run({QStringLiteral("packet"), file, QStringLiteral("issue"), QStringLiteral("--holder"), holder(),
                   QStringLiteral("--out"), folder.path()}),
              Done)
        << err.toStdString();
    const QStringList told = out.trimmed().split(u'\t');
    ASSERT_EQ(told.size(), 2);
    EXPECT_EQ(QFileInfo(told[0]).fileName(), QStringLiteral("Kariya Minato 2026-11-22.kzpacket"));
    EXPECT_EQ(told[1].size(), 24) << "five groups of four digits";

    const QJsonObject packet = onlyPacket();
    EXPECT_EQ(packet[QStringLiteral("holder")], QStringLiteral("Kariya Minato"));
    EXPECT_EQ(packet[QStringLiteral("kind")], QStringLiteral("logbook"));
    EXPECT_TRUE(packet[QStringLiteral("taken_on")].isNull());

    typed = {QStringLiteral("1111-1111-1111-1111-1111")};
    EXPECT_EQ(
        run({QStringLiteral("packet"), file, QStringLiteral("take"), told[0], QStringLiteral("--passphrase-stdin")}),
        RefusedByStore);
    EXPECT_TRUE(err.contains(QStringLiteral("passphrase"))) << err.toStdString();
    typed = {told[1]};
    EXPECT_EQ(
        run({QStringLiteral("packet"), file, QStringLiteral("take"), told[0], QStringLiteral("--passphrase-stdin")}),
        Done)
        << err.toStdString();

    const QString key = packet[QStringLiteral("packet")].toString();
    EXPECT_EQ(run({QStringLiteral("packet"), file, QStringLiteral("revoke"), key}), BadInput) << "a reason is needed";
    EXPECT_EQ(run({QStringLiteral("packet"), file, QStringLiteral("revoke"), key, QStringLiteral("--reason"),
                   QStringLiteral("lost")}),
              Done);
    typed = {told[1]};
    EXPECT_EQ(
        run({QStringLiteral("packet"), file, QStringLiteral("take"), told[0], QStringLiteral("--passphrase-stdin")}),
        RefusedByStore);
    EXPECT_TRUE(err.contains(QStringLiteral("lost"))) << err.toStdString();
    EXPECT_EQ(onlyPacket()[QStringLiteral("revoked_on")], QStringLiteral("2026-11-22"));
}

TEST_F(PacketVerb, DrawsAPinForASupervisorWhoDoesNotSignIn)
{
    Key site = 0;
    {
        edit::ChangeHub hub;
        const auto door = std::move(edit::EditDoor::open(file, clock, hub)).value();
        const auto made = door->submitAndWait({.name = "site.add",
                                               .arguments = {},
                                               .grant = edit::Grant::ManagePlaces,
                                               .work = [](edit::Edit &edit) -> Result<void> {
                                                   Site clinic;
                                                   clinic.name = QStringLiteral("Island clinic");
                                                   clinic.kind = SiteKind::Clinic;
                                                   const auto key = edit.insert(clinic);
                                                   if (!key)
                                                       return key.error();
                                                   edit.setMade(key.value());
                                                   return {};
                                               }});
        ASSERT_TRUE(made);
        site = made.value().made;
    }
    const auto told = [&](const QStringList &more) {
        const QStringList issue{QStringLiteral("packet"),
                                file,
                                QStringLiteral("issue"),
                                QStringLiteral("--kind"),
                                QStringLiteral("clinic"),
                                QStringLiteral("--holder"),
                                holder(),
                                QStringLiteral("--site"),
                                keyToText(site),
                                QStringLiteral("--out"),
                                folder.path()};
        EXPECT_EQ(run(issue + more), Done) << err.toStdString();
        return out.trimmed().split(u'\t');
    };
    EXPECT_EQ(told({}).size(), 2);
    const QStringList withPin = told({QStringLiteral("--pin")});
    ASSERT_EQ(withPin.size(), 3);
    EXPECT_EQ(withPin.back().size(), 6);
}

TEST_F(PacketVerb, ListsIntoNoWorkbook)
{
    EXPECT_EQ(run({QStringLiteral("packet"), file, QStringLiteral("list"), QStringLiteral("--format"),
                   QStringLiteral("xlsx")}),
              UsageError);
    EXPECT_TRUE(out.isEmpty()) << out.toStdString();
    EXPECT_TRUE(err.contains(QStringLiteral("--format"))) << err.toStdString();
}

TEST_F(PacketVerb, SaysWhatItDoesNotUnderstand)
{
    EXPECT_EQ(run({QStringLiteral("packet"), file, QStringLiteral("lose")}), UsageError);
    EXPECT_EQ(run({QStringLiteral("packet"), file, QStringLiteral("take")}), UsageError);
    EXPECT_EQ(run({QStringLiteral("packet"), file, QStringLiteral("issue")}), UsageError);
    EXPECT_EQ(run({QStringLiteral("packet"), file, QStringLiteral("issue"), QStringLiteral("--holder"),
                   QStringLiteral("nobody")}),
              UsageError);
}

} // namespace kz::cli
