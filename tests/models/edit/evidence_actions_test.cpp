#include "models/edit/evidence_actions.h"
#include "models/edit/rotation_actions.h"

#include "models/edit/edit_door.h"
#include "models/edit/new_file.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/repository.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::edit;

namespace {

class EvidenceActions : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(makeFile(path(), QStringLiteral("教育担当"), clock));
        auto opened = EditDoor::open(path(), clock, hub);
        ASSERT_TRUE(opened);
        door = std::move(opened).value();
        const auto professions = storage::Repository<Profession>(database()).all("WHERE code = 'nurse'");
        ASSERT_TRUE(professions);
        Person person;
        person.name = QStringLiteral("見本 花子");
        person.profession = professions.value().front().id;
        trainee = add(person);
        person.name = QStringLiteral("例田 翼");
        colleague = add(person);
        site = add(Site{.name = QStringLiteral("見本病院")});
    }
    QString path() const { return folder.filePath(QStringLiteral("a.kizahashi")); }
    storage::Database &database()
    {
        if (!reader) {
            auto opened = storage::openForReading(path());
            EXPECT_TRUE(opened);
            reader.emplace(std::move(opened).value());
        }
        return *reader;
    }
    template <typename T>
    Key add(T record)
    {
        const auto done = door->submitAndWait(
            {.name = "test.add", .grant = Grant::LogEvidence, .work = [record](Edit &edit) -> Result<void> {
                 const auto key = edit.insert(record);
                 if (!key)
                     return key.error();
                 edit.setMade(key.value());
                 return {};
             }});
        EXPECT_TRUE(done);
        return done ? done.value().made : 0;
    }
    /// A half-day in clinic: an entry that needs no item.
    LogEntry halfDay(EvidenceStatus status) const
    {
        LogEntry entry;
        entry.head.person = trainee;
        entry.head.day = clock.today().addDays(-3);
        entry.head.site = site;
        entry.head.status = status;
        entry.halfDays = 1;
        return entry;
    }
    Key save(const LogEntry &entry)
    {
        const auto done = door->submitAndWait(saveLogEntry(entry, QStringLiteral("見本 花子")));
        EXPECT_TRUE(done);
        return done ? done.value().made : 0;
    }
    /// What Undo would take back: the door hears of a commit by the event loop.
    QString lastAction()
    {
        QCoreApplication::processEvents();
        return door->nextUndo().action;
    }
    LogEntry stored(Key key) { return storage::EvidenceRepository(database()).findLogEntry(key).value().value(); }
    /// An educator has the trainee in charge.
    void workAs(ActorRole role, std::optional<Key> person)
    {
        if (role == ActorRole::Educator && person)
            add(Duty{.person = *person, .trainee = trainee, .from = clock.today()});
        const Key actor = add(Actor{.person = person, .name = QStringLiteral("x"), .role = role});
        auto done = door->workAs(actor);
        done.waitForFinished();
        ASSERT_TRUE(done.result());
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 7, 1)};
    ChangeHub hub;
    std::unique_ptr<EditDoor> door;
    std::optional<storage::Database> reader;
    Key trainee = 0;
    Key colleague = 0;
    Key site = 0;
};

} // namespace

TEST_F(EvidenceActions, ADraftIsEnteredTodayAndNotSubmitted)
{
    const LogEntry entry = stored(save(halfDay(EvidenceStatus::Draft)));
    EXPECT_EQ(entry.head.enteredOn, QDate(2026, 7, 1));
    EXPECT_FALSE(entry.head.submittedOn.isValid());
    EXPECT_EQ(lastAction(), QStringLiteral("log_entry.save"));
}

TEST_F(EvidenceActions, SubmittingLaterKeepsTheDayOfEntering)
{
    LogEntry entry = halfDay(EvidenceStatus::Draft);
    entry.head.id = save(entry);
    clock.setDay(QDate(2026, 7, 5));
    entry.head.status = EvidenceStatus::Submitted;
    entry.head.enteredOn = QDate();
    save(entry);
    const LogEntry now = stored(entry.head.id);
    EXPECT_EQ(now.head.enteredOn, QDate(2026, 7, 1));
    EXPECT_EQ(now.head.submittedOn, QDate(2026, 7, 5));
    EXPECT_EQ(lastAction(), QStringLiteral("log_entry.submit"));
}

TEST_F(EvidenceActions, AllDraftsAreSubmittedInOneStepAndTakenBackInOne)
{
    const Key first = save(halfDay(EvidenceStatus::Draft));
    const Key second = save(halfDay(EvidenceStatus::Draft));
    ASSERT_TRUE(door->submitAndWait(submitLogEntries({first, second}, {QStringLiteral("見本 花子")})));
    EXPECT_EQ(stored(second).head.status, EvidenceStatus::Submitted);
    auto undone = door->undo();
    undone.waitForFinished();
    ASSERT_TRUE(undone.result());
    EXPECT_EQ(stored(first).head.status, EvidenceStatus::Draft);
    EXPECT_EQ(stored(second).head.status, EvidenceStatus::Draft);
}

TEST_F(EvidenceActions, CountersigningSignsWhatWaitsAndNothingElse)
{
    const Key waits = save(halfDay(EvidenceStatus::Submitted));
    const Key draft = save(halfDay(EvidenceStatus::Draft));
    workAs(ActorRole::Educator, colleague);
    clock.setDay(QDate(2026, 7, 2));
    ASSERT_TRUE(door->submitAndWait(countersign({waits, draft}, {}, {})));
    EXPECT_EQ(stored(waits).head.status, EvidenceStatus::Countersigned);
    EXPECT_EQ(stored(waits).head.countersignedOn, QDate(2026, 7, 2));
    EXPECT_EQ(stored(waits).countersigner, colleague);
    EXPECT_EQ(stored(draft).head.status, EvidenceStatus::Draft);
}

TEST_F(EvidenceActions, WhatIsStillToComeStaysADraft)
{
    LogEntry entry = halfDay(EvidenceStatus::Submitted);
    entry.head.day = clock.today().addDays(1);
    const auto refused = door->submitAndWait(saveLogEntry(entry, {}));
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().issues.size(), 1u);
    EXPECT_EQ(refused.error().issues[0].code, IssueCode::InFuture);
    entry.head.status = EvidenceStatus::Draft;
    const Key draft = save(entry);
    EXPECT_FALSE(door->submitAndWait(submitLogEntries({draft}, {})));
    clock.setDay(entry.head.day);
    EXPECT_TRUE(door->submitAndWait(submitLogEntries({draft}, {})));
}

TEST_F(EvidenceActions, SeveralEntriesAreWrittenTogetherOrNotAtAll)
{
    const LogEntry past = halfDay(EvidenceStatus::Submitted);
    LogEntry tomorrow = past;
    tomorrow.head.day = clock.today().addDays(1);
    EXPECT_FALSE(door->submitAndWait(saveLogEntries({past, tomorrow}, {})));
    const auto entries
        = [this] { return storage::EvidenceRepository(database()).logEntriesOf(trainee).value().size(); };
    EXPECT_EQ(entries(), 0u);
    ASSERT_TRUE(door->submitAndWait(saveLogEntries({past, past}, {})));
    EXPECT_EQ(entries(), 2u);
    EXPECT_EQ(lastAction(), QStringLiteral("log_entry.submit"));
    auto undone = door->undo();
    undone.waitForFinished();
    EXPECT_EQ(entries(), 0u) << "one undo for all of them";
}

TEST_F(EvidenceActions, WhatIsCountersignedStaysAsItWasSigned)
{
    LogEntry entry = halfDay(EvidenceStatus::Submitted);
    entry.head.id = save(entry);
    ASSERT_TRUE(door->submitAndWait(countersign({entry.head.id}, {}, {})));
    entry.note = QStringLiteral("later thoughts");
    const auto done = door->submitAndWait(saveLogEntry(entry, {}));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Invalid);
    EXPECT_EQ(stored(entry.head.id).note, QString());
}

TEST_F(EvidenceActions, ReturningNeedsAReasonAndSubmittingAgainKeepsIt)
{
    const Key key = save(halfDay(EvidenceStatus::Submitted));
    EXPECT_FALSE(door->submitAndWait(returnLogEntry(key, QString(), {})));
    ASSERT_TRUE(door->submitAndWait(returnLogEntry(key, QStringLiteral("どの外来か"), {})));
    EXPECT_EQ(stored(key).head.status, EvidenceStatus::Returned);
    EXPECT_EQ(stored(key).returnReason, QStringLiteral("どの外来か"));
    const auto again = door->submitAndWait(returnLogEntry(key, QStringLiteral("もう一度"), {}));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::ChangedMeanwhile);
    ASSERT_TRUE(door->submitAndWait(submitLogEntries({key}, {})));
    EXPECT_EQ(stored(key).head.status, EvidenceStatus::Submitted);
}

TEST_F(EvidenceActions, ATraineeWritesOfHimselfOnlyAndNeverCountersigns)
{
    workAs(ActorRole::Trainee, colleague);
    const auto foreign = door->submitAndWait(saveLogEntry(halfDay(EvidenceStatus::Draft), {}));
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error().code, ErrorCode::Forbidden);
    LogEntry own = halfDay(EvidenceStatus::Submitted);
    own.head.person = colleague;
    const auto done = door->submitAndWait(saveLogEntry(own, {}));
    ASSERT_TRUE(done);
    EXPECT_FALSE(door->submitAndWait(countersign({done.value().made}, {}, {})));
}

TEST_F(EvidenceActions, PlacementsAndAbsencesAreSavedAndRemoved)
{
    Placement stay{.person = trainee, .site = site, .from = QDate(2026, 7, 1), .to = QDate(2026, 9, 30)};
    const auto made = door->submitAndWait(savePlacement(stay, QStringLiteral("見本 花子")));
    ASSERT_TRUE(made);
    EXPECT_EQ(lastAction(), QStringLiteral("placement.save"));
    stay.id = made.value().made;
    const auto same = door->submitAndWait(savePlacement(stay, {}));
    ASSERT_TRUE(same);
    EXPECT_EQ(same.value().seq, 0) << "nothing changed, nothing is written";
    stay.to = QDate(2026, 6, 1);
    EXPECT_FALSE(door->submitAndWait(savePlacement(stay, {}))) << "ends before it begins";
    EXPECT_TRUE(door->submitAndWait(removePlacement(stay.id, {})));
    const auto away = door->submitAndWait(
        saveAbsence({.person = trainee, .from = QDate(2026, 7, 6), .to = QDate(2026, 7, 10), .workingDays = 5}, {}));
    ASSERT_TRUE(away);
    EXPECT_TRUE(door->submitAndWait(removeAbsences({away.value().made}, {})));
}
