#pragma once

#include "models/base/result.h"
#include "models/domain/people.h"
#include "models/edit/action.h"

namespace kz::storage {
class Database;
}

/// What is done with people: who they are, where they belong, what they work towards, which level they were awarded.
/// `whose` is the person's name, for the journal and the Undo menu.
namespace kz::edit {

/// One person as a form, a verb or a test states them: the record and what belongs to it.
struct PersonSheet {
    Person person;
    QString staffNumber;   ///< "": none
    QString licenceNumber; ///< "": none yet
    QDate employedFrom;    ///< of the first employment where there is none, else of the running one; invalid: as it is
    Key site = 0;          ///< where they belong; 0: as it is
    std::optional<Key> department;
    QDate affiliatedFrom; ///< from when; employedFrom where nothing is said
};

/// Every rule of the sheet, its fields named by the columns of their records: name, kana, profession, staff_number,
/// licence_number, from_day (employed from), site, affiliated_from.
std::vector<Issue> validate(const PersonSheet &sheet);

/// "person.add", or "person.save" when the person has a key: record, numbers, employment and affiliation in one action.
/// A move to another site or ward is placed as moveTo() does. AlreadyTaken (the field, the number)
/// when a number is somebody else's. Makes the person.
Action savePerson(PersonSheet sheet);

/// Ends the employment that runs on the day, and with it what is still open then: affiliations, roles, deputies, stays,
/// and the enrolments, which take the ending's meaning (withdrawn unless completed, not completed, interrupted or
/// suspended). What begins after the day and before another employment is taken away: it was planned for this one.
/// Where closesAtOnce(), applications for levels are withdrawn and forms on paper about them or for them to fill in are
/// struck off, with the reason, else with `ended`: the ending in the words of whoever enters it, or of the program
/// where they have none. Drafts stay: what somebody has written is nobody else's to throw away; and packets, which come
/// back or are revoked. NotFound when no employment runs, Invalid with leavingIssues() when there are errors.
Action endEmployment(Key person, QDate day, Ending ending, const QString &reason, const QString &whose,
                     const QString &ended = {});

/// What forbids leaving on the day: log entries stand on a stay that begins later, and a stay cannot go before its
/// entries. At most one such issue, at "to_day", that names site and first day of the last such stay. Warnings there:
/// each individual plan that still runs, with the day it was agreed on; nobody closes it but who judges it.
Result<std::vector<Issue>> leavingIssues(storage::Database &database, Key person, QDate day);

/// When somebody who leaves on the day comes back, as far as is known; invalid: never.
QDate nextEmployment(const std::vector<Employment> &employments, QDate day);
/// Whether something that begins on a day was planned for an employment that ends on another; `next` is when the next
/// employment begins.
bool isPlanned(QDate from, QDate day, QDate next);
/// Whether nothing can come back or be decided any more: the last day has come and no other employment follows.
bool closesAtOnce(const std::vector<Employment> &employments, QDate day, QDate today);

/// What an ending of the employment makes of an enrolment that runs then.
EnrolmentStatus statusAfter(Ending ending);

/// "affiliation.save": where somebody belongs from a day on. It goes among the known ones as dated_facts.h says: the
/// running one ends on the eve, it ends itself on the eve of the next, and one of the same day is mended. Makes the
/// affiliation, or nothing where that was known.
Action moveTo(Affiliation affiliation, const QString &whose);
/// The same for many from one day on, one undo for all. Who is there on that day already is left as they are.
Action moveAllTo(Affiliation like, std::vector<Key> people, const QString &whose);

/// "enrolment.save": what somebody works towards.
Action saveEnrolment(Enrolment enrolment, const QString &whose);
/// "enrolment.add": many at once, one undo for all. Who is in that version already, and goes on, is left as they are.
Action enrolAll(std::vector<Enrolment> enrolments, const QString &whose);

/// What is to change in the targets of many; each keeps their own of what is not said.
struct Retarget {
    Key version = 0;
    std::optional<Key> level; ///< 0: the whole of it
    QDate day;
};
/// "enrolment.retarget": for everybody's running enrolment in the version, one undo for all. Who is not in it, or
/// begins after the day, is left as they are.
Action retargetAll(Retarget wanted, std::vector<Key> people, const QString &whose);

/// "duty.add": the same role for many, one undo for all. Who has it from the same person on its first day already is
/// left as they are, and nobody is given to themselves.
Action assignToAll(Duty like, std::vector<Key> trainees, const QString &whose);
/// "duty.save": who is preceptor, educator, supervising doctor … of whom.
Action saveDuty(Duty duty, const QString &whose);

/// "level_award.award".
Action awardLevel(LevelAward award, const QString &whose);
/// "level_award.revoke": the award stays, with the day and the reason.
Action revokeAward(Key award, QDate day, const QString &reason, const QString &whose);

} // namespace kz::edit
