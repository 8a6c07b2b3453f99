#pragma once

#include "models/report/chart_table.h"

#include <QAbstractTableModel>

namespace kz::charts {

/// The figures of a chart as a table, to be read, selected and copied.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(report::ChartTable table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    report::ChartTable m_table;
};

} // namespace kz::charts
