#pragma once

#include "models/items/keyed_table.h"
#include "models/query/logbook.h"

#include <array>

namespace kz::items {

/// A week of somebody's log: items below each other, Monday to Sunday beside each other, in each cell how often. The
/// last row counts half-days in clinic (0 to 2 a day), the last column the week. Holds what is typed; the page makes
/// entries of it.
/// KeyRole: the item, 0 for the half-days; ValueRole: the count typed; LoggedRole: what is logged already.
class WeekGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int days = 7;
    static constexpr int total = days; ///< the column
    static constexpr int most = 99;
    static constexpr int mostHalfDays = 2;
    enum { LoggedRole = PaceRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void clear(); ///< no week at all
    /// Begins a week without anything typed: the items given, then those that were logged in it.
    void setWeek(QDate monday, std::vector<query::LoggableItem> items, const std::vector<LogEntry> &logged,
                 const QHash<Key, query::Title> &titles);
    /// What is logged already has changed; what is typed stays.
    void setLogged(const std::vector<LogEntry> &logged, const QHash<Key, query::Title> &titles);
    QDate monday() const { return m_monday; }

    /// The row of the item, which is made above the half-days when it was not there.
    int addItem(const query::LoggableItem &item);
    void clearTyped();
    bool isEmpty() const; ///< nothing typed

    /// What was typed for a day, with the role each item was logged in last.
    std::vector<LoggedItem> itemsOn(int day) const;
    int halfDaysOn(int day) const;
    int mostIn(int row) const { return row == halfDayRow() ? mostHalfDays : most; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// A count from 0 to mostIn(row); false, and nothing changes, for any other.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void typedChanged();

private:
    struct Row {
        Key item = 0; ///< 0: the half-days
        query::Title title;
        TraineeRole role = TraineeRole::None;
        std::array<int, days> typed{};
        std::array<int, days> logged{};
    };
    int halfDayRow() const { return int(m_rows.size()) - 1; }
    QString titleOf(const Row &row) const;
    void countLogged(const std::vector<LogEntry> &logged, const QHash<Key, query::Title> &titles);
    std::vector<Row>::iterator find(Key item);

    QDate m_monday;
    std::vector<Row> m_rows;
};

} // namespace kz::items
