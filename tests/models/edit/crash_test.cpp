#include "models/edit/new_file.h"
#include "models/edit/record_type.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/journal.h"
#include "models/storage/store.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <map>
#include <random>

using namespace kz;

namespace {

/// Kills; each leaves a file that must hold everything it was said to hold. tests/long/run asks for more.
int killCount()
{
    const int asked = qEnvironmentVariableIntValue("KZ_CRASH_KILLS");
    return asked > 0 ? asked : 200;
}

/// What the writer was told is kept: number of the entry → number of the edit.
using Acknowledged = std::map<qint64, qint64>;

/// Every way in which a file that was opened again after a crash says less, or something else, than it should.
class Checker
{
public:
    explicit Checker(storage::Database &database) : m_database(database) { }

    QStringList faults(const Acknowledged &acknowledged)
    {
        lookForLost(acknowledged);
        lookForBrokenChain();
        lookForEntriesWithoutRows();
        lookForImportsWithoutRows();
        lookForRowsWithoutEntry();
        lookForWrongCounts();
        expectNone("pages are damaged", "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'");
        expectNone("references lead nowhere", "SELECT count(*) FROM pragma_foreign_key_check");
        return m_faults;
    }

private:
    void lookForLost(const Acknowledged &acknowledged)
    {
        const storage::Journal journal(m_database);
        for (const auto &[seq, number] : acknowledged) {
            const auto entry = journal.find(seq).value();
            if (!entry || entry->arguments.value(0) != QString::number(number))
                m_faults.append(QStringLiteral("edit %1 was acknowledged and is lost").arg(number));
        }
    }
    void lookForBrokenChain()
    {
        if (const auto broken = storage::Journal(m_database).firstBroken().value())
            m_faults.append(QStringLiteral("the journal does not hold from entry %1 on").arg(*broken));
    }
    /// The newest image of every record is the record.
    void lookForEntriesWithoutRows()
    {
        expectNone("entries have no rows",
                   "SELECT count(*) FROM entry WHERE bulk = 0 AND seq NOT IN (SELECT seq FROM entry_row)");
        struct Image {
            QByteArray table;
            Key key = 0;
            std::optional<QString> after;
        };
        std::vector<Image> images;
        const auto read = m_database.each(
            "SELECT table_name, key, after, max(seq * 1000 + ordinal) FROM entry_row GROUP BY table_name, key",
            [&](const storage::Statement &row) {
                Image &image = images.emplace_back(Image{row.text(0).toLatin1(), row.integer(1), {}});
                row.get(2, image.after);
            });
        ASSERT_TRUE(read);
        for (const Image &image : images) {
            const auto stored = edit::findRecordType(image.table)->image(m_database, image.key).value();
            const auto wanted = image.after ? std::optional(image.after->toUtf8()) : std::nullopt;
            if (stored != wanted)
                m_faults.append(QStringLiteral("%1 %2 is not what its entry says")
                                    .arg(QString::fromLatin1(image.table))
                                    .arg(image.key));
        }
    }
    /// An import says how many rows it made; one that was taken back has none.
    void lookForImportsWithoutRows()
    {
        expectNone("imports lack rows", R"(
            SELECT count(*) FROM entry e
             WHERE bulk = 1 AND undoes IS NULL
               AND (SELECT count(*) FROM evidence v WHERE v.import_id = e.seq)
                   <> CASE WHEN EXISTS (SELECT 1 FROM entry u WHERE u.undoes = e.seq) THEN 0
                           ELSE CAST(json_extract(e.arguments, '$[1]') AS INTEGER) END)");
    }
    void lookForRowsWithoutEntry()
    {
        expectNone("people have no entry",
                   "SELECT count(*) FROM person WHERE changed_seq NOT IN (SELECT seq FROM entry)");
        expectNone("evidence has no entry",
                   "SELECT count(*) FROM evidence WHERE changed_seq NOT IN (SELECT seq FROM entry)");
        expectNone("evidence has no kind's row or no items",
                   R"(SELECT count(*) FROM evidence e
                       WHERE id NOT IN (SELECT id FROM log_entry)
                          OR NOT EXISTS (SELECT 1 FROM evidence_item i
                                          WHERE i.person = e.person AND i.day = e.day AND i.evidence = e.id))");
        expectNone("items have no evidence",
                   "SELECT count(*) FROM evidence_item WHERE evidence NOT IN (SELECT id FROM evidence)");
    }
    void lookForWrongCounts()
    {
        const auto wrong = storage::EvidenceRepository(m_database).recountSites();
        ASSERT_TRUE(wrong);
        if (wrong.value() != 0)
            m_faults.append(QStringLiteral("%1 counts of sites are wrong").arg(wrong.value()));
    }
    void expectNone(const char *fault, std::string_view countSql)
    {
        const auto count = m_database.value<qint64>(countSql);
        ASSERT_TRUE(count) << count.error().detail.toStdString();
        if (count.value() != 0)
            m_faults.append(QStringLiteral("%1 × %2").arg(*count.value()).arg(QLatin1String(fault)));
    }

    storage::Database &m_database;
    QStringList m_faults;
};

class Crash : public testing::Test
{
protected:
    void SetUp() override { begin(); }

    /// Goes on with a new file.
    void begin()
    {
        path = folder.filePath(QStringLiteral("%1.kizahashi").arg(++files));
        ASSERT_TRUE(edit::makeFile(path, QStringLiteral("教育担当"), SystemClock()));
        acknowledged.clear();
    }
    int between(int low, int high) { return std::uniform_int_distribution(low, high)(random); }

    /// Lets the writer work and kills it at some moment: mostly while it edits, now and then while it still opens.
    void writeAndKill(const QStringList &more = {})
    {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(KZ_CRASH_WRITER), QStringList{path, QString::number(number)} + more);
        ASSERT_TRUE(writer.waitForStarted());
        if (between(0, 7) > 0)
            writer.waitForReadyRead();
        QThread::usleep(static_cast<unsigned long>(between(0, 60'000)));
        EXPECT_EQ(writer.state(), QProcess::Running) << "it stopped by itself";
        writer.kill();
        writer.waitForFinished();
        const QByteArray said = writer.readAllStandardOutput();
        const QList<QByteArray> lines = said.left(said.lastIndexOf('\n')).split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> numbers = line.trimmed().split(' ');
            if (numbers.size() != 2) // killed before it said anything
                continue;
            acknowledged[numbers[0].toLongLong()] = numbers[1].toLongLong();
            number = std::max(number, numbers[1].toLongLong());
        }
        number += 1000; // never again a number that was on its way
    }
    QStringList faults()
    {
        auto opened = storage::openForWriting(path, SystemClock());
        if (!opened)
            return {QStringLiteral("the file cannot be opened: %1").arg(opened.error().detail)};
        auto database = std::move(opened).value();
        return Checker(database).faults(acknowledged);
    }

    const unsigned seed = std::random_device()();
    std::mt19937 random{seed};
    QTemporaryDir folder;
    QString path;
    int files = 0;
    qint64 number = 1;
    Acknowledged acknowledged;
};

} // namespace

TEST_F(Crash, WhatWasAcknowledgedOutlivesTheProcess)
{
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    constexpr int killsOfOneFile = 10;
    size_t edits = 0;
    for (int kill = 0; kill < killCount(); ++kill) {
        if (kill > 0 && kill % killsOfOneFile == 0)
            begin();
        const size_t before = acknowledged.size();
        writeAndKill();
        edits += acknowledged.size() - before;
        ASSERT_EQ(faults(), QStringList()) << "after kill " << kill + 1;
    }
    EXPECT_GT(edits, size_t(killCount())) << "the writer was always killed before it had done anything";
    RecordProperty("kills", killCount());
    RecordProperty("acknowledged", int(edits));
}

TEST_F(Crash, TheCheckFindsOutWhoAcknowledgesBeforeTheCommit)
{
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    QStringList found;
    for (int kill = 0; kill < 40 && found.isEmpty(); ++kill) {
        begin();
        writeAndKill({QStringLiteral("early")});
        found = faults();
    }
    ASSERT_FALSE(found.isEmpty()) << "forty liars went unnoticed";
    EXPECT_TRUE(found.first().contains(QStringLiteral("acknowledged and is lost"))) << found.join(u'\n').toStdString();
}
