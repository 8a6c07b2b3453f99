#include "models/query/asked_raters.h"

#include "models/query/standing.h"
#include "models/storage/framework_reads.h"
#include "models/storage/people_reads.h"

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
    const auto asked = storage::AskedReads(database).isAsked(reader.person.value_or(0), person, tool, today);
    if (!asked)
        return asked.error();
    if (!asked.value())
        return makeError(ErrorCode::NotFound, {QString::fromLatin1(Table<AskedRater>::name), reader.name});
    auto found = ratingSheet(database, plans, person, tool, rater, reader, day);
    if (!found)
        return found;
    RatingSheet sheet = std::move(found).value();
    sheet.levelTitle = {};
    for (RatingFormItem &item : sheet.form.items) {
        item.self.reset();
        item.selfDay = {};
    }
    return sheet;
}

} // namespace kz::query
