#include "models/query/rating_sheet.h"

#include "models/query/applications.h"
#include "models/storage/asked_reads.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/framework_reads.h"
#include "models/storage/people_reads.h"
#include "models/storage/person_reads.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace kz::query {

namespace {

Error notFound(const char *table, Key key)
{
    return makeError(ErrorCode::NotFound, {QLatin1String(table), keyToText(key)});
}

/// Of several kinds one assessor may be, the form is one: who begins it as preceptor may end it as first rater.
bool wroteIt(const Rater &rater, const Assessment &form)
{
    const bool isSelf = form.assessorKind == AssessorKind::Self;
    return rater.isSelf()
        ? isSelf
        : !isSelf && form.assessor.value_or(0) == rater.assessor && form.onBehalfOf.value_or(0) == rater.absent;
}

/// As what an assessor rates: as last time, else by their role for the person. Where nobody is named, as whoever of the
/// others rated last.
Result<AssessorKind> usualKind(storage::Database &database, const std::vector<Assessment> &forms, Key person, Key tool,
                               Key assessor, QDate day)
{
    for (const Assessment &form : forms) { // newest first
        const bool counts
            = form.tool == tool && form.assessorKind != AssessorKind::Self && form.head.status != EvidenceStatus::Draft;
        if (counts && (assessor == 0 || form.assessor == assessor))
            return form.assessorKind;
    }
    const auto duties = storage::PersonReads(database).dutiesFor(person, day);
    if (!duties)
        return duties.error();
    constexpr std::pair<DutyKind, AssessorKind> kinds[] = {
        {DutyKind::Preceptor, AssessorKind::Preceptor},
        {DutyKind::Educator, AssessorKind::Educator},
        {DutyKind::SupervisingDoctor, AssessorKind::SupervisingDoctor},
    };
    for (const storage::DutyLine &line : duties.value())
        for (const auto &[duty, kind] : kinds)
            if (line.duty.person == assessor && line.duty.kind == duty)
                return kind;
    return AssessorKind::FirstRater;
}

/// Where only the person is named: the form they were rated with last, else the first of what they are enrolled in;
/// none of those that ask several raters, be it that the person has filled one in themselves.
Result<Key> usualTool(storage::Database &database, const std::vector<Assessment> &forms,
                      const std::vector<storage::EnrolmentLine> &enrolments, QDate day)
{
    for (const Assessment &form : forms) { // newest first
        const auto tool = storage::Repository<Tool>(database).find(form.tool);
        if (!tool)
            return tool.error();
        if (tool.value() && !tool.value()->hidesRaters())
            return form.tool;
    }
    for (const storage::EnrolmentLine &enrolled : enrolments) {
        if (!runsOn(enrolled.enrolment, day))
            continue;
        const auto tools = storage::FrameworkReads(database).tools(enrolled.enrolment.version);
        if (!tools)
            return tools.error();
        for (const Tool &tool : tools.value())
            if (!tool.hidesRaters())
                return tool.id;
    }
    return Key(0);
}

/// Forms of frameworks that count countersigned ratings only; others are not waited for.
Result<std::vector<storage::WaitingLine>> waitingLines(storage::Database &database, Plans &plans, Key responsible,
                                                       Key me, QDate day, QDate since, int most)
{
    const auto versions = versionsThatCountersign(database, plans);
    if (!versions)
        return versions.error();
    std::vector<storage::WaitingLine> lines;
    for (const Key version : versions.value()) {
        auto found = storage::WorkReads(database).waitingForms(version, responsible, me, day, since, most);
        if (!found)
            return found.error();
        std::ranges::move(found.value(), std::back_inserter(lines));
    }
    return lines;
}

/// The newest one that the rater has begun.
Result<std::optional<Assessment>> draftOf(storage::Database &database, Key person, Key tool, const Rater &rater,
                                          const Actor &reader)
{
    const auto forms = storage::EvidenceRepository(database).allFormsOf(person);
    if (!forms)
        return forms.error();
    for (const Assessment &written : forms.value()) // newest first
        if (written.tool == tool && written.head.status == EvidenceStatus::Draft && wroteIt(rater, written)
            && mayReadForm(reader, written))
            return std::optional(written);
    return std::optional<Assessment>();
}

/// What somebody was asked for: the day stands at the line that is there, or the line comes.
Result<void> addAsked(storage::Database &database, Key me, QDate day, std::vector<storage::SheetLine> &sheets)
{
    const auto asked = storage::AskedReads(database).waitingFor(me, day);
    if (!asked)
        return asked.error();
    for (const storage::AskedLine &line : asked.value()) {
        auto known = std::ranges::find_if(sheets, [&](const storage::SheetLine &sheet) {
            return sheet.person == line.asked.person && sheet.tool == line.asked.tool && sheet.absent == 0;
        });
        if (known == sheets.end()) {
            storage::SheetLine added;
            added.person = line.asked.person;
            added.personName = line.personName;
            added.tool = line.asked.tool;
            added.toolJa = line.toolJa;
            added.toolEn = line.toolEn;
            added.onlyAsked = true;
            known = sheets.insert(sheets.end(), added);
        }
        if (!known->due.isValid()) // the first of several
            known->due = line.asked.due;
    }
    return {};
}

} // namespace

Result<std::vector<Key>> versionsThatCountersign(storage::Database &database, Plans &plans)
{
    const auto versions = storage::FrameworkReads(database).versions();
    if (!versions)
        return versions.error();
    std::vector<Key> asking;
    for (const storage::VersionOfFramework &one : versions.value()) {
        const auto plan = plans.plan(database, one.version.id);
        if (!plan && plan.error().code == ErrorCode::BadArgument)
            continue;
        if (!plan)
            return plan.error();
        if (std::ranges::any_of(plan.value()->nodes, [](const progress::Node &node) {
                return node.rule.kind == RequirementKind::Rating && node.rule.countersigned;
            }))
            asking.push_back(one.version.id);
    }
    return asking;
}

Result<RatingSheet> ratingSheet(storage::Database &database, Plans &plans, Key person, Key named, const Rater &rater,
                                const Actor &reader, QDate day)
{
    RatingSheet sheet;
    sheet.person = person;
    sheet.rater = rater;
    const auto line = storage::PeopleReads(database).line(person, day);
    if (!line)
        return line.error();
    if (!line.value())
        return notFound("person", person);
    sheet.personName = line.value()->name;
    const auto forms = storage::EvidenceRepository(database).assessmentsOf(person);
    if (!forms)
        return forms.error();
    const auto enrolments = storage::PeopleReads(database).enrolments(person);
    if (!enrolments)
        return enrolments.error();
    const auto usual = usualTool(database, forms.value(), enrolments.value(), day);
    if (!usual)
        return usual.error();
    const Key tool = named ? named : usual.value();
    const auto found = storage::Repository<Tool>(database).find(tool);
    if (!found)
        return found.error();
    if (!found.value())
        return notFound("tool", tool);
    const Key itsVersion = found.value()->version;
    const auto version = storage::FrameworkReads(database).version(itsVersion);
    if (!version)
        return version.error();
    if (version.value())
        sheet.framework = {version.value()->framework.titleJa, version.value()->framework.titleEn};
    for (const storage::EnrolmentLine &enrolled : enrolments.value())
        if (enrolled.enrolment.version == itsVersion && runsOn(enrolled.enrolment, day)) {
            sheet.level = enrolled.enrolment.targetLevel;
            sheet.levelTitle = {enrolled.targetJa, enrolled.targetEn};
        }
    auto places = storage::WorkReads(database).workPlaces(person);
    if (!places)
        return places.error();
    sheet.places = std::move(places).value();
    if (rater.absent) {
        const auto absent = storage::Repository<Person>(database).find(rater.absent);
        if (!absent)
            return absent.error();
        sheet.absentName = absent.value() ? absent.value()->name : QString();
    }
    const Key as = rater.isSelf() ? 0 : rater.absent ? rater.absent : rater.assessor;
    const auto kind = usualKind(database, forms.value(), person, tool, as, day);
    if (!kind)
        return kind.error();
    sheet.usualKind = kind.value();
    auto draft = draftOf(database, person, tool, rater, reader);
    if (!draft)
        return draft.error();
    sheet.draft = std::move(draft).value();
    auto form = ratingForm(database, plans, tool, person, rater, sheet.level, day);
    if (!form)
        return form.error();
    sheet.form = std::move(form).value();
    if (sheet.form.lastTime)
        sheet.since = sheet.form.lastTime->day.addDays(1);
    return sheet;
}

Result<WrittenForm> writtenForm(storage::Database &database, Plans &plans, Key form, const Actor &reader)
{
    auto found = storage::EvidenceRepository(database).findAssessment(form);
    if (!found)
        return found.error();
    if (!found.value() || !mayReadForm(reader, *found.value()))
        return notFound("assessment", form);
    WrittenForm written{.form = *std::move(found).value(), .steps = {}};
    const auto tool = storage::Repository<Tool>(database).find(written.form.tool);
    if (!tool)
        return tool.error();
    if (!tool.value())
        return notFound("tool", written.form.tool);
    auto steps = itemSteps(database, plans, tool.value()->version);
    if (!steps)
        return steps.error();
    written.steps = std::move(steps).value();
    return written;
}

Result<RatingQueue> ratingQueue(storage::Database &database, Plans &plans, Key me, bool all, const AsOf &asOf,
                                bool ratesOthers, int most)
{
    RatingQueue queue;
    const Key responsible = all ? 0 : me;
    const storage::WorkReads reads(database);
    const QDate since = asOf.happened.addDays(-storage::WorkReads::daysAfterStay);
    auto entries = reads.waiting(responsible, asOf.happened, since, most);
    if (!entries)
        return entries.error();
    queue.entries = std::move(entries).value();
    queue.moreEntries = int(queue.entries.size()) >= most;
    std::erase_if(queue.entries, [me](const storage::WaitingLine &line) { return line.person == me; });
    auto forms = waitingLines(database, plans, responsible, me, asOf.happened, since, most);
    if (!forms)
        return forms.error();
    queue.moreEntries = queue.moreEntries || int(forms.value().size()) >= most;
    std::ranges::move(forms.value(), std::back_inserter(queue.entries));
    for (const storage::WaitingLine &line : queue.entries) {
        auto items = storage::PersonReads(database).items(line.evidence);
        if (!items)
            return items.error();
        queue.items.insert(line.evidence, std::move(items).value());
    }
    auto sheets = reads.sheets(responsible, me, asOf.happened, since, most);
    if (!sheets)
        return sheets.error();
    queue.sheets = std::move(sheets).value();
    queue.moreSheets = int(queue.sheets.size()) >= most;
    const auto deputies = reads.deputies(asOf.happened);
    if (!deputies)
        return deputies.error();
    std::set<Key> absent; // once each, however often they named somebody
    for (const storage::DeputyLine &line : deputies.value()) {
        if (me == 0 || line.deputy.deputy != me || line.deputy.from > asOf.happened
            || !absent.insert(line.deputy.person).second)
            continue;
        auto others = reads.sheetsFor(line, asOf.happened, since, most);
        if (!others)
            return others.error();
        std::ranges::move(others.value(), std::back_inserter(queue.sheets));
    }
    if (me == 0)
        return queue;
    if (auto done = addAsked(database, me, asOf.happened, queue.sheets); !done)
        return done.error();
    auto reasons = storage::ApplicationReads(database).reasonsFor(me);
    if (!reasons)
        return reasons.error();
    queue.reasons = std::move(reasons).value();
    auto turns = applicationTurns(database, me, asOf, ratesOthers);
    if (!turns)
        return turns.error();
    queue.turns = std::move(turns).value();
    return queue;
}

Result<std::vector<storage::DeputyLine>> deputies(storage::Database &database, QDate day)
{
    return storage::WorkReads(database).deputies(day);
}

} // namespace kz::query
