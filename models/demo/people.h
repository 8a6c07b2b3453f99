#pragma once

#include "models/demo/region.h"
#include "models/edit/edit.h"

namespace kz::demo {

/// What is decided about somebody before they are stored.
struct MemberSpec {
    Part part = Part::Nurse;
    const char *profession = "nurse";
    int place = Central;
    const char16_t *unit = u"";
    const char16_t *unitBefore = u""; ///< before this April; empty: the same
    int experience = 0;               ///< full years in the profession
    int level = 0;
    int speedPercent = 100;
};

/// The same with units looked up and the first working day; not stored yet.
Member memberOf(const Region &region, const MemberSpec &spec);

/// Stores a person with numbers, employment and affiliations; the member gets its key. `number` makes staff and licence
/// numbers unique.
Result<void> storeMember(edit::Edit &edit, const Region &region, Member &member, Person person, int number);

/// What they work towards, and what was awarded on the way.
Result<void> makeEnrolments(edit::Edit &edit, Region &region, const Member &member);
Enrolment enrolment(const Region &region, const Member &member, const QString &framework, const QString &level,
                    QDate from, QDate target);

/// The fiscal year in which somebody was awarded a level of the nurse ladder.
int awardYear(const Region &region, const Member &member, int level);
/// "I" … "V" for 1 … 5.
QString ladderLevel(int level);

} // namespace kz::demo
