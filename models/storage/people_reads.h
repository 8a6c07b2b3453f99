#pragma once

#include "models/domain/people.h"
#include "models/storage/database.h"

#include <functional>

namespace kz::storage {

/// What a list of people is sorted by; people who are alike stand in kana order.
enum class PeopleOrder { Kana, Profession, StaffNumber, Site, Progress };

/// What a list of people is narrowed by; all given conditions hold. Keys of 0 and empty texts ask for nothing.
struct PeopleConditions {
    QString text; ///< as searchQuery() folds it
    QString code; ///< a staff or licence number, typed whole; finds beside the text
    Key profession = 0;
    Key site = 0;
    Key department = 0;
    Key version = 0;
    Key targetLevel = 0;
    std::vector<Key> awarded; ///< a level in force, whatever it is called in other versions; empty: any …
    std::vector<Key> above;   ///< … and none of these
    int intakeFrom = 0;       ///< fiscal year of the first employment; 0: any
    bool includeLeft = false;
    bool duplicates = false; ///< who may stand in the file twice
    QDate day;
    PeopleOrder order = PeopleOrder::Kana;
    bool descending = false;
};

/// One line of a list of people, without how they stand.
struct PersonLine {
    Key person = 0;
    QString name;
    QString kana;
    Key profession = 0;
    QString professionJa;
    QString professionEn;
    QString staffNumber;
    Key site = 0;
    QString siteName;
    Key department = 0;
    QString departmentName;
    bool left = false;
};

/// An enrolment with the titles of what it is in and what the cache of today says of it.
struct EnrolmentLine {
    Enrolment enrolment;
    Key framework = 0;
    QString frameworkKind; ///< code of FrameworkKind
    QString frameworkJa;
    QString frameworkEn;
    QString targetJa;
    QString targetEn;
    std::optional<double> progress; ///< nothing: not computed yet
    std::optional<Key> achieved;
};

/// Reading many people, for lists.
class PeopleReads
{
public:
    explicit PeopleReads(Database &database) : m_database(database) { }

    /// In the order asked for; progress is that of today. One pass over the folded column when there is a text.
    Result<std::vector<Key>> keys(const PeopleConditions &conditions) const;
    Result<std::optional<PersonLine>> line(Key person, QDate day) const;
    Result<std::vector<EnrolmentLine>> enrolments(Key person) const;
    /// Every enrolment of everybody, person by person, with what the cache of today says of it.
    Result<void> eachEnrolment(const std::function<void(const EnrolmentLine &)> &visit) const;

private:
    Database &m_database;
};

} // namespace kz::storage
