#include "models/exchange/wide_ratings.h"

#include "models/storage/evidence_repository.h"
#include "tests/support/file_builder.h"

using namespace kz;
using namespace kz::exchange;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

using namespace Qt::Literals::StringLiterals;

/// The tiny ladder, its form with the items wash, drip and talk (steps 1 to 4), and three people.
class Sheet : public testing::Test
{
protected:
    void SetUp() override
    {
        hana = person(u"例田 花"_s, u"00101"_s);
        haruka = person(u"見本坂 遥"_s, u"00102"_s);
        same = person(u"同姓 同名"_s, u"00103"_s);
        person(u"同姓 同名"_s, u"00104"_s);
        ask.tool = ladder.tool;
        ask.day = QDate(2026, 6, 30);
        source.path = folder.filePath(u"ward.csv"_s);
        source.today = QDate(2026, 7, 1);
    }
    Key person(const QString &name, const QString &number)
    {
        const Key key = file.person(name);
        file.add(PersonIdentifier{.person = key, .scheme = IdentifierScheme::StaffNumber, .value = number});
        return key;
    }
    WideRatings read(const QByteArray &csv)
    {
        QFile sheet(source.path);
        EXPECT_TRUE(sheet.open(QIODevice::WriteOnly | QIODevice::Truncate));
        sheet.write(csv);
        sheet.close();
        const auto opened = openWideSheet(source.path, {});
        EXPECT_TRUE(opened);
        auto read = readWideRatings(file.database(), opened.value().rows, u"ward.csv"_s, ask);
        EXPECT_TRUE(read) << qPrintable(read ? QString() : read.error().arguments.join(u'|'));
        return read ? std::move(read).value() : WideRatings();
    }
    StagedRatings stage(const WideRatings &read)
    {
        auto staged = stageWideRatings(read, ask, source, file.database());
        EXPECT_TRUE(staged);
        return staged ? std::move(staged).value() : StagedRatings();
    }
    std::vector<Assessment> formsOf(Key person)
    {
        return storage::EvidenceRepository(file.database()).assessmentsOf(person).value();
    }
    static QString said(const WideRatings &read)
    {
        QStringList steps;
        for (const WideRatings::Rating &rating : read.ratings)
            steps << QString::number(rating.step);
        return steps.join(u' ');
    }
    static QStringList places(const std::vector<Problem> &problems)
    {
        QStringList places;
        for (const Problem &problem : problems)
            places << u"%1/%2 %3"_s.arg(problem.row).arg(problem.column).arg(problem.text);
        return places;
    }

    FileBuilder file{QDate(2026, 7, 1)};
    QTemporaryDir folder;
    TinyLadder ladder = file.ladder();
    Key hana = 0;
    Key haruka = 0;
    Key same = 0; ///< one of the two of this name
    WideRatingsAsk ask;
    ImportSource source;
};

// A ward's sheet: a title, domains above the items, running numbers, full-width figures, marks, a row of means.
constexpr char ward[] = "A病棟 評価一覧,,,,,\n"
                        ",,,care,care,team\n"
                        "No,職員番号,氏名,wash,drip ドリップ,talk\n"
                        "1,00101,例田 花,３,-,4\n"
                        "2,00102,見本坂 遥,2,,1\n"
                        ",,平均,2.5,,2.5\n";

TEST_F(Sheet, PeopleDownOrAcrossIsTheSameSheet)
{
    const WideRatings down = read(ward);
    EXPECT_TRUE(down.peopleDown);
    EXPECT_EQ(down.headLine, 3);
    ASSERT_EQ(down.people.size(), 2u);
    EXPECT_EQ(down.people[0].record, hana);
    EXPECT_EQ(down.people[1].record, haruka);
    ASSERT_EQ(down.items.size(), 3u);
    EXPECT_EQ(down.items[1].record, ladder.drip) << "by the code before the title";
    EXPECT_EQ(said(down), u"3 0 4 2 1"_s) << "a dash is not observed, an empty cell nothing";
    EXPECT_TRUE(down.problems.empty()) << qPrintable(places(down.problems).join(u'|'));

    const WideRatings across = read("項目,例田 花,見本坂 遥\nwash,3,2\ndrip,-,\ntalk,4,1\n");
    EXPECT_FALSE(across.peopleDown);
    ASSERT_EQ(across.people.size(), 2u);
    EXPECT_EQ(across.people[0].record, hana);
    EXPECT_TRUE(across.people[0].byNameAlone);
    EXPECT_EQ(said(across), said(down));
}

TEST_F(Sheet, EverythingThatCannotBeTakenIsToldWithItsPlace)
{
    const WideRatings sheet = read("職員番号,氏名,wash,leap,talk\n"
                                   "00101,例田 花,9,2,よい\n"
                                   "00101,例田 花,1,,\n"
                                   "102,見本坂 遥,3,,3\n"
                                   ",同姓 同名,3,,\n"
                                   ",誰か 居ない,3,3,3\n");
    EXPECT_EQ(places(sheet.problems),
              (QStringList{u"1/4 leap"_s, u"2/3 9"_s, u"2/5 よい"_s, u"3/1 00101"_s, u"4/1 102"_s, u"5/2 同姓 同名"_s,
                           u"6/2 誰か 居ない"_s}));
    EXPECT_TRUE(sheet.ratings.empty());
    EXPECT_EQ(sheet.lost, 3 + 1 + 2 + 1 + 3) << "each filled cell is accounted for";
    const StagedRatings staged = stage(sheet);
    EXPECT_EQ(staged.summary.withProblems, sheet.lost);
    const auto refused = takeWideRatings(staged, source);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InputRejected);
}

TEST_F(Sheet, WhatIsPutRightByHandGoesFirstAndHeadingsAreKept)
{
    const char csv[] = "職員番号,氏名,清拭の介助,drip,talk\n"
                       ",同姓 同名,3,9,4\n"
                       "00101,例田 花,2,1,よい\n";
    const WideRatings before = read(csv);
    ASSERT_EQ(before.items.size(), 3u);
    EXPECT_TRUE(before.items[0].aside) << "it may be an item by another name";
    EXPECT_EQ(said(before), u"1"_s);
    EXPECT_EQ(before.lost, 2 + 1);
    EXPECT_EQ(places(before.problems), (QStringList{u"2/2 同姓 同名"_s, u"3/5 よい"_s}));
    ASSERT_EQ(before.unread.size(), 1u);
    EXPECT_EQ(before.items[before.unread[0].item].steps.size(), 4u) << "what may be chosen for the cell";
    EXPECT_EQ(before.choices.size(), 3u);

    ask.corrections.items[headingWord(before.items[0].text)] = ladder.wash;
    ask.corrections.people[{2, 2}] = same;
    ask.corrections.cells[{2, 4}] = 0;
    ask.corrections.cells[{3, 5}] = 4;
    const WideRatings after = read(csv);
    EXPECT_TRUE(after.problems.empty()) << qPrintable(places(after.problems).join(u'|'));
    EXPECT_EQ(said(after), u"3 0 4 2 1 4"_s);
    EXPECT_EQ(after.people[0].record, same);
    auto action = takeWideRatings(stage(after), source);
    ASSERT_TRUE(action);
    ASSERT_TRUE(file.door().submitAndWait(std::move(action).value()));
    EXPECT_EQ(formsOf(same).size(), 1u);

    ask.corrections = {};
    const WideRatings next = read(csv);
    EXPECT_EQ(next.items[0].record, ladder.wash) << "chosen once for the heading";
    EXPECT_TRUE(next.items[0].byHand);
    EXPECT_EQ(next.people[0].record, 0) << "a name may be somebody else's on the next sheet";
    ask.corrections.items[headingWord(before.items[0].text)] = 0;
    EXPECT_TRUE(read(csv).items[0].aside);
    ask.corrections = {};
    auto undone = file.door().undo();
    undone.waitForFinished();
    EXPECT_TRUE(read(csv).items[0].aside) << "the choice goes with the ratings";
}

TEST_F(Sheet, GoesInAsOneActionAndIsKnownTheSecondTime)
{
    const StagedRatings staged = stage(read(ward));
    EXPECT_EQ(staged.summary.rows, 5);
    EXPECT_EQ(staged.summary.created, 5);
    auto action = takeWideRatings(staged, source);
    ASSERT_TRUE(action);
    ASSERT_TRUE(file.door().submitAndWait(std::move(action).value()));
    ASSERT_EQ(formsOf(hana).size(), 1u);
    const Assessment form = formsOf(hana).front();
    EXPECT_EQ(form.tool, ladder.tool);
    EXPECT_EQ(form.head.day, ask.day);
    EXPECT_EQ(form.head.status, EvidenceStatus::Submitted);
    EXPECT_EQ(form.items.size(), 3u);
    ASSERT_EQ(formsOf(haruka).size(), 1u);

    EXPECT_EQ(stage(read(ward)).summary.unchanged, 5) << "nothing new in the same sheet";
    auto undone = file.door().undo();
    undone.waitForFinished();
    EXPECT_TRUE(formsOf(hana).empty());
    EXPECT_TRUE(formsOf(haruka).empty());

    // A day to come is wrong once, not with every cell.
    ask.day = QDate(2026, 8, 1);
    const StagedRatings future = stage(read(ward));
    EXPECT_EQ(future.summary.withProblems, 5);
    ASSERT_EQ(future.summary.problems.size(), 1u);
    EXPECT_EQ(future.summary.problems[0].row, 0);
}

TEST_F(Sheet, ASheetOfSomethingElseIsRefused)
{
    QFile sheet(source.path);
    ASSERT_TRUE(sheet.open(QIODevice::WriteOnly));
    sheet.write("a,b\n1,2\n");
    sheet.close();
    const auto refused
        = readWideRatings(file.database(), openWideSheet(source.path, {}).value().rows, u"ward.csv"_s, ask);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InputMalformed);
}

} // namespace
