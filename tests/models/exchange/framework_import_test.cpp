#include "tests/models/exchange/case_support.h"

#include "models/edit/framework_actions.h"
#include "models/edit/plan_actions.h"
#include "models/exchange/adopt_pack.h"
#include "models/exchange/framework_choice.h"
#include "models/exchange/framework_difference.h"
#include "models/exchange/framework_file.h"
#include "models/exchange/framework_import.h"
#include "models/exchange/pack_lineage.h"
#include "models/exchange/pack_writer.h"
#include "models/storage/framework_reads.h"
#include "tests/support/file_builder.h"

#include <QTemporaryDir>

#include <rapidcheck.h>

#include <algorithm>
#include <map>

using namespace kz;
using namespace kz::exchange;
using namespace kz::test;

namespace {

using namespace Qt::Literals::StringLiterals;

template <typename T>
size_t count(FileBuilder &file)
{
    return storage::Repository<T>(file.database()).all().value().size();
}

TEST(FrameworkImport, StoresADraftWithRelationsAndWhatItHasNoPlaceFor)
{
    FileBuilder file;
    const FrameworkDraft draft = readPackage(casePackage("nursing.json"));
    const auto done = file.door().submitAndWait(importFramework(draft));
    ASSERT_TRUE(done) << qPrintable(done.error().arguments.join(u'|'));
    const auto loaded = loadDraft(file.database(), done.value().made);
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded.value().pack.version.status, VersionStatus::Draft);
    EXPECT_EQ(loaded.value().foreign.size(), draft.foreign.size());
    EXPECT_EQ(object(written(loaded.value()).json), object(written(draft).json));
}

TEST(FrameworkImport, IsOneEntryThatUndoTakesBack)
{
    FileBuilder file;
    ASSERT_TRUE(file.door().submitAndWait(importFramework(readPackage(casePackage("nursing.json")))));
    EXPECT_EQ(count<Item>(file), 5u);
    ASSERT_TRUE(file.door().undo().result());
    EXPECT_EQ(count<Framework>(file), 0u);
    EXPECT_EQ(count<Item>(file), 0u);
    EXPECT_EQ(count<Association>(file), 0u);
    EXPECT_EQ(count<ForeignRecord>(file), 0u);
}

TEST(FrameworkImport, IsAnotherVersionOfAFrameworkThatTheFileHas)
{
    FileBuilder file;
    FrameworkDraft draft = readPackage(casePackage("nursing.json"));
    ASSERT_TRUE(file.door().submitAndWait(importFramework(draft)));
    const auto twice = file.door().submitAndWait(importFramework(draft));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, ErrorCode::AlreadyTaken);
    EXPECT_EQ(canBeStored(draft, file.database()).error().code, ErrorCode::AlreadyTaken);
    EXPECT_EQ(count<Item>(file), 5u); // nothing of the second

    draft.pack.version.label = QStringLiteral("2025");
    const auto next = file.door().submitAndWait(importFramework(draft));
    ASSERT_TRUE(next);
    EXPECT_EQ(count<Framework>(file), 1u);
    EXPECT_EQ(count<FrameworkVersion>(file), 2u);
    EXPECT_EQ(versionCalled(file.database(), draft.pack.framework.code, u"--id"_s).value(), next.value().made);
    EXPECT_EQ(versionCalled(file.database(), {}, u"--id"_s).value(), next.value().made);
    EXPECT_EQ(versionCalled(file.database(), QStringLiteral("none"), u"--id"_s).error().code, ErrorCode::BadArgument);
}

TEST(FrameworkImport, LinksFindTheItemsOfOtherVersionsInTheFile)
{
    FileBuilder file;
    const FrameworkDraft older = readPackage(casePackage("nursing.json"));
    ASSERT_TRUE(file.door().submitAndWait(importFramework(older)));
    const TinyLadder ladder = file.ladder();

    FrameworkDraft newer;
    newer.pack.framework = {.id = newer.newKey(), .code = QStringLiteral("newer"), .titleEn = QStringLiteral("Newer")};
    newer.pack.version = {.id = newer.newKey(), .framework = newer.pack.framework.id, .label = QStringLiteral("1")};
    newer.pack.items.push_back({.id = newer.newKey(),
                                .version = newer.pack.version.id,
                                .code = QStringLiteral("N"),
                                .titleEn = QStringLiteral("New")});
    // By the name it came with, and by the one under which this file's own items go out.
    FrameworkDraft exported = loadDraft(file.database(), ladder.version).value();
    const QJsonObject package = object(written(exported).json);
    const QString washing = package["CFItems"_L1].toArray().last()["identifier"_L1].toString();
    for (const QString &ref : {older.foreign[1].identifier.toUpper(), washing, QStringLiteral("nowhere")})
        newer.associations.push_back({.id = newer.newKey(),
                                      .version = newer.pack.version.id,
                                      .sourceRef = ref,
                                      .target = newer.pack.items[0].id});
    const auto done = file.door().submitAndWait(importFramework(newer));
    ASSERT_TRUE(done);
    const auto links = storage::FrameworkReads(file.database()).associations(done.value().made);
    ASSERT_EQ(links.value().size(), 3u);
    EXPECT_TRUE(links.value()[0].source.has_value());
    EXPECT_TRUE(links.value()[1].source.has_value());
    EXPECT_FALSE(links.value()[2].source.has_value());
    EXPECT_EQ(links.value()[2].sourceRef, "nowhere"_L1);
    EXPECT_EQ(links.value()[0].sourceRef, QString());
    // And go out under these names again.
    const auto loaded = loadDraft(file.database(), done.value().made);
    EXPECT_EQ(loaded.value().associations[1].sourceRef, washing);
}

// "A-1" of one framework is not "A-1" of another; of two versions of one it is.
TEST(FrameworkImport, NamesThatAreNobodysButTheFilesFindItemsOfTheSameFrameworkAlone)
{
    FileBuilder file;
    const auto draftOf = [](const QString &framework, const QString &label) {
        FrameworkDraft draft;
        draft.pack.framework = {.id = draft.newKey(), .code = framework, .titleEn = framework};
        draft.pack.version = {.id = draft.newKey(), .framework = draft.pack.framework.id, .label = label};
        draft.pack.items.push_back(
            {.id = draft.newKey(), .version = draft.pack.version.id, .code = u"A-1"_s, .titleEn = u"Washing"_s});
        return draft;
    };
    FrameworkDraft first = draftOf(u"ours"_s, u"1"_s);
    first.foreign.push_back({.id = first.newKey(),
                             .version = first.pack.version.id,
                             .kind = u"item"_s,
                             .record = first.pack.items[0].id,
                             .identifier = u"A-1"_s});
    ASSERT_TRUE(file.door().submitAndWait(importFramework(first)));
    const auto linksOf = [&](const QString &framework) {
        FrameworkDraft next = draftOf(framework, u"2"_s);
        next.associations.push_back({.id = next.newKey(),
                                     .version = next.pack.version.id,
                                     .source = next.pack.items[0].id,
                                     .targetRef = u"A-1"_s});
        const auto done = file.door().submitAndWait(importFramework(next));
        EXPECT_TRUE(done);
        return storage::FrameworkReads(file.database()).associations(done.value().made).value().at(0);
    };
    EXPECT_TRUE(linksOf(u"ours"_s).target.has_value());
    EXPECT_FALSE(linksOf(u"others"_s).target.has_value());
}

TEST(FrameworkExport, WhatAFormCannotSayOfStepsIsCounted)
{
    FileBuilder file;
    const TinyLadder tiny = file.ladder();
    ScaleStep step = storage::FrameworkReads(file.database()).scaleSteps(tiny.version).value().front();
    step.anchorEn = u"asks before each step"_s;
    file.change(step);
    const auto lost = [&](FrameworkForm form) {
        const auto written = writeFramework(file.database(), tiny.version, form, 0);
        EXPECT_TRUE(written);
        return written ? written.value().anchorsLeftOut : -1;
    };
    EXPECT_EQ(lost(FrameworkForm::Moodle), 1);
    EXPECT_EQ(lost(FrameworkForm::Outline), 1);
    EXPECT_EQ(lost(FrameworkForm::Pack), 0);
    EXPECT_EQ(lost(FrameworkForm::Case), 0);
}

/// A version goes out as a pack and is read elsewhere.
FrameworkDraft carried(FileBuilder &from, Key version)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"pack.json"_s);
    const auto written = exportFramework(from.database(), version, FrameworkForm::Pack, path, 0);
    EXPECT_TRUE(written) << qPrintable(written.error().arguments.join(u'|'));
    auto read = readFrameworkFile(path);
    EXPECT_TRUE(read) << qPrintable(read.error().arguments.join(u'|'));
    return read ? std::move(read).value() : FrameworkDraft();
}

class PackComesHome : public testing::Test
{
protected:
    void SetUp() override
    {
        home.add(FileSetting{.name = u"institution"_s, .value = u"Home hospital"_s});
        region.add(FileSetting{.name = u"institution"_s, .value = u"Region X"_s});
        ladder = home.ladder();

        // Elsewhere it comes into force, is copied, reworded in one place and improved upon.
        const FrameworkDraft out = carried(home, ladder.version);
        EXPECT_TRUE(out.pack.lineage.isEmpty());
        const auto taken = region.door().submitAndWait(importFramework(out));
        ASSERT_TRUE(taken);
        ASSERT_TRUE(
            region.door().submitAndWait(edit::adoptVersion(taken.value().made, QDate(2026, 4, 1), false, u"tiny"_s)));
        const auto copied = region.door().submitAndWait(edit::copyToDraft(taken.value().made, u"1X"_s, u"tiny"_s));
        ASSERT_TRUE(copied);
        for (Item item : storage::FrameworkReads(region.database()).items(copied.value().made).value())
            if (item.code == u"talk"_s) {
                item.titleEn = u"talk and listen"_s;
                region.change(item);
            }
        const Key framework = storage::Repository<Framework>(region.database()).all().value().front().id;
        ImprovementCycle cycle{.framework = framework,
                               .aim = u"More who reach level I"_s,
                               .version = taken.value().made,
                               .baseline = 0.25,
                               .baselinePeople = 3,
                               .baselineDay = QDate(2026, 4, 1),
                               .change = u"Listening is asked for as well"_s,
                               .changedOn = QDate(2026, 4, 2),
                               .resultVersion = copied.value().made,
                               .result = 0.5,
                               .resultPeople = 12,
                               .resultDay = QDate(2026, 6, 1),
                               .decision = CycleDecision::Adopt,
                               .learned = u"It helps"_s};
        ASSERT_TRUE(region.door().submitAndWait(edit::saveCycle(cycle)));
        back = carried(region, copied.value().made);
    }

    FileBuilder home;
    FileBuilder region;
    TinyLadder ladder;
    FrameworkDraft back;
};

TEST(PackLineage, WhatIsMeasuredOnAnotherScaleIsNotTheSame)
{
    FileBuilder file;
    Pack before = loadDraft(file.database(), file.ladder().version).value().pack;
    for (Item &item : before.items)
        if (item.code == u"talk"_s)
            item.scale = before.scales.front().id;
    const auto changedBy = [&before](auto change) {
        Pack after = before;
        change(after);
        QStringList changed;
        for (const Association &line : linesByCode(before, after, {}))
            if (line.kind != AssociationKind::ExactMatchOf)
                for (const Item &item : before.items)
                    if (item.id == line.source)
                        changed << item.code;
        return changed;
    };
    EXPECT_EQ(changedBy([](Pack &) {}), QStringList());
    EXPECT_EQ(changedBy([](Pack &after) {
                  after.steps.push_back({.id = Key(1) << 40, .scale = after.scales.front().id, .step = 5});
              }),
              QStringList(u"talk"_s));
    const auto labelled = [](Pack &after) { after.steps.front().labelEn = u"another step"_s; };
    EXPECT_EQ(changedBy(labelled), QStringList(u"talk"_s));
    EXPECT_EQ(changedBy([](Pack &after) {
                  for (Item &item : after.items)
                      if (item.code == u"wash"_s)
                          item.kind = item.kind == ItemKind::Goal ? ItemKind::Competency : ItemKind::Goal;
              }),
              QStringList(u"wash"_s));
}

TEST(PackLineage, AStepThatIsDescribedOtherwiseIsAnotherStepAndOneDescribedAtLastIsNot)
{
    FileBuilder file;
    Pack bare = loadDraft(file.database(), file.ladder().version).value().pack;
    for (Item &item : bare.items)
        if (item.code == u"talk"_s)
            item.scale = bare.scales.front().id;
    const auto described = [&bare](const QString &ja, const QString &en) {
        Pack pack = bare;
        pack.steps[1].anchorJa = ja;
        pack.steps[1].anchorEn = en;
        return pack;
    };
    const auto changed = [](const Pack &before, const Pack &after) {
        QStringList codes;
        for (const Association &line : linesByCode(before, after, {}))
            if (line.kind != AssociationKind::ExactMatchOf)
                for (const Item &item : before.items)
                    if (item.id == line.source)
                        codes << item.code;
        return codes;
    };
    const QStringList none;
    const QStringList talk(u"talk"_s); // the others are rated on the form's scale
    const Pack asks = described({}, u"asks before each step"_s);
    EXPECT_EQ(changed(asks, asks), none);
    EXPECT_EQ(changed(asks, described({}, u"asks now and then"_s)), talk);
    EXPECT_EQ(changed(asks, bare), talk);
    EXPECT_EQ(changed(bare, asks), none);
    EXPECT_EQ(changed(asks, described(u"手順ごとに尋ねる"_s, u"asks before each step"_s)), none);
    // What is replaced waits for a person before it counts.
    for (const Association &line : linesByCode(asks, described({}, u"asks now and then"_s), {}))
        EXPECT_EQ(line.carries, line.kind == AssociationKind::ExactMatchOf ? Carries::All : Carries::Undecided);
}

TEST(FrameworkExport, RulesThatLoseTheirSitesAreCounted)
{
    FileBuilder file;
    const TinyLadder ladder = file.ladder();
    const auto lost = [&](FrameworkForm form) {
        const auto written = writeFramework(file.database(), ladder.version, form, 0);
        EXPECT_TRUE(written);
        return written ? written.value().sitesLeftOut : -1;
    };
    EXPECT_EQ(lost(FrameworkForm::Pack), 0);
    const Key rule = file.add(Requirement{.version = ladder.version,
                                          .level = ladder.levelOne,
                                          .kind = RequirementKind::Log,
                                          .code = u"here"_s,
                                          .titleJa = u"院内で"_s,
                                          .parameters = u"{\"need\": 1}"_s});
    file.add(RequirementItem{.requirement = rule, .item = ladder.wash});
    for (const char16_t *name : {u"階中央病院", u"遠音島診療所"})
        file.add(RequirementSite{.requirement = rule, .site = file.site(QString::fromUtf16(name))});
    EXPECT_EQ(lost(FrameworkForm::Pack), 1) << "one rule, whatever the number of its sites";
    EXPECT_EQ(lost(FrameworkForm::Outline), 0) << "there the whole rule is left out";
}

TEST_F(PackComesHome, ItIsKnownByWhatItIsBasedOnAndShownAsTheDifferenceFromThat)
{
    EXPECT_EQ(back.pack.lineage.madeBy, u"Region X"_s);
    EXPECT_EQ(back.pack.lineage.basedOn.id, u"tiny"_s);
    EXPECT_EQ(back.pack.lineage.basedOn.version, u"1"_s);
    auto base = baseOf(home.database(), back.pack);
    ASSERT_TRUE(base);
    ASSERT_TRUE(base.value());
    EXPECT_EQ(base.value()->version, ladder.version);
    EXPECT_TRUE(base.value()->says);
    const Pack own = loadDraft(home.database(), ladder.version).value().pack;
    const auto found = differences(asGivenOut(own), back.pack);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].code, u"talk"_s);

    // A version that only has the same label is not taken for it.
    Item wash = storage::Repository<Item>(home.database()).find(ladder.wash).value().value();
    wash.titleEn = u"washing"_s;
    home.change(wash);
    base = baseOf(home.database(), back.pack);
    ASSERT_TRUE(base.value());
    EXPECT_FALSE(base.value()->says);
}

TEST_F(PackComesHome, EvidenceCountsOnImprovementsAreReadAndUndoTakesAllOfItBack)
{
    const auto records = [this] {
        return QList<size_t>{count<Framework>(home),   count<FrameworkVersion>(home), count<Item>(home),
                             count<Association>(home), count<ForeignRecord>(home),    count<Requirement>(home)};
    };
    const QList<size_t> before = records();
    const auto done = home.door().submitAndWait(importFramework(back));
    ASSERT_TRUE(done) << qPrintable(done.error().arguments.join(u'|'));
    const Key made = done.value().made;
    const storage::FrameworkReads reads(home.database());
    std::map<QString, Key> items;
    for (const Item &item : reads.items(made).value())
        items[item.code] = item.id;
    const auto lines = reads.associations(made).value();
    EXPECT_EQ(lines.size(), 5u);
    for (const Association &line : lines) {
        const bool reworded = line.source == ladder.talk;
        EXPECT_EQ(line.kind, reworded ? AssociationKind::ReplacedBy : AssociationKind::ExactMatchOf);
        EXPECT_EQ(line.carries, reworded ? Carries::Undecided : Carries::All);
    }
    const auto reach = reads.reach(made).value();
    const auto counts = [&](const char *code, Key shown) {
        return std::ranges::count(reach, std::pair(items[QLatin1String(code)], shown)) > 0;
    };
    EXPECT_TRUE(counts("wash", ladder.wash));
    EXPECT_TRUE(counts("drip", ladder.drip));
    EXPECT_FALSE(counts("talk", ladder.talk)) << "a person decides it";

    const auto trace = traceIn(loadDraft(home.database(), made).value().foreign);
    ASSERT_TRUE(trace);
    EXPECT_EQ(trace->pack.version, u"1X"_s);
    ASSERT_EQ(trace->lineage.improvements.size(), 1u);
    const ToldImprovement &told = trace->lineage.improvements[0];
    EXPECT_EQ(told.by, u"Region X"_s);
    EXPECT_EQ(told.aim, u"More who reach level I"_s);
    EXPECT_EQ(told.after.value, 0.5);
    EXPECT_EQ(told.after.people, 12);
    EXPECT_EQ(told.before.people, 3);
    EXPECT_FALSE(told.before.value) << "of so few the figure would say who they are";
    // Unchanged, it goes on as it came.
    EXPECT_EQ(carried(home, made).pack.lineage, back.pack.lineage);

    ASSERT_TRUE(home.door().undo().result());
    EXPECT_EQ(records(), before);
}

/// Where the difference of a record stands.
size_t placeOf(const FrameworkChoice &choice, const QString &code)
{
    const auto &all = choice.differences();
    return size_t(std::ranges::find(all, code, &FrameworkDifference::code) - all.begin());
}

TEST_F(PackComesHome, WhatIsNotTakenStaysAsOnesOwnHasItAndTheLineageIsKept)
{
    const Key site = home.site(u"階中央病院"_s);
    home.add(RequirementSite{.requirement = ladder.washTwice, .site = site});
    // It brings a goal as well, and a rule that asks for it.
    Pack &pack = back.pack;
    const Item care = *std::ranges::find(pack.items, u"care"_s, &Item::code);
    pack.items.push_back({.id = back.newKey(),
                          .version = pack.version.id,
                          .parent = care.id,
                          .code = u"feed"_s,
                          .titleEn = u"help to eat"_s,
                          .position = 9});
    pack.requirements.push_back({.id = back.newKey(),
                                 .version = pack.version.id,
                                 .level = pack.levels.front().id,
                                 .kind = RequirementKind::Log,
                                 .code = u"feed-once"_s,
                                 .titleEn = u"fed once"_s,
                                 .parameters = u"{\"need\":1}"_s,
                                 .position = 9});
    pack.requirementItems.push_back(
        {.id = back.newKey(), .requirement = pack.requirements.back().id, .item = pack.items.back().id});
    const auto own = ownBeside(home.database(), back);
    ASSERT_TRUE(own && own.value());
    EXPECT_EQ(own.value()->version.pack.version.id, ladder.version);
    FrameworkChoice choice(own.value()->version, back);
    ASSERT_EQ(choice.differences().size(), 3u);
    const size_t talk = placeOf(choice, u"talk"_s);
    const size_t feed = placeOf(choice, u"feed"_s);
    const size_t rule = placeOf(choice, u"feed-once"_s);
    using Indices = FrameworkChoice::Indices;
    EXPECT_EQ(choice.needs(rule), Indices{feed});
    EXPECT_EQ(choice.take({feed}, false), Indices{rule}) << "a rule cannot ask for what is not there";
    EXPECT_EQ(choice.take({rule}, true), Indices{feed});
    EXPECT_EQ(choice.take({talk}, false), Indices{});
    EXPECT_EQ(choice.takenCount(), 2u);

    const auto done = home.door().submitAndWait(importFramework(choice.draft(back)));
    ASSERT_TRUE(done) << qPrintable(done.error().arguments.join(u'|'));
    const FrameworkDraft made = loadDraft(home.database(), done.value().made).value();
    std::map<QString, QString> titles;
    for (const Item &item : made.pack.items)
        titles[item.code] = item.titleEn;
    const QString before = storage::Repository<Item>(home.database()).find(ladder.talk).value()->titleEn;
    EXPECT_EQ(titles[u"talk"_s], before);
    EXPECT_EQ(titles[u"feed"_s], u"help to eat"_s);
    ASSERT_EQ(made.sites.size(), 1u) << "a rule that goes on is confined to its site as before";
    EXPECT_EQ(made.sites.front().site, site);
    const auto trace = traceIn(made.foreign);
    ASSERT_TRUE(trace);
    EXPECT_EQ(trace->pack.version, u"1X"_s);
    EXPECT_EQ(trace->lineage, back.pack.lineage);
    const Lineage told = lineageToTell(home.database(), made).value();
    EXPECT_EQ(told.basedOn, trace->pack) << "it says something else than what came: it is based on that";
    for (const Association &line : made.associations)
        EXPECT_EQ(line.kind, AssociationKind::ExactMatchOf) << "what was not taken counts on";

    ASSERT_TRUE(home.door().undo().result());
    EXPECT_EQ(count<FrameworkVersion>(home), 1u);
    EXPECT_EQ(count<RequirementSite>(home), 1u);
}

/// A pack that somebody went on writing: each number is one thing done to it. Codes begin with `mark`.
Pack writtenOn(Pack pack, const std::vector<unsigned> &numbers, const QString &mark)
{
    const auto oneOf = [](auto &records, unsigned number) -> auto &
    {
        return records[number % records.size()];
    };
    const auto isBelow = [&pack](const Item &item, Key other) {
        for (std::optional<Key> at = item.id; at;) {
            if (*at == other)
                return true;
            at = std::ranges::find(pack.items, *at, &Item::id)->parent;
        }
        return false;
    };
    const auto addRule = [&pack](const QString &code, RequirementKind kind, std::optional<Key> parent, int position) {
        pack.requirements.push_back({.id = ++pack.keyCount,
                                     .version = pack.version.id,
                                     .parent = parent,
                                     .kind = kind,
                                     .code = code,
                                     .titleEn = code,
                                     .parameters = u"{}"_s,
                                     .position = position});
        return pack.requirements.back().id;
    };
    int made = 0;
    for (const unsigned number : numbers) {
        const unsigned which = number / 7;
        const int position = int(which % 6);
        const QString code = mark + QString::number(++made);
        switch (number % 7) {
        case 0: {
            const Key parent = oneOf(pack.items, which).id;
            pack.items.push_back({.id = ++pack.keyCount,
                                  .version = pack.version.id,
                                  .parent = parent,
                                  .code = code,
                                  .titleEn = code,
                                  .position = position});
            break;
        }
        case 1: {
            const Key rule = addRule(code, RequirementKind::Log, {}, position);
            pack.requirementItems.push_back({.id = ++pack.keyCount, .requirement = rule, .item = pack.items.back().id});
            break;
        }
        case 2: {
            const Key group = addRule(code, RequirementKind::Any, {}, position);
            for (const QString &part : {code + u'a', code + u'b'}) {
                const Key rule = addRule(part, RequirementKind::Log, group, 0);
                pack.requirementItems.push_back(
                    {.id = ++pack.keyCount, .requirement = rule, .item = oneOf(pack.items, which).id});
            }
            break;
        }
        case 3:
            oneOf(pack.items, which).titleEn += mark;
            break;
        case 4: {
            Item &item = oneOf(pack.items, which);
            const Item &parent = oneOf(pack.items, which / 3);
            if (item.parent && !isBelow(parent, item.id))
                item.parent = parent.id;
            break;
        }
        case 5:
            oneOf(pack.items, which).position = position;
            break;
        default: {
            pack.scales.push_back({.id = ++pack.keyCount, .version = pack.version.id, .code = code, .titleEn = code});
            pack.steps.push_back({.id = ++pack.keyCount, .scale = pack.scales.back().id, .labelEn = u"yes"_s});
            oneOf(pack.items, which).scale = pack.scales.back().id;
        }
        }
    }
    return asGivenOut(pack);
}

// Whatever is chosen, what comes of it is a whole pack: nothing names what is not there, nothing stands under itself.
TEST(FrameworkChoice, NothingTakenIsOnesOwnAllTakenIsTheOthersAndAnyChoiceIsWhole)
{
    const Pack common = readPack(builtInPack(u"cardio-onco-nurse"_s).value(), u"x"_s).value();
    const auto numbers = [] {
        return *rc::gen::container<std::vector<unsigned>>(
            8, rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0u, 1000000u)));
    };
    EXPECT_TRUE(rc::check("a choice of differences", [&] {
        FrameworkDraft own;
        own.pack = writtenOn(common, numbers(), u"own"_s);
        FrameworkDraft other;
        other.source = FrameworkSource::Pack;
        other.pack = writtenOn(common, numbers(), u"their"_s);
        FrameworkChoice choice(own, other);
        RC_ASSERT(contentDigest(choice.draft(other).pack) == contentDigest(other.pack));
        choice.takeAll(false);
        RC_ASSERT(contentDigest(choice.draft(other).pack) == contentDigest(own.pack));
        if (choice.differences().empty())
            return;
        for (const unsigned number : numbers())
            choice.take({number / 2 % choice.differences().size()}, number % 2 == 0);
        const Pack chosen = choice.draft(other).pack;
        const auto json = writePack(chosen);
        RC_ASSERT(bool(json));
        const auto read = readPack(json.value(), u"chosen"_s);
        if (!read)
            RC_LOG() << qPrintable(read.error().arguments.join(u'|'));
        RC_ASSERT(bool(read));
        const auto has = [](const auto &records, const QString &code) {
            return std::ranges::any_of(records, [&code](const auto &record) { return record.code == code; });
        };
        for (size_t i = 0; i < choice.differences().size(); ++i) {
            const FrameworkDifference &one = choice.differences()[i];
            const bool is
                = has(chosen.items, one.code) || has(chosen.requirements, one.code) || has(chosen.scales, one.code);
            const bool goes = one.kind == FrameworkDifference::Kind::Removed;
            RC_ASSERT(is == (choice.isTaken(i) != goes || (!goes && one.kind != FrameworkDifference::Kind::Added)));
        }
    }));
}

TEST(PackLineage, EveryPackKeepsItsDigestThroughAFile)
{
    FileBuilder file;
    for (const PackInfo &info : builtInPacks()) {
        const Pack pack = readPack(builtInPack(info.id).value(), info.id).value();
        const auto adopted = file.door().submitAndWait(adoptPack(pack, QDate(2026, 4, 1)));
        ASSERT_TRUE(adopted) << qPrintable(info.id);
        const FrameworkDraft stored = loadDraft(file.database(), adopted.value().made).value();
        EXPECT_FALSE(contentDigest(pack).isEmpty());
        EXPECT_EQ(contentDigest(stored.pack), contentDigest(pack)) << qPrintable(info.id);
        EXPECT_TRUE(lineageToTell(file.database(), stored).value().isEmpty()) << qPrintable(info.id);
    }
}

} // namespace
