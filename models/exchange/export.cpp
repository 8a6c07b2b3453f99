#include "models/exchange/export.h"

#include "models/base/dates.h"
#include "models/base/output_file.h"
#include "models/domain/framework.h"
#include "models/exchange/enum_words.h"
#include "models/exchange/plan_support.h"
#include "models/storage/evidence_repository.h"

#include <QSaveFile>

#include <algorithm>

namespace kz::exchange {

namespace {

constexpr qint64 rowsWrittenBetweenReports = 1024;

/// Cells by field, in the order of the import's fields.
class RowBuilder
{
public:
    explicit RowBuilder(ImportKind kind) : m_kind(kind), m_size(importKindInfo(kind).fields.size()) { begin(); }

    void begin() { m_cells.assign(m_size, Cell()); }
    void set(const char *field, Cell cell)
    {
        auto index = m_columns.constFind(field);
        if (index == m_columns.constEnd())
            index = m_columns.insert(field, fieldIndex(m_kind, QLatin1String(field)));
        m_cells[size_t(index.value())] = std::move(cell);
    }
    const std::vector<Cell> &cells() const { return m_cells; }

private:
    ImportKind m_kind;
    size_t m_size;
    QHash<const char *, int> m_columns;
    std::vector<Cell> m_cells;
};

/// What every export shares: the file, the count, the way out.
class Exporter
{
public:
    Exporter(ImportKind kind, TableWriter &writer, storage::Database &database,
             const std::function<bool(double)> &progress)
        : m_writer(writer), m_database(database), m_progress(progress), m_row(kind)
    {
        QStringList header;
        for (const ImportField &field : importKindInfo(kind).fields)
            header.append(fieldLabel(field));
        m_writer.row(header);
    }

    Result<void> municipalities();
    Result<void> sites();
    Result<void> departments();
    Result<void> people();
    Result<void> logEntries();
    qint64 rows() const { return m_rows; }

private:
    void set(const char *field, Cell cell) { m_row.set(field, std::move(cell)); }
    Result<void> next(double share)
    {
        m_writer.cells(m_row.cells(), m_about);
        m_row.begin();
        if (++m_rows % rowsWrittenBetweenReports == 0 && m_progress && !m_progress(share))
            return makeError(ErrorCode::Cancelled);
        return {};
    }
    template <typename T>
    Result<void> load(QHash<Key, T> &into)
    {
        auto all = loadAll<T>(m_database);
        if (!all)
            return all.error();
        into = std::move(all).value();
        return {};
    }
    template <typename T>
    Result<void> load(QHash<Key, std::vector<T>> &into, Key T::*owner)
    {
        auto all = loadGrouped(m_database, owner);
        if (!all)
            return all.error();
        into = std::move(all).value();
        return {};
    }
    /// A site as rows name one: its code when only it has that code, else its name.
    QString siteText(Key key) const
    {
        const Site site = m_sites.value(key);
        return !site.code.isEmpty() && m_codeCount.value(site.code) == 1 ? site.code : site.name;
    }
    Result<void> loadSites()
    {
        if (auto done = load(m_sites); !done)
            return done;
        for (const Site &site : std::as_const(m_sites))
            ++m_codeCount[site.code];
        return load(m_departments);
    }
    Result<void> loadNumbers()
    {
        QHash<Key, PersonIdentifier> all;
        if (auto done = load(all); !done)
            return done;
        for (const PersonIdentifier &identifier : std::as_const(all)) {
            if (identifier.scheme == IdentifierScheme::StaffNumber)
                m_staffNumbers.insert(identifier.person, identifier.value);
            else if (identifier.scheme == IdentifierScheme::LicenceNumber)
                m_licenceNumbers.insert(identifier.person, identifier.value);
        }
        return {};
    }
    /// A colleague as cells name one: by staff number, else by a name nobody else has, else by key. A key means
    /// nothing to another file.
    QString colleagueText(Key person)
    {
        if (const QString number = m_staffNumbers.value(person); !number.isEmpty())
            return number;
        if (m_namesakes.isEmpty())
            for (const Person &one : std::as_const(m_people))
                ++m_namesakes[foldedWord(one.name)];
        const QString name = m_people.value(person).name;
        return m_namesakes.value(foldedWord(name)) == 1 ? name : keyToText(person);
    }
    /// By its name for people, when no other has it, else by code.
    QString professionText(Key key)
    {
        const Profession profession = m_professions.value(key);
        if (!m_words || profession.nameJa.isEmpty())
            return profession.code;
        const auto named = std::count_if(m_professions.begin(), m_professions.end(), [&](const Profession &one) {
            return foldedWord(one.nameJa) == foldedWord(profession.nameJa);
        });
        return named == 1 ? profession.nameJa : profession.code;
    }
    /// For people of the program's language, and so that an import reads it back.
    template <Described E>
    QString word(E value) const
    {
        return m_words ? enumWord(value) : enumCode(value);
    }
    QString word(bool value) const
    {
        return m_words ? flagWord(value) : value ? QStringLiteral("yes") : QStringLiteral("no");
    }
    void writePersonFacts(const Person &person);
    void writeLogEntry(const LogEntry &entry);

    /// The records of one kind in the order of their names.
    template <typename T>
    static std::vector<T> ordered(const QHash<Key, T> &records)
    {
        std::vector<T> list(records.begin(), records.end());
        std::ranges::sort(list, [](const T &one, const T &other) {
            return std::tie(one.kanaOrder, one.id) < std::tie(other.kanaOrder, other.id);
        });
        return list;
    }

    TableWriter &m_writer;
    storage::Database &m_database;
    const std::function<bool(double)> &m_progress;
    RowBuilder m_row;
    bool m_words = speaksJapanese();
    QString m_about; ///< of the row at hand, for those who must find it
    qint64 m_rows = 0;

    QHash<Key, Site> m_sites;
    QHash<QString, int> m_codeCount;
    QHash<Key, Department> m_departments;
    QHash<Key, QString> m_staffNumbers;
    QHash<Key, QString> m_licenceNumbers;
    QHash<Key, Person> m_people;
    QHash<QString, int> m_namesakes;
    QHash<Key, Profession> m_professions;
    QHash<Key, std::vector<Employment>> m_employments;
    QHash<Key, std::vector<Affiliation>> m_affiliations;
    QHash<Key, std::vector<Enrolment>> m_enrolments;
    QHash<Key, std::vector<Duty>> m_duties;
    QHash<Key, std::vector<Duty>> m_dutiesFor;
    QHash<Key, Framework> m_frameworks;
    QHash<Key, FrameworkVersion> m_versions;
    QHash<Key, Level> m_levels;
    QHash<Key, Item> m_items;
};

/// The newest fact of those that go on, or that ended last.
template <typename T>
std::optional<T> current(const std::vector<T> &facts)
{
    std::optional<T> found;
    for (const T &fact : facts)
        if (!found || std::pair(!fact.to.isValid(), fact.from) >= std::pair(!found->to.isValid(), found->from))
            found = fact;
    return found;
}

template <typename T>
std::optional<T> ongoing(const std::vector<T> &facts)
{
    const std::optional<T> found = current(facts);
    return found && !found->to.isValid() ? found : std::nullopt;
}

Result<void> Exporter::municipalities()
{
    auto all = storage::Repository<Municipality>(m_database).all("ORDER BY code, id");
    if (!all)
        return all.error();
    for (const Municipality &municipality : all.value()) {
        m_about = municipality.name;
        set("code", municipality.code);
        set("prefecture", municipality.prefecture);
        set("name", municipality.name);
        set("kana", municipality.kana);
        set("latitude", numberCell(municipality.latitude));
        set("longitude", numberCell(municipality.longitude));
        set("depopulated", word(municipality.depopulated));
        set("list_day", dayCell(municipality.listDay));
        if (auto told = next(double(m_rows) / double(all.value().size())); !told)
            return told;
    }
    return {};
}

Result<void> Exporter::departments()
{
    if (auto done = loadSites(); !done)
        return done;
    QHash<Key, std::vector<Department>> ofSite;
    for (const Department &department : std::as_const(m_departments))
        ofSite[department.site].push_back(department);
    for (const Site &site : ordered(m_sites)) {
        std::vector<Department> &own = ofSite[site.id];
        std::ranges::sort(own, {}, [](const Department &one) { return std::tuple(one.position, one.name, one.id); });
        for (const Department &department : own) {
            m_about = department.name;
            set("site", siteText(site.id));
            set("name", department.name);
            set("kind", word(department.kind));
            set("field", department.field);
            set("capacity", numberCell(department.capacity));
            set("position", numberCell(department.position));
            if (auto told = next(double(m_rows) / double(m_departments.size())); !told)
                return told;
        }
    }
    return {};
}

Result<void> Exporter::sites()
{
    if (auto done = loadSites(); !done)
        return done;
    QHash<Key, Municipality> municipalities;
    QHash<Key, Organisation> organisations;
    QHash<Key, std::vector<SiteBeds>> beds;
    if (auto done = load(municipalities); !done)
        return done;
    if (auto done = load(organisations); !done)
        return done;
    if (auto done = load(beds, &SiteBeds::site); !done)
        return done;
    for (const Site &site : ordered(m_sites)) {
        m_about = site.name;
        set("code", site.code);
        set("name", site.name);
        set("kana", site.kana);
        set("kind", word(site.kind));
        set("organisation", organisations.value(site.organisation.value_or(0)).name);
        set("municipality", municipalities.value(site.municipality.value_or(0)).code);
        set("postcode", site.postcode);
        set("address", site.address);
        set("form", site.form);
        if (const auto stretch = ongoing(beds.value(site.id))) {
            set("beds", numberCell(stretch->beds));
            set("beds_from", dayCell(stretch->from));
        }
        set("capacity", numberCell(site.capacity));
        set("remote", word(site.remote));
        set("island", word(site.island));
        set("leads", word(site.leads));
        set("member", word(site.member));
        set("opened", dayCell(site.opened));
        set("closed", dayCell(site.closed));
        if (auto told = next(double(m_rows) / double(m_sites.size())); !told)
            return told;
    }
    return {};
}

Result<void> Exporter::people()
{
    if (auto done = loadSites(); !done)
        return done;
    if (auto done = loadNumbers(); !done)
        return done;
    for (const auto &loading : {load(m_people), load(m_professions), load(m_employments, &Employment::person),
                                load(m_affiliations, &Affiliation::person), load(m_enrolments, &Enrolment::person),
                                load(m_duties, &Duty::person), load(m_frameworks), load(m_versions), load(m_levels)})
        if (!loading)
            return loading;
    for (const auto &duties : std::as_const(m_duties))
        for (const Duty &duty : duties)
            if (duty.trainee)
                m_dutiesFor[*duty.trainee].push_back(duty);
    for (const Person &person : ordered(m_people)) {
        m_about = person.name;
        set("key", keyToText(person.id));
        set("staff_number", m_staffNumbers.value(person.id));
        set("licence_number", m_licenceNumbers.value(person.id));
        set("name", person.name);
        set("kana", person.kana);
        set("former_name", person.formerName);
        set("professional_name", person.professionalName);
        set("profession", professionText(person.profession));
        set("experience_since", numberCell(person.experienceSince));
        set("email", person.email);
        set("note", person.note);
        writePersonFacts(person);
        if (auto told = next(double(m_rows) / double(m_people.size())); !told)
            return told;
    }
    return {};
}

void Exporter::writePersonFacts(const Person &person)
{
    if (const auto employment = current(m_employments.value(person.id))) {
        set("employed_from", dayCell(employment->from));
        set("employed_to", dayCell(employment->to));
        set("ending", word(employment->ending));
        set("ending_reason", employment->reason);
    }
    const auto affiliation = ongoing(m_affiliations.value(person.id));
    if (affiliation) {
        set("site", siteText(affiliation->site));
        set("department", m_departments.value(affiliation->department.value_or(0)).name);
        set("affiliation_from", dayCell(affiliation->from));
    }
    if (const auto enrolment = ongoing(m_enrolments.value(person.id))) {
        const FrameworkVersion version = m_versions.value(enrolment->version);
        // An import enrols in the version in force; of an older one the file could not tell.
        if (version.status == VersionStatus::Adopted) {
            set("programme", m_frameworks.value(version.framework).code);
            set("target_level", m_levels.value(enrolment->targetLevel.value_or(0)).code);
            set("enrolled_from", dayCell(enrolment->from));
            set("target_day", dayCell(enrolment->targetDay));
        }
    }
    if (const auto preceptor = ongoing(m_dutiesFor.value(person.id)))
        set("preceptor", colleagueText(preceptor->person));
    std::vector<Duty> own;
    for (const Duty &duty : m_duties.value(person.id))
        if (!duty.trainee && affiliation && duty.site == affiliation->site
            && duty.department == affiliation->department)
            own.push_back(duty);
    if (const auto role = ongoing(own))
        set("role", word(role->kind));
}

Result<void> Exporter::logEntries()
{
    if (auto done = loadSites(); !done)
        return done;
    if (auto done = loadNumbers(); !done)
        return done;
    for (const auto &loading : {load(m_people), load(m_items), load(m_versions), load(m_frameworks)})
        if (!loading)
            return loading;
    const storage::EvidenceRepository evidence(m_database);
    qsizetype done = 0;
    for (const Person &person : ordered(m_people)) {
        auto entries = evidence.logEntriesOf(person.id);
        if (!entries)
            return entries.error();
        ++done;
        for (auto entry = entries.value().rbegin(); entry != entries.value().rend(); ++entry) {
            writeLogEntry(*entry);
            if (auto told = next(double(done) / double(m_people.size())); !told)
                return told;
        }
    }
    return {};
}

void Exporter::writeLogEntry(const LogEntry &entry)
{
    const Evidence &head = entry.head;
    m_about = m_people.value(head.person).name + u' ' + dayToText(head.day);
    set("key", keyToText(head.id));
    set("person_key", keyToText(head.person));
    set("staff_number", m_staffNumbers.value(head.person));
    set("name", m_people.value(head.person).name);
    set("day", dayCell(head.day));
    if (head.site)
        set("site", siteText(*head.site));
    if (head.department)
        set("department", m_departments.value(*head.department).name);
    set("setting", word(entry.setting));
    QStringList items;
    QSet<Key> versions;
    for (const LoggedItem &logged : entry.items) {
        const Item item = m_items.value(logged.item);
        versions.insert(item.version);
        const QString role = word(logged.role);
        items.append(QStringLiteral("%1:%2:%3").arg(item.code, role).arg(logged.count));
    }
    set("items", items.join(QStringLiteral("; ")));
    // Codes are unique within a programme; an entry across several names none and is found by enrolment.
    if (versions.size() == 1)
        set("programme", m_frameworks.value(m_versions.value(*versions.begin()).framework).code);
    if (entry.halfDays > 0)
        set("half_days", numberCell(entry.halfDays));
    set("day_part", word(entry.dayPart));
    set("status", word(head.status));
    set("submitted_on", dayCell(head.submittedOn));
    if (entry.countersigner)
        set("countersigner", colleagueText(*entry.countersigner));
    set("countersigned_on", dayCell(head.countersignedOn));
    set("note", entry.note);
    set("return_reason", entry.returnReason);
}

struct ExportKind {
    ImportKind kind;
    Result<void> (Exporter::*write)();
};

// In the order in which another file imports them.
constexpr ExportKind exportKinds[] = {
    {ImportKind::Municipality, &Exporter::municipalities}, {ImportKind::Site, &Exporter::sites},
    {ImportKind::Department, &Exporter::departments},      {ImportKind::Person, &Exporter::people},
    {ImportKind::LogEntry, &Exporter::logEntries},
};

} // namespace

bool isExportable(ImportKind kind)
{
    return std::ranges::find(exportKinds, kind, &ExportKind::kind) != std::end(exportKinds);
}

Result<Exported> exportTable(ImportKind kind, const QString &path, CsvFormat format, storage::Database &database,
                             const std::function<bool(double)> &progress)
{
    const auto known = std::ranges::find(exportKinds, kind, &ExportKind::kind);
    if (known == std::end(exportKinds)) {
        QStringList codes;
        for (const ExportKind &exportKind : exportKinds)
            codes.append(enumCode(exportKind.kind));
        return makeError(ErrorCode::InputUnknownKind, {enumCode(kind), codes.join(QStringLiteral(", "))});
    }
    QSaveFile file(path);
    if (auto opened = openOutput(file); !opened)
        return opened.error();
    const auto writer = tableWriter(file, path, format);
    Exporter exporter(kind, *writer, database, progress);
    if (const Result<void> written = (exporter.*known->write)(); !written)
        return written.error();
    if (auto finished = writer->finish(); !finished)
        return finished.error();
    if (auto done = commitOutput(file); !done)
        return done.error();
    return Exported{exporter.rows(), writer->unmappable()};
}

} // namespace kz::exchange
