#include "models/base/kana.h"

#include <QCollator>

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace kz {
namespace {

TEST(ToKatakana, MakesOneFormOfAll)
{
    EXPECT_EQ(toKatakana(QStringLiteral("やまだ　はなこ")), QStringLiteral("ヤマダ ハナコ"));
    EXPECT_EQ(toKatakana(QStringLiteral("ﾔﾏﾀﾞ  ﾊﾟﾙ")), QStringLiteral("ヤマダ パル"));
    EXPECT_EQ(toKatakana(QStringLiteral("ｳﾞｧｲｵﾘﾝ･ﾎﾟｰﾄ")), QStringLiteral("ヴァイオリン・ポート"));
    EXPECT_EQ(toKatakana(QString::fromUtf16(u"か\u3099くは\u309Aん")), QStringLiteral("ガクパン"));
    EXPECT_EQ(toKatakana(QStringLiteral("か゛く")), QStringLiteral("ガク"));
    EXPECT_EQ(toKatakana(QStringLiteral("  𠮷例　さくら ")), QStringLiteral("𠮷例 サクラ"));
    EXPECT_EQ(toKatakana(QStringLiteral("Anna 山")), QStringLiteral("Anna 山"));
    EXPECT_EQ(toKatakana(QString()), QString());
}

TEST(IsKatakana, IsWhatAFormAsksFor)
{
    for (const char16_t *text : {u"ヤマダ ハナコ", u"ヤマダ　ハナコ", u"ミホン・レイナ", u"ジョー", u"ヴィ", u"スヾキ"})
        EXPECT_TRUE(isKatakana(QString::fromUtf16(text))) << QString::fromUtf16(text).toStdString();
    for (const char16_t *text : {u"", u" ", u"ー", u"やまだ", u"ﾔﾏﾀﾞ", u"ヤマダ1", u"Yamada", u"山田"})
        EXPECT_FALSE(isKatakana(QString::fromUtf16(text))) << QString::fromUtf16(text).toStdString();
}

TEST(KanaKey, SortsAsTheSyllabary)
{
    EXPECT_LT(kanaKey(QStringLiteral("カア")), kanaKey(QStringLiteral("ガア")));
    EXPECT_LT(kanaKey(QStringLiteral("ガア")), kanaKey(QStringLiteral("カイ")));

    // In the order of JIS X 4061.
    const QStringList ordered{
        QStringLiteral("アベ"),
        QStringLiteral("アンドウ ケン"),
        QStringLiteral("アンドウケン"),
        QStringLiteral("カー"),
        QStringLiteral("カァ"),
        QStringLiteral("カア"),
        QStringLiteral("ガア"),
        QStringLiteral("カイ"),
        QStringLiteral("キャ"),
        QStringLiteral("キヤ"),
        QStringLiteral("ギヤ"),
        QStringLiteral("ススキ"),
        QStringLiteral("スズキ"),
        QStringLiteral("ハハ"),
        QStringLiteral("ハバ"),
        QStringLiteral("ハパ"),
        QStringLiteral("バハ"),
        QStringLiteral("ヤマダ ハナコ"),
        QStringLiteral("ヤマダ ハナヨ"),
        QStringLiteral("ヤマダア"),
        QStringLiteral("ロ"),
        QStringLiteral("ワ"),
        QStringLiteral("ヲ"),
        QStringLiteral("ン"),
        QStringLiteral("高見本"),
        QStringLiteral("2階"),
        QStringLiteral("Anna"),
        QStringLiteral("Émile"),
        QStringLiteral("Zoe"),
    };
    for (qsizetype i = 1; i < ordered.size(); ++i)
        EXPECT_LT(kanaKey(ordered[i - 1]), kanaKey(ordered[i]))
            << ordered[i - 1].toStdString() << " before " << ordered[i].toStdString();
}

TEST(KanaKey, IsTheSameForEveryWayOfWriting)
{
    const QString key = kanaKey(QStringLiteral("ヤマダ ハナコ"));
    EXPECT_EQ(kanaKey(QStringLiteral("やまだ　はなこ")), key);
    EXPECT_EQ(kanaKey(QStringLiteral("ﾔﾏﾀﾞ ﾊﾅｺ")), key);
    EXPECT_EQ(kanaKey(QStringLiteral("ANNA")), kanaKey(QStringLiteral("ａｎｎａ")));
}

TEST(KanaKey, HoldsNothingTheStoreWouldStumbleOver)
{
    EXPECT_TRUE(rc::check([](const std::u16string &text) {
        for (const QChar character : kanaKey(QString::fromStdU16String(text)))
            RC_ASSERT(character != QChar(0) || text.find(u'\0') != std::u16string::npos);
    }));
}

/// Names of kana as they occur: a long mark or repeat mark follows a kana, blanks and dots stand between.
rc::Gen<QString> anyKana()
{
    static const QString letters = QStringLiteral(
        "アイウエオカガキギクグコハバパヒビピホボポサザシジタダチツヅッャュョヤユヨァィゥワヲンヴマミムメモラリル");
    const auto syllable = rc::gen::map(rc::gen::pair(rc::gen::inRange(0, int(letters.size())), rc::gen::inRange(0, 12)),
                                       [](std::pair<int, int> pick) {
                                           const QString letter = letters.mid(pick.first, 1);
                                           switch (pick.second) {
                                           case 0:
                                               return letter + u'ー';
                                           case 1:
                                               return letter + u' ';
                                           case 2:
                                               return letter + u'・';
                                           default:
                                               return letter;
                                           }
                                       });
    return rc::gen::map(rc::gen::container<std::vector<QString>>(syllable), [](const std::vector<QString> &parts) {
        QString text;
        for (const QString &part : parts)
            text += part;
        return toKatakana(text);
    });
}

TEST(KanaKey, AgreesWithTheCollatorForJapanese)
{
    const QCollator collator(QLocale(QLocale::Japanese, QLocale::Japan));
    if (collator.compare(QStringLiteral("ガア"), QStringLiteral("カイ")) >= 0)
        GTEST_SKIP() << "this Qt collates without ICU";
    const auto agree = [&](const QString &a, const QString &b) {
        const int wanted = collator.compare(a, b);
        const int got = QString::compare(kanaKey(a), kanaKey(b));
        return wanted == 0 || (wanted < 0) == (got < 0);
    };
    EXPECT_TRUE(rc::check("names that share nothing", [&] { RC_ASSERT(agree(*anyKana(), *anyKana())); }));
    EXPECT_TRUE(rc::check("names that differ late", [&] {
        const QString head = *anyKana();
        const QString tail = *anyKana();
        const QString a = *anyKana();
        const QString b = *anyKana();
        RC_ASSERT(agree(head + a + tail, head + b + tail));
    }));
}

TEST(SearchFold, MeetsAcrossFormsOfWriting)
{
    EXPECT_EQ(searchFold(QStringLiteral("ＡＢＣ－１２３")), QStringLiteral("abc123"));
    EXPECT_EQ(searchFold(QStringLiteral("やまだ　花子")), QStringLiteral("ヤマダ花子"));
    EXPECT_EQ(searchFold(QStringLiteral("ﾐﾎﾝ･ﾚｲﾅ")), searchFold(QStringLiteral("ミホンレイナ")));
    EXPECT_EQ(searchFold(QStringLiteral("髙見本")), searchFold(QStringLiteral("高見本")));
    EXPECT_EQ(searchFold(QStringLiteral("𠮷例")), searchFold(QStringLiteral("吉例")));
    EXPECT_EQ(searchFold(QStringLiteral("ジョー")), QStringLiteral("ジョー"));
}

TEST(Romaji, OneNameOneForm)
{
    const auto meet = [](std::initializer_list<const char16_t *> spellings) {
        const QString first = romaji(QString::fromUtf16(*spellings.begin()));
        for (const char16_t *spelling : spellings)
            EXPECT_EQ(romaji(QString::fromUtf16(spelling)), first) << QString::fromUtf16(spelling).toStdString();
    };
    meet({u"シンジョウ", u"しんじょう", u"shinjou", u"sinjo", u"Shinjō", u"shinjoh", u"sinzyou", u"SHINJO"});
    meet({u"チバ", u"chiba", u"tiba"});
    meet({u"ツチヤ", u"tsuchiya", u"tutiya"});
    meet({u"フジイ", u"fujii", u"huzii", u"Fujī"});
    meet({u"オオノ", u"ohno", u"ono", u"oono", u"Ōno"});
    meet({u"サトウ", u"satoh", u"satou", u"sato"});
    meet({u"ナンバ", u"namba", u"nanba"});
    meet({u"ケンイチ", u"kenichi", u"ken'ichi", u"kennichi"});
    meet({u"ホッタ", u"hotta"});
    meet({u"エッチュウ", u"etchu", u"ecchu", u"ettyuu"});
    meet({u"ミヅキ", u"mizuki", u"miduki"});
    meet({u"ヂ", u"ji", u"di", u"zi"});
    meet({u"ヲ", u"o", u"wo"});
    meet({u"キャサリン", u"kyasarin"});
    meet({u"シェリー", u"sherii", u"syeri"});
    meet({u"ファン", u"fan"});
    meet({u"ウィリアム", u"wiriamu", u"wiliamu"});
    meet({u"ヴァレリー", u"valerii", u"barerii"});
    meet({u"ジュリ", u"juri", u"jyuri", u"zyuri"});
}

struct Sought {
    const char16_t *name;
    const char16_t *former;
    const char16_t *kana;
    std::vector<const char16_t *> fragments;
};

TEST(SearchKey, IsFoundByKanjiKanaAndRomajiFragments)
{
    const std::vector<Sought> all{
        {u"見本坂 はるか",
         u"",
         u"ミホンザカ ハルカ",
         {u"見本坂", u"本坂は", u"はるか", u"ﾊﾙｶ", u"ミホン", u"みほんざかはる", u"mihon", u"haru", u"honzaka",
          u"zaka h"}},
        {u"試田 かおる", u"練木", u"シダ カオル", {u"練木", u"試田", u"shida", u"sida", u"kaoru", u"カオル"}},
        {u"𠮷例 さくら", u"", u"ヨシレイ サクラ", {u"𠮷例", u"吉例", u"yoshirei", u"yosi", u"sakura"}},
        {u"髙見本 しおり", u"", u"タカミモト シオリ", {u"髙", u"高見本", u"shiori", u"taka", u"mimoto"}},
        {u"井上 光",
         u"",
         u"イノウエ ヒカル",
         {u"井上", u"inoue", u"ue", u"inou", u"ino", u"エヒ", u"hikaru", u"Inoue Hikaru"}},
        {u"大内 翔", u"", u"オオウチ ショウ", {u"oouchi", u"ouchi", u"uchi", u"sho", u"shou", u"sh", u"チシ"}},
        {u"ミホン・レイナ", u"", u"ミホン・レイナ", {u"ミホンレイナ", u"reina", u"みほん", u"mihon・rei"}},
        {u"Maria Schulze", u"", u"", {u"maria", u"schul", u"SCHULZE", u"aria s"}},
        {u"ひだまり薬局", u"3012345", u"", {u"ひだまり", u"薬局", u"hidamari", u"0123"}},
    };
    for (const Sought &sought : all) {
        const QString key = searchKey({QString::fromUtf16(sought.name), QString::fromUtf16(sought.former)},
                                      QString::fromUtf16(sought.kana));
        for (const char16_t *fragment : sought.fragments)
            EXPECT_TRUE(key.contains(searchQuery(QString::fromUtf16(fragment))))
                << QString::fromUtf16(fragment).toStdString() << " in " << key.toStdString();
    }
}

TEST(SearchKey, FindsNoOneElse)
{
    const QString key = searchKey({QStringLiteral("見本坂 はるか")}, QStringLiteral("ミホンザカ ハルカ"));
    for (const char16_t *fragment : {u"見坂", u"坂見", u"ハカ", u"haka", u"mihonzakaz", u"かるは"})
        EXPECT_FALSE(key.contains(searchQuery(QString::fromUtf16(fragment))))
            << QString::fromUtf16(fragment).toStdString();
}

TEST(SearchKey, NeverMatchesAcrossItsParts)
{
    EXPECT_TRUE(rc::check([](const std::u16string &typed) {
        RC_ASSERT(!searchQuery(QString::fromStdU16String(typed)).contains(u'\n'));
    }));
}

TEST(SearchKey, EveryRunOfSyllablesFindsItsName)
{
    EXPECT_TRUE(rc::check([] {
        const QString name = *rc::gen::suchThat(anyKana(), [](const QString &text) { return text.size() > 1; });
        const QString folded = searchFold(name);
        const QString key = searchKey({}, name);
        const int from = *rc::gen::inRange(0, int(folded.size()));
        RC_ASSERT(key.contains(searchQuery(folded.mid(from))));
        RC_ASSERT(key.contains(searchQuery(folded.left(from + 1))));
        RC_ASSERT(key.contains(romaji(folded)));
    }));
}

} // namespace
} // namespace kz
