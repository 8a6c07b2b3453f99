#include "models/exchange/site_kind_guess.h"

namespace kz::exchange {

namespace {

struct Sign {
    SiteKind kind;
    const char16_t *words; ///< any of these, separated by |
    const char16_t *without = u"";
};

// In this order: a 薬局 beside a hospital carries the hospital's name, a 歯科病院 is a hospital.
constexpr Sign signs[] = {
    {SiteKind::VisitingNursing, u"訪問看護|ナースステーション"},
    {SiteKind::Pharmacy, u"薬局|薬舗|ファーマシー|調剤|ドラッグ"},
    {SiteKind::NursingSchool, u"看護学校|看護専門学校"},
    {SiteKind::CareFacility, u"老人保健施設|特別養護老人ホーム|介護医療院"},
    {SiteKind::Hospital, u"病院|ホスピタル|医療センター|療養所|医療福祉センター"},
    {SiteKind::DentalClinic, u"歯科|デンタル|矯正", u"医科"},
    {SiteKind::Clinic, u"医院|クリニック|診療所|内科|外科|小児科|眼科|皮膚科|皮フ科|皮ふ科|耳鼻|保健所"},
};

bool containsAny(const QString &name, QStringView words)
{
    for (const QStringView word : words.split(u'|', Qt::SkipEmptyParts))
        if (name.contains(word))
            return true;
    return false;
}

} // namespace

SiteKind guessSiteKind(const QString &name, const QString &nineDigits)
{
    const QString folded = name.normalized(QString::NormalizationForm_KC);
    for (const Sign &sign : signs)
        if (containsAny(folded, sign.words) && !containsAny(folded, sign.without))
            return sign.kind;
    // prefecture 2, district 2, number 4, check digit 1
    if (nineDigits.size() == 9) {
        if (QStringView(nineDigits).mid(2, 2) == u"90")
            return SiteKind::VisitingNursing;
        if (nineDigits[4] == u'3')
            return SiteKind::DentalClinic;
        if (nineDigits[4] == u'4')
            return SiteKind::Pharmacy;
    }
    return SiteKind::Clinic;
}

} // namespace kz::exchange
