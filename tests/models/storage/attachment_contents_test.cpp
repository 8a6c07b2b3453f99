#include "models/storage/attachment_contents.h"

#include "models/storage/schema.h"
#include "models/storage/verify_reads.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace kz;
using namespace kz::storage;

namespace {

Database emptyStore()
{
    auto opened = Database::openInMemory();
    auto database = std::move(opened).value();
    EXPECT_TRUE(bringUpToDate(database));
    return database;
}

} // namespace

TEST(AttachmentContents, AreKeptOnceAndComeBackAsTheyWere)
{
    auto database = emptyStore();
    AttachmentContents contents(database);
    std::set<QByteArray> kept;
    EXPECT_TRUE(rc::check("whatever is kept is found by its hash, once", [&](const std::vector<char> &bytes) {
        const QByteArray content(bytes.data(), qsizetype(bytes.size()));
        const auto hash = contents.keep(content);
        RC_ASSERT(bool(hash));
        RC_ASSERT(contents.keep(content).value() == hash.value());
        RC_ASSERT(contents.find(hash.value()).value().value_or(QByteArray("other")) == content);
        kept.insert(content);
        RC_ASSERT(contents.hashes().value().size() == kept.size());
    }));
    EXPECT_EQ(contents.find(QString(64, u'0')).value(), std::nullopt);
    // As BLAKE2b says it (RFC 7693 by its 256-bit variant), so that others can check a file by what it says.
    EXPECT_EQ(AttachmentContents::hashOf("abc"),
              QStringLiteral("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
}

TEST(AttachmentContents, AreCheckedAgainstTheirHash)
{
    auto database = emptyStore();
    const auto hash = AttachmentContents(database).keep("%PDF-1.7");
    ASSERT_TRUE(hash);
    EXPECT_EQ(VerifyReads(database).brokenAttachments().value(), 0);
    ASSERT_TRUE(database.execute("UPDATE attachment_content SET bytes = x'00'"));
    EXPECT_EQ(VerifyReads(database).brokenAttachments().value(), 1);
}
