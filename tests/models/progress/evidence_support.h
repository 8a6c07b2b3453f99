#pragma once

#include "models/progress/evaluate.h"

#include <initializer_list>

namespace kz::test {

/// Records of these tests go by names; the same name is the same key everywhere.
Key keyOf(const char *name);

constexpr int weeks(int count)
{
    return count * 7;
}

/// Everything about one person, with the days of the story at hand.
struct Story : progress::PersonEvidence {
    QDate begin;
    QDate day(int number) const { return begin.addDays(number - 1); } ///< the first is 1
    QDate endOfWeek(int number) const { return day(weeks(number)); }
};

struct Where {
    const char *site = "hospital";
    const char *department = nullptr;
};

struct LogOptions {
    int count = 1;
    TraineeRole role = TraineeRole::Performed;
    CareSetting setting = CareSetting::Ward;
    int halfDays = 0;
    EvidenceStatus status = EvidenceStatus::Submitted;
    const char *entry = nullptr; ///< rows of one name are one entry
    Where where = {};
};

struct RatingOptions {
    AssessorKind kind = AssessorKind::FirstRater;
    EvidenceStatus status = EvidenceStatus::Submitted;
    const char *form = nullptr; ///< rows of one name are one form
    Where where = {};
};

struct StayOptions {
    double share = 1;
    PlacementKind kind = PlacementKind::Rotation;
    const char *site = "hospital";
    const char *department = nullptr;
};

struct EventOptions {
    double hours = 0;
    double credits = 0;
    const char *scheme = "";
    EventKind kind = EventKind::Lecture;
    bool whole = true;
};

/// A person's records in the order of their days: stays follow each other, the rest falls on the day that `on`
/// named last. `on` also moves the beginning of the next stay.
class PersonBuilder
{
public:
    explicit PersonBuilder(QDate begin);
    PersonBuilder &on(QDate day);
    PersonBuilder &stay(const char *field, int days, StayOptions options = {});
    PersonBuilder &stayOpen(const char *field, StayOptions options = {});
    PersonBuilder &logged(const char *item, LogOptions options = {});
    PersonBuilder &rated(const char *item, int step, const char *assessor = "rater", RatingOptions options = {});
    PersonBuilder &absent(QDate from, QDate to, double workingDays);
    PersonBuilder &employed(QDate from, QDate to = {});
    PersonBuilder &awarded(const char *level, QDate decidedOn, QDate validUntil = {}, QDate revokedOn = {});
    PersonBuilder &since(int fiscalYear);
    PersonBuilder &attended(std::initializer_list<const char *> items, EventOptions options = {});
    PersonBuilder &holds(const char *code, QDate issuedOn, QDate validUntil = {});
    PersonBuilder &interviewed(InterviewKind kind, QDate agreedOn = {});
    /// In the version that `framework()` makes.
    PersonBuilder &enrolled(QDate from, QDate to = {});
    Story build() const { return m_story; }

private:
    Key nextKey() { return ++m_lastKey; }

    Story m_story;
    QDate m_day;
    Key m_lastKey = 0;
};
PersonBuilder person(QDate begin = QDate(2026, 4, 1));

struct AskOptions {
    const char *parent = nullptr;
    const char *level = nullptr;
    const char *domain = nullptr;
    bool subtree = false;
};

inline const Key theVersion = keyOf("version");

/// A framework version; records stand in the order in which they are told.
class PlanBuilder
{
public:
    PlanBuilder() { m_rows.version.id = theVersion; }
    PlanBuilder &level(const char *code);
    PlanBuilder &item(const char *code, const char *parent = nullptr, const char *level = nullptr);
    PlanBuilder &ask(const char *code, RequirementKind kind, const char *parameters = "",
                     std::initializer_list<const char *> items = {}, AskOptions options = {});
    PlanBuilder &atSite(const char *requirement, const char *site);
    PlanBuilder &reaches(const char *item, const char *source);
    Result<progress::FrameworkPlan> plan() const { return progress::planFramework(m_rows); }
    /// Fails the test when there is no plan.
    progress::FrameworkPlan build() const;
    progress::FrameworkRows rows() const { return m_rows; }

private:
    progress::FrameworkRows m_rows;
};
PlanBuilder framework();

/// hospital (420 beds, department "emergency department" of the field emergency), small (58 beds, depopulated),
/// clinic (no beds, remote), island (clinic, no beds), pharmacy, unknown (a hospital of which no beds are known),
/// shrunk (a hospital, 220 beds, 180 from 1 June 2026 on).
progress::PlaceFacts places();

/// The standing of one requirement of the plan.
progress::Standing standing(const progress::FrameworkPlan &plan, const progress::PersonEvidence &evidence, QDate asOf,
                            const char *requirement);
const progress::Standing &find(const std::vector<progress::Standing> &standings, const char *requirement);
/// What the used records come to.
double sumOf(const std::vector<progress::Used> &used);

} // namespace kz::test
