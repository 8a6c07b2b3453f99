#pragma once

#include "models/demo/random.h"
#include "models/demo/years.h"
#include "models/domain/people.h"
#include "models/domain/places.h"
#include "models/exchange/pack.h"

#include <QHash>

namespace kz::demo {

/// The eight sites that are always there, in the order they are made.
enum PlaceIndex { Central, Shiomi, Yamabuki, Island, Sugitani, VisitingStation, HidamariPharmacy, CareHome };

/// A department or ward as it was stored.
struct Unit {
    Key key = 0;
    QString name;
    DepartmentKind kind = DepartmentKind::Department;
    QString field;
};

struct Place {
    Key site = 0;
    SiteKind kind = SiteKind::Hospital;
    QString name;
    QDate opened;
    std::vector<Unit> units;

    /// The first unit for a clinical field, or nothing.
    std::optional<Key> forField(const QString &field) const;
    std::optional<Key> named(const QString &name) const;
    std::vector<Key> wards() const;
};

/// A framework as it was stored, its parts found by the codes of the pack.
struct Adopted {
    exchange::Pack pack; ///< with the keys of the file
    QHash<QString, Key> items;
    QHash<QString, Key> levels;
    QHash<QString, Key> tools;
    QHash<QString, std::vector<Key>> toolItems; ///< in the order of the form

    static Adopted from(exchange::Pack pack);
    Key version() const { return pack.version.id; }
    Key item(const QString &code) const { return items.value(code); }
    Key level(const QString &code) const { return levels.value(code); }
};

/// What somebody is in the region; decides programme, records and roles.
enum class Part {
    NewNurse,
    Nurse,
    Resident,
    SpecialtyTrainee,
    Retraining,
    Pharmacist,
    Therapist,
    Dietitian,
    SocialWorker,
    CareWorker
};

/// One of the people, with what later records need to know of them.
struct Member {
    Key id = 0;
    Part part = Part::Nurse;
    QString profession;
    int place = Central;
    std::optional<Key> unit;       ///< today's department or ward
    std::optional<Key> unitBefore; ///< before this April
    QDate employed;
    QDate until;          ///< the last day of somebody whose training was interrupted
    int level = 0;        ///< of the nurse ladder, awarded: 0 none, 1 … 5
    double speed = 1;     ///< how fast they learn, against the plan
    Key mentor = 0;       ///< who accompanies, countersigns and rates: preceptor, rater, supervising doctor
    Key secondMentor = 0; ///< who looks at it once more

    std::optional<Key> unitOn(const Years &years, QDate day) const
    {
        return unitBefore && day < fiscalYearStart(years.current) ? unitBefore : unit;
    }
};

/// A rotation as it was planned and stored.
struct Stay {
    Key placement = 0;
    Key person = 0;
    int place = Central;
    std::optional<Key> unit;
    QString field;
    QDate from;
    QDate to;
    Key supervisor = 0;
};

/// The ten of whom the demo tells something, by their place in Region::members.
enum CastIndex { Haruka, Tsubasa, Minato, Ren, Kaoru, Sakura, Shiori, Akira, Reina, Mamoru };
/// Others of the sixty with a part to play.
constexpr int deputyDirector = 20; ///< of nursing: the second rater
constexpr int islandDoctor = 44;
constexpr int seniorDoctor = 45;
constexpr int assessedAtWork = 38; ///< the first of three residents in their second year
constexpr int peopleAssessedAtWork = 3;
constexpr int castSize = 60;
constexpr int placeCount = 8;

/// What has been stored so far.
struct Region {
    Years years;
    Random random;
    std::vector<Key> municipalities;
    std::vector<Place> places;
    QHash<QString, Key> professions; ///< by code
    QHash<QString, Adopted> frameworks;
    std::vector<Member> members; ///< the sixty first, then the crowd
    std::vector<Stay> stays;     ///< rotations of the sixty
    std::vector<Absence> absences;

    const Adopted &framework(const QString &code) const { return *frameworks.constFind(code); }
    const Member &member(int index) const { return members[size_t(index)]; }
    Key siteOf(const Member &member) const { return places[size_t(member.place)].site; }
    /// Where somebody is in rotation on a day; null at home.
    const Stay *stayOf(const Member &member, QDate day) const;
    /// The absence that covers a day of somebody; null while they are there.
    const Absence *absenceOf(const Member &member, QDate day) const;
    /// Employed, not interrupted and not absent: only then somebody can have done something or been rated.
    bool isThere(const Member &member, QDate day) const;
};

} // namespace kz::demo
