#include "ui/people/change_words.h"

#include <gtest/gtest.h>

using namespace kz;

namespace {

storage::ChangeLine change(qint64 seq, const char *table, const char *before, const char *after)
{
    storage::ChangeLine line;
    line.entry.seq = seq;
    line.entry.action = QStringLiteral("person.save");
    line.row.table = table;
    line.row.key = seq;
    if (before)
        line.row.before = QByteArray(before);
    if (after)
        line.row.after = QByteArray(after);
    line.actorName = QStringLiteral("教育担当");
    return line;
}

} // namespace

TEST(ChangeWords, OneActionIsOneLineThatSaysWhatBecameOfWhat)
{
    const auto words
        = changeWords({change(7, "person", R"({"name":"練木","profession":4294967297,"kana_key":"a","email":"x"})",
                              R"({"name":"試田","profession":4294967298,"kana_key":"b","email":"x"})"),
                       change(7, "enrolment", R"({"target_day":"2027-03-31","status":"active"})",
                              R"({"target_day":"2027-09-30","status":"suspended"})"),
                       change(6, "affiliation", nullptr, R"({"from_day":"2026-04-01"})")});
    ASSERT_EQ(words.size(), 2u);
    EXPECT_EQ(words[0].actor, QStringLiteral("教育担当"));
    EXPECT_TRUE(words[0].fields.contains(QStringLiteral("Name: 練木 → 試田")));
    EXPECT_TRUE(words[0].fields.contains(QStringLiteral("Target date: 2027-03-31 → 2027-09-30")));
    // Another record or a code: that it changed, not its key.
    EXPECT_TRUE(words[0].fields.contains(QStringLiteral("Profession")));
    EXPECT_FALSE(words[0].fields.contains(QStringLiteral("429496")));
    EXPECT_FALSE(words[0].fields.contains(QStringLiteral("suspended")));
    // What follows from other columns, and what stayed, is not told.
    EXPECT_FALSE(words[0].fields.contains(QStringLiteral("kana_key")));
    EXPECT_FALSE(words[0].fields.contains(QStringLiteral("E-mail")));
    // A new record has no fields that became something else.
    EXPECT_EQ(words[1].fields, QString());
    EXPECT_EQ(words[1].records, QStringLiteral("affiliation"));
}
