#include "models/query/evidence_loader.h"

#include "models/query/plans.h"
#include "tests/support/file_builder.h"

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;

namespace {

const QDate today(2026, 7, 1);

progress::PersonEvidence loaded(FileBuilder &file, Key person, const AsOf &asOf)
{
    const auto evidence = loadEvidence(file.database(), person, asOf);
    EXPECT_TRUE(evidence);
    return evidence.value();
}

} // namespace

TEST(EvidenceLoader, LeavesOutWhatWasNotHandedInOrSentBack)
{
    FileBuilder file(today);
    const auto ladder = file.ladder();
    const Key site = file.site(QStringLiteral("霞階病院"));
    const Key nurse = file.person(QStringLiteral("例田 花"));
    file.logged(nurse, ladder.wash, QDate(2026, 5, 1), site, EvidenceStatus::Draft);
    const Key counted = file.logged(nurse, ladder.wash, QDate(2026, 5, 2), site, EvidenceStatus::Countersigned, 3);
    auto returned = file.logEntry(nurse, ladder.wash, QDate(2026, 5, 3), site, EvidenceStatus::Returned);
    returned.returnReason = QStringLiteral("回数を確認");
    file.add(returned);

    for (const AsOf &asOf : {AsOf::today(file.clock()), AsOf::on(QDate(2026, 6, 30), file.clock())}) {
        const auto evidence = loaded(file, nurse, asOf);
        ASSERT_EQ(evidence.observations.size(), 1u);
        const progress::Observation &row = evidence.observations.front();
        EXPECT_EQ(row.evidence, counted);
        EXPECT_EQ(row.item, ladder.wash);
        EXPECT_EQ(row.site, site);
        EXPECT_EQ(row.count, 3);
        EXPECT_EQ(row.role, TraineeRole::Performed);
        EXPECT_EQ(row.status, EvidenceStatus::Countersigned);
        EXPECT_EQ(row.day, QDate(2026, 5, 2));
    }
}

TEST(EvidenceLoader, APastDayKnowsOnlyWhatHadBeenHandedInByThen)
{
    FileBuilder file(today);
    const auto ladder = file.ladder();
    const Key site = file.site(QStringLiteral("霞階病院"));
    const Key nurse = file.person(QStringLiteral("例田 花"));
    auto entry = file.logEntry(nurse, ladder.drip, QDate(2026, 3, 10), site, EvidenceStatus::Countersigned);
    entry.head.enteredOn = QDate(2026, 3, 20);
    entry.head.submittedOn = QDate(2026, 4, 2);
    entry.head.countersignedOn = QDate(2026, 5, 20);
    file.add(entry);

    const auto at = [&](QDate happened, QDate entered = {}) {
        return loaded(file, nurse, AsOf::on(happened, file.clock(), entered)).observations;
    };
    EXPECT_TRUE(at(QDate(2026, 3, 31)).empty()) << "handed in two days later";
    // The council's question: what had happened by 31 March, as far as the file knew by 10 May.
    ASSERT_EQ(at(QDate(2026, 3, 31), QDate(2026, 5, 10)).size(), 1u);
    EXPECT_EQ(at(QDate(2026, 3, 31), QDate(2026, 5, 10)).front().status, EvidenceStatus::Submitted);
    EXPECT_EQ(at(QDate(2026, 3, 31), QDate(2026, 5, 20)).front().status, EvidenceStatus::Countersigned);
    ASSERT_EQ(at(QDate(2026, 4, 2)).size(), 1u);
    EXPECT_EQ(at(today).front().status, EvidenceStatus::Countersigned);
}

TEST(EvidenceLoader, WhatWasEnteredAfterTheClosingDayStaysOut)
{
    FileBuilder file(today);
    const auto ladder = file.ladder();
    const Key site = file.site(QStringLiteral("霞階病院"));
    const Key nurse = file.person(QStringLiteral("例田 花"));
    // A paper form of March, keyed in on 11 May with the day it was handed in.
    auto entry = file.logEntry(nurse, ladder.wash, QDate(2026, 3, 10), site);
    entry.head.enteredOn = QDate(2026, 5, 11);
    file.add(entry);

    const auto count = [&](const AsOf &asOf) { return loaded(file, nurse, asOf).observations.size(); };
    EXPECT_EQ(count(AsOf::on(QDate(2026, 3, 31), file.clock())), 1u);
    EXPECT_EQ(count(AsOf::on(QDate(2026, 3, 31), file.clock(), QDate(2026, 5, 10))), 0u);
    EXPECT_EQ(count(AsOf::on(QDate(2026, 3, 31), file.clock(), QDate(2026, 5, 11))), 1u);
}

TEST(EvidenceLoader, DatedFactsEnteredAfterTheClosingDayStayOut)
{
    FileBuilder file(QDate(2026, 4, 20));
    file.clock().advanceMs(12 * 3600 * 1000); // noon
    const auto ladder = file.ladder();
    const Key site = file.site(QStringLiteral("霞階病院"));
    const Key nurse = file.person(QStringLiteral("例田 花"));
    file.enrol(nurse, ladder);
    const auto enterOneOfEach = [&](QDate day) {
        file.clock().setDay(day);
        file.stays(nurse, site, QDate(2026, 2, 1), QDate(2026, 3, 31));
        file.add(Employment{.person = nurse, .from = QDate(2025, 4, 1)});
        file.add(Absence{.person = nurse, .from = QDate(2026, 2, 2), .to = QDate(2026, 2, 3), .workingDays = 2});
        file.add(LevelAward{.person = nurse, .level = ladder.levelOne, .decidedOn = QDate(2026, 3, 1)});
        file.add(HeldCertificate{.person = nurse,
                                 .code = QStringLiteral("als"),
                                 .title = QStringLiteral("二次救命処置"),
                                 .issuedOn = QDate(2026, 3, 1)});
        file.add(Interview{.person = nurse, .day = QDate(2026, 3, 1), .goals = QStringLiteral("採血")});
        const Key event = file.add(TrainingEvent{.status = EventStatus::Held,
                                                 .title = QStringLiteral("講義"),
                                                 .from = QDate(2026, 3, 1),
                                                 .to = QDate(2026, 3, 1)});
        file.add(Attendance{.event = event, .person = nurse, .status = AttendanceStatus::Attended});
    };
    enterOneOfEach(QDate(2026, 5, 10));
    enterOneOfEach(QDate(2026, 5, 11));
    file.clock().setDay(today);

    const auto counts = [&](const AsOf &asOf) {
        const auto evidence = loaded(file, nurse, asOf);
        EXPECT_EQ(evidence.enrolments.size(), 1u) << "what somebody is enrolled in is not evidence";
        return std::array{evidence.placements.size(), evidence.employments.size(), evidence.absences.size(),
                          evidence.awards.size(),     evidence.attended.size(),    evidence.certificates.size(),
                          evidence.interviews.size()};
    };
    const auto each = [](size_t n) { return std::array{n, n, n, n, n, n, n}; };
    const QDate march(2026, 3, 31);
    EXPECT_EQ(counts(AsOf::on(march, file.clock(), QDate(2026, 5, 9))), each(0));
    EXPECT_EQ(counts(AsOf::on(march, file.clock(), QDate(2026, 5, 10))), each(1));
    EXPECT_EQ(counts(AsOf::on(march, file.clock(), QDate(2026, 5, 11))), each(2));
    EXPECT_EQ(counts(AsOf::on(march, file.clock())), each(2)) << "no limit";

    // Changed later it is still the record that was there; so is one taken back and put there again.
    auto evidence = loaded(file, nurse, AsOf::on(march, file.clock(), QDate(2026, 5, 10)));
    Placement stay = evidence.placements.front();
    stay.share = 0.5;
    file.change(stay);
    file.remove<Absence>(evidence.absences.front().id);
    file.door().undo().waitForFinished();
    evidence = loaded(file, nurse, AsOf::on(march, file.clock(), QDate(2026, 5, 10)));
    ASSERT_EQ(evidence.placements.size(), 1u);
    EXPECT_EQ(evidence.placements.front().share, 0.5) << "with what it says now";
    EXPECT_EQ(evidence.absences.size(), 1u);
}

TEST(EvidenceLoader, OnlyWhatWasHeldAndAttendedIsWorthSomething)
{
    FileBuilder file(today);
    const auto ladder = file.ladder();
    const Key nurse = file.person(QStringLiteral("例田 花"));
    const auto attends = [&](EventStatus held, AttendanceStatus status, std::optional<double> hours = {}) {
        const Key event = file.add(TrainingEvent{.kind = EventKind::Drill,
                                                 .status = held,
                                                 .title = QStringLiteral("訓練"),
                                                 .from = QDate(2026, 5, 1),
                                                 .to = QDate(2026, 5, 2),
                                                 .hours = 6,
                                                 .credits = 2,
                                                 .creditScheme = QStringLiteral("jpec")});
        file.add(EventItem{.event = event, .item = ladder.wash});
        return file.add(Attendance{.event = event, .person = nurse, .status = status, .hours = hours});
    };
    attends(EventStatus::Planned, AttendanceStatus::Attended);
    attends(EventStatus::Cancelled, AttendanceStatus::Attended);
    attends(EventStatus::Held, AttendanceStatus::Registered);
    attends(EventStatus::Held, AttendanceStatus::Absent, 6.0);
    const Key whole = attends(EventStatus::Held, AttendanceStatus::Attended);
    const Key part = attends(EventStatus::Held, AttendanceStatus::Partly, 2.5);

    auto found = loaded(file, nurse, AsOf::today(file.clock())).attended;
    std::ranges::sort(found, {}, &progress::Attended::attendance);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].attendance, whole);
    EXPECT_TRUE(found[0].whole);
    EXPECT_EQ(found[0].hours, 6);
    EXPECT_EQ(found[0].credits, 2);
    EXPECT_EQ(found[0].scheme, QStringLiteral("jpec"));
    EXPECT_EQ(found[0].day, QDate(2026, 5, 2));
    EXPECT_EQ(found[0].items, std::vector{ladder.wash});
    EXPECT_EQ(found[1].attendance, part);
    EXPECT_FALSE(found[1].whole);
    EXPECT_EQ(found[1].hours, 2.5);
    EXPECT_EQ(found[1].credits, 0) << "a part has what is stated for it";
}

TEST(EvidenceLoader, WhatAnImportBroughtWasEnteredWithIt)
{
    FileBuilder file(QDate(2026, 5, 10));
    file.clock().advanceMs(12 * 3600 * 1000);
    const Key nurse = file.person(QStringLiteral("例田 花"));
    auto imported = file.door().submit({.name = "placement.import",
                                        .arguments = {},
                                        .grant = edit::Grant::ManagePeople,
                                        .work = [nurse](edit::Edit &edit) -> Result<void> {
                                            const auto made
                                                = edit.insert(Employment{.person = nurse, .from = QDate(2026, 4, 1)});
                                            return made ? Result<void>() : made.error();
                                        },
                                        .bulk = true});
    imported.waitForFinished();
    ASSERT_TRUE(imported.result());
    const auto seqs = file.database().column<qint64>("SELECT import_id FROM employment WHERE import_id IS NOT NULL");
    ASSERT_TRUE(seqs);
    ASSERT_EQ(seqs.value().size(), 1u);
    file.clock().setDay(QDate(2026, 6, 1));
    Employment employment = loaded(file, nurse, AsOf::today(file.clock())).employments.front();
    employment.reason = QStringLiteral("訂正");
    file.change(employment); // the only change of it that the journal names
    const auto count = [&](QDate entered) {
        return loaded(file, nurse, AsOf::on(QDate(2026, 4, 30), file.clock(), entered)).employments.size();
    };
    EXPECT_EQ(count(QDate(2026, 5, 9)), 0u);
    EXPECT_EQ(count(QDate(2026, 5, 10)), 1u);
}

TEST(EvidenceLoader, BringsTheDatedFacts)
{
    FileBuilder file(today);
    const auto ladder = file.ladder();
    const Key site = file.site(QStringLiteral("霞階病院"));
    const Key nurse = file.person(QStringLiteral("例田 花"));
    file.stays(nurse, site, QDate(2026, 4, 1), QDate(2026, 4, 30), "emergency");
    file.add(Employment{.person = nurse, .from = QDate(2026, 4, 1)});
    file.add(Absence{.person = nurse, .from = QDate(2026, 4, 6), .to = QDate(2026, 4, 7), .workingDays = 2});
    file.add(LevelAward{.person = nurse, .level = ladder.levelOne, .decidedOn = QDate(2026, 5, 1)});

    const auto evidence = loaded(file, nurse, AsOf::today(file.clock()));
    ASSERT_EQ(evidence.placements.size(), 1u);
    EXPECT_EQ(evidence.placements.front().field, QStringLiteral("emergency"));
    EXPECT_EQ(evidence.employments.size(), 1u);
    ASSERT_EQ(evidence.absences.size(), 1u);
    EXPECT_EQ(evidence.absences.front().workingDays, 2);
    ASSERT_EQ(evidence.awards.size(), 1u);
    EXPECT_EQ(evidence.awards.front().level, ladder.levelOne);
}

TEST(EvidenceLoader, ManyComeInTheOrderAsked)
{
    FileBuilder file(today);
    const auto ladder = file.ladder();
    const Key site = file.site(QStringLiteral("霞階病院"));
    std::vector<Key> people;
    for (int i = 0; i < 5; ++i) {
        people.push_back(file.person(QStringLiteral("例田 %1").arg(i)));
        for (int n = 0; n <= i; ++n)
            file.logged(people.back(), ladder.wash, QDate(2026, 5, 1 + n), site);
    }
    std::vector<size_t> counts;
    ASSERT_TRUE(
        eachEvidence(file.database(), people, AsOf::today(file.clock()), [&](const progress::PersonEvidence &evidence) {
            EXPECT_EQ(evidence.person, people[counts.size()]);
            counts.push_back(evidence.observations.size());
            return counts.size() < 4;
        }));
    EXPECT_EQ(counts, (std::vector<size_t>{1, 2, 3, 4}));
}

TEST(EvidenceLoader, PlacesHaveTheirBedsOverTime)
{
    FileBuilder file(today);
    const Key town = file.add(Municipality{.code = QStringLiteral("993417"),
                                           .prefecture = QStringLiteral("霞県"),
                                           .name = QStringLiteral("山吹町"),
                                           .depopulated = Depopulated::All});
    Site hospital;
    hospital.name = QStringLiteral("山吹国保病院");
    hospital.municipality = town;
    hospital.remote = true;
    const Key site = file.add(hospital);
    file.add(SiteBeds{.site = site, .beds = 80, .from = {}, .to = QDate(2026, 3, 31)});
    file.add(SiteBeds{.site = site, .beds = 58, .from = QDate(2026, 4, 1), .to = {}});
    const Key ward = file.department(site, QStringLiteral("内科"), "internal_medicine");

    const Key bare = file.site(QStringLiteral("霞階病院"));

    const auto now = placeFacts(file.database());
    ASSERT_TRUE(now);
    const std::vector<SiteBeds> &beds = now.value()->sites.at(site).beds;
    ASSERT_EQ(beds.size(), 2u);
    EXPECT_EQ(beds[0].beds, 80);
    EXPECT_EQ(beds[0].to, QDate(2026, 3, 31));
    EXPECT_EQ(beds[1].beds, 58);
    EXPECT_EQ(beds[1].from, QDate(2026, 4, 1));
    EXPECT_TRUE(now.value()->sites.at(bare).beds.empty()) << "not known is not none";
    EXPECT_TRUE(now.value()->sites.at(site).remote);
    EXPECT_EQ(now.value()->sites.at(site).depopulated, Depopulated::All);
    EXPECT_EQ(now.value()->departmentField.at(ward), QStringLiteral("internal_medicine"));
}
