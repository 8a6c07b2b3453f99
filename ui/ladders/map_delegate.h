#pragma once

#include "ui/widgets/row_delegate.h"

namespace kz {

/// A cell of a coverage map or of a matrix of roles, by the roles of items::CurriculumMapModel: the depth's mark on a
/// ground that is the stronger the deeper it goes, a heading in bold, a pill for what is to be noticed in the column
/// that says by how many it is covered. What a mark means stands above the table, so colour says nothing alone.
class MapDelegate final : public BadgeDelegate
{
    Q_OBJECT
public:
    explicit MapDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace kz
