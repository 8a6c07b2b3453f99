#include "app/gui/program.h"
#include "tests/support/file_choosers.h"
#include "tests/support/test_support.h"
#include "ui/shell/desk.h"
#include "ui/shell/help_book.h"

#include <QAction>
#include <QApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace kz;

namespace {

/// The real program on a new file.
class HelpOfProgram : public testing::Test
{
protected:
    void SetUp() override
    {
        settings.emplace(folder.filePath(QStringLiteral("settings")));
        program.emplace(clock, *settings, files, folder.filePath(QStringLiteral("demo")));
        program->window().show();
        program->host().createFile(folder.filePath(QStringLiteral("a.kizahashi")));
        ASSERT_TRUE(test::waitFor([this] { return program->host().workspace() != nullptr; }));
    }

    /// First words of links with the place they belong to.
    std::vector<std::pair<QString, QString>> links()
    {
        std::vector<std::pair<QString, QString>> all;
        for (const Place &place : program->window().findChild<Desk *>()->navigator().places()) {
            all.push_back({place.id, place.id});
            for (const PlacePage &page : place.pages)
                for (const QString &link : page.opens)
                    all.push_back({link, place.id});
        }
        return all;
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 22)};
    test::NoFiles files;
    std::optional<Settings> settings;
    std::optional<Program> program;
};

QString keys(const QKeySequence &sequence)
{
    return sequence.toString(QKeySequence::PortableText);
}

/// What a chapter sets as keys: everything between backticks.
QSet<QString> keysIn(const HelpChapter &chapter)
{
    static const QRegularExpression span(QStringLiteral("`([^`]+)`"));
    QSet<QString> found;
    for (auto it = span.globalMatch(chapter.text); it.hasNext();)
        found.insert(it.next().captured(1));
    return found;
}

/// Plain letters, arrows and Enter are read by the fields themselves; everything else is an action's shortcut.
bool isShortcut(const QString &written)
{
    static const QRegularExpression pattern(QStringLiteral("^(Ctrl|Alt|Shift)\\+.+|^F\\d+$"));
    return pattern.match(written).hasMatch() && written != QStringLiteral("Shift+Tab");
}

} // namespace

TEST_F(HelpOfProgram, EveryPageHasAChapter)
{
    ASSERT_GE(links().size(), 13u);
    for (const char *language : {"ja", "en"}) {
        const HelpBook book{QLatin1String(language)};
        for (const auto &[link, place] : links())
            EXPECT_NE(book.about({link, place}).id, QStringLiteral("first-steps"))
                << language << ' ' << link.toStdString();
    }
}

TEST_F(HelpOfProgram, TheKeyboardChapterNamesTheKeysThatThereAre)
{
    for (const auto &[link, place] : links())
        program->window().go(link);
    program->window().go(QStringLiteral("sites/new"));
    QSet<QString> all;
    QSet<QString> everywhere;
    const QList<QAction *> actions = program->window().findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence &shortcut : shortcuts) {
            all.insert(keys(shortcut));
            if (!shortcut.isEmpty() && action->shortcutContext() == Qt::WindowShortcut)
                everywhere.insert(keys(shortcut));
        }
    }
    ASSERT_TRUE(everywhere.contains(QStringLiteral("F1")));
    for (const char *language : {"ja", "en"}) {
        const HelpBook book{QLatin1String(language)};
        QSet<QString> named;
        for (const HelpChapter &chapter : book.chapters())
            for (const QString &written : keysIn(chapter)) {
                if (!isShortcut(written) || written == QStringLiteral("Shift+F10")) // which is the system's own
                    continue;
                // People know the key as Enter.
                const QString sequence
                    = keys(QKeySequence(QString(written).replace(QStringLiteral("Enter"), QStringLiteral("Return"))));
                EXPECT_TRUE(all.contains(sequence))
                    << language << ' ' << chapter.id.toStdString() << " names " << written.toStdString();
                if (chapter.id == QStringLiteral("keyboard"))
                    named.insert(sequence);
            }
        for (const QString &shortcut : std::as_const(everywhere))
            EXPECT_TRUE(named.contains(shortcut)) << language << " does not name " << shortcut.toStdString();
    }
}
