#include "models/query/board.h"

#include "tests/support/file_builder.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>

using namespace kz;
using namespace kz::test;
using testing::ElementsAre;

namespace {

const QDate today(2026, 7, 1);

class BoardTest : public testing::Test
{
protected:
    void SetUp() override
    {
        hana = file.person(QStringLiteral("例田 はな"), QStringLiteral("レイダ ハナ"), "resident");
        aoi = file.person(QStringLiteral("仮屋 あおい"), QStringLiteral("カリヤ アオイ"), "resident");
        hospital = file.site(QStringLiteral("見本病院"));
        Site small{.name = QStringLiteral("遠音島診療所"), .kind = SiteKind::Clinic, .capacity = 1};
        island = file.add(small);
    }
    query::Board read(query::BoardFilter filter = {})
    {
        filter.day = today;
        auto board = query::board(file.database(), filter, {});
        EXPECT_TRUE(board);
        return board ? std::move(board).value() : query::Board();
    }
    static std::vector<QString> names(const query::Board &board)
    {
        std::vector<QString> found;
        for (const query::BoardPerson &person : board.people)
            found.push_back(person.name);
        return found;
    }
    Placement stay(Key person, Key site, QDate from, QDate to)
    {
        return {.person = person, .site = site, .from = from, .to = to, .supervisor = aoi};
    }
    static std::vector<query::PlanNoticeKind> kinds(const query::Board &board, const Placement &wanted)
    {
        std::vector<query::PlanNoticeKind> found;
        for (const query::PlanNotice &notice : query::planNotices(board, wanted))
            found.push_back(notice.kind);
        return found;
    }

    FileBuilder file;
    Key hana = 0;
    Key aoi = 0;
    Key hospital = 0;
    Key island = 0;
};

} // namespace

TEST_F(BoardTest, RowsAreThoseWhoStayAndThoseWhoWaitToBePlanned)
{
    file.stays(hana, hospital, QDate(2026, 4, 1), QDate(2026, 5, 31)); // over
    EXPECT_THAT(names(read()), ElementsAre());
    const TinyLadder ladder = file.ladder(); // asks for weeks
    file.enrol(aoi, ladder);
    EXPECT_THAT(names(read()), ElementsAre(QStringLiteral("仮屋 あおい")));
    EXPECT_THAT(names(read({.period = query::BoardPeriod::Running})), ElementsAre());
    EXPECT_THAT(names(read({.period = query::BoardPeriod::All})),
                ElementsAre(QStringLiteral("仮屋 あおい"), QStringLiteral("例田 はな")))
        << "in the order of the syllabary";
    EXPECT_THAT(names(read({.site = hospital, .period = query::BoardPeriod::All})),
                ElementsAre(QStringLiteral("例田 はな")));
    EXPECT_THAT(names(read({.person = hana})), ElementsAre(QStringLiteral("例田 はな"))) << "whatever the period says";
}

TEST_F(BoardTest, ItSpansWholeWeeksFromTheFiscalYearOn)
{
    file.stays(hana, hospital, QDate(2024, 4, 1), QDate(2024, 5, 31));
    file.stays(hana, hospital, QDate(2028, 4, 1), QDate(2029, 5, 31));
    const query::Board board = read();
    EXPECT_EQ(board.from, QDate(2026, 3, 30));
    EXPECT_EQ(board.to.dayOfWeek(), Qt::Sunday);
    EXPECT_GE(board.to, QDate(2029, 5, 31)) << "what is planned farther away is there";
    EXPECT_EQ(read({.period = query::BoardPeriod::All}).from, QDate(2024, 4, 1));
}

TEST_F(BoardTest, AWeekCountsTheMostPeopleAtOneTime)
{
    // One goes on Wednesday, the other comes on Thursday: never two.
    file.stays(hana, island, QDate(2026, 6, 1), QDate(2026, 7, 8));
    file.stays(aoi, island, QDate(2026, 7, 9), QDate(2026, 8, 2));
    query::PlaceLoad load = query::placeLoad(read(), island, 0);
    const auto in = [&load](QDate week) { return std::ranges::find(load.weeks, week, &query::WeekLoad::week)->people; };
    EXPECT_EQ(load.capacity, 1);
    EXPECT_EQ(in(QDate(2026, 7, 6)), 1);
    EXPECT_EQ(in(QDate(2026, 8, 3)), 0);
    // Two stays of one person at the same time are one person; who is sent does not train.
    file.stays(aoi, island, QDate(2026, 7, 20), QDate(2026, 7, 26));
    file.add(Placement{.person = hana,
                       .kind = PlacementKind::Locum,
                       .site = island,
                       .from = QDate(2026, 7, 20),
                       .to = QDate(2026, 7, 21)});
    load = query::placeLoad(read(), island, 0);
    EXPECT_EQ(in(QDate(2026, 7, 20)), 1);
    EXPECT_EQ(query::peopleAt(read(), island, 0, QDate(2026, 7, 20)), QStringList(QStringLiteral("仮屋 あおい")));
}

TEST_F(BoardTest, TheLoadIsWhatCountingDayByDayGives)
{
    const query::Board empty = read();
    EXPECT_TRUE(rc::check([&] {
        query::Board board = empty;
        for (int i = *rc::gen::inRange(0, 8); i > 0; --i) {
            const QDate from = QDate(2026, 6, 1).addDays(*rc::gen::inRange(0, 60));
            query::PlacementRow line;
            line.placement = {.id = i,
                              .person = *rc::gen::element(hana, aoi),
                              .site = *rc::gen::element(island, hospital),
                              .from = from,
                              .to = from.addDays(*rc::gen::inRange(0, 40))};
            board.stays.push_back(line);
        }
        board.reindex();
        for (const query::WeekLoad &week : query::placeLoad(board, island, 0).weeks) {
            int most = 0;
            for (int day = 0; day < 7; ++day) {
                QSet<Key> there;
                for (const query::PlacementRow &line : board.stays)
                    if (line.placement.site == island && line.placement.from <= week.week.addDays(day)
                        && line.placement.to >= week.week.addDays(day))
                        there.insert(line.placement.person);
                most = std::max(most, int(there.size()));
            }
            RC_ASSERT(week.people == most);
        }
    }));
}

TEST_F(BoardTest, AChangedStayIsWhereANewlyReadBoardHasIt)
{
    const query::Board empty = read();
    EXPECT_TRUE(rc::check([&] {
        query::Board board = empty;
        board.people = {{.person = hana, .name = QStringLiteral("例田 はな")},
                        {.person = aoi, .name = QStringLiteral("仮屋 あおい")}};
        const auto anyDays = [](Placement &stay) {
            stay.from = QDate(2026, 6, 1).addDays(*rc::gen::inRange(0, 60));
            stay.to = stay.from.addDays(*rc::gen::inRange(0, 40));
        };
        const int count = *rc::gen::inRange(1, 8);
        for (int i = 1; i <= count; ++i) {
            query::PlacementRow line;
            line.placement
                = {.id = i, .person = *rc::gen::element(hana, aoi), .site = *rc::gen::element(island, hospital)};
            anyDays(line.placement);
            board.stays.push_back(line);
        }
        board.reindex();
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
            Placement wanted = board.stay(*rc::gen::inRange(1, count + 1))->placement;
            wanted.person = *rc::gen::element(hana, aoi);
            anyDays(wanted);
            board.change(wanted);
            RC_ASSERT(board.stay(wanted.id)->personName == board.person(wanted.person)->name);
        }
        query::Board anew = board;
        anew.reindex();
        const auto days = [](const query::Board &of, const std::vector<int> &places) {
            std::vector<QDate> found;
            for (const int at : places)
                found.push_back(of.stays[size_t(at)].placement.from);
            return found;
        };
        for (const Key person : {hana, aoi})
            RC_ASSERT(days(board, board.staysOf(person)) == days(anew, anew.staysOf(person)));
        for (const Key site : {island, hospital}) {
            RC_ASSERT(days(board, board.staysAt(site)) == days(anew, anew.staysAt(site)));
            const auto before = query::placeLoad(board, site, 0).weeks;
            const auto after = query::placeLoad(anew, site, 0).weeks;
            RC_ASSERT(std::ranges::equal(before, after, {}, &query::WeekLoad::people, &query::WeekLoad::people));
        }
        for (const query::PlacementRow &line : board.stays)
            RC_ASSERT(kinds(board, line.placement) == kinds(anew, line.placement));
    }));
}

TEST_F(BoardTest, APlanIsToldWhatStandsAgainstIt)
{
    using enum query::PlanNoticeKind;
    file.add(Employment{.person = hana, .from = QDate(2026, 4, 1), .to = QDate(2027, 3, 31)});
    file.stays(aoi, island, QDate(2026, 7, 1), QDate(2026, 8, 2), "", hana);
    const Key other = file.stays(hana, hospital, QDate(2026, 9, 1), QDate(2026, 9, 30), "", aoi);
    file.add(Absence{.person = hana, .kind = AbsenceKind::Sick, .from = QDate(2026, 10, 5), .to = QDate(2026, 10, 9)});
    file.add(Site{.name = QStringLiteral("閉じた診療所"),
                  .kind = SiteKind::Clinic,
                  .capacity = 3,
                  .closed = QDate(2026, 12, 31)});
    const query::Board board = read();

    EXPECT_THAT(kinds(board, stay(hana, hospital, QDate(2026, 7, 6), QDate(2026, 8, 2))), ElementsAre());
    const auto full = query::planNotices(board, stay(hana, island, QDate(2026, 7, 6), QDate(2026, 8, 30)));
    ASSERT_EQ(full.size(), 1U);
    EXPECT_EQ(full[0].kind, OverSite);
    EXPECT_EQ(full[0].have, 2);
    EXPECT_EQ(full[0].capacity, 1);
    EXPECT_EQ(full[0].from, QDate(2026, 7, 6));
    EXPECT_EQ(full[0].name, QStringLiteral("遠音島診療所"));
    EXPECT_THAT(kinds(board, stay(hana, hospital, QDate(2026, 9, 28), QDate(2026, 10, 11))),
                ElementsAre(Overlap, Absent));
    Placement half = stay(hana, island, QDate(2026, 9, 1), QDate(2026, 9, 30));
    half.share = 0.5;
    half.supervisor.reset();
    EXPECT_THAT(kinds(board, half), ElementsAre(Overlap, NoSupervisor)) << "a half and a whole are too much";
    Placement moved = stay(hana, hospital, QDate(2026, 9, 7), QDate(2026, 10, 4));
    moved.id = other;
    EXPECT_THAT(kinds(board, moved), ElementsAre()) << "a stay does not overlap itself";
    const auto before = query::planNotices(board, stay(hana, hospital, QDate(2026, 3, 30), QDate(2026, 5, 3)));
    ASSERT_EQ(before.size(), 1U);
    EXPECT_EQ(before[0].kind, NotEmployed);
    const auto after = query::planNotices(board, stay(hana, hospital, QDate(2027, 3, 29), QDate(2027, 5, 2)));
    ASSERT_EQ(after.size(), 1U);
    EXPECT_EQ(after[0].from, QDate(2027, 4, 1)) << "the first day nobody employs her";
    const Key closed = std::ranges::find(board.sites, QStringLiteral("閉じた診療所"), &Site::name)->id;
    EXPECT_THAT(kinds(board, stay(hana, closed, QDate(2026, 11, 30), QDate(2026, 12, 31))), ElementsAre());
    EXPECT_THAT(kinds(board, stay(hana, closed, QDate(2026, 11, 30), QDate(2027, 1, 3))), ElementsAre(SiteClosed));
}

TEST_F(BoardTest, DepartmentsOfAChosenSiteHaveRowsOfTheirOwn)
{
    const Key ward = file.add(Department{.site = hospital, .name = QStringLiteral("内科"), .capacity = 1});
    file.department(hospital, QStringLiteral("外科"));
    for (const Key person : {hana, aoi})
        file.add(Placement{.person = person,
                           .site = hospital,
                           .department = ward,
                           .from = QDate(2026, 7, 6),
                           .to = QDate(2026, 8, 2)});
    const query::Board board = read({.site = hospital});
    ASSERT_EQ(board.loads.size(), 2U) << "the site, and the department somebody is in or that states a capacity";
    EXPECT_EQ(board.loads[1].department, ward);
    Placement third = stay(hana, hospital, QDate(2026, 7, 6), QDate(2026, 7, 12));
    third.id = board.stays[0].placement.id;
    third.department = ward;
    const auto notices = query::planNotices(board, third);
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices[0].kind, query::PlanNoticeKind::OverDepartment);
}

TEST_F(BoardTest, TheStaysMarkedAreThoseWithAGraveNotice)
{
    file.add(Employment{.person = hana, .from = QDate(2026, 4, 1), .to = QDate(2027, 3, 31)});
    const Key ward = file.add(Department{.site = hospital, .name = QStringLiteral("内科"), .capacity = 1});
    for (const auto &[person, site, from, weeks] : {std::tuple{hana, island, 0, 4},
                                                    {aoi, island, 3, 4},
                                                    {aoi, island, 12, 4},
                                                    {hana, hospital, 6, 4},
                                                    {hana, hospital, 9, 4},
                                                    {hana, hospital, 44, 4},
                                                    {aoi, hospital, 40, 8}}) {
        const QDate begin = QDate(2026, 6, 1).addDays(7 * from);
        file.add(Placement{.person = person,
                           .site = site,
                           .department = site == hospital ? std::optional(ward) : std::nullopt,
                           .from = begin,
                           .to = begin.addDays(7 * weeks - 1)});
    }
    const query::Board board = read();
    EXPECT_EQ(board.grave.size(), 6U) << "all but the one alone on the island";
    for (const query::PlacementRow &line : board.stays)
        EXPECT_EQ(board.grave.contains(line.placement.id),
                  std::ranges::any_of(query::planNotices(board, line.placement), query::isGrave))
            << line.placement.from.toString(Qt::ISODate).toStdString();
}
