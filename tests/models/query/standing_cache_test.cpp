#include "models/query/standing_cache.h"

#include "models/query/standing_worker.h"
#include "models/query/verify.h"
#include "tests/support/file_builder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <rapidcheck.h>

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

const QDate today(2026, 7, 1);

std::vector<storage::StandingSummary> summaries(FileBuilder &file, Key person)
{
    const auto found = storage::StandingRepository(file.database()).summariesOf(person);
    EXPECT_TRUE(found);
    return found.value();
}

Verification verified(FileBuilder &file, QDate day = today)
{
    const auto found = verify(file.database(), day);
    EXPECT_TRUE(found) << found.error().detail.toStdString();
    return found ? found.value() : Verification{};
}

void finish(const StandingWorker &worker)
{
    const QDeadlineTimer deadline(10000);
    while (worker.isBusy() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    EXPECT_FALSE(worker.isBusy());
}

} // namespace

TEST(StandingCache, HoldsWhatAPageWouldShow)
{
    FileBuilder file(today);
    const TinyLadder ladder = file.ladder();
    const Key site = file.site(QStringLiteral("霞階病院"));
    const Key nurse = file.person(QStringLiteral("例田 花"));
    const Key enrolment = file.enrol(nurse, ladder, ladder.levelOne);
    file.logged(nurse, ladder.wash, QDate(2026, 5, 2), site, EvidenceStatus::Submitted, 2);
    file.refreshStandings();

    const auto found = summaries(file, nurse);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().enrolment, enrolment);
    EXPECT_DOUBLE_EQ(found.front().progress, 0.5);
    EXPECT_EQ(found.front().met, 1);
    EXPECT_EQ(found.front().total, 4);
    const auto lines = storage::StandingRepository(file.database()).of(nurse);
    ASSERT_TRUE(lines);
    EXPECT_EQ(lines.value().size(), 4u);
    EXPECT_TRUE(verified(file).isGood());
    EXPECT_EQ(verified(file).checkedPeople, 1);
}

TEST(StandingCache, ForgetsAnEnrolmentThatEnds)
{
    FileBuilder file(today);
    const TinyLadder ladder = file.ladder();
    const Key nurse = file.person(QStringLiteral("例田 花"));
    Enrolment enrolment{.person = nurse,
                        .version = ladder.version,
                        .from = QDate(2026, 4, 1),
                        .targetDay = QDate(2027, 3, 31),
                        .to = QDate(2026, 7, 10),
                        .status = EnrolmentStatus::Withdrawn,
                        .reason = QStringLiteral("転出")};
    file.add(enrolment);
    file.refreshStandings();
    EXPECT_EQ(summaries(file, nurse).size(), 1u);
    file.clock().setDay(QDate(2026, 7, 11));
    file.refreshStandings();
    EXPECT_TRUE(summaries(file, nurse).empty());
}

TEST(StandingCache, NoticesAnEnrolmentThatBegins)
{
    FileBuilder file(today);
    const TinyLadder ladder = file.ladder();
    const Key nurse = file.person(QStringLiteral("例田 花"));
    file.enrol(nurse, ladder, ladder.levelOne, QDate(2026, 10, 1));
    file.refreshStandings();
    EXPECT_TRUE(summaries(file, nurse).empty());
    file.clock().setDay(QDate(2026, 10, 1));
    file.refreshStandings();
    EXPECT_EQ(summaries(file, nurse).size(), 1u);
}

TEST(StandingCache, VerifySeesWhatIsWrong)
{
    FileBuilder file(today);
    const TinyLadder ladder = file.ladder();
    const Key site = file.site(QStringLiteral("霞階病院"));
    const Key nurse = file.person(QStringLiteral("例田 花"));
    file.enrol(nurse, ladder, ladder.levelOne);
    file.logged(nurse, ladder.wash, QDate(2026, 5, 2), site, EvidenceStatus::Submitted, 2);
    file.refreshStandings();
    const auto damage = [&](const char *sql) {
        auto done = file.door().maintain([sql](storage::Database &database) { return database.execute(sql); });
        done.waitForFinished();
        ASSERT_TRUE(done.result());
    };
    damage(
        "UPDATE standing_cache SET have = have + 1 WHERE requirement = (SELECT min(requirement) FROM standing_cache)");
    EXPECT_EQ(verified(file).wrongStandings, 1);
    damage("UPDATE site_count SET n = n + 1");
    EXPECT_GT(verified(file).wrongSiteCounts, 0);
    damage("UPDATE evidence SET site = 99");
    EXPECT_EQ(verified(file).orphans, 1);
    EXPECT_EQ(verified(file).itemsUnlikeTheirHead, 1);
    EXPECT_FALSE(verified(file).brokenEntry);
    damage("UPDATE entry SET action = 'other' WHERE seq = 2");
    EXPECT_EQ(verified(file).brokenEntry, 2);
}

TEST(StandingCache, MovesWithThePlacesAndLevelsBehindIt)
{
    FileBuilder file(today);
    const TinyLadder ladder = file.ladder();
    Municipality town{
        .code = QStringLiteral("993417"), .prefecture = QStringLiteral("霞県"), .name = QStringLiteral("山吹町")};
    town.id = file.add(town);
    Site hospital;
    hospital.name = QStringLiteral("山吹国保病院");
    hospital.municipality = town.id;
    const Key site = file.add(hospital);
    const Key sparse = file.add(Requirement{.version = ladder.version,
                                            .kind = RequirementKind::Log,
                                            .code = QStringLiteral("sparse"),
                                            .titleJa = QStringLiteral("過疎地域"),
                                            .titleEn = QStringLiteral("Depopulated"),
                                            .parameters = QStringLiteral(R"({"depopulated": true})"),
                                            .position = 98});
    const Key small = file.add(Requirement{.version = ladder.version,
                                           .kind = RequirementKind::Log,
                                           .code = QStringLiteral("small"),
                                           .titleJa = QStringLiteral("200床未満"),
                                           .titleEn = QStringLiteral("Small"),
                                           .parameters = QStringLiteral(R"({"beds_below": 200})"),
                                           .position = 99});
    const Key nurse = file.person(QStringLiteral("例田 花"));
    file.enrol(nurse, ladder);
    file.logged(nurse, ladder.wash, QDate(2026, 5, 2), site, EvidenceStatus::Submitted, 2);
    file.rated(nurse, ladder, ladder.talk, 3, QDate(2026, 5, 2), site, file.person(QStringLiteral("見本坂 遥")));
    const auto have = [&](Key requirement) {
        file.refreshStandings(); // only those who wait
        EXPECT_EQ(verified(file).wrongStandings, 0);
        const auto lines = storage::StandingRepository(file.database()).of(nurse);
        for (const storage::CachedStanding &line : lines.value())
            if (line.requirement == requirement)
                return line.have;
        return -1.0;
    };
    EXPECT_EQ(have(sparse), 0);
    EXPECT_EQ(have(small), 0) << "nobody knows how many beds there are";
    town.depopulated = Depopulated::All;
    file.change(town);
    EXPECT_EQ(have(sparse), 1);
    file.add(SiteBeds{.site = site, .beds = 58, .from = QDate(2026, 4, 1)});
    EXPECT_EQ(have(small), 1);

    EXPECT_EQ(summaries(file, nurse).front().achieved, ladder.levelOne);
    file.act([&](edit::Edit &edit) -> Result<void> { // the second level comes first
        const auto found = edit.get<Level>(ladder.levelTwo);
        if (!found)
            return found.error();
        Level level = found.value();
        level.position = 0;
        return edit.update(level);
    });
    file.refreshStandings();
    EXPECT_FALSE(summaries(file, nurse).front().achieved);
    EXPECT_TRUE(verified(file).isGood());
}

TEST(StandingCache, MovesWithEventsCertificatesAndInterviews)
{
    FileBuilder file(today);
    const TinyLadder ladder = file.ladder();
    const Key nurse = file.person(QStringLiteral("例田 花"));
    const auto ask = [&](RequirementKind kind, const char *parameters) {
        return file.add(Requirement{.version = ladder.version,
                                    .level = ladder.levelOne,
                                    .kind = kind,
                                    .code = enumCode(kind),
                                    .titleJa = enumCode(kind),
                                    .parameters = QString::fromLatin1(parameters)});
    };
    const Key module = ask(RequirementKind::Module, "{}");
    file.add(RequirementItem{.requirement = module, .item = ladder.wash});
    ask(RequirementKind::Credits, R"({"need": 1, "window_months": 12})");
    ask(RequirementKind::Certificate, R"({"code": "als"})");
    ask(RequirementKind::Interview, "{}");
    file.enrol(nurse, ladder, ladder.levelOne);
    const auto met = [&] {
        file.refreshStandings();
        EXPECT_TRUE(verified(file, file.clock().today()).isGood());
        return summaries(file, nurse).front().met;
    };
    ASSERT_EQ(met(), 0);
    TrainingEvent event{
        .title = QStringLiteral("講義"), .from = QDate(2026, 6, 1), .to = QDate(2026, 6, 1), .credits = 1};
    event.id = file.add(event);
    file.add(Attendance{.event = event.id, .person = nurse, .status = AttendanceStatus::Attended});
    EXPECT_EQ(met(), 0) << "it is only planned";
    event.status = EventStatus::Held;
    file.change(event);
    EXPECT_EQ(met(), 1) << "credits";
    file.add(EventItem{.event = event.id, .item = ladder.wash});
    EXPECT_EQ(met(), 2) << "the module it covers";
    file.add(HeldCertificate{.person = nurse,
                             .code = QStringLiteral("als"),
                             .title = QStringLiteral("二次救命処置"),
                             .issuedOn = QDate(2026, 5, 1),
                             .validUntil = QDate(2026, 8, 31)});
    file.add(Interview{.person = nurse, .day = QDate(2026, 5, 1), .goals = QStringLiteral("採血")});
    EXPECT_EQ(met(), 4);
    file.clock().setDay(QDate(2026, 9, 1));
    EXPECT_EQ(met(), 3) << "the certificate has run out, with nobody writing anything";
    file.clock().setDay(QDate(2027, 6, 1));
    EXPECT_EQ(met(), 2) << "and the credits have left their window";
}

TEST(StandingCache, SelfRatingsAreCountedApart)
{
    FileBuilder file(today);
    const TinyLadder ladder = file.ladder();
    const Key site = file.site(QStringLiteral("霞階病院"));
    const Key nurse = file.person(QStringLiteral("例田 花"));
    file.rated(nurse, ladder, ladder.talk, 3, QDate(2026, 6, 1), site, nurse, AssessorKind::Self);
    const auto kinds = file.database().column<qint64>("SELECT kind FROM site_count");
    ASSERT_TRUE(kinds);
    EXPECT_EQ(kinds.value(), std::vector<qint64>{3});
    EXPECT_TRUE(verified(file).isGood());
}

TEST(StandingWorker, ComputesThoseWhoWaitAndSaysSoOnce)
{
    FileBuilder file(today);
    const TinyLadder ladder = file.ladder();
    std::vector<Key> people;
    for (int i = 0; i < 300; ++i) // more than one chunk
        people.push_back(file.person(QStringLiteral("例田 %1").arg(i)));
    file.act([&](edit::Edit &edit) -> Result<void> {
        for (const Key person : people)
            if (auto made
                = edit.insert(Enrolment{.person = person, .version = ladder.version, .from = QDate(2026, 4, 1)});
                !made)
                return made.error();
        return {};
    });
    ReadPool pool(file.path());
    StandingWorker worker(pool, file.clock(), [&file](auto work) { return file.door().maintain(std::move(work)); });
    int told = 0;
    qint64 done = 0;
    QObject::connect(&worker, &StandingWorker::standingsChanged, &worker, [&] { ++told; });
    QObject::connect(&worker, &StandingWorker::progressed, &worker, [&](qint64 now) { done = now; });
    worker.wake();
    finish(worker);
    EXPECT_EQ(done, 300);
    EXPECT_GE(told, 1);
    EXPECT_LE(told, 3);
    EXPECT_EQ(verified(file).waitingStandings, 0);
    EXPECT_TRUE(verified(file).isGood());
}

TEST(Verify, SaysHowManyStandingsItCouldNotCheck)
{
    FileBuilder file(today);
    const TinyLadder ladder = file.ladder();
    const Key nurse = file.person(QStringLiteral("例田 花"));
    file.enrol(nurse, ladder, ladder.levelOne);
    EXPECT_EQ(verified(file).checkedPeople, 0);
    EXPECT_EQ(verified(file).waitingStandings, 1) << "nothing is stored, so nothing was compared";
    file.refreshStandings();
    EXPECT_EQ(verified(file).checkedPeople, 1);
    EXPECT_EQ(verified(file).waitingStandings, 0);
}

TEST(StandingWorker, AnEditBetweenReadingAndStoringIsNotLost)
{
    FileBuilder file(today);
    const TinyLadder ladder = file.ladder();
    const Key site = file.site(QStringLiteral("霞階病院"));
    const Key nurse = file.person(QStringLiteral("例田 花"));
    file.enrol(nurse, ladder, ladder.levelOne);
    ReadPool pool(file.path());
    int asked = 0;
    StandingWorker worker(pool, file.clock(), [&](auto work) {
        // First it marks who is due; the second time it stores what it has computed: just then somebody writes.
        if (++asked == 2)
            (void)file.door().submit({.name = "log.save",
                                      .arguments = {},
                                      .grant = edit::Grant::LogEvidence,
                                      .work = [entry = file.logEntry(nurse, ladder.wash, QDate(2026, 5, 1), site)](
                                                  edit::Edit &edit) -> Result<void> {
                                          const auto made = edit.insert(entry);
                                          return made ? Result<void>() : made.error();
                                      }});
        return file.door().maintain(std::move(work));
    });
    worker.wake();
    finish(worker);
    ASSERT_EQ(asked, 2);
    EXPECT_DOUBLE_EQ(summaries(file, nurse).front().progress, 0.25) << "one of two washes, of two requirements";
    EXPECT_EQ(verified(file).waitingStandings, 0);
    EXPECT_TRUE(verified(file).isGood());
}

TEST(StandingCache, AfterAnyEditsTheCachesEqualARecount)
{
    FileBuilder file(today);
    const TinyLadder ladder = file.ladder();
    const std::vector<Key> sites = {file.site(QStringLiteral("一")), file.site(QStringLiteral("二"))};
    const std::vector<Key> people = {file.person(QStringLiteral("甲")), file.person(QStringLiteral("乙"))};
    for (const Key person : people)
        file.enrol(person, ladder, ladder.levelTwo);
    // One file for all rounds: each goes on from what the last one left.
    EXPECT_TRUE(rc::check("caches equal a recount", [&] {
        std::vector<LogEntry> entries;
        const auto steps = *rc::gen::inRange(1, 10);
        for (int step = 0; step < steps; ++step) {
            const Key person = *rc::gen::elementOf(people);
            const Key site = *rc::gen::elementOf(sites);
            const QDate day = QDate(2026, 4, 1).addDays(*rc::gen::inRange(0, 120)); // some still ahead
            const auto status
                = *rc::gen::element(EvidenceStatus::Draft, EvidenceStatus::Submitted, EvidenceStatus::Countersigned);
            const Key item = *rc::gen::element(ladder.wash, ladder.drip);
            switch (entries.empty() ? *rc::gen::inRange(0, 3) : *rc::gen::inRange(0, 6)) {
            case 0: {
                LogEntry entry = file.logEntry(person, item, day, site, status, *rc::gen::inRange(1, 4));
                entry.halfDays = *rc::gen::inRange(0, 3);
                entry.head.id = file.add(entry);
                entries.push_back(entry);
                break;
            }
            case 1:
                file.rated(person, ladder, ladder.talk, *rc::gen::inRange(0, 5), day, site, people.front(),
                           person == people.front() ? AssessorKind::Self : AssessorKind::FirstRater);
                break;
            case 2:
                file.stays(person, site, day, day.addDays(*rc::gen::inRange(0, 40)), "emergency");
                break;
            case 3: {
                LogEntry &entry = entries[size_t(*rc::gen::inRange(0, int(entries.size())))];
                const Key id = entry.head.id;
                entry = file.logEntry(person, item, day, site, status);
                entry.head.id = id;
                file.change(entry);
                break;
            }
            case 4: {
                const int index = *rc::gen::inRange(0, int(entries.size()));
                file.remove<LogEntry>(entries[size_t(index)].head.id);
                entries.erase(entries.begin() + index);
                break;
            }
            default: {
                auto undone = file.door().undo();
                undone.waitForFinished();
                auto redone = file.door().redo();
                redone.waitForFinished();
                break;
            }
            }
            if (*rc::gen::inRange(0, 3) == 0)
                file.refreshStandings();
            if (*rc::gen::inRange(0, 4) == 0)
                file.clock().setDay(file.clock().today().addDays(*rc::gen::inRange(1, 20)));
        }
        file.refreshStandings();
        const Verification found = verified(file, file.clock().today());
        RC_ASSERT(found.wrongSiteCounts == 0);
        RC_ASSERT(found.wrongStandings == 0);
        RC_ASSERT(found.waitingStandings == 0);
        RC_ASSERT(found.checkedPeople == 2);
        RC_ASSERT(found.isGood());
    }));
}
