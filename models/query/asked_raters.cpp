#include "models/query/asked_raters.h"

#include "models/query/standing.h"
#include "models/storage/framework_reads.h"
#include "models/storage/people_reads.h"

#include <algorithm>

namespace kz::query {

namespace {

/// Forms that hide their raters, of what the person is in on the day.
Result<std::vector<FeedbackForm>> feedbackForms(storage::Database &database, Key person, QDate day)
{
    const auto enrolments = storage::PeopleReads(database).enrolments(person);
    if (!enrolments)
        return enrolments.error();
    std::vector<FeedbackForm> forms;
    for (const storage::EnrolmentLine &enrolled : enrolments.value()) {
        if (!runsOn(enrolled.enrolment, day))
            continue;
        const auto tools = storage::FrameworkReads(database).tools(enrolled.enrolment.version);
        if (!tools)
            return tools.error();
        for (const Tool &tool : tools.value())
            if (tool.hidesRaters())
                forms.push_back({tool.id, {tool.titleJa, tool.titleEn}, tool.minimumRaters});
    }
    return forms;
}

/// The first day of the requests that hold on the day; invalid: none does.
Result<QDate> askedSince(storage::Database &database, Key person, Key tool, Key rater, QDate day)
{
    const auto about = storage::AskedReads(database).about(person, day.addDays(-AskedRater::daysAfterDue));
    if (!about)
        return about.error();
    QDate since;
    for (const storage::AskedLine &line : about.value())
        if (line.asked.rater == rater && line.asked.tool == tool && line.asked.holdsOn(day)
            && (!since.isValid() || line.asked.askedOn < since))
            since = line.asked.askedOn;
    return since;
}

} // namespace

Result<AskedRaters> askedRaters(storage::Database &database, Key person, const Actor &reader, QDate day)
{
    const auto about = storage::Repository<Person>(database).find(person);
    if (!about)
        return about.error();
    if (!about.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("person"), keyToText(person)});
    AskedRaters asked{.whose = about.value()->name, .forms = {}, .lines = {}};
    Result<void> state;
    take(feedbackForms(database, person, day), asked.forms, state);
    if (feedbackSight(reader, person) >= FeedbackSight::Raters)
        take(storage::AskedReads(database).about(person, day.addYears(-1)), asked.lines, state);
    if (!state)
        return state.error();
    return asked;
}

Result<RatingSheet> askedSheet(storage::Database &database, Plans &plans, Key person, Key tool, const Rater &rater,
                               const Actor &reader, QDate day, QDate today)
{
    const auto since = askedSince(database, person, tool, reader.person.value_or(0), today);
    if (!since)
        return since.error();
    if (!since.value().isValid())
        return makeError(ErrorCode::NotFound, {QString::fromLatin1(Table<AskedRater>::name), reader.name});
    auto found = ratingSheet(database, plans, person, tool, rater, reader, day);
    if (!found)
        return found;
    RatingSheet sheet = std::move(found).value();
    sheet.level.reset();
    sheet.levelTitle = {};
    std::erase_if(sheet.places, [&since, today](const WorkPlace &place) {
        return place.from > today || (place.to.isValid() && place.to < since.value());
    });
    for (RatingFormItem &item : sheet.form.items) {
        item.descriptor = {};
        item.self.reset();
        item.selfDay = {};
    }
    return sheet;
}

} // namespace kz::query
