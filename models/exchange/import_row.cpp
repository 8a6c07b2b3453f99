#include "models/exchange/import_row.h"

#include "models/base/codes.h"
#include "models/base/holidays.h"
#include "models/base/kana.h"
#include "models/exchange/import_cells.h"
#include "models/exchange/site_kind_guess.h"

namespace kz::exchange {

namespace {

constexpr int mostBeds = 10'000;
constexpr int mostTrainees = 1'000;

std::optional<Key> ifNamed(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(namedOnly);
}

/// Names in lists are parted by one blank, whatever was typed.
QString oneLine(const QString &text)
{
    return text.simplified();
}

QString digits(const QString &text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC))
        if (character.isDigit())
            result += character;
    return result;
}

} // namespace

bool isBlank(const CsvRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

RowParser::RowParser(Mapping mapping, qsizetype columns, QMap<QString, QString> given)
    : m_cells(std::make_unique<Cells>(std::move(mapping), columns, std::move(given)))
{ }

RowParser::~RowParser() = default;

const Mapping &RowParser::mapping() const
{
    return m_cells->mapping();
}

std::optional<StagedRow> RowParser::parse(const CsvRow &row, std::vector<Problem> &problems)
{
    if (isBlank(row))
        return std::nullopt;
    Cells &cells = *m_cells;
    cells.begin(row, problems);
    switch (cells.mapping().kind) {
    case ImportKind::Municipality:
        return StagedRow{row.line, municipality(cells)};
    case ImportKind::Institution:
        return StagedRow{row.line, institution(cells)};
    case ImportKind::Site:
        return StagedRow{row.line, site(cells)};
    case ImportKind::Department:
        return StagedRow{row.line, department(cells)};
    case ImportKind::Person:
        return StagedRow{row.line, person(cells)};
    case ImportKind::Placement:
        return StagedRow{row.line, placement(cells)};
    case ImportKind::Absence:
        return StagedRow{row.line, absence(cells)};
    case ImportKind::LogEntry:
        return StagedRow{row.line, logEntry(cells)};
    case ImportKind::Assessment:
        return StagedRow{row.line, assessment(cells)};
    case ImportKind::Attendance:
        return StagedRow{row.line, attendance(cells)};
    }
    return std::nullopt;
}

MunicipalityRow RowParser::municipality(Cells &cells)
{
    Municipality record;
    record.code = cells.code("code");
    // Excel drops the leading zero of 北海道 to 栃木県.
    if (record.code.size() == 5 && isMunicipalityCode(u'0' + record.code))
        record.code.prepend(u'0');
    record.prefecture = oneLine(cells.text("prefecture"));
    // The public list parts city and ward by a blank; the official name has none.
    record.name = oneLine(cells.text("name")).remove(u' ');
    record.kana = toKatakana(oneLine(cells.text("kana")));
    record.latitude = cells.number("latitude", -90, 90);
    record.longitude = cells.number("longitude", -180, 180);
    record.depopulated = cells.oneOf<Depopulated>("depopulated").value_or(Depopulated::Unknown);
    record.listDay = cells.day("list_day");
    cells.report(validate(record));
    return {record};
}

SiteRow RowParser::institution(Cells &cells)
{
    SiteRow row;
    Site &record = row.record;
    cells.required("code");
    record.code = digits(cells.code("code"));
    cells.warnOfLostZero("code", record.code);
    record.name = oneLine(cells.text("name"));
    record.kind = guessSiteKind(record.name, record.code);
    row.kindGuessed = true;
    record.postcode = cells.postcode("postcode");
    record.address = oneLine(cells.text("address"));
    record.member = false;
    cells.report(validate(record));
    return row;
}

SiteRow RowParser::site(Cells &cells)
{
    SiteRow row;
    Site &record = row.record;
    record.code = cells.code("code");
    cells.warnOfLostZero("code", record.code);
    record.name = oneLine(cells.text("name"));
    record.kana = toKatakana(oneLine(cells.text("kana")));
    const std::optional<SiteKind> kind = cells.oneOf<SiteKind>("kind");
    row.kindGuessed = cells.text("kind").isEmpty();
    record.kind = kind.value_or(guessSiteKind(record.name, record.code));
    row.organisation = oneLine(cells.text("organisation"));
    if (!row.organisation.isEmpty())
        cells.report(validate(Organisation{.name = row.organisation}), {{"name", "organisation"}});
    row.municipality = oneLine(cells.text("municipality"));
    record.organisation = ifNamed(row.organisation);
    record.municipality = ifNamed(row.municipality);
    record.postcode = cells.postcode("postcode");
    record.address = oneLine(cells.text("address"));
    record.form = cells.text("form");
    row.beds = cells.integer("beds", 0, mostBeds);
    row.bedsFrom = cells.day("beds_from");
    record.capacity = cells.integer("capacity", 0, mostTrainees);
    record.remote = cells.flag("remote").value_or(false);
    record.island = cells.flag("island").value_or(false);
    record.leads = cells.flag("leads").value_or(false);
    record.member = cells.flag("member").value_or(true);
    record.opened = cells.day("opened");
    record.closed = cells.day("closed");
    cells.report(validate(record));
    record.organisation.reset();
    record.municipality.reset();
    return row;
}

DepartmentRow RowParser::department(Cells &cells)
{
    DepartmentRow row;
    row.site = oneLine(cells.required("site"));
    Department &record = row.record;
    record.site = namedOnly;
    record.name = oneLine(cells.text("name"));
    const bool isWard = record.name.contains(QStringLiteral("病棟"));
    record.kind
        = cells.oneOf<DepartmentKind>("kind").value_or(isWard ? DepartmentKind::Ward : DepartmentKind::Department);
    record.field = cells.text("field");
    record.capacity = cells.integer("capacity", 0, mostTrainees);
    record.position = cells.integer("position", 0, 1'000'000).value_or(0);
    cells.report(validate(record));
    record.site = 0;
    return row;
}

PersonRow RowParser::person(Cells &cells)
{
    PersonRow row;
    Person &record = row.record;
    row.ref = PersonRef{cells.code("key"), cells.code("staff_number"), cells.code("licence_number"),
                        oneLine(cells.text("name"))};
    for (const auto &[field, number] :
         {std::pair("staff_number", row.ref.staffNumber), std::pair("licence_number", row.ref.licenceNumber)})
        if (!number.isEmpty())
            cells.report(validate(PersonIdentifier{.person = namedOnly, .value = number}), {{"value", field}});
    row.profession = oneLine(cells.required("profession"));
    if (!row.profession.isEmpty()) // one that nobody has yet is made
        cells.report(validate(Profession{.code = row.profession, .nameJa = row.profession}),
                     {{"code", "profession"}, {"name_ja", "profession"}});
    record.profession = namedOnly;
    record.name = row.ref.name;
    record.kana = toKatakana(oneLine(cells.text("kana")));
    record.formerName = oneLine(cells.text("former_name"));
    record.professionalName = oneLine(cells.text("professional_name"));
    record.experienceSince = cells.integer("experience_since", 1900, 2200);
    record.email = cells.text("email");
    record.note = cells.text("note");
    cells.report(validate(record));
    record.profession = 0;

    Employment &employment = row.employment;
    employment.person = namedOnly;
    employment.from = cells.day("employed_from");
    employment.to = cells.day("employed_to");
    employment.ending = cells.oneOf<Ending>("ending").value_or(Ending::None);
    employment.reason = cells.text("ending_reason");
    // A roster without a first day says nothing about employment; whether the last one is known already is seen later.
    if (employment.from.isValid()) {
        Employment checked = employment;
        if (!checked.to.isValid())
            checked.ending = Ending::None;
        cells.report(validate(checked),
                     {{"from_day", "employed_from"}, {"to_day", "employed_to"}, {"reason", "ending_reason"}});
    }
    employment.person = 0;

    row.site = oneLine(cells.text("site"));
    row.department = oneLine(cells.text("department"));
    if (!row.department.isEmpty())
        cells.report(validate(Department{.site = namedOnly, .name = row.department}), {{"name", "department"}});
    row.affiliationFrom = cells.day("affiliation_from");
    row.programme = cells.text("programme");
    row.targetLevel = cells.text("target_level");
    row.enrolledFrom = cells.day("enrolled_from");
    row.targetDay = cells.day("target_day");
    row.preceptor = oneLine(cells.text("preceptor"));
    row.role = cells.oneOf<DutyKind>("role");
    if (row.site.isEmpty() && !row.department.isEmpty())
        cells.report("site", IssueCode::Missing);
    if (row.programme.isEmpty() && !row.targetLevel.isEmpty())
        cells.report("programme", IssueCode::Missing);
    return row;
}

PlacementRow RowParser::placement(Cells &cells)
{
    PlacementRow row;
    row.key = cells.text("key");
    row.person = cells.person("person_key");
    row.site = oneLine(cells.required("site"));
    row.fromSite = oneLine(cells.text("from_site"));
    row.department = oneLine(cells.text("department"));
    row.supervisor = oneLine(cells.text("supervisor"));
    Placement &record = row.record;
    record.person = namedOnly;
    record.site = namedOnly;
    // Another key than the site's: nobody is sent from a place to itself.
    record.fromSite = row.fromSite.isEmpty() ? std::nullopt : std::optional<Key>(namedOnly + 1);
    record.department = ifNamed(row.department);
    record.kind = cells.oneOf<PlacementKind>("kind").value_or(PlacementKind::Rotation);
    record.field = cells.text("field");
    record.from = cells.day("from_day");
    record.to = cells.day("to_day");
    record.share = cells.number("share", 0, 1).value_or(1.0);
    record.note = cells.text("note");
    cells.report(validate(record));
    record.person = record.site = 0;
    record.fromSite.reset();
    record.department.reset();
    return row;
}

AbsenceRow RowParser::absence(Cells &cells)
{
    AbsenceRow row;
    row.key = cells.text("key");
    row.person = cells.person("person_key");
    Absence &record = row.record;
    record.person = namedOnly;
    record.kind = cells.oneOf<AbsenceKind>("kind").value_or(AbsenceKind::Other);
    record.from = cells.day("from_day");
    record.to = cells.day("to_day");
    // A leave of absence is written with the day of the return.
    if (const QDate back = cells.day("returns_on"); back.isValid() && !record.to.isValid())
        record.to = back.addDays(-1);
    if (!cells.has("to_day") && !cells.has("returns_on"))
        cells.report("to_day", IssueCode::Missing);
    if (cells.text("working_days").isEmpty() && record.from.isValid() && record.to.isValid()) {
        record.workingDays = workingDays(record.from, record.to);
        cells.report("working_days", IssueCode::Assumed, {QString::number(record.workingDays)},
                     Issue::Severity::Warning);
    } else {
        // Without an end nobody can know them yet: the days are counted as they pass.
        record.workingDays = cells.number("working_days", 0, 366).value_or(0);
    }
    record.reason = cells.text("reason");
    cells.report(validate(record));
    record.person = 0;
    return row;
}

AttendanceRow RowParser::attendance(Cells &cells)
{
    AttendanceRow row;
    row.event = oneLine(cells.required("event"));
    row.day = cells.day("day");
    row.person = cells.person("person_key");
    Attendance &record = row.record;
    record.event = record.person = namedOnly;
    record.status = cells.oneOf<AttendanceStatus>("status").value_or(AttendanceStatus::Attended);
    record.hours = cells.number("hours", 0, 1000);
    record.credits = cells.number("credits", 0, 1000);
    record.number = cells.code("number");
    record.note = cells.text("note");
    cells.report(validate(record));
    record.event = record.person = 0;
    return row;
}

} // namespace kz::exchange
