#pragma once

#include "models/query/sites.h"

#include <QAbstractTableModel>

namespace kz::items {

/// People at a site: belonging there or placed there. Shows what it is given.
class PresenceTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Profession, As, Department, Period, Supervisor, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<storage::PresenceLine> lines);
    const storage::PresenceLine &line(int row) const { return m_lines[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<storage::PresenceLine> m_lines;
};

} // namespace kz::items
