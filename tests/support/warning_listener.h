#pragma once

#include <gtest/gtest.h>

namespace kz::test {

/// Fails the running test for every Qt warning it did not announce. Warnings may come from any thread.
class WarningListener final : public testing::EmptyTestEventListener
{
public:
    static void install();
    void OnTestEnd(const testing::TestInfo &) override;
};

} // namespace kz::test
