#include "models/exchange/adopt_pack.h"

#include "models/edit/edit_door.h"
#include "models/edit/new_file.h"
#include "models/storage/repository.h"
#include "models/storage/store.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace kz;
using namespace kz::exchange;

namespace {

class AdoptPack : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(edit::makeFile(path(), QStringLiteral("教育担当"), m_clock));
        auto opened = edit::EditDoor::open(path(), m_clock, m_hub);
        ASSERT_TRUE(opened);
        m_door = std::move(opened).value();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("a.kizahashi")); }

    static Pack pack(const char *id)
    {
        const Result<QByteArray> json = builtInPack(QString::fromLatin1(id));
        EXPECT_TRUE(json);
        Result<Pack> read = readPack(json.value(), QString::fromLatin1(id));
        EXPECT_TRUE(read);
        return std::move(read).value();
    }
    Result<edit::ChangeSet> adopt(const char *id)
    {
        return m_door->submitAndWait(adoptPack(pack(id), m_clock.today()));
    }
    template <typename T>
    std::vector<T> stored()
    {
        auto database = storage::openForReading(path());
        EXPECT_TRUE(database);
        storage::Database opened = std::move(database).value();
        const Result<std::vector<T>> rows = storage::Repository<T>(opened).all();
        EXPECT_TRUE(rows);
        return rows.value();
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 4, 1)};
    edit::ChangeHub m_hub;
    std::unique_ptr<edit::EditDoor> m_door;
};

} // namespace

TEST_F(AdoptPack, StoresAVersionInForceWithEverythingBelowIt)
{
    const Pack wanted = pack("nurse-ladder");
    const Result<edit::ChangeSet> done = adopt("nurse-ladder");
    ASSERT_TRUE(done) << qPrintable(done.error().detail);

    const auto versions = stored<FrameworkVersion>();
    ASSERT_EQ(versions.size(), 1u);
    EXPECT_EQ(versions[0].id, done.value().made);
    EXPECT_EQ(versions[0].status, VersionStatus::Adopted);
    EXPECT_EQ(versions[0].adoptedOn, QDate(2026, 4, 1));
    EXPECT_EQ(stored<Framework>().at(0).id, versions[0].framework);

    EXPECT_EQ(stored<Level>().size(), wanted.levels.size());
    EXPECT_EQ(stored<ScaleStep>().size(), wanted.steps.size());
    EXPECT_EQ(stored<Descriptor>().size(), wanted.descriptors.size());
    EXPECT_EQ(stored<ToolItem>().size(), wanted.toolItems.size());
    EXPECT_EQ(stored<Requirement>().size(), wanted.requirements.size());
    EXPECT_EQ(stored<RequirementItem>().size(), wanted.requirementItems.size());

    // The tree keeps its shape under the new keys.
    const auto items = stored<Item>();
    ASSERT_EQ(items.size(), wanted.items.size());
    const auto codeOf = [](const std::vector<Item> &rows, std::optional<Key> key) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const Item &item) { return item.id == key; });
        return found == rows.end() ? QString() : found->code;
    };
    for (const Item &item : wanted.items) {
        const auto found
            = std::find_if(items.begin(), items.end(), [&](const Item &row) { return row.code == item.code; });
        ASSERT_NE(found, items.end()) << qPrintable(item.code);
        EXPECT_EQ(codeOf(items, found->parent), codeOf(wanted.items, item.parent)) << qPrintable(item.code);
        EXPECT_EQ(found->level.has_value(), item.level.has_value());
    }
}

TEST_F(AdoptPack, TakesAllPacksSideBySide)
{
    for (const PackInfo &info : builtInPacks()) {
        const Result<edit::ChangeSet> done = adopt(info.id.toLatin1().constData());
        EXPECT_TRUE(done) << qPrintable(info.id) << ' ' << qPrintable(done.error().arguments.join(QLatin1Char(' ')));
    }
    EXPECT_EQ(stored<Framework>().size(), builtInPacks().size());
}

TEST_F(AdoptPack, IsOneStepToTakeBack)
{
    ASSERT_TRUE(adopt("residency"));
    QFuture<Result<edit::ChangeSet>> undo = m_door->undo();
    undo.waitForFinished();
    ASSERT_TRUE(undo.result()) << qPrintable(undo.result().error().detail);
    EXPECT_TRUE(stored<Framework>().empty());
    EXPECT_TRUE(stored<Item>().empty());
    EXPECT_TRUE(stored<RequirementItem>().empty());
}

TEST_F(AdoptPack, RefusesTheSameFrameworkTwiceAndLeavesNothingHalfDone)
{
    ASSERT_TRUE(adopt("cardio-onco-common"));
    const auto items = stored<Item>().size();
    const Result<edit::ChangeSet> again = adopt("cardio-onco-common");
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::AlreadyTaken);
    EXPECT_EQ(again.error().arguments, (QStringList{QStringLiteral("code"), QStringLiteral("cardio-onco-common")}));
    EXPECT_EQ(stored<Item>().size(), items);
    EXPECT_EQ(stored<FrameworkVersion>().size(), 1u);
}
