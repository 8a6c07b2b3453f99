#include "models/report/log_extract.h"

#include "models/words/words.h"
#include "tests/models/report/paper_support.h"

using namespace kz;
using namespace kz::report;
using namespace kz::test;

namespace {

struct Ward {
    Ward()
    {
        file.logged(nurse, ladder.wash, QDate(2026, 4, 10), hospital, EvidenceStatus::Submitted, 2);
        LogEntry entry = file.logEntry(nurse, ladder.wash, QDate(2026, 5, 10), hospital, EvidenceStatus::Countersigned);
        entry.head.countersignedOn = QDate(2026, 5, 12);
        entry.countersigner = boss;
        entry.setting = CareSetting::Ward;
        entry.items.push_back({ladder.drip, TraineeRole::Observed, 1});
        file.add(entry);
        file.logged(nurse, ladder.drip, QDate(2026, 6, 1), hospital, EvidenceStatus::Draft);
    }
    FileBuilder file;
    TinyLadder ladder = file.ladder();
    Key hospital = file.site(QStringLiteral("階中央病院"));
    Key boss = file.person(QStringLiteral("手本 あきら"));
    Key nurse = file.person(QStringLiteral("見本坂 はるか"));
};

} // namespace

TEST(LogExtractPaper, EntriesWithItemsRoleSettingAndWhoSigned)
{
    Ward ward;
    const Paper paper = paperOf(ward.file, "logbook", ward.nurse);
    const TableBlock entries = tableUnder(paper.document, QStringLiteral("Entries"));
    ASSERT_EQ(entries.rows.size(), 2u) << "a draft is nobody's business";
    EXPECT_EQ(textsOf(entries.rows[0]),
              (QStringList{QStringLiteral("2026-04-10"), QStringLiteral("wash ×2 (Performed)"),
                           QStringLiteral("階中央病院"), QStringLiteral("not yet")}));
    EXPECT_EQ(textsOf(entries.rows[1]),
              (QStringList{QStringLiteral("2026-05-10"), QStringLiteral("wash (Performed)\ndrip (Observed)"),
                           QStringLiteral("階中央病院\nWard"), QStringLiteral("手本 あきら\n2026-05-12")}));
    const TableBlock totals = tableUnder(paper.document, QStringLiteral("Totals by item"));
    ASSERT_EQ(totals.rows.size(), 2u);
    EXPECT_EQ(textsOf(totals.rows[0]),
              (QStringList{QStringLiteral("wash"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("1")}));
    EXPECT_EQ(boxed(paper.document, QStringLiteral("Entries (countersigned)")), QStringLiteral("2 (1)"));
    EXPECT_EQ(paper.table.rows.size(), 3u) << "a row for each item";
}

TEST(LogExtractPaper, AsOfADaySaysWhatWasHandedInAndCountersignedByThen)
{
    Ward ward;
    LogEntry late = ward.file.logEntry(ward.nurse, ward.ladder.drip, QDate(2026, 5, 2), ward.hospital);
    late.head.submittedOn = QDate(2026, 5, 20);
    ward.file.add(late);
    const auto entries = [&](QDate day, QDate entered = {}) {
        const auto asOf = query::AsOf::on(day, ward.file.clock(), entered);
        return tableUnder(paperOf(ward.file, "logbook", ward.nurse, {.asOf = asOf}).document,
                          QStringLiteral("Entries"));
    };
    const TableBlock before = entries(QDate(2026, 5, 11));
    ASSERT_EQ(before.rows.size(), 2u) << "submitted on the 20th";
    EXPECT_EQ(textsOf(before.rows[1])[3], QStringLiteral("not yet")) << "countersigned on the 12th";
    const TableBlock after = entries(QDate(2026, 5, 11), QDate(2026, 5, 20));
    ASSERT_EQ(after.rows.size(), 3u);
    EXPECT_TRUE(textsOf(after.rows[2])[3].contains(QStringLiteral("2026-05-12")));
}

TEST(LogExtractPaper, AHalfDayInClinicSaysWhichHalfItWas)
{
    Ward ward;
    LogEntry clinic = ward.file.logEntry(ward.nurse, ward.ladder.wash, QDate(2026, 6, 2), ward.hospital);
    clinic.items.clear();
    clinic.halfDays = 1;
    clinic.dayPart = DayPart::Afternoon;
    ward.file.add(clinic);
    const TableBlock entries
        = tableUnder(paperOf(ward.file, "logbook", ward.nurse).document, QStringLiteral("Entries"));
    ASSERT_EQ(entries.rows.size(), 3u);
    EXPECT_TRUE(textsOf(entries.rows[2])[1].contains(QStringLiteral("(Afternoon)")));
}

TEST(LogExtractPaper, OfAPeriodAlone)
{
    Ward ward;
    const Document may
        = paperOf(ward.file, "logbook", ward.nurse, {.from = QDate(2026, 5, 1), .to = QDate(2026, 5, 31)}).document;
    EXPECT_EQ(tableUnder(may, QStringLiteral("Entries")).rows.size(), 1u);
    EXPECT_EQ(boxed(may, QStringLiteral("Period")), words::periodText(QDate(2026, 5, 1), QDate(2026, 5, 31)));
    const Document none = paperOf(ward.file, "logbook", ward.nurse, {.from = QDate(2026, 6, 2)}).document;
    EXPECT_TRUE(tableUnder(none, QStringLiteral("Entries")).rows.empty());
}
