#include "models/demo/cast_facts.h"
#include "models/demo/names.h"
#include "models/demo/parts.h"
#include "models/demo/people.h"

#include <algorithm>

namespace kz::demo {

namespace {

struct Named {
    const char16_t *name;
    const char16_t *kana;
    MemberSpec spec;
};

/// In the order of CastIndex.
constexpr Named namedTen[] = {
    {u"見本坂 はるか",
     u"ミホンザカ ハルカ",
     {Part::NewNurse, "nurse", Central, u"5階東病棟（血液・腫瘍）", u"", 0, 0, 112}},
    {u"例田 つばさ", u"レイダ ツバサ", {Part::NewNurse, "nurse", Yamabuki, u"療養病棟", u"", 0, 0, 95}},
    {u"仮屋 みなと", u"カリヤ ミナト", {Part::Resident, "resident", Central, u"内科", u"", 1}},
    {u"架空橋 れん", u"カクウバシ レン", {Part::Resident, "resident", Central, u"内科", u"", 0}},
    {u"試田 かおる", u"シダ カオル", {Part::Nurse, "nurse", Central, u"3階東病棟（外科）", u"6階西病棟（整形）", 6, 2}},
    {u"𠮷例 さくら", u"ヨシレイ サクラ", {Part::Nurse, "nurse", Central, u"4階西病棟（循環器）", u"", 0, 0}},
    {u"髙見本 しおり", u"タカミホン シオリ", {Part::Pharmacist, "pharmacist", Central, u"薬剤部", u"", 15}},
    {u"手本 あきら",
     u"テホン アキラ",
     {Part::Nurse, "nurse", Central, u"5階東病棟（血液・腫瘍）", u"3階東病棟（外科）", 24, 4}},
    {u"ミホン・レイナ", u"ミホン・レイナ", {Part::CareWorker, "care_worker", CareHome, u"療養棟", u"", 4}},
    {u"雛形 まもる", u"ヒナガタ マモル", {Part::Retraining, "physician", Central, u"内科", u"外科", 34}},
};
static_assert(std::size(namedTen) == Mamoru + 1);

constexpr MemberSpec others[] = {
    // Ten more new nurses: one more on the ward that gives no transfusions.
    {Part::NewNurse, "nurse", Central, u"3階東病棟（外科）", u"", 0, 0, 105},
    {Part::NewNurse, "nurse", Central, u"4階西病棟（循環器）", u"", 0, 0, 100},
    {Part::NewNurse, "nurse", Central, u"5階東病棟（血液・腫瘍）", u"", 0, 0, 96},
    {Part::NewNurse, "nurse", Central, u"6階西病棟（整形）", u"", 0, 0, 62},
    {Part::NewNurse, "nurse", Central, u"救急病棟", u"", 0, 0, 118},
    {Part::NewNurse, "nurse", Central, u"4階西病棟（循環器）", u"", 0, 0, 94},
    {Part::NewNurse, "nurse", Shiomi, u"2階病棟（内科）", u"", 0, 0, 108},
    {Part::NewNurse, "nurse", Shiomi, u"3階病棟（循環器）", u"", 0, 0, 99},
    {Part::NewNurse, "nurse", Shiomi, u"3階病棟（循環器）", u"", 0, 0, 66},
    {Part::NewNurse, "nurse", Yamabuki, u"療養病棟", u"", 0, 0, 104},
    // Nurses on the ladder; the first is the deputy director who looks at every rating a second time.
    {Part::Nurse, "nurse", Central, u"救急病棟", u"", 30, 5},
    {Part::Nurse, "nurse", Central, u"3階東病棟（外科）", u"", 8, 3},
    {Part::Nurse, "nurse", Central, u"4階西病棟（循環器）", u"", 9, 3},
    {Part::Nurse, "nurse", Central, u"5階東病棟（血液・腫瘍）", u"4階西病棟（循環器）", 10, 3},
    {Part::Nurse, "nurse", Central, u"6階西病棟（整形）", u"", 5, 2, 90},
    {Part::Nurse, "nurse", Central, u"救急病棟", u"", 15, 4},
    {Part::Nurse, "nurse", Central, u"5階東病棟（血液・腫瘍）", u"6階西病棟（整形）", 2, 1},
    {Part::Nurse, "nurse", Shiomi, u"2階病棟（内科）", u"", 21, 4},
    {Part::Nurse, "nurse", Shiomi, u"3階病棟（循環器）", u"2階病棟（内科）", 12, 3},
    {Part::Nurse, "nurse", Shiomi, u"3階病棟（循環器）", u"", 6, 2},
    {Part::Nurse, "nurse", Shiomi, u"2階病棟（内科）", u"3階病棟（循環器）", 3, 1, 80},
    {Part::Nurse, "nurse", Yamabuki, u"療養病棟", u"", 27, 4},
    {Part::Nurse, "nurse", Yamabuki, u"地域包括ケア病棟", u"", 11, 3},
    {Part::Nurse, "nurse", Yamabuki, u"療養病棟", u"地域包括ケア病棟", 7, 2},
    {Part::Nurse, "nurse", Island, u"診療所外来", u"", 18, 3},
    {Part::Nurse, "nurse", VisitingStation, u"訪問看護", u"", 13, 3},
    {Part::Nurse, "nurse", Sugitani, u"診療所外来", u"", 5, 2},
    {Part::Nurse, "nurse", CareHome, u"療養棟", u"", 16, 2},
    // Residents: three more in each year.
    {Part::Resident, "resident", Central, u"内科", u"", 1, 0, 104},
    {Part::Resident, "resident", Central, u"内科", u"", 1, 0, 92},
    {Part::Resident, "resident", Central, u"内科", u"", 1, 0, 55},
    {Part::Resident, "resident", Central, u"内科", u"", 0, 0, 110},
    {Part::Resident, "resident", Central, u"内科", u"", 0, 0, 98},
    {Part::Resident, "resident", Central, u"内科", u"", 0, 0, 85},
    // The first has been a doctor for nine years and supervises on the island.
    {Part::SpecialtyTrainee, "specialty_trainee", Island, u"診療所外来", u"", 9},
    {Part::SpecialtyTrainee, "specialty_trainee", Central, u"循環器内科", u"", 4},
    {Part::Pharmacist, "pharmacist", Central, u"薬剤部", u"", 6},
    {Part::Pharmacist, "pharmacist", Central, u"薬剤部", u"", 10},
    {Part::Pharmacist, "pharmacist", Shiomi, u"薬剤科", u"", 8},
    {Part::Pharmacist, "pharmacist", Yamabuki, u"薬局", u"", 22},
    {Part::Pharmacist, "pharmacist", HidamariPharmacy, u"調剤室", u"", 12},
    {Part::Pharmacist, "pharmacist", HidamariPharmacy, u"調剤室", u"", 5, 0, 70},
    {Part::Therapist, "physiotherapist", Central, u"リハビリテーション科", u"", 7},
    {Part::Therapist, "occupational_therapist", Central, u"リハビリテーション科", u"", 5},
    {Part::Therapist, "physiotherapist", Yamabuki, u"リハビリテーション室", u"", 14},
    {Part::Therapist, "occupational_therapist", CareHome, u"通所リハビリテーション", u"", 9, 0, 60},
    {Part::Dietitian, "dietitian", Central, u"栄養管理室", u"", 11},
    {Part::Dietitian, "dietitian", Shiomi, u"栄養科", u"", 4},
    {Part::SocialWorker, "social_worker", Central, u"医療福祉相談室", u"", 8},
    {Part::SocialWorker, "social_worker", Shiomi, u"地域連携室", u"", 6},
};
static_assert(std::size(namedTen) + std::size(others) == castSize);

static_assert(others[deputyDirector - Mamoru - 1].level == 5);
static_assert(others[islandDoctor - Mamoru - 1].place == Island);
static_assert(others[seniorDoctor - Mamoru - 1].part == Part::SpecialtyTrainee);
static_assert(others[assessedAtWork - Mamoru - 1].part == Part::Resident);
static_assert(others[assessedAtWork + peopleAssessedAtWork - 1 - Mamoru - 1].experience == 1);

Person personOf(const Named &named, int index, const Years &years)
{
    Person person;
    person.name = QString::fromUtf16(named.name);
    person.kana = QString::fromUtf16(named.kana);
    if (index == Kaoru)
        person.formerName = QStringLiteral("練木 かおる");
    if (index == Sakura)
        person.experienceSince = years.current - 9;
    if (index == Mamoru)
        person.note = QStringLiteral("58歳。面談で決めた個別研修計画：外科から総合診療へ。心不全とがんの共通科目、"
                                     "訪問診療、へき地の代診を18か月で。");
    return person;
}

QDate employedOf(const Years &years, int index, QDate usual)
{
    switch (index) {
    case Sakura: { // three full months ago, not yet four
        const QDate tomorrow = years.today.addDays(1);
        return QDate(tomorrow.year(), tomorrow.month(), 1).addMonths(-3);
    }
    case Ren:
        return fiscalYearStart(fiscalYearOf(years.november()));
    default:
        return usual;
    }
}

Result<void> makePeople(edit::Edit &edit, Region &region, quint32 seed)
{
    int index = 0;
    const auto add = [&](const MemberSpec &spec, const Person &person) -> Result<void> {
        Member member = memberOf(region, spec);
        member.employed = employedOf(region.years, index, member.employed);
        if (index == Ren)
            member.until = region.years.november();
        if (auto done = storeMember(edit, region, member, person, index + 1); !done)
            return done;
        region.members.push_back(std::move(member));
        ++index;
        return {};
    };
    for (const Named &named : namedTen)
        if (auto done = add(named.spec, personOf(named, index, region.years)); !done)
            return done;
    for (const MemberSpec &spec : others) {
        const InventedName invented = inventedName(int(seed % 1000) + index);
        if (auto done = add(spec, Person{.name = invented.name, .kana = invented.kana}); !done)
            return done;
    }
    return {};
}

/// The first of the sixty who fits, or nobody.
template <typename Fits>
Key find(const Region &region, Fits fits)
{
    const auto found = std::find_if(region.members.begin(), region.members.begin() + castSize, fits);
    return found == region.members.begin() + castSize ? 0 : found->id;
}

void assignMentors(Region &region)
{
    const Key akira = region.member(Akira).id;
    const Key deputy = region.member(deputyDirector).id;
    // Who leads the nurses of a site; small sites are looked after by the city hospital. Never the deputy director:
    // she looks at every rating a second time.
    const auto leader = [&](int place, Key except) {
        return find(region, [&](const Member &other) {
            return other.part == Part::Nurse && other.place == place && other.level >= 4 && other.id != except
                && other.id != deputy;
        });
    };
    const auto head = [&](int place, Key except) {
        Key found = leader(place, except);
        if (!found && place != Central)
            found = leader(Shiomi, except);
        return found ? found : leader(Central, except);
    };
    for (size_t i = 0; i < castSize; ++i) {
        Member &member = region.members[i];
        const auto colleague = [&](auto fits) {
            return find(region, [&](const Member &other) { return other.id != member.id && fits(other); });
        };
        switch (member.part) {
        case Part::NewNurse:
            // Somebody of the same ward, not too far ahead of them; a ward without such a one borrows from the next.
            for (const bool sameWard : {true, false})
                if (member.mentor == 0)
                    member.mentor = colleague([&](const Member &other) {
                        const bool near = sameWard ? other.unit == member.unit : other.place == member.place;
                        return other.part == Part::Nurse && near && (other.level == 2 || other.level == 3);
                    });
            member.secondMentor = member.place == Central ? deputy : head(member.place, 0);
            break;
        case Part::Nurse:
            member.mentor = head(member.place, member.id);
            member.secondMentor = member.id == deputy ? 0 : deputy;
            break;
        case Part::Resident:
        case Part::SpecialtyTrainee:
            member.mentor = region.member(Mamoru).id;
            member.secondMentor = region.member(i == seniorDoctor ? islandDoctor : seniorDoctor).id;
            break;
        case Part::Retraining:
            member.mentor = region.member(islandDoctor).id;
            member.secondMentor = akira;
            break;
        case Part::CareWorker:
            member.mentor = colleague(
                [&](const Member &other) { return other.part == Part::Nurse && other.place == member.place; });
            member.secondMentor = akira;
            break;
        default:
            member.mentor = colleague([&](const Member &other) { return other.part == member.part; });
            member.secondMentor = akira;
            break;
        }
    }
}

} // namespace

Result<void> makeCast(edit::Edit &edit, Region &region, quint32 seed)
{
    if (auto done = makePeople(edit, region, seed); !done)
        return done;
    assignMentors(region);
    for (int i = 0; i < castSize; ++i)
        if (auto done = makeCastEnrolments(edit, region, i); !done)
            return done;
    if (auto done = makeDuties(edit, region); !done)
        return done;
    if (auto done = makeAbsences(edit, region); !done)
        return done;
    return makeInterviews(edit, region);
}

} // namespace kz::demo
