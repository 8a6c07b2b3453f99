#include "models/query/framework_sheet.h"

#include "models/query/people.h"
#include "tests/support/file_builder.h"

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;

namespace {

const QDate today(2026, 7, 1);

struct Frameworks {
    std::vector<FrameworkLine> lines(bool ladders, QDate day = today)
    {
        const auto read = frameworkLines(file.database(), ladders, day);
        EXPECT_TRUE(read);
        return read ? read.value() : std::vector<FrameworkLine>();
    }
    SheetPtr sheet(Key version)
    {
        const auto read = frameworkSheet(file.database(), plans, version);
        EXPECT_TRUE(read) << int(read.error().code);
        return read ? read.value() : nullptr;
    }
    const FrameworkSheet::Node &node(const SheetPtr &sheet, Key item)
    {
        return sheet->nodes[size_t(sheet->indexOf.at(item))];
    }

    FileBuilder file{today};
    Plans plans;
    test::TinyLadder ladder = file.ladder();
};

} // namespace

TEST(FrameworkSheet, LaddersAndCurriculaAreListedApartWithTheVersionInForceFirst)
{
    Frameworks all;
    const Key draft = all.file.add(FrameworkVersion{.framework = all.ladder.framework, .label = QStringLiteral("2")});
    const Key course = all.file.add(Framework{
        .code = QStringLiteral("c"), .kind = FrameworkKind::Curriculum, .titleJa = QStringLiteral("共通カリキュラム")});
    const Key first = all.file.add(FrameworkVersion{.framework = course, .label = QStringLiteral("1")});
    const auto ladders = all.lines(true);
    ASSERT_EQ(ladders.size(), 2u);
    EXPECT_EQ(ladders[0].version.id, all.ladder.version) << "in force before what is only drafted";
    EXPECT_EQ(ladders[1].version.id, draft);
    const auto curricula = all.lines(false);
    ASSERT_EQ(curricula.size(), 1u);
    EXPECT_EQ(curricula[0].version.id, first);
}

TEST(FrameworkSheet, CountsThoseWhomTheListOfPeopleShowsForTheVersion)
{
    Frameworks all;
    const Key here = all.file.person(QStringLiteral("例田 花"));
    const Key left = all.file.person(QStringLiteral("見本坂 遥"));
    const Key later = all.file.person(QStringLiteral("仮屋 湊"));
    for (const Key person : {here, left})
        all.file.enrol(person, all.ladder);
    all.file.enrol(later, all.ladder, {}, today.addDays(1));
    all.file.add(Employment{.person = left, .from = QDate(2025, 4, 1), .to = QDate(2026, 6, 30)});
    EXPECT_EQ(all.lines(true)[0].people, 1) << "one has left, one comes tomorrow";
    EXPECT_EQ(all.lines(true, today.addDays(1))[0].people, 2);
    EXPECT_EQ(all.lines(true, QDate(2026, 6, 30))[0].people, 2) << "the last day is a day there";
    for (const QDate day : {today, today.addDays(1), QDate(2026, 6, 30)}) {
        PeopleFilter filter;
        filter.version = all.ladder.version;
        filter.asOf = AsOf::on(day, all.file.clock());
        const auto keys = peopleKeys(all.file.database(), all.plans, filter, {});
        ASSERT_TRUE(keys);
        EXPECT_EQ(int(keys.value().size()), all.lines(true, day)[0].people) << "the figure leads to as many rows";
    }
}

TEST(FrameworkSheet, KnowsForEachItemItsFormsAndWhoAsksForIt)
{
    Frameworks all;
    const Key unasked = all.file.add(Item{.version = all.ladder.version,
                                          .parent = all.ladder.team,
                                          .code = QStringLiteral("X-9"),
                                          .titleJa = QStringLiteral("記録"),
                                          .position = 99});
    all.file.add(Descriptor{.item = all.ladder.care, .level = all.ladder.levelTwo, .textJa = QStringLiteral("自分で")});
    const SheetPtr sheet = all.sheet(all.ladder.version);
    ASSERT_TRUE(sheet && sheet->plan);
    ASSERT_EQ(sheet->nodes.size(), 6u);
    EXPECT_EQ(sheet->roots.size(), 2u);
    const auto &wash = all.node(sheet, all.ladder.wash);
    EXPECT_EQ(sheet->nodes[size_t(wash.parent)].item.id, all.ladder.care);
    ASSERT_EQ(wash.tools.size(), 1u);
    ASSERT_EQ(wash.rules.size(), 1u);
    EXPECT_EQ(sheet->plan->nodes[size_t(wash.rules[0])].record.id, all.ladder.washTwice);
    EXPECT_TRUE(isAskedFor(*sheet, sheet->indexOf.at(all.ladder.wash)));
    EXPECT_FALSE(isAskedFor(*sheet, sheet->indexOf.at(unasked)));
    const int care = sheet->indexOf.at(all.ladder.care);
    EXPECT_EQ(sheet->descriptor(care, 0), nullptr);
    ASSERT_TRUE(sheet->descriptor(care, 1));
    EXPECT_EQ(sheet->descriptor(care, 1)->textJa, QStringLiteral("自分で"));
}

TEST(FrameworkSheet, ARuleThatCannotBeReadDoesNotHideTheItems)
{
    Frameworks all;
    all.file.add(Requirement{.version = all.ladder.version,
                             .kind = RequirementKind::KOfN,
                             .code = QStringLiteral("empty"),
                             .titleJa = QStringLiteral("空"),
                             .parameters = QStringLiteral(R"({"need": 1})"),
                             .position = 100});
    const SheetPtr sheet = all.sheet(all.ladder.version);
    ASSERT_TRUE(sheet);
    EXPECT_FALSE(sheet->plan);
    ASSERT_TRUE(sheet->unread);
    EXPECT_EQ(sheet->unread->arguments.value(0), QStringLiteral("empty")) << "names the rule";
    EXPECT_EQ(sheet->nodes.size(), 5u);
}

TEST(FrameworkSheet, SaysWhenThereIsNoSuchVersion)
{
    Frameworks all;
    const auto read = frameworkSheet(all.file.database(), all.plans, 4711);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::NotFound);
}
