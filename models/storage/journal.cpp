#include "models/storage/journal.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

namespace kz::storage {

namespace {

constexpr size_t hashBytes = 32;
constexpr int saltBytes = 16;

/// BLAKE2b over length-prefixed parts, so that no two lists of parts run together to the same bytes.
class Hash
{
public:
    Hash() { crypto_generichash_init(&m_state, nullptr, 0, hashBytes); }
    Hash &add(const QByteArray &part)
    {
        const qint64 size = part.size();
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(&size), sizeof size);
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(part.constData()),
                                  static_cast<unsigned long long>(part.size()));
        return *this;
    }
    Hash &add(qint64 number) { return add(QByteArray::number(number)); }
    QByteArray result()
    {
        QByteArray bytes(hashBytes, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(bytes.data()), hashBytes);
        return bytes;
    }

private:
    crypto_generichash_state m_state;
};

QByteArray digestOf(const QByteArray &salt, const JournalRow &row)
{
    // An absent image is told apart from an empty one by its mark.
    const auto image
        = [](const std::optional<QByteArray> &bytes) { return bytes ? QByteArray("=" + *bytes) : QByteArray("-"); };
    return Hash().add(salt).add(row.table).add(row.key).add(image(row.before)).add(image(row.after)).result();
}

QByteArray argumentsText(const QStringList &arguments)
{
    return QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact);
}

QStringList argumentsOf(const QString &text)
{
    QStringList arguments;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array())
        arguments.append(value.toString());
    return arguments;
}

Hash headOf(const QByteArray &previous, const JournalEntry &entry, const QByteArray &arguments)
{
    Hash hash;
    hash.add(previous)
        .add(entry.seq)
        .add(entry.utcMs)
        .add(entry.actor)
        .add(entry.action.toUtf8())
        .add(arguments)
        .add(entry.undoes.value_or(0))
        .add(entry.bulk ? 1 : 0);
    return hash;
}

JournalEntry entryOf(const Statement &row)
{
    JournalEntry entry;
    row.get(0, entry.seq);
    row.get(1, entry.utcMs);
    row.get(2, entry.actor);
    row.get(3, entry.action);
    entry.arguments = argumentsOf(row.text(4));
    row.get(5, entry.undoes);
    row.get(6, entry.bulk);
    return entry;
}

std::optional<QByteArray> bytesAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::optional<QByteArray>() : std::optional<QByteArray>(row.text(column).toUtf8());
}

} // namespace

Result<qint64> Journal::nextSeq() const
{
    const auto last = m_database.value<qint64>("SELECT max(seq) FROM entry");
    if (!last)
        return last.error();
    return last.value().value_or(0) + 1;
}

Result<void> Journal::append(const JournalEntry &entry, const std::vector<JournalRow> &rows)
{
    const auto previous = m_database.value<QByteArray>("SELECT head FROM entry ORDER BY seq DESC LIMIT 1");
    if (!previous)
        return previous.error();
    const QByteArray arguments = argumentsText(entry.arguments);
    Hash head = headOf(previous.value().value_or(QByteArray()), entry, arguments);

    std::vector<std::pair<QByteArray, QByteArray>> sealed; // salt, digest
    sealed.reserve(rows.size());
    for (const JournalRow &row : rows) {
        QByteArray salt(saltBytes, Qt::Uninitialized);
        randombytes_buf(salt.data(), saltBytes);
        sealed.emplace_back(salt, digestOf(salt, row));
        head.add(sealed.back().second);
    }

    const auto made = m_database.run(R"(
        INSERT INTO entry (seq, utc_ms, actor, action, arguments, undoes, bulk, head)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))",
                                     entry.seq, entry.utcMs, entry.actor, entry.action, QString::fromUtf8(arguments),
                                     entry.undoes, entry.bulk, head.result());
    if (!made)
        return made.error();
    for (size_t i = 0; i < rows.size(); ++i) {
        const JournalRow &row = rows[i];
        const auto text = [](const std::optional<QByteArray> &bytes) {
            return bytes ? std::optional<QString>(QString::fromUtf8(*bytes)) : std::optional<QString>();
        };
        const auto done = m_database.run(R"(
            INSERT INTO entry_row (seq, ordinal, table_name, key, before, after, salt, digest)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))",
                                         entry.seq, qint64(i), QString::fromLatin1(row.table), row.key,
                                         text(row.before), text(row.after), sealed[i].first, sealed[i].second);
        if (!done)
            return done.error();
    }
    return {};
}

Result<std::vector<JournalEntry>> Journal::newest(Key actor, int limit) const
{
    std::vector<JournalEntry> entries;
    auto done = m_database.each(R"(
        SELECT seq, utc_ms, actor, action, arguments, undoes, bulk FROM entry
         WHERE ?1 = 0 OR actor = ?1 ORDER BY seq DESC LIMIT ?2)",
                                [&](const Statement &row) { entries.push_back(entryOf(row)); }, actor, limit);
    if (!done)
        return done.error();
    return entries;
}

Result<qint64> Journal::newestOf(const QString &action) const
{
    const auto seq = m_database.value<qint64>("SELECT coalesce(max(seq), 0) FROM entry WHERE action = ?1", action);
    return seq ? Result<qint64>(seq.value().value_or(0)) : Result<qint64>(seq.error());
}

Result<std::optional<JournalEntry>> Journal::find(qint64 seq) const
{
    std::optional<JournalEntry> entry;
    auto done = m_database.each(
        "SELECT seq, utc_ms, actor, action, arguments, undoes, bulk FROM entry WHERE seq = ?1",
        [&](const Statement &row) { entry = entryOf(row); }, seq);
    if (!done)
        return done.error();
    return entry;
}

Result<std::vector<JournalRow>> Journal::rows(qint64 seq) const
{
    std::vector<JournalRow> rows;
    auto done = m_database.each(
        "SELECT table_name, key, before, after FROM entry_row WHERE seq = ?1 ORDER BY ordinal",
        [&](const Statement &row) {
            rows.push_back({row.text(0).toLatin1(), row.integer(1), bytesAt(row, 2), bytesAt(row, 3)});
        },
        seq);
    if (!done)
        return done.error();
    return rows;
}

Result<std::vector<std::pair<JournalEntry, JournalRow>>> Journal::historyOf(Key key) const
{
    std::vector<std::pair<JournalEntry, JournalRow>> history;
    auto done = m_database.each(
        R"(
        SELECT e.seq, e.utc_ms, e.actor, e.action, e.arguments, e.undoes, e.bulk, r.table_name, r.key, r.before, r.after
          FROM entry_row r JOIN entry e ON e.seq = r.seq WHERE r.key = ?1 ORDER BY e.seq DESC)",
        [&](const Statement &row) {
            history.emplace_back(entryOf(row),
                                 JournalRow{row.text(7).toLatin1(), row.integer(8), bytesAt(row, 9), bytesAt(row, 10)});
        },
        key);
    if (!done)
        return done.error();
    return history;
}

Result<std::optional<qint64>> Journal::firstBroken() const
{
    std::optional<qint64> broken;
    QByteArray previous;
    std::vector<std::tuple<JournalEntry, QByteArray, QByteArray>> entries; // entry, arguments, head
    auto read = m_database.each(
        "SELECT seq, utc_ms, actor, action, arguments, undoes, bulk, head FROM entry ORDER BY seq",
        [&](const Statement &row) { entries.emplace_back(entryOf(row), row.text(4).toUtf8(), row.blob(7)); });
    if (!read)
        return read.error();
    qint64 next = 1;
    for (const auto &[entry, arguments, head] : entries) {
        Hash hash = headOf(previous, entry, arguments);
        bool whole = entry.seq == next++;
        auto done = m_database.each(
            "SELECT table_name, key, before, after, salt, digest FROM entry_row WHERE seq = ?1 ORDER BY ordinal",
            [&](const Statement &row) {
                const QByteArray digest = row.blob(5);
                // Erased rows have no salt any more: their digest stands for them.
                const JournalRow kept{row.text(0).toLatin1(), row.integer(1), bytesAt(row, 2), bytesAt(row, 3)};
                if (row.isNull(4) ? kept.before || kept.after : digestOf(row.blob(4), kept) != digest)
                    whole = false;
                hash.add(digest);
            },
            entry.seq);
        if (!done)
            return done.error();
        if (!whole || hash.result() != head)
            return std::optional<qint64>(entry.seq);
        previous = head;
    }
    return broken;
}

} // namespace kz::storage
