#include "ui/ladders/map_delegate.h"

#include "models/items/curriculum_map_model.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <array>

namespace kz {

namespace {

using items::CurriculumMapModel;
using query::MapMark;

} // namespace

MapDelegate::MapDelegate(QObject *parent)
    : BadgeDelegate(
        [](const QModelIndex &index) {
            return MapMark(index.data(CurriculumMapModel::MarkRole).toInt()) == MapMark::Gap ? State::Bad
                                                                                             : State::Warning;
        },
        parent)
{ }

void MapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(CurriculumMapModel::SymbolRole).isValid())
        return paintCell(painter, option, index);
    const QVariant mark = index.data(CurriculumMapModel::MarkRole);
    if (index.column() == CurriculumMapModel::Covering && mark.isValid() && MapMark(mark.toInt()) != MapMark::None)
        return BadgeDelegate::paint(painter, option, index);
    RowDelegate::paint(painter, option, index);
}

void MapDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    BadgeDelegate::initStyleOption(option, index);
    option->font.setBold(index.data(CurriculumMapModel::HeadingRole).toBool());
    if (index.column() == CurriculumMapModel::Item) // an icon of nothing is an indent that the ground spans
        if (const int above = index.data(CurriculumMapModel::AboveRole).toInt(); above > 0) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(above * space::groups - space::base, 1);
            option->icon = QIcon();
        }
}

void MapDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const Theme &theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QVariant depth = index.data(CurriculumMapModel::DepthRole);
    constexpr std::array strengths{0.10, 0.22, 0.36};
    if (depth.isValid() && !selected)
        painter->fillRect(option.rect.adjusted(1, 1, -1, -2),
                          theme.tint(ThemeRole::Accent, strengths[size_t(depth.toInt())]));
    const bool heading = index.data(CurriculumMapModel::HeadingRole).toBool();
    painter->save();
    painter->setFont(option.font);
    painter->setPen(selected      ? option.palette.color(QPalette::HighlightedText)
                        : heading ? theme.color(ThemeRole::Muted)
                                  : theme.color(ThemeRole::Text));
    painter->drawText(option.rect, Qt::AlignCenter, index.data(CurriculumMapModel::SymbolRole).toString());
    painter->restore();
}

} // namespace kz
