#include "models/demo/names.h"

#include "models/base/kana.h"

#include <iterator>

namespace kz::demo {

namespace {

struct Syllables {
    const char16_t *text;
    const char16_t *kana;
};

constexpr Syllables beginnings[]
    = {{u"見本", u"ミホン"},   {u"例", u"レイ"},     {u"仮", u"カリ"},   {u"架空", u"カクウ"},
       {u"雛形", u"ヒナガタ"}, {u"手本", u"テホン"}, {u"試", u"タメシ"}, {u"模", u"モ"}};
constexpr Syllables endings[]
    = {{u"里", u"ザト"}, {u"山", u"ヤマ"}, {u"川", u"カワ"}, {u"谷", u"タニ"}, {u"沢", u"サワ"}, {u"尾", u"オ"},
       {u"木", u"キ"},   {u"原", u"ハラ"}, {u"野", u"ノ"},   {u"島", u"シマ"}, {u"瀬", u"セ"},   {u"本", u"モト"},
       {u"村", u"ムラ"}, {u"森", u"モリ"}, {u"浜", u"ハマ"}, {u"岡", u"オカ"}};
constexpr const char16_t *givens[]
    = {u"あおい", u"あかね", u"あさひ", u"あずさ", u"いおり", u"いずみ", u"いつき", u"うみ",   u"えいた", u"かえで",
       u"かなめ", u"かなで", u"きよし", u"きよみ", u"けいこ", u"けん",   u"こうじ", u"こころ", u"ことね", u"さき",
       u"さとし", u"さとみ", u"しげる", u"しずか", u"じゅん", u"すずか", u"すすむ", u"そう",   u"そら",   u"たかし",
       u"たくみ", u"たまき", u"ちあき", u"ちひろ", u"つかさ", u"つむぎ", u"てつや", u"とおる", u"なおみ", u"なぎさ",
       u"なつき", u"のぞみ", u"のぼる", u"はじめ", u"はづき", u"はやと", u"ひかり", u"ひなた", u"ひろし", u"ふみ",
       u"ほのか", u"まこと", u"まさと", u"みさき", u"みずき", u"みのる", u"めぐみ", u"もえ",   u"やすこ", u"ゆうき",
       u"ゆかり", u"よしの", u"りょう", u"わかば"};

constexpr int familyNames = int(std::size(beginnings) * std::size(endings));
constexpr int givenNames = int(std::size(givens));
static_assert(familyNames == 128 && givenNames == 64);

} // namespace

InventedName inventedName(int n)
{
    // Odd strides go through every family name before one returns, each time with other given names.
    const int family = n * 37 % familyNames;
    const int given = (n / familyNames + n * 5) % givenNames;
    const Syllables &begin = beginnings[family % int(std::size(beginnings))];
    const Syllables &end = endings[family / int(std::size(beginnings))];
    const QString first = QString::fromUtf16(givens[given]);
    return {QString::fromUtf16(begin.text) + QString::fromUtf16(end.text) + QLatin1Char(' ') + first,
            QString::fromUtf16(begin.kana) + QString::fromUtf16(end.kana) + QLatin1Char(' ') + toKatakana(first)};
}

} // namespace kz::demo
