#include "tests/bench/samples.h"

#include "models/edit/edit_door.h"
#include "models/edit/new_file.h"
#include "models/exchange/adopt_pack.h"
#include "models/query/standing_cache.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/repository.h"
#include "models/storage/store.h"

#include <QFile>

#include <array>
#include <random>

namespace kz::bench {

namespace {

constexpr int peopleAtASite = 250;

// A hundred records in the year and eleven months before the day of the benchmarks, a week apart: five in six are
// log entries of one item, the rest forms with all their items and a few half-days in clinic.
constexpr char evidenceSql[] = R"(
    CREATE TEMP TABLE day (n INTEGER PRIMARY KEY, text TEXT);
    WITH RECURSIVE i(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM i WHERE n < 700)
    INSERT INTO temp.day SELECT n, date('2024-04-01', '+' || n || ' days') FROM i;
    CREATE TEMP TABLE logged (n INTEGER PRIMARY KEY, item INTEGER);
    INSERT INTO temp.logged
    SELECT row_number() OVER (ORDER BY id) - 1, id FROM item
     WHERE id NOT IN (SELECT parent FROM item WHERE parent IS NOT NULL) AND id NOT IN (SELECT item FROM tool_item);
    CREATE TEMP TABLE form (n INTEGER PRIMARY KEY, tool INTEGER);
    INSERT INTO temp.form SELECT row_number() OVER (ORDER BY id) - 1, id FROM tool;
    CREATE TEMP VIEW record AS
        WITH RECURSIVE i(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM i WHERE n + 1 < {records})
        SELECT i.n, {evidence} + i.n AS id, {person} + i.n / 100 AS person, d.text AS day,
               {site} + (i.n / 100 * 7 + i.n % 100 / 20) % {sites} AS site,
               CASE WHEN i.n % 100 BETWEEN 82 AND 96 THEN 2 ELSE 1 END AS kind, i.n % 100 >= 97 AS clinic,
               CASE WHEN i.n % 10 = 0 THEN 1 ELSE 2 END AS status, 5 + i.n % 3 AS assessor_kind
          FROM i JOIN temp.day d ON d.n = i.n % 100 * 7 + i.n % 5;

    INSERT INTO evidence
    SELECT id, person, kind, day, site, NULL, status, day, day, CASE WHEN status = 2 THEN day END, 1, NULL
      FROM temp.record;
    INSERT INTO log_entry SELECT id, NULL, CASE WHEN clinic THEN 3 ELSE 1 + n % 2 END, clinic, '', NULL, '', 0
      FROM temp.record WHERE kind = 1;
    INSERT INTO assessment
    SELECT id, (SELECT tool FROM temp.form f WHERE f.n = record.n % 3), NULL, assessor_kind, NULL, day, day, '', NULL
      FROM temp.record WHERE kind = 2;
    INSERT INTO evidence_item
    SELECT person, day, id, CASE WHEN clinic THEN 0 ELSE l.item END, 1, site, NULL, CASE WHEN clinic THEN 0 ELSE 3 END,
           CASE WHEN clinic THEN 3 ELSE 1 + r.n % 2 END, 0, NOT clinic, clinic, status, NULL, 0, 0
      FROM temp.record r JOIN temp.logged l ON l.n = r.n * 31 % (SELECT count(*) FROM temp.logged)
     WHERE kind = 1;
    INSERT INTO evidence_item
    SELECT person, day, r.id, t.item, 2, site, NULL, 0, 0, 1 + (r.n + t.position) % 4, 1, 0, status, NULL,
           assessor_kind, t.position
      FROM temp.record r JOIN temp.form f ON f.n = r.n % 3 JOIN tool_item t ON t.tool = f.tool
     WHERE kind = 2;
    DROP VIEW temp.record;
)";

/// Invented names from as many parts as make a region's: some are shared by dozens, most by few.
class Names
{
public:
    std::pair<QString, QString> next()
    {
        const auto [family, familyKana] = part(2);
        const auto [given, givenKana] = part(2);
        return {family + u' ' + given, familyKana + u' ' + givenKana};
    }

private:
    std::pair<QString, QString> part(int length)
    {
        static constexpr std::array<std::pair<char16_t, const char16_t *>, 24> parts = {{
            {u'見', u"ミ"},   {u'本', u"モト"}, {u'坂', u"サカ"},   {u'例', u"レイ"}, {u'田', u"タ"},
            {u'仮', u"カリ"}, {u'屋', u"ヤ"},   {u'架', u"カ"},     {u'空', u"クウ"}, {u'橋', u"ハシ"},
            {u'試', u"シ"},   {u'吉', u"ヨシ"}, {u'高', u"タカ"},   {u'手', u"テ"},   {u'雛', u"ヒナ"},
            {u'形', u"カタ"}, {u'階', u"ハシ"}, {u'霞', u"カスミ"}, {u'汐', u"シオ"}, {u'山', u"ヤマ"},
            {u'吹', u"ブキ"}, {u'遠', u"トオ"}, {u'音', u"オト"},   {u'杉', u"スギ"},
        }};
        QString kanji;
        QString kana;
        for (int i = 0; i < length; ++i) {
            const auto &[letter, reading] = parts[m_random() % parts.size()];
            kanji += letter;
            kana += QString::fromUtf16(reading);
        }
        return {kanji, kana};
    }

    std::mt19937 m_random{1};
};

Result<void> addPeople(storage::Database &database, const Sample &sample)
{
    const auto resident = database.value<Key>("SELECT id FROM profession WHERE code = 'resident'");
    if (!resident)
        return resident.error();
    for (int i = 0; i < sample.sites; ++i) {
        Site site{.id = Sample::firstSite + i, .code = QString::number(i), .name = Sample::siteName(i)};
        site.remote = i % 4 == 0;
        derive(site);
        if (auto done = storage::Repository<Site>(database).insert(site, 1); !done)
            return done;
    }
    static const std::array fields = {
        QStringLiteral("internal_medicine"), QStringLiteral("emergency"),         QStringLiteral("surgery"),
        QStringLiteral("paediatrics"),       QStringLiteral("obstetrics"),        QStringLiteral("psychiatry"),
        QStringLiteral("community"),         QStringLiteral("internal_medicine"),
    };
    constexpr int rotationDays = 84;
    const QDate begun(2024, 4, 1);
    Names names;
    Key key = 20'000'001;
    for (qint64 i = 0; i < sample.people; ++i) {
        Person person{.id = Sample::firstPerson + i, .profession = resident.value().value_or(0)};
        std::tie(person.name, person.kana) = names.next();
        derive(person);
        const Key site = Sample::firstSite + i / peopleAtASite;
        auto done = storage::Repository<Person>(database).insert(person, 1);
        const auto add = [&](auto record) {
            record.id = key++;
            record.person = person.id;
            if (done)
                done = storage::Repository<decltype(record)>(database).insert(record, 1);
        };
        add(PersonIdentifier{.scheme = IdentifierScheme::StaffNumber, .value = Sample::staffNumber(i)});
        add(Employment{.from = begun});
        add(Affiliation{.site = site, .from = begun});
        add(Enrolment{.version = sample.version, .from = begun, .targetDay = QDate(2026, 3, 31)});
        for (int stay = 0; stay < int(fields.size()); ++stay)
            add(Placement{.site = Sample::firstSite + (site + stay) % sample.sites,
                          .field = fields[size_t(stay)],
                          .from = begun.addDays(stay * rotationDays),
                          .to = begun.addDays(stay * rotationDays + rotationDays - 1)});
        if (!done)
            return done;
    }
    return {};
}

Result<void> addEvidence(storage::Database &database, const Sample &sample)
{
    QString script = QString::fromLatin1(evidenceSql);
    for (const auto &[name, value] :
         std::initializer_list<std::pair<const char *, qint64>>{{"{records}", sample.people * 100},
                                                                {"{evidence}", Sample::firstEvidence},
                                                                {"{person}", Sample::firstPerson},
                                                                {"{site}", Sample::firstSite},
                                                                {"{sites}", sample.sites}})
        script.replace(QLatin1String(name), QString::number(value));
    if (auto done = database.execute(script.toUtf8()); !done)
        return done;
    const auto counted = storage::EvidenceRepository(database).recountSites();
    if (!counted)
        return counted.error();
    const auto rebuilt = query::rebuildStandings(database, Sample::today(), true);
    return rebuilt ? Result<void>() : Result<void>(rebuilt.error());
}

} // namespace

void giveUp(const char *what, const Error &error)
{
    std::fprintf(stderr, "%s: error %d %s %s\n", what, int(error.code), qPrintable(error.arguments.join(u' ')),
                 qPrintable(error.detail));
    std::exit(1);
}

QString Sample::siteName(int index)
{
    return QStringLiteral("見本病院%1").arg(index);
}

QString Sample::staffNumber(qint64 index)
{
    return QStringLiteral("M%1").arg(index, 7, 10, QLatin1Char('0'));
}

Samples::Samples(const QString &folder)
    : m_folder(folder + QStringLiteral("/kizahashi-bench-XXXXXX")), m_clock(Sample::today())
{ }

const Sample &Samples::residents(qint64 people, int recordsEach)
{
    const auto [place, isNew] = m_samples.try_emplace({people, recordsEach});
    Sample &sample = place->second;
    if (!isNew)
        return sample;
    sample = {.path = m_folder.filePath(QStringLiteral("%1-%2.kizahashi").arg(people).arg(recordsEach)),
              .people = people,
              .sites = int((people + peopleAtASite - 1) / peopleAtASite),
              .version = 0};
    orGiveUp("a new file", edit::makeFile(sample.path, QStringLiteral("見本 担当"), m_clock));
    {
        edit::ChangeHub hub;
        const auto door = orGiveUp("the door", edit::EditDoor::open(sample.path, m_clock, hub));
        const auto text = orGiveUp("the pack", exchange::builtInPack(QStringLiteral("residency")));
        auto pack = orGiveUp("the pack", exchange::readPack(text, QStringLiteral("residency")));
        sample.version
            = orGiveUp("adopting", door->submitAndWait(exchange::adoptPack(std::move(pack), QDate(2020, 4, 1)))).made;
    }
    auto database = orGiveUp("the file", storage::openForWriting(sample.path, m_clock));
    // Nobody would miss it after a power cut.
    orGiveUp("loading", database.execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF;"));
    auto transaction = orGiveUp("loading", storage::Transaction::begin(database));
    orGiveUp("people", addPeople(database, sample));
    if (recordsEach > 0)
        orGiveUp("evidence", addEvidence(database, sample));
    orGiveUp("loading", transaction.commit());
    orGiveUp("loading", database.execute("PRAGMA journal_mode = WAL"));
    return sample;
}

QString Samples::scratchCopy(const Sample &sample)
{
    const QString path = bareFile("scratch.kizahashi");
    if (!QFile::copy(sample.path, path))
        giveUp("copying", makeError(ErrorCode::OutputFailed, {path}));
    return path;
}

QString Samples::bareFile(const char *name)
{
    const QString path = m_folder.filePath(QString::fromLatin1(name));
    for (const char *tail : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(tail));
    return path;
}

} // namespace kz::bench
