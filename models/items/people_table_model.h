#pragma once

#include "models/items/keyed_table.h"
#include "models/query/people.h"

namespace kz::items {

/// The list of people. The filter's day is the workspace's. StateRole: query::PaceState; ShareRole and PaceRole of the
/// progress column: the bar and its mark.
class PeopleTableModel : public KeyedTableModel<query::PersonRow>
{
public:
    enum Column {
        Name,
        Kana,
        Profession,
        StaffNumber,
        Site,
        Department,
        Ladder,
        Level,
        Target,
        Progress,
        State,
    };

    explicit PeopleTableModel(Workspace &workspace, QObject *parent = nullptr);

    const query::PeopleFilter &filter() const { return m_filter; }
    void setFilter(query::PeopleFilter filter);

    /// Name or kana, profession, staff number, site and progress; a click on another column changes nothing.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    static bool canSort(int column);

protected:
    KeysRead keysRead() const override;
    RowsRead rowsRead(std::vector<Key> keys) const override;
    Key keyOf(const query::PersonRow &row) const override { return row.key; }
    QVariant cell(const query::PersonRow &row, int column, int role) const override;
    std::span<const ColumnSpec> columns() const override;

private:
    query::PeopleFilter m_filter;
};

} // namespace kz::items
