#include "models/items/outline_text.h"

#include "tests/models/items/items_support.h"

#include <gmock/gmock.h>

using namespace kz;
using namespace kz::items;
using namespace testing;

namespace {

/// "depth kind ja|en", one a line.
QString said(const std::vector<edit::OutlineItem> &outline)
{
    QString text;
    for (const edit::OutlineItem &line : outline)
        text += QStringLiteral("%1 %2 %3|%4\n")
                    .arg(QString::number(line.depth), enumCode(line.item.kind), line.item.titleJa, line.item.titleEn);
    return text;
}

} // namespace

TEST(OutlineText, TabsAreDepthAndAFurtherCellTheOtherLanguage)
{
    EXPECT_EQ(
        said(
            outlineFromText(QStringLiteral("ケアする力\tPower to care\n\t清潔の援助\t\n\t\t全身清拭ができる\n"), true)),
        QStringLiteral("0 domain ケアする力|Power to care\n1 competency 清潔の援助|\n2 goal 全身清拭ができる|\n"));
}

TEST(OutlineText, BlanksBulletsAndEmptyLinesOfATextAreUnderstood)
{
    EXPECT_EQ(said(outlineFromText(QStringLiteral("・観察\r\n\r\n　・脈拍を測る\r\n  - 呼吸を数える\n"), false)),
              QStringLiteral("0 competency 観察|\n1 goal 脈拍を測る|\n1 goal 呼吸を数える|\n"));
}

TEST(OutlineText, ACellInQuotationMarksMayHoldLinesAndMarks)
{
    const auto outline = outlineFromText(QStringLiteral("\"採血\n(静脈)\"\n\"「\"\"安全\"\"」\"\n"), true);
    ASSERT_EQ(outline.size(), 2U);
    EXPECT_EQ(outline[0].item.titleJa, QStringLiteral("採血 (静脈)"));
    EXPECT_EQ(outline[1].item.titleJa, QStringLiteral("「\"安全\"」"));
}

TEST(OutlineText, EnglishAloneIsEnglish)
{
    EXPECT_EQ(said(outlineFromText(QStringLiteral("Observe\nCare\tケア\n"), true)),
              QStringLiteral("0 domain |Observe\n0 domain ケア|Care\n"));
    EXPECT_TRUE(outlineFromText(QStringLiteral(" \n\t\n・\n"), true).empty());
}

TEST(OutlineText, WhatIsCopiedIsPastedAsTheSame)
{
    test::FileBuilder file;
    const test::TinyLadder ladder = file.ladder();
    query::Plans plans;
    const auto sheet = query::frameworkSheet(file.database(), plans, ladder.version);
    ASSERT_TRUE(sheet);
    const QString text = outlineText(*sheet.value(), sheet.value()->roots);
    const auto outline = outlineFromText(text, true);
    ASSERT_EQ(outline.size(), sheet.value()->nodes.size());
    for (size_t i = 0; i < outline.size(); ++i)
        EXPECT_EQ(outline[i].depth, sheet.value()->nodes[i].parent < 0 ? 0 : 1);
}
