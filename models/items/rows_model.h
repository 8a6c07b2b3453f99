#pragma once

#include <QAbstractTableModel>
#include <QDate>

#include <algorithm>
#include <functional>
#include <numeric>
#include <vector>

namespace kz::items {

/// A table of a bounded number of records, all read at once; its columns are a list of titles and functions. For
/// what may have a million rows there are models that read what is in sight. GUI thread.
template <typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    /// What rows are sorted by where the shown text is no good for it.
    static constexpr int SortRole = Qt::UserRole + 100;

    struct ColumnOf {
        QString title;
        /// Asked with the roles of item models and with SortRole; an invalid QVariant is "nothing".
        std::function<QVariant(const Row &, int role)> value;
    };

    explicit RowsModel(std::vector<ColumnOf> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    { }

    /// A column that only has a text.
    static ColumnOf text(const QString &title, std::function<QString(const Row &)> value)
    {
        return {title, [value = std::move(value)](const Row &row, int role) {
                    return role == Qt::DisplayRole ? QVariant(value(row)) : QVariant();
                }};
    }
    /// A day, shown as `show` puts it and sorted as a day.
    static ColumnOf day(const QString &title, std::function<QDate(const Row &)> value,
                        std::function<QString(QDate)> show)
    {
        return {title, [value = std::move(value), show = std::move(show)](const Row &row, int role) {
                    if (role == Qt::DisplayRole)
                        return QVariant(show(value(row)));
                    return role == SortRole ? QVariant(value(row).toJulianDay()) : QVariant();
                }};
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        if (m_sortColumn >= 0)
            m_rows = sorted(m_sortColumn, m_sortOrder).first;
        endResetModel();
    }
    const std::vector<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows[size_t(index)]; }
    /// One row has changed in place.
    void setRow(int index, Row row)
    {
        m_rows[size_t(index)] = std::move(row);
        Q_EMIT dataChanged(this->index(index, 0), this->index(index, columnCount() - 1));
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        return m_columns[size_t(index.column())].value(row(index.row()), role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount())
            return m_columns[size_t(section)].title;
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    void sort(int column, Qt::SortOrder order) override
    {
        m_sortColumn = column;
        m_sortOrder = order;
        if (column < 0 || column >= columnCount())
            return;
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        auto [rows, places] = sorted(column, order);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &index : before)
            after.append(this->index(places[size_t(index.row())], index.column()));
        m_rows = std::move(rows);
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

private:
    /// The rows in their new order, and for every old place the new one.
    std::pair<std::vector<Row>, std::vector<int>> sorted(int column, Qt::SortOrder order) const
    {
        const auto &value = m_columns[size_t(column)].value;
        std::vector<QVariant> keys;
        for (const Row &row : m_rows) {
            QVariant key = value(row, SortRole);
            keys.push_back(key.isValid() ? key : value(row, Qt::DisplayRole));
        }
        std::vector<int> places(m_rows.size());
        std::iota(places.begin(), places.end(), 0);
        const auto before = [&](int a, int b) {
            return QVariant::compare(keys[size_t(a)], keys[size_t(b)]) == QPartialOrdering::Less;
        };
        std::stable_sort(places.begin(), places.end(),
                         [&](int a, int b) { return order == Qt::AscendingOrder ? before(a, b) : before(b, a); });
        std::vector<Row> rows;
        std::vector<int> newPlaces(m_rows.size());
        for (size_t i = 0; i < places.size(); ++i) {
            rows.push_back(m_rows[size_t(places[i])]);
            newPlaces[size_t(places[i])] = int(i);
        }
        return {std::move(rows), std::move(newPlaces)};
    }

    std::vector<ColumnOf> m_columns;
    std::vector<Row> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace kz::items
