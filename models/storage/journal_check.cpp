#include "models/storage/journal_check.h"

#include "models/storage/journal.h"
#include "models/storage/record_kinds.h"
#include "models/storage/store.h"

#include <QJsonDocument>

#include <algorithm>
#include <unordered_set>

namespace kz::storage {

namespace {

struct Kind {
    QByteArray table;
    Result<std::optional<QJsonObject>> (*image)(Database &, Key);
};

template <typename T>
Kind kindOf()
{
    return {journalName<T>(), [](Database &database, Key key) -> Result<std::optional<QJsonObject>> {
                const auto found = findRecord<T>(database, key);
                if (!found)
                    return found.error();
                return found.value() ? std::optional(imageOf(*found.value())) : std::nullopt;
            }};
}

template <typename... Records>
std::vector<Kind> kindsOf(RecordKinds<Records...>)
{
    return {kindOf<Records>()...};
}

/// All of it reads the file as it was at one moment, whoever writes meanwhile.
class Snapshot
{
public:
    explicit Snapshot(Database &database) : m_database(database), m_begun(database.execute("BEGIN")) { }
    ~Snapshot()
    {
        if (m_begun)
            (void)m_database.execute("ROLLBACK");
    }
    Q_DISABLE_COPY_MOVE(Snapshot)
    const Result<void> &begun() const { return m_begun; }

private:
    Database &m_database;
    Result<void> m_begun;
};

/// The newest image of a record; none: it was removed.
struct Newest {
    qint64 seq = 0;
    std::optional<QByteArray> image;
};

class JournalCheck
{
public:
    explicit JournalCheck(Database &database) : m_database(database), m_kinds(kindsOf(JournaledKinds())) { }

    Result<std::vector<StrayRecord>> run()
    {
        for (const auto step : {&JournalCheck::tornEvidence, &JournalCheck::imagesUnlikeRecords,
                                &JournalCheck::untoldRecords, &JournalCheck::untoldRemovals})
            if (auto done = (this->*step)(); !done)
                return done.error();
        return std::move(m_found);
    }

private:
    using Stray = StrayRecord::Kind;

    void note(const QByteArray &table, Key key, Stray kind)
    {
        if (m_noted.insert(key).second)
            m_found.push_back({table, key, kind});
    }

    Result<void> tornEvidence()
    {
        constexpr char sql[] = R"(
            SELECT e.id, e.kind
              FROM evidence e LEFT JOIN log_entry l ON l.id = e.id LEFT JOIN assessment a ON a.id = e.id
              LEFT JOIN tool t ON t.id = a.tool
             WHERE (l.id IS NOT NULL) <> (e.kind = 1) OR (a.id IS NOT NULL) <> (e.kind IN (2, 4))
                OR (e.kind = 4) <> (a.id IS NOT NULL AND t.minimum_raters > 0 AND a.assessor_kind <> 1)
                OR NOT EXISTS (SELECT 1 FROM evidence_item i
                                WHERE i.person = e.person AND i.day = e.day AND i.evidence = e.id)
            UNION ALL SELECT id, 1 FROM log_entry WHERE id NOT IN (SELECT id FROM evidence)
            UNION ALL SELECT id, 2 FROM assessment WHERE id NOT IN (SELECT id FROM evidence))";
        return m_database.each(sql, [&](const Statement &row) {
            note(row.integer(1) == int(EvidenceKind::LogEntry) ? "log_entry" : "assessment", row.integer(0),
                 Stray::Torn);
        });
    }

    Result<void> imagesUnlikeRecords()
    {
        const auto upgraded = Journal(m_database).newestOf(upgradeAction);
        if (!upgraded)
            return upgraded.error();
        m_upgradedAt = upgraded.value();
        // Without a salt an image has been erased: its digest stands for it.
        constexpr char sql[] = R"(
            SELECT table_name, key, seq, after FROM entry_row r
             WHERE salt IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM entry_row l
                                WHERE l.key = r.key AND (l.seq > r.seq OR (l.seq = r.seq AND l.ordinal > r.ordinal))))";
        Result<void> compared;
        auto done = m_database.each(sql, [&](const Statement &row) {
            if (!compared)
                return;
            Newest newest{row.integer(2), {}};
            if (!row.isNull(3))
                newest.image = row.text(3).toUtf8();
            compared = compare(row.text(0).toLatin1(), row.integer(1), newest);
        });
        return done ? compared : done;
    }

    Result<void> compare(const QByteArray &table, Key key, const Newest &newest)
    {
        const auto kind = std::ranges::find(m_kinds, table, &Kind::table);
        if (kind == m_kinds.end())
            return {};
        const auto now = kind->image(m_database, key);
        if (!now)
            return now.error();
        if (now.value() && !newest.image)
            note(table, key, Stray::Back);
        else if (now.value() && !isAs(*now.value(), newest))
            note(table, key, Stray::Changed);
        else if (!now.value() && newest.image) {
            const auto left = leftWithItsImport(key, newest.seq);
            if (!left)
                return left.error();
            if (!left.value())
                note(table, key, Stray::Gone);
        }
        return {};
    }

    bool isAs(const QJsonObject &now, const Newest &newest) const
    {
        if (QJsonDocument(now).toJson(QJsonDocument::Compact) == *newest.image)
            return true;
        if (newest.seq > m_upgradedAt)
            return false;
        // Records had another shape when the image was made: what both have must agree.
        const QJsonObject then = QJsonDocument::fromJson(*newest.image).object();
        for (auto member = then.begin(); member != then.end(); ++member)
            if (now.contains(member.key()) && now[member.key()] != member.value())
                return false;
        return true;
    }

    /// Undoing a bulk import takes its records away without an image of each.
    Result<bool> leftWithItsImport(Key key, qint64 seq)
    {
        constexpr char sql[] = R"(
            SELECT 1 FROM entry_row first
              JOIN entry brought ON brought.bulk = 1 AND brought.undoes IS NULL AND brought.seq <= first.seq
              JOIN entry left_again ON left_again.bulk = 1 AND left_again.undoes = brought.seq AND left_again.seq >= ?2
             WHERE first.key = ?1 AND first.before IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM entry_row earlier
                                WHERE earlier.key = ?1 AND (earlier.seq < first.seq
                                   OR (earlier.seq = first.seq AND earlier.ordinal < first.ordinal)))
             LIMIT 1)";
        const auto found = m_database.value<qint64>(sql, key, seq);
        return found ? Result<bool>(found.value().has_value()) : Result<bool>(found.error());
    }

    Result<void> untoldRecords()
    {
        for (const Kind &kind : m_kinds) {
            const bool isLog = kind.table == "log_entry";
            const bool isEvidence = isLog || kind.table == "assessment";
            const std::string from = isEvidence ? std::string("evidence t WHERE kind ") + (isLog ? "= 1" : "IN (2, 4)")
                                                : kind.table.toStdString() + " t WHERE TRUE";
            const std::string sql = "SELECT id FROM " + from + R"(
                AND ((import_id IS DISTINCT FROM changed_seq
                      AND NOT EXISTS (SELECT 1 FROM entry_row r WHERE r.key = t.id AND r.seq = t.changed_seq))
                     OR (import_id IS NOT NULL AND import_id NOT IN (SELECT seq FROM entry WHERE bulk = 1))))";
            if (auto done
                = m_database.each(sql, [&](const Statement &row) { note(kind.table, row.integer(0), Stray::Untold); });
                !done)
                return done;
        }
        return {};
    }

    /// What was taken out of a bulk import is noted, so that Undo finds its import again.
    Result<void> untoldRemovals()
    {
        constexpr char sql[] = R"(
            SELECT key FROM removed_import m WHERE NOT EXISTS (SELECT 1 FROM entry_row r WHERE r.key = m.key))";
        return m_database.each(sql,
                               [&](const Statement &row) { note("removed_import", row.integer(0), Stray::Untold); });
    }

    Database &m_database;
    std::vector<Kind> m_kinds;
    std::vector<StrayRecord> m_found;
    std::unordered_set<Key> m_noted;
    qint64 m_upgradedAt = 0;
};

} // namespace

Result<std::vector<StrayRecord>> recordsUnlikeTheJournal(Database &database)
{
    const Snapshot snapshot(database);
    if (!snapshot.begun())
        return snapshot.begun().error();
    return JournalCheck(database).run();
}

} // namespace kz::storage
