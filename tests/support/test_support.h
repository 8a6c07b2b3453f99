#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace kz::test {

/// The folder with the real input (KZ_TEST_DATA, by default ../shared/data beside the checkout); empty when it is
/// not there. Tests that need it say so with KZ_NEEDS_DATA and are counted as skipped, never as passed.
QString dataFolder();

/// Tells the message handler that this Qt warning is meant to happen in the running test (a regular expression).
/// Any other warning fails the test it appears in; an expected one that stays away fails it too.
void expectWarning(const QString &pattern);

/// Lets the event loop turn until something holds; false after eight seconds.
bool waitFor(const std::function<bool()> &condition);

} // namespace kz::test

#define KZ_NEEDS_DATA()                                                                                                \
    do {                                                                                                               \
        if (kz::test::dataFolder().isEmpty())                                                                          \
            GTEST_SKIP() << "the real input is absent: set KZ_TEST_DATA";                                              \
    } while (false)
