#include "ui/charts/chart_colours.h"

#include <gtest/gtest.h>

using namespace kz::charts;
using Role = kz::report::ChartSpec::Role;

TEST(ChartColours, WordsAndMarksCanBeSeen)
{
    for (const ChartColours &colours : {ChartColours::light(), ChartColours::dark()}) {
        EXPECT_GE(contrastRatio(colours.text, colours.surface), 4.5);
        EXPECT_GE(contrastRatio(colours.muted, colours.surface), 4.5);
        EXPECT_GE(contrastRatio(colours.accent, colours.surface), 4.5) << "today is written in it";
        for (int role = 0; role <= int(Role::Accent); ++role)
            EXPECT_GE(contrastRatio(colours.mark(Role(role)), colours.surface), 3.0) << "role " << role;
    }
}

TEST(ChartColours, WordsOnAnyAreaCanBeRead)
{
    for (const ChartColours &colours : {ChartColours::light(), ChartColours::dark()}) {
        for (int role = 0; role <= int(Role::Accent); ++role)
            EXPECT_GE(contrastRatio(inkOn(colours.fill(Role(role))), colours.fill(Role(role))), 4.5) << "role " << role;
        for (double share = 0; share <= 1; share += 0.02)
            EXPECT_GE(contrastRatio(inkOn(colours.heat(share)), colours.heat(share)), 4.5) << share;
    }
}

TEST(ChartColours, HeatKeepsItsOrderInGrey)
{
    for (const ChartColours &colours : {ChartColours::light(), ChartColours::dark()}) {
        double before = contrastRatio(colours.heat(0), colours.surface);
        for (double share = 0.05; share <= 1.001; share += 0.05) {
            const double now = contrastRatio(colours.heat(share), colours.surface);
            EXPECT_GT(now, before) << share;
            before = now;
        }
    }
}
