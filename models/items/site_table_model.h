#pragma once

#include "models/items/keyed_table.h"
#include "models/query/sites.h"

namespace kz::items {

/// The list of sites in kana order; people and placements are those of the day. Read by setFilter() or refresh().
class SiteTableModel : public KeyedTableModel<query::SiteRow>
{
public:
    enum Column { Name, Kind, Municipality, Marks, Beds, People, Placed };

    explicit SiteTableModel(Workspace &workspace, QObject *parent = nullptr);

    const query::SiteFilter &filter() const { return m_filter; }
    void setFilter(query::SiteFilter filter);

protected:
    KeysRead keysRead() const override;
    RowsRead rowsRead(std::vector<Key> keys) const override;
    Key keyOf(const query::SiteRow &row) const override { return row.site.id; }
    QVariant cell(const query::SiteRow &row, int column, int role) const override;
    std::span<const ColumnSpec> columns() const override;

private:
    query::SiteFilter m_filter;
};

} // namespace kz::items
