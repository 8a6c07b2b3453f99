#pragma once

#include <QTreeView>

#include <limits>

namespace kz {

/// A tree of items or rules: cells whose text wraps (of a small tree) or is cut with its whole in the tooltip (of one
/// with thousands of rows, where nothing may measure them all). Arrows go from cell to cell where cells say different
/// things; Ctrl+C copies what is selected as text with tabs.
class FrameworkTree : public QTreeView
{
    Q_OBJECT
public:
    /// Roles of the model that make a cell bold, or quiet.
    FrameworkTree(int headingRole, int quietRole, QWidget *parent = nullptr);

    /// After the model was filled anew: wrapping, what is open, widths. `cells`: each cell is chosen by itself.
    void arrange(int rows, bool cells, bool openAll);
    /// Shares of the width, by column. Of those that are shown at most so many stand in sight together; for more one
    /// scrolls.
    void setShares(const QList<int> &shares, int most = std::numeric_limits<int>::max());
    void show(const QModelIndex &index); ///< opens down to it and makes it the current one
    void copy() const;
    void share(); ///< the width anew, after columns came or went
    QString selectedText() const;

Q_SIGNALS:
    void currentMoved(const QModelIndex &current);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    bool moveSideways(int key);

    QList<int> m_shares;
    int m_most = std::numeric_limits<int>::max();
};

} // namespace kz
