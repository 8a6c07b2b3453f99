#include "app/gui/program.h"

#include "tests/support/test_support.h"
#include "ui/home/attention_model.h"
#include "ui/widgets/page.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

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
    void click(QWidget *widget)
    {
        ASSERT_TRUE(widget);
        ASSERT_TRUE(widget->isVisible() && widget->isEnabled());
        ++m_clicks;
        QTest::mouseClick(widget, Qt::LeftButton);
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
    /// An entry of a menu of the menu bar: two clicks. A menu of its own window takes no clicks off screen.
    void choose(const char *action)
    {
        m_clicks += 2;
        window().findChild<QAction *>(QLatin1String(action))->trigger();
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
    clickRow(attention(), 0);
    ASSERT_TRUE(until([this] { return window().currentLink().startsWith(QStringLiteral("person/")); }));
    EXPECT_TRUE(until([&] { return window().currentPage()->title() == who; }));
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
