#include "models/query/coverage.h"

#include "tests/support/file_builder.h"

#include <gmock/gmock.h>

using namespace kz;
using namespace kz::test;

namespace {

const QDate today(2026, 7, 1);

/// Level II of the little ladder asks for four weeks of emergency medicine, and drips logged four times.
class CoverageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ladder = file.ladder();
        person = file.person(QStringLiteral("仮屋 みなと"), QStringLiteral("カリヤ ミナト"), "resident");
        other = file.person(QStringLiteral("例田 はな"), QStringLiteral("レイダ ハナ"), "resident");
        hospital = file.site(QStringLiteral("見本病院"));
        island = file.site(QStringLiteral("遠音島診療所"), SiteKind::Clinic);
        file.department(hospital, QStringLiteral("救急科"), "emergency");
        file.enrol(person, ladder); // to 31 March 2027
        file.stays(other, island, QDate(2026, 4, 1), QDate(2026, 4, 30), "community");
    }
    std::vector<query::CoverageGap> read(query::CoverageOf what = query::CoverageOf::Everything)
    {
        const auto gaps
            = query::coverage(file.database(), plans, std::array{person, other}, query::AsOf::today(today), what, {});
        EXPECT_TRUE(gaps);
        return gaps ? gaps.value() : std::vector<query::CoverageGap>();
    }
    std::vector<query::CoverageGap> weeks() { return read(query::CoverageOf::Weeks); }

    FileBuilder file;
    query::Plans plans;
    TinyLadder ladder;
    Key person = 0;
    Key other = 0;
    Key hospital = 0;
    Key island = 0;
};

} // namespace

TEST_F(CoverageTest, WeeksAreReckonedWithEveryPlannedStay)
{
    auto gaps = weeks();
    ASSERT_EQ(gaps.size(), 1U) << "who is not enrolled lacks nothing";
    EXPECT_EQ(gaps[0].person, person);
    EXPECT_EQ(gaps[0].until, QDate(2027, 3, 31));
    EXPECT_EQ(gaps[0].standing.have, 0);
    EXPECT_EQ(gaps[0].standing.need, 4);
    EXPECT_EQ(gaps[0].suppliers, QStringList(QStringLiteral("見本病院"))) << "it has a department of that field";
    const Key stay = file.stays(person, hospital, QDate(2026, 10, 5), QDate(2026, 10, 25), "emergency");
    gaps = weeks();
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps[0].standing.have, 3) << "what is planned counts as if it had been";
    Placement longer = storage::Repository<Placement>(file.database()).find(stay).value().value();
    longer.to = QDate(2026, 11, 1);
    file.change(longer);
    EXPECT_TRUE(weeks().empty());
    // Beyond the end of the enrolment it is of no use.
    longer.from = QDate(2027, 4, 5);
    longer.to = QDate(2027, 5, 30);
    file.change(longer);
    EXPECT_EQ(weeks().size(), 1U);
}

TEST_F(CoverageTest, AStayOfTheFieldAlsoShowsThatASiteHasIt)
{
    file.stays(other, island, QDate(2026, 5, 1), QDate(2026, 5, 30), "emergency");
    EXPECT_EQ(weeks()[0].suppliers.size(), 2);
}

TEST_F(CoverageTest, AnItemIsAGapWhereNobodyMeetsWithItOnTheWay)
{
    const size_t before = read().size();
    EXPECT_GE(before, 3U) << "washing, talking and the drip are met with nowhere";
    file.logged(other, ladder.drip, QDate(2026, 6, 1), hospital);
    const auto gaps = read();
    EXPECT_EQ(gaps.size(), before) << "nor does the plan lead there yet";
    const auto supplied = std::ranges::find_if(gaps, [](const query::CoverageGap &gap) {
        return gap.kind == RequirementKind::Log && !gap.suppliers.isEmpty();
    });
    ASSERT_NE(supplied, gaps.end());
    EXPECT_EQ(supplied->suppliers, QStringList(QStringLiteral("見本病院")));
    file.stays(person, hospital, QDate(2026, 10, 5), QDate(2026, 10, 11));
    EXPECT_EQ(read().size(), before - 1) << "now it does";
}

TEST_F(CoverageTest, APlanThatIsNotKeptYetIsReckonedAsIfItWere)
{
    const QDate monday(2026, 8, 3);
    const Key stay = file.stays(person, hospital, monday, monday.addDays(27), "emergency");
    Placement planned = storage::Repository<Placement>(file.database()).find(stay).value().value();
    planned.to = monday.addDays(13);
    const auto with = [&] {
        const auto gaps = query::coverage(file.database(), plans, std::array{person, other}, query::AsOf::today(today),
                                          query::CoverageOf::Weeks, {}, &planned);
        EXPECT_TRUE(gaps);
        return gaps ? gaps.value() : std::vector<query::CoverageGap>();
    };
    EXPECT_TRUE(weeks().empty());
    auto gaps = with();
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps[0].standing.have, 2) << "shorter than it is kept";
    planned.person = other;
    gaps = with();
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps[0].person, person);
    EXPECT_EQ(gaps[0].standing.have, 0) << "given away";
    planned.id = 0;
    EXPECT_TRUE(with().empty()) << "a copy takes nothing away";
    EXPECT_TRUE(weeks().empty()) << "and nothing was written";
}
