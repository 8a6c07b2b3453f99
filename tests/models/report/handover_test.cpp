#include "models/report/handover.h"

#include "models/domain/setting.h"
#include "models/report/papers.h"
#include "models/storage/backup_note.h"
#include "tests/models/report/paper_support.h"

#include <QDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace kz;
using namespace kz::report;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

/// A ward with somebody of whom there is much to say and somebody of whom there is nothing.
struct Ward {
    Ward()
    {
        hospital = file.site(QStringLiteral("階中央病院"));
        east = file.department(hospital, QStringLiteral("5東病棟"));
        west = file.department(hospital, QStringLiteral("5西病棟"));
        island = file.site(QStringLiteral("遠音島診療所"), SiteKind::Clinic);
        const TinyLadder ladder = file.ladder();
        tool = ladder.tool;
        nurse = file.person(QStringLiteral("見本坂 はるか"), QStringLiteral("ミホンザカ ハルカ"));
        quiet = file.person(QStringLiteral("例田 つばさ"), QStringLiteral("レイダ ツバサ"));
        file.add(PersonIdentifier{.person = nurse, .value = QStringLiteral("N-0012")});
        file.belongs(nurse, hospital, east);
        file.belongs(quiet, hospital, west);
        file.enrol(nurse, ladder, ladder.levelOne, QDate(2026, 1, 1), QDate(2026, 12, 31));
        file.add(Duty{.person = quiet, .trainee = nurse, .from = QDate(2026, 4, 1), .to = {}});
        interview(QDate(2026, 4, 10), QStringLiteral("採血を一人で行う"), QDate(2026, 6, 10));
        interview(QDate(2026, 5, 10), QStringLiteral("夜勤の受け持ちを始める"), QDate(2026, 6, 20));
        file.stays(nurse, hospital, QDate(2026, 4, 1), QDate(2026, 4, 30)); // over
        file.stays(nurse, island, QDate(2026, 9, 1), QDate(2026, 9, 28));
        file.refreshStandings();
    }
    void interview(QDate day, const QString &goals, QDate next, bool agreed = true)
    {
        file.add(Interview{.person = nurse,
                           .interviewer = quiet,
                           .day = day,
                           .goals = goals,
                           .agreedOn = agreed ? day : QDate(),
                           .followUp = next});
    }
    Paper paper(Key department = 0)
    {
        const auto made = paperLoader(*paperKind(QStringLiteral("handover")), plans,
                                      {.asOf = query::AsOf::today(file.clock()),
                                       .printedOn = QDate(2026, 7, 2),
                                       .department = department})(file.database(), hospital);
        EXPECT_TRUE(made);
        return made ? made.value() : Paper{};
    }

    FileBuilder file;
    query::Plans plans;
    Key hospital = 0;
    Key tool = 0;
    Key east = 0;
    Key west = 0;
    Key island = 0;
    Key nurse = 0;
    Key quiet = 0;
};

TableBlock tableOf(const Document &document)
{
    for (const Block &block : document.blocks)
        if (const auto *table = std::get_if<TableBlock>(&block))
            return *table;
    return {};
}

} // namespace

TEST(HandoverPaper, SaysOfEverybodyWhatWhoeverTakesOverNeeds)
{
    Ward ward;
    const Paper paper = ward.paper();
    EXPECT_EQ(paper.document.frame.formNumber, QStringLiteral("KZ-H2"));
    const TableBlock table = tableOf(paper.document);
    ASSERT_EQ(table.rows.size(), 4u) << "two wards with one person each";
    EXPECT_TRUE(table.rows[0].group);
    EXPECT_EQ(table.rows[0].cells[0].text, QStringLiteral("5東病棟"));
    const auto &cells = table.rows[1].cells;
    EXPECT_EQ(cells[0].text, QStringLiteral("見本坂 はるか\nN-0012\nPreceptor: 例田 つばさ"));
    EXPECT_EQ(cells[1].text, QStringLiteral("tiny I by 2026-12-31, 0%"));
    EXPECT_EQ(cells[2].text, QStringLiteral("夜勤の受け持ちを始める (2026-05-10)")) << "of the newest interview";
    EXPECT_TRUE(cells[3].text.contains(QStringLiteral("Behind the plan"))) << cells[3].text.toStdString();
    EXPECT_EQ(cells[4].text, QStringLiteral("2026-06-20, overdue"));
    EXPECT_TRUE(cells[5].text.contains(QStringLiteral("遠音島診療所"))) << cells[5].text.toStdString();
    EXPECT_FALSE(cells[5].text.contains(QStringLiteral("階中央病院"))) << "what is over needs nobody";
    EXPECT_EQ(table.rows[3].cells[0].text, QStringLiteral("例田 つばさ"));
    for (size_t column = 1; column < 6; ++column)
        EXPECT_EQ(table.rows[3].cells[column].text, QStringLiteral("–")) << column;
}

TEST(HandoverPaper, ATalkWithoutGoalsHidesNoneAndWhatIsNotAgreedIsSaid)
{
    Ward ward;
    ward.file.add(Interview{.person = ward.nurse,
                            .interviewer = ward.quiet,
                            .day = QDate(2026, 6, 1),
                            .review = QStringLiteral("体調を確かめた"),
                            .agreedOn = {},
                            .followUp = {}});
    const auto goals = [&] { return tableOf(ward.paper().document).rows[1].cells[2].text; };
    EXPECT_EQ(goals(), QStringLiteral("夜勤の受け持ちを始める (2026-05-10)"));
    EXPECT_EQ(tableOf(ward.paper().document).rows[1].cells[4].text, QStringLiteral("2026-06-20, overdue"));
    ward.interview(QDate(2026, 6, 2), QStringLiteral("新人を受け持つ"), QDate(), false);
    EXPECT_EQ(goals(), QStringLiteral("Not agreed yet: 新人を受け持つ (2026-06-02)"));
}

TEST(HandoverPaper, IsOfOneWardWhereOneIsChosen)
{
    Ward ward;
    const Paper paper = ward.paper(ward.west);
    ASSERT_EQ(paper.table.rows.size(), 1u);
    EXPECT_EQ(paper.table.rows[0][2], QStringLiteral("例田 つばさ"));
    EXPECT_EQ(paper.table.columns.size(), paper.table.rows[0].size());
    EXPECT_TRUE(paper.fileName.contains(QStringLiteral("5西病棟"))) << paper.fileName.toStdString();
}

TEST(OfficeHandover, SaysWhatIsOpenWhatIsOutWhatComesAndWhereTheBackupsAre)
{
    Ward ward;
    ward.interview(QDate(2026, 6, 25), QStringLiteral("受け持ちを増やす"), QDate(2026, 9, 10));
    ward.file.add(Interview{.person = ward.quiet,
                            .interviewer = ward.nurse,
                            .day = QDate(2026, 4, 20),
                            .review = QStringLiteral("順調"),
                            .agreedOn = {},
                            .followUp = QDate(2026, 6, 15)});
    const Key packet
        = ward.file.add(Packet{.holder = ward.quiet, .issued = QDate(2026, 6, 1), .expires = {}, .revoked = {}});
    ward.file.add(AskedRater{.person = ward.nurse,
                             .tool = ward.tool,
                             .rater = ward.quiet,
                             .askedOn = QDate(2026, 5, 1),
                             .due = QDate(2026, 6, 1)});
    ward.file.add(Packet{.holder = ward.nurse,
                         .issued = QDate(2026, 5, 1),
                         .expires = {},
                         .revoked = QDate(2026, 5, 2),
                         .reason = QStringLiteral("紛失")});
    ward.file.add(FileSetting{.name = QStringLiteral("behind_margin"), .value = QStringLiteral("0.2")});
    ward.file.add(FileSetting{.name = QStringLiteral("mapping:person:0123"), .value = QStringLiteral("{}")});
    const Document before = test::paperOf(ward.file, "office", wholeFile).document;
    EXPECT_EQ(test::boxed(before, QStringLiteral("Last backup")), QStringLiteral("None is known."));
    const QString copy = QDir::tempPath() + QStringLiteral("/copy.kizahashi");
    ASSERT_TRUE(storage::noteBackup(ward.file.path(), copy, ward.file.clock()));

    const Document paper = test::paperOf(ward.file, "office", wholeFile).document;
    EXPECT_EQ(paper.frame.formNumber, QStringLiteral("KZ-H3"));
    EXPECT_EQ(test::boxed(paper, QStringLiteral("Where it is")), QDir::toNativeSeparators(copy));
    const auto rowsUnder = [&](const char *heading) {
        QStringList rows;
        for (const TableBlock::Row &row : test::tableUnder(paper, QLatin1String(heading)).rows)
            rows << test::textsOf(row).join(u'|');
        return rows;
    };
    const QStringList open = rowsUnder("Open tasks");
    EXPECT_TRUE(open.contains(QStringLiteral("Interviews overdue|1|例田 つばさ (2026-06-15)")))
        << open.join(u'\n').toStdString();
    const QString feedback = QStringLiteral("Feedback asked for and not given|1|見本坂 はるか (2026-06-01)");
    EXPECT_TRUE(open.contains(feedback)) << open.join(u'\n').toStdString();
    const Paper own = test::paperOf(ward.file, "office", wholeFile, {.reader = {.person = ward.nurse, .name = {}}});
    EXPECT_TRUE(std::ranges::none_of(own.table.rows, [](const QStringList &row) {
        return row.contains(QStringLiteral("Feedback asked for and not given"));
    })) << "who is asked about does not print who is late";
    EXPECT_EQ(rowsUnder("Packets that are out"), QStringList{QStringLiteral("Logbook|例田 つばさ|–|2026-06-01|–")})
        << "what was revoked is not awaited";
    const QStringList calendar = rowsUnder("Calendar until 2027-03-31");
    EXPECT_TRUE(calendar.contains(QStringLiteral("2026-09-10|Interviews due: 1|見本坂 はるか")))
        << calendar.join(u'\n').toStdString();
    const QStringList settings = rowsUnder("Settings of the file");
    EXPECT_TRUE(settings.contains(QStringLiteral("Margin before somebody is behind|20%")))
        << settings.join(u'\n').toStdString();
    EXPECT_TRUE(settings.contains(QStringLiteral("Columns of an import|person (1)")))
        << settings.join(u'\n').toStdString();

    ward.file.add(
        PacketTaking{.packet = packet, .day = QDate(2026, 6, 20), .records = 0, .heads = QStringLiteral("ab")});
    const auto packetsOn = [&](QDate day) {
        const Paper then
            = test::paperOf(ward.file, "office", wholeFile, {.asOf = query::AsOf::on(day, ward.file.clock())});
        return test::tableUnder(then.document, QStringLiteral("Packets that are out")).rows.size();
    };
    EXPECT_EQ(packetsOn(QDate(2026, 6, 19)), 1u) << "it came back later";
    EXPECT_EQ(packetsOn(QDate(2026, 6, 20)), 0u);
}
