#pragma once

#include "models/query/interviews.h"
#include "models/query/people.h"

namespace kz::query {

/// A stay as a paper shows it.
struct StayLine {
    Placement placement;
    QString site;
    QString department; ///< or the clinical field's code, where no department is named
    QString supervisor;
    double weeks = 0;      ///< that have passed by the day: days by their share ÷ 7, less absent working days ÷ 5
    double absentDays = 0; ///< working days of absence that fall into it
};

/// Where somebody was, and when they were away.
struct PersonStays {
    std::vector<StayLine> stays;   ///< those that have begun and the next one, by day
    std::vector<Absence> absences; ///< that have begun, by day
};

/// As it was known on the day; empty when there is no such person.
Result<PersonStays> personStays(storage::Database &database, Key person, const AsOf &asOf);

/// The working days of absence that fall into a stretch of days, as the limit of absence counts them.
double absentDays(const std::vector<Absence> &absences, QDate from, QDate to);

/// What somebody wrote on a form about the person.
struct CommentLine {
    QDate day;
    QString by;
    QString insteadOf; ///< in whose place they rated
    AssessorKind kind = AssessorKind::FirstRater;
    Title form;
    QString text;
};

/// One ladder or programme with the ratings beside it.
struct EnrolmentPaper {
    EnrolmentStanding standing;
    std::vector<RatedLine> ratings; ///< domains and the items below them that anybody rated
};

/// What every paper of a file says around its content: its institution with its logo, its own number of
/// this form, demo data or not.
struct PaperSettings {
    QString institution;
    QString formNumber; ///< the file's own; empty: the program's
    bool demo = false;  ///< the people are invented: the paper must say so
    QByteArray logo{};  ///< PNG or JPEG; empty: none
};

/// Everything the printed progress report says of one person.
struct PersonPaper {
    PersonHeader header;
    AsOf asOf;
    std::vector<EnrolmentPaper> enrolments;
    std::vector<StayLine> stays; ///< those that have begun and the next one, by day
    std::vector<Absence> absences;
    std::vector<CommentLine> comments;      ///< the newest first
    std::optional<InterviewLine> interview; ///< the last one
    PaperSettings settings;
};

/// NotFound when there is no such person. Any worker.
Result<PersonPaper> personPaper(storage::Database &database, Plans &plans, Key person, const AsOf &asOf);

/// `form` is the last word of the setting form_number:<form>.
Result<PaperSettings> paperSettings(storage::Database &database, const QString &form);

} // namespace kz::query
