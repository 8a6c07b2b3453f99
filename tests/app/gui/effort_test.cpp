#include "app/gui/program.h"

#include "models/edit/edit.h"
#include "models/edit/evidence_actions.h"
#include "models/exchange/xlsx_writer.h"
#include "models/query/logbook.h"
#include "models/query/search.h"
#include "models/storage/packet_reads.h"
#include "models/storage/sealed_store.h"
#include "tests/support/test_support.h"
#include "ui/home/attention_model.h"
#include "ui/rotations/week_grid_view.h"
#include "ui/widgets/link.h"
#include "ui/widgets/page.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace kz;

namespace {

/// The system's dialogs, answered as a person does who takes the name proposed: one click each.
class OneClickFiles final : public FileChooser
{
public:
    void choose(QWidget *, const FileRequest &, std::function<void(const QString &)> chosen) override
    {
        ASSERT_FALSE(answers.isEmpty());
        ++clicks;
        chosen(answers.takeFirst());
    }

    QStringList answers;
    int clicks = 0;
};

/// The whole program on a fresh computer, worked with the mouse; every click counts.
class Effort : public testing::Test
{
protected:
    void SetUp() override
    {
        settings.emplace(folder.filePath(QStringLiteral("settings")));
        program.emplace(clock, *settings, files, folder.filePath(QStringLiteral("demo")));
        window().resize(1366, 768);
        window().show();
    }
    MainWindow &window() { return program->window(); }
    FileHost &host() { return program->host(); }
    static bool until(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 30000); }
    int clicks() const { return m_clicks + files.clicks; }

    /// A button that says this, under a widget.
    static QAbstractButton *button(QWidget *under, const QString &text)
    {
        for (QAbstractButton *one : under->findChildren<QAbstractButton *>())
            if (one->isVisible() && (one->text().remove(u'&') == text || one->accessibleName() == text))
                return one;
        return nullptr;
    }
    void click(QWidget *widget, QPoint at = {}, Qt::KeyboardModifiers keys = {})
    {
        ASSERT_TRUE(widget);
        ASSERT_TRUE(widget->isVisible() && widget->isEnabled());
        ++m_clicks;
        QTest::mouseClick(widget, Qt::LeftButton, keys, at);
    }
    void click(const QString &text)
    {
        ASSERT_TRUE(until([&] {
            const QAbstractButton *found = button(&window(), text);
            return found && found->isEnabled();
        })) << text.toStdString();
        click(button(&window(), text));
    }
    void clickRow(TableView *table, int row)
    {
        ++m_clicks;
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(row, 0)).center());
    }
    /// How many clicks lead to an entry of a menu, this one's titles counted; 0: it is in none.
    static int wayTo(const QAction *wanted, const QList<QAction *> &entries)
    {
        for (const QAction *entry : entries) {
            if (entry == wanted)
                return 1;
            if (const int below = entry->menu() ? wayTo(wanted, entry->menu()->actions()) : 0)
                return below + 1;
        }
        return 0;
    }
    /// The same from what is in view: the menu bar, or a button that has a menu.
    int wayTo(const QAction *wanted)
    {
        if (const int way = wayTo(wanted, window().menuBar()->actions()))
            return way;
        for (const QAbstractButton *one : window().findChildren<QAbstractButton *>()) {
            const auto *tool = qobject_cast<const QToolButton *>(one);
            const auto *push = qobject_cast<const QPushButton *>(one);
            const QMenu *menu = tool ? tool->menu() : push ? push->menu() : nullptr;
            if (const int below = menu && one->isVisible() ? wayTo(wanted, menu->actions()) : 0)
                return below + 1;
        }
        return 0;
    }
    /// An entry that can be chosen. A menu takes no clicks off screen, for it is a window of its own.
    void choose(const char *name)
    {
        QAction *found = nullptr; // other pages may have one of the same name
        ASSERT_TRUE(until([&] {
            for (QAction *one : window().findChildren<QAction *>(QLatin1String(name)))
                if (one->isVisible() && one->isEnabled() && wayTo(one) > 0)
                    found = one;
            return found != nullptr;
        })) << name
            << " is in no menu, or cannot be chosen";
        m_clicks += wayTo(found);
        found->trigger();
    }
    /// One of a choice: a click opens it, another takes the line.
    void chooseIn(QComboBox *choice, const QVariant &data)
    {
        m_clicks += 2;
        choice->setCurrentIndex(choice->findData(data));
    }
    /// The form over the page.
    QDialog *dialog()
    {
        for (auto *one : window().findChildren<QDialog *>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    void clickIn(QDialog *asking, const QString &text)
    {
        ASSERT_TRUE(asking);
        ASSERT_TRUE(until([&] {
            const QAbstractButton *found = button(asking, text);
            return found && found->isEnabled();
        })) << text.toStdString();
        click(button(asking, text));
    }
    /// What stands in the open file, read by a worker.
    template <typename T>
    T read(std::function<Result<T>(storage::Database &)> work)
    {
        std::optional<T> found;
        host().workspace()->read<T>(
            &window(), [work](storage::Database &database, const query::CancelToken &) { return work(database); },
            [&](const Result<T> &answer) {
                EXPECT_TRUE(answer);
                found = answer ? answer.value() : T();
            });
        EXPECT_TRUE(until([&] { return found.has_value(); }));
        return found.value_or(T());
    }
    TableView *attention()
    {
        return window().currentPage() ? window().currentPage()->findChild<TableView *>() : nullptr;
    }
    void openDemo()
    {
        click(QStringLiteral("Try with demo data"));
        ASSERT_TRUE(until([this] { return attention() && attention()->model()->rowCount() > 0; }));
    }
    void begin() { m_clicks = files.clicks = 0; }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 22)};
    OneClickFiles files;
    std::optional<Settings> settings;
    std::optional<Program> program;

private:
    int m_clicks = 0;
};

} // namespace

TEST_F(Effort, EffortFromTheFirstRunToAFilledDashboard)
{
    openDemo();
    EXPECT_EQ(window().currentLink(), QStringLiteral("home"));
    EXPECT_LE(clicks(), 2);
}

TEST_F(Effort, EffortWhoIsBehindOnWhatAndWhy)
{
    openDemo();
    const auto said
        = [this](AttentionModel::Column column) { return attention()->model()->index(0, column).data().toString(); };
    ASSERT_TRUE(until([&] { return said(AttentionModel::WhatColumn) == QStringLiteral("Behind"); }));
    const QString who = said(AttentionModel::WhoColumn);
    EXPECT_FALSE(who.isEmpty());
    const QString why = said(AttentionModel::WhyColumn);
    EXPECT_TRUE(why.contains(QRegularExpression(QStringLiteral("^.+: .+; [0-9]+% of a planned [0-9]+%$"))))
        << why.toStdString();
    // Their record is a click away.
    begin();
    clickRow(attention(), 0);
    ASSERT_TRUE(until([this] { return window().currentLink().startsWith(QStringLiteral("person/")); }));
    EXPECT_TRUE(until([&] { return window().currentPage()->title() == who; }));
    EXPECT_LE(clicks(), 1);
}

TEST_F(Effort, EffortOnePersonsProgressReport)
{
    openDemo();
    clickRow(attention(), 0);
    ASSERT_TRUE(until([this] { return window().currentLink().startsWith(QStringLiteral("person/")); }));
    begin();
    const QString path = folder.filePath(QStringLiteral("one.pdf"));
    files.answers = {path};
    click(QStringLiteral("Progress report"));
    click(QStringLiteral("Save PDF"));
    ASSERT_TRUE(until([&] { return QFile::exists(path); }));
    EXPECT_LE(clicks(), 3);
}

TEST_F(Effort, EffortSixtyReportsAsSeparateFiles)
{
    openDemo();
    begin();
    const QString reports = folder.filePath(QStringLiteral("reports"));
    ASSERT_TRUE(QDir().mkpath(reports));
    files.answers = {reports};
    click(QStringLiteral("Reports"));
    ASSERT_TRUE(until([this] {
        const auto *people = window().currentPage()->findChild<TableView *>();
        return people && people->model()->rowCount() == 60;
    }));
    click(QStringLiteral("Choose all"));
    click(QStringLiteral("Save PDF"));
    EXPECT_GT(host().tasks().rowCount(), 0) << "progress, and a way to stop it";
    ASSERT_TRUE(until([&] { return host().tasks().rowCount() == 0; }));
    EXPECT_EQ(QDir(reports).entryList({QStringLiteral("*.pdf")}, QDir::Files).size(), 60);
    EXPECT_LE(clicks(), 4);
}

TEST_F(Effort, EffortASuccessorRestoresTheBackupOnANewComputer)
{
    openDemo();
    const QString backup = folder.filePath(QStringLiteral("backup.kizahashi"));
    host().backUp(backup);
    ASSERT_TRUE(until([&] { return host().tasks().rowCount() == 0 && QFile::exists(backup); }));
    program.reset();
    settings.emplace(folder.filePath(QStringLiteral("successor")));
    program.emplace(clock, *settings, files, folder.filePath(QStringLiteral("demo")));
    window().resize(1366, 768);
    window().show();
    begin();
    files.answers = {backup, folder.filePath(QStringLiteral("hospital.kizahashi"))};
    choose("restore");
    ASSERT_TRUE(until([this] { return attention() && attention()->model()->rowCount() > 0; }));
    EXPECT_LE(clicks(), 5);
}

TEST_F(Effort, EffortWhatIsNotHandedInOnAWard)
{
    openDemo();
    const Key ward = read<Key>([](storage::Database &database) -> Result<Key> {
        const auto found
            = database.value<Key>("SELECT department FROM affiliation WHERE department IS NOT NULL LIMIT 1");
        return found ? Result<Key>(found.value().value_or(0)) : found.error();
    });
    window().go(QStringLiteral("people?department=") + keyToText(ward));
    ASSERT_TRUE(until([this] { return window().currentPage()->findChild<TableView *>()->model()->rowCount() > 0; }));
    begin();
    const QString path = folder.filePath(QStringLiteral("ward.pdf"));
    files.answers = {path};
    click(QStringLiteral("Not handed in"));
    click(QStringLiteral("Save PDF"));
    ASSERT_TRUE(until([&] { return QFile::exists(path); }));
    EXPECT_EQ(Link::parse(window().currentLink()).query.value(QStringLiteral("ward")), keyToText(ward));
    EXPECT_LE(clicks(), 3);
}

TEST_F(Effort, EffortALeaverClosedAndPrinted)
{
    openDemo();
    clickRow(attention(), 0);
    ASSERT_TRUE(until([this] { return window().currentLink().startsWith(QStringLiteral("person/")); }));
    begin();
    const QString path = folder.filePath(QStringLiteral("leaver.pdf"));
    files.answers = {path};
    choose("leave");
    ASSERT_TRUE(until([this] { return dialog() != nullptr; }));
    clickIn(dialog(), QStringLiteral("Save"));
    ASSERT_TRUE(until([this] { return window().currentLink().startsWith(QStringLiteral("reports")); }));
    click(QStringLiteral("Save PDF"));
    ASSERT_TRUE(until([&] { return QFile::exists(path); }));
    EXPECT_LE(clicks(), 5);
}

TEST_F(Effort, EffortSixPacketsAndOneTakenBack)
{
    openDemo();
    window().go(QStringLiteral("packets"));
    begin();
    const QString packets = folder.filePath(QStringLiteral("packets"));
    ASSERT_TRUE(QDir().mkpath(packets));
    files.answers = {packets};
    click(QStringLiteral("Issue"));
    ASSERT_TRUE(until([this] { return dialog() != nullptr; }));
    auto *list = dialog()->findChild<QListWidget *>();
    ASSERT_TRUE(until([&] { return list->count() > 6; }));
    const auto clickLine = [&](int row, Qt::KeyboardModifiers keys) {
        click(list->viewport(), list->visualItemRect(list->item(row)).center(), keys);
    };
    clickLine(0, {});
    clickLine(5, Qt::ShiftModifier);
    clickIn(dialog(), QStringLiteral("Issue…"));
    auto *passphrases = dialog()->findChild<QPlainTextEdit *>();
    ASSERT_TRUE(until([&] { return !passphrases->toPlainText().isEmpty(); }));
    const QStringList made = passphrases->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(made.size(), 6);
    EXPECT_LE(clicks(), 5);
    clickIn(dialog(), QStringLiteral("Copy"));
    clickIn(dialog(), QStringLiteral("Close"));

    // The holder logs half a day.
    const QString packet = QDir(packets).filePath(made.first().section(u'\t', 2));
    const QString passphrase = made.first().section(u'\t', 0, 0);
    {
        auto opened = storage::SealedStore::openForWriting(packet, passphrase);
        ASSERT_TRUE(opened);
        const auto inside = storage::packetInside(opened.value()->database());
        ASSERT_TRUE(inside && inside.value());
        LogEntry entry;
        entry.head.person = inside.value()->packet.holder;
        entry.head.day = entry.head.enteredOn = clock.today();
        entry.halfDays = 1;
        entry.setting = CareSetting::Outpatient;
        edit::ChangeHub hub;
        auto door = edit::EditDoor::open(std::move(opened).value(), clock, hub);
        ASSERT_TRUE(door);
        ASSERT_TRUE(door.value()->submitAndWait(edit::saveLogEntry(entry, {})));
    }
    begin();
    files.answers = {packet};
    click(QStringLiteral("Take back"));
    ASSERT_TRUE(until([this] { return window().currentLink().startsWith(QStringLiteral("packet?")); }));
    auto *typed = window().currentPage()->findChild<QLineEdit *>(QStringLiteral("passphrase"));
    ASSERT_TRUE(typed);
    QTest::keyClicks(typed, passphrase);
    QTest::keyClick(typed, Qt::Key_Return);
    click(QStringLiteral("Take in"));
    ASSERT_TRUE(until([&] {
        return read<qint64>([](storage::Database &database) -> Result<qint64> {
                   const auto found = database.value<qint64>("SELECT sum(records) FROM packet_taking");
                   return found ? Result<qint64>(found.value().value_or(0)) : found.error();
               })
            == 1;
    }));
    EXPECT_LE(clicks(), 3);
}

TEST_F(Effort, EffortAWeekOfTheLogInTheGrid)
{
    openDemo();
    const Key person = read<std::vector<storage::Found>>([](storage::Database &database) {
                           return query::findPeople(database, QStringLiteral("例田"), 1);
                       })
                           .at(0)
                           .key;
    const auto inTheWeek = [&] {
        return read<std::vector<LogEntry>>([&](storage::Database &database) {
            return query::entriesBetween(database, person, clock.today().addDays(-6), clock.today());
        });
    };
    const std::vector<LogEntry> before = inTheWeek();
    window().go(QStringLiteral("week?person=%1").arg(keyToText(person)));
    auto *grid = window().currentPage()->findChild<WeekGridView *>();
    ASSERT_TRUE(grid);
    ASSERT_TRUE(until([&] { return grid->model()->rowCount() > 2; }));
    grid->setFocus();
    int keys = 0;
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(grid, key, modifiers);
        ++keys;
    };
    // Two items on each working day: there along the first row, back along the second.
    for (int day = 0; day < 5; ++day) {
        if (day)
            press(Qt::Key_Right);
        press(Qt::Key_2);
    }
    press(Qt::Key_Return);
    for (int day = 0; day < 5; ++day) {
        if (day)
            press(Qt::Key_Left);
        press(Qt::Key_1);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_LE(keys, 20);
    ASSERT_TRUE(until([&] { return inTheWeek().size() == before.size() + 5; }));
    const auto ofTwo = [](const std::vector<LogEntry> &entries) {
        return std::ranges::count_if(entries, [](const LogEntry &entry) { return entry.items.size() == 2; });
    };
    EXPECT_EQ(ofTwo(inTheWeek()), ofTwo(before) + 5) << "a day is one entry";
}

TEST_F(Effort, EffortAFiscalYearsLadderDeadlines)
{
    openDemo();
    begin();
    click(QStringLiteral("Ladders"));
    click(QStringLiteral("Applications"));
    ASSERT_TRUE(until([this] { return window().currentLink().startsWith(QStringLiteral("applications")); }));
    QComboBox *years = nullptr;
    for (auto *combo : window().currentPage()->findChildren<QComboBox *>())
        if (combo->accessibleName() == QStringLiteral("Fiscal year"))
            years = combo;
    ASSERT_TRUE(years);
    ASSERT_TRUE(until([&] { return years->findData(2027) >= 0; }));
    chooseIn(years, 2027);
    ASSERT_TRUE(until([this] { return !window().currentPage()->isBusy(); }));
    click(QStringLiteral("Deadlines"));
    ASSERT_TRUE(until([this] { return dialog() != nullptr; }));
    clickIn(dialog(), QStringLiteral("Set"));
    ASSERT_TRUE(until([this] {
        return read<qint64>([](storage::Database &database) -> Result<qint64> {
                   const auto found
                       = database.value<qint64>("SELECT count(*) FROM step_deadline WHERE fiscal_year = 2027");
                   return found ? Result<qint64>(found.value().value_or(0)) : found.error();
               })
            >= 5;
    }));
    EXPECT_LE(clicks(), 6);
}

TEST_F(Effort, EffortAHundredCertificates)
{
    openDemo();
    constexpr int applicants = 100;
    bool made = false;
    host().workspace()->submit(
        {.name = "level_application.decide",
         .arguments = {},
         .grant = edit::Grant::Award,
         .work = [](edit::Edit &edit) -> Result<void> {
             // As many again as last year's, of the same ladder and workflow.
             const auto like = storage::Repository<LevelApplication>(edit.database()).all("WHERE award IS NOT NULL");
             if (!like || like.value().empty())
                 return makeError(ErrorCode::NotFound);
             for (int i = 0; i < applicants; ++i) {
                 Person person = edit.get<Person>(like.value().front().person).value();
                 person.id = 0;
                 person.name = QStringLiteral("架空 %1").arg(i);
                 LevelAward award = edit.get<LevelAward>(*like.value().front().award).value();
                 award.id = 0;
                 award.number = QStringLiteral("2025-%1").arg(i + 1, 3, 10, QLatin1Char('0'));
                 LevelApplication application = like.value().front();
                 application.id = 0;
                 const auto whose = edit.insert(person);
                 award.person = application.person = whose ? whose.value() : 0;
                 const auto given = edit.insert(award);
                 application.award = given ? std::optional(given.value()) : std::nullopt;
                 if (const auto stored = edit.insert(application); !stored)
                     return stored.error();
             }
             return {};
         }},
        &window(), [&](const Result<edit::ChangeSet> &done) { made = bool(done); });
    ASSERT_TRUE(until([&] { return made; }));
    window().go(QStringLiteral("applications?year=2025"));
    ASSERT_TRUE(until([this] {
        return window().currentPage()->findChild<TableView *>(QString(), Qt::FindChildrenRecursively)
            && button(&window(), QStringLiteral("More")) && !window().currentPage()->isBusy();
    }));
    auto *certificates = window().findChild<QAction *>(QStringLiteral("certificates"));
    ASSERT_TRUE(until([&] { return certificates->isEnabled(); }));
    begin();
    const QString path = folder.filePath(QStringLiteral("certificates.pdf"));
    files.answers = {path};
    choose("certificates");
    ASSERT_TRUE(until([this] { return window().currentLink().startsWith(QStringLiteral("reports")); }));
    click(QStringLiteral("Save PDF"));
    ASSERT_TRUE(until([&] { return QFile::exists(path); }));
    EXPECT_LE(clicks(), 4);
}

TEST_F(Effort, EffortTheAprilRosterFromExcel)
{
    openDemo();
    const QString path = folder.filePath(QStringLiteral("採用者名簿.xlsx"));
    QFile book(path);
    ASSERT_TRUE(book.open(QIODevice::WriteOnly));
    exchange::XlsxWriter writer(book, path);
    const auto row = [&writer](const char16_t *cells) { writer.row(QString::fromUtf16(cells).split(u'|')); };
    row(u"職員番号|氏名|フリガナ|職種|施設|部署|配属日|採用日|ラダー・プログラム|目標レベル|研修開始日|目標日|"
        u"プリセプター");
    const QString mentor = read<QString>([](storage::Database &database) -> Result<QString> {
        const auto name = database.value<QString>("SELECT p.name FROM duty d JOIN person p ON p.id = d.person "
                                                  "WHERE d.kind = 'preceptor' ORDER BY d.from_day DESC LIMIT 1");
        return name ? Result<QString>(name.value().value_or(QString())) : name.error();
    });
    ASSERT_FALSE(mentor.isEmpty());
    constexpr int newcomers = 46;
    for (int i = 0; i < newcomers; ++i)
        writer.row({QStringLiteral("N%1").arg(i, 4, 10, QLatin1Char('0')), QStringLiteral("架空 %1").arg(i),
                    QStringLiteral("カクウ"), QStringLiteral("看護師"), QStringLiteral("階中央病院"), QString(),
                    QStringLiteral("2026-11-02"), QStringLiteral("2026-11-02"), QStringLiteral("新人看護職員研修"),
                    QStringLiteral("12か月"), QStringLiteral("2026-11-02"), QStringLiteral("2027-11-01"), mentor});
    ASSERT_TRUE(writer.finish());
    book.close();
    const auto count = [this](const char *sql) {
        return read<qint64>([sql](storage::Database &database) -> Result<qint64> {
            const auto found = database.value<qint64>(sql);
            return found ? Result<qint64>(found.value().value_or(0)) : found.error();
        });
    };
    constexpr char enrolled[]
        = "SELECT count(*) FROM enrolment WHERE from_day = '2026-11-02' AND target_level IS NOT NULL";
    constexpr char accompanied[] = "SELECT count(*) FROM duty WHERE from_day = '2026-11-02' AND kind = 'preceptor'";
    const qint64 before = count(enrolled);
    const qint64 dutiesBefore = count(accompanied);
    begin();
    files.answers = {path};
    choose("import");
    ASSERT_TRUE(until([this] {
        return window().currentLink().startsWith(QStringLiteral("import"))
            && window().currentPage()->findChild<TableView *>()->model()->rowCount() == newcomers;
    }));
    click(QStringLiteral("Import"));
    ASSERT_TRUE(until([&] { return count(enrolled) == before + newcomers; }));
    EXPECT_EQ(count(accompanied), dutiesBefore + newcomers);
    EXPECT_LE(clicks(), 12);
}
