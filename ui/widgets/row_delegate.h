#pragma once

#include "ui/widgets/state_badge.h"

#include <QStyledItemDelegate>

#include <functional>

namespace kz {

/// A cell of a TableView: figures at the right, a thin line below, no ring around the cell.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    /// Everything but the words: background, selection, line.
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// A pill with an icon and the cell's words. `stateOf` says which; cells without words stay empty.
class BadgeDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using StateOf = std::function<State(const QModelIndex &)>;
    BadgeDelegate(StateOf stateOf, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    StateOf m_stateOf;
};

/// A bar from 0 to 1 and the cell's words at its right, with a mark where one should be by now. `shareRole` and
/// `markRole` give numbers, or nothing: then there is no bar or no mark.
class ShareDelegate : public RowDelegate
{
    Q_OBJECT
public:
    /// The words take the room of `widestText`, so that bars below each other are of one length.
    ShareDelegate(int shareRole, int markRole, const QString &widestText, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_shareRole;
    int m_markRole;
    QString m_widestText;
};

} // namespace kz
