#include "tests/models/exchange/case_support.h"

#include "models/exchange/framework_import.h"
#include "models/storage/framework_reads.h"
#include "tests/support/file_builder.h"

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

} // namespace
