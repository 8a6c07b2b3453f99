#include "models/report/papers.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace kz::report;

TEST(Papers, EveryKindHasACodeOfItsOwnAndWords)
{
    QSet<QString> codes;
    for (const PaperKind &kind : paperKinds()) {
        EXPECT_FALSE(codes.contains(QLatin1String(kind.code)));
        codes.insert(QLatin1String(kind.code));
        EXPECT_EQ(paperKind(QLatin1String(kind.code)), &kind);
        EXPECT_FALSE(paperTitle(kind).isEmpty() || papersTitle(kind).isEmpty() || paperDescription(kind).isEmpty());
        EXPECT_TRUE(kind.make);
    }
    EXPECT_FALSE(paperKind(QStringLiteral("certificate-of-nothing")));
}
