#include "models/query/interviews.h"

#include "models/domain/people.h"
#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::query {

Result<Interviews> interviews(storage::Database &database, Key person, const AsOf &asOf)
{
    const auto found = storage::recordsKnownBy<Interview>(database, person, asOf.entered);
    if (!found)
        return found.error();
    const storage::Repository<Person> people(database);
    const auto trainee = people.find(person);
    if (!trainee)
        return trainee.error();
    if (!trainee.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("person"), keyToText(person)});
    Interviews all{.whose = trainee.value()->name, .lines = {}};
    for (const Interview &interview : found.value()) {
        if (interview.day > asOf.happened)
            continue;
        QString name;
        if (interview.interviewer) {
            const auto who = people.find(*interview.interviewer);
            if (!who)
                return who.error();
            name = who.value() ? who.value()->name : QString();
        }
        all.lines.push_back({interview, name});
    }
    std::ranges::sort(all.lines, std::ranges::greater(),
                      [](const InterviewLine &line) { return std::pair(line.interview.day, line.interview.id); });
    return all;
}

Interview nextInterview(const std::vector<InterviewLine> &before, Key person, QDate today)
{
    Interview next{.person = person, .day = today};
    if (before.empty()) {
        next.kind = InterviewKind::Goals;
        return next;
    }
    const Interview &last = before.front().interview;
    next.kind = last.kind == InterviewKind::Goals ? InterviewKind::MidYear
        : last.kind == InterviewKind::MidYear     ? InterviewKind::YearEnd
        : last.kind == InterviewKind::YearEnd     ? InterviewKind::Goals
                                                  : last.kind;
    next.interviewer = last.interviewer;
    next.review = last.goals;
    return next;
}

} // namespace kz::query
