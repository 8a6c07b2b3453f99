#include "models/exchange/packet_return.h"

#include "models/edit/edit.h"
#include "models/edit/form_rules.h"
#include "models/exchange/packet_rights.h"
#include "models/storage/packet_reads.h"
#include "models/storage/packet_store.h"
#include "models/storage/person_records.h"
#include "models/storage/sealed_store.h"
#include "models/storage/work_reads.h"

#include <algorithm>
#include <map>

namespace kz::exchange {

namespace {

using storage::Database;

template <typename T>
T recordOf(Key key, const QByteArray &image)
{
    return edit::RecordTraits<T>::fromImage(key, QJsonDocument::fromJson(image).object());
}

/// What a record names: the table and the key.
using References = std::vector<std::pair<QByteArray, Key>>;

void refer(References &to, const Evidence &head)
{
    to.insert(to.end(),
              {{"person", head.person}, {"site", head.site.value_or(0)}, {"department", head.department.value_or(0)}});
}

References referencesOf(const LogEntry &entry)
{
    References to;
    refer(to, entry.head);
    to.insert(to.end(), {{"placement", entry.placement.value_or(0)}, {"person", entry.countersigner.value_or(0)}});
    for (const LoggedItem &item : entry.items)
        to.emplace_back("item", item.item);
    return to;
}

References referencesOf(const Assessment &form)
{
    References to;
    refer(to, form.head);
    to.insert(to.end(),
              {{"tool", form.tool},
               {"person", form.assessor.value_or(0)},
               {"person", form.onBehalfOf.value_or(0)},
               {"level", form.level.value_or(0)}});
    for (const RatedItem &item : form.items)
        to.emplace_back("item", item.item);
    return to;
}

bool byItem(const LoggedItem &one, const LoggedItem &other)
{
    return std::tie(one.item, one.role, one.count) < std::tie(other.item, other.role, other.count);
}
bool byItem(const RatedItem &one, const RatedItem &other)
{
    return std::tie(one.item, one.step) < std::tie(other.item, other.step);
}

template <typename Item>
bool sameItems(std::vector<Item> one, std::vector<Item> other)
{
    const auto order = [](const Item &a, const Item &b) { return byItem(a, b); };
    std::ranges::sort(one, order);
    std::ranges::sort(other, order);
    return one == other;
}

/// A half-day whose half nobody said may be either.
bool mayBeOneHalf(DayPart one, DayPart other)
{
    return one == other || one == DayPart::Unstated || other == DayPart::Unstated;
}

/// Whether two entries tell of the same thing, whoever entered them and whatever became of them since.
bool sayTheSame(const LogEntry &one, const LogEntry &other)
{
    return one.head.day == other.head.day && one.head.site == other.head.site && one.setting == other.setting
        && one.halfDays == other.halfDays && mayBeOneHalf(one.dayPart, other.dayPart)
        && sameItems(one.items, other.items);
}
bool sayTheSame(const Assessment &one, const Assessment &other)
{
    return one.head.day == other.head.day && one.tool == other.tool && one.assessorKind == other.assessorKind
        && one.assessor == other.assessor && sameItems(one.items, other.items);
}

template <typename T>
Result<std::vector<T>> evidenceOf(Database &database, Key person)
{
    const storage::EvidenceRepository evidence(database);
    if constexpr (std::is_same_v<T, LogEntry>)
        return evidence.logEntriesOf(person);
    else
        return evidence.allFormsOf(person);
}

Result<std::vector<PacketStep>> stepsOf(Database &packet, const std::vector<storage::PacketEntry> &entries)
{
    const auto imported = storage::importedEvidence(packet);
    if (!imported)
        return imported.error();
    std::map<qint64, std::vector<PacketStep>> byEntry;
    std::map<Key, Image> firstSeen; // what an import brought is what the first change found
    const storage::Journal journal(packet);
    for (const storage::PacketEntry &entry : entries) {
        const auto rows = journal.rows(entry.seq);
        if (!rows)
            return rows.error();
        for (const storage::JournalRow &row : rows.value()) {
            byEntry[entry.seq].push_back({entry.head, row.table, row.key, row.before, row.after});
            firstSeen.emplace(row.key, row.before);
        }
    }
    std::vector<PacketStep> steps;
    for (const storage::PacketEntry &entry : entries) {
        for (const storage::ImportedEvidence &brought :
             std::ranges::equal_range(imported.value(), entry.seq, {}, &storage::ImportedEvidence::seq)) {
            const char *table = brought.kind == EvidenceKind::LogEntry ? "log_entry" : "assessment";
            Image image;
            if (const auto seen = firstSeen.find(brought.key); seen != firstSeen.end()) {
                image = seen->second;
            } else {
                const auto now = edit::findRecordType(table)->image(packet, brought.key);
                if (!now)
                    return now.error();
                image = now.value();
            }
            steps.push_back({entry.head, table, brought.key, std::nullopt, image});
        }
        for (PacketStep &step : byEntry[entry.seq])
            steps.push_back(std::move(step));
    }
    return steps;
}

/// Whether a packet of the register is still taken back on a day: PacketRevoked, PacketExpired.
Result<void> mayReturn(const Packet &packet, const QString &path, QDate today)
{
    if (packet.revoked.isValid())
        return makeError(ErrorCode::PacketRevoked, {path, packet.revoked.toString(Qt::ISODate), packet.reason});
    if (packet.expires.isValid() && today > packet.expires)
        return makeError(ErrorCode::PacketExpired, {path, packet.expires.toString(Qt::ISODate)});
    return {};
}

class PacketStager
{
public:
    PacketStager(const QString &path, Database &packet, Database &file, QDate today)
        : m_packet(packet), m_file(file), m_today(today), m_staged(std::make_shared<StagedPacket>())
    {
        m_staged->path = path;
    }

    /// Whether it may be taken back here at all.
    Result<void> recognise(const storage::SealedHeader &header)
    {
        const QString &path = m_staged->path;
        const auto broken = storage::Journal(m_packet).firstBroken();
        if (!broken)
            return broken.error();
        if (broken.value())
            return makeError(ErrorCode::PacketDamaged, {path});
        const auto identity = storage::storeIdentity(m_file);
        if (!identity)
            return identity.error();
        if (identity.value() != header.issuer) {
            const auto institution = storage::settingOf(m_packet, QStringLiteral("institution"));
            return makeError(ErrorCode::PacketForeign,
                             {path, institution ? institution.value().value_or(QString()) : QString()});
        }
        const auto inside = storage::Repository<Packet>(m_packet).find(header.packet);
        const auto known = storage::Repository<Packet>(m_file).find(header.packet);
        if (!inside || !known)
            return inside ? known.error() : inside.error();
        if (!inside.value())
            return makeError(ErrorCode::PacketDamaged, {path});
        if (!known.value())
            return makeError(ErrorCode::PacketUnknown, {path, inside.value()->issued.toString(Qt::ISODate)});
        const Packet &packet = m_staged->packet = *known.value();
        if (auto may = mayReturn(packet, path, m_today); !may)
            return may;
        const auto holder = storage::Repository<Person>(m_file).find(packet.holder);
        if (!holder)
            return holder.error();
        m_staged->holder = holder.value() ? holder.value()->name : QString();
        return {};
    }

    Result<void> compare()
    {
        const auto entries = storage::packetEntries(m_packet);
        const auto decided = storage::decidedHeads(m_file, m_staged->packet.id);
        if (!entries || !decided)
            return entries ? decided.error() : entries.error();
        const auto steps = stepsOf(m_packet, entries.value());
        if (!steps)
            return steps.error();
        std::set<Key> leftOut;
        for (const PacketTrail &trail : trailsOf(steps.value(), decided.value())) {
            ReturnedRecord record{.table = trail.table, .key = trail.key, .brought = trail.wanted()};
            auto done = trail.table == "log_entry" ? look<LogEntry>(trail, record)
                : trail.table == "assessment"      ? look<Assessment>(trail, record)
                                                   : Result<void>();
            if (!done)
                return done;
            if (record.hasProblem())
                leftOut.insert(trail.key);
            if (trail.table != "log_entry" && trail.table != "assessment")
                record.problem = forbidden("administer"); // for ever: it is said once
            m_staged->records.push_back(std::move(record));
        }
        m_staged->heads = newlyDecided(steps.value(), decided.value(), leftOut);
        return {};
    }

    std::shared_ptr<const StagedPacket> take() { return std::move(m_staged); }

private:
    Error forbidden(const char *grant) const
    {
        return makeError(ErrorCode::Forbidden,
                         {QString::fromLatin1(grant), QStringLiteral("packet:") + enumCode(m_staged->packet.kind)});
    }

    template <typename T>
    Result<void> look(const PacketTrail &trail, ReturnedRecord &record)
    {
        const auto now = edit::RecordTraits<T>::find(m_file, trail.key);
        if (!now)
            return now.error();
        if (now.value())
            record.here = edit::imageBytes(*now.value());
        record.verdict = judge(trail, record.here);
        const std::optional<T> before
            = trail.base() ? std::optional(recordOf<T>(trail.key, *trail.base())) : std::nullopt;
        const std::optional<T> after
            = trail.wanted() ? std::optional(recordOf<T>(trail.key, *trail.wanted())) : std::nullopt;
        const T *shown = after ? &*after : before ? &*before : nullptr;
        if (!shown)
            return {}; // made and taken away again, on the way from one entry to another
        record.person = shown->head.person;
        record.day = shown->head.day;
        for (const T *one :
             {before ? &*before : nullptr, after ? &*after : nullptr, now.value() ? &*now.value() : nullptr})
            if (one)
                if (auto done = name(referencesOf(*one)); !done)
                    return done;
        if (record.verdict == Verdict::Same)
            return {};
        const auto may = [&](const std::optional<T> &from) {
            return after ? mayBring(m_staged->packet, from ? &*from : nullptr, *after)
                         : mayRemove(m_staged->packet, *from);
        };
        constexpr bool isLog = std::is_same_v<T, LogEntry>;
        // What it is here now counts as well: it may have been signed meanwhile.
        if (!may(before) || (now.value() && !may(now.value())))
            record.problem = forbidden(isLog ? "log_evidence" : "rate");
        else if (auto done = after ? findDefect(*after, record) : findHold(record); !done)
            return done;
        return after && !before && !record.here && !record.hasProblem() ? findTwin(*after, record) : Result<void>();
    }

    /// What would keep it from being entered here by hand.
    template <typename T>
    Result<void> findDefect(const T &wanted, ReturnedRecord &record)
    {
        for (const auto &[table, key] : referencesOf(wanted))
            if (key != 0 && !m_there.contains(key)) {
                record.problem = makeError(ErrorCode::NotFound, {QString::fromLatin1(table), keyToText(key)});
                return {};
            }
        auto issues = validate(wanted);
        std::ranges::move(futureIssues(wanted.head, m_today), std::back_inserter(issues));
        if constexpr (std::is_same_v<T, Assessment>) {
            if (!m_rules.contains(wanted.tool)) {
                auto rules = edit::FormRules::load(m_file, wanted.tool);
                if (!rules)
                    return rules.error();
                m_rules.emplace(wanted.tool, std::move(rules).value());
            }
            for (const RatedItem &rated : wanted.items)
                if (auto issue = m_rules.at(wanted.tool).issue(rated))
                    issues.push_back(*std::move(issue));
            std::ranges::move(raterIssues(wanted, m_rules.at(wanted.tool).tool()), std::back_inserter(issues));
            const auto stands = standsIn(wanted);
            if (!stands)
                return stands.error();
            if (!stands.value()) {
                record.problem = forbidden("rate");
                return {};
            }
        }
        if (!hasErrors(issues))
            return {};
        record.problem = makeError(ErrorCode::Invalid, {QString::fromLatin1(edit::RecordTraits<T>::table)});
        record.problem.issues = std::move(issues);
        return {};
    }

    /// What belongs to it here would be left without it.
    Result<void> findHold(ReturnedRecord &record)
    {
        const auto held = storage::isHeld(m_file, record.key);
        if (!held)
            return held.error();
        if (held.value())
            record.problem
                = makeError(ErrorCode::StillReferenced, {QString::fromLatin1(record.table), keyToText(record.key)});
        return {};
    }

    /// Whether a form in nobody's or in another's place may be: who rated was named for its day or for today, and the
    /// absent one has the person in charge.
    Result<bool> standsIn(const Assessment &form)
    {
        if (!form.onBehalfOf)
            return true;
        const storage::WorkReads reads(m_file);
        const Key deputy = form.assessor.value_or(0);
        Result<void> state;
        bool named = false;
        bool namedThen = false;
        bool inCharge = false;
        kz::take(reads.isDeputy(deputy, *form.onBehalfOf, m_today), named, state);
        kz::take(reads.isDeputy(deputy, *form.onBehalfOf, form.head.day), namedThen, state);
        kz::take(reads.isInCharge(*form.onBehalfOf, form.head.person, m_today), inCharge, state);
        return state ? Result<bool>((named || namedThen) && inCharge) : state.error();
    }

    /// Entered here by somebody else meanwhile: what the packet began with, its holder knew of.
    template <typename T>
    Result<void> findTwin(const T &wanted, ReturnedRecord &record)
    {
        auto &known = std::get<std::map<Key, std::vector<T>>>(m_evidence);
        if (!known.contains(wanted.head.person)) {
            auto read = evidenceOf<T>(m_file, wanted.head.person);
            if (!read)
                return read.error();
            known.emplace(wanted.head.person, std::move(read).value());
        }
        for (const T &other : known.at(wanted.head.person)) {
            if (other.head.id == wanted.head.id || !sayTheSame(other, wanted))
                continue;
            const auto seen = storage::hasEvidence(m_packet, other.head.id);
            if (!seen)
                return seen.error();
            if (!seen.value()) {
                record.twin = other.head.id;
                record.here = edit::imageBytes(other); // to be seen beside the other; it stays whatever is decided
                return name(referencesOf(other));
            }
        }
        return {};
    }

    /// What the file calls the things a record names; what is not there has no name.
    Result<void> name(const References &references)
    {
        for (const auto &[table, key] : references) {
            if (key == 0 || m_asked.contains(key))
                continue;
            m_asked.insert(key);
            auto named = table == "person"
                ? nameOf<Person>(key, [](const Person &p) { return std::pair(p.name, p.name); })
                : table == "site" ? nameOf<Site>(key, [](const Site &s) { return std::pair(s.name, s.name); })
                : table == "department"
                ? nameOf<Department>(key, [](const Department &d) { return std::pair(d.name, d.name); })
                : table == "item"  ? nameOf<Item>(key, [](const Item &i) { return std::pair(i.titleJa, i.titleEn); })
                : table == "tool"  ? nameOf<Tool>(key, [](const Tool &t) { return std::pair(t.titleJa, t.titleEn); })
                : table == "level" ? nameOf<Level>(key, [](const Level &l) { return std::pair(l.labelJa, l.labelEn); })
                                   : nameOf<Placement>(key, [](const Placement &p) {
                                         const QString days = p.from.toString(Qt::ISODate) + QStringLiteral(" – ")
                                             + p.to.toString(Qt::ISODate);
                                         return std::pair(days, days);
                                     });
            if (!named)
                return named;
        }
        return {};
    }

    template <typename T, typename Name>
    Result<void> nameOf(Key key, Name name)
    {
        const auto found = storage::Repository<T>(m_file).find(key);
        if (!found)
            return found.error();
        if (found.value()) {
            m_there.insert(key);
            m_staged->names.insert(key, name(*found.value()));
        }
        return {};
    }

    Database &m_packet;
    Database &m_file;
    QDate m_today;
    std::shared_ptr<StagedPacket> m_staged;
    std::set<Key> m_asked;
    std::set<Key> m_there;
    std::map<Key, edit::FormRules> m_rules; ///< by form
    /// What the file has of a person, once it was asked for: a packet brings many entries of few.
    std::tuple<std::map<Key, std::vector<LogEntry>>, std::map<Key, std::vector<Assessment>>> m_evidence;
};

template <typename T>
Result<void> takeIn(edit::Edit &edit, const ReturnedRecord &record)
{
    const auto now = edit::RecordTraits<T>::find(edit.database(), record.key);
    if (!now)
        return now.error();
    const Image image = now.value() ? Image(edit::imageBytes(*now.value())) : Image();
    const Image seen = record.twin ? Image() : record.here;
    if (image != seen)
        return makeError(ErrorCode::ChangedMeanwhile, {QString::fromLatin1(record.table), keyToText(record.key)});
    if (!record.brought)
        return image ? edit.remove<T>(record.key) : Result<void>();
    const T wanted = recordOf<T>(record.key, *record.brought);
    if (image)
        return edit.update(wanted);
    const auto made = edit.insert(wanted);
    return made ? Result<void>() : Result<void>(made.error());
}

} // namespace

qsizetype StagedPacket::count(bool (ReturnedRecord::*is)() const) const
{
    return std::ranges::count_if(records, [is](const ReturnedRecord &record) { return (record.*is)(); });
}

qsizetype StagedPacket::count(Verdict verdict) const
{
    return std::ranges::count_if(records, [verdict](const ReturnedRecord &record) {
        return record.verdict == verdict && !record.hasProblem() && !record.isAsked();
    });
}

Result<std::shared_ptr<const StagedPacket>> stagePacket(const QString &path, const QString &passphrase,
                                                        storage::Database &file, QDate today)
{
    auto opened = storage::SealedStore::open(path, passphrase);
    if (!opened)
        return opened.error();
    const auto packet = std::move(opened).value();
    PacketStager stager(path, packet->database(), file, today);
    if (auto may = stager.recognise(packet->header()); !may)
        return may.error();
    if (auto done = stager.compare(); !done)
        return done.error();
    return stager.take();
}

edit::Action takePacketBack(std::shared_ptr<const StagedPacket> staged, std::set<Key> brought)
{
    return {.name = "packet.take",
            .arguments = {staged->holder},
            .grant = edit::Grant::Administer,
            .work = [staged, brought = std::move(brought)](edit::Edit &edit) -> Result<void> {
                const auto packet = edit.get<Packet>(staged->packet.id);
                if (!packet)
                    return packet.error();
                if (auto may = mayReturn(packet.value(), staged->path, edit.today()); !may)
                    return may;
                int taken = 0;
                for (const ReturnedRecord &record : staged->records) {
                    if (!record.goesIn() && !(record.isAsked() && brought.contains(record.key)))
                        continue;
                    auto done = record.table == "log_entry" ? takeIn<LogEntry>(edit, record)
                                                            : takeIn<Assessment>(edit, record);
                    if (!done)
                        return done;
                    ++taken;
                }
                if (staged->heads.isEmpty())
                    return {};
                const auto noted = edit.insert(PacketTaking{.packet = staged->packet.id,
                                                            .day = edit.today(),
                                                            .records = taken,
                                                            .heads = staged->heads.join(QLatin1Char(' '))});
                if (!noted)
                    return noted.error();
                edit.setMade(noted.value());
                return {};
            }};
}

} // namespace kz::exchange
