#include "tests/support/warning_listener.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    QCoreApplication application(argc, argv);
    kz::test::WarningListener::install();
    return RUN_ALL_TESTS();
}
