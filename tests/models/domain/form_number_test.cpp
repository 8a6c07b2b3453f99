#include "models/domain/form_number.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace kz;

namespace {

/// A number that can be handed out, as it is scanned: without hyphens.
QString anyNumber()
{
    const auto text = *rc::gen::suchThat(rc::gen::apply(
                                             [](int year, int running) {
                                                 return formNumberText({year, running});
                                             },
                                             rc::gen::inRange(2000, 2100), rc::gen::inRange(1, mostFormsOfAYear + 1)),
                                         [](const std::optional<QString> &one) { return one.has_value(); });
    return QString(*text).remove(u'-');
}

} // namespace

TEST(FormNumber, IsReadBackHoweverItWasTyped)
{
    const QString text = formNumberText({2026, 42}).value();
    EXPECT_TRUE(text.startsWith(u"26-00042-"));
    const std::optional<FormNumber> expected = FormNumber{2026, 42};
    EXPECT_EQ(formNumberFrom(text), expected);
    EXPECT_EQ(formNumberFrom(QString(text).remove(u'-').toLower()), expected);
    EXPECT_EQ(formNumberFrom(QStringLiteral(" %1\n").arg(text)), expected);
    QString wide;
    for (const QChar one : text)
        wide += QChar(one.unicode() + 0xFEE0);
    EXPECT_EQ(formNumberFrom(wide), expected);
}

TEST(FormNumber, IsCheckedAsTheStandardSays)
{
    // By hand: the check character has weight 1, each before it twice the one after it, and the whole leaves 1 (mod
    // 37). 2*128 + 6*64 + 4*4 + 2*2 = 660 leaves 31, and 31 + 7 = 38 leaves 1.
    EXPECT_EQ(formNumberText({2026, 42}), QStringLiteral("26-00042-7"));
}

TEST(FormNumber, PassesOverTheAsteriskAndWhatIsOutOfRange)
{
    int passedOver = 0;
    for (int running = 1; running <= 370; ++running) {
        const std::optional<QString> text = formNumberText({2026, running});
        passedOver += text ? 0 : 1;
        EXPECT_FALSE(text && text->contains(u'*'));
    }
    EXPECT_GT(passedOver, 0);
    EXPECT_LT(passedOver, 37);
    EXPECT_FALSE(formNumberText({2026, 0}));
    EXPECT_FALSE(formNumberText({2026, mostFormsOfAYear + 1}));
    EXPECT_FALSE(formNumberText({1999, 1}));
    EXPECT_FALSE(formNumberFrom({}));
    EXPECT_FALSE(formNumberFrom(QStringLiteral("26-00042")));
}

RC_GTEST_PROP(FormNumber, EverySingleWrongCharacterIsRefused, ())
{
    const QString number = anyNumber();
    for (int at = 0; at < number.size(); ++at) {
        for (const QChar wrong : QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*")) {
            QString mistyped = number;
            mistyped[at] = wrong;
            RC_ASSERT(formNumberFrom(mistyped).has_value() == (mistyped == number));
        }
    }
}

RC_GTEST_PROP(FormNumber, EverySwapOfNeighboursIsRefused, ())
{
    const QString number = anyNumber();
    for (int at = 0; at + 1 < number.size(); ++at) {
        QString mistyped = number;
        std::swap(mistyped[at], mistyped[at + 1]);
        RC_ASSERT(formNumberFrom(mistyped).has_value() == (mistyped == number));
    }
}

RC_GTEST_PROP(FormNumber, IsFoundByItsRunningNumberThisYearAndTheLast, ())
{
    const int year = *rc::gen::inRange(2001, 2099);
    const FormNumber number{year - *rc::gen::inRange(0, 2), *rc::gen::inRange(1, mostFormsOfAYear + 1)};
    const auto text = formNumberText(number);
    RC_PRE(text.has_value());
    const QString byHand = QString::number(number.running) + text->back();
    RC_ASSERT(formNumberFrom(byHand, year) == std::optional(number));
    RC_ASSERT(formNumberFrom(*text, year) == std::optional(number));
}

TEST(FormNumber, IsNotMadeOfADigitAlone)
{
    EXPECT_FALSE(formNumberFrom(QString(), 2026));
    EXPECT_FALSE(formNumberFrom(QStringLiteral("7"), 2026));
    EXPECT_FALSE(formNumberFrom(QStringLiteral("例田"), 2026));
}

TEST(FormNumber, IsReadAsAnInputMethodWritesIt)
{
    const QString text = formNumberText({2026, 42}).value();
    for (const QChar hyphen : QStringLiteral("－ー−‐–ｰ")) {
        QString typed;
        for (const QChar one : text)
            typed += one == u'-' ? hyphen : one.isDigit() ? QChar(one.unicode() + 0xFEE0) : one;
        EXPECT_EQ(formNumberFrom(typed), (FormNumber{2026, 42})) << typed.toStdString();
    }
}
