#include "models/exchange/pack.h"

#include "models/progress/evaluate.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace kz;
using namespace kz::exchange;
using namespace kz::progress;

/// One resident, one nurse, one pharmacist, followed month by month against the packs that travel with the program.
/// Every figure was reckoned by hand from the rules as the packs' sources state them.
namespace {

constexpr Key hospital = 1001;
constexpr Key clinic = 1002;
constexpr Key town = 1003; ///< a hospital in a partly depopulated municipality

class Followed
{
public:
    explicit Followed(const char *id)
    {
        const auto pack = readPack(builtInPack(QString::fromLatin1(id)).value(), QString::fromLatin1(id));
        EXPECT_TRUE(pack);
        auto plan = planFramework({.version = pack.value().version,
                                   .levels = pack.value().levels,
                                   .items = pack.value().items,
                                   .requirements = pack.value().requirements,
                                   .requirementItems = pack.value().requirementItems});
        EXPECT_TRUE(plan);
        m_plan = std::move(plan).value();
        m_places.sites[hospital] = {.kind = SiteKind::Hospital};
        m_places.sites[clinic] = {.kind = SiteKind::Clinic, .remote = true, .island = true};
        m_places.sites[town] = {.kind = SiteKind::Hospital, .depopulated = Depopulated::Part};
    }

    Key item(const char *code) const
    {
        const auto found = std::ranges::find(m_plan.items, QLatin1String(code), &Item::code);
        EXPECT_NE(found, m_plan.items.end()) << code;
        return found == m_plan.items.end() ? 0 : found->id;
    }
    Key level(const char *code) const
    {
        const auto found = std::ranges::find(m_plan.levels, QLatin1String(code), &Level::code);
        return found == m_plan.levels.end() ? 0 : found->id;
    }
    Key version() const { return m_plan.version; }

    void stays(const char *field, QDate from, QDate to, Key site = hospital)
    {
        person.placements.push_back(
            {.id = ++m_next, .person = 1, .site = site, .field = QString::fromLatin1(field), .from = from, .to = to});
    }
    void logs(const char *code, QDate day, CareSetting setting = CareSetting::Ward, int halfDays = 0)
    {
        person.observations.push_back({.evidence = ++m_next,
                                       .kind = EvidenceKind::LogEntry,
                                       .day = day,
                                       .item = *code ? item(code) : 0,
                                       .site = hospital,
                                       .role = TraineeRole::Performed,
                                       .setting = setting,
                                       .halfDays = halfDays,
                                       .status = EvidenceStatus::Countersigned});
    }
    void rated(const char *code, int step, QDate day, AssessorKind kind)
    {
        person.observations.push_back({.evidence = ++m_next,
                                       .kind = EvidenceKind::Assessment,
                                       .day = day,
                                       .item = item(code),
                                       .site = hospital,
                                       .step = step,
                                       .status = EvidenceStatus::Submitted,
                                       .assessor = 77,
                                       .assessorKind = kind});
    }
    Standing on(const char *requirement, QDate day) const
    {
        const auto standings = evaluate(m_plan, m_places, person, day);
        for (size_t i = 0; i < m_plan.nodes.size(); ++i)
            if (m_plan.nodes[i].record.code == QLatin1String(requirement))
                return standings[i];
        ADD_FAILURE() << "no requirement " << requirement;
        return {};
    }
    /// How far on the way to a level, or through the whole without one.
    double progressOn(QDate day, std::optional<Key> level = {}) const
    {
        return progress::progress(m_plan, evaluate(m_plan, m_places, person, day), level);
    }
    /// What somebody has on each of the days.
    void expect(const char *requirement, const std::vector<std::pair<QDate, double>> &figures) const
    {
        for (const auto &[day, have] : figures)
            EXPECT_NEAR(on(requirement, day).have, have, 1e-6)
                << requirement << " on " << day.toString(Qt::ISODate).toStdString();
    }

    PersonEvidence person{.person = 1, .experienceSince = 2026};

private:
    FrameworkPlan m_plan;
    PlaceFacts m_places;
    Key m_next = 100;
};

} // namespace

TEST(PackGolden, AResidentsWeeksMonthByMonth)
{
    Followed resident("residency");
    resident.person.employments.push_back({.id = 2, .person = 1, .from = QDate(2026, 4, 1)});
    resident.person.enrolments.push_back(
        {.id = 3, .person = 1, .version = resident.version(), .from = QDate(2026, 4, 1)});
    resident.stays("internal_medicine", QDate(2026, 4, 6), QDate(2026, 9, 27)); // 25 weeks
    resident.person.absences.push_back({.id = 4,
                                        .person = 1,
                                        .from = QDate(2026, 5, 11), // a whole week
                                        .to = QDate(2026, 5, 15),
                                        .workingDays = 5});
    resident.stays("emergency", QDate(2026, 9, 28), QDate(2026, 11, 22));    // 8 weeks
    resident.stays("anaesthesia", QDate(2026, 11, 23), QDate(2026, 12, 27)); // 5 weeks, of which 4 may stand in
    resident.stays("community", QDate(2027, 1, 4), QDate(2027, 1, 31), clinic);

    resident.expect("weeks-internal-medicine",
                    {{QDate(2026, 4, 30), 25 / 7.0},
                     {QDate(2026, 5, 31), 56 / 7.0 - 1},
                     {QDate(2026, 6, 30), 86 / 7.0 - 1},
                     {QDate(2026, 7, 31), 117 / 7.0 - 1},
                     {QDate(2026, 8, 31), 148 / 7.0 - 1},
                     {QDate(2026, 9, 30), 24}});
    EXPECT_EQ(resident.on("weeks-internal-medicine", QDate(2026, 10, 31)).metOn, QDate(2026, 9, 27));
    resident.expect("weeks-emergency",
                    {{QDate(2026, 9, 30), 3 / 7.0},
                     {QDate(2026, 10, 31), 34 / 7.0},
                     {QDate(2026, 11, 30), 8 + 8 / 7.0},
                     {QDate(2026, 12, 31), 12}});
    EXPECT_EQ(resident.on("weeks-emergency", QDate(2026, 12, 31)).metOn, QDate(2026, 12, 20));
    resident.expect("weeks-community", {{QDate(2026, 12, 31), 0}, {QDate(2027, 1, 17), 2}, {QDate(2027, 1, 31), 4}});
    EXPECT_TRUE(resident.on("weeks-community", QDate(2027, 1, 31)).met) << "an island clinic, four whole weeks";
    resident.expect("absence", {{QDate(2026, 4, 30), 0}, {QDate(2026, 5, 31), 5}});
    EXPECT_TRUE(resident.on("absence", QDate(2027, 3, 31)).met) << "a limit of 90 days";

    for (const int day : {1, 8, 15, 22})
        resident.logs("", QDate(2026, 10, day), CareSetting::GeneralOutpatient, 2);
    for (const int day : {2, 9, 16, 23, 27, 30})
        resident.logs("", QDate(2026, 11, day), CareSetting::GeneralOutpatient, 2);
    resident.logs("", QDate(2026, 11, 4), CareSetting::Outpatient, 2); // a specialist clinic does not count
    resident.expect("general-outpatient",
                    {{QDate(2026, 9, 30), 0}, {QDate(2026, 10, 31), 8}, {QDate(2026, 11, 30), 20}});
}

TEST(PackGolden, AResidentsExperienceAndRatingsMonthByMonth)
{
    Followed resident("residency");
    resident.stays("internal_medicine", QDate(2026, 4, 6), QDate(2026, 5, 31)); // 8 weeks
    resident.logs("S05", QDate(2026, 4, 20));
    resident.logs("S05", QDate(2026, 5, 2)); // the same again is no other symptom
    resident.logs("S07", QDate(2026, 5, 10));
    resident.logs("S12", QDate(2026, 5, 10));
    resident.logs("D04", QDate(2026, 5, 12));
    for (const char *goal : {"A1", "A2", "A3", "A4", "B1", "B2"})
        resident.rated(goal, 3, QDate(2026, 5, 31), AssessorKind::SupervisingDoctor);
    resident.rated("C1", 2, QDate(2026, 5, 31), AssessorKind::SupervisingDoctor); // a step short
    resident.rated("A1", 4, QDate(2026, 6, 5), AssessorKind::OtherProfession);
    const QDate april(2026, 4, 30), may(2026, 5, 31), june(2026, 6, 30);
    resident.expect("symptoms", {{april, 1}, {may, 3}, {june, 3}});
    resident.expect("conditions", {{april, 0}, {may, 1}});
    resident.expect("values-doctors", {{april, 0}, {may, 4}});
    resident.expect("competencies-doctors", {{may, 2}, {june, 2}});
    resident.expect("work-doctors", {{may, 0}});
    resident.expect("values-staff", {{may, 0}, {june, 1}});
    // Nineteen things are asked for, and a limit of absence beside them.
    constexpr double asked = 19;
    EXPECT_NEAR(resident.progressOn(april), (25 / 7.0 / 24 + 1 / 29.0) / asked, 1e-9);
    EXPECT_NEAR(resident.progressOn(may), (8 / 24.0 + 3 / 29.0 + 1 / 26.0 + 1 + 2 / 9.0) / asked, 1e-9);
    EXPECT_NEAR(resident.progressOn(june), (8 / 24.0 + 3 / 29.0 + 1 / 26.0 + 1 + 2 / 9.0 + 1 / 4.0) / asked, 1e-9);
}

TEST(PackGolden, ANursesFirstLevelMonthByMonth)
{
    Followed nurse("nurse-ladder");
    nurse.person.employments.push_back({.id = 2, .person = 1, .from = QDate(2026, 4, 1)});
    for (const char *goal : {"N-I-1", "N-I-2", "N-I-3", "N-I-4"})
        nurse.rated(goal, 4, QDate(2026, 4, 30), AssessorKind::Self);
    nurse.logs("N-I-S", QDate(2026, 5, 10));
    nurse.rated("N-I-1", 3, QDate(2026, 5, 20), AssessorKind::FirstRater);
    nurse.rated("N-I-2", 3, QDate(2026, 5, 20), AssessorKind::FirstRater);
    nurse.rated("N-I-3", 2, QDate(2026, 5, 20), AssessorKind::FirstRater);
    nurse.logs("N-R", QDate(2026, 6, 5));
    nurse.rated("N-I-3", 3, QDate(2026, 6, 20), AssessorKind::FirstRater);
    nurse.rated("N-I-4", 4, QDate(2026, 7, 20), AssessorKind::FirstRater);
    for (const char *goal : {"N-I-1", "N-I-2", "N-I-3", "N-I-4"})
        nurse.rated(goal, 3, QDate(2026, 7, 25), AssessorKind::Educator);

    const QDate may(2026, 5, 15), june(2026, 6, 15), july(2026, 7, 15), august(2026, 8, 15);
    nurse.expect("I-N-course", {{QDate(2026, 5, 9), 0}, {may, 1}});
    nurse.expect("I-N-record", {{may, 0}, {june, 1}});
    nurse.expect("I-N-others", {{may, 0}, {june, 2}, {july, 3}, {august, 4}});
    EXPECT_EQ(nurse.on("I-N-others", august).metOn, QDate(2026, 7, 20)) << "self-ratings never count among others'";
    nurse.expect("I-N-second", {{july, 0}, {august, 4}});
    EXPECT_FALSE(nurse.on("I-N", july).met);
    EXPECT_EQ(nurse.on("I-N", august).metOn, QDate(2026, 7, 25));
    nurse.expect("I-tenure-employment", {{QDate(2026, 4, 15), 0}, {may, 1}, {june, 2}, {july, 3}});
    EXPECT_FALSE(nurse.on("I", august).met) << "one power of four";
    // Four things for each of four powers, and three months.
    constexpr double asked = 17;
    const std::optional<Key> levelOne = nurse.level("I");
    EXPECT_NEAR(nurse.progressOn(may, levelOne), (1 + 1 / 3.0) / asked, 1e-9);
    EXPECT_NEAR(nurse.progressOn(june, levelOne), (1 + 1 + 2 / 4.0 + 2 / 3.0) / asked, 1e-9);
    EXPECT_NEAR(nurse.progressOn(august, levelOne), 5 / asked, 1e-9);

    for (const char *goal : {"C-I-1", "C-I-2", "C-I-3", "C-I-4", "T-I-1", "T-I-2", "T-I-3", "D-I-1", "D-I-2", "D-I-3"})
        for (const AssessorKind kind : {AssessorKind::FirstRater, AssessorKind::Educator})
            nurse.rated(goal, 3, QDate(2026, 9, 10), kind);
    const QDate september(2026, 9, 11);
    EXPECT_NEAR(nurse.progressOn(september, levelOne), (5 + 6) / asked, 1e-9);
    for (const char *done : {"C-I-S", "C-R", "T-I-S", "T-R", "D-I-S", "D-R"})
        nurse.logs(done, QDate(2026, 9, 12));
    EXPECT_EQ(nurse.on("I", QDate(2026, 9, 30)).metOn, QDate(2026, 9, 12));
    EXPECT_DOUBLE_EQ(nurse.progressOn(QDate(2026, 9, 30), levelOne), 1);
}

TEST(PackGolden, APharmacistsRecordsAndCreditsMonthByMonth)
{
    Followed pharmacist("pharmacist-ladder");
    pharmacist.person.awards.push_back(
        {.id = 2, .person = 1, .level = pharmacist.level("1"), .decidedOn = QDate(2025, 4, 1)});
    for (const QDate day : {QDate(2025, 4, 10), QDate(2025, 6, 10), QDate(2025, 8, 10), QDate(2025, 10, 10),
                            QDate(2025, 12, 10), QDate(2026, 2, 10)})
        pharmacist.logs("W5-R", day);
    pharmacist.person.certificates.push_back({.id = 3,
                                              .person = 1,
                                              .code = QStringLiteral("pharmacist_level_2_test"),
                                              .title = QStringLiteral("試験"),
                                              .issuedOn = QDate(2025, 9, 1)});
    pharmacist.expect("L2-records",
                      {{QDate(2025, 4, 20), 1},
                       {QDate(2025, 6, 20), 2},
                       {QDate(2025, 8, 20), 3},
                       {QDate(2025, 10, 20), 4},
                       {QDate(2025, 12, 20), 5},
                       {QDate(2026, 2, 20), 6},
                       {QDate(2026, 4, 20), 5},
                       {QDate(2026, 6, 20), 4}});
    EXPECT_EQ(pharmacist.on("L2-records", QDate(2026, 2, 20)).metOn, QDate(2026, 2, 10));
    EXPECT_FALSE(pharmacist.on("L2-records", QDate(2026, 4, 20)).met) << "the first has left the twelve months";
    EXPECT_FALSE(pharmacist.on("L2-test", QDate(2025, 8, 31)).met);
    EXPECT_TRUE(pharmacist.on("L2-test", QDate(2025, 9, 1)).met);
    pharmacist.expect("L2-before", {{QDate(2026, 2, 20), 10}, {QDate(2026, 4, 20), 12}});

    // The fifth level asks for eighteen in three years: without more, the first leaves them and the level's rule is
    // met no longer.
    Followed experienced("pharmacist-ladder");
    for (int i = 0; i < 18; ++i)
        experienced.logs("W5-R", QDate(2023, 2, 10).addMonths(2 * i));
    experienced.expect("L5-records", {{QDate(2024, 2, 20), 7}, {QDate(2025, 2, 20), 13}, {QDate(2025, 12, 20), 18}});
    EXPECT_EQ(experienced.on("L5-records", QDate(2025, 12, 20)).metOn, QDate(2025, 12, 10));
    experienced.expect("L5-records", {{QDate(2026, 2, 20), 17}, {QDate(2026, 4, 20), 16}});
    EXPECT_FALSE(experienced.on("L5-records", QDate(2026, 2, 20)).met);

    Followed credits("pharmacist-credits");
    const auto attends = [&](QDate day, double worth) {
        credits.person.attended.push_back(
            {.attendance = Key(day.toJulianDay()), .day = day, .credits = worth, .scheme = QStringLiteral("jpec")});
    };
    attends(QDate(2025, 5, 10), 3);
    attends(QDate(2025, 11, 10), 29);
    attends(QDate(2026, 6, 10), 2);
    credits.person.attended.push_back({.attendance = 9, .day = QDate(2026, 7, 1), .credits = 10}); // the hospital's own
    credits.expect("first", {{QDate(2025, 4, 20), 0}, {QDate(2025, 12, 20), 32}, {QDate(2026, 7, 20), 34}});
    credits.person.enrolments.push_back(
        {.id = 5, .person = 1, .version = credits.version(), .from = QDate(2025, 4, 1)});
    // The year that ended in March 2027 brought two of five: three of thirty are out of reach.
    credits.expect("renewal", {{QDate(2026, 7, 20), 34}, {QDate(2027, 4, 20), 30 - 3}});
    EXPECT_TRUE(credits.on("renewal", QDate(2026, 7, 20)).met);
    EXPECT_FALSE(credits.on("renewal", QDate(2027, 4, 20)).met);
}

TEST(PackGolden, ADoctorOfTheRegionalQuotaWhoseTimeStandsStillForALeave)
{
    Followed doctor("regional-career");
    doctor.person.employments.push_back({.id = 2, .person = 1, .from = QDate(2017, 4, 1)});
    // Maternity leave and childcare leave, one after the other: nine months in all, 70 and 125 weekdays.
    doctor.person.absences.push_back({.id = 3,
                                      .person = 1,
                                      .kind = AbsenceKind::Maternity,
                                      .from = QDate(2020, 6, 1),
                                      .to = QDate(2020, 9, 4),
                                      .workingDays = 70});
    doctor.person.absences.push_back({.id = 4,
                                      .person = 1,
                                      .kind = AbsenceKind::Childcare,
                                      .from = QDate(2020, 9, 5),
                                      .to = QDate(2021, 2, 28),
                                      .workingDays = 125});
    // 38 months before it; the other 70 are full at the end of December 2026, nine months after the nine years.
    doctor.expect("years",
                  {{QDate(2018, 3, 31), 12},
                   {QDate(2020, 5, 31), 38},
                   {QDate(2021, 2, 28), 38},
                   {QDate(2021, 3, 31), 39},
                   {QDate(2026, 3, 31), 99},
                   {QDate(2026, 12, 30), 107},
                   {QDate(2026, 12, 31), 108}});
    EXPECT_EQ(doctor.on("years", QDate(2027, 3, 31)).metOn, QDate(2026, 12, 31));

    // A year in the city counts nothing; the island is remote, the town is depopulated, and either counts.
    doctor.stays("", QDate(2017, 4, 1), QDate(2018, 3, 31), hospital);
    doctor.stays("", QDate(2018, 4, 1), QDate(2020, 3, 31), clinic);
    doctor.stays("", QDate(2020, 4, 1), QDate(2022, 12, 31), town); // the leave lies within
    doctor.expect("priority",
                  {{QDate(2018, 3, 31), 0},
                   {QDate(2019, 3, 31), 12},
                   {QDate(2020, 3, 31), 24},
                   {QDate(2020, 5, 31), 26},
                   {QDate(2021, 2, 28), 26},
                   {QDate(2022, 1, 31), 37},
                   {QDate(2022, 12, 31), 48}});
    EXPECT_FALSE(doctor.on("priority", QDate(2022, 12, 30)).met);
    EXPECT_TRUE(doctor.on("priority", QDate(2022, 12, 31)).met);

    // One interview a year but in the year of the leave; what only one side agreed to counts nothing.
    for (const int year : {2018, 2019, 2020, 2022, 2023, 2024, 2025, 2026, 2027})
        doctor.person.interviews.push_back(
            {.id = year, .person = 1, .day = QDate(year, 2, 10), .agreedOn = QDate(year, 2, 10)});
    doctor.person.interviews.push_back({.id = 9, .person = 1, .day = QDate(2021, 6, 1)});
    doctor.expect("interviews", {{QDate(2020, 3, 31), 3}, {QDate(2026, 3, 31), 8}, {QDate(2027, 2, 10), 9}});
    EXPECT_LT(doctor.progressOn(QDate(2027, 2, 9)), 1);
    EXPECT_DOUBLE_EQ(doctor.progressOn(QDate(2027, 2, 10)), 1);
}
