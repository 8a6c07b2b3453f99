#include "models/items/clinical_fields.h"

#include <gtest/gtest.h>

using namespace kz;
using items::ClinicalFields;

TEST(ClinicalFields, OfferTheKnownOnesAndThoseOfTheFileOnce)
{
    const ClinicalFields known;
    const ClinicalFields fields({QStringLiteral("surgery"), QStringLiteral("昇圧外来")});
    EXPECT_EQ(fields.offered(), known.offered() + QStringList{QStringLiteral("昇圧外来")});
}

TEST(ClinicalFields, AWordOrACodeIsMeantInLettersOfEitherCase)
{
    const ClinicalFields fields({QStringLiteral("URO"), QStringLiteral("uro")});
    for (const char *typed : {"internal medicine", " Internal Medicine ", "internal_medicine", "INTERNAL_MEDICINE"})
        EXPECT_EQ(fields.codeOf(QLatin1String(typed)), QStringLiteral("internal_medicine")) << typed;
    EXPECT_EQ(fields.codeOf(QStringLiteral("uro")), QStringLiteral("uro"));
    EXPECT_EQ(fields.codeOf(QStringLiteral("naika ")), QStringLiteral("naika"));
    EXPECT_EQ(fields.codeOf({}), QString());
}

TEST(ClinicalFields, OneThatNothingCountsIsNoticed)
{
    const ClinicalFields fields({QStringLiteral("昇圧外来")});
    EXPECT_FALSE(fields.notice(QStringLiteral("field"), {}));
    EXPECT_FALSE(fields.notice(QStringLiteral("field"), QStringLiteral("昇圧外来")));
    const auto notice = fields.notice(QStringLiteral("field"), QStringLiteral("naika"));
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->severity, Issue::Severity::Warning);
    EXPECT_EQ(notice->field, QStringLiteral("field"));
}
