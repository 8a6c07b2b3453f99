#pragma once

#include "models/items/keyed_table.h"
#include "models/query/logbook.h"

#include <array>

namespace kz::items {

/// A week of somebody's log: items below each other, Monday to Sunday beside each other, in each cell how often. The
/// last two rows are the mornings and afternoons in clinic, each half-day marked once; the last column sums the week,
/// of these two together and in days. Holds what is typed; the page makes entries of it.
/// KeyRole: the item, 0 for the clinic; ValueRole: the count typed; TypedTextRole and LoggedTextRole: what is typed and
/// what is logged already, as they are shown. A half-day of which nobody said which half it was stands where there is
/// room for it, with a question mark.
class WeekGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int days = 7;
    static constexpr int total = days; ///< the column
    static constexpr int most = 99;
    static constexpr int clinicRows = 2;
    enum { TypedTextRole = PaceRole + 1, LoggedTextRole };

    using QAbstractTableModel::QAbstractTableModel;

    void clear(); ///< no week at all
    /// Begins a week without anything typed: the items given, then those that were logged in it.
    void setWeek(QDate monday, std::vector<query::LoggableItem> items, const std::vector<LogEntry> &logged,
                 const QHash<Key, query::Title> &titles);
    /// What is logged already has changed; what is typed stays.
    void setLogged(const std::vector<LogEntry> &logged, const QHash<Key, query::Title> &titles);
    QDate monday() const { return m_monday; }

    /// The row of the item, which is made above the clinic when it was not there.
    int addItem(const query::LoggableItem &item);
    void clearTyped();
    bool isEmpty() const; ///< nothing typed

    /// What was typed for a day, with the role each item was logged in last.
    std::vector<LoggedItem> itemsOn(int day) const;
    int halfDaysOn(int day) const;
    DayPart dayPartOn(int day) const;  ///< which half it was when it is one half-day
    bool isClinicTwice(int day) const; ///< with what is typed a half-day stands twice, or there are too many
    int firstClinicRow() const { return int(m_rows.size()) - clinicRows; }
    int mostIn(int row) const { return row < firstClinicRow() ? most : clinicRows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// A count from 0 to mostIn(row); false, and nothing changes, for any other. 2 in the clinic marks both halves.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void typedChanged();

private:
    struct Row {
        Key item = 0; ///< 0: the clinic
        query::Title title;
        TraineeRole role = TraineeRole::None;
        DayPart half = DayPart::Unstated; ///< of the clinic
        std::array<int, days> typed{};
        std::array<int, days> logged{};
        std::array<int, days> either{}; ///< of these: may have been the other half
    };
    static QString titleOf(const Row &row);
    int countIn(int row, int column, const std::array<int, days> Row::*counts) const;
    QString numberIn(int row, int column, const std::array<int, days> Row::*counts) const;
    QString textIn(int row, int column, const std::array<int, days> Row::*counts) const;
    void placeClinic();
    void countLogged(const std::vector<LogEntry> &logged, const QHash<Key, query::Title> &titles);
    std::vector<Row>::iterator find(Key item);

    QDate m_monday;
    std::vector<Row> m_rows;
    std::array<ClinicDay, days> m_clinic; ///< logged
};

} // namespace kz::items
