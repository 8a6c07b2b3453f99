#include "models/items/site_table_model.h"

#include "tests/models/items/items_support.h"

#include <QAbstractItemModelTester>

using namespace kz;
using namespace kz::items;
using kz::test::FileBuilder;
using kz::test::OpenFile;
using kz::test::waitFor;

namespace {

class SiteTable : public testing::Test
{
protected:
    SiteTable()
    {
        file.site(QStringLiteral("汐見病院"));
        island = file.site(QStringLiteral("遠音島診療所"), SiteKind::Clinic);
        file.belongs(file.person(QStringLiteral("例田 花")), island);
    }
    /// Waits until a cell of the island says this.
    bool says(const SiteTableModel &model, SiteTableModel::Column column, const char16_t *words)
    {
        return waitFor([&] {
            const int row = model.rowOf(island);
            return row >= 0 && model.index(row, column).data().toString() == QString::fromUtf16(words);
        });
    }

    FileBuilder file{QDate(2026, 7, 1)};
    Key island = 0;
};

} // namespace

TEST_F(SiteTable, ShowsPeopleOfTheDay)
{
    OpenFile open(file);
    SiteTableModel model(*open);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.refresh();
    ASSERT_TRUE(waitFor([&] { return model.isLoaded(); }));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(says(model, SiteTableModel::Name, u"遠音島診療所"));
    EXPECT_TRUE(says(model, SiteTableModel::People, u"1"));
    open->setAsOf(QDate(2026, 3, 31)); // the day before she came
    EXPECT_TRUE(says(model, SiteTableModel::People, u"0"));
}

TEST_F(SiteTable, IsNarrowedByWhatIsAskedFor)
{
    OpenFile open(file);
    SiteTableModel model(*open);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.refresh();
    model.setFilter({.kind = SiteKind::Clinic});
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 1; }));
    EXPECT_EQ(model.keyAt(0), island);
    model.setFilter({.text = QStringLiteral("どこにもない")});
    EXPECT_TRUE(waitFor([&] { return model.rowCount() == 0; }));
}

TEST_F(SiteTable, FollowsChanges)
{
    OpenFile open(file);
    SiteTableModel model(*open);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.refresh();
    ASSERT_TRUE(says(model, SiteTableModel::Name, u"遠音島診療所"));
    open.act([this](edit::Edit &edit) -> Result<void> {
        Site renamed;
        renamed.id = island;
        renamed.name = QStringLiteral("遠音島病院");
        return edit.update(renamed);
    });
    EXPECT_TRUE(says(model, SiteTableModel::Name, u"遠音島病院"));
    open.act([](edit::Edit &edit) -> Result<void> {
        const auto made = edit.insert(Site{.name = QStringLiteral("新しい診療所")});
        return made ? Result<void>() : made.error();
    });
    EXPECT_TRUE(waitFor([&] { return model.rowCount() == 3; }));
}
