#include "models/base/kana.h"

#include <iterator>
#include <optional>
#include <string_view>

namespace kz {

namespace {

constexpr char16_t firstKana = u'ァ';
constexpr char16_t lastKana = u'ヺ';
constexpr char16_t longMark = u'ー';
constexpr char16_t middleDot = u'・';
constexpr char16_t repeatMark = u'ヽ';
constexpr char16_t voicedRepeatMark = u'ヾ';
constexpr char16_t voicingMark = u'\u3099';
constexpr char16_t halfVoicingMark = u'\u309A';

// What each katakana from ァ to ヺ is made of, one character a kana: its base, its voicing (0, 1 dakuten,
// 2 handakuten), whether it is small, and its romaji consonant and vowel ('-' for none).
constexpr std::u16string_view bases = u"アアイイウウエエオオ"
                                      u"カカキキククケケココ"
                                      u"ササシシススセセソソ"
                                      u"タタチチツツツテテトト"
                                      u"ナニヌネノ"
                                      u"ハハハヒヒヒフフフヘヘヘホホホ"
                                      u"マミムメモ"
                                      u"ヤヤユユヨヨ"
                                      u"ラリルレロ"
                                      u"ワワヰヱヲン"
                                      u"ウカケワヰヱヲ";
constexpr std::string_view voicings = "0000000000"
                                      "0101010101"
                                      "0101010101"
                                      "01010010101"
                                      "00000"
                                      "012012012012012"
                                      "00000"
                                      "000000"
                                      "00000"
                                      "000000"
                                      "1001111";
constexpr std::string_view smallness = "1010101010"
                                       "0000000000"
                                       "0000000000"
                                       "00001000000"
                                       "00000"
                                       "000000000000000"
                                       "00000"
                                       "101010"
                                       "00000"
                                       "100000"
                                       "0110000";
constexpr std::string_view consonants = "----------"
                                        "kgkgkgkgkg"
                                        "szszszszsz"
                                        "tdtdttdtdtd"
                                        "nnnnn"
                                        "hbphbphbphbphbp"
                                        "mmmmm"
                                        "yyyyyy"
                                        "rrrrr"
                                        "ww---n"
                                        "bkkbbbb";
constexpr std::string_view vowels = "aaiiuueeoo"
                                    "aaiiuueeoo"
                                    "aaiiuueeoo"
                                    "aaiiuuueeoo"
                                    "aiueo"
                                    "aaaiiiuuueeeooo"
                                    "aiueo"
                                    "aauuoo"
                                    "aiueo"
                                    "aaieo-"
                                    "uaeaieo";
constexpr std::size_t kanaCount = lastKana - firstKana + 1;
static_assert(bases.size() == kanaCount && voicings.size() == kanaCount && smallness.size() == kanaCount
              && consonants.size() == kanaCount && vowels.size() == kanaCount);

/// Half-width katakana from U+FF66 to U+FF9D.
constexpr std::u16string_view fullWidth = u"ヲァィゥェォャュョッー"
                                          u"アイウエオカキクケコサシスセソ"
                                          u"タチツテトナニヌネノハヒフヘホ"
                                          u"マミムメモヤユヨラリルレロワン";
static_assert(fullWidth.size() == 0xFF9D - 0xFF66 + 1);

/// Variants of kanji that one family writes and another person types: variant, usual form.
constexpr std::u16string_view nameVariants = u"髙高﨑崎嵜崎濵浜濱浜邊辺邉辺齊斉齋斉斎斉澤沢嶋島嶌島櫻桜廣広國国龍竜"
                                             u"德徳黑黒栁柳榮栄惠恵眞真淺浅渕淵槇槙冨富壽寿寬寛實実瀨瀬瀧滝條条"
                                             u"彌弥禮礼藏蔵關関應応圓円賴頼增増豐豊靜静";
static_assert(nameVariants.size() % 2 == 0);

bool isKana(char16_t character)
{
    return character >= firstKana && character <= lastKana;
}

std::size_t indexOf(char16_t kana)
{
    return kana - firstKana;
}

bool isSmall(char16_t kana)
{
    return smallness[indexOf(kana)] == '1';
}

bool isVowel(char16_t letter)
{
    return letter == u'a' || letter == u'i' || letter == u'u' || letter == u'e' || letter == u'o';
}

bool isLatin(char16_t character)
{
    return character >= u'a' && character <= u'z';
}

/// The kana with the mark, e.g. ガ from カ; nothing when the kana takes none.
std::optional<char16_t> withMark(char16_t kana, char16_t mark)
{
    if (mark == voicingMark) {
        if (kana == u'ウ')
            return u'ヴ';
        if (kana >= u'ワ' && kana <= u'ヲ')
            return char16_t(kana + (u'ヷ' - u'ワ'));
        if (kana == repeatMark)
            return voicedRepeatMark;
    }
    const char wanted = mark == voicingMark ? '1' : '2';
    for (char16_t next = char16_t(kana + 1); isKana(kana) && isKana(next) && next <= kana + 2; ++next)
        if (bases[indexOf(next)] == kana && voicings[indexOf(next)] == wanted)
            return next;
    return std::nullopt;
}

char16_t katakanaOf(char16_t character)
{
    if ((character >= u'ぁ' && character <= u'ゖ') || character == u'ゝ' || character == u'ゞ')
        return char16_t(character + (u'ァ' - u'ぁ'));
    if (character >= 0xFF66 && character <= 0xFF9D)
        return fullWidth[character - 0xFF66];
    switch (character) {
    case 0xFF65:
        return middleDot;
    case 0xFF9E:
    case u'゛':
        return voicingMark;
    case 0xFF9F:
    case u'゜':
        return halfVoicingMark;
    default:
        return character;
    }
}

enum class LongVowels { Merge, Keep };

void appendLetter(QString &folded, char16_t letter, LongVowels longVowels)
{
    const char16_t last = folded.isEmpty() ? u'\0' : folded.back().unicode();
    const bool vowelGoesOn = isVowel(letter) && (letter == last || (letter == u'u' && last == u'o'));
    const bool consonantDoubled = isLatin(letter) && !isVowel(letter) && letter == last;
    if (!consonantDoubled && !(vowelGoesOn && longVowels == LongVowels::Merge))
        folded.append(QChar(letter));
}

/// Latin letters in the one spelling that all others meet in; other characters pass.
QString foldRomaji(const QString &spelled, LongVowels longVowels)
{
    QString folded;
    folded.reserve(spelled.size());
    const auto at = [&](qsizetype i) { return i < spelled.size() ? spelled[i].unicode() : u'\0'; };
    for (qsizetype i = 0; i < spelled.size(); ++i) {
        const char16_t letter = at(i);
        const char16_t next = at(i + 1);
        const auto put = [&](char16_t written) { appendLetter(folded, written, longVowels); };
        // ショ is "syo" here and シ "si": what Hepburn says by sh, ch and j, a y says.
        const auto putPalatal = [&](char16_t consonant) {
            put(consonant);
            if (isVowel(at(i + 1)) && at(i + 1) != u'i')
                put(u'y');
        };
        if (letter == u's' && next == u'h') {
            ++i;
            putPalatal(u's');
        } else if (letter == u'c' && next == u'h') {
            ++i;
            putPalatal(u't');
        } else if (letter == u'j') {
            putPalatal(u'z');
        } else if (letter == u't' && next == u's') {
            ++i;
            put(u't');
        } else if (letter == u'c' && next == u'y') {
            put(u't');
        } else if (letter == u'd' && (next == u'i' || next == u'u' || next == u'y' || next == u'z')) {
            put(u'z');
        } else if (letter == u'm' && (next == u'b' || next == u'p' || next == u'm')) {
            put(u'n');
        } else if (letter == u'f') {
            put(u'h');
        } else if (letter == u'v') {
            put(u'b');
        } else if (letter == u'l') {
            put(u'r');
        } else {
            const bool mute = ((letter == u't' || letter == u'c') && next == u'c') // etchū
                || (letter == u'w' && next == u'o')                                // ヲ
                || (letter == u'h' && folded.endsWith(u'o') && !isVowel(next))     // Ohno, Satoh
                || letter == u'\'' || letter == u'’';                              // Ken'ichi
            if (!mute)
                put(letter);
        }
    }
    return folded;
}

/// Kana spelled out letter by letter as a keyboard would have it; the rest lower-cased and without accents.
QString spell(const QString &text)
{
    const QString katakana = toKatakana(text);
    QString spelled;
    spelled.reserve(katakana.size() * 2);
    char16_t previous = 0; // the kana a small one leans on
    for (const QChar character : katakana) {
        const char16_t kana = character.unicode();
        if (!isKana(kana)) {
            if (kana != longMark)
                spelled.append(kana >= 0xC0 && kana < 0x250 && !character.decomposition().isEmpty()
                                   ? character.decomposition().at(0).toLower()
                                   : character.toLower());
            previous = 0;
            continue;
        }
        const QChar vowel = QLatin1Char(vowels[indexOf(kana)]);
        const bool leans = isSmall(kana) && previous && kana != u'ッ' && kana != u'ヵ' && kana != u'ヶ';
        if (kana == u'ッ') {
            previous = 0;
        } else if (leans) {
            // キャ ki → kya, チェ → tye, but ファ hu → ha, ウィ u → wi.
            const bool leansOnI = vowels[indexOf(previous)] == 'i' && consonants[indexOf(previous)] != '-';
            const bool ya
                = bases[indexOf(kana)] == u'ヤ' || bases[indexOf(kana)] == u'ユ' || bases[indexOf(kana)] == u'ヨ';
            spelled.chop(1);
            if (previous == u'ウ')
                spelled.append(u'w');
            else if ((leansOnI && vowel != u'i') || ya)
                spelled.append(u'y');
            spelled.append(vowel);
            previous = 0;
        } else {
            if (consonants[indexOf(kana)] != '-')
                spelled.append(QLatin1Char(consonants[indexOf(kana)]));
            if (vowel != u'-')
                spelled.append(vowel);
            previous = kana == u'ン' ? u'\0' : kana;
        }
    }
    return spelled;
}

bool hasLatin(const QString &folded)
{
    for (const QChar character : folded)
        if (isLatin(character.unicode()) || (character.unicode() >= 0xC0 && character.unicode() < 0x250))
            return true;
    return false;
}

bool hasKana(const QString &folded)
{
    for (const QChar character : folded)
        if (isKana(character.unicode()))
            return true;
    return false;
}

} // namespace

QString toKatakana(const QString &text)
{
    QString katakana;
    katakana.reserve(text.size());
    bool blank = false;
    for (const QChar character : text) {
        if (character.isSpace()) {
            blank = !katakana.isEmpty();
            continue;
        }
        const char16_t kana = katakanaOf(character.unicode());
        if ((kana == voicingMark || kana == halfVoicingMark) && !katakana.isEmpty() && !blank) {
            if (const auto marked = withMark(katakana.back().unicode(), kana)) {
                katakana.back() = QChar(*marked);
                continue;
            }
        }
        if (blank)
            katakana.append(u' ');
        blank = false;
        katakana.append(kana == voicingMark ? QChar(u'゛') : kana == halfVoicingMark ? QChar(u'゜') : QChar(kana));
    }
    return katakana;
}

bool isKatakana(const QString &text)
{
    bool any = false;
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (isKana(unit))
            any = true;
        else if (unit != longMark && unit != middleDot && unit != repeatMark && unit != voicedRepeatMark && unit != u' '
                 && unit != u'\u3000')
            return false;
    }
    return any;
}

QString kanaKey(const QString &kana)
{
    // Three strings laid behind each other: what each character is, how it is voiced, in which form it stands.
    // Trailing default weights are left out; '9' ends the last string because there the default is the greatest.
    constexpr QChar levelEnd = u'\t';
    constexpr char16_t aloneLongMark = u'ァ'; // free, since small kana sort by their base
    const QString katakana = toKatakana(kana);
    QString key;
    key.reserve(katakana.size() + 8);
    QString voicing;
    QString form;
    qsizetype voicingEnd = 0;
    qsizetype formEnd = 0;
    char16_t previous = 0;
    for (const QChar character : katakana) {
        char16_t base = character.unicode();
        char voice = '0';
        char shape = '3';
        if (isKana(base)) {
            voice = voicings[indexOf(base)];
            shape = isSmall(base) ? '1' : '3';
            base = bases[indexOf(base)];
        } else if (base == longMark) {
            const char vowel = isKana(previous) ? vowels[indexOf(previous)] : '-';
            const std::size_t place = std::string_view("aiueo").find(vowel);
            const bool lengthens = place != std::string_view::npos;
            base = lengthens ? std::u16string_view(u"アイウエオ")[place] : aloneLongMark;
            shape = lengthens ? '0' : '3';
        } else if ((base == repeatMark || base == voicedRepeatMark) && isKana(previous)) {
            voice = base == voicedRepeatMark ? '1' : '0';
            shape = '2';
            base = previous;
        } else if (base == middleDot) {
            base = u'゠'; // the one character between the blank and the kana
        } else if (base != u' ' && base < u'\u3000') {
            const QString parts = character.decomposition();
            base = (parts.isEmpty() ? character : parts[0]).toCaseFolded().unicode();
            // Full-width forms and the private area lie behind kana and kanji.
            base = base > u' ' && base < 0x7F ? char16_t(base - u'!' + u'！')
                : base < 0x1900               ? char16_t(0xE000 + base)
                                              : base;
        } else {
            base = character.toCaseFolded().unicode();
        }
        key.append(QChar(base));
        voicing.append(QLatin1Char(voice));
        form.append(QLatin1Char(shape));
        if (voice != '0')
            voicingEnd = voicing.size();
        if (shape != '3')
            formEnd = form.size();
        previous = base;
    }
    key.append(levelEnd).append(QStringView(voicing).first(voicingEnd));
    key.append(levelEnd).append(QStringView(form).first(formEnd)).append(u'9');
    return key;
}

QString searchFold(const QString &text)
{
    const QString plain = toKatakana(text)
                              .normalized(QString::NormalizationForm_KC)
                              .toCaseFolded()
                              .replace(QStringLiteral("𠮷"), QStringLiteral("吉"));
    QString folded;
    folded.reserve(plain.size());
    for (const QChar character : plain) {
        if (character.isSpace() || character.category() == QChar::Punctuation_Dash || character == u'\u2212'
            || character == middleDot)
            continue;
        char16_t unit = character.unicode();
        if (unit >= 0x4E00)
            for (std::size_t i = 0; i < nameVariants.size(); i += 2)
                if (nameVariants[i] == unit)
                    unit = nameVariants[i + 1];
        folded.append(QChar(unit));
    }
    return folded;
}

QString romaji(const QString &kana)
{
    return foldRomaji(spell(kana), LongVowels::Merge);
}

QString searchKey(const QStringList &texts, const QString &kana)
{
    QString key;
    const auto add = [&](const QString &form) {
        if (form.isEmpty() || key.contains(form))
            return;
        if (!key.isEmpty())
            key.append(u'\n'); // a query has no blanks
        key.append(form);
    };
    const auto addSpellings = [&](const QString &folded) {
        add(folded);
        if (!hasLatin(folded) && !hasKana(folded))
            return;
        const QString spelled = spell(folded);
        // Kept vowels, so that a fragment may begin with the second one: 上 in 井上 is "ue".
        add(foldRomaji(spelled, LongVowels::Keep));
        add(foldRomaji(spelled, LongVowels::Merge));
    };
    for (const QString &text : texts)
        addSpellings(searchFold(text));
    addSpellings(searchFold(kana));
    return key;
}

QString searchQuery(const QString &typed)
{
    const QString folded = searchFold(typed);
    return hasLatin(folded) ? romaji(folded) : folded;
}

} // namespace kz
