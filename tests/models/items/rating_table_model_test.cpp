#include "models/items/rating_table_model.h"

#include "tests/models/items/items_support.h"

#include <QAbstractItemModelTester>

using namespace kz;
using namespace kz::items;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

const QDate today(2026, 7, 1);

class RatingTable : public testing::Test
{
protected:
    query::RatingForm form(AssessorKind kind = AssessorKind::FirstRater, std::optional<Key> assessor = {})
    {
        query::Plans plans;
        const auto read
            = query::ratingForm(file.database(), plans, ladder.tool, nurse, kind, assessor, ladder.levelOne, today);
        EXPECT_TRUE(read);
        return read.value();
    }

    FileBuilder file{today};
    TinyLadder ladder = file.ladder();
    Key site = file.site(QStringLiteral("階中央病院"));
    Key nurse = file.person(QStringLiteral("例田 花"));
    Key head = file.person(QStringLiteral("手本 明"));
    Key chief = file.person(QStringLiteral("見本坂 遥"));
    Key descriptor = file.add(Descriptor{.item = ladder.wash,
                                         .level = ladder.levelOne,
                                         .textJa = QStringLiteral("手順どおり"),
                                         .textEn = QStringLiteral("by the book")});
};

} // namespace

TEST_F(RatingTable, GroupsItemsAndPutsSelfAndLastTimeBeside)
{
    file.rated(nurse, ladder, ladder.wash, 2, QDate(2026, 4, 1), site, head);
    file.rated(nurse, ladder, ladder.wash, 3, QDate(2026, 5, 1), site, head);
    file.rated(nurse, ladder, ladder.wash, 1, QDate(2026, 6, 1), site, chief);
    file.rated(nurse, ladder, ladder.talk, 4, QDate(2026, 6, 1), site, nurse, AssessorKind::Self);
    RatingTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setForm(form(AssessorKind::FirstRater, head));
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_TRUE(model.index(0, 0).data(RatingTableModel::DomainStartRole).toBool());
    EXPECT_FALSE(model.index(1, 0).data(RatingTableModel::DomainStartRole).toBool());
    EXPECT_TRUE(model.index(2, 0).data(RatingTableModel::DomainStartRole).toBool());
    EXPECT_EQ(model.index(2, 0).data(RatingTableModel::DomainRole).toString(), QStringLiteral("team"));
    EXPECT_EQ(model.index(0, RatingTableModel::Previous).data(ValueRole).toInt(), 3) << "the same rater's newest";
    EXPECT_EQ(model.index(2, RatingTableModel::Self).data().toString(), QStringLiteral("4 step 4"));
    EXPECT_FALSE(model.index(2, RatingTableModel::Previous).data(ValueRole).isValid());
    EXPECT_EQ(model.index(0, 0).data(RatingTableModel::DescriptorRole).toString(), QStringLiteral("by the book"));
    EXPECT_EQ(model.index(0, 0).data(RatingTableModel::StepsRole).toStringList().size(), 4);
    // Another rater who has none of their own sees the newest of all.
    model.setForm(form(AssessorKind::SecondRater, nurse));
    EXPECT_EQ(model.index(0, RatingTableModel::Previous).data(ValueRole).toInt(), 1);
    // Oneself sees one's own.
    model.setForm(form(AssessorKind::Self));
    EXPECT_EQ(model.index(2, RatingTableModel::Previous).data(ValueRole).toInt(), 4);
    EXPECT_FALSE(model.index(0, RatingTableModel::Previous).data(ValueRole).isValid());
}

TEST_F(RatingTable, RatesCarriesForwardAndTellsWhatChanged)
{
    file.rated(nurse, ladder, ladder.wash, 3, QDate(2026, 5, 1), site, head);
    file.rated(nurse, ladder, ladder.drip, 2, QDate(2026, 5, 1), site, head);
    RatingTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setForm(form());
    EXPECT_FALSE(model.rate(0, 5)) << "the scale ends at 4";
    EXPECT_TRUE(model.rate(1, 3));
    model.carryForward();
    EXPECT_EQ(model.index(0, 0).data(StateRole).toInt(), int(RatingTableModel::State::Carried));
    EXPECT_EQ(model.index(1, 0).data(StateRole).toInt(), int(RatingTableModel::State::Rated)) << "not overwritten";
    EXPECT_EQ(model.nextOpen(0), 2);
    EXPECT_EQ(model.changed(), (std::vector<RatedItem>{{ladder.drip, 3}}));
    EXPECT_TRUE(model.setData(model.index(2, RatingTableModel::Rating), 0));
    EXPECT_TRUE(model.isComplete());
    EXPECT_EQ(model.nextOpen(2), -1);
    EXPECT_EQ(
        model.ratings(),
        (std::vector<RatedItem>{{ladder.wash, 3}, {ladder.drip, 3}, {ladder.talk, RatingTableModel::notObserved}}));
    EXPECT_EQ(model.index(2, RatingTableModel::Rating).data().toString(), QStringLiteral("Not observed"));
    model.unrate(0);
    EXPECT_EQ(model.ratedCount(), 2);
    model.restNotObserved();
    EXPECT_EQ(model.index(0, RatingTableModel::Rating).data(ValueRole).toInt(), 0);
    model.setForm(form(), {{ladder.talk, 4}});
    EXPECT_EQ(model.ratings(), (std::vector<RatedItem>{{ladder.talk, 4}}));
}
