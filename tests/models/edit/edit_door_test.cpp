#include "models/edit/edit_door.h"

#include "models/edit/new_file.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::edit;

namespace {

class Door : public testing::Test
{
protected:
    void TearDown() override { door.reset(); }

    QString path() const { return folder.filePath(QStringLiteral("a.kizahashi")); }
    void open()
    {
        door.reset();
        auto opened = EditDoor::open(path(), clock, hub);
        ASSERT_TRUE(opened);
        door = std::move(opened).value();
    }
    template <typename Read>
    auto read(Read &&what)
    {
        auto database = storage::openForReading(path());
        EXPECT_TRUE(database);
        auto opened = std::move(database).value();
        auto found = what(opened);
        EXPECT_TRUE(found);
        return found.value();
    }
    void SetUp() override
    {
        ASSERT_TRUE(makeFile(path(), QStringLiteral("教育担当"), clock));
        open();
        nurse = read([](storage::Database &database) {
                    return database.value<Key>("SELECT id FROM profession WHERE code = 'nurse'");
                }).value_or(0);
    }
    Person person(const char16_t *name, const char16_t *kana)
    {
        Person made;
        made.name = QString::fromUtf16(name);
        made.kana = QString::fromUtf16(kana);
        made.profession = nurse;
        return made;
    }
    static Action save(Person record)
    {
        return {.name = "person.save",
                .arguments = {record.name},
                .grant = Grant::ManagePeople,
                .work = [record](Edit &edit) -> Result<void> {
                    const auto key = edit.save(record);
                    if (!key)
                        return key.error();
                    edit.setMade(key.value());
                    return {};
                }};
    }
    Key addActor(const char16_t *name, ActorRole role)
    {
        const Actor actor{.name = QString::fromUtf16(name), .role = role};
        const auto done = finished(door->submit({.name = "actor.save",
                                                 .arguments = {},
                                                 .grant = Grant::Administer,
                                                 .work = [actor](Edit &edit) -> Result<void> {
                                                     const auto made = edit.insert(actor);
                                                     if (!made)
                                                         return made.error();
                                                     edit.setMade(made.value());
                                                     return {};
                                                 }}));
        EXPECT_TRUE(done);
        return done ? done.value().made : 0;
    }
    void workAs(Key actor)
    {
        auto switched = door->workAs(actor);
        switched.waitForFinished();
        ASSERT_TRUE(switched.result());
    }
    Key firstActor()
    {
        return read([](storage::Database &database) { return database.value<Key>("SELECT min(id) FROM actor"); })
            .value_or(0);
    }
    Result<ChangeSet> importPeople(int count)
    {
        return finished(door->submit({.name = "import.person",
                                      .arguments = {QStringLiteral("roster.csv")},
                                      .grant = Grant::ManagePeople,
                                      .work = [this, count](Edit &edit) -> Result<void> {
                                          for (int i = 0; i < count; ++i)
                                              if (auto made = edit.insert(person(u"見本 太郎", u"ミホン タロウ"));
                                                  !made)
                                                  return made.error();
                                          return {};
                                      },
                                      .bulk = true}));
    }
    std::vector<Key> people()
    {
        return read([](storage::Database &database) { return database.column<Key>("SELECT id FROM person"); });
    }
    std::optional<Person> find(Key key)
    {
        return read([&](storage::Database &database) { return storage::Repository<Person>(database).find(key); });
    }
    Result<ChangeSet> finished(QFuture<Result<ChangeSet>> future)
    {
        future.waitForFinished();
        QCoreApplication::processEvents();
        return future.result();
    }
    /// What the hub tells from now on.
    std::shared_ptr<std::vector<ChangeSet>> listen()
    {
        auto told = std::make_shared<std::vector<ChangeSet>>();
        QObject::connect(&hub, &ChangeHub::changed, &hub,
                         [told](const ChangeSet &changes) { told->push_back(changes); });
        return told;
    }
    qint64 entries()
    {
        return read([](storage::Database &database) { return database.value<qint64>("SELECT count(*) FROM entry"); })
            .value_or(-1);
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 4, 1)};
    ChangeHub hub;
    std::unique_ptr<EditDoor> door;
    Key nurse = 0;
};

} // namespace

TEST_F(Door, AnEditIsStoredJournaledAndAnnounced)
{
    const auto told = listen();
    const auto done = finished(door->submit(save(person(u"見本坂 はるか", u"ミホンザカ ハルカ"))));
    ASSERT_TRUE(done);
    const Key key = done.value().made;
    ASSERT_NE(key, 0);
    EXPECT_TRUE(done.value().touches("person", key));

    const auto stored = find(key);
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->name, QStringLiteral("見本坂 はるか"));
    EXPECT_FALSE(stored->kanaOrder.isEmpty()) << "derived columns are filled on the way in";
    ASSERT_EQ(told->size(), 1u);
    EXPECT_EQ(told->front().seq, done.value().seq);
    EXPECT_EQ(door->nextUndo().action, QStringLiteral("person.save"));
    EXPECT_EQ(door->nextUndo().arguments, QStringList{QStringLiteral("見本坂 はるか")});
}

TEST_F(Door, WhatChangesNothingWritesNothing)
{
    const Key key = finished(door->submit(save(person(u"例田 つばさ", u"レイダ ツバサ")))).value().made;
    const qint64 before = entries();
    const auto told = listen();
    const auto again = finished(door->submit(save(*find(key))));
    ASSERT_TRUE(again);
    EXPECT_EQ(again.value().seq, 0);
    EXPECT_EQ(entries(), before);
    EXPECT_TRUE(told->empty());
}

TEST_F(Door, AnInvalidRecordIsRefusedWholeAndSaysWhere)
{
    const qint64 before = entries();
    const auto done
        = finished(door->submit({.name = "person.save",
                                 .arguments = {},
                                 .grant = Grant::ManagePeople,
                                 .work = [good = person(u"仮屋 みなと", u"カリヤ ミナト")](Edit &edit) -> Result<void> {
                                     if (auto made = edit.insert(good); !made)
                                         return made.error();
                                     Person nameless = good;
                                     nameless.name.clear();
                                     nameless.kana.clear();
                                     const auto made = edit.insert(nameless);
                                     return made ? Result<void>() : made.error();
                                 }}));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Invalid);
    ASSERT_FALSE(done.error().issues.empty());
    EXPECT_EQ(done.error().issues[0].field, QStringLiteral("name"));
    EXPECT_EQ(entries(), before);
    EXPECT_EQ(read([](storage::Database &database) { return database.value<qint64>("SELECT count(*) FROM person"); }),
              0)
        << "the good one went with the bad one";
}

TEST_F(Door, UndoAndRedoGoBackAndForthAndSurviveARestart)
{
    const Key key = finished(door->submit(save(person(u"試田 かおる", u"シダ カオル")))).value().made;
    Person renamed = *find(key);
    renamed.formerName = QStringLiteral("練木");
    ASSERT_TRUE(finished(door->submit(save(renamed))));

    open(); // another day
    ASSERT_TRUE(finished(door->undo()));
    EXPECT_EQ(find(key)->formerName, QString());
    ASSERT_TRUE(finished(door->undo()));
    EXPECT_FALSE(find(key));
    open();
    ASSERT_TRUE(finished(door->redo()));
    EXPECT_EQ(find(key)->formerName, QString());
    ASSERT_TRUE(finished(door->redo()));
    EXPECT_EQ(find(key)->formerName, QStringLiteral("練木"));
    EXPECT_EQ(finished(door->redo()).error().code, ErrorCode::NothingToUndo);

    ASSERT_TRUE(finished(door->undo()));
    Person other = *find(key);
    other.note = QStringLiteral("新しい道");
    ASSERT_TRUE(finished(door->submit(save(other))));
    EXPECT_EQ(finished(door->redo()).error().code, ErrorCode::NothingToUndo) << "a new edit ends the old way forward";
}

TEST_F(Door, UndoIsRefusedWhenSomebodyElseWroteSince)
{
    const Key other = addActor(u"別の担当", ActorRole::Coordinator);
    const Key key = finished(door->submit(save(person(u"髙見本 しおり", u"タカミホン シオリ")))).value().made;
    workAs(other);
    Person changed = *find(key);
    changed.note = QStringLiteral("別の人の仕事");
    ASSERT_TRUE(finished(door->submit(save(changed))));

    workAs(firstActor());
    const auto refused = finished(door->undo());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::UndoBlocked);
    EXPECT_EQ(refused.error().arguments.value(1), QStringLiteral("person"));
    EXPECT_EQ(find(key)->note, QStringLiteral("別の人の仕事"));
}

TEST_F(Door, ABulkLoadIsOneEntryAndOneUndo)
{
    const auto done = importPeople(2000);
    ASSERT_TRUE(done);
    EXPECT_EQ(done.value().inserted, 2000);
    EXPECT_TRUE(done.value().find("person")->all) << "above 1,000 keys the change says: all";
    EXPECT_EQ(people().size(), 2000u);
    ASSERT_TRUE(finished(door->undo()));
    EXPECT_EQ(people().size(), 0u);
    EXPECT_EQ(finished(door->redo()).error().code, ErrorCode::UndoBlocked)
        << "its rows are in its file, not in the journal";
    const auto broken = read([](storage::Database &database) { return storage::Journal(database).firstBroken(); });
    EXPECT_EQ(broken, std::nullopt);
}

TEST_F(Door, ABulkLoadIsTakenBackWholeAfterItsRecordsWereChangedRemovedAndPutBack)
{
    ASSERT_TRUE(importPeople(3));
    const std::vector<Key> keys = people();
    ASSERT_EQ(keys.size(), 3u);
    Person renamed = *find(keys[0]);
    renamed.formerName = QStringLiteral("練木");
    ASSERT_TRUE(finished(door->submit(save(renamed))));
    ASSERT_TRUE(finished(
        door->submit({.name = "person.remove", .arguments = {}, .grant = Grant::ManagePeople, .work = [&](Edit &edit) {
                          return edit.remove<Person>(keys[1]);
                      }})));
    ASSERT_TRUE(finished(door->undo()));
    ASSERT_TRUE(finished(door->redo()));
    ASSERT_TRUE(finished(door->undo()));
    ASSERT_TRUE(finished(door->undo()));
    EXPECT_EQ(find(keys[0])->formerName, QString());
    EXPECT_EQ(people(), keys);

    ASSERT_TRUE(finished(door->undo())) << "all three are as the load left them";
    EXPECT_EQ(people(), std::vector<Key>());
}

TEST_F(Door, ABulkLoadIsNotTakenBackOverAnothersChange)
{
    const Key other = addActor(u"別の担当", ActorRole::Coordinator);
    ASSERT_TRUE(importPeople(2));
    workAs(other);
    Person changed = *find(people().front());
    changed.note = QStringLiteral("別の人の仕事");
    ASSERT_TRUE(finished(door->submit(save(changed))));

    workAs(firstActor());
    EXPECT_EQ(finished(door->undo()).error().code, ErrorCode::UndoBlocked);
    EXPECT_EQ(people().size(), 2u);
    workAs(other);
    ASSERT_TRUE(finished(door->undo()));
    workAs(firstActor());
    ASSERT_TRUE(finished(door->undo())) << "the other took the change back";
    EXPECT_EQ(people().size(), 0u);
}

TEST_F(Door, ATraineeMayNotManagePeople)
{
    workAs(addActor(u"研修医", ActorRole::Trainee));
    const auto refused = finished(door->submit(save(person(u"架空橋 れん", u"カクウバシ レン"))));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Forbidden);
}

TEST_F(Door, ASecondDoorIsRefusedWhileTheFirstIsOpen)
{
    ChangeHub other;
    const auto second = EditDoor::open(path(), clock, other);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::FileLocked);
}

TEST_F(Door, LongWorkCanBeStoppedAndLeavesNothing)
{
    auto progress = std::make_shared<Progress>();
    const auto done
        = finished(door->submit({.name = "import.person",
                                 .arguments = {},
                                 .grant = Grant::ManagePeople,
                                 .work = [this, progress](Edit &edit) -> Result<void> {
                                     for (int i = 0; i < 100; ++i) {
                                         if (auto made = edit.insert(person(u"見本 花子", u"ミホン ハナコ")); !made)
                                             return made.error();
                                         if (i == 50)
                                             progress->cancelled = true;
                                         if (auto goOn = edit.reportProgress(i / 100.0); !goOn)
                                             return goOn;
                                     }
                                     return {};
                                 }},
                                progress));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(read([](storage::Database &database) { return database.value<qint64>("SELECT count(*) FROM person"); }),
              0);
}
