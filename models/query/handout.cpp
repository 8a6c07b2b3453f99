#include "models/query/handout.h"

#include "models/base/dates.h"
#include "models/query/attention.h"
#include "models/query/evidence_loader.h"
#include "models/query/rotations.h"
#include "models/storage/framework_reads.h"
#include "models/storage/handout_reads.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace kz::query {

namespace {

constexpr size_t mostShortfalls = 3;

/// What is asked of everybody at once, by person.
struct Facts {
    std::unordered_map<Key, std::vector<storage::OpenEvidence>> open;
    std::map<std::pair<Key, Key>, storage::RatedWith> rated; ///< by person and form
    std::unordered_map<Key, std::vector<storage::UnratedLine>> unrated;
    std::unordered_map<Key, storage::SilentLine> silent;
    double margin = 0; ///< from which on somebody is behind
};

Result<Facts> factsOf(storage::Database &database, Key site, const AsOf &asOf)
{
    const QDate day = asOf.happened;
    const storage::HandoutReads reads(database);
    const QDate ago = day.addDays(-patienceDays);
    std::vector<storage::OpenEvidence> open;
    std::vector<storage::RatedWith> rated;
    std::vector<storage::UnratedLine> unrated;
    std::vector<storage::SilentLine> silent;
    Result<void> state;
    take(reads.open(site, day, ago, asOf.knownBy(), asOf.entered), open, state);
    take(reads.rated(site, day, asOf.knownBy(), asOf.entered), rated, state);
    take(storage::AttentionReads(database).unrated(day.addDays(-forgottenDays), ago, day), unrated, state);
    take(silentPeople(database, day), silent, state);
    Facts facts;
    take(behindMargin(database), facts.margin, state);
    if (!state)
        return state.error();
    for (const storage::OpenEvidence &one : open)
        facts.open[one.person].push_back(one);
    for (const storage::RatedWith &one : rated)
        facts.rated[{one.person, one.tool}] = one;
    for (const storage::UnratedLine &one : unrated)
        facts.unrated[one.person].push_back(one);
    for (const storage::SilentLine &one : silent)
        facts.silent.emplace(one.person, one);
    return facts;
}

/// The forms of versions with the items on them, read once.
class Forms
{
public:
    struct Form {
        Tool tool;
        std::unordered_set<Key> items;
    };

    explicit Forms(storage::Database &database) : m_database(database) { }

    Result<const std::vector<Form> *> of(Key version)
    {
        if (const auto found = m_forms.find(version); found != m_forms.end())
            return &found->second;
        const storage::FrameworkReads reads(m_database);
        const auto tools = reads.tools(version);
        if (!tools)
            return tools.error();
        const auto items = reads.toolItems(version);
        if (!items)
            return items.error();
        std::vector<Form> forms;
        for (const Tool &tool : tools.value()) {
            Form &form = forms.emplace_back(Form{tool, {}});
            for (const ToolItem &item : items.value())
                if (item.tool == tool.id)
                    form.items.insert(item.item);
        }
        return &m_forms.emplace(version, std::move(forms)).first->second;
    }

private:
    storage::Database &m_database;
    std::unordered_map<Key, std::vector<Form>> m_forms;
};

/// Items that unmet requirements on the way to the target level still want ratings of.
std::unordered_set<Key> wantedItems(const progress::FrameworkPlan &plan,
                                    const std::vector<progress::Standing> &standings, std::optional<Key> level)
{
    std::unordered_set<Key> wanted;
    for (size_t i = 0; i < standings.size(); ++i) {
        const progress::Node &node = plan.nodes[i];
        if (node.record.kind == RequirementKind::Rating && !standings[i].met
            && progress::isStillAsked(plan, standings, node, level))
            wanted.insert(node.items.begin(), node.items.end());
    }
    return wanted;
}

/// Everything open with one person after the other.
class OpenMatters
{
public:
    OpenMatters(storage::Database &database, Plans &plans, const AsOf &asOf, Facts facts)
        : m_database(database), m_plans(plans), m_asOf(asOf), m_facts(std::move(facts)), m_forms(database),
          m_gaps(database, asOf.happened)
    { }

    Result<std::vector<OpenLine>> of(const PersonRow &person)
    {
        m_lines.clear();
        if (!person.enrolments.empty()) {
            const auto evidence = loadEvidence(m_database, person.key, m_asOf);
            if (!evidence)
                return evidence.error();
            for (const EnrolmentRow &enrolment : person.enrolments)
                if (enrolment.status == EnrolmentStatus::Active)
                    if (auto done = addEnrolment(person, enrolment, evidence.value()); !done)
                        return done.error();
        }
        addStays(person.key);
        addEvidence(person.key);
        return std::move(m_lines);
    }

private:
    QDate day() const { return m_asOf.happened; }

    Result<void> addEnrolment(const PersonRow &person, const EnrolmentRow &enrolment,
                              const progress::PersonEvidence &evidence)
    {
        const auto plan = m_plans.plan(m_database, enrolment.version);
        if (!plan)
            return plan.error();
        const auto places = m_plans.places(m_database);
        if (!places)
            return places.error();
        const auto level = enrolment.targetLevel ? std::optional(enrolment.targetLevel) : std::nullopt;
        const auto standings = progress::evaluate(*plan.value(), *places.value(), evidence, day());
        if (enrolment.known && enrolment.state == PaceState::Behind) {
            OpenLine line{.matter = OpenMatter::Behind, .title = enrolment.title, .enrolment = enrolment};
            line.since = behindSince(enrolment, *plan.value(), *places.value(), evidence, level);
            const auto ward = storage::PeopleReads(m_database).line(person.key, day());
            if (!ward)
                return ward.error();
            auto missing = shortfalls(*plan.value(), standings, level, person.site,
                                      ward.value() ? ward.value()->department : 0, m_gaps, mostShortfalls);
            if (!missing)
                return missing.error();
            line.shortfalls = std::move(missing).value();
            m_lines.push_back(std::move(line));
        }
        return addForms(person.key, enrolment, wantedItems(*plan.value(), standings, level));
    }

    /// The first of a month, or the day of enrolment, from which on progress has been behind without a break.
    QDate behindSince(const EnrolmentRow &enrolment, const progress::FrameworkPlan &plan,
                      const progress::PlaceFacts &places, const progress::PersonEvidence &evidence,
                      std::optional<Key> level) const
    {
        std::vector<QDate> days;
        for (QDate month(day().year(), day().month(), 1); month > enrolment.from; month = month.addMonths(-1))
            days.push_back(month);
        std::ranges::reverse(days);
        const auto line = progress::progressOver(plan, places, evidence, days, level);
        QDate since;
        for (size_t i = 0; i < days.size(); ++i) {
            const double pace = progress::pace(enrolment.from, enrolment.targetDay, days[i]);
            if (!progress::isBehind(line[i], pace, m_facts.margin))
                since = {};
            else if (!since.isValid())
                since = days[i];
        }
        return since.isValid() ? since : day();
    }

    Result<void> addForms(Key person, const EnrolmentRow &enrolment, const std::unordered_set<Key> &wanted)
    {
        const QDate since = std::max(fiscalYearStart(fiscalYearOf(day())), enrolment.from);
        if (wanted.empty() || since.addDays(patienceDays) > day())
            return {};
        const auto forms = m_forms.of(enrolment.version);
        if (!forms)
            return forms.error();
        for (const Forms::Form &form : *forms.value()) {
            if (std::ranges::none_of(form.items, [&](Key item) { return wanted.contains(item); }))
                continue;
            const auto found = m_facts.rated.find({person, form.tool.id});
            const auto rated = found == m_facts.rated.end() ? storage::RatedWith() : found->second;
            const Title title{form.tool.titleJa, form.tool.titleEn};
            const bool self = rated.selfDay.isValid() && rated.selfDay >= since;
            if (!self)
                m_lines.push_back({.matter = OpenMatter::SelfRating, .since = since, .title = title});
            if (!rated.othersDay.isValid() || rated.othersDay < since) // whoever rated themselves waits since then
                m_lines.push_back(
                    {.matter = OpenMatter::Rating, .since = self ? rated.selfDay : since, .title = title});
        }
        return {};
    }

    void addStays(Key person)
    {
        if (const auto stays = m_facts.unrated.find(person); stays != m_facts.unrated.end())
            for (const storage::UnratedLine &stay : stays->second)
                m_lines.push_back(
                    {.matter = OpenMatter::Stay, .since = stay.from, .place = stay.siteName, .to = stay.to});
        if (const auto silent = m_facts.silent.find(person); silent != m_facts.silent.end())
            m_lines.push_back({.matter = OpenMatter::Silent,
                               .since = silent->second.lastDay,
                               .place = silent->second.onRotation ? silent->second.siteName : QString()});
    }

    void addEvidence(Key person)
    {
        const auto found = m_facts.open.find(person);
        if (found == m_facts.open.end())
            return;
        for (const storage::OpenEvidence &open : found->second) {
            OpenMatter matter = OpenMatter::Returned;
            if (open.status == EvidenceStatus::Submitted)
                matter = OpenMatter::Waiting;
            else if (open.status == EvidenceStatus::Draft)
                matter = open.kind == EvidenceKind::LogEntry ? OpenMatter::Draft : OpenMatter::FormDraft;
            m_lines.push_back({.matter = matter, .since = open.oldest, .n = open.n});
        }
    }

    storage::Database &m_database;
    Plans &m_plans;
    AsOf m_asOf;
    Facts m_facts;
    Forms m_forms;
    Gaps m_gaps;
    std::vector<OpenLine> m_lines;
};

/// Departments in their own order; who has none stands last.
Result<void> sortByDepartment(storage::Database &database, Key site, std::vector<OpenPerson> &people)
{
    const auto departments = departmentsOf(database, site);
    if (!departments)
        return departments.error();
    const auto rank = [&](const OpenPerson &one) {
        const auto found = std::ranges::find(departments.value(), one.row.department, &Department::name);
        return found - departments.value().begin();
    };
    std::ranges::stable_sort(people, {}, rank);
    return {};
}

} // namespace

Result<Handout> handout(storage::Database &database, Plans &plans, Key site, Key department, const AsOf &asOf,
                        HandoutOf whom)
{
    const auto place = storage::Repository<Site>(database).find(site);
    if (!place)
        return place.error();
    if (!place.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("site"), keyToText(site)});
    Handout found{.site = place.value()->name, .asOf = asOf};
    const auto ward = storage::Repository<Department>(database).find(department);
    if (!ward)
        return ward.error();
    if (ward.value() && ward.value()->site == site)
        found.department = ward.value()->name;
    else
        department = 0; // of another site of those that are written together
    auto settings = paperSettings(database, QStringLiteral("handout"));
    if (!settings)
        return settings.error();
    found.settings = std::move(settings).value();

    const auto keys = peopleKeys(database, plans, {.site = site, .department = department, .asOf = asOf}, {});
    if (!keys)
        return keys.error();
    auto rows = personRows(database, plans, keys.value(), asOf);
    if (!rows)
        return rows.error();
    found.asked = int(rows.value().size());
    auto facts = factsOf(database, site, asOf);
    if (!facts)
        return facts.error();
    OpenMatters matters(database, plans, asOf, std::move(facts).value());
    for (const PersonRow &row : rows.value()) {
        auto lines = matters.of(row);
        if (!lines)
            return lines.error();
        if (whom == HandoutOf::Everybody || !lines.value().empty())
            found.people.push_back({row, std::move(lines).value()});
    }
    if (auto sorted = sortByDepartment(database, site, found.people); !sorted)
        return sorted.error();
    return found;
}

} // namespace kz::query
