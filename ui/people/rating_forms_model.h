#pragma once

#include "models/items/keyed_table.h"
#include "models/query/people.h"

namespace kz {

/// The rating forms about one person by the day shown, the newest first. StateRole: EvidenceStatus.
class RatingFormsModel : public items::KeyedTableModel<query::EvidenceRowView>
{
public:
    enum Column { Day, Form, Kind, By, Items, Status, Comment };

    explicit RatingFormsModel(items::Workspace &workspace, QObject *parent = nullptr);

    void showPerson(Key person);

protected:
    KeysRead keysRead() const override;
    RowsRead rowsRead(std::vector<Key> keys) const override;
    Key keyOf(const query::EvidenceRowView &row) const override { return row.head.evidence; }
    QVariant cell(const query::EvidenceRowView &row, int column, int role) const override;
    std::span<const items::ColumnSpec> columns() const override;

private:
    Key m_person = 0;
};

} // namespace kz
