#include "app/gui/program.h"

#include "tests/support/gui_checks.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace kz;

namespace {

class NoFiles final : public FileChooser
{
public:
    void choose(QWidget *, const FileRequest &, std::function<void(const QString &)>) override { }
};

/// The whole program on a fresh computer: nothing remembered, no file, a day that stands still.
class ProgramTest : public testing::Test
{
protected:
    void SetUp() override
    {
        settings.emplace(folder.filePath(QStringLiteral("settings")));
        program.emplace(clock, *settings, files, folder.filePath(QStringLiteral("demo")));
        QObject::connect(&host(), &ShellHost::failed, &host(), [this](const QString &words) { failure = words; });
        program->window().resize(1366, 768);
        program->window().show();
    }
    FileHost &host() { return program->host(); }
    bool idle()
    {
        return QTest::qWaitFor([this] { return host().tasks().rowCount() == 0; }, 20000);
    }
    void openDemo()
    {
        host().openDemo();
        ASSERT_TRUE(idle());
        ASSERT_TRUE(host().workspace()) << failure.toStdString();
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 22)};
    NoFiles files;
    std::optional<Settings> settings;
    std::optional<Program> program;
    QString failure;
};

} // namespace

TEST_F(ProgramTest, TheDemoRegionIsOneStepAwayAndItsNameIsNotRemembered)
{
    openDemo();
    EXPECT_FALSE(host().workspace()->isReadOnly());
    EXPECT_TRUE(host().file().isOpen());
    EXPECT_TRUE(host().file().path.isEmpty());
    EXPECT_TRUE(failure.isEmpty()) << failure.toStdString();
}

TEST_F(ProgramTest, ANewFileIsMadeBackedUpAndRestored)
{
    const QString path = folder.filePath(QStringLiteral("a.kizahashi"));
    const QString copy = folder.filePath(QStringLiteral("b.kizahashi"));
    host().createFile(path);
    ASSERT_TRUE(idle());
    ASSERT_TRUE(host().workspace()) << failure.toStdString();
    EXPECT_EQ(host().file().name, QStringLiteral("a"));

    host().backUp(copy);
    ASSERT_TRUE(idle());
    ASSERT_TRUE(QFile::exists(copy)) << failure.toStdString();
    host().restore(copy, path);
    ASSERT_TRUE(idle());
    EXPECT_TRUE(host().workspace()) << failure.toStdString();
}

TEST_F(ProgramTest, WhatCannotBeOpenedIsSaidAndNothingIsShown)
{
    host().openFile(folder.filePath(QStringLiteral("missing.kizahashi")));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !failure.isEmpty(); }, 5000));
    EXPECT_TRUE(failure.contains(QStringLiteral("missing.kizahashi")));
    EXPECT_FALSE(host().file().isOpen());
}

TEST_F(ProgramTest, UndoNamesWhatItTakesBack)
{
    host().createFile(folder.filePath(QStringLiteral("a.kizahashi")));
    ASSERT_TRUE(idle());
    ASSERT_TRUE(host().workspace());
    const auto save = [](edit::Edit &edit) -> Result<void> {
        const auto made
            = edit.insert(FileSetting{.name = QStringLiteral("institution"), .value = QStringLiteral("見本病院")});
        return made ? Result<void>() : made.error();
    };
    host().workspace()->submit({.name = "setting.save",
                                .arguments = {QStringLiteral("見本病院")},
                                .grant = edit::Grant::Administer,
                                .work = save},
                               &host());
    const auto names = [](const QString &text) { return text.contains(QStringLiteral("見本病院")); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return names(host().undoText()); }, 5000)) << host().undoText().toStdString();
    host().undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return names(host().redoText()); }, 5000));
    EXPECT_FALSE(names(host().undoText()));
}

TEST_F(ProgramTest, PeopleAreFoundByKanjiKanaAndRomaji)
{
    openDemo();
    FilePaletteSource source(FilePaletteSource::What::People, host());
    QList<PaletteEntry> found;
    QObject::connect(&source, &PaletteSource::found, &source,
                     [&](quint64, const QList<PaletteEntry> &entries) { found = entries; });
    for (const QString &typed : {QStringLiteral("見本坂"), QStringLiteral("ミホンザカ"), QStringLiteral("mihonzaka")}) {
        found.clear();
        source.search(typed, 1);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !found.isEmpty(); }, 5000)) << typed.toStdString();
        const auto her = std::ranges::find(found, QStringLiteral("見本坂 はるか"), &PaletteEntry::text);
        ASSERT_NE(her, found.end()) << typed.toStdString();
        EXPECT_TRUE(her->link.startsWith(QStringLiteral("person/")));
    }
}
