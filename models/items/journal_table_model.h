#pragma once

#include "models/items/keyed_table.h"
#include "models/query/journal.h"

namespace kz::items {

/// The journal, newest first: who did what, when. KeyRole: the entry's number; StateRole: State.
class JournalTableModel : public KeyedTableModel<query::JournalLine>
{
public:
    enum Column { When, Actor, Action, Records, Remark };
    enum class State { Standing, TakenBack, TakingBack };

    explicit JournalTableModel(Workspace &workspace, QObject *parent = nullptr);

    void setFilter(query::JournalFilter filter);

protected:
    KeysRead keysRead() const override;
    RowsRead rowsRead(std::vector<Key> keys) const override;
    Key keyOf(const query::JournalLine &line) const override { return line.entry.seq; }
    QVariant cell(const query::JournalLine &line, int column, int role) const override;
    std::span<const ColumnSpec> columns() const override;

private:
    query::JournalFilter m_filter;
};

} // namespace kz::items
