#include "tests/bench/bare.h"
#include "tests/bench/bench.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/samples.h"

#include "models/edit/edit_door.h"
#include "models/exchange/import.h"
#include "models/storage/store.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <string_view>
#include <unordered_map>

namespace kz::bench {

namespace {

constexpr int entriesEach = 100;
constexpr char header[] = "staff_number,day,site,setting,items,role,count,status,note\n";

/// One line a log entry, by person and day, as a program would write out what it has.
void writeCsv(const QString &path, const Sample &sample, qint64 entries, const std::vector<QString> &items)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp("the CSV", makeError(ErrorCode::OutputFailed, {path}));
    QByteArray text = header;
    const QDate begun(2024, 4, 1);
    for (qint64 i = 0; i < entries; ++i) {
        const qint64 person = i / entriesEach;
        const qint64 week = i % entriesEach;
        text += Sample::staffNumber(person).toUtf8() + ','
            + begun.addDays(week * 7 + i % 5).toString(Qt::ISODate).toLatin1() + ','
            + Sample::siteName(int((person * 7 + week / 20) % sample.sites)).toUtf8() + ",ward,"
            + items[size_t(i * 31) % items.size()].toUtf8() + ",performed,1,submitted,"
            + QStringLiteral("80歳代、入院%1日目").arg(week % 9 + 1).toUtf8() + '\n';
        if (text.size() > 1 << 20) {
            file.write(text);
            text.clear();
        }
    }
    file.write(text);
}

double importOurs(const QString &csv, qint64 entries, const Sample &sample, Samples &samples)
{
    const QString path = samples.scratchCopy(sample);
    edit::ChangeHub hub;
    const auto door = orGiveUp("the door", edit::EditDoor::open(path, samples.clock(), hub));
    qint64 inserted = 0;
    const double took = millisecondsOf([&] {
        exchange::ImportSource source;
        source.path = csv;
        source.kind = exchange::ImportKind::LogEntry;
        source.today = Sample::today();
        auto reader = orGiveUp("the file", storage::openForReading(path));
        const auto staged = orGiveUp("staging", exchange::stageImport(source, reader));
        const auto done
            = orGiveUp("importing", door->submitAndWait(orGiveUp("importing", exchange::importAction(staged))));
        inserted = done.inserted;
    });
    if (inserted != entries)
        giveUp("importing", makeError(ErrorCode::InputRejected, {csv}));
    return took;
}

/// What somebody would write who knows the tables by heart and trusts the file blindly.
class BareLoader
{
public:
    BareLoader(const QString &path, Key version) : m_file(path)
    {
        m_file.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768;");
        learn("SELECT value, person FROM person_identifier WHERE scheme = 'staff'", m_people);
        learn("SELECT name, id FROM site", m_sites);
        learn(qPrintable(QStringLiteral("SELECT code, id FROM item WHERE version = %1").arg(version)), m_items);
    }

    void load(const QString &csv)
    {
        QFile file(csv);
        if (!file.open(QIODevice::ReadOnly))
            giveUp("the CSV", makeError(ErrorCode::FileUnreadable, {csv}));
        const QByteArray bytes = file.readAll();
        m_file.run("BEGIN");
        const auto evidence
            = m_file.prepare("INSERT INTO evidence VALUES (?1, ?2, 1, ?3, ?4, NULL, 1, ?5, ?3, NULL, 9, 9)");
        const auto log = m_file.prepare("INSERT INTO log_entry VALUES (?1, NULL, 1, 0, ?2, NULL, '', 0)");
        const auto item = m_file.prepare(
            "INSERT INTO evidence_item VALUES (?1, ?2, ?3, ?4, 1, ?5, NULL, 3, 1, 0, 1, 0, 1, NULL, 0, 0)");
        std::string_view rest(bytes.constData(), size_t(bytes.size()));
        rest.remove_prefix(sizeof header - 1);
        sqlite3_int64 key = makeKey(1, 65536); // as long as those of the program
        while (!rest.empty()) {
            const std::string_view staff = cut(rest, ',');
            const std::string_view day = cut(rest, ',');
            const std::string_view site = cut(rest, ',');
            cut(rest, ',');
            const std::string_view code = cut(rest, ',');
            for (int i = 0; i < 3; ++i)
                cut(rest, ',');
            const std::string_view note = cut(rest, '\n');
            const sqlite3_int64 person = m_people.at(staff);
            const sqlite3_int64 place = m_sites.at(site);
            const sqlite3_int64 what = m_items.at(code);
            bind(evidence.get(), 1, ++key);
            bind(evidence.get(), 2, person);
            bind(evidence.get(), 3, day);
            bind(evidence.get(), 4, place);
            bind(evidence.get(), 5, std::string_view("2026-03-01"));
            m_file.step(evidence.get());
            bind(log.get(), 1, key);
            bind(log.get(), 2, note);
            m_file.step(log.get());
            bind(item.get(), 1, person);
            bind(item.get(), 2, day);
            bind(item.get(), 3, key);
            bind(item.get(), 4, what);
            bind(item.get(), 5, place);
            m_file.step(item.get());
        }
        m_file.run(R"(INSERT INTO site_count
                      SELECT site, item, substr(day, 1, 7), 1, 0, count(*), sum(n) FROM evidence_item
                       GROUP BY site, item, substr(day, 1, 7))");
        m_file.run("COMMIT");
    }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Names = std::unordered_map<std::string, sqlite3_int64, Hash, std::equal_to<>>;
    struct Lookup : Names {
        sqlite3_int64 at(std::string_view name) const { return find(name)->second; }
    };

    void learn(const char *sql, Lookup &names)
    {
        const auto rows = m_file.prepare(sql);
        while (sqlite3_step(rows.get()) == SQLITE_ROW)
            names.emplace(reinterpret_cast<const char *>(sqlite3_column_text(rows.get(), 0)),
                          sqlite3_column_int64(rows.get(), 1));
    }
    static std::string_view cut(std::string_view &text, char end)
    {
        const size_t at = text.find(end);
        const std::string_view piece = text.substr(0, at);
        text.remove_prefix(at + 1);
        return piece;
    }
    static void bind(sqlite3_stmt *statement, int index, sqlite3_int64 value)
    {
        sqlite3_bind_int64(statement, index, value);
    }
    static void bind(sqlite3_stmt *statement, int index, std::string_view text)
    {
        sqlite3_bind_text(statement, index, text.data(), int(text.size()), SQLITE_STATIC);
    }

    BareFile m_file;
    Lookup m_people;
    Lookup m_sites;
    Lookup m_items;
};

} // namespace

void benchImport(Bench &bench, Samples &samples)
{
    const qint64 entries = std::min<qint64>(bench.rows(), 1'000'000);
    const Sample &sample = samples.residents(entries / entriesEach, 0);
    auto reader = orGiveUp("the file", storage::openForReading(sample.path));
    const auto items = orGiveUp("items", reader.column<QString>(R"(
        SELECT code FROM item WHERE id NOT IN (SELECT parent FROM item WHERE parent IS NOT NULL)
                                AND id NOT IN (SELECT item FROM tool_item) ORDER BY id)"));
    const QString csv = samples.bareFile("log.csv");
    writeCsv(csv, sample, entries, items);

    const Work ours = [&] { return importOurs(csv, entries, sample, samples); };
    std::vector<Bench::Floor> floors = {
        {"log entries from CSV / the C API into the same tables", 1.5,
         [&] {
             BareLoader loader(samples.scratchCopy(sample), sample.version);
             return millisecondsOf([&] { loader.load(csv); });
         }},
    };
    const char *bareImport = "log entries from CSV / sqlite3 .import into a bare table";
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (!shell.isEmpty())
        floors.push_back({bareImport, 5, [&] {
                              const QString path = samples.bareFile("bare.db");
                              return millisecondsOf([&] {
                                  QProcess::execute(shell,
                                                    {path, QStringLiteral(".mode csv"),
                                                     QStringLiteral(".import '%1' log_entry").arg(csv)});
                              });
                          }});
    bench.ratios(ours, floors);
    if (shell.isEmpty())
        bench.unmeasured(bareImport, QStringLiteral("no sqlite3"));
}

} // namespace kz::bench
