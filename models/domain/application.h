#pragma once

#include "models/base/issue.h"
#include "models/domain/evidence.h"
#include "models/domain/table.h"

namespace kz {

/// How a level of a ladder is decided: its steps in their order, and the documents an application needs. Belongs to
/// the ladder and not to one of its versions: a new version is decided as the old one was.
struct Workflow {
    Key id = 0;
    Key framework = 0;
    QString code;
    QString titleJa;
    QString titleEn;
    QString levels;       ///< codes of levels, comma separated; empty: all that no other workflow names
    int passStep = 3;     ///< every item has to be rated at this step or above
    bool oneDown = false; ///< who does not pass is rated for the level below
    int validYears = 0;   ///< how long a level stands; 0: without end
    int firstMonth = 0;   ///< completed months of the present employment before an application; 0: at once
    /// The same of whoever had been in the profession before this employment. None: as for everybody.
    std::optional<int> midCareerMonth;
};
template <>
struct Table<Workflow> {
    static constexpr auto name = "workflow";
    static constexpr auto columns = std::make_tuple(
        Column{"framework", &Workflow::framework, QT_TRANSLATE_NOOP("workflow", "Ladder or programme")},
        Column{"code", &Workflow::code, QT_TRANSLATE_NOOP("workflow", "Code")},
        Column{"title_ja", &Workflow::titleJa, QT_TRANSLATE_NOOP("workflow", "Title (Japanese)")},
        Column{"title_en", &Workflow::titleEn, QT_TRANSLATE_NOOP("workflow", "Title (English)")},
        Column{"levels", &Workflow::levels, QT_TRANSLATE_NOOP("workflow", "Levels")},
        Column{"pass_step", &Workflow::passStep, QT_TRANSLATE_NOOP("workflow", "Every item at least at step")},
        Column{"one_down", &Workflow::oneDown,
               QT_TRANSLATE_NOOP("workflow", "Who does not pass is rated one level down")},
        Column{"valid_years", &Workflow::validYears, QT_TRANSLATE_NOOP("workflow", "Years a level stands")},
        Column{"first_month", &Workflow::firstMonth, QT_TRANSLATE_NOOP("workflow", "Months employed")},
        Column{"mid_career_month", &Workflow::midCareerMonth,
               QT_TRANSLATE_NOOP("workflow", "Months employed, mid-career hires")});
};

enum class WorkflowStepKind { SelfRating, FirstRating, SecondRating, Interview, Committee, Notice };
template <>
struct EnumTable<WorkflowStepKind> {
    static constexpr std::array entries = {
        EnumEntry{WorkflowStepKind::SelfRating, "self_rating",
                  QT_TRANSLATE_NOOP("Enum", "Self-rating and application")},
        EnumEntry{WorkflowStepKind::FirstRating, "first_rating", QT_TRANSLATE_NOOP("Enum", "First rating")},
        EnumEntry{WorkflowStepKind::SecondRating, "second_rating", QT_TRANSLATE_NOOP("Enum", "Second rating")},
        EnumEntry{WorkflowStepKind::Interview, "interview", QT_TRANSLATE_NOOP("Enum", "Interview and consent")},
        EnumEntry{WorkflowStepKind::Committee, "committee", QT_TRANSLATE_NOOP("Enum", "Committee")},
        EnumEntry{WorkflowStepKind::Notice, "notice", QT_TRANSLATE_NOOP("Enum", "Notice and certificate")},
    };
};

/// One step, who takes it, and the day of the fiscal year it is due on unless the year has a day of its own.
struct WorkflowStep {
    Key id = 0;
    Key workflow = 0;
    WorkflowStepKind kind = WorkflowStepKind::SelfRating;
    QString roleJa; ///< who takes it, in the hospital's words
    QString roleEn;
    int dueMonth = 0; ///< 1 … 12; 0: no day is set
    int dueDay = 0;
    int position = 0;
};
template <>
struct Table<WorkflowStep> {
    static constexpr auto name = "workflow_step";
    static constexpr auto columns = std::make_tuple(
        Column{"workflow", &WorkflowStep::workflow, QT_TRANSLATE_NOOP("workflow_step", "Way to a decision")},
        Column{"kind", &WorkflowStep::kind, QT_TRANSLATE_NOOP("workflow_step", "Step")},
        Column{"role_ja", &WorkflowStep::roleJa, QT_TRANSLATE_NOOP("workflow_step", "Taken by (Japanese)")},
        Column{"role_en", &WorkflowStep::roleEn, QT_TRANSLATE_NOOP("workflow_step", "Taken by (English)")},
        Column{"due_month", &WorkflowStep::dueMonth, QT_TRANSLATE_NOOP("workflow_step", "Due in month")},
        Column{"due_day", &WorkflowStep::dueDay, QT_TRANSLATE_NOOP("workflow_step", "Due on day")},
        Column{"position", &WorkflowStep::position, QT_TRANSLATE_NOOP("workflow_step", "Order")});
};

/// The day a step is due in one fiscal year.
struct StepDeadline {
    Key id = 0;
    Key step = 0;
    int fiscalYear = 0;
    QDate dueOn;
};
template <>
struct Table<StepDeadline> {
    static constexpr auto name = "step_deadline";
    static constexpr auto columns = std::make_tuple(
        Column{"step", &StepDeadline::step, QT_TRANSLATE_NOOP("step_deadline", "Step")},
        Column{"fiscal_year", &StepDeadline::fiscalYear, QT_TRANSLATE_NOOP("step_deadline", "Fiscal year")},
        Column{"due_on", &StepDeadline::dueOn, QT_TRANSLATE_NOOP("step_deadline", "Due on")});
};

/// A document that an application needs, such as a skills check or a case report.
struct WorkflowDocument {
    Key id = 0;
    Key workflow = 0;
    QString code;
    QString titleJa;
    QString titleEn;
    bool required = true;
    int position = 0;
};
template <>
struct Table<WorkflowDocument> {
    static constexpr auto name = "workflow_document";
    static constexpr auto columns = std::make_tuple(
        Column{"workflow", &WorkflowDocument::workflow, QT_TRANSLATE_NOOP("workflow_document", "Way to a decision")},
        Column{"code", &WorkflowDocument::code, QT_TRANSLATE_NOOP("workflow_document", "Code")},
        Column{"title_ja", &WorkflowDocument::titleJa, QT_TRANSLATE_NOOP("workflow_document", "Document (Japanese)")},
        Column{"title_en", &WorkflowDocument::titleEn, QT_TRANSLATE_NOOP("workflow_document", "Document (English)")},
        Column{"required", &WorkflowDocument::required, QT_TRANSLATE_NOOP("workflow_document", "Required")},
        Column{"position", &WorkflowDocument::position, QT_TRANSLATE_NOOP("workflow_document", "Order")});
};

/// A sitting of those who decide. One decision after another is made in it; closed, it changes no more.
struct CommitteeMeeting {
    Key id = 0;
    Key framework = 0;
    QDate day;
    QString members;
    QString minutes;
    bool closed = false;
};
template <>
struct Table<CommitteeMeeting> {
    static constexpr auto name = "committee_meeting";
    static constexpr auto columns = std::make_tuple(
        Column{"framework", &CommitteeMeeting::framework,
               QT_TRANSLATE_NOOP("committee_meeting", "Ladder or programme")},
        Column{"day", &CommitteeMeeting::day, QT_TRANSLATE_NOOP("committee_meeting", "Date")},
        Column{"members", &CommitteeMeeting::members, QT_TRANSLATE_NOOP("committee_meeting", "Present")},
        Column{"minutes", &CommitteeMeeting::minutes, QT_TRANSLATE_NOOP("committee_meeting", "Minutes")},
        Column{"closed", &CommitteeMeeting::closed, QT_TRANSLATE_NOOP("committee_meeting", "Closed")});
};

enum class ApplicationKind { First, Renewal, Again };
template <>
struct EnumTable<ApplicationKind> {
    static constexpr std::array entries = {
        EnumEntry{ApplicationKind::First, "first", QT_TRANSLATE_NOOP("Enum", "New application")},
        EnumEntry{ApplicationKind::Renewal, "renewal", QT_TRANSLATE_NOOP("Enum", "Renewal")},
        EnumEntry{ApplicationKind::Again, "again", QT_TRANSLATE_NOOP("Enum", "Application again")},
    };
};

enum class ApplicationStatus { Open, OnHold, Withdrawn, Approved, Declined };
template <>
struct EnumTable<ApplicationStatus> {
    static constexpr std::array entries = {
        EnumEntry{ApplicationStatus::Open, "open", QT_TRANSLATE_NOOP("Enum", "Under way")},
        EnumEntry{ApplicationStatus::OnHold, "on_hold", QT_TRANSLATE_NOOP("Enum", "On hold")},
        EnumEntry{ApplicationStatus::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Enum", "Withdrawn")},
        EnumEntry{ApplicationStatus::Approved, "approved", QT_TRANSLATE_NOOP("Enum", "Approved")},
        EnumEntry{ApplicationStatus::Declined, "declined", QT_TRANSLATE_NOOP("Enum", "Declined")},
    };
};

/// One person's application for a level, on its way from the self-rating to the decision.
struct LevelApplication {
    Key id = 0;
    Key person = 0;
    Key level = 0;
    Key workflow = 0;
    ApplicationKind kind = ApplicationKind::First;
    ApplicationStatus status = ApplicationStatus::Open;
    int fiscalYear = 0;
    QDate appliedOn;
    QString reason;             ///< why the person applies
    QString documents;          ///< codes of what is handed in, comma separated
    QDate extendedUntil;        ///< every deadline waits until then: maternity or sick leave
    QString statusReason;       ///< of a hold, a withdrawal, a refusal
    std::optional<Key> meeting; ///< in which it was decided or put off
    QDate decidedOn;
    std::optional<Key> award; ///< what an approval became; none: passed one level down, which was in force already
};
template <>
struct Table<LevelApplication> {
    static constexpr auto name = "level_application";
    static constexpr auto columns = std::make_tuple(
        Column{"person", &LevelApplication::person, QT_TRANSLATE_NOOP("level_application", "Person")},
        Column{"level", &LevelApplication::level, QT_TRANSLATE_NOOP("level_application", "Level applied for")},
        Column{"workflow", &LevelApplication::workflow, QT_TRANSLATE_NOOP("level_application", "Way to a decision")},
        Column{"kind", &LevelApplication::kind, QT_TRANSLATE_NOOP("level_application", "Kind")},
        Column{"status", &LevelApplication::status, QT_TRANSLATE_NOOP("level_application", "Status")},
        Column{"fiscal_year", &LevelApplication::fiscalYear, QT_TRANSLATE_NOOP("level_application", "Fiscal year")},
        Column{"applied_on", &LevelApplication::appliedOn, QT_TRANSLATE_NOOP("level_application", "Applied on")},
        Column{"reason", &LevelApplication::reason, QT_TRANSLATE_NOOP("level_application", "Reason for applying")},
        Column{"documents", &LevelApplication::documents,
               QT_TRANSLATE_NOOP("level_application", "Documents handed in")},
        Column{"extended_until", &LevelApplication::extendedUntil,
               QT_TRANSLATE_NOOP("level_application", "Extended until")},
        Column{"status_reason", &LevelApplication::statusReason,
               QT_TRANSLATE_NOOP("level_application", "Reason for the status")},
        Column{"meeting", &LevelApplication::meeting, QT_TRANSLATE_NOOP("level_application", "Committee meeting")},
        Column{"decided_on", &LevelApplication::decidedOn, QT_TRANSLATE_NOOP("level_application", "Decided on")},
        Column{"award", &LevelApplication::award, QT_TRANSLATE_NOOP("level_application", "Level award")});
};

enum class StepOutcome { Done, Passed, OneDown, NotPassed };
template <>
struct EnumTable<StepOutcome> {
    static constexpr std::array entries = {
        EnumEntry{StepOutcome::Done, "done", QT_TRANSLATE_NOOP("Enum", "Done")},
        EnumEntry{StepOutcome::Passed, "passed", QT_TRANSLATE_NOOP("Enum", "Passed")},
        EnumEntry{StepOutcome::OneDown, "one_down", QT_TRANSLATE_NOOP("Enum", "Passed one level down")},
        EnumEntry{StepOutcome::NotPassed, "not_passed", QT_TRANSLATE_NOOP("Enum", "Not passed")},
    };
};

/// What became of one step of one application; of an interview, "done" that the person agrees and "not passed" that
/// they do not. Whoever changes an earlier rating says why: `reason`, which the earlier rater is told until they have
/// seen it. What lets a level pass rests on its form, in the file or on paper.
struct StepResult {
    Key id = 0;
    Key application = 0;
    Key step = 0;
    StepOutcome outcome = StepOutcome::Done;
    std::optional<Key> by;         ///< the person who took it
    std::optional<Key> onBehalfOf; ///< in whose place
    std::optional<Key> assessment; ///< the filled form
    QDate day;
    QString reason;
    QDate seenOn;  ///< when the earlier rater saw the reason
    QString paper; ///< where the form lies that was filled in on paper: its number, or the folder it is kept in
};
template <>
struct Table<StepResult> {
    static constexpr auto name = "step_result";
    static constexpr auto columns = std::make_tuple(
        Column{"application", &StepResult::application, QT_TRANSLATE_NOOP("step_result", "Application")},
        Column{"step", &StepResult::step, QT_TRANSLATE_NOOP("step_result", "Step")},
        Column{"outcome", &StepResult::outcome, QT_TRANSLATE_NOOP("step_result", "Outcome")},
        Column{"taken_by", &StepResult::by, QT_TRANSLATE_NOOP("step_result", "By")},
        Column{"on_behalf_of", &StepResult::onBehalfOf, QT_TRANSLATE_NOOP("step_result", "In place of")},
        Column{"assessment", &StepResult::assessment, QT_TRANSLATE_NOOP("step_result", "Assessment")},
        Column{"day", &StepResult::day, QT_TRANSLATE_NOOP("step_result", "Date")},
        Column{"reason", &StepResult::reason, QT_TRANSLATE_NOOP("step_result", "Reason")},
        Column{"seen_on", &StepResult::seenOn, QT_TRANSLATE_NOOP("step_result", "Seen by the earlier rater on")},
        Column{"paper", &StepResult::paper, QT_TRANSLATE_NOOP("step_result", "Where the paper form lies")});
};

/// Every rule a record must meet by itself; the same for form, CLI and import. Empty when valid.
std::vector<Issue> validate(const Workflow &);
std::vector<Issue> validate(const WorkflowStep &);
std::vector<Issue> validate(const StepDeadline &);
std::vector<Issue> validate(const WorkflowDocument &);
std::vector<Issue> validate(const CommitteeMeeting &);
std::vector<Issue> validate(const LevelApplication &);
std::vector<Issue> validate(const StepResult &);

} // namespace kz
