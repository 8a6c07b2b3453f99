#include "models/exchange/pack.h"

#include "models/progress/rule_checks.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

using namespace kz;
using namespace kz::exchange;

namespace {

Pack builtIn(const QString &id)
{
    const Result<QByteArray> json = builtInPack(id);
    EXPECT_TRUE(json) << qPrintable(id);
    if (!json)
        return {};
    Result<Pack> pack = readPack(json.value(), id);
    EXPECT_TRUE(pack) << qPrintable(pack.error().arguments.join(QStringLiteral(" | ")));
    return pack ? std::move(pack).value() : Pack{};
}

progress::FrameworkRows rowsOf(const Pack &pack)
{
    return {.version = pack.version,
            .levels = pack.levels,
            .items = pack.items,
            .requirements = pack.requirements,
            .requirementItems = pack.requirementItems};
}

progress::FrameworkPlan planOf(const Pack &pack)
{
    Result<progress::FrameworkPlan> plan = progress::planFramework(rowsOf(pack));
    EXPECT_TRUE(plan) << qPrintable(plan.error().arguments.join(QStringLiteral(" | ")));
    return plan ? std::move(plan).value() : progress::FrameworkPlan{};
}

const progress::Node &nodeOf(const progress::FrameworkPlan &plan, const char *code)
{
    for (const progress::Node &node : plan.nodes)
        if (node.record.code == QLatin1String(code))
            return node;
    ADD_FAILURE() << "no requirement " << code;
    static const progress::Node none;
    return none;
}

Key itemOf(const Pack &pack, const QString &code)
{
    for (const Item &item : pack.items)
        if (item.code == code)
            return item.id;
    ADD_FAILURE() << "no item " << qPrintable(code);
    return 0;
}

qsizetype countItems(const Pack &pack, ItemKind kind)
{
    return std::count_if(pack.items.begin(), pack.items.end(), [kind](const Item &item) { return item.kind == kind; });
}

template <typename Record>
void expectBothTitles(const std::vector<Record> &records)
{
    for (const Record &record : records) {
        EXPECT_FALSE(record.titleJa.trimmed().isEmpty()) << qPrintable(record.code);
        EXPECT_FALSE(record.titleEn.trimmed().isEmpty()) << qPrintable(record.code);
    }
}

template <typename Record>
void expectUniqueCodes(const std::vector<Record> &records)
{
    QSet<QString> codes;
    for (const Record &record : records) {
        EXPECT_FALSE(codes.contains(record.code)) << qPrintable(record.code);
        codes.insert(record.code);
    }
}

class EveryPack : public testing::TestWithParam<const char *>
{
protected:
    Pack m_pack = builtIn(QString::fromLatin1(GetParam()));
};

/// The smallest pack that has one of everything, as text to be broken.
QByteArray smallPack()
{
    return QByteArrayLiteral(R"({"format": 1, "id": "small", "kind": "ladder", "title": {"ja": "小", "en": "Small"},
 "version": "1", "professions": ["nurse"], "source": "invented",
 "scales": [{"code": "s", "title": {"ja": "段階", "en": "Steps"}, "steps": [
   {"step": 1, "label": {"ja": "まだ", "en": "Not yet"}, "text": {"en": "Asks for each step"}}, {"step": 2, "label": {"ja": "できる", "en": "Can"}}]}],
 "levels": [{"code": "I", "label": {"ja": "Ⅰ", "en": "I"}, "text": {"ja": "基本", "en": "Basic"}}],
 "items": [{"code": "N", "kind": "domain", "title": {"ja": "力", "en": "Power"},
   "descriptors": {"I": {"ja": "観点", "en": "Descriptor"}},
   "children": [{"code": "N1", "kind": "goal", "title": {"ja": "目標", "en": "Goal"}, "level": "I", "scale": "s"},
                {"code": "N2", "kind": "goal", "title": {"ja": "次", "en": "Next"}}]}],
 "tools": [{"code": "sheet", "title": {"ja": "表", "en": "Sheet"}, "scale": "s", "items": ["N"], "subtree": true}],
 "requirements": [{"code": "all", "kind": "all", "title": {"ja": "全部", "en": "All"}, "level": "I", "domain": "N",
   "children": [{"code": "r", "kind": "rating", "title": {"ja": "評価", "en": "Rating"}, "items": ["N1", "N2"],
     "parameters": {"each": true, "need": 1, "threshold": 2}}]}]})");
}

} // namespace

TEST_P(EveryPack, SaysEverythingInBothLanguagesAndNamesItsSource)
{
    EXPECT_EQ(m_pack.framework.code, QString::fromLatin1(GetParam()));
    EXPECT_FALSE(m_pack.framework.source.isEmpty());
    expectBothTitles(std::vector{m_pack.framework});
    expectBothTitles(m_pack.scales);
    expectBothTitles(m_pack.items);
    expectBothTitles(m_pack.tools);
    expectBothTitles(m_pack.requirements);
    for (const Descriptor &descriptor : m_pack.descriptors)
        EXPECT_FALSE(descriptor.textJa.isEmpty() || descriptor.textEn.isEmpty());
    for (const ScaleStep &step : m_pack.steps) {
        EXPECT_FALSE(step.labelJa.isEmpty() || step.labelEn.isEmpty());
        EXPECT_EQ(step.anchorJa.isEmpty(), step.anchorEn.isEmpty());
    }
}

TEST_P(EveryPack, HasUniqueCodesAndOneNumberingOfKeys)
{
    expectUniqueCodes(m_pack.scales);
    expectUniqueCodes(m_pack.levels);
    expectUniqueCodes(m_pack.items);
    expectUniqueCodes(m_pack.tools);
    expectUniqueCodes(m_pack.requirements);

    QSet<Key> keys = {m_pack.framework.id, m_pack.version.id};
    qsizetype records = 2;
    const auto count = [&](const auto &rows) {
        for (const auto &row : rows)
            keys.insert(row.id);
        records += qsizetype(rows.size());
    };
    count(m_pack.scales), count(m_pack.steps), count(m_pack.levels), count(m_pack.items), count(m_pack.descriptors);
    count(m_pack.tools), count(m_pack.toolItems), count(m_pack.requirements), count(m_pack.requirementItems);
    count(m_pack.modules), count(m_pack.moduleProfessions), count(m_pack.modulePrerequisites);
    count(m_pack.moduleItems);
    EXPECT_EQ(keys.size(), records);
    EXPECT_EQ(m_pack.keyCount, records);
    EXPECT_FALSE(keys.contains(0));
}

TEST_P(EveryPack, CanBeEvaluated)
{
    const progress::FrameworkPlan plan = planOf(m_pack);
    EXPECT_EQ(plan.nodes.size(), m_pack.requirements.size());
    for (const progress::Node &node : plan.nodes)
        EXPECT_TRUE(node.rule.kind != RequirementKind::Rating || !node.items.empty()) << qPrintable(node.record.code);
}

TEST_P(EveryPack, RatesOnlyStepsThatTheScaleHas)
{
    QHash<Key, int> steps;
    for (const ScaleStep &step : m_pack.steps)
        steps[step.scale] = std::max(steps[step.scale], step.step);
    // Every rated item is on a form, and the form (or the item) reaches the step asked for.
    QHash<Key, int> reachable;
    for (const ToolItem &row : m_pack.toolItems) {
        const auto tool = std::find_if(m_pack.tools.begin(), m_pack.tools.end(),
                                       [&](const Tool &each) { return each.id == row.tool; });
        const auto item = std::find_if(m_pack.items.begin(), m_pack.items.end(),
                                       [&](const Item &each) { return each.id == row.item; });
        reachable[row.item] = steps.value(item->scale.value_or(tool->scale));
    }
    const progress::FrameworkPlan plan = planOf(m_pack);
    for (const progress::Node &node : plan.nodes) {
        if (node.rule.kind != RequirementKind::Rating)
            continue;
        for (const Key item : node.items)
            EXPECT_LE(node.rule.threshold, reachable.value(item)) << qPrintable(node.record.code);
    }
}

INSTANTIATE_TEST_SUITE_P(Packs, EveryPack,
                         testing::Values("nurse-ladder", "new-nurse", "cardio-onco-common", "residency",
                                         "cardio-onco-physician", "cardio-onco-nurse", "cardio-onco-pharmacist",
                                         "cardio-onco-physiotherapist", "cardio-onco-dietitian",
                                         "cardio-onco-social-worker", "cardio-onco-visiting-nurse",
                                         "cardio-onco-community-pharmacist", "medical-dx", "disaster-infection",
                                         "pharmacist-ladder", "pharmacist-credits", "generalist", "regional-career",
                                         "rural-residency"),
                         [](const auto &parameter) {
                             std::string name = parameter.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

TEST(BuiltInPacks, AreListedWithTitleKindAndSource)
{
    const std::vector<PackInfo> packs = builtInPacks();
    QStringList ids;
    for (const PackInfo &pack : packs) {
        ids.append(pack.id);
        EXPECT_FALSE(pack.titleJa.isEmpty() || pack.titleEn.isEmpty() || pack.version.isEmpty()
                     || pack.source.isEmpty());
    }
    EXPECT_EQ(ids.join(QLatin1Char(' ')).toStdString(),
              "cardio-onco-common cardio-onco-community-pharmacist cardio-onco-dietitian cardio-onco-nurse "
              "cardio-onco-pharmacist cardio-onco-physician cardio-onco-physiotherapist cardio-onco-social-worker "
              "cardio-onco-visiting-nurse disaster-infection generalist medical-dx new-nurse nurse-ladder "
              "pharmacist-credits pharmacist-ladder regional-career residency rural-residency workplace-assessments");
    const auto kindOf
        = [&](const char *id) { return std::ranges::find(packs, QLatin1String(id), &PackInfo::id)->kind; };
    EXPECT_EQ(kindOf("nurse-ladder"), FrameworkKind::Ladder);
    EXPECT_EQ(kindOf("residency"), FrameworkKind::Programme);
}

TEST(BuiltInPacks, AskForNothingThatNobodyCouldMeet)
{
    for (const PackInfo &info : builtInPacks()) {
        const Pack pack = builtIn(info.id);
        EXPECT_FALSE(pack.requirements.empty()) << qPrintable(info.id);
        for (const progress::RuleFlaw &flaw :
             progress::ruleFlaws(rowsOf(pack), {pack.tools, pack.toolItems, pack.steps})) {
            const auto rule = std::ranges::find(pack.requirements, flaw.requirement, &Requirement::id);
            ADD_FAILURE() << qPrintable(info.id) << " " << qPrintable(rule->code) << " "
                          << qPrintable(flaw.issue.field);
        }
    }
}

TEST(BuiltInPacks, SayWhatOneSeesAtEachStepOfEntrustmentAndOfDrills)
{
    int scales = 0;
    for (const PackInfo &info : builtInPacks()) {
        const bool drills = info.id == QLatin1String("medical-dx") || info.id == QLatin1String("disaster-infection");
        const Pack pack = builtIn(info.id);
        for (const Scale &scale : pack.scales) {
            if (!drills && scale.code != QLatin1String("entrustment"))
                continue;
            ++scales;
            for (const ScaleStep &step : pack.steps)
                EXPECT_TRUE(step.scale != scale.id || (!step.anchorJa.isEmpty() && !step.anchorEn.isEmpty()))
                    << qPrintable(info.id) << " " << step.step;
        }
    }
    EXPECT_EQ(scales, 14);
}

TEST(BuiltInPacks, AnUnknownOneIsRefusedWithTheKnownOnes)
{
    const Result<QByteArray> json = builtInPack(QStringLiteral("../packs/residency"));
    ASSERT_FALSE(json);
    EXPECT_EQ(json.error().code, ErrorCode::PackUnknown);
    EXPECT_TRUE(json.error().arguments.value(1).contains(QStringLiteral("nurse-ladder")));
}

TEST(NurseLadder, HasFiveLevelsTimesFourPowersWithGoalsInEveryCell)
{
    const Pack pack = builtIn(QStringLiteral("nurse-ladder"));
    EXPECT_EQ(pack.levels.size(), 5u);
    EXPECT_EQ(countItems(pack, ItemKind::Domain), 4);
    EXPECT_EQ(pack.descriptors.size(), 20u);
    EXPECT_EQ(pack.tools.size(), 5u);
    for (const Level &level : pack.levels)
        for (const Item &power : pack.items)
            if (power.kind == ItemKind::Domain) {
                const auto goals = std::count_if(pack.items.begin(), pack.items.end(), [&](const Item &item) {
                    return item.kind == ItemKind::Goal && item.parent == power.id && item.level == level.id;
                });
                EXPECT_GE(goals, 3) << qPrintable(level.code + power.code);
                EXPECT_LE(goals, 4) << qPrintable(level.code + power.code);
            }
}

TEST(NurseLadder, AsksEveryGoalOfALevelAtStepThreeByOthersAndFillsFourAxes)
{
    const Pack pack = builtIn(QStringLiteral("nurse-ladder"));
    const progress::FrameworkPlan plan = planOf(pack);
    for (const Level &level : pack.levels) {
        QSet<Key> rated;
        QHash<Key, int> axes;
        for (const progress::Node &node : plan.nodes) {
            if (node.record.level != level.id || !node.children.empty())
                continue;
            if (node.record.domain)
                ++axes[*node.record.domain];
            if (node.rule.kind != RequirementKind::Rating)
                continue;
            EXPECT_TRUE(node.rule.each);
            EXPECT_EQ(node.rule.threshold, 3);
            rated.unite(QSet<Key>(node.items.begin(), node.items.end()));
        }
        EXPECT_EQ(axes.size(), 4);
        for (const int requirements : axes)
            EXPECT_GE(requirements, 3);
        for (const Item &item : pack.items)
            EXPECT_EQ(rated.contains(item.id), item.kind == ItemKind::Goal && item.level == level.id)
                << qPrintable(item.code);
    }
}

TEST(NewNurse, IsReviewedInMonthsOneThreeSixTwelve)
{
    const Pack pack = builtIn(QStringLiteral("new-nurse"));
    QStringList levels;
    for (const Level &level : pack.levels)
        levels.append(level.code);
    EXPECT_EQ(levels.join(QLatin1Char(' ')).toStdString(), "M1 M3 M6 M12");

    QSet<Key> parents;
    for (const Item &item : pack.items)
        if (item.parent)
            parents.insert(*item.parent);
    const auto leaves = qsizetype(pack.items.size()) - parents.size();
    EXPECT_GE(leaves, 95);
    EXPECT_LE(leaves, 110);

    // Nothing on the checklist goes unasked in the first year.
    const progress::FrameworkPlan plan = planOf(pack);
    QSet<Key> asked;
    for (const progress::Node &node : plan.nodes)
        if (node.rule.kind == RequirementKind::Rating)
            asked.unite(QSet<Key>(node.items.begin(), node.items.end()));
    EXPECT_EQ(asked.size(), leaves);
}

TEST(NewNurse, AsksTransfusionByItself)
{
    const Pack pack = builtIn(QStringLiteral("new-nurse"));
    const progress::FrameworkPlan plan = planOf(pack);
    const progress::Node &experience = nodeOf(plan, "M12-transfusion-experience");
    EXPECT_EQ(experience.items.size(), 3u);
    EXPECT_EQ(experience.rule.kind, RequirementKind::Log);
    EXPECT_EQ(nodeOf(plan, "M12-transfusion-3").items, experience.items);
    EXPECT_EQ(experience.record.domain, itemOf(pack, QStringLiteral("MED")));
}

TEST(CommonCurriculum, HasEightModulesAndOneAxisForEach)
{
    const Pack pack = builtIn(QStringLiteral("cardio-onco-common"));
    EXPECT_EQ(countItems(pack, ItemKind::Module), 8);
    const progress::FrameworkPlan plan = planOf(pack);
    QSet<Key> axes;
    for (const progress::Node &node : plan.nodes)
        if (node.children.empty() && node.record.domain)
            axes.insert(*node.record.domain);
    EXPECT_EQ(axes.size(), 8);
    EXPECT_EQ(nodeOf(plan, "C8-conferences").rule.need, 4);
}

TEST(Residency, NamesGoalsSymptomsAndConditionsInFull)
{
    const Pack pack = builtIn(QStringLiteral("residency"));
    EXPECT_EQ(countItems(pack, ItemKind::Symptom), 29);
    EXPECT_EQ(countItems(pack, ItemKind::Condition), 26);
    EXPECT_EQ(countItems(pack, ItemKind::Competency), 9);
    EXPECT_EQ(countItems(pack, ItemKind::Goal), 4 + 4);

    const progress::FrameworkPlan plan = planOf(pack);
    for (const char *code : {"symptoms", "conditions"}) {
        EXPECT_TRUE(nodeOf(plan, code).rule.each);
        EXPECT_EQ(nodeOf(plan, code).rule.need, 1);
    }
    EXPECT_EQ(nodeOf(plan, "symptoms").items.size(), 29u);
    EXPECT_EQ(nodeOf(plan, "conditions").items.size(), 26u);
    EXPECT_EQ(pack.tools.size(), 3u);
}

TEST(Residency, CountsWeeksAsTheRulesOf2020Do)
{
    const Pack pack = builtIn(QStringLiteral("residency"));
    const progress::FrameworkPlan plan = planOf(pack);
    struct Expected {
        const char *code;
        double weeks;
    };
    for (const auto &[code, weeks] :
         {Expected{"weeks-internal-medicine", 24}, Expected{"weeks-emergency", 12}, Expected{"weeks-surgery", 4},
          Expected{"weeks-paediatrics", 4}, Expected{"weeks-obstetrics", 4}, Expected{"weeks-psychiatry", 4},
          Expected{"weeks-community", 4}}) {
        EXPECT_EQ(nodeOf(plan, code).rule.need, weeks) << code;
        EXPECT_EQ(nodeOf(plan, code).rule.unit, progress::Unit::Weeks) << code;
    }
    const progress::Rule &emergency = nodeOf(plan, "weeks-emergency").rule;
    ASSERT_EQ(emergency.substitutes.size(), 1u);
    EXPECT_EQ(emergency.substitutes[0].fields, QStringList{QStringLiteral("anaesthesia")});
    EXPECT_EQ(emergency.substitutes[0].cap, 4);

    const progress::Rule &community = nodeOf(plan, "weeks-community").rule;
    EXPECT_TRUE(community.remote);
    EXPECT_EQ(community.bedsBelow, 200);

    const progress::Rule &clinic = nodeOf(plan, "general-outpatient").rule;
    EXPECT_EQ(clinic.need, 40);
    EXPECT_EQ(clinic.unit, progress::Unit::HalfDays);
    EXPECT_EQ(clinic.settings, std::vector{CareSetting::GeneralOutpatient});
    EXPECT_EQ(nodeOf(plan, "absence").rule.need, 90);
}

TEST(Pack, ReadsOneOfEverything)
{
    const Result<Pack> read = readPack(smallPack(), QStringLiteral("small"));
    ASSERT_TRUE(read) << qPrintable(read.error().arguments.join(QStringLiteral(" | ")));
    const Pack &pack = read.value();
    EXPECT_EQ(pack.version.status, VersionStatus::Draft);
    EXPECT_EQ(pack.version.framework, pack.framework.id);
    EXPECT_EQ(pack.framework.professions, QStringLiteral("nurse"));
    ASSERT_EQ(pack.steps.size(), 2u);
    EXPECT_EQ(pack.steps[0].anchorEn, QStringLiteral("Asks for each step"));
    EXPECT_FALSE(pack.steps[1].hasAnchor());
    // The form takes the leaves, the requirement hands its level and domain down.
    ASSERT_EQ(pack.toolItems.size(), 2u);
    EXPECT_EQ(pack.toolItems[0].item, itemOf(pack, QStringLiteral("N1")));
    ASSERT_EQ(pack.requirements.size(), 2u);
    EXPECT_EQ(pack.requirements[1].parent, pack.requirements[0].id);
    EXPECT_EQ(pack.requirements[1].level, pack.levels[0].id);
    EXPECT_EQ(pack.requirements[1].domain, itemOf(pack, QStringLiteral("N")));
}

TEST(Pack, NamesEveryDefectAndItsPlace)
{
    struct Defect {
        const char *replace;
        const char *by;
        const char *where;
        const char *what;
    };
    const QByteArray longText(ScaleStep::mostAnchor + 1, 'x');
    for (const Defect &defect : {
             Defect{R"("format": 1)", R"("format": 2)", "format", "a format this program does not know"},
             Defect{R"("format": 1, )", "", "format", "missing"},
             Defect{R"("version": "1")", R"("version": 1)", "version", "must be a text"},
             Defect{R"("source": "invented")", R"("source": "  ")", "source", "empty"},
             Defect{R"("kind": "ladder")", R"("kind": "stairs")", "kind", "no such kind"},
             Defect{R"("ja": "小", "en": "Small")", "", "title", "missing"},
             Defect{R"("en": "Small")", R"("en": "Small", "fr": "Petit")", "title.fr", "unknown member"},
             Defect{R"(["nurse"])", R"("nurse")", "professions", "must be a list"},
             Defect{R"(["nurse"])", R"([7])", "professions[0]", "must be a text"},
             Defect{R"("step": 2)", R"("step": 3)", "scales[0].steps[1].step", "steps must count up from 1"},
             Defect{R"("step": 2)", R"("step": 2.5)", "scales[0].steps[1].step", "must be a whole number"},
             Defect{R"("text": {"en": "Asks for each step"})", R"("text": {"fr": "Demande"})",
                    "scales[0].steps[0].text.fr", "unknown member"},
             Defect{"Asks for each step", longText.constData(), "scales[0].steps[0].text.en",
                    "too long or out of range"},
             Defect{R"("code": "I", )",
                    R"("code": "A level with a name that nobody can use as a code, it is too long", )",
                    "levels[0].code", "too long or out of range"},
             Defect{R"("descriptors": {"I")", R"("descriptors": {"II")", "items[0].descriptors.II", "unknown member"},
             Defect{R"("code": "N2")", R"("code": "N1")", "items[0].children[1].code", "a code used before"},
             Defect{R"("kind": "goal", "title": {"ja": "次")", R"("kind": "goal", "colour": 1, "title": {"ja": "次")",
                    "items[0].children[1].colour", "unknown member"},
             Defect{R"("level": "I", "scale")", R"("level": "X", "scale")", "items[0].children[0].level",
                    "a code that stands for nothing"},
             Defect{R"("scale": "s", "items": ["N"])", R"("items": ["N"])", "tools[0].scale", "missing"},
             Defect{R"("items": ["N"])", R"("items": ["N", "X"])", "tools[0].items[1]", "no such item"},
             Defect{R"("items": ["N"])", R"("items": ["N", "N1"])", "tools[0].items", "names an item twice"},
             Defect{R"("subtree": true)", R"("subtree": 1)", "tools[0].subtree", "must be true or false"},
             Defect{R"("domain": "N")", R"("domain": "N1")", "requirements[0].domain",
                    "must be an item of the top row"},
             Defect{R"("kind": "all")", R"("kind": "log")", "requirements[0].children",
                    "only all, any and k_of_n have children"},
             Defect{R"("kind": "rating")", R"("kind": "any")", "requirements[0].children[0].children", "missing"},
             Defect{R"(["N1", "N2"])", R"(["N1", "N3"])", "requirements[0].children[0].items[1]", "no such item"},
             Defect{R"(["N1", "N2"])", R"(["N1", "N1"])", "requirements[0].children[0].items[1]",
                    "names an item twice"},
             Defect{R"("threshold": 2)", R"("treshold": 2)", "requirements[0].children[0].parameters.treshold",
                    "no rule the program knows"},
             Defect{R"("threshold": 2)", R"("threshold": "two")", "requirements[0].children[0].parameters.threshold",
                    "no rule the program knows"},
             Defect{R"("kind": "all", "title")", R"("kind": "k_of_n", "parameters": {"need": 2}, "title")",
                    "requirements[0].parameters", "asks for more children than there are"},
             Defect{R"("threshold": 2}}]}]})", R"("threshold": 2}}]}])", "line 13", "not a JSON object"},
         }) {
        QByteArray json = smallPack();
        ASSERT_TRUE(json.contains(defect.replace)) << defect.replace;
        json.replace(json.indexOf(defect.replace), qstrlen(defect.replace), defect.by);
        const Result<Pack> pack = readPack(json, QStringLiteral("small"));
        ASSERT_FALSE(pack) << defect.by;
        EXPECT_EQ(pack.error().code, ErrorCode::PackInvalid);
        EXPECT_EQ(pack.error().arguments.value(0).toStdString(), "small");
        EXPECT_EQ(pack.error().arguments.value(1).toStdString(), defect.where) << defect.by;
        EXPECT_EQ(pack.error().arguments.value(2).toStdString(), defect.what) << defect.by;
    }
}

TEST(Pack, SaysOfModulesWhatTheyAreForWhom)
{
    QByteArray json = smallPack();
    json.replace(R"("kind": "domain", "title": {"ja": "力", "en": "Power"},)",
                 R"("kind": "module", "title": {"ja": "力", "en": "Power"}, "module": {"phase": 2,
       "delivery": ["case_conference", "event"], "professions": [{"code": "nurse", "need": "required", "hours": 1.5}],
       "requires": ["M"], "covers": [{"depth": "mastered", "items": ["N1"]}]},)");
    json.replace(R"({"code": "N2", "kind": "goal")",
                 R"({"code": "M", "kind": "module", "title": {"ja": "前", "en": "M"}},
                {"code": "N2", "kind": "goal")");
    const auto read = readPack(json, QStringLiteral("small"));
    ASSERT_TRUE(read) << qPrintable(read.error().arguments.join(QStringLiteral(" | ")));
    const Pack &pack = read.value();
    ASSERT_EQ(pack.modules.size(), 1u);
    EXPECT_EQ(pack.modules[0].item, itemOf(pack, QStringLiteral("N")));
    EXPECT_EQ(pack.modules[0].delivery, (Deliveries{Delivery::Event, Delivery::CaseConference}));
    ASSERT_EQ(pack.moduleProfessions.size(), 1u);
    EXPECT_EQ(pack.moduleProfessions[0].hours, 1.5);
    ASSERT_EQ(pack.modulePrerequisites.size(), 1u);
    EXPECT_EQ(pack.modulePrerequisites[0].prerequisite, itemOf(pack, QStringLiteral("M"))) << "it stands further down";
    ASSERT_EQ(pack.moduleItems.size(), 1u);
    EXPECT_EQ(pack.moduleItems[0].depth, CoverDepth::Mastered);

    const auto refused = [&](const char *replace, const char *by, const char *where, const char *what) {
        QByteArray broken = json;
        ASSERT_TRUE(broken.contains(replace)) << replace;
        broken.replace(broken.indexOf(replace), qstrlen(replace), by);
        const auto defect = readPack(broken, QStringLiteral("small"));
        ASSERT_FALSE(defect) << by;
        EXPECT_EQ(defect.error().arguments.value(1).toStdString(), where) << by;
        EXPECT_EQ(defect.error().arguments.value(2).toStdString(), what) << by;
    };
    refused(R"("requires": ["M"])", R"("requires": ["N1"])", "items[0].module.requires", "no such module");
    refused(R"("requires": ["M"])", R"("requires": ["N"])", "items[0].module.requires",
            "a module would come before itself");
    refused(R"("mastered")", R"("known")", "items[0].module.covers[0].depth", "no such kind");
    refused(R"("hours": 1.5)", R"("hours": -1)", "items[0].module.professions[0].hours", "too long or out of range");
    refused(R"("case_conference")", R"("radio")", "items[0].module.delivery[0]", "no such kind");
    refused(R"("kind": "module", "title": {"ja": "力")", R"("kind": "domain", "title": {"ja": "力")", "items[0].module",
            "only items of kind module have it");
}

TEST(CommonCurriculum, CoversEveryGoalForEveryProfession)
{
    const Pack pack = builtIn(QStringLiteral("cardio-onco-common"));
    QSet<Key> covered;
    for (const ModuleItem &one : pack.moduleItems)
        covered.insert(one.item);
    for (const Item &item : pack.items)
        EXPECT_TRUE(item.kind != ItemKind::Goal || covered.contains(item.id)) << qPrintable(item.code);
    EXPECT_EQ(qsizetype(pack.moduleProfessions.size()), 8 * pack.framework.professions.split(u',').size());
    EXPECT_FALSE(moduleInCircle(pack.modulePrerequisites));
    // Whoever has a curriculum of their own takes the common modules first.
    const QStringList common = pack.framework.professions.split(u',');
    for (const PackInfo &info : builtInPacks()) {
        if (!info.id.startsWith(QStringLiteral("cardio-onco-")))
            continue;
        const QStringList own = builtIn(info.id).framework.professions.split(u',');
        for (const QString &profession : own)
            EXPECT_TRUE(common.contains(profession)) << qPrintable(info.id) << " " << qPrintable(profession);
    }
}

TEST(CardiologyAndOncology, SayOfEachModuleForWhomItIsHowLongAndWhatMayBeLeftOut)
{
    int modules = 0;
    int electives = 0;
    for (const PackInfo &info : builtInPacks()) {
        if (!info.id.startsWith(QStringLiteral("cardio-onco-")))
            continue;
        const Pack pack = builtIn(info.id);
        const QStringList professions = pack.framework.professions.split(u',');
        modules += int(pack.modules.size());
        for (const Module &module : pack.modules)
            for (const QString &profession : professions) {
                const auto one = std::ranges::find_if(pack.moduleProfessions, [&](const ModuleProfession &row) {
                    return row.module == module.item && row.profession == profession;
                });
                ASSERT_NE(one, pack.moduleProfessions.end()) << qPrintable(info.id) << " " << qPrintable(profession);
                EXPECT_GT(one->hours.value_or(0), 0) << qPrintable(info.id) << " " << qPrintable(profession);
                if (one->need != ModuleNeed::Elective)
                    continue;
                ++electives;
                // What others wait for cannot be left out.
                EXPECT_EQ(std::ranges::count(pack.modulePrerequisites, module.item, &ModulePrerequisite::prerequisite),
                          0)
                    << qPrintable(info.id) << " " << qPrintable(profession);
            }
    }
    EXPECT_EQ(modules, 43);
    EXPECT_EQ(electives, 7);
}
