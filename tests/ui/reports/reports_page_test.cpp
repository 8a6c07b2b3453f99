#include "ui/reports/reports_page.h"

#include "tests/models/items/items_support.h"
#include "tests/support/gui_checks.h"
#include "ui/reports/page_preview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QListWidget>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::test;

namespace {

class ScriptedFiles final : public FileChooser
{
public:
    void choose(QWidget *, const FileRequest &asked, std::function<void(const QString &)> chosen) override
    {
        request = asked;
        chosen(answer);
    }
    QString answer;
    FileRequest request;
};

struct Office {
    Office()
    {
        site = file.site(QStringLiteral("階中央病院"));
        for (int number = 0; number < 5; ++number) {
            people.push_back(file.person(QStringLiteral("見本 %1").arg(number), QStringLiteral("ミホン")));
            file.belongs(people.back(), site);
        }
        const TinyLadder ladder = file.ladder();
        file.enrol(people[0], ladder, ladder.levelOne);
        open = std::make_unique<OpenFile>(file);
        page = std::make_unique<ReportsPage>(**open, settings, tasks, files);
        page->resize(1100, 660);
        page->show();
        preview = page->findChild<PagePreview *>();
    }
    QAction *save() const { return page->headerActions()[0]; }
    QAbstractButton *button(const char *text) const
    {
        for (QAbstractButton *one : page->findChildren<QAbstractButton *>())
            if (one->text() == QLatin1String(text))
                return one;
        return nullptr;
    }
    QString said() const { return page->findChild<Banner *>()->words(); }

    FileBuilder file;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    TaskList tasks;
    ScriptedFiles files;
    Key site = 0;
    std::vector<Key> people;
    std::unique_ptr<OpenFile> open;
    std::unique_ptr<ReportsPage> page;
    PagePreview *preview = nullptr;
};

} // namespace

TEST(ReportsPage, ShowsTheReportOfThePersonTheLinkNames)
{
    Office office;
    office.page->open(QStringLiteral("reports?person=") + keyToText(office.people[0]));
    ASSERT_TRUE(waitFor([&] { return office.preview->pageCount() > 0 && office.save()->isEnabled(); }));
    auto *table = office.page->findChild<TableView *>();
    EXPECT_EQ(table->selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(office.preview->currentPage(), 1);
    const double before = office.preview->zoom();
    office.preview->setZoom(before * 2);
    EXPECT_NEAR(office.preview->zoom(), before * 2, 0.01);
}

TEST(ReportsPage, OneFileForEachOfThoseChosen)
{
    Office office;
    office.page->open(QStringLiteral("reports?person=%1,%2,%3")
                          .arg(keyToText(office.people[0]), keyToText(office.people[1]), keyToText(office.people[4])));
    ASSERT_TRUE(waitFor([&] { return office.button("One file each")->isEnabled(); }));
    office.button("One file each")->click();
    office.files.answer = office.folder.filePath(QStringLiteral("papers"));
    office.save()->trigger();
    EXPECT_EQ(office.files.request.kind, FileRequest::Kind::Folder);
    EXPECT_EQ(office.tasks.rowCount(), 1) << "it shows in the task list";
    ASSERT_TRUE(waitFor([&] { return !office.said().isEmpty(); }));
    EXPECT_EQ(QDir(office.files.answer).entryList({QStringLiteral("*.pdf")}).size(), 3);
    EXPECT_EQ(office.tasks.rowCount(), 0);
}

TEST(ReportsPage, EverybodyInOneFile)
{
    Office office;
    auto *table = office.page->findChild<TableView *>();
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 5; }));
    office.button("Choose all")->click();
    office.files.answer = office.folder.filePath(QStringLiteral("all.pdf"));
    office.save()->trigger();
    ASSERT_TRUE(waitFor([&] { return QFile::exists(office.files.answer); }));
}

TEST(ReportsPage, ACancelledTaskLeavesNoFile)
{
    Office office;
    auto *table = office.page->findChild<TableView *>();
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 5; }));
    office.button("Choose all")->click();
    office.files.answer = office.folder.filePath(QStringLiteral("all.pdf"));
    office.save()->trigger();
    office.tasks.cancelAll();
    ASSERT_TRUE(waitFor([&] { return office.tasks.rowCount() == 0; }));
    EXPECT_FALSE(QFile::exists(office.files.answer));
    EXPECT_TRUE(office.said().isEmpty()) << "who cancels need not be told";
}

TEST(ReportsPage, AWindowThatClosesMeanwhileTakesItsTaskAlong)
{
    Office office;
    auto *table = office.page->findChild<TableView *>();
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 5; }));
    office.button("Choose all")->click();
    office.files.answer = office.folder.filePath(QStringLiteral("all.pdf"));
    office.save()->trigger();
    office.page.reset();
    EXPECT_EQ(office.tasks.rowCount(), 0);
    EXPECT_FALSE(QFile::exists(office.files.answer));
}

TEST(ReportsPage, ASiteHasItsReportToo)
{
    Office office;
    office.page->open(QStringLiteral("reports?site=") + keyToText(office.site));
    ASSERT_TRUE(waitFor([&] { return office.preview->pageCount() > 0; }));
    EXPECT_TRUE(office.page->findChild<QListWidget *>()->currentItem()->isSelected());
}

TEST(ReportsPage, EveryControlHasAName)
{
    Office office;
    EXPECT_EQ(unnamedControls(office.page.get()), QStringList());
}
