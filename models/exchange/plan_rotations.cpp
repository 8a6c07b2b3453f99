#include "models/base/dates.h"
#include "models/exchange/plan_support.h"

namespace kz::exchange {

namespace {

/// The record a row speaks of: by our key, else the first that `same` finds among the person's.
template <typename T, typename Same>
const T *findOwn(const std::vector<T> &own, Key key, Same same)
{
    for (const T &record : own)
        if (key != 0 ? record.id == key : same(record))
            return &record;
    return nullptr;
}

/// Whose each record is.
template <typename T>
QHash<Key, Key> ownersOf(const QHash<Key, std::vector<T>> &all)
{
    QHash<Key, Key> owners;
    for (const std::vector<T> &own : all)
        for (const T &record : own)
            owners.insert(record.id, record.person);
    return owners;
}

/// A key in a cell; one that no record has comes from another file and means nothing here (0). False after an error:
/// it is somebody else's, or no key at all.
bool readKey(PlanContext &context, const QString &text, const QHash<Key, Key> &owners, Key person, Key &key)
{
    if (text.isEmpty())
        return true;
    const std::optional<Key> told = keyFromText(text);
    const Key owner = told ? owners.value(*told) : 0;
    if (!told || (owner != 0 && owner != person)) {
        context.error("key", IssueCode::Unknown, {text});
        return false;
    }
    key = owner == 0 ? 0 : *told;
    return true;
}

class PlacementPlan final : public ImportPlan
{
public:
    Result<void> begin(PlanContext &context) override
    {
        auto existing = loadGrouped(context.database(), &Placement::person);
        if (!existing)
            return existing.error();
        m_existing = std::move(existing).value();
        m_owners = ownersOf(m_existing);
        return {};
    }

    Result<Outcome> add(PlanContext &context, StagedRow &staged) override
    {
        const PlacementRow &row = std::get<PlacementRow>(staged.data);
        const Directory &directory = context.directory();
        Placement read = row.record;
        read.person = context.person(row.person);
        read.site = context.resolved("site", directory.site(row.site));
        if (read.person == 0 || read.site == 0)
            return Outcome::Problem;
        if (!lookUp(context, "from_site", directory.site(row.fromSite), read.fromSite)
            || !lookUp(context, "department", directory.department(read.site, row.department), read.department)
            || !lookUp(context, "supervisor", directory.colleague(row.supervisor), read.supervisor))
            return Outcome::Problem;

        std::vector<Placement> &own = m_existing[read.person];
        Key key = 0;
        if (!readKey(context, row.key, m_owners, read.person, key))
            return Outcome::Problem;
        const Placement *was = findOwn(own, key, [&](const Placement &placement) {
            return placement.site == read.site && placement.kind == read.kind && placement.from == read.from
                && (!read.department || !placement.department || placement.department == read.department);
        });
        if (!was) {
            if (const qint64 other = m_seen.first(identity(read), staged.line)) {
                context.error("from_day", IssueCode::DuplicateInFile, {QString::number(other)});
                return Outcome::Problem;
            }
            warnOfOverlap(context, own, read);
            m_records.push_back(read);
            return Outcome::Created;
        }
        const Placement merged = mergedWith(context, *was, read);
        if (sameRecord(merged, *was))
            return Outcome::Unchanged;
        if (!context.accepts(merged))
            return Outcome::Problem;
        m_records.push_back(merged);
        return Outcome::Updated;
    }

    Result<void> write(edit::Edit &edit) const override
    {
        for (const Placement &record : m_records)
            if (auto saved = edit.save(record); !saved)
                return saved.error();
        return {};
    }

private:
    static bool lookUp(PlanContext &context, const char *field, const Match &match, std::optional<Key> &into)
    {
        if (!context.given(field))
            return true;
        const Key found = context.resolved(field, match);
        if (found != 0)
            into = found;
        return found != 0;
    }

    static QString identity(const Placement &placement)
    {
        return QStringLiteral("%1 %2 %3 %4 %5")
            .arg(placement.person)
            .arg(placement.site)
            .arg(int(placement.kind))
            .arg(placement.from.toJulianDay())
            .arg(placement.department.value_or(0));
    }

    static Placement mergedWith(const PlanContext &context, Placement record, const Placement &read)
    {
        record.site = read.site;
        record.from = read.from;
        record.to = read.to;
        if (context.given("kind"))
            record.kind = read.kind;
        if (read.fromSite)
            record.fromSite = read.fromSite;
        if (read.department)
            record.department = read.department;
        if (context.given("field"))
            record.field = read.field;
        if (context.given("share"))
            record.share = read.share;
        if (read.supervisor)
            record.supervisor = read.supervisor;
        if (context.given("note"))
            record.note = read.note;
        return record;
    }

    /// Two whole-day rotations at a time are possible, and nearly always a mistake.
    static void warnOfOverlap(PlanContext &context, const std::vector<Placement> &own, const Placement &read)
    {
        if (read.kind != PlacementKind::Rotation || read.share < 1)
            return;
        for (const Placement &placement : own)
            if (placement.kind == read.kind && placement.share >= 1 && placement.from <= read.to
                && placement.to >= read.from) {
                context.warn("from_day", IssueCode::Overlaps, {told(context, placement)});
                return;
            }
    }

    /// Where and from when to when.
    static QString told(PlanContext &context, const Placement &placement)
    {
        const auto site = storage::Repository<Site>(context.database()).find(placement.site);
        const QString name = site && site.value() ? site.value()->name : QString();
        return QStringLiteral("%1 %2 – %3").arg(name, dayToText(placement.from), dayToText(placement.to)).trimmed();
    }

    QHash<Key, std::vector<Placement>> m_existing;
    QHash<Key, Key> m_owners;
    SeenRows m_seen;
    std::vector<Placement> m_records;
};

class AbsencePlan final : public ImportPlan
{
public:
    Result<void> begin(PlanContext &context) override
    {
        auto existing = loadGrouped(context.database(), &Absence::person);
        if (!existing)
            return existing.error();
        m_existing = std::move(existing).value();
        m_owners = ownersOf(m_existing);
        return {};
    }

    Result<Outcome> add(PlanContext &context, StagedRow &staged) override
    {
        const AbsenceRow &row = std::get<AbsenceRow>(staged.data);
        Absence read = row.record;
        read.person = context.person(row.person);
        if (read.person == 0)
            return Outcome::Problem;
        const std::vector<Absence> &own = m_existing[read.person];
        Key key = 0;
        if (!readKey(context, row.key, m_owners, read.person, key))
            return Outcome::Problem;
        const Absence *was = findOwn(own, key, [&](const Absence &absence) {
            return absence.from == read.from && (!context.given("kind") || absence.kind == read.kind);
        });
        if (!was) {
            const QString identity = keyToText(read.person) + enumCode(read.kind) + read.from.toString(Qt::ISODate);
            if (const qint64 other = m_seen.first(identity, staged.line)) {
                context.error("from_day", IssueCode::DuplicateInFile, {QString::number(other)});
                return Outcome::Problem;
            }
            m_records.push_back(read);
            return Outcome::Created;
        }
        Absence merged = *was;
        merged.from = read.from;
        if (read.to.isValid()) // a row without an end says nothing of one that is known
            merged.to = read.to;
        const bool moved = merged.from != was->from || merged.to != was->to;
        if (context.given("working_days") || (moved && read.to.isValid()))
            merged.workingDays = read.workingDays;
        if (context.given("kind"))
            merged.kind = read.kind;
        if (context.given("reason"))
            merged.reason = read.reason;
        if (sameRecord(merged, *was))
            return Outcome::Unchanged;
        if (!context.accepts(merged))
            return Outcome::Problem;
        m_records.push_back(std::move(merged));
        return Outcome::Updated;
    }

    Result<void> write(edit::Edit &edit) const override
    {
        for (const Absence &record : m_records)
            if (auto saved = edit.save(record); !saved)
                return saved.error();
        return {};
    }

private:
    QHash<Key, std::vector<Absence>> m_existing;
    QHash<Key, Key> m_owners;
    SeenRows m_seen;
    std::vector<Absence> m_records;
};

} // namespace

std::unique_ptr<ImportPlan> makePlacementPlan()
{
    return std::make_unique<PlacementPlan>();
}

std::unique_ptr<ImportPlan> makeAbsencePlan()
{
    return std::make_unique<AbsencePlan>();
}

} // namespace kz::exchange
