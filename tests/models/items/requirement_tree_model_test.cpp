#include "models/items/requirement_tree_model.h"

#include "tests/models/items/items_support.h"

#include <QAbstractItemModelTester>

using namespace kz;
using namespace kz::items;
using kz::test::FileBuilder;
using kz::test::OpenFile;
using kz::test::waitFor;

namespace {

const QDate today(2026, 7, 1);

class RequirementTree : public testing::Test
{
protected:
    query::EnrolmentStanding standing(OpenFile &open)
    {
        std::optional<query::EnrolmentStanding> found;
        open->read<query::PersonStanding>(
            &*open.operator->(),
            [&, asOf = open->asOf()](storage::Database &database, const query::CancelToken &) {
                return query::personStanding(database, open->plans(), nurse, asOf);
            },
            [&](const Result<query::PersonStanding> &read) {
                ASSERT_TRUE(read);
                found = read.value().enrolments.front();
            });
        EXPECT_TRUE(waitFor([&] { return found.has_value(); }));
        return found.value_or(query::EnrolmentStanding{});
    }

    FileBuilder file{today};
    test::TinyLadder ladder = file.ladder();
    Key site = file.site(QStringLiteral("階中央病院"));
    Key nurse = file.person(QStringLiteral("例田 花"));
    Key enrolment = file.enrol(nurse, ladder, ladder.levelTwo);
};

} // namespace

TEST_F(RequirementTree, OpensDownToTheRecords)
{
    const Key first = file.logged(nurse, ladder.wash, QDate(2026, 5, 1), site);
    file.logged(nurse, ladder.wash, QDate(2026, 5, 2), site);
    const Key stay = file.stays(nurse, site, QDate(2026, 6, 1), QDate(2026, 6, 7), "emergency");
    OpenFile open(file);
    RequirementTreeModel model(*open);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setStanding(nurse, standing(open));
    ASSERT_EQ(model.rowCount(), 4);
    const QModelIndex wash = model.indexOf(ladder.washTwice);
    ASSERT_TRUE(wash.isValid());
    EXPECT_EQ(wash.data().toString(), QStringLiteral("wash twice"));
    EXPECT_EQ(wash.data(StateRole).toInt(), int(RequirementTreeModel::State::Met));
    EXPECT_EQ(wash.data(ShareRole).toDouble(), 1);
    EXPECT_EQ(wash.siblingAtColumn(RequirementTreeModel::MetOn).data().toString(), QStringLiteral("2026-05-02"));
    ASSERT_EQ(model.rowCount(wash), 2);
    const QModelIndex record = model.index(0, 0, wash);
    EXPECT_EQ(record.data(KeyRole).value<Key>(), first);
    EXPECT_EQ(record.data().toString(), QStringLiteral("wash"));
    EXPECT_EQ(record.parent(), wash);
    EXPECT_TRUE(waitFor([&] {
        return record.siblingAtColumn(RequirementTreeModel::Missing).data() == QStringLiteral("階中央病院");
    })) << "where it happened comes by itself";
    const QModelIndex weeks = model.indexOf(ladder.emergencyWeeks);
    EXPECT_DOUBLE_EQ(weeks.data(ShareRole).toDouble(), 0.25);
    EXPECT_EQ(model.index(0, 0, weeks).data(KeyRole).value<Key>(), stay);
    EXPECT_EQ(model.index(0, 0, weeks).data(RequirementTreeModel::RecordRole).toInt(),
              int(progress::Used::Kind::Placement));
    EXPECT_FALSE(wash.data(RequirementTreeModel::RuleRole).toString().isEmpty());
}

TEST_F(RequirementTree, NewFiguresOfTheSameShapeLeaveWhatIsOpenOpen)
{
    const Key entry = file.logged(nurse, ladder.wash, QDate(2026, 5, 1), site);
    OpenFile open(file);
    RequirementTreeModel model(*open);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setStanding(nurse, standing(open));
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&] { ++resets; });
    LogEntry moved = file.logEntry(nurse, ladder.wash, QDate(2026, 5, 20), site);
    moved.head.id = entry;
    open.act([&](edit::Edit &edit) { return edit.update(moved); });
    model.setStanding(nurse, standing(open));
    EXPECT_EQ(resets, 0);
    EXPECT_EQ(model.index(0, RequirementTreeModel::MetOn, model.indexOf(ladder.washTwice)).data().toString(),
              QStringLiteral("2026-05-20"));
    open.act([&](edit::Edit &edit) { return edit.remove<LogEntry>(entry); });
    model.setStanding(nurse, standing(open));
    EXPECT_EQ(resets, 1);
}

TEST_F(RequirementTree, ShowsOnlyWhatIsMissingWhenTold)
{
    file.logged(nurse, ladder.wash, QDate(2026, 5, 1), site, EvidenceStatus::Submitted, 2);
    OpenFile open(file);
    RequirementTreeModel model(*open);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setStanding(nurse, standing(open));
    model.setMissingOnly(true);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_FALSE(model.indexOf(ladder.washTwice).isValid());
    EXPECT_EQ(model.index(0, 0).data(KeyRole).value<Key>(), ladder.talkRated);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}
