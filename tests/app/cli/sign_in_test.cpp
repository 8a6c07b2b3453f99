#include "tests/app/cli/command_line_support.h"

#include "models/edit/credential_actions.h"
#include "models/edit/edit_door.h"
#include "models/edit/file_actions.h"
#include "models/edit/new_file.h"
#include "models/storage/administration_reads.h"
#include "models/storage/store.h"

namespace kz::cli {
namespace {

/// A file in which a coordinator, an educator and a trainee sign in.
class CommandLineSignIn : public CommandLine
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(edit::makeFile(path("a.kizahashi"), QStringLiteral("教育担当"), clock));
        edit::ChangeHub hub;
        const auto door = std::move(edit::EditDoor::open(path("a.kizahashi"), clock, hub)).value();
        const auto add = [&](const QString &name, ActorRole role) {
            return door->submitAndWait(edit::saveActor({.name = name, .role = role})).value().made;
        };
        for (const Key actor : {door->actor().id, add(QStringLiteral("手本 明"), ActorRole::Educator),
                                add(QStringLiteral("例田 花"), ActorRole::Trainee)})
            ASSERT_TRUE(door->submitAndWait(edit::setSecret(actor, secret, {})));
    }
    int import(const char *kind, const QString &csv, const QStringList &more)
    {
        return run(QStringList{QStringLiteral("import"), path("a.kizahashi"), QLatin1String(kind), csv} + more);
    }
    QString roster() const
    {
        return write("in.csv",
                     "職員番号,氏名,フリガナ,職種,採用日\n2026001,見本坂 はるか,ミホンザカ ハルカ,看護師,2026/4/1\n");
    }
    qint64 people() const
    {
        auto database = std::move(storage::openForReading(path("a.kizahashi"))).value();
        return database.value<qint64>("SELECT count(*) FROM person").value().value_or(-1);
    }

    const QString secret = QStringLiteral("見本の合言葉");
    const QStringList as{QStringLiteral("--as"), QStringLiteral("教育担当"), QStringLiteral("--passphrase-stdin")};
};

} // namespace

TEST_F(CommandLineSignIn, AVerbThatWritesAsksWhoItIs)
{
    const QString csv = roster();
    EXPECT_EQ(import("person", csv, {}), RefusedByStore);
    EXPECT_TRUE(err.contains(QStringLiteral("--as NAME"))) << err.toStdString();
    EXPECT_EQ(import("person", csv, {QStringLiteral("--as"), QStringLiteral("教育担当")}), RefusedByStore);
    EXPECT_TRUE(err.contains(QStringLiteral("--passphrase-stdin"))) << "there is no terminal here";
    EXPECT_EQ(import("person", csv, {QStringLiteral("--as"), QStringLiteral("誰か"), as[2]}), RefusedByStore);
    EXPECT_TRUE(err.contains(QStringLiteral("誰か")));
    typed = {QStringLiteral("falsch falsch")};
    EXPECT_EQ(import("person", csv, as), RefusedByStore);
    EXPECT_EQ(people(), 0);
    typed = {secret};
    EXPECT_EQ(import("person", csv, as), Done) << err.toStdString();
    EXPECT_EQ(people(), 1);
}

TEST_F(CommandLineSignIn, WhoMayNotDoItIsRefused)
{
    typed = {secret};
    const std::pair<const char *, QString> imports[] = {
        {"person", roster()},
        {"site", write("sites.csv", "施設名,種別\n見本病院,病院\n")},
    };
    for (const auto &[kind, csv] : imports) {
        for (const char16_t *name : {u"手本 明", u"例田 花"}) {
            const QStringList who{QStringLiteral("--as"), QString::fromUtf16(name), as[2]};
            EXPECT_EQ(import(kind, csv, who), RefusedByStore) << kind;
            EXPECT_TRUE(err.contains(QStringLiteral("does not allow"))) << err.toStdString();
        }
        EXPECT_EQ(import(kind, csv, as), Done) << kind << ": " << err.toStdString();
    }
}

TEST_F(CommandLineSignIn, WrongAttemptsAreSlowedFromRunToRun)
{
    const QString csv = roster();
    typed = {QStringLiteral("falsch falsch")};
    for (int i = 0; i < 3; ++i)
        import("person", csv, as);
    typed = {secret};
    EXPECT_EQ(import("person", csv, as), RefusedByStore);
    EXPECT_TRUE(err.contains(QStringLiteral("2 s"))) << err.toStdString();
    clock.advanceMs(2000);
    EXPECT_EQ(import("person", csv, as), Done);
}

TEST_F(CommandLineSignIn, TheHandoverOfTheOfficeAsksWhoItIsAndOtherPapersAskNobody)
{
    typed = {secret};
    ASSERT_EQ(import("site", write("sites.csv", "施設名,種別\n見本病院,病院\n"), as), Done) << err.toStdString();
    const auto report = [this](const char *kind, const QStringList &more) {
        return run(QStringList{QStringLiteral("report"), path("a.kizahashi"), QLatin1String(kind),
                               QStringLiteral("--all"), QStringLiteral("--out"), path("paper.pdf")}
                   + more);
    };
    EXPECT_EQ(report("office", {}), RefusedByStore);
    EXPECT_TRUE(err.contains(QStringLiteral("--as NAME"))) << err.toStdString();
    typed = {QStringLiteral("falsch falsch")};
    EXPECT_EQ(report("office", as), RefusedByStore);
    EXPECT_FALSE(QFile::exists(path("paper.pdf")));
    typed = {secret};
    EXPECT_EQ(report("office", as), Done) << err.toStdString();
    EXPECT_TRUE(QFile::remove(path("paper.pdf")));
    EXPECT_EQ(report("site", {}), Done) << err.toStdString();
    EXPECT_EQ(report("raters", {}), BadInput) << "there is no ladder yet; without names it asks nobody";
    typed = {QStringLiteral("falsch falsch")};
    EXPECT_EQ(report("raters", as), RefusedByStore);
}

TEST_F(CommandLineSignIn, ReadingAsksNobodyAndTheHelpSaysSo)
{
    EXPECT_EQ(run({QStringLiteral("export"), path("a.kizahashi"), QStringLiteral("person"), path("out.csv")}), Done)
        << err.toStdString();
    EXPECT_EQ(import("person", roster(), {QStringLiteral("--dry-run")}), Done) << err.toStdString();
    EXPECT_EQ(run({QStringLiteral("--help")}), Done);
    EXPECT_TRUE(out.contains(QStringLiteral("not protected"))) << out.toStdString();
}

} // namespace kz::cli
