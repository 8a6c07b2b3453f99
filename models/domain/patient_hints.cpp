#include "models/domain/patient_hints.h"

#include <QRegularExpression>

#include <array>

namespace kz {

namespace {

constexpr auto letters = QRegularExpression::UseUnicodePropertiesOption; // \d reads full-width digits too

const std::array<QRegularExpression, 8> &patterns()
{
    // Kanji and katakana by their ranges, because \p{Han} takes in 、 and 。 as well.
    static const QString nameLetter = QStringLiteral("[\\x{3400}-\\x{9FFF}\\x{20000}-\\x{3FFFF}々ァ-ヺー・]");
    static const std::array<QRegularExpression, 8> table = {
        // "ID 12345", カルテ番号：12345
        QRegularExpression(
            QStringLiteral("(?:(?<![A-Za-z])ID|ＩＤ|患者番号|カルテ番号|カルテNo|診察券番号|登録番号|chart no|MRN)"
                           "[\\s.:：#＃№-]*\\d{3,}"),
            letters | QRegularExpression::CaseInsensitiveOption),
        // 0312-345-6789, 03(1234)5678: ten or eleven digits in three groups, which no date has.
        QRegularExpression(QStringLiteral("(?<!\\d)(?=[0０](?:[-‐－ー()（） ]?\\d){9,10}(?!\\d))[0０]\\d{1,4}"
                                          "[-‐－ー(（ ]\\d{1,4}[-‐－ー)） ]\\d{3,4}(?!\\d)"),
                           letters),
        // A full date that is said to be of a birth, or that lies in an era or century of births.
        QRegularExpression(
            QStringLiteral("(?:生年月日|誕生日|DOB)[\\s:：]*\\S{6,}"
                           "|(?:\\d{4}|(?:令和|平成)[\\d元]{1,2})[年/.-]\\d{1,2}[月/.-]\\d{1,2}日?(?:生|産)"
                           "|(?:1[89]|１[８９])\\d{2}[年/.-]\\d{1,2}[月/.-]\\d{1,2}日?"
                           "|(?:明治|大正|昭和)[\\d元]{1,2}年\\d{1,2}月\\d{1,2}日?"
                           "|\\b[MTS]\\d{1,2}[./-]\\d{1,2}[./-]\\d{1,2}"),
            letters | QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral("\\d{6,}"), letters),
        // A decade says enough: 70歳代 passes, 72歳 does not. 3歳児健診 is the name of an examination.
        QRegularExpression(QStringLiteral("\\d{1,3}\\s?(?:歳|才)(?![代台児])|\\b\\d{1,3}[- ]years?[- ]old"), letters),
        // 山田様, but neither 同様 nor 様子, and not the people of whom every case speaks.
        QRegularExpression(
            QStringLiteral("(?<!%1)(?!(?:一|有|王|神|殿)様)%1{1,12}?"
                           "(?<!患者|家族|利用者|看護師|薬剤師|保健師|助産師|医師|主治医|療法士|栄養士"
                           "|介護士|相談員|職員|事務|業者|奥|娘|息子|母|父|兄|姉|弟|妹|孫|嫁|婿|夫|妻"
                           "|皆|子|親|客|先生|世話人|大家)"
                           "(?:さん|(?<![同多仕異模態紋各貴])様(?![子々式態相])|(?<![摂華彼])氏(?![名族]))")
                .arg(nameLetter),
            letters),
        // Initials: Y.T. or Y・T, and Y氏.
        QRegularExpression(QStringLiteral("(?<!\\p{L})[A-ZＡ-Ｚ][.．・]\\s?[A-ZＡ-Ｚ](?:[.．]|(?!\\p{L}))"), letters),
        QRegularExpression(QStringLiteral("(?<!\\p{L})[A-ZＡ-Ｚ]{1,2}\\s?(?:様|さん|氏(?!名))"), letters),
    };
    return table;
}

} // namespace

QStringList patientHints(const QString &text)
{
    QStringList hints;
    if (text.isEmpty())
        return hints;
    for (const QRegularExpression &pattern : patterns()) {
        auto matches = pattern.globalMatch(text);
        while (matches.hasNext()) {
            const QString piece = matches.next().captured().trimmed();
            // What an earlier pattern already shows in its context says nothing new.
            bool shown = false;
            for (const QString &hint : std::as_const(hints))
                shown = shown || hint.contains(piece);
            if (!shown)
                hints.append(piece);
        }
    }
    return hints;
}

} // namespace kz
