#include "models/report/week_sheet.h"

#include "models/edit/handed_form_actions.h"
#include "models/query/handed_forms.h"
#include "tests/models/report/paper_support.h"

#include <algorithm>

using namespace kz;
using namespace kz::report;
using namespace kz::test;

namespace {

const QDate monday(2026, 6, 29); ///< of the file's day

struct Island {
    Island()
    {
        file.enrol(resident, ladder, ladder.levelOne);
        file.stays(resident, hospital, QDate(2026, 4, 1), QDate(2026, 7, 1));
        file.stays(resident, clinic, QDate(2026, 7, 2), QDate(2026, 9, 30));
        file.logged(resident, ladder.drip, QDate(2026, 6, 15), hospital);
    }
    QStringList rows(const Document &document) const
    {
        QStringList titles;
        const TableBlock table = blocksOf<TableBlock>(document).front();
        for (const TableBlock::Row &row : table.rows)
            titles << row.cells.front().text.section(u'\n', 0, 0);
        return titles;
    }
    void handOut()
    {
        query::Plans plans;
        const auto found
            = query::weekSheetsToHand(file.database(), plans, {resident}, monday, query::AsOf::today(file.clock()));
        ASSERT_TRUE(found);
        ASSERT_TRUE(file.door().submitAndWait(edit::handOutForms(found.value().forms, found.value().whose)));
    }

    FileBuilder file;
    TinyLadder ladder = file.ladder();
    Key hospital = file.site(QStringLiteral("階中央病院"));
    Key clinic = file.site(QStringLiteral("島の診療所"), SiteKind::Clinic);
    Key resident = file.person(QStringLiteral("見本坂 はるか"));
};

} // namespace

TEST(WeekSheetPaper, HasTheDaysTheUsualItemsAndRoomForOthers)
{
    Island island;
    const Document document = paperOf(island.file, "week", island.resident).document;
    const TableBlock table = blocksOf<TableBlock>(document).front();
    EXPECT_TRUE(table.toFill);
    ASSERT_EQ(table.columns.size(), 9u) << "the week is summed by hand as in the grid";
    EXPECT_TRUE(table.columns[1].title.startsWith(QStringLiteral("6/29")));
    EXPECT_TRUE(table.columns[7].title.startsWith(QStringLiteral("7/5")));
    const QStringList rows = island.rows(document);
    EXPECT_TRUE(rows.contains(QStringLiteral("drip"))) << "logged lately";
    EXPECT_TRUE(rows.contains(QStringLiteral("wash"))) << "still missing";
    EXPECT_TRUE(rows.value(rows.size() - 2).contains(QStringLiteral("morning")));
    EXPECT_TRUE(rows.last().contains(QStringLiteral("afternoon")));
    EXPECT_GE(rows.count(QString()), 3) << "lines to write on";
    EXPECT_EQ(boxed(document, QStringLiteral("Where")), QStringLiteral("階中央病院, 島の診療所"));
    EXPECT_TRUE(document.frame.handedNumber.isEmpty());
}

TEST(WeekSheetPaper, ANumberedOneStaysAsItWasHandedOut)
{
    Island island;
    island.handOut();
    const QStringList before = island.rows(paperOf(island.file, "week", island.resident).document);
    island.file.logged(island.resident, island.ladder.talk, QDate(2026, 6, 30), island.hospital);
    const Document numbered = paperOf(island.file, "week", island.resident, {.numbered = true}).document;
    EXPECT_EQ(numbered.frame.handedNumber, formNumberText({2026, 1}).value_or(QString()));
    EXPECT_EQ(island.rows(numbered), before) << "its rows are keyed in in the order that is on the paper";
    const Document other
        = paperOf(island.file, "week", island.resident, {.week = monday.addDays(7), .numbered = true}).document;
    EXPECT_TRUE(other.frame.handedNumber.isEmpty()) << "nothing is out of that week";
}
