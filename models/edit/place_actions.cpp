#include "models/edit/place_actions.h"

#include "models/edit/edit.h"
#include "models/storage/place_records.h"

#include <algorithm>

namespace kz::edit {

namespace {

constexpr Key someSite = 1; // one that is yet to be made

void addRowIssues(std::vector<Issue> &issues, std::vector<Issue> found, const char *table, std::size_t row)
{
    for (Issue &issue : found) {
        issue.field = rowField(table, row, issue.field);
        issues.push_back(std::move(issue));
    }
}

bool meet(const SiteBeds &a, const SiteBeds &b)
{
    const auto begins = [](const SiteBeds &one, const SiteBeds &other) {
        return !one.from.isValid() || !other.to.isValid() || one.from <= other.to;
    };
    return begins(a, b) && begins(b, a);
}

/// An organisation of that name, made when there is none. Two may have the same name; `present` stays if it is one of
/// them.
Result<std::optional<Key>> organisationNamed(Edit &edit, const QString &typed, std::optional<Key> present)
{
    const QString name = typed.trimmed();
    if (name.isEmpty())
        return std::optional<Key>();
    const auto known = storage::organisationsNamed(edit.database(), name);
    if (!known)
        return known.error();
    if (present && std::ranges::find(known.value(), *present, &Organisation::id) != known.value().end())
        return present;
    if (!known.value().empty())
        return std::optional(known.value().front().id);
    const auto made = edit.insert(Organisation{.name = name});
    if (!made)
        return made.error();
    return std::optional(made.value());
}

Result<void> checkCode(Edit &edit, const Site &site)
{
    if (site.code.isEmpty())
        return {};
    const auto same = storage::sitesWith(edit.database(), site.kind, site.code);
    if (!same)
        return same.error();
    const bool isOthers = std::ranges::any_of(same.value(), [&](const Site &other) { return other.id != site.id; });
    return isOthers ? makeError(ErrorCode::AlreadyTaken, {QStringLiteral("code"), site.code}) : Result<void>();
}

/// A row of another site is none of this one's, whatever a sheet says.
template <typename Row>
Result<void> checkOwn(Edit &edit, Key site, Key row)
{
    const auto stored = edit.get<Row>(row);
    if (!stored)
        return stored.error();
    if (stored.value().site != site)
        return makeError(ErrorCode::NotFound, {QString::fromLatin1(Table<Row>::name), keyToText(row)});
    return {};
}

template <typename Row>
Result<void> removeRows(Edit &edit, Key site, const std::vector<Key> &keys)
{
    for (const Key key : keys) {
        if (auto own = checkOwn<Row>(edit, site, key); !own)
            return own;
        if (auto done = edit.remove<Row>(key); !done)
            return done;
    }
    return {};
}

template <typename Row>
Result<void> saveRows(Edit &edit, Key site, const std::vector<Row> &rows)
{
    for (Row row : rows) {
        if (row.id != 0)
            if (auto own = checkOwn<Row>(edit, site, row.id); !own)
                return own;
        row.site = site;
        if (const auto saved = edit.save(std::move(row)); !saved)
            return saved.error();
    }
    return {};
}

Result<void> save(Edit &edit, const SiteSheet &sheet)
{
    if (auto issues = validate(sheet); hasErrors(issues)) {
        Error error = makeError(ErrorCode::Invalid, {QStringLiteral("site")});
        error.issues = std::move(issues);
        return error;
    }
    Site site = sheet.site;
    if (auto free = checkCode(edit, site); !free)
        return free;
    const auto organisation = organisationNamed(edit, sheet.organisation, site.organisation);
    if (!organisation)
        return organisation.error();
    site.organisation = organisation.value();
    const auto saved = edit.save(std::move(site));
    if (!saved)
        return saved.error();
    edit.setMade(saved.value());
    // What goes first makes room: a ward's name, a day of beds.
    if (auto done = removeRows<Department>(edit, saved.value(), sheet.removedDepartments); !done)
        return done;
    if (auto done = removeRows<SiteBeds>(edit, saved.value(), sheet.removedBeds); !done)
        return done;
    std::vector<Department> departments = sheet.departments;
    for (std::size_t row = 0; row < departments.size(); ++row)
        departments[row].position = int(row);
    if (auto done = saveRows(edit, saved.value(), departments); !done)
        return done;
    return saveRows(edit, saved.value(), sheet.beds);
}

} // namespace

QString rowField(const char *table, std::size_t row, const QString &column)
{
    return QStringLiteral("%1.%2.%3").arg(QLatin1String(table)).arg(row).arg(column);
}

std::vector<Issue> validate(const SiteSheet &sheet)
{
    std::vector<Issue> issues = validate(sheet.site);
    if (!sheet.organisation.trimmed().isEmpty())
        for (Issue &issue : validate(Organisation{.name = sheet.organisation})) {
            issue.field = QStringLiteral("organisation");
            issues.push_back(std::move(issue));
        }
    for (std::size_t row = 0; row < sheet.departments.size(); ++row) {
        Department department = sheet.departments[row];
        department.site = someSite;
        addRowIssues(issues, validate(department), "department", row);
        const auto twin = std::find_if(
            sheet.departments.begin(), sheet.departments.begin() + std::ptrdiff_t(row),
            [&](const Department &other) { return !other.name.isEmpty() && other.name == department.name; });
        if (twin != sheet.departments.begin() + std::ptrdiff_t(row))
            issues.push_back(
                {rowField("department", row, QStringLiteral("name")), IssueCode::Repeated, {department.name}});
    }
    for (std::size_t row = 0; row < sheet.beds.size(); ++row) {
        SiteBeds beds = sheet.beds[row];
        beds.site = someSite;
        addRowIssues(issues, validate(beds), "site_beds", row);
        for (std::size_t other = 0; other < row; ++other)
            if (meet(sheet.beds[other], beds)) {
                const QString field = rowField("site_beds", row, QStringLiteral("from_day"));
                const QDate days[] = {sheet.beds[other].from, sheet.beds[other].to, beds.from, beds.to};
                const auto *const day = std::ranges::find_if(days, [](QDate known) { return known.isValid(); });
                if (day == std::end(days)) // of two numbers, one must say since when it holds
                    issues.push_back({field, IssueCode::Missing});
                else
                    issues.push_back({field, IssueCode::Overlaps, {day->toString(Qt::ISODate)}});
                break;
            }
    }
    return issues;
}

Action saveSite(SiteSheet sheet)
{
    const QString name = sheet.site.name;
    return {.name = sheet.site.id == 0 ? "site.add" : "site.change",
            .arguments = {name},
            .grant = Grant::ManagePlaces,
            .work = [sheet = std::move(sheet)](Edit &edit) { return save(edit, sheet); }};
}

} // namespace kz::edit
