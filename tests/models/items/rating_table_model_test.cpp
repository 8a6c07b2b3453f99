#include "models/items/rating_table_model.h"

#include "models/storage/framework_reads.h"
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
    query::RatingForm form(AssessorKind kind = AssessorKind::FirstRater, Key assessor = 0)
    {
        query::Plans plans;
        const auto read
            = query::ratingForm(file.database(), plans, ladder.tool, nurse, {kind, assessor}, ladder.levelOne, today);
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
    EXPECT_TRUE(model.form().lastTime->isOwn);
}

TEST_F(RatingTable, LastTimeIsTheRatersOwnOrPlainlyAnothers)
{
    file.rated(nurse, ladder, ladder.wash, 3, QDate(2026, 5, 1), site, head);
    file.rated(nurse, ladder, ladder.drip, 2, QDate(2026, 5, 2), site, head, AssessorKind::Preceptor);
    file.rated(nurse, ladder, ladder.wash, 1, QDate(2026, 6, 1), site, chief);
    file.rated(nurse, ladder, ladder.wash, 4, QDate(2026, 6, 2), site, chief, AssessorKind::SecondRater);
    file.rated(nurse, ladder, ladder.talk, 4, QDate(2026, 6, 3), site, nurse, AssessorKind::Self);
    const auto steps = [this](AssessorKind kind, Key assessor) {
        std::vector<int> given; // wash, drip, talk; -1: none
        for (const query::RatingFormItem &item : form(kind, assessor).items)
            given.push_back(item.previous.value_or(-1));
        return given;
    };
    using Steps = std::vector<int>;
    EXPECT_EQ(steps(AssessorKind::FirstRater, head), (Steps{3, 2, -1})) << "one's own, as whatever kind";
    EXPECT_EQ(steps(AssessorKind::FirstRater, chief), (Steps{4, -1, -1}));
    EXPECT_EQ(steps(AssessorKind::Self, nurse), (Steps{-1, -1, 4})) << "others' never stand for oneself";
    // Whoever has not rated yet is offered the last of the same kind, and told whose it is.
    const Key newcomer = file.person(QStringLiteral("新任 望"));
    EXPECT_EQ(steps(AssessorKind::FirstRater, newcomer), (Steps{1, -1, -1}));
    EXPECT_EQ(steps(AssessorKind::Preceptor, newcomer), (Steps{-1, 2, -1}));
    EXPECT_EQ(steps(AssessorKind::Educator, newcomer), (Steps{-1, -1, -1})) << "nobody of the kind has rated";
    const auto last = form(AssessorKind::FirstRater, newcomer).lastTime;
    ASSERT_TRUE(last);
    EXPECT_FALSE(last->isOwn);
    EXPECT_EQ(last->rater, (query::Rater{AssessorKind::FirstRater, chief}));
    EXPECT_EQ(last->name, QStringLiteral("見本坂 遥"));
    EXPECT_EQ(last->day, QDate(2026, 6, 1));
    EXPECT_FALSE(form(AssessorKind::Educator, newcomer).lastTime);
}

TEST_F(RatingTable, StepsSayWhatOneSeesAtThem)
{
    file.rated(nurse, ladder, ladder.wash, 3, QDate(2026, 5, 1), site, head);
    RatingTableModel model;
    model.setForm(form(AssessorKind::FirstRater, head));
    const QModelIndex rating = model.index(0, RatingTableModel::Rating);
    EXPECT_TRUE(rating.data(RatingTableModel::AnchorsRole).toStringList().isEmpty());
    EXPECT_FALSE(rating.data(Qt::ToolTipRole).isValid());
    ScaleStep third = storage::FrameworkReads(file.database()).scaleSteps(ladder.version).value().at(2);
    third.anchorEn = QStringLiteral("needs nobody");
    file.change(third);
    model.setForm(form(AssessorKind::FirstRater, head));
    const QModelIndex now = model.index(0, RatingTableModel::Rating);
    EXPECT_EQ(now.data(RatingTableModel::AnchorsRole).toStringList(),
              (QStringList{QStringLiteral("1 step 1"), QStringLiteral("2 step 2"),
                           QStringLiteral("3 step 3: needs nobody"), QStringLiteral("4 step 4")}));
    EXPECT_TRUE(now.data(Qt::ToolTipRole).toString().contains(QStringLiteral("needs nobody")));
    EXPECT_EQ(model.index(0, RatingTableModel::Previous).data(Qt::ToolTipRole).toString(),
              QStringLiteral("2026-05-01\nneeds nobody"));
}

TEST_F(RatingTable, WhatWasLoggedSinceLastTimeStandsBesideTheItem)
{
    const auto cell = [this](Key rater) {
        RatingTableModel model;
        model.setForm(form(AssessorKind::FirstRater, rater));
        const QModelIndex index = model.index(0, RatingTableModel::Logged);
        return std::tuple(model.hasLogged(), index.data().toString(), index.data(Qt::ToolTipRole).toString());
    };
    EXPECT_EQ(cell(head), std::tuple(false, QString(), QString()));
    file.logged(nurse, ladder.wash, QDate(2026, 4, 10), site);
    file.logged(nurse, ladder.wash, QDate(2026, 6, 9), site, EvidenceStatus::Submitted, 2);
    file.logged(nurse, ladder.wash, QDate(2026, 6, 20), site, EvidenceStatus::Draft);
    file.logged(head, ladder.wash, QDate(2026, 6, 20), site); // somebody else's
    EXPECT_EQ(std::get<1>(cell(head)), QStringLiteral("3 · 06-09"));
    EXPECT_EQ(std::get<2>(cell(head)), QStringLiteral("2026-06-09 × 2 階中央病院\n2026-04-10 階中央病院"));
    file.rated(nurse, ladder, ladder.talk, 3, QDate(2026, 5, 1), site, head);
    EXPECT_EQ(std::get<1>(cell(head)), QStringLiteral("2 · 06-09")) << "since last time";
    file.rated(nurse, ladder, ladder.talk, 3, QDate(2026, 6, 10), site, head);
    EXPECT_FALSE(std::get<0>(cell(head)));

    RatingTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    file.logged(nurse, ladder.drip, QDate(2026, 6, 21), site);
    model.setForm(form(AssessorKind::FirstRater, head));
    EXPECT_TRUE(model.hasLogged());
    const QModelIndex drip = model.index(1, RatingTableModel::Logged);
    EXPECT_EQ(drip.data(ValueRole).toInt(), 1);
    EXPECT_TRUE(Qt::Alignment(drip.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight));
    EXPECT_FALSE(model.index(1, RatingTableModel::Previous).data(ValueRole).isValid()) << "no rating";
}

TEST_F(RatingTable, AnEntryOfAnotherVersionsItemCountsWhereItReaches)
{
    const TinyLadder other = file.ladder("other");
    file.logged(nurse, other.wash, QDate(2026, 6, 9), site);
    EXPECT_EQ(form().items.front().logged.times, 0);
    file.add(
        Association{.version = ladder.version, .source = other.wash, .target = ladder.wash, .carries = Carries::All});
    EXPECT_EQ(form().items.front().logged.times, 1);
}

TEST_F(RatingTable, DraftsAndReturnedFormsAreNobodysLastTime)
{
    for (const EvidenceStatus status : {EvidenceStatus::Draft, EvidenceStatus::Returned}) {
        Assessment kept;
        kept.head.person = nurse;
        kept.head.day = kept.head.enteredOn = QDate(2026, 6, 1);
        kept.head.status = status;
        kept.tool = ladder.tool;
        kept.assessor = head;
        kept.items = {{ladder.wash, 4}};
        file.add(kept);
    }
    EXPECT_FALSE(form(AssessorKind::FirstRater, head).lastTime);
    EXPECT_FALSE(form(AssessorKind::FirstRater, chief).lastTime);
}

TEST_F(RatingTable, RatesCarriesForwardAndTellsWhatDiffers)
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
    const auto change = [&model](int row) {
        return RatingTableModel::Change(model.index(row, 0).data(RatingTableModel::ChangeRole).toInt());
    };
    EXPECT_EQ(model.changedCount(), 1);
    EXPECT_EQ(change(1), RatingTableModel::Change::Higher);
    EXPECT_EQ(model.index(1, RatingTableModel::Rating).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("3 step 3, last time 2 step 2"));
    EXPECT_TRUE(model.isAsBefore(0));
    EXPECT_FALSE(model.isAsBefore(1));
    EXPECT_FALSE(model.isAsBefore(2)) << "not rated yet: there is still something to do";
    EXPECT_TRUE(model.setData(model.index(2, RatingTableModel::Rating), 0));
    EXPECT_EQ(change(2), RatingTableModel::Change::New);
    EXPECT_EQ(model.nextOpen(2), -1);
    EXPECT_EQ(
        model.ratings(),
        (std::vector<RatedItem>{{ladder.wash, 3}, {ladder.drip, 3}, {ladder.talk, RatingTableModel::notObserved}}));
    EXPECT_EQ(model.index(2, RatingTableModel::Rating).data().toString(), QStringLiteral("Not observed"));
    model.unrate(0);
    EXPECT_EQ(model.ratedCount(), 2);
    EXPECT_TRUE(model.rate(0, 1));
    EXPECT_EQ(change(0), RatingTableModel::Change::Lower);
    EXPECT_TRUE(model.rate(0, RatingTableModel::notObserved));
    EXPECT_EQ(change(0), RatingTableModel::Change::New);
    model.setForm(form(), {{ladder.talk, 4}});
    EXPECT_EQ(model.ratings(), (std::vector<RatedItem>{{ladder.talk, 4}}));
}

TEST_F(RatingTable, AnotherRaterKeepsWhatIsTypedAndNothingElse)
{
    file.rated(nurse, ladder, ladder.drip, 2, QDate(2026, 5, 1), site, head);
    RatingTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    using Keep = RatingTableModel::Keep;
    const auto prepare = [&] { // wash from a draft, drip carried, talk typed
        model.setForm(form(), {{ladder.wash, 1}});
        model.carryForward();
        ASSERT_TRUE(model.rate(2, 4));
    };
    prepare();
    model.setForm(form(), {{ladder.drip, 3}, {ladder.talk, 1}}, Keep::Typed);
    EXPECT_EQ(model.ratings(), (std::vector<RatedItem>{{ladder.drip, 3}, {ladder.talk, 4}}))
        << "the draft of the new rater, but what is typed now is newer";
    prepare();
    model.setForm(form(), {}, Keep::Given);
    EXPECT_EQ(model.ratings(), (std::vector<RatedItem>{{ladder.wash, 1}, {ladder.talk, 4}}))
        << "what was carried was another last time's";
    prepare();
    model.setForm(form());
    EXPECT_TRUE(model.ratings().empty());
}
