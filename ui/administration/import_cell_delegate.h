#pragma once

#include <QStyledItemDelegate>

namespace kz {

/// Cells of an import preview: what is wrong stands on a tint of its state.
class ImportCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace kz
