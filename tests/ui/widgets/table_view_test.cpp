#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/whole_words.h"

#include <QAbstractTableModel>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

using namespace kz;

namespace {

/// Counts what it is asked for.
class Numbers final : public QAbstractTableModel
{
public:
    explicit Numbers(int rows) : m_rows(rows) { }
    int rowCount(const QModelIndex & = {}) const override { return m_rows; }
    int columnCount(const QModelIndex & = {}) const override { return 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        lastRow = std::max(lastRow, index.row());
        return index.column() == 1 ? QVariant(index.row())
                                   : QVariant(QStringLiteral("r%1\tc%2").arg(index.row()).arg(index.column()));
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(QStringLiteral("H%1").arg(section))
                                                                        : QVariant();
    }
    mutable int lastRow = -1;

private:
    int m_rows;
};

struct Fixture {
    QTemporaryDir folder;
    Settings settings{folder.path()};
};

} // namespace

TEST(TableView, AMillionRowsCostNoMoreThanTheOnesInSight)
{
    Fixture fixture;
    Numbers model(1'000'000);
    TableView table(QStringLiteral("numbers"), fixture.settings);
    table.resize(600, 400);
    table.setModel(&model);
    table.show();
    table.grab();
    EXPECT_LT(model.lastRow, 40);
    table.scrollTo(model.index(999'999, 0));
    table.grab();
    EXPECT_EQ(model.lastRow, 999'999);
    EXPECT_EQ(table.rowHeight(0), table.rowHeight(999'999));
    EXPECT_GE(table.rowHeight(0), 28);
}

TEST(TableView, TheWholeListIsAskedOfThePageFromTheMenuOfTheKeyboard)
{
    Fixture fixture;
    Numbers model(3);
    class Plain final : public Page
    {
        QString title() const override { return QStringLiteral("Numbers"); }
    } page;
    TableView table(QStringLiteral("numbers"), fixture.settings, &page);
    table.setModel(&model);
    table.setColumnHidden(2, true);
    table.horizontalHeader()->moveSection(0, 1);
    page.show();
    EXPECT_EQ(table.shownTitles(), (QStringList{QStringLiteral("H1"), QStringLiteral("H0")}));
    ASSERT_EQ(table.shownRows().size(), 3u);
    EXPECT_EQ(table.shownRows()[2], (QStringList{QStringLiteral("2"), QStringLiteral("r2\tc0")}));

    QList<ListWay> asked;
    QObject::connect(&page, &Page::listAsked, &page, [&](const TableView *of, ListWay way) {
        EXPECT_EQ(of, &table);
        asked.append(way);
    });
    auto *own = new QAction(QStringLiteral("Own"), &table);
    table.addAction(own);
    table.setCurrentIndex(model.index(1, 1));
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(1, 1), table.mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(&table, &menuKey);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    EXPECT_EQ(menu->actions().first(), own) << "what the page offers comes first";
    QTest::keyClick(menu, Qt::Key_C);
    EXPECT_EQ(asked, QList<ListWay>{ListWay::Copy});
    table.findChild<QAction *>(QStringLiteral("save_list"))->trigger();
    EXPECT_EQ(asked.last(), ListWay::Save);
}

TEST(TableView, CopiesSelectedRowsAsShown)
{
    Fixture fixture;
    Numbers model(5);
    TableView table(QStringLiteral("numbers"), fixture.settings);
    table.setModel(&model);
    table.setColumnHidden(2, true);
    table.horizontalHeader()->moveSection(0, 1);
    table.selectRow(1);
    table.selectionModel()->select(model.index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("1\tr1 c0\n3\tr3 c0\n"));
}

TEST(TableView, RemembersWidthsAndColumns)
{
    Fixture fixture;
    Numbers model(5);
    {
        TableView table(QStringLiteral("numbers"), fixture.settings);
        table.setModel(&model);
        table.setColumnWidth(0, 222);
        Q_EMIT table.columnMenu()->aboutToShow();
        table.columnMenu()->actions().at(1)->trigger();
        EXPECT_TRUE(table.isColumnHidden(1));
    }
    TableView table(QStringLiteral("numbers"), fixture.settings);
    table.setModel(&model);
    EXPECT_EQ(table.columnWidth(0), 222);
    EXPECT_TRUE(table.isColumnHidden(1));
    TableView other(QStringLiteral("another"), fixture.settings);
    other.setModel(&model);
    EXPECT_FALSE(other.isColumnHidden(1));

    Q_EMIT table.columnMenu()->aboutToShow();
    table.columnMenu()->actions().last()->trigger();
    EXPECT_FALSE(table.isColumnHidden(1));
}

TEST(TableView, TheLastColumnCannotBeHidden)
{
    Fixture fixture;
    Numbers model(5);
    TableView table(QStringLiteral("numbers"), fixture.settings);
    table.setHiddenAtFirst({1, 2});
    table.setModel(&model);
    EXPECT_TRUE(table.isColumnHidden(2));
    Q_EMIT table.columnMenu()->aboutToShow();
    EXPECT_FALSE(table.columnMenu()->actions().first()->isEnabled());
    EXPECT_TRUE(table.columnMenu()->actions().at(1)->isEnabled());
}

TEST(TableView, FiguresStandAtTheRight)
{
    Fixture fixture;
    Numbers model(1);
    TableView table(QStringLiteral("numbers"), fixture.settings);
    table.setModel(&model);
    table.resize(900, 120);
    table.setStandardWidths({30, 30, 30});
    table.show();
    const QImage image = table.viewport()->grab(table.visualRect(model.index(0, 1))).toImage();
    const auto inked = [&image](int from, int to) {
        for (int y = 4; y < image.height() - 4; ++y)
            for (int x = from; x < to; ++x)
                if (image.pixelColor(x, y).lightness() < 128)
                    return true;
        return false;
    };
    EXPECT_FALSE(inked(0, image.width() / 2));
    EXPECT_TRUE(inked(image.width() / 2, image.width()));
}

TEST(TableView, EnterOpensTheRowAndTabLeavesTheTable)
{
    Fixture fixture;
    Numbers model(5);
    TableView table(QStringLiteral("numbers"), fixture.settings);
    table.setModel(&model);
    table.show();
    const QSignalSpy opened(&table, &TableView::rowActivated);
    table.setCurrentIndex(model.index(2, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.at(0).at(0).toInt(), 2);
    QTest::keyClick(&table, Qt::Key_Tab);
    EXPECT_EQ(table.currentIndex().row(), 2);
    EXPECT_EQ(table.currentIndex().column(), 0);
}

TEST(TableView, TheTooltipTellsAHeadingThatIsCutOff)
{
    Fixture fixture;
    const QString words = QStringLiteral("A heading of several words");
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({words, QStringLiteral("B")});
    TableView table(QStringLiteral("cut"), fixture.settings);
    table.resize(600, 200);
    table.setModel(&model);
    table.setColumnWidth(0, 400);
    table.show();
    QWidget *head = table.horizontalHeader()->viewport();
    const QPoint at(20, 8);
    EXPECT_EQ(wordsCutOffAt(head, at), QString());
    table.setColumnWidth(0, 60);
    EXPECT_EQ(wordsCutOffAt(head, at), words);
    const WholeWords tells;
    QHelpEvent asks(QEvent::ToolTip, at, head->mapToGlobal(at));
    QApplication::sendEvent(head, &asks);
    EXPECT_EQ(QToolTip::text(), words);
    QToolTip::hideText();
}
