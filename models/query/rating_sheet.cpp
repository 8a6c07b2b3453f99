#include "models/query/rating_sheet.h"

#include "models/query/logbook.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/framework_reads.h"
#include "models/storage/people_reads.h"

#include <algorithm>
#include <unordered_map>

namespace kz::query {

namespace {

/// Supervisors still rate for a while after a stay has ended.
constexpr int daysAfterStay = 60;

Error notFound(const char *table, Key key)
{
    return makeError(ErrorCode::NotFound, {QLatin1String(table), keyToText(key)});
}

Result<void> fillRows(storage::Database &database, RatingSheet &sheet)
{
    const storage::FrameworkReads reads(database);
    const auto items = reads.items(sheet.tool.version);
    if (!items)
        return items.error();
    const auto toolItems = reads.toolItems(sheet.tool.version);
    if (!toolItems)
        return toolItems.error();
    const auto steps = reads.scaleSteps(sheet.tool.version);
    if (!steps)
        return steps.error();
    const auto descriptors = reads.descriptors(sheet.tool.version);
    if (!descriptors)
        return descriptors.error();
    std::unordered_map<Key, const Item *> byKey;
    for (const Item &item : items.value())
        byKey.emplace(item.id, &item);
    std::unordered_map<Key, size_t> domainOrder;
    for (const ToolItem &of : toolItems.value()) {
        if (of.tool != sheet.tool.id || !byKey.contains(of.item))
            continue;
        const Item *item = byKey.at(of.item);
        const Item *top = item;
        while (top->parent && byKey.contains(*top->parent))
            top = byKey.at(*top->parent);
        SheetRow &row = sheet.rows.emplace_back();
        row.item = item->id;
        row.code = item->code;
        row.title = {item->titleJa, item->titleEn};
        row.domain = top->id;
        row.domainTitle = {top->titleJa, top->titleEn};
        row.scale = item->scale.value_or(sheet.tool.scale);
        domainOrder.emplace(top->id, domainOrder.size());
        for (const Descriptor &descriptor : descriptors.value())
            if (descriptor.item == item->id && sheet.level == descriptor.level)
                row.descriptor = {descriptor.textJa, descriptor.textEn};
    }
    std::ranges::stable_sort(sheet.rows, {}, [&](const SheetRow &row) { return domainOrder.at(row.domain); });
    for (const ScaleStep &step : steps.value())
        sheet.scales[step.scale].push_back({step.step, {step.labelJa, step.labelEn}});
    return {};
}

void fillPast(const std::vector<Assessment> &forms, QDate day, RatingSheet &sheet)
{
    std::unordered_map<Key, SheetRow *> rows;
    for (SheetRow &row : sheet.rows)
        rows.emplace(row.item, &row);
    for (const Assessment &form : forms) { // newest first
        if (form.head.day > day)
            continue;
        if (form.head.status == EvidenceStatus::Draft) {
            if (form.tool == sheet.tool.id && !sheet.draft)
                sheet.draft = form;
            continue;
        }
        if (form.head.status == EvidenceStatus::Returned)
            continue;
        const bool self = form.assessorKind == AssessorKind::Self;
        if (!self && form.tool == sheet.tool.id && !sheet.since.isValid())
            sheet.since = form.head.day.addDays(1);
        for (const RatedItem &rated : form.items) {
            const auto found = rows.find(rated.item);
            if (found == rows.end())
                continue;
            SheetRow &row = *found->second;
            if (self && !row.self) {
                row.self = rated.step;
                row.selfDay = form.head.day;
            } else if (!self && row.previous == 0 && rated.step > 0) {
                row.previous = rated.step;
                row.previousDay = form.head.day;
            }
        }
    }
}

} // namespace

Result<RatingSheet> ratingSheet(storage::Database &database, Key person, Key tool, const AsOf &asOf)
{
    RatingSheet sheet;
    sheet.person = person;
    const auto line = storage::PeopleReads(database).line(person, asOf.happened);
    if (!line)
        return line.error();
    if (!line.value())
        return notFound("person", person);
    sheet.personName = line.value()->name;
    const auto found = storage::Repository<Tool>(database).find(tool);
    if (!found)
        return found.error();
    if (!found.value())
        return notFound("tool", tool);
    sheet.tool = *found.value();
    const auto version = storage::FrameworkReads(database).version(sheet.tool.version);
    if (!version)
        return version.error();
    if (version.value())
        sheet.framework = {version.value()->framework.titleJa, version.value()->framework.titleEn};
    const auto enrolments = storage::PeopleReads(database).enrolments(person);
    if (!enrolments)
        return enrolments.error();
    for (const storage::EnrolmentLine &enrolled : enrolments.value())
        if (enrolled.enrolment.version == sheet.tool.version && runsOn(enrolled.enrolment, asOf.happened)) {
            sheet.level = enrolled.enrolment.targetLevel;
            sheet.levelTitle = {enrolled.targetJa, enrolled.targetEn};
        }
    const auto places = storage::WorkReads(database).workPlaces(person);
    if (!places)
        return places.error();
    if (const int at = placeOn(places.value(), asOf.happened); at >= 0) {
        sheet.site = places.value()[size_t(at)].site;
        sheet.department = places.value()[size_t(at)].department;
    }
    if (auto done = fillRows(database, sheet); !done)
        return done.error();
    const auto forms = storage::EvidenceRepository(database).assessmentsOf(person);
    if (!forms)
        return forms.error();
    fillPast(forms.value(), asOf.happened, sheet);
    return sheet;
}

Result<RatingQueue> ratingQueue(storage::Database &database, Key responsible, const AsOf &asOf, int most)
{
    RatingQueue queue;
    const storage::WorkReads reads(database);
    const QDate since = asOf.happened.addDays(-daysAfterStay);
    auto entries = reads.waiting(responsible, asOf.happened, since, most);
    if (!entries)
        return entries.error();
    queue.entries = std::move(entries).value();
    for (const storage::WaitingLine &line : queue.entries) {
        auto items = storage::PersonReads(database).items(line.evidence);
        if (!items)
            return items.error();
        queue.items.insert(line.evidence, std::move(items).value());
    }
    auto sheets = reads.sheets(responsible, asOf.happened, since, most);
    if (!sheets)
        return sheets.error();
    queue.sheets = std::move(sheets).value();
    return queue;
}

} // namespace kz::query
