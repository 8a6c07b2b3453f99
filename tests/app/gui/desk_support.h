#pragma once

#include "app/gui/program.h"

#include "models/edit/credential_actions.h"
#include "models/edit/file_actions.h"
#include "models/edit/new_file.h"
#include "models/edit/people_actions.h"
#include "models/storage/repository.h"
#include "models/storage/store.h"
#include "tests/support/file_choosers.h"

#include <QAction>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace kz::test {

/// The program on a shared computer of a ward: a file in which a coordinator, an educator and a trainee sign in.
class DeskTest : public testing::Test
{
protected:
    void SetUp() override
    {
        path = folder.filePath(QStringLiteral("ward.kizahashi"));
        ASSERT_TRUE(edit::makeFile(path, QStringLiteral("教育担当"), clock));
        {
            edit::ChangeHub hub;
            const auto door = std::move(edit::EditDoor::open(path, clock, hub)).value();
            const Key doctor = person(*door, u"手本 明");
            hana = person(*door, u"例田 花");
            other = person(*door, u"見本坂 遥");
            coordinator = door->actor().id;
            educator = made(
                *door,
                edit::saveActor({.person = doctor, .name = QStringLiteral("手本 明"), .role = ActorRole::Educator}));
            trainee = made(
                *door,
                edit::saveActor({.person = hana, .name = QStringLiteral("例田 花"), .role = ActorRole::Trainee}));
            addMore(*door);
            for (const Key actor : {coordinator, educator, trainee})
                made(*door, edit::setSecret(actor, secret, {}));
        }
        settings.emplace(folder.filePath(QStringLiteral("settings")));
        program.emplace(clock, *settings, files, folder.filePath(QStringLiteral("demo")));
        QObject::connect(&host(), &ShellHost::signInRefused, &host(), [this](const QString &words, int seconds) {
            refused = words;
            wait = seconds;
        });
        window().resize(1366, 768);
        window().show();
        open();
    }
    /// What a file has beyond that, before anybody signs in.
    virtual void addMore(edit::EditDoor &) { }
    static Key made(edit::EditDoor &door, edit::Action action)
    {
        const auto done = door.submitAndWait(std::move(action));
        EXPECT_TRUE(done);
        return done ? done.value().made : 0;
    }
    Key person(edit::EditDoor &door, const char16_t *name) const
    {
        edit::PersonSheet sheet;
        sheet.person.name = QString::fromUtf16(name);
        sheet.person.profession = nurse();
        return made(door, edit::savePerson(sheet));
    }
    Key nurse() const
    {
        auto database = std::move(storage::openForReading(path)).value();
        return storage::Repository<Profession>(database).all("WHERE code = 'nurse'").value().front().id;
    }
    void open()
    {
        bool changed = false;
        const auto heard = QObject::connect(&host(), &ShellHost::fileChanged, &host(), [&] { changed = true; });
        host().openFile(path);
        ASSERT_TRUE(until([&] { return changed && host().workspace() && host().asksWhoIsThere(); }));
        QObject::disconnect(heard);
    }
    FileHost &host() { return program->host(); }
    MainWindow &window() { return program->window(); }
    static bool until(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 15000); }
    void signIn(Key actor)
    {
        host().lock();
        host().signIn(keyToText(actor), secret);
        ASSERT_TRUE(until([this] { return !host().isLocked(); })) << refused.toStdString();
    }
    QString lead(const QString &link)
    {
        window().go(link);
        return window().currentLink();
    }
    QStringList places()
    {
        QStringList shown;
        for (const QAction *action : window().findChild<QMenu *>(QStringLiteral("go"))->actions())
            if (action->isVisible())
                shown.append(action->text());
        return shown;
    }

    const QString secret = QStringLiteral("見本の合言葉");
    QTemporaryDir folder;
    QString path;
    FixedClock clock{QDate(2026, 11, 22)};
    NoFiles files;
    std::optional<Settings> settings;
    std::optional<Program> program;
    Key coordinator = 0;
    Key educator = 0;
    Key trainee = 0;
    Key hana = 0;
    Key other = 0;
    QString refused;
    int wait = -1;
};

} // namespace kz::test
