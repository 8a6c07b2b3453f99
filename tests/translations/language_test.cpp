#include "translations/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

using namespace kz;

namespace {

QString word(const char *context, const char *english, int n = -1)
{
    return QCoreApplication::translate(context, english, nullptr, n);
}

} // namespace

TEST(Language, OursAndQtsWordsFollowTheLanguage)
{
    ASSERT_TRUE(setLanguage(*qApp, QStringLiteral("ja")));
    EXPECT_EQ(word("Enum", "Clinical ladder"), QStringLiteral("クリニカルラダー"));
    EXPECT_EQ(word("QPlatformTheme", "Cancel"), QStringLiteral("キャンセル"));
    EXPECT_EQ(QLocale().language(), QLocale::Japanese);

    ASSERT_TRUE(setLanguage(*qApp, QStringLiteral("en")));
    EXPECT_EQ(word("Enum", "Clinical ladder"), QStringLiteral("Clinical ladder"));
    EXPECT_EQ(word("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    EXPECT_EQ(QLocale().language(), QLocale::English);
}

TEST(Language, OneWeDoNotHaveChangesNothing)
{
    ASSERT_TRUE(setLanguage(*qApp, QStringLiteral("ja")));
    EXPECT_FALSE(setLanguage(*qApp, QStringLiteral("fr")));
    EXPECT_EQ(QLocale().language(), QLocale::Japanese);
}

TEST(Language, TheComputersIsOneOfOurs)
{
    EXPECT_TRUE(languages().contains(systemLanguage()));
}
