#include "models/domain/evidence.h"
#include "models/domain/people.h"
#include "models/domain/places.h"
#include "models/words/sentence.h"
#include "models/words/short_text.h"
#include "models/words/words.h"

#include <algorithm>

namespace kz::words {

namespace {

constexpr Sentence<IssueCode> issueSentences[] = {
    {IssueCode::Missing, QT_TRANSLATE_NOOP("words", "%1 is missing: fill it in.")},
    {IssueCode::NotAnInteger, QT_TRANSLATE_NOOP("words", "%1 must be a whole number.")},
    {IssueCode::NotANumber, QT_TRANSLATE_NOOP("words", "%1 must be a number.")},
    {IssueCode::NotADate,
     QT_TRANSLATE_NOOP("words", "%1 is not a date: write 2026-04-01, 2026/4/1 or R8.4.1, for example.")},
    {IssueCode::NotOneOf, QT_TRANSLATE_NOOP("words", "%1 must be one of: %2.")},
    {IssueCode::Unknown, QT_TRANSLATE_NOOP("words", "%1: “%2” is not known. Check the spelling or add it first.")},
    {IssueCode::Ambiguous,
     QT_TRANSLATE_NOOP("words", "%1: “%2” fits several (%3). Give a number that tells them apart.")},
    {IssueCode::OutOfRange, QT_TRANSLATE_NOOP("words", "%1 must lie between %2 and %3.")},
    {IssueCode::EndsBeforeItBegins, QT_TRANSLATE_NOOP("words", "%1 lies before the beginning: check both dates.")},
    {IssueCode::BadCheckDigit,
     QT_TRANSLATE_NOOP("words", "%1 has a slip in it: after these digits the last one should be %2.")},
    {IssueCode::NotKatakana, QT_TRANSLATE_NOOP("words", "%1 must be katakana.")},
    {IssueCode::TooLong, QT_TRANSLATE_NOOP("words", "%1 is too long: at most %2 characters.")},
    {IssueCode::TooShort, QT_TRANSLATE_NOOP("words", "%1 is too short: at least %2 characters.")},
    {IssueCode::NotTheSame, QT_TRANSLATE_NOOP("words", "%1: this is not what was typed above. Type it again.")},
    {IssueCode::NotMappable,
     QT_TRANSLATE_NOOP("words",
                       "%1 holds characters that %3 does not have: %2 (row %4, %5). Choose UTF-8 to keep them.")},
    {IssueCode::DuplicateInFile, QT_TRANSLATE_NOOP("words", "%1 stands in row %2 too: keep one of the two rows.")},
    {IssueCode::Overlaps, QT_TRANSLATE_NOOP("words", "%1 overlaps with %2: change one of the two.")},
    {IssueCode::InFuture, QT_TRANSLATE_NOOP("words", "%1 lies in the future.")},
    {IssueCode::LooksLikePatient,
     QT_TRANSLATE_NOOP("words", "%1: “%2” may show who the patient is. Leave it out or say it less exactly.")},
    {IssueCode::NameOnlyMatch,
     QT_TRANSLATE_NOOP("words", "%1: only the name fits %2. Add a staff or licence number to be sure.")},
    {IssueCode::NotDigits, QT_TRANSLATE_NOOP("words", "%1 must be %2 digits.")},
    {IssueCode::Repeated, QT_TRANSLATE_NOOP("words", "%1 holds the same entry twice: keep one.")},
    {IssueCode::WillBeAdded,
     QT_TRANSLATE_NOOP("words", "%1: “%2” is new and will be added. Check the spelling if it should be known.")},
    {IssueCode::Corrected, QT_TRANSLATE_NOOP("words", "%1 was %2 so far and becomes %3.")},
    {IssueCode::BecomesHistory,
     QT_TRANSLATE_NOOP("words", "%1: another entry begins on %2, so this one ends on the eve of that day.")},
    {IssueCode::RefersToProblem,
     QT_TRANSLATE_NOOP("words", "%1: “%2” stands in row %3, which is not imported, so nobody is entered here.")},
    {IssueCode::PlaceholderMark,
     QT_TRANSLATE_NOOP("words",
                       "%1 holds %2 in place of a character that an encoding lacked. What the file knows is kept; "
                       "write the character itself.")},
    {IssueCode::ZerosLost,
     QT_TRANSLATE_NOOP("words",
                       "%1: “%2” may have lost zeros at the front, as happens in Excel: check whether it is %3.")},
    {IssueCode::NamedByTrainee,
     QT_TRANSLATE_NOOP("words", "%1: “%2” is entered in the trainee's row, in the column for the preceptor.")},
    {IssueCode::Assumed, QT_TRANSLATE_NOOP("words", "%1 is not given: %2 is entered. Check it.")},
    {IssueCode::IsAnAbsence,
     QT_TRANSLATE_NOOP("words",
                       "%1: “%2” without a last day ends nothing. Import it as an absence, or give the last day.")},
    {IssueCode::NameDiffers,
     QT_TRANSLATE_NOOP("words", "%1: this number belongs to %2 so far, not to %3. Check number and name.")},
    {IssueCode::NameOfAnother,
     QT_TRANSLATE_NOOP("words",
                       "%1: this number belongs to %2, but %3 is somebody else in this file. Columns or rows may have "
                       "shifted: check number and name.")},
    {IssueCode::SurplusCell,
     QT_TRANSLATE_NOOP("words",
                       "This cell stands outside the %2 columns of the header. A comma may be missing its quotes, or "
                       "a cell has shifted: put the row right.")},
    {IssueCode::TurnedToNumber,
     QT_TRANSLATE_NOOP("words",
                       "%1: Excel turned this into the number “%2”. Format the column as text and enter it again.")},
    {IssueCode::ReadAs, QT_TRANSLATE_NOOP("words", "%1: “%2” is read as %3. Check it.")},
    {IssueCode::OtherProfession,
     QT_TRANSLATE_NOOP("words", "%1 is not meant for this profession (%2). Check whether it is the right one.")},
    {IssueCode::PlanRuns,
     QT_TRANSLATE_NOOP("words", "%1: the individual plan of %2 still runs. Close it first, to keep what came of it.")},
    {IssueCode::NotOnForm, QT_TRANSLATE_NOOP("words", "%1: “%2” is not on this form. Check the item and the form.")},
    {IssueCode::OwnSignature,
     QT_TRANSLATE_NOOP("words", "%1: nobody countersigns what is their own. Name somebody else.")},
    {IssueCode::SelfByAnother,
     QT_TRANSLATE_NOOP("words", "%1: a self-rating is made by the person. Leave this empty or change the kind.")},
    {IssueCode::SignedBefore,
     QT_TRANSLATE_NOOP("words", "%1 lies before %2, the day that is signed for: check both dates.")},
    {IssueCode::NobodySigned,
     QT_TRANSLATE_NOOP("words", "%1: the entry counts as countersigned, but nobody is named. Check it.")},
    {IssueCode::CannotStandIn,
     QT_TRANSLATE_NOOP(
         "words",
         "%1: nobody stands in for themselves or for somebody who rates them, nor on a form that hides its "
         "raters. Name somebody else.")},
    {IssueCode::NotYet,
     QT_TRANSLATE_NOOP("words",
                       "%1: an application can be begun from %2 on. Completed months of employment that this way to a "
                       "decision asks of everybody: %3.")},
    {IssueCode::NotYetMidCareer,
     QT_TRANSLATE_NOOP("words",
                       "%1: an application can be begun from %2 on. Completed months of employment that this way to a "
                       "decision asks of mid-career hires: %3.")},
    {IssueCode::OwnFeedback,
     QT_TRANSLATE_NOOP("words", "%1: nobody is asked for feedback on themselves. Leave that name out.")},
    {IssueCode::CommentWanted,
     QT_TRANSLATE_NOOP("words",
                       "%1: this form asks for one where something is rated %2 or below. Say what comes next.")},
    {IssueCode::DoesNotFit, QT_TRANSLATE_NOOP("words", "%1: “%2” does not fit here. Check it and try again.")},
    {IssueCode::HoldsRules,
     QT_TRANSLATE_NOOP("words",
                       "%1: rules stand below this one, which is no group. Choose a group, or move those rules out.")},
    {IssueCode::HoldsNoRules,
     QT_TRANSLATE_NOOP("words", "%1: the group is empty. Add a rule inside it, or remove it.")},
    {IssueCode::FewerRules,
     QT_TRANSLATE_NOOP("words",
                       "%1: %2 are asked for, but there are only %3 inside. Lower the number, or add rules inside.")},
    {IssueCode::NoItems,
     QT_TRANSLATE_NOOP("words", "%1: this rule asks its items one by one, but none is marked. Mark them.")},
    {IssueCode::NotOfLevel,
     QT_TRANSLATE_NOOP("words",
                       "%1: none of those marked belongs to the level of this rule. Mark items of that level, or "
                       "choose another level.")},
    {IssueCode::FewerItems,
     QT_TRANSLATE_NOOP("words",
                       "%1: %2 different items are asked for, but only %3 can count. Lower the number, or mark more.")},
    {IssueCode::AboveScale,
     QT_TRANSLATE_NOOP("words",
                       "%1: %2 is asked for, but the scale of these items ends at %3. Lower it, or use another "
                       "scale.")},
    {IssueCode::OneRater,
     QT_TRANSLATE_NOOP("words",
                       "%1: only the person’s own ratings count, so there are never %2. Lower the number, or let "
                       "others rate too.")},
    {IssueCode::MoreThanFits,
     QT_TRANSLATE_NOOP("words",
                       "%1: %2 cannot be reached, for at most %3 fit into the last months that count. Lower the "
                       "number, or count more months.")},
    {IssueCode::NeverAsked,
     QT_TRANSLATE_NOOP("words",
                       "%1: no fiscal year that has ended lies within the last %2 months, so this is never asked. "
                       "Count 13 months or more, or leave it empty.")},
    {IssueCode::NotBelow,
     QT_TRANSLATE_NOOP("words",
                       "%1: nobody has been at level %2 before they reach level %3. Choose a level below it.")},
    {IssueCode::LongerThanNeeded,
     QT_TRANSLATE_NOOP("words",
                       "%1: a stay of %2 days is longer than all that is needed (%3 days). Check both figures.")},
};

struct InACell {
    const char *label;
    const char *place;
};

/// What a cell calls otherwise than a form does, so that an import reads it: 教育担当 is another's duty there.
[[maybe_unused]] constexpr InACell otherwiseInACell[] = {
    QT_TRANSLATE_NOOP3("Enum", "Coordinator", "cell"),
};

/// The words that a cell may hold for an enumeration that is named by its codes.
template <Described... E>
QStringList labelsOf(const QStringList &codes)
{
    QStringList labels;
    const auto look = [&](const auto &entries) {
        QStringList own;
        QStringList texts;
        for (const auto &entry : entries) {
            if (!*entry.code)
                continue;
            own << QString::fromLatin1(entry.code);
            texts << QCoreApplication::translate("Enum", entry.label, "cell");
        }
        if (own == codes)
            labels = texts;
    };
    (look(EnumTable<E>::entries), ...);
    return labels;
}

/// An import names what a cell may hold by codes in a row; people read the words, which it takes as well.
QStringList allowedTexts(const QString &allowed)
{
    if (allowed == QStringLiteral("yes, no"))
        return {QCoreApplication::translate("Import", "yes"), QCoreApplication::translate("Import", "no")};
    const QStringList labels
        = labelsOf<Depopulated, SiteKind, DepartmentKind, Ending, DutyKind, AbsenceKind, PlacementKind, CareSetting,
                   TraineeRole, DayPart, EvidenceStatus, AssessorKind>(allowed.split(QStringLiteral(", ")));
    return labels.isEmpty() ? QStringList{QCoreApplication::translate("Enum", allowed.toUtf8().constData())} : labels;
}

} // namespace

QString issueText(const Issue &issue, const QString &fieldLabel)
{
    QStringList arguments = issue.arguments;
    if (issue.code == IssueCode::NotOneOf) {
        QStringList allowed;
        for (const QString &argument : issue.arguments)
            allowed << allowedTexts(argument);
        arguments = {listText(allowed)};
    } else if (issue.code == IssueCode::NotYet || issue.code == IssueCode::NotYetMidCareer) {
        arguments = {dayText(QDate::fromString(issue.arguments.value(0), Qt::ISODate)), issue.arguments.value(1)};
    } else {
        std::ranges::transform(arguments, arguments.begin(), shortText);
    }
    arguments.prepend(fieldLabel);
    return filled(sentenceFor(issueSentences, issue.code), arguments);
}

} // namespace kz::words
