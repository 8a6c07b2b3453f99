#include "tests/models/exchange/case_support.h"

#include "models/exchange/csv_reader.h"
#include "models/exchange/framework_difference.h"
#include "models/exchange/framework_file.h"
#include "models/exchange/moodle_writer.h"
#include "models/exchange/outline_writer.h"
#include "models/exchange/pack_writer.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace kz;
using namespace kz::exchange;
using namespace kz::test;

namespace {

using namespace Qt::Literals::StringLiterals;

FrameworkDraft table(const char *csv)
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    CsvReader rows(buffer, u"x.csv"_s);
    auto read = readFrameworkTable(rows, u"x.csv"_s, {u"x"_s, u"X"_s, u"1"_s});
    EXPECT_TRUE(read) << qPrintable(read.error().arguments.join(u'|'));
    return read ? std::move(read).value() : FrameworkDraft();
}

QStringList tree(const FrameworkDraft &draft)
{
    QStringList lines;
    for (const Item &item : draft.pack.items) {
        const auto parent = std::ranges::find(draft.pack.items, item.parent.value_or(0), &Item::id);
        lines << (parent == draft.pack.items.end() ? QString() : parent->code) + u'>' + item.code;
    }
    return lines;
}

const Item &itemCalled(const FrameworkDraft &draft, const QString &code)
{
    static const Item none;
    const auto found = std::ranges::find(draft.pack.items, code, &Item::code);
    EXPECT_NE(found, draft.pack.items.end()) << qPrintable(code);
    return found == draft.pack.items.end() ? none : *found;
}

TEST(FrameworkTables, AnOutlineStandsByParentsOrByIndents)
{
    const FrameworkDraft byParent = table("code,parent,title_ja,title_en,kind,level\n"
                                          "A,,看護,Nursing,domain,\n"
                                          "A1,A,手洗い,Washing,goal,I\n"
                                          "A2,A,\"二行の\n目標\",,,II\n"
                                          "B1,B,迷子,,,\n");
    EXPECT_EQ(tree(byParent), (QStringList{u">A"_s, u"A>A1"_s, u"A>A2"_s, u">B1"_s}));
    EXPECT_EQ(itemCalled(byParent, u"A2"_s).titleJa, u"二行の\n目標"_s);
    EXPECT_EQ(byParent.pack.levels.size(), 2u);
    EXPECT_EQ(itemCalled(byParent, u"A1"_s).level, byParent.pack.levels[0].id);
    ASSERT_EQ(byParent.mended, 1);
    EXPECT_EQ(byParent.findings[0].place, "line 6"_L1); // the cell of two lines counts as an editor counts

    const FrameworkDraft byIndent = table("コード,階層,項目\nA,0,領域\nA1,1,目標\nA11,2,Aim\nB,0,次\n");
    EXPECT_EQ(tree(byIndent), (QStringList{u">A"_s, u"A>A1"_s, u"A1>A11"_s, u">B"_s}));
    EXPECT_EQ(itemCalled(byIndent, u"A11"_s).titleEn, "Aim"_L1);
    EXPECT_EQ(byIndent.mended, 0);
}

TEST(FrameworkTables, AnOutlineWithoutCodesIsRefused)
{
    QBuffer buffer;
    buffer.setData("name,parent\nA,\n");
    buffer.open(QIODevice::ReadOnly);
    CsvReader rows(buffer, u"x.csv"_s);
    const auto read = readFrameworkTable(rows, u"x.csv"_s, {});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::InputHeader);
    EXPECT_EQ(read.error().arguments, (QStringList{u"x.csv"_s, u"Code"_s}));
}

/// A table that never ends, and says how often it was asked.
class Endless final : public RowReader
{
public:
    explicit Endless(QStringList header) : m_header(std::move(header)) { }

    Result<std::optional<CsvRow>> next() override
    {
        ++asked;
        return std::optional<CsvRow>(CsvRow{asked, asked == 1 ? m_header : QStringList{QString(1 << 20, u'x')}});
    }
    void putBack(std::vector<CsvRow>) override { }
    TextEncoding encoding() const override { return TextEncoding::Utf8; }
    double share() const override { return 0; }

    qint64 asked = 0;

private:
    QStringList m_header;
};

TEST(FrameworkTables, ATableThatIsNoneOfTheirsIsReadNoFurtherThanItsHeader)
{
    Endless stranger({u"name"_s, u"parent"_s});
    const auto read = readFrameworkTable(stranger, u"x.csv"_s, {});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::InputHeader);
    EXPECT_EQ(stranger.asked, 1);

    Endless outline({u"code"_s, u"title"_s});
    const auto refused = readFrameworkTable(outline, u"x.csv"_s, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InputMalformed);
    EXPECT_LT(outline.asked, 100); // of a million characters each
}

TEST(FrameworkTables, AFileLargerThanAnyFrameworkIsRefusedUnread)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"huge.csv"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("code,title\nA,First\n");
    ASSERT_TRUE(file.resize(300 << 20)); // of nothing: it takes no room
    file.close();
    const auto read = readFrameworkFile(path);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::InputMalformed);
    EXPECT_EQ(read.error().arguments, (QStringList{path, QString(), u"it is larger than any framework"_s}));
}

constexpr char moodle[]
    = "Parent ID number,ID number,Short name,Description,Description format,Scale values,Scale configuration,"
      "Rule type (optional),Rule outcome (optional),Rule config (optional),Cross-referenced competency ID numbers,"
      "Exported ID (optional),Is framework,Taxonomy\n"
      ",NC,Nursing care,,1,\"No,Yes\",\"[{\"\"scaleid\"\":\"\"2\"\"}]\",,,,,,1,\"competency,competency\"\n"
      ",N1,Practice,<p>About practice</p>,1,,,core_competency\\competency_rule_all,1,,,7,,\n"
      "N1,N11,手洗い,,1,,,,,,N12,8,,\n"
      "N1,N12,Talking,,1,,,,,,gone,9,,\n";

TEST(FrameworkTables, MoodlesCompetenciesComeInWithScaleAndRelations)
{
    const FrameworkDraft draft = table(moodle);
    EXPECT_EQ(draft.pack.framework.code, "NC"_L1);
    EXPECT_EQ(draft.pack.framework.titleEn, "Nursing care"_L1);
    EXPECT_EQ(tree(draft), (QStringList{u">N1"_s, u"N1>N11"_s, u"N1>N12"_s}));
    EXPECT_EQ(draft.pack.steps.size(), 2u);
    EXPECT_EQ(itemCalled(draft, u"N11"_s).scale, draft.pack.scales[0].id);
    EXPECT_FALSE(itemCalled(draft, u"N1"_s).scale);
    ASSERT_EQ(draft.associations.size(), 2u);
    EXPECT_EQ(draft.associations[0].target, itemCalled(draft, u"N12"_s).id);
    EXPECT_EQ(draft.associations[1].targetRef, "gone"_L1);
    EXPECT_EQ(draft.mended, 1);
}

TEST(FrameworkTables, MoodlesCompetenciesGoOutAsTheyCame)
{
    FrameworkDraft draft = table(moodle);
    const auto csv = writeMoodle(draft);
    ASSERT_TRUE(csv);
    FrameworkDraft again = table(csv.value().constData());
    EXPECT_EQ(relationsOutOfMoodle(draft), 1);
    draft.associations.pop_back(); // to what is not there
    EXPECT_EQ(relationsOutOfMoodle(draft), 0);
    EXPECT_EQ(told(again), told(draft));
    EXPECT_TRUE(csv.value().contains("<p>About practice</p>"));
    EXPECT_TRUE(csv.value().contains("competency_rule_all"));

    // A sentence too long for Moodle's names comes back whole.
    const QString sentence = QString(30, u'長') + QString(90, u'x') + u" <b> 終"_s;
    draft.pack.items[0].titleJa = sentence;
    draft.pack.items[0].titleEn.clear();
    again = table(writeMoodle(draft).value().constData());
    EXPECT_EQ(again.pack.items[0].titleJa.size(), sentence.size());
}

TEST(FrameworkFile, AModuleThatGoesDeeperIsADifferenceOfItsItem)
{
    const Pack before = readPack(builtInPack(u"cardio-onco-nurse"_s).value(), u"x"_s).value();
    Pack after = before;
    after.moduleItems.front().depth = CoverDepth::Mastered;
    const auto found = differences(before, after);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().code, u"N1"_s);
    after = before;
    after.moduleProfessions.front().hours = 2;
    EXPECT_EQ(differences(before, after).size(), 1u);
}

TEST(FrameworkFile, WhatOnlyMakesRoomForOthersIsNoDifference)
{
    Pack before;
    before.version.id = 1;
    for (int i = 0; i < 5; ++i)
        before.items.push_back({.id = 10 + i, .version = 1, .code = QString(QChar(u'a' + i)), .position = i});
    const auto foundBy = [&before](auto change) {
        Pack after = before;
        change(after.items);
        QStringList found;
        for (const FrameworkDifference &one : differences(before, after))
            found << one.code + (one.kind == FrameworkDifference::Kind::Moved ? u"*"_s : QString())
                    + (one.elsewhere ? u"!"_s : QString());
        return found;
    };
    EXPECT_EQ(foundBy([](auto &items) {
                  for (Item &item : items)
                      ++item.position;
                  items.push_back({.id = 20, .version = 1, .code = u"first"_s, .position = 0});
              }),
              QStringList(u"first"_s));
    EXPECT_EQ(foundBy([](auto &items) { items[0].position = 9; }), QStringList(u"a*!"_s)) << "to the end";
    EXPECT_EQ(foundBy([](auto &items) { items[3].parent = items[1].id; }), QStringList(u"d*!"_s));
    EXPECT_EQ(foundBy([](auto &items) {
                  items[3].parent = items[1].id;
                  items[3].titleEn = u"other"_s;
              }),
              QStringList(u"d!"_s));
}

TEST(FrameworkTables, AnOutlineComesBackAsItWentOut)
{
    const FrameworkDraft draft = table("code,parent,title_ja,title_en,kind,level\n"
                                       "A,,看護,Nursing,domain,\n"
                                       "A1,A,\"手洗い、\n消毒\",\"=Washing, \"\"well\"\"\",goal,I\n"
                                       "B,,次,,competency,\n"
                                       "A2,A,目標,,topic,II\n");
    const auto csv = writeOutline(draft, OutlineFile::Csv);
    ASSERT_TRUE(csv);
    const FrameworkDraft again = table(csv.value().constData());
    EXPECT_EQ(again.mended, 0);
    EXPECT_EQ(tree(again), (QStringList{u">A"_s, u"A>A1"_s, u"A>A2"_s, u">B"_s}));
    for (const Item &item : draft.pack.items) {
        const Item &other = itemCalled(again, item.code);
        EXPECT_EQ(other.titleJa, item.titleJa);
        EXPECT_EQ(other.titleEn, item.titleEn);
        EXPECT_EQ(other.kind, item.kind);
        EXPECT_EQ(other.level.has_value(), item.level.has_value());
    }
    const auto book = writeOutline(draft, OutlineFile::Book);
    ASSERT_TRUE(book);
    EXPECT_TRUE(book.value().startsWith("PK"));
}

TEST(FrameworkFile, EveryPackIsWrittenAsItWasRead)
{
    for (const PackInfo &info : builtInPacks()) {
        FrameworkDraft draft;
        draft.pack = readPack(builtInPack(info.id).value(), info.id).value();
        const auto json = writePack(draft.pack);
        ASSERT_TRUE(json) << qPrintable(info.id);
        FrameworkDraft again;
        auto read = readPack(json.value(), info.id);
        ASSERT_TRUE(read) << qPrintable(read.error().arguments.join(u'|'));
        again.pack = std::move(read).value();
        EXPECT_EQ(told(again), told(draft));
        ASSERT_EQ(again.pack.requirements.size(), draft.pack.requirements.size());
        EXPECT_EQ(again.pack.requirementItems.size(), draft.pack.requirementItems.size());
        EXPECT_EQ(again.pack.toolItems.size(), draft.pack.toolItems.size());
        EXPECT_TRUE(differences(again.pack, draft.pack).empty()) << qPrintable(info.id);
        EXPECT_EQ(again.pack.moduleItems.size(), draft.pack.moduleItems.size());
        for (size_t i = 0; i < draft.pack.requirements.size(); ++i) {
            EXPECT_EQ(again.pack.requirements[i].code, draft.pack.requirements[i].code);
            EXPECT_EQ(again.pack.requirements[i].parameters, draft.pack.requirements[i].parameters);
            EXPECT_EQ(again.pack.requirements[i].level.has_value(), draft.pack.requirements[i].level.has_value());
        }
    }
}

TEST(FrameworkFile, TheCoreCurriculumOf2022HasTwoLanguagesAndItsTables)
{
    KZ_NEEDS_DATA();
    const auto read = readFrameworkFile(dataFolder() + u"/core-curriculum/2022"_s);
    ASSERT_TRUE(read) << qPrintable(read.error().arguments.join(u'|'));
    const FrameworkDraft &draft = read.value();
    EXPECT_EQ(draft.mended, 0);
    EXPECT_EQ(std::ranges::count_if(draft.pack.items, [](const Item &item) { return !item.parent; }), 10 + 5);
    // 10 + 37 + 125 + 595 outcomes; five tables of 127 items.
    const auto topics = std::ranges::count(draft.pack.items, ItemKind::Topic, &Item::kind);
    EXPECT_EQ(topics, 33 + 5 + 29 + 37 + 23);
    const Item &first = itemCalled(draft, u"PR-01-01-01"_s);
    EXPECT_TRUE(first.titleJa.startsWith(u"患者や社会に対して誠実"_s));
    EXPECT_TRUE(first.titleEn.startsWith("Consider what is meant"_L1));
    EXPECT_EQ(itemCalled(draft, u"TBL-02-19-001"_s).titleEn, "Fever"_L1);
    EXPECT_EQ(draft.foreign.size(), draft.pack.items.size());
    // Tables that the index names and the folder lacks are said, and no more.
    EXPECT_TRUE(std::ranges::any_of(draft.findings, [](const DraftFinding &one) { return !one.mended; }));
}

TEST(FrameworkFile, TheCoreCurriculumOf2016IsOneTableOfFiveLayers)
{
    KZ_NEEDS_DATA();
    const auto read = readFrameworkFile(dataFolder() + u"/core-curriculum/2016/goals.csv"_s);
    ASSERT_TRUE(read);
    const FrameworkDraft &draft = read.value();
    EXPECT_EQ(draft.mended, 0);
    const Item &goal = itemCalled(draft, u"A-01-01-na-01"_s);
    const auto parent = std::ranges::find(draft.pack.items, *goal.parent, &Item::id);
    EXPECT_EQ(parent->code, "A-01-01"_L1); // a layer called なし is none
    EXPECT_EQ(std::ranges::count(draft.pack.items, ItemKind::Goal, &Item::kind), 2006);
}

} // namespace
