#pragma once

#include "models/base/key.h"
#include "ui/widgets/state_badge.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace kz {

/// One cell: its words, what it is ordered by where that is not the words, and a state that stands before them as an
/// icon.
struct LineCell {
    QString text;
    QVariant order = {};
    std::optional<State> state = {};
    QString toolTip = {};
    bool isFigure = false;
};

/// One line of a short table, already in words.
struct Line {
    Key key = 0;
    QString link = {}; ///< where Enter leads; may be empty
    std::vector<LineCell> cells;
    bool isHeading = false; ///< of the lines below it: in bold
    int indent = 0;
};

/// A short table whose lines are all at hand: what stands on one person's page. Lines stay, and so does the selection,
/// while they are the same.
class LineTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit LineTableModel(QStringList columns, QObject *parent = nullptr);

    void setLines(std::vector<Line> lines);
    const Line &line(int row) const { return m_lines[size_t(row)]; }
    int rowOf(Key key) const; ///< -1: no such line

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// A column of -1 is the order in which the lines came.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void arrange();

    QStringList m_columns;
    std::vector<Line> m_given;
    std::vector<Line> m_lines; ///< in the order shown
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace kz
