#include "tests/app/cli/command_line_support.h"

#include "models/storage/framework_reads.h"
#include "models/storage/store.h"

#include <QJsonArray>

using namespace kz;
using namespace kz::cli;

namespace {

using namespace Qt::Literals::StringLiterals;

class FrameworkExchange : public CommandLine
{
protected:
    void SetUp() override { ASSERT_EQ(run({"new"_L1, path("a.kizahashi")}), Done) << qPrintable(err); }

    static QString package(const char *name)
    {
        return QStringLiteral(KZ_SOURCE_DIR "/tests/models/exchange/case_packages/") + QLatin1String(name);
    }
    /// The code of an item that the first form of a new file rates.
    static QString ratedItem(const QString &file)
    {
        auto database = storage::openForReading(file).value();
        const Tool tool = storage::Repository<Tool>(database).all().value().front();
        const auto items = storage::FrameworkReads(database).toolItems(tool.version);
        for (const ToolItem &rated : items.value())
            if (rated.tool == tool.id)
                return storage::Repository<Item>(database).find(rated.item).value()->code;
        return {};
    }
    int import(const char *name, const QStringList &options = {})
    {
        return run(QStringList{"import"_L1, path("a.kizahashi"), "framework"_L1, package(name)} + options);
    }
};

TEST_F(FrameworkExchange, APackageGoesInAndOutUnchanged)
{
    ASSERT_EQ(import("nursing.json", {"--strict"_L1}), Done) << qPrintable(err);
    EXPECT_TRUE(out.contains("Version 2024 of Nursing competencies: items: 5"_L1)) << qPrintable(out);
    const QString output = path("x.json");
    ASSERT_EQ(run({"export"_L1, path("a.kizahashi"), "framework"_L1, "--out"_L1, output}), Done) << qPrintable(err);
    QFile file(output);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    EXPECT_FALSE(json.contains("null"));
    EXPECT_TRUE(json.contains("isAssessedBy")); // a link of a kind this program has no word for
}

TEST_F(FrameworkExchange, SaysWhatItMendsAndRefusesItWhenAskedTo)
{
    EXPECT_EQ(import("broken.json", {"--strict"_L1}), BadInput);
    EXPECT_TRUE(err.contains("CFItems[8].identifier: not-a-uuid is no UUID"_L1)) << qPrintable(err);
    EXPECT_TRUE(err.contains("Nothing was written"_L1));
    EXPECT_EQ(run({"export"_L1, path("a.kizahashi"), "framework"_L1, path("x.json")}), UsageError); // there is none
    EXPECT_EQ(import("broken.json"), Done);
}

TEST_F(FrameworkExchange, ADryRunWritesNothing)
{
    EXPECT_EQ(import("nursing.json", {"--dry-run"_L1}), Done);
    EXPECT_TRUE(out.contains("Nothing was written."_L1)) << qPrintable(out);
    EXPECT_EQ(import("nursing.json"), Done);
    EXPECT_EQ(import("nursing.json", {"--dry-run"_L1}), RefusedByStore); // that version is there
    EXPECT_EQ(import("nursing.json", {"--code"_L1, "mine"_L1}), Done);
    EXPECT_EQ(run({"export"_L1, path("a.kizahashi"), "framework"_L1, "--id"_L1, "mine"_L1, "--out"_L1, path("m.json")}),
              Done);
    EXPECT_EQ(
        run({"export"_L1, path("a.kizahashi"), "framework"_L1, "--id"_L1, "other"_L1, "--out"_L1, path("m.json")}),
        UsageError);
}

TEST_F(FrameworkExchange, APackIsComparedBeforeItIsTakenIn)
{
    ASSERT_EQ(run({"new"_L1, path("b.kizahashi"), "--pack"_L1, "nurse-ladder"_L1}), Done) << qPrintable(err);
    const QString file = path("b.kizahashi");
    const QString pack = path("own.json");
    ASSERT_EQ(run({"export"_L1, file, "framework"_L1, pack, "--format"_L1, "pack"_L1}), Done) << qPrintable(err);
    ASSERT_EQ(run({"import"_L1, file, "framework"_L1, pack, "--dry-run"_L1, "--label"_L1, "next"_L1}), Done);
    EXPECT_FALSE(out.contains("~ "_L1)) << qPrintable(out);
    ASSERT_EQ(run({"export"_L1, file, "framework"_L1, path("older.json"), "--format"_L1, "case-1.0"_L1}), Done);
    EXPECT_TRUE(err.contains("Lost in CASE 1.0: Levels of single items: "_L1)) << qPrintable(err);

    QFile written(pack);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    QJsonObject json = QJsonDocument::fromJson(written.readAll()).object();
    QJsonArray items = json["items"_L1].toArray();
    QJsonObject first = items.takeAt(0).toObject();
    first["title"_L1] = QJsonObject{{"ja"_L1, u"別の力"_s}};
    items.prepend(first);
    json["items"_L1] = items;
    const QString changed = write("changed.json", QJsonDocument(json).toJson());
    ASSERT_EQ(run({"import"_L1, file, "framework"_L1, changed, "--dry-run"_L1, "--label"_L1, "next"_L1}), Done);
    EXPECT_EQ(out.count("~ "_L1), 1) << qPrintable(out);
    EXPECT_TRUE(out.contains(u"別の力"_s)) << qPrintable(out);
    EXPECT_EQ(run({"import"_L1, file, "framework"_L1, changed, "--label"_L1, "next"_L1}), Done) << qPrintable(err);
}

TEST_F(FrameworkExchange, ACrosswalkIsTakenInDecidedAndTold)
{
    ASSERT_EQ(import("nursing.json", {"--code"_L1, "mine"_L1, "--label"_L1, "1"_L1}), Done);
    const QString older = out.section("key "_L1, 1).section(u'.', 0, 0);
    ASSERT_EQ(import("nursing.json", {"--code"_L1, "mine"_L1, "--label"_L1, "2"_L1}), Done);
    const QString lines = write("lines.csv", "old,new\nA.1,A.1\nA.2,A.2\nA.2,A.2\ngone,A\n");
    ASSERT_EQ(run({"import"_L1, path("a.kizahashi"), "crosswalk"_L1, lines, "--from"_L1, older, "--to"_L1, "mine"_L1}),
              Done)
        << qPrintable(err);
    EXPECT_TRUE(err.contains("gone is no item of the older version"_L1)) << qPrintable(err);
    // Two lines, one that leads nowhere, and the one item at the bottom that no row names.
    EXPECT_TRUE(out.contains("Lines new to the file: 4."_L1)) << qPrintable(out);
    ASSERT_EQ(run({"crosswalk"_L1, path("a.kizahashi"), "mine"_L1, "--decide"_L1, "carried=none"_L1, "--format"_L1,
                   "json"_L1}),
              Done)
        << qPrintable(err);
    EXPECT_EQ(json()["carried"_L1], 2);
    EXPECT_EQ(json()["without_successor"_L1], 1);
    EXPECT_EQ(json()["older"_L1], older);
    ASSERT_EQ(run({"crosswalk"_L1, path("a.kizahashi"), "mine"_L1}), Done);
    EXPECT_TRUE(out.contains("Goes on as one: 2 (counts: 0, not decided: 0)"_L1)) << qPrintable(out);
    EXPECT_EQ(run({"crosswalk"_L1, path("a.kizahashi"), "mine"_L1, "--decide"_L1, "carried=perhaps"_L1}), UsageError);
}

TEST_F(FrameworkExchange, AVersionGoesOutAsAListAndARatingSheetComesIn)
{
    const QString file = path("w.kizahashi");
    ASSERT_EQ(run({"new"_L1, file, "--pack"_L1, "nurse-ladder"_L1}), Done) << qPrintable(err);
    const QString list = path("list.csv");
    ASSERT_EQ(run({"export"_L1, file, "framework"_L1, list, "--format"_L1, "outline"_L1}), Done) << qPrintable(err);
    EXPECT_TRUE(err.contains("rules: "_L1)) << qPrintable(err); // what a list has no column for
    QFile written(list);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray csv = written.readAll();
    EXPECT_TRUE(csv.contains("code,parent,title_ja"));

    const QString roster
        = write("roster.csv", u"職員番号,氏名,フリガナ,職種\nX1,見本 花子,ミホン ハナコ,看護師\n"_s.toUtf8());
    ASSERT_EQ(run({"import"_L1, file, "person"_L1, roster}), Done) << qPrintable(err);
    // The first item of the form that has one: what the sheet is about is told by the file itself.
    const QString rated = write("rated.csv", u"職員番号,%1,nothing\nX1,2,2\nX2,1,\n"_s.arg(ratedItem(file)).toUtf8());
    QStringList verb{"import"_L1, file, "ratings"_L1, rated, "--day"_L1, "2026-10-31"_L1, "--tool"_L1, "sheet-I"_L1};
    EXPECT_EQ(run(verb + QStringList{"--dry-run"_L1}), BadInput) << qPrintable(err);
    EXPECT_TRUE(err.contains("row 1, column 3"_L1)) << qPrintable(err);
    EXPECT_TRUE(err.contains("row 3, column 1"_L1)) << qPrintable(err);
    EXPECT_NE(run(verb), Done);
    ASSERT_EQ(run(verb + QStringList{"--leave-out-problems"_L1}), Done) << qPrintable(err);
    EXPECT_TRUE(out.contains("Records made: 1"_L1)) << qPrintable(out);
    EXPECT_EQ(run(verb + QStringList{"--tool"_L1, "nothing"_L1}), UsageError);

    const QString good = write("good.csv", u"職員番号,%1\nX1,3\n"_s.arg(ratedItem(file)).toUtf8());
    const QString nobody = write("nobody.csv", u"職員番号,%1\nX9,3\n"_s.arg(ratedItem(file)).toUtf8());
    const QStringList several{"import"_L1,     file,        "ratings"_L1, good, nobody, "--day"_L1,
                              "2026-10-30"_L1, "--tool"_L1, "sheet-I"_L1};
    EXPECT_NE(run(several), Done);
    EXPECT_TRUE(out.contains("Records made: 1"_L1)) << "what came before stays";
    EXPECT_TRUE(err.contains("nobody.csv, row 2"_L1)) << qPrintable(err);
    EXPECT_EQ(run({"import"_L1, file, "person"_L1, roster, roster}), UsageError) << "ratings alone take several files";
}

} // namespace
