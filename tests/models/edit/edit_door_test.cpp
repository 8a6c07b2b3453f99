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
    const Key key = finished(door->submit(save(person(u"髙見本 しおり", u"タカミホン シオリ")))).value().made;
    const Key other = finished(door->submit({.name = "actor.save",
                                             .arguments = {},
                                             .grant = Grant::Administer,
                                             .work = [](Edit &edit) -> Result<void> {
                                                 const auto made = edit.insert(Actor{.name = QStringLiteral("別の担当"),
                                                                                     .role = ActorRole::Coordinator});
                                                 if (!made)
                                                     return made.error();
                                                 edit.setMade(made.value());
                                                 return {};
                                             }}))
                          .value()
                          .made;
    auto switched = door->workAs(other);
    switched.waitForFinished();
    ASSERT_TRUE(switched.result());
    Person changed = *find(key);
    changed.note = QStringLiteral("別の人の仕事");
    ASSERT_TRUE(finished(door->submit(save(changed))));

    const Key first = read([](storage::Database &database) {
                          return database.value<Key>("SELECT min(id) FROM actor");
                      }).value_or(0);
    auto back = door->workAs(first);
    back.waitForFinished();
    ASSERT_TRUE(finished(door->undo())) << "making the other actor is this actor's newest deed";
    const auto refused = finished(door->undo());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::UndoBlocked);
    EXPECT_EQ(refused.error().arguments.value(1), QStringLiteral("person"));
    EXPECT_EQ(find(key)->note, QStringLiteral("別の人の仕事"));
}

TEST_F(Door, ABulkLoadIsOneEntryAndOneUndo)
{
    const auto done
        = finished(door->submit({.name = "import.person",
                                 .arguments = {QStringLiteral("roster.csv")},
                                 .grant = Grant::ManagePeople,
                                 .work = [this](Edit &edit) -> Result<void> {
                                     for (int i = 0; i < 2000; ++i)
                                         if (auto made = edit.insert(person(u"見本 太郎", u"ミホン タロウ")); !made)
                                             return made.error();
                                     return {};
                                 },
                                 .bulk = true}));
    ASSERT_TRUE(done);
    EXPECT_EQ(done.value().inserted, 2000);
    EXPECT_TRUE(done.value().find("person")->all) << "above 1,000 keys the change says: all";
    const auto count = [&] {
        return read([](storage::Database &database) { return database.value<qint64>("SELECT count(*) FROM person"); });
    };
    EXPECT_EQ(count(), 2000);
    ASSERT_TRUE(finished(door->undo()));
    EXPECT_EQ(count(), 0);
    EXPECT_EQ(finished(door->redo()).error().code, ErrorCode::UndoBlocked)
        << "its rows are in its file, not in the journal";
    const auto broken = read([](storage::Database &database) { return storage::Journal(database).firstBroken(); });
    EXPECT_EQ(broken, std::nullopt);
}

TEST_F(Door, ATraineeMayNotManagePeople)
{
    const Key trainee = finished(door->submit({.name = "actor.save",
                                               .arguments = {},
                                               .grant = Grant::Administer,
                                               .work = [](Edit &edit) -> Result<void> {
                                                   const auto made = edit.insert(Actor{.name = QStringLiteral("研修医"),
                                                                                       .role = ActorRole::Trainee});
                                                   if (!made)
                                                       return made.error();
                                                   edit.setMade(made.value());
                                                   return {};
                                               }}))
                            .value()
                            .made;
    auto switched = door->workAs(trainee);
    switched.waitForFinished();
    ASSERT_TRUE(switched.result());
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
