#include "models/progress/crosswalk_lines.h"

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::progress;

namespace {

Association line(std::optional<Key> source, std::optional<Key> target, const char *targetRef = "")
{
    return {.version = 1, .source = source, .target = target, .targetRef = QString::fromLatin1(targetRef)};
}

TEST(CrosswalkLines, AreKnownByAllThatIsSaidOfTheirEnds)
{
    const std::vector<LineKind> kinds = lineKinds({
        line(1, 11), // one becomes one
        line(2, 12),
        line(3, 12), // two become one
        line(4, 13),
        line(4, 14), // one becomes two
        line(5, 12),
        line(5, 15), // and where one of the two takes in others
        line(6, std::nullopt),
        line(7, std::nullopt, "gone"),
        line(std::nullopt, 11),
    });
    using enum LineKind;
    EXPECT_EQ(kinds,
              (std::vector{Carried, Merged, Merged, Split, Split, Split, Split, WithoutSuccessor, Dangling, Dangling}));
}

TEST(CrosswalkLines, ASplitCarriesNothingUntilSomebodyDecides)
{
    Association same = line(1, 11);
    same.kind = AssociationKind::ExactMatchOf;
    EXPECT_EQ(carriesAtFirst(same, LineKind::Carried), Carries::All);
    EXPECT_EQ(carriesAtFirst(same, LineKind::Split), Carries::None);
    EXPECT_EQ(carriesAtFirst(line(1, 11), LineKind::Carried), Carries::Undecided);
    EXPECT_EQ(carriesAtFirst(line(1, 11), LineKind::Merged), Carries::Undecided);
    EXPECT_EQ(carriesAtFirst(line(1, 11), LineKind::Split), Carries::None);
}

} // namespace
