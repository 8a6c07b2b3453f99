#include "models/storage/packet_store.h"

#include "models/storage/evidence_repository.h"
#include "models/storage/journal.h"
#include "models/storage/key_source.h"
#include "models/storage/record_kinds.h"
#include "models/storage/schema.h"
#include "models/storage/standing_repository.h"
#include "models/storage/store.h"

#include <QUrl>

namespace kz::storage {

namespace {

constexpr qint64 firstEntry = 1;

// What is wanted, table by table. `wish` has one row: what the packet is.
constexpr char wanted[] = R"(
    PRAGMA defer_foreign_keys = ON;
    CREATE TEMP TABLE wanted_evidence (id INTEGER PRIMARY KEY);
    INSERT INTO wanted_evidence
        SELECT e.id
          FROM wish w, file.evidence e LEFT JOIN file.assessment a ON a.id = e.id
         WHERE e.person IN (SELECT id FROM wanted_person) AND e.kind <> 4 -- the person would have it in the hand
           AND CASE w.kind
                   WHEN 'logbook' THEN 1
                   WHEN 'rater' THEN e.kind = 2 AND (a.assessor = w.holder OR a.assessor_kind = 1)
                   ELSE (e.site = w.site AND (e.kind = 1 OR a.assessor_kind = 1)) OR a.assessor = w.holder
               END;

    CREATE TEMP TABLE wanted_placement (id INTEGER PRIMARY KEY);
    INSERT INTO wanted_placement
        SELECT p.id FROM wish w, file.placement p
         WHERE p.person IN (SELECT id FROM wanted_person)
           AND CASE w.kind WHEN 'logbook' THEN 1 WHEN 'rater' THEN p.to_day >= w.day ELSE p.site = w.site END
         UNION
        SELECT placement FROM file.log_entry
         WHERE placement IS NOT NULL AND id IN (SELECT id FROM wanted_evidence);

    CREATE TEMP TABLE wanted_affiliation (id INTEGER PRIMARY KEY);
    INSERT INTO wanted_affiliation
        SELECT a.id FROM wish w, file.affiliation a
         WHERE a.person IN (SELECT id FROM wanted_person)
           AND (w.kind = 'logbook' OR a.to_day IS NULL OR a.to_day >= w.day);

    CREATE TEMP TABLE wanted_duty (id INTEGER PRIMARY KEY);
    INSERT INTO wanted_duty
        SELECT d.id FROM wish w, file.duty d
         WHERE w.kind <> 'logbook' AND d.person = w.holder AND (d.to_day IS NULL OR d.to_day >= w.day)
           AND (d.trainee IS NULL OR d.trainee IN (SELECT id FROM wanted_person));

    CREATE TEMP TABLE wanted_plan (id INTEGER PRIMARY KEY);
    INSERT INTO wanted_plan
        SELECT i.id FROM wish w, file.individual_plan i
         WHERE w.kind = 'logbook' AND i.person = w.holder AND i.status = 'open';

    CREATE TEMP TABLE wanted_version (id INTEGER PRIMARY KEY);
    INSERT INTO wanted_version
        SELECT version FROM file.enrolment WHERE person IN (SELECT id FROM wanted_person)
         UNION SELECT version FROM file.individual_plan WHERE id IN (SELECT id FROM wanted_plan)
         UNION
        SELECT l.version FROM wish w JOIN file.level_award a ON a.person = w.holder JOIN file.level l ON l.id = a.level
         WHERE w.kind = 'logbook'
         UNION
        SELECT t.version FROM file.assessment a JOIN file.tool t ON t.id = a.tool
         WHERE a.id IN (SELECT id FROM wanted_evidence)
         UNION
        SELECT i.version
          FROM file.evidence e
         CROSS JOIN file.evidence_item x ON x.person = e.person AND x.day = e.day AND x.evidence = e.id
          JOIN file.item i ON i.id = x.item
         WHERE e.id IN (SELECT id FROM wanted_evidence);

    CREATE TEMP TABLE wanted_site (id INTEGER PRIMARY KEY);
    INSERT INTO wanted_site
        SELECT site FROM wish WHERE site IS NOT NULL
         UNION SELECT site FROM file.evidence WHERE site IS NOT NULL AND id IN (SELECT id FROM wanted_evidence)
         UNION SELECT site FROM file.placement WHERE id IN (SELECT id FROM wanted_placement)
         UNION SELECT site FROM file.affiliation WHERE id IN (SELECT id FROM wanted_affiliation)
         UNION SELECT site FROM file.duty WHERE site IS NOT NULL AND id IN (SELECT id FROM wanted_duty)
         UNION SELECT site FROM file.plan_placement WHERE plan IN (SELECT id FROM wanted_plan)
         UNION
        SELECT s.site FROM file.requirement_site s JOIN file.requirement r ON r.id = s.requirement
         WHERE r.version IN (SELECT id FROM wanted_version)
         UNION
        SELECT site FROM file.department
         WHERE id IN (SELECT department FROM file.evidence WHERE id IN (SELECT id FROM wanted_evidence)
                       UNION SELECT department FROM file.placement WHERE id IN (SELECT id FROM wanted_placement)
                       UNION SELECT department FROM file.affiliation WHERE id IN (SELECT id FROM wanted_affiliation)
                       UNION SELECT department FROM file.duty WHERE id IN (SELECT id FROM wanted_duty));)";

constexpr char places[] = R"(
    INSERT INTO main.site SELECT * FROM file.site WHERE id IN (SELECT id FROM wanted_site);
    INSERT INTO main.municipality
        SELECT * FROM file.municipality WHERE id IN (SELECT municipality FROM main.site);
    INSERT INTO main.organisation
        SELECT * FROM file.organisation WHERE id IN (SELECT organisation FROM main.site);
    INSERT INTO main.site_beds SELECT * FROM file.site_beds WHERE site IN (SELECT id FROM wanted_site);
    INSERT INTO main.department SELECT * FROM file.department WHERE site IN (SELECT id FROM wanted_site);
    INSERT INTO main.profession SELECT * FROM file.profession;)";

constexpr char frameworks[] = R"(
    INSERT INTO main.framework_version SELECT * FROM file.framework_version WHERE id IN (SELECT id FROM wanted_version);
    INSERT INTO main.framework
        SELECT * FROM file.framework WHERE id IN (SELECT framework FROM main.framework_version);
    INSERT INTO main.level SELECT * FROM file.level WHERE version IN (SELECT id FROM wanted_version);
    INSERT INTO main.scale SELECT * FROM file.scale WHERE version IN (SELECT id FROM wanted_version);
    INSERT INTO main.scale_step SELECT * FROM file.scale_step WHERE scale IN (SELECT id FROM main.scale);
    INSERT INTO main.item SELECT * FROM file.item WHERE version IN (SELECT id FROM wanted_version);
    INSERT INTO main.descriptor SELECT * FROM file.descriptor WHERE item IN (SELECT id FROM main.item);
    INSERT INTO main.tool SELECT * FROM file.tool WHERE version IN (SELECT id FROM wanted_version);
    INSERT INTO main.tool_item SELECT * FROM file.tool_item WHERE tool IN (SELECT id FROM main.tool);
    INSERT INTO main.requirement SELECT * FROM file.requirement WHERE version IN (SELECT id FROM wanted_version);
    INSERT INTO main.requirement_item
        SELECT * FROM file.requirement_item WHERE requirement IN (SELECT id FROM main.requirement);
    INSERT INTO main.requirement_site
        SELECT * FROM file.requirement_site WHERE requirement IN (SELECT id FROM main.requirement);
    INSERT INTO main.module SELECT * FROM file.module WHERE item IN (SELECT id FROM main.item);
    INSERT INTO main.module_profession
        SELECT * FROM file.module_profession WHERE module IN (SELECT id FROM main.item);
    INSERT INTO main.module_prerequisite
        SELECT * FROM file.module_prerequisite WHERE module IN (SELECT id FROM main.item);
    INSERT INTO main.module_item SELECT * FROM file.module_item WHERE module IN (SELECT id FROM main.item);
    INSERT INTO main.association
        SELECT id, version, kind, source, '', target, '', carries, '', position, 1, 1 FROM file.association
         WHERE carries = 'all' AND version IN (SELECT id FROM main.framework_version)
           AND source IN (SELECT id FROM main.item) AND target IN (SELECT id FROM main.item);
    INSERT INTO main.level_succession
        SELECT * FROM file.level_succession
         WHERE version IN (SELECT id FROM main.framework_version) AND source IN (SELECT id FROM main.level);)";

// Notes, reasons, addresses and former names stay behind, and so does whoever supervises. Of a plan that runs goes what
// its trainee works by: goals and how, placements, days of follow-ups; not where they come from, nor what was said of
// it. Evidence goes as it is, for it is compared when it comes back (CROSS JOIN: from few heads to their items, never
// through all items of the file). Those whom it names without being of the packet become a row without a name.
constexpr char people[] = R"(
    INSERT INTO main.person
        SELECT id, name, kana, '', professional_name, profession, experience_since, '', '', '', '', 1, 1
          FROM file.person WHERE id IN (SELECT id FROM wanted_person);
    INSERT INTO main.affiliation SELECT * FROM file.affiliation WHERE id IN (SELECT id FROM wanted_affiliation);
    INSERT INTO main.duty SELECT * FROM file.duty WHERE id IN (SELECT id FROM wanted_duty);
    INSERT INTO main.employment
        SELECT e.id, e.person, e.from_day, e.to_day, e.ending, '', 1, 1 FROM wish w, file.employment e
         WHERE e.person IN (SELECT id FROM wanted_person)
           AND (w.kind = 'logbook' OR e.to_day IS NULL OR e.to_day >= w.day);
    INSERT INTO main.absence
        SELECT a.id, a.person, a.kind, a.from_day, a.to_day, a.working_days, '', 1, 1 FROM wish w, file.absence a
         WHERE w.kind = 'logbook' AND a.person = w.holder;
    INSERT INTO main.level_award
        SELECT a.* FROM wish w, file.level_award a WHERE w.kind = 'logbook' AND a.person = w.holder;
    INSERT INTO main.interview
        SELECT i.id, i.person, NULL, i.kind, i.day, '', '', i.agreed_on, i.follow_up, 1, 1 FROM wish w, file.interview i
         WHERE w.kind = 'logbook' AND i.person = w.holder;
    INSERT INTO main.individual_plan
        SELECT id, person, version, NULL, agreed_on, target_day, '', status, closed_on, '', '', '', 1, 1
          FROM file.individual_plan WHERE id IN (SELECT id FROM wanted_plan);
    INSERT INTO main.plan_goal SELECT * FROM file.plan_goal WHERE plan IN (SELECT id FROM wanted_plan);
    INSERT INTO main.plan_placement SELECT * FROM file.plan_placement WHERE plan IN (SELECT id FROM wanted_plan);
    INSERT INTO main.plan_follow_up
        SELECT id, plan, due, held_on, '', closed, 1, 1
          FROM file.plan_follow_up WHERE plan IN (SELECT id FROM wanted_plan);
    INSERT INTO main.training_event
        SELECT e.id, e.kind, e.status, e.title, e.from_day, e.to_day, NULL, '', '', e.hours, e.credits,
               e.credit_scheme, NULL, '', 1, 1
          FROM wish w, file.training_event e
         WHERE w.kind = 'logbook' AND e.id IN (SELECT event FROM file.attendance WHERE person = w.holder);
    INSERT INTO main.event_item
        SELECT * FROM file.event_item
         WHERE event IN (SELECT id FROM main.training_event) AND item IN (SELECT id FROM main.item);
    INSERT INTO main.attendance
        SELECT a.id, a.event, a.person, a.status, a.hours, a.credits, a.number, a.certified_on, '', 1, 1
          FROM wish w, file.attendance a WHERE w.kind = 'logbook' AND a.person = w.holder;
    INSERT INTO main.held_certificate
        SELECT c.* FROM wish w, file.held_certificate c WHERE w.kind = 'logbook' AND c.person = w.holder;
    INSERT INTO main.enrolment
        SELECT id, person, version, target_level, from_day, target_day, to_day, status, '', 1, 1
          FROM file.enrolment WHERE person IN (SELECT id FROM wanted_person);
    INSERT INTO main.placement
        SELECT id, person, kind, site, NULL, department, field, from_day, to_day, share, NULL, '', 1, 1
          FROM file.placement WHERE id IN (SELECT id FROM wanted_placement);
    INSERT INTO main.evidence SELECT * FROM file.evidence WHERE id IN (SELECT id FROM wanted_evidence);
    INSERT INTO main.log_entry SELECT * FROM file.log_entry WHERE id IN (SELECT id FROM wanted_evidence);
    INSERT INTO main.assessment SELECT * FROM file.assessment WHERE id IN (SELECT id FROM wanted_evidence);
    INSERT INTO main.evidence_item
        SELECT x.* FROM main.evidence e
         CROSS JOIN file.evidence_item x ON x.person = e.person AND x.day = e.day AND x.evidence = e.id;
    INSERT INTO main.person
        SELECT id, '–', '', '', '', profession, NULL, '', '', '', '', 1, 1 FROM file.person
         WHERE id NOT IN (SELECT id FROM wanted_person)
           AND id IN (SELECT countersigner FROM main.log_entry UNION SELECT assessor FROM main.assessment
                      UNION SELECT on_behalf_of FROM main.assessment);
    INSERT INTO main.setting
        SELECT * FROM file.setting WHERE name IN ('institution', 'behind_margin');)";

template <typename... Records>
std::vector<std::string> stampedTables(RecordKinds<Records...>)
{
    std::vector<std::string> tables{"evidence"};
    const auto add = [&](const std::string &name) {
        if (name != "log_entry" && name != "assessment")
            tables.push_back(name);
    };
    (add(journalName<Records>()), ...);
    return tables;
}

class PacketFiller
{
public:
    PacketFiller(Database &store, const Clock &clock, Packet &packet) : m_store(store), m_clock(clock), m_packet(packet)
    { }

    Result<void> fill(const QString &file, const std::vector<Key> &others)
    {
        QUrl url = QUrl::fromLocalFile(file);
        url.setQuery(QStringLiteral("mode=ro"));
        Result<void> done = m_store.execute("PRAGMA application_id = " + QByteArray::number(applicationId));
        const auto then = [&](auto &&step) {
            if (done)
                done = step();
        };
        then([&] { return bringUpToDate(m_store); });
        then([&] { return beginKeys(); });
        then([&] { return run("ATTACH ?1 AS file", url.toString(QUrl::FullyEncoded)); });
        then([&] { return inOneTransaction(others); });
        then([&] { return m_store.execute("DETACH file"); });
        return done;
    }

private:
    template <typename... Args>
    Result<void> run(std::string_view sql, const Args &...args)
    {
        const auto done = m_store.run(sql, args...);
        return done ? Result<void>() : Result<void>(done.error());
    }

    Result<void> beginKeys()
    {
        auto source = KeySource::attach(m_store, m_clock);
        if (!source)
            return source.error();
        m_keys = std::move(source).value();
        return {};
    }

    /// Actors and settings are the packet's own.
    template <typename T>
    Result<void> add(T record)
    {
        const auto key = m_keys->next();
        if (!key)
            return key.error();
        record.id = key.value();
        return Repository<T>(m_store).insert(record, firstEntry, firstEntry);
    }

    Result<void> inOneTransaction(const std::vector<Key> &others)
    {
        auto begun = Transaction::begin(m_store);
        if (!begun)
            return begun.error();
        auto transaction = std::move(begun).value();
        if (auto done = wish(others); !done)
            return done;
        for (const char *script : {wanted, places, frameworks, people})
            if (auto done = m_store.execute(script); !done)
                return done;
        for (const auto step : {&PacketFiller::stamp, &PacketFiller::letIn, &PacketFiller::mark, &PacketFiller::note})
            if (auto done = (this->*step)(); !done)
                return done;
        return transaction.commit();
    }

    Result<void> wish(const std::vector<Key> &others)
    {
        auto done = m_store.execute(R"(
            CREATE TEMP TABLE wish (kind TEXT, holder INTEGER, site INTEGER, day TEXT);
            CREATE TEMP TABLE wanted_person (id INTEGER PRIMARY KEY);)");
        if (done)
            done = run("INSERT INTO wish VALUES (?1, ?2, ?3, ?4)", m_packet.kind, m_packet.holder, m_packet.site,
                       m_packet.issued);
        if (done)
            done = run("INSERT INTO wanted_person VALUES (?1)", m_packet.holder);
        if (m_packet.kind != PacketKind::Logbook)
            for (const Key person : others)
                if (done)
                    done = run("INSERT OR IGNORE INTO wanted_person SELECT id FROM file.person WHERE id = ?1", person);
        return done;
    }

    /// All of it was brought by the first entry.
    Result<void> stamp()
    {
        for (const std::string &table : stampedTables(JournaledKinds()))
            if (auto done = run("UPDATE main." + table + " SET changed_seq = 1, import_id = 1"); !done)
                return done;
        return {};
    }

    /// Whoever the packet is for is in the holder's charge in it, whatever put them there: a placement's supervisor
    /// stays behind, a duty may end, and a person may have been named by hand.
    Result<void> putInCharge(Key person)
    {
        const auto already = m_store.value<qint64>(R"(
            SELECT 1 FROM main.duty
             WHERE person = ?1 AND trainee = ?2 AND from_day <= ?3 AND to_day IS NULL LIMIT 1)",
                                                   m_packet.holder, person, m_packet.issued);
        if (!already)
            return already.error();
        if (already.value())
            return {};
        const bool supervises = m_packet.kind == PacketKind::Clinic;
        return add(Duty{.person = m_packet.holder,
                        .kind = supervises ? DutyKind::SupervisingDoctor : DutyKind::Assessor,
                        .trainee = person,
                        .from = m_packet.issued});
    }

    /// Who works with it: the holder first, in a clinic its trainees as well.
    Result<void> letIn()
    {
        const auto who = Repository<Person>(m_store).all(R"(
             WHERE id IN (SELECT id FROM wanted_person) ORDER BY id <> (SELECT holder FROM wish), kana, id)");
        if (!who)
            return who.error();
        for (Person person : who.value()) {
            derive(person); // without what stayed behind
            if (auto done = Repository<Person>(m_store).update(person, firstEntry); !done)
                return done;
            const bool holds = person.id == m_packet.holder;
            if (!holds)
                if (auto done = putInCharge(person.id); !done)
                    return done;
            if (!holds && m_packet.kind != PacketKind::Clinic)
                continue;
            const bool learns = !holds || m_packet.kind == PacketKind::Logbook;
            if (auto done = add(Actor{.person = person.id,
                                      .name = person.name,
                                      .role = learns ? ActorRole::Trainee : ActorRole::Educator});
                !done)
                return done;
        }
        m_packet.people = int(who.value().size());
        return {};
    }

    /// What the packet says of itself.
    Result<void> mark()
    {
        const auto entries = m_store.value<qint64>("SELECT count(*) FROM main.log_entry");
        const auto forms = m_store.value<qint64>("SELECT count(*) FROM main.assessment");
        if (!entries || !forms)
            return entries ? forms.error() : entries.error();
        m_packet.entries = int(entries.value().value_or(0));
        m_packet.forms = int(forms.value().value_or(0));
        if (auto done = add(FileSetting{.name = packetSetting, .value = keyToText(m_packet.id)}); !done)
            return done;
        return Repository<Packet>(m_store).insert(m_packet, firstEntry, firstEntry);
    }

    Result<void> note()
    {
        const JournalEntry entry{.seq = firstEntry,
                                 .utcMs = m_clock.nowMs(),
                                 .action = QStringLiteral("packet.issue"),
                                 .arguments = {},
                                 .undoes = {},
                                 .bulk = true};
        if (auto done = Journal(m_store).append(entry, {}); !done)
            return done;
        if (const auto counted = EvidenceRepository(m_store).recountSites(); !counted)
            return counted.error();
        return StandingRepository(m_store).markEveryoneDirty();
    }

    Database &m_store;
    const Clock &m_clock;
    Packet &m_packet;
    std::optional<KeySource> m_keys;
};

} // namespace

Result<Database> makePacketStore(const QString &file, Packet &packet, const std::vector<Key> &people,
                                 const Clock &clock)
{
    auto opened = Database::openInMemory();
    if (!opened)
        return opened.error();
    auto store = std::move(opened).value();
    if (auto done = PacketFiller(store, clock, packet).fill(file, people); !done)
        return done.error();
    return store;
}

} // namespace kz::storage
