#include "ui/administration/import_cell_delegate.h"

#include "ui/administration/import_preview_model.h"
#include "ui/widgets/theme.h"

namespace kz {

void ImportCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int state = index.data(ImportPreviewModel::StateRole).toInt();
    if (state == 0)
        return;
    const ThemeRole role = state == 2 ? ThemeRole::Bad : ThemeRole::Warning;
    const Theme &theme = Theme::of(option->palette);
    option->backgroundBrush = theme.tint(role);
    if (index.column() == ImportPreviewModel::Problem)
        option->palette.setColor(QPalette::Text, theme.color(role));
}

} // namespace kz
