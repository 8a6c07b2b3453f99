#include "tests/bench/bare.h"
#include "tests/bench/bench.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/samples.h"

#include "models/edit/edit_door.h"
#include "tests/support/tracing_vfs.h"

#include <QCoreApplication>

namespace kz::bench {

namespace {

constexpr int editsARound = 300;
/// So many commits bring the first checkpoint and with it the steady state: a log that no longer grows.
constexpr int commitsToWarmUp = 1200;

edit::Action changeNote(Key person, int number)
{
    return {.name = "person.save",
            .arguments = {QStringLiteral("見本")},
            .grant = edit::Grant::ManagePeople,
            .work = [person, number](edit::Edit &edit) -> Result<void> {
                auto found = edit.get<Person>(person);
                if (!found)
                    return found.error();
                Person changed = std::move(found).value();
                changed.note = QString::number(number);
                return edit.update(std::move(changed));
            }};
}

edit::Action addVisit(Key person, Key item, int number)
{
    LogEntry entry;
    entry.head.person = person;
    entry.head.day = Sample::today().addDays(-number % 300);
    entry.head.site = Sample::firstSite;
    entry.head.status = EvidenceStatus::Submitted;
    entry.head.enteredOn = Sample::today();
    entry.setting = CareSetting::Ward;
    entry.items = {{item, TraineeRole::Performed, 1}};
    return {.name = "log.save",
            .arguments = {QStringLiteral("見本")},
            .grant = edit::Grant::LogEvidence,
            .work = [entry](edit::Edit &edit) -> Result<void> {
                const auto made = edit.insert(entry);
                return made ? Result<void>() : Result<void>(made.error());
            }};
}

} // namespace

void benchEdit(Bench &bench, Samples &samples)
{
    const Sample &sample = samples.residents(bench.rows() / 100);
    const QString path = samples.scratchCopy(sample);
    edit::ChangeHub hub;
    int number = 0;
    const auto submit = [&](edit::EditDoor &door, edit::Action action) {
        orGiveUp("an edit", door.submitAndWait(std::move(action)));
        QCoreApplication::processEvents();
    };
    {
        BareFile bare(samples.bareFile("bare.db"));
        bare.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                 "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, note TEXT) STRICT;");
        const auto insert = bare.prepare("INSERT INTO person (name, note) VALUES ('見本 花子', ?1)");
        const Work oneRow = [&] {
            return millisecondsOf([&] {
                       for (int i = 0; i < editsARound; ++i) {
                           bare.run("BEGIN IMMEDIATE");
                           sqlite3_bind_int(insert.get(), 1, i);
                           bare.step(insert.get());
                           bare.run("COMMIT");
                       }
                   })
                / editsARound;
        };
        const auto door = orGiveUp("the door", edit::EditDoor::open(path, samples.clock(), hub));
        const auto edits = [&](auto action) -> Work {
            return [&, action] {
                return millisecondsOf([&] {
                           for (int i = 0; i < editsARound; ++i) {
                               ++number;
                               submit(*door, action(Sample::firstPerson + number % sample.people, number));
                           }
                       })
                    / editsARound;
            };
        };
        for (int done = 0; done < commitsToWarmUp; done += editsARound) {
            oneRow();
            edits(changeNote)();
        }
        const Key item = 0x7fff;
        bench.ratio("an edit: one person changed / a bare one-row commit", 2.5, edits(changeNote), oneRow);
        bench.ratio("an edit: one log entry added / a bare one-row commit", 2.5,
                    edits([item](Key person, int n) { return addVisit(person, item, n); }), oneRow);
    }
    // Once more under a VFS that counts; the first edit begins the log and is not counted.
    test::TracingVfs vfs;
    const auto door = orGiveUp("the door", edit::EditDoor::open(path, samples.clock(), hub));
    submit(*door, changeNote(Sample::firstPerson, ++number));
    vfs.take();
    submit(*door, changeNote(Sample::firstPerson, ++number));
    bench.exactly("an edit: syncs", 1, test::traceOf(vfs.take()).logSyncs);
}

} // namespace kz::bench
