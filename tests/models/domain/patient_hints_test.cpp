#include "models/domain/patient_hints.h"

#include <gtest/gtest.h>

namespace kz {
namespace {

TEST(PatientHints, ShowThePieceThatGivesAPersonAway)
{
    const std::vector<std::pair<const char16_t *, const char16_t *>> telling{
        {u"ID 12345 の方を担当した", u"ID 12345"},
        {u"カルテ番号：００１２３", u"カルテ番号：００１２３"},
        {u"患者番号 777", u"患者番号 777"},
        {u"入院 00123456 を受け持った", u"00123456"},
        {u"1948年3月4日 入院", u"1948年3月4日"},
        {u"昭和23年3月4日の方", u"昭和23年3月4日"},
        {u"S23.3.4", u"S23.3.4"},
        {u"令和8年4月1日生", u"令和8年4月1日生"},
        {u"生年月日：2001/4/5", u"生年月日：2001/4/5"},
        {u"78歳男性", u"78歳"},
        {u"７８才 女性", u"７８才"},
        {u"a 78-year-old man", u"78-year-old"},
        {u"担当の山田様に説明", u"山田様"},
        {u"山田さんの退院支援", u"山田さん"},
        {u"タナカ氏と面談", u"タナカ氏"},
        {u"健一様へ連絡", u"健一様"},
        {u"Y.T. 胸痛で来院", u"Y.T."},
        {u"Y・T、胸痛", u"Y・T"},
        {u"Y氏の家族", u"Y氏"},
        {u"連絡先 0312-345-6789", u"0312-345-6789"},
        {u"０９０‐１２３４‐５６７８へ", u"０９０‐１２３４‐５６７８"},
        {u"03(1234)5678", u"03(1234)5678"},
    };
    for (const auto &[text, piece] : telling)
        EXPECT_TRUE(patientHints(QString::fromUtf16(text)).contains(QString::fromUtf16(piece)))
            << QString::fromUtf16(text).toStdString() << " → "
            << patientHints(QString::fromUtf16(text)).join(u'|').toStdString();
}

TEST(PatientHints, StaySilentOnOrdinaryNotes)
{
    for (const char16_t *text :
         {u"", u"70歳代男性、心不全の増悪。入院3日目に利尿薬を調整した。",
          u"患者さんとご家族に説明し、看護師さんと共有した。", u"外来患者様の様子を観察。前回と同様、多様な症状。",
          u"お母さんと娘さんの不安を傾聴した。", u"皆様のおかげで無事に終了", u"一様に腫脹、神様",
          u"摂氏38度、氏名の確認を行った", u"EF 35 %, BNP 1,234 pg/mL, Cr 1.2", u"E. coli と S. aureus を検出",
          u"COVID-19 の隔離 2026年4月", u"04-01-2026 に 05-10-15 mg", u"2026-04-01", u"3歳児健診に同行",
          u"SpO2 92 %（室内気）, HR 110", u"カンファレンス 15:30", u"I-ABP, VT, A-V block"})
        EXPECT_EQ(patientHints(QString::fromUtf16(text)), QStringList()) << QString::fromUtf16(text).toStdString();
}

TEST(PatientHints, SayEachPieceOnce)
{
    EXPECT_EQ(patientHints(QStringLiteral("ID 1234567")), QStringList{QStringLiteral("ID 1234567")});
}

} // namespace
} // namespace kz
