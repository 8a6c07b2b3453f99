#include "models/storage/journal.h"

#include "models/storage/schema.h"

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::storage;

namespace {

class JournalTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = Database::openInMemory();
        ASSERT_TRUE(opened);
        database.emplace(std::move(opened).value());
        ASSERT_TRUE(bringUpToDate(*database));
        Journal journal(*database);
        for (qint64 seq = 1; seq <= 3; ++seq) {
            const JournalEntry entry{.seq = seq,
                                     .utcMs = 1000 * seq,
                                     .actor = 7,
                                     .action = QStringLiteral("person.save"),
                                     .arguments = {QStringLiteral("見本坂 はるか")},
                                     .undoes = std::nullopt,
                                     .bulk = false};
            ASSERT_TRUE(
                journal.append(entry,
                               {{"person", 40 + seq, std::nullopt, QByteArray(R"({"name":"a"})")},
                                {"person", 90 + seq, QByteArray(R"({"name":"a"})"), QByteArray(R"({"name":"b"})")}}));
        }
    }
    std::optional<qint64> broken()
    {
        const auto found = Journal(*database).firstBroken();
        EXPECT_TRUE(found);
        return found.value();
    }

    std::optional<Database> database;
};

} // namespace

TEST_F(JournalTest, AWholeJournalHolds)
{
    EXPECT_EQ(broken(), std::nullopt);
    EXPECT_EQ(Journal(*database).nextSeq().value(), 4);
    const auto newest = Journal(*database).newest(7, 2).value();
    ASSERT_EQ(newest.size(), 2u);
    EXPECT_EQ(newest[0].seq, 3);
    EXPECT_EQ(newest[0].arguments, QStringList{QStringLiteral("見本坂 はるか")});
}

TEST_F(JournalTest, NothingCanBeAlteredTakenOutOrMovedUnnoticed)
{
    const auto brokenAfter = [&](const char *tampering) {
        EXPECT_TRUE(database->execute("SAVEPOINT before"));
        EXPECT_TRUE(database->execute(tampering));
        const auto found = broken();
        EXPECT_TRUE(database->execute("ROLLBACK TO before; RELEASE before"));
        return found;
    };
    EXPECT_EQ(brokenAfter("UPDATE entry_row SET after = '{\"name\":\"c\"}' WHERE seq = 2 AND ordinal = 1"), 2);
    EXPECT_EQ(brokenAfter("UPDATE entry SET actor = 8 WHERE seq = 2"), 2);
    EXPECT_EQ(brokenAfter("UPDATE entry SET utc_ms = 1 WHERE seq = 3"), 3);
    EXPECT_EQ(brokenAfter("DELETE FROM entry_row WHERE seq = 1 AND ordinal = 1"), 1);
    EXPECT_EQ(brokenAfter("DELETE FROM entry_row WHERE seq = 2; DELETE FROM entry WHERE seq = 2"), 3);
    EXPECT_EQ(brokenAfter("UPDATE entry_row SET before = NULL WHERE seq = 2 AND ordinal = 1"), 2);
    EXPECT_EQ(brokenAfter("UPDATE entry_row SET after = '{}', salt = NULL WHERE seq = 2 AND ordinal = 1"), 2);
    EXPECT_EQ(broken(), std::nullopt);
}

TEST_F(JournalTest, ErasedPayloadsLeaveTheChainWhole)
{
    ASSERT_TRUE(database->execute("UPDATE entry_row SET before = NULL, after = NULL, salt = NULL WHERE key = 92"));
    EXPECT_EQ(broken(), std::nullopt);
}

TEST_F(JournalTest, PlainSqlReadsTheJournalInOrder)
{
    const auto keys = database->column<qint64>("SELECT key FROM journal");
    ASSERT_TRUE(keys);
    EXPECT_EQ(keys.value(), (std::vector<qint64>{41, 91, 42, 92, 43, 93}));
}
