#pragma once

#include "models/domain/interview.h"
#include "models/query/as_of.h"
#include "models/storage/database.h"

namespace kz::query {

struct InterviewLine {
    Interview interview;
    QString interviewer; ///< the name; empty where nobody is named
};

struct Interviews {
    QString whose;                    ///< the trainee's name
    std::vector<InterviewLine> lines; ///< by the day, the newest first
};
/// NotFound when there is no such person.
Result<Interviews> interviews(storage::Database &database, Key person, const AsOf &asOf);

/// What the next interview begins with: today, the interviewer of the last one, and its goals to look back on.
Interview nextInterview(const std::vector<InterviewLine> &before, Key person, QDate today);

} // namespace kz::query
