#pragma once

#include "models/domain/evidence.h"
#include "models/storage/database.h"

namespace kz::storage {

/// What a list of placements is narrowed by; all given conditions hold.
struct PlacementConditions {
    Key person = 0;
    Key site = 0; ///< where it is
    QDate from;   ///< still running on this day or later; invalid: any
    QDate to;     ///< begun by this day; invalid: any
};

/// A placement with the names of whom and where.
struct PlacementLine {
    Placement placement;
    QString personName;
    QString siteName;
    QString fromSiteName;
    QString departmentName;
    QString departmentField;
    QString supervisorName;
    bool overlaps = false; ///< a rotation that shares a day with another of the same person, together more than a day
};

/// Reading placements for lists and boards.
class PlacementReads
{
public:
    explicit PlacementReads(Database &database) : m_database(database) { }

    /// By first day, then by person in kana order.
    Result<std::vector<Key>> keys(const PlacementConditions &conditions) const;
    Result<std::optional<PlacementLine>> line(Key placement) const;
    /// Every stay that touches the days, whosesoever, by first day.
    Result<std::vector<PlacementLine>> between(QDate from, QDate to) const;

private:
    Database &m_database;
};

} // namespace kz::storage
