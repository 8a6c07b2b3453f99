#pragma once

#include "models/items/keyed_table.h"
#include "models/query/people.h"

namespace kz {

/// The rating forms about one person by the day shown, the newest first. StateRole: EvidenceStatus. Whom they are shown
/// to is said and not asked of the workspace: a page that waits for its owner is read anew while somebody else is
/// there.
class RatingFormsModel : public items::KeyedTableModel<query::EvidenceRowView>
{
public:
    enum Column { Day, Form, Kind, By, Items, Status, Comment };

    explicit RatingFormsModel(items::Workspace &workspace, QObject *parent = nullptr);

    void showPerson(Key person, const Actor &reader);

protected:
    KeysRead keysRead() const override;
    RowsRead rowsRead(std::vector<Key> keys) const override;
    Key keyOf(const query::EvidenceRowView &row) const override { return row.head.evidence; }
    QVariant cell(const query::EvidenceRowView &row, int column, int role) const override;
    std::span<const items::ColumnSpec> columns() const override;

private:
    Key m_person = 0;
    Actor m_reader{.person = {}, .name = {}, .role = {}}; ///< with no role: feedback is nobody's to read
};

} // namespace kz
