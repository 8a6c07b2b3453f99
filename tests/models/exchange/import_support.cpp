#include "tests/models/exchange/import_support.h"

#include "models/edit/new_file.h"
#include "models/exchange/adopt_pack.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/journal.h"
#include "models/storage/store.h"

#include <QFile>

namespace kz::exchange {

void ImportTest::SetUp()
{
    ASSERT_TRUE(edit::makeFile(path("a.kizahashi"), QStringLiteral("教育担当"), clock));
    auto opened = edit::EditDoor::open(path("a.kizahashi"), clock, hub);
    ASSERT_TRUE(opened);
    door = std::move(opened).value();
    for (const char *id : {"residency", "new-nurse"}) {
        auto pack = readPack(builtInPack(QLatin1String(id)).value(), QLatin1String(id));
        ASSERT_TRUE(pack);
        ASSERT_TRUE(door->submitAndWait(adoptPack(std::move(pack).value(), clock.today())));
    }
    import(ImportKind::Site, "施設コード,施設名,種別,病床数\n999912345,見本中央病院,病院,120\n,見本診療所,診療所,0\n");
    import(ImportKind::Department, "施設,部署,分野\n見本中央病院,3階東病棟,\n999912345,内科,internal_medicine\n");
}

QString ImportTest::write(const char *name, const QByteArray &bytes) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

storage::Database ImportTest::reading() const
{
    return std::move(storage::openForReading(path("a.kizahashi"))).value();
}

ImportSource ImportTest::source(ImportKind kind, const QString &file) const
{
    ImportSource source;
    source.kind = kind;
    source.path = file;
    source.today = clock.today();
    return source;
}

Result<std::shared_ptr<const StagedImport>> ImportTest::stage(const ImportSource &source)
{
    auto database = reading();
    return stageImport(source, database);
}

Result<std::shared_ptr<const StagedImport>> ImportTest::stage(ImportKind kind, const QByteArray &csv)
{
    return stage(source(kind, write("in.csv", csv)));
}

ImportSummary ImportTest::import(const ImportSource &source)
{
    const auto staged = stage(source);
    if (!staged) {
        ADD_FAILURE() << "not staged: " << int(staged.error().code) << ' '
                      << qPrintable(staged.error().arguments.join(u' '));
        return {};
    }
    const ImportSummary summary = summaryOf(*staged.value());
    auto action = importAction(staged.value());
    if (!action) {
        for (const Problem &problem : summary.problems)
            ADD_FAILURE() << "row " << problem.row << ' ' << qPrintable(problem.field) << ' ' << int(problem.issue.code)
                          << ' ' << qPrintable(problem.text);
        return summary;
    }
    const auto done = door->submitAndWait(std::move(action).value());
    if (!done) {
        ADD_FAILURE() << "not written: " << int(done.error().code) << ' '
                      << qPrintable(done.error().arguments.join(u' ')) << ' ' << qPrintable(done.error().detail);
        for (const Issue &issue : done.error().issues)
            ADD_FAILURE() << qPrintable(issue.field) << ' ' << int(issue.code);
    }
    return summary;
}

ImportSummary ImportTest::import(ImportKind kind, const QByteArray &csv)
{
    return import(source(kind, write("in.csv", csv)));
}

qint64 ImportTest::count(const char *sql) const
{
    auto database = reading();
    const auto found = database.value<qint64>(sql);
    EXPECT_TRUE(found) << sql;
    return found ? found.value().value_or(-1) : -1;
}

Result<edit::ChangeSet> ImportTest::undo()
{
    auto future = door->undo();
    future.waitForFinished();
    return future.result();
}

Person ImportTest::personOf(const char16_t *staffNumber) const
{
    const QString number = QString::fromUtf16(staffNumber);
    for (const PersonIdentifier &identifier : all<PersonIdentifier>())
        if (identifier.value == number)
            for (const Person &person : all<Person>())
                if (person.id == identifier.person)
                    return person;
    return {};
}

void ImportTest::expectWhole() const
{
    auto database = std::move(storage::Database::open(path("a.kizahashi"), storage::Database::Mode::ReadWrite)).value();
    const auto broken = storage::Journal(database).firstBroken();
    ASSERT_TRUE(broken);
    EXPECT_FALSE(broken.value().has_value());
    auto transaction = storage::Transaction::begin(database);
    ASSERT_TRUE(transaction);
    const auto wrong = storage::EvidenceRepository(database).recountSites();
    ASSERT_TRUE(wrong);
    EXPECT_EQ(wrong.value(), 0);
}

} // namespace kz::exchange
