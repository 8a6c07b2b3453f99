#include "models/base/key.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace kz {
namespace {

const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

rc::Gen<Key> anyKey()
{
    return rc::gen::map(rc::gen::arbitrary<Key>(), [](Key raw) {
        const Key key = raw & 0x7fffffffffffffff;
        return key == 0 ? Key(1) : key;
    });
}

TEST(Key, KeepsOriginAndSequenceApart)
{
    constexpr Key key = makeKey(0x7fffffff, 0xffffffff);
    EXPECT_EQ(key, std::numeric_limits<Key>::max());
    EXPECT_EQ(keyOrigin(key), 0x7fffffffu);
    EXPECT_EQ(keyOrigin(makeKey(7, 65536)), 7u);
}

TEST(Key, NoRecordHasNoText)
{
    EXPECT_EQ(keyToText(0), QString());
    EXPECT_EQ(keyFromText(QString()), std::nullopt);
    EXPECT_EQ(keyFromText(QStringLiteral("00000000000000")), std::nullopt);
}

TEST(Key, EveryKeyComesBackFromItsText)
{
    EXPECT_TRUE(rc::check([] {
        const Key key = *anyKey();
        const QString text = keyToText(key);
        RC_ASSERT(text.size() == 14);
        RC_ASSERT(keyFromText(text) == key);
        RC_ASSERT(keyFromText(text.toLower()) == key);
    }));
}

TEST(Key, ReadsWhatPeopleWrite)
{
    const QString text = keyToText(makeKey(1, 0));
    ASSERT_TRUE(text.contains(u'0') && text.contains(u'4'));
    const QString typed = QString(text).replace(u'0', u'o').insert(5, u'-').insert(10, u' ');
    EXPECT_EQ(keyFromText(typed), makeKey(1, 0));
    const QString one = keyToText(33);
    EXPECT_EQ(keyFromText(QString(one).replace(u'1', u'l')), 33);
    EXPECT_EQ(keyFromText(QString(one).replace(u'1', u'I')), 33);
    EXPECT_EQ(keyFromText(text + u'0'), std::nullopt);
    EXPECT_EQ(keyFromText(text.chopped(1)), std::nullopt);
    EXPECT_EQ(keyFromText(QStringLiteral("キー")), std::nullopt);
}

// 32 has full order modulo 37 and no digit differs from another by 37, so both kinds of slip always show.
TEST(Key, EveryWrongCharacterIsNoticed)
{
    EXPECT_TRUE(rc::check([] {
        const QString text = keyToText(*anyKey());
        for (qsizetype place = 0; place < 13; ++place) {
            for (const QChar wrong : alphabet) {
                QString typed = text;
                typed[place] = wrong;
                RC_ASSERT((typed == text) == keyFromText(typed).has_value());
            }
        }
    }));
}

TEST(Key, EverySwapOfNeighboursIsNoticed)
{
    EXPECT_TRUE(rc::check([] {
        const QString text = keyToText(*anyKey());
        for (qsizetype place = 0; place < 12; ++place) {
            QString typed = text;
            std::swap(typed[place], typed[place + 1]);
            RC_ASSERT((typed == text) == keyFromText(typed).has_value());
        }
    }));
}

} // namespace
} // namespace kz
