#pragma once

#include "models/base/result.h"
#include "models/domain/people.h"
#include "models/edit/action.h"

namespace kz::storage {
class Database;
}

/// Two records of one human become one: everything that names the one that goes names the one that stays.
namespace kz::edit {

/// What somebody decided of two records.
struct PeopleMerge {
    Key stays = 0;
    Key goes = 0;
    Person person; ///< what is to stand of the two; its key is not looked at
    // Whose is to stand where both have one, or both speak of the same days; false: that of the one that stays.
    bool staffNumberOfGoing = false;
    bool licenceNumberOfGoing = false;
    bool employmentOfGoing = false;
    bool affiliationOfGoing = false;
};

/// Something to be known before two records are merged.
struct MergeFinding {
    enum class Kind {
        // These forbid it.
        RecordedTogether, ///< records of `table` that name both: then they are two people
        BothAreUsers,     ///< one person is one user of the file; `what`: the user of the one that goes
        PacketOut,        ///< held by `what` and issued on `day`: it brings back records of the one that goes
        // These are settled as said.
        LicencesDiffer, ///< `what`: that of the one that goes; probably two people
        SameDays,       ///< `table`: employment, affiliation, enrolment; for those days that of one record stands
        SameEvent,      ///< both were at `count` events; the attendance that tells more stands
        Overlapping,    ///< `table`: absence, placement, applications under way on one ladder; both stay
        ToldTwice,      ///< `table`: evidence that both have alike; both stay and count
    };
    Kind kind = Kind::RecordedTogether;
    QByteArray table;
    int count = 1;
    QString what;
    QDate day;

    bool forbids() const { return kind <= Kind::PacketOut; }
};

/// What a merge would do, as the file is now.
struct MergePreview {
    struct Moved {
        QByteArray table; ///< as the journal calls the kind of record
        int records = 0;
    };
    Key stays = 0;
    Key goes = 0;
    std::vector<Moved> moves; ///< kinds without any are left out
    std::vector<MergeFinding> findings;

    bool isForbidden() const;
};

/// NotFound when one of the two is not there, Invalid when they are the same.
Result<MergePreview> mergePreview(storage::Database &database, Key stays, Key goes, QDate today);

/// "person.merge": one entry of the journal, one undo. Employments and affiliations of one record stand and those of
/// the other where the former say nothing; of enrolments in the same version at the same time that of the record that
/// stays stands, and of attendances of the same event the one that tells more. What both have in every word (absence,
/// role, award, certificate) stands once. A staff or licence number that does
/// not stand is kept as another number, so that it still finds the person, in imports too; AlreadyTaken when a third
/// person has it. Invalid when the preview forbids it.
Action mergePeople(PeopleMerge merge, const QString &whose);

} // namespace kz::edit
