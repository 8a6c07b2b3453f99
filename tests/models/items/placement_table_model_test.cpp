#include "models/items/placement_table_model.h"

#include "tests/models/items/items_support.h"

#include <QAbstractItemModelTester>

using namespace kz;
using namespace kz::items;
using kz::test::FileBuilder;
using kz::test::OpenFile;
using kz::test::waitFor;

TEST(PlacementTable, ListsStaysByTheirFirstDay)
{
    FileBuilder file(QDate(2026, 7, 1));
    const Key centre = file.site(QStringLiteral("階中央病院"));
    const Key island = file.site(QStringLiteral("遠音島診療所"), SiteKind::Clinic);
    const Key ward = file.department(centre, QStringLiteral("救急科"), "emergency");
    const Key hana = file.person(QStringLiteral("例田 花"));
    const Key rin = file.person(QStringLiteral("見本坂 凛"));
    const Key coming = file.stays(hana, island, QDate(2026, 8, 1), QDate(2026, 8, 28), "community", rin);
    const Key running = file.add(Placement{.person = hana,
                                           .site = centre,
                                           .department = ward,
                                           .from = QDate(2026, 6, 1),
                                           .to = QDate(2026, 7, 12),
                                           .share = 0.5});
    const Key other = file.stays(rin, centre, QDate(2026, 4, 1), QDate(2026, 4, 30));
    OpenFile open(file);
    PlacementTableModel model(*open);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFilter({.person = hana});
    ASSERT_TRUE(waitFor([&] { return model.keys() == std::vector<Key>{running, coming}; }));
    ASSERT_TRUE(waitFor([&] { return !model.index(0, 0).data().isNull(); }));
    EXPECT_DOUBLE_EQ(model.index(0, PlacementTableModel::Weeks).data(ValueRole).toDouble(), 3);
    EXPECT_EQ(model.index(0, 0).data(StateRole).toInt(), int(PlacementTableModel::State::Running));
    EXPECT_FALSE(model.index(0, PlacementTableModel::Field).data().toString().isEmpty()) << "the department's";
    EXPECT_EQ(model.index(1, 0).data(StateRole).toInt(), int(PlacementTableModel::State::Coming));
    EXPECT_EQ(model.index(1, PlacementTableModel::Supervisor).data().toString(), QStringLiteral("見本坂 凛"));

    model.setFilter({.site = centre, .from = QDate(2026, 5, 1)});
    EXPECT_TRUE(waitFor([&] { return model.keys() == std::vector<Key>{running}; }));
    model.setFilter({.to = QDate(2026, 4, 30)});
    EXPECT_TRUE(waitFor([&] { return model.keys() == std::vector<Key>{other}; }));
    open.act([&](edit::Edit &edit) { return edit.remove<Placement>(other); });
    EXPECT_TRUE(waitFor([&] { return model.rowCount() == 0; }));
}
