#pragma once

#include "models/base/language.h"
#include "models/domain/event.h"
#include "models/domain/evidence.h"
#include "models/domain/people.h"
#include "models/domain/places.h"

#include <QCoreApplication>
#include <QHash>

namespace kz::exchange {

/// A word as it is compared: NFKC, without case and blanks.
QString foldedWord(const QString &text);

/// A number or code as it is compared and stored: half-width, whatever was typed.
QString plainNumber(const QString &text);

/// What people in Japan write in such a cell beside the code and the English label; UTF-8, separated by |.
template <typename E>
struct EnumWord {
    E value;
    const char *words;
};
template <typename E>
inline constexpr std::array<EnumWord<E>, 0> enumWords{};

template <>
inline constexpr std::array enumWords<Depopulated> = {
    EnumWord<Depopulated>{Depopulated::None, "非該当|なし|過疎でない|該当なし|過疎地域でない"},
    EnumWord<Depopulated>{Depopulated::Part, "一部過疎|一部|過疎地域を有する"},
    EnumWord<Depopulated>{Depopulated::All, "全部過疎|過疎|全部|全域|過疎地域"},
    EnumWord<Depopulated>{Depopulated::Deemed, "みなし過疎|みなし"},
};
template <>
inline constexpr std::array enumWords<SiteKind> = {
    EnumWord<SiteKind>{SiteKind::Hospital, "病院"},
    EnumWord<SiteKind>{SiteKind::Clinic, "診療所|医院|クリニック|無床診療所|有床診療所"},
    EnumWord<SiteKind>{SiteKind::DentalClinic, "歯科|歯科診療所|歯科医院"},
    EnumWord<SiteKind>{SiteKind::Pharmacy, "薬局|保険薬局|調剤薬局"},
    EnumWord<SiteKind>{SiteKind::VisitingNursing, "訪問看護|訪問看護ステーション|訪問看護事業所"},
    EnumWord<SiteKind>{SiteKind::CareFacility, "介護施設|介護老人保健施設|老健|特別養護老人ホーム|介護医療院"},
    EnumWord<SiteKind>{SiteKind::NursingSchool, "看護学校|看護専門学校"},
    EnumWord<SiteKind>{SiteKind::University, "大学"},
    EnumWord<SiteKind>{SiteKind::Office, "事務所|事務局|本部"},
    EnumWord<SiteKind>{SiteKind::Other, "その他"},
};
template <>
inline constexpr std::array enumWords<DepartmentKind> = {
    EnumWord<DepartmentKind>{DepartmentKind::Department, "診療科|科|部門"},
    EnumWord<DepartmentKind>{DepartmentKind::Ward, "病棟"},
    EnumWord<DepartmentKind>{DepartmentKind::Outpatient, "外来"},
    EnumWord<DepartmentKind>{DepartmentKind::Other, "その他"},
};
template <>
inline constexpr std::array enumWords<Ending> = {
    EnumWord<Ending>{Ending::Retired, "退職|退社"},   EnumWord<Ending>{Ending::Transferred, "転出|異動|転籍|出向"},
    EnumWord<Ending>{Ending::Suspended, "休職|休止"}, EnumWord<Ending>{Ending::Interrupted, "中断|研修中断"},
    EnumWord<Ending>{Ending::NotCompleted, "未修了"}, EnumWord<Ending>{Ending::Completed, "修了|研修修了"},
};
template <>
inline constexpr std::array enumWords<DutyKind> = {
    EnumWord<DutyKind>{DutyKind::Preceptor, "プリセプター|実地指導者|プリセプター（実地指導者）"},
    EnumWord<DutyKind>{DutyKind::Educator, "教育担当者|教育担当|教育委員"},
    EnumWord<DutyKind>{DutyKind::SupervisingDoctor, "指導医"},
    EnumWord<DutyKind>{DutyKind::ProgrammeDirector, "プログラム責任者|責任者"},
    EnumWord<DutyKind>{DutyKind::Assessor, "評価者"},
    EnumWord<DutyKind>{DutyKind::Coordinator, "研修事務担当|教育担当師長|研修担当|事務担当"},
};
template <>
inline constexpr std::array enumWords<AbsenceKind> = {
    EnumWord<AbsenceKind>{AbsenceKind::Sick, "病気|病欠|病休|病気休暇|傷病"},
    EnumWord<AbsenceKind>{AbsenceKind::Maternity, "産休|産前産後|産前産後休業|産前・産後休業|出産"},
    EnumWord<AbsenceKind>{AbsenceKind::Childcare, "育休|育児休業|育児"},
    EnumWord<AbsenceKind>{AbsenceKind::Care, "介護休業|介護休暇|介護"},
    EnumWord<AbsenceKind>{AbsenceKind::Bereavement, "忌引|忌引き|慶弔"},
    EnumWord<AbsenceKind>{AbsenceKind::Other, "その他|その他の休み|休止|休職|研修休止"},
};
template <>
inline constexpr std::array enumWords<AttendanceStatus> = {
    EnumWord<AttendanceStatus>{AttendanceStatus::Attended, "出席|参加|受講|修了|○|〇|◯"},
    EnumWord<AttendanceStatus>{AttendanceStatus::Partly, "一部出席|一部参加|一部受講|一部|遅刻|早退|△"},
    EnumWord<AttendanceStatus>{AttendanceStatus::Absent, "欠席|不参加|未受講|×|✕"},
    EnumWord<AttendanceStatus>{AttendanceStatus::Registered, "申込|申込み|申込済|申込済み|参加予定|予定"},
};
template <>
inline constexpr std::array enumWords<PlacementKind> = {
    EnumWord<PlacementKind>{PlacementKind::Rotation, "ローテーション|研修|ローテート|配置"},
    EnumWord<PlacementKind>{PlacementKind::GeneralOutpatient, "一般外来|並行一般外来|一般外来（並行研修）"},
    EnumWord<PlacementKind>{PlacementKind::Itinerant, "巡回診療|巡回"},
    EnumWord<PlacementKind>{PlacementKind::Dispatch, "医師派遣|派遣"},
    EnumWord<PlacementKind>{PlacementKind::Locum, "代診|代診医派遣"},
    EnumWord<PlacementKind>{PlacementKind::RemoteSupport, "遠隔支援|遠隔"},
};
template <>
inline constexpr std::array enumWords<CareSetting> = {
    EnumWord<CareSetting>{CareSetting::Ward, "病棟|入院"},
    EnumWord<CareSetting>{CareSetting::Outpatient, "外来|専門外来"},
    EnumWord<CareSetting>{CareSetting::GeneralOutpatient, "一般外来"},
    EnumWord<CareSetting>{CareSetting::Home, "在宅|訪問診療|往診|在宅医療"},
    EnumWord<CareSetting>{CareSetting::Online, "オンライン|オンライン診療|遠隔"},
    EnumWord<CareSetting>{CareSetting::VisitingNursing, "訪問看護"},
    EnumWord<CareSetting>{CareSetting::Pharmacy, "薬局|薬剤部"},
    EnumWord<CareSetting>{CareSetting::CareFacility, "介護施設|施設|老健"},
    EnumWord<CareSetting>{CareSetting::Emergency, "救急|救急外来|救急室"},
};
template <>
inline constexpr std::array enumWords<TraineeRole> = {
    EnumWord<TraineeRole>{TraineeRole::Observed, "見学|観察"},
    EnumWord<TraineeRole>{TraineeRole::Assisted, "介助|補助|助手"},
    EnumWord<TraineeRole>{TraineeRole::Performed, "実施|施行|術者|経験"},
    EnumWord<TraineeRole>{TraineeRole::Led, "主担当|担当|主治医|受持ち|受け持ち"},
    EnumWord<TraineeRole>{TraineeRole::Taught, "指導"},
};
template <>
inline constexpr std::array enumWords<DayPart> = {
    EnumWord<DayPart>{DayPart::Morning, "午前|AM"},
    EnumWord<DayPart>{DayPart::Afternoon, "午後|PM"},
};
template <>
inline constexpr std::array enumWords<EvidenceStatus> = {
    EnumWord<EvidenceStatus>{EvidenceStatus::Draft, "未提出|下書き|作成中"},
    EnumWord<EvidenceStatus>{EvidenceStatus::Submitted, "提出|提出済|提出済み"},
    EnumWord<EvidenceStatus>{EvidenceStatus::Countersigned, "確認|確認済|確認済み|承認|承認済|承認済み"},
    EnumWord<EvidenceStatus>{EvidenceStatus::Returned, "差戻し|差し戻し|返却"},
};
template <>
inline constexpr std::array enumWords<AssessorKind> = {
    EnumWord<AssessorKind>{AssessorKind::Self, "自己|自己評価|本人"},
    EnumWord<AssessorKind>{AssessorKind::Preceptor, "プリセプター|実地指導者|プリセプター（実地指導者）"},
    EnumWord<AssessorKind>{AssessorKind::FirstRater, "一次|一次評価|一次評価者|1次評価者"},
    EnumWord<AssessorKind>{AssessorKind::SecondRater, "二次|二次評価|二次評価者|2次評価者"},
    EnumWord<AssessorKind>{AssessorKind::SupervisingDoctor, "指導医"},
    EnumWord<AssessorKind>{AssessorKind::SeniorDoctor, "上級医"},
    EnumWord<AssessorKind>{AssessorKind::OtherProfession, "他職種|多職種|他の職種|メディカルスタッフ"},
    EnumWord<AssessorKind>{AssessorKind::Educator, "教育担当者|教育担当"},
};

/// The value a cell names, or nothing. Any thread.
template <Described E>
std::optional<E> enumFromWord(const QString &text)
{
    static const QHash<QString, E> words = [] {
        QHash<QString, E> all;
        for (const EnumWord<E> &entry : enumWords<E>)
            for (const QString &word : QString::fromUtf8(entry.words).split(u'|'))
                all.insert(foldedWord(word), entry.value);
        for (const auto &entry : EnumTable<E>::entries) {
            all.insert(foldedWord(QString::fromUtf8(entry.label)), entry.value);
            all.insert(foldedWord(QString::fromLatin1(entry.code)), entry.value);
        }
        return all;
    }();
    auto found = words.constFind(text);
    if (found == words.constEnd())
        found = words.constFind(foldedWord(text));
    return found == words.constEnd() ? std::nullopt : std::optional(found.value());
}

/// What an import reads as yes and no.
QString flagWord(bool value);

/// What enumFromWord reads back, for files that people open: Japanese lists hold words (the first of those above where
/// the program's own means something else there), English ones the code.
template <Described E>
QString enumWord(E value)
{
    const QString code = enumCode(value);
    if (code.isEmpty() || !speaksJapanese())
        return code;
    const QString word = QCoreApplication::translate("Enum", enumLabel(value));
    if (enumFromWord<E>(word) == value)
        return word;
    for (const EnumWord<E> &known : enumWords<E>)
        if (known.value == value)
            return QString::fromUtf8(known.words).section(u'|', 0, 0);
    return code;
}

/// For the message: the codes, comma separated.
template <Described E>
QString enumCodes()
{
    QStringList codes;
    for (const auto &entry : EnumTable<E>::entries)
        if (*entry.code)
            codes.append(QString::fromLatin1(entry.code));
    return codes.join(QStringLiteral(", "));
}

} // namespace kz::exchange
