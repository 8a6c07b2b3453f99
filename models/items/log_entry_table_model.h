#pragma once

#include "models/items/keyed_table.h"
#include "models/query/people.h"

namespace kz::items {

/// A logbook, or the log entries that wait for a countersign. StateRole: EvidenceStatus.
class LogEntryTableModel : public KeyedTableModel<query::EvidenceRowView>
{
public:
    enum Column { Day, PersonName, Site, Department, Items, Role, Setting, HalfDays, Status, By, Note };

    explicit LogEntryTableModel(Workspace &workspace, QObject *parent = nullptr);

    /// Everything one person logged by the day shown, newest first.
    void showPerson(Key person);
    /// What waits for a countersign at a site (0: anywhere), oldest first.
    void showWaiting(Key site = 0);

protected:
    KeysRead keysRead() const override;
    RowsRead rowsRead(std::vector<Key> keys) const override;
    Key keyOf(const query::EvidenceRowView &row) const override { return row.head.evidence; }
    QVariant cell(const query::EvidenceRowView &row, int column, int role) const override;
    std::span<const ColumnSpec> columns() const override;

private:
    Key m_person = 0;
    Key m_site = 0;
    bool m_waiting = false;
};

} // namespace kz::items
