#include "models/report/schedule.h"

#include "tests/models/report/paper_support.h"

using namespace kz;
using namespace kz::report;
using namespace kz::test;

namespace {

struct Hospital {
    Hospital()
    {
        Site site = storage::Repository<Site>(file.database()).find(centre).value().value();
        site.capacity = 1;
        file.change(site);
    }
    FileBuilder file;
    Key centre = file.site(QStringLiteral("階中央病院"));
    Key boss = file.person(QStringLiteral("手本 あきら"), {}, "physician");
    Key hana = file.person(QStringLiteral("例田 花"), QStringLiteral("レイダ ハナ"), "resident");
    Key rin = file.person(QStringLiteral("見本坂 凛"), QStringLiteral("ミホンザカ リン"), "resident");
};

} // namespace

TEST(SiteSchedule, PeopleStandByWeeksWithDepartmentAndSupervisor)
{
    Hospital hospital;
    hospital.file.stays(hospital.hana, hospital.centre, QDate(2026, 6, 1), QDate(2026, 6, 28), "emergency",
                        hospital.boss);
    hospital.file.stays(hospital.rin, hospital.centre, QDate(2026, 6, 15), QDate(2026, 7, 12), "surgery");
    hospital.file.stays(hospital.rin, hospital.centre, QDate(2025, 6, 1), QDate(2025, 6, 28), "surgery"); // last year
    hospital.file.add(
        Absence{.person = hospital.hana, .from = QDate(2026, 6, 8), .to = QDate(2026, 6, 12), .workingDays = 5});
    hospital.file.add(
        Absence{.person = hospital.rin, .from = QDate(2026, 10, 5), .to = QDate(2026, 10, 9), .workingDays = 5});

    const Paper paper = paperOf(hospital.file, "rotations", hospital.centre);
    EXPECT_EQ(paper.document.orientation, Orientation::Landscape);
    const ScheduleBlock bars = blocksOf<ScheduleBlock>(paper.document).front();
    EXPECT_EQ(bars.from, QDate(2026, 3, 30)) << "a Monday";
    EXPECT_EQ(bars.to, QDate(2027, 4, 4)) << "a Sunday";
    ASSERT_EQ(bars.rows.size(), 3u);
    EXPECT_EQ(bars.rows[0].name, QStringLiteral("例田 花"));
    ASSERT_EQ(bars.rows[0].bars.size(), 2u);
    EXPECT_TRUE(bars.rows[0].bars[0].label.endsWith(QStringLiteral(" / 手本 あきら")));
    EXPECT_EQ(bars.rows[0].bars[1].tone, ScheduleBlock::Tone::Away);
    EXPECT_EQ(bars.rows[1].bars.size(), 1u) << "an absence outside the stay does not concern this site";

    const std::vector<ScheduleBlock::Count> &counts = bars.rows[2].counts;
    ASSERT_EQ(counts.size(), 53u);
    EXPECT_EQ(counts[9].from, QDate(2026, 6, 1));
    EXPECT_EQ(counts[9].n, 1);
    EXPECT_FALSE(counts[9].over);
    EXPECT_EQ(counts[11].n, 2);
    EXPECT_TRUE(counts[11].over) << "one place, two people";
    EXPECT_EQ(boxed(paper.document, QStringLiteral("Weeks over capacity")), QStringLiteral("2"));

    const TableBlock stays = tableUnder(paper.document, QStringLiteral("Stays"));
    ASSERT_EQ(stays.rows.size(), 2u);
    EXPECT_EQ(textsOf(stays.rows[0]).mid(2, 4),
              (QStringList{QStringLiteral("2026-06-01"), QStringLiteral("2026-06-28"), QStringLiteral("4"),
                           QStringLiteral("5")}));
    EXPECT_EQ(paper.table.rows.size(), 2u);
}

TEST(SiteSchedule, AWeekInWhichSiteAndWardAreFullIsOne)
{
    Hospital hospital;
    const Key ward
        = hospital.file.add(Department{.site = hospital.centre, .name = QStringLiteral("救急外来"), .capacity = 1});
    for (const Key person : {hospital.hana, hospital.rin})
        hospital.file.add(Placement{.person = person,
                                    .site = hospital.centre,
                                    .department = ward,
                                    .from = QDate(2026, 6, 1),
                                    .to = QDate(2026, 6, 14)});
    const Paper paper = paperOf(hospital.file, "rotations", hospital.centre);
    EXPECT_EQ(boxed(paper.document, QStringLiteral("Weeks over capacity")), QStringLiteral("2"));
}

TEST(SiteSchedule, AStayBeyondTheYearCountsItsWeeksAndDaysAwayAlike)
{
    Hospital hospital;
    hospital.file.stays(hospital.hana, hospital.centre, QDate(2026, 3, 2), QDate(2026, 5, 3));
    hospital.file.add(
        Absence{.person = hospital.hana, .from = QDate(2026, 3, 9), .to = QDate(2026, 3, 13), .workingDays = 5});
    for (const auto &[kind, key] : {std::pair("rotations", hospital.centre), std::pair("stays", hospital.hana)}) {
        const Document document = paperOf(hospital.file, kind, key).document;
        const TableBlock stays = tableUnder(document, QStringLiteral("Stays"));
        ASSERT_EQ(stays.rows.size(), 1u);
        EXPECT_EQ(textsOf(stays.rows[0]).mid(4, 2), (QStringList{QStringLiteral("9"), QStringLiteral("5")}));
        const std::vector<ScheduleBlock> schedules = blocksOf<ScheduleBlock>(document);
        ASSERT_EQ(schedules.size(), 1u);
        for (const ScheduleBlock::Row &row : schedules.front().rows)
            for (const ScheduleBlock::Bar &bar : row.bars)
                EXPECT_EQ(bar.tone, ScheduleBlock::Tone::Stay) << "March is not drawn";
    }
}

TEST(SiteSchedule, AnotherYearAndAnEmptyOne)
{
    Hospital hospital;
    hospital.file.stays(hospital.rin, hospital.centre, QDate(2025, 6, 1), QDate(2025, 6, 28), "surgery");
    EXPECT_TRUE(
        blocksOf<ScheduleBlock>(paperOf(hospital.file, "rotations", hospital.centre).document).front().rows.empty());
    const Paper last = paperOf(hospital.file, "rotations", hospital.centre, {.fiscalYear = 2025});
    EXPECT_EQ(blocksOf<ScheduleBlock>(last.document).front().rows.size(), 2u);
}

TEST(PersonSchedule, StaysAbsencesAndTheWeeksThatAreAskedFor)
{
    Hospital hospital;
    const TinyLadder ladder = hospital.file.ladder();
    hospital.file.enrol(hospital.hana, ladder, ladder.levelTwo);
    hospital.file.stays(hospital.hana, hospital.centre, QDate(2026, 6, 1), QDate(2026, 6, 14), "emergency");
    hospital.file.stays(hospital.hana, hospital.centre, QDate(2026, 9, 7), QDate(2026, 10, 4), "emergency");
    hospital.file.add(
        Absence{.person = hospital.hana, .from = QDate(2026, 10, 5), .to = QDate(2026, 10, 9), .workingDays = 5});
    const Document document = paperOf(hospital.file, "stays", hospital.hana).document;
    const ScheduleBlock bars = blocksOf<ScheduleBlock>(document).front();
    ASSERT_EQ(bars.rows.size(), 3u);
    EXPECT_EQ(bars.rows[2].name, QStringLiteral("Absences"));
    const TableBlock weeks = tableUnder(document, QStringLiteral("Weeks against what is asked for"));
    ASSERT_EQ(weeks.rows.size(), 1u);
    EXPECT_EQ(textsOf(weeks.rows[0])[1], QStringLiteral("2 of 4 weeks")) << "what is planned is not there yet";
}
