#pragma once

#include "models/items/keyed_table.h"
#include "models/query/placements.h"

namespace kz::items {

/// A list of placements; Notice says what a planner should look at. StateRole: PlacementTableModel::State on the day
/// shown.
class PlacementTableModel : public KeyedTableModel<query::PlacementRow>
{
public:
    enum Column { PersonName, Kind, Site, Department, Field, From, To, Weeks, Share, Supervisor, Notice, Note };
    enum class State { Past, Running, Coming };

    explicit PlacementTableModel(Workspace &workspace, QObject *parent = nullptr);

    void setFilter(query::PlacementFilter filter);
    const query::PlacementFilter &filter() const { return m_filter; }

protected:
    KeysRead keysRead() const override;
    RowsRead rowsRead(std::vector<Key> keys) const override;
    Key keyOf(const query::PlacementRow &row) const override { return row.placement.id; }
    QVariant cell(const query::PlacementRow &row, int column, int role) const override;
    std::span<const ColumnSpec> columns() const override;

private:
    query::PlacementFilter m_filter;
};

} // namespace kz::items
