#include "ui/shell/history.h"

#include <gtest/gtest.h>

using kz::History;

TEST(History, ANewStepForgetsWhatLayAhead)
{
    History history;
    EXPECT_FALSE(history.canGoBack());
    for (const char *link : {"a", "b", "b", "c"})
        history.visit(QLatin1String(link));
    EXPECT_EQ(history.back(), QStringLiteral("b"));
    EXPECT_EQ(history.back(), QStringLiteral("a"));
    EXPECT_FALSE(history.canGoBack());
    EXPECT_EQ(history.forward(), QStringLiteral("b"));
    history.replace(QStringLiteral("b?x=1"));
    history.visit(QStringLiteral("d"));
    EXPECT_FALSE(history.canGoForward());
    EXPECT_EQ(history.back(), QStringLiteral("b?x=1"));
}

TEST(History, DoesNotGrowForEver)
{
    History history;
    for (int i = 0; i < 1000; ++i)
        history.visit(QString::number(i));
    int steps = 0;
    while (history.canGoBack()) {
        history.back();
        ++steps;
    }
    EXPECT_LT(steps, 200);
    EXPECT_EQ(history.forward().toInt(), 1000 - steps);
}
