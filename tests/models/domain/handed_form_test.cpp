#include "models/domain/handed_form.h"

#include <gtest/gtest.h>

using namespace kz;

namespace {

HandedForm weekly()
{
    return {.kind = HandedKind::Week,
            .year = 2026,
            .running = 1,
            .person = 1,
            .from = QDate(2026, 6, 22),
            .to = QDate(2026, 6, 28),
            .handedOn = QDate(2026, 6, 19)};
}

} // namespace

TEST(HandedForm, AWeekNamesItsDaysAndARatingFormItsTool)
{
    EXPECT_TRUE(validate(weekly()).empty());
    HandedForm form = weekly();
    form.from = QDate();
    EXPECT_FALSE(validate(form).empty());
    form = weekly();
    form.kind = HandedKind::Rating;
    EXPECT_FALSE(validate(form).empty());
    form.tool = 5;
    form.from = form.to = QDate(); // the period is not always known
    EXPECT_TRUE(validate(form).empty());
}

TEST(HandedForm, WhoeverStrikesItOffSaysWhy)
{
    HandedForm form = weekly();
    form.struckOn = QDate(2026, 7, 1);
    EXPECT_FALSE(validate(form).empty());
    form.reason = QStringLiteral("lost");
    EXPECT_TRUE(validate(form).empty());
    EXPECT_FALSE(form.isOut());
}

TEST(HandedForm, KeepsItsItemsInTheirOrder)
{
    HandedForm form = weekly();
    const std::vector<Key> items{Key(1) << 40, 7, 12345678901234};
    form.items = itemsText(items);
    EXPECT_EQ(itemsOf(form), items);
    form.items += QStringLiteral(" nonsense");
    EXPECT_EQ(itemsOf(form), items);
    form.items.clear();
    EXPECT_TRUE(itemsOf(form).empty());
}
