#pragma once

#include "models/base/issue.h"
#include "models/domain/table.h"

namespace kz {

enum class Depopulated { Unknown, None, Part, All, Deemed };
template <>
struct EnumTable<Depopulated> {
    static constexpr std::array entries = {
        EnumEntry{Depopulated::Unknown, "", QT_TRANSLATE_NOOP("Enum", "Not known")},
        EnumEntry{Depopulated::None, "none", QT_TRANSLATE_NOOP("Enum", "Not depopulated")},
        EnumEntry{Depopulated::Part, "part", QT_TRANSLATE_NOOP("Enum", "Partly depopulated")},
        EnumEntry{Depopulated::All, "all", QT_TRANSLATE_NOOP("Enum", "Depopulated")},
        EnumEntry{Depopulated::Deemed, "deemed", QT_TRANSLATE_NOOP("Enum", "Deemed depopulated")},
    };
};

enum class SiteKind {
    Hospital,
    Clinic,
    DentalClinic,
    Pharmacy,
    VisitingNursing,
    CareFacility,
    NursingSchool,
    University,
    Office,
    Other
};
template <>
struct EnumTable<SiteKind> {
    static constexpr std::array entries = {
        EnumEntry{SiteKind::Hospital, "hospital", QT_TRANSLATE_NOOP("Enum", "Hospital")},
        EnumEntry{SiteKind::Clinic, "clinic", QT_TRANSLATE_NOOP("Enum", "Clinic")},
        EnumEntry{SiteKind::DentalClinic, "dental", QT_TRANSLATE_NOOP("Enum", "Dental clinic")},
        EnumEntry{SiteKind::Pharmacy, "pharmacy", QT_TRANSLATE_NOOP("Enum", "Pharmacy")},
        EnumEntry{SiteKind::VisitingNursing, "visiting_nursing", QT_TRANSLATE_NOOP("Enum", "Visiting nursing station")},
        EnumEntry{SiteKind::CareFacility, "care_facility", QT_TRANSLATE_NOOP("Enum", "Care facility")},
        EnumEntry{SiteKind::NursingSchool, "nursing_school", QT_TRANSLATE_NOOP("Enum", "Nursing school")},
        EnumEntry{SiteKind::University, "university", QT_TRANSLATE_NOOP("Enum", "University")},
        EnumEntry{SiteKind::Office, "office", QT_TRANSLATE_NOOP("Enum", "Office")},
        EnumEntry{SiteKind::Other, "other", QT_TRANSLATE_NOOP("Enum", "Other")},
    };
};

enum class DepartmentKind { Department, Ward, Outpatient, Other };
template <>
struct EnumTable<DepartmentKind> {
    static constexpr std::array entries = {
        EnumEntry{DepartmentKind::Department, "department", QT_TRANSLATE_NOOP("Enum", "Department")},
        EnumEntry{DepartmentKind::Ward, "ward", QT_TRANSLATE_NOOP("Enum", "Ward")},
        EnumEntry{DepartmentKind::Outpatient, "outpatient", QT_TRANSLATE_NOOP("Enum", "Outpatient department")},
        EnumEntry{DepartmentKind::Other, "other", QT_TRANSLATE_NOOP("Enum", "Other")},
    };
};

/// A municipality with its code including the check digit. Depopulation is data with the day of its list.
struct Municipality {
    Key id = 0;
    QString code; ///< six digits, text
    QString prefecture;
    QString name;
    QString kana;
    std::optional<double> latitude;
    std::optional<double> longitude;
    Depopulated depopulated = Depopulated::Unknown;
    QDate listDay;
};
template <>
struct Table<Municipality> {
    static constexpr auto name = "municipality";
    static constexpr auto columns = std::make_tuple(
        Column{"code", &Municipality::code, QT_TRANSLATE_NOOP("municipality", "Municipality code")},
        Column{"prefecture", &Municipality::prefecture, QT_TRANSLATE_NOOP("municipality", "Prefecture")},
        Column{"name", &Municipality::name, QT_TRANSLATE_NOOP("municipality", "Municipality")},
        Column{"kana", &Municipality::kana, QT_TRANSLATE_NOOP("municipality", "Kana")},
        Column{"latitude", &Municipality::latitude, QT_TRANSLATE_NOOP("municipality", "Latitude")},
        Column{"longitude", &Municipality::longitude, QT_TRANSLATE_NOOP("municipality", "Longitude")},
        Column{"depopulated", &Municipality::depopulated, QT_TRANSLATE_NOOP("municipality", "Depopulated area")},
        Column{"list_day", &Municipality::listDay, QT_TRANSLATE_NOOP("municipality", "Date of the list")});
};

struct Organisation {
    Key id = 0;
    QString name;
    QString kana;
    QString form; ///< management form (開設主体), free text
};
template <>
struct Table<Organisation> {
    static constexpr auto name = "organisation";
    static constexpr auto columns
        = std::make_tuple(Column{"name", &Organisation::name, QT_TRANSLATE_NOOP("organisation", "Organisation")},
                          Column{"kana", &Organisation::kana, QT_TRANSLATE_NOOP("organisation", "Kana")},
                          Column{"form", &Organisation::form, QT_TRANSLATE_NOOP("organisation", "Management form")});
};

/// A place where people work and learn. The institution code is text: leading zeros count, and codes of
/// different kinds of institution may coincide, so (kind, code) is what identifies one.
struct Site {
    Key id = 0;
    QString code;
    QString name;
    QString kana;
    SiteKind kind = SiteKind::Hospital;
    std::optional<Key> organisation;
    std::optional<Key> municipality;
    QString postcode;
    QString address;
    QString form;
    std::optional<int> capacity; ///< trainees at one time
    bool remote = false;         ///< へき地
    bool island = false;
    bool leads = false; ///< 基幹型
    bool member = true; ///< belongs to the alliance this file is about; registry entries do not
    QDate opened;
    QDate closed;
    QString kanaOrder; ///< derived: kanaKey(kana or name)
    QString search;    ///< derived: searchKey
};
template <>
struct Table<Site> {
    static constexpr auto name = "site";
    static constexpr auto columns
        = std::make_tuple(Column{"code", &Site::code, QT_TRANSLATE_NOOP("site", "Institution code")},
                          Column{"name", &Site::name, QT_TRANSLATE_NOOP("site", "Site")},
                          Column{"kana", &Site::kana, QT_TRANSLATE_NOOP("site", "Kana")},
                          Column{"kind", &Site::kind, QT_TRANSLATE_NOOP("site", "Kind of site")},
                          Column{"organisation", &Site::organisation, QT_TRANSLATE_NOOP("site", "Organisation")},
                          Column{"municipality", &Site::municipality, QT_TRANSLATE_NOOP("site", "Municipality")},
                          Column{"postcode", &Site::postcode, QT_TRANSLATE_NOOP("site", "Postcode")},
                          Column{"address", &Site::address, QT_TRANSLATE_NOOP("site", "Address")},
                          Column{"form", &Site::form, QT_TRANSLATE_NOOP("site", "Management form")},
                          Column{"capacity", &Site::capacity, QT_TRANSLATE_NOOP("site", "Capacity")},
                          Column{"remote", &Site::remote, QT_TRANSLATE_NOOP("site", "Remote area")},
                          Column{"island", &Site::island, QT_TRANSLATE_NOOP("site", "Island")},
                          Column{"leads", &Site::leads, QT_TRANSLATE_NOOP("site", "Lead hospital")},
                          Column{"member", &Site::member, QT_TRANSLATE_NOOP("site", "Member of the alliance")},
                          Column{"opened", &Site::opened, QT_TRANSLATE_NOOP("site", "Opened")},
                          Column{"closed", &Site::closed, QT_TRANSLATE_NOOP("site", "Closed")},
                          Column{"kana_key", &Site::kanaOrder, ""}, Column{"search_key", &Site::search, ""});
};

/// Beds of a site over time; both days inclusive, an open end is still so.
struct SiteBeds {
    Key id = 0;
    Key site = 0;
    int beds = 0;
    QDate from;
    QDate to;
};
template <>
struct Table<SiteBeds> {
    static constexpr auto name = "site_beds";
    static constexpr auto columns
        = std::make_tuple(Column{"site", &SiteBeds::site, QT_TRANSLATE_NOOP("site_beds", "Site")},
                          Column{"beds", &SiteBeds::beds, QT_TRANSLATE_NOOP("site_beds", "Beds")},
                          Column{"from_day", &SiteBeds::from, QT_TRANSLATE_NOOP("site_beds", "From")},
                          Column{"to_day", &SiteBeds::to, QT_TRANSLATE_NOOP("site_beds", "To")});
};

/// A department or ward. The field is the code of a clinical field that rules ask for, e.g.
/// "internal_medicine", "emergency", "community"; see resources/packs/residency.json.
struct Department {
    Key id = 0;
    Key site = 0;
    DepartmentKind kind = DepartmentKind::Department;
    QString name;
    QString field;
    std::optional<int> capacity;
    int position = 0;
};
template <>
struct Table<Department> {
    static constexpr auto name = "department";
    static constexpr auto columns
        = std::make_tuple(Column{"site", &Department::site, QT_TRANSLATE_NOOP("department", "Site")},
                          Column{"kind", &Department::kind, QT_TRANSLATE_NOOP("department", "Kind")},
                          Column{"name", &Department::name, QT_TRANSLATE_NOOP("department", "Department or ward")},
                          Column{"field", &Department::field, QT_TRANSLATE_NOOP("department", "Clinical field")},
                          Column{"capacity", &Department::capacity, QT_TRANSLATE_NOOP("department", "Capacity")},
                          Column{"position", &Department::position, QT_TRANSLATE_NOOP("department", "Order")});
};

/// Every rule a record must meet by itself; the same for form, CLI and import. Empty when valid.
std::vector<Issue> validate(const Municipality &);
std::vector<Issue> validate(const Organisation &);
std::vector<Issue> validate(const Site &);
std::vector<Issue> validate(const SiteBeds &);
std::vector<Issue> validate(const Department &);

/// Fills the derived columns from the others; the repository calls it before every write.
void derive(Site &);

} // namespace kz
