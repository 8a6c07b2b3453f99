#include "models/query/rating_sheet.h"

#include "models/query/logbook.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/framework_reads.h"
#include "models/storage/people_reads.h"

namespace kz::query {

namespace {

/// Supervisors still rate for a while after a stay has ended.
constexpr int daysAfterStay = 60;

Error notFound(const char *table, Key key)
{
    return makeError(ErrorCode::NotFound, {QLatin1String(table), keyToText(key)});
}

/// The newest draft of this form, and since when nobody else has rated with it.
void fillPast(const std::vector<Assessment> &forms, Key tool, QDate day, RatingSheet &sheet)
{
    for (const Assessment &form : forms) { // newest first
        if (form.head.day > day || form.tool != tool)
            continue;
        if (form.head.status == EvidenceStatus::Draft && !sheet.draft)
            sheet.draft = form;
        const bool given = form.head.status != EvidenceStatus::Draft && form.head.status != EvidenceStatus::Returned;
        if (given && form.assessorKind != AssessorKind::Self && !sheet.since.isValid())
            sheet.since = form.head.day.addDays(1);
    }
}

} // namespace

Result<RatingSheet> ratingSheet(storage::Database &database, Plans &plans, Key person, Key tool, AssessorKind kind,
                                const AsOf &asOf)
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
    const Key itsVersion = found.value()->version;
    const auto version = storage::FrameworkReads(database).version(itsVersion);
    if (!version)
        return version.error();
    if (version.value())
        sheet.framework = {version.value()->framework.titleJa, version.value()->framework.titleEn};
    const auto enrolments = storage::PeopleReads(database).enrolments(person);
    if (!enrolments)
        return enrolments.error();
    for (const storage::EnrolmentLine &enrolled : enrolments.value())
        if (enrolled.enrolment.version == itsVersion && runsOn(enrolled.enrolment, asOf.happened)) {
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
    const auto forms = storage::EvidenceRepository(database).assessmentsOf(person);
    if (!forms)
        return forms.error();
    fillPast(forms.value(), tool, asOf.happened, sheet);
    auto form = ratingForm(database, plans, tool, person, sheet.draft ? sheet.draft->assessorKind : kind, {},
                           sheet.level, asOf.happened, sheet.draft ? sheet.draft->head.id : 0);
    if (!form)
        return form.error();
    sheet.form = std::move(form).value();
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
