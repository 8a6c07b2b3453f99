#include "models/progress/imagined.h"

#include "models/base/dates.h"
#include "models/progress/leaf.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace kz::progress {

namespace {

template <typename T>
T firstOr(const std::vector<T> &asked, T otherwise)
{
    return asked.empty() ? otherwise : asked.front();
}

class Imagining
{
public:
    Imagining(const FrameworkPlan &plan, const PlaceFacts &places, const Imagined &imagined, QDate day)
        : m_places(places), m_imagined(imagined), m_day(day), m_since(day.addMonths(-imagined.months)), m_stayEnd(day)
    {
        PersonEvidence &evidence = m_made.evidence;
        evidence.employments = {{.id = 1, .from = m_since}};
        evidence.enrolments = {{.id = 1, .version = plan.version, .from = m_since}};
        evidence.experienceSince = fiscalYearOf(m_since);
        if (imagined.absentDays > 0) {
            constexpr int weekDays = 7;
            constexpr int workingDays = 5;
            const int days = (imagined.absentDays * weekDays + workingDays - 1) / workingDays;
            evidence.absences
                = {{.id = 1, .from = day.addDays(1 - days), .to = day, .workingDays = double(imagined.absentDays)}};
        }
        for (const Node &node : plan.nodes)
            if (node.children.empty())
                add(node);
    }
    ImaginedEvidence made() { return std::move(m_made); }

private:
    Key nextKey() { return ++m_key; }
    /// In the middle of its part of the months, the last first.
    QDate dayOf(int record) const
    {
        return m_day.addDays(-(m_since.daysTo(m_day) * (2 * record + 1) / (2 * m_imagined.records)));
    }

    void add(const Node &node)
    {
        switch (node.rule.kind) {
        case RequirementKind::All:
        case RequirementKind::Any:
        case RequirementKind::KOfN:
        case RequirementKind::AbsenceLimit:
            return;
        case RequirementKind::Rating:
        case RequirementKind::Log:
            return addRecords(node);
        case RequirementKind::Weeks:
            return addStay(node);
        case RequirementKind::Tenure:
            if (!node.tenureLevels.empty())
                m_made.evidence.awards.push_back(
                    {.id = nextKey(), .level = node.tenureLevels.front(), .decidedOn = m_since});
            return;
        case RequirementKind::Credits:
        case RequirementKind::Module:
            return addEvents(node);
        case RequirementKind::Certificate:
            if (m_imagined.certified)
                m_made.evidence.certificates.push_back({.id = nextKey(), .code = node.rule.code, .issuedOn = m_since});
            return;
        case RequirementKind::Interview:
            for (int i = 0; i < m_imagined.records; ++i)
                m_made.evidence.interviews.push_back({.id = nextKey(),
                                                      .kind = firstOr(node.rule.interviewKinds, InterviewKind::Goals),
                                                      .day = dayOf(i),
                                                      .agreedOn = dayOf(i)});
        }
    }

    /// Of the places of the file the one with the smallest key, so that the same is imagined each time; 0: there is
    /// none.
    Key siteFor(const Node &node)
    {
        Key found = 0;
        for (const auto &[site, facts] : m_places.sites)
            if ((found == 0 || site < found) && allowsSite(node, m_places, site, m_day.toJulianDay()))
                found = site;
        const bool asked = found == 0 && !allowsSite(node, m_places, 0, m_day.toJulianDay());
        if (asked)
            m_made.nowhere.push_back(node.record.id);
        return found;
    }
    Key departmentFor(const Node &node)
    {
        Key found = 0;
        for (const auto &[department, field] : m_places.departmentField)
            if ((found == 0 || department < found) && node.rule.fields.contains(field))
                found = department;
        if (found == 0 && !node.rule.fields.isEmpty())
            m_made.nowhere.push_back(node.record.id);
        return found;
    }

    void addRecords(const Node &node)
    {
        const Rule &rule = node.rule;
        const bool isLog = rule.kind == RequirementKind::Log;
        Observation row;
        row.kind = isLog ? EvidenceKind::LogEntry : EvidenceKind::Assessment;
        row.site = siteFor(node);
        row.department = departmentFor(node);
        row.status = EvidenceStatus::Countersigned;
        if (isLog) {
            row.role = firstOr(rule.roles, TraineeRole::None);
            row.setting = firstOr(rule.settings, CareSetting::None);
            row.halfDays = rule.unit == Unit::HalfDays || rule.unit == Unit::Days ? 1 : 0;
        } else {
            row.step = m_imagined.step;
            row.assessorKind = firstOr(rule.assessorKinds, AssessorKind::FirstRater);
        }
        const auto record = [&](Key item) {
            row.item = item;
            // Two rules that ask for the same share it, as they would share what somebody did.
            if (!m_recorded
                     .emplace(row.kind, item, row.site, row.department, row.role, row.setting, row.assessorKind,
                              row.halfDays)
                     .second)
                return;
            for (int i = 0; i < m_imagined.records; ++i) {
                row.evidence = nextKey();
                row.day = dayOf(i);
                row.assessor = isLog ? 0 : 1 + i % std::max(1, m_imagined.raters);
                m_made.evidence.observations.push_back(row);
            }
        };
        if (node.items.empty())
            record(0);
        for (const Key item : node.items)
            record(item);
    }

    void addStay(const Node &node)
    {
        if (m_imagined.weeks == 0)
            return;
        constexpr int weekDays = 7;
        const QDate from = m_stayEnd.addDays(1 - m_imagined.weeks * weekDays);
        m_made.evidence.placements.push_back({.id = nextKey(),
                                              .kind = firstOr(node.rule.placementKinds, PlacementKind::Rotation),
                                              .site = siteFor(node),
                                              .field = node.rule.fields.value(0),
                                              .from = from,
                                              .to = m_stayEnd});
        m_stayEnd = from.addDays(-1);
    }

    void addEvents(const Node &node)
    {
        const bool isModule = node.rule.kind == RequirementKind::Module;
        for (int i = 0; i < m_imagined.records; ++i) {
            Attended event{.attendance = nextKey(),
                           .day = dayOf(i),
                           .kind = firstOr(node.rule.eventKinds, EventKind::Lecture),
                           .items = node.items};
            if (isModule) {
                event.hours = double(m_imagined.amount) / m_imagined.records;
            } else {
                event.credits = double(m_imagined.amount) / m_imagined.records;
                event.scheme = node.rule.scheme;
            }
            m_made.evidence.attended.push_back(event);
        }
    }

    const PlaceFacts &m_places;
    const Imagined &m_imagined;
    const QDate m_day;
    const QDate m_since;
    QDate m_stayEnd;
    Key m_key = 1;
    std::set<std::tuple<EvidenceKind, Key, Key, Key, TraineeRole, CareSetting, AssessorKind, int>> m_recorded;
    ImaginedEvidence m_made;
};

} // namespace

ImaginedEvidence imaginedEvidence(const FrameworkPlan &plan, const PlaceFacts &places, const Imagined &imagined,
                                  QDate day)
{
    return Imagining(plan, places, imagined, day).made();
}

} // namespace kz::progress
