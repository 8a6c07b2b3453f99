// Edits a file without end, until it is killed, and says on its output which edits it was told are kept:
//     crash_writer FILE FIRST [early]
// Edit number FIRST, FIRST + 1, … carries its number and its rows as arguments; each line is "seq number". With `early`
// it speaks before the commit, which takes as long as on a slow disk: the mistake that the crash test must find. (On a
// quick disk such a liar can be caught only in a few microseconds of many milliseconds.)

#include "models/edit/edit_door.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>

using namespace kz;
using namespace kz::edit;

namespace {

constexpr Key site = 30;
constexpr int bulkRows = 300;
constexpr unsigned long slowCommitMs = 5;

void acknowledge(qint64 seq, qint64 number)
{
    std::printf("%lld %lld\n", static_cast<long long>(seq), static_cast<long long>(number));
    std::fflush(stdout);
}

LogEntry visit(Key person, qint64 number)
{
    LogEntry entry;
    entry.head.person = person;
    entry.head.day = QDate(2026, 4, 1).addDays(number % 300);
    entry.head.site = site;
    entry.head.status = EvidenceStatus(number % 3);
    entry.head.enteredOn = entry.head.day;
    entry.setting = CareSetting::Ward;
    entry.items = {{100 + number % 40, TraineeRole::Performed, 1}, {200, TraineeRole::Observed, 2}};
    return entry;
}

Result<void> done(const Result<Key> &key)
{
    return key ? Result<void>() : Result<void>(key.error());
}

/// A day's work in small: new people, visits, corrections, removals, now and then an import.
class Load
{
public:
    Load(Key profession, bool early) : m_profession(profession), m_early(early) { }

    Action next(qint64 number)
    {
        const bool bulk = number % 40 == 39 && m_person != 0;
        return {.name = "crash.edit",
                .arguments = {QString::number(number), QString::number(bulk ? bulkRows : 1)},
                .grant = Grant::LogEvidence,
                .work = [this, number, bulk](Edit &edit) -> Result<void> {
                    auto ran = bulk ? import(edit, number) : one(edit, number);
                    if (ran && m_early) {
                        acknowledge(edit.seq(), number);
                        QThread::msleep(slowCommitMs);
                    }
                    return ran;
                },
                .bulk = bulk};
    }

    /// After something was taken back: it may have been the person at hand.
    void beginWithSomebodyNew() { m_person = 0; }

private:
    Result<void> one(Edit &edit, qint64 number)
    {
        const auto visits = edit.database().value<Key>("SELECT max(id) FROM evidence WHERE person = ?1", m_person);
        if (!visits)
            return visits.error();
        if (m_person == 0 || number % 10 == 0) {
            const auto made
                = edit.insert(Person{.name = QStringLiteral("見本 %1").arg(number), .profession = m_profession});
            if (made)
                m_person = made.value();
            return done(made);
        }
        if (number % 5 == 3 && visits.value()) {
            auto entry = edit.get<LogEntry>(*visits.value());
            if (!entry)
                return entry.error();
            LogEntry corrected = std::move(entry).value();
            corrected.note = QString::number(number);
            corrected.items.pop_back();
            corrected.items.push_back({300, TraineeRole::Led, 1});
            return edit.update(corrected);
        }
        if (number % 10 == 7 && visits.value())
            return edit.remove<LogEntry>(*visits.value());
        return done(edit.insert(visit(m_person, number)));
    }
    Result<void> import(Edit &edit, qint64 number)
    {
        for (int i = 0; i < bulkRows; ++i)
            if (auto made = edit.insert(visit(m_person, number + i)); !made)
                return made.error();
        return {};
    }

    Key m_profession;
    bool m_early;
    Key m_person = 0;
};

int fail(const Error &error)
{
    std::fprintf(stderr, "error %d %s\n", int(error.code), qPrintable(error.arguments.join(u' ') + error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    ChangeHub hub;
    auto opened = EditDoor::open(arguments.value(1), clock, hub);
    if (!opened)
        return fail(opened.error());
    EditDoor &door = *opened.value();

    Key profession = 0;
    auto asked = door.maintain([&](storage::Database &database) -> Result<void> {
        const auto found = database.value<Key>("SELECT min(id) FROM profession");
        profession = found ? found.value().value_or(0) : 0;
        return {};
    });
    asked.waitForFinished();

    const bool early = arguments.value(3) == QStringLiteral("early");
    Load load(profession, early);
    const qint64 first = arguments.value(2).toLongLong();
    for (qint64 number = first;; ++number) {
        const bool back = number % 15 == 14 && number > first; // every so often the last edit is taken back
        if (back)
            load.beginWithSomebodyNew();
        auto future = back ? door.undo() : door.submit(load.next(number));
        future.waitForFinished();
        const auto result = future.result();
        if (!result)
            return fail(result.error());
        if (!back && !early)
            acknowledge(result.value().seq, number);
        QCoreApplication::processEvents();
    }
}
