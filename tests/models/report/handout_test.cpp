#include "models/report/handout.h"

#include "models/report/papers.h"
#include "models/report/plain_text.h"
#include "tests/support/file_builder.h"

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::report;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

/// Two wards, somebody behind in one of them.
struct Ward {
    Ward()
    {
        hospital = file.site(QStringLiteral("階中央病院"));
        east = file.department(hospital, QStringLiteral("5東病棟"));
        ladder = file.ladder();
        nurse = file.person(QStringLiteral("見本坂 はるか"), QStringLiteral("ミホンザカ ハルカ"));
        file.add(PersonIdentifier{.person = nurse, .value = QStringLiteral("N-0012")});
        file.belongs(nurse, hospital, east);
        file.enrol(nurse, ladder, ladder.levelOne, QDate(2026, 1, 1), QDate(2026, 12, 31));
        file.refreshStandings();
    }
    Paper paper()
    {
        const auto made = paperLoader(*paperKind(QStringLiteral("handout")), plans,
                                      {.asOf = query::AsOf::today(file.clock()), .printedOn = QDate(2026, 7, 2)})(
            file.database(), hospital);
        EXPECT_TRUE(made);
        return made ? made.value() : Paper{};
    }

    FileBuilder file;
    query::Plans plans;
    Key hospital = 0;
    Key east = 0;
    Key nurse = 0;
    TinyLadder ladder;
};

TableBlock tableOf(const Document &document)
{
    for (const Block &block : document.blocks)
        if (const auto *table = std::get_if<TableBlock>(&block))
            return *table;
    return {};
}

} // namespace

TEST(HandoutPaper, NamesWardPersonMatterAndSince)
{
    Ward ward;
    const Paper paper = ward.paper();
    const TableBlock table = tableOf(paper.document);
    ASSERT_GE(table.rows.size(), 3u);
    EXPECT_TRUE(table.rows[0].group);
    EXPECT_EQ(table.rows[0].cells[0].text, QStringLiteral("5東病棟"));
    const auto &first = table.rows[1].cells;
    EXPECT_EQ(first[0].text, QStringLiteral("見本坂 はるか\nN-0012"));
    EXPECT_EQ(first[1].text, QStringLiteral("Behind the plan"));
    EXPECT_TRUE(first[2].text.contains(QStringLiteral("0% of a planned 49%"))) << first[2].text.toStdString();
    EXPECT_TRUE(first[2].text.contains(QStringLiteral("0 of 2"))) << "and what is lacking";
    EXPECT_EQ(first[3].text, QStringLiteral("2026-03-01"));
    EXPECT_EQ(table.rows[2].cells[0].text, QString()) << "the name stands once";
    EXPECT_EQ(table.rows[2].cells[1].text, QStringLiteral("Self-rating not handed in"));
    EXPECT_EQ(paper.document.frame.formNumber, QStringLiteral("KZ-H1"));
}

TEST(HandoutPaper, TheTableSaysAllOfItselfInEveryRow)
{
    Ward ward;
    const PlainTable table = ward.paper().table;
    ASSERT_EQ(table.rows.size(), 4u);
    for (const QStringList &row : table.rows) {
        EXPECT_EQ(row.size(), table.columns.size());
        EXPECT_EQ(row[1], QStringLiteral("5東病棟"));
        EXPECT_EQ(row[2], QStringLiteral("見本坂 はるか"));
        EXPECT_EQ(row[3], QStringLiteral("N-0012"));
    }
    EXPECT_EQ(table.rows[0].last(), QStringLiteral("2026-03-01"));
    EXPECT_EQ(table.rows[3][4], QStringLiteral("Nothing logged for two weeks"));
    EXPECT_EQ(table.rows[3][5], QStringLiteral("Requirements still ask for entries, nothing at all"));
    EXPECT_EQ(table.rows[3][6], QString());
}

TEST(HandoutPaper, AsTextItCanBeMailed)
{
    Ward ward;
    const QString text = plainText(ward.paper().document);
    const QStringList lines = text.split(u'\n');
    EXPECT_EQ(lines.front(), QStringLiteral("Not handed in, behind"));
    EXPECT_TRUE(lines.contains(QStringLiteral("■ 5東病棟"))) << text.toStdString();
    const auto person = std::ranges::find_if(
        lines, [](const QString &line) { return line.startsWith(QStringLiteral("・見本坂 はるか N-0012 | Behind")); });
    ASSERT_NE(person, lines.end()) << text.toStdString();
    EXPECT_TRUE((person + 1)->startsWith(QStringLiteral("    Self-rating not handed in"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("□")));
}

TEST(HandoutPaper, NothingOpenIsSaid)
{
    Ward ward;
    const auto enrolments = storage::Repository<Enrolment>(ward.file.database()).all();
    ward.file.remove<Enrolment>(enrolments.value().front().id);
    const TableBlock table = tableOf(ward.paper().document);
    EXPECT_TRUE(table.rows.empty());
    EXPECT_TRUE(table.empty.contains(QStringLiteral("Nothing is open")));
}
