#include "app/gui/program.h"

#include "models/edit/file_actions.h"
#include "models/query/applications.h"
#include "models/storage/administration_reads.h"
#include "models/storage/backup_note.h"
#include "models/storage/store.h"
#include "tests/support/file_choosers.h"
#include "tests/support/gui_checks.h"
#include "ui/charts/chart_view.h"
#include "ui/people/files_tab.h"
#include "ui/reports/page_preview.h"
#include "ui/widgets/page.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace kz;

namespace {

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

    void waitForStandings()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !host().workspace()->standings()->isBusy(); }, 30000));
        QTest::qWait(300); // what was told by then has been read
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 22)};
    test::NoFiles files;
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
    EXPECT_EQ(storage::lastBackup(path).value_or(storage::BackupNote()).place, copy);
    QStringList told;
    QObject::connect(&host(), &ShellHost::succeeded, &host(), [&](const QString &words) { told.append(words); });
    host().restore(copy, path);
    ASSERT_TRUE(idle());
    EXPECT_TRUE(host().workspace()) << failure.toStdString();
    const QString kept = path + QStringLiteral(".before-restore");
    EXPECT_TRUE(QFile::exists(kept));
    EXPECT_TRUE(told.join(u' ').contains(kept)) << told.join(u' ').toStdString();
}

TEST_F(ProgramTest, AListIsSavedWholeThoughItsRowsAreReadAsTheyAreLookedAt)
{
    openDemo();
    program->window().go(QStringLiteral("people"));
    Page *page = program->window().currentPage();
    ASSERT_TRUE(page);
    TableView *table = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const QList<TableView *> tables = page->findChildren<TableView *>();
            for (TableView *one : tables)
                if (one->isVisible() && one->model() && one->model()->rowCount() > 20)
                    table = one;
            return table != nullptr;
        },
        20000));
    test::OneFile file;
    file.path = folder.filePath(QStringLiteral("people.csv"));
    ListOutput lists(host(), *settings, file);
    lists.follow(*page);
    // As a right click finds it, though the page has a menu of its own.
    const QPoint at(4, 4);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
    QApplication::sendEvent(table->viewport(), &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    EXPECT_TRUE(menu->toolTipsVisible());
    QAction *save = nullptr;
    const QList<QAction *> offered = menu->actions();
    for (QAction *action : offered)
        if (action->objectName() == QStringLiteral("save_list"))
            save = action;
    ASSERT_TRUE(save && save->isEnabled());
    menu->close();
    save->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(file.path); }, 20000)) << failure.toStdString();
    EXPECT_TRUE(file.asked.suggested.startsWith(QStringLiteral("People"))) << file.asked.suggested.toStdString();
    QFile written(file.path);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    EXPECT_EQ(text.count('\n'), table->model()->rowCount() + 1) << "the header and every row";
    EXPECT_FALSE(text.contains("\n,,")) << "none of them without its name";
}

TEST_F(ProgramTest, ANewFileAsksWhatItStartsFrom)
{
    host().createFile(folder.filePath(QStringLiteral("a.kizahashi")));
    ASSERT_TRUE(idle());
    EXPECT_EQ(program->window().currentLink(), QStringLiteral("administration?new=1"));
    auto *status = program->window().findChild<QToolButton *>(QStringLiteral("workingAs"));
    ASSERT_TRUE(status);
    EXPECT_TRUE(status->isVisible());
    EXPECT_TRUE(status->text().contains(host().workspace()->door()->actor().name));
    program->window().go(QStringLiteral("journal"));
    EXPECT_EQ(program->window().currentLink(), QStringLiteral("journal"));
    status->click();
    EXPECT_EQ(program->window().currentLink(), QStringLiteral("administration"));
}

TEST_F(ProgramTest, TheDemoRegionIsOfThisMonth)
{
    const auto demos = [this] {
        return QDir(folder.filePath(QStringLiteral("demo"))).entryList({QStringLiteral("*.kizahashi")}, QDir::Files);
    };
    openDemo();
    const QString first = host().workspace()->path();
    openDemo();
    EXPECT_EQ(host().workspace()->path(), first) << "of the same month: the same";

    clock.setDay(QDate(2026, 12, 3));
    openDemo();
    const QString second = host().workspace()->path();
    EXPECT_NE(second, first);
    host().openFile(second);
    ASSERT_TRUE(idle());

    // Somebody changes something; nothing of theirs is thrown away.
    const auto note = [](edit::Edit &edit) -> Result<void> {
        const auto made
            = edit.insert(FileSetting{.name = QStringLiteral("institution_note"), .value = QStringLiteral("A")});
        return made ? Result<void>() : made.error();
    };
    ASSERT_TRUE(host().workspace()->door()->submitAndWait(
        {.name = "setting.save", .arguments = {}, .grant = edit::Grant::Administer, .work = note}));
    QStringList told;
    program.reset();
    program.emplace(clock, *settings, files, folder.filePath(QStringLiteral("demo")));
    QObject::connect(&host(), &ShellHost::succeeded, &host(), [&](const QString &words) { told.append(words); });
    clock.setDay(QDate(2027, 1, 4));
    openDemo();
    EXPECT_EQ(demos().size(), 2) << "November's, which nobody had touched, is gone: "
                                 << demos().join(u' ').toStdString();
    EXPECT_TRUE(QFile::exists(second));
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0].contains(QFileInfo(second).fileName())) << told[0].toStdString();
}

TEST_F(ProgramTest, WorkInTheDemoRegionIsKeptWhoeverDidIt)
{
    openDemo();
    const QString first = host().workspace()->path();
    const QString copy = QFileInfo(first).dir().filePath(QStringLiteral("demonstration.kizahashi"));
    ASSERT_TRUE(QFile::copy(first, copy)) << "named by somebody else";
    edit::EditDoor *door = host().workspace()->door();
    auto working = door->workAs([&] {
        auto opened = storage::openForReading(first);
        auto database = std::move(opened).value();
        return storage::actors(database).value().at(1).id;
    }());
    working.waitForFinished();
    ASSERT_TRUE(working.result());
    ASSERT_TRUE(door->submitAndWait(
        edit::saveSettings({{QStringLiteral("institution"), QStringLiteral("見本")}}, QStringLiteral("見本"))));
    clock.setDay(QDate(2026, 12, 3));
    program.reset();
    program.emplace(clock, *settings, files, folder.filePath(QStringLiteral("demo")));
    openDemo();
    EXPECT_NE(host().workspace()->path(), first);
    EXPECT_TRUE(QFile::exists(first)) << "what the maker of the region did by hand";
    EXPECT_TRUE(QFile::exists(copy));
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

TEST_F(ProgramTest, OneDayRulesEveryPage)
{
    openDemo();
    MainWindow &window = program->window();
    const auto shown = [&](const QString &link) {
        window.go(link);
        return window.currentPage();
    };
    const auto table = [](Page *page) {
        const QAbstractItemModel *model = page->findChild<TableView *>()->model();
        QString text;
        for (int row = 0; row < std::min(20, model->rowCount()); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                text += model->index(row, column).data().toString() + u' ';
        return text;
    };
    const auto until = [](auto condition) { return QTest::qWaitFor(condition, 15000); };
    // Who is here today is known before the day is changed: pages made earlier must follow, too.
    Page *people = shown(QStringLiteral("people"));
    ASSERT_TRUE(until([&] { return table(people).contains(u'%'); }));
    waitForStandings();
    const QString now = table(people);
    Page *reports = shown(QStringLiteral("reports"));
    auto *preview = reports->findChild<PagePreview *>();
    ASSERT_TRUE(until([&] { return preview->pageCount() > 0; }));
    const QImage today = preview->viewport()->grab().toImage();

    shown(QStringLiteral("home"));
    const QDate day(2026, 3, 31);
    window.setAsOf(day);
    EXPECT_EQ(host().workspace()->asOf().happened, day);
    shown(QStringLiteral("people"));
    EXPECT_TRUE(until([&] { return table(people).contains(u'%') && table(people) != now; }))
        << "how far they were then";
    shown(QStringLiteral("reports"));
    EXPECT_TRUE(until([&] { return preview->viewport()->grab().toImage() != today; })) << "the paper says its day";

    // A page opened later speaks of the same day.
    const auto person = host().workspace()->reads().runHere<std::vector<storage::Found>>(
        [](storage::Database &database, const query::CancelToken &) {
            return query::findPeople(database, QStringLiteral("見本坂"), 1);
        });
    ASSERT_TRUE(person && !person.value().empty());
    Page *one
        = shown(QStringLiteral("person/") + keyToText(person.value().front().key) + QStringLiteral("?tab=timeline"));
    const auto days = [&] {
        QList<QDate> marked;
        for (const charts::ChartView *view : one->findChildren<charts::ChartView *>())
            marked.append(view->spec().asOf.happened);
        return marked;
    };
    EXPECT_TRUE(until([&] { return days().contains(day); }));

    // And back again, from another page than the one it was set on.
    window.setAsOf({});
    EXPECT_TRUE(until([&] { return days().contains(clock.today()); }));
    shown(QStringLiteral("people"));
    EXPECT_TRUE(until([&] { return table(people) == now; }));
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

TEST_F(ProgramTest, WhatIsWorkedWithIsFoundAndLeadsToItsPage)
{
    ASSERT_NO_FATAL_FAILURE(openDemo());
    const auto first = [this](FilePaletteSource::What what, const QString &typed) {
        FilePaletteSource source(what, host());
        QList<PaletteEntry> found;
        QObject::connect(&source, &PaletteSource::found, &source,
                         [&](quint64, const QList<PaletteEntry> &entries) { found = entries; });
        source.search(typed, 1);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !found.isEmpty(); }, 5000));
        return found.value(0);
    };
    const PaletteEntry event = first(FilePaletteSource::What::Events, QStringLiteral("研修"));
    EXPECT_TRUE(event.text.contains(QStringLiteral("研修"))) << event.text.toStdString();
    EXPECT_TRUE(event.link.startsWith(QStringLiteral("events?id=")));
    const auto board = host().workspace()->reads().runHere<query::ApplicationBoard>(
        [this](storage::Database &database, const query::CancelToken &) {
            return query::applicationBoard(database, 0, 0, 0, query::AsOf::today(clock));
        });
    ASSERT_TRUE(board);
    ASSERT_FALSE(board.value().lines.empty());
    const QString applicant = board.value().lines.front().row.person;
    const PaletteEntry application = first(FilePaletteSource::What::Applications, applicant);
    EXPECT_EQ(application.text, applicant);
    EXPECT_TRUE(application.link.startsWith(QStringLiteral("applications?year=")));
    program->window().go(application.link);
    EXPECT_TRUE(program->window().currentLink().startsWith(QStringLiteral("applications")));
    EXPECT_TRUE(first(FilePaletteSource::What::Ladders, QStringLiteral("ラダー"))
                    .link.startsWith(QStringLiteral("ladders?version=")));
    EXPECT_TRUE(first(FilePaletteSource::What::Curricula, QStringLiteral("研修"))
                    .link.startsWith(QStringLiteral("curricula?version=")));
    const auto cycles = host().workspace()->reads().runHere<std::vector<ImprovementCycle>>(
        [](storage::Database &database, const query::CancelToken &) {
            return storage::Repository<ImprovementCycle>(database).all();
        });
    ASSERT_TRUE(cycles);
    ASSERT_FALSE(cycles.value().empty());
    const PaletteEntry cycle = first(FilePaletteSource::What::Cycles, cycles.value().front().aim);
    EXPECT_EQ(cycle.text, cycles.value().front().aim);
    EXPECT_TRUE(cycle.link.endsWith(QStringLiteral("&tab=outcomes")));
}

TEST_F(ProgramTest, AFileThatIsDroppedOnAPersonsPageIsUndoneByEditUndo)
{
    ASSERT_NO_FATAL_FAILURE(openDemo());
    const auto people = host().workspace()->reads().runHere<std::vector<Person>>(
        [](storage::Database &database, const query::CancelToken &) {
            return storage::Repository<Person>(database).all();
        });
    ASSERT_TRUE(people);
    program->window().go(QStringLiteral("person/%1?tab=files").arg(keyToText(people.value().front().id)));
    auto *tab = program->window().currentPage()->findChild<FilesTab *>();
    ASSERT_TRUE(tab && QTest::qWaitFor([&] { return tab->isVisible(); }, 20000));
    QFile report(folder.filePath(QStringLiteral("事例.pdf")));
    ASSERT_TRUE(report.open(QIODevice::WriteOnly));
    report.write("%PDF-1.7");
    report.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(report.fileName())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tab, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent fall({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(tab, &fall);
    QDialog *asking = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (asking = tab->findChild<QDialog *>()) != nullptr; }, 5000));
    QTest::keyClick(asking, Qt::Key_Return);
    const auto shown = [&] { return tab->findChild<TableView *>()->model()->rowCount(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown() == 1; }, 5000));
    auto *undo = program->window().findChild<QAction *>(QStringLiteral("undo"));
    ASSERT_TRUE(undo);
    ASSERT_TRUE(QTest::qWaitFor([&] { return undo->text().contains(QStringLiteral("attached file")); }, 5000))
        << undo->text().toStdString();
    undo->trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == 0; }, 5000));
}
