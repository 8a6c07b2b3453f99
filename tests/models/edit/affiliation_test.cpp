#include "models/edit/people_actions.h"

#include "models/storage/person_records.h"
#include "tests/support/file_builder.h"

#include <random>

using namespace kz;
using namespace kz::edit;
using kz::test::FileBuilder;

namespace {

/// Where somebody belongs, as moves and the sheet of the person tell it.
class Affiliations : public testing::Test
{
protected:
    void SetUp() override
    {
        nurse = file.person(QStringLiteral("見本坂 はるか"));
        for (const char16_t *name : {u"A", u"B", u"C"})
            sites.push_back(file.site(QString::fromUtf16(name)));
    }
    void move(size_t site, QDate from)
    {
        const auto done = file.door().submitAndWait(
            moveTo({.person = nurse, .site = sites[site], .from = from, .to = {}}, QStringLiteral("見本坂")));
        EXPECT_TRUE(done) << int(done.error().code);
    }
    void sheet(size_t site, QDate from)
    {
        PersonSheet told;
        told.person = storage::Repository<Person>(file.database()).find(nurse).value().value();
        told.site = sites[site];
        told.affiliatedFrom = from;
        EXPECT_TRUE(file.door().submitAndWait(savePerson(told)));
    }
    std::vector<Affiliation> known()
    {
        auto found = storage::recordsOf<Affiliation>(file.database(), nurse).value();
        std::ranges::sort(found, {}, &Affiliation::from);
        return found;
    }
    /// "A 04-01..06-30" of each, in order.
    QStringList told()
    {
        QStringList lines;
        for (const Affiliation &one : known())
            lines.append(QChar(u'A' + char16_t(std::ranges::find(sites, one.site) - sites.begin())) + u' '
                         + one.from.toString(QStringLiteral("MM-dd")) + QStringLiteral("..")
                         + one.to.toString(QStringLiteral("MM-dd")));
        return lines;
    }
    static QDate day(int month, int day = 1) { return QDate(2026, month, day); }

    FileBuilder file;
    Key nurse = 0;
    std::vector<Key> sites;
};

} // namespace

TEST_F(Affiliations, AMoveEndsTheRunningOneOnTheEve)
{
    move(0, day(4));
    move(1, day(7));
    EXPECT_EQ(told(), (QStringList{QStringLiteral("A 04-01..06-30"), QStringLiteral("B 07-01..")}));
}

TEST_F(Affiliations, AMoveOfTheSameDayTakesTheRecordsPlace)
{
    move(0, day(4));
    const Key was = known().front().id;
    move(1, day(4));
    EXPECT_EQ(told(), QStringList{QStringLiteral("B 04-01..")});
    EXPECT_EQ(known().front().id, was);
}

TEST_F(Affiliations, AMoveBeforeAnotherThatIsKnownEndsOnTheEveOfThat)
{
    move(0, day(4));
    move(1, day(10));
    move(2, day(7));
    EXPECT_EQ(
        told(),
        (QStringList{QStringLiteral("A 04-01..06-30"), QStringLiteral("C 07-01..09-30"), QStringLiteral("B 10-01..")}));
}

TEST_F(Affiliations, TheSheetFollowsTheSameRule)
{
    move(0, day(4));
    move(1, day(10));
    sheet(2, day(7));
    EXPECT_EQ(
        told(),
        (QStringList{QStringLiteral("A 04-01..06-30"), QStringLiteral("C 07-01..09-30"), QStringLiteral("B 10-01..")}));
    sheet(2, day(10));
    EXPECT_EQ(told().last(), QStringLiteral("C 10-01..")) << "the same day, told better";
}

TEST_F(Affiliations, HoweverOneMovesNobodyBelongsToTwoPlacesOfOneMove)
{
    std::mt19937 random(20260401);
    for (int moves = 0; moves < 40; ++moves) {
        const size_t site = random() % 3;
        const QDate from = day(4).addDays(int(random() % 60));
        moves % 2 ? move(site, from) : sheet(site, from);
        const auto all = known();
        for (size_t i = 1; i < all.size(); ++i)
            ASSERT_TRUE(all[i - 1].to.isValid() && all[i - 1].to < all[i].from) << told().join(u' ').toStdString();
        const auto on = std::ranges::find_if(
            all, [&](const Affiliation &one) { return one.from <= from && (!one.to.isValid() || one.to >= from); });
        ASSERT_NE(on, all.end());
        EXPECT_EQ(on->site, sites[site]);
    }
}
