#include "tests/app/cli/command_line_support.h"

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

} // namespace
