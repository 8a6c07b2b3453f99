#include "models/exchange/plan_support.h"
#include "models/exchange/staging_file.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/log_entry_loader.h"

namespace kz::exchange {

namespace {

constexpr size_t entriesBetweenReports = 8192;

/// What makes two log entries the same case: everything but what happens to an entry after it was written.
size_t identityOf(const LogEntry &entry)
{
    const Evidence &head = entry.head;
    size_t hash = qHashMulti(0x6b7a, head.day.toJulianDay(), head.site.value_or(0), head.department.value_or(0),
                             int(entry.setting), entry.halfDays, int(entry.dayPart), entry.note);
    size_t items = 0; // in any order
    for (const LoggedItem &item : entry.items)
        items += qHashMulti(0x6b7b, item.item, int(item.role), item.count);
    return hash ^ items * 0x9e3779b97f4a7c15u;
}

/// What may still change.
size_t stateOf(const LogEntry &entry)
{
    const Evidence &head = entry.head;
    return qHashMulti(0x6b7c, int(head.status), head.submittedOn.toJulianDay(), head.countersignedOn.toJulianDay(),
                      entry.countersigner.value_or(0), entry.returnReason);
}

class LogEntryPlan final : public ImportPlan
{
public:
    Result<Outcome> add(PlanContext &context, StagedRow &staged) override
    {
        LogEntryRow &row = std::get<LogEntryRow>(staged.data);
        LogEntry entry = std::move(row.record);
        if (!lookUp(context, row, entry) || !context.passes(signatureIssues(entry))
            || !context.passes(futureIssues(entry.head, context.today())))
            return Outcome::Problem;
        const auto known = knownOf(context, entry.head.person);
        if (!known)
            return known.error();
        Key key = row.key.isEmpty() ? 0 : keyFromText(row.key).value_or(unreadable);
        Found found = claim(*known.value(), key, entry);
        if (found.same)
            return Outcome::Unchanged;
        if (key > 0) { // one of another file means nothing here
            const auto there = storage::EvidenceRepository(context.database()).findLogEntry(key);
            if (!there)
                return there.error();
            if (!there.value())
                found = claim(*known.value(), key = 0, entry);
            if (found.same)
                return Outcome::Unchanged;
        }
        if (found.key == 0 && entry.halfDays == 1)
            found = claimEitherHalf(*known.value(), entry);
        if (found.same)
            return Outcome::Unchanged;
        auto was = fetch(context, found.key, entry.head.person);
        if (!was)
            return was.error();
        if (key != 0 && !was.value()) { // somebody else's, or no key at all
            context.error("key", IssueCode::Unknown, {row.key});
            return Outcome::Problem;
        }
        if (!was.value()) {
            entry.head.enteredOn = context.today();
            warnOfNobody(context, entry);
            if (auto done = m_new.add(entry); !done)
                return done.error();
            return Outcome::Created;
        }
        LogEntry merged = mergedWith(context, *was.value(), std::move(entry));
        if (edit::imageBytes(merged) == edit::imageBytes(*was.value()))
            return Outcome::Unchanged;
        if (!context.accepts(merged) || !context.passes(futureIssues(merged.head, context.today())))
            return Outcome::Problem;
        warnOfNobody(context, merged);
        m_changed.push_back(std::move(merged));
        return Outcome::Updated;
    }

    Result<void> finish(PlanContext &, const Recount &) override
    {
        m_known.clear();
        return m_new.close();
    }

    Result<void> write(edit::Edit &edit) const override
    {
        for (const LogEntry &entry : m_changed)
            if (auto done = edit.update(entry); !done)
                return done;
        auto prepared = storage::LogEntryLoader::prepare(edit.database(), edit.seq());
        if (!prepared)
            return prepared.error();
        storage::LogEntryLoader loader = std::move(prepared).value();
        for (size_t i = 0; i < m_new.size(); ++i) {
            LogEntry entry = m_new.at(i);
            const auto key = edit.newKey();
            if (!key)
                return key.error();
            entry.head.id = key.value();
            if (auto done = loader.add(entry); !done)
                return done;
            if (i % entriesBetweenReports == 0)
                if (auto told = edit.reportProgress(double(i) / double(m_new.size())); !told)
                    return told;
        }
        if (auto done = loader.finish(); !done)
            return done;
        edit.noteBulkInserted("log_entry", qint64(m_new.size()));
        for (const Key person : m_new.people())
            edit.markPerson(person);
        return {};
    }

private:
    /// Takes the items of the row.
    bool lookUp(PlanContext &context, LogEntryRow &row, LogEntry &entry)
    {
        const Directory &directory = context.directory();
        Evidence &head = entry.head;
        head.person = context.person(row.person);
        if (head.person == 0)
            return false;
        if (!row.site.isEmpty()) {
            const Key site = context.resolved("site", place(row.site, directory));
            if (site == 0)
                return false;
            head.site = site;
        }
        if (!row.department.isEmpty()) {
            const Key department
                = context.resolved("department", directory.department(head.site.value_or(0), row.department));
            if (department == 0)
                return false;
            head.department = department;
        }
        Key version = 0;
        if (!row.programme.isEmpty()) {
            version = context.resolved("programme", directory.programme(row.programme));
            if (version == 0)
                return false;
        }
        if (!row.countersigner.isEmpty()) {
            const Key countersigner = context.resolved("countersigner", directory.colleague(row.countersigner));
            if (countersigner == 0)
                return false;
            entry.countersigner = countersigner;
        }
        for (const LoggedItemText &item : partedByBlanks(std::move(row.items), directory, version, head.person)) {
            const Match match = directory.item(item.item, version, head.person);
            if (!match) {
                if (match.count == 0)
                    context.error("items", IssueCode::Unknown, {item.item});
                else
                    context.error("items", IssueCode::Ambiguous, {item.item, QString::number(match.count)});
                return false;
            }
            for (const LoggedItem &known : entry.items)
                if (known.item == match.key) { // a code and a title of the same item
                    context.error("items", IssueCode::Overlaps, {item.item});
                    return false;
                }
            entry.items.push_back({match.key, item.role, item.count});
        }
        return true;
    }

    /// "S01 S02" are two items when each is one, for nothing is called so.
    static std::vector<LoggedItemText> partedByBlanks(std::vector<LoggedItemText> items, const Directory &directory,
                                                      Key version, Key person)
    {
        const auto hasBlank = [](const LoggedItemText &item) {
            return std::ranges::any_of(item.item, [](QChar character) { return character.isSpace(); });
        };
        if (std::ranges::none_of(items, hasBlank))
            return items;
        const auto isItem = [&](const QString &text) { return bool(directory.item(text, version, person)); };
        std::vector<LoggedItemText> parted;
        for (const LoggedItemText &item : items) {
            QStringList parts{item.item};
            if (hasBlank(item) && directory.item(item.item, version, person).count == 0)
                if (const QStringList words = item.item.simplified().split(u' '); std::ranges::all_of(words, isItem))
                    parts = words;
            for (const QString &part : std::as_const(parts))
                parted.push_back({part, item.role, item.count});
        }
        return parted;
    }

    /// Lists seldom say who signed: what counts as signed by nobody is told and taken.
    static void warnOfNobody(PlanContext &context, const LogEntry &entry)
    {
        if (entry.head.status == EvidenceStatus::Countersigned && !entry.countersigner)
            context.warn(context.given("status") ? "status" : "countersigned_on", IssueCode::NobodySigned);
    }

    /// A log of a year names the same few places in every row.
    Match place(const QString &text, const Directory &directory)
    {
        const auto known = m_sites.constFind(text);
        if (known != m_sites.constEnd())
            return known.value();
        return *m_sites.insert(text, directory.site(text));
    }

    /// The entries a person has already: by what makes them the same case, with key and state.
    struct KnownEntry {
        Key key = 0;
        size_t state = 0;
    };
    using Known = std::unordered_multimap<size_t, KnownEntry>;

    Result<Known *> knownOf(const PlanContext &context, Key person)
    {
        const auto [ofPerson, fresh] = m_known.try_emplace(person);
        if (!fresh)
            return &ofPerson->second;
        auto entries = storage::EvidenceRepository(context.database()).logEntriesOf(person);
        if (!entries)
            return entries.error();
        for (const LogEntry &known : entries.value())
            ofPerson->second.emplace(identityOf(known), KnownEntry{known.head.id, stateOf(known)});
        return &ofPerson->second;
    }

    /// The entry a row speaks of: by key, or one with the same content that no row has claimed yet, for two equal rows
    /// may be two cases. Key 0: a new one.
    struct Found {
        Key key = 0;
        bool same = false; ///< nothing differs
    };
    static Found claim(Known &known, Key key, const LogEntry &entry)
    {
        const auto [first, last] = known.equal_range(identityOf(entry));
        const size_t state = stateOf(entry);
        auto claimed = std::find_if(first, last, [&](const auto &candidate) {
            return candidate.second.state == state && (key == 0 || candidate.second.key == key);
        });
        const bool same = claimed != last;
        if (!same && (key != 0 || first == last))
            return {key, false};
        if (!same)
            claimed = first;
        const Found found{claimed->second.key, same};
        known.erase(claimed);
        return found;
    }

    /// A half-day of which the file or the row does not say the half may be either: whichever says it is right.
    static Found claimEitherHalf(Known &known, LogEntry &entry)
    {
        const bool isStated = entry.dayPart != DayPart::Unstated;
        const auto parts
            = isStated ? std::vector{DayPart::Unstated} : std::vector{DayPart::Morning, DayPart::Afternoon};
        for (const DayPart part : parts) {
            LogEntry other = entry;
            other.dayPart = part;
            Found found = claim(known, 0, other);
            if (found.key == 0)
                continue;
            if (isStated)
                found.same = false;
            else
                entry.dayPart = part;
            return found;
        }
        return {};
    }

    static Result<std::optional<LogEntry>> fetch(const PlanContext &context, Key key, Key person)
    {
        if (key == 0)
            return std::optional<LogEntry>();
        auto found = storage::EvidenceRepository(context.database()).findLogEntry(key);
        if (found && found.value() && found.value()->head.person != person)
            return std::optional<LogEntry>();
        return found;
    }

    static LogEntry mergedWith(const PlanContext &context, LogEntry known, LogEntry read)
    {
        const Evidence &head = read.head;
        known.head.day = head.day;
        if (head.site)
            known.head.site = head.site;
        if (head.department)
            known.head.department = head.department;
        if (context.given("status") || head.countersignedOn.isValid()) {
            known.head.status = head.status;
            known.head.submittedOn = head.submittedOn;
            known.head.countersignedOn = head.countersignedOn;
        }
        if (context.given("setting"))
            known.setting = read.setting;
        if (context.given("half_days")) {
            known.halfDays = read.halfDays;
            if (context.given("day_part") || read.halfDays != 1)
                known.dayPart = read.dayPart;
        }
        if (context.given("note"))
            known.note = read.note;
        if (context.given("return_reason"))
            known.returnReason = read.returnReason;
        if (read.countersigner)
            known.countersigner = read.countersigner;
        if (!read.items.empty())
            known.items = std::move(read.items);
        return known;
    }

    /// What a cell says that is no key: nothing has it.
    static constexpr Key unreadable = -1;

    std::unordered_map<Key, Known> m_known;
    QHash<QString, Match> m_sites;
    StagingFile m_new;
    std::vector<LogEntry> m_changed;
};

} // namespace

std::unique_ptr<ImportPlan> makeLogEntryPlan()
{
    return std::make_unique<LogEntryPlan>();
}

} // namespace kz::exchange
