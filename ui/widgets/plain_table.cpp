#include "ui/widgets/plain_table.h"

#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QTableView>

namespace kz {

QTableView *plainTable(const QString &accessibleName)
{
    auto *table = new QTableView;
    table->setAccessibleName(accessibleName);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(space::rowHeight);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace kz
