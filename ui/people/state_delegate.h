#pragma once

#include "ui/widgets/state_badge.h"

#include <QStyledItemDelegate>

namespace kz {

/// A cell whose words are a state: a badge with icon and word. `look` says which of the looks the model's StateRole
/// means.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Look = State (*)(int state);
    StateDelegate(Look look, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Look m_look;
};

} // namespace kz
