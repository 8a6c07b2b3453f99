#include "models/query/attachments.h"

#include "models/edit/attachment_actions.h"
#include "models/query/verify.h"
#include "tests/support/file_builder.h"

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;

namespace {

class AttachmentsOf : public testing::Test
{
protected:
    Key attach(std::optional<Key> evidence, const char *name, const QByteArray &bytes)
    {
        const auto done = file.door().submitAndWait(
            edit::addAttachments({.person = hana, .evidence = evidence}, {{QString::fromUtf8(name), bytes}}, {}));
        EXPECT_TRUE(done);
        return done ? done.value().made : 0;
    }
    Attachments all(const AsOf &asOf) { return attachments(file.database(), hana, asOf).value(); }
    Verification verified()
    {
        file.refreshStandings();
        return verify(file.database(), file.clock().today()).value();
    }

    FileBuilder file;
    test::TinyLadder ladder = file.ladder();
    Key site = file.site(QStringLiteral("見本病院"));
    Key hana = file.person(QStringLiteral("例田 花"));
    QDate today = file.clock().today();
};

} // namespace

TEST_F(AttachmentsOf, SayWhatTheyBelongToTheNewestFirst)
{
    const Key entry = file.logged(hana, ladder.wash, today, site);
    const Key form = file.rated(hana, ladder, ladder.talk, 3, today, site, file.person(QStringLiteral("手本 明")));
    attach({}, "修了証.pdf", "%PDF-1");
    attach(entry, "事例.txt", "経過");
    attach(form, "評価票.pdf", "%PDF-2");
    const Attachments found = all(AsOf::today(file.clock()));
    EXPECT_EQ(found.whose, QStringLiteral("例田 花"));
    ASSERT_EQ(found.lines.size(), 3u);
    ASSERT_TRUE(found.lines[0].evidence);
    EXPECT_EQ(found.lines[0].evidence->kind, EvidenceKind::Assessment);
    ASSERT_TRUE(found.lines[1].evidence);
    EXPECT_EQ(found.lines[1].evidence->kind, EvidenceKind::LogEntry);
    EXPECT_EQ(found.lines[1].evidence->day, today);
    EXPECT_FALSE(found.lines[2].evidence);
    EXPECT_EQ(attachedBytes(file.database(), found.lines[2].attachment.hash).value(), QByteArray("%PDF-1"));
    EXPECT_EQ(attachedBytes(file.database(), QString(64, u'0')).error().code, ErrorCode::NotFound);
    AsOf before = AsOf::today(file.clock());
    before.happened = today.addDays(-1);
    EXPECT_TRUE(all(before).lines.empty());
    EXPECT_EQ(attachments(file.database(), entry, before).error().code, ErrorCode::NotFound);
}

TEST_F(AttachmentsOf, StandInThePersonsHistory)
{
    const Key added = attach({}, "修了証.pdf", "%PDF-1");
    const auto history = personHistory(file.database(), hana, file.door().actor()).value();
    ASSERT_FALSE(history.empty());
    EXPECT_EQ(history.front().row.key, added);
}

TEST_F(AttachmentsOf, AreHeldAgainstTheirHashByVerify)
{
    attach({}, "修了証.pdf", "%PDF-1");
    attach({}, "事例.pdf", "%PDF-2");
    ASSERT_TRUE(verified().isGood());
    const auto tamper = [&](const char *sql) {
        auto opened = storage::Database::open(file.path(), storage::Database::Mode::ReadWrite);
        ASSERT_TRUE(opened);
        auto database = std::move(opened).value();
        ASSERT_TRUE(database.execute("PRAGMA foreign_keys = OFF"));
        ASSERT_TRUE(database.execute(sql));
    };
    tamper("UPDATE attachment_content SET bytes = x'20' WHERE bytes = CAST('%PDF-1' AS BLOB)");
    EXPECT_EQ(verified().brokenAttachments, 1);
    EXPECT_FALSE(verified().isGood());
    tamper("DELETE FROM attachment_content WHERE bytes = CAST('%PDF-2' AS BLOB)");
    EXPECT_EQ(verified().brokenAttachments, 2);
}
