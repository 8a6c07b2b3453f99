#pragma once

#include "models/domain/application_way.h"
#include "models/edit/action.h"

/// How a level is applied for and decided, one step after the other. `whose` is the applicant's name, for the journal
/// and the Undo menu.
///
/// Who does what: somebody applies for themselves and rates themselves, and so do those who have them in charge for
/// them, as for any rating (Grant::Rate). Others' ratings and interviews are taken in one's own name, or as the named
/// deputy of somebody who has the person in charge, and never for oneself; a coordinator keys in what others did.
/// Everything about the decision, hold, extension and notice included, is Grant::Award's.
namespace kz::edit {

/// "level_application.submit". The level belongs to an adopted version; the workflow follows from it (NotFound where
/// the ladder has none). AlreadyTaken (level) while another application for the same ladder is open; Invalid
/// (level, NotYet or NotYetMidCareer) on a day before the workflow's months of employment are completed. Fiscal year
/// and day are today's where none are given.
Action applyForLevel(LevelApplication application, const QString &whose);

/// "level_application.save": kind, reason and documents of one that is under way.
Action saveApplication(LevelApplication application, const QString &whose);

/// "step_result.save": the step whose turn it is, or the last one taken, anew. An interview in which the person does
/// not agree (with the reason) is held again, after a rating anew or without, before anything is decided. A rater who
/// comes to something else than the one before, be it for one item, says why (Invalid at "reason"); the earlier one is
/// told until they have seen it. A self-rating, and a rating that passes, rests on its form: the person's, of the
/// ladder, handed in, filled in by who takes the step, and for "passed" without a rating below the workflow's step
/// (Invalid at "assessment"). What lies on paper is finished by who keys in for others alone, saying where it lies
/// (Invalid at "paper"). The notice is taken of what was approved.
Action takeStep(StepResult result, const QString &whose);
/// "step_result.see": the earlier rater has read why it was changed.
Action seeReasons(std::vector<Key> results, const QString &whose);

/// "level_application.withdraw", ".hold" and ".extend" with a reason, ".resume". Extended, every deadline waits until
/// the day.
Action withdraw(Key application, const QString &reason, const QString &whose);
Action hold(Key application, const QString &reason, const QString &whose);
Action resume(Key application, const QString &whose);
Action extend(Key application, QDate until, const QString &reason, const QString &whose);

enum class Verdict { Approve, Decline, PutOff };

struct Decision {
    Key application = 0;
    Verdict verdict = Verdict::Approve;
    std::optional<Key> meeting; ///< of the ladder; needed where the workflow has a committee
    QString reason;             ///< needed but for an approval
};

/// "level_application.decide". Approved is what has all its steps and documents and was not rated "not passed" (Invalid
/// at "step", "documents", "outcome"): the level, or the one below where the raters said so, is awarded on the day of
/// the meeting under the next number of the fiscal year; where the one below is in force already, it ends without a new
/// award. Declining and putting off need a reason; what is put off stays
/// open.
Action decide(Decision decision, const QString &whose);
/// "level_application.reopen": the decision is taken back, and so is the award, whose number is not given again.
/// ChangedMeanwhile once the meeting is closed.
Action reopen(Key application, const QString &reason, const QString &whose);

/// "level_award.fall": an award ends on a day with the reason, and the level below it in its version is awarded on that
/// day under the next number of the fiscal year, unless the person holds it in force: then it stays as it is. For a
/// level whose rules are met no more (query/lapsed_levels). ChangedMeanwhile where the award was taken back; Invalid
/// (revoked_on, reason) without a day that has come and a reason, and (level) where there is no level below.
Action fallToLevelBelow(Key award, QDate day, const QString &reason, const QString &whose);

/// "level_award.reissue": certificates are issued again today, in place of lost ones; each day once. ChangedMeanwhile
/// where an award was taken back.
Action reissueCertificates(std::vector<Key> awards, const QStringList &whose);

/// "committee_meeting.save": day, members and minutes; ChangedMeanwhile once it is closed. Makes the meeting.
Action saveMeeting(CommitteeMeeting meeting, const QString &whose);
/// "committee_meeting.close": nothing is decided in it any more.
Action closeMeeting(CommitteeMeeting meeting, const QString &whose);

/// Whether an action on applications may be taken back: the last step of one that is still open, and nothing of a
/// meeting that is closed. ChangedMeanwhile otherwise. `table` and `key`: the row it wrote.
Result<void> mayTakeBackOfApplication(Edit &edit, const QByteArray &table, Key key);

/// Within another action: what a leaver has open is withdrawn.
Result<void> withdrawAll(Edit &edit, Key person, const QString &reason);

} // namespace kz::edit
