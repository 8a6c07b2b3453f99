#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kz {

/// What is wrong with one field. Codes as in ErrorCode: stable, put into words by models/words.
enum class IssueCode {
    Missing,
    NotAnInteger,
    NotANumber,
    NotADate,
    NotOneOf,   // the allowed texts: as typed, or the labels of an enumeration
    Unknown,    // what was looked up
    Ambiguous,  // what was looked up, how many fit
    OutOfRange, // from, to
    EndsBeforeItBegins,
    BadCheckDigit, // what it should have been
    NotKatakana,
    TooLong,         // most characters
    NotMappable,     // characters, encoding, row, what the row is about
    DuplicateInFile, // the other row
    Overlaps,        // with what
    InFuture,
    LooksLikePatient, // the suspicious part
    NameOnlyMatch,    // the person it may be
    NotDigits,        // how many digits it should be
    Repeated,         // what stands twice in one record
    // Of rows that are imported, mostly warnings
    WillBeAdded,     // what was looked up: the import makes it
    Corrected,       // what was known so far, what it becomes
    BecomesHistory,  // the first day of what is known later
    RefersToProblem, // what was looked up, the row that is not imported
    PlaceholderMark, // the mark that stands for a character an encoding lacked
    ZerosLost,       // what was looked up, what it probably is
    NamedByTrainee,  // the role, which stands in the trainee's row
    Assumed,         // what is taken instead of an empty cell
    IsAnAbsence,     // the ending, which is no ending without a last day
    NameDiffers,     // the name that is stored, the name in the row
    NameOfAnother,   // the name that is stored, the name in the row, which is somebody else's
    SurplusCell,     // how many columns the header has
    TurnedToNumber,  // what Excel made of a code
    ReadAs,          // what stands there, how it is read
    OtherProfession, // the profession, which the programme does not name
    PlanRuns,        // the day on which the individual plan was agreed on, of somebody who leaves
    // Of evidence
    NotOnForm,     // the item
    OwnSignature,  // nobody countersigns what is their own
    SelfByAnother, // a self-rating with somebody else as assessor
    SignedBefore,  // the day it speaks of
    NobodySigned,  // countersigned, and nobody is named
    CommentWanted, // the step up to which the form asks for one
    CannotStandIn, // for themselves, for whom they rate, on a form that hides its raters
    // Of rules
    DoesNotFit,       // what was said
    HoldsRules,       // has rules below it and is no group
    HoldsNoRules,     // a group without any
    FewerRules,       // how many are asked for, how many there are
    NoItems,          // asks its items one by one and has none
    NotOfLevel,       // items of other levels only
    FewerItems,       // how many are asked for, how many can count
    AboveScale,       // the step, the highest that is rated
    OneRater,         // how many assessors, where only the person rates
    MoreThanFits,     // how much, how much fits into the window
    NeverAsked,       // the window in months, which holds no whole fiscal year
    NotBelow,         // the level to have been at, the level that asks for it
    LongerThanNeeded, // days without a break, days needed altogether
    OwnFeedback,      // nobody is asked for feedback on themselves
    NotYet,           // the day from which on it may be, as it is stored; months that are asked of everybody
    NotYetMidCareer,  // the same; months that are asked of who had been in the profession before
    // Of secrets
    TooShort,   // fewest characters
    NotTheSame, // typed twice, not alike
};

struct Issue {
    enum class Severity { Warning, Error };

    QString field; ///< the column name of the record, e.g. "from_day"
    IssueCode code = IssueCode::Missing;
    QStringList arguments;
    Severity severity = Severity::Error;
};

inline bool hasErrors(const std::vector<Issue> &issues)
{
    for (const Issue &issue : issues)
        if (issue.severity == Issue::Severity::Error)
            return true;
    return false;
}

} // namespace kz
