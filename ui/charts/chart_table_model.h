#pragma once

#include "models/report/chart_table.h"

#include <QAbstractTableModel>

namespace kz::charts {

/// The figures of a chart as a table, to be read, selected, copied and followed.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(report::ChartTable table);

    /// Where a cell leads; what leads nowhere itself goes where the first of its row does. "" for nowhere.
    QString linkAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    report::ChartTable m_table;
};

} // namespace kz::charts
