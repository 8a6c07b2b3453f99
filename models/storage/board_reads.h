#pragma once

#include "models/domain/people.h"
#include "models/domain/places.h"
#include "models/storage/placement_reads.h"

namespace kz::storage {

/// Whose rows stand on a board; all given conditions hold.
struct BoardConditions {
    Key person = 0; ///< this one only, whatever else is asked for
    Key site = 0;   ///< who stays there
    QDate from;     ///< with a stay that runs on this day or later; invalid: any
    QDate to;       ///< begun by this day; invalid: any
    /// And those whose programme asks for weeks of rotations and who are in it on the day, with or without a stay.
    QDate enrolledOn;
};

struct BoardPerson {
    Key person = 0;
    QString name;
    QString professionJa;
    QString professionEn;
    QString siteName; ///< where the person belongs on the day
    std::vector<Employment> employments;
};

/// The first and the last day of any stay.
struct StayDays {
    QDate first;
    QDate last;
};

/// A clinical field that somebody can learn at a site.
struct SiteField {
    Key site = 0;
    QString field;
};

/// Reading a plan as people by weeks.
class BoardReads
{
public:
    explicit BoardReads(Database &database) : m_database(database) { }

    /// In kana order; without their employments.
    Result<std::vector<BoardPerson>> people(const BoardConditions &conditions, QDate day) const;
    Result<StayDays> days() const;
    /// Every site somebody stays at, and the alliance's own that state a capacity; in kana order.
    Result<std::vector<Site>> sites() const;
    /// Where somebody could be sent: the alliance's own and every site somebody stays at; in kana order.
    Result<std::vector<Site>> destinations() const;
    /// Departments and wards of the sites somebody stays at, in their order.
    Result<std::vector<Department>> departments() const;

    /// Of its departments, and of the stays there.
    Result<std::vector<SiteField>> fieldsOfSites() const;

private:
    Database &m_database;
};

} // namespace kz::storage
