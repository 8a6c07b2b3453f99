#include "tests/models/progress/evidence_support.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kz::test {

using namespace progress;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

std::optional<Key> optionalKey(const char *name)
{
    return name ? std::optional<Key>(keyOf(name)) : std::nullopt;
}

} // namespace

Key keyOf(const char *name)
{
    quint64 hash = 14695981039346656037u; // FNV-1a
    for (; *name; ++name)
        hash = (hash ^ static_cast<unsigned char>(*name)) * 1099511628211u;
    return static_cast<Key>(hash >> 2) + 1;
}

PersonBuilder person(QDate begin)
{
    return PersonBuilder(begin);
}

PersonBuilder::PersonBuilder(QDate begin) : m_day(begin)
{
    m_story.person = keyOf("person");
    m_story.begin = begin;
}

PersonBuilder &PersonBuilder::on(QDate day)
{
    m_day = day;
    return *this;
}

PersonBuilder &PersonBuilder::stay(const char *field, int days, StayOptions options)
{
    stayOpen(field, options);
    m_day = m_day.addDays(days);
    m_story.placements.back().to = m_day.addDays(-1);
    return *this;
}

PersonBuilder &PersonBuilder::stayOpen(const char *field, StayOptions options)
{
    Placement &placement = m_story.placements.emplace_back();
    placement.id = nextKey();
    placement.person = m_story.person;
    placement.kind = options.kind;
    placement.site = keyOf(options.site);
    placement.department = optionalKey(options.department);
    placement.field = text(field);
    placement.from = m_day;
    placement.share = options.share;
    return *this;
}

PersonBuilder &PersonBuilder::logged(const char *item, LogOptions options)
{
    Observation &row = m_story.observations.emplace_back();
    row.evidence = options.entry ? keyOf(options.entry) : nextKey();
    row.kind = EvidenceKind::LogEntry;
    row.day = m_day;
    row.item = item ? keyOf(item) : 0;
    row.site = keyOf(options.where.site);
    row.department = optionalKey(options.where.department).value_or(0);
    row.role = options.role;
    row.setting = options.setting;
    row.count = options.count;
    row.halfDays = options.halfDays;
    row.status = options.status;
    return *this;
}

PersonBuilder &PersonBuilder::rated(const char *item, int step, const char *assessor, RatingOptions options)
{
    Observation &row = m_story.observations.emplace_back();
    row.evidence = options.form ? keyOf(options.form) : nextKey();
    row.kind = EvidenceKind::Assessment;
    row.day = m_day;
    row.item = keyOf(item);
    row.site = keyOf(options.where.site);
    row.department = optionalKey(options.where.department).value_or(0);
    row.step = step;
    row.status = options.status;
    row.assessor = keyOf(assessor);
    row.assessorKind = options.kind;
    return *this;
}

PersonBuilder &PersonBuilder::absent(QDate from, QDate to, double workingDays)
{
    Absence &absence = m_story.absences.emplace_back();
    absence.id = nextKey();
    absence.from = from;
    absence.to = to;
    absence.workingDays = workingDays;
    return *this;
}

PersonBuilder &PersonBuilder::employed(QDate from, QDate to)
{
    Employment &employment = m_story.employments.emplace_back();
    employment.id = nextKey();
    employment.from = from;
    employment.to = to;
    return *this;
}

PersonBuilder &PersonBuilder::awarded(const char *level, QDate decidedOn, QDate validUntil, QDate revokedOn)
{
    LevelAward &award = m_story.awards.emplace_back();
    award.id = nextKey();
    award.level = keyOf(level);
    award.decidedOn = decidedOn;
    award.validUntil = validUntil;
    award.revokedOn = revokedOn;
    return *this;
}

PersonBuilder &PersonBuilder::since(int fiscalYear)
{
    m_story.experienceSince = fiscalYear;
    return *this;
}

PersonBuilder &PersonBuilder::attended(std::initializer_list<const char *> items, EventOptions options)
{
    Attended &event = m_story.attended.emplace_back();
    event.attendance = nextKey();
    event.day = m_day;
    event.kind = options.kind;
    event.whole = options.whole;
    event.hours = options.hours;
    event.credits = options.credits;
    event.scheme = text(options.scheme);
    for (const char *item : items)
        event.items.push_back(keyOf(item));
    return *this;
}

PersonBuilder &PersonBuilder::holds(const char *code, QDate issuedOn, QDate validUntil)
{
    HeldCertificate &held = m_story.certificates.emplace_back();
    held.id = nextKey();
    held.code = text(code);
    held.issuedOn = issuedOn;
    held.validUntil = validUntil;
    return *this;
}

PersonBuilder &PersonBuilder::interviewed(InterviewKind kind, QDate agreedOn)
{
    Interview &interview = m_story.interviews.emplace_back();
    interview.id = nextKey();
    interview.kind = kind;
    interview.day = m_day;
    interview.agreedOn = agreedOn;
    return *this;
}

PersonBuilder &PersonBuilder::enrolled(QDate from, QDate to)
{
    Enrolment &enrolment = m_story.enrolments.emplace_back();
    enrolment.id = nextKey();
    enrolment.version = theVersion;
    enrolment.from = from;
    enrolment.to = to;
    return *this;
}

PlanBuilder framework()
{
    return {};
}

PlanBuilder &PlanBuilder::level(const char *code)
{
    Level &level = m_rows.levels.emplace_back();
    level.id = keyOf(code);
    level.code = text(code);
    level.position = static_cast<int>(m_rows.levels.size());
    return *this;
}

PlanBuilder &PlanBuilder::item(const char *code, const char *parent, const char *level)
{
    Item &item = m_rows.items.emplace_back();
    item.id = keyOf(code);
    item.code = text(code);
    item.parent = optionalKey(parent);
    item.level = optionalKey(level);
    item.position = static_cast<int>(m_rows.items.size());
    return *this;
}

PlanBuilder &PlanBuilder::ask(const char *code, RequirementKind kind, const char *parameters,
                              std::initializer_list<const char *> items, AskOptions options)
{
    Requirement &requirement = m_rows.requirements.emplace_back();
    requirement.id = keyOf(code);
    requirement.parent = optionalKey(options.parent);
    requirement.level = optionalKey(options.level);
    requirement.domain = optionalKey(options.domain);
    requirement.kind = kind;
    requirement.code = text(code);
    requirement.parameters = text(parameters);
    requirement.position = static_cast<int>(m_rows.requirements.size());
    for (const char *item : items)
        m_rows.requirementItems.push_back({0, requirement.id, keyOf(item), options.subtree});
    return *this;
}

PlanBuilder &PlanBuilder::atSite(const char *requirement, const char *site)
{
    m_rows.requirementSites.push_back({0, keyOf(requirement), keyOf(site)});
    return *this;
}

PlanBuilder &PlanBuilder::reaches(const char *item, const char *source)
{
    m_rows.reach.emplace_back(keyOf(item), keyOf(source));
    return *this;
}

FrameworkPlan PlanBuilder::build() const
{
    Result<FrameworkPlan> made = plan();
    if (!made) {
        ADD_FAILURE() << made.error().arguments.join(QStringLiteral(", ")).toStdString();
        return {};
    }
    return std::move(made).value();
}

PlaceFacts places()
{
    PlaceFacts facts;
    facts.sites[keyOf("hospital")] = {SiteKind::Hospital, false, false, {{.beds = 420}}, Depopulated::None};
    facts.sites[keyOf("small")] = {SiteKind::Hospital, false, false, {{.beds = 58}}, Depopulated::Part};
    facts.sites[keyOf("clinic")] = {SiteKind::Clinic, true, false, {}, Depopulated::None};
    facts.sites[keyOf("island")] = {SiteKind::Clinic, false, true, {}, Depopulated::All};
    facts.sites[keyOf("pharmacy")] = {SiteKind::Pharmacy, false, false, {}, Depopulated::Unknown};
    facts.sites[keyOf("unknown")] = {.kind = SiteKind::Hospital};
    facts.sites[keyOf("shrunk")]
        = {.kind = SiteKind::Hospital,
           .beds = {{.beds = 220, .to = QDate(2026, 5, 31)}, {.beds = 180, .from = QDate(2026, 6, 1)}}};
    facts.departmentField[keyOf("emergency department")] = QStringLiteral("emergency");
    return facts;
}

Standing standing(const FrameworkPlan &plan, const PersonEvidence &evidence, QDate asOf, const char *requirement)
{
    return find(evaluate(plan, places(), evidence, asOf), requirement);
}

const Standing &find(const std::vector<Standing> &standings, const char *requirement)
{
    const auto found = std::find_if(standings.begin(), standings.end(), [&](const Standing &standing) {
        return standing.requirement == keyOf(requirement);
    });
    return found == standings.end() ? standings.at(standings.size()) : *found;
}

double sumOf(const std::vector<Used> &used)
{
    double sum = 0;
    for (const Used &part : used)
        sum += part.amount;
    return sum;
}

} // namespace kz::test
