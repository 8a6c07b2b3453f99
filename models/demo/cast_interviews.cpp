#include "models/demo/cast_facts.h"
#include "models/domain/interview.h"

namespace kz::demo {

namespace {

/// One conversation of a series; one without words was forgotten.
struct Talk {
    QDate day;
    InterviewKind kind = InterviewKind::Goals;
    const char16_t *review = u"";
    const char16_t *goals = u"";
};

Result<void> hold(edit::Edit &edit, const Region &region, const Member &member, std::span<const Talk> talks)
{
    for (size_t i = 0; i < talks.size() && *talks[i].goals && talks[i].day < region.years.today; ++i) {
        Interview interview{.person = member.id,
                            .kind = talks[i].kind,
                            .day = talks[i].day,
                            .review = QString::fromUtf16(talks[i].review),
                            .goals = QString::fromUtf16(talks[i].goals),
                            .agreedOn = talks[i].day};
        if (member.mentor != 0 && member.mentor != member.id)
            interview.interviewer = member.mentor;
        if (i + 1 < talks.size())
            interview.followUp = talks[i + 1].day;
        if (const auto made = edit.insert(interview); !made)
            return made.error();
    }
    return {};
}

Result<void> holdNewNurse(edit::Edit &edit, const Region &region, const Member &member)
{
    const auto after = [&](int months) { return workdayFrom(member.employed.addMonths(months)); };
    const Talk talks[]
        = {{after(1), InterviewKind::Goals, u"",
            u"・報告・連絡・相談を自分から行う\n・採血と点滴管理を、見守りのもとで実施できる"},
           {after(3), InterviewKind::MidYear, u"採血は見守りのもとで実施できている。報告の順序を練習中。",
            u"・受け持ち患者を3名まで担当する\n・夜勤の流れを理解し、プリセプターとともに入る"},
           {after(6), InterviewKind::MidYear, u"夜勤に2回入った。優先順位の判断に迷うことがある。",
            u"・多重課題の優先順位を説明できる\n・未経験の技術を経験できるよう、病棟間で調整する"},
           {after(12).addDays(-20), InterviewKind::YearEnd, u"優先順位を言葉にして相談できるようになった。",
            u"・次年度はラダーⅠの取得をめざす"}};
    return hold(edit, region, member, talks);
}

Result<void> holdNurse(edit::Edit &edit, const Region &region, const Member &member)
{
    const QDate april = fiscalYearStart(region.years.current);
    const Talk talks[]
        = {{workdayFrom(april.addDays(40)), InterviewKind::Goals, u"",
            u"・次のレベルの未達項目を病棟の勤務計画に入れる\n・後輩の指導を月1回振り返る"},
           {workdayFrom(april.addDays(320)), InterviewKind::YearEnd,
            u"未達項目のうち半数を経験した。後輩指導は継続している。", u"・次年度の申請に向けて事例をまとめる"}};
    return hold(edit, region, member, talks);
}

/// His plan is made by interview; the one that was due is forgotten.
Result<void> holdRetraining(edit::Edit &edit, const Region &region, const Member &member)
{
    const QDate today = region.years.today;
    const Talk talks[]
        = {{workdayFrom(today.addDays(-200)), InterviewKind::Goals, u"",
            u"・外科での経験を生かし、総合診療の外来を週2単位担当する\n・へき地診療所での研修を3か月組み込む"},
           {workdayFrom(today.addDays(-100)), InterviewKind::MidYear,
            u"外来は週2単位で開始。内科疾患の継続診療に不安が残る。",
            u"・心不全と糖尿病の継続診療を各5例\n・訪問診療に同行する"},
           {today.addDays(-10)}};
    return hold(edit, region, member, talks);
}

} // namespace

Result<void> makeInterviews(edit::Edit &edit, Region &region)
{
    for (int i = 0; i < castSize; ++i) {
        const Member &member = region.member(i);
        Result<void> done;
        if (member.part == Part::NewNurse)
            done = holdNewNurse(edit, region, member);
        else if (member.part == Part::Nurse)
            done = holdNurse(edit, region, member);
        else if (member.part == Part::Retraining)
            done = holdRetraining(edit, region, member);
        if (!done)
            return done;
    }
    return {};
}

} // namespace kz::demo
