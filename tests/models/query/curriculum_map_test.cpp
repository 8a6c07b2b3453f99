#include "models/query/curriculum_map.h"

#include "models/query/module_route.h"
#include "models/query/role_matrix.h"

#include "tests/support/file_builder.h"

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;

namespace {

/// Three modules over the goals of the tiny ladder, which is for nurses: B (phase 1) introduces all of `care`, A (phase
/// 2) takes `wash` further, and P is required of pharmacists and open to nurses.
class Curriculum : public testing::Test
{
protected:
    void SetUp() override
    {
        Framework framework = *storage::Repository<Framework>(file.database()).find(ladder.framework).value();
        framework.professions = QStringLiteral("nurse");
        file.change(framework);
        a = module("A", 2);
        b = module("B", 1);
        p = module("P", 0);
        for (const Key one : {a, b})
            file.add(ModuleProfession{.module = one, .profession = QStringLiteral("nurse")});
        file.add(ModuleProfession{.module = p, .profession = QStringLiteral("pharmacist"), .hours = 2});
        file.add(ModuleProfession{.module = p, .profession = QStringLiteral("nurse"), .need = ModuleNeed::Elective});
        covers(b, ladder.care, CoverDepth::Introduced);
        covers(a, ladder.wash, CoverDepth::Practised);
        covers(p, ladder.wash, CoverDepth::Practised);
    }
    Key module(const char *code, int phase)
    {
        const Key item = file.add(Item{.version = ladder.version,
                                       .kind = ItemKind::Module,
                                       .code = QString::fromLatin1(code),
                                       .titleJa = QString::fromLatin1(code),
                                       .position = 50});
        file.add(Module{.item = item, .phase = phase});
        return item;
    }
    void covers(Key module, Key item, CoverDepth depth)
    {
        file.add(ModuleItem{.module = module, .item = item, .depth = depth});
    }
    SheetPtr sheet()
    {
        const auto read = frameworkSheet(file.database(), plans, ladder.version);
        EXPECT_TRUE(read);
        return read ? read.value() : nullptr;
    }
    /// The row of an item, the cells as "." and the first letters of the depths, then the mark.
    static QString row(const CurriculumMap &map, Key item)
    {
        for (const MapRow &row : map.rows) {
            if (map.sheet->nodes[size_t(row.node)].item.id != item)
                continue;
            QString text;
            for (const MapCell &cell : row.cells)
                text += row.heading ? QString::number(cell.covered)
                    : cell.depth    ? QString(enumCode(*cell.depth)).left(1) + QString(cell.elective ? 1 : 0, u'?')
                    : cell.asked    ? QStringLiteral("!")
                                    : QStringLiteral(".");
            return text + u' ' + enumCode(row.mark);
        }
        return QStringLiteral("not there");
    }
    static QString columns(const CurriculumMap &map)
    {
        QString text;
        for (const MapColumn &column : map.columns)
            text += column.node >= 0 ? map.sheet->nodes[size_t(column.node)].item.code
                                     : map.sheet->roles[size_t(column.role)].code + u' ';
        return text;
    }

    FileBuilder file;
    Plans plans;
    test::TinyLadder ladder = file.ladder();
    Key a = 0;
    Key b = 0;
    Key p = 0;
};

} // namespace

TEST_F(Curriculum, ModulesStandByPhaseAndGapsAndOverlapsAreFound)
{
    const CurriculumMap map = curriculumMap(sheet(), {});
    EXPECT_EQ(columns(map), QStringLiteral("BAP"));
    EXPECT_EQ(row(map, ladder.wash), QStringLiteral("ipp overlap")) << "practised twice";
    EXPECT_EQ(row(map, ladder.drip), QStringLiteral("i.. none")) << "what is said of care holds below it";
    EXPECT_EQ(row(map, ladder.talk), QStringLiteral("... gap"));
    EXPECT_EQ(row(map, ladder.care), QStringLiteral("211 none")) << "a heading counts";
    EXPECT_EQ(row(map, a), QStringLiteral("not there")) << "a module is no item to be covered";
    EXPECT_EQ(map.items, 3);
    EXPECT_EQ(map.gaps, 1);
    EXPECT_EQ(map.overlaps, 1);
}

TEST_F(Curriculum, WhatAModuleSaysOfAnItemWinsOverWhatItSaysAbove)
{
    covers(b, ladder.drip, CoverDepth::Mastered);
    EXPECT_EQ(row(curriculumMap(sheet(), {}), ladder.drip), QStringLiteral("m.. none"));
    EXPECT_EQ(row(curriculumMap(sheet(), {}), ladder.wash), QStringLiteral("ipp overlap"));
}

TEST_F(Curriculum, IsNarrowedToAProfessionAndToWhatItHasToDo)
{
    MapChoice choice{.profession = QStringLiteral("nurse")};
    EXPECT_EQ(columns(curriculumMap(sheet(), choice)), QStringLiteral("BAP"));
    choice.electives = false;
    const CurriculumMap nurse = curriculumMap(sheet(), choice);
    EXPECT_EQ(columns(nurse), QStringLiteral("BA"));
    EXPECT_EQ(row(nurse, ladder.wash), QStringLiteral("ip none")) << "going deeper is no overlap";
    choice.profession = QStringLiteral("pharmacist");
    const CurriculumMap pharmacist = curriculumMap(sheet(), choice);
    EXPECT_EQ(columns(pharmacist), QStringLiteral("P"));
    EXPECT_EQ(pharmacist.gaps, 2);
    // Who stands for everybody.
    file.add(ModuleItem{.module = module("E", 3), .item = ladder.talk, .depth = CoverDepth::Mastered});
    EXPECT_EQ(columns(curriculumMap(sheet(), choice)), QStringLiteral("EP"));
}

TEST_F(Curriculum, ProfessionsStandAcrossWithWhatOneAloneCovers)
{
    const CurriculumMap map = curriculumMap(sheet(), {.across = MapAcross::Professions});
    EXPECT_EQ(columns(map), QStringLiteral("nurse pharmacist "));
    EXPECT_EQ(row(map, ladder.wash), QStringLiteral("pp none")) << "the deepest of what it has to do";
    EXPECT_EQ(row(map, ladder.drip), QStringLiteral("i. one_only"));
    EXPECT_EQ(row(map, ladder.talk), QStringLiteral("!. gap")) << "a rule asks nurses for what nobody teaches them";
    EXPECT_EQ(map.oneOnly, 1);
    covers(p, ladder.talk, CoverDepth::Introduced);
    EXPECT_EQ(row(curriculumMap(sheet(), {.across = MapAcross::Professions}), ladder.talk), QStringLiteral("i?i none"));
    EXPECT_EQ(row(curriculumMap(sheet(), {.across = MapAcross::Professions, .electives = false}), ladder.talk),
              QStringLiteral("!i one_only"));
}

TEST_F(Curriculum, WithoutModulesThereIsNothingButGaps)
{
    const test::TinyLadder other = file.ladder("other");
    const auto read = frameworkSheet(file.database(), plans, other.version);
    ASSERT_TRUE(read);
    const CurriculumMap map = curriculumMap(read.value(), {});
    EXPECT_TRUE(map.columns.empty());
    EXPECT_EQ(map.gaps, 3);
}

TEST_F(Curriculum, NothingIsTaughtTwiceToPeopleOfTwoProfessions)
{
    const Key q = module("Q", 3);
    file.add(ModuleProfession{.module = q, .profession = QStringLiteral("pharmacist")});
    covers(q, ladder.talk, CoverDepth::Practised);
    const Key n = module("N", 4);
    file.add(ModuleProfession{.module = n, .profession = QStringLiteral("nurse")});
    covers(n, ladder.talk, CoverDepth::Practised);
    // Q stands before N by phase, P after both.
    EXPECT_EQ(row(curriculumMap(sheet(), {}), ladder.talk), QStringLiteral("..pp. none"));
    EXPECT_EQ(row(curriculumMap(sheet(), {.electives = false}), ladder.wash), QStringLiteral("ip..p none"))
        << "nurses need not hear the pharmacists' module";
    covers(module("E", 5), ladder.talk, CoverDepth::Practised);
    EXPECT_TRUE(row(curriculumMap(sheet(), {}), ladder.talk).endsWith(QStringLiteral(" overlap"))) << "E is for all";
}

TEST_F(Curriculum, WhereNoProfessionIsNamedNothingIsMissingByProfession)
{
    const test::TinyLadder other = file.ladder("other");
    const Key item = file.add(Item{.version = other.version,
                                   .kind = ItemKind::Module,
                                   .code = QStringLiteral("M"),
                                   .titleJa = QStringLiteral("M"),
                                   .position = 50});
    file.add(Module{.item = item});
    file.add(ModuleItem{.module = item, .item = other.wash, .depth = CoverDepth::Mastered});
    const auto read = frameworkSheet(file.database(), plans, other.version);
    ASSERT_TRUE(read);
    EXPECT_EQ(curriculumMap(read.value(), {}).gaps, 2);
    const CurriculumMap map = curriculumMap(read.value(), {.across = MapAcross::Professions});
    EXPECT_TRUE(map.columns.empty());
    EXPECT_EQ(map.gaps, 0);
}

TEST_F(Curriculum, ARouteHasTheModulesOfTheProfessionInTheirOrderAndSaysWhatIsDone)
{
    file.add(ModulePrerequisite{.module = a, .prerequisite = b});
    const Key nurse = file.person(QStringLiteral("例田 花"));
    const Key pharmacist = file.person(QStringLiteral("薬師寺 環"), {}, "pharmacist");
    const auto held = [&](Key item, QDate day, EventStatus status, AttendanceStatus attended) {
        const Key event = file.add(
            TrainingEvent{.status = status, .title = QStringLiteral("研修会"), .from = day, .to = day, .hours = 2});
        file.add(EventItem{.event = event, .item = item});
        file.add(Attendance{.event = event, .person = nurse, .status = attended});
    };
    /// "B, A after B, P?": what is done stands with its day, an elective with a question mark.
    const auto route = [&](Key person, QDate day) {
        const auto read = moduleRoute(file.database(), plans, person, ladder.version, AsOf::on(day, file.clock()));
        EXPECT_TRUE(read);
        QStringList said;
        for (const RouteStep &step : read.value().steps) {
            const auto &nodes = read.value().sheet->nodes;
            QString text = nodes[size_t(step.node)].item.code;
            if (!step.byAttending)
                text += u'*';
            if (step.need == ModuleNeed::Elective)
                text += u'?';
            if (step.doneOn.isValid())
                text += step.doneOn.toString(QStringLiteral(" d.M."));
            for (const int node : step.waitsFor)
                text += QStringLiteral(" after ") + nodes[size_t(node)].item.code;
            said.append(text);
        }
        return said.join(QStringLiteral(", "));
    };
    held(b, QDate(2026, 6, 20), EventStatus::Held, AttendanceStatus::Partly);
    held(a, QDate(2026, 6, 21), EventStatus::Planned, AttendanceStatus::Registered);
    EXPECT_EQ(route(nurse, QDate(2026, 7, 1)), QStringLiteral("B, A after B, P?")) << "a part is no module";
    held(b, QDate(2026, 6, 25), EventStatus::Held, AttendanceStatus::Attended);
    EXPECT_EQ(route(nurse, QDate(2026, 7, 1)), QStringLiteral("B 25.6., A, P?"));
    EXPECT_EQ(route(nurse, QDate(2026, 6, 24)), QStringLiteral("B, A after B, P?")) << "as it was the day before";
    EXPECT_EQ(route(pharmacist, QDate(2026, 7, 1)), QStringLiteral("P"));
    // What nurses learn is no more in a pharmacist's way than what no event shows to be done.
    file.add(ModulePrerequisite{.module = p, .prerequisite = b});
    const Key reading = file.add(Item{.version = ladder.version,
                                      .kind = ItemKind::Module,
                                      .code = QStringLiteral("R"),
                                      .titleJa = QStringLiteral("R"),
                                      .position = 60});
    file.add(Module{.item = reading, .phase = 1, .delivery = Delivery::SelfStudy});
    file.add(ModulePrerequisite{.module = p, .prerequisite = reading});
    EXPECT_EQ(route(pharmacist, QDate(2026, 7, 1)), QStringLiteral("R*, P"));
}

namespace {

/// The nurses' tiny ladder with its modules, and beside it a pharmacists' one that has rules alone. Both have codes
/// like "wash"; the pharmacists' talk is called otherwise.
class Roles : public Curriculum
{
protected:
    void SetUp() override
    {
        Curriculum::SetUp();
        Framework framework = *storage::Repository<Framework>(file.database()).find(other.framework).value();
        framework.professions = QStringLiteral("pharmacist");
        file.change(framework);
        Item talk = *storage::Repository<Item>(file.database()).find(other.talk).value();
        talk.titleJa = talk.titleEn = QStringLiteral("counsel");
        file.change(talk);
    }
    RoleMatrix matrix(const std::vector<Key> &wanted)
    {
        auto read = roleMatrix(file.database(), plans, wanted);
        EXPECT_TRUE(read);
        return read ? std::move(read).value() : RoleMatrix();
    }
    /// How often the item stands in the rows, then the cells and the mark of its last row.
    static QString row(const RoleMatrix &matrix, Key item)
    {
        QString text;
        int times = 0;
        for (const RoleRow &row : matrix.rows)
            for (const RoleRow::Place &place : row.places) {
                if (matrix.node(place).item.id != item)
                    continue;
                ++times;
                text.clear();
                for (const MapCell &cell : row.cells)
                    text += cell.depth ? QString(enumCode(*cell.depth)).left(1) + QString(cell.elective ? 1 : 0, u'?')
                        : cell.asked   ? QStringLiteral("!")
                                       : QStringLiteral(".");
                text += u' ' + QString(enumCode(row.mark)) + QStringLiteral(" of %1").arg(row.places.size());
            }
        return times == 1 ? text : QStringLiteral("%1 times").arg(times);
    }

    test::TinyLadder other = file.ladder("vials"); ///< after the tiny one in the order of codes
};

} // namespace

TEST_F(Roles, WhatIsTheSameInTwoFrameworksSharesARow)
{
    const RoleMatrix both = matrix({ladder.version, other.version});
    ASSERT_EQ(both.sheets.size(), 2U);
    ASSERT_EQ(both.roles.size(), 2U);
    EXPECT_EQ(both.roles[0].code, QStringLiteral("nurse"));
    EXPECT_EQ(row(both, ladder.wash), QStringLiteral("pp none of 2")) << "the module before the rule";
    EXPECT_EQ(row(both, other.drip), QStringLiteral("i! none of 2")) << "pharmacists are asked for it by a rule alone";
    EXPECT_EQ(row(both, ladder.talk), QStringLiteral("!. one_only of 1"));
    EXPECT_EQ(row(both, other.talk), QStringLiteral(".! one_only of 1")) << "one code, but not the same words";
    EXPECT_EQ(both.rows.size(), 4U);
    EXPECT_EQ(both.oneOnly, 2);
    EXPECT_EQ(both.shared, 2);

    // A crosswalk may go by way of an item of a version that nobody has chosen.
    const Key draft = file.add(FrameworkVersion{.framework = other.framework, .label = QStringLiteral("2")});
    const Key between
        = file.add(Item{.version = draft, .code = QStringLiteral("t"), .titleJa = QStringLiteral("話す")});
    file.add(
        Association{.version = draft, .kind = AssociationKind::ExactMatchOf, .source = ladder.talk, .target = between});
    file.add(
        Association{.version = draft, .kind = AssociationKind::IsRelatedTo, .source = between, .target = other.talk});
    EXPECT_EQ(matrix({ladder.version, other.version}).rows.size(), 4U) << "related is not the same";
    file.add(
        Association{.version = draft, .kind = AssociationKind::ExactMatchOf, .source = between, .target = other.talk});
    const RoleMatrix matched = matrix({ladder.version, other.version});
    EXPECT_EQ(matched.rows.size(), 3U);
    EXPECT_EQ(row(matched, other.talk), QStringLiteral("!! none of 2"));
}

TEST_F(Roles, WhatOtherSystemsCallByOneIdIsOne)
{
    const Key scan = file.add(Item{
        .version = other.version, .code = QStringLiteral("S"), .titleJa = QStringLiteral("確かめる"), .position = 70});
    for (const auto &[version, item] : {std::pair{ladder.version, ladder.talk}, std::pair{other.version, scan}})
        file.add(ForeignRecord{.version = version,
                               .kind = QStringLiteral("CFItem"),
                               .record = item,
                               .identifier = QStringLiteral("6f6c0f5e-0000-4000-8000-000000000001"),
                               .content = QStringLiteral("{}")});
    EXPECT_EQ(row(matrix({ladder.version, other.version}), scan), QStringLiteral("!. one_only of 2"));
}

TEST_F(Roles, WhatIsForEverybodyIsForTheProfessionsOfTheOthers)
{
    const test::TinyLadder common = file.ladder("common");
    const RoleMatrix all = matrix({ladder.version, common.version});
    EXPECT_EQ(all.roles.size(), 2U);
    EXPECT_EQ(row(all, common.talk), QStringLiteral("!! none of 2"));
    EXPECT_TRUE(matrix({common.version}).roles.empty()) << "alone it names nobody";
    EXPECT_EQ(matrix({common.version}).oneOnly, 0);
}

TEST_F(Roles, WhoChoseAVersionGoesOnWithTheOneThatFollowed)
{
    FrameworkVersion former = *storage::Repository<FrameworkVersion>(file.database()).find(other.version).value();
    former.status = VersionStatus::Retired;
    former.retiredOn = QDate(2026, 5, 31);
    file.change(former);
    EXPECT_TRUE(matrix({other.version}).sheets.empty()) << "nothing of it is in force";
    const Key next = file.add(FrameworkVersion{.framework = other.framework,
                                               .label = QStringLiteral("2"),
                                               .status = VersionStatus::Adopted,
                                               .adoptedOn = QDate(2026, 6, 1)});
    const RoleMatrix now = matrix({other.version, next, ladder.framework, 4711});
    ASSERT_EQ(now.sheets.size(), 2U);
    QStringList versions;
    for (const SheetPtr &sheet : now.sheets)
        versions.append(sheet->version.label);
    versions.sort();
    EXPECT_EQ(versions, QStringList({QStringLiteral("1"), QStringLiteral("2")}));
    EXPECT_EQ(now.offered.size(), 2U);
}
